"""Steps 2 and 3 of training as laid out: collecting, the form, its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import gradio as gr

from dnd_core.errors import InputError
from training.trackers import TENSORBOARD, TRACKIO, WANDB
from ui.training_data import ChosenSet
from ui.training_form import (
    AS_LOADED,
    COMPACT,
    END_TO_END,
    LOADED,
    RECIPE,
    REGRESSION,
    SCRATCH,
    SetEntry,
    TrainForm,
)
from ui.training_place import TrainingPlace

STEP_COLLECT = (
    '<h2 class="step"><b>2</b> Collect LoRA checkpoints '
    "<span>only for weight regression; skip it otherwise</span></h2>"
)
STEP_TRAIN = '<h2 class="step"><b>3</b> Train the generator <span>in the background</span></h2>'
OBJECTIVE_CHOICES = [
    ("End to end: from prompts to answers (recommended)", END_TO_END),
    ("Weight regression: copy collected LoRA checkpoints, as in the paper", REGRESSION),
]
START_CHOICES = [
    ("The generator that the app was started with", LOADED),
    ("Nothing: a fresh generator", SCRATCH),
]
CONDITION_CHOICES = [
    ("States of the base model (recommended)", "states"),
    ("Sentence encoder, as in the paper", "sentence"),
]
SHAPE_CHOICES = [
    ("Compact: small, fits any base model", COMPACT),
    ("As the one that the app was started with", AS_LOADED),
]
TRACKER_CHOICES = [
    ("nothing else", ""),
    ("trackio, on this machine", TRACKIO),
    ("Weights & Biases, offline unless you are logged in", WANDB),
    ("TensorBoard, in the run's folder", TENSORBOARD),
]
CPU_WORDS = (
    "CPU: no GPU is needed, but a fresh generator takes hours on it and keeps it busy; the chat "
    "answers more slowly meanwhile. Forty steps from a trained generator take minutes."
)
LABELS = {"num_steps": "Steps", "lr": "Learning rate"}
FORM_FIELDS = tuple(f.name for f in fields(TrainForm) if f.name not in ("objective", "sets"))


@dataclass(frozen=True)
class StepsPanel:
    """The components of steps 2 and 3."""

    boxes: dict[str, Any]  # one per field of FORM_FIELDS
    objective: gr.Radio
    regression: gr.Column
    fresh: gr.Column  # what only a generator that begins anew has a choice of
    refresh: gr.Button
    collect: gr.Button
    estimate: gr.Button
    command: gr.Button
    start: gr.Button
    answer: gr.HTML
    shown_command: gr.Code
    save: gr.Button
    saved: gr.Textbox  # the form as JSON, on its way to a file; never seen
    load: gr.UploadButton
    defaults: gr.Button
    kept: gr.Textbox  # the form as the browser has kept it, on its way here; never seen

    @property
    def inputs(self) -> list[Any]:
        """What read_form takes after the sets."""
        return [self.objective, *(self.boxes[name] for name in FORM_FIELDS)]


def default_form(place: TrainingPlace) -> TrainForm:
    """The form as it stands when nobody has touched it."""
    top = place.num_layers - 1
    return TrainForm(first_layer=min(10, top), last_layer=min(21, top))


def make_steps_panel(place: TrainingPlace, code_tasks: gr.Checkbox) -> StepsPanel:
    """Lay out steps 2 and 3. code_tasks: the box of step 1 that is a part of the form."""
    form = default_form(place)
    boxes: dict[str, Any] = {"code_tasks": code_tasks}
    with gr.Column(elem_classes=["sheet"], elem_id="collect-loras"):
        gr.HTML(STEP_COLLECT, apply_default_css=False)
        with gr.Accordion("Fine-tune one LoRA per task set", open=False):
            with gr.Row(elem_classes=["fields"]):
                boxes["rank"] = gr.Number(
                    form.rank, label="LoRA rank", precision=0, min_width=110,
                    info="Its layers are in More settings below.",
                )  # fmt: skip
                boxes["num_checkpoints"] = gr.Number(
                    form.num_checkpoints, label="Checkpoints of a set", precision=0,
                    min_width=110, info="Saved along its fine-tuning.",
                )  # fmt: skip
            collect = gr.Button("Collect", elem_id="collect")
    with gr.Column(elem_classes=["sheet"], elem_id="train-form"):
        gr.HTML(STEP_TRAIN, apply_default_css=False)
        boxes["name"] = gr.Textbox(
            form.name, label="Name of the run", max_lines=1, elem_id="form-name"
        )
        objective = gr.Radio(
            OBJECTIVE_CHOICES, value=END_TO_END, label="Objective", elem_id="objective"
        )
        with gr.Column(visible=False, elem_id="regression-fields") as regression:
            boxes["checkpoints"] = gr.Dropdown(
                [("none yet", "")], value="", label="LoRA checkpoints",
                info="Runs of step 2. They bring their task data with them.",
            )  # fmt: skip
        boxes["start_from"] = gr.Dropdown(
            START_CHOICES, value=LOADED, label="Start from",
            info="A trained generator learns your tasks in minutes and keeps its shape; a fresh "
            "one takes the whole recipe. Weight regression's runs are a warm start, too.",
            elem_id="start-from",
        )  # fmt: skip
        with gr.Column(visible=False, elem_id="fresh-fields") as fresh:
            boxes["shape"] = gr.Dropdown(
                SHAPE_CHOICES, value=COMPACT, label="Generator", elem_id="shape",
                info="The paper's own are offered for weight regression, where they fit the base "
                "model. They take a large GPU: press Estimate first.",
            )  # fmt: skip
            boxes["condition"] = gr.Dropdown(
                CONDITION_CHOICES, value=form.condition, label="What reads the prompts",
                info="Of a compact generator; the others bring their own.", elem_id="condition",
            )  # fmt: skip
        with gr.Row(elem_classes=["fields"]):
            boxes["num_steps"] = gr.Number(
                form.num_steps, label="Steps", precision=0, min_width=110,
                info=f"A fresh generator takes {RECIPE.num_steps}.", elem_id="num-steps",
            )  # fmt: skip
            boxes["lr"] = gr.Number(
                form.lr, label="Learning rate", min_width=110,
                info="How far one step moves.",
            )  # fmt: skip
        boxes["left_out"] = gr.Dropdown(
            [], value=[], multiselect=True, label="Task sets kept aside",
            info="Never trained on, only measured. Two or more give the curves that matter: own "
            "prompts against another task's.", elem_id="left-out",
        )  # fmt: skip
        boxes["devices"] = gr.CheckboxGroup(
            [("CPU", "cpu")], value=["cpu"], label="Devices", info=CPU_WORDS, elem_id="devices"
        )
        refresh = gr.Button("Look at the devices again", size="sm", elem_id="refresh-devices")
        with gr.Accordion("More settings", open=False, elem_id="more-settings"):
            boxes["tracker"] = gr.Dropdown(
                TRACKER_CHOICES, value=form.tracker, label="Also log to", elem_id="tracker",
                info="Its package has to be installed. The curves beside are drawn in any case.",
            )  # fmt: skip
            with gr.Row(elem_classes=["fields"]):
                for name, label, info in (
                    ("first_layer", "First layer", "that gets a LoRA"),
                    ("last_layer", "Last layer", f"up to {place.num_layers - 1}"),
                    ("tasks_per_step", "Tasks per step", "more: steadier, slower"),
                    ("rows_per_task", "Rows per task", "of each task"),
                    ("save_every", "Save every", "steps; also measures"),
                    ("seed", "Seed", "same seed, same run"),
                ):
                    boxes[name] = gr.Number(
                        getattr(form, name), label=label, info=info, precision=0,
                        min_width=130, elem_id=name.replace("_", "-"),
                    )  # fmt: skip
        with gr.Row(elem_id="form-file"):
            save = gr.Button("Save form", size="sm", elem_id="save-form")
            load = gr.UploadButton(
                "Load form", size="sm", file_types=[".json"], elem_id="load-form"
            )
            defaults = gr.Button("Defaults", size="sm", elem_id="defaults")
            saved = gr.Textbox("", label="Saved form", visible="hidden")
            kept = gr.Textbox("", label="Kept form", visible="hidden")
        answer = gr.HTML("", apply_default_css=False, elem_id="form-answer", elem_classes=["place"])
        shown_command = gr.Code(
            "", language=None, label="The same in a shell, in the project's folder",
            visible=False, wrap_lines=True, show_line_numbers=False, elem_id="command",
        )  # fmt: skip
        with gr.Row(elem_id="form-buttons"):
            estimate = gr.Button("Estimate", min_width=90, elem_id="estimate")
            command = gr.Button("Show command", min_width=110, elem_id="show-command")
            start = gr.Button("Start", variant="primary", min_width=110, elem_id="start")
    return StepsPanel(
        boxes, objective, regression, fresh, refresh, collect, estimate, command, start, answer,
        shown_command, save, saved, load, defaults, kept,
    )  # fmt: skip


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
