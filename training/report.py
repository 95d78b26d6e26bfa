"""Scores -> tables: the short one that is printed, and a report with intervals as two files."""

# I items of a set, C conditions.
from __future__ import annotations

import json
import os
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dnd_core.errors import InputError
from training.bootstrap import LEVEL, NUM_RESAMPLES, Interval, intervals
from training.contexts import FORMS, NUM_SHOTS
from training.evaluate import CONDITIONS, Score

GROUP_TITLES = {
    "trained": "test rows of trained tasks",
    "combination": "combinations of task and answer format never trained",
    "left out": "whole task sets left out of training",
    "code": "code-made tasks, inputs that training never drew",
    "code combination": "code-made tasks in an answer format never trained with them",
    "unseen": "other task sets that no training saw",
    "file": "a labelled file",
}
TITLES = {
    "base": "base model",
    "system": "base model with the task's system line",
    "few_shot": f"base model with {NUM_SHOTS} labelled examples before the input",
    "static": "one adapter for all tasks: the mean of the generated ones",
    "own": "adapter generated from the task's own prompts",
    "other": "adapter generated from another task's prompts",
    "gibberish": "adapter generated from gibberish in the prompts' shape",
    "shuffled": "adapter generated from the own prompts, words shuffled",
    "trained_lora": "LoRA trained on the task's labelled rows",
}
FORM_TITLES = {"bare": "bare inputs", "whole": "whole prompts"}
REPORT, NUMBERS = "report.md", "report.json"
DASH = "-"

SetKey = tuple[str, str, str]  # group, form, task
Cells = Mapping[str, Tensor]  # condition -> (I,) share of right answers over prompt seeds


def write_score(path: Path, score: Score) -> None:
    """Append one line, in the place of a last line that was cut off."""
    lines = _whole_lines(path)
    with path.open("ab") as file:
        file.truncate(len(lines))
        gap = b"\n" if lines and not lines.endswith(b"\n") else b""
        file.write(gap + (json.dumps(score.to_json()) + "\n").encode())


def read_scores(path: Path) -> list[Score]:
    """All scores so far; none where the file does not exist. InputError names a line that is none.

    A last line that was cut off while it was written does not count.
    """
    scores = []
    for number, line in enumerate(_whole_lines(path).splitlines(), 1):
        try:
            scores.append(Score(**json.loads(line)))
        except (ValueError, TypeError) as error:
            raise InputError(
                f"{path} line {number} is no score ({error}). Delete the line or pass another file."
            ) from error
    return scores


def _whole_lines(path: Path) -> bytes:
    """A file without a last line that was cut off; nothing where it does not exist."""
    content = path.read_bytes() if path.is_file() else b""
    whole = content.rfind(b"\n") + 1
    try:
        json.loads(content[whole:])  # complete, without a line break after it
    except ValueError:
        return content[:whole]
    return content


def cells_by_set(scores: Iterable[Score]) -> dict[SetKey, Cells]:
    """What was measured of each set and input form, averaged over prompt seeds.

    Old scores do not say which items were right: their items all count as the mean, so that an
    interval shows the difference between sets and nothing of that between items.
    """
    found: dict[SetKey, dict[str, list[Score]]] = defaultdict(lambda: defaultdict(list))
    for s in scores:
        found[s.group, s.form, s.task][s.condition].append(s)
    return {
        key: {condition: _over_seeds(several) for condition, several in row.items()}
        for key, row in found.items()
    }


def _over_seeds(scores: Sequence[Score]) -> Tensor:
    known = [[float(c) for c in s.right] if s.right else [s.score] * s.num_items for s in scores]
    if len({len(items) for items in known}) == 1:
        return torch.tensor(known, dtype=torch.float64).mean(0)
    return torch.full((scores[0].num_items,), statistics.mean(s.score for s in scores)).double()


@dataclass(frozen=True, kw_only=True)
class RowFigures:
    """One condition on one group of sets."""

    condition: str
    num_sets: int
    score: Interval
    gap: Interval | None  # own minus this one, over the sets that have both


@dataclass(frozen=True, kw_only=True)
class GroupFigures:
    """One group of sets, asked in one form."""

    group: str
    form: str
    num_sets: int
    rows: tuple[RowFigures, ...]


def group_figures(
    scores: Sequence[Score], *, num_resamples: int = NUM_RESAMPLES, seed: int = 0
) -> list[GroupFigures]:
    """Means and bootstrap intervals of every group and form that was measured."""
    sets = cells_by_set(scores)
    found = []
    for form in FORMS:
        for group in GROUP_TITLES:
            picked = [cells for key, cells in sets.items() if key[:2] == (group, form)]
            if not picked:
                continue
            columns = [_columns(cells) for cells in picked]
            bounds = intervals(columns, num_resamples=num_resamples, seed=seed)
            means, gaps = bounds[: len(CONDITIONS)], bounds[len(CONDITIONS) :]
            rows = tuple(
                RowFigures(
                    condition=c,
                    num_sets=sum(c in cells for cells in picked),
                    score=mean,
                    gap=None if c == "own" else gap,
                )
                for c, mean, gap in zip(CONDITIONS, means, gaps, strict=True)
                if mean is not None
            )
            found.append(GroupFigures(group=group, form=form, num_sets=len(picked), rows=rows))
    return found


def _columns(cells: Cells) -> Tensor:
    """(I, 2 C): each condition's values, then own minus each; NaN where one is missing."""
    (num_items,) = {max(len(values) for values in cells.values())}
    columns = {
        c: values if len(values) == num_items else values.mean().expand(num_items)
        for c, values in cells.items()
    }
    missing = torch.full((num_items,), torch.nan, dtype=torch.float64)
    values = [columns.get(c, missing) for c in CONDITIONS]
    own = columns.get("own", missing)
    return torch.stack([*values, *(own - v for v in values)], 1)


