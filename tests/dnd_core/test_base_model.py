"""One slot: attach is proved or refused, strength 0 is the base, rows do not touch each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from dnd_core.base_model import BaseModel
from dnd_core.errors import InputError
from dnd_core.lora import delta_norm
from dnd_core.lora_checkpoint import save_lora
from dnd_core.row_lora import BASE, SLOT
from tests.tiny import BASE_NAME, CONTEXT, SHAPE, random_lora

SHORT = [{"role": "user", "content": "count"}]
LONG = [{"role": "user", "content": "write the word and count it, then write it again"}]


@pytest.fixture(scope="module")
def loaded(tiny_base: Path) -> BaseModel:
    return BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)


@pytest.fixture
def model(loaded: BaseModel) -> Iterator[BaseModel]:
    """With an empty slot at strength 1, as loaded."""
    with torch.no_grad():
        for key, parameter in loaded.slot.items():
            if "lora_B" in key:
                parameter.zero_()
    loaded.set_strength(1)
    yield loaded


def base_logits(model: BaseModel, encoded: dict[str, Tensor]) -> Tensor:
    """By PEFT's own switch: (1, V)."""
    with torch.no_grad(), model.model.disable_adapter():
        return model.model(**encoded, logits_to_keep=1).logits[:, -1]


def adapted_logits(model: BaseModel, encoded: dict[str, Tensor]) -> Tensor:
    """By PEFT's plain forward: (1, V)."""
    with torch.no_grad():
        return model.model(**encoded, logits_to_keep=1).logits[:, -1]


def test_slot_covers_the_shape(model: BaseModel) -> None:
    assert len(model.layers) == 14
    assert set(model.slot) == set(random_lora().state_dict)
    assert model.context == CONTEXT
    assert not any(parameter.requires_grad for parameter in model.model.parameters())


def test_attach_proves_itself(model: BaseModel) -> None:
    attached = model.attach(random_lora())
    assert attached.num_matrices == 28
    assert attached.norm > 0
    assert attached.seconds < 5


def test_delta_norm_equals_the_formed_deltas() -> None:
    lora = random_lora()
    keys = [key for key in lora.state_dict if "lora_A" in key]
    deltas = [lora.state_dict[k.replace("_A", "_B")] @ lora.state_dict[k] * 2 for k in keys]
    expected = torch.stack([delta.square().sum() for delta in deltas]).sum().sqrt().item()
    assert delta_norm(lora) == pytest.approx(expected, rel=1e-5)


def test_fresh_slot_changes_nothing(model: BaseModel) -> None:
    encoded = model.encode([SHORT, SHORT])
    base, adapted = model.next_logits(encoded, [BASE, SLOT])
    assert torch.equal(base, adapted)
    assert model.next_token_shift("count").total_variation == 0


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("strength", [1.0, 0.7])
def test_mixed_rows_equal_separate_runs(
    dtype: torch.dtype, strength: float, tiny_base: Path
) -> None:
    model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=dtype)
    assert model.dtype == dtype
    model.attach(random_lora())
    model.set_strength(strength)
    encoded = model.encode([SHORT, SHORT])
    one = model.encode([SHORT])
    mixed = model.next_logits(encoded, [BASE, SLOT])
    assert torch.equal(mixed[:1], base_logits(model, one).float())
    assert torch.equal(mixed[1:], adapted_logits(model, one).float())
    assert not torch.equal(mixed[0], mixed[1])


def test_mixed_replies_equal_separate_runs_with_padding(model: BaseModel) -> None:
    model.attach(random_lora())
    options = {"max_new_tokens": 20, "min_new_tokens": 20}
    both = model.generate(model.encode([SHORT, LONG]), [BASE, SLOT], **options)
    short, long = model.encode([SHORT]), model.encode([LONG])
    assert short["input_ids"].shape != long["input_ids"].shape  # the short row is padded
    with torch.no_grad(), model.model.disable_adapter():
        base = model.model.generate(**short, do_sample=False, **options)
    adapted = model.model.generate(**long, do_sample=False, **options)
    assert torch.equal(both[0, -20:], base[0, -20:])
    assert torch.equal(both[1, -20:], adapted[0, -20:])
    swapped = model.generate(model.encode([LONG, SHORT]), [SLOT, BASE], **options)
    assert torch.equal(swapped.flip(0)[:, -20:], both[:, -20:])


