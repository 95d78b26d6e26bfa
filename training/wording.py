"""How a task is asked for: a few of its cues, and another answer format with a cue of its own."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from training.families.operation import Format
from training.tasks import Example


@dataclass(frozen=True, kw_only=True)
class Wording:
    """How one instance of a task is asked: a few of its cues, and where a format's cue stands."""

    operation_cues: tuple[str, ...]  # empty: the rows bring their own prompt
    format_cues: tuple[str, ...] = ()
    joint: str = "{task} {format}"

    def prompt(self, row: Example, rng: random.Random) -> str:
        """The whole prompt of one row."""
        text = row.prompt
        if self.operation_cues:
            text = rng.choice(self.operation_cues).replace("{x}", row.bare)
        if not self.format_cues:
            return text
        cue = rng.choice(self.format_cues)
        return self.joint.replace("{format}", cue).replace("{task}", text)


JOINTS = ("{task} {format}", "{task}\n{format}", "{format} {task}", "{format}\n{task}")


def draw_wording(cues: Sequence[str], answer_format: Format | None, rng: random.Random) -> Wording:
    """One to four of the cues, as one author's file would have, and a place for the format's."""
    chosen = rng.sample(list(cues), min(len(cues), rng.choice((1, 1, 2, 3, 4)))) if cues else []
    if answer_format is None:
        return Wording(operation_cues=tuple(chosen))
    formats = rng.sample(list(answer_format.cues), min(len(answer_format.cues), rng.choice((1, 2))))
    return Wording(
        operation_cues=tuple(chosen), format_cues=tuple(formats), joint=rng.choice(JOINTS)
    )


def apply_format(row: Example, answer_format: Format | None) -> Example:
    """The row with its answer written in the given format."""
    if answer_format is None:
        return row
    answer = answer_format.render(row.bare, row.answer)
    accepted = tuple(answer_format.render(row.bare, a) for a in row.accepted)
    return replace(row, answer=answer, accepted=accepted)
