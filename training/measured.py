"""Which task sets are measured, on which items, with which prompts."""

from __future__ import annotations

import random
import statistics
from collections.abc import Sequence

from training.evaluate import Measured
from training.families.operation import Format
from training.sampler import is_kept_combination
from training.setup import Tasks
from training.tasks import Example, Task, apply_format, draw_wording

NUM_ITEMS, NUM_PROMPTS = 100, 400
EXACT = ("exact match", "any of")
MAX_CHARACTERS = 200
MAX_MEDIAN_CHARACTERS = 100  # prompt and answer; longer sets cost more than they tell
NUM_TRAINED, NUM_COMBINATIONS = 6, 4  # sampled by a fixed seed


def measured_sets(
    tasks: Tasks,
    formats: Sequence[Format],
    *,
    num_items: int = NUM_ITEMS,
) -> list[Measured]:
    """Trained tasks' test rows, kept-out combinations of trained parts, and left-out sets.

    Only sets of short rows whose prompts have a cue to strip and that exact match scores.
    """
    known = [t for t in tasks.data.trained if _is_scored(t) and len(t.test) >= num_items]
    trained = random.Random("trained").sample(known, min(NUM_TRAINED, len(known)))
    left_out = [t for t in tasks.data.left_out if _is_scored(t)]
    sets = [_measure(t, "trained", num_items) for t in trained]
    sets += [_measure(t, "left out", num_items) for t in left_out]
    pairs = [
        (t, f)
        for t in known
        for f in formats
        if t.formats and is_kept_combination(t.name, f.name)
    ]
    random.Random("combinations").shuffle(pairs)
    seen: set[str] = set()
    for task, answer_format in pairs:
        if not {task.name, answer_format.name} & seen and len(seen) < 2 * NUM_COMBINATIONS:
            seen |= {task.name, answer_format.name}
            sets.append(_measure_combination(task, answer_format, num_items))
    return sets


def _is_scored(task: Task) -> bool:
    if not task.has_cue or not task.metric.startswith(EXACT):
        return False
    median = statistics.median(len(row.prompt) + len(row.answer) for row in task.test)
    return median <= MAX_MEDIAN_CHARACTERS


def _measure(task: Task, group: str, num_items: int) -> Measured:
    rng = random.Random(task.name)
    test = [row for row in task.test if len(row.prompt) + len(row.answer) <= MAX_CHARACTERS]
    train = rng.sample(task.train, len(task.train))
    if len(test) < num_items and group == "left out":  # all of its rows are unseen
        missing = num_items - len(test)
        test, train = test + train[:missing], train[missing:]
    items = rng.sample(test, min(num_items, len(test)))
    prompts = dict.fromkeys(row.prompt for row in train)
    return Measured(
        task=task, group=group, items=tuple(items), prompts=tuple(prompts)[:NUM_PROMPTS]
    )


def _measure_combination(task: Task, answer_format: Format, num_items: int) -> Measured:
    plain = _measure(task, "combination", num_items)
    rng = random.Random(f"{task.name}+{answer_format.name}")
    wording = draw_wording((), answer_format, rng)

    def asked(row: Example) -> Example:
        done = apply_format(row, answer_format)
        return Example(
            bare=row.bare,
            prompt=wording.prompt(row, rng),
            answer=done.answer,
            accepted=done.accepted,
        )

    rows = rng.sample(task.train, min(len(task.train), NUM_PROMPTS))
    renamed = Task(
        name=f"{task.name}+{answer_format.name}",
        kind=task.kind,
        licence=task.licence,
        metric=task.metric,
        has_cue=True,
        formats=False,
        draw=task.draw,
    )
    return Measured(
        task=renamed,
        group="combination",
        items=tuple(asked(row) for row in plain.items),
        prompts=tuple(wording.prompt(row, rng) for row in rows),
    )
