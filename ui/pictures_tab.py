"""The Pictures tab: a second workspace, on a small model that reads pictures."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import wait
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr

from dnd_core.generator import CONFIG_FILE
from dnd_core.progress import OnProgress, format_progress
from dnd_core.workbench import Workbench
from ui.bench import Bench
from ui.cards import empty_card, error_card, model_line, working_card
from ui.errors import USER_ERRORS, explain
from ui.medium import Medium
from ui.samples import load_samples
from ui.workspace import Workspace, make_workspace

GENERATOR, SAMPLES = "generator", "samples"  # folders inside that of the vision model
# The small model has seen single questions only.
PICTURES = Medium(pictures=True, prefix="pictures-", remembers=False)
POLL_SECONDS = 0.3
MISSING = (
    "The small model that reads pictures is not part of this copy of the app: {folder} is "
    "missing. Fetch the whole repository again, or start the app on a model of your own that "
    "reads pictures: --base FOLDER --generator FOLDER."
)


def make_pictures_tab(
    workbench: Workbench, folder: Path, page: gr.Blocks, key: gr.BrowserState
) -> Workspace | None:
    """Lay out the tab and connect it; call within gr.Tabs. None where there is no such model.

    workbench: of the Chat tab; the two take turns. folder: with generator/ and samples/.
    key: to the visitor's part of its library.
    """
    with gr.Tab("Pictures", id="pictures", elem_id="pictures-tab") as tab:
        if not (folder / GENERATOR / CONFIG_FILE).is_file():
            note = empty_card(MISSING.format(folder=folder / GENERATOR))
            gr.HTML(note, apply_default_css=False, elem_id="pictures-missing")
            return None
        place = gr.HTML(
            "", apply_default_css=False, elem_id="pictures-loading", elem_classes=["place"]
        )
        bench = Bench(load=lambda report: load_beside(workbench, folder / GENERATOR, report))
        with gr.Column(visible=False, elem_id="pictures-inside") as inside:
            models = gr.HTML("", apply_default_css=False, elem_id="pictures-models")
            visits = (page.load, tab.select)
            workspace = make_workspace(bench, load_samples(folder / SAMPLES), PICTURES, key, visits)
    tab.select(
        partial(on_visit, bench),
        None,
        [place, models, inside],
        concurrency_limit=None,  # many may watch one loading, which takes its own turn
        show_progress="hidden",
        api_visibility="private",
    )
    return workspace


def load_beside(workbench: Workbench, generator: Path, on_progress: OnProgress) -> Workbench:
    """A second Workbench on the same device, which from its loading on takes turns with the first.

    Raises InputError as Workbench.load does.
    """
    with workbench.turn(threading.Event()):
        return Workbench.load(
            "",
            generator,
            on_progress,
            device=str(workbench.base_model.device),
            lock=workbench.lock,
        )


def on_visit(bench: Bench) -> Iterator[tuple[Any, Any, Any]]:
    """The tab was opened: load what it needs, once for all visitors: place, models, inside."""
    loading = bench.get_later()
    while not wait([loading], POLL_SECONDS).done:
        yield working_card(_stage(bench)), gr.skip(), gr.skip()
    try:
        workbench = loading.result()
    except Exception as error:
        known = isinstance(error, USER_ERRORS)
        message = explain(error) if known else "Something went wrong here; the log says what."
        card = error_card("The model for pictures could not be loaded", message)
        yield card, gr.skip(), gr.skip()
        if known:
            return
        raise
    yield "", model_line(workbench.describe()), gr.update(visible=True)


def _stage(bench: Bench) -> str:
    doing = format_progress(bench.progress) if bench.progress else "waiting for its turn"
    return f"Loading the small model that reads pictures: {doing}"
