"""Fine-tunes one LoRA on a row set: a warm phase, then LoRA checkpoints (paper section 3.1).

All sets start from the same seeded lora_A. LoRAs of other seeds differ by a rotation of the rank
space, and a mean squared error on their matrices would mean nothing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd
from typing import Any

import torch
from torch import Tensor

from dnd_core.config import LoraShape
from dnd_core.generator import start_tokens
from dnd_core.lora import Lora
from dnd_core.lora_layout import LoraLayout, TextConfig, module_widths
from dnd_core.weight_tokenizer import detokenize
from training.answer_loss import AnswerLoss
from training.config import CollectConfig
from training.row_sets import RowSet


def widest_chunk(config: TextConfig, modules: Sequence[str]) -> int:
    """The greatest weight-token width that divides every width of these modules."""
    widths = module_widths(config)
    return gcd(*(width for name in modules for width in widths[name]))


def warm_is_over(losses: Sequence[float], config: CollectConfig) -> bool:
    """Whether the warm phase ends after these steps.

    The loss curve is read as means over windows of `window` steps. The phase ends with the first
    window, from the third on, that brings less than `min_gain` of the whole fall since the first
    one: the curve's knee, where a human eye would cut. A curve that never fell ends it at once,
    and so does `max_warm_steps`. Between windows the answer is no.
    """
    num = len(losses)
    if num >= config.max_warm_steps:
        return True
    if num % config.window or num < 3 * config.window:
        return False
    windows = torch.tensor(losses, dtype=torch.float64).view(-1, config.window).mean(1)
    first, before, last = windows[0], windows[-2], windows[-1]
    return bool(before - last < config.min_gain * (first - last).clamp_min(0))


@dataclass(frozen=True, kw_only=True)
class CollectStep:
    """One optimizer step of a fine-tuning run."""

    step: int  # counted from 1
    loss: float  # nats per answer text token, mean over rows
    warmed_up: bool  # whether the warm phase was over before this step
    keep: bool  # whether the LoRA after this step is to be kept as a checkpoint


class FineTune:
    """One LoRA in training on one row set; its state is all that a later process needs."""

    def __init__(self, shape: LoraShape, layout: LoraLayout, config: CollectConfig) -> None:
        self.shape, self.config = shape, config
        start = detokenize(start_tokens(layout), layout)
        self.lora = {key: torch.nn.Parameter(matrix.contiguous()) for key, matrix in start.items()}
        self.optimizer = torch.optim.AdamW(self.lora.values(), lr=config.lr, weight_decay=0.0)
        self.losses: list[float] = []
        self.warm_steps: int | None = None  # length of the warm phase, once it is over

    @property
    def num_steps(self) -> int | None:
        """Length of the whole run, known once the warm phase is over."""
        if self.warm_steps is None:
            return None
        return self.warm_steps + self.config.every * self.config.num_checkpoints

    def run(self, row_set: RowSet, loss_of: AnswerLoss) -> Iterator[CollectStep]:
        """The steps that are left. Rows follow from seed, set and step, so a run can go on."""
        while self.num_steps is None or len(self.losses) < self.num_steps:
            step = len(self.losses)
            rng = random.Random(f"{self.config.seed}/{row_set.name}/{step}")
            drawn = rng.choices(row_set.train, k=self.config.rows_per_step)
            warmup = min(1.0, (step + 1) / max(1, self.config.lr_warmup_steps))
            for group in self.optimizer.param_groups:
                group["lr"] = self.config.lr * warmup
            loss = loss_of(
                [(row.about(row.prompt), row.answer) for row in drawn], self._on_base(loss_of)
            )
            loss.mean().backward()
            torch.nn.utils.clip_grad_norm_(self.lora.values(), self.config.max_grad_norm)
            self.optimizer.step()
            self.optimizer.zero_grad(set_to_none=True)
            self.losses.append(loss.mean().item())
            was_warm = self.warm_steps
            if was_warm is None and warm_is_over(self.losses, self.config):
                self.warm_steps = len(self.losses)
            since = 0 if was_warm is None else len(self.losses) - was_warm
            yield CollectStep(
                step=len(self.losses),
                loss=self.losses[-1],
                warmed_up=was_warm is not None,
                keep=since > 0 and since % self.config.every == 0,
            )

    def _on_base(self, loss_of: AnswerLoss) -> dict[str, Tensor]:
        device = loss_of.base.device
        return {key: matrix.to(device) for key, matrix in self.lora.items()}

    def to_lora(self, meta: dict[str, Any]) -> Lora:
        """The LoRA as it stands."""
        return Lora(
            state_dict={key: matrix.detach().cpu().clone() for key, matrix in self.lora.items()},
            rank=self.shape.rank,
            alpha=self.shape.alpha,
            layers=self.shape.layers,
            target_modules=self.shape.modules,
            base_model=self.shape.base_model,
            meta=meta,
        )

    def state_dict(self) -> dict[str, Any]:
        """Everything that changes."""
        return {
            "lora": {key: matrix.detach() for key, matrix in self.lora.items()},
            "optimizer": self.optimizer.state_dict(),
            "losses": self.losses,
            "warm_steps": self.warm_steps,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of state_dict, in place."""
        with torch.no_grad():
            for key, matrix in self.lora.items():
                matrix.copy_(state["lora"][key])
        self.optimizer.load_state_dict(state["optimizer"])
        self.losses, self.warm_steps = list(state["losses"]), state["warm_steps"]
