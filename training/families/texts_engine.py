"""Labelling longer texts: reading pools of templates, writing a text, cues for a vocabulary."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from training.families.choice import Pools, draw_by_label
from training.families.judging_text import fill, in_order
from training.families.operation import Operation

_LONGEST = 195
_NUM_CUES = 13


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Texts that are labelled; each frame shows a template of the label at "<label>".

    asks: questions about the text, without a question mark.
    short: a noun for what is asked; noun: what the text is called.
    """

    kind: str
    pools: Pools
    asks: tuple[str, ...]
    short: str
    noun: str
    frames: tuple[str, ...] = ("<label>",)
    slots: Pools = field(default_factory=dict)


def read_texts(text: str) -> Pools:
    """Reads "[label]" lines, each followed by its texts; indented lines go on."""
    pools: dict[str, list[str]] = {}
    for line in text.strip().replace("\n ", " ").split("\n"):
        if line.startswith("["):
            members = pools.setdefault(line.strip("[]"), [])
        else:
            members.append(line)
    return {label: tuple(members) for label, members in pools.items()}


def write_text(subject: Subject, side: str, rng: random.Random) -> str:
    """A text with the given label, short enough for a prompt."""
    while True:
        frame = rng.choice(subject.frames)
        text = fill(frame.replace("<label>", rng.choice(subject.pools[side])), rng, subject.slots)
        if len(text) <= _LONGEST:
            return re.sub(r"(?:^|[.!?] )[a-z]", lambda found: found[0].upper(), text)


def _low(ask: str) -> str:
    return ask[0].lower() + ask[1:]


def some_cues(name: str, cues: list[str]) -> tuple[str, ...]:
    """A fixed choice among the cues, another one for each name."""
    cues = list(dict.fromkeys(cues))
    rng = random.Random(zlib.crc32(name.encode()))
    return tuple(rng.sample(cues, min(_NUM_CUES, len(cues))))


def yes_no_cues(name: str, asks: tuple[str, ...], noun: str) -> tuple[str, ...]:
    """Cues for a question that is answered with yes or no."""
    cues = []
    for ask in asks:
        cues += [
            f"{ask}? {{x}}",
            f"{{x}}\n{ask}?",
            f"{{x}}\n\n{ask}? Yes or no:",
            f"Answer yes or no. {ask}?\n\n{{x}}",
            f"{noun}: {{x}}\nQuestion: {ask}?\nAnswer:",
            f"{ask} (yes/no)? \"{{x}}\"",
            f"Read this {_low(noun)} and answer with a plain yes or no, without explaining your "
            f"choice: {_low(ask)}?\n\n{{x}}",
            f"Yes or no: {_low(ask)}? {{x}}",
            f"Q: {ask}?\n{noun}: {{x}}\nA (yes/no):",
            f"\"{{x}}\" - {_low(ask)}, yes or no?",
        ]
    return some_cues(name, cues)


def code_cues(
    name: str, asks: tuple[str, ...], short: str, noun: str, codes: Mapping[str, str],
) -> tuple[str, ...]:
    """Cues that explain what each label stands for; codes: label of each side."""
    sides: dict[str, list[str]] = {}
    for side, label in codes.items():
        sides.setdefault(label, []).append(side)
    wanted = ", ".join(f"{label} = {' or '.join(sides[label])}" for label in in_order(sides))
    lines = "\n".join(f"{label}: {' or '.join(sides[label])}" for label in in_order(sides))
    cues = []
    for ask in asks:
        cues += [
            f"{ask}? ({wanted}) {{x}}",
            f"{{x}}\n{ask}? {wanted}:",
            f"{ask}?\n{lines}\n\n{{x}}",
            f"{noun}: {{x}}\n{ask}?\n{lines}\nCode:",
            f"{{x}}\n\nWrite only the code that answers the question. {ask}? {wanted}.",
            f"{wanted}. {ask}?\nInput: {{x}}\nOutput:",
            f"{ask}? Write {wanted}.\n\n{{x}}",
            f"\"{{x}}\"\n{ask}? One code only.\n{lines}",
            f"Text: {{x}}\n{wanted}\n{ask}?\nAnswer:",
        ]
    if set(codes) != {"yes", "no"}:
        cues += [
            f"{short} ({wanted}): {{x}}",
            f"{noun}: {{x}}\n{short} ({wanted}):",
            f"{wanted}\n\n{{x}}\n{short}:",
            f"Label the {_low(noun)} with a code: {wanted}.\n\n{{x}}",
            f"Codes for {_low(short)}:\n{lines}\n\n{noun}: {{x}}\nCode:",
        ]
    return some_cues(name, cues)


