"""A visitor's measurement: from a labelled set to figures, score by score between other calls."""

# A measurement takes minutes and a chat must not wait for it. So it is not one turn of the
# queue's "model" group: each batch of items and each step of training is a turn of its own at the
# workbench's lock, which is what keeps all calls on the models apart.
from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import gradio as gr

from dnd_core.errors import InputError
from dnd_core.workbench import TurnStopped, Workbench
from training.evaluate import Job, Measured, Score
from training.labelled import in_turns, labelled_set, lent_parts, task_evaluator
from training.report import group_figures, write_report
from training.trained_lora import LoraTraining, train_lora
from ui.cards import empty_card, working_card
from ui.errors import USER_ERRORS, explain
from ui.evaluate_cards import (
    NO_RESULT,
    ROW_NAMES,
    Progress,
    failed_card,
    form_title,
    progress_card,
    result_card,
    split_line,
)
from ui.samples import ChosenGenerator
from ui.training_cards import duration
from ui.training_data import ChosenSet

TRAINED = "trained_lora"
MAX_ITEMS = 500
MAX_SYSTEM = 1_000  # characters
# Shorter than the command's: a visitor waits.
QUICK = LoraTraining(max_steps=120, look_every=10, patience=3, rows_per_step=8)
NO_ROWS = "Drop a file of prompts with answers, or click a small set, in step 1."


@dataclass(frozen=True, eq=False)
class Running:
    """A measurement under way, to be stopped by its visitor."""

    stop: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class Wanted:
    """What a visitor chose in step 2."""

    rows: tuple[str, ...]
    generator: Path | None = None


class Shown(NamedTuple):
    """What a measurement shows and keeps; what is skipped stays as it was."""

    running: Any = gr.skip()
    progress: Any = gr.skip()
    result: Any = gr.skip()
    measure: Any = gr.skip()
    cancel: Any = gr.skip()
    download: Any = gr.skip()


def on_begin() -> Shown:
    """The button: at once, before there is a free place in the queue."""
    return Shown(
        progress=working_card("Waiting for the models…"),
        result=empty_card(NO_RESULT),
        measure=gr.update(visible=False),
        cancel=gr.update(visible=True, interactive=False, value="Cancel"),
        download=gr.update(value=None, interactive=False),
    )


def on_measure(
    workbench: Workbench,
    chosen: ChosenSet | None,
    num_items: float | None,
    rows: Sequence[str],
    system: str,
    generator: ChosenGenerator | None,
) -> Generator[Shown]:
    """Measure what is chosen and show each score as it comes; what there is stays on Cancel."""
    free = Shown(
        running=None,
        measure=gr.update(visible=True),
        cancel=gr.update(visible=False),
    )
    running = Running()
    scores: list[Score] = []
    try:
        measured = _measured(chosen, num_items, system)
        wanted = _wanted(rows, measured, generator)
        last = Progress(0, 0, "")
        for last in measure_steps(workbench, measured, wanted, running.stop, scores):
            yield Shown(
                running=running,
                progress=progress_card(last),
                result=_result(measured, scores),
                cancel=gr.skip() if running.stop.is_set() else gr.update(interactive=True),
            )
    except USER_ERRORS as error:
        yield free._replace(progress=failed_card(explain(error)))
        return
    except Exception:
        yield free._replace(progress=failed_card("Something went wrong; the log says what."))
        raise
    finally:
        running.stop.set()  # also where the page was closed
    with TemporaryDirectory(prefix="dnd-") as folder:
        archive: Any = gr.skip()
        if scores:
            path = save_report_zip(Path(folder), measured.task.name, scores)
            # Gradio copies it before the folder goes, so that only the zip is handed out.
            archive = gr.update(value=str(path), interactive=True)
        yield free._replace(progress=progress_card(last), download=archive)


def on_cancel(running: Running | None) -> Any:
    """The button: the measurement ends after the batch of items that it is at."""
    if running is None:
        return gr.skip()
    running.stop.set()
    return gr.update(value="Stopping…", interactive=False)


