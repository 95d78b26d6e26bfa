"""Step 1 of training: labelled files in, task sets out; each set with its preview."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.errors import InputError
from training.builtin_sets import BUILTIN_SETS, builtin_rows
from training.task_files import Columns, TaskPreview, read_task_file
from ui.cards import empty_card, error_card
from ui.training_cards import sets_card, task_card

BUILTIN_LICENCE = "Apache-2.0 (made by this project's code)"
NO_DATA = (
    "No task data yet. Drop a file of prompts with answers, or click a small set above. Without "
    "either, the generator learns from tasks that this project's code makes."
)
STEP_DATA = '<h2 class="step"><b>1</b> Task data <span>prompts with their answers</span></h2>'
DROP_HINT = (
    '<div class="drop-hint" aria-hidden="true"><strong>Drop labelled files here or click to choose'
    "</strong><span>.jsonl .json .csv .tsv</span></div>"
)
MAX_PROBLEMS = 3  # of a file without a single good row
BAD_NAME = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True)
class ChosenSet:
    """One task set that the next run trains on."""

    name: str  # letters, digits, _ and -; a folder gets this name
    preview: TaskPreview
    licence: str = ""  # as the visitor names it; goes into the generator's card
    path: Path | None = None  # of an uploaded file, to read again with other columns


@dataclass(frozen=True)
class DataPanel:
    """The components of step 1, and what a visitor has so far."""

    files: gr.File
    builtin: tuple[gr.Button, ...]
    error: gr.HTML
    overview: gr.HTML
    shown: gr.Radio
    details: gr.Column
    preview: gr.HTML
    mapping: gr.Row
    prompt_column: gr.Dropdown
    answer_column: gr.Dropdown
    licence: gr.Textbox
    remove: gr.Button
    code_tasks: gr.Checkbox
    sets: gr.State  # tuple[ChosenSet, ...]


class DataView(NamedTuple):
    """What a change of the task data shows and keeps."""

    sets: Any
    error: Any
    overview: Any
    shown: Any
    details: Any
    preview: Any
    mapping: Any
    prompt_column: Any
    answer_column: Any
    licence: Any
    files: Any  # the drop zone empties itself, so that it always takes the next drop


def make_data_panel() -> DataPanel:
    """Lay out step 1."""
    with gr.Column(elem_classes=["sheet"], elem_id="task-data"):
        gr.HTML(STEP_DATA, apply_default_css=False)
        with gr.Column(elem_classes=["drop-area"]):
            files = gr.File(
                label="Labelled files",
                file_count="multiple",
                show_label=False,
                height=84,
                elem_id="task-drop",
                elem_classes=["drop"],
            )
            gr.HTML(DROP_HINT, apply_default_css=False, elem_classes=["drop-hint-area"])
        error = gr.HTML("", apply_default_css=False, elem_id="task-error", elem_classes=["place"])
        with gr.Row(elem_id="builtin-sets", elem_classes=["chips"]):
            builtin = tuple(
                gr.Button(name.replace("_", " "), size="sm", min_width=40) for name in BUILTIN_SETS
            )
        overview = gr.HTML(empty_card(NO_DATA), apply_default_css=False, elem_id="task-overview")
        shown = gr.Radio([], label="Look into a set", visible=False, elem_id="task-shown")
        with gr.Column(visible=False, elem_id="task-details") as details:
            preview = gr.HTML("", apply_default_css=False, elem_id="task-preview")
            with gr.Row(visible=False, elem_classes=["fields"]) as mapping:
                prompt_column = gr.Dropdown(
                    [], label="Prompt column", min_width=120, elem_id="prompt-column"
                )
                answer_column = gr.Dropdown(
                    [], label="Answer column", min_width=120, elem_id="answer-column"
                )
            with gr.Row(elem_classes=["with-button"]):
                licence = gr.Textbox(
                    "",
                    label="Licence or source",
                    info="In your words; it goes into the generator's card.",
                    placeholder="such as CC BY 4.0, my own notes",
                    max_lines=1,
                    scale=4,
                    elem_id="licence",
                )
                remove = gr.Button("Remove set", size="md", scale=1, min_width=110)
        code_tasks = gr.Checkbox(
            True,
            label="Also practise on tasks made by code",
            info="Over a thousand small operations on words, numbers and lists. They teach the "
            "generator to tell tasks apart; your data alone is rarely enough for that.",
            elem_id="code-tasks",
        )
    return DataPanel(
        files,
        builtin,
        error,
        overview,
        shown,
        details,
        preview,
        mapping,
        prompt_column,
        answer_column,
        licence,
        remove,
        code_tasks,
        sets=gr.State(()),
    )


def view_of(sets: tuple[ChosenSet, ...], shown: str | None, error: str = "") -> DataView:
    """Everything step 1 shows; the set called `shown` is looked into, else the last one."""
    names = [s.name for s in sets]
    if not sets:
        hidden = gr.update(visible=False)
        none = gr.update(choices=[], value=None)
        card = empty_card(NO_DATA)
        return DataView(
            sets, error, card, gr.update(choices=[], value=None, visible=False),
            hidden, "", hidden, none, none, "", None,
        )  # fmt: skip
    one = sets[names.index(shown)] if shown in names else sets[-1]
    columns, mapping = list(one.preview.columns), one.preview.mapping
    return DataView(
        sets,
        error,
        sets_card([(s.name, len(s.preview.rows), s.preview.num_bad) for s in sets]),
        gr.update(choices=names, value=one.name, visible=len(sets) > 1),
        gr.update(visible=True),
        task_card(one.name, one.preview),
        gr.update(visible=one.path is not None and len(columns) > 1),
        gr.update(choices=columns, value=mapping and mapping.prompt),
        gr.update(choices=columns, value=mapping and mapping.answer),
        one.licence,
        None,
    )


def set_name(stem: str, taken: Sequence[str]) -> str:
    """A name for a set that is safe as a folder's and not taken yet."""
    name = BAD_NAME.sub("_", stem).strip("_-")[:40] or "tasks"
    number = 2
    unique = name
    while unique in taken:
        unique, number = f"{name}_{number}", number + 1
    return unique


