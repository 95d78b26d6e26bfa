"""Overhead: the time of one synthesis against training one LoRA, on the same machine and data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

import torch

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.device import device_name, synchronize
from dnd_core.generator import Generator
from dnd_core.prompt_batch import draw_prompt_batch
from training.answer_loss import AnswerLoss
from training.collect import FineTune
from training.row_sets import RowSet

PAPER = (
    "Paper: up to 12,000 times less than full fine-tuning (abstract), and 2,500 to 12,000 or 120 "
    "to 60,000 times elsewhere in it; one synthesis of the common-sense generator takes 0.11 s on "
    "an A100. All of it claimed, none reproduced."
)


@dataclass(frozen=True, kw_only=True)
class Overhead:
    """Both sides, in seconds; loading of models is in neither."""

    device: str
    num_prompts: int
    synthesis_seconds: float  # prompts to LoRA matrices, median
    training_seconds: float  # of one LoRA until its loss curve's knee
    training_steps: int

    @property
    def ratio(self) -> float:
        """How many syntheses fit into the training of one LoRA."""
        return self.training_seconds / self.synthesis_seconds


def synthesis_seconds(
    generator: Generator,
    encoder: ConditionEncoder,
    prompts: Sequence[str],
    device: torch.device,
    *,
    runs: int = 5,
) -> float:
    """Median seconds from prompts to LoRA matrices, after one run that is not counted."""
    config = generator.config.condition
    batch = draw_prompt_batch(prompts, minimum=config.min_prompts, maximum=config.max_prompts)
    seconds = []
    for _ in range(runs + 1):
        start = perf_counter()
        condition = encoder.condition(encoder.encode(batch.prompts)).to(device)
        with torch.no_grad():
            generator.lora(generator(condition[None])[0])
        synchronize(device)
        seconds.append(perf_counter() - start)
    return median(seconds[1:])


def training_seconds(fine_tune: FineTune, row_set: RowSet, loss_of: AnswerLoss) -> float:
    """Seconds of a LoRA's steps until its loss curve's knee, where `collect` begins to keep it."""
    start = perf_counter()
    for _ in fine_tune.run(row_set, loss_of):
        if fine_tune.warm_steps is not None:
            break
    synchronize(loss_of.base.device)
    return perf_counter() - start


def measure_overhead(
    generator: Generator,
    encoder: ConditionEncoder,
    fine_tune: FineTune,
    row_set: RowSet,
    loss_of: AnswerLoss,
) -> Overhead:
    """Both sides for one row set. The generator's time does not depend on what it has learned."""
    device = loss_of.base.device
    prompts = [row.prompt for row in row_set.train]
    seconds = synthesis_seconds(generator, encoder, prompts, device)
    trained = training_seconds(fine_tune, row_set, loss_of)
    return Overhead(
        device=device_name(device),
        num_prompts=min(len(set(prompts)), generator.config.condition.max_prompts),
        synthesis_seconds=seconds,
        training_seconds=trained,
        training_steps=len(fine_tune.losses),
    )


def format_overhead(overhead: Overhead, note: str) -> str:
    """Markdown: our two times and their ratio beside the paper's claim."""
    return "\n".join(
        [
            "Overhead: one synthesis against training one LoRA, same machine, same run.",
            "",
            "| | seconds |",
            "|---|---|",
            f"| synthesis, {overhead.num_prompts} prompts | {overhead.synthesis_seconds:.4f} |",
            f"| LoRA, {overhead.training_steps} steps to its loss curve's knee "
            f"| {overhead.training_seconds:.2f} |",
            f"| ratio | {overhead.ratio:,.0f} |",
            "",
            f"{PAPER} Ours on {overhead.device}. Full fine-tuning is not measured: a LoRA's "
            "training is the stricter comparison.",
            "",
            note,
        ]
    )
