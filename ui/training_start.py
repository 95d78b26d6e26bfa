"""Steps 2 and 3 of training at work: the form is read, checked, estimated, shown and started."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields, replace
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import gradio as gr

from dnd_core.errors import InputError
from training.card import GENERATOR_FOLDER, has_generator
from training.config import RegressionConfig
from training.devices import Device, list_devices
from training.estimate import estimate_run
from training.launch import command_line
from training.run_files import RUN_PLACEHOLDER, RunSpec, read_spec
from training.runs import delete_run, list_runs, make_run, start_run
from training.task_files import write_task_set
from ui.cards import error_card, safe, working_card
from ui.errors import input_errors_shown
from ui.training_cards import GB, estimate_card
from ui.training_data import ChosenSet
from ui.training_form import (
    COLLECT,
    DATA_FOLDER,
    DATA_IN_RUN,
    END_TO_END,
    LOADED,
    MAX_FORM_BYTES,
    RECIPE,
    REGRESSION,
    SCRATCH,
    TUNING_LR,
    TUNING_STEPS,
    Place,
    SetEntry,
    TrainForm,
    parse_form,
    run_command,
)
from ui.training_place import TrainingPlace, run_folder
from ui.training_steps import FORM_FIELDS, START_CHOICES, StepsPanel

EXAMPLE_RUN = "runs/mine"  # in the shown command, where a started run has its own folder
STARTED = (
    '<p class="card" role="status"><b>{name}</b> has started; it waits if its devices are busy. '
    "Watch it in step 4.</p>"
)
LOOKED_UP = ("devices", "checkpoints", "start_from")  # boxes that follow what is there
LABELS = {"num_steps": "Steps", "lr": "Learning rate"}
SAVE_FILE = """(text) => {
  if (!text) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: "application/json"}));
  link.download = "training-form.json";
  link.click();
  URL.revokeObjectURL(link.href);
}"""


def read_form(sets: Sequence[ChosenSet], objective: str, *values: Any) -> TrainForm:
    """The form from what its boxes hold. InputError says which box is wrong."""
    found: dict[str, Any] = {}
    for field in fields(TrainForm):
        if field.name not in FORM_FIELDS:
            continue
        value = values[FORM_FIELDS.index(field.name)]
        if isinstance(field.default, tuple):
            value = tuple(value or ())
        elif isinstance(field.default, int | float) and not isinstance(field.default, bool):
            if value is None:
                label = LABELS.get(field.name, field.name.replace("_", " "))
                raise InputError(f"{label} is empty. Fill in a number.")
            value = type(field.default)(value)
        elif isinstance(field.default, str):
            value = value or ""
        found[field.name] = value
    entries = tuple(
        SetEntry(name=s.name, num_rows=len(s.preview.rows), licence=s.licence) for s in sets
    )
    return TrainForm(objective=objective, sets=entries, **found)


def make_place(place: TrainingPlace, form: TrainForm) -> Place:
    """What the server adds to a form. InputError where what it names is not there."""
    known = {device.name for device in list_devices(place.root)}
    gone = [name for name in form.devices if name not in known]
    if gone:
        raise InputError(f"{', '.join(gone)} is not there. Look at the devices again.")
    collected = None
    if form.objective == REGRESSION:
        collected = run_folder(place.root, form.checkpoints)
        if not (collected / "manifest.json").is_file():
            raise InputError("That run has collected no LoRA checkpoints yet. Let it finish first.")
    begun = None
    if form.objective == END_TO_END and form.start_from == LOADED:
        begun = place.loaded
    elif form.objective == END_TO_END and form.start_from != SCRATCH:
        run = run_folder(place.root, form.start_from)
        if not has_generator(run):
            raise InputError("That run has saved no generator yet. Choose another to start from.")
        begun = run / GENERATOR_FOLDER
    return Place(base=place.base, loaded=place.loaded, collected=collected, begun=begun)


def write_data(folder: Path, form: TrainForm, sets: Sequence[ChosenSet]) -> None:
    """The chosen sets as a data folder inside a run's folder."""
    if form.objective != REGRESSION:
        for one in sets:
            write_task_set(folder / DATA_FOLDER, one.name, one.preview.rows, seed=form.seed)


def unused_name(name: str, taken: Collection[str]) -> str:
    """The name, numbered where a run has it already."""
    numbered = (f"{name} {i}" for i in count(2))
    return name if name not in taken else next(n for n in numbered if n not in taken)


