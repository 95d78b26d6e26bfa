"""Row sets for weight regression: each gives rows to fine-tune on, prompts, and rows kept back."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dnd_core.errors import InputError
from training.task_files import SUFFIXES
from training.task_sources import read_file_task
from training.task_yaml import KEPT_BACK, YAML_SUFFIXES, read_task_yaml
from training.tasks import Example, is_permissive, read_index, read_rows, read_task

INDEX = "index.json"


@dataclass(frozen=True, kw_only=True)
class RowSet:
    """One task set: labelled rows."""

    name: str
    licence: str
    train: tuple[Example, ...]
    test: tuple[Example, ...]  # never trained on


def read_row_sets(
    data: Sequence[Path], names: Sequence[str] | None = None, *, max_characters: int
) -> list[RowSet]:
    """The row sets of data folders, of labelled files and of YAML descriptions, by name.

    A folder has index.json, or YAML descriptions, or else labelled files.
    names: only these; without it, of a folder with an index all text sets under a permissive
    licence.
    max_characters: longer rows (prompt and answer) are left out.
    Raises InputError where a name is unknown, doubled, or no folder name, or a set has no rows.
    """
    sets = []
    for path in data:
        if (path / INDEX).is_file():
            sets += _read_folder(path, names, max_characters)
        elif path.is_dir():
            sets += [_read_file(file, max_characters) for file in _files(path)]
        elif path.is_file():
            sets.append(_read_file(path, max_characters))
        else:
            raise InputError(f"{path} does not exist. Pass a folder with {INDEX} or a .jsonl.")
    if names is not None:
        sets = [s for s in sets if s.name in names]
    found = [s.name for s in sets]
    missing = sorted(set(names or []) - set(found))
    if missing:
        raise InputError(f"The data has no text set named {', '.join(missing)}.")
    for row_set in sets:
        if found.count(row_set.name) > 1 or Path(row_set.name).name != row_set.name:
            raise InputError(f"{row_set.name!r} is not a name of one set. Rename it.")
        if not row_set.train:
            raise InputError(
                f"{row_set.name} has no row of at most {max_characters} characters to train on."
            )
    if not sets:
        raise InputError("The data has no text set under a permissive licence. Name sets.")
    return sorted(sets, key=lambda s: s.name)


def _read_folder(data: Path, names: Sequence[str] | None, max_characters: int) -> list[RowSet]:
    sets = []
    for entry in read_index(data):
        wanted = is_permissive(entry["licence"]) if names is None else entry["name"] in names
        if entry.get("images") or not wanted:
            continue
        task = read_task(data, entry, max_characters=max_characters)
        test = tuple(r for r in task.test if _is_short(r, max_characters))
        sets.append(RowSet(name=task.name, licence=task.licence, train=task.train, test=test))
    return sets


def _files(folder: Path) -> list[Path]:
    """What a folder without an index holds; InputError where it is nothing of use."""
    for suffixes in (YAML_SUFFIXES, SUFFIXES):
        if found := sorted(p for p in folder.iterdir() if p.suffix.lower() in suffixes):
            return found
    known = ", ".join((*YAML_SUFFIXES, *SUFFIXES))
    raise InputError(f"{folder} holds neither {INDEX} nor one of {known}.")


def _read_file(path: Path, max_characters: int) -> RowSet:
    if path.suffix.lower() != ".jsonl":
        is_yaml = path.suffix.lower() in YAML_SUFFIXES
        read = read_task_yaml if is_yaml else read_file_task
        task, note = read(path, max_characters=max_characters)
        if note:
            print(f"{note}.", file=sys.stderr)
        test = tuple(row for row in task.test if _is_short(row, max_characters))
        return RowSet(name=task.name, licence=task.licence, train=task.train, test=test)
    rows = [row for row in read_rows(path) if _is_short(row, max_characters)]
    return RowSet(
        name=path.stem,
        licence="not stated",
        train=tuple(row for i, row in enumerate(rows) if (i + 1) % KEPT_BACK),
        test=tuple(rows[KEPT_BACK - 1 :: KEPT_BACK]),
    )


def _is_short(row: Example, max_characters: int) -> bool:
    return len(row.prompt) + len(row.answer) <= max_characters