def word_cues(
    name: str, asks: tuple[str, ...], short: str, noun: str, labels: tuple[str, ...], usual: bool,
    always_ask: bool = False,
) -> tuple[str, ...]:
    """Cues that list the labels, and with usual ones also cues that don't.

    always_ask: whether the short noun would not tell what is asked.
    """
    *most, last = labels
    wanted, comma = f"{', '.join(most)} or {last}", ", ".join(labels)
    slashed = "/".join(labels) if len(labels) < 6 and "/" not in comma else comma
    listed = "\n".join(f"- {label}" for label in labels)
    cues = [
        f"{short} ({slashed}): {{x}}",
        f"{{x}}\n{short}, {wanted}:",
        f"{noun}: {{x}}\n{short} ({wanted}):",
        f"{{x}} -> {slashed}?",
        f"Input: {{x}}\nOutput ({slashed}):",
        f"Task: {_low(short)}. Labels: {comma}.\n{noun}: {{x}}\nLabel:",
        f"You label texts for a data set. Possible labels: {comma}.\n\n\"{{x}}\"\n\n{short}:",
        f"{short}, one of [{comma}].\n{{x}}",
        f"{noun}: {{x}}\n\n{short}:\n{listed}",
    ]
    if always_ask:
        cues.clear()
    for ask in asks:
        cues += [
            f"{{x}}\n{ask}? Answer {wanted}.",
            f"{ask}? Answer with {wanted} only.\n\n{{x}}",
            f"{{x}}\n\n{ask}?\n{listed}",
            f"Read the following text carefully and decide: {_low(ask)}? Reply with exactly one "
            f"of these labels and nothing else: {comma}.\n\n{noun}: {{x}}\nLabel:",
            f"### Instruction\n{ask}? ({comma})\n### Input\n{{x}}\n### Response",
            f"{ask}: {wanted}? {{x}}",
            f"{noun}: {{x}}\n{ask} ({slashed})?",
            f"\"{{x}}\"\n\n{ask}? Options: {comma}.",
            f"{ask}?\nLabels: {comma}\nInput: {{x}}\nOutput:",
        ]
    polar = asks[0].split()[0] in ("Is", "Are", "Do", "Does", "Did", "Would", "Can", "Should")
    if usual:
        bare = [f"{short}: {{x}}", f"{{x}}\n{short}:", f"{noun}: {{x}}\n{short}:",
                f"{{x}} -> {_low(short)}", f"Tell me the {_low(short)}.\n\n{{x}}"]
        if not polar:
            bare += [f"{asks[0]}? {{x}}", f"{{x}}\n{asks[0]}?"]
        cues = list(some_cues(name, cues))[:8]
        return some_cues(name, cues + bare)
    return some_cues(name, cues)


def _operation(subject: Subject, name: str, labels: str, ask: str) -> Operation:
    asks = (ask,) if ask else subject.asks
    mark = labels[0] if labels[0] in "!~" else ""
    values = [label.strip() for label in labels.removeprefix(mark).split(",")]
    codes = {s: v for s, v in zip(subject.pools, values, strict=True) if v != "-"}
    sides: dict[str, list[str]] = {}
    for side, label in codes.items():
        sides.setdefault(label, []).append(side)

    draw = draw_by_label(sides, lambda side, rng: write_text(subject, side, rng))
    if mark == "!":
        cues = code_cues(name, asks, subject.short, subject.noun, codes)
    elif set(sides) == {"yes", "no"}:
        cues = yes_no_cues(name, asks, subject.noun)
    else:
        cues = word_cues(name, asks, subject.short, subject.noun, in_order(sides), mark == "~",
                         bool(ask))
    plain = mark != "!" and all(label.isascii() and len(label) > 1 for label in sides)
    return Operation(name=name, kind=subject.kind, cues=cues, draw=draw, formats=plain)


def operations(subjects: Mapping[str, Subject], lines: str) -> tuple[Operation, ...]:
    """One operation for each line "subject style | labels" or "... | labels | question".

    Labels are in the order of the pools: "!" before codes that the cue explains, "~" before the
    usual words, which need not be named, and a dash for a pool that is left out.
    """
    found = []
    for line in lines.strip().split("\n"):
        key, labels, *ask = line.split(" | ")
        subject, style = key.split()
        found.append(_operation(subjects[subject], f"txt_{subject}_{style}", labels,
                                ask[0] if ask else ""))
    return tuple(found)
