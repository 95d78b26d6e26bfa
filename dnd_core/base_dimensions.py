"""A base model's dimensions, from its config.json or, for the Qwen2.5 family, from its name."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from dnd_core.errors import InputError
from dnd_core.lora_layout import VISION_MODEL_TYPES, module_widths

MODEL_TYPES = ("qwen2", *VISION_MODEL_TYPES)


@dataclass(frozen=True, kw_only=True)
class BaseDimensions:
    """What a Qwen2 text model's sizes follow from; of a vision model, its language tower."""

    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    vocab_size: int
    tie_word_embeddings: bool
    model_type: str = "qwen2"  # says where the layers are, see lora_layout

    @property
    def num_parameters(self) -> int:
        """All weights of the language model; Qwen2 has biases on query, key and value only."""
        hidden, widths = self.hidden_size, module_widths(self)
        layer = sum(width_in * width_out for width_in, width_out in widths.values())
        layer += sum(widths[name][1] for name in ("q_proj", "k_proj", "v_proj"))
        layer += 2 * hidden  # two norms
        embeddings = self.vocab_size * hidden * (1 if self.tie_word_embeddings else 2)
        return embeddings + self.num_hidden_layers * layer + hidden


def _size(
    hidden: int, inner: int, layers: int, heads: int, key_value: int, *, small: bool = False
) -> BaseDimensions:
    """small: the sizes that share input and output embeddings, with fewer rows of padding."""
    return BaseDimensions(
        hidden_size=hidden,
        intermediate_size=inner,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=key_value,
        vocab_size=151936 if small else 152064,
        tie_word_embeddings=small,
    )


# Qwen2, Qwen2.5, their Coder, Math and VL variants: the size alone decides the dimensions.
SIZES: Mapping[str, BaseDimensions] = {
    "0.5b": _size(896, 4864, 24, 14, 2, small=True),
    "1.5b": _size(1536, 8960, 28, 12, 2, small=True),
    "2b": _size(1536, 8960, 28, 12, 2, small=True),  # Qwen2-VL
    "3b": _size(2048, 11008, 36, 16, 2, small=True),
    "7b": _size(3584, 18944, 28, 28, 4),
    "14b": _size(5120, 13824, 48, 40, 8),
    "32b": _size(5120, 27648, 64, 40, 8),
    "72b": _size(8192, 29568, 80, 64, 8),
}
NAME = re.compile(
    r"(?:.*/)?"
    r"(qwen2(?:\.5)?(?:-(?:coder|math|(?P<vision>vl)))?-(?P<size>[\d.]+b)(?:-instruct)?)"
    r"(?:-.*)?"
)


def known_name(name: str) -> str | None:
    """A family name without its owner, in lower case and without what was done to it since.

    unsloth/Qwen2.5-7B-Instruct-bnb-4bit -> qwen2.5-7b-instruct; None for another model.
    """
    match = _match(name)
    return match[1] if match else None


def known_model_type(name: str) -> str | None:
    """What config.json of a family name says as its model_type; None for another model."""
    match = _match(name)
    return _model_type(match) if match else None


def read_dimensions(base: str) -> BaseDimensions:
    """Dimensions of a base model: config.json, a folder that has one, or a known name.

    Raises InputError where neither is there, or where it is no Qwen2 text model.
    """
    path = Path(base)
    config = path / "config.json" if path.is_dir() else path
    if config.is_file():
        return _dimensions_from_config(config)
    match = _match(base)
    if match is None:
        raise InputError(
            f"The dimensions of {base} are not known. Pass its config.json, or a Qwen2.5 name of "
            f"one of the sizes {', '.join(SIZES)}."
        )
    return replace(SIZES[match["size"]], model_type=_model_type(match))


def _match(name: str) -> re.Match[str] | None:
    match = NAME.fullmatch(name.lower())
    return match if match and match["size"] in SIZES else None


def _model_type(match: re.Match[str]) -> str:
    if not match["vision"]:
        return "qwen2"
    return "qwen2_5_vl" if match[1].startswith("qwen2.5") else "qwen2_vl"


def _dimensions_from_config(path: Path) -> BaseDimensions:
    try:
        data: Any = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}. Fetch it again.") from error
    kind = data.get("model_type") if isinstance(data, dict) else None
    if kind not in MODEL_TYPES:
        raise InputError(
            f"{path}: model_type is {kind!r}, but only {', '.join(MODEL_TYPES)} have the seven "
            "modules that are adapted here."
        )
    # Of a vision model, newer files put the language tower's sizes into text_config.
    text = {**data, **(data.get("text_config") or {})}
    sizes: dict[str, Any] = {field.name: text.get(field.name) for field in fields(BaseDimensions)}
    sizes["tie_word_embeddings"] = data.get("tie_word_embeddings", False)
    sizes["model_type"] = kind
    for name, value in sizes.items():
        if name in ("tie_word_embeddings", "model_type"):
            continue
        if type(value) is not int or value < 1:
            raise InputError(f"{path}: {name} is {value!r}, expected a positive whole number.")
    return BaseDimensions(**sizes)
