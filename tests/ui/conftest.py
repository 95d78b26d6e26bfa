"""The page on tiny models, served once per run."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import gradio as gr
import pytest
import torch
from transformers import AutoConfig

from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig
from dnd_core.generator import Generator, save_generator
from dnd_core.lora_layout import lora_layout
from dnd_core.workbench import Workbench
from tests.tiny import VISION_SHAPE, noise_picture
from ui.build import build_page, launch_page

QUESTION = "what is it"


@dataclass(frozen=True)
class Served:
    """A running page and what is behind it."""

    address: str
    page: gr.Blocks
    workbench: Workbench


@pytest.fixture(scope="session")
def workbench(tiny_base: Path, tiny_generator: Path) -> Workbench:
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


@pytest.fixture(scope="session")
def vision(tmp_path_factory: pytest.TempPathFactory, tiny_vision_base: Path) -> Path:
    """A folder as assets/vision: generator/ for the tiny vision model, samples/ of noise."""
    folder = tmp_path_factory.mktemp("vision")
    save_vision_generator(folder / "generator", tiny_vision_base)
    save_picture_samples(folder / "samples")
    return folder


@pytest.fixture(scope="session")
def vision_workbench(vision: Path) -> Workbench:
    return Workbench.load("", vision / "generator", device="cpu")


@pytest.fixture(scope="session")
def served(workbench: Workbench, vision: Path) -> Iterator[Served]:
    page = build_page(workbench, vision=vision)
    address = launch_page(page, host="127.0.0.1", port=None, wait=False, quiet=True)
    yield Served(address, page, workbench)
    page.close(verbose=False)


def save_vision_generator(folder: Path, base: Path) -> None:
    """Random, as if trained; reads the states and the pictures of the tiny vision model."""
    torch.manual_seed(1)
    shape = replace(VISION_SHAPE, base_model=str(base))
    layout = lora_layout(AutoConfig.from_pretrained(base), shape)
    condition = ConditionConfig(
        encoder=str(base),
        layers=(1, 2, 3),
        num_slots=8,
        length=8,
        num_features=32,
        max_text_tokens=12,
        max_prompts=8,
        picture_slots=2,
    )
    stages = (condition.shape, (16, 8, 32), (layout.num_weight_tokens, 4, 32))
    decoder = DecoderConfig(stages=stages, kernel_size=3)
    config = GeneratorConfig(condition=condition, decoder=decoder, lora=shape, output_scale=0.2)
    generator = Generator(config, layout)
    torch.nn.init.normal_(generator.static, std=0.1)
    for parameter in generator.decoder[-1].parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    save_generator(folder, generator.eval())


def save_picture_samples(folder: Path) -> None:
    """One sample: six pictures in a zip, one prompt for all, and two other pictures to try."""
    folder.mkdir()
    with zipfile.ZipFile(folder / "noise.zip", "w") as archive:
        for seed in range(6):
            with archive.open(f"{seed}.png", "w") as file:
                noise_picture(seed).image.save(file, "PNG")
    for seed in (10, 11):
        noise_picture(seed).image.save(folder / f"try{seed}.png")
    tries = [
        {"picture": "try10.png", "text": "what now"},
        {"picture": "try11.png", "text": ""},
    ]
    entry = {"file": "noise.zip", "title": "Noise", "text": QUESTION, "try": tries, "expect": "No."}
    (folder / "index.json").write_text(json.dumps([entry]), "utf-8")
