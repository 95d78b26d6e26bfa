"""Puts a run's parts together: base model, encoder, generator, tasks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.generator import Generator, load_generator, load_generator_config
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import lora_layout
from dnd_core.model_store import load_model_folder, print_progress
from training.config import LEFT_OUT, TrainConfig, generator_config
from training.families.catalog import all_operations, operation_weights
from training.families.formats import FORMATS
from training.sampler import EpisodeSampler
from training.tasks import Task, TaskSet, read_task_set, task_from_operation


@dataclass(frozen=True)
class Parts:
    """The frozen models of a run, and the generator it trains."""

    base: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase
    encoder: ConditionEncoder
    generator: Generator


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
    base: str, layers: Iterable[int], condition: str, *, seed: int, device: torch.device
) -> Parts:
    """Models by name or folder, and a fresh generator for these layers of the base model.

    condition: a key of training.config.CONDITIONS.
    """
    folder = load_model_folder(base, on_progress=print_progress)
    text_config = AutoConfig.from_pretrained(folder)
    draft = generator_config(1, tuple(layers), condition)
    layout = lora_layout(text_config, draft.lora)
    torch.manual_seed(seed)
    config = generator_config(layout.num_weight_tokens, draft.lora.layers, condition)
    return _with_frozen_models(folder, Generator(config, layout), device)


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


def load_tasks(data: Path, config: TrainConfig, *, num_test: int = 0) -> Tasks:
    """Data sets of a folder and all code-made operations."""
    task_set = read_task_set(data, left_out=LEFT_OUT, max_characters=config.max_row_characters)
    operations = all_operations()
    weights = operation_weights(operations)
    code = tuple(
        task_from_operation(
            o, test_pairs=task_set.test_pairs, num_test=num_test, weight=weights[o.name]
        )
        for o in operations
    )
    return Tasks(task_set, code, {o.name: o.cues for o in operations})
