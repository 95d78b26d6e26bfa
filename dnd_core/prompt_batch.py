"""Which prompts of a drop take part in a synthesis, and in which order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from dnd_core.errors import InputError
from dnd_core.pictures import Prompt, prompt_text, with_text


@dataclass(frozen=True)
class PromptBatch:
    """The prompts of one synthesis."""

    prompts: tuple[Prompt, ...]
    num_given: int
    seed: int

    @property
    def num_distinct(self) -> int:
        """Prompts that count once; a repeated one adds nothing."""
        return len(set(self.prompts))


def draw_prompt_batch(
    prompts: Sequence[Prompt], *, minimum: int, maximum: int, seed: int = 0
) -> PromptBatch:
    """At least `minimum` and at most `maximum` prompts.

    More than the maximum are sampled without repetition from `seed`; fewer than the minimum are
    repeated in turn. A picture without words is a prompt. Raises InputError if there is none.
    """
    stripped = [with_text(prompt, prompt_text(prompt).strip()) for prompt in prompts]
    kept = [prompt for prompt in stripped if prompt]
    if not kept:
        raise InputError(
            "There are no prompts to synthesize from. Drop a file with one prompt per line, "
            "or paste some lines."
        )
    chosen = random.Random(seed).sample(kept, maximum) if len(kept) > maximum else kept
    repeated = [chosen[i % len(chosen)] for i in range(max(len(chosen), minimum))]
    return PromptBatch(tuple(repeated), len(kept), seed)
