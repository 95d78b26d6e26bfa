"""Which task sets a generator has seen: what must not be measured as unseen."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from dnd_core.errors import InputError
from training.run_files import save_json
from training.setup import Tasks

TRAINED_SETS_FILE = "trained_sets.json"  # beside the weights
CARD_ROW = re.compile(r"^\| (\S+) \|.*\| trained \|$", re.MULTILINE)


def save_trained_sets(generator: Path, names: Iterable[str], *before: Path) -> None:
    """Note the sets that the generator in a folder is trained on, with those of generators before.

    before: folders of the generators that it goes on from. Where nothing is known but that one of
    them has no note, none is written: an empty one would say that no set was seen.
    """
    generator.mkdir(parents=True, exist_ok=True)
    seen = [read_trained_sets(folder) for folder in before]
    every = set(names).union(*(known or () for known in seen))
    if every or None not in seen:
        save_json(generator / TRAINED_SETS_FILE, sorted(every))


def read_trained_sets(generator: Path) -> set[str] | None:
    """Names of the sets that a folder's note or card lists; None where neither says.

    An empty note says that there were none: code-made tasks alone.

    Raises InputError where the note cannot be read.
    """
    note, card = generator / TRAINED_SETS_FILE, generator / "README.md"
    listed = CARD_ROW.findall(card.read_text("utf-8")) if card.is_file() else []
    try:
        noted = json.loads(note.read_text("utf-8")) if note.is_file() else []
        check_trained_sets(noted)
        names = {name.replace("\\", "") for name in listed} | set(noted)
        return names if names or note.is_file() else None
    except (ValueError, TypeError) as error:
        raise InputError(f"{note} is no list of names ({error}). Delete it.") from error


def check_trained_sets(noted: Any) -> None:
    """Raise TypeError where what a note holds is no list of names."""
    if not isinstance(noted, list) or not all(isinstance(name, str) for name in noted):
        raise TypeError("a list of names was expected")


def by_role(tasks: Tasks, trained: Collection[str], *, code_noted: bool) -> Tasks:
    """The same tasks in the roles that they have for a generator; `trained` is what its note lists.

    code_noted: its note lists code-made tasks too, as that of a generator for pictures does. One
    for text was trained on all of them, and some have a data set's name.
    """
    noted = code_noted and tuple(task for task in tasks.code if task.name in trained)
    code = noted or tasks.code
    every = (*tasks.data.trained, *tasks.data.left_out, *(t for t in tasks.code if t not in code))
    data = replace(
        tasks.data,
        trained=tuple(task for task in every if task.name in trained),
        left_out=tuple(task for task in every if task.name not in trained),
    )
    return replace(tasks, data=data, code=code)
