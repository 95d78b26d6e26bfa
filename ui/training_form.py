"""What the training form says, as frozen data: to a command, to JSON and back; free of gradio."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from dnd_core.errors import InputError
from dnd_core.generator import CONFIG_FILE
from dnd_core.presets import PRESETS
from training.config import CONDITIONS, TrainConfig
from training.run_files import RUN_PLACEHOLDER
from training.trackers import TRACKERS

END_TO_END, REGRESSION, COLLECT = "end to end", "weight regression", "collect"
OBJECTIVES = (END_TO_END, REGRESSION, COLLECT)
COMPACT, AS_LOADED = "compact", "as loaded"
SCRATCH, LOADED = "scratch", "loaded"  # what end-to-end training begins with, or a run's id
DATA_FOLDER = "data"  # inside a run's folder
RECIPE = TrainConfig()
TUNING_STEPS, TUNING_LR, TUNING_SAVE = 40, 3e-4, 5  # going on from a trained generator
DATA_IN_RUN = f"{RUN_PLACEHOLDER}/{DATA_FOLDER}"
MAX_STEPS, MAX_FORM_BYTES = 1_000_000, 100_000


@dataclass(frozen=True, kw_only=True)
class SetEntry:
    """A task set as the form and the card name it; its rows lie in the run's folder."""

    name: str
    num_rows: int
    licence: str = ""


@dataclass(frozen=True, kw_only=True)
class TrainForm:
    """Everything a visitor chose. Checked where it is made; InputError says what is wrong."""

    name: str = "my generator"
    objective: str = END_TO_END
    num_steps: int = TUNING_STEPS
    lr: float = TUNING_LR
    tasks_per_step: int = RECIPE.tasks_per_step
    rows_per_task: int = RECIPE.rows_per_task
    save_every: int = TUNING_SAVE
    seed: int = 0
    first_layer: int = 10
    last_layer: int = 21
    condition: str = "states"
    start_from: str = LOADED
    shape: str = COMPACT  # or that of the generator which the app was started with, or a preset
    code_tasks: bool = True
    left_out: tuple[str, ...] = ()
    checkpoints: str = ""  # id of the run that collected the LoRA checkpoints to learn from
    rank: int = 8  # of collected LoRA checkpoints
    num_checkpoints: int = 50  # of each set
    tracker: str = ""  # that also gets the figures
    devices: tuple[str, ...] = ("cpu",)
    sets: tuple[SetEntry, ...] = ()

    def __post_init__(self) -> None:
        _check(self.name.strip() != "", "Give the run a name.")
        _check(len(self.name) <= 80, "The name is longer than 80 characters. Shorten it.")
        _check(self.objective in OBJECTIVES, f"There is no objective {self.objective!r}.")
        _check(self.condition in CONDITIONS, f"There is no condition {self.condition!r}.")
        shapes = (COMPACT, AS_LOADED, *PRESETS)
        _check(self.shape in shapes, f"There is no shape {self.shape!r}.")
        _check(self.tracker in ("", *TRACKERS), f"There is no tracker {self.tracker!r}.")
        for name, low, high in (
            ("num_steps", 1, MAX_STEPS),
            ("tasks_per_step", 1, 512),
            ("rows_per_task", 1, 512),
            ("save_every", 1, MAX_STEPS),
            ("rank", 1, 256),
            ("num_checkpoints", 1, 10_000),
            ("seed", 0, 2**31),
        ):
            value = getattr(self, name)
            words = name.replace("num_", "number of ").replace("_", " ")
            _check(low <= value <= high, f"The {words} is {value}; choose from {low} to {high:,}.")
        _check(0 < self.lr <= 1, f"The learning rate is {self.lr:g}; choose from above 0 to 1.")
        _check(
            0 <= self.first_layer <= self.last_layer,
            f"Layers {self.first_layer} to {self.last_layer} are none. Put the lower one first.",
        )
        _check(len(self.devices) > 0, "Choose at least one device.")
        names = [entry.name for entry in self.sets]
        unknown = [name for name in self.left_out if name not in names]
        _check(not unknown, f"{', '.join(unknown)}: left out, but not among the task sets.")
        if self.objective == END_TO_END:
            _check(
                not self.is_preset or self.start_from != SCRATCH,
                f"{self.shape} is a generator of the paper, which learns by weight regression. "
                "Choose that objective, or the compact generator.",
            )
            trained = len(names) - len(self.left_out)
            _check(
                trained > 0 or self.code_tasks,
                "There is nothing to train on. Drop task data in step 1, keep fewer sets aside, "
                "or practise on tasks made by code.",
            )
        if self.objective == COLLECT:
            _check(bool(names), "There is nothing to collect from. Drop task data in step 1.")

    @property
    def is_preset(self) -> bool:
        """Whether a fresh generator is to be one of the paper's."""
        return self.shape in PRESETS

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> TrainForm:
        """Inverse of to_json. InputError where a field is unknown or of another kind."""
        unknown = sorted(set(data) - {field.name for field in fields(cls)})
        if unknown:
            raise InputError(f"This is no saved form: {', '.join(unknown[:3])} is not known.")
        values: dict[str, Any] = {}
        for name, value in data.items():
            values[name] = read_value(name, value)
        return cls(**values)


