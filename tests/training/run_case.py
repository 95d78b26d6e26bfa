"""A run of tiny models through the real command, for the tests of runs."""

import json
import time
from pathlib import Path

import torch

from tests.tiny import tiny_state_config
from training.run_state import STATE_FILE
from training.runs import read_log_tail, read_run

WAIT_SECONDS = 180
FLAGS = {
    "num-steps": 8,
    "save-every": 3,
    "tasks-per-step": 3,
    "rows-per-task": 2,
    "warmup-steps": 2,
    "decay-steps": 4,
    "probe-every": 5,
}


def save_plan(folder):
    """The description of a generator for the tiny base model."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "plan.json"
    path.write_text(json.dumps(tiny_state_config().to_json()), "utf-8")
    return path


def train_command(base, plan, *more, run="{run}", **changes):
    """Arguments of `python -m training`; changes: of FLAGS, with _ for -."""
    flags = FLAGS | {key.replace("_", "-"): value for key, value in changes.items()}
    command = ["train", "--run", str(run), "--base", str(base), "--config", str(plan), *more]
    return command + [part for key, value in flags.items() for part in (f"--{key}", str(value))]


def wait_for(folder, states, *, step=0):
    """The run once it is in one of the states, `step` steps done; fails where it takes too long."""
    end = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < end:
        run = read_run(folder)
        if run.status.state in states and run.step >= step:
            return run
        time.sleep(0.02)
    raise AssertionError(f"{run.status}, step {run.step}:\n{read_log_tail(folder)}")


def final_state(folder):
    """Weights and optimizer moments of a run's last saved state."""
    state = torch.load(Path(folder) / STATE_FILE, weights_only=True)
    optimizer = state["optimizer"]
    parts = optimizer if "muon" in optimizer else {"adamw": optimizer}
    return {
        "step": torch.tensor(state["step"]),
        **state["generator"],
        **{
            f"{name}.{i}.{key}": value
            for name, part in parts.items()
            for i, moments in part["state"].items()
            for key, value in moments.items()
        },
    }


def assert_same_run(folder, other):
    """Two runs end in the same weights and moments, bit for bit, over the same curve."""
    first, second = final_state(folder), final_state(other)
    assert first.keys() == second.keys()
    assert all(torch.equal(first[key], second[key]) for key in first)
    weights = [Path(x) / "generator" / "generator.safetensors" for x in (folder, other)]
    assert weights[0].read_bytes() == weights[1].read_bytes()
    assert curve(folder) == curve(other)


def curve(folder):
    """(step, loss) of every line of metrics.jsonl as it stands."""
    lines = (Path(folder) / "metrics.jsonl").read_text("utf-8").splitlines()
    return [(m["step"], m["loss"]) for m in map(json.loads, lines) if "loss" in m]
