"""What the server decides about training: where runs lie, on which models, and whether at all."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from dnd_core.errors import InputError
from training.runs import runs_root

RUN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
ON_SPACES = (
    "Training is switched off here: a Space's machine is shared and forgets its disk. Run the app "
    "on your own machine to train: git clone, make demo, then this tab."
)
SWITCHED_OFF = "Training is switched off: the app was started with --no-training."
SHARED = (
    "Training is switched off: this page has a public link, and whoever has it could use the "
    "machine. Start the app with --training to allow it all the same."
)


@dataclass(frozen=True)
class TrainingPlace:
    """Where a page trains. With a `reason`, it only shows runs and can start nothing."""

    root: Path
    base: str = ""  # base model for new runs, by hub name or folder
    loaded: Path = Path()  # folder of the generator that the app was started with
    num_layers: int = 24  # of the base model
    reason: str = ""


def read_reason(*, training: bool | None = None, share: bool = False) -> str:
    """Why training is off, "" where it is on. training: what was asked for; None: nothing."""
    if os.environ.get("SPACE_ID"):
        return ON_SPACES
    if training is False:
        return SWITCHED_OFF
    return SHARED if share and training is None else ""


def run_folder(root: Path, run_id: str | None) -> Path:
    """The folder of a run that a visitor named. Raises InputError for anything but a run's id."""
    if not run_id:
        raise InputError("Choose a run in the list first.")
    folder = root / run_id
    if not RUN_ID.fullmatch(run_id) or folder.is_symlink() or not folder.is_dir():
        raise InputError("This run is not there any more. Choose another one.")
    return folder


def default_root() -> Path:
    """The folder of all runs where none is named."""
    return runs_root()
