"""Optional trackers: what they are told, that a run goes on in them and outlives them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from accelerate import Accelerator
from accelerate.tracking import GeneralTracker

from dnd_core.errors import InputError
from tests.training.regression_case import run_case, save_case
from tests.training.run_case import save_plan, train_command
from training.metrics import (
    HeldOutMetrics,
    RegressionMetrics,
    StepMetrics,
    ValidationMetrics,
    read_metrics,
)
from training.trackers import (
    TENSORBOARD,
    TRACKIO,
    WANDB,
    end_training,
    flat_settings,
    log_metrics,
    named_figures,
    read_wandb_mode,
    start_tracking,
    tracker_options,
)

STEP = StepMetrics(
    step=3,
    loss=2.0,
    lr=1e-3,
    grad_norm=0.5,
    seconds=1.5,
    wrong_loss=2.5,
    num_rows=6,
    peak_bytes=2_000_000_000,
)
FLAGS = {"save_every": 2, "tasks_per_step": 2, "rows_per_task": 1, "probe_every": 2}


class FakeTracker(GeneralTracker):
    """Keeps what it is told; fails from the step `fails_at` on."""

    name = "fake"
    requires_logging_directory = False

    def __init__(self, fails_at: float = float("inf")) -> None:
        super().__init__()
        self.fails_at = fails_at
        self.told: list[tuple[int, dict[str, float]]] = []
        self.settings: dict[str, Any] = {}
        self.is_finished = False

    @property
    def tracker(self) -> FakeTracker:
        return self

    def store_init_configuration(self, values: dict[str, Any]) -> None:
        self.settings = values

    def log(self, values: dict[str, float], step: int, **more: Any) -> None:
        if step >= self.fails_at:
            raise ConnectionError("no network")
        self.told.append((step, values))

    def finish(self) -> None:
        self.is_finished = True
        if self.fails_at == 0:
            raise ConnectionError("no network")


def tracked(fake: FakeTracker, run: Any) -> Accelerator:
    accelerator = Accelerator(cpu=True, log_with=[fake])
    start_tracking(accelerator, run, {"lr": 1e-3, "layers": [1, 2]}, first_step=0)
    return accelerator


def test_figures_have_readable_names_and_what_was_not_measured_is_left_out():
    assert named_figures(STEP) == {
        "loss/own": 2.0,
        "loss/wrong": 2.5,
        "lr": 1e-3,
        "grad_norm": 0.5,
        "seconds": 1.5,
        "rows": 6,
        "peak_memory_gb": 2.0,
    }
    held_out = HeldOutMetrics(step=3, held_out_own=1.0, held_out_other=1.5)
    assert named_figures(held_out) == {"held_out/own": 1.0, "held_out/wrong": 1.5}
    regression = RegressionMetrics(step=1, loss=0.1, lr=1e-4, grad_norm=0.2, seconds=1)
    assert set(named_figures(regression)) == {"loss/weights", "lr", "grad_norm", "seconds"}
    validation = ValidationMetrics(step=1, validation_loss=3.0, base_loss=4.0)
    assert named_figures(validation) == {"held_out/adapted": 3.0, "held_out/base": 4.0}


def test_a_tracker_gets_settings_steps_and_its_end(tmp_path):
    fake = FakeTracker()
    accelerator = tracked(fake, tmp_path)
    log_metrics(accelerator, STEP)
    end_training(accelerator)
    assert fake.settings == {"lr": 1e-3, "layers": "[1, 2]"}
    assert fake.told == [(3, named_figures(STEP))]
    assert fake.is_finished


def test_a_tracker_that_fails_is_named_once_and_the_run_goes_on(tmp_path, capsys):
    fake = FakeTracker(fails_at=2)
    accelerator = tracked(fake, tmp_path)
    for step in (1, 2, 3):
        log_metrics(accelerator, HeldOutMetrics(step=step, held_out_own=1, held_out_other=1))
    end_training(accelerator)
    assert [step for step, _ in fake.told] == [1]
    assert capsys.readouterr().err.count("ConnectionError: no network") == 1


def test_a_tracker_that_fails_at_the_end_does_not_fail_the_run(tmp_path, capsys):
    end_training(tracked(FakeTracker(fails_at=0), tmp_path))
    assert "the tracker failed" in capsys.readouterr().err


def test_without_a_tracker_nothing_is_written(tmp_path):
    accelerator = Accelerator(cpu=True)
    start_tracking(accelerator, tmp_path, {}, first_step=0)
    log_metrics(accelerator, STEP)
    end_training(accelerator)
    assert not list(tmp_path.iterdir())


def test_only_the_first_process_opens_a_tracker(tmp_path, monkeypatch):
    fake = FakeTracker()
    accelerator = Accelerator(cpu=True, log_with=[fake])
    monkeypatch.setattr(type(accelerator), "is_main_process", property(lambda self: False))
    start_tracking(accelerator, tmp_path, {"lr": 1.0}, first_step=0)
    assert (fake.settings, accelerator.trackers) == ({}, [])


def test_a_resumed_run_goes_on_in_the_same_place(tmp_path):
    run, other = tmp_path / "run", tmp_path / "other"
    for folder in (run, other):
        folder.mkdir()
    first = tracker_options(WANDB, run, 0)
    assert tracker_options(WANDB, run, 5) == first
    assert (first["resume"], first["dir"]) == ("allow", str(run))
    assert tracker_options(TRACKIO, run, 5)["name"] == f"run-{first['id']}"
    assert tracker_options(WANDB, other, 0)["id"] != first["id"]
    assert tracker_options(TENSORBOARD, run, 0) == {}
    assert tracker_options(TENSORBOARD, run, 5) == {"purge_step": 6}


def test_wandb_is_offline_unless_the_user_is_logged_in(tmp_path, monkeypatch):
    for name in ("WANDB_MODE", "WANDB_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    logins = tmp_path / "netrc"
    monkeypatch.setenv("NETRC", str(logins))
    assert read_wandb_mode() == "offline"
    logins.write_text("machine api.wandb.ai login user password x\n", "utf-8")
    assert read_wandb_mode() == "online"
    logins.write_text("machine elsewhere login user password x\n", "utf-8")
    assert read_wandb_mode() == "offline"
    monkeypatch.setenv("WANDB_API_KEY", "x")
    assert read_wandb_mode() == "online"
    monkeypatch.setenv("WANDB_MODE", "disabled")
    assert read_wandb_mode() == "disabled"


def test_settings_are_plain_values():
    settings = {"a": 1, "b": True, "c": "x", "d": (1, 2), "e": None}
    assert flat_settings(settings) == {"a": 1, "b": True, "c": "x", "d": "[1, 2]", "e": "null"}


@pytest.mark.parametrize("command", ["train", "regress"])
def test_a_missing_package_is_named_before_anything_is_loaded(command, tmp_path, monkeypatch):
    monkeypatch.setattr("training.trackers.importlib.util.find_spec", lambda name: None)
    flags = ["--run", str(tmp_path / "run"), "--tracker", "wandb", "--device", "cpu"]
    if command == "regress":
        flags += ["--checkpoints", "nowhere", "--data", "nowhere"]
    with pytest.raises(InputError, match="-m pip install wandb"):
        run_case([command, *flags])
    assert not (tmp_path / "run").exists()


def read_events(folder: Any) -> dict[str, list[int]]:
    """The steps of each curve that TensorBoard would draw."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(folder))
    events.Reload()
    return {tag: [e.step for e in events.Scalars(tag)] for tag in events.Tags()["scalars"]}


