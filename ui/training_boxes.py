"""What the boxes of the training form offer: by what is there, and by what else was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.planner import find_preset
from training.card import has_generator
from training.config import RegressionConfig
from training.devices import Device, list_devices
from training.preset_plan import GB, fitting_presets, preset_cost
from training.runs import list_runs
from ui.training_data import ChosenSet
from ui.training_form import (
    COLLECT,
    COMPACT,
    RECIPE,
    REGRESSION,
    SCRATCH,
    TUNING_LR,
    TUNING_STEPS,
)
from ui.training_place import TrainingPlace
from ui.training_steps import SHAPE_CHOICES, START_CHOICES

LOOKED_UP = ("devices", "checkpoints", "start_from")  # boxes that follow what is there

Choices = list[tuple[str, str]]  # as shown, and as the form has it


class Fitted(NamedTuple):
    """Which parts of the form an objective and a start have."""

    regression: Any
    start_from: Any
    fresh: Any
    shape: Any


def device_label(device: Device) -> str:
    """A device in the list: what it is, what is free, whether a run holds it."""
    text = f"{device.title}, {device.free_bytes / GB:.0f} GB free"
    if device.load_percent is not None:
        text += f", {device.load_percent:.0f}% busy"
    return text + (", held by a run: yours will wait" if device.is_busy else "")


def device_choices(place: TrainingPlace) -> Choices:
    """The machine's devices as they stand now."""
    return [(device_label(device), device.name) for device in list_devices(place.root)]


def checkpoint_choices(place: TrainingPlace) -> Choices:
    """Runs that have collected LoRA checkpoints."""
    collected = [
        (run.spec.name, run.spec.id)
        for run in list_runs(place.root)
        if run.spec.form.get("objective") == COLLECT and run.status.state == "done"
    ]
    return collected or [("none yet", "")]


def start_choices(place: TrainingPlace) -> Choices:
    """What end-to-end training can begin with."""
    made = [
        (f"The generator of run {run.spec.name}", run.spec.id)
        for run in list_runs(place.root)
        if has_generator(run.folder)
    ]
    return [*START_CHOICES, *made]


def shape_choices(place: TrainingPlace, objective: str) -> Choices:
    """Generators to begin: the paper's are for weight regression, where they fit the base model."""
    if objective != REGRESSION:
        return SHAPE_CHOICES
    return [*SHAPE_CHOICES, *((preset_label(n), n) for n in fitting_presets(place.base))]


def preset_label(name: str) -> str:
    """A generator of the paper in the list: its name, its size, what reads its prompts."""
    num_parameters = preset_cost(name, on_gpu=False).num_parameters
    size = f"{num_parameters / 1e9:.1f} G" if num_parameters >= 1e8 else f"{num_parameters:,}"
    return f"The paper's {name}: {size} parameters, {find_preset(name).encoder.split('/')[-1]}"


def on_devices(place: TrainingPlace, chosen: Sequence[str]) -> tuple[Any, Any, Any]:
    """Choices for the boxes of LOOKED_UP: devices, and runs to learn or go on from."""
    devices = device_choices(place)
    names = [name for _, name in devices]
    kept = [name for name in chosen if name in names] or names[:1]
    return (
        gr.update(choices=devices, value=kept),
        gr.update(choices=checkpoint_choices(place)),
        gr.update(choices=start_choices(place)),
    )


def on_kind(place: TrainingPlace, objective: str, start_from: str, shape: str) -> Fitted:
    """Another objective or start: show what belongs to it; a generator that does not fit goes."""
    is_regression = objective == REGRESSION
    choices = shape_choices(place, objective)
    fits = shape in [name for _, name in choices]
    return Fitted(
        gr.update(visible=is_regression),
        gr.update(visible=not is_regression),
        gr.update(visible=is_regression or start_from == SCRATCH),
        gr.update(choices=choices, value=shape if fits else COMPACT),
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
