"""What a task family is made of: an operation on an input, and a format for its answer."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Draw = Callable[[random.Random], tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing to do with an input, such as translating a word to Italian.

    cues: wordings of the request, each with "{x}" exactly once, where the bare input goes.
    draw: returns (bare input, answer); all randomness comes from its argument.
    kind: related operations share one, so that siblings can be left out together.
    formats: False where the answer is long or already has a format of its own.
    """

    name: str
    kind: str
    cues: tuple[str, ...]
    draw: Draw
    formats: bool = True


@dataclass(frozen=True, kw_only=True)
class Format:
    """How the answer is to be written, such as in capitals.

    cues: wordings as a full sentence ("Answer in capitals.").
    render: turns (bare input, plain answer) into the answer as it is to be written.
    """

    name: str
    cues: tuple[str, ...]
    render: Callable[[str, str], str]


def draw_from(pairs: Sequence[tuple[str, str]]) -> Draw:
    """A draw that picks one of the given (input, answer) pairs, all equally likely."""
    fixed = tuple(pairs)
    return lambda rng: rng.choice(fixed)


def is_test_input(x: str) -> bool:
    """Whether a bare input is kept out of training: one in five, fixed by its text alone."""
    return zlib.crc32(x.strip().casefold().encode()) % 5 == 0
