"""Puts a run's parts together: base model, encoder, generator, tasks."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator, load_generator_config
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import VISION_MODEL_TYPES, lora_layout, text_config
from dnd_core.model_store import load_model_folder, print_progress
from dnd_core.packed import ChatFrame
from dnd_core.vision_tower import VisionTower, load_vision_tower
from training.compact import base_name, compact_config
from training.config import LEFT_OUT, LEFT_OUT_PICTURES, TrainConfig
from training.families.catalog import all_operations, operation_weights
from training.families.formats import FORMATS
from training.families.operation import Format
from training.frozen_base import load_frozen
from training.picture_tasks import PICTURE_FORMATS, picture_code_tasks
from training.pictures.operations import picture_operations
from training.sampler import EpisodeSampler
from training.task_sources import read_task_sources
from training.tasks import Task, TaskSet, task_from_operation


@dataclass(frozen=True)
class Parts:
    """The frozen models of a run, and the generator it trains."""

    base: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase
    encoder: ConditionEncoder
    generator: Generator
    is_standardized: bool = True  # whether the generator knows its features' mean and deviation
    tower: VisionTower | None = None  # of a base model that reads pictures

    def ends(self, frame: ChatFrame) -> frozenset[int]:
        """The text tokens that end a reply: the frame's, and what the base model ends with."""
        own: Any = getattr(self.base.generation_config, "eos_token_id", None)
        more = own if isinstance(own, list) else [] if own is None else [own]
        return frozenset((frame.end, *more))


@dataclass(frozen=True)
class Tasks:
    """Everything a run may draw from, and what is kept for measuring."""

    data: TaskSet
    code: tuple[Task, ...]
    cues: dict[str, tuple[str, ...]]
    formats: tuple[Format, ...] = FORMATS

    def sampler(self, config: TrainConfig) -> EpisodeSampler:
        """Episodes of the trained tasks, or of as many of them as the configuration says."""
        trained, code = self.data.trained, self.code
        if config.num_tasks:
            every = [*trained, *code]
            random.Random(f"tasks {config.seed}").shuffle(every)
            kept = {task.name for task in every[: config.num_tasks]}
            trained = tuple(task for task in trained if task.name in kept)
            code = tuple(task for task in code if task.name in kept)
        return EpisodeSampler(trained, code, self.cues, self.formats, config)


def load_parts(
    base: str,
    layers: Sequence[int],
    condition: str,
    *,
    plan: Path | None = None,
    start_from: Path | None = None,
    system_line: str | None = None,
    seed: int,
    device: torch.device,
) -> Parts:
    """Models by name or folder, and a generator to train: fresh and compact by default.

    layers: to adapt; empty for those that suit the base model. condition: a key of
    training.config.CONDITIONS; of a base model that reads pictures, it has slots for them.
    plan: a generator.json to follow instead.
    start_from: folder of a generator to go on from, instead of a fresh one.
    system_line: what the condition reads before each prompt, instead of the configuration's.
    Raises InputError where the generator does not fit the base model.
    """
    folder = load_model_folder(base, on_progress=print_progress)
    about = AutoConfig.from_pretrained(folder)
    saved = None
    try:
        if start_from is not None:
            config = saved = load_generator_config(start_from)
        elif plan is None:
            config = compact_config(
                base_name(base, about, is_folder=Path(base).expanduser().is_dir()),
                about,
                condition,
                layers=layers,
                reads_pictures=about.model_type in VISION_MODEL_TYPES,
            )
        else:
            config = read_plan(plan)
        if system_line is not None:
            config = replace(config, condition=replace(config.condition, system_line=system_line))
        layout = lora_layout(about, config.lora)
        _check_condition(config, about)
        torch.manual_seed(seed)
        if start_from is not None:
            generator = load_generator(start_from, layout)
            generator.config = config
        else:
            generator = Generator(config, layout)
    except ValueError as error:
        raise InputError(
            f"No such generator for {base}: {error}. Pass other --layers, or a --config that fits."
        ) from error
    parts = _with_frozen_models(folder, generator, device)
    return replace(parts, is_standardized=config == saved)


