"""Text of one pairing file -> rows that name a picture and its prompt, with their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from dnd_core.errors import InputError
from dnd_core.picture_reading import FORMATS, REFUSED, is_picture_name
from dnd_core.prompt_formats import column_advice, matching_columns, table_records
from dnd_core.prompt_json import json_items, jsonl_items, prompt_keys, prompt_value

# Header names and object keys that hold the name of a picture, the most telling first.
PICTURE_COLUMNS = (
    "image",
    "picture",
    "photo",
    "images",
    "img",
    "image_path",
    "file_name",
    "filename",
    "file",
    "path",
)
ENDINGS = "|".join(ending.removeprefix(".") for ending in (*FORMATS, *REFUSED))
LINE = re.compile(rf"(.+?\.(?:{ENDINGS}))\s*(?:[\t:|,;]\s*(.*))?$", re.IGNORECASE)
PLACEHOLDER = "<image>"  # where some data sets put the picture; here it comes before the text


@dataclass(frozen=True)
class Row:
    """One line of a pairing file."""

    line: int  # from 1
    picture: str  # its name as written; "" where the line has none
    text: str  # may be empty


def parse_pairs(text: str, name: str, suffix: str, column: str | None = None) -> list[Row]:
    """Rows of a pairing file; none where no row of it names a picture.

    column: header name or object key that holds the prompt; None looks for the usual names.
    Raises InputError, with name and line, for broken tables and JSON.
    """
    rows = PARSERS[suffix](text, name, column)
    return rows if any(row.picture for row in rows) else []


def _parse_lines(text: str, name: str, column: str | None) -> list[Row]:
    """Lines such as "a.png | What is this?"; a tab, a colon or a comma does as well."""
    rows = []
    for line, raw in enumerate(text.split("\n"), 1):
        found = LINE.match(raw.strip())
        if found:
            rows.append(_row(line, found[1], found[2] or ""))
        elif raw.strip() and not (line == 1 and _is_header(re.split(r"[\t:|,;]", raw))):
            rows.append(_row(line, "", raw))
    return rows


def _parse_csv(text: str, name: str, column: str | None) -> list[Row]:
    """Rows of a table with a column of picture names, or of picture and prompt without a header."""
    records = table_records(text, name, _pick_delimiter(text, suffix_delimiters(name)))
    header = records[0][1] if records else []
    if _is_picture_cell(header[:1]):
        return [_row(line, row[0], row[1] if len(row) > 1 else "") for line, row in records]
    pictures = _picture_columns(header)
    if not pictures:
        return []
    prompts = [cell for cell in matching_columns(header, column) if cell != pictures[0]]
    if not prompts and (column is not None or len(header) > 1):
        missing = "no prompt column" if column is None else f"no column '{column}'"
        raise InputError(f"{name} has {missing}. {column_advice(header, column)}")
    picture_at = header.index(pictures[0])
    prompt_at = header.index(prompts[0]) if prompts else len(header)
    return [_row(line, _cell(row, picture_at), _cell(row, prompt_at)) for line, row in records[1:]]


def _parse_json(text: str, name: str, column: str | None) -> list[Row]:
    return _json_rows(json_items(text, name), name, column)


def _parse_jsonl(text: str, name: str, column: str | None) -> list[Row]:
    return _json_rows(jsonl_items(text, name), name, column)


def _json_rows(items: Iterable[tuple[int, Any]], name: str, column: str | None) -> list[Row]:
    """Rows of objects with a picture and a prompt."""
    rows = []
    for line, item in items:
        if not isinstance(item, dict):
            rows.append(_row(line, "", str(item)))
            continue
        where = f"{name}, line {line}"
        pictures, prompts = _picture_columns(item), prompt_keys(item, column)
        if column is not None and not prompts:
            raise InputError(f"{where}: no '{column}' in the object. {column_advice(item, column)}")
        text = prompt_value(item[prompts[0]], f"{where}, '{prompts[0]}'") if prompts else ""
        picture = _json_picture(item[pictures[0]], where) if pictures else ""
        rows.append(_row(line, picture, text))
    return rows


def _json_picture(value: Any, where: str) -> str:
    """The name of one picture; a list of one name is taken as well."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value:
        raise InputError(f"{where}: {len(value)} pictures in one row. Name one in each row.")
    raise InputError(f'{where}: expected the name of a picture, such as "a.png".')


PARSERS: dict[str, Callable[[str, str, str | None], list[Row]]] = {
    ".txt": _parse_lines,
    ".text": _parse_lines,
    ".csv": _parse_csv,
    ".tsv": _parse_csv,
    ".json": _parse_json,
    ".jsonl": _parse_jsonl,
    ".ndjson": _parse_jsonl,
}


def pairing_advice(suffix: str) -> str:
    """How a pairing file of that kind is written."""
    if PARSERS[suffix] is _parse_lines:
        return "Write lines such as: a.png | What is this?"
    if PARSERS[suffix] is _parse_csv:
        return "Give the table a column named image and one named prompt."
    return 'Write objects such as {"image": "a.png", "prompt": "What is this?"}.'


def suffix_delimiters(name: str) -> tuple[str, ...]:
    """Delimiters that a table may have, the usual one of its ending first."""
    return ("\t", ",", ";") if name.lower().endswith(".tsv") else (",", ";", "\t")


def _pick_delimiter(text: str, delimiters: tuple[str, ...]) -> str:
    """The first delimiter under which the first line names pictures; else the usual one."""
    first = text.lstrip("\n").partition("\n")[0]
    for delimiter in delimiters:
        cells = [cell.strip().strip('"') for cell in first.split(delimiter)]
        if _is_header(cells) or _is_picture_cell(cells[:1]):
            return delimiter
    return delimiters[0]


def _picture_columns(names: Iterable[str]) -> list[str]:
    """Those of names that hold picture names, best first."""
    names = list(names)
    return [found for key in PICTURE_COLUMNS for found in matching_columns(names, key)]


def _is_header(cells: list[str]) -> bool:
    return bool(_picture_columns(cells))


def _is_picture_cell(cells: list[str]) -> bool:
    return bool(cells) and is_picture_name(cells[0].strip())


def _cell(row: list[str], index: int) -> str:
    return row[index] if index < len(row) else ""


def _row(line: int, picture: str, text: str) -> Row:
    return Row(line, picture.strip(), text.replace(PLACEHOLDER, "").strip())
