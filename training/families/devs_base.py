"""Helpers of the families for developers and office work: cues, computed tasks, label choices."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from training.families.choice import Pools, draw_by_label, members_by_label
from training.families.judging_text import fill
from training.families.operation import Draw, Operation
from training.families.words import WORDS

# Words that may name a variable: no keywords of Java or names of built-in functions.
CODE_WORDS = tuple(word for word in WORDS
                   if 4 <= len(word) <= 8 and word not in ("open", "package", "round"))
Make = Callable[[random.Random], tuple[str, str]]


def _small_start(text: str) -> str:
    """The text with a small first letter, unless it begins with a name."""
    name = text[1:2].isupper() or text.startswith(("Python", "Java", "Excel", "Git ", "Docker"))
    return text if name else text[0].lower() + text[1:]


def task_cues(do: str, out: str, inn: str, *extra: str) -> tuple[str, ...]:
    """Cues from an imperative, a label for the answer and a label for the input.

    out has to tell the wanted form by itself ("camelCase name"), for some cues show nothing else.
    """
    low, small = _small_start(do), _small_start(out)
    cues = (
        f"{do}: {{x}}",
        f"{do}.\n\n{{x}}",
        f"{{x}}\n\n{do}.",
        f"{inn}: {{x}}\n{out}:",
        f"{{x}} -> {small}",
        f"{do}.\nInput: {{x}}\nOutput:",
        f"Below is one input ({inn}). {do}. Reply with nothing else, no explanation, no "
        f"introduction.\n\n{{x}}",
        f"Can you {low}? {{x}}",
        f"{{x}}\n{out}:",
        f"Task: {low}\n{inn}: {{x}}\nAnswer:",
        f"{low}: {{x}}",
        *extra,
    )
    return tuple(dict.fromkeys(cues))


def task(name: str, kind: str, make: Make, do: str, out: str, inn: str = "Input", *extra: str,
         formats: bool = False) -> Operation:
    """A task from a draw; name and kind get their prefix here."""
    return Operation(name=f"dev_{name}", kind=f"dev_{kind}", draw=make, formats=formats,
                     cues=task_cues(do, out, inn, *extra))


def change(source: Callable[[random.Random], str], answer: Callable[[str], str]) -> Make:
    """A draw whose answer is computed from its input alone."""
    def make(rng: random.Random) -> tuple[str, str]:
        x = source(rng)
        return x, answer(x)

    return make


def slotted(pairs: Sequence[tuple[str, str]], slots: Pools) -> Make:
    """A draw from (input, answer) templates which share the values of their slots."""
    fixed = tuple(pairs)

    def make(rng: random.Random) -> tuple[str, str]:
        x, y = rng.choice(fixed)
        values = {slot: rng.choice(pool) for slot, pool in slots.items()}
        for slot, value in values.items():
            x, y = x.replace(f"<{slot}>", value), y.replace(f"<{slot}>", value)
        return x, y

    return make


def balanced(pairs: Sequence[tuple[str, str]], slots: Pools) -> Make:
    """As slotted, but with every answer equally likely."""
    sides: dict[str, list[tuple[str, str]]] = {}
    for x, y in pairs:
        sides.setdefault(y, []).append((x, y))
    makes = tuple(slotted(side, slots) for side in sides.values())
    return lambda rng: rng.choice(makes)(rng)


def parse_pairs(text: str, sep: str = " => ") -> tuple[tuple[str, str], ...]:
    """Reads lines such as "input => answer"."""
    rows = (line.split(sep, 1) for line in text.strip().split("\n"))
    return tuple((x.strip(), y.strip()) for x, y in rows)


def _choice_draw(pools: Pools, slots: Pools, labels: Mapping[str, str]) -> Draw:
    return draw_by_label(
        members_by_label(pools, labels), lambda text, rng: fill(text, rng, slots)
    )


def _choice_cues(ask: str, short: str, inn: str, told: str) -> tuple[str, ...]:
    """told: the labels as a list, for codes with what they stand for."""
    low = ask[0].lower() + ask[1:]
    return (
        f"{ask}? Answer {told}.\n\n{{x}}",
        f"{{x}}\n\n{ask}? ({told})",
        f"{inn}: {{x}}\n{short} ({told}):",
        f"{short} [{told}]: {{x}}",
        f"{{x}} -> {told}?",
        f"Read the {inn.lower()} and decide: {low}? The only allowed answers are: {told}. Don't "
        f"explain.\n{inn}: {{x}}\nAnswer:",
        f"{ask}? {{x}}\nOptions: {told}\nAnswer:",
        f"Classify ({told}): {{x}}",
        f"\"{{x}}\"\n{short}, one of {told}:",
        f"Labels: {told}\n{inn}: {{x}}\nLabel:",
        f"You label each {inn.lower()} by {short.lower()}. Possible labels: {told}.\n\n{{x}}",
    )


def choice(name: str, kind: str, pools: Pools, slots: Pools, labels: Mapping[str, str], ask: str,
           short: str, inn: str, *, explain: bool = False) -> Operation:
    """A choice between labels, all equally likely; explain adds what each code stands for."""
    *most, last = dict.fromkeys(labels.values())
    wanted = f"{', '.join(most)} or {last}"
    key = ", ".join(f"{label} = {side}" for side, label in labels.items()) if explain else ""
    return Operation(name=f"dev_{name}", kind=f"dev_{kind}",
                     draw=_choice_draw(pools, slots, labels),
                     cues=_choice_cues(ask, short, inn, key or wanted),
                     formats=not explain and all(
                         label.replace(" ", "").isalpha() for label in labels.values()))


def yes_no(name: str, kind: str, pools: Pools, slots: Pools, side: str, ask: str, inn: str,
           yes: str = "yes", no: str = "no") -> Operation:
    """A question about one of the pools: yes for it, no for all the others."""
    labels = {key: yes if key == side else no for key in sorted(pools, key=lambda k: k != side)}
    low = ask[0].lower() + ask[1:]
    cues = (
        f"{ask}? Answer {yes} or {no}.\n\n{{x}}",
        f"{{x}}\n\n{ask}? ({yes}/{no})",
        f"{inn}: {{x}}\nQuestion: {low}?\nAnswer ({yes} or {no}):",
        f"{ask}, {yes} or {no}? {{x}}",
        f"Reply with {yes} or {no} and nothing else: {low}?\n{inn}: {{x}}",
        f"{{x}}\n{ask}? {yes}/{no}:",
        f"You check each {inn.lower()} with one question: {low}? Possible answers are {yes} and "
        f"{no}.\n\n{{x}}",
    )
    return Operation(name=f"dev_{name}", kind=f"dev_{kind}",
                     draw=_choice_draw(pools, slots, labels),
                     cues=cues)
