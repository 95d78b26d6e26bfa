"""The paper's generator: condition -> length projection -> decoder -> scaled weight tokens.

Unlike `generator.Generator`, it has no standardized condition, start or static part, and its
weight tokens carry their own mean and std.
"""

# B batch, N prompts, L text tokens, C features, T weight tokens, r rank, c chunk.
from __future__ import annotations

from torch import Tensor, nn

from dnd_core.config import DecoderConfig
from dnd_core.hyper_conv import HyperConvDecoder
from dnd_core.length_projection import LengthProjection
from dnd_core.lora_layout import LoraLayout
from dnd_core.presets import Preset
from dnd_core.weight_tokenizer import LoraTensors, detokenize, remove_scale_code


class PaperGenerator(nn.Module):
    """Condition (B, N, L, C) -> scaled weight tokens (B, T, r + 2, c + 2)."""

    def __init__(self, config: DecoderConfig, projection: LengthProjection | None) -> None:
        super().__init__()
        self.config = config
        self.projection = projection
        self.decoder = HyperConvDecoder(config)

    @property
    def text_length(self) -> int:
        """L of the condition that it reads, before any projection."""
        if self.projection is None:
            return self.config.stages[0][1]
        return self.projection.down_proj.in_features

    def forward(self, condition: Tensor) -> Tensor:
        """(B, N, L, C) -> (B, T, r + 2, c + 2)."""
        if self.projection is not None:
            condition = self.projection(condition)  # (B, N, L2, C)
        return self.decoder(condition)

    def lora(self, weight_tokens: Tensor, layout: LoraLayout) -> LoraTensors:
        """Scaled weight tokens (..., T, r + 2, c + 2) -> LoRA matrices by PEFT key, in fp32."""
        return detokenize(remove_scale_code(weight_tokens.float()), layout)


def make_paper_generator(preset: Preset, layout: LoraLayout) -> PaperGenerator:
    """A fresh generator of the paper's shape, on the current default device."""
    projection = None
    if preset.projected_length is not None:
        projection = LengthProjection(preset.text_length, preset.projected_length)
    return PaperGenerator(preset.decoder(layout), projection)
