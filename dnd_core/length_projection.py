"""Shortens the condition before the decoder: (B, N, L, C) -> (B, N, L2, C), for long prompts.

Two linear layers on the length axis, trained and saved with the decoder. The authors' code has
two revisions of it, whose weights have the same names and shapes but compute different functions.
"""

# B batch, N prompts, L text tokens, C features; L2 the length after the projection.
from __future__ import annotations

from typing import Literal

from torch import Tensor, nn
from torch.nn import functional as F

# transpose: the length axis is moved to the end, SiLU between the layers (2025-10 revision).
# reinterpret: the memory is read as (B, N, C, L) without moving anything, so that one output
# mixes about L / C neighbouring text tokens across features; no activation (2025-08 revision).
ProjectionKind = Literal["transpose", "reinterpret"]
# A weight starts with std 1 under `reinterpret`, 1 / sqrt(3 L) below 0.01 under `transpose`, and
# a learning rate of 3e-5 cannot bridge the two.
STD_THRESHOLD = 0.3


class LengthProjection(nn.Module):
    """down_proj L -> L2, then gate_proj L2 -> L2."""

    def __init__(self, length: int, length2: int, kind: ProjectionKind = "transpose") -> None:
        super().__init__()
        self.kind = kind
        self.down_proj = nn.Linear(length, length2)
        self.gate_proj = nn.Linear(length2, length2)
        if kind == "reinterpret":
            nn.init.normal_(self.down_proj.weight)
            nn.init.normal_(self.gate_proj.weight)

    def forward(self, x: Tensor) -> Tensor:
        """(B, N, L, C) -> (B, N, L2, C)."""
        batch, n, length, width = x.shape
        if self.kind == "transpose":
            return self.gate_proj(F.silu(self.down_proj(x.mT))).mT  # (B, N, L2, C)
        # NOTE: a view, not a transpose. It is what those weights were trained with.
        x = x.contiguous().view(batch, n, width, length)
        return self.gate_proj(self.down_proj(x)).view(batch, n, -1, width)  # (B, N, L2, C)


def projection_kind(down_weight: Tensor) -> ProjectionKind:
    """Which revision wrote a down_proj.weight (L2, L)."""
    return "reinterpret" if down_weight.std() > STD_THRESHOLD else "transpose"


def projection_flops(num_prompts: int, length: int, length2: int, num_features: int) -> int:
    """FLOPs of one forward at B = 1; a multiply-add is 2."""
    return 2 * num_prompts * num_features * (length + length2) * length2
