"""Which prompts of a drop take part in a synthesis, and in which order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from dnd_core.errors import InputError


@dataclass(frozen=True)
class PromptBatch:
    """The prompts of one synthesis."""

    prompts: tuple[str, ...]
    num_given: int
    seed: int

    @property
    def num_distinct(self) -> int:
        """Prompts that count once; a repeated one adds nothing."""
        return len(set(self.prompts))


def draw_prompt_batch(
    prompts: Sequence[str], *, minimum: int, maximum: int, seed: int = 0
) -> PromptBatch:
    """At least `minimum` and at most `maximum` prompts.

    More than the maximum are sampled without repetition from `seed`; fewer than the minimum are
    repeated in turn. Raises InputError if there is none.
    """
    kept = [prompt.strip() for prompt in prompts if prompt.strip()]
    if not kept:
        raise InputError(
            "There are no prompts to synthesize from. Drop a file with one prompt per line, "
            "or paste some lines."
        )
    chosen = random.Random(seed).sample(kept, maximum) if len(kept) > maximum else kept
    repeated = [chosen[i % len(chosen)] for i in range(max(len(chosen), minimum))]
    return PromptBatch(tuple(repeated), len(kept), seed)
