"""This project's compact generators, sized for a base model by its own dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import gcd
from typing import Any

from dnd_core.base_dimensions import SIZES
from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig, LoraShape, Shape
from dnd_core.lora_layout import TextConfig, lora_layout, module_widths, text_config
from training.config import BASE, CONDITIONS

MAX_CHUNK = 128  # LoRA columns of a weight token
SMALL = 8  # layers; of a model with no more, all are read and all are adapted
BASE_SIZES = SIZES["0.5b"]  # the dimensions that CONDITIONS["states"] is written for
ADAPTED = (10, 22)  # first layer and one past the last, of as many as BASE has


def base_name(base: str, config: Any, *, is_folder: bool) -> str:
    """What a generator calls its base model: a folder of BASE's dimensions is taken for BASE."""
    sizes = text_config(config)
    names = ("hidden_size", "intermediate_size", "num_hidden_layers")
    is_like_base = all(getattr(sizes, n) == getattr(BASE_SIZES, n) for n in names)
    return BASE if is_folder and is_like_base and config.model_type == "qwen2" else base


def adapted_layers(num_layers: int) -> tuple[int, ...]:
    """The layers that get a LoRA: the middle to upper ones; all of a small model."""
    if num_layers <= SMALL:
        return tuple(range(num_layers))
    first, stop = (_in_proportion(layer, num_layers) for layer in ADAPTED)
    return tuple(range(first, stop))


def compact_config(
    base: str,
    config: Any,
    condition: str,
    *,
    layers: Sequence[int] = (),
    reads_pictures: bool = False,
) -> GeneratorConfig:
    """A compact generator of rank 8 for a base model.

    base: its name. config: transformers' configuration of it. condition: a key of CONDITIONS.
    layers: to adapt; by default adapted_layers. Raises ValueError where they do not exist.
    """
    sizes = text_config(config)
    chunk = gcd(MAX_CHUNK, *(width for pair in module_widths(sizes).values() for width in pair))
    shape = LoraShape(
        base_model=base,
        rank=8,
        alpha=16,
        chunk=chunk,
        layers=tuple(layers) or adapted_layers(sizes.num_hidden_layers),
    )
    source = condition_config(condition, base, sizes, chunk, reads_pictures=reads_pictures)
    last = (lora_layout(config, shape).num_weight_tokens, shape.rank, chunk)
    return GeneratorConfig(
        condition=source,
        decoder=DecoderConfig(stages=_stages(source, chunk, last), kernel_size=3),
        lora=shape,
    )


def condition_config(
    name: str, base: str, sizes: TextConfig, width: int, *, reads_pictures: bool
) -> ConditionConfig:
    """A condition of CONDITIONS for a base model of other dimensions.

    width: of a piece of the hidden state, which it divides. reads_pictures: with as many more
    slots as a picture's features, which have the hidden size, fill.
    """
    config = CONDITIONS[name]
    if config.reads_base_model:
        layers = _read_layers(config.layers, sizes.num_hidden_layers)
        num_slots = len(layers) * sizes.hidden_size // width
        config = replace(
            config, encoder=base, layers=layers, num_slots=num_slots, num_features=width
        )
    if not reads_pictures:
        return config
    slots = -(-sizes.hidden_size // config.num_features)
    num_slots = config.num_slots + slots
    # The picture may say more than the words, and a small base may not know what it is told.
    return replace(config, num_slots=num_slots, picture_slots=slots, system_line="")


def regression_generator_config(
    lora: LoraShape, num_weight_tokens: int, condition: str, *, scaled: bool
) -> GeneratorConfig:
    """A compact generator of such LoRAs; entries of scaled weight tokens are near one."""
    source = CONDITIONS[condition]
    if source.reads_base_model:
        source = replace(source, encoder=lora.base_model)
    border = 2 if scaled else 0
    last = (num_weight_tokens, lora.rank + border, lora.chunk + border)
    return GeneratorConfig(
        condition=source,
        decoder=DecoderConfig(stages=_stages(source, source.num_features, last), kernel_size=3),
        lora=lora,
        output_scale=1.0 if scaled else 0.01,
        scaled_tokens=scaled,
    )


def _read_layers(layers: Sequence[int], num_layers: int) -> tuple[int, ...]:
    """Layers of BASE in proportion; all of a small model. Counted from 1."""
    if num_layers <= SMALL:
        return tuple(range(1, num_layers + 1))
    return tuple(sorted({max(1, _in_proportion(layer, num_layers)) for layer in layers}))


def _in_proportion(layer: int, num_layers: int) -> int:
    return round(layer * num_layers / BASE_SIZES.num_hidden_layers)


def _stages(condition: ConditionConfig, width: int, last: Shape) -> tuple[Shape, ...]:
    """The decoder's volume from the condition to the weight tokens.

    width: of the stages between them where the base model's states are read.
    """
    if condition.reads_base_model:
        hidden: tuple[Shape, ...] = ((256, 8, width), (256, 8, width))
    else:
        hidden = ((64, 16, 256), (192, 8, 128), (192, 8, 128))
    return (condition.shape, *hidden, last)
