"""The training tab in a real Chromium, on tiny models and with real runs."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dnd_core.presets import PRESETS
from dnd_core.workbench import Workbench
from tests.tiny import tiny_preset
from tests.ui.test_browser import (
    DROP,
    SHOTS,
    WAIT_MS,
    browser,
    expect,
    fill_opened,
    last_reply,
    wait_for_adapter,
    wait_for_replies,
)
from tests.ui.test_browser import (
    pytestmark as browser_marks,
)
from training.runs import cancel_run, list_runs, read_log_tail
from ui.build import build_page, launch_page
from ui.training_place import TrainingPlace

assert browser  # a fixture of every browser test
pytestmark = [*browser_marks, pytest.mark.slow]
# A run loads PyTorch and the models in a process of its own, which a busy machine keeps waiting.
RUN_MS = int(os.environ.get("BROWSER_RUN_MS", "240000"))
# More than all waits of a test that passes; what has no limit of its own, as a stuck browser, ends.
TEST_SECONDS = 4 * RUN_MS // 1000
ROWS = "\n".join(json.dumps({"q": f"double {i}", "a": f"{2 * i}"}) for i in range(12))


@pytest.fixture(autouse=True)
def deadline(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test hangs: one that is late fails, and says so."""

    def late(*_: Any) -> None:
        raise TimeoutError(f"{request.node.name} took longer than {TEST_SECONDS} s.")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(TEST_SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of all runs; none is left at work."""
    folder = tmp_path_factory.mktemp("training") / "runs"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DND_CPU_NICENESS", "0")  # or the tests wait for all else on the machine
        yield folder
    for run in list_runs(folder):
        if run.is_active:
            cancel_run(run.folder)


@pytest.fixture(scope="module")
def serve(workbench: Workbench, root: Path) -> Iterator[Callable[..., str]]:
    """Serves a page on these runs, a new one each time, as after a restart of the app."""
    pages = []

    def serve_one(**changed: str) -> str:
        page = build_page(workbench, TrainingPlace(root, **changed))
        pages.append(page)
        return launch_page(page, host="127.0.0.1", port=None, wait=False, quiet=True)

    yield serve_one
    for page in pages:
        page.close(verbose=False)


@pytest.fixture(scope="module")
def address(serve: Callable[..., str]) -> str:
    return serve()


@pytest.fixture
def open_tab(
    browser: Any, address: str, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Any]]:
    """Opens the training tab as a new visitor; afterwards no script may have failed."""
    contexts, errors = [], []

    def open_one(width: int = 1440, scheme: str = "light", at: str = address) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, accept_downloads=True
        )
        context.set_default_timeout(WAIT_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(at)
        show_tab(page)
        return page

    yield open_one
    for i, context in enumerate(contexts):
        if SHOTS:
            context.pages[0].screenshot(path=f"{SHOTS}/{request.node.name}-{i}.png", full_page=True)
        context.close()
    assert not errors


def show_tab(page: Any) -> None:
    page.wait_for_selector("#drop input[type=file]", state="attached")
    page.get_by_role("tab", name="Train").click()
    expect(page.locator("#runs-sheet")).to_be_visible()


def fill_form(page: Any, name: str, steps: int) -> None:
    """A run on built-in sets that is as small as can be."""
    for chip in ("opposites", "capitals of countries", "number plus one"):
        page.locator("#builtin-sets button", has_text=chip).click()
        expect(page.locator("#task-overview")).to_contain_text(chip.replace(" ", "_"))
    page.locator("#code-tasks input").uncheck()
    for kept in ("opposites", "number_plus_one"):
        page.locator("#left-out input").click()
        page.locator("#left-out [role=option]", has_text=kept).click()
    page.keyboard.press("Escape")
    fill_opened(page, "#form-name textarea, #form-name input", name)
    fill_opened(page, "#num-steps input", str(steps))
    page.locator("#more-settings button").first.click()
    for box, value in (("tasks-per-step", 2), ("rows-per-task", 2), ("save-every", 2)):
        fill_opened(page, f"#{box} input", str(value))


def num_points(page: Any) -> int:
    """Of the training loss as drawn."""
    points = page.locator("#run-curves polyline.run-0").first.get_attribute("points")
    return len((points or "").split())


def expect_state(page: Any, state: str, root: Path) -> None:
    """The run that is looked at comes to this state; where not, what it printed last."""
    try:
        expect(page.locator("#run-head .badge")).to_have_text(state, timeout=RUN_MS)
    except AssertionError as error:
        log = read_log_tail(list_runs(root)[0].folder)
        raise AssertionError(
            f"No run came to {state!r}; the newest printed last:\n{log}"
        ) from error


def test_a_run_from_the_form_to_a_reply(open_tab, serve, root):
    page = open_tab()
    expect(page.locator("#run-head")).to_contain_text("No runs yet")
    expect(page.locator("#use-in-chat")).to_be_disabled()
    fill_form(page, "tiny words", 8)
    page.locator("#show-command").click()
    expect(page.locator("#command")).to_contain_text("--left-out opposites number_plus_one")
    page.locator("#start").click()
    expect(page.locator("#run-head .figure")).to_have_text("tiny words")
    expect(page.locator("#runs")).to_contain_text("tiny words")
    # Stopping is asked for while it still loads: it ends after its first step, whatever the speed.
    expect(page.locator("#stop-run")).to_be_visible()
    page.locator("#stop-run").click()
    expect_state(page, "stopped", root)
    expect(page.locator("#resume-run")).to_be_visible()
    assert list_runs(root)[0].step == 1

    page.locator("#resume-run").click()
    expect_state(page, "running", root)
    page.reload()  # the page forgets everything; the run goes on and is found again
    show_tab(page)
    expect(page.locator("#run-head .figure")).to_have_text("tiny words")
    second = open_tab(at=serve())  # another browser at a restarted app
    expect(second.locator("#run-head .figure")).to_have_text("tiny words")
    for tab in (page, second):
        expect_state(tab, "finished", root)
        expect(tab.locator("#run-head .steps")).to_contain_text("step 8 of 8")
        expect(tab.locator("#run-curves .chart").first).to_be_visible()
        expect(tab.locator("#run-curves")).to_contain_text("Distance")
    assert num_points(page) == 8
    expect(page.locator("#run-log")).to_contain_text("own prompts")
    expect(page.locator("#resume-run")).to_be_hidden()

    page.locator("#card button").first.click()
    expect(page.locator("#card-text")).to_contain_text("capitals_of_countries")
    page.locator("#export").click()
    with page.expect_download() as waiting:
        page.locator("#export-zip").click()
    assert waiting.value.suggested_filename.endswith(".zip")

    second.locator("#use-in-chat").click()
    expect(second.locator("#chosen")).to_contain_text("tiny words")
    second.locator("#samples button").first.click()
    wait_for_adapter(second)
    second.locator("#tries button:visible").first.click()
    expect(second.locator("#facts")).to_contain_text("Both replies")
    wait_for_replies(second)
    assert last_reply(second, "adapted").inner_text()
    second.locator("#unchoose").click()
    expect(second.locator("#chosen .card")).to_have_count(0)
    page.get_by_role("tab", name="Chat").click()  # the other visitor chose nothing
    expect(page.locator("#chosen .card")).to_have_count(0)


def test_a_queued_run_waits_and_can_be_cancelled_and_deleted(open_tab, root):
    page = open_tab()
    fill_form(page, "first in line", 1000)
    page.locator("#start").click()
    expect(page.locator("#run-head .figure")).to_have_text("first in line")
    fill_opened(page, "#form-name textarea, #form-name input", "second in line")
    page.locator("#start").click()
    expect(page.locator("#run-head .figure")).to_have_text("second in line")
    expect(page.locator("#run-head .run-message")).to_contain_text("first in line")
    for name in ("second in line", "first in line"):
        page.locator("#runs label", has_text=name).click()
        expect(page.locator("#run-head .figure")).to_have_text(name)
        page.locator("#cancel-run").click()
        page.locator("#confirm-no").click()
        expect(page.locator("#confirm-yes")).to_be_hidden()
        page.locator("#cancel-run").click()
        page.locator("#confirm-yes").click()
        expect(page.locator("#run-head .badge")).to_have_text("cancelled")
        page.locator("#delete-run").click()
        page.locator("#confirm-yes").click()
        expect(page.locator("#runs label", has_text=name)).to_have_count(0)
    assert not [run for run in list_runs(root) if "in line" in run.spec.name]


def test_a_dropped_file_is_mapped_and_previewed(open_tab, tmp_path):
    page = open_tab()
    page.evaluate(DROP, ["#runs-sheet", "doubles.jsonl", ROWS])  # anywhere on the tab
    expect(page.locator("#task-preview")).to_contain_text("Which column holds the prompt")
    for box, option in (("#prompt-column", "q"), ("#answer-column", "a")):
        page.locator(f"{box} input").click()
        page.locator(f"{box} [role=option]", has_text=option).click()
    expect(page.locator("#task-preview .figure")).to_have_text("12 rows")
    page.evaluate(DROP, ["#task-drop button", "broken.json", "{"])
    expect(page.locator("#task-error [role=alert]")).to_contain_text("broken.json")
    expect(page.locator("#task-overview")).to_contain_text("doubles")
    with page.expect_download() as waiting:
        page.locator("#save-form").click()
    path = tmp_path / "form.json"
    waiting.value.save_as(path)
    saved = json.loads(path.read_text("utf-8"))
    assert saved["sets"] == [{"name": "doubles", "num_rows": 12, "licence": ""}]
    path.write_text(json.dumps({**saved, "num_steps": 77}), "utf-8")
    with page.expect_file_chooser() as choosing:
        page.locator("#load-form").click()
    choosing.value.set_files(path)
    expect(page.locator("#num-steps input")).to_have_value("77")


def choose(page: Any, box: str, option: str) -> None:
    page.locator(f"{box} input").click()
    page.locator(f"{box} [role=option]", has_text=option).click()


def test_a_form_that_was_not_sent_survives_a_refresh(open_tab):
    page = open_tab()
    choose(page, "#start-from", "a fresh generator")
    expect(page.locator("#num-steps input")).to_have_value("660")
    fill_opened(page, "#num-steps input", "55")
    fill_opened(page, "#form-name textarea, #form-name input", "half filled in")
    page.keyboard.press("Tab")
    kept = "localStorage.getItem('drag-and-drop-training-form')"
    page.wait_for_function(f"({kept} || '').includes('half filled in')")
    page.reload()
    show_tab(page)
    name = page.locator("#form-name textarea, #form-name input")
    expect(name).to_have_value("half filled in")
    expect(page.locator("#num-steps input")).to_have_value("55")
    expect(page.locator("#shape")).to_be_visible()  # of a fresh generator
    other = open_tab()  # another visitor
    expect(other.locator("#num-steps input")).to_have_value("40")
    page.locator("#defaults").click()
    expect(page.locator("#num-steps input")).to_have_value("40")
    expect(page.locator("#shape")).to_be_hidden()
    page.reload()
    show_tab(page)
    expect(name).to_have_value("my generator")


def test_an_estimate_refuses_a_generator_that_cannot_fit(
    open_tab, serve, tiny_base, tiny_encoder, monkeypatch
):
    preset = tiny_preset(str(tiny_base), str(tiny_encoder))
    wide = ((4, 8, 20_000), (4, 8, 40_000))  # 10^11 parameters
    monkeypatch.setitem(
        PRESETS, "far-too-wide", replace(preset, stages=(*preset.stages[:1], *wide))
    )
    page = open_tab(at=serve())
    expect(page.locator("#shape")).to_be_hidden()
    page.locator("#objective label", has_text="Weight regression").click()
    expect(page.locator("#num-steps input")).to_have_value("5000")
    choose(page, "#shape", "far-too-wide")
    page.locator("#estimate").click()
    expect(page.locator("#form-answer [role=alert]")).to_contain_text("This run would not fit")
    expect(page.locator("#form-answer")).to_contain_text("Choose the compact generator")
    page.locator("#objective label", has_text="End to end").click()
    expect(page.locator("#shape")).to_be_hidden()


def test_with_training_off_the_reason_stands_there(open_tab, serve):
    page = open_tab(at=serve(reason="Training is off for this test."))
    expect(page.locator("#no-training")).to_contain_text("Training is off for this test.")
    expect(page.locator("#start")).to_have_count(0)
    expect(page.locator("#runs-sheet")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (390, "dark"), (1440, "dark")])
def test_nothing_is_wider_than_the_window(open_tab, width, scheme):
    page = open_tab(width, scheme)
    page.locator("#builtin-sets button").first.click()
    expect(page.locator("#task-preview .figure")).to_be_visible()
    page.locator("#more-settings button").first.click()
    expect(page.locator("#seed input")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
