"""Which task sets are measured, on which items, with which prompts."""

from __future__ import annotations

import random
import statistics
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from dnd_core.errors import InputError
from training.config import COMBINED_PICTURES
from training.evaluate import Measured
from training.families.operation import Format, Operation
from training.picture_tasks import with_listed_rows
from training.sampler import is_kept_combination
from training.scoring import exact_metric
from training.setup import Tasks
from training.tasks import Example, Task, read_index, read_task, task_from_operation
from training.wording import apply_format, draw_wording

NUM_ITEMS, NUM_PROMPTS = 100, 400
NUM_DRAWN = 200  # rows of a task that draws them
EXACT = ("exact match", "any of")
LETTER = "letter"  # asked of sets that no training saw
PART_OF_REPLY = "exact match of"  # a number after a working; the check forces whole replies
MAX_CHARACTERS = 200
MAX_UNSEEN_CHARACTERS = 400  # of a row; such sets have passages and options
MAX_MEDIAN_CHARACTERS = 100  # prompt and answer; longer sets cost more than they tell
# Sampled by a fixed seed. Of trained sets only where code makes them, which is without end.
NUM_TRAINED, NUM_COMBINATIONS = 6, 8


def measured_sets(
    tasks: Tasks,
    formats: Sequence[Format],
    *,
    num_items: int | None = NUM_ITEMS,
    names: Sequence[str] | None = None,
) -> list[Measured]:
    """Trained tasks' test rows, kept-out combinations of trained parts, and left-out sets.

    Only sets of short rows whose prompts have a cue to strip and that exact match scores.
    num_items: of each set, where it has as many; None takes all. More than NUM_ITEMS of them are
    asked of the same sets. names: these instead, of all that there are and not of a sample.
    """
    needed = NUM_ITEMS if num_items is None else min(num_items, NUM_ITEMS)
    known = [
        t
        for t in (*tasks.data.trained, *tasks.code)
        if _is_scored(t) and (t.draw_test or len(t.test) >= needed)
    ]
    left_out = [t for t in tasks.data.left_out if _is_scored(t)]
    pairs = [
        (t, f) for t in known for f in formats if t.formats and is_kept_combination(t.name, f.name)
    ]
    if names:
        trained = [t for t in known if t.name in names]
        left_out = [t for t in left_out if t.name in names]
        pairs = [(t, f) for t, f in pairs if f"{t.name}+{f.name}" in names]
    else:
        is_endless = any(t.draw_test for t in known)
        num_trained = min(NUM_TRAINED, len(known)) if is_endless else len(known)
        trained = random.Random("trained").sample(known, num_trained)
        num = NUM_COMBINATIONS - sum(_group(t) == "combination" for t in left_out)
        pairs = _drawn_apart(pairs, num)
    return [
        *(_measure(t, "trained", num_items) for t in trained),
        *(_measure(t, _group(t), num_items) for t in left_out),
        *(_measure_combination(t, f, num_items) for t, f in pairs),
    ]


def _drawn_apart(pairs: Sequence[tuple[Task, Format]], num: int) -> list[tuple[Task, Format]]:
    """As many pairs by a fixed seed, no task and no format in two of them."""
    drawn: list[tuple[Task, Format]] = []
    order = list(pairs)
    random.Random("combinations").shuffle(order)
    for task, answer_format in order:
        names = {name for t, f in drawn for name in (t.name, f.name)}
        if len(drawn) < num and not {task.name, answer_format.name} & names:
            drawn.append((task, answer_format))
    return drawn


def unseen_sets(
    data: Path,
    names: Sequence[str],
    *,
    num_items: int | None = NUM_ITEMS,
    trained: Collection[str] = (),
) -> tuple[list[Measured], list[str]]:
    """Sets of a folder that no training saw, whatever their licence; and why others are not asked.

    names: of these; none means all. trained: sets that the generator has seen. Without a cue to
    strip they are asked with whole prompts only.
    Raises InputError where the folder has no set of a name.
    """
    entries = {entry["name"]: entry for entry in read_index(data)}
    unknown = sorted(set(names) - set(entries))
    if unknown:
        raise InputError(f"{data / 'index.json'} names no set {', '.join(unknown)}.")
    sets, skipped = [], []
    for name in names or entries:
        metric = entries[name]["metric"]
        if name in trained:
            skipped.append(f"{name}: the generator is trained on it")
        elif entries[name].get("images"):
            skipped.append(f"{name}: it has images")
        elif not metric.startswith((*EXACT, LETTER)) or metric.startswith(PART_OF_REPLY):
            skipped.append(f"{name}: scored by {metric}")
        else:
            task = read_task(data, entries[name], max_characters=MAX_UNSEEN_CHARACTERS)
            measured = _measure(task, "unseen", num_items, max_characters=MAX_UNSEEN_CHARACTERS)
            if measured.items and measured.prompts:
                sets.append(measured)
            else:
                skipped.append(f"{name}: no rows of at most {MAX_UNSEEN_CHARACTERS} characters")
    return sets, skipped


