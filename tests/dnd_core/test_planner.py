"""The planner: sizes from a name or a config.json, and memory that a real forward needs."""

from __future__ import annotations

import json
import weakref
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from dnd_core.__main__ import main
from dnd_core.base_dimensions import SIZES, known_name, read_dimensions
from dnd_core.lora_layout import lora_layout
from dnd_core.paper_generator import make_paper_generator
from dnd_core.planner import activation_bytes, encoder_flops, make_plan
from dnd_core.presets import PRESETS


@pytest.mark.parametrize(
    ("name", "num_parameters"),  # of the published safetensors files
    [
        ("Qwen/Qwen2.5-0.5B-Instruct", 494_032_768),
        ("Qwen/Qwen2.5-Coder-1.5B", 1_543_714_304),
        ("Qwen/Qwen2.5-3B-Instruct", 3_085_938_688),
        ("Qwen/Qwen2-7B", 7_615_616_512),
        ("unsloth/Qwen2.5-14B-Instruct-bnb-4bit", 14_770_033_664),
        ("Qwen2.5-32B", 32_763_876_352),
        ("Qwen/Qwen2.5-72B-Instruct", 72_706_203_648),
    ],
)
def test_known_dimensions_give_the_published_size(name: str, num_parameters: int) -> None:
    assert read_dimensions(name).num_parameters == num_parameters


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("unsloth/Qwen2.5-0.5B-Instruct-bnb-4bit", "qwen2.5-0.5b-instruct"),
        ("Qwen/Qwen2.5-VL-3B-Instruct", "qwen2.5-vl-3b-instruct"),
        ("Qwen/Qwen2.5-0.5B", "qwen2.5-0.5b"),
        ("Qwen/Qwen2-57B-A14B", None),
        ("meta-llama/Llama-3.1-8B", None),
    ],
)
def test_name_is_known_without_owner_and_suffix(name: str, known: str | None) -> None:
    assert known_name(name) == known


def write_config(folder: Path, data: dict[str, Any]) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps(data))
    return path


VL_TEXT = {
    "hidden_size": 2048,
    "intermediate_size": 11008,
    "num_hidden_layers": 36,
    "num_attention_heads": 16,
    "num_key_value_heads": 2,
    "vocab_size": 151936,
}


@pytest.mark.parametrize("nested", [False, True])
def test_vision_config_is_read_in_both_forms(nested: bool, tmp_path: Path) -> None:
    sizes: dict[str, Any] = {"text_config": VL_TEXT} if nested else VL_TEXT
    path = write_config(
        tmp_path, {"model_type": "qwen2_5_vl", "tie_word_embeddings": True, **sizes}
    )
    found = read_dimensions(str(path))
    assert found == replace(SIZES["3b"], model_type="qwen2_5_vl")
    assert found == read_dimensions(str(tmp_path)) == read_dimensions("Qwen/Qwen2.5-VL-3B-Instruct")


def test_sentence_encoder_compute_is_the_reference_one() -> None:
    tera = {name: round((encoder_flops(preset) or 0) / 1e12, 2) for name, preset in PRESETS.items()}
    assert tera["common-sense-0.5b"] == 2.44
    assert (tera["math-1.5b"], tera["math-7b"]) == (7.65, 3.83)
    assert round(tera["coding-7b"], 1) == round(tera["coding-1.5b"], 1) == 22.1
    assert tera["multimodal-3b"] == 1.28
    assert encoder_flops(PRESETS["encoder-t5"]) is None


class PeakBytes(TorchDispatchMode):
    """Bytes of the storages that operations made and that are still alive, and their peak."""

    def __init__(self, module: torch.nn.Module) -> None:
        super().__init__()
        self.alive = self.peak = 0
        self.seen: weakref.WeakSet[Any] = weakref.WeakSet()
        self.seen.update(p.untyped_storage() for p in module.parameters())  # views of them are free

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):
            if isinstance(leaf, torch.Tensor) and leaf.untyped_storage() not in self.seen:
                storage = leaf.untyped_storage()
                self.seen.add(storage)
                self.alive += storage.nbytes()
                weakref.finalize(storage, self.drop, storage.nbytes())
        self.peak = max(self.peak, self.alive)
        return out

    def drop(self, num_bytes: int) -> None:
        self.alive -= num_bytes


