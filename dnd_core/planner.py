"""What a generator for a base model would take, from the base model's dimensions alone."""

# N prompts, L text tokens, C features; a 2 marks the size after a layer or the projection.
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import gcd, prod

import torch

from dnd_core.base_dimensions import BaseDimensions, read_dimensions
from dnd_core.config import MODULES, LoraShape
from dnd_core.errors import InputError
from dnd_core.hyper_conv import decoder_flops
from dnd_core.length_projection import projection_flops
from dnd_core.lora_layout import VISION_MODEL_TYPES, LoraLayout, lora_layout, module_widths
from dnd_core.paper_generator import make_paper_generator
from dnd_core.presets import ENCODER_WINDOW, PRESETS, SENTENCE_LAYERS, Preset

VALUE_BYTES = 4  # fp32, in which a generator is stored and the estimates below are made


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The sizes of one generator. Counts are of parameters, memory is in bytes, at B = 1."""

    base: str
    dimensions: BaseDimensions
    shape: LoraShape
    preset_name: str
    num_weight_tokens: int
    num_lora_parameters: int
    num_generator_parameters: int
    activation_bytes: int  # volumes alive at once in a forward, without convolution workspace
    generator_flops: int
    encoder_flops: int | None  # None for an encoder whose compute is not known here

    @property
    def weights_bytes(self) -> int:
        """The generator's weights in fp32."""
        return self.num_generator_parameters * VALUE_BYTES


def make_plan(
    base: str,
    dimensions: BaseDimensions,
    *,
    preset_name: str = "",
    rank: int | None = None,
    alpha: int | None = None,
    chunk: int | None = None,
    modules: Sequence[str] = MODULES,
    layers: Sequence[int] | None = None,
) -> Plan:
    """Sizes of a generator with a preset's inner stages for a LoRA on this base model.

    Defaults: the preset made for the nearest size, its rank and alpha per rank, the widest
    possible chunk, all modules and layers. Raises InputError where a choice does not fit.
    """
    preset_name = preset_name or nearest_preset(dimensions)
    preset = find_preset(preset_name)
    rank = preset.rank if rank is None else rank
    alpha = rank * preset.alpha // preset.rank if alpha is None else alpha
    if min(value for value in (rank, alpha, chunk, 1) if value is not None) < 1:
        raise InputError("Rank, alpha and chunk must be at least 1.")
    try:
        shape = LoraShape(
            base_model=base,
            rank=rank,
            alpha=alpha,
            chunk=chunk or 1,
            layers=tuple(range(dimensions.num_hidden_layers) if layers is None else layers),
            modules=tuple(dict.fromkeys((*(m for m in MODULES if m in modules), *modules))),
        )
        if chunk is None:
            shape = replace(shape, chunk=widest_chunk(dimensions, shape.modules))
        layout = lora_layout(dimensions, shape)
    except ValueError as error:
        raise InputError(f"{base}: {error}.") from error
    return _plan(base, dimensions, preset_name, shape, layout)


def find_preset(name: str) -> Preset:
    """A preset by name. Raises InputError where there is none."""
    if name not in PRESETS:
        raise InputError(f"There is no preset {name}. Choose from {', '.join(PRESETS)}.")
    return PRESETS[name]


def _plan(
    base: str, dimensions: BaseDimensions, preset_name: str, shape: LoraShape, layout: LoraLayout
) -> Plan:
    preset = PRESETS[preset_name]
    with torch.device("meta"):  # shapes only; the largest would have 100 GB
        generator = make_paper_generator(preset, layout)
    n, length, width = preset.condition
    flops = decoder_flops(generator.config)
    if preset.projected_length is not None:
        flops += projection_flops(n, length, preset.projected_length, width)
    return Plan(
        base=base,
        dimensions=dimensions,
        shape=shape,
        preset_name=preset_name,
        num_weight_tokens=layout.num_weight_tokens,
        num_lora_parameters=layout.num_weight_tokens * shape.rank * shape.chunk,
        num_generator_parameters=sum(p.numel() for p in generator.parameters()),
        activation_bytes=activation_bytes(preset, layout),
        generator_flops=flops,
        encoder_flops=encoder_flops(preset),
    )


def widest_chunk(dimensions: BaseDimensions, modules: Sequence[str]) -> int:
    """The largest chunk without padding; the paper's, for each of its base models."""
    widths = module_widths(dimensions)
    return gcd(*(width for name in modules for width in widths[name]))


