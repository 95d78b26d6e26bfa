"""Several generators of one base model: each visitor's choice is their own."""

from __future__ import annotations

import json
import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from dnd_core.adapter import Adapter
from dnd_core.base_model import BaseModel
from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.config import DecoderConfig, GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import save_generator
from dnd_core.generator_shelf import MAX_LOADED
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench
from tests.tiny import SHAPE, make_tiny_generator, random_lora, tiny_generator_config

PROMPTS = PromptList(("write the word", "write it"), ("a:1", "a:2"), 0, ())
MESSAGES = [{"role": "user", "content": "count it"}]


def other_config(encoder: str, *, rank: int = 2, layers: tuple[int, ...] = (0, 2)):
    """A generator of LoRAs with another rank on other layers."""
    config = tiny_generator_config(encoder)
    stages = (*config.decoder.stages[:-1], (64, rank, 32))
    lora = replace(config.lora, rank=rank, alpha=3 * rank, layers=layers)
    return replace(config, lora=lora, decoder=DecoderConfig(stages=stages, kernel_size=3))


def save(folder: Path, config: GeneratorConfig) -> Path:
    save_generator(folder, make_tiny_generator(config))
    return folder


@pytest.fixture(scope="module")
def workbench(tiny_base: Path, tiny_generator: Path) -> Workbench:
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


@pytest.fixture
def other(tmp_path: Path, tiny_encoder: Path) -> Path:
    return save(tmp_path / "other", other_config(str(tiny_encoder)))


def reply(workbench: Workbench, adapter: Adapter | None) -> ReplyPair:
    settings = ReplySettings(max_new_tokens=12)
    stream = workbench.reply_pair(adapter, MESSAGES, MESSAGES, settings, 1.0, threading.Event())
    return list(stream)[-1]


def test_visitors_with_generators_of_different_shape_share_the_model(workbench, other):
    mine = workbench.synthesize(PROMPTS)
    before = reply(workbench, mine)
    assert workbench.load_generator(other) == "other"
    theirs = workbench.synthesize(PROMPTS, generator=other)
    assert (theirs.lora.rank, theirs.lora.layers) == (2, (0, 2))
    assert theirs.lora.meta["generator"] == "other"
    assert workbench.synthesize(PROMPTS).lora.meta["generator"] == "generator"
    their_reply = reply(workbench, theirs)
    for _ in range(2):
        after = reply(workbench, mine)
        assert (after.base, after.adapted) == (before.base, before.adapted)
        again = reply(workbench, theirs)
        assert (again.base, again.adapted) == (before.base, their_reply.adapted)


def test_the_check_takes_the_adapters_own_generator(workbench, other):
    found = workbench.specificity(workbench.synthesize(PROMPTS, generator=other))
    assert len(found.comparisons) == 2
    alone = Workbench.load(str(workbench.base_model.causal.name_or_path), other, device="cpu")
    assert alone.specificity(alone.synthesize(PROMPTS)) == found


def test_a_reshaped_slot_is_as_good_as_a_fresh_one(tiny_base):
    shape = replace(SHAPE, rank=2, alpha=4, layers=(0, 1, 2))
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)
    encoded = model.encode([MESSAGES, MESSAGES])
    base = model.next_logits(encoded, ["__base__", "__base__"])
    model.attach(random_lora())
    model.set_strength(0.5)
    model.reshape(shape)
    assert torch.equal(model.next_logits(encoded, ["dnd", "__base__"]), base)  # empty again
    fresh = BaseModel.load(tiny_base, shape, device="cpu", dtype=torch.float32)
    lora = random_lora(shape=shape)
    model.attach(lora), fresh.attach(lora)
    logits = [m.next_logits(encoded, ["dnd", "__base__"]) for m in (model, fresh)]
    assert torch.equal(*logits)
    assert not torch.equal(logits[0][0], base[0])
    with pytest.raises(InputError, match="layer 9"):
        model.reshape(replace(shape, layers=(9,)))
    assert torch.equal(model.next_logits(encoded, ["dnd", "__base__"]), logits[0])


