"""Scores -> the table that is printed and goes into the generator's card."""

from __future__ import annotations

import json
import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from training.evaluate import CONDITIONS, Score

GROUP_TITLES = {
    "trained": "test rows of trained tasks",
    "combination": "combinations of task and answer format never trained",
    "left out": "whole task sets left out of training",
}


def write_score(path: Path, score: Score) -> None:
    """Append one line."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(score.to_json()) + "\n")


def read_scores(path: Path) -> list[Score]:
    """All scores so far; none where the file does not exist."""
    if not path.is_file():
        return []
    return [Score(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def mean_by_set(scores: Iterable[Score]) -> dict[tuple[str, str, str], dict[str, float]]:
    """(group, form, task) -> condition -> score, averaged over prompt seeds.

    A set that has not been measured under every condition yet is left out.
    """
    values: dict[tuple[str, str, str], dict[str, list[float]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for s in scores:
        values[s.group, s.form, s.task][s.condition].append(s.score)
    return {
        key: {condition: statistics.mean(v) for condition, v in row.items()}
        for key, row in values.items()
        if set(row) == set(CONDITIONS)
    }


def markdown_table(scores: Sequence[Score], *, per_set: bool = True) -> str:
    """Averages by group and input form with own minus each other column, then every set."""
    rows = mean_by_set(scores)
    lines = [
        "| input | sets | " + " | ".join(CONDITIONS) + " | own - best other ± s.e. |",
        "|---|---|" + "---|" * (len(CONDITIONS) + 1),
    ]
    details = []
    for form in ("bare", "whole"):
        for group, title in GROUP_TITLES.items():
            picked = {k: v for k, v in rows.items() if k[:2] == (group, form)}
            if not picked:
                continue
            means = [statistics.mean(v[c] for v in picked.values()) for c in CONDITIONS]
            cells = " | ".join(
                f"**{m:.2f}**" if c == "own" else f"{m:.2f}"
                for c, m in zip(CONDITIONS, means, strict=True)
            )
            lines.append(f"| {form} | {title} ({len(picked)}) | {cells} | {_margin(picked)} |")
            for (_, _, task), values in sorted(picked.items()):
                numbers = " | ".join(f"{values[c]:.2f}" for c in CONDITIONS)
                details.append(f"| {form} | {group} | {task} | {numbers} |")
    if per_set:
        lines += ["", "| input | group | set | " + " | ".join(CONDITIONS) + " |"]
        lines += ["|---|---|---|" + "---|" * len(CONDITIONS), *details]
    return "\n".join(lines)


def _margin(picked: dict[tuple[str, str, str], dict[str, float]]) -> str:
    """Mean over sets of own minus the condition that does best on average, with its error."""
    others = [c for c in CONDITIONS if c != "own"]
    best = max(others, key=lambda c: statistics.mean(v[c] for v in picked.values()))
    gaps = [v["own"] - v[best] for v in picked.values()]
    error = statistics.stdev(gaps) / len(gaps) ** 0.5 if len(gaps) > 1 else float("nan")
    return f"{statistics.mean(gaps):+.2f} ± {error:.2f} (over {best})"
