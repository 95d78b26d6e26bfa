"""Choosing a label for a text; each label convention is an operation of its own."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from training.families.cues import questions
from training.families.operation import Draw, Operation
from training.families.words import CITIES, NAMES, split_words

_ITEMS = split_words(
    "film book hotel phone lamp jacket cake bicycle camera restaurant concert game laptop pizza "
    "sofa tour show song chair blanket watch toy keyboard coffee museum course radio tent"
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Pools = Mapping[str, tuple[str, ...]]


def parse_pools(text: str) -> dict[str, tuple[str, ...]]:
    """Reads lines such as "fruit: apple, pear" into pools by label; indented lines go on."""
    pools = {}
    for line in text.strip().replace("\n ", " ").split("\n"):
        label, members = line.split(":", 1)
        pools[label.strip()] = tuple(member.strip() for member in members.split(","))
    return pools


def parse_sentences(text: str) -> dict[str, tuple[str, ...]]:
    """Reads "[label]" lines, each followed by one sentence a line, into pools by label."""
    pools: dict[str, list[str]] = {}
    for line in text.strip().split("\n"):
        if line.startswith("["):
            members = pools.setdefault(line.strip("[]"), [])
        else:
            members.append(line)
    return {label: tuple(members) for label, members in pools.items()}


def members_by_label(pools: Pools, labels: Mapping[str, str]) -> dict[str, list[str]]:
    """The members of the pools by the label of their pool; pools may share a label."""
    members: dict[str, list[str]] = {}
    for side, label in labels.items():
        members.setdefault(label, []).extend(pools[side])
    return members


def draw_by_label(
    members: Mapping[str, Sequence[str]],
    write: Callable[[str, random.Random], str] | None = None,
) -> Draw:
    """A draw in which all labels are equally likely; write makes a member into an input."""
    labels = tuple(members)

    def draw(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(labels)
        member = rng.choice(members[label])
        return (write(member, rng) if write else member), label

    return draw


def choose(
    name: str, kind: str, pools: Pools, labels: Mapping[str, str], ask: str, short: str,
    *extra: str, explain: bool = False,
) -> Operation:
    """All labels are equally likely; explain adds what each label stands for to the cues."""
    def write(template: str, rng: random.Random) -> str:
        return template.format(
            item=rng.choice(_ITEMS), name=rng.choice(NAMES), city=rng.choice(CITIES),
            day=rng.choice(_DAYS), number=rng.randint(3, 90))

    if explain:
        wanted = ", ".join(f"{label} = {side}" for side, label in labels.items())
    else:
        *most, last = dict.fromkeys(labels.values())
        wanted = f"{', '.join(most)} or {last}"
    cues = questions(ask, short, wanted, *extra)
    if explain:
        # Without the key, a bare code such as "2" could not be told from the request.
        cues = tuple(cue for cue in cues if wanted in cue)
    draw = draw_by_label(members_by_label(pools, labels), write)
    return Operation(name=name, kind=kind, draw=draw, cues=cues)


def choose_words(
    name: str, kind: str, pools: Pools, ask: str, short: str, *extra: str,
) -> Operation:
    """A choice whose answers are the keys of the pools."""
    return choose(name, kind, pools, {k: k for k in pools}, ask, short, *extra)


def choose_two(
    name: str, kind: str, pools: Pools, first: str, second: str, ask: str, short: str, *extra: str,
) -> Operation:
    """A choice between two pools, with labels in the pools' order."""
    keys = tuple(pools)
    return choose(name, kind, pools, {keys[0]: first, keys[1]: second}, ask, short, *extra)
