"""What a training run does, as frozen data."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig, LoraShape

# Whole task sets that no run of the shipped recipe trains on; siblings stay together.
LEFT_OUT = (
    "country_currency",
    "creak",
    "difference",
    "larger_animal",
    "negate",
    "num_to_words",
    "past_tense",
    "person_instrument",
    "person_occupation",
    "person_sport",
    "second_letter_upper",
    "snips_intent",
    "snips_json",
    "spell_out",
)


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """End-to-end training: cross-entropy of the answers through the frozen base model."""

    num_steps: int = 620
    tasks_per_step: int = 12
    rows_per_task: int = 5
    lr: float = 1e-3
    warmup_steps: int = 40
    decay_steps: int = 170  # linear to zero over the last steps; constant before
    weight_decay: float = 0.01
    max_grad_norm: float = 1.0
    strip_share: float = 0.85  # of the model's inputs are bare: their cue is in the weights only
    data_share: float = 0.5  # of the tasks come from data folders, the others are made by code
    format_share: float = 0.2  # of the tasks with short answers also ask for an answer format
    max_row_characters: int = 160  # longer rows cost more than they teach here
    task_characters: int = 200  # a task gets fewer rows once they fill this; bounds a step's time
    seed: int = 0
    probe_every: int = 20  # steps between looks at the loss under other tasks' prompts
    save_every: int = 50

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries."""
        return asdict(self)


def shipped_generator(num_weight_tokens: int, layers: tuple[int, ...]) -> GeneratorConfig:
    """The compact generator in assets/generator: Qwen2.5-Coder-0.5B, rank 8 on these layers."""
    condition = ConditionConfig(
        encoder="sentence-transformers/all-MiniLM-L6-v2",
        num_slots=16,
        length=32,
        num_features=384,
        max_prompts=128,
    )
    return GeneratorConfig(
        condition=condition,
        decoder=DecoderConfig(
            stages=(
                condition.shape,
                (64, 16, 256),
                (192, 8, 128),
                (192, 8, 128),
                (num_weight_tokens, 8, 128),
            ),
            kernel_size=3,
        ),
        lora=LoraShape(
            base_model="Qwen/Qwen2.5-Coder-0.5B-Instruct",
            rank=8,
            alpha=16,
            chunk=128,
            layers=layers,
        ),
    )
