"""The training loop: end to end through the frozen base model; yields StepMetrics."""

# E episodes (tasks), P prompts, N slots, L text tokens, C features.
from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate
from time import perf_counter

import torch
from accelerate import Accelerator
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.generator import Generator
from dnd_core.packed import ChatFrame
from dnd_core.pictures import Prompt
from dnd_core.prompt_batch import draw_prompt_batch
from dnd_core.vision_tower import VisionTower
from training.config import TrainConfig
from training.metrics import StepMetrics
from training.optimizer import Optimizer
from training.packed import (
    answer_logits,
    lora_applied,
    lower_states,
    pack,
    row_losses,
)
from training.sampler import Episode, EpisodeSampler

NUM_STATISTICS_STEPS = 16
MICRO_BATCH = 4  # episodes through the base model at once


def lr_multiplier(step: int, config: TrainConfig) -> float:
    """Linear warm-up, constant, linear decay to zero over the last decay_steps."""
    warmup = min(1.0, (step + 1) / max(1, config.warmup_steps))
    left = (config.num_steps - step) / max(1, config.decay_steps)
    return min(warmup, left, 1.0)


def conditions(encoder: ConditionEncoder, batches: Sequence[Sequence[Prompt]]) -> Tensor:
    """Prompts of E tasks -> conditions (E, N, L, C); encoded together, each prompt once."""
    config = encoder.config
    dealt = [
        draw_prompt_batch(b, minimum=config.min_prompts, maximum=config.max_prompts).prompts
        for b in batches
    ]
    encoded = encoder.encode([prompt for batch in dealt for prompt in batch])
    ends = list(accumulate(map(len, dealt)))
    starts = [0, *ends[:-1]]
    parts = [encoded.part(slice(*span)) for span in zip(starts, ends, strict=True)]
    return torch.stack([encoder.condition(part) for part in parts])


def set_feature_statistics(
    generator: Generator, encoder: ConditionEncoder, sampler: EpisodeSampler
) -> None:
    """Standardize the condition's features by the prompts of steps before the first, in place."""
    steps = [sampler.draw_step(-1 - step) for step in range(NUM_STATISTICS_STEPS)]
    generator.set_statistics(
        torch.cat([conditions(encoder, [e.prompts for e in step]) for step in steps])
    )


def micro_batches(episodes: Sequence[Episode]) -> list[list[int]]:
    """Episode indices in groups of similar length, so that little of a batch is padding."""
    sizes = [e.num_characters for e in episodes]
    order = sorted(range(len(episodes)), key=sizes.__getitem__)
    return [order[i : i + MICRO_BATCH] for i in range(0, len(order), MICRO_BATCH)]


def episodes_loss(
    generator: Generator,
    condition: Tensor,
    episodes: Sequence[Episode],
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    frame: ChatFrame,
    tower: VisionTower | None = None,
) -> Tensor:
    """Answer loss of each row (R,), each task under the LoRA generated from its prompts.

    tower: of a base model that reads pictures.
    """
    shape = generator.config.lora
    with torch.autocast(base.device.type, torch.bfloat16):
        lora = generator.lora(generator(condition))
    batch = pack([e.rows for e in episodes], tokenizer, frame, tower).to(base.device)
    states = lower_states(base, batch, shape.layers[0])
    with lora_applied(base, generator.layout, lora, shape.alpha / shape.rank):
        logits, targets, rows = answer_logits(base, batch, states, shape.layers[0])
    return row_losses(logits, targets, rows, batch.num_rows)


def _group_losses(
    generator: Generator,
    condition: Tensor,
    group: Sequence[int],
    *,
    episodes: Sequence[Episode],
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    frame: ChatFrame,
    tower: VisionTower | None,
) -> Tensor:
    """Answer losses of some of the episodes; condition is that of all (E, N, L, C)."""
    chosen = [episodes[i] for i in group]
    return episodes_loss(generator, condition[list(group)], chosen, base, tokenizer, frame, tower)


