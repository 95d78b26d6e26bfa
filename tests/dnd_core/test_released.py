"""The authors' generator files, made here in their names and shapes at a tiny size."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import LoraShape
from dnd_core.errors import InputError
from dnd_core.length_projection import LengthProjection, projection_kind
from dnd_core.lora_layout import lora_layout
from dnd_core.paper_generator import make_paper_generator
from dnd_core.presets import PRESETS
from dnd_core.released import describe, find_preset_name, load_released
from dnd_core.weight_tokenizer import add_scale_code, tokenize
from tests.authors import STAGES, TEXT_LENGTH, authors_state
from tests.tiny import BASE_CONFIG, random_lora

SHAPE = LoraShape(base_model="tiny/base", rank=4, alpha=8, chunk=32, layers=(1, 2))


def conv(x: Tensor, weight: Tensor, order: tuple[int, ...], bias: Tensor | None = None) -> Tensor:
    """Convolve (B, N, L, C) after a permutation that puts the channels at place 1; then undo it."""
    out = F.conv2d(x.permute(order), weight, bias, padding=weight.shape[-1] // 2)
    return out.permute(sorted(range(4), key=order.__getitem__))


def reference_forward(state: dict[str, Tensor], x: Tensor, revision: int = 2) -> Tensor:
    """The authors' formula, with their names, planes written out; x (B, N, L, C)."""
    if "down_proj.weight" in state:
        b, n, length, c = x.shape
        down, gate = state["down_proj.weight"], state["gate_proj.weight"]
        flat = x.reshape(b, n, c, length) if revision == 1 else x.permute(0, 1, 3, 2)
        hidden = torch.einsum("bncl,ml->bncm", flat, down) + state["down_proj.bias"]
        if revision == 2:
            hidden = hidden * torch.sigmoid(hidden)
        out = torch.einsum("bncl,ml->bncm", hidden, gate) + state["gate_proj.bias"]
        x = out.reshape(b, n, -1, c) if revision == 1 else out.permute(0, 1, 3, 2)
    for i in range(len(STAGES) - 1):
        w = {
            key.split(".", 4)[4]: value
            for key, value in state.items()
            if key.startswith(f"model.decoder.module_list.{i}.")
        }
        centred = x - x.mean((2, 3), keepdim=True)
        y = centred / (centred.square().mean((2, 3), keepdim=True) + 1e-5).sqrt()
        y = y * w["linear1.norm.weight"] + w["linear1.norm.bias"]
        one = conv(y, w["linear1.conv1w.weight"], (0, 3, 2, 1))  # C on the plane (L, N)
        one = conv(one, w["linear1.conv1h.weight"], (0, 2, 1, 3))  # L on the plane (N, C)
        two = conv(y, w["linear1.conv2h.weight"], (0, 2, 1, 3))  # L on the plane (N, C)
        two = conv(two, w["linear1.conv2w.weight"], (0, 3, 2, 1))  # C on the plane (L, N)
        mean = (one + two.tanh() + w["linear1.bias"]) / 3
        x = conv(mean, w["linear2.weight"], (0, 1, 2, 3), w["linear2.bias"])
    return x


def save(folder: Path, state: Any) -> Path:
    path = folder / "qwen0.5lora__tiny1000.pth"
    torch.save(state, path)
    return path


@pytest.mark.parametrize(
    ("projected", "revision"), [(False, 2), (True, 1), (True, 2)], ids=["plain", "R1", "R2"]
)
def test_loaded_generator_computes_the_authors_formula(
    projected: bool, revision: int, tmp_path: Path
) -> None:
    state = authors_state(projected=projected, revision=revision)
    generator = load_released(save(tmp_path, state))
    n, length, width = STAGES[0]
    x = torch.randn(2, n, TEXT_LENGTH if projected else length, width)
    expected = reference_forward(state, x, revision)
    assert expected.std() > 0.1
    assert torch.allclose(generator(x), expected, atol=1e-4)
    if projected:  # the other revision has the same shapes and another result
        other = reference_forward(state, x, 3 - revision)
        assert not torch.allclose(generator(x), other, atol=0.1)


def test_planes_of_the_formula_matter() -> None:
    """Transposed kernels give another result, so the test above can tell planes apart."""
    state = authors_state()
    swapped = {k: v.mT if "conv" in k else v for k, v in state.items()}
    x = torch.randn(1, *STAGES[0])
    assert not torch.allclose(reference_forward(state, x), reference_forward(swapped, x), atol=0.1)