def on_drop(paths: list[str] | None, sets: tuple[ChosenSet, ...]) -> DataView:
    """Files were dropped: each becomes a set of its own; a bad one is named, the others stay."""
    problems = []
    for path in map(Path, paths or ()):
        try:
            preview = read_task_file(path)
        except InputError as error:
            problems.append(str(error))
            continue
        if not preview.columns:  # not one row could be read, so there is nothing to choose
            problems += preview.errors[:MAX_PROBLEMS]
            continue
        name = set_name(path.stem, [s.name for s in sets])
        sets = (*sets, ChosenSet(name, preview, path=path))
    return view_of(sets, None, _problem(problems, sets))


def on_builtin(name: str, sets: tuple[ChosenSet, ...]) -> DataView:
    """A small set that comes with the app was clicked."""
    if any(s.name == name for s in sets):
        return view_of(sets, name)
    with TemporaryDirectory(prefix="dnd-") as folder:  # read as any file, so previewed as any
        path = Path(folder) / f"{name}.jsonl"
        rows = [json.dumps({"prompt": p, "answer": a}) for p, a in builtin_rows(name)]
        path.write_text("\n".join(rows), "utf-8")
        preview = read_task_file(path)
    return view_of((*sets, ChosenSet(name, preview, BUILTIN_LICENCE)), None)


def on_columns(
    prompt: str | None, answer: str | None, shown: str | None, sets: tuple[ChosenSet, ...]
) -> DataView:
    """Another column was chosen: read the set's file again."""
    one = _named(sets, shown)
    if one is None or one.path is None or not prompt or not answer:
        return DataView(*[gr.skip()] * len(DataView._fields))
    try:
        preview = read_task_file(one.path, Columns(prompt=prompt, answer=answer))
    except InputError as error:
        return view_of(sets, one.name, _problem([str(error)], sets))
    return view_of(_replaced(sets, replace(one, preview=preview)), one.name)


def on_licence(
    licence: str, shown: str | None, sets: tuple[ChosenSet, ...]
) -> tuple[ChosenSet, ...]:
    """The licence was typed."""
    one = _named(sets, shown)
    return sets if one is None else _replaced(sets, replace(one, licence=licence.strip()))


def on_remove(shown: str | None, sets: tuple[ChosenSet, ...]) -> DataView:
    """The set that is looked into goes."""
    one = _named(sets, shown)
    return view_of(tuple(s for s in sets if s is not one), None)


def wire_data(panel: DataPanel) -> list[Any]:
    """Connect step 1. Returns the events after which the sets may have changed."""
    outputs = [
        panel.sets, panel.error, panel.overview, panel.shown, panel.details, panel.preview,
        panel.mapping, panel.prompt_column, panel.answer_column, panel.licence, panel.files,
    ]  # fmt: skip
    common: dict[str, Any] = {
        "outputs": outputs,
        "concurrency_id": "read",
        "concurrency_limit": 4,
        "show_progress": "hidden",
        "api_visibility": "private",
    }
    mapping = [panel.prompt_column, panel.answer_column, panel.shown, panel.sets]
    events = [
        panel.files.upload(on_drop, [panel.files, panel.sets], **common),
        panel.remove.click(on_remove, [panel.shown, panel.sets], **common),
    ]
    # "input" and "select" are a person's doing; "change" would also answer to our own updates.
    for box in (panel.prompt_column, panel.answer_column):
        events.append(box.input(on_columns, mapping, **common))
    panel.shown.input(lambda shown, sets: view_of(sets, shown), [panel.shown, panel.sets], **common)
    panel.licence.input(
        on_licence,
        [panel.licence, panel.shown, panel.sets],
        panel.sets,
        trigger_mode="always_last",
        show_progress="hidden",
        api_visibility="private",
    )
    for button, name in zip(panel.builtin, BUILTIN_SETS, strict=True):
        events.append(button.click(partial(on_builtin, name), [panel.sets], **common))
    return events


def _named(sets: Sequence[ChosenSet], name: str | None) -> ChosenSet | None:
    """The set that is looked into; the last one where the page shows no choice."""
    return next((s for s in sets if s.name == name), sets[-1] if sets else None)


def _replaced(sets: Sequence[ChosenSet], new: ChosenSet) -> tuple[ChosenSet, ...]:
    return tuple(new if s.name == new.name else s for s in sets)


def _problem(problems: Sequence[str], sets: Sequence[ChosenSet]) -> str:
    if not problems:
        return ""
    kept = f"The {len(sets)} sets read before are still there." if sets else ""
    return error_card("Not every file could be read", "\n".join(problems), kept)