def nearest_preset(dimensions: BaseDimensions) -> str:
    """The paper has three sizes of inner stages; take the smallest that is not too small.

    Its one generator for a vision model stands for all that are not larger.
    """
    if dimensions.hidden_size <= 896:
        return "common-sense-0.5b"
    if dimensions.hidden_size > 2048:
        return "math-7b"
    return "multimodal-3b" if dimensions.model_type in VISION_MODEL_TYPES else "math-1.5b"


def encoder_flops(preset: Preset) -> int | None:
    """FLOPs of a sentence encoder over one prompt batch, padding included.

    Per layer and text token: 12 C^2 multiply-adds for the weights, 2 C per text token attended to.
    """
    num_layers = SENTENCE_LAYERS.get(preset.encoder)
    if num_layers is None:
        return None
    n, length, width = preset.condition
    window = min(length, ENCODER_WINDOW)
    return 2 * n * length * num_layers * (12 * width**2 + 2 * window * width)


def activation_bytes(preset: Preset, layout: LoraLayout) -> int:
    """The most bytes of volumes that are alive at once in a forward, condition included."""
    condition = prod(preset.condition)
    peaks = [condition]
    if preset.projected_length is not None:
        n, _, width = preset.condition
        # Linear layers read a contiguous copy of the transposed condition.
        peaks.append(2 * condition + n * preset.projected_length * width)
    stages = preset.decoder(layout).stages
    for i, ((n, length, c), (n2, length2, c2)) in enumerate(pairwise(stages)):
        x, h1, branch = n * length * c, n * length2 * c, n * length2 * c2
        held = 2 * x + (condition if i or preset.projected_length else 0)  # input and its norm
        width_first = n * length * c2 + branch
        height_first = branch + h1 + branch
        total = branch * 4  # two branches, their sum with and without the bias
        out = branch * 3 - x + n2 * length2 * c2  # the mean took the normalized input's place
        peaks.append(held + max(width_first, height_first, total, out))
    return max(peaks) * VALUE_BYTES


def parse_layers(text: str) -> tuple[int, ...]:
    """0-2,35 -> (0, 1, 2, 35). Raises InputError for anything else."""
    layers: list[int] = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d+)\s*(?:-\s*(\d+)\s*)?", part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, -1)
        if last < first:
            raise InputError(f"--layers has {part!r}, expected numbers such as 0-11,20.")
        layers += range(first, last + 1)
    return tuple(layers)


def format_presets() -> str:
    """A markdown table with one row for each preset on its own base model."""
    lines = [
        "| preset | base model | condition | weight tokens | generator | TFLOP |",
        "|---|---|---|---|---|---|",
    ]
    for name, preset in PRESETS.items():
        plan = make_plan(preset.base_model, read_dimensions(preset.base_model), preset_name=name)
        condition = " x ".join(map(str, preset.condition))
        tokens = f"{plan.num_weight_tokens} of {plan.shape.rank} x {plan.shape.chunk}"
        lines.append(
            f"| {name} | {preset.base_model} | {condition} | {tokens} "
            f"| {plan.num_generator_parameters:,} | {plan.generator_flops / 1e12:.1f} |"
        )
    return "\n".join(lines)


def format_plan(plan: Plan) -> str:
    """A few lines of text."""
    preset, shape, size = PRESETS[plan.preset_name], plan.shape, plan.dimensions
    n, length, width = preset.condition
    projected = preset.projected_length
    ratio = plan.num_generator_parameters / plan.num_lora_parameters
    lines = {
        "base model": f"{plan.base}: {size.num_hidden_layers} layers of {size.hidden_size}, "
        f"{size.num_parameters:,} parameters, {size.num_parameters * 2 / 1e9:.2f} GB in bf16",
        "LoRA": f"rank {shape.rank}, alpha {shape.alpha}, {len(shape.modules)} modules in "
        f"{len(shape.layers)} layers: {plan.num_lora_parameters:,} parameters",
        "weight tokens": f"{plan.num_weight_tokens:,} of {shape.rank} x {shape.chunk}",
        "condition": f"{n} prompts x {length} text tokens x {width} features of {preset.encoder}"
        + (f", projected to {projected}" if projected else ""),
        "generator": f"stages of {plan.preset_name}: {plan.num_generator_parameters:,} parameters, "
        f"{ratio:.0f} times the LoRA",
        "memory": f"{plan.weights_bytes / 2**30:.2f} GiB of weights and "
        f"{plan.activation_bytes / 2**30:.2f} GiB of volumes in a forward, fp32",
        "compute": f"{plan.generator_flops / 1e12:.2f} TFLOP in a forward"
        + (f", {plan.encoder_flops / 1e12:.2f} in the encoder" if plan.encoder_flops else ""),
    }
    return "\n".join(f"{name:14} {text}" for name, text in lines.items())
