"""Processes and locks of runs: is it still that process, who may go on."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

POLL_SECONDS = 0.05


def read_process_start(pid: int) -> str:
    """When a process began, in the system's own terms, or "" where it is gone.

    Compared for equality alone: a number that was given to a later process has another start.
    """
    boot = ""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace")
        # The name in parentheses may hold anything; state is the third field, start the 22nd.
        state, *rest = stat.rpartition(")")[2].split()
    except OSError:
        return "" if os.path.isdir("/proc/self") else _read_start_by_ps(pid)
    # Ticks since the machine started, so that start counts too; some sandboxes do not name it.
    with suppress(OSError):
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("utf-8").strip()[:8]
    return "" if state in "ZX" else f"{rest[18]}@{boot}"


def _read_start_by_ps(pid: int) -> str:
    """Where there is no /proc, as on a Mac."""
    command = ["ps", "-o", "stat=,lstart=", "-p", str(pid)]
    state, _, start = subprocess.run(command, capture_output=True, text=True).stdout.partition(" ")
    return "" if not state or state.startswith("Z") else start.strip()


def is_alive(pid: int | None, process_start: str) -> bool:
    """Whether the process that had this number then is still there; a zombie is not."""
    return pid is not None and bool(process_start) and read_process_start(pid) == process_start


def lock_file(path: Path, *, wait_seconds: float = 0.0) -> IO[bytes] | None:
    """The open file, exclusively locked until it and its copies in children are closed.

    None where another process holds it, after waiting that long. The kernel frees it when the
    holders are gone, however they ended.
    """
    import fcntl  # not on Windows, where the page runs without its training tab

    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("ab")
    end = time.monotonic() + wait_seconds
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return file
        except BlockingIOError:
            if time.monotonic() >= end:
                file.close()
                return None
        time.sleep(POLL_SECONDS)


def end_group(pid: int, *, grace_seconds: float) -> None:
    """SIGTERM to the process group led by `pid`, SIGKILL for what is left after the grace."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(pid, sign)
        except (ProcessLookupError, PermissionError):
            return
        end = time.monotonic() + grace_seconds
        while time.monotonic() < end and _group_lives(pid):
            time.sleep(POLL_SECONDS)


def _group_lives(pid: int) -> bool:
    """Whether any process of the group is more than a zombie."""
    try:
        os.killpg(pid, 0)
    except (ProcessLookupError, PermissionError):
        return False
    if not os.path.isdir("/proc/self"):
        return True
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, _, group, *_ = (
                    (entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
                )
            except (OSError, ValueError):
                continue
            if int(group) == pid and state not in "ZX":
                return True
    return False