@pytest.mark.parametrize("name", ["common-sense-0.5b", "coding-7b", "encoder-qwen-7b"])
def test_memory_of_a_forward_is_what_its_operations_hold(name: str) -> None:
    preset = PRESETS[name]
    dimensions = read_dimensions(preset.base_model)
    layout = lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))
    with torch.device("meta"), torch.no_grad():
        generator = make_paper_generator(preset, layout)
        with PeakBytes(generator) as memory:
            condition = torch.empty(1, *preset.condition)
            generator(condition)
    assert memory.peak == pytest.approx(activation_bytes(preset, layout), rel=0.05)


def test_72b_gets_the_only_chunk_that_fits() -> None:
    plan = make_plan("Qwen/Qwen2.5-72B-Instruct", read_dimensions("Qwen/Qwen2.5-72B-Instruct"))
    assert plan.shape.chunk == 128  # 29568 = 231 * 128
    assert plan.num_weight_tokens == 102_800
    assert plan.preset_name == "math-7b"


def test_another_rank_keeps_the_papers_alpha_per_rank() -> None:
    plan = make_plan("Qwen2.5-7B", SIZES["7b"], rank=64)
    assert (plan.shape.rank, plan.shape.alpha) == (64, 128)


def test_plan_prints_the_sizes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--base", "Qwen/Qwen2.5-0.5B-Instruct"]) == 0
    printed = capsys.readouterr().out
    for text in ("4,399,104", "4,296 of 8 x 128", "1,113,203,220", "4.15 GiB", "8.26 TFLOP"):
        assert text in printed


def test_plan_of_a_subset_by_config(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_config(tmp_path, {"model_type": "qwen2", **VL_TEXT})
    flags = ["--rank", "4", "--alpha", "12", "--chunk", "64", "--layers", "0-2,35"]
    assert main(["plan", "--base", str(path), *flags, "--modules", "v_proj", "q_proj"]) == 0
    printed = capsys.readouterr().out
    num_tokens = 4 * (4096 + 2304) // 64
    assert f"{num_tokens:,} of 4 x 64" in printed
    assert f"rank 4, alpha 12, 2 modules in 4 layers: {num_tokens * 256:,} parameters" in printed


def test_presets_are_listed_without_a_base(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan"]) == 0
    printed = capsys.readouterr().out
    assert all(f"| {name} |" in printed for name in PRESETS)
    assert "1,964,146,220" in printed


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["--base", "meta-llama/Llama-3.1-8B"], "not known"),
        (["--base", "Qwen2.5-7B", "--chunk", "100"], "does not divide"),
        (["--base", "Qwen2.5-7B", "--layers", "20-30"], "layer 30 does not exist"),
        (["--base", "Qwen2.5-7B", "--layers", "a-b"], "--layers"),
        (["--base", "Qwen2.5-7B", "--layers", "5-3"], "--layers"),
        (["--base", "Qwen2.5-7B", "--modules", "q_proj", "lm_head"], "lm_head"),
        (["--base", "Qwen2.5-7B", "--rank", "0"], "at least 1"),
        (["--base", "Qwen2.5-7B", "--preset", "none"], "no preset none"),
        (["--base", "{tmp}/list.json"], "model_type is None"),
        (["--base", "{tmp}/broken.json"], "is not JSON"),
        (["--base", "{tmp}/llama.json"], "'llama'"),
        (["--base", "{tmp}/lacking.json"], "intermediate_size is None"),
    ],
)
def test_plan_that_cannot_be_made_is_one_message(
    argv: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "llama.json").write_text('{"model_type": "llama"}')
    (tmp_path / "lacking.json").write_text('{"model_type": "qwen2", "hidden_size": 64}')
    assert main(["plan", *(word.replace("{tmp}", str(tmp_path)) for word in argv)]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert not captured.out
