"""Causes and effects told apart, the order of steps in a procedure, and a list changed in steps."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.lexicon_reasoning import PAIRS, STEPS
from training.families.operation import Operation
from training.families.reasoning_base import Story, judged, told, verdicts

_PAIRS = tuple(tuple(p.strip() for p in line.split("|")) for line in PAIRS.strip().split("\n"))
_STEPS = {task: tuple(steps.split("; ")) for task, steps in
          (line.split(": ", 1) for line in STEPS.strip().split("\n"))}


def _cause(form: str) -> Story:
    def draw(rng: random.Random) -> tuple[str, tuple[str, str, bool]]:
        cause, effect = rng.choice(_PAIRS)
        first = rng.random() < 0.5
        a, b = (cause, effect) if first else (effect, cause)
        return form.format(a=a, b=b), (cause, effect, first)

    return draw


_PLAIN, _NUMBERED, _LETTERED = (
    _cause("{a} {b}"), _cause("1. {a} 2. {b}"), _cause("A: {a}\nB: {b}"))
_IS_CAUSE = ("Say which sentence is the cause", "Which sentence is the cause", "Cause", "Sentences")
_IS_EFFECT = ("Say which sentence is the effect", "Which sentence is the effect", "Effect",
              "Sentences")
_CAUSES = (
    told("cause_text", "cause_or_effect", _PLAIN, lambda f: f[0], *_IS_CAUSE, formats=False),
    told("effect_text", "cause_or_effect", _PLAIN, lambda f: f[1], *_IS_EFFECT, formats=False),
    told("cause_place", "cause_or_effect", _PLAIN, lambda f: "first" if f[2] else "second",
         *_IS_CAUSE, how="answer first or second", tag="first/second"),
    told("effect_place", "cause_or_effect", _PLAIN, lambda f: "second" if f[2] else "first",
         *_IS_EFFECT, how="answer first or second", tag="first/second"),
    told("cause_number", "cause_or_effect", _NUMBERED, lambda f: "1" if f[2] else "2", *_IS_CAUSE,
         how="give its number", tag="1 or 2"),
    told("effect_number", "cause_or_effect", _NUMBERED, lambda f: "2" if f[2] else "1",
         *_IS_EFFECT, how="give its number", tag="1 or 2"),
    told("cause_letter", "cause_or_effect", _LETTERED, lambda f: "A" if f[2] else "B", *_IS_CAUSE,
         how="give its letter", tag="A or B"),
    told("effect_letter", "cause_or_effect", _LETTERED, lambda f: "B" if f[2] else "A",
         *_IS_EFFECT, how="give its letter", tag="A or B"),
    told("cause_labels", "cause_or_effect", _PLAIN,
         lambda f: "cause, effect" if f[2] else "effect, cause", "Label the two sentences in order",
         "Which is cause and which is effect", "Labels", "Sentences",
         how='write "cause, effect" or "effect, cause"', tag="cause, effect / effect, cause"),
    told("cause_because", "cause_or_effect", _PLAIN, lambda f: "so" if f[2] else "because",
         "Choose the word that links the first sentence to the second",
         "Which word links the first sentence to the second, so or because", "Linking word",
         "Sentences", how="answer so or because", tag="so/because"),
    told("cause_arrow", "cause_or_effect", _PLAIN, lambda f: "->" if f[2] else "<-",
         "Draw the arrow between the two sentences from cause to effect",
         "Which way does the arrow from cause to effect point", "Arrow", "Sentences",
         how="write -> if the first sentence is the cause or <- if the second is",
         tag="-> or <-, cause to effect"),
    *verdicts("cause_first", "cause_or_effect", judged(_PLAIN, lambda f: f[2]),
              "Say whether the first sentence is the cause of the second",
              "Is the first sentence the cause of the second", "First is the cause", "Sentences",
              "yes_no digits marks"),
)


def _steps(num: int) -> Story:
    """Some steps in a mixed order; their right order as numbers of their places."""

    def draw(rng: random.Random) -> tuple[str, tuple[list[str], list[int]]]:
        task = rng.choice(tuple(_STEPS))
        right = sorted(rng.sample(range(5), num))
        mixed = rng.sample(right, num)
        shown = [_STEPS[task][i] for i in mixed]
        text = "; ".join(f"{i}) {step}" for i, step in enumerate(shown, 1))
        return f"{task}: {text}", ([_STEPS[task][i] for i in right],
                                   [mixed.index(i) + 1 for i in right])

    return draw


def _next(rng: random.Random) -> tuple[str, tuple[str, str]]:
    """What was done so far, and two steps of which one is next."""
    task = rng.choice(tuple(_STEPS))
    steps, at = _STEPS[task], rng.randint(0, 2)
    right, wrong = steps[at + 1], rng.choice(steps[at + 2:])
    a, b = rng.sample((right, wrong), 2)
    return f"{task}, so far: {steps[at]}. Next: {a}, or {b}?", (right,
        "first" if a == right else "last")


def _in_order(rng: random.Random) -> tuple[str, bool]:
    text, (_, places) = _steps(3)(rng)
    return text, places == [1, 2, 3]


_SORT = ("Put the steps in the right order", "What is the right order of the steps", "Right order",
         "Steps")
_ORDER = (
    told("steps_first", "steps", _steps(3), lambda f: f[0][0], "Name the step to do first",
         "Which of these steps comes first", "First step", "Steps"),
    told("steps_last", "steps", _steps(3), lambda f: f[0][-1], "Name the step to do last",
         "Which of these steps comes last", "Last step", "Steps"),
    told("steps_middle", "steps", _steps(3), lambda f: f[0][1], "Name the step in the middle",
         "Which of these steps comes second when done rightly", "Second step in the right order",
         "Steps"),
    told("steps_first_number", "steps", _steps(3), lambda f: str(f[1][0]),
         "Find the step to do first", "Which of these steps comes first", "First step", "Steps",
         how="give only its number", tag="number"),
    told("steps_last_number", "steps", _steps(4), lambda f: str(f[1][-1]),
         "Find the step to do last", "Which of these steps comes last", "Last step", "Steps",
         how="give only its number", tag="number"),
    told("steps_numbers", "steps", _steps(3), lambda f: ", ".join(map(str, f[1])), *_SORT,
         how="list only the numbers, with commas", tag="numbers with commas"),
    told("steps_digits", "steps", _steps(4), lambda f: "".join(map(str, f[1])), *_SORT,
         how="write the numbers without spaces", tag="digits together"),
    told("steps_written", "steps", _steps(3), lambda f: " -> ".join(f[0]), *_SORT,
         how='join the steps with " -> "', tag="a -> b -> c"),
    told("steps_two", "steps", _steps(2), lambda f: f[0][0], "Name the earlier of the two steps",
         "Which of the two comes earlier", "Earlier step", "Steps"),
    told("steps_next", "steps", _next, lambda f: f[0], "Name the next step",
         "Which step is next", "Next step", "Steps"),
    told("steps_next_place", "steps", _next, lambda f: f[1],
         "Say which of the two offered steps is next", "Which of the two offered steps is next",
         "Next step", "Steps", how='answer "first" or "last" for the one named first or last',
         tag="first/last of the two"),
    *verdicts("steps_in_order", "steps", _in_order, "Say whether the steps are in the right order",
              "Are the steps in the right order", "Right order", "Steps",
              "yes_no digits letters", "ordered/mixed up"),
)

_CHANGES: tuple[tuple[str, Callable[[list[int]], list[int]]], ...] = (
    ("reverse", lambda v: v[::-1]), ("drop the first", lambda v: v[1:]),
    ("drop the last", lambda v: v[:-1]), ("sort up", sorted), ("double each",
        lambda v: [2 * n for n in v]),
    ("add 1 to each", lambda v: [n + 1 for n in v]), ("swap the ends", lambda v: [v[-1], *v[1:-1],
        v[0]]),
    ("sort down", lambda v: sorted(v, reverse=True)), ("append a 0", lambda v: [*v, 0]),
    ("put a 7 in front", lambda v: [7, *v]), ("move the first to the end", lambda v: [*v[1:],
        v[0]]),
)


def _changed(rng: random.Random) -> tuple[str, list[int]]:
    values = rng.sample(range(1, 20), rng.randint(4, 5))
    text = ", ".join(map(str, values))
    steps = rng.sample(_CHANGES, 2)
    for _, change in steps:
        values = change(values)
    return f"{text} | {' | '.join(words for words, _ in steps)}", values


_RUN = ("Carry out the steps on the list", "What is the list after these steps", "List at the end",
        "List and steps")
_LISTS = (
    told("list_steps", "list_steps", _changed, lambda v: ", ".join(map(str, v)), *_RUN,
         formats=False),
    told("list_steps_json", "list_steps", _changed, str, *_RUN, how="write it in square brackets",
         tag="in square brackets"),
    told("list_steps_spaces", "list_steps", _changed, lambda v: " ".join(map(str, v)), *_RUN,
         how="write the numbers with blanks, no commas", tag="blanks, no commas"),
    told("list_steps_first", "list_steps", _changed, lambda v: str(v[0]),
         "Carry out the steps and give the first number", "Which number is first after these steps",
         "First number at the end", "List and steps"),
    told("list_steps_last", "list_steps", _changed, lambda v: str(v[-1]),
         "Carry out the steps and give the last number", "Which number is last after these steps",
         "Last number at the end", "List and steps"),
    told("list_steps_count", "list_steps", _changed, lambda v: str(len(v)),
         "Carry out the steps and count the numbers", "How many numbers are left after these steps",
         "Count at the end", "List and steps"),
    told("list_steps_max", "list_steps", _changed, lambda v: str(max(v)),
         "Carry out the steps and give the largest number",
         "Which number is largest after these steps", "Largest number at the end",
         "List and steps"),
    told("list_steps_sum", "list_steps", _changed, lambda v: str(sum(v)),
         "Carry out the steps and add up the list", "What is the sum after these steps",
         "Sum at the end", "List and steps"),
)
OPERATIONS: tuple[Operation, ...] = (*_CAUSES, *_ORDER, *_LISTS)
