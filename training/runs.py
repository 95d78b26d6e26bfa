"""Training runs as folders: make, start, stop, list and delete them.

A run is a detached process of its own (training/job.py) whose whole truth lies in its folder, so
the page that started it may end, be reloaded, or start anew. Standard library only.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from threading import Thread
from typing import IO, Any

from dnd_core.errors import InputError
from training.launch import command_line
from training.metrics import read_last_step, read_metrics
from training.run_files import (
    LOG_FILE,
    RUN_PLACEHOLDER,
    RunSpec,
    RunStatus,
    now,
    read_log_tail,
    read_spec,
    read_status,
    save_spec,
    save_status,
)
from training.run_processes import end_group, is_alive, lock_file
from training.stopping import STOP_FILE, forget_stop, read_stop_asked
from training.totals import read_num_steps

__all__ = [
    "ACTIVE",
    "Run",
    "RunSpec",
    "RunStatus",
    "cancel_run",
    "command_line",
    "delete_run",
    "list_runs",
    "make_run",
    "read_log_tail",
    "read_metrics",
    "read_run",
    "rename_run",
    "run_eta_seconds",
    "runs_root",
    "set_notes",
    "start_run",
    "stop_run",
]

ACTIVE = frozenset({"queued", "running", "stopping"})
LOCK_FILE = ".lock"  # held by the run's processes, so that it cannot be started twice
START_SECONDS = 20.0  # until a started process must have said something
LOCK_SECONDS = 10.0  # that a start waits for the last processes to end
END_SECONDS = 5.0  # that a cancelled process gets before it is killed
NUM_CRASH_LINES = 5
ETA_STEPS = 8  # few, since another program may come to share the machine


@dataclass(frozen=True, kw_only=True)
class Run:
    """One folder, as it stands now."""

    folder: Path
    spec: RunSpec
    status: RunStatus  # its state is derived: see read_run
    step: int = 0  # optimizer steps done
    num_steps: int | None = None  # of the whole run, where that is known

    @property
    def is_active(self) -> bool:
        """Whether a process of it is there."""
        return self.status.state in ACTIVE


def runs_root() -> Path:
    """The folder of all runs: DND_RUNS, else ./runs."""
    return Path(os.environ.get("DND_RUNS") or "runs").absolute()


def list_runs(root: Path) -> list[Run]:
    """Every run below `root`, newest first; a broken folder is listed with what is wrong."""
    try:
        folders = [p for p in root.iterdir() if p.is_dir() and not p.name.startswith(".")]
    except OSError:
        return []
    runs = [read_run(folder) for folder in folders]
    return sorted(runs, key=lambda run: (run.spec.created, run.spec.id), reverse=True)


def read_run(folder: Path) -> Run:
    """One run; never raises. The state is the one of status.json, but

    stopping where a running one was asked to stop, crashed where its process is gone, and broken
    where the files cannot be read.
    """
    folder = folder.absolute()
    try:
        spec = read_spec(folder)
    except InputError as error:
        status = RunStatus(state="broken", message=str(error))
        return Run(folder=folder, spec=RunSpec(id=folder.name, name=folder.name), status=status)
    command = tuple(part.replace(RUN_PLACEHOLDER, str(folder)) for part in spec.command)
    spec = replace(spec, id=folder.name, command=command)
    try:
        status = _derive(folder, read_status(folder))
    except InputError as error:
        status = RunStatus(state="broken", message=str(error))
    step = read_last_step(folder)
    return Run(
        folder=folder,
        spec=spec,
        status=status,
        step=step,
        num_steps=read_num_steps(folder, spec.command),
    )


def _derive(folder: Path, status: RunStatus) -> RunStatus:
    if status.state not in ACTIVE:
        return status
    if not is_alive(status.pid, status.process_start):
        again = read_status(folder)  # it may have ended between the two looks
        if again != status:
            return _derive(folder, again)
        tail = read_log_tail(folder, NUM_CRASH_LINES)
        text = "Its process is gone without a word: it was killed, or the machine went down."
        return replace(status, state="crashed", message=f"{text}\nIt printed last:\n{tail}")
    if status.state == "running" and read_stop_asked(folder):
        return replace(status, state="stopping")
    return status


def make_run(
    root: Path,
    *,
    name: str,
    form: Mapping[str, Any],
    command: Sequence[str],
    devices: Sequence[str],
) -> Path:
    """A new run folder, not started; returns it.

    command: arguments after `python -m training`; "{run}" in one stands for the run's folder, as
    in ["train", "--run", "{run}"]. devices: one process each. Raises InputError.
    """
    if not name.strip():
        raise InputError("Give the run a name.")
    if not devices:
        raise InputError("Choose at least one device.")
    created = now()
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "run"
    stamp = re.sub(r"[^0-9]", "", created[:19])
    folder = root.absolute() / f"{stamp[:8]}-{stamp[8:]}-{slug}-{secrets.token_hex(2)}"
    spec = RunSpec(
        id=folder.name,
        name=name.strip(),
        created=created,
        form=dict(form),
        command=tuple(map(str, command)),
        devices=tuple(devices),
    )
    with _disk_errors_explained(folder):
        folder.mkdir(parents=True)
        save_spec(folder, spec)
    return folder


@contextmanager
def _disk_errors_explained(folder: Path) -> Iterator[None]:
    """A folder that is read-only, gone or on a full disk is what the user can fix."""
    try:
        yield
    except OSError as error:
        raise InputError(f"{folder} cannot be written: {error.strerror}.") from error


def start_run(folder: Path) -> None:
    """Start a new run, or go on with one that was stopped, cancelled, failed or crashed.

    Returns when its process has reported itself; it then waits for its devices by itself.
    Raises InputError where it is active, done or unreadable, or cannot be started.
    """
    run = read_run(folder)
    if run.is_active:
        raise InputError(f"{run.spec.name} is {run.status.state} already.")
    if run.status.state == "done":
        raise InputError(f"{run.spec.name} is done. Make a new run.")
    read_spec(folder)  # raises where it is broken
    with _disk_errors_explained(folder), _locked(run) as lock:
        forget_stop(folder)
        with (folder / LOG_FILE).open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "training.job", str(run.folder), str(lock.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=[lock.fileno()],
                env=_environment(),
            )
    # Waited for, so that it leaves no zombie while this process lives on.
    Thread(target=process.wait, daemon=True).start()
    _wait_for_report(folder, process)


def _locked(run: Run) -> IO[bytes]:
    """The run's lock; InputError where its processes or another start hold it for long.

    Several processes on a busy machine take seconds to end after they have said that they stopped.
    """
    lock = lock_file(run.folder / LOCK_FILE, wait_seconds=LOCK_SECONDS)
    if lock is None:
        raise InputError(f"{run.spec.name} was just started, or its last processes are ending.")
    return lock


def _environment() -> dict[str, str]:
    """This process's, with the package where Python finds it, whatever the working directory."""
    package = str(Path(__file__).resolve().parent.parent)
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}


