"""Puts a run's parts together: base model, encoder, generator, tasks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator, load_generator_config
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import LoraLayout, lora_layout
from dnd_core.model_store import load_model_folder, print_progress
from training.config import LEFT_OUT, TrainConfig, generator_config
from training.families.catalog import all_operations, operation_weights
from training.families.formats import FORMATS
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
    is_begun: bool = True  # whether the generator has been trained before, not made just now


@dataclass(frozen=True)
class Tasks:
    """Everything a run may draw from, and what is kept for measuring."""

    data: TaskSet
    code: tuple[Task, ...]
    cues: dict[str, tuple[str, ...]]

    def sampler(self, config: TrainConfig) -> EpisodeSampler:
        """Episodes of the trained tasks."""
        return EpisodeSampler(self.data.trained, self.code, self.cues, FORMATS, config)


def load_parts(
    base: str,
    layers: Iterable[int],
    condition: str,
    *,
    plan: Path | None = None,
    start_from: Path | None = None,
    seed: int,
    device: torch.device,
) -> Parts:
    """Models by name or folder, and a generator to train: fresh, for these layers, by default.

    condition: a key of training.config.CONDITIONS. plan: a generator.json to follow instead.
    start_from: folder of a generator to go on from, instead of a fresh one.
    Raises InputError where the generator does not fit the base model.
    """
    folder = load_model_folder(base, on_progress=print_progress)
    text_config = AutoConfig.from_pretrained(folder)
    try:
        if start_from is not None:
            config = load_generator_config(start_from)
            layout = lora_layout(text_config, config.lora)
        elif plan is None:
            config, layout = _compact(text_config, tuple(layers), condition)
        else:
            config = read_plan(plan)
            layout = lora_layout(text_config, config.lora)
        _check_condition(config, text_config)
        torch.manual_seed(seed)
        if start_from is not None:
            generator = load_generator(start_from, layout)
        else:
            generator = Generator(config, layout)
    except ValueError as error:
        raise InputError(
            f"No such generator for {base}: {error}. Pass other --layers, or a --config that fits."
        ) from error
    parts = _with_frozen_models(folder, generator, device)
    return replace(parts, is_begun=start_from is not None)


def _compact(
    text_config: Any, layers: tuple[int, ...], condition: str
) -> tuple[GeneratorConfig, LoraLayout]:
    draft = generator_config(1, layers, condition)
    layout = lora_layout(text_config, draft.lora)
    return generator_config(layout.num_weight_tokens, draft.lora.layers, condition), layout


def read_plan(path: Path) -> GeneratorConfig:
    """A generator.json. Raises InputError where it is none."""
    try:
        return GeneratorConfig.from_json(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is not a generator's description: {error}.") from error


def _check_condition(config: GeneratorConfig, text_config: Any) -> None:
    """Raises ValueError where a condition of the base model's states has another width."""
    condition = config.condition
    if not condition.reads_base_model:
        return
    width = condition.num_slots * condition.num_features // len(condition.layers)
    if width != text_config.hidden_size or condition.layers[-1] > text_config.num_hidden_layers:
        raise ValueError(
            f"its condition reads {width} features after layers {condition.layers}, but the base "
            f"model has {text_config.hidden_size} and {text_config.num_hidden_layers} layers"
        )


def load_trained_parts(base: str, generator: Path, *, device: torch.device) -> Parts:
    """Models by name or folder, and the generator saved in a folder."""
    folder = load_model_folder(base, on_progress=print_progress)
    shape = load_generator_config(generator).lora
    layout = lora_layout(AutoConfig.from_pretrained(folder), shape)
    return _with_frozen_models(folder, load_generator(generator, layout), device)


def _with_frozen_models(base_folder: Path, generator: Generator, device: torch.device) -> Parts:
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(base_folder, dtype=torch.bfloat16)
    model.requires_grad_(False).eval().to(device)
    tokenizer = AutoTokenizer.from_pretrained(base_folder)
    condition = generator.config.condition
    encoder = load_condition_encoder(condition, model, tokenizer, on_progress=print_progress)
    return Parts(model, tokenizer, encoder, generator.to(device))


def load_tasks(
    data: Sequence[Path],
    config: TrainConfig,
    *,
    left_out: Iterable[str] = LEFT_OUT,
    with_code: bool = True,
    num_test: int = 0,
) -> Tasks:
    """Data sets of folders and files, and all code-made operations unless with_code is False.

    Raises InputError where there is nothing to train on, or a file is named as a code-made task.
    """
    task_set = read_task_sources(data, left_out=left_out, max_characters=config.max_row_characters)
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
    if not task_set.trained and not code:
        why = f" {'; '.join(task_set.skipped)}." if task_set.skipped else ""
        raise InputError(f"There is no task to train on. Pass --data with task sets.{why}")
    return Tasks(task_set, code, {o.name: o.cues for o in operations})