def test_a_run_and_its_resumption_are_one_curve_in_tensorboard(tmp_path, tiny_base):
    run, plan = tmp_path / "run", save_plan(tmp_path)
    more = ["--device", "cpu", "--tracker", "tensorboard"]
    for num_steps in (2, 4):
        run_case(train_command(tiny_base, plan, *more, run=run, num_steps=num_steps, **FLAGS))
    curves = read_events(run / "tensorboard")
    assert curves["loss/own"] == [1, 2, 3, 4]
    assert {"loss/wrong", "lr", "grad_norm", "seconds", "peak_memory_gb"} <= set(curves)
    assert [m["step"] for m in read_metrics(run) if "loss" in m] == [1, 2, 3, 4]


def test_a_regression_logs_its_validation_too(tmp_path, tiny_base, tiny_encoder):
    flags = save_case(tmp_path, tiny_base, tiny_encoder)
    run_case([*flags, "--run", str(tmp_path / "run"), "--tracker", "tensorboard"])
    curves = read_events(tmp_path / "run" / "tensorboard")
    assert curves["loss/weights"] == [1, 2, 3, 4, 5, 6]
    assert curves["held_out/adapted"] == curves["held_out/base"] == [2, 4, 6]


def test_a_run_outlives_a_tracker_that_cannot_write(tmp_path, tiny_base, capsys):
    run, plan = tmp_path / "run", save_plan(tmp_path)
    run.mkdir()
    (run / "tensorboard").write_text("no folder", "utf-8")
    more = ["--device", "cpu", "--tracker", "tensorboard"]
    run_case(train_command(tiny_base, plan, *more, run=run, num_steps=2, **FLAGS))
    assert "the run goes on" in capsys.readouterr().err
    assert json.loads((run / "config.json").read_text("utf-8"))["num_steps"] == 2
    assert len([m for m in read_metrics(run) if "loss" in m]) == 2
