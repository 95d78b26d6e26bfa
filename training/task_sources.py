"""What a run trains on: data folders, labelled files and folders of such files, put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from dnd_core.errors import InputError
from training.task_files import MIN_ROWS, SUFFIXES, infer_template, read_task_file
from training.task_yaml import KEPT_BACK, YAML_SUFFIXES, read_task_yaml
from training.tasks import (
    OWN_LICENCE,
    Example,
    Task,
    TaskSet,
    is_permissive,
    known_pairs,
    read_task_set,
    strip_cue,
)


def read_task_sources(
    sources: Sequence[Path],
    *,
    left_out: Iterable[str],
    max_characters: int,
    pictures: bool = False,
) -> TaskSet:
    """The sets of data folders (with index.json), of labelled files, and of folders of files.

    left_out: names of sets that are only tested on; those that are not there are passed over.
    pictures: the sets about pictures of data folders; without it, the text sets.
    Raises InputError where a place or a file cannot be read, or two sets share a name.
    """
    out = frozenset(left_out)
    parts = [_read_source(path, out, max_characters, pictures=pictures) for path in sources]
    sets = TaskSet(
        trained=tuple(task for part in parts for task in part.trained),
        left_out=tuple(task for part in parts for task in part.left_out),
        test_pairs=frozenset().union(*(part.test_pairs for part in parts)),
        skipped=tuple(line for part in parts for line in part.skipped),
    )
    names = [task.name for task in (*sets.trained, *sets.left_out)]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise InputError(f"Two task sets are named {', '.join(doubled)}. Rename one.")
    return sets


def _read_source(
    path: Path, left_out: frozenset[str], max_characters: int, *, pictures: bool
) -> TaskSet:
    if pictures and not (path / "index.json").is_file():
        raise InputError(
            f"{path} has no index.json: for a base model that reads pictures, pass data folders "
            "whose sets name their images there."
        )
    if path.is_file():
        return _read_files([path], left_out, max_characters)
    if not path.is_dir():
        raise InputError(f"{path} does not exist. Pass a data folder or a file of labelled rows.")
    if (path / "index.json").is_file():
        return read_task_set(
            path, left_out=left_out, max_characters=max_characters, pictures=pictures
        )
    for suffixes in (YAML_SUFFIXES, SUFFIXES):  # descriptions stand for the files beside them
        if files := sorted(p for p in path.iterdir() if p.suffix.lower() in suffixes):
            return _read_files(files, left_out, max_characters)
    raise InputError(
        f"{path} holds neither index.json nor a file of labelled rows ({', '.join(SUFFIXES)})."
    )


def _read_files(paths: Sequence[Path], left_out: frozenset[str], max_characters: int) -> TaskSet:
    trained, kept_out, notes, pairs = [], [], [], set()
    for path in paths:
        is_yaml = path.suffix.lower() in YAML_SUFFIXES
        read = read_task_yaml if is_yaml else read_file_task
        task, note = read(path, max_characters=max_characters)
        notes += [note] if note else []
        if not is_permissive(task.licence):
            notes.append(f"{task.name}: licence {task.licence}")
            continue
        pairs |= known_pairs(task.test)
        if task.name in left_out:
            kept_out.append(task)
            pairs |= known_pairs(task.train)
        else:
            trained.append(task)
    return TaskSet(
        trained=tuple(trained),
        left_out=tuple(kept_out),
        test_pairs=frozenset(pairs),
        skipped=tuple(notes),
    )


def read_file_task(path: Path, *, max_characters: int) -> tuple[Task, str]:
    """The task of one labelled file, and a sentence on rows that were left out, or "".

    Text that all prompts share is their cue. Raises InputError where too few rows are left.
    """
    preview = read_task_file(path)
    template = infer_template([prompt for prompt, _ in preview.rows])
    rows = [
        Example(bare=strip_cue(prompt, template), prompt=prompt, answer=answer, accepted=(answer,))
        for prompt, answer in preview.rows
        if len(prompt) + len(answer) <= max_characters
    ]
    if len({row.prompt for row in rows}) < MIN_ROWS:
        first = f" {preview.errors[0]}" if preview.errors else ""
        raise InputError(
            f"{path} has {len(rows)} rows of at most {max_characters} characters; at least "
            f"{MIN_ROWS} different ones are needed. Add rows, or raise --max-row-characters.{first}"
        )
    train = tuple(row for i, row in enumerate(rows) if (i + 1) % KEPT_BACK)
    task = Task(
        name=path.stem,
        kind="own",
        licence=OWN_LICENCE,
        metric="exact match",
        has_cue=bool(template),
        formats=False,
        draw=lambda rng: rng.choice(train),
        train=train,
        test=tuple(rows[KEPT_BACK - 1 :: KEPT_BACK]),
    )
    num_long = len(preview.rows) - len(rows)
    note = f"{path.name}: {preview.num_bad} bad rows and {num_long} long ones are left out"
    return task, note if preview.num_bad or num_long else ""
