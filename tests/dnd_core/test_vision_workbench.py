"""The workbench on a base that reads pictures: synthesize, chat, prove, export."""

from __future__ import annotations

import random
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from dnd_core.__main__ import main
from dnd_core.chat import ReplySettings
from dnd_core.conversation_inputs import user_message
from dnd_core.generator import Generator, save_generator
from dnd_core.lora_checkpoint import load_lora, save_lora
from dnd_core.lora_layout import lora_layout
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.prompt_files import PromptList
from dnd_core.specificity import (
    PICTURE_CONTROLS,
    bare_probes,
    control_prompts,
    gibberish,
)
from dnd_core.workbench import Workbench
from tests.tiny import VISION_CONFIG, VISION_SHAPE, noise_picture, tiny_generator_config

PICTURES = [noise_picture(seed) for seed in range(4)]
ASKED = tuple(
    PicturePrompt(f"count the {word} here", picture)
    for word, picture in zip(("cats", "dogs", "cups", "hats"), PICTURES, strict=True)
)


def prompt_list(prompts: Sequence[Prompt]) -> PromptList:
    return PromptList(tuple(prompts), ("",) * len(prompts), 0, ())


@pytest.fixture(scope="module")
def workbench(
    tiny_vision_base: Path, tiny_encoder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Workbench:
    folder = tmp_path_factory.mktemp("vision") / "generator"
    config = replace(tiny_generator_config(str(tiny_encoder)), lora=VISION_SHAPE)
    torch.manual_seed(1)
    generator = Generator(config, lora_layout(VISION_CONFIG, config.lora))
    torch.nn.init.normal_(generator.static, std=0.1)
    for parameter in generator.decoder[-1].parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    torch.nn.init.constant_(generator.scale, 5)
    save_generator(folder, generator)
    return Workbench.load(str(tiny_vision_base), folder, device="cpu")


def test_replies_about_a_picture(workbench: Workbench, tmp_path: Path) -> None:
    assert workbench.takes_pictures
    adapter = workbench.synthesize(prompt_list(ASKED))
    assert adapter.num_used == 4 and adapter.num_matrices == 28
    assert adapter.shift.probe == "count the cats here" and adapter.shift.total_variation > 0
    messages = [user_message(ASKED[0])]
    settings = ReplySettings(max_new_tokens=8)
    stop = threading.Event()
    last = list(workbench.reply_pair(adapter, messages, messages, settings, 1.0, stop))[-1]
    assert last.base_done and last.adapted_done and last.base != last.adapted
    exported = load_lora(workbench.export(adapter, tmp_path))
    assert exported.state_dict.keys() == adapter.lora.state_dict.keys()


def test_prompts_about_other_pictures_have_another_hash(workbench: Workbench) -> None:
    swapped = [PicturePrompt(p.text, PICTURES[0]) for p in ASKED]
    one, other = (workbench.synthesize(prompt_list(p)).lora.meta for p in (ASKED, swapped))
    assert one["prompts_sha256"] != other["prompts_sha256"]


def test_own_prompts_are_told_from_others(workbench: Workbench) -> None:
    found = workbench.specificity(workbench.synthesize(prompt_list(ASKED)))
    assert [p.picture for p in found.probes if isinstance(p, PicturePrompt)] == PICTURES
    assert [c.name for c in found.comparisons] == ["gibberish", "another task"]
    assert found.base_distance > 0
    assert all(c.cosine < 0.999 for c in found.comparisons)


def test_gibberish_has_noise_for_a_picture() -> None:
    made = gibberish([ASKED[0], "ab c"], random.Random(0))
    assert isinstance(made[0], PicturePrompt) and isinstance(made[1], str)
    assert [len(word) for word in made[0].text.split()] == [5, 3, 4, 4]
    assert made[0].picture not in PICTURES
    alone = gibberish([PicturePrompt("", PICTURES[0])] * 2, random.Random(0))
    assert len(set(alone)) == 2  # without words there is still something to compare


def test_the_control_asks_something_else_about_the_same_pictures() -> None:
    made = control_prompts(ASKED)
    assert [p.picture for p in made if isinstance(p, PicturePrompt)] == PICTURES
    people = tuple(PicturePrompt(PICTURE_CONTROLS[1][0], p) for p in PICTURES)
    assert {p.text for p in control_prompts(people) if isinstance(p, PicturePrompt)} == {
        PICTURE_CONTROLS[0][0]
    }


def test_probes_are_the_pictures_with_what_is_not_shared() -> None:
    words = ("cats", "dogs", "cups", "hats")
    expected = [PicturePrompt(word, p) for word, p in zip(words, PICTURES, strict=True)]
    assert bare_probes(ASKED) == tuple(expected)
    same = [PicturePrompt("what is it", picture) for picture in PICTURES]
    assert bare_probes(same) == tuple(PicturePrompt("", picture) for picture in PICTURES)


def test_chat_command_shows_a_picture(
    workbench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    adapter = workbench.synthesize(prompt_list(ASKED))
    save_lora(tmp_path / "lora", adapter.lora)
    PICTURES[0].image.save(tmp_path / "noise.png")
    flags = ["--base", workbench.base, "--message", "count", "--length", "6"]
    command = ["chat", "--adapter", str(tmp_path / "lora"), *flags]
    assert main([*command, "--picture", str(tmp_path / "noise.png")]) == 0
    with_picture = capsys.readouterr().out
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines()[:-1] != with_picture.splitlines()[:-1]
