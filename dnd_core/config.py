"""What a generator is, as frozen data that is checked once, where it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

Shape = tuple[int, int, int]

# The reference's order inside a layer: up before gate.
MODULES = ("q_proj", "k_proj", "v_proj", "o_proj", "up_proj", "gate_proj", "down_proj")


@dataclass(frozen=True, kw_only=True)
class DecoderConfig:
    """Hyper-conv decoder: the volume's shape after each stage, and one kernel size for all."""

    stages: tuple[Shape, ...]  # (N, L, C); the first is the condition, the last the weight tokens
    kernel_size: int = 9  # odd, so that "same" padding is symmetric

    def __post_init__(self) -> None:
        if self.kernel_size < 1 or self.kernel_size % 2 == 0:
            raise ValueError(f"kernel_size must be odd and positive, got {self.kernel_size}")
        if len(self.stages) < 2:
            raise ValueError(f"need at least two stages, got {len(self.stages)}")
        if any(len(stage) != 3 or min(stage) < 1 for stage in self.stages):
            raise ValueError(f"every stage is three positive sizes (N, L, C), got {self.stages}")


@dataclass(frozen=True, kw_only=True)
class ConditionConfig:
    """How prompts become the condition (N, L, C)."""

    encoder: str  # name of the frozen text encoder, as the model store knows it
    num_slots: int  # N: prompts are dealt round robin over the slots, a slot holds their mean
    length: int  # L: text tokens kept of each prompt, half from its start, half from its end
    num_features: int  # C: the encoder's width
    max_prompts: int  # more prompts than this are sampled down, fewer than N are repeated

    def __post_init__(self) -> None:
        if self.max_prompts < self.num_slots:
            raise ValueError(
                f"max_prompts ({self.max_prompts}) must be at least num_slots ({self.num_slots})"
            )
        if self.length < 4:
            raise ValueError(f"length must be at least 4 text tokens, got {self.length}")

    @property
    def shape(self) -> Shape:
        """(N, L, C)."""
        return self.num_slots, self.length, self.num_features


@dataclass(frozen=True, kw_only=True)
class LoraShape:
    """Which LoRA matrices are generated, for which base model."""

    base_model: str  # hub name
    rank: int
    alpha: int
    chunk: int  # width of a weight token in LoRA columns
    layers: tuple[int, ...]
    modules: tuple[str, ...] = MODULES

    def __post_init__(self) -> None:
        unknown = set(self.modules) - set(MODULES)
        if unknown:
            raise ValueError(f"unknown modules {sorted(unknown)}; choose from {MODULES}")
        if list(self.layers) != sorted(set(self.layers)) or not self.layers:
            raise ValueError(f"layers must be distinct and ascending, got {self.layers}")


@dataclass(frozen=True, kw_only=True)
class GeneratorConfig:
    """Everything needed to rebuild a generator around its saved weights."""

    condition: ConditionConfig
    decoder: DecoderConfig
    lora: LoraShape
    output_scale: float = 0.01  # decoder output to LoRA units; keeps early steps small

    def __post_init__(self) -> None:
        if self.decoder.stages[0] != self.condition.shape:
            raise ValueError(
                f"the decoder starts at {self.decoder.stages[0]}, "
                f"but the condition has shape {self.condition.shape}"
            )
        if self.decoder.stages[-1][1:] != (self.lora.rank, self.lora.chunk):
            raise ValueError(
                f"the decoder ends at {self.decoder.stages[-1]}, but a weight token is "
                f"({self.lora.rank}, {self.lora.chunk})"
            )

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> GeneratorConfig:
        """Inverse of to_json; a missing or unknown field is a TypeError, a wrong one ValueError."""
        decoder, lora = dict(data["decoder"]), dict(data["lora"])
        decoder["stages"] = tuple(_shape(stage) for stage in decoder["stages"])
        lora["layers"], lora["modules"] = tuple(lora["layers"]), tuple(lora["modules"])
        rest = {k: v for k, v in data.items() if k not in ("condition", "decoder", "lora")}
        return cls(
            condition=ConditionConfig(**data["condition"]),
            decoder=DecoderConfig(**decoder),
            lora=LoraShape(**lora),
            **rest,
        )


def _shape(sizes: Sequence[int]) -> Shape:
    n, length, features = sizes
    return int(n), int(length), int(features)
