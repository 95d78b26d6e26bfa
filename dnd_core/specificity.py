"""Does an adapter depend on its prompts? Against gibberish and against another task's prompts.

The known failure of generators is the same adapter for everything. It needs no labels to be seen:
replace the prompts and look how far weights and replies move.
"""

# B probes, V vocabulary.
from __future__ import annotations

import random
import string
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from torch import Tensor

from dnd_core.lora import Lora

NUM_PROBES = 8
PROBE_CHARS = 400  # of a probe; longer ones would make the check slow
# A control must be another task than the visitor's, so there are two to choose from.
WORDS = tuple("river candle yellow market seven window garden silver paper morning".split())
CONTROLS = (
    tuple(f"How many letters does this word have? {word}" for word in WORDS),
    tuple(f"Write in capital letters: {word}" for word in WORDS),
)
COLLAPSED_COSINE, COLLAPSED_DISTANCE = 0.95, 0.05


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The visitor's adapter against one from other prompts, over the same probes."""

    name: str
    example: str  # one of the other prompts
    cosine: float  # of the two weight changes; 1: the same direction
    distance: float  # mean total variation of the first text token; 0: the same replies
    agreement: float  # share of probes whose most likely first text token is the same


@dataclass(frozen=True, kw_only=True)
class Specificity:
    """How an adapter moves the replies, and how much of that is due to its own prompts."""

    probes: tuple[str, ...]
    base_distance: float  # mean total variation between the base model and the adapter
    comparisons: tuple[Comparison, ...]

    @property
    def is_collapsed(self) -> bool:
        """Whether some other prompts give practically the same adapter."""
        return any(
            c.cosine > COLLAPSED_COSINE or c.distance < COLLAPSED_DISTANCE for c in self.comparisons
        )


def gibberish(prompts: Sequence[str], rng: random.Random) -> list[str]:
    """Random letters in the shape of the given prompts: as many, and words as long."""
    return [
        " ".join("".join(rng.choices(string.ascii_lowercase, k=len(w))) for w in p.split())
        for p in prompts
    ]


def control_prompts(prompts: Sequence[str]) -> tuple[str, ...]:
    """Prompts of another task: those of the CONTROLS that share fewer words with the given ones."""
    words = set(" ".join(prompts).casefold().split())
    return min(CONTROLS, key=lambda c: len(words & set(c[0].casefold().split()[:-1])))


def bare_probes(prompts: Sequence[str]) -> tuple[str, ...]:
    """Some of the prompts without the words that all of them begin or end with.

    What is left is the input without its cue, where only the adapter tells what to do.
    """
    rows = [prompt.split(" ") for prompt in dict.fromkeys(prompts)]
    if len(rows) > 1:
        first, last = _num_shared(rows), _num_shared([row[::-1] for row in rows])
        cut = [row[first : len(row) - last] for row in rows]
        rows = cut if all(cut) else rows
    return tuple(" ".join(row)[:PROBE_CHARS] for row in rows[:NUM_PROBES])


def _num_shared(rows: Sequence[Sequence[str]]) -> int:
    """Number of words that all rows begin with."""
    columns = zip(*rows, strict=False)
    return sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))


def delta_cosine(one: Lora, other: Lora) -> float:
    """Cosine of two LoRAs' weight changes over all modules, without forming them.

    <B1 A1, B2 A2> is the sum of (B1^T B2) * (A1 A2^T), both (r, r). 0 where one is zero.
    """

    def product(x: Lora, y: Lora) -> float:
        total = 0.0
        for key, a in x.state_dict.items():
            if "lora_A" in key:
                key_b = key.replace("lora_A", "lora_B")
                left = x.state_dict[key_b].double().T @ y.state_dict[key_b].double()
                total += (left * (a.double() @ y.state_dict[key].double().T)).sum().item()
        return total

    scale = (product(one, one) * product(other, other)) ** 0.5
    return product(one, other) / scale if scale else 0.0


def compare(
    name: str, prompts: Sequence[str], own: Tensor, other: Tensor, cosine: float
) -> Comparison:
    """own, other: next-token probabilities (B, V) under the two adapters."""
    return Comparison(
        name=name,
        example=prompts[0],
        cosine=cosine,
        distance=mean_distance(own, other),
        agreement=(own.argmax(-1) == other.argmax(-1)).float().mean().item(),
    )


def mean_distance(one: Tensor, other: Tensor) -> float:
    """Mean total variation of probabilities (B, V), 0 to 1."""
    return (one - other).abs().sum(-1).div(2).mean().item()
