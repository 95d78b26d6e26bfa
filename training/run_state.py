"""Saves and resumes a run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from dnd_core.generator import Generator

STATE_FILE = "run_state.pt"


def save_run_state(
    folder: Path, step: int, generator: Generator, optimizer: torch.optim.Optimizer
) -> None:
    """Everything a later process needs to go on as if nothing had happened.

    Draws need no state: they follow from the seed and the step. Replaced in one move.
    """
    new = folder / f"{STATE_FILE}.new"
    torch.save(
        {"step": step, "generator": generator.state_dict(), "optimizer": optimizer.state_dict()},
        new,
    )
    os.replace(new, folder / STATE_FILE)


def load_run_state(folder: Path, generator: Generator, optimizer: torch.optim.Optimizer) -> int:
    """Restore a run in place; the number of steps already done, 0 for a new run."""
    path = folder / STATE_FILE
    if not path.is_file():
        return 0
    state: dict[str, Any] = torch.load(path, weights_only=True)
    generator.load_state_dict(state["generator"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"])
