"""What a detached run is: waits its turn for the devices, runs the command, writes status.json.

Started by training.runs.start_run as `python -m training.job RUN LOCK`. It imports no torch, so
that waiting costs nothing. LOCK is the number of an open, locked file: this process and those
that it starts hold it, and those of the devices, until the last of them is gone.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from dnd_core.errors import InputError
from training.devices import device_lock_path
from training.launch import GPU, Launch, cpu_niceness, launch_of, process_environment
from training.run_files import LOG_FILE, RunStatus, now, read_log_tail, save_status
from training.run_processes import lock_file, read_process_start
from training.runs import Run, list_runs, read_run
from training.stopping import read_stop_asked, read_stopped, save_stopped

POLL_SECONDS = 0.2
FULL_BYTES = 4_000_000  # less free than this is a full disk
PR_SET_PDEATHSIG = 1  # prctl(2)


@dataclass
class Job:
    """One start of a run. held: the open lock files, by number, that its processes inherit."""

    folder: Path
    status: RunStatus
    held: list[int] = field(default_factory=list)

    def report(self, state: str, message: str = "", *, exit_code: int | None = None) -> None:
        """Write status.json with the time of this change, if anything changed."""
        new = replace(self.status, state=state, message=message, exit_code=exit_code)
        if new == self.status:
            return
        if state == "running":
            new = replace(new, started=now())
        elif state != "queued":
            new = replace(new, ended=now())
        self.status = new
        save_status(self.folder, new)
        with suppress(OSError):  # a full disk takes no log either
            first = message.partition("\n")[0]  # the rest is of this very log
            print(f"[{now()[:19]}] {state}{': ' if first else ''}{first}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Exit status 0 where the run ended as it should."""
    folder, lock = Path(arguments[0]), int(arguments[1])
    pid = os.getpid()
    status = RunStatus(pid=pid, process_start=read_process_start(pid), queued=now())
    job = Job(folder, status, [lock])
    job.report("queued")
    run = read_run(folder)
    locks = _wait_for_devices(job, run)
    if locks is None:
        save_stopped(folder)
        job.report("stopped", "Stopped before its devices were free.")
        return 0
    job.held += [file.fileno() for file in locks]
    launch = launch_of(run.spec)
    if not run.spec.devices[0].startswith(GPU):
        step_back()
    log_start = (folder / LOG_FILE).stat().st_size
    job.report("running")
    exit_code = _run(job, launch)
    if exit_code == 0:
        _leave_card(folder)
        job.report("stopped" if read_stopped(folder) else "done", exit_code=0)
    elif exit_code < 0:
        job.report("crashed", _death_message(folder, -exit_code), exit_code=exit_code)
    else:
        job.report("failed", failure_message(folder, log_start), exit_code=exit_code)
    return int(exit_code != 0)


def _leave_card(folder: Path) -> None:
    """Put the card beside the generator, where the run has saved one."""
    from training.card import has_generator, write_card  # imports torch, which no longer waits

    if has_generator(folder):
        with suppress(OSError, InputError):  # the page makes the card by itself where it is missing
            write_card(folder)


def step_back() -> None:
    """Lower this process's priority, and so that of those that it starts."""
    niceness = cpu_niceness()
    os.nice(max(0, niceness - os.nice(0)))
    # Where Linux shares the processor between sessions first, nice alone counts within ours only.
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text(str(niceness), "utf-8")


def _wait_for_devices(job: Job, run: Run) -> list[IO[bytes]] | None:
    """The devices' lock files, once no run that was queued before wants one; None: stopped."""
    devices = sorted(set(run.spec.devices))
    root = run.folder.parent
    while not read_stop_asked(run.folder):
        others = [r for r in list_runs(root) if r.folder != run.folder and r.is_active]
        rivals = [r for r in others if set(r.spec.devices) & set(devices)]
        mine = (job.status.queued, run.folder.name)
        before = [
            r
            for r in rivals
            if r.status.state != "queued" or (r.status.queued, r.folder.name) < mine
        ]
        if not before:
            locks = _take([device_lock_path(root, device) for device in devices])
            if locks is not None:
                return locks
        names = ", ".join(r.spec.name for r in before) or "another process"
        job.report("queued", f"Waits for {', '.join(devices)}, in use by {names}.")
        time.sleep(2 * POLL_SECONDS)
    return None


def _take(paths: Sequence[Path]) -> list[IO[bytes]] | None:
    """All of the locks or none."""
    taken: list[IO[bytes]] = []
    for path in paths:
        file = lock_file(path)
        if file is None:
            for other in taken:
                other.close()
            return None
        taken.append(file)
    return taken


def _run(job: Job, launch: Launch) -> int:
    """Run the command's processes; 0, or the exit code of the first that failed.

    Negative: killed by that signal. When one fails, the others would wait for it forever.
    """
    port = _free_port()
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "training", *launch.arguments],
            stdin=subprocess.DEVNULL,
            env={**os.environ, **process_environment(launch, rank, port)},
            pass_fds=job.held,
            preexec_fn=_die_with_parent,
        )
        for rank in range(launch.num_processes)
    ]
    while True:
        codes = [process.poll() for process in processes]
        failed = [code for code in codes if code]
        if failed or None not in codes:
            break
        time.sleep(POLL_SECONDS)
    for process in processes:
        if process.poll() is None:
            process.kill()
            process.wait()
    return failed[0] if failed else 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _die_with_parent() -> None:
    """Linux: have the kernel kill this process when the job is killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _death_message(folder: Path, number: int) -> str:
    name = signal.Signals(number).name
    hint = " Most often the memory ran out." if number == signal.SIGKILL else ""
    return f"Killed by {name}.{hint}\nIt printed last:\n{read_log_tail(folder, 5)}"


def failure_message(folder: Path, log_start: int) -> str:
    """Why the command failed: its error line, with advice where the cause is known.

    log_start: bytes of the log before this start.
    """
    if shutil.disk_usage(folder).free < FULL_BYTES:
        return (
            f"The disk of {folder} is full. Free some space, then start the run again: it goes on "
            "from its last saved state."
        )
    with (folder / LOG_FILE).open("rb") as file:
        file.seek(log_start)
        lines = [x for x in file.read().decode("utf-8", "replace").splitlines() if x.strip()]
    errors = [line.removeprefix("error: ") for line in lines if line.startswith("error: ")]
    if errors:
        return errors[-1]
    last = next((x for x in reversed(lines) if re.match(r"[\w.]+(Error|Exception)\b", x)), "")
    if "out of memory" in last.lower() or last.startswith("MemoryError"):
        return (
            f"Out of memory. Lower the tasks and rows of a step, or choose a smaller base model, "
            f"then start a new run. ({last[:300]})"
        )
    return last or "\n".join(lines[-3:]) or "It failed without a word."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