def measure_steps(
    workbench: Workbench,
    measured: Measured,
    wanted: Wanted,
    stop: threading.Event,
    scores: list[Score],
) -> Iterator[Progress]:
    """Measure and add to `scores`; yields after each score and each step of training.

    The last one says how it ended. The trained LoRA comes last, because it takes longest.
    """
    parts, unadapted = lent_parts(workbench, wanted.generator)

    @contextmanager
    def turn() -> Iterator[None]:
        _check_goes_on(stop)
        with workbench.turn(stop):
            yield

    evaluate = partial(task_evaluator, parts, measured, unadapted=unadapted)
    plain = evaluate(rows=[row for row in wanted.rows if row != TRAINED])
    jobs = plain.jobs(1)
    if TRAINED in wanted.rows:
        jobs += [replace(job, condition=TRAINED) for job in evaluate(rows=("base",)).jobs(1)]
    doing = [*(_doing(measured, job) for job in jobs), ""]
    begun, pace = perf_counter(), 0.0  # pace: seconds a score

    def after(score: Score) -> Progress:
        scores.append(score)
        done = len(scores)
        return Progress(done, len(jobs), doing[done], pace * (len(jobs) - done))

    try:
        yield Progress(0, len(jobs), doing[0])
        for score in in_turns(plain.steps(1), turn):
            pace = (perf_counter() - begun) / (len(scores) + 1)
            yield after(score)
        if TRAINED in wanted.rows:
            started, num_left = perf_counter(), len(jobs) - len(scores)
            for step in in_turns(train_lora(parts, measured, QUICK, unadapted=unadapted), turn):
                each = (perf_counter() - started) / step.step
                said = f"Training a LoRA: step {step.step} of at most {QUICK.max_steps}."
                left = each * (QUICK.max_steps - step.step) + pace * num_left
                yield Progress(len(scores), len(jobs), said, left)
            late = evaluate(rows=(TRAINED,), trained=step.lora.state_dict)
            for score in in_turns(late.steps(1), turn):
                yield after(score)
        ended = f"Finished in {duration(perf_counter() - begun)}."
    except TurnStopped:
        ended = "Stopped. What was measured before stays below."
    yield Progress(len(scores), len(jobs), "", ended=f"{ended} {split_line(measured)}")


def save_report_zip(folder: Path, name: str, scores: Sequence[Score]) -> Path:
    """Write the report's two files into one zip in `folder`; returns its path."""
    path = folder / f"evaluation-{name}.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for file in write_report(folder / "report", scores):
            archive.write(file, file.name)
    return path


def _measured(chosen: ChosenSet | None, num_items: float | None, system: str) -> Measured:
    if chosen is None or not chosen.preview.rows:
        raise InputError(NO_ROWS)
    if num_items is None or not 1 <= num_items <= MAX_ITEMS:
        raise InputError(f"Choose 1 to {MAX_ITEMS} rows to measure.")
    if len(system) > MAX_SYSTEM:
        raise InputError(f"The system line is longer than {MAX_SYSTEM:,} characters. Shorten it.")
    rows = chosen.preview.rows
    return labelled_set(chosen.name, rows, num_items=int(num_items), system=system)


def _wanted(rows: Sequence[str], measured: Measured, generator: ChosenGenerator | None) -> Wanted:
    chosen = tuple(row for row in ROW_NAMES if row in rows)
    if measured.system:
        chosen = (*chosen, "system")
    if not chosen:
        raise InputError("Choose at least one bar in step 2.")
    return Wanted(chosen, generator.folder if generator else None)


def _check_goes_on(stop: threading.Event) -> None:
    if stop.is_set():
        raise TurnStopped


def _doing(measured: Measured, job: Job) -> str:
    form, _ = form_title(measured, job.form)
    return f"Now: {ROW_NAMES[job.condition][0]}, {form[0].lower()}{form[1:]}."


def _result(measured: Measured, scores: Sequence[Score]) -> str:
    if not scores:
        return empty_card(NO_RESULT)
    return result_card(measured, group_figures(scores))
