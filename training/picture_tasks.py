"""Tasks about pictures that code draws: rows fresh at every training step, and test rows."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from dnd_core.pictures import Picture
from training.families.operation import Format
from training.pictures.conventions import FORM_CONVENTIONS
from training.pictures.operations import PictureOperation
from training.sampler import NUM_PROMPTS
from training.tasks import Example, Task

PICTURE_FORMATS: tuple[Format, ...] = FORM_CONVENTIONS
NUM_HELD_OUT = max(NUM_PROMPTS)  # rows of a left-out task that a run measures with


def is_test_picture(picture: Picture) -> bool:
    """Whether a drawn picture is kept out of training: one in five, fixed by its pixels alone."""
    return int(picture.sha256[:8], 16) % 5 == 0


def task_from_picture_operation(operation: PictureOperation) -> Task:
    """A code-made task. Test pictures are never drawn in training, and nothing else in testing."""

    def draw(rng: random.Random, *, test: bool = False) -> Example:
        while True:
            picture, bare, answer = operation.draw(rng)
            if is_test_picture(picture) == test:
                break
        prompt = rng.choice(operation.cues).replace("{x}", bare)
        return Example(bare=bare, prompt=prompt, answer=answer, accepted=(answer,), picture=picture)

    return Task(
        name=operation.name,
        kind=operation.kind,
        licence="Apache-2.0 (made by this project's code)",
        metric="exact match",
        has_cue=True,
        formats=operation.formats,
        draw=draw,
        draw_test=partial(draw, test=True),
    )


def with_listed_rows(task: Task, *, num_train: int, num_test: int) -> Task:
    """A task that draws its rows, with some of them listed, always the same; others as they are."""
    if task.draw_test is None:
        return task
    rng = random.Random(f"rows of {task.name}")
    return replace(
        task,
        train=tuple(task.draw(rng) for _ in range(num_train)),
        test=tuple(task.draw_test(rng) for _ in range(num_test)),
    )


def picture_code_tasks(
    operations: Sequence[PictureOperation], left_out: frozenset[str]
) -> tuple[tuple[Task, ...], tuple[Task, ...]]:
    """The tasks to train on, and those left out, which have rows that a run measures with."""
    tasks = [task_from_picture_operation(operation) for operation in operations]
    return (
        tuple(task for task in tasks if task.name not in left_out),
        tuple(
            with_listed_rows(task, num_train=NUM_HELD_OUT, num_test=NUM_HELD_OUT)
            for task in tasks
            if task.name in left_out
        ),
    )
