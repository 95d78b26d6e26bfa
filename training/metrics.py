"""Figures of a run's steps; appends to and reads metrics.jsonl."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class StepMetrics:
    """One optimizer step."""

    step: int  # counted from 1
    loss: float  # nats per answer text token, mean over rows
    lr: float
    grad_norm: float  # before clipping
    seconds: float
    wrong_loss: float | None = None  # the same rows under another task's prompts; now and then


def write_metrics(path: Path, metrics: StepMetrics | dict[str, Any]) -> None:
    """Append one line."""
    data = asdict(metrics) if isinstance(metrics, StepMetrics) else metrics
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(data) + "\n")


def read_metrics(path: Path) -> list[dict[str, Any]]:
    """All lines so far; a last line cut off by a kill is left out."""
    if not path.is_file():
        return []
    lines = []
    for line in path.read_text("utf-8").splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError:
            break
    return lines