def begin_run(place: TrainingPlace, form: TrainForm, sets: Sequence[ChosenSet]) -> str:
    """Make and start the run that the form describes; its id. On an error nothing is left."""
    decided = make_place(place, form)
    described = form.to_json()
    if form.objective != END_TO_END:
        described["code_tasks"] = False
    if decided.collected is not None:  # its data is what this run learns from
        described["sets"] = read_spec(decided.collected).form.get("sets", [])
    folder = make_run(
        place.root,
        name=unused_name(form.name, {run.spec.name for run in list_runs(place.root)}),
        form=described,
        command=run_command(form, decided),
        devices=form.devices,
    )
    try:
        write_data(folder, form, sets)
        start_run(folder)
    except InputError:
        delete_run(folder)
        raise
    return folder.name


def on_start(
    place: TrainingPlace, sets: Sequence[ChosenSet], objective: str, *values: Any
) -> Iterator[tuple[str, Any]]:
    """Start: the answer under the form, and the new run's id."""
    yield working_card("Starting…"), gr.skip()
    try:
        run_id = begin_run(place, read_form(sets, objective, *values), sets)
    except InputError as error:
        yield error_card("The run was not started", str(error)), ""
        return
    yield STARTED.format(name=safe(read_spec(place.root / run_id).name)), run_id


def on_estimate(
    place: TrainingPlace, sets: Sequence[ChosenSet], objective: str, *values: Any
) -> Iterator[str]:
    """Estimate: a few trial steps in a process of their own, in a folder that goes afterwards."""
    yield working_card("Trying a few steps…")
    try:
        form = read_form(sets, objective, *values)
        if form.objective != END_TO_END:
            raise InputError("Only end-to-end training can be tried out. Start with few steps.")
        command = run_command(form, make_place(place, form))
        with TemporaryDirectory(prefix="dnd-data-") as folder:
            write_data(Path(folder), form, sets)
            here = [part.replace(DATA_IN_RUN, f"{folder}/{DATA_FOLDER}") for part in command]
            found = estimate_run(here, form.devices)
    except InputError as error:
        yield error_card("No estimate", str(error))
        return
    refusal = found.refusal()
    if refusal:
        yield error_card("This run would not fit", refusal)
        return
    yield estimate_card(found.seconds_per_step, form.num_steps, found.peak_bytes, found.free_bytes)


def on_command(
    place: TrainingPlace, sets: Sequence[ChosenSet], objective: str, *values: Any
) -> tuple[str, Any]:
    """Show command: what a person can paste in a shell; runs/mine stands for the new folder."""
    try:
        form = read_form(sets, objective, *values)
        command = run_command(form, make_place(place, form))
    except InputError as error:
        return error_card("No command", str(error)), gr.update(visible=False)
    filled = tuple(part.replace(RUN_PLACEHOLDER, EXAMPLE_RUN) for part in command)
    spec = RunSpec(id="", name=form.name, command=filled, devices=form.devices)
    return "", gr.update(value=command_line(spec), visible=True)


def on_save(sets: Sequence[ChosenSet], objective: str, *values: Any) -> str:
    """Save form: its JSON, without the rows of the sets."""
    with input_errors_shown("Not saved"):
        form = read_form(sets, objective, *values)
    return json.dumps(form.to_json(), indent=2, ensure_ascii=False)


def on_load(path: str | None, sets: Sequence[ChosenSet], place: TrainingPlace) -> list[Any]:
    """Load form: the answer, the objective, and every box of the form.

    Sets have to be dropped again: a form names them, the rows stay where they were.
    """
    num = 2 + len(FORM_FIELDS)
    if not path:
        return [gr.skip()] * num
    try:
        with Path(path).open("rb") as file:
            form = parse_form(file.read(MAX_FORM_BYTES + 1))
    except InputError as error:
        return [error_card("The form was not loaded", str(error))] + [gr.skip()] * (num - 1)
    here = {s.name for s in sets}
    missing = [entry.name for entry in form.sets if entry.name not in here]
    devices = [d.name for d in list_devices(place.root)]
    form = replace(
        form,
        sets=(),
        left_out=tuple(name for name in form.left_out if name in here),
        devices=tuple(name for name in form.devices if name in devices) or (devices[-1],),
    )
    said = '<p class="card empty">The form is loaded.</p>'
    if missing:
        said = (
            '<p class="card empty">The form is loaded. It was saved with these task sets; drop '
            f"them in step 1 again: {safe(', '.join(missing))}.</p>"
        )
    data = form.to_json()
    boxes = [
        list(data[name]) if isinstance(data[name], tuple) else data[name] for name in FORM_FIELDS
    ]
    return [said, form.objective, *boxes]


