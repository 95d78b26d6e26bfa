"""The paper's tables that `reproduce` puts ours beside: what is known of them, and nothing more.

Figures are the authors' claims (arXiv 2506.16406), none reproduced by others. One that the facts
at hand do not hold is called UNKNOWN, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, stdev

from training.compare_recipes import RECIPES, Material, Variant
from training.outcome import Scores

UNKNOWN = "not in the facts at hand"
LEFT_OUT = "arc_c"
# In the order in which the paper's arrangements add them.
TRAINED = ("arc_e", "piqa", "hellaswag", "boolq", "winogrande", "obqa")


@dataclass(frozen=True, kw_only=True)
class PaperTable:
    """One table of the paper and the variants that fill ours."""

    title: str
    measured: str  # what the paper's figures are
    figures: Mapping[str, float]  # by the variant's name; those that are known
    variants: Callable[[Material], list[Variant]]
    note: str


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One variant of ours, one item for each seed."""

    name: str
    scores: tuple[Scores, ...]

    @property
    def gains(self) -> list[float]:
        """Per cent of the trained LoRAs' answer loss that own prompts take away."""
        return [100 * (1 - score.own / score.trained) for score in self.scores]


def arrangements(material: Material) -> list[Variant]:
    """Train on the first 6, 5, .. 2 sets; the left-out ones stay the same."""
    return [
        Variant(
            name=f"{size}-sets",
            flags=("--sets", *material.trained[:size], "--left-out", *material.left_out),
        )
        for size in range(len(TRAINED), 1, -1)
    ]


TABLES: Mapping[str, PaperTable] = {
    "table4a": PaperTable(
        title="Table 4a: what a condition is made of",
        measured="accuracy on ARC-c, %",
        figures={"prompts": 51.6, "prompts+answers": 27.0},
        variants=RECIPES["forms"].variants,
        note="Left-out sets are read in the form that was trained, so all forms but the first see "
        "labels of the left-out set. The paper's row of answers alone is on math with the 1.5B "
        "model.",
    ),
    "table4c": PaperTable(
        title="Table 4c: how many sets train",
        measured="gain over the trained LoRAs, %",
        figures={"6-sets": 12.1, "2-sets": -1.4},
        variants=arrangements,
        note="The facts at hand tell of this ablation without its number; that it is table 4c is "
        "our reading, as is whether the paper's gain is in points. The sets are added in the "
        "authors' order, and every run has the same number of steps.",
    ),
}
TINY_NOTE = (
    "Scale: a random base model of 64 features, 0.1 M generator parameters and task sets made by "
    "code. This shows that collection, training and scoring work and how the rows are compared. "
    "It says nothing about a language model, and its figures are no replication."
)
PAPER_NOTE = (
    "Scale: the paper's generator and base model. The paper scores sampled answers by accuracy, "
    "the mean of ten adapters at a step picked by hand; ours is the answer loss after the "
    "last step, so levels cannot be compared, only the order of the rows."
)


def format_paper_table(table: PaperTable, rows: Sequence[Measured], note: str) -> str:
    """Markdown: the paper's figures beside ours."""
    lines = [
        f"{table.title}. {table.note}",
        "",
        f"| variant | paper: {table.measured} | ours: gain over the trained LoRAs, % "
        "| own prompts | trained LoRAs | other sets' prompts |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        paper = f"{table.figures[row.name]:.1f}" if row.name in table.figures else UNKNOWN
        cells = [row.name, paper]
        cells.append(_mean_error(row.gains, 1))
        for name in ("own", "trained", "other"):
            cells.append(_mean_error([getattr(score, name) for score in row.scores], 3))
        lines.append(f"| {' | '.join(cells)} |")
    num_seeds = len(rows[0].scores)
    lines += [
        "",
        "The last three columns are answer losses on the left-out set in nats per answer text "
        f"token, lower is better; {num_seeds} seeds, mean ± standard error.",
        "",
        _order(table, rows),
        "",
        note,
    ]
    return "\n".join(lines)


def _order(table: PaperTable, rows: Sequence[Measured]) -> str:
    """Whether the rows that the paper has come in its order here, beyond two standard errors."""
    known = sorted(
        (row for row in rows if row.name in table.figures), key=lambda row: -table.figures[row.name]
    )
    verdicts = set()
    for better, worse in pairwise(known):
        difference = fmean(better.gains) - fmean(worse.gains)
        noise = 2 * (_error(better.gains) ** 2 + _error(worse.gains) ** 2) ** 0.5
        if abs(difference) <= noise:
            verdicts.add("no difference beyond two standard errors")
        else:
            verdicts.add("the same order" if difference > 0 else "the opposite order")
    names = " over ".join(row.name for row in known)
    return f"Paper: {names}. Here: {', '.join(sorted(verdicts))}."


def _error(values: Sequence[float]) -> float:
    """Standard error of the mean; 0 where there is one value and nothing is known of it."""
    return 0.0 if len(values) < 2 else stdev(values) / len(values) ** 0.5


def _mean_error(values: Sequence[float], digits: int) -> str:
    mean = f"{fmean(values):.{digits}f}"
    return mean if len(values) < 2 else f"{mean} ± {_error(values):.{digits}f}"
