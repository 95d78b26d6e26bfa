"""What a generator is, as frozen data that is checked once, where it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

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


NUM_POOLED = 3  # places of a condition from the base model that are means over a prompt's text


@dataclass(frozen=True, kw_only=True)
class ConditionConfig:
    """How prompts become the condition (N, L, C).

    Without `layers`: a sentence encoder's last hidden states. N slots over which prompts are
    dealt, L text positions, C the encoder's width.
    With `layers`: the base model's own hidden states after these layers. C is the width of a
    piece of the hidden state, N counts layers times pieces, L places in the templated prompt.
    With `picture_slots`: that many of the N, the last ones, hold what the base model's vision
    tower makes of the prompts' pictures. They are zero where no prompt has one.
    """

    encoder: str  # name of the frozen text encoder, as the model store knows it
    num_slots: int  # N
    length: int  # L
    num_features: int  # C
    max_text_tokens: int  # kept of each prompt, half from its start, half from its end
    max_prompts: int  # more prompts than this are sampled down
    layers: tuple[int, ...] = ()  # counted from 1, ascending
    # Of a decoder-only text encoder: index of the last layer that runs; its states are the output.
    encoder_layer: int | None = None
    # Whether a text encoder's states at padded positions stay, and a long prompt loses its end, as
    # in the authors' code. Otherwise padding is zero, and a long prompt loses its middle.
    padded: bool = False
    picture_slots: int = 0  # of num_slots
    # What the base model is told before each prompt, "" for its template's own. Told to answer at
    # once, its states hold what it is about to answer, not how it is about to begin a sentence.
    system_line: str = ""

    def __post_init__(self) -> None:
        if self.max_prompts < self.min_prompts:
            raise ValueError(
                f"max_prompts ({self.max_prompts}) must be at least {self.min_prompts}, "
                "so that every slot has one"
            )
        if self.max_text_tokens < 4:
            raise ValueError(
                f"max_text_tokens must be at least 4 text tokens, got {self.max_text_tokens}"
            )
        if list(self.layers) != sorted(set(self.layers)) or min(self.layers, default=1) < 1:
            raise ValueError(f"layers must be positive and ascending, got {self.layers}")
        if not 0 <= self.picture_slots < self.num_slots:
            raise ValueError(
                f"picture_slots must leave a slot of {self.num_slots} for the text, "
                f"got {self.picture_slots}"
            )
        if self.encoder_layer is not None and (self.encoder_layer < 0 or self.layers):
            raise ValueError(
                f"encoder_layer is a layer of another model than the base, got {self.encoder_layer}"
            )
        if self.reads_base_model and self.length <= NUM_POOLED:
            raise ValueError(f"length must be above {NUM_POOLED} places, got {self.length}")
        if self.system_line and not self.reads_base_model:
            raise ValueError("system_line is for a condition of the base model's states")
        if not self.reads_base_model and self.max_text_tokens != self.length:
            raise ValueError(
                f"a sentence encoder keeps one text token for each of its {self.length} positions, "
                f"not {self.max_text_tokens}"
            )

    @property
    def shape(self) -> Shape:
        """(N, L, C)."""
        return self.num_slots, self.length, self.num_features

    @property
    def reads_base_model(self) -> bool:
        """Whether the base model is the encoder, so that no other has to be fetched."""
        return bool(self.layers)

    @property
    def min_prompts(self) -> int:
        """Fewer prompts are repeated, so that every slot has one; a mean needs no repetition."""
        return 1 if self.reads_base_model else self.num_slots - self.picture_slots

    @property
    def text_part(self) -> ConditionConfig:
        """The slots that hold the prompts' text, as a condition of their own."""
        return replace(self, num_slots=self.num_slots - self.picture_slots, picture_slots=0)


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


GeneratorKind = Literal["compact", "paper"]


@dataclass(frozen=True, kw_only=True)
class GeneratorConfig:
    """Everything needed to rebuild a generator around its saved weights."""

    # compact: a standardized condition, and weight tokens around a learned mean; this project's.
    # paper: condition -> length projection -> decoder -> scaled weight tokens, and nothing else.
    kind: GeneratorKind = "compact"
    condition: ConditionConfig
    decoder: DecoderConfig
    lora: LoraShape
    output_scale: float = 0.01  # decoder output to weight-token units; keeps early steps small
    # Weight tokens with the reference's scale code around them, as weight regression has them;
    # plain ones are what end-to-end training needs.
    scaled_tokens: bool = False
    # Of the paper's kind, where the decoder starts at another L than the condition has.
    projection: Literal["transpose", "reinterpret"] | None = None

    def __post_init__(self) -> None:
        self._check_kind()
        n, length, width = self.decoder.stages[0]
        if self.projection:
            length = self.condition.length
        if (n, length, width) != self.condition.shape:
            raise ValueError(
                f"the decoder starts at {self.decoder.stages[0]}, "
                f"but the condition has shape {self.condition.shape}"
            )
        if self.decoder.stages[-1][1:] != self.token_shape:
            raise ValueError(
                f"the decoder ends at {self.decoder.stages[-1]}, but a weight token is "
                f"{self.token_shape}"
            )
        if self.condition.reads_base_model and self.condition.encoder != self.lora.base_model:
            raise ValueError(
                f"the condition is made of {self.condition.encoder}'s layers, "
                f"but the LoRA is for {self.lora.base_model}"
            )

    def _check_kind(self) -> None:
        if self.kind not in ("compact", "paper"):
            raise ValueError(f"unknown kind of generator {self.kind!r}; know compact and paper")
        if self.projection not in (None, "transpose", "reinterpret"):
            raise ValueError(f"unknown length projection {self.projection!r}")
        if self.kind == "compact" and self.projection:
            raise ValueError("a compact generator has no length projection")
        if self.kind == "paper" and not self.scaled_tokens:
            raise ValueError("the paper's generators make scaled weight tokens")

    @property
    def token_shape(self) -> tuple[int, int]:
        """Rows and columns of a weight token: (r, c), or (r + 2, c + 2) with its scale code."""
        border = 2 if self.scaled_tokens else 0
        return self.lora.rank + border, self.lora.chunk + border

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> GeneratorConfig:
        """Inverse of to_json; a missing or unknown field is a TypeError, a wrong one ValueError."""
        condition, decoder, lora = (dict(data[key]) for key in ("condition", "decoder", "lora"))
        condition["layers"] = tuple(condition["layers"])
        decoder["stages"] = tuple(_shape(stage) for stage in decoder["stages"])
        lora["layers"], lora["modules"] = tuple(lora["layers"]), tuple(lora["modules"])
        rest = {k: v for k, v in data.items() if k not in ("condition", "decoder", "lora")}
        return cls(
            condition=ConditionConfig(**condition),
            decoder=DecoderConfig(**decoder),
            lora=LoraShape(**lora),
            **rest,
        )


def _shape(sizes: Sequence[int]) -> Shape:
    n, length, features = sizes
    return int(n), int(length), int(features)