def _wait_for_report(folder: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if read_status(folder).pid == process.pid:
            return
        if process.poll() is not None:
            break
        time.sleep(0.01)
    process.kill()
    raise InputError(f"The run did not start. It printed last:\n{read_log_tail(folder, 5)}")


def stop_run(folder: Path) -> None:
    """Ask a run to save its state after the current step and end. Raises InputError if idle."""
    run = read_run(folder)
    if not run.is_active:
        raise InputError(f"{run.spec.name} is {run.status.state}, so there is nothing to stop.")
    with _disk_errors_explained(folder):
        (folder / STOP_FILE).touch()


def cancel_run(folder: Path) -> None:
    """End a run at once; it can be started again from its last saved state.

    Blocks until its processes are gone: at most some seconds. Raises InputError if idle.
    """
    run = read_run(folder)
    if not run.is_active or run.status.pid is None:
        raise InputError(f"{run.spec.name} is {run.status.state}, so there is nothing to cancel.")
    end_group(run.status.pid, grace_seconds=END_SECONDS)
    status = read_status(folder)
    if status.state in ACTIVE:  # it did not end by itself in the meantime
        message = "Cancelled. Start it again to go on from the last saved state."
        save_status(folder, replace(status, state="cancelled", ended=now(), message=message))


def delete_run(folder: Path) -> None:
    """Delete a run's folder. Raises InputError while it is active or is no run's folder."""
    run = read_run(folder)
    if run.is_active:
        raise InputError(f"{run.spec.name} is {run.status.state}. Stop it first, then delete it.")
    if not any((folder / name).is_file() for name in ("run.json", "status.json")):
        raise InputError(f"{folder} is not a run's folder.")
    with _disk_errors_explained(folder), _locked(run):
        shutil.rmtree(folder)


def rename_run(folder: Path, name: str) -> None:
    """Change the name that is shown; the folder keeps its own."""
    if not name.strip():
        raise InputError("Give the run a name.")
    with _disk_errors_explained(folder):
        save_spec(folder, replace(read_spec(folder), name=name.strip()))


def set_notes(folder: Path, notes: str) -> None:
    """Change what was noted about a run."""
    with _disk_errors_explained(folder):
        save_spec(folder, replace(read_spec(folder), notes=notes))


def run_eta_seconds(run: Run) -> float | None:
    """Seconds until the last step, from the last steps' pace; None while unknown."""
    if run.status.state != "running" or run.num_steps is None:
        return None
    seconds = [float(m["seconds"]) for m in read_metrics(run.folder) if "seconds" in m]
    if not seconds:
        return None
    return median(seconds[-ETA_STEPS:]) * max(0, run.num_steps - run.step)
