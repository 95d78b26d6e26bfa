"""From a preset of the paper to the generator that fits collected LoRA checkpoints."""

from __future__ import annotations

from dataclasses import replace

from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_layout import LoraLayout, lora_layout
from dnd_core.planner import find_preset

MAX_PROBLEMS = 3  # that a message names


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
