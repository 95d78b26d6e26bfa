"""Labelled files -> rows with line-exact errors; rows -> a task set that a run trains on."""

from __future__ import annotations

import codecs
import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dnd_core.errors import InputError
from dnd_core.prompt_formats import declared_delimiter
from dnd_core.text_bytes import decode_text, strong_kind
from training.run_files import save_json
from training.task_rows import (
    DELIMITERS,
    BadRow,
    Record,
    Row,
    parse_json,
    parse_json_lines,
    parse_table,
    read_header,
    type_name,
)
from training.tasks import OWN_LICENCE, read_index

# The most telling first.
PROMPT_NAMES = ("prompt", "question", "instruction", "input", "text")
ANSWER_NAMES = ("answer", "response", "output", "completion", "label", "target")
SUFFIXES = (".jsonl", ".ndjson", ".json", ".csv", ".tsv")
MB = 1_000_000  # bytes
MAX_FILE_BYTES = 100 * MB
MAX_CHARACTERS = 20_000  # of a prompt or an answer
MAX_ERRORS = 20  # that are listed
NUM_BINS = 10
MIN_ROWS = 8  # different prompts; fewer give a step nothing to tell apart
TEST_SHARE = 0.1
SET_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Columns:
    """Which column holds what."""

    prompt: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class TaskPreview:
    """What a labelled file holds.

    mapping: None where the columns are not known by their names; then there are no rows.
    errors: one sentence a bad row, with its line; the last one counts those not listed.
    prompt_characters: bins of a histogram: from, up to and with, number of prompts.
    """

    columns: tuple[str, ...]
    mapping: Columns | None
    rows: tuple[tuple[str, str], ...]  # (prompt, answer), the good ones
    errors: tuple[str, ...]
    num_bad: int
    prompt_characters: tuple[tuple[int, int, int], ...]


def read_task_file(path: Path, columns: Columns | None = None) -> TaskPreview:
    """The rows of a .jsonl, .json, .csv or .tsv file; bad rows are left out and listed.

    Raises InputError where the file as a whole is not one of these.
    """
    name = path.name
    text = _read_text(path)
    rows = list(_parse(text, path.suffix.lower(), columns))
    records = [row for row in rows if isinstance(row, Record)]
    names = tuple(dict.fromkeys(key for r in records for key in r.cells))
    mapping = columns or find_columns(names)
    good: list[tuple[str, str]] = []
    bad = [row for row in rows if isinstance(row, BadRow)]
    if mapping is None:
        if records:
            bad.append(BadRow(records[0].line, _column_advice(names)))
    else:
        for record in records:
            try:
                good.append((_cell(record, mapping.prompt), _cell(record, mapping.answer)))
            except ValueError as error:
                bad.append(BadRow(record.line, str(error)))
    bad.sort(key=lambda row: row.line)
    errors = [f"{name}, line {row.line}: {row.reason}." for row in bad[:MAX_ERRORS]]
    if len(bad) > MAX_ERRORS:
        errors.append(f"And {len(bad) - MAX_ERRORS} more bad rows.")
    return TaskPreview(
        columns=names,
        mapping=mapping,
        rows=tuple(good),
        errors=tuple(errors),
        num_bad=len(bad),
        prompt_characters=_histogram([len(prompt) for prompt, _ in good]),
    )


def find_columns(names: Iterable[str]) -> Columns | None:
    """The columns of prompt and answer by their usual names; None where one is not found."""
    by_lower = {name.strip().lower(): name for name in reversed(list(names))}
    prompt = next((by_lower[name] for name in PROMPT_NAMES if name in by_lower), None)
    answer = next((by_lower[name] for name in ANSWER_NAMES if name in by_lower), None)
    return Columns(prompt, answer) if prompt is not None and answer is not None else None


def _column_advice(names: Sequence[str]) -> str:
    found = ", ".join(f"'{name[:40]}'" for name in names[:12])
    return (
        f"no columns of prompt and answer among {found}. Choose them, or name them 'prompt' and "
        "'answer'"
    )


def _parse(text: str, suffix: str, columns: Columns | None) -> Iterable[Row]:
    if suffix in (".jsonl", ".ndjson"):
        return parse_json_lines(text)
    if suffix == ".json":
        return parse_json(text)
    text, declared = declared_delimiter(text)
    delimiters = (declared,) if declared else DELIMITERS[suffix]
    wanted = {columns.prompt, columns.answer} if columns else set()
    for delimiter in delimiters:
        header = read_header(text, delimiter)
        if find_columns(header) if columns is None else wanted <= set(header):
            return parse_table(text, delimiter)
    # Unknown names: the delimiter that cuts the first line most often.
    best = max(delimiters, key=lambda d: len(read_header(text, d)))
    return parse_table(text, best)


