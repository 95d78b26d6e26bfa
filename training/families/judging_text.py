"""Filling in the templates of the texts to be judged, and choosing clear cues for them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence

from training.families.choice import Pools
from training.families.words import CITIES, NAMES

_SLOT = re.compile(r"\{([^{}]*)\}")


def fill(template: str, rng: random.Random, pools: Pools) -> str:
    """Replaces "{a|b}" by one of its choices and "{day}" by a draw, the same one each time."""
    drawn: dict[str, str] = {}

    def pick(found: re.Match[str]) -> str:
        inner = found[1]
        if "|" in inner:
            return rng.choice(inner.split("|")).strip()
        if inner not in drawn:
            if inner == "number":
                drawn[inner] = str(rng.randint(3, 90))
            else:
                drawn[inner] = rng.choice({"name": NAMES, "city": CITIES, **pools}[inner])
        return drawn[inner]

    text = template
    while "{" in text:
        text = _SLOT.sub(pick, text)
    text = re.sub(r" +", " ", text).strip()
    text = re.sub(r" ([,.!?:])(?=\s|$)", r"\1", text)
    return re.sub(r"\b([Aa]) (?=[aeio]\w|un[^i])", r"\1n ", text)


def in_order(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels as they are usually named: yes before no, A before B, 1 before 2."""
    found = tuple(dict.fromkeys(labels))
    usual = {"yes": 0, "true": 0, "first": 0, "no": 1, "false": 1, "second": 1}
    if all(label in usual for label in found):
        return tuple(sorted(found, key=lambda label: usual[label]))
    if all(len(label) == 1 and label.isascii() and label.isalnum() for label in found):
        return tuple(sorted(found))
    return found


def clear_cues(
    cues: Sequence[str], ask: str, labels: Sequence[str], usual: bool,
) -> tuple[str, ...]:
    """The cues that tell which labels are wanted; usual labels need not be named.

    Without this the same prompt would ask for "no" in one operation and "rude" in another.
    """
    polar = ask.split()[0] in ("Is", "Are", "Do", "Does", "Did", "Would", "Can", "Should")
    yes_no = set(labels) == {"yes", "no"}

    def clear(cue: str) -> bool:
        asked = ask.lower() in cue.lower()
        if yes_no:
            return asked
        return all(label in cue for label in labels) or (usual and not (asked and polar))

    return tuple(cue for cue in cues if clear(cue))
