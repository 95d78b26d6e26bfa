"""The generators that ship with the project, without their base models."""

from pathlib import Path

import pytest
import torch

from dnd_core.base_dimensions import SIZES
from dnd_core.generator import load_generator, load_generator_config
from dnd_core.known_models import KNOWN_MODELS
from dnd_core.lora_layout import lora_layout

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SHIPPED = {"generator": "0.5b", "generator-1.5b": "1.5b"}
MAX_BYTES = 25_000_000


@pytest.mark.parametrize(("name", "size"), SHIPPED.items())
def test_a_shipped_generator_fits_its_base_model_and_reads_its_prompts(name, size):
    folder = ASSETS / name
    config = load_generator_config(folder)
    assert config.lora.base_model == config.condition.encoder
    assert config.lora.base_model in KNOWN_MODELS
    layout = lora_layout(SIZES[size], config.lora)
    generator = load_generator(folder, layout).eval()
    shape = config.condition.shape
    with torch.no_grad():
        one, other = generator(torch.randn(2, *shape, generator=torch.manual_seed(0)))
    assert one.isfinite().all() and (one - other).norm() > 0.01 * one.norm()
    assert (folder / "generator.safetensors").stat().st_size <= MAX_BYTES
    card = (folder / "README.md").read_text("utf-8")
    assert f"base_model: {config.lora.base_model}\n" in card
