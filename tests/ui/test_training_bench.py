"""The benchmark of a first training drives the page; here on tiny models and two steps."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import bench_first_training
from benchmarks.bench_first_training import (
    Milestones,
    drive,
    print_figures,
    wait_for_answer,
    wait_for_text,
)
from dnd_core.workbench import Workbench
from tests.ui.test_browser import browser
from tests.ui.test_browser import pytestmark as browser_marks
from training.runs import cancel_run, list_runs
from ui.build import build_page, launch_page
from ui.training_place import TrainingPlace

assert browser  # a fixture of every browser test
pytestmark = [*browser_marks, pytest.mark.slow]


def test_it_comes_from_an_empty_page_to_a_reply_of_the_new_generator(
    workbench: Workbench, browser: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DND_CPU_NICENESS", "0")
    monkeypatch.setattr(bench_first_training, "TRAIN_SECONDS", 240.0)
    monkeypatch.setattr(bench_first_training, "STEP_SECONDS", 60.0)
    served = build_page(workbench, TrainingPlace(tmp_path / "runs"))
    address = launch_page(served, host="127.0.0.1", port=None, wait=False, quiet=True)
    try:
        found = drive(browser.new_page(), address, num_steps=2)
    finally:
        for run in list_runs(tmp_path / "runs"):
            if run.is_active:
                cancel_run(run.folder)
        served.close(verbose=False)
    seconds = [found.started, found.first_step, found.trained, found.in_use, found.replied]
    assert seconds == sorted(seconds)
    assert found.reply
    (run,) = list_runs(tmp_path / "runs")
    assert (run.status.state, run.step) == ("done", 2)
    assert [entry["name"] for entry in run.spec.form["sets"]] == ["opposites"]
    assert workbench.generators.folder.name in " ".join(run.spec.command)  # --start-from


def test_a_wait_in_vain_is_named(browser: Any) -> None:
    page = browser.new_page()
    page.set_content("<p id=here>something else</p>")
    wait_for_text(page, "#here", "some.*else", "a text", 5)
    with pytest.raises(TimeoutError, match=r"in vain for the reply"):
        wait_for_text(page, "#here", "reply", "the reply", 0.2)


def test_an_app_that_does_not_start_is_said() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    with pytest.raises(RuntimeError, match="did not start"):
        wait_for_answer("http://127.0.0.1:9", process)


def test_the_last_line_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    figures = Milestones(
        started=3.0, first_step=40.0, trained=300.0, in_use=310.0, replied=330.0, reply="hi"
    )
    print_figures(figures, 2, 40)
    *_, said, last = capsys.readouterr().out.splitlines()
    assert said == "5.50 minutes to the first reply, under 10"
    assert json.loads(last)["minutes"] == 5.5
