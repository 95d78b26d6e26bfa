"""A task set described by a small YAML file beside its data.

    name: boolq                         # default: the file's name
    files: [part1.jsonl, part2.csv]     # or one name, or {train: ..., test: ...}
    columns: {prompt: question, answer: label}    # default: found by their usual names
    template: "Answer yes or no. {x}"   # text around {x}, the prompt's column; default: none
    licence: CC BY 4.0                  # default: own data
    metric: exact match                 # the default

Paths are relative to the YAML file. Without test files, every tenth row is kept back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from dnd_core.errors import InputError
from training.task_files import (
    SET_NAME,
    Columns,
    TaskPreview,
    infer_template,
    read_task_file,
)
from training.tasks import OWN_LICENCE, Example, Task, strip_cue

YAML_SUFFIXES = (".yaml", ".yml")
FIELDS = ("name", "files", "columns", "template", "licence", "metric")
PLACE = "{x}"  # of the prompt's column in a template
KEPT_BACK = 10  # without test files, every tenth row is for testing


@dataclass(frozen=True, kw_only=True)
class TaskDescription:
    """What a YAML file says, checked."""

    name: str
    train: tuple[Path, ...]
    test: tuple[Path, ...]  # empty: some rows of the training files are kept back
    columns: Columns | None
    template: str
    licence: str
    metric: str


def read_task_yaml(path: Path, *, max_characters: int) -> tuple[Task, str]:
    """The task that a YAML file describes, and a sentence on rows that were left out, or "".

    max_characters: longer rows (prompt and answer) are left out of training. Raises InputError for
    a wrong description, naming the field, or a file that holds no rows.
    """
    said = read_description(path)
    previews = {file: _read_rows(file, said) for file in (*said.train, *said.test)}
    train = _examples([previews[file] for file in said.train], said.template)
    test = _examples([previews[file] for file in said.test], said.template)
    if not said.test:
        test = train[KEPT_BACK - 1 :: KEPT_BACK]
        train = [row for i, row in enumerate(train) if (i + 1) % KEPT_BACK]
    short = tuple(row for row in train if len(row.prompt) + len(row.answer) <= max_characters)
    if not short:
        raise InputError(f"{path}: no row of at most {max_characters} characters to train on.")
    num_bad, num_long = sum(p.num_bad for p in previews.values()), len(train) - len(short)
    note = f"{path.name}: {num_bad} bad rows and {num_long} long ones are left out"
    task = Task(
        name=said.name,
        kind="own",
        licence=said.licence,
        metric=said.metric,
        has_cue=any(row.bare != row.prompt for row in short),
        formats=False,
        draw=lambda rng: rng.choice(short),
        train=short,
        test=tuple(test),
    )
    return task, note if num_bad or num_long else ""


def read_description(path: Path) -> TaskDescription:
    """The checked content of a YAML file. Raises InputError where a field is wrong."""
    try:
        data: Any = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError(f"{path} is no readable YAML: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict) or "files" not in data:
        raise InputError(f"{path} needs the field 'files'; it may have {', '.join(FIELDS)}.")
    if unknown := [str(key) for key in data if key not in FIELDS]:
        raise InputError(f"{path}: unknown field {unknown[0]!r}. Known: {', '.join(FIELDS)}.")
    texts = {
        field: _text(path, field, data.get(field, default))
        for field, default in (
            ("name", path.stem),
            ("template", ""),
            ("licence", OWN_LICENCE),
            ("metric", "exact match"),
        )
    }
    if not SET_NAME.fullmatch(texts["name"]):
        raise InputError(f"{path}: {texts['name']!r} cannot name a set. Use letters, digits, - _.")
    if texts["template"] and texts["template"].count(PLACE) != 1:
        raise InputError(f"{path}: template must hold {PLACE} once, got {texts['template']!r}.")
    train, test = _files(path, data["files"])
    return TaskDescription(
        train=train, test=test, columns=_columns(path, data.get("columns")), **texts
    )


def _files(path: Path, value: Any) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    parts = value if isinstance(value, dict) else {"train": value}
    if not parts.get("train") or set(parts) - {"train", "test"}:
        raise InputError(f"{path}: files must be names, or train: and test: with names.")
    found = []
    for split in ("train", "test"):
        names = parts.get(split) or []
        names = names if isinstance(names, list) else [names]
        if not all(isinstance(name, str) for name in names):
            raise InputError(f"{path}: files must be file names, got {names!r}.")
        files = tuple(path.parent / name for name in names)
        for file in files:
            if not file.is_file():
                raise InputError(f"{path} names {file}, which does not exist.")
        found.append(files)
    return found[0], found[1]


def _columns(path: Path, value: Any) -> Columns | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"prompt", "answer"}:
        raise InputError(f"{path}: columns must be {{prompt: NAME, answer: NAME}}, got {value!r}.")
    return Columns(*(_text(path, "columns", value[key]) for key in ("prompt", "answer")))


def _text(path: Path, field: str, value: Any) -> str:
    if not isinstance(value, str):
        raise InputError(f"{path}: {field} must be text, got {value!r}. Put it in quotes.")
    return value


def _read_rows(file: Path, said: TaskDescription) -> TaskPreview:
    preview = read_task_file(file, said.columns)
    if not preview.rows:
        first = f" {preview.errors[0]}" if preview.errors else ""
        raise InputError(f"{file} has no row with a prompt and an answer.{first}")
    return preview


def _examples(previews: Sequence[TaskPreview], template: str) -> list[Example]:
    """Rows in the template; without one, what all prompts share is taken for their cue."""
    pairs = [pair for preview in previews for pair in preview.rows]
    cue = template or infer_template([prompt for prompt, _ in pairs])
    rows = []
    for text, answer in pairs:
        prompt = template.replace(PLACE, text) if template else text
        bare = strip_cue(prompt, cue)
        rows.append(Example(bare=bare, prompt=prompt, answer=answer, accepted=(answer,)))
    return rows