def code_made_sets(
    operations: Sequence[Operation],
    formats: Sequence[Format],
    num: int,
    *,
    num_items: int,
    test_pairs: frozenset[tuple[str, str]] = frozenset(),
) -> list[Measured]:
    """Operations on inputs that training never draws: plain, and in a format kept apart from them.

    `num` kinds by a fixed seed, of each one operation with short answers; operations with few
    inputs are passed over. test_pairs: as for training. Prompts are worded as in training.
    """
    rng = random.Random("code made")
    kinds = defaultdict(list)
    for operation in operations:
        if operation.formats:
            kinds[operation.kind].append(operation)
    sets: list[Measured] = []
    for kind in rng.sample(sorted(kinds), len(kinds)):
        if len(sets) >= 2 * num:
            break
        operation = rng.choice(kinds[kind])
        kept = [f for f in formats if is_kept_combination(operation.name, f.name)]
        task = task_from_operation(operation, test_pairs=test_pairs, num_test=num_items)
        if not kept or len(task.test) < num_items:
            continue
        drawn = {row.bare: row for row in (task.draw(rng) for _ in range(NUM_DRAWN))}
        task = replace(task, train=tuple(drawn.values()))
        for answer_format in (None, rng.choice(kept)):
            sets.append(_code_made_set(task, operation.cues, answer_format, num_items, rng))
    return sets


def _code_made_set(
    task: Task,
    cues: Sequence[str],
    answer_format: Format | None,
    num_items: int,
    rng: random.Random,
) -> Measured:
    wording = draw_wording(cues, answer_format, rng)

    def asked(row: Example) -> Example:
        return replace(apply_format(row, answer_format), prompt=wording.prompt(row, rng))

    rows = tuple(map(asked, task.train))
    return Measured(
        task=replace(
            task,
            name=task.name + (f"+{answer_format.name}" if answer_format else ""),
            metric=exact_metric([(row.bare, row.answer) for row in task.test]),
        ),
        group="code combination" if answer_format else "code",
        items=tuple(map(asked, task.test[:num_items])),
        prompts=tuple(row.prompt for row in rows),
        rows=rows,
    )


def _group(task: Task) -> str:
    """Of a task that was left out: whether its parts were trained apart."""
    return "combination" if task.name in COMBINED_PICTURES else "left out"


def _is_scored(task: Task) -> bool:
    if not task.has_cue or not task.metric.startswith(EXACT):
        return False
    if not task.test:  # its rows are drawn when they are needed
        return task.draw_test is not None
    median = statistics.median(len(row.prompt) + len(row.answer) for row in task.test)
    return median <= MAX_MEDIAN_CHARACTERS


def _measure(
    task: Task, group: str, num_items: int | None, *, max_characters: int = MAX_CHARACTERS
) -> Measured:
    task = with_listed_rows(task, num_train=NUM_DRAWN, num_test=num_items or NUM_ITEMS)
    rng = random.Random(task.name)
    test = [row for row in task.test if len(row.prompt) + len(row.answer) <= max_characters]
    train = rng.sample(task.train, len(task.train))
    wanted = max(NUM_ITEMS, len(test)) if num_items is None else num_items
    if len(test) < wanted and group == "left out":  # all of its rows are unseen
        missing = min(wanted - len(test), len(train) // 2)  # the others are its prompts
        test, train = test + train[:missing], train[missing:]
    items = rng.sample(test, min(wanted, len(test)))
    prompts = dict.fromkeys(row.about(row.prompt) for row in train)
    return Measured(
        task=task,
        group=group,
        items=tuple(items),
        prompts=tuple(prompts)[:NUM_PROMPTS],
        rows=tuple(train),
        system=task.system,
    )


def _measure_combination(task: Task, answer_format: Format, num_items: int | None) -> Measured:
    plain = _measure(task, "combination", num_items)
    rng = random.Random(f"{task.name}+{answer_format.name}")
    wording = draw_wording((), answer_format, rng)

    def asked(row: Example) -> Example:
        return replace(apply_format(row, answer_format), prompt=wording.prompt(row, rng))

    drawn = rng.sample(plain.task.train, min(len(plain.task.train), NUM_PROMPTS))
    items = tuple(asked(row) for row in plain.items)
    rows = tuple(asked(row) for row in drawn)
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
        items=items,
        prompts=tuple(row.about(row.prompt) for row in rows),
        rows=rows,  # no system line: the task's own says nothing of the answer format
    )
