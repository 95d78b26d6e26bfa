"""Which LoRA matrices a base model has, their order and their sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from dnd_core.config import LoraShape

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
VISION_MODEL_TYPES = ("qwen2_vl", "qwen2_5_vl")  # models with a vision tower beside the layers
LAYERS = "layers"  # what all of them call the decoder layers; a vision tower has blocks


class TextConfig(Protocol):
    """The fields of a Qwen2 text configuration that decide the sizes."""

    @property
    def model_type(self) -> str: ...
    @property
    def hidden_size(self) -> int: ...
    @property
    def intermediate_size(self) -> int: ...
    @property
    def num_attention_heads(self) -> int: ...
    @property
    def num_key_value_heads(self) -> int: ...
    @property
    def num_hidden_layers(self) -> int: ...


@dataclass(frozen=True)
class AdaptedModule:
    """One linear module that gets a pair lora_A (r, width_in), lora_B (width_out, r)."""

    path: str  # as in the base model: model.layers.0.self_attn.q_proj
    width_in: int
    width_out: int

    @property
    def key_a(self) -> str:
        """PEFT's name of lora_A in a LoRA checkpoint."""
        return f"base_model.model.{self.path}.lora_A.weight"

    @property
    def key_b(self) -> str:
        """PEFT's name of lora_B in a LoRA checkpoint."""
        return f"base_model.model.{self.path}.lora_B.weight"


@dataclass(frozen=True)
class LoraLayout:
    """The adapted modules in weight-token order: layer by layer, q k v o up gate down."""

    modules: tuple[AdaptedModule, ...]
    rank: int
    chunk: int

    def __post_init__(self) -> None:
        for module in self.modules:
            for width in (module.width_in, module.width_out):
                if width % self.chunk:
                    raise ValueError(
                        f"chunk {self.chunk} does not divide {width}, a width of {module.path}"
                    )

    @property
    def num_weight_tokens(self) -> int:
        """T: sum of (in + out) / chunk over the modules."""
        return sum(m.width_in + m.width_out for m in self.modules) // self.chunk

    def matrices(self) -> Iterator[tuple[str, bool, int]]:
        """(PEFT key, whether it is lora_B, number of weight tokens), in weight-token order."""
        for module in self.modules:
            yield module.key_a, False, module.width_in // self.chunk
            yield module.key_b, True, module.width_out // self.chunk


def text_config(config: Any) -> Any:
    """A transformers configuration's part on the text: its own, or that of its language tower."""
    return config.get_text_config() if hasattr(config, "get_text_config") else config


def layers_path(model_type: str) -> str:
    """Where the decoder layers are, by a configuration's model_type, such as qwen2_5_vl_text."""
    is_vision = model_type.removesuffix("_text") in VISION_MODEL_TYPES
    return "model.language_model.layers" if is_vision else "model.layers"


def module_widths(config: TextConfig) -> dict[str, tuple[int, int]]:
    """(in, out) of each of the seven linear modules of a Qwen2 layer."""
    hidden, inner = config.hidden_size, config.intermediate_size
    head = getattr(config, "head_dim", None) or hidden // config.num_attention_heads
    query, key_value = config.num_attention_heads * head, config.num_key_value_heads * head
    return {
        "q_proj": (hidden, query),
        "k_proj": (hidden, key_value),
        "v_proj": (hidden, key_value),
        "o_proj": (query, hidden),
        "up_proj": (hidden, inner),
        "gate_proj": (hidden, inner),
        "down_proj": (inner, hidden),
    }


def lora_layout(config: TextConfig, shape: LoraShape) -> LoraLayout:
    """The layout of a LoRA of this shape on a base model of this configuration.

    Of a model with a vision tower, its language tower is adapted and nothing else. Raises
    ValueError where a layer does not exist or the chunk does not divide a width.
    """
    config = text_config(config)
    if shape.layers[-1] >= config.num_hidden_layers:
        raise ValueError(
            f"layer {shape.layers[-1]} does not exist: the base model has "
            f"{config.num_hidden_layers} layers"
        )
    widths, path = module_widths(config), layers_path(config.model_type)
    modules = tuple(
        AdaptedModule(
            f"{path}.{layer}.{'self_attn' if name in ATTENTION else 'mlp'}.{name}",
            *widths[name],
        )
        for layer in shape.layers
        for name in shape.modules
    )
    return LoraLayout(modules, shape.rank, shape.chunk)
