"""What every frozen condition encoder offers: prompts -> states -> condition."""

# P prompts, N L C the condition's axes.
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from torch import Tensor

from dnd_core.config import ConditionConfig
from dnd_core.pictures import Prompt

T = TypeVar("T")  # a text token, or a word


@dataclass(frozen=True)
class EncodedPrompts:
    """States of P prompts, each computed without regard to the others."""

    states: Tensor  # (P, ...) fp32 on the CPU
    lengths: Tensor  # (P,) text tokens kept of each
    is_cut: Tensor  # (P,) bool, whether it was longer than the encoder takes
    # (P, picture slots, L, C) of the prompts' pictures, zero without one; None: they are not read.
    pictures: Tensor | None = None

    def part(self, rows: slice | list[int]) -> EncodedPrompts:
        """Some of the prompts."""
        pictures = None if self.pictures is None else self.pictures[rows]
        return EncodedPrompts(self.states[rows], self.lengths[rows], self.is_cut[rows], pictures)


class ConditionEncoder(ABC):
    """A frozen model, never trained and always in eval mode."""

    config: ConditionConfig

    @abstractmethod
    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """States of P prompts. Computed once for each distinct prompt.

        Pictures are read by a PictureConditionEncoder only; the others read the text.
        """

    @abstractmethod
    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """States of P prompts -> condition (N, L, C)."""


def cut_middle(ids: list[T], limit: int) -> list[T]:
    """Keep the start and the end: a prompt's cue stands at one of them, its content between."""
    if len(ids) <= limit:
        return ids
    head = (limit + 1) // 2
    return ids[:head] + ids[len(ids) - (limit - head) :]
