"""Text of one labelled file -> its records, each with its line; what cannot be read is named."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dnd_core.prompt_formats import table_reader

SPACE = re.compile(r"[ \t\n\r]*")
DELIMITERS = {".csv": ",;\t", ".tsv": "\t;,"}
NAMES = {dict: "an object", list: "a list", bool: "true or false", type(None): "nothing"}


@dataclass(frozen=True)
class Record:
    """One row as written: cells by column, and the line (from 1) that it starts on."""

    line: int
    cells: Mapping[str, Any]


@dataclass(frozen=True)
class BadRow:
    """One row that cannot be read, and why."""

    line: int
    reason: str


Row = Record | BadRow


def parse_json_lines(text: str) -> Iterator[Row]:
    """One JSON object a line."""
    for line, raw in enumerate(text.split("\n"), 1):
        if raw.strip():
            try:
                yield _record(line, json.loads(raw))
            except (ValueError, RecursionError) as error:
                yield BadRow(line, f"broken JSON, {_json_reason(error)}")


def parse_json(text: str) -> Iterator[Row]:
    """A list of objects, or an object with such a list in it; up to where the JSON is broken."""
    decoder = json.JSONDecoder()
    at = _after_space(text, 0)
    if text[at : at + 1] == "{":
        inner = re.search(r":\s*\[(?=\s*\{)", text) or re.search(r":\s*\[", text)
        if inner is None:
            yield BadRow(1, "an object without a list of rows in it")
            return
        at = inner.end() - 1
    if text[at : at + 1] != "[":
        yield BadRow(1, "expected a list of objects. If every line is an object, name it .jsonl")
        return
    at, last, line = _after_space(text, at + 1), 0, 1
    while text[at : at + 1] != "]":
        line += text.count("\n", last, at)
        last = at
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            offset = getattr(error, "pos", at)
            line += text.count("\n", last, offset)
            yield BadRow(line, f"broken JSON, {_json_reason(error)}; the rest is not read")
            return
        yield _record(line, value)
        at = _after_space(text, at)
        if text[at : at + 1] == ",":
            at = _after_space(text, at + 1)
        elif text[at : at + 1] != "]":
            line += text.count("\n", last, at)
            yield BadRow(line, "broken JSON, expected a comma or ]; the rest is not read")
            return


def parse_table(text: str, delimiter: str) -> Iterator[Row]:
    """Rows under a header; a row with another number of cells than the header is bad."""
    reader = table_reader(text, delimiter)
    header: list[str] = []
    start = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            quote = "a quote is opened and not closed" if "end of data" in str(error) else error
            yield BadRow(start, f"{quote}; the rest is not read")
            return
        if any(cell.strip() for cell in cells):
            if not header:
                header = [cell.strip() for cell in cells]
            elif len(cells) != len(header):
                yield BadRow(start, f"{len(cells)} cells, but the header has {len(header)}")
            else:
                yield Record(start, dict(zip(header, cells, strict=True)))
        start = reader.line_num + 1


def read_header(text: str, delimiter: str) -> list[str]:
    """The cells of the first line."""
    line = text.lstrip("\n").partition("\n")[0]
    try:
        reader = csv.reader([line], delimiter=delimiter, skipinitialspace=True)
        return [cell.strip() for cell in next(reader, [])]
    except csv.Error:
        return []


def type_name(value: Any) -> str:
    """What a JSON value is, for a sentence."""
    return NAMES.get(type(value), f"{str(value)[:20]!r}")


def _record(line: int, value: Any) -> Row:
    if isinstance(value, dict):
        return Record(line, value)
    return BadRow(line, f"expected an object, got {type_name(value)}")


def _json_reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"column {error.colno}: {error.msg}"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return "a number is too long"


def _after_space(text: str, at: int) -> int:
    match = SPACE.match(text, at)
    assert match is not None  # the pattern also matches nothing
    return match.end()