def broken_folders(good: Path, folder: Path) -> dict[str, Path]:
    """Folders that hold no generator for this base, by what the message says."""
    found = {"holds no generator": folder / "empty"}
    found["holds no generator"].mkdir(parents=True)
    for word in ("not a generator's description", "is damaged", "does not fit"):
        found[word] = Path(shutil.copytree(good, folder / word))
    (found["not a generator's description"] / "generator.json").write_text("{}", "utf-8")
    (found["is damaged"] / "generator.safetensors").write_bytes(b"nothing of the kind")
    deep = replace(tiny_generator_config(), lora=replace(SHAPE, layers=(1, 7)))

    (found["does not fit"] / "generator.json").write_text(json.dumps(deep.to_json()), "utf-8")
    return found


def test_a_broken_generator_is_refused_and_all_else_goes_on(workbench, other, tmp_path):
    before = reply(workbench, workbench.synthesize(PROMPTS))
    for message, folder in broken_folders(other, tmp_path / "broken").items():
        with pytest.raises(InputError, match=message):
            workbench.load_generator(folder)
    assert reply(workbench, workbench.synthesize(PROMPTS)).adapted == before.adapted


def test_a_generator_for_another_base_model_is_refused(workbench, tmp_path, tiny_encoder):

    config = tiny_generator_config(str(tiny_encoder)).to_json()
    config["lora"]["base_model"] = "someone/else"
    folder = save(tmp_path / "foreign", tiny_generator_config(str(tiny_encoder)))
    (folder / "generator.json").write_text(json.dumps(config), "utf-8")
    with pytest.raises(InputError, match="makes LoRAs for someone/else"):
        workbench.load_generator(folder)


def test_a_generator_may_call_the_base_model_by_its_folder(workbench, tmp_path, tiny_encoder):
    config = tiny_generator_config(str(tiny_encoder))
    named = replace(config, lora=replace(config.lora, base_model=workbench.base))
    folder = save(tmp_path / "trained-on-a-folder", named)
    mine, theirs = workbench.synthesize(PROMPTS), workbench.synthesize(PROMPTS, generator=folder)
    assert theirs.lora.base_model == workbench.base
    assert reply(workbench, theirs).adapted == reply(workbench, mine).adapted


def test_a_generator_saved_anew_is_read_anew(workbench, other, tiny_encoder):
    first = workbench.synthesize(PROMPTS, generator=other)
    assert workbench.synthesize(PROMPTS, generator=other).maker is first.maker
    generator = make_tiny_generator(other_config(str(tiny_encoder)))
    torch.nn.init.normal_(generator.static, std=0.2)
    save_generator(other, generator)
    os.utime(other / "generator.safetensors", ns=(1, 1))  # a coarse clock must not hide it
    second = workbench.synthesize(PROMPTS, generator=other)
    assert second.lora.meta["generator_sha256"] != first.lora.meta["generator_sha256"]
    assert second.norm != first.norm
    shutil.rmtree(other)
    with pytest.raises(InputError, match="Choose a run"):
        workbench.synthesize(PROMPTS, generator=other)
    assert reply(workbench, second).adapted  # an adapter outlives its generator's folder


def test_only_a_few_generators_stay_loaded(workbench, tmp_path, tiny_encoder):
    folders = [
        save(tmp_path / str(i), tiny_generator_config(str(tiny_encoder)))
        for i in range(MAX_LOADED + 1)
    ]
    loaded = [workbench.generators.load_another(folder) for folder in folders]
    assert workbench.generators.load_another(folders[-1]) is loaded[-1]
    assert workbench.generators.load_another(folders[0]) is not loaded[0]
    assert {one.encoder for one in loaded} == {loaded[0].encoder}  # one for all