def _cell(record: Record, column: str) -> str:
    """The text of one cell; a number becomes its digits. Raises ValueError with the reason."""
    value: Any = record.cells.get(column)
    if value is None or value == "":
        raise ValueError(f"no '{column}'")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(f"'{column}' must be text or a number, got {type_name(value)}")
    text = str(value).strip()
    if not text:
        raise ValueError(f"no '{column}'")
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"'{column}' is longer than {MAX_CHARACTERS:,} characters")
    broken = SURROGATE.search(text)
    if broken is not None:
        code = ord(broken[0])
        if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte that is no UTF-8
            raise ValueError(f"byte 0x{code - 0xDC00:02X} in '{column}' is not UTF-8")
        raise ValueError(f"half a character (\\u{code:04x}) in '{column}'")
    if "\0" in text:
        raise ValueError(f"a NUL character in '{column}'")
    return text


def _read_text(path: Path) -> str:
    """Text of the file; bytes that are no UTF-8 stay as surrogates, so that rows can be named."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(f"{path.name} is not one of {', '.join(SUFFIXES)}. Save it as such.")
    try:
        if not path.is_file():
            raise InputError(f"{path} is not a file.")
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise InputError(
                f"{path.name} is {size / MB:,.0f} MB; the limit is {MAX_FILE_BYTES // MB} MB. "
                "Use a part of it."
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    if not data.strip():
        raise InputError(f"{path.name} is empty.")
    try:
        return decode_text(data, path.name)
    except InputError:
        wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        if wide or strong_kind(data) or b"\0" in data:
            raise
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="surrogateescape")
        if not SURROGATE.search(text):
            raise
        return text.replace("\r\n", "\n").replace("\r", "\n")


def _histogram(sizes: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
    """Up to ten bins of equal width: from, up to and with, how many."""
    if not sizes:
        return ()
    low, high = min(sizes), max(sizes)
    width = -(-(high - low + 1) // NUM_BINS)
    starts = range(low, high + 1, width)
    return tuple(
        (start, start + width - 1, sum(start <= size < start + width for size in sizes))
        for start in starts
    )


def infer_template(prompts: Sequence[str]) -> str:
    """The text that all prompts share at their ends, around "{x}"; "" where they share none.

    It is their cue: a run teaches the task without it. Cut at white space, so that "12" and "13"
    do not share a digit.
    """
    if len(set(prompts)) < MIN_ROWS:
        return ""
    prefix = _shared_start(prompts)
    prefix = prefix[: max((m.end() for m in re.finditer(r"\s", prefix)), default=0)]
    rests = [prompt[len(prefix) :][::-1] for prompt in prompts]
    suffix = _shared_start(rests)[::-1]
    suffix = suffix[next((m.start() for m in re.finditer(r"\s", suffix)), len(suffix)) :]
    fixed = prefix + suffix
    if not fixed.strip() or set("{}") & set(fixed) or "..." in suffix:
        return ""
    return prefix + "{x}" + suffix


def _shared_start(texts: Sequence[str]) -> str:
    """The characters that all of them begin with."""
    first, last = min(texts), max(texts)
    pairs = zip(first, last, strict=False)
    return first[
        : next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(first), len(last)))
    ]


def write_task_set(
    folder: Path, name: str, rows: Sequence[tuple[str, str]], *, seed: int = 0
) -> Path:
    """Add a task set to a data folder: NAME/train.jsonl, NAME/test.jsonl, a line of index.json.

    A tenth of the prompts, at least one, is kept back for testing. Raises InputError where the
    name is taken or is no folder's name, or the rows are too few.
    """
    if not SET_NAME.fullmatch(name):
        raise InputError(f"{name!r} cannot name a set. Use letters, digits, - and _ (at most 60).")
    entries = read_index(folder) if (folder / "index.json").is_file() else []
    if any(entry["name"] == name for entry in entries):
        raise InputError(f"There is a task set named {name} already. Choose another name.")
    answers: dict[str, list[str]] = {}
    for prompt, answer in rows:
        found = answers.setdefault(prompt, [])
        if answer not in found:
            found.append(answer)
    if len(answers) < MIN_ROWS:
        raise InputError(
            f"{name} has {len(answers)} different prompts with an answer; at least {MIN_ROWS} are "
            "needed. Add rows."
        )
    prompts = list(answers)
    random.Random(f"{seed}/{name}").shuffle(prompts)
    num_test = max(1, round(TEST_SHARE * len(prompts)))
    try:
        for split, part in (("test", prompts[:num_test]), ("train", prompts[num_test:])):
            _write_rows(folder / name / f"{split}.jsonl", part, answers)
        entry = {
            "name": name,
            "group": "own",
            "path": name,
            "metric": "exact match",
            "template": infer_template(prompts),
            "licence": OWN_LICENCE,
        }
        save_json(folder / "index.json", [*entries, entry])
    except OSError as error:
        raise InputError(f"{folder / name} cannot be written: {error.strerror}.") from error
    return folder / name


def _write_rows(path: Path, prompts: Sequence[str], answers: dict[str, list[str]]) -> None:
    """One line for each prompt and answer; every answer of a prompt is accepted."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for prompt in prompts:
            for answer in answers[prompt]:
                row = {"prompt": prompt, "response": answer, "answers": answers[prompt]}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
