"""One LoRA as the rest of the package hands it around."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from dnd_core.config import LoraShape


@dataclass(frozen=True, kw_only=True)
class Lora:
    """One LoRA, by PEFT key, in fp32 on the CPU."""

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
