"""Weight regression: a generator learns the weight tokens of LoRA checkpoints (paper section 3.5).

Runs on one process or, under `accelerate launch`, on many: each takes its share of every step's
pairs. Gradients are averaged by DistributedDataParallel, or by FSDP2 where the weights are spread
over the processes. All that is drawn follows from the seed and a pair's place in the run, so that
the number of processes changes nothing but rounding.
"""

# B pairs, T weight tokens, H rows and W columns of a weight token, N L C the condition's axes.
from __future__ import annotations

import math
import random
import warnings
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from copy import deepcopy
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from time import perf_counter
from typing import Any

import torch
from accelerate import Accelerator
from torch import Tensor, nn

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts
from dnd_core.errors import InputError
from dnd_core.generator import Generator
from training.checkpoints import form_tokens
from training.config import RegressionConfig
from training.criterion import weighted_error
from training.metrics import RegressionMetrics
from training.pairs import Pair, PairSampler
from training.sharding import is_sharded, shard, whole

NUM_STATISTICS_STEPS = 4


@dataclass(frozen=True, kw_only=True)
class RegressionData:
    """Everything a step reads; texts are encoded and checkpoints tokenized once, before it."""

    sampler: PairSampler
    encoder: ConditionEncoder
    encoded: Sequence[EncodedPrompts]  # of each pool's texts
    targets: Sequence[Tensor]  # of each pool: plain weight tokens (M, T, r, c)
    num_values: Sequence[Sequence[int]]  # of each pool's checkpoints: entries that are not NaN
    criterion: Tensor  # (T,), mean 1

    def condition(self, pair: Pair) -> Tensor:
        """Condition (N, L, C) of a pair's texts; too few are repeated, so that no slot is empty."""
        minimum = self.encoder.config.min_prompts
        rows = [pair.texts[i % len(pair.texts)] for i in range(max(minimum, len(pair.texts)))]
        return self.encoder.condition(self.encoded[pair.pool].part(rows))


def lr_multiplier(step: int, config: RegressionConfig) -> float:
    """Linear warm-up, then a cosine to zero at num_steps; the same on every process."""
    if step < config.warmup_steps:
        return (step + 1) / config.warmup_steps
    done = (step - config.warmup_steps) / max(1, config.num_steps - config.warmup_steps)
    return (1 + math.cos(math.pi * done)) / 2


def make_optimizer(
    generator: nn.Module, config: RegressionConfig, device: torch.device
) -> torch.optim.Optimizer:
    """AdamW; with 8-bit states where bitsandbytes and a CUDA device are there, or on request.

    Spread weights get plain AdamW, whose states are spread with them: bitsandbytes computes on
    whole tensors. Raises InputError where 8 bits are asked for and cannot be had.
    """
    spread = is_sharded(generator)
    can_8bit = device.type == "cuda" and not spread and find_spec("bitsandbytes") is not None
    kind: Any = torch.optim.AdamW
    if config.optimizer == "adamw8bit" or (config.optimizer == "auto" and can_8bit):
        kind = _adamw_8bit(spread=spread)
    optimizer: torch.optim.Optimizer = kind(
        generator.parameters(), lr=config.lr, weight_decay=config.weight_decay
    )
    return optimizer


def _adamw_8bit(*, spread: bool) -> Any:
    advice = "Pass --optimizer adamw."
    if spread:
        raise InputError(f"--optimizer adamw8bit does not work on spread weights. {advice}")
    try:
        return import_module("bitsandbytes").optim.AdamW8bit
    except ImportError as error:
        raise InputError(f"--optimizer adamw8bit needs bitsandbytes: {error}. {advice}") from error


def pair_generator(pair: Pair, config: RegressionConfig, device: torch.device) -> torch.Generator:
    """The randomness of one pair's noise, wherever it is computed."""
    seed = random.Random(f"{config.seed}/{pair.index}/noise").getrandbits(63)
    return torch.Generator(device).manual_seed(seed)


def batch_tensors(
    data: RegressionData,
    pairs: Sequence[Pair],
    config: RegressionConfig,
    *,
    scaled: bool,
    device: torch.device,
) -> tuple[Tensor, Tensor]:
    """Noisy conditions (B, N, L, C) and noisy target weight tokens (B, T, H, W), fp32."""
    condition = torch.stack([data.condition(pair) for pair in pairs]).to(device)
    plain = torch.stack([data.targets[pair.pool][pair.checkpoint] for pair in pairs])
    target = form_tokens(plain.to(device).float(), scaled=scaled)
    for i, pair in enumerate(pairs):
        draw = pair_generator(pair, config, device)
        noise = torch.randn(condition[i].shape, generator=draw, device=device)
        condition[i] += config.condition_noise * noise * (condition[i] != 0)  # padding stays zero
        noise = torch.randn(target[i].shape, generator=draw, device=device)
        target[i] += config.target_noise * noise
    return condition, target