def test_weight_tokens_become_the_lora_they_were_made_of(tmp_path: Path) -> None:
    generator = load_released(save(tmp_path, authors_state()))
    layout = lora_layout(BASE_CONFIG, SHAPE)
    lora = random_lora(shape=SHAPE).state_dict
    decoded = generator.lora(add_scale_code(tokenize(lora, layout)), layout)
    assert decoded.keys() == lora.keys()
    assert all(torch.allclose(decoded[key], lora[key], atol=1e-4) for key in lora)
    made = generator.lora(generator(torch.randn(1, *STAGES[0]))[0], layout)
    assert {key: value.shape for key, value in made.items()} == {
        key: value.shape for key, value in lora.items()
    }


@pytest.mark.parametrize("length", [4608, 26624])
def test_revisions_differ_by_far_in_how_they_start(length: int) -> None:
    for kind in ("transpose", "reinterpret"):
        torch.manual_seed(0)
        weight = LengthProjection(length, 8, kind).down_proj.weight
        assert projection_kind(weight) == kind
        assert projection_kind(weight + 0.05 * torch.randn_like(weight)) == kind


def test_description_says_what_it_is(tmp_path: Path) -> None:
    text = describe(load_released(save(tmp_path, authors_state(projected=True, revision=1))))
    assert "3 prompts x 24 text tokens x 5" in text
    assert "reinterpret to 6" in text
    assert "64 of 4 x 32" in text


@pytest.mark.parametrize("name", ["common-sense-0.5b", "math-7b", "coding-7b"])
def test_generator_of_the_papers_shape_is_recognized(name: str) -> None:
    preset = PRESETS[name]
    dimensions = read_dimensions(preset.base_model)
    layout = lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))
    with torch.device("meta"):
        generator = make_paper_generator(preset, layout)
    assert find_preset_name(generator) == name


class Harmful:
    """Would make a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[str, str], Any], tuple[str, str]]:
        return open, (str(self.path), "w")


LAYER = "model.decoder.module_list.1."


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({LAYER + "linear2.weight": None}, "missing"),
        ({LAYER + "linear1.conv1h.weight": None}, "None, expected"),
        ({LAYER + "linear1.conv1h.weight": torch.zeros(4, 5, 5, 5)}, "width_first_h"),
        ({LAYER + "linear1.bias": torch.zeros(7, 4)}, r"\(7, 4\)"),
        ({"model.decoder.module_list.7.linear1.bias": torch.zeros(1)}, "decoder.7.bias"),
        ({"condition_module.embeddings.weight": torch.zeros(1)}, "condition_module"),
        ({"module.model.decoder.module_list.0.linear1.bias": torch.zeros(1)}, "'module.model"),
        ({"down_proj.weight": torch.zeros(6, 24)}, "down_proj.bias"),
        ({"down_proj.weight": torch.zeros(6)}, "down_proj"),
        ({"criterion_weight": torch.zeros(1, 3, 1, 1)}, "criterion_weight"),
        ({LAYER + "linear2.bias": torch.full((8,), torch.nan)}, "finite"),
        ({LAYER + "linear2.bias": torch.zeros(8, dtype=torch.bfloat16)}, "fp32"),
        ({"epoch": 3}, "'epoch' is no tensor"),
    ],
)
def test_other_names_and_shapes_are_refused(
    change: dict[str, Any], message: str, tmp_path: Path
) -> None:
    state = {k: v for k, v in {**authors_state(), **change}.items() if v is not None}
    with pytest.raises(InputError, match=message):
        load_released(save(tmp_path, state))


def test_files_that_are_no_tensors_are_refused_and_not_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    (tmp_path / "text.pth").write_text("no generator\nat all")
    (tmp_path / "pickle.pth").write_bytes(pickle.dumps(Harmful(trace)))
    torch.save({"model": Harmful(trace)}, tmp_path / "zip.pth")
    whole = save(tmp_path, authors_state()).read_bytes()
    (tmp_path / "cut.pth").write_bytes(whole[: len(whole) // 2])
    torch.save([torch.zeros(1)], tmp_path / "list.pth")
    for name in ("text.pth", "pickle.pth", "zip.pth", "cut.pth", "list.pth", "none.pth"):
        with pytest.raises(InputError, match=name):
            load_released(tmp_path / name)
    assert not trace.exists()
