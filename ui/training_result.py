"""What a run made: into the chat, out as a zip or to the hub, in from a zip, and its card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.errors import InputError
from dnd_core.workbench import Workbench
from training.card import GENERATOR_FOLDER, has_generator, read_card
from training.generator_zip import import_generator, save_generator_zip
from training.publish import publish_generator
from training.runs import read_run
from ui.cards import empty_card, error_card, safe, working_card
from ui.errors import USER_ERRORS, explain, input_errors_shown
from ui.samples import ChosenGenerator
from ui.training_place import TrainingPlace, run_folder

STEP_RESULT = '<h2 class="step"><b>5</b> Use it <span>in the chat, or elsewhere</span></h2>'
NO_RESULT = "No generator yet. A run saves one every so many steps, and when it is stopped."
READY = "This run has saved a generator. Using it in the chat changes nothing for other visitors."
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True)
class ResultPanel:
    """The components of step 5."""

    state: gr.HTML
    use: gr.Button
    export: gr.Button
    download: gr.DownloadButton
    card_place: gr.Accordion
    card: gr.Markdown
    publish_place: gr.Accordion
    repo: gr.Textbox
    token: gr.Textbox
    private: gr.Checkbox
    publish: gr.Button
    published: gr.HTML
    upload: gr.UploadButton

    @property
    def outputs(self) -> list[Any]:
        """What a Result sets."""
        return [
            self.state, self.use, self.export, self.card_place, self.publish_place,
        ]  # fmt: skip


class Result(NamedTuple):
    """What step 5 shows of the chosen run."""

    state: Any
    use: Any
    export: Any
    card_place: Any
    publish_place: Any


def make_result_panel(place: TrainingPlace) -> ResultPanel:
    """Lay out step 5."""
    may = not place.reason
    html: dict[str, Any] = {"apply_default_css": False}
    with gr.Column(elem_classes=["sheet"], elem_id="result"):
        gr.HTML(STEP_RESULT, **html)
        state = gr.HTML(empty_card(NO_RESULT), elem_id="result-state", **html)
        with gr.Row(elem_id="result-buttons"):
            use = gr.Button(
                "Use in chat", variant="primary", interactive=False, min_width=110, size="md",
                elem_id="use-in-chat",
            )  # fmt: skip
            export = gr.Button(
                "Make a zip", interactive=False, size="md", min_width=100, elem_id="export"
            )
            download = gr.DownloadButton(
                "Download the zip", visible=False, size="md", min_width=130, elem_id="export-zip"
            )
            upload = gr.UploadButton(
                "Import a zip", visible=may, size="md", file_types=[".zip"], min_width=110,
                elem_id="import",
            )  # fmt: skip
        with gr.Accordion(
            "Card: data, recipe, figures", open=False, visible=False, elem_id="card"
        ) as card_place:
            card = gr.Markdown("", elem_id="card-text")
        with gr.Accordion(
            "Push to the Hugging Face hub", open=False, visible=False, elem_id="publish"
        ) as publish_place:
            with gr.Row():
                repo = gr.Textbox(
                    "", label="Repository", placeholder="account/name", max_lines=1, min_width=160,
                    elem_id="repo",
                )  # fmt: skip
                token = gr.Textbox(
                    "", label="Your token", type="password", max_lines=1, min_width=160,
                    info="With write access. Used once, kept nowhere.", elem_id="token",
                )  # fmt: skip
            private = gr.Checkbox(True, label="Private repository")
            publish = gr.Button("Push", size="md", visible=may, elem_id="push")
            published = gr.HTML("", elem_id="published", elem_classes=["place"], **html)
    return ResultPanel(
        state, use, export, download, card_place, card, publish_place, repo, token, private,
        publish, published, upload,
    )  # fmt: skip


def on_result(place: TrainingPlace, chosen: str | None) -> Result:
    """The chosen run has changed: is there a generator to use?"""
    try:
        ready = has_generator(run_folder(place.root, chosen))
    except InputError:
        ready = False
    button = gr.update(interactive=ready)
    accordion = gr.update(visible=ready)
    publish = gr.update(visible=ready and not place.reason)
    return Result(empty_card(READY if ready else NO_RESULT), button, button, accordion, publish)


def on_use(
    workbench: Workbench, place: TrainingPlace, chosen: str | None
) -> tuple[ChosenGenerator, Any]:
    """Use in chat: load it now, so that what does not fit is told here; then show the chat."""
    with input_errors_shown("Not used; the chat keeps the generator it had"):
        folder = run_folder(place.root, chosen)
        workbench.load_generator(folder / GENERATOR_FOLDER)
    name = read_run(folder).spec.name
    return ChosenGenerator(folder / GENERATOR_FOLDER, name), gr.Tabs(selected="chat")


def on_export(place: TrainingPlace, chosen: str | None) -> Iterator[Any]:
    """Make a zip. Gradio copies it before the folder goes, so that only the zip is handed out."""
    with input_errors_shown("No zip"), TemporaryDirectory(prefix="dnd-") as folder:
        path = save_generator_zip(run_folder(place.root, chosen), Path(folder))
        size = path.stat().st_size / 1e6
        yield gr.update(value=str(path), label=f"Download the zip ({size:.1f} MB)", visible=True)


def on_import(place: TrainingPlace, path: str | None) -> Any:
    """Import a zip: it becomes a run that is done, and the chosen one."""
    if not path:
        return gr.skip()
    with input_errors_shown("Not imported"):
        folder = import_generator(place.root, Path(path), shown_name=f"imported {Path(path).stem}")
    return folder.name


def on_card(place: TrainingPlace, chosen: str | None) -> str:
    """The card was opened."""
    try:
        return FRONT_MATTER.sub("", read_card(run_folder(place.root, chosen)))
    except InputError as error:
        return str(error)


def on_publish(
    place: TrainingPlace, chosen: str | None, repo: str, token: str, private: bool
) -> Iterator[tuple[str, str]]:
    """Push to the hub; the answer, and an empty token box."""
    yield working_card("Uploading…"), ""
    try:
        folder = run_folder(place.root, chosen)
        address = publish_generator(folder, repo.strip(), token, private=private)
    except USER_ERRORS as error:
        yield error_card("Nothing was published", explain(error)), ""
        return
    link = safe(address)
    yield f'<p class="card">It is at <a href="{link}" target="_blank">{link}</a>.</p>', ""


def wire_result(
    panel: ResultPanel,
    place: TrainingPlace,
    runs: gr.Radio,
    changed: gr.State,
    started: gr.State,
) -> list[Any]:
    """Connect step 5 but "Use in chat". changed: a state that changes with the chosen run.

    Returns the events after which `started` may name a new run.
    """
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    changed.change(partial(on_result, place), runs, panel.outputs, **quick)
    # The zip of a moment ago is another run's.
    runs.change(lambda: gr.update(visible=False), None, panel.download, **quick)
    panel.export.click(
        partial(on_export, place),
        runs,
        panel.download,
        concurrency_id="export",
        concurrency_limit=2,
        **quick,
    )
    for event in (panel.card_place.expand, changed.change):
        event(partial(on_card, place), runs, panel.card, **quick)
    if place.reason:
        return []
    panel.publish.click(
        partial(on_publish, place),
        [runs, panel.repo, panel.token, panel.private],
        [panel.published, panel.token],
        concurrency_id="export",
        concurrency_limit=2,
        **quick,
    )
    return [panel.upload.upload(partial(on_import, place), panel.upload, started, **quick)]
