"""What a run of weight regression leaves behind to go on from: its state and its settings."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import torch

from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import Generator
from training.flags import check_settings
from training.regression import MovingAverage
from training.run_state import STATE_FILE
from training.sharding import load_whole_moments, load_whole_weights, whole

SETTINGS = "config.json"


def save_regression_state(
    run: Path,
    step: int,
    best: float | None,
    generator: Generator,
    average: MovingAverage,
    optimizer: torch.optim.Optimizer,
    *,
    is_main: bool,
) -> None:
    """Write what a later process needs to go on bit-equally, in one move.

    All processes call it together, and the first one writes: one file of whole tensors, however
    the weights are spread. The learning rate and all that is drawn follow from the step and the
    seed, so they need no state.
    """
    state = {
        "step": step,
        "best": best,
        "generator": whole(generator.state_dict(), keep=is_main),
        "average": whole(average.generator.state_dict(), keep=is_main),
        "optimizer_kind": type(optimizer).__name__,
        "optimizer": whole(optimizer.state_dict(), keep=is_main),
    }
    if is_main:
        new = run / f"{STATE_FILE}.new"
        torch.save(state, new)
        os.replace(new, run / STATE_FILE)


def load_regression_state(
    run: Path, generator: Generator, average: MovingAverage, optimizer: torch.optim.Optimizer
) -> tuple[int, float | None]:
    """Restore a run in place; steps done (0 for a new run) and the best validation so far.

    Raises InputError where the moments are those of another optimizer.
    """
    path = run / STATE_FILE
    if not path.is_file():
        return 0, None
    # On the CPU first, and mapped: every process of a machine would else load onto the same GPU,
    # and hold a copy of all of it.
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    now = type(optimizer).__name__
    before = state.get("optimizer_kind", now)  # states of version 0.2 do not say
    if before != now:
        raise InputError(
            f"{path} was written under {before}, here the optimizer is {now}. Go on where the run "
            "began: on the same kind of device, with --fsdp or without."
        )
    load_whole_weights(generator, state["generator"])
    load_whole_weights(average.generator, state["average"])
    load_whole_moments(optimizer, state["optimizer"])
    return int(state["step"]), state["best"]


def save_settings(run: Path, settings: dict[str, Any]) -> None:
    """Write config.json; InputError where the run was begun with other settings."""
    path = run / SETTINGS
    plain = json.loads(json.dumps(settings))
    if path.is_file():
        before = json.loads(path.read_text("utf-8"))
        # Fields that came later have their defaults in runs that were begun before them.
        before["generator"] = GeneratorConfig.from_json(before["generator"]).to_json()
        check_settings(str(run), json.loads(json.dumps(before)), plain)
        return
    run.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plain, indent=2) + "\n", "utf-8")
