"""The form kept: as a file of the visitor's, and in the visitor's browser until it is sent.

Task data stays where it is: both keep what the boxes hold, and no row of a set.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr

from dnd_core.errors import InputError
from training.config import CONDITIONS
from training.trackers import TRACKERS
from ui.cards import error_card, safe
from ui.errors import input_errors_shown
from ui.training_boxes import checkpoint_choices, device_choices, shape_choices, start_choices
from ui.training_data import ChosenSet
from ui.training_form import (
    END_TO_END,
    MAX_FORM_BYTES,
    REGRESSION,
    parse_form,
    read_value,
)
from ui.training_place import TrainingPlace
from ui.training_steps import FORM_FIELDS, StepsPanel, default_form, read_form

KEPT_KEY = "drag-and-drop-training-form"  # the name it has in the visitor's browser
KEPT = ("objective", *FORM_FIELDS)
SAVE_FILE = """(text) => {
  if (!text) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: "application/json"}));
  link.download = "training-form.json";
  link.click();
  URL.revokeObjectURL(link.href);
}"""
# Written and read by the browser at once, unlike gr.BrowserState, which writes later than a quick
# refresh comes and, in a tab, is not there before the tab is opened.
# What the boxes hold, by name; a command that was shown is no longer theirs.
KEEP = f"""(...values) => {{
  const form = Object.fromEntries({json.dumps(KEPT)}.map((name, i) => [name, values[i]]));
  localStorage.setItem("{KEPT_KEY}", JSON.stringify(form));
  return {{__type__: "update", visible: false}};
}}"""
READ = f"""() => localStorage.getItem("{KEPT_KEY}") || ''"""
FORGET = f"""() => {{ localStorage.removeItem("{KEPT_KEY}"); return []; }}"""


def on_save(sets: Sequence[ChosenSet], objective: str, *values: Any) -> str:
    """Save form: its JSON, without the rows of the sets."""
    with input_errors_shown("Not saved"):
        form = read_form(sets, objective, *values)
    return json.dumps(form.to_json(), indent=2, ensure_ascii=False)


def on_load(path: str | None, sets: Sequence[ChosenSet], place: TrainingPlace) -> list[Any]:
    """Load form: the answer, the objective, and every box of the form.

    Sets have to be dropped again: a form names them, the rows stay where they were. What a box
    does not offer here, such as a run of another machine, gives way to its first choice.
    """
    num = 1 + len(KEPT)
    if not path:
        return [gr.skip()] * num
    try:
        with Path(path).open("rb") as file:
            form = parse_form(file.read(MAX_FORM_BYTES + 1))
    except InputError as error:
        return [error_card("The form was not loaded", str(error))] + [gr.skip()] * (num - 1)
    here = {s.name for s in sets}
    missing = [entry.name for entry in form.sets if entry.name not in here]
    left_out = tuple(name for name in form.left_out if name in here)
    form = replace(form, sets=(), left_out=left_out)
    said = '<p class="card empty">The form is loaded.</p>'
    if missing:
        said = (
            '<p class="card empty">The form is loaded. It was saved with these task sets; drop '
            f"them in step 1 again: {safe(', '.join(missing))}.</p>"
        )
    return [said, *fill_boxes(place, form.to_json())]


def on_opened(place: TrainingPlace, kept: str) -> list[Any]:
    """The page or the tab was opened: what the boxes offer now, with what was left in them.

    A value that is no longer offered, or is no form's, gives way to the default. kept: JSON, ""
    for a first visit.
    """
    found = parse_kept(kept)
    updates = dict(zip(KEPT, fill_boxes(place, restored(place, found)), strict=True))
    for name, update in updates.items():
        # Sets kept aside are those of step 1, which a refresh forgets; and who comes for the first
        # time has the defaults already, and may be typing.
        if name == "left_out" or (not found and not isinstance(update, dict)):
            updates[name] = gr.skip()
    return list(updates.values())


def fill_boxes(place: TrainingPlace, data: dict[str, Any]) -> list[Any]:
    """Every box with its value, and with what it offers now where that changes."""
    offered = {
        "devices": device_choices(place),
        "checkpoints": checkpoint_choices(place),
        "start_from": start_choices(place),
        "shape": shape_choices(place, data["objective"]),
    }
    data = dict(data)
    for name, choices in offered.items():
        names = [choice for _, choice in choices]
        if name == "devices":
            data[name] = [one for one in data[name] if one in names] or names[:1]
        elif data[name] not in names:
            data[name] = names[0]
    return [
        gr.update(choices=offered[name], value=value) if name in offered else value
        for name, value in zip(KEPT, _values(data), strict=True)
    ]


def parse_kept(text: str) -> dict[str, Any]:
    """What a browser sent as kept; nothing where that is no form."""
    try:
        data = json.loads(text[:MAX_FORM_BYTES])
    except (ValueError, TypeError):
        return {}
    return data if isinstance(data, dict) else {}


def restored(place: TrainingPlace, kept: dict[str, Any]) -> dict[str, Any]:
    """What a browser has kept, as a form's values; each that is of the wrong kind is a default.

    Not checked as a whole: a form that is not sent yet may well be half filled in.
    """
    data = default_form(place).to_json()
    allowed = {
        "objective": (END_TO_END, REGRESSION),
        "condition": tuple(CONDITIONS),
        "tracker": ("", *TRACKERS),
    }
    for name in KEPT:
        if name not in kept or name == "left_out":
            continue
        try:
            value = read_value(name, kept[name])
        except InputError:
            continue
        if value in allowed.get(name, (value,)):
            data[name] = value
    return data


def on_defaults(place: TrainingPlace) -> list[Any]:
    """Defaults: every box as nobody had touched it."""
    return fill_boxes(place, default_form(place).to_json())


def wire_keep(
    panel: StepsPanel, place: TrainingPlace, sets: gr.State, opened: Sequence[Any]
) -> dict[str, Any]:
    """Connect saving, loading and the browser's memory. opened: the events that read it.

    Returns the keywords of keeping the form, for events that fill boxes by themselves.
    """
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    keeping: dict[str, Any] = {
        "fn": None, "inputs": panel.inputs, "outputs": panel.shown_command, "js": KEEP, **quick,
    }  # fmt: skip
    # "input": what a person does. Our own first filling would else overwrite what was kept.
    # "blur": what was typed last may reach the page's own state only after its "input".
    gr.on([*(box.input for box in panel.inputs), panel.boxes["name"].blur], **keeping)
    panel.save.click(on_save, [sets, *panel.inputs], panel.saved, **quick).success(
        None, panel.saved, js=SAVE_FILE, **quick
    )
    panel.load.upload(
        lambda path, now: on_load(path, now, place),
        [panel.load, sets],
        [panel.answer, *panel.inputs],
        **quick,
    ).then(**keeping)
    panel.defaults.click(partial(on_defaults, place), None, panel.inputs, js=FORGET, **quick)
    for event in opened:
        event(partial(on_opened, place), panel.kept, panel.inputs, js=READ, **quick)
    return keeping


def _values(data: dict[str, Any]) -> list[Any]:
    """In the order of KEPT, as boxes take them."""
    return [list(data[name]) if isinstance(data[name], tuple) else data[name] for name in KEPT]
