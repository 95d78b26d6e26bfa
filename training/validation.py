"""Validation of weight regression: does the adapter help where no checkpoint was trained on?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from dnd_core.generator import Generator
from training.answer_loss import AnswerLoss
from training.metrics import ValidationMetrics

NUM_ROWS = 64  # of each left-out set


@dataclass(frozen=True, kw_only=True)
class LeftOutSet:
    """A set that is never trained on: its condition and labelled rows."""

    name: str
    condition: Tensor  # (N, L, C), without noise
    rows: tuple[tuple[str, str], ...]  # (input, answer)


class Validation:
    """Answer loss of the injected adapter, averaged over rows and then over left-out sets."""

    def __init__(self, sets: Sequence[LeftOutSet], loss_of: AnswerLoss) -> None:
        self.sets, self.loss_of = tuple(sets), loss_of
        self._base_loss: float | None = None  # found once, when it is first asked for

    @torch.no_grad()
    def __call__(self, generator: Generator, step: int) -> ValidationMetrics:
        """The loss under LoRAs that `generator` makes, after `step` optimizer steps."""
        device = next(generator.parameters()).device
        losses = []
        for left_out in self.sets:
            tokens = generator(left_out.condition[None].to(device))[0]
            losses.append(self._loss(left_out, generator.lora(tokens)))
        if self._base_loss is None:
            self._base_loss = _mean([self._loss(left_out, None) for left_out in self.sets])
        return ValidationMetrics(
            step=step, validation_loss=_mean(losses), base_loss=self._base_loss
        )

    def _loss(self, left_out: LeftOutSet, lora: dict[str, Tensor] | None) -> float:
        return self.loss_of(left_out.rows, lora).mean().item()


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
