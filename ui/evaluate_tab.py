"""The Evaluate tab: labelled rows in, how many the base model and each adapter answer right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.errors import InputError
from dnd_core.workbench import Workbench
from training.builtin_sets import BUILTIN_SETS
from training.task_files import Columns, read_task_file
from ui.cards import empty_card, error_card
from ui.evaluate_cards import NO_RESULT, ROW_NAMES, ROWS, rows_help
from ui.evaluate_run import on_begin, on_cancel, on_measure
from ui.training_cards import task_card
from ui.training_data import ChosenSet, on_builtin, set_name

NO_FILE = (
    "No rows yet. A file of prompts with their answers, 40 rows or more; half of them at most "
    "are measured, the others stand for the task."
)
STEP_ROWS = '<h2 class="step"><b>1</b> Labelled rows <span>prompts with their answers</span></h2>'
STEP_CHOICE = '<h2 class="step"><b>2</b> What to measure <span>one bar each</span></h2>'
STEP_RESULT = '<h2 class="step">Answered right <span>greedy replies, exact match</span></h2>'
DROP_HINT = (
    '<div class="drop-hint" aria-hidden="true"><strong>Drop a labelled file here or click to choose'
    "</strong><span>.jsonl .json .csv .tsv</span></div>"
)
KNOWN_KIND = (
    '<ul class="notes"><li>The shipped generator was trained on this kind of task. Rows that its '
    "code-made tasks never drew come first, but a task of your own tells more.</li></ul>"
)
ROW_CHOICES = [(ROW_NAMES[row][0], row) for row in ROWS if row != "system"]
NUM_ITEMS, NUM_AT_ONCE = 40, 4  # measurements; more would make each of them crawl
MAX_PROBLEMS = 3  # of a file without a single good row


@dataclass(frozen=True)
class RowsPanel:
    """Step 1, and the file that a visitor chose."""

    files: gr.File
    builtin: tuple[gr.Button, ...]
    error: gr.HTML
    preview: gr.HTML
    mapping: gr.Row
    prompt_column: gr.Dropdown
    answer_column: gr.Dropdown
    chosen: gr.State  # ChosenSet | None


class RowsView(NamedTuple):
    """What a change of the file shows and keeps; what is skipped stays as it was."""

    chosen: Any = gr.skip()
    error: Any = ""
    preview: Any = gr.skip()
    mapping: Any = gr.skip()
    prompt_column: Any = gr.skip()
    answer_column: Any = gr.skip()
    files: None = None  # the drop zone empties itself, so that it always takes the next drop


def make_evaluate_tab(workbench: Workbench, generator: gr.State) -> None:
    """Lay out the tab and connect it; call within a gr.Tab.

    generator: ChosenGenerator | None, whose adapters are measured; None is the app's own.
    """
    with gr.Row(elem_id="evaluation", elem_classes=["workspace"], equal_height=False):
        with gr.Column(scale=4, min_width=330, elem_classes=["left"]):
            panel = _make_rows_panel()
            with gr.Column(elem_classes=["sheet"], elem_id="evaluate-choice"):
                gr.HTML(STEP_CHOICE, apply_default_css=False)
                rows = gr.CheckboxGroup(
                    ROW_CHOICES,
                    value=[value for _, value in ROW_CHOICES if value != "trained_lora"],
                    label="Bars",
                    info="All but the trained LoRA take seconds; that one takes minutes.",
                    elem_id="evaluate-rows",
                )
                gr.HTML(rows_help(), apply_default_css=False)
                system = gr.Textbox(
                    "",
                    label="System line (optional)",
                    info="An instruction to compare with: the base model with it is one more bar.",
                    placeholder="such as: Answer with the capital city only.",
                    max_lines=3,
                    elem_id="evaluate-system",
                )
                num_items = gr.Number(
                    NUM_ITEMS,
                    label="Rows to measure",
                    info="More rows give narrower ranges and take longer.",
                    precision=0,
                    elem_id="evaluate-items",
                )
                with gr.Row(elem_id="evaluate-buttons"):
                    measure = gr.Button("Measure", variant="primary", elem_id="measure")
                    cancel = gr.Button("Cancel", visible=False, elem_id="measure-cancel")
        with (
            gr.Column(scale=6, min_width=330, elem_classes=["right"]),
            gr.Column(elem_classes=["sheet"], elem_id="evaluate-result"),
        ):
            gr.HTML(STEP_RESULT, apply_default_css=False)
            progress = gr.HTML(
                "", apply_default_css=False, elem_id="measure-progress", elem_classes=["place"]
            )
            result = gr.HTML(
                empty_card(NO_RESULT), apply_default_css=False, elem_id="measure-result"
            )
            download = gr.DownloadButton(
                "Download report (Markdown and JSON)",
                interactive=False,
                size="md",
                elem_id="measure-download",
            )
    _wire_rows(panel)
    running = gr.State(None)  # Running | None
    shown = [running, progress, result, measure, cancel, download]
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    measure.click(on_begin, None, shown, queue=False, **quick).then(
        partial(on_measure, workbench),
        [panel.chosen, num_items, rows, system, generator],
        shown,
        concurrency_id="evaluate",
        concurrency_limit=NUM_AT_ONCE,
        **quick,
    )
    cancel.click(on_cancel, running, cancel, queue=False, **quick)


def _make_rows_panel() -> RowsPanel:
    with gr.Column(elem_classes=["sheet"], elem_id="evaluate-data"):
        gr.HTML(STEP_ROWS, apply_default_css=False)
        with gr.Column(elem_classes=["drop-area"]):
            files = gr.File(
                label="Labelled file",
                show_label=False,
                height=84,
                elem_id="evaluate-drop",
                elem_classes=["drop"],
            )
            gr.HTML(DROP_HINT, apply_default_css=False, elem_classes=["drop-hint-area"])
        error = gr.HTML(
            "", apply_default_css=False, elem_id="evaluate-error", elem_classes=["place"]
        )
        with gr.Row(elem_id="evaluate-builtin", elem_classes=["chips"]):
            builtin = tuple(
                gr.Button(name.replace("_", " "), size="sm", min_width=40) for name in BUILTIN_SETS
            )
        preview = gr.HTML(empty_card(NO_FILE), apply_default_css=False, elem_id="evaluate-preview")
        with gr.Row(visible=False, elem_classes=["fields"]) as mapping:
            prompt_column = gr.Dropdown(
                [], label="Prompt column", min_width=120, elem_id="evaluate-prompt-column"
            )
            answer_column = gr.Dropdown(
                [], label="Answer column", min_width=120, elem_id="evaluate-answer-column"
            )
    return RowsPanel(
        files, builtin, error, preview, mapping, prompt_column, answer_column, gr.State(None)
    )


def _wire_rows(panel: RowsPanel) -> None:
    common: dict[str, Any] = {
        "outputs": [
            panel.chosen, panel.error, panel.preview, panel.mapping, panel.prompt_column,
            panel.answer_column, panel.files,
        ],
        "concurrency_id": "read",
        "concurrency_limit": 4,
        "show_progress": "hidden",
        "api_visibility": "private",
    }  # fmt: skip
    panel.files.upload(on_file, [panel.files, panel.chosen], **common)
    columns = [panel.prompt_column, panel.answer_column, panel.chosen]
    # "input" is a person's doing; "change" would also answer to our own updates.
    for box in (panel.prompt_column, panel.answer_column):
        box.input(on_columns, columns, **common)
    for button, name in zip(panel.builtin, BUILTIN_SETS, strict=True):
        button.click(partial(on_set, name), None, **common)


def on_file(path: str | None, chosen: ChosenSet | None) -> RowsView:
    """A file was dropped: it replaces the one before, unless it cannot be read."""
    if not path:
        return RowsView(error=gr.skip())
    file = Path(path)
    kept = "" if chosen is None else f"The rows of {chosen.name} are still there."
    try:
        preview = read_task_file(file)
    except InputError as error:
        return RowsView(error=error_card("This file could not be read", str(error), kept))
    if not preview.columns:  # not one row could be read, so there is nothing to choose
        problems = "\n".join(preview.errors[:MAX_PROBLEMS])
        return RowsView(error=error_card("This file could not be read", problems, kept))
    return view_of(ChosenSet(set_name(file.stem, ()), preview, path=file))


def on_set(name: str) -> RowsView:
    """A small set that comes with the app was clicked."""
    (one,) = on_builtin(name, ()).sets
    view = view_of(one)
    return view._replace(preview=view.preview + KNOWN_KIND)


def on_columns(prompt: str | None, answer: str | None, chosen: ChosenSet | None) -> RowsView:
    """Another column was chosen: read the file again."""
    if chosen is None or chosen.path is None or not prompt or not answer:
        return RowsView(error=gr.skip())
    try:
        preview = read_task_file(chosen.path, Columns(prompt=prompt, answer=answer))
    except InputError as error:
        return RowsView(error=error_card("This file could not be read", str(error)))
    return view_of(ChosenSet(chosen.name, preview, path=chosen.path))


def view_of(one: ChosenSet) -> RowsView:
    """Everything step 1 shows of a set; columns where there is a choice between them."""
    columns, mapping = list(one.preview.columns), one.preview.mapping
    return RowsView(
        chosen=one,
        preview=task_card(one.name, one.preview),
        mapping=gr.update(visible=one.path is not None and len(columns) > 1),
        prompt_column=gr.update(choices=columns, value=mapping and mapping.prompt),
        answer_column=gr.update(choices=columns, value=mapping and mapping.answer),
    )
