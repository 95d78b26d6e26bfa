"""Measures the small vision model on pictures that training never shows."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from training.vision_base_model import answer_logits, see_packed
from training.vision_base_rows import Asked, Batch, CompactVocabulary, Shown, draw_batch

Tally = dict[str, tuple[int, int]]  # what was asked -> (right, asked)


@torch.no_grad()
def right_answers(model: Any, batch: Batch) -> list[tuple[Asked, bool]]:
    """(question, whether the whole answer is right) of each branch with one turn.

    Each text token is right given the right ones before it, which is when greedy decoding gives
    the whole answer.
    """
    packed = batch.packed
    logits = answer_logits(model, packed, see_packed(model, packed))
    wrong = torch.zeros(packed.targets.shape, dtype=torch.bool)
    wanted = packed.targets >= 0
    wrong[wanted] = logits.argmax(-1) != packed.targets[wanted]
    found = []
    for row, own in enumerate(batch.asked):
        for number, turns in enumerate(own, 1):
            if len(turns) == 1:
                bad = wrong[row][packed.branch[row] == number].any().item()
                found.append((turns[0], not bad))
    return found


@dataclass(frozen=True)
class Figures:
    """Exact match on unseen pictures.

    plain: by question, where no convention was asked for. conventions: by convention, where just
    one was. kinds: by number of conventions ("none", "one", "two").
    """

    plain: Tally
    conventions: Tally
    kinds: Tally


def check_vision_base(
    model: Any,
    vocabulary: CompactVocabulary,
    draw: Callable[[random.Random], Shown],
    num_batches: int,
    seed: int = 1,
) -> Figures:
    """Exact match over batches of 32 unseen pictures, four questions each."""
    model.eval()
    found: list[tuple[Asked, bool]] = []
    for index in range(num_batches):
        rng = random.Random(f"check {seed} {index}")
        found += right_answers(model, draw_batch(vocabulary, rng, draw, 32, 4))
    counts = ("none", "one", "two")
    return Figures(
        plain=tally([(a.name, right) for a, right in found if not a.conventions]),
        conventions=tally(
            [(a.conventions[0], right) for a, right in found if len(a.conventions) == 1]
        ),
        kinds=tally([(counts[len(a.conventions)], right) for a, right in found]),
    )


def tally(found: Sequence[tuple[str, bool]]) -> Tally:
    """Right and all, by name."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for name, right in found:
        sums[name][0] += right
        sums[name][1] += 1
    return {name: (right, asked) for name, (right, asked) in sorted(sums.items())}


def share_right(tally: Tally) -> float:
    """Right answers over all, from 0 to 1; 0 where nothing was asked."""
    asked = sum(number for _, number in tally.values())
    return sum(right for right, _ in tally.values()) / asked if asked else 0.0