def set_statistics(generator: Generator, data: RegressionData) -> None:
    """Standardize the condition's features by the run's first pairs, in place."""
    pairs = [p for step in range(NUM_STATISTICS_STEPS) for p in data.sampler.step_pairs(step)]
    generator.set_statistics(torch.stack([data.condition(pair) for pair in pairs]))


class MovingAverage:
    """Exponential moving average of a generator's weights; what is validated and kept."""

    def __init__(self, generator: Generator, decay: float) -> None:
        self.decay = decay
        self.generator: Generator = deepcopy(generator).requires_grad_(False).eval()
        self._form: Generator | None = None  # with all weights, on the CPU of the first process

    def shard(self, accelerator: Accelerator) -> None:
        """Spread the average as the generator's weights are spread, in place."""
        if accelerator.is_main_process:
            self._form = deepcopy(self.generator).cpu()
        shard(self.generator, accelerator)

    @torch.no_grad()
    def update(self, generator: Generator, num_updates: int) -> None:
        """Take one step's weights in. Early on the decay is smaller, so the start fades fast."""
        decay = min(self.decay, (1 + num_updates) / (10 + num_updates)) if self.decay else 0.0
        for mean, value in zip(self.generator.parameters(), generator.parameters(), strict=True):
            mean.lerp_(value, 1 - decay)

    def whole(self, accelerator: Accelerator) -> Generator:
        """The average as a module that computes by itself, on the first process's device.

        Where weights are spread, all processes call it together, and only the first gets all.
        """
        if not is_sharded(self.generator):
            return self.generator
        state = whole(self.generator.state_dict(), keep=self._form is not None)
        if self._form is None:
            return self.generator
        self._form.load_state_dict(state)
        # A copy: it leaves the device again once it is dropped.
        return deepcopy(self._form).to(accelerator.device)


def regress(
    generator: Generator,
    average: MovingAverage,
    optimizer: torch.optim.Optimizer,
    data: RegressionData,
    config: RegressionConfig,
    accelerator: Accelerator,
    *,
    first_step: int = 0,
) -> Iterator[RegressionMetrics]:
    """Run steps first_step .. num_steps - 1; a step's metrics are yielded after its update.

    The loss is the weighted mean over all processes' entries: each process divides its sum by the
    number of all, which it knows from the pairs alone. batch_size is a multiple of the processes.
    """
    world, rank, device = accelerator.num_processes, accelerator.process_index, accelerator.device
    assert config.batch_size % world == 0, "the caller checks it"
    model = _with_averaged_gradients(generator, accelerator)
    scaled = generator.config.scaled_tokens
    criterion = data.criterion.to(device)
    generator.train()
    for step in range(first_step, config.num_steps):
        start = perf_counter()
        pairs = data.sampler.step_pairs(step)
        num_values = sum(data.num_values[p.pool][p.checkpoint] for p in pairs)
        mine = pairs[rank::world]
        size = config.micro_batch or len(mine)
        groups = [mine[i : i + size] for i in range(0, len(mine), size)]
        lr = config.lr * lr_multiplier(step, config)
        for parameters in optimizer.param_groups:
            parameters["lr"] = lr
        loss = torch.zeros((), device=device)
        for number, group in enumerate(groups):
            condition, target = batch_tensors(data, group, config, scaled=scaled, device=device)
            is_last = number == len(groups) - 1
            with nullcontext() if is_last else accelerator.no_sync(model):
                with torch.autocast(device.type, torch.bfloat16, enabled=config.bf16):
                    pred = model(condition)  # (B, T, H, W), fp32
                part = weighted_error(pred, target, criterion) / num_values
                (part * world).backward()  # gradients are averaged over the processes
            loss += part.detach()
        norm = nn.utils.clip_grad_norm_(generator.parameters(), config.max_grad_norm)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        average.update(generator, step)
        total = accelerator.reduce(loss, "sum")
        yield RegressionMetrics(
            step=step + 1,
            loss=float(total),
            lr=lr,
            grad_norm=float(whole(norm)),
            seconds=perf_counter() - start,
        )


def _with_averaged_gradients(generator: Generator, accelerator: Accelerator) -> nn.Module:
    """What to call so that a backward pass averages gradients over all processes."""
    if is_sharded(generator):  # FSDP2 has changed the generator itself
        return generator
    with warnings.catch_warnings():
        # accelerate 1.15 has no setting for the name that torch 2.13 asks for.
        warnings.filterwarnings("ignore", "`broadcast_buffers` is deprecated", FutureWarning)
        model: nn.Module = accelerator.prepare_model(generator)
    return model
