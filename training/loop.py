"""The training loop: end to end through the frozen base model; yields StepMetrics."""

# E episodes (tasks), P prompts, N slots, L text tokens, C features.
from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from time import perf_counter

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.generator import Generator
from dnd_core.prompt_batch import draw_prompt_batch
from training.config import TrainConfig
from training.metrics import StepMetrics
from training.packed import (
    ChatFrame,
    answer_logits,
    lora_applied,
    lower_states,
    pack,
    row_losses,
)
from training.sampler import Episode, EpisodeSampler

NUM_STATISTICS_EPISODES = 200
MICRO_BATCH = 4  # episodes through the base model at once


def lr_multiplier(step: int, config: TrainConfig) -> float:
    """Linear warm-up, constant, linear decay to zero over the last decay_steps."""
    warmup = min(1.0, (step + 1) / max(1, config.warmup_steps))
    left = (config.num_steps - step) / max(1, config.decay_steps)
    return min(warmup, left, 1.0)


def make_optimizer(generator: Generator, config: TrainConfig) -> torch.optim.AdamW:
    """AdamW; weight decay on convolutions only."""
    matrices = [p for p in generator.decoder.parameters() if p.ndim == 4]
    others = [p for p in generator.parameters() if p.ndim != 4]
    groups = [
        {"params": matrices, "weight_decay": config.weight_decay},
        {"params": others, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=config.lr, betas=(0.9, 0.98))


def conditions(encoder: ConditionEncoder, batches: Sequence[Sequence[str]]) -> Tensor:
    """Prompts of E tasks -> conditions (E, N, L, C); encoded together, each prompt once."""
    config = encoder.config
    dealt = [
        draw_prompt_batch(b, minimum=config.num_slots, maximum=config.max_prompts).prompts
        for b in batches
    ]
    encoded = encoder.encode([prompt for batch in dealt for prompt in batch])
    out, start = [], 0
    for batch in dealt:
        part = slice(start, start + len(batch))
        out.append(
            encoder.condition(type(encoded)(encoded.states[part], encoded.lengths[part], num_cut=0))
        )
        start += len(batch)
    return torch.stack(out)


def set_feature_statistics(
    generator: Generator, encoder: ConditionEncoder, sampler: EpisodeSampler
) -> None:
    """Standardize the condition's features by the prompts of the first episodes, in place."""
    rng = random.Random("feature statistics")
    episodes: list[Episode] = []
    while len(episodes) < NUM_STATISTICS_EPISODES:
        episodes += sampler.draw_step(-1 - rng.randrange(10**6))
    condition = conditions(encoder, [e.prompts for e in episodes])
    present = condition[condition.abs().sum(-1) > 0]  # (K, C)
    generator.feature_mean.copy_(present.mean(0))
    generator.feature_std.copy_(present.std(0))


def micro_batches(episodes: Sequence[Episode]) -> list[list[int]]:
    """Episode indices in groups of similar length, so that little of a batch is padding."""
    sizes = [sum(len(text) + len(answer) for text, answer in e.rows) for e in episodes]
    order = sorted(range(len(episodes)), key=sizes.__getitem__)
    return [order[i : i + MICRO_BATCH] for i in range(0, len(order), MICRO_BATCH)]


def episodes_loss(
    generator: Generator,
    condition: Tensor,
    episodes: Sequence[Episode],
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    frame: ChatFrame,
) -> Tensor:
    """Answer loss of each row (R,), each task under the LoRA generated from its prompts."""
    shape = generator.config.lora
    with torch.autocast(base.device.type, torch.bfloat16):
        lora = generator.lora(generator(condition))
    batch = pack([e.rows for e in episodes], tokenizer, frame)
    states = lower_states(base, batch, shape.layers[0])
    with lora_applied(base, generator.layout, lora, shape.alpha / shape.rank):
        logits, targets, rows = answer_logits(base, batch, states, shape.layers[0])
    return row_losses(logits, targets, rows, batch.num_rows)


def train(
    generator: Generator,
    encoder: ConditionEncoder,
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    sampler: EpisodeSampler,
    optimizer: torch.optim.Optimizer,
    config: TrainConfig,
    *,
    first_step: int = 0,
) -> Iterator[StepMetrics]:
    """Run steps first_step .. num_steps - 1; a step's metrics are yielded after its update."""
    frame = ChatFrame.of(tokenizer)
    base.requires_grad_(False).eval()
    generator.train()
    for step in range(first_step, config.num_steps):
        start = perf_counter()
        episodes = sampler.draw_step(step)
        condition = conditions(encoder, [e.prompts for e in episodes])
        lr = config.lr * lr_multiplier(step, config)
        for parameters in optimizer.param_groups:
            parameters["lr"] = lr
        num_rows = sum(len(e.rows) for e in episodes)

        def losses_of(
            group: list[int], condition: Tensor, step: list[Episode] = episodes
        ) -> Tensor:
            chosen = [step[i] for i in group]
            return episodes_loss(generator, condition[group], chosen, base, tokenizer, frame)

        wrong = None
        if (step + 1) % config.probe_every == 0:
            # On rows that this step has not trained on yet; the distance to the step's own loss
            # is what is being trained.
            with torch.no_grad():
                shifted = condition.roll(1, 0)
                parts = [losses_of(group, shifted).sum() for group in micro_batches(episodes)]
                wrong = sum(part.item() for part in parts) / num_rows
        loss = 0.0
        for group in micro_batches(episodes):
            part = losses_of(group, condition).sum() / num_rows
            part.backward()
            loss += part.item()
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
        )
