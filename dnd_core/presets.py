"""The paper's generators as data (arXiv 2506.16406): what is fed, through which volumes, to what.

A row says nothing that follows from the base model: the number of weight tokens, and with it the
decoder's last stage, come from the base model's dimensions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig, LoraShape, Shape
from dnd_core.lora_layout import LoraLayout

MINILM = "sentence-transformers/all-MiniLM-L12-v2"
# Transformer layers of the sentence encoders whose compute the planner knows.
SENTENCE_LAYERS: Mapping[str, int] = {
    MINILM: 12,
    "sentence-transformers/all-MiniLM-L6-v2": 6,
}
ENCODER_WINDOW = 512  # text tokens a sentence encoder reads at once; longer prompts are cut up


@dataclass(frozen=True, kw_only=True)
class Preset:
    """One configuration of the paper.

    text_length: L of a prompt as the encoder reads it; where it is not the first stage's L, a
    length projection lies between.
    """

    base_model: str  # hub name
    rank: int
    alpha: int
    chunk: int
    text_length: int
    stages: tuple[Shape, ...]  # (N, L, C), without the last: that is the weight tokens
    kernel_size: int
    encoder: str = MINILM
    encoder_layer: int | None = None  # of a decoder-only encoder: index of the last layer run

    def __post_init__(self) -> None:
        if self.text_length > ENCODER_WINDOW and self.text_length % ENCODER_WINDOW:
            raise ValueError(
                f"text_length {self.text_length} is not a multiple of {ENCODER_WINDOW}, "
                "so it cannot be cut into windows"
            )

    @property
    def condition(self) -> Shape:
        """(N, L, C) as the encoder makes it, before any length projection."""
        num_prompts, _, num_features = self.stages[0]
        return num_prompts, self.text_length, num_features

    @property
    def projected_length(self) -> int | None:
        """L after the length projection, or None where there is none."""
        length = self.stages[0][1]
        return None if length == self.text_length else length

    def lora_shape(self, num_layers: int) -> LoraShape:
        """The paper's LoRA: all seven linear modules of all layers."""
        return LoraShape(
            base_model=self.base_model,
            rank=self.rank,
            alpha=self.alpha,
            chunk=self.chunk,
            layers=tuple(range(num_layers)),
        )

    def decoder(self, layout: LoraLayout) -> DecoderConfig:
        """The decoder that ends in this layout's scaled weight tokens (r + 2, c + 2)."""
        last = (layout.num_weight_tokens, layout.rank + 2, layout.chunk + 2)
        return DecoderConfig(stages=(*self.stages, last), kernel_size=self.kernel_size)

    def generator_config(
        self, lora: LoraShape, layout: LoraLayout, *, encoder: str = ""
    ) -> GeneratorConfig:
        """The whole generator for such LoRAs. encoder: a folder or file, if not the paper's name.

        Every slot reads one prompt: more are sampled down, fewer are repeated.
        """
        num_prompts, length, num_features = self.condition
        condition = ConditionConfig(
            encoder=encoder or self.encoder,
            num_slots=num_prompts,
            length=length,
            num_features=num_features,
            max_text_tokens=length,
            max_prompts=num_prompts,
            encoder_layer=self.encoder_layer,
            padded=True,
        )
        return GeneratorConfig(
            kind="paper",
            condition=condition,
            decoder=self.decoder(layout),
            lora=lora,
            output_scale=1.0,
            scaled_tokens=True,
            projection=None if self.projected_length is None else "transpose",
        )


_COMMON_SENSE = Preset(
    base_model="Qwen/Qwen2.5-0.5B-Instruct",
    rank=8,
    alpha=16,
    chunk=128,
    text_length=384,
    kernel_size=9,
    stages=(
        (128, 384, 384),
        (128, 200, 300),
        (128, 100, 256),
        (256, 50, 200),
        (512, 50, 200),
        (1024, 25, 200),
        (1024, 10, 200),
        (2048, 10, 200),
    ),
)
_MATH_1_5B = Preset(
    base_model="Qwen/Qwen2.5-1.5B-Instruct",
    rank=16,
    alpha=32,
    chunk=256,
    text_length=4608,
    kernel_size=11,
    stages=(
        (32, 1000, 384),
        (64, 500, 300),
        (256, 500, 300),
        (512, 125, 300),
        (1024, 64, 256),
        (2048, 32, 256),
    ),
)
_MATH_7B = Preset(
    base_model="Qwen/Qwen2.5-7B-Instruct",
    rank=16,
    alpha=32,
    chunk=512,
    text_length=4608,
    kernel_size=11,
    stages=(
        (16, 1000, 384),
        (64, 500, 384),
        (256, 125, 400),
        (512, 64, 400),
        (1024, 64, 400),
        (2048, 32, 400),
    ),
)


def _more_prompts(num_prompts: int) -> Preset:
    """Common sense with this N in the first two stages: the ablation on condition numbers."""
    (_, length, c), (_, length2, c2), *rest = _COMMON_SENSE.stages
    stages = ((num_prompts, length, c), (num_prompts, length2, c2), *rest)
    return replace(_COMMON_SENSE, stages=stages)


PRESETS: Mapping[str, Preset] = {
    "common-sense-0.5b": _COMMON_SENSE,
    "math-1.5b": _MATH_1_5B,
    "coding-1.5b": replace(
        _MATH_1_5B,
        text_length=26624,
        stages=(
            (16, 1000, 384),
            (64, 500, 300),
            (256, 125, 300),
            (512, 64, 300),
            (1024, 64, 256),
            (2048, 32, 256),
        ),
    ),
    "math-7b": _MATH_7B,
    "coding-7b": replace(_MATH_7B, text_length=26624),
    "multimodal-3b": Preset(
        base_model="Qwen/Qwen2.5-VL-3B-Instruct",
        rank=16,
        alpha=32,
        chunk=256,
        text_length=1536,
        kernel_size=11,
        stages=(
            (16, 1536, 384),
            (64, 500, 300),
            (256, 125, 300),
            (1024, 64, 300),
            (2048, 16, 256),
        ),
    ),
    # Ablations, all on common sense with the 0.5B model.
    "encoder-glove": replace(
        _COMMON_SENSE,
        encoder="glove.42B.300d",
        text_length=200,
        stages=(
            (128, 200, 300),
            (200, 100, 256),
            (256, 50, 256),
            (512, 20, 256),
            (1024, 20, 128),
            (2048, 10, 128),
        ),
    ),
    "encoder-t5": replace(
        _COMMON_SENSE,
        encoder="google-t5/t5-base",
        stages=(
            (64, 384, 768),
            (256, 256, 512),
            (512, 100, 256),
            (1024, 50, 256),
            (2048, 20, 128),
        ),
    ),
    "encoder-qwen-7b": replace(
        _COMMON_SENSE,
        encoder="Qwen/Qwen2.5-7B-Instruct",
        encoder_layer=14,
        stages=(
            (20, 384, 3584),
            (50, 300, 2000),
            (128, 128, 1024),
            (256, 32, 512),
            (1024, 10, 256),
        ),
    ),
    "prompts-256": _more_prompts(256),
    "prompts-512": _more_prompts(512),
}
