"""Figures of a run's steps; appends to metrics.jsonl."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class StepMetrics:
    """One optimizer step."""

    step: int  # counted from 1
    loss: float  # nats per answer text token, mean over rows
    lr: float
    grad_norm: float  # before clipping
    seconds: float
    wrong_loss: float | None = None  # the same rows under another task's prompts; now and then


@dataclass(frozen=True, kw_only=True)
class HeldOutMetrics:
    """Bare rows of tasks that are never trained."""

    step: int  # optimizer steps done
    held_out_own: float  # nats per answer text token under the task's own prompts
    held_out_other: float  # and under another held-out task's


@dataclass(frozen=True, kw_only=True)
class RegressionMetrics:
    """One optimizer step of weight regression."""

    step: int  # counted from 1
    loss: float  # weighted mean squared error over weight-token entries
    lr: float
    grad_norm: float  # before clipping
    seconds: float


@dataclass(frozen=True, kw_only=True)
class ValidationMetrics:
    """Answer loss under generated adapters on sets that are left out."""

    step: int  # optimizer steps done
    validation_loss: float  # nats per answer text token, mean over sets
    base_loss: float  # the base model's, without an adapter


Metrics = StepMetrics | HeldOutMetrics | RegressionMetrics | ValidationMetrics


def write_metrics(path: Path, metrics: Metrics) -> None:
    """Append one line."""
    data = asdict(metrics)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(data) + "\n")


def write_metrics_up_to(path: Path, step: int) -> None:
    """Drop what a killed run wrote after its last saved state, since it is computed again."""
    if path.is_file():
        lines = path.read_text("utf-8").splitlines(keepends=True)
        kept = [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
        path.write_text("".join(kept), "utf-8")
