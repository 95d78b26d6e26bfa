"""Criterion weight and weighted loss against plain definitions, and the command's file."""

import sys

import pytest
import torch

from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import save_lora
from dnd_core.weight_tokenizer import add_scale_code, tokenize
from tests.tiny import random_lora
from training.__main__ import main
from training.checkpoints import form_tokens, layout_of, read_collections
from training.criterion import (
    criterion_weight,
    load_criterion_weight,
    read_criterion_weight,
    token_spread,
    weighted_mse,
)

NAN = float("nan")


def test_spread_is_the_std_over_checkpoints_averaged_in_a_token():
    tokens = torch.randn(5, 3, 4, 6)
    expected = tokens.std(0, correction=0).mean((1, 2))
    assert torch.allclose(token_spread(tokens), expected, atol=1e-6)


def test_spread_leaves_missing_values_out():
    tokens = torch.tensor([[[[1.0, NAN, 4.0]]], [[[3.0, NAN, NAN]]]])  # two checkpoints, one token
    # Columns: std of (1, 3) is 1; no value at all; a single value has std 0.
    assert token_spread(tokens).tolist() == [0.5]


def test_weight_is_normalized_per_set_and_then_averaged():
    small, large = torch.tensor([1.0, 3.0]), torch.tensor([600.0, 200.0])
    assert criterion_weight([small, large]).tolist() == [1.0, 1.0]
    assert criterion_weight([small]).tolist() == [0.5, 1.5]
    with pytest.raises(ValueError, match="do not differ"):
        criterion_weight([torch.zeros(2)])


def test_weighted_mse_ignores_missing_targets_and_scales_tokens():
    target = torch.tensor([[[[1.0, NAN]], [[0.0, 2.0]]]])  # (B 1, T 2, H 1, W 2)
    pred = torch.tensor([[[[2.0, 100.0]], [[3.0, 2.0]]]], requires_grad=True)
    loss = weighted_mse(pred, target, torch.tensor([0.5, 1.5]))
    assert loss.item() == pytest.approx((0.5 * 1 + 1.5 * 9 + 0) / 3)
    loss.backward()
    assert pred.grad.flatten().tolist() == pytest.approx([1 / 3, 0.0, 3.0, 0.0])


def test_scale_code_of_a_batch_is_that_of_each_item():
    layout = layout_of(random_lora())
    tokens = torch.stack([tokenize(random_lora(seed=s).state_dict, layout) for s in (0, 1)])
    both = form_tokens(tokens, scaled=True)
    assert torch.equal(both, torch.stack([add_scale_code(t) for t in tokens]))
    assert form_tokens(tokens, scaled=False) is tokens


def save_set(folder, seeds):
    for seed in seeds:
        save_lora(folder / f"step_{seed:05d}", random_lora(seed=seed))


def test_command_writes_the_weight_of_a_folder(tmp_path, monkeypatch, capsys):
    save_set(tmp_path / "loras" / "b", range(3))
    save_set(tmp_path / "loras" / "a", range(3, 5))
    out = tmp_path / "weight.safetensors"
    monkeypatch.setattr(
        sys, "argv", ["training", "criterion", str(tmp_path / "loras"), "--out", str(out)]
    )
    assert main() == 0
    assert "5 LoRA checkpoints of 2 sets, 64 weight tokens: mean 1.000" in capsys.readouterr().out
    layout = layout_of(random_lora())
    assert layout.chunk == 32 and layout.num_weight_tokens == 64
    spreads = []
    for seeds in (range(3, 5), range(3)):
        tokens = [tokenize(random_lora(seed=s).state_dict, layout) for s in seeds]
        stacked = torch.stack([add_scale_code(t) for t in tokens])
        spreads.append(stacked.std(0, correction=0).nanmean((1, 2)))
    expected = torch.stack([s / s.mean() for s in spreads]).mean(0)
    assert torch.allclose(read_criterion_weight(out, 64), expected, atol=1e-5)
    with pytest.raises(InputError, match="weighs"):
        read_criterion_weight(out, 63)


def test_collections_are_sorted_and_complete(tmp_path):
    save_set(tmp_path / "b", [10, 2])
    save_set(tmp_path / "a", [1])
    save_set(tmp_path / "b" / ".step_00003.new", [0])  # half-written
    sets = read_collections(tmp_path)
    assert [(s.name, [p.name for p in s.paths]) for s in sets] == [
        ("a", ["step_00001"]),
        ("b", ["step_00002", "step_00010"]),
    ]
    with pytest.raises(InputError, match="at least two"):
        load_criterion_weight(sets, scaled=True)
    with pytest.raises(InputError, match="no LoRA checkpoints"):
        read_collections(tmp_path / "a" / "step_00001" / "nothing")


def test_another_layout_in_the_folder_is_refused(tmp_path):
    from dataclasses import replace

    from tests.tiny import SHAPE

    save_set(tmp_path / "a", [0])
    save_lora(tmp_path / "a" / "step_00001", random_lora(shape=replace(SHAPE, rank=2)))
    with pytest.raises(InputError, match="another layout"):
        load_criterion_weight(read_collections(tmp_path), scaled=True)
