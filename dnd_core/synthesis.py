"""Prompts -> LoRA matrices and their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import torch

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.errors import InputError
from dnd_core.generator import Generator
from dnd_core.lora import Lora
from dnd_core.pictures import PicturePrompt, Prompt, prompt_text
from dnd_core.prompt_batch import draw_prompt_batch


@dataclass(frozen=True, kw_only=True)
class Synthesis:
    """A LoRA and how it came about."""

    lora: Lora
    prompts: tuple[Prompt, ...]  # distinct ones that went into the condition
    num_prompts: int  # given
    num_cut: int  # of those used, longer than the encoder takes
    seconds: dict[str, float]  # encode, decode


def synthesize(
    generator: Generator, encoder: ConditionEncoder, prompts: Sequence[Prompt], *, seed: int = 0
) -> Synthesis:
    """One forward pass from prompts to LoRA matrices; the same prompts and seed give the same LoRA.

    A generator whose condition has no picture slots takes the words alone. Raises InputError if
    there is no prompt, or none that it can read.
    """
    config = generator.config
    readable = prompts if config.condition.picture_slots else [prompt_text(p) for p in prompts]
    shown = any(isinstance(prompt, PicturePrompt) for prompt in prompts)
    if shown and not any(map(prompt_text, prompts)) and not config.condition.picture_slots:
        raise InputError(
            "The generator reads words alone, but the prompts are pictures without any. "
            "Type what is to be asked about them, or use a generator that reads pictures."
        )
    batch = draw_prompt_batch(
        readable,
        minimum=config.condition.min_prompts,
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
        prompts=tuple(dict.fromkeys(batch.prompts)),
        num_prompts=batch.num_given,
        num_cut=len({p for p, cut in zip(batch.prompts, encoded.is_cut, strict=True) if cut}),
        seconds={"encode": encode_seconds, "decode": decode_seconds},
    )
