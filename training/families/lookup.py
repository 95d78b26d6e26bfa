"""Operations that look their answer up in a table of pairs."""

from __future__ import annotations

import zlib

from training.families.cues import wordings
from training.families.lexicon_words import Pairs
from training.families.operation import Operation, draw_from, is_test_input


def parse_lines(text: str) -> Pairs:
    """Reads lines such as "as busy as a | bee" into pairs; cells may hold commas."""
    rows = (line.split("|") for line in text.strip().split("\n"))
    return tuple((x.strip(), y.strip()) for x, y in rows)


def example_cues(name: str, pairs: Pairs) -> tuple[str, ...]:
    """Cues that show pairs instead of saying what to do; none of them is a test pair."""
    shown = [pair for pair in pairs if not is_test_input(pair[0])]
    start = zlib.crc32(name.encode())
    (a, b), (c, d) = (shown[(start + i) % len(shown)] for i in range(2))
    return (
        f"{a} -> {b}\n{c} -> {d}\n{{x}} ->",
        f"Input: {c}\nOutput: {d}\n\nInput: {{x}}\nOutput:",
    )


def look_up(
    name: str, kind: str, pairs: Pairs, do: str, get: str = "", *cues: str,
    of: str = "of", formats: bool = True,
) -> Operation:
    """One look-up; do, get and of are those of `wordings`, cues are added to them."""
    return Operation(
        name=name, kind=kind, draw=draw_from(pairs), formats=formats,
        cues=wordings(do, get, *cues, *example_cues(name, pairs), of=of),
    )
