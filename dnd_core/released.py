"""Reads the generators that the authors released: `.pth` files of their own names and shapes."""

from __future__ import annotations

import pickle
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import DecoderConfig, Shape
from dnd_core.errors import InputError
from dnd_core.generator import PresetGenerator
from dnd_core.length_projection import LengthProjection, projection_kind
from dnd_core.lora_layout import lora_layout
from dnd_core.paper_generator import PaperGenerator
from dnd_core.presets import PRESETS

DECODER_KEY = re.compile(r"model\.decoder\.module_list\.(\d+)\.(.+)")
# The authors' names inside a layer -> ours.
LAYER_NAMES: Mapping[str, str] = {
    "linear1.bias": "bias",
    "linear1.norm.weight": "norm.weight",
    "linear1.norm.bias": "norm.bias",
    "linear1.conv1w.weight": "width_first_w.conv.weight",
    "linear1.conv1h.weight": "width_first_h.conv.weight",
    "linear1.conv2h.weight": "height_first_h.conv.weight",
    "linear1.conv2w.weight": "height_first_w.conv.weight",
    "linear2.weight": "mix_prompts.conv.weight",
    "linear2.bias": "mix_prompts.conv.bias",
}
PROJECTION_KEYS = ("down_proj.weight", "down_proj.bias", "gate_proj.weight", "gate_proj.bias")
# What torch.load raises for a file that is cut off, of another format or asks to run code.
UNREADABLE = (
    pickle.UnpicklingError,
    OSError,
    RuntimeError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    EOFError,
)
CRITERION_KEY = "criterion_weight"  # (1, T, 1, 1), of use in training only


def load_released(path: Path) -> PaperGenerator:
    """The generator in an authors' file, in eval mode, its weights mapped from the file.

    Raises InputError for a file that is anything else; nothing in it is ever executed.
    """
    state = _load_state(path)
    criterion = state.pop(CRITERION_KEY, None)
    weights = {_our_name(path, key): value for key, value in state.items()}
    config = _decoder_config(path, weights)
    with torch.device("meta"):  # shapes only: the file's own tensors become the parameters
        generator = PaperGenerator(config, _projection(weights))
    expected = {key: tuple(value.shape) for key, value in generator.state_dict().items()}
    found = {key: tuple(value.shape) for key, value in weights.items()}
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            raise InputError(
                f"{path} is no generator of the paper: {key} has shape {found.get(key)}, expected "
                f"{expected.get(key)}."
            )
    num_tokens = config.stages[-1][0]
    if criterion is not None and criterion.shape != (1, num_tokens, 1, 1):
        raise InputError(
            f"{path}: {CRITERION_KEY} has shape {tuple(criterion.shape)}, expected "
            f"{(1, num_tokens, 1, 1)}."
        )
    generator.load_state_dict(weights, assign=True)
    return generator.requires_grad_(False).eval()


def find_preset_name(generator: PaperGenerator) -> str | None:
    """The preset with exactly this generator's stages, kernel and text length, if there is one."""
    for name, preset in PRESETS.items():
        dimensions = read_dimensions(preset.base_model)
        layout = lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))
        same_text = preset.text_length == generator.text_length
        if same_text and preset.decoder(layout) == generator.config:
            return name
    return None


def as_generator(network: PaperGenerator, encoder: str = "") -> PresetGenerator:
    """The network with what its preset says about encoder and LoRAs, ready to be saved.

    encoder: folder or file of the encoder, where its name is not enough. Raises InputError where
    no preset has these stages, so that the base model is not known.
    """
    name = find_preset_name(network)
    if name is None:
        raise InputError(
            "No preset has this generator's stages, so it is not known which base model its LoRAs "
            f"are for. Known: {', '.join(PRESETS)}."
        )
    preset = PRESETS[name]
    dimensions = read_dimensions(preset.base_model)
    lora = preset.lora_shape(dimensions.num_hidden_layers)
    layout = lora_layout(dimensions, lora)
    config = preset.generator_config(lora, layout, encoder=encoder)
    if network.projection is not None:
        config = replace(config, projection=network.projection.kind)
    with torch.device("meta"):
        generator = PresetGenerator(config, layout)
    generator.network = network
    return generator.eval()


