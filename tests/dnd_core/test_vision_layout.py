"""Names and sizes of LoRAs for Qwen2.5-VL, the paper's 3B model in full size on meta tensors."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

from dnd_core.base_dimensions import read_dimensions
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import CONFIG_FILE, load_lora, save_lora
from dnd_core.lora_import import import_lora
from dnd_core.lora_layout import lora_layout
from dnd_core.lora_slot import slot_parameters, with_slot
from dnd_core.planner import make_plan, nearest_preset
from dnd_core.presets import PRESETS
from dnd_core.row_lora import SLOT
from dnd_core.shape_choice import ShapeChoice, cut_lora
from tests.tiny import VISION_CONFIG, VISION_SHAPE, random_lora

VL_3B = "Qwen/Qwen2.5-VL-3B-Instruct"
PRESET = PRESETS["multimodal-3b"]
DIMENSIONS = read_dimensions(VL_3B)


def full_size_config() -> Any:
    """As in the config.json of Qwen2.5-VL-3B-Instruct."""
    sizes = asdict(DIMENSIONS)
    tie = sizes.pop("tie_word_embeddings")
    sizes.pop("model_type")
    rope = {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [16, 24, 24]}
    return Qwen2_5_VLConfig(
        text_config={**sizes, "max_position_embeddings": 128000, "rope_parameters": rope},
        vision_config={
            "depth": 32,
            "hidden_size": 1280,
            "num_heads": 16,
            "intermediate_size": 3420,
            "out_hidden_size": 2048,
            "patch_size": 14,
            "window_size": 112,
            "fullatt_block_indexes": [7, 15, 23, 31],
        },
        tie_word_embeddings=tie,
    )


def test_the_papers_vision_model_in_full_size() -> None:
    config = full_size_config()
    with torch.device("meta"):
        model: Any = Qwen2_5_VLForConditionalGeneration(config)
    num_language = sum(p.numel() for p in model.model.language_model.parameters())
    assert num_language == DIMENSIONS.num_parameters == 3_085_938_688
    shape = PRESET.lora_shape(DIMENSIONS.num_hidden_layers)
    layout = lora_layout(config, shape)
    assert layout == lora_layout(DIMENSIONS, shape)  # by name alone, before anything is fetched
    assert (layout.num_weight_tokens, len(layout.modules)) == (7308, 36 * 7)
    linears = dict(model.named_modules())
    for module in layout.modules:
        assert linears[module.path].weight.shape == (module.width_out, module.width_in)
    with torch.device("meta"):
        slot = slot_parameters(with_slot(model, shape), SLOT)
    expected = {m.key_a: (16, m.width_in) for m in layout.modules}
    expected |= {m.key_b: (m.width_out, 16) for m in layout.modules}
    assert {key: tuple(tensor.shape) for key, tensor in slot.items()} == expected
    assert sum(tensor.numel() for tensor in slot.values()) == 29_933_568


def test_the_preset_is_the_papers() -> None:
    plan = make_plan(VL_3B, DIMENSIONS)
    assert plan.preset_name == "multimodal-3b"
    assert (plan.num_weight_tokens, plan.shape.chunk) == (7308, 256)
    assert plan.num_lora_parameters == 29_933_568
    assert plan.num_generator_parameters == 2_409_631_548
    assert nearest_preset(read_dimensions("Qwen/Qwen2.5-VL-7B-Instruct")) == "math-7b"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("Qwen/Qwen2.5-VL-7B-Instruct", "model.language_model.layers.0.self_attn.q_proj"),
        ("Qwen/Qwen2-VL-2B-Instruct", "model.language_model.layers.0.self_attn.q_proj"),
        ("Qwen/Qwen2.5-7B-Instruct", "model.layers.0.self_attn.q_proj"),
    ],
)
def test_a_name_says_where_the_layers_are(name: str, start: str) -> None:
    shape = replace(VISION_SHAPE, base_model=name, chunk=128)
    layout = lora_layout(read_dimensions(name), replace(shape, layers=(0,)))
    assert layout.modules[0].path == start


def old_names(lora: Lora) -> Lora:
    """As libraries before transformers 5 wrote it."""
    tensors = {k.replace("language_model.", ""): v for k, v in lora.state_dict.items()}
    return replace(lora, state_dict=tensors)


def test_an_old_lora_gets_the_names_of_today(tmp_path: Path) -> None:
    lora = replace(random_lora(shape=VISION_SHAPE, config=VISION_CONFIG), base_model=VL_3B)
    save_lora(tmp_path / "old", old_names(lora))
    loaded = load_lora(tmp_path / "old")
    assert loaded.state_dict.keys() == lora.state_dict.keys()
    assert all(torch.equal(loaded.state_dict[k], v) for k, v in lora.state_dict.items())
    assert (loaded.layers, loaded.target_modules) == (lora.layers, lora.target_modules)


def test_a_matrix_under_both_names_is_refused(tmp_path: Path) -> None:
    lora = replace(random_lora(shape=VISION_SHAPE, config=VISION_CONFIG), base_model=VL_3B)
    both = {**lora.state_dict, **old_names(lora).state_dict}
    save_lora(tmp_path / "both", replace(lora, state_dict=both))
    with pytest.raises(InputError, match="under two names"):
        load_lora(tmp_path / "both")
    with pytest.raises(InputError, match="under two names"):
        import_lora(tmp_path / "both")


@pytest.mark.parametrize("old", [True, False])
def test_import_makes_the_names_that_the_base_has(
    old: bool, tiny_vision_base: Path, tmp_path: Path
) -> None:
    lora = random_lora(shape=VISION_SHAPE, config=VISION_CONFIG)
    save_lora(tmp_path / "lora", old_names(lora) if old else lora)
    made = import_lora(tmp_path / "lora", base=str(tiny_vision_base)).lora
    assert made.state_dict.keys() == lora.state_dict.keys()
    for key_a in [key for key in lora.state_dict if "lora_A" in key]:
        key_b = key_a.replace("lora_A", "lora_B")
        changes = [x.state_dict[key_b] @ x.state_dict[key_a] for x in (made, lora)]
        torch.testing.assert_close(*changes, rtol=1e-4, atol=1e-4)


def test_a_vision_lora_can_be_cut(tmp_path: Path) -> None:
    lora = random_lora(shape=VISION_SHAPE, config=VISION_CONFIG)
    cut = cut_lora(lora, ShapeChoice(rank=2, modules=("q_proj",), layers=(2,)))
    key = "base_model.model.model.language_model.layers.2.self_attn.q_proj.lora_A.weight"
    assert len(cut.state_dict) == 2 and cut.state_dict[key].shape == (2, 64)
    save_lora(tmp_path / "cut", cut)
    config = json.loads((tmp_path / "cut" / CONFIG_FILE).read_text())
    assert config["target_modules"] == ["q_proj"] and config["layers_to_transform"] == [2]
