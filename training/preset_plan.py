"""The paper's generators for a base model, for collected LoRA checkpoints, and for a device."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import Any

from dnd_core.base_dimensions import BaseDimensions, read_dimensions
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_layout import LoraLayout, lora_layout, module_widths
from dnd_core.planner import find_preset, make_plan
from dnd_core.presets import PRESETS

MAX_PROBLEMS = 3  # that a message names
FP32_BYTES, BF16_BYTES = 4, 2
STEP_PASSES = 3  # a forward, and a backward that costs two of it
GB = 1e9


@dataclass(frozen=True, kw_only=True)
class PresetCost:
    """What training a preset takes at least, on one device."""

    num_parameters: int
    num_bytes: int
    flops_per_pair: int  # of one training step


def fitting_presets(base: str) -> tuple[str, ...]:
    """The presets made for a base model of these sizes, whose encoder can be had by its name.

    base: a hub name or a folder; none fit one whose sizes are not known.
    """
    try:
        dimensions = read_dimensions(base)
    except InputError:
        return ()
    return tuple(
        name
        for name, preset in PRESETS.items()
        # Word vectors are a file that somebody has to fetch.
        if "/" in preset.encoder and _same_sizes(read_dimensions(preset.base_model), dimensions)
    )


def _same_sizes(one: BaseDimensions, other: BaseDimensions) -> bool:
    same_depth = one.num_hidden_layers == other.num_hidden_layers
    return same_depth and module_widths(one) == module_widths(other)


def preset_cost(name: str, *, on_gpu: bool) -> PresetCost:
    """The least that a preset's training takes, known from its sizes alone.

    In fp32 weight, gradient, moving average and two moments, which are 8-bit where bitsandbytes and
    a GPU are there; one pair's volumes; the base model, which validates, in bf16.
    """
    preset = find_preset(name)
    plan = make_plan(preset.base_model, read_dimensions(preset.base_model), preset_name=name)
    moment = 1 if on_gpu and find_spec("bitsandbytes") is not None else FP32_BYTES
    per_parameter = 3 * FP32_BYTES + 2 * moment
    return PresetCost(
        num_parameters=plan.num_generator_parameters,
        num_bytes=plan.num_generator_parameters * per_parameter
        + plan.activation_bytes
        + plan.dimensions.num_parameters * BF16_BYTES,
        flops_per_pair=STEP_PASSES * plan.generator_flops,
    )


def preset_refusal(name: str, num_bytes: int, free_bytes: int) -> str | None:
    """Why a preset cannot be trained in this much memory, and what to do; None where it may fit."""
    if num_bytes <= free_bytes:
        return None
    return (
        f"The generator {name} needs at least {num_bytes / GB:.1f} GB in training, but "
        f"{free_bytes / GB:.1f} GB are there. Choose the compact generator or a GPU with more "
        "memory, or spread it over several in a shell with --fsdp (docs/training.md)."
    )


def check_collected(name: str, lora: Mapping[str, Any]) -> None:
    """Raise InputError where collected LoRAs lack the preset's shape. lora: of their manifest."""
    preset = find_preset(name)
    num_layers = read_dimensions(preset.base_model).num_hidden_layers
    layers = sorted(lora.get("layers") or [])
    if lora.get("rank") == preset.rank and layers == list(range(num_layers)):
        return
    raise InputError(
        f"The generator {name} is for LoRAs of rank {preset.rank} in all {num_layers} layers; the "
        f"chosen LoRA checkpoints have rank {lora.get('rank')} in {len(layers)} layers. Collect "
        f"some with rank {preset.rank}, first layer 0 and last layer {num_layers - 1}, or choose "
        "the compact generator."
    )


def preset_plan(lora: Lora, name: str, encoder: str = "") -> tuple[GeneratorConfig, LoraLayout]:
    """The preset's generator for LoRAs such as this one, whatever base of those sizes they are for.

    encoder: folder or file of the preset's encoder, where its name is not enough. Raises
    InputError, with what differs, where the LoRA does not have the preset's shape.
    """
    preset = find_preset(name)
    dimensions = read_dimensions(preset.base_model)
    wanted = preset.lora_shape(dimensions.num_hidden_layers)
    layout = lora_layout(dimensions, wanted)
    problems = []
    if lora.rank != preset.rank:
        problems.append(f"rank {lora.rank} instead of {preset.rank}")
    if lora.layers != wanted.layers:
        problems.append(f"{len(lora.layers)} layers instead of {len(wanted.layers)}")
    if lora.target_modules != wanted.modules:
        problems.append(f"only the modules {', '.join(lora.target_modules)}")
    for module in layout.modules:
        expected = {
            module.key_a: (lora.rank, module.width_in),
            module.key_b: (module.width_out, lora.rank),
        }
        for key, sizes in expected.items():
            found = lora.state_dict.get(key)
            if found is not None and tuple(found.shape) != sizes:
                problems.append(f"{key} is {tuple(found.shape)} instead of {sizes}")
    if problems:
        more = len(problems) - MAX_PROBLEMS
        text = ", ".join(problems[:MAX_PROBLEMS]) + (f" and {more} more" if more > 0 else "")
        raise InputError(
            f"The preset {name} is for LoRAs of {preset.base_model}; the LoRA checkpoints have "
            f"{text}. Collect LoRAs of that shape, or leave --preset out for a generator that fits."
        )
    shape = replace(wanted, base_model=lora.base_model, alpha=lora.alpha)
    return preset.generator_config(shape, layout, encoder=encoder), layout
