"""How long a run would take and whether it fits, by trying two steps of it in a child process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dnd_core.errors import InputError
from training.launch import GPU, cpu_niceness, launch_of
from training.run_files import RUN_PLACEHOLDER, RunSpec

TRIAL_STEPS = 2
TRIAL_SECONDS = 600.0  # loading a model from a slow disk included
GB = 1e9
ADVICE = (
    "Lower the tasks and rows of a step, choose a smaller base model or another device, or end "
    "what else uses its memory."
)


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """Figures of one process of the run."""

    seconds_per_step: float
    peak_bytes: int  # of the device's memory
    free_bytes: int  # before the trial

    def refusal(self) -> str | None:
        """Why the run should not be started, and what to do; None where it fits."""
        if self.peak_bytes <= self.free_bytes:
            return None
        return (
            f"The run needs {self.peak_bytes / GB:.1f} GB, but {self.free_bytes / GB:.1f} GB are "
            f"free. {ADVICE}"
        )


def estimate_run(command: Sequence[str], devices: Sequence[str]) -> Estimate:
    """Two steps of a `train` command on the first of the devices; nothing of it is kept.

    Raises InputError with what the trial said where it failed, or took too long.
    """
    with tempfile.TemporaryDirectory(prefix="dnd-trial-") as folder:
        filled = [part.replace(RUN_PLACEHOLDER, folder) for part in command]
        filled += ["--trial-steps", str(TRIAL_STEPS)]
        launch = launch_of(
            RunSpec(id="", name="", command=tuple(filled), devices=tuple(devices[:1]))
        )
        nice = shutil.which("nice")
        on_cpu = not devices[0].startswith(GPU)
        gently = [nice, "-n", str(cpu_niceness())] if nice and on_cpu else []
        try:
            done = subprocess.run(
                [*gently, sys.executable, "-m", "training", *launch.arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=TRIAL_SECONDS,
                env={**os.environ, **_package_path(), **launch.environment},
            )
        except subprocess.TimeoutExpired as error:
            raise InputError(
                f"Two steps took longer than {TRIAL_SECONDS:.0f} s here. Lower the tasks and rows "
                "of a step, or choose a faster device."
            ) from error
    return parse_estimate(done.returncode, done.stdout, done.stderr)


def _package_path() -> dict[str, str]:
    package = str(Path(__file__).resolve().parent.parent)
    return {"PYTHONPATH": os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH")]))}


def parse_estimate(exit_code: int, out: str, err: str) -> Estimate:
    """What the trial printed last, as figures; InputError where it failed."""
    lines = [line for line in err.splitlines() if line.strip()] or ["It failed without a word."]
    if exit_code == -9 or "out of memory" in lines[-1].lower():
        raise InputError(f"The run does not fit: the trial ran out of memory. {ADVICE}")
    if exit_code != 0:
        raise InputError(lines[-1].removeprefix("error: "))
    try:
        return Estimate(**json.loads(out.strip().splitlines()[-1]))
    except (ValueError, TypeError, IndexError) as error:
        raise InputError(f"The trial printed no figures: {out[-300:]!r}") from error
