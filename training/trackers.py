"""Figures of a run also in trackio, Weights & Biases or TensorBoard, through accelerate.

    RUN/tensorboard/    what `tensorboard --logdir` reads
    RUN/wandb/          what Weights & Biases keeps on this machine
    RUN/tracker.json    the run's id at trackio or Weights & Biases, where a resumed run goes on

None of it is needed: metrics.jsonl stays a run's own record. The packages are not installed with
the app, so nothing here imports one.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import netrc
import os
import secrets
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dnd_core.errors import InputError
from training.metrics import Metrics, RegressionMetrics
from training.run_files import save_json

if TYPE_CHECKING:
    from accelerate import Accelerator

TRACKIO, WANDB, TENSORBOARD = "trackio", "wandb", "tensorboard"
TRACKERS = (TRACKIO, WANDB, TENSORBOARD)
PROJECT = "drag-and-drop-llms"  # that runs are listed under
ID_FILE = "tracker.json"
WANDB_HOST = "api.wandb.ai"
GB = 1e9
# gloo's threads drop what they gathered last a moment after the step that waited for it, and need
# the interpreter for that: one that is ending aborts the process (pytorch/pytorch#179291).
LET_GO_SECONDS = 0.3
# What a figure is called there: the part before the slash puts curves into one chart or section.
NAMES = {
    "loss": "loss/own",
    "wrong_loss": "loss/wrong",
    "held_out_own": "held_out/own",
    "held_out_other": "held_out/wrong",
    "validation_loss": "held_out/adapted",
    "base_loss": "held_out/base",
    "lr": "lr",
    "grad_norm": "grad_norm",
    "seconds": "seconds",
    "num_rows": "rows",
}


def add_tracker_flag(parser: argparse.ArgumentParser) -> None:
    """The flag --tracker."""
    parser.add_argument(
        "--tracker",
        choices=TRACKERS,
        default="",
        help="also log to trackio (on this machine), wandb (offline, unless you are logged in or "
        "WANDB_MODE says otherwise; `wandb sync` uploads later) or tensorboard (in "
        "RUN/tensorboard); default: metrics.jsonl alone",
    )


def check_tracker(name: str) -> None:
    """Raise InputError where the package of a tracker is not installed; "" is none."""
    if name and importlib.util.find_spec(name) is None:
        raise InputError(
            f"{name} is not installed. Install it with `{Path(sys.executable).name} -m pip install "
            f"{name}`, or leave it out: the run's own figures are kept in any case."
        )


def named_figures(metrics: Metrics) -> dict[str, float]:
    """A step's figures under the names that a tracker shows; what was not measured is left out."""
    data = {key: value for key, value in asdict(metrics).items() if value is not None}
    figures = {NAMES[key]: float(value) for key, value in data.items() if key in NAMES}
    if isinstance(metrics, RegressionMetrics):  # an error of weights, which no prompt is asked for
        figures["loss/weights"] = figures.pop(NAMES["loss"])
    if "peak_bytes" in data:
        figures["peak_memory_gb"] = data["peak_bytes"] / GB
    return figures


def start_tracking(
    accelerator: Accelerator, run: Path, settings: Mapping[str, Any], *, first_step: int
) -> None:
    """Open the accelerator's tracker, if it has one, for a run of which first_step steps are done.

    A run that goes on does so in the same place: the same folder of TensorBoard, the same run of
    the others.
    """
    if not accelerator.log_with or not accelerator.is_main_process:
        return
    name = str(getattr(accelerator.log_with[0], "value", accelerator.log_with[0]))
    project = TENSORBOARD if name == TENSORBOARD else PROJECT
    # TensorBoard makes a folder of settings at each start, of which one is enough.
    config = flat_settings(settings) if first_step == 0 or name != TENSORBOARD else None
    with failures_said(accelerator):
        options = tracker_options(name, run, first_step)
        accelerator.init_trackers(project, config=config, init_kwargs={name: options})


def log_metrics(accelerator: Accelerator, metrics: Metrics) -> None:
    """Pass a step's figures on; only the first process does."""
    figures = named_figures(metrics)
    with failures_said(accelerator):
        accelerator.log(figures, step=metrics.step)


def end_training(accelerator: Accelerator) -> None:
    """Close the tracker, then leave the process group and wait until its threads hold nothing."""
    with failures_said(accelerator):
        for tracker in accelerator.trackers:
            tracker.finish()
    accelerator.trackers = []  # closed, however that went
    accelerator.end_training()
    if accelerator.num_processes > 1:
        time.sleep(LET_GO_SECONDS)


@contextmanager
def failures_said(accelerator: Accelerator) -> Iterator[None]:
    """A tracker that fails costs the run a line of its log and no step.

    It is asked nothing more after that, so the line comes once.
    """
    try:
        yield
    except Exception as error:  # each package has its own, and a full disk or no network is none
        accelerator.trackers = []
        print(
            f"warning: the tracker failed and gets no more figures; the run goes on and keeps its "
            f"own in metrics.jsonl ({type(error).__name__}: {error})",
            file=sys.stderr,
            flush=True,
        )


def tracker_options(name: str, run: Path, first_step: int) -> dict[str, Any]:
    """What the tracker is opened with, so that a run that goes on finds its earlier part."""
    if name == TENSORBOARD:
        # Steps that a killed run had logged but not saved come again.
        return {"purge_step": first_step + 1} if first_step else {}
    if name not in TRACKERS:
        return {}
    run_id = read_or_make_id(run)
    if name == TRACKIO:
        return {"name": f"{run.name}-{run_id}", "resume": "allow"}
    return {
        "name": run.name,
        "id": run_id,
        "resume": "allow",
        "dir": str(run),
        "mode": read_wandb_mode(),
    }


def read_or_make_id(run: Path) -> str:
    """The run's id, kept in its folder: a later run of the same name is another one."""
    path = run / ID_FILE
    with suppress(OSError, ValueError, KeyError):
        return str(json.loads(path.read_text("utf-8"))["id"])
    run_id = secrets.token_hex(4)
    save_json(path, {"id": run_id})
    return run_id


def read_wandb_mode() -> str:
    """WANDB_MODE where it is set; else online for a user who is logged in, and offline.

    A run is nobody's to ask for a key: its process has no terminal.
    """
    if os.environ.get("WANDB_MODE"):
        return os.environ["WANDB_MODE"]
    if os.environ.get("WANDB_API_KEY"):
        return "online"
    with suppress(OSError, netrc.NetrcParseError):
        if netrc.netrc(os.environ.get("NETRC")).authenticators(WANDB_HOST):
            return "online"
    return "offline"


def flat_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings as every tracker takes them: numbers, words and yes or no; lists as text."""
    return {
        key: value if isinstance(value, bool | int | float | str) else json.dumps(value)
        for key, value in settings.items()
    }