def markdown_table(scores: Sequence[Score], *, per_set: bool = True) -> str:
    """Averages by group and input form with own minus the best other column, then every set.

    A dash is what was not measured. A mean over fewer sets than the group has says so.
    """
    sets = cells_by_set(scores)
    lines = [
        "| input | sets | " + " | ".join(CONDITIONS) + " | own - best other ± s.e. |",
        "|---|---|" + "---|" * (len(CONDITIONS) + 1),
    ]
    details = []
    for form in FORMS:
        for group, title in GROUP_TITLES.items():
            picked = {
                key[2]: {c: v.mean().item() for c, v in cells.items()}
                for key, cells in sorted(sets.items())
                if key[:2] == (group, form)
            }
            if not picked:
                continue
            cells = " | ".join(_mean_cell(picked.values(), c) for c in CONDITIONS)
            lines.append(f"| {form} | {title} ({len(picked)}) | {cells} | {_margin(picked)} |")
            for task, values in picked.items():
                row = " | ".join(f"{values[c]:.2f}" if c in values else DASH for c in CONDITIONS)
                details.append(f"| {form} | {group} | {task} | {row} |")
    if per_set:
        lines += ["", "| input | group | set | " + " | ".join(CONDITIONS) + " |"]
        lines += ["|---|---|---|" + "---|" * len(CONDITIONS), *details]
    return "\n".join(lines)


def _mean_cell(picked: Iterable[Mapping[str, float]], condition: str) -> str:
    rows = list(picked)
    values = [row[condition] for row in rows if condition in row]
    if not values:
        return DASH
    text = f"{statistics.mean(values):.2f}"
    text = f"**{text}**" if condition == "own" else text
    return text if len(values) == len(rows) else f"{text} ({len(values)})"


def _margin(picked: Mapping[str, Mapping[str, float]]) -> str:
    """Mean over sets of own minus the condition that does best on average, with its error.

    A trained LoRA has labels and is left aside, and so is what not every set with own has.
    """
    rows = [row for row in picked.values() if "own" in row]
    others = [
        c
        for c in CONDITIONS
        if c not in ("own", "trained_lora") and rows and all(c in row for row in rows)
    ]
    if not others:
        return DASH
    best = max(others, key=lambda c: statistics.mean(row[c] for row in rows))
    gaps = [row["own"] - row[best] for row in rows]
    error = f" ± {statistics.stdev(gaps) / len(gaps) ** 0.5:.2f}" if len(gaps) > 1 else ""
    return f"{statistics.mean(gaps):+.2f}{error} (over {best})"


def markdown_report(figures: Sequence[GroupFigures], scores: Sequence[Score]) -> str:
    """Every group with its intervals, then the table of all sets."""
    lines = [
        "# Measured",
        "",
        "Share of items answered exactly right by greedy decoding, after normalization (case, "
        "spaces, a final full stop). Chat template and answers are the same in every row.",
        f"Brackets are {LEVEL:.0%} bootstrap intervals: sets and the items of each set are drawn "
        "again. One of no width says that all items came out alike, not that others would. What "
        "has no row was not measured.",
    ]
    for figure in figures:
        title = f"{FORM_TITLES[figure.form]}, {GROUP_TITLES[figure.group]} ({figure.num_sets})"
        lines += ["", f"## {title[0].upper()}{title[1:]}", ""]
        lines += ["| row | sets | right | own minus this row |", "|---|---|---|---|"]
        lines += [
            f"| `{row.condition}`: {TITLES[row.condition]} | {row.num_sets} "
            f"| {_bracket(row.score, '.3f')} | {_bracket(row.gap, '+.3f')} |"
            for row in figure.rows
        ]
    lines += ["", "## All sets", "", markdown_table(scores), ""]
    return "\n".join(lines)


def report_numbers(
    figures: Sequence[GroupFigures], scores: Sequence[Score], *, num_resamples: int, seed: int
) -> dict[str, Any]:
    """The report for programs; what was not measured is null."""
    sets = cells_by_set(scores)
    return {
        "bootstrap": {"level": LEVEL, "num_resamples": num_resamples, "seed": seed},
        "groups": [asdict(figure) for figure in figures],
        "sets": [
            {
                "task": task,
                "group": group,
                "form": form,
                "num_items": max(len(v) for v in cells.values()),
                "scores": {c: cells[c].mean().item() if c in cells else None for c in CONDITIONS},
            }
            for (group, form, task), cells in sorted(sets.items())
        ],
    }


def write_report(
    folder: Path, scores: Sequence[Score], *, num_resamples: int = NUM_RESAMPLES, seed: int = 0
) -> tuple[Path, Path]:
    """Write report.md and report.json, each in one move; returns their paths."""
    figures = group_figures(scores, num_resamples=num_resamples, seed=seed)
    numbers = report_numbers(figures, scores, num_resamples=num_resamples, seed=seed)
    texts = {
        REPORT: markdown_report(figures, scores),
        NUMBERS: json.dumps(numbers, indent=2, ensure_ascii=False) + "\n",
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        new = folder / f"{name}.new"
        new.write_text(text, "utf-8")
        os.replace(new, folder / name)
    return folder / REPORT, folder / NUMBERS


def _bracket(interval: Interval | None, style: str) -> str:
    if interval is None:
        return DASH
    mean, low, high = (format(v, style) for v in (interval.mean, interval.low, interval.high))
    return f"{mean} [{low}, {high}]"
