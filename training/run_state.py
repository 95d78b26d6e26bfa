"""Saves and resumes a run; a full disk is explained, a request to stop is seen."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from safetensors import SafetensorError

from dnd_core.errors import InputError
from dnd_core.generator import Generator
from training.optimizer import Optimizer
from training.run_files import FULL
from training.stopping import read_stop_asked

STATE_FILE = "run_state.pt"
# What the writers in Rust and C++ say of a full disk, without an OSError.
FULL_TEXT = re.compile(
    rf"\(os error ({'|'.join(map(str, sorted(FULL)))})\)|PytorchStreamWriter|unexpected pos"
)


def save_run_state(folder: Path, step: int, generator: Generator, optimizer: Optimizer) -> None:
    """Everything a later process needs to go on as if nothing had happened.

    Draws need no state: they follow from the seed and the step. Replaced in one move, and on the
    disk before that, so that a power cut leaves the old state or the new one.
    """
    new = folder / f"{STATE_FILE}.new"
    with new.open("wb") as file:
        torch.save(
            {
                "step": step,
                "generator": generator.state_dict(),
                "optimizer": optimizer.state_dict(),
            },
            file,
        )
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, folder / STATE_FILE)


def load_run_state(folder: Path, generator: Generator, optimizer: Optimizer) -> int:
    """Restore a run in place; the number of steps already done, 0 for a new run.

    Raises InputError where the state belongs to another generator or optimizer.
    """
    path = folder / STATE_FILE
    if not path.is_file():
        return 0
    # On the CPU first: every process of a machine would else load onto the same GPU.
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    try:
        generator.load_state_dict(state["generator"])
    except (KeyError, RuntimeError) as error:  # KeyError: the state of another kind of run
        raise InputError(
            f"{folder} was begun with another generator. Pass the same base model, layers, "
            "condition or config, or another folder."
        ) from error
    try:
        optimizer.load_state_dict(state["optimizer"])
    except (KeyError, ValueError) as error:
        raise InputError(
            f"{folder} was begun with another optimizer. Pass the same --optimizer, or another "
            "folder."
        ) from error
    return int(state["step"])


@contextmanager
def full_disk_explained(folder: Path) -> Iterator[None]:
    """Inside it, a full disk is an InputError; the half-written files are taken away."""
    try:
        yield
    except (OSError, RuntimeError, SafetensorError) as error:
        if not _says_full(error):
            raise
        for half in folder.glob("**/*.new"):
            half.unlink(missing_ok=True)
        raise InputError(
            f"The disk of {folder} is full. Free some space, then start the run again: it goes on "
            "from its last saved state."
        ) from error


def _says_full(error: BaseException | None) -> bool:
    """Whether the error, or one that it came of, is that of a full disk."""
    if error is None:
        return False
    if isinstance(error, OSError) and error.errno in FULL:
        return True
    return bool(FULL_TEXT.search(str(error))) or _says_full(error.__context__)


def is_stop_asked(folder: Path, accelerator: Accelerator) -> bool:
    """Whether the run was asked to stop; all processes call it together and get one answer."""
    asked = accelerator.is_main_process and read_stop_asked(folder)
    if accelerator.num_processes == 1:
        return asked
    total = accelerator.reduce(torch.tensor(float(asked), device=accelerator.device), "sum")
    return bool(total.item() > 0)
