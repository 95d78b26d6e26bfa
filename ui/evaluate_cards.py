"""What the Evaluate tab shows besides components, as HTML made of plain values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.bootstrap import LEVEL, Interval
from training.contexts import NUM_SHOTS
from training.evaluate import CONDITIONS, Measured
from training.report import GroupFigures, RowFigures
from ui.cards import counted, error_card, safe
from ui.training_cards import duration

NO_RESULT = (
    "Nothing measured yet. Drop prompts with their answers, or click a small set, and press "
    "Measure: the first bars appear after a few seconds."
)
# What a row is called here, and what it is: shown when one points at it.
ROW_NAMES = {
    "base": ("Base model", "The model as it is, asked without any help."),
    "system": ("System line", "The base model with your line as the system message."),
    "few_shot": (
        f"{NUM_SHOTS} examples",
        f"The base model with {NUM_SHOTS} of your rows as earlier questions and answers.",
    ),
    "own": (
        "Generated adapter",
        "A LoRA made from your prompts alone: no answers, one forward pass, no training.",
    ),
    "other": ("From another task", "A LoRA made from another task's prompts. It should not help."),
    "gibberish": ("From gibberish", "A LoRA made from random letters. It should not help."),
    "shuffled": (
        "From shuffled words",
        "A LoRA made from your prompts with the words of each in random order.",
    ),
    "trained_lora": (
        "Trained LoRA",
        "A LoRA of the same size, trained on your rows with their answers.",
    ),
}
ROWS = tuple(name for name in CONDITIONS if name in ROW_NAMES)  # of a file; static needs a run
ALIKE = "A dash as range: all rows came out alike, which says little of how other rows would."
NAME_CHARS = 60


@dataclass(frozen=True)
class Progress:
    """Where a measurement stands. seconds_left: None while nothing has been timed."""

    done: int  # scores
    total: int
    doing: str
    seconds_left: float | None = None
    ended: str = ""  # a sentence once it is over


def progress_card(progress: Progress) -> str:
    """A bar, how far it is, what it does, and how long it still takes."""
    share = progress.done / max(progress.total, 1)
    left = ""
    if progress.seconds_left is not None and not progress.ended:
        left = f", about {duration(progress.seconds_left)} left"
    doing = progress.ended or progress.doing
    return (
        '<section class="card run" aria-label="Progress" aria-live="polite">'
        '<div class="progress" role="progressbar" aria-valuemin="0" aria-valuemax="100" '
        f'aria-valuenow="{share * 100:.0f}" aria-label="Measured">'
        f'<i style="width: {share:.2%}"></i></div>'
        f'<p class="steps"><b>{progress.done} of {progress.total} measured</b>{safe(left)}</p>'
        f'<p class="run-message">{safe(doing)}</p></section>'
    )


def rows_help() -> str:
    """What each bar is, for those who cannot point at one."""
    rows = [ROW_NAMES[row] for row in ROWS]
    items = "".join(f"<li><b>{safe(name)}</b> {safe(hint)}</li>" for name, hint in rows)
    summary = "<summary>What is each bar?</summary>"
    return f'<details class="card rows-help">{summary}<ul>{items}</ul></details>'


def failed_card(message: str) -> str:
    """Nothing could be measured, and why."""
    return error_card("This was not measured", message)


def split_line(measured: Measured) -> str:
    """How the rows were divided."""
    return (
        f"{counted(len(measured.items), 'row')} measured; the prompts of the other "
        f"{len(measured.rows):,} make the adapter."
    )


def result_card(measured: Measured, figures: Sequence[GroupFigures]) -> str:
    """For each form a verdict, a bar chart and a table; "" before the first score."""
    return "".join(_form_card(measured, figure) for figure in figures)


def form_title(measured: Measured, form: str) -> tuple[str, str]:
    """What a form is called, and what it means for these prompts."""
    if not measured.task.has_cue:
        return "Prompts as in the file", ""
    row = measured.items[0]
    if form == "whole":
        return "Whole prompts", f"As in the file, such as “{_clipped(row.prompt)}”."
    return "Bare inputs", (
        f"Without the words that all prompts share, such as “{_clipped(row.bare)}”: only examples "
        "or an adapter can say what to do."
    )


def verdict(figure: GroupFigures) -> str:
    """The generated adapter against the base model, in a sentence; "" where one is missing."""
    rows = {row.condition: row for row in figure.rows}
    if "own" not in rows or "base" not in rows:
        return ""
    own, base, gap = rows["own"].score.mean, rows["base"].score.mean, rows["base"].gap
    said = f"The generated adapter answers {own:.0%} right, the base model {base:.0%}"
    if gap is None or gap.mean == 0:
        return f"{said}: no difference."
    points = f"{abs(gap.mean) * 100:.0f} points {'more' if gap.mean > 0 else 'fewer'}"
    if gap.low <= 0 <= gap.high:
        return f"{said}: {points}, which may be chance with so few rows."
    return f"{said}: {points}."


def _form_card(measured: Measured, figure: GroupFigures) -> str:
    title, note = form_title(measured, figure.form)
    said = verdict(figure)
    said = f'<p class="chart-note">{safe(said)}</p>' if said else ""
    note = f'<p class="facts">{safe(note)}</p>' if note else ""
    has_point = any(_is_point(row.score) for row in figure.rows)
    alike = f'<p class="facts">{ALIKE}</p>' if has_point else ""
    return (
        f'<section class="card scores" aria-label="{safe(title)}"><h3>{safe(title)}</h3>{note}'
        f"{said}{_chart(title, figure.rows)}{_table(figure.rows)}{alike}</section>"
    )


def _chart(title: str, rows: Sequence[RowFigures]) -> str:
    """A bar a row from 0 to 100 %, with its interval as a line across the bar's end.

    The SVG is stretched to its box; names and figures are HTML beside it.
    """
    bars = "".join(_bar(row) for row in rows)
    said = ", ".join(f"{ROW_NAMES[r.condition][0]} {r.score.mean:.0%}" for r in rows)
    label = safe(f"{title}, answered right: {said}")
    return f'<ul class="score-bars" role="img" aria-label="{label}">{bars}</ul>'


def _bar(row: RowFigures) -> str:
    name, hint = ROW_NAMES[row.condition]
    score = row.score
    low, high = 100 * score.low, 100 * score.high
    whisker = f'<path d="M{low:.2f} 10H{high:.2f}M{low:.2f} 6V14M{high:.2f} 6V14"/>'
    return (
        f'<li class="{row.condition}" title="{safe(hint)}"><span>{safe(name)}</span>'
        '<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect x="0" y="2" width="{100 * score.mean:.2f}" height="16"/>'
        f"{'' if _is_point(score) else whisker}</svg>"
        f"<b>{score.mean:.0%}</b></li>"
    )


def _table(rows: Sequence[RowFigures]) -> str:
    body = "".join(
        f'<tr class="{row.condition}"><th scope="row" title="{safe(ROW_NAMES[row.condition][1])}">'
        f"{safe(ROW_NAMES[row.condition][0])}</th><td>{row.score.mean:.0%}</td>"
        f"<td>{_range(row.score)}</td><td>{_gap(row.gap)}</td></tr>"
        for row in rows
    )
    level = f"{LEVEL:.0%}"
    return (
        '<table><thead><tr><th scope="col">Who answers</th>'
        '<th scope="col" title="Share of rows whose greedy reply is an accepted answer. Case, '
        'spaces and a final full stop do not count.">Right</th>'
        f'<th scope="col" title="Where the share lies in {level} of the samples one can draw from '
        f'these rows">{level} range</th>'
        '<th scope="col" title="Generated adapter minus this row, in points; in brackets its '
        f'{level} range">Adapter ahead by</th></tr></thead><tbody>{body}</tbody></table>'
    )


def _range(interval: Interval) -> str:
    return "-" if _is_point(interval) else f"{interval.low * 100:.0f} to {interval.high:.0%}"


def _gap(interval: Interval | None) -> str:
    if interval is None:
        return "-"
    mean, low, high = (f"{v * 100:+.0f}" for v in (interval.mean, interval.low, interval.high))
    text = mean if _is_point(interval) else f"{mean} [{low}, {high}]"
    return re.sub(r"[+-]0(?!\d)", "0", text)


def _is_point(interval: Interval) -> bool:
    """Where all rows came out alike, drawing them again says nothing of other rows."""
    return interval.low == interval.high


def _clipped(text: str) -> str:
    return text if len(text) <= NAME_CHARS else text[: NAME_CHARS - 1].rstrip() + "…"
