"""One labelled file as something to measure: which rows are items, and which stand for the task."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from time import sleep
from typing import TypeVar, cast

from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.pictures import Prompt, prompt_text
from dnd_core.specificity import control_prompts
from dnd_core.workbench import Workbench
from training.answer_check import Block
from training.builtin_sets import BUILTIN_SETS, builtin_rows
from training.contexts import FORMS
from training.evaluate import DEFAULT_ROWS, Evaluator, Measured, Score
from training.families.operation import is_test_input
from training.scoring import exact_metric
from training.setup import Parts
from training.task_files import infer_template, read_task_file
from training.tasks import OWN_LICENCE, Example, Task, strip_cue

T = TypeVar("T")
MIN_ROWS = 8  # different prompts; half of them are measured, the others stand for the task
MAX_CHARACTERS = 1_000  # of a prompt and its answer; a longer row costs more than it tells
# A lock is not fair: without a pause, the thread that gave it back would take it again.
HAND_OVER_SECONDS = 0.01
MAX_SHARED_WORDS = 0.3  # of another task's words; with more, it may be the same task


def labelled_set(
    name: str,
    rows: Sequence[tuple[str, str]],
    *,
    num_items: int | None = None,
    system: str = "",
    seed: int = 0,
) -> Measured:
    """(prompt, answer) rows as a set: items drawn by the seed, the other rows as its prompts.

    Inputs that no code-made task draws in training come first, so that a generator that was trained
    on such a task is asked what it has not seen.

    num_items: at most half of the different prompts are measured; None takes that half. An item
    accepts every answer that its prompt has in the rows. Text that all prompts share is their cue.
    Raises InputError where too few rows are short enough.
    """
    answers: dict[str, list[str]] = {}
    for prompt, answer in rows:
        if len(prompt) + len(answer) <= MAX_CHARACTERS and answer not in answers.get(prompt, ()):
            answers.setdefault(prompt, []).append(answer)
    if len(answers) < MIN_ROWS:
        raise InputError(
            f"{name} has {len(answers)} different prompts that have at most {MAX_CHARACTERS:,} "
            f"characters with their answer; at least {MIN_ROWS} are needed. Add rows."
        )
    if num_items is not None and num_items < 1:
        raise InputError(f"The number of items is {num_items}; choose at least 1.")
    prompts = list(answers)
    template = infer_template(prompts)
    examples = [
        Example(bare=strip_cue(p, template), prompt=p, answer=a[0], accepted=tuple(a))
        for p, a in answers.items()
    ]
    random.Random(f"{seed}/{name}").shuffle(examples)
    examples.sort(key=lambda row: not is_test_input(row.bare))
    half = len(examples) // 2
    num = half if num_items is None else min(num_items, half)
    items, rest = tuple(examples[:num]), tuple(examples[num:])
    task = Task(
        name=name,
        kind="own",
        licence=OWN_LICENCE,
        metric=exact_metric([(row.bare, row.answer) for row in examples]),
        has_cue=bool(template),
        formats=False,
        draw=lambda rng: rng.choice(rest),
        train=rest,
        test=items,
    )
    return Measured(
        task=task,
        group="file",
        items=items,
        prompts=tuple(row.prompt for row in rest),
        rows=rest,
        system=system.strip(),
    )


def read_labelled_set(path: Path, *, num_items: int | None, system: str = "") -> Measured:
    """The set of one labelled file. Raises InputError with the first bad row where it has none."""
    preview = read_task_file(path)
    try:
        return labelled_set(path.stem, preview.rows, num_items=num_items, system=system)
    except InputError as error:
        first = f" {preview.errors[0]}" if preview.errors else ""
        raise InputError(f"{error}{first}") from error


def other_tasks(prompts: Sequence[Prompt]) -> list[tuple[Prompt, ...]]:
    """Prompts of other tasks: built-in ones that have little in common with these, and a control.

    Words tell: a built-in set whose words are among the given ones may be the same task.
    """
    words = set(" ".join(map(prompt_text, prompts)).casefold().split())
    found: list[tuple[Prompt, ...]] = [control_prompts(prompts)]
    for name in BUILTIN_SETS:
        theirs = tuple(prompt for prompt, _ in builtin_rows(name))
        other = set(" ".join(theirs).casefold().split())
        if len(words & other) <= MAX_SHARED_WORDS * len(other):
            found.append(theirs)
    return found


def measure_task(
    parts: Parts,
    measured: Measured,
    *,
    rows: Sequence[str] = DEFAULT_ROWS,
    forms: Sequence[str] = FORMS,
    seeds: int = 1,
    trained: Mapping[str, Tensor] | None = None,
    turn: Block = nullcontext,
    unadapted: Block = nullcontext,
) -> Iterator[Score]:
    """Measure one labelled task; yields each Score as soon as it is there.

        parts = load_trained_parts(base, generator, device=device)
        measured = labelled_set("capitals", [("Capital of: France", "Paris"), ...], num_items=40)
        for score in measure_task(parts, measured):
            print(score.form, score.condition, score.score)

    rows: of training.evaluate.CONDITIONS; what cannot be measured is left out. seeds: draws of
    prompts and of examples. trained: matrices of a LoRA trained on measured.rows, for that row.
    turn: a block that each batch of items is computed in, such as a lock around shared models.
    unadapted: a block in which the base model runs without another's adapter. A page's models are
    lent so:

        parts, unadapted = lent_parts(workbench)
        turn = partial(workbench.turn, stop)
    """
    evaluator = task_evaluator(
        parts, measured, rows=rows, forms=forms, trained=trained, unadapted=unadapted
    )
    yield from in_turns(evaluator.steps(seeds), turn)


def task_evaluator(
    parts: Parts,
    measured: Measured,
    *,
    rows: Sequence[str],
    forms: Sequence[str] = FORMS,
    trained: Mapping[str, Tensor] | None = None,
    unadapted: Block = nullcontext,
) -> Evaluator:
    """What measure_task runs; its `jobs` tell beforehand how many scores there will be."""
    return Evaluator(
        parts,
        [measured],
        rows=rows,
        forms=forms,
        other_prompts=other_tasks(measured.prompts),
        train_lora=None if trained is None else lambda _: trained,
        unadapted=unadapted,
    )


def lent_parts(workbench: Workbench, generator: Path | None = None) -> tuple[Parts, Block]:
    """A workbench's loaded models, and the block in which its slot is out of the way.

    generator: a folder; None is the one that it was loaded with. Use them within its turns only.
    """
    shelf, base = workbench.generators, workbench.base_model
    maker = shelf.load_another(generator) if generator else shelf.default
    parts = Parts(base.causal, base.tokenizer, maker.encoder, maker.generator, tower=base.tower)
    return parts, base.unadapted


def in_turns(steps: Iterator[T | None], turn: Block) -> Iterator[T]:
    """The same values, each computed within a block of its own, which is left before the next.

    A None is no value, only a place to leave the block.
    """
    missing = object()
    while True:
        with turn():
            value = next(steps, missing)
        if value is missing:
            return
        sleep(HAND_OVER_SECONDS)
        if value is not None:
            yield cast(T, value)
