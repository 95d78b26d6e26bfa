"""Figures of a run's steps; appends to and reads metrics.jsonl."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from training.run_files import read_tail

METRICS_FILE = "metrics.jsonl"
LAST_BYTES = 4_096  # of the file, which hold its last lines


@dataclass(frozen=True, kw_only=True)
class StepMetrics:
    """One optimizer step."""

    step: int  # counted from 1
    loss: float  # nats per answer text token, mean over rows
    lr: float
    grad_norm: float  # before clipping
    seconds: float
    wrong_loss: float | None = None  # the same rows under another task's prompts; now and then
    num_rows: int | None = None  # over all processes
    peak_bytes: int | None = None  # that the first process has held of its device's memory


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
        kept = [m for m in _parse(path.read_text("utf-8", errors="replace")) if m["step"] <= step]
        new = path.with_name(f"{path.name}.new")
        new.write_text("".join(json.dumps(m) + "\n" for m in kept), "utf-8")
        os.replace(new, path)


def read_metrics(folder: Path) -> list[dict[str, Any]]:
    """Every line of a run's metrics.jsonl; a half-written one is left out."""
    try:
        return list(_parse((folder / METRICS_FILE).read_text("utf-8", errors="replace")))
    except OSError:
        return []


def read_last_step(folder: Path) -> int:
    """The last optimizer step that a run has figures of; 0 for none."""
    lines = _parse(read_tail(folder / METRICS_FILE, LAST_BYTES))
    return max((m["step"] for m in lines), default=0)


def _parse(text: str) -> Iterable[dict[str, Any]]:
    """The objects of whole lines; a kill or a full disk may have left part of one."""
    for line in text.splitlines():
        try:
            data = json.loads(line)
        except ValueError:
            continue
        if isinstance(data, dict) and isinstance(data.get("step"), int):
            yield data
