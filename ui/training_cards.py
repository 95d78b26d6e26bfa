"""What the training tab shows besides components, as HTML made of plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from training.runs import Run, run_eta_seconds
from training.task_files import TaskPreview
from ui.cards import counted, error_card, safe
from ui.training_charts import Series, bars, curve, line_chart, short, smooth

PREVIEW_ROWS, SHOWN_CHARS = 4, 160
GB = 1e9  # bytes
RATE_TFLOPS = 100  # of arithmetic in a second, as a large GPU reaches
CLEAR_GAP = 0.02  # nats per text token; a smaller distance between two curves is noise
STATE_WORDS = {
    "new": "not started",
    "queued": "waiting",
    "running": "running",
    "stopping": "stopping",
    "stopped": "stopped",
    "done": "finished",
    "failed": "failed",
    "cancelled": "cancelled",
    "crashed": "crashed",
    "broken": "unreadable",
}
STATE_HINTS = {
    "new": "Made, but never started. Press Resume to start it.",
    "queued": "It starts by itself as soon as its devices are free.",
    "stopping": "It finishes the current step, saves, and ends.",
    "stopped": "Saved where it stopped. Resume goes on from there.",
    "cancelled": "Ended at once. Resume goes on from what was saved last.",
    "failed": "It ended with an error. Change what the message says, or resume to try again.",
    "crashed": "Its process is gone. Resume goes on from what was saved last.",
    "done": "All steps are done. Use it in the chat, or export it.",
}
NO_RUNS = (
    "No runs yet. Fill in the steps beside and press Start: the run appears here and goes on by "
    "itself, even when this page is closed."
)


def duration(seconds: float) -> str:
    """42 -> "42 s", 150 -> "3 min", 9000 -> "2 h 30 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"


def sets_card(sets: Sequence[tuple[str, int, int]]) -> str:
    """The chosen sets: name, good rows, bad rows."""
    total = sum(good for _, good, _ in sets)
    items = "".join(
        f"<li><b>{safe(name)}</b> {counted(good, 'row')}"
        + (f' <em class="bad-rows">{bad:,} left out</em>' if bad else "")
        + "</li>"
        for name, good, bad in sets
    )
    return (
        '<section class="card chosen" aria-label="Chosen task sets"><header>'
        f'<strong class="figure">{counted(len(sets), "task set")}</strong>'
        f"<span>{counted(total, 'row')} in all</span></header><ul>{items}</ul></section>"
    )


