"""A mix is exactly the mix of the two changes, and two adapters share one batch exactly."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from dnd_core.base_model import BaseModel
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora, round_lora, save_lora
from dnd_core.lora_mix import MAX_RANK, mix_loras
from dnd_core.row_lora import BASE, SECOND, SLOT
from tests.tiny import SHAPE, random_lora

FIRST, SECOND_LORA = random_lora(seed=1), random_lora(seed=2)
SHORT = [{"role": "user", "content": "count"}]
LONG = [{"role": "user", "content": "write the word and count it, then write it again"}]


def changes(lora: Lora) -> dict[str, Tensor]:
    """The weight change of each module, formed, in fp64."""
    return {
        key: lora.state_dict[key.replace("lora_A", "lora_B")].double()
        @ matrix.double()
        * (lora.alpha / lora.rank)
        for key, matrix in lora.state_dict.items()
        if "lora_A" in key
    }


def relative_error(found: Lora, one: Lora, other: Lora, weight: float) -> float:
    """Largest over the modules, of |found - wanted| / |wanted|."""
    mix, left, right = changes(found), changes(one), changes(other)
    errors = [0.0]
    for key, delta in mix.items():
        zero = torch.zeros_like(delta)
        wanted = weight * left.get(key, zero) + (1 - weight) * right.get(key, zero)
        size = wanted.norm().item()
        error = (delta - wanted).norm().item()
        errors.append(error / size if size else error)
    return max(errors)


@pytest.mark.parametrize("weight", [0.0, 0.3, 0.6, 1.0])
def test_the_change_of_a_mix_is_the_mix_of_the_changes(weight: float) -> None:
    mix = mix_loras(FIRST, SECOND_LORA, weight)
    assert relative_error(mix, FIRST, SECOND_LORA, weight) < 1e-6
    assert (mix.rank, mix.alpha / mix.rank) == (8, FIRST.alpha / FIRST.rank)
    # What a checkpoint holds is bf16: lora_A is kept, lora_B rounds to 8 bits.
    assert relative_error(round_lora(mix), FIRST, SECOND_LORA, weight) < 2**-8


def test_a_plain_mean_of_the_matrices_would_be_wrong() -> None:
    mean = {k: (m + SECOND_LORA.state_dict[k]) / 2 for k, m in FIRST.state_dict.items()}
    assert relative_error(replace(FIRST, state_dict=mean), FIRST, SECOND_LORA, 0.5) > 0.1


@pytest.mark.parametrize(
    "shape",
    [
        replace(SHAPE, rank=2, alpha=5),
        replace(SHAPE, layers=(0, 1)),
        replace(SHAPE, modules=("q_proj", "down_proj"), alpha=4),
    ],
)
def test_loras_of_other_shapes_mix_too(shape, tiny_base: Path) -> None:
    other = random_lora(shape=shape, seed=3)
    for one, two in ((FIRST, other), (other, FIRST)):
        mix = mix_loras(one, two, 0.25)
        assert relative_error(mix, one, two, 0.25) < 1e-6
        assert set(mix.layers) == {*FIRST.layers, *shape.layers}
        assert mix.target_modules == SHAPE.modules
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)
    model.reshape(mix.shape)
    assert model.attach(mix).num_matrices == 2 * 7 * len(mix.layers)


def test_a_mix_is_exported_like_any_lora(tmp_path: Path) -> None:
    mix = round_lora(mix_loras(FIRST, SECOND_LORA, 0.6))
    save_lora(tmp_path / "mix", mix)
    loaded = load_lora(tmp_path / "mix")
    assert loaded == replace(mix, state_dict=loaded.state_dict)
    assert all(torch.equal(loaded.state_dict[key], m) for key, m in mix.state_dict.items())
    shares = [part["weight"] for part in json.loads(json.dumps(mix.meta))["mixed_from"]]
    assert shares == pytest.approx([0.6, 0.4])


@pytest.mark.parametrize(
    ("other", "weight", "message"),
    [
        (replace(FIRST, base_model="someone/else"), 0.5, "two base models"),
        (SECOND_LORA, 1.5, "share is 1.5"),
        (SECOND_LORA, float("nan"), "share is nan"),
        (replace(FIRST, rank=MAX_RANK), 0.5, f"{MAX_RANK} is the most"),
    ],
)
def test_what_cannot_be_mixed_is_refused(other: Lora, weight: float, message: str) -> None:
    with pytest.raises(InputError, match=message):
        mix_loras(FIRST, other, weight)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_two_adapters_in_one_batch_equal_separate_runs(dtype, tiny_base: Path) -> None:
    """Also beside the base model, with other ranks and other modules, and with padding."""
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=dtype)
    others = [
        SECOND_LORA,
        mix_loras(FIRST, SECOND_LORA, 0.5),
        random_lora(shape=replace(SHAPE, layers=(0, 2), modules=("v_proj", "up_proj")), seed=3),
    ]
    options = {"max_new_tokens": 12, "min_new_tokens": 12}
    for other in others:
        alone = []
        for lora, conversation in ((FIRST, SHORT), (other, LONG), (None, SHORT)):
            single = BaseModel.load(tiny_base, (lora or FIRST).shape, device="cpu", dtype=dtype)
            if lora is not None:
                single.attach(lora)
            with torch.no_grad():  # PEFT's own plain forward
                out = single.model.generate(
                    **single.encode([conversation]), do_sample=False, **options
                )
            alone.append(out[0, -12:])
        model.reshape(other.shape, SECOND)
        model.attach(FIRST)
        model.attach(other, SECOND)
        rows = model.encode([SHORT, LONG, SHORT])
        found = model.generate(rows, [SLOT, SECOND, BASE], **options)[:, -12:]
        assert [torch.equal(*pair) for pair in zip(found, alone, strict=True)] == [True] * 3
        assert not torch.equal(alone[0], alone[2])


def test_a_second_slot_has_a_strength_of_its_own_and_no_part_in_plain_calls(
    tiny_base: Path,
) -> None:
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)
    model.attach(FIRST)
    one, two = model.encode([SHORT]), model.encode([SHORT, SHORT])
    with torch.no_grad():
        plain = model.model(**one).logits
        model.reshape(SHAPE, SECOND)
        model.attach(SECOND_LORA, SECOND)
        assert torch.equal(model.model(**one).logits, plain)
    assert not any(parameter.requires_grad for parameter in model.model.parameters())
    own = model.next_logits(one, [SLOT])
    model.set_strength(0, SECOND)
    assert torch.equal(model.next_logits(two, [SLOT, SECOND])[:1], own)
    assert torch.equal(model.next_logits(one, [SECOND]), model.next_logits(one, [BASE]))
    model.set_strength(1, SECOND)
    assert not torch.equal(model.next_logits(one, [SECOND]), model.next_logits(one, [BASE]))


def test_another_rank_leaves_the_modules_in_place_and_equals_a_fresh_slot(tiny_base: Path) -> None:
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)
    model.attach(FIRST)
    modules = list(map(id, model.model.modules()))
    for lora in (mix_loras(FIRST, SECOND_LORA, 0.3), FIRST, random_lora(seed=4)):
        model.reshape(replace(lora.shape, chunk=1))
        encoded = model.encode([SHORT, SHORT])
        assert torch.equal(*model.next_logits(encoded, [BASE, SLOT]))  # empty until attached
        model.attach(lora)
        fresh = BaseModel.load(tiny_base, lora.shape, device="cpu", dtype=torch.float32)
        fresh.attach(lora)
        assert torch.equal(*(m.next_logits(encoded, [BASE, SLOT]) for m in (model, fresh)))
        with torch.no_grad():
            assert torch.equal(*(m.model(**encoded).logits for m in (model, fresh)))
        assert model.shape.rank == lora.rank == model.model.peft_config[SLOT].r
    assert list(map(id, model.model.modules())) == modules