def read_plan(path: Path) -> GeneratorConfig:
    """A generator.json. Raises InputError where it is none."""
    try:
        return GeneratorConfig.from_json(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is not a generator's description: {error}.") from error


def _check_condition(config: GeneratorConfig, about: Any) -> None:
    """Raises ValueError where a condition of the base model's states has another width."""
    condition, sizes = config.condition.text_part, text_config(about)
    if not condition.reads_base_model:
        return
    width = condition.num_slots * condition.num_features // len(condition.layers)
    if width != sizes.hidden_size or condition.layers[-1] > sizes.num_hidden_layers:
        raise ValueError(
            f"its condition reads {width} features after layers {condition.layers}, but the base "
            f"model has {sizes.hidden_size} and {sizes.num_hidden_layers} layers"
        )


def load_trained_parts(base: str, generator: Path, *, device: torch.device) -> Parts:
    """Models by name or folder, and the generator saved in a folder."""
    folder = load_model_folder(base, on_progress=print_progress)
    shape = load_generator_config(generator).lora
    layout = lora_layout(AutoConfig.from_pretrained(folder), shape)
    return _with_frozen_models(folder, load_generator(generator, layout), device)


def _with_frozen_models(base_folder: Path, generator: Generator, device: torch.device) -> Parts:
    model = load_frozen(base_folder, torch.bfloat16, device)
    tokenizer = AutoTokenizer.from_pretrained(base_folder)
    tower = load_vision_tower(model, base_folder)
    encoder = load_condition_encoder(
        generator.config.condition, model, tokenizer, tower=tower, on_progress=print_progress
    )
    return Parts(model, tokenizer, encoder, generator.to(device), tower=tower)


def load_tasks(
    data: Sequence[Path],
    config: TrainConfig,
    *,
    left_out: Iterable[str] | None = None,
    with_code: bool = True,
    num_test: int = 0,
    pictures: bool = False,
) -> Tasks:
    """Data sets of folders and files, and all code-made operations unless with_code is False.

    left_out: names of what is only measured; by default the shipped recipe's. num_test: test rows
    of each code-made text task. pictures: tasks about pictures, and no others.
    Raises InputError where there is nothing to train on, or a file is named as a code-made task.
    """
    out = frozenset((LEFT_OUT_PICTURES if pictures else LEFT_OUT) if left_out is None else left_out)
    task_set = read_task_sources(
        data, left_out=out, max_characters=config.max_row_characters, pictures=pictures
    )
    if pictures:
        return _with_picture_code(task_set, out, with_code=with_code)
    operations = all_operations() if with_code else ()
    weights = operation_weights(operations)
    # A task's wordings are found by its name, so another's would be taken for a file's.
    own = {task.name for task in task_set.trained if task.kind == "own"}
    taken = sorted(own & set(weights))
    if taken:
        raise InputError(f"{', '.join(taken)}: a code-made task has this name. Rename the set.")
    code = tuple(
        task_from_operation(
            o, test_pairs=task_set.test_pairs, num_test=num_test, weight=weights[o.name]
        )
        for o in operations
    )
    return _checked(Tasks(task_set, code, {o.name: o.cues for o in operations}))


def _with_picture_code(task_set: TaskSet, left_out: frozenset[str], *, with_code: bool) -> Tasks:
    """Sets about pictures with the code-made tasks; left-out operations count as left-out sets."""
    operations = picture_operations() if with_code else ()
    code, kept_out = picture_code_tasks(operations, left_out)
    return _checked(
        Tasks(
            replace(task_set, left_out=(*task_set.left_out, *kept_out)),
            code,
            {o.name: o.cues for o in operations},
            PICTURE_FORMATS,
        )
    )


def _checked(tasks: Tasks) -> Tasks:
    if not tasks.data.trained and not tasks.code:
        skipped = tasks.data.skipped
        why = f" {'; '.join(skipped)}." if skipped else ""
        raise InputError(f"There is no task to train on. Pass --data with task sets.{why}")
    return tasks
