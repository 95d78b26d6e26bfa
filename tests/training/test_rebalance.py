"""`rebalance`: the shared part of all adapters against what each prompt set adds."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config, save_generator
from dnd_core.sentence_encoder import load_sentence_encoder
from tests.tiny import make_tiny_generator, tiny_generator_config
from training.__main__ import build_parser
from training.rebalance import mean_change, rebalance
from training.setup import Parts, load_trained_parts

PROMPTS = [["double 3", "double 4"], ["capital of France"], ["say hello", "say bye", "sing"]]


@pytest.fixture(scope="module")
def plan(tiny_base, tiny_encoder):
    plan = tiny_generator_config(str(tiny_encoder))
    return replace(plan, lora=replace(plan.lora, base_model=str(tiny_base)))


@pytest.fixture
def parts(tiny_base, tiny_encoder, plan):
    base = AutoModelForCausalLM.from_pretrained(tiny_base).requires_grad_(False).eval()
    generator = make_tiny_generator(plan)
    torch.nn.init.normal_(generator.static)
    encoder = load_sentence_encoder(tiny_encoder, plan.condition)
    return Parts(base, AutoTokenizer.from_pretrained(tiny_base), encoder, generator)


@torch.no_grad()
def changes(parts):
    encoder, generator = parts.encoder, parts.generator
    conditions = [encoder.condition(encoder.encode(prompts)) for prompts in PROMPTS]
    return torch.stack([generator(c[None])[0] - generator.start for c in conditions])


def test_the_shared_part_and_the_rest_are_weighed(parts):
    before = changes(parts)
    mean = mean_change(parts, PROMPTS)
    torch.testing.assert_close(mean, before.mean(0))
    assert (before - mean).abs().max() > 1e-4
    rebalance(parts.generator, mean, shared=0.5, own=1.5)
    torch.testing.assert_close(changes(parts), 0.5 * mean + 1.5 * (before - mean))


def test_the_command_writes_a_generator(parts, plan, tmp_path, capsys):
    save_generator(tmp_path / "old", parts.generator, dtype=torch.float32)
    flags = ["rebalance", str(tmp_path / "old"), "--shared", "0.5", "--own", "1", "--device", "cpu"]
    args = build_parser().parse_args([*flags, "--out", str(tmp_path / "new")])
    args.call(args)
    assert "tasks' prompts" in capsys.readouterr().out
    new = load_trained_parts(plan.lora.base_model, tmp_path / "new", device=torch.device("cpu"))
    assert load_generator_config(tmp_path / "new") == plan
    moved = parts.generator.static - new.generator.static.float()  # half of the mean change
    assert moved.abs().max() > 0.1


def test_what_has_no_shared_part_is_refused(tmp_path, monkeypatch):
    paper = SimpleNamespace(kind="paper")
    monkeypatch.setattr("training.rebalance.load_generator_config", lambda folder: paper)
    args = build_parser().parse_args(["rebalance", "paper", "--out", str(tmp_path)])
    with pytest.raises(InputError, match="no shared part"):
        args.call(args)
