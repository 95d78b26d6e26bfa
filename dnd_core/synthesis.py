"""Prompts -> LoRA matrices and their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

import torch
from torch import Tensor

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.generator import Generator
from dnd_core.prompt_batch import draw_prompt_batch


@dataclass(frozen=True, kw_only=True)
class Lora:
    """One LoRA, by PEFT key, in fp32 on the CPU."""

    state_dict: dict[str, Tensor]
    rank: int
    alpha: int
    layers: tuple[int, ...]
    target_modules: tuple[str, ...]
    base_model: str
    meta: dict[str, Any] = field(default_factory=dict)  # where it came from; goes to dnd_meta.json


@dataclass(frozen=True, kw_only=True)
class Synthesis:
    """A LoRA and how it came about."""

    lora: Lora
    num_prompts: int  # given
    num_used: int  # distinct prompts that went into the condition
    num_cut: int  # of those, longer than the encoder's window
    seconds: dict[str, float]  # encode, decode


def synthesize(
    generator: Generator, encoder: ConditionEncoder, prompts: Sequence[str], *, seed: int = 0
) -> Synthesis:
    """One forward pass from prompts to LoRA matrices; the same prompts and seed give the same LoRA.

    Raises InputError if there is no prompt.
    """
    config = generator.config
    batch = draw_prompt_batch(
        prompts,
        minimum=config.condition.num_slots,
        maximum=config.condition.max_prompts,
        seed=seed,
    )
    start = perf_counter()
    encoded = encoder.encode(batch.prompts)
    condition = encoder.condition(encoded)
    encode_seconds = perf_counter() - start
    start = perf_counter()
    with torch.no_grad():
        lora = generator.lora(generator(condition[None])[0])
    decode_seconds = perf_counter() - start
    return Synthesis(
        lora=Lora(
            state_dict={key: value.contiguous() for key, value in lora.items()},
            rank=config.lora.rank,
            alpha=config.lora.alpha,
            layers=config.lora.layers,
            target_modules=config.lora.modules,
            base_model=config.lora.base_model,
            meta={"num_prompts": batch.num_distinct, "seed": seed},
        ),
        num_prompts=batch.num_given,
        num_used=batch.num_distinct,
        num_cut=encoded.num_cut,
        seconds={"encode": encode_seconds, "decode": decode_seconds},
    )