def describe(generator: PaperGenerator) -> str:
    """A few lines of text: what it reads, makes and resembles."""
    first, last = generator.config.stages[0], generator.config.stages[-1]
    projection = generator.projection
    lines = {
        "preset": find_preset_name(generator) or "none has these stages",
        "condition": f"{first[0]} prompts x {generator.text_length} text tokens x {first[2]}",
        "projection": f"{projection.kind} to {first[1]}" if projection else "none",
        "weight tokens": f"{last[0]} of {last[1] - 2} x {last[2] - 2}",
        "parameters": f"{sum(p.numel() for p in generator.parameters()):,}",
        "kernel": f"{generator.config.kernel_size}",
        "stages": " ".join(map(str, generator.config.stages)),
    }
    return "\n".join(f"{name:14} {text}" for name, text in lines.items())


def _load_state(path: Path) -> dict[str, Tensor]:
    """The file's flat dictionary of fp32 tensors."""
    if not path.is_file():
        raise InputError(f"{path} does not exist. Pass a .pth file of the authors.")
    try:
        # Mapped, not read: the largest is 9 GB and would be there twice while it is checked.
        state: Any = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except UNREADABLE as error:
        reason = str(error).strip().splitlines()[0][:160] if str(error).strip() else "damaged"
        raise InputError(f"{path} cannot be read as plain tensors: {reason}") from error
    if not isinstance(state, dict) or not state:
        raise InputError(f"{path} holds no dictionary of tensors.")
    for key, value in state.items():
        if not isinstance(key, str) or not isinstance(value, Tensor):
            raise InputError(f"{path}: {key!r} is no tensor by name. It is no generator.")
        if value.dtype != torch.float32 or not value.sum().isfinite():
            raise InputError(f"{path}: {key} is not fp32 with finite values.")
    return dict(state)


def _our_name(path: Path, key: str) -> str:
    if key in PROJECTION_KEYS:
        return f"projection.{key}"
    match = DECODER_KEY.fullmatch(key)
    if match is None or match[2] not in LAYER_NAMES:
        raise InputError(f"{path}: the name {key!r} is not one of the paper's generators.")
    return f"decoder.{int(match[1])}.{LAYER_NAMES[match[2]]}"


def _decoder_config(path: Path, weights: Mapping[str, Tensor]) -> DecoderConfig:
    """Stages and kernel size, read off the shapes of each layer's norm and mix over prompts."""
    num_layers = sum(key.endswith(".mix_prompts.conv.weight") for key in weights)
    stages: list[Shape] = []
    kernel = 0
    try:
        for i in range(num_layers):
            num_out, num_in, kernel, _ = weights[f"decoder.{i}.mix_prompts.conv.weight"].shape
            length, width = weights[f"decoder.{i}.norm.weight"].shape
            stages.append((num_in, length, width))
            if i == num_layers - 1:
                length2, width2 = weights[f"decoder.{i}.bias"].shape
                stages.append((num_out, length2, width2))
        return DecoderConfig(stages=tuple(stages), kernel_size=kernel)
    except KeyError as error:
        raise InputError(f"{path} is no generator of the paper: {error} is missing.") from error
    except ValueError as error:
        raise InputError(f"{path} is no generator of the paper: {error}.") from error


def _projection(weights: Mapping[str, Tensor]) -> LengthProjection | None:
    down = weights.get("projection.down_proj.weight")
    if down is None or down.ndim != 2:  # a wrong shape is reported with all others
        return None
    length2, length = down.shape
    return LengthProjection(length, length2, projection_kind(down))