def test_strength_zero_is_the_base_exactly(model: BaseModel) -> None:
    model.attach(random_lora())
    encoded = model.encode([SHORT, SHORT])
    full = model.next_logits(encoded, [BASE, SLOT])
    model.set_strength(0)
    base, adapted = model.next_logits(encoded, [BASE, SLOT])
    assert torch.equal(base, adapted)
    model.set_strength(0.5)
    assert not torch.equal(model.next_logits(encoded, [BASE, SLOT]), full)
    model.set_strength(1)  # not 0.5 times what it was
    assert torch.equal(model.next_logits(encoded, [BASE, SLOT]), full)
    with pytest.raises(InputError, match="strength"):
        model.set_strength(float("nan"))


def test_shift_is_a_distance_between_distributions(model: BaseModel) -> None:
    model.attach(random_lora())
    shift = model.next_token_shift("count it")
    assert 0 < shift.total_variation <= 1
    assert shift.probe == "count it"
    for top in (shift.base_top, shift.adapted_top):
        values = [value for _, value in top]
        assert len(top) == 3
        assert sorted(values, reverse=True) == values
        assert 0 < sum(values) <= 1.0001


def renamed() -> dict[str, Tensor]:
    tensors = dict(random_lora().state_dict)
    key = sorted(tensors)[0]
    tensors[key.replace("model.layers", "layers")] = tensors.pop(key)
    return tensors


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"state_dict": renamed()}, "1 matrices are missing, 1 have no place"),
        ({"state_dict": random_lora(shape=replace(SHAPE, layers=(1,))).state_dict}, "14 matrices"),
        ({"state_dict": {k: v.T for k, v in random_lora().state_dict.items()}}, "does not fit"),
        ({"rank": 8}, "rank 8"),
        ({"alpha": 16}, "alpha 16"),
        ({"base_model": "other/base"}, "other/base"),
        ({"state_dict": {k: v * 0 for k, v in random_lora().state_dict.items()}}, "nothing"),
        ({"state_dict": {k: v / 0 for k, v in random_lora().state_dict.items()}}, "not finite"),
    ],
)
def test_a_lora_that_does_not_fit_is_refused(model: BaseModel, changes: dict, match: str) -> None:
    model.attach(random_lora())
    before = {key: parameter.clone() for key, parameter in model.slot.items()}
    with pytest.raises(InputError, match=match):
        model.attach(replace(random_lora(seed=1), **changes))
    assert all(torch.equal(before[key], model.slot[key]) for key in before)


def test_a_failed_forward_leaves_no_trace(model: BaseModel) -> None:
    model.attach(random_lora())
    one = model.encode([SHORT])
    base, adapted = base_logits(model, one), adapted_logits(model, one)
    broken = {"input_ids": torch.full((2, 4), 10**6), "attention_mask": torch.ones(2, 4)}
    with pytest.raises(IndexError):
        model.next_logits(broken, [BASE, SLOT])
    assert torch.equal(base_logits(model, one), base)
    assert torch.equal(adapted_logits(model, one), adapted)


def test_unknown_adapter_names_raise(model: BaseModel) -> None:
    with pytest.raises(ValueError, match="other"):
        model.next_logits(model.encode([SHORT]), ["other"])


def test_sampling_settings_of_the_base_are_ignored(model: BaseModel) -> None:
    config = model.causal.generation_config
    assert config.repetition_penalty is None
    assert not config.do_sample
    assert len(model.end_ids) == 2


def test_a_prompt_beyond_the_context_is_refused(model: BaseModel) -> None:
    with pytest.raises(InputError, match=f"{CONTEXT - 1}"):
        model.encode([[{"role": "user", "content": "x" * CONTEXT}]])


def test_a_base_without_the_layers_is_refused(tiny_base: Path, tiny_encoder: Path) -> None:
    with pytest.raises(InputError, match=BASE_NAME):
        BaseModel.load(tiny_base, replace(SHAPE, layers=(1, 3)))
    with pytest.raises(InputError, match="does not fit"):
        BaseModel.load(tiny_encoder, SHAPE)


def test_repeated_attach_leaves_nothing_behind(model: BaseModel, tmp_path: Path) -> None:
    def size() -> tuple[int, int, int]:
        modules = list(model.model.modules())
        hooks = sum(len(m._forward_hooks) + len(m._forward_pre_hooks) for m in modules)
        return len(modules), len(list(model.model.parameters())), hooks

    before = size()
    for seed in range(5):
        model.attach(random_lora(seed=seed))
        model.next_token_shift("count")
        save_lora(tmp_path / "lora", random_lora(seed=seed))
    assert size() == before
