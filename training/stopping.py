"""A request to stop: a file in the run's folder, looked for after each step."""

from __future__ import annotations

from pathlib import Path

STOP_FILE = "stop"  # asked for
STOPPED_FILE = "stopped"  # the same file once it was honoured


class Stopped(Exception):
    """A run was asked to stop, and has saved what it goes on from."""


def read_stop_asked(folder: Path) -> bool:
    """Whether the run in `folder` was asked to stop."""
    return (folder / STOP_FILE).exists()


def save_stopped(folder: Path) -> None:
    """Answer the request: the state is saved, the process ends."""
    (folder / STOP_FILE).replace(folder / STOPPED_FILE)
    print("stopped on request; the same command goes on from here", flush=True)


def read_stopped(folder: Path) -> bool:
    """Whether the process that ended last did so because it was asked to."""
    return (folder / STOPPED_FILE).exists()


def forget_stop(folder: Path) -> None:
    """Before a start: an old request is none."""
    for name in (STOP_FILE, STOPPED_FILE):
        (folder / name).unlink(missing_ok=True)
