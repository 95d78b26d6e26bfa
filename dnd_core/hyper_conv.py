"""Hyper-conv decoder: condition -> weight tokens (paper section 3.4; reference.md's order)."""

# B batch, N prompts (later: weight tokens), L text tokens (later: weight-token rows),
# C features (later: weight-token columns); a 2 marks the size after the block.
from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from dnd_core.config import DecoderConfig, Shape


class AxisConv(nn.Module):
    """Square "same" convolution whose channels are one chosen axis of a (B, N, L, C) volume.

    NOTE: the other two axes keep the order that a plain transpose leaves them in. A swapped
    plane would load the same weights without complaint and compute another function.
    """

    def __init__(
        self, axis: int, size_in: int, size_out: int, kernel_size: int, *, bias: bool = False
    ) -> None:
        super().__init__()
        self.axis = axis
        self.conv = nn.Conv2d(size_in, size_out, kernel_size, padding="same", bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, L, C) with the chosen axis resized."""
        return self.conv(x.transpose(1, self.axis)).transpose(1, self.axis)


class HyperConvLayer(nn.Module):
    """One layer: two orders of (width, height) convolutions, averaged, then a mix over prompts."""

    def __init__(self, shape_in: Shape, shape_out: Shape, kernel_size: int) -> None:
        super().__init__()
        (n, length, width), (n2, length2, width2) = shape_in, shape_out
        self.residual = shape_in == shape_out
        self.norm = nn.LayerNorm((length, width))  # over (L, C) jointly; N is not normalized
        self.width_first_w = AxisConv(3, width, width2, kernel_size)  # paper: ConvW
        self.width_first_h = AxisConv(2, length, length2, kernel_size)  # paper: ConvH
        self.height_first_h = AxisConv(2, length, length2, kernel_size)
        self.height_first_w = AxisConv(3, width, width2, kernel_size)
        self.bias = nn.Parameter(torch.empty(length2, width2))
        self.mix_prompts = AxisConv(1, n, n2, kernel_size, bias=True)  # paper: ConvL
        bound = 1 / (length2 * width2)
        nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, L, C) -> (B, N2, L2, C2)."""
        y = self.norm(x)  # (B, N, L, C)
        width_first = self.width_first_h(self.width_first_w(y))  # (B, N, L2, C2)
        height_first = self.height_first_w(self.height_first_h(y)).tanh()  # (B, N, L2, C2)
        y = (width_first + height_first + self.bias) / 3
        z = self.mix_prompts(y)  # (B, N2, L2, C2)
        return x + z if self.residual else z


class HyperConvDecoder(nn.Sequential):
    """The layers between the stages of a DecoderConfig: (B, *stages[0]) -> (B, *stages[-1])."""

    def __init__(self, config: DecoderConfig) -> None:
        stages = config.stages
        super().__init__(
            *(
                HyperConvLayer(shape_in, shape_out, config.kernel_size)
                for shape_in, shape_out in pairwise(stages)
            )
        )

    @torch.no_grad()
    def start_near_identity(self) -> None:
        """Let the linear branch pass its input on, almost, in place; for an untrained decoder.

        Where the condition is made of the base model's states, directions then reach lora_B as
        they are; from the default start they would have to be unscrambled first.
        """
        for layer in self:
            assert isinstance(layer, HyperConvLayer)
            for axis in (layer.width_first_w, layer.width_first_h):
                nn.init.dirac_(axis.conv.weight)
                axis.conv.weight.add_(torch.randn_like(axis.conv.weight), alpha=0.01)

    @property
    def last_convolution(self) -> nn.Conv2d:
        """The one whose output channels are the weight tokens."""
        last = self[-1]
        assert isinstance(last, HyperConvLayer)
        return last.mix_prompts.conv


def decoder_flops(config: DecoderConfig) -> int:
    """FLOPs of one forward at B = 1: a multiply-add is 2, "same" padding counted as full."""
    total = 0
    for (n, length, c), (n2, length2, c2) in pairwise(config.stages):
        total += c * c2 * length * n + length * length2 * n * c2  # width first
        total += length * length2 * n * c + c * c2 * length2 * n  # height first
        total += n * n2 * length2 * c2
    return 2 * config.kernel_size**2 * total