def task_card(name: str, preview: TaskPreview) -> str:
    """One set: how many rows, what was wrong by line, the first rows, lengths of its prompts."""
    rows = "".join(
        f"<tr><td>{safe(_clipped(prompt))}</td><td>{safe(_clipped(answer))}</td></tr>"
        for prompt, answer in preview.rows[:PREVIEW_ROWS]
    )
    table = (
        '<table><caption class="hidden-text">The first rows</caption><thead><tr>'
        '<th scope="col">Prompt</th><th scope="col">Answer</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )
    if preview.mapping is None:
        table = (
            '<p class="warning">Which column holds the prompt, and which the answer? '
            "Choose both below.</p>"
        )
    errors = "".join(f"<li>{safe(error)}</li>" for error in preview.errors)
    if preview.num_bad:
        shut = "" if preview.rows else " open"
        errors = (
            f'<details class="row-errors"{shut}><summary>'
            f"{counted(preview.num_bad, 'row')} left out</summary><ul>{errors}</ul></details>"
        )
    bins = [
        (f"{low} to {high}" if high > low else f"{low}", count)
        for low, high, count in preview.prompt_characters
    ]
    more = len(preview.rows) - PREVIEW_ROWS
    rest = f'<p class="more">and {more:,} more</p>' if more > 0 else ""
    return (
        f'<section class="card task" aria-label="Task set {safe(name)}"><header>'
        f'<strong class="figure">{counted(len(preview.rows), "row")}</strong>'
        f"<span>in {safe(name)}</span></header>{errors}{table}{rest}"
        f"{bars('Prompt length, characters', bins)}</section>"
    )


def run_line(run: Run) -> str:
    """A run in the list: name, state, steps, time left, devices."""
    parts = [run.spec.name, STATE_WORDS[run.status.state]]
    if run.num_steps:
        parts.append(f"step {run.step:,} of {run.num_steps:,}")
    eta = run_eta_seconds(run)
    if eta is not None:
        parts.append(f"{duration(eta)} left")
    return " · ".join([*parts, ", ".join(run.spec.devices)] if run.spec.devices else parts)


def run_card(run: Run) -> str:
    """The head of the live view: state, progress bar, time left, what the run says."""
    state = run.status.state
    eta = run_eta_seconds(run)
    share = min(1.0, run.step / run.num_steps) if run.num_steps else 0.0
    steps = f"step {run.step:,}" + (f" of {run.num_steps:,}" if run.num_steps else "")
    left = f", {duration(eta)} left" if eta is not None else ""
    facts = [f"on {', '.join(run.spec.devices)}"] if run.spec.devices else []
    if run.status.started:
        facts.append(f"started {run.status.started[:16].replace('T', ' ')} UTC")
    message = run.status.message or STATE_HINTS.get(state, "")
    is_bad = state in ("failed", "crashed", "broken")
    said = f'<p class="run-message">{safe(message)}</p>' if message else ""
    if is_bad:
        said = error_card(f"The run {STATE_WORDS[state]}", message, STATE_HINTS.get(state, ""))
    notes = f'<p class="run-notes">{safe(run.spec.notes)}</p>' if run.spec.notes else ""
    return (
        f'<section class="card run" aria-label="Run {safe(run.spec.name)}"><header>'
        f'<strong class="figure">{safe(run.spec.name)}</strong>'
        f'<span class="badge {state}">{STATE_WORDS[state]}</span>'
        f'<span class="run-facts">{safe(", ".join(facts))}</span></header>'
        f'<div class="progress" role="progressbar" aria-valuemin="0" aria-valuemax="100" '
        f'aria-valuenow="{share * 100:.0f}" aria-label="Steps done">'
        f'<i style="width: {share:.2%}"></i></div>'
        f'<p class="steps"><b>{safe(steps)}</b>{safe(left)}</p>{said}{notes}</section>'
    )


def held_out_chart(rows: Sequence[Mapping[str, Any]], last_step: float) -> str:
    """The two curves that matter, with their distance named; or what to do to get them."""
    own, other = curve(rows, "held_out_own"), curve(rows, "held_out_other")
    if own and other:
        gap = other[-1][1] - own[-1][1]
        verdict = f"Distance {gap:+.2f}: on tasks kept aside, the task's own prompts " + (
            "help more than another task's." if gap > CLEAR_GAP else "do not help yet."
        )
        return line_chart(
            "Tasks kept aside: loss with own and with another task's prompts",
            (
                Series("own prompts", own, "own", dots=True),
                Series("another task's", other, "other", dots=True),
            ),
            last_step=last_step,
            band=True,
            note=verdict,
            is_bad=gap <= CLEAR_GAP,
        )
    validation, base = curve(rows, "validation_loss"), curve(rows, "base_loss")
    if validation and base:
        gap = base[-1][1] - validation[-1][1]
        return line_chart(
            "Task kept aside: loss with a generated adapter and without one",
            (
                Series("generated adapter", validation, "own", dots=True),
                Series("base model", base, "other", dots=True),
            ),
            last_step=last_step,
            band=True,
            is_bad=gap <= CLEAR_GAP,
            note=f"Distance {gap:+.2f}: "
            + ("the adapters help." if gap > CLEAR_GAP else "the adapters do not help yet."),
        )
    return (
        '<p class="card empty">The curves that matter appear here once the run saves, if two task '
        "sets or more were kept aside in step 3: loss on these, with their own prompts and with "
        "another task's.</p>"
    )


def loss_chart(
    runs: Sequence[tuple[str, Sequence[Mapping[str, Any]]]], smoothing: float, last_step: float
) -> str:
    """Training loss of one run, raw and smoothed; of several, smoothed only."""
    series = []
    for i, (name, rows) in enumerate(runs):
        points = curve(rows, "loss")
        if len(runs) == 1:
            series.append(Series("", points, "faint"))
        series.append(Series(name, smooth(points, smoothing), f"run-{i % 6}"))
    if len(runs) == 1:
        wrong = curve(runs[0][1], "wrong_loss")
        series.append(Series("another task's prompts", wrong, "other", dots=True))
    return line_chart("Training loss", series, last_step=last_step)


def measure_charts(rows: Sequence[Mapping[str, Any]], smoothing: float, last_step: float) -> str:
    """Learning rate, gradient norm, speed and memory, small."""
    counts = dict(curve(rows, "num_rows"))
    pace = tuple((step, seconds) for step, seconds in curve(rows, "seconds") if seconds > 0)
    per_second = tuple((step, counts[step] / s) for step, s in pace if step in counts)
    memory = tuple((step, size / GB) for step, size in curve(rows, "peak_bytes"))
    charts = [
        line_chart(title, (Series(unit, points, "run-0"),), last_step=last_step, small=True)
        for title, unit, points in (
            ("Learning rate", "now", curve(rows, "lr")),
            ("Gradient norm", "now", smooth(curve(rows, "grad_norm"), smoothing)),
            ("Rows per second", "now", smooth(per_second, smoothing)),
            ("Seconds per step", "now", () if per_second else pace),
            ("Peak memory", "GB", memory),
        )
    ]
    return f'<div class="measures">{"".join(charts)}</div>' if any(charts) else ""


def log_card(text: str) -> str:
    """The end of what the run printed."""
    shown = safe(text) if text.strip() else "Nothing printed yet."
    return (
        '<section class="card log" aria-label="End of the log">'
        f'<pre tabindex="0">{shown}</pre></section>'
    )


def estimate_card(seconds_per_step: float, num_steps: int, peak_bytes: int, free_bytes: int) -> str:
    """Time and memory of a run, from a few trial steps."""
    return (
        '<section class="card estimate" aria-label="Estimate"><header>'
        f'<strong class="figure">{duration(seconds_per_step * num_steps)}</strong>'
        f"<span>for {counted(num_steps, 'step')}, {short(seconds_per_step)} s each</span></header>"
        f'<p class="facts">Memory at its peak {peak_bytes / GB:.1f} GB, '
        f"{free_bytes / GB:.1f} GB free. Measured in a few trial steps just now.</p></section>"
    )


def preset_card(num_parameters: int, num_bytes: int, free_bytes: int, num_flops: int) -> str:
    """The least memory of a run, and its arithmetic as hours at a rate that is easy to scale."""
    hours = num_flops / (RATE_TFLOPS * 1e12) / 3600
    return (
        '<section class="card estimate" aria-label="Estimate"><header>'
        f'<strong class="figure">At least {num_bytes / GB:.1f} GB</strong>'
        f"<span>of memory, {free_bytes / GB:.1f} GB free</span></header>"
        f'<p class="facts">{num_parameters:,} parameters. All steps compute '
        f"{num_flops / 1e15:,.3g} PFLOP: {hours:,.1f} h at {RATE_TFLOPS} TFLOP/s. From the sizes "
        "alone; nothing was tried.</p></section>"
    )


def _clipped(text: str) -> str:
    return text if len(text) <= SHOWN_CHARS else text[: SHOWN_CHARS - 1].rstrip() + "…"
