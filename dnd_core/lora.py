"""One LoRA as the rest of the package hands it around."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from dnd_core.config import LoraShape


@dataclass(frozen=True, kw_only=True)
class Lora:
    """One LoRA, by PEFT key, on the CPU: in fp32, or in bf16 in a visitor's library."""

    state_dict: dict[str, Tensor]
    rank: int
    alpha: int
    layers: tuple[int, ...]
    target_modules: tuple[str, ...]
    base_model: str
    meta: dict[str, Any] = field(default_factory=dict)  # where it came from; goes to dnd_meta.json

    @property
    def shape(self) -> LoraShape:
        """The shape of a slot that takes it."""
        return LoraShape(
            base_model=self.base_model,
            rank=self.rank,
            alpha=self.alpha,
            chunk=1,  # of no meaning here: these matrices are not cut into weight tokens
            layers=self.layers,
            modules=self.target_modules,
        )


def delta_norm(lora: Lora) -> float:
    """Frobenius norm of all B @ A * alpha / r together, without forming them.

    ||B A||^2 is the sum of (A A^T) * (B^T B), both (r, r).
    """
    total = 0.0
    for key, a in lora.state_dict.items():
        if "lora_A" in key:
            a, b = a.double(), lora.state_dict[key.replace("lora_A", "lora_B")].double()
            total += ((a @ a.T) * (b.T @ b)).sum().item()
    return math.sqrt(max(total, 0.0)) * lora.alpha / lora.rank if math.isfinite(total) else total