def device_label(device: Device) -> str:
    """A device in the list: what it is, what is free, whether a run holds it."""
    text = f"{device.title}, {device.free_bytes / GB:.0f} GB free"
    if device.load_percent is not None:
        text += f", {device.load_percent:.0f}% busy"
    return text + (", held by a run: yours will wait" if device.is_busy else "")


def on_devices(place: TrainingPlace, chosen: Sequence[str]) -> tuple[Any, Any, Any]:
    """Choices for the boxes of LOOKED_UP: devices, and runs to learn or go on from."""
    devices = list_devices(place.root)
    names = [device.name for device in devices]
    kept = [name for name in chosen if name in names] or names[:1]
    collected = [
        (run.spec.name, run.spec.id)
        for run in list_runs(place.root)
        if run.spec.form.get("objective") == COLLECT and run.status.state == "done"
    ]
    made = [
        (f"The generator of run {run.spec.name}", run.spec.id)
        for run in list_runs(place.root)
        if has_generator(run.folder)
    ]
    return (
        gr.update(choices=[(device_label(d), d.name) for d in devices], value=kept),
        gr.update(choices=collected or [("none yet", "")]),
        gr.update(choices=[*START_CHOICES, *made]),
    )


def on_objective(objective: str, start_from: str) -> tuple[int, float]:
    """Another objective or start was chosen: its usual number of steps and learning rate."""
    if objective == REGRESSION:
        usual = RegressionConfig()
        return usual.num_steps, usual.lr
    if start_from == SCRATCH:
        return RECIPE.num_steps, RECIPE.lr
    return TUNING_STEPS, TUNING_LR


def on_sets(sets: Sequence[ChosenSet], left_out: Sequence[str] | None) -> Any:
    """The task sets changed: offer them to be kept aside."""
    names = [s.name for s in sets]
    return gr.update(choices=names, value=[name for name in left_out or () if name in names])


def wire_steps(
    panel: StepsPanel, place: TrainingPlace, sets: gr.State, started: gr.State
) -> list[Any]:
    """Connect steps 2 and 3. Returns the events after which `started` may name a new run."""
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    boxes = [sets, *panel.inputs]
    # "input": a form that is loaded brings its own steps and rate.
    for box in (panel.objective, panel.boxes["start_from"]):
        box.input(
            on_objective,
            [panel.objective, panel.boxes["start_from"]],
            [panel.boxes["num_steps"], panel.boxes["lr"]],
            **quick,
        )
    panel.objective.change(
        lambda objective: [gr.update(visible=o == objective) for o in (REGRESSION, END_TO_END)],
        panel.objective,
        [panel.regression, panel.boxes["start_from"]],
        **quick,
    )
    outputs = [panel.answer, started]
    start: dict[str, Any] = {"concurrency_id": "start", "concurrency_limit": 1, **quick}
    # Collecting is the same form with another objective.
    collect_inputs = [sets, gr.State(COLLECT), *panel.inputs[1:]]
    starts = [
        panel.start.click(partial(on_start, place), boxes, outputs, **start),
        panel.collect.click(partial(on_start, place), collect_inputs, outputs, **start),
    ]
    panel.estimate.click(
        partial(on_estimate, place),
        boxes,
        panel.answer,
        concurrency_id="estimate",
        concurrency_limit=1,
        **quick,
    )
    panel.command.click(
        partial(on_command, place), boxes, [panel.answer, panel.shown_command], **quick
    )
    panel.save.click(on_save, boxes, panel.saved, **quick).success(
        None, panel.saved, js=SAVE_FILE, **quick
    )
    panel.load.upload(
        lambda path, now: on_load(path, now, place),
        [panel.load, sets],
        [panel.answer, *panel.inputs],
        **quick,
    )
    looks = [panel.boxes[name] for name in LOOKED_UP]
    panel.refresh.click(partial(on_devices, place), panel.boxes["devices"], looks, **quick)
    return starts
