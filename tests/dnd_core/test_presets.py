"""Every configuration of the paper: its stages, sizes and compute, from base dimensions alone."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from dnd_core.base_dimensions import SIZES, read_dimensions
from dnd_core.config import MODULES
from dnd_core.lora_layout import LoraLayout, lora_layout
from dnd_core.paper_generator import make_paper_generator
from dnd_core.planner import make_plan
from dnd_core.presets import PRESETS, Preset

# As in the paper's code: last stage, parameters with projection, decoder FLOPs, LoRA parameters.
PUBLISHED = {
    "common-sense-0.5b": ((4296, 10, 130), 1_113_203_220, 8_257_937_817_600, 4_399_104),
    "math-1.5b": ((4508, 18, 258), 1_780_943_308, 37_934_371_323_904, 18_464_768),
    "coding-1.5b": ((4508, 18, 258), 1_742_934_236, 27_306_013_329_408, 18_464_768),
    "math-7b": ((4928, 18, 514), 1_942_130_220, 52_769_806_622_720, 40_370_176),
    "coding-7b": ((4928, 18, 514), 1_964_146_220, 52_769_806_622_720, 40_370_176),
    "multimodal-3b": ((7308, 18, 258), 2_409_631_548, 28_898_342_787_072, 29_933_568),
    "encoder-glove": ((4296, 10, 130), 990_759_804, 4_477_993_943_040, 4_399_104),
    "encoder-t5": ((4296, 10, 130), 1_062_683_212, 13_020_243_886_080, 4_399_104),
    "encoder-qwen-7b": ((4296, 10, 130), 2_015_990_782, 29_590_715_501_568, 4_399_104),
    "prompts-256": ((4296, 10, 130), 1_118_511_764, 11_996_323_430_400, 4_399_104),
    "prompts-512": ((4296, 10, 130), 1_137_091_476, 20_428_609_536_000, 4_399_104),
}
PROJECTIONS = {"math-1.5b": 5_610_000, "math-7b": 5_610_000}
PROJECTIONS |= {"coding-1.5b": 27_626_000, "coding-7b": 27_626_000}
# (N, L, C) as the encoder makes it.
CONDITIONS = {
    "common-sense-0.5b": (128, 384, 384),
    "math-1.5b": (32, 4608, 384),
    "coding-1.5b": (16, 26624, 384),
    "math-7b": (16, 4608, 384),
    "coding-7b": (16, 26624, 384),
    "multimodal-3b": (16, 1536, 384),
    "encoder-glove": (128, 200, 300),
    "encoder-t5": (64, 384, 768),
    "encoder-qwen-7b": (20, 384, 3584),
    "prompts-256": (256, 384, 384),
    "prompts-512": (512, 384, 384),
}


def preset_layout(preset: Preset) -> LoraLayout:
    dimensions = read_dimensions(preset.base_model)
    return lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))


def test_every_preset_is_tested() -> None:
    assert set(PRESETS) == set(PUBLISHED) == set(CONDITIONS)


@pytest.mark.parametrize("name", PUBLISHED)
def test_preset_has_the_published_sizes(name: str) -> None:
    preset = PRESETS[name]
    last, num_parameters, flops, num_lora_parameters = PUBLISHED[name]
    layout = preset_layout(preset)
    with torch.device("meta"):
        generator = make_paper_generator(preset, layout)
        condition = torch.empty(1, *preset.condition)
    assert generator.config.stages[-1] == last
    assert preset.condition == CONDITIONS[name]
    assert sum(p.numel() for p in generator.parameters()) == num_parameters
    projection = generator.projection
    in_projection = 0 if projection is None else sum(p.numel() for p in projection.parameters())
    assert in_projection == PROJECTIONS.get(name, 0)
    # Counted by PyTorch from the convolutions that really run.
    counter = FlopCounterMode(display=False)
    with counter:
        out = generator(condition)
    assert out.shape == (1, *last)
    counts = counter.get_flop_counts()
    assert sum(counts["PaperGenerator.decoder"].values()) == flops
    plan = make_plan(preset.base_model, read_dimensions(preset.base_model), preset_name=name)
    assert plan.generator_flops == counter.get_total_flops()
    assert plan.num_generator_parameters == num_parameters
    assert plan.num_lora_parameters == num_lora_parameters
    assert (plan.shape.rank, plan.shape.alpha) == (preset.rank, 2 * preset.rank)
    assert plan.shape.chunk == preset.chunk  # the widest possible is what the paper took


@pytest.mark.parametrize(
    ("name", "per_layer"),
    [
        ("common-sense-0.5b", (14, 8, 8, 14, 45, 45, 45)),
        ("math-1.5b", (12, 7, 7, 12, 41, 41, 41)),
        ("multimodal-3b", (16, 9, 9, 16, 51, 51, 51)),
        ("math-7b", (14, 8, 8, 14, 44, 44, 44)),
    ],
)
def test_weight_tokens_of_each_module_are_the_published_ones(
    name: str, per_layer: tuple[int, ...]
) -> None:
    layout = preset_layout(PRESETS[name])
    pairs = [(m.width_in + m.width_out) // layout.chunk for m in layout.modules]
    assert tuple(pairs[:7]) == per_layer
    assert pairs == list(per_layer) * (len(pairs) // 7)


@pytest.mark.parametrize("size", SIZES)
def test_weight_tokens_follow_for_any_size_rank_chunk_and_subset(size: str) -> None:
    dimensions = SIZES[size]
    hidden, inner = dimensions.hidden_size, dimensions.intermediate_size
    key_value = hidden // dimensions.num_attention_heads * dimensions.num_key_value_heads
    totals = {
        "q_proj": 2 * hidden,
        "k_proj": hidden + key_value,
        "v_proj": hidden + key_value,
        "o_proj": 2 * hidden,
        "up_proj": hidden + inner,
        "gate_proj": hidden + inner,
        "down_proj": hidden + inner,
    }
    subsets = [MODULES, ("q_proj", "v_proj"), ("down_proj",)]
    layer_sets = [(0,), (1, 5, 22), tuple(range(dimensions.num_hidden_layers))]
    preset = PRESETS["common-sense-0.5b"]
    for modules, layers, chunk, rank in itertools.product(
        subsets, layer_sets, (1, 32, 128), (1, 64)
    ):
        shape = replace(
            preset.lora_shape(1), modules=modules, layers=layers, chunk=chunk, rank=rank
        )
        expected = len(layers) * sum(totals[name] for name in modules)
        assert lora_layout(dimensions, shape).num_weight_tokens * chunk == expected


def test_text_length_that_cannot_be_cut_into_windows_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 512"):
        replace(PRESETS["math-1.5b"], text_length=4600)
