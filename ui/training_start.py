"""Steps 2 and 3 of training at work: the form is read, checked, estimated, shown and started."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import gradio as gr

from dnd_core.errors import InputError
from training.card import GENERATOR_FOLDER, has_generator
from training.config import RegressionConfig
from training.devices import list_devices
from training.estimate import estimate_run
from training.launch import GPU, command_line
from training.preset_plan import check_collected, preset_cost, preset_refusal
from training.run_files import RUN_PLACEHOLDER, RunSpec, read_spec
from training.runs import delete_run, list_runs, make_run, start_run
from training.task_files import write_task_set
from training.trackers import check_tracker
from ui.cards import error_card, safe, working_card
from ui.training_boxes import LOOKED_UP, on_devices, on_kind, on_objective
from ui.training_cards import estimate_card, preset_card
from ui.training_data import ChosenSet
from ui.training_form import (
    COLLECT,
    DATA_FOLDER,
    DATA_IN_RUN,
    END_TO_END,
    LOADED,
    REGRESSION,
    SCRATCH,
    Place,
    TrainForm,
    run_command,
)
from ui.training_keep import wire_keep
from ui.training_place import TrainingPlace, run_folder
from ui.training_steps import StepsPanel, read_form

EXAMPLE_RUN = "runs/mine"  # in the shown command, where a started run has its own folder
STARTED = (
    '<p class="card" role="status"><b>{name}</b> has started; it waits if its devices are busy. '
    "Watch it in step 4.</p>"
)


def make_place(place: TrainingPlace, form: TrainForm) -> Place:
    """What the server adds to a form. InputError where what it names is not there."""
    known = {device.name for device in list_devices(place.root)}
    gone = [name for name in form.devices if name not in known]
    if gone:
        raise InputError(f"{', '.join(gone)} is not there. Look at the devices again.")
    if form.objective != COLLECT:
        check_tracker(form.tracker)
    collected = find_collected(place, form) if form.objective == REGRESSION else None
    begun = None
    if form.objective == END_TO_END and form.start_from == LOADED:
        begun = place.loaded
    elif form.objective == END_TO_END and form.start_from != SCRATCH:
        run = run_folder(place.root, form.start_from)
        if not has_generator(run):
            raise InputError("That run has saved no generator yet. Choose another to start from.")
        begun = run / GENERATOR_FOLDER
    return Place(base=place.base, loaded=place.loaded, collected=collected, begun=begun)


def find_collected(place: TrainingPlace, form: TrainForm) -> Path:
    """The run whose LoRA checkpoints are learned from. InputError where they do not fit."""
    if not form.checkpoints:
        raise InputError(
            "Weight regression learns from LoRA checkpoints. Collect some in step 2, then choose "
            "them here."
        )
    collected = run_folder(place.root, form.checkpoints)
    try:
        manifest = json.loads((collected / "manifest.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            "That run has collected no LoRA checkpoints yet. Let it finish first."
        ) from error
    if form.is_preset:
        check_collected(form.shape, manifest.get("lora") or {})
    return collected


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
    if form.objective == REGRESSION and form.is_preset:
        check_memory(place, form)
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


def check_memory(place: TrainingPlace, form: TrainForm) -> None:
    """Raise InputError where a generator of the paper is too large for a chosen device as such."""
    for device in list_devices(place.root):
        if device.name in form.devices:
            cost = preset_cost(form.shape, on_gpu=device.name.startswith(GPU))
            refusal = preset_refusal(form.shape, cost.num_bytes, device.total_bytes)
            if refusal:
                raise InputError(refusal)


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
    """Estimate: by trial, or from the sizes of a generator that the trial might not survive."""
    yield working_card("Trying a few steps…")
    try:
        form = read_form(sets, objective, *values)
        if form.objective == REGRESSION and form.is_preset:
            yield preset_estimate(place, form)
            return
        yield trial_estimate(place, form, sets)
    except InputError as error:
        yield error_card("No estimate", str(error))


def trial_estimate(place: TrainingPlace, form: TrainForm, sets: Sequence[ChosenSet]) -> str:
    """A few trial steps in a process of their own, in a folder that goes afterwards."""
    if form.objective != END_TO_END:
        raise InputError(
            "Only end-to-end training and the paper's generators can be estimated. Start with few "
            "steps."
        )
    command = run_command(form, make_place(place, form))
    with TemporaryDirectory(prefix="dnd-data-") as folder:
        write_data(Path(folder), form, sets)
        here = [part.replace(DATA_IN_RUN, f"{folder}/{DATA_FOLDER}") for part in command]
        found = estimate_run(here, form.devices)
    refusal = found.refusal()
    if refusal:
        return error_card("This run would not fit", refusal)
    return estimate_card(found.seconds_per_step, form.num_steps, found.peak_bytes, found.free_bytes)


def preset_estimate(place: TrainingPlace, form: TrainForm) -> str:
    """What a generator of the paper takes at least, beside what the scarcest device has free."""
    devices = [d for d in list_devices(place.root) if d.name in form.devices]
    if not devices:
        raise InputError("The chosen device is not there. Look at the devices again.")
    scarcest = min(devices, key=lambda device: device.free_bytes)
    cost = preset_cost(form.shape, on_gpu=scarcest.name.startswith(GPU))
    refusal = preset_refusal(form.shape, cost.num_bytes, scarcest.free_bytes)
    if refusal:
        return error_card("This run would not fit", refusal)
    pairs = form.num_steps * RegressionConfig().batch_size
    return preset_card(
        cost.num_parameters, cost.num_bytes, scarcest.free_bytes, cost.flops_per_pair * pairs
    )


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


def wire_steps(
    panel: StepsPanel,
    place: TrainingPlace,
    sets: gr.State,
    started: gr.State,
    opened: Sequence[Any],
) -> list[Any]:
    """Connect steps 2 and 3. opened: the events at which the form is seen anew.

    Returns the events after which `started` may name a new run."""
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    boxes = [sets, *panel.inputs]
    keeping = wire_keep(panel, place, sets, opened)
    kind = [panel.objective, panel.boxes["start_from"]]
    shape = panel.boxes["shape"]
    for box in kind:
        # "input": a form that is loaded brings its own steps and rate.
        box.input(on_objective, kind, [panel.boxes["num_steps"], panel.boxes["lr"]], **quick).then(
            **keeping
        )
        box.change(
            partial(on_kind, place),
            [*kind, shape],
            [panel.regression, panel.boxes["start_from"], panel.fresh, shape],
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
    looks = [panel.boxes[name] for name in LOOKED_UP]
    panel.refresh.click(partial(on_devices, place), panel.boxes["devices"], looks, **quick)
    return starts
