"""What a training run does, as frozen data."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from dnd_core.config import ConditionConfig

# Whole task sets that no run of the shipped recipe trains on; siblings stay together.
LEFT_OUT = (
    "country_currency",
    "creak",
    "larger_animal",
    "person_instrument",
    "person_occupation",
    "person_sport",
    "snips_intent",
    "snips_json",
)
# The same where the base model reads pictures: sets of data folders and code-made operations.
# First combinations of a question and a convention that are both trained, only not together.
COMBINED_PICTURES = (
    "colour_of_bigger_italian",
    "count_number_words",
    "direction_german",
    "shape_first_letter",
)
LEFT_OUT_PICTURES = (
    *COMBINED_PICTURES,
    "digit_doubled",
    "digits_read",
    "opposite_direction",
    "shape_of_smaller",
    "vowel",
)


TRAIN_OPTIMIZERS = ("adamw", "muon")


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """End-to-end training: cross-entropy of the answers through the frozen base model."""

    num_steps: int = 660
    tasks_per_step: int = 12
    rows_per_task: int = 5
    optimizer: str = "adamw"  # or muon: for convolutions, the other parameters keep AdamW
    lr: float = 1e-3
    warmup_steps: int = 40
    decay_steps: int = 240  # linear to zero over the last steps; constant before
    weight_decay: float = 0.01
    max_grad_norm: float = 1.0
    strip_share: float = 0.8  # of the model's inputs are bare: their cue is in the weights only
    data_share: float = 0.4  # of the tasks come from data folders, the others are made by code
    num_tasks: int = 0  # trained, a seeded sample of data sets and code-made tasks; 0: all
    format_share: float = 0.35  # of the tasks with short answers also ask for an answer format
    max_row_characters: int = 240  # longer rows cost more than they teach here
    task_characters: int = 240  # a task gets fewer rows once they fill this; bounds a step's time
    seed: int = 0
    probe_every: int = 20  # steps between looks at the loss under other tasks' prompts
    save_every: int = 50

    def __post_init__(self) -> None:
        if self.optimizer not in TRAIN_OPTIMIZERS:
            raise ValueError(
                f"unknown optimizer {self.optimizer!r}; choose from {TRAIN_OPTIMIZERS}"
            )

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class CollectConfig:
    """Fine-tuning one LoRA per task set, to be kept as targets of weight regression.

    The rate stays constant after its warm-up: at the end of a cosine, where the reference saves,
    the checkpoints of a set are near-duplicates.
    """

    rows_per_step: int = 16
    rows_per_sequence: int = 4  # packed together; a longer sequence costs memory
    lr: float = 1e-4
    lr_warmup_steps: int = 10
    max_grad_norm: float = 1.0
    window: int = 20  # steps whose mean is one point of the loss curve
    min_gain: float = 0.05  # the warm phase ends when a window brings less of the whole fall
    max_warm_steps: int = 600
    every: int = 5  # steps between kept checkpoints
    num_checkpoints: int = 50
    save_every: int = 20  # steps after which a kill loses nothing more
    max_row_characters: int = 400
    seed: int = 0

    def __post_init__(self) -> None:
        counts = (self.rows_per_step, self.rows_per_sequence, self.window, self.every)
        if min(*counts, self.num_checkpoints, self.save_every) < 1:
            raise ValueError(f"every count of a collection must be positive, got {self}")

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries."""
        return asdict(self)


CONDITION_FORMS = ("prompts", "prompts+answers", "answers", "mixed")
# One batch of prompts for a checkpoint, a few, disjoint parts of the pool, or fresh each time.
PAIRINGS = ("fixed", "few", "split", "pool")
OPTIMIZERS = ("auto", "adamw", "adamw8bit")


@dataclass(frozen=True, kw_only=True)
class RegressionConfig:
    """Weight regression, the paper's training; the defaults are the reference's common sense."""

    num_steps: int = 5000
    batch_size: int = 64  # pairs of one step, over all processes
    micro_batch: int = 0  # pairs at once on one device; 0: all of its share
    lr: float = 3e-5
    warmup_steps: int = 50  # then a cosine to zero
    weight_decay: float = 0.1
    max_grad_norm: float = 1.0
    optimizer: str = "auto"  # 8-bit where bitsandbytes and a CUDA device are there
    average_decay: float = 0.999  # of the moving average of the weights; 0 validates the last ones
    condition_noise: float = 1e-4  # standard deviations
    target_noise: float = 1e-5
    condition_form: str = "prompts"
    pairing: str = "pool"
    fixed_batches: int = 4  # of each checkpoint, under the pairing "few"
    num_prompts: int = 32  # of a condition
    pool_size: int = 512  # prompts of a task set that conditions are drawn from
    bf16: bool = True  # autocast of the decoder; weight tokens and the loss stay fp32
    validate_every: int = 100
    save_every: int = 100
    seed: int = 999

    def __post_init__(self) -> None:
        for value, allowed in (
            (self.condition_form, CONDITION_FORMS),
            (self.pairing, PAIRINGS),
            (self.optimizer, OPTIMIZERS),
        ):
            if value not in allowed:
                raise ValueError(f"unknown choice {value!r}; choose from {allowed}")
        counts = (self.batch_size, self.num_prompts, self.pool_size, self.fixed_batches)
        if min(*counts, self.validate_every, self.save_every) < 1:
            raise ValueError(f"every count of a regression must be positive, got {self}")
        if not 0 <= self.average_decay < 1:
            raise ValueError(f"average_decay must be in [0, 1), got {self.average_decay}")

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries."""
        return asdict(self)


BASE = "Qwen/Qwen2.5-Coder-0.5B-Instruct"
# What the decoder reads of this base model; training.compact sizes it for others. `states` is the
# shipped generator's; `sentence` is the paper's choice.
CONDITIONS = {
    "states": ConditionConfig(
        encoder=BASE,
        layers=(4, 8, 11, 14, 17),
        num_slots=35,
        length=8,
        num_features=128,
        max_text_tokens=48,
        max_prompts=32,
        system_line="Reply with the answer only, in as few words as possible.",
    ),
    "sentence": ConditionConfig(
        encoder="sentence-transformers/all-MiniLM-L6-v2",
        num_slots=16,
        length=32,
        num_features=384,
        max_text_tokens=32,
        max_prompts=128,
    ),
}
