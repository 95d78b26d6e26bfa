"""Does an adapter depend on its prompts? Against gibberish and against another task's prompts.

The known failure of generators is the same adapter for everything. It needs no labels to be seen:
replace the prompts and look how far weights and replies move. Of a prompt about a picture, words
and picture are replaced by noise for gibberish, and the words alone for another task.
"""

# B probes, V vocabulary.
from __future__ import annotations

import random
import string
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, takewhile

from PIL import Image
from torch import Tensor

from dnd_core.lora import Lora
from dnd_core.pictures import Picture, PicturePrompt, Prompt, prompt_text, with_text

NUM_PROBES = 8
NOISE_SIZE = 224, 224  # pixels of a picture without sense
PROBE_CHARS = 400  # of a probe; longer ones would make the check slow
# A control must be another task than the visitor's, so there are two to choose from.
WORDS = tuple("river candle yellow market seven window garden silver paper morning".split())
CONTROLS = (
    tuple(f"How many letters does this word have? {word}" for word in WORDS),
    tuple(f"Write in capital letters: {word}" for word in WORDS),
)
PICTURE_CONTROLS = (
    ("Was this taken by day or by night?",),
    ("How many people are there in the picture?",),
)
COLLAPSED_COSINE, COLLAPSED_DISTANCE = 0.95, 0.05


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The visitor's adapter against one from other prompts, over the same probes."""

    name: str
    example: str  # the words of one of the other prompts
    cosine: float  # of the two weight changes; 1: the same direction
    distance: float  # mean total variation of the first text token; 0: the same replies
    agreement: float  # share of probes whose most likely first text token is the same


@dataclass(frozen=True, kw_only=True)
class Specificity:
    """How an adapter moves the replies, and how much of that is due to its own prompts."""

    probes: tuple[Prompt, ...]
    base_distance: float  # mean total variation between the base model and the adapter
    comparisons: tuple[Comparison, ...]

    @property
    def is_collapsed(self) -> bool:
        """Whether some other prompts give practically the same adapter."""
        return any(
            c.cosine > COLLAPSED_COSINE or c.distance < COLLAPSED_DISTANCE for c in self.comparisons
        )


def gibberish(prompts: Sequence[Prompt], rng: random.Random) -> list[Prompt]:
    """Random letters in the shape of the given prompts: as many, and words as long.

    About a picture of random pixels, where the prompt has a picture.
    """
    return [_gibberish(prompt, rng) for prompt in prompts]


def _gibberish(prompt: Prompt, rng: random.Random) -> Prompt:
    words = prompt_text(prompt).split()
    text = " ".join("".join(rng.choices(string.ascii_lowercase, k=len(w))) for w in words)
    if isinstance(prompt, str):
        return text
    noise = Image.frombytes("RGB", NOISE_SIZE, rng.randbytes(3 * NOISE_SIZE[0] * NOISE_SIZE[1]))
    return PicturePrompt(text, Picture.of(noise, "noise"))


def control_prompts(prompts: Sequence[Prompt]) -> tuple[Prompt, ...]:
    """Prompts of another task: of two controls the one that shares fewer words with the given ones.

    About the same pictures, where the given ones are about pictures.
    """
    shown = [prompt for prompt in prompts if isinstance(prompt, PicturePrompt)]
    words = set(" ".join(map(prompt_text, prompts)).casefold().split())
    control = min(
        PICTURE_CONTROLS if shown else CONTROLS,
        key=lambda c: len(words & set(c[0].casefold().split()[:-1])),
    )
    if not shown:
        return control
    return tuple(with_text(p, text) for p, text in zip(shown, cycle(control), strict=False))


def bare_probes(prompts: Sequence[Prompt]) -> tuple[Prompt, ...]:
    """Some of the prompts without the words that all of them begin or end with.

    What is left is the input without its cue, where only the adapter tells what to do. Of a
    prompt about a picture that may be the picture alone.
    """
    distinct = list(dict.fromkeys(prompts))
    rows = [prompt_text(prompt).split(" ") for prompt in distinct]
    if len(rows) > 1:
        first, last = _num_shared(rows), _num_shared([row[::-1] for row in rows])
        cut = [row[first : len(row) - last] for row in rows]
        is_left = [row or not isinstance(p, str) for row, p in zip(cut, distinct, strict=True)]
        rows = cut if all(is_left) else rows
    probes = zip(distinct[:NUM_PROBES], rows, strict=False)
    return tuple(with_text(prompt, " ".join(row)[:PROBE_CHARS]) for prompt, row in probes)


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
            if "lora_A" in key and key in y.state_dict:  # else that product is zero
                key_b = key.replace("lora_A", "lora_B")
                left = x.state_dict[key_b].double().T @ y.state_dict[key_b].double()
                total += (left * (a.double() @ y.state_dict[key].double().T)).sum().item()
        return total

    scale = (product(one, one) * product(other, other)) ** 0.5
    return product(one, other) / scale if scale else 0.0


def compare(
    name: str, prompts: Sequence[Prompt], own: Tensor, other: Tensor, cosine: float
) -> Comparison:
    """own, other: next-token probabilities (B, V) under the two adapters."""
    return Comparison(
        name=name,
        example=prompt_text(prompts[0]),
        cosine=cosine,
        distance=mean_distance(own, other),
        agreement=(own.argmax(-1) == other.argmax(-1)).float().mean().item(),
    )


def mean_distance(one: Tensor, other: Tensor) -> float:
    """Mean total variation of probabilities (B, V), 0 to 1."""
    return (one - other).abs().sum(-1).div(2).mean().item()