@torch.no_grad()
def own_and_other_loss(
    generator: Generator,
    encoder: ConditionEncoder,
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    episodes: Sequence[Episode],
    tower: VisionTower | None = None,
) -> tuple[float, float]:
    """Mean answer loss under the episodes' own prompts, and under the next episode's.

    On tasks that were never trained, their distance tells whether the generator reads a new
    task's prompts; a collapsed generator has none.
    """
    frame = ChatFrame.of(tokenizer)
    own = conditions(encoder, [e.prompts for e in episodes]).to(base.device)
    means = []
    for condition in (own, own.roll(1, 0)):
        losses = [
            _group_losses(
                generator,
                condition,
                group,
                episodes=episodes,
                base=base,
                tokenizer=tokenizer,
                frame=frame,
                tower=tower,
            )
            for group in micro_batches(episodes)
        ]
        means.append(torch.cat(losses).mean().item())
    return means[0], means[1]


def train(
    generator: Generator,
    encoder: ConditionEncoder,
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    sampler: EpisodeSampler,
    optimizer: Optimizer,
    config: TrainConfig,
    accelerator: Accelerator,
    *,
    first_step: int = 0,
    tower: VisionTower | None = None,
) -> Iterator[StepMetrics]:
    """Run steps first_step .. num_steps - 1; a step's metrics are yielded after its update.

    tower: of a base model that reads pictures.
    Each process takes its share of every step's tasks; gradients are added up, so any number of
    processes follows the same curve, and all hold the same weights after each step.
    """
    frame = ChatFrame.of(tokenizer)
    base.requires_grad_(False).eval()
    generator.train()
    rank, world = accelerator.process_index, accelerator.num_processes
    for step in range(first_step, config.num_steps):
        start = perf_counter()
        episodes = sampler.draw_step(step)
        num_rows = sum(len(e.rows) for e in episodes)
        has_others = len(episodes) >= 2 * world  # each process has another task's prompts to try
        episodes = episodes[rank::world]
        condition = conditions(encoder, [e.prompts for e in episodes]).to(accelerator.device)
        lr = config.lr * lr_multiplier(step, config)
        for parameters in optimizer.param_groups:
            parameters["lr"] = lr
        groups = micro_batches(episodes)
        losses_under = partial(
            _group_losses,
            generator,
            episodes=episodes,
            base=base,
            tokenizer=tokenizer,
            frame=frame,
            tower=tower,
        )
        wrong = None
        if has_others and (step + 1) % config.probe_every == 0:
            # On rows that this step has not trained on yet; the distance to the step's own loss
            # is what is being trained.
            with torch.no_grad():
                shifted = condition.roll(1, 0)
                total = sum(losses_under(shifted, group).sum().item() for group in groups)
                wrong = _sum_over_processes(accelerator, total) / num_rows
        loss = 0.0
        for group in groups:
            part = losses_under(condition, group).sum() / num_rows
            part.backward()
            loss += part.item()
        loss = _sum_over_processes(accelerator, loss)
        if world > 1:
            for parameter in generator.parameters():
                assert parameter.grad is not None
                parameter.grad = accelerator.reduce(parameter.grad, "sum")
        norm = torch.nn.utils.clip_grad_norm_(generator.parameters(), config.max_grad_norm)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        yield StepMetrics(
            step=step + 1,
            loss=loss,
            lr=lr,
            grad_norm=norm.item(),
            seconds=perf_counter() - start,
            wrong_loss=wrong,
            num_rows=num_rows,
        )


def _sum_over_processes(accelerator: Accelerator, value: float) -> float:
    if accelerator.num_processes == 1:
        return value
    # fp32 on every device: MPS has no fp64.
    total = accelerator.reduce(torch.tensor(value, device=accelerator.device), "sum")
    return float(total.item())
