"""The files of a run's folder: what it is, where it stands, what it printed.

RUN/run.json       what was asked for; written by the page
RUN/status.json    where it stands; written by the run's own process (training/job.py)
RUN/log.txt        what its processes printed
"""

from __future__ import annotations

import errno
import json
import os
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from dnd_core.errors import InputError

SPEC_FILE, STATUS_FILE, LOG_FILE = "run.json", "status.json", "log.txt"
RUN_PLACEHOLDER = "{run}"  # in a command's arguments: the run's folder
TAIL_BYTES = 65_536
BLOCK_BYTES = 4_096  # that a file has on disk at least
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})  # what writing to a full disk raises

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class RunSpec:
    """What a run is to do."""

    id: str  # the folder's name
    name: str
    notes: str = ""
    created: str = ""  # ISO, UTC
    form: dict[str, Any] = field(default_factory=dict)  # as the page's form was filled in
    # Arguments after `python -m training`; "{run}" in one stands for the run's folder.
    command: tuple[str, ...] = ()
    devices: tuple[str, ...] = ("cpu",)  # one process each: "cpu", "cuda:0"; "cpu" may repeat


@dataclass(frozen=True, kw_only=True)
class RunStatus:
    """Where a run stands.

    state: new (never started), queued, running, stopping, stopped (by request), done, failed,
    cancelled, crashed (its process is gone without a word), broken (unreadable folder).
    """

    state: str = "new"
    pid: int | None = None  # of the job process, which leads the run's process group
    process_start: str = ""  # tells a process from a later one with the same number
    exit_code: int | None = None
    queued: str = ""  # ISO, UTC: when it was asked to start
    started: str = ""  # when its devices were free
    ended: str = ""
    message: str = ""


def now() -> str:
    """The time as it stands in the files: ISO, UTC."""
    return datetime.now(UTC).isoformat()


def save_json(path: Path, data: Any) -> None:
    """Write it in one move; a half-written file is never left under the name.

    On a full disk, a small file is written over in place, where its block is already its own: a
    run that fails for that reason can still say so.
    """
    text = (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        new.write_bytes(text)
        os.replace(new, path)
    except OSError as error:
        if error.errno not in FULL or len(text) > BLOCK_BYTES or not path.is_file():
            raise
        with path.open("r+b") as file:
            file.write(text)
            file.truncate()
    finally:
        new.unlink(missing_ok=True)


def save_spec(folder: Path, spec: RunSpec) -> None:
    """Write run.json."""
    save_json(folder / SPEC_FILE, asdict(spec))


def save_status(folder: Path, status: RunStatus) -> None:
    """Write status.json."""
    save_json(folder / STATUS_FILE, asdict(status))


def read_spec(folder: Path) -> RunSpec:
    """run.json. Raises InputError where it is missing or not one of ours."""
    spec = _read(folder / SPEC_FILE, RunSpec)
    if not isinstance(spec.name, str) or not isinstance(spec.form, dict):
        raise InputError(f"{folder / SPEC_FILE} is not a run's description.")
    lists = (spec.command, spec.devices)
    if not all(isinstance(x, list) and all(isinstance(y, str) for y in x) for x in lists):
        raise InputError(f"{folder / SPEC_FILE}: command and devices must be lists of strings.")
    texts = {"id": str(spec.id), "notes": str(spec.notes), "created": str(spec.created)}
    fixed = {"command": tuple(spec.command), "devices": tuple(spec.devices)}
    return RunSpec(**{**vars(spec), **texts, **fixed})


def read_status(folder: Path) -> RunStatus:
    """status.json, as it was last written; a run without one was never started.

    Raises InputError where it is not one of ours.
    """
    path = folder / STATUS_FILE
    if not path.is_file():
        return RunStatus()
    status = _read(path, RunStatus)
    if not isinstance(status.state, str) or not isinstance(status.pid, int | None):
        raise InputError(f"{path} is not a run's status.")
    return status


def _read(path: Path, kind: type[T]) -> T:
    names = {f.name for f in fields(kind)}  # type: ignore[arg-type]
    try:
        data = json.loads(path.read_text("utf-8"))
        return kind(**{key: value for key, value in data.items() if key in names})
    except FileNotFoundError as error:
        raise InputError(f"{path} is missing.") from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path} cannot be read: {error}.") from error


def read_tail(path: Path, num_bytes: int = TAIL_BYTES) -> str:
    """The end of a text file, from the start of a line on; "" where there is none."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - num_bytes))
            data = file.read()
    except OSError:
        return ""
    if size > num_bytes:
        data = data[data.find(b"\n") + 1 :]
    return data.decode("utf-8", errors="replace")


def read_log_tail(folder: Path, num_lines: int = 40) -> str:
    """The last lines that the run printed; of a line that renews itself, its last state."""
    lines = read_tail(folder / LOG_FILE).rstrip().split("\n")
    shown = [line.rstrip("\r").rpartition("\r")[2] for line in lines]
    return "\n".join(shown[-num_lines:])
