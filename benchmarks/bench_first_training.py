"""Minutes from an empty page to a reply of a generator that was trained on it, in a browser.

Drives the real app, models and run as a newcomer would: one small built-in set, forty steps from
the generator that the app was started with, "Use in chat", a sample, one message. Everything,
Chromium too, shares as many processor cores as --cores says. Needs Chromium and playwright
(requirements-dev.txt).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from training.runs import cancel_run, list_runs

CORES, STEPS = 2, 40  # STEPS is what the form offers for going on from a trained generator
LIMIT_MINUTES = 10.0  # what is claimed
APP_SECONDS, TRAIN_SECONDS, STEP_SECONDS = 900.0, 3600.0, 300.0  # after which a part has failed
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
BUILTIN, RUN_NAME = "opposites", "first training"


@dataclass(frozen=True, kw_only=True)
class Milestones:
    """Seconds since the page began to load."""

    started: float  # the run is in the list
    first_step: float
    trained: float
    in_use: float  # the chat has taken the generator
    replied: float  # both replies are whole
    reply: str  # the adapted one


def drive(page: Any, address: str, *, num_steps: int = STEPS) -> Milestones:
    """The whole way in a fresh page of a browser. A part that takes too long raises, named."""
    clock = time.monotonic
    page.set_default_timeout(STEP_SECONDS * 1000)
    begin = clock()
    page.goto(address)
    page.get_by_role("tab", name="Train").click()
    page.locator("#builtin-sets button", has_text=BUILTIN).click()
    wait_for_text(page, "#task-overview", BUILTIN, "the built-in set")
    fill(page, "#form-name textarea, #form-name input", RUN_NAME)
    if num_steps != STEPS:
        fill(page, "#num-steps input", str(num_steps))
    page.locator("#start").click()
    wait_for_text(page, "#run-head .figure", RUN_NAME, "the run in the list")
    started = clock() - begin
    wait_for_text(page, "#run-head .steps", r"step [1-9]", "the first step", TRAIN_SECONDS)
    first_step = clock() - begin
    wait_for_text(
        page, "#run-head .badge", r"finished|failed|crashed", "the last step", TRAIN_SECONDS
    )
    trained = clock() - begin
    state = page.locator("#run-head").inner_text()
    if "finished" not in state:
        raise RuntimeError(f"The run did not finish: {state}")
    page.locator("#use-in-chat").click()
    wait_for_text(page, "#chosen", RUN_NAME, "the chat to take the generator")
    in_use = clock() - begin
    page.locator("#samples button").first.click()
    wait_for(page, "#proof .proof", "the adapter")
    page.locator("#tries button:visible").first.click()
    wait_for_text(page, "#facts", "the replies (are|differ)", "both replies to end")
    replied = clock() - begin
    return Milestones(
        started=started,
        first_step=first_step,
        trained=trained,
        in_use=in_use,
        replied=replied,
        reply=page.locator("#chat-adapted [data-testid=bot]").last.inner_text(),
    )


def wait_for(page: Any, selector: str, what: str, seconds: float = STEP_SECONDS) -> None:
    """Until it is visible; TimeoutError names what was waited for."""
    with waiting(what, seconds):
        page.locator(selector).first.wait_for(state="visible", timeout=seconds * 1000)


def wait_for_text(
    page: Any, selector: str, pattern: str, what: str, seconds: float = STEP_SECONDS
) -> None:
    """Until an element's text has the pattern; TimeoutError names what was waited for."""
    found = """([selector, pattern]) =>
      [...document.querySelectorAll(selector)].some(e => new RegExp(pattern).test(e.innerText))"""
    with waiting(what, seconds):
        page.wait_for_function(found, arg=[selector, pattern], timeout=seconds * 1000)


@contextmanager
def waiting(what: str, seconds: float) -> Iterator[None]:
    """playwright's timeout says which selector; a person wants to know which part."""
    from playwright.sync_api import TimeoutError as Late

    try:
        yield
    except Late as error:
        raise TimeoutError(f"Waited {seconds:.0f} s in vain for {what}.") from error


def fill(page: Any, selector: str, text: str) -> None:
    """Fill a box until the text stays: gradio sets a new box's first value after drawing it."""
    box = page.locator(selector)
    for _ in range(20):
        box.fill(text)
        page.wait_for_timeout(300)
        if box.input_value() == text:
            return
    raise TimeoutError(f"{selector} does not keep {text!r}.")


@contextmanager
def served_app(runs: Path, arguments: Sequence[str]) -> Iterator[str]:
    """The app in a process of its own, its address once it answers; ended afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    app = Path(__file__).resolve().parent.parent / "app.py"
    command = [sys.executable, str(app), "--port", str(port), "--runs", str(runs), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        wait_for_answer(address, process)
        yield address
    finally:
        for run in list_runs(runs):  # a process of its own, whose folder is about to go
            if run.is_active:
                cancel_run(run.folder)
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


def wait_for_answer(address: str, process: subprocess.Popen[bytes]) -> None:
    """Until the app answers; RuntimeError where it ended, TimeoutError where it takes too long."""
    end = time.monotonic() + APP_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError("The app did not start; it says why above.")
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.5)
    raise TimeoutError(f"The app did not answer within {APP_SECONDS:.0f} s.")


def use_cores(num_cores: int) -> int:
    """Keep this process and all that it starts to the first cores; how many it has."""
    if not hasattr(os, "sched_setaffinity"):  # a Mac: all of them
        return os.cpu_count() or 1
    cores = sorted(os.sched_getaffinity(0))[:num_cores]
    os.sched_setaffinity(0, cores)
    return len(cores)


def print_figures(figures: Milestones, num_cores: int, num_steps: int) -> None:
    """A line for each part, then JSON."""
    minutes = figures.replied / 60
    verdict = "under" if minutes < LIMIT_MINUTES else "NOT under"
    print(f"{num_cores} cores, {num_steps} steps; seconds since the page began to load")
    for name, value in asdict(figures).items():
        print(f"{name:12} {value:8.1f}" if isinstance(value, float) else f"{name:12} {value!r}")
    print(f"{minutes:.2f} minutes to the first reply, {verdict} {LIMIT_MINUTES:.0f}")
    line = {"benchmark": "first_training", "minutes": minutes, "cores": num_cores}
    print(json.dumps({**line, "steps": num_steps, **asdict(figures)}))


def main(argv: Sequence[str] | None = None) -> None:
    """Start the app, drive it, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cores", type=int, default=CORES, help="default: %(default)s")
    parser.add_argument("--steps", type=int, default=STEPS, help="default: %(default)s")
    parser.add_argument("app_flags", nargs="*", help="after --: passed on to app.py")
    args = parser.parse_args(argv)
    chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if chromium is None:
        print("Chromium and playwright (requirements-dev.txt) are needed for this one; left out.")
        print(json.dumps({"benchmark": "first_training", "minutes": None}))
        return
    num_cores = use_cores(args.cores)
    with (
        TemporaryDirectory(prefix="dnd-bench-") as runs,
        served_app(Path(runs), ["--cpu", *args.app_flags]) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        )
        figures = drive(browser.new_page(), address, num_steps=args.steps)
        browser.close()
    print_figures(figures, num_cores, args.steps)


if __name__ == "__main__":
    main()