def read_value(name: str, value: Any) -> Any:
    """A field's value from what JSON has for it. InputError where it is of another kind."""
    default = TrainForm.__dataclass_fields__[name].default
    if isinstance(default, tuple):
        return _items(name, value)
    if isinstance(default, float) and _is_number(value):
        return float(value)
    if type(value) is not type(default):
        raise InputError(f"{name} is {value!r} in the form, which is of the wrong kind.")
    return value


def parse_form(text: bytes) -> TrainForm:
    """A form from the bytes of a saved file."""
    _check(len(text) <= MAX_FORM_BYTES, "This file is too large for a saved form.")
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InputError(f"This is no saved form: {error}.") from error
    if not isinstance(data, dict):
        raise InputError("This is no saved form: it holds no object.")
    return TrainForm.from_json(data)


@dataclass(frozen=True)
class Place:
    """What the server decides about a run, and no form may."""

    base: str  # base model, by hub name or folder
    loaded: Path  # folder of the generator that the app was started with
    collected: Path | None = None  # folder of the run that form.checkpoints names
    begun: Path | None = None  # folder of the generator to go on from; none: a fresh one


def run_command(form: TrainForm, place: Place) -> tuple[str, ...]:
    """Arguments after `python -m training`; "{run}" stands for the run's folder."""
    if form.objective == COLLECT:
        return _collect_command(form, place)
    if form.objective == REGRESSION:
        return _regress_command(form, place)
    return _train_command(form, place)


def _train_command(form: TrainForm, place: Place) -> tuple[str, ...]:
    """As the shipped recipe, whose warm-up and decay keep their share of the steps."""
    part = form.num_steps / RECIPE.num_steps
    command = ["train", "--run", RUN_PLACEHOLDER, "--base", place.base]
    if form.sets:
        command += ["--data", DATA_IN_RUN]
        command += ["--left-out", *form.left_out]
    if not form.code_tasks:
        command += ["--no-code-tasks"]
    if place.begun is not None:
        command += ["--start-from", str(place.begun)]
    elif form.shape != AS_LOADED:
        command += ["--layers", str(form.first_layer), str(form.last_layer + 1)]
    values = {
        **_shared_flags(form, place),
        "warmup-steps": max(1, round(part * RECIPE.warmup_steps)),
        "decay-steps": max(1, round(part * RECIPE.decay_steps)),
        "tasks-per-step": form.tasks_per_step,
        "rows-per-task": form.rows_per_task,
    }
    return (*command, *_flags(values))


def _regress_command(form: TrainForm, place: Place) -> tuple[str, ...]:
    assert place.collected is not None, "looked up from the form's checkpoints"
    command = ["regress", "--run", RUN_PLACEHOLDER, "--base", place.base]
    command += ["--checkpoints", str(place.collected)]
    command += ["--data", str(place.collected / DATA_FOLDER)]
    if form.left_out:
        command += ["--left-out", *form.left_out]
    values = {**_shared_flags(form, place), "validate-every": form.save_every}
    return (*command, *_flags(values))


def _collect_command(form: TrainForm, place: Place) -> tuple[str, ...]:
    # Named, since a licence in the user's words may not be one that is taken unasked.
    command = ["collect", "--data", DATA_IN_RUN, "--sets", *(s.name for s in form.sets)]
    # The run's own folder, since that is where a collection looks for a request to stop.
    command += ["--out", RUN_PLACEHOLDER, "--base", place.base]
    command += ["--layers", str(form.first_layer), str(form.last_layer + 1)]
    values = {"rank": form.rank, "num-checkpoints": form.num_checkpoints, "seed": form.seed}
    return (*command, *_flags(values))


def _shared_flags(form: TrainForm, place: Place) -> dict[str, object]:
    if place.begun is not None:
        kind = {}  # the generator brings its own
    elif form.shape == AS_LOADED:
        kind = {"config": str(place.loaded / CONFIG_FILE)}
    elif form.is_preset:
        kind = {"preset": form.shape}
    else:
        kind = {"condition": form.condition}
    return {
        "num-steps": form.num_steps,
        "lr": f"{form.lr:g}",
        "save-every": min(form.save_every, form.num_steps),
        "seed": form.seed,
        **kind,
        **({"tracker": form.tracker} if form.tracker else {}),
    }


def _flags(values: Mapping[str, object]) -> list[str]:
    return [text for name, value in values.items() for text in (f"--{name}", str(value))]


def _items(name: str, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise InputError(f"{name} is {value!r} in the form; a list is expected.")
    if name != "sets":
        if not all(isinstance(item, str) for item in value):
            raise InputError(f"{name} must be a list of names.")
        return tuple(value)
    try:
        return tuple(SetEntry(**item) for item in value)
    except TypeError as error:
        raise InputError(f"The task sets of this form cannot be read: {error}.") from error


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _check(holds: bool, message: str) -> None:
    if not holds:
        raise InputError(message)
