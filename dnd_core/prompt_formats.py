"""Text of one .txt, .md, .csv or .tsv file -> prompts with their line numbers."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from dnd_core.errors import InputError
from dnd_core.pictures import Picture

SEVERAL = 3  # rows cut alike are a table; fewer may be sentences
# Header names and object keys that hold the prompt, the most telling first.
PROMPT_COLUMNS = (
    "prompt",
    "prompts",
    "question",
    "instruction",
    "input",
    "text",
    "query",
    "user",
    "message",
)
LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?:\s+(?:\[[ xX]\]\s+)?(.*)|$)")
HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
FENCE = re.compile(r"\s*(`{3,}(?!.*`)|~{3,})(.*)")  # "```x``` y" is code inside a line


@dataclass(frozen=True)
class Found:
    """One prompt as written in the file, and the line (from 1; 0: no line) that it starts on."""

    line: int
    text: str
    picture: Picture | None = None  # that the text is about


@dataclass
class Parsed:
    """What one file holds. warnings: plain sentences that name the file."""

    found: list[Found] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def parse_lines(text: str, name: str, column: str | None) -> Parsed:
    """One prompt per line; name and column are not needed, but every parser takes them."""
    return Parsed([Found(line, prompt) for line, prompt in enumerate(text.split("\n"), 1)])


def parse_markdown(text: str, name: str, column: str | None) -> Parsed:
    """List items, numbered items and paragraph lines; no headings, rules or code blocks.

    Indented lines right below an item belong to it, so that an item may hold a line break.
    """
    items: list[tuple[int, list[str]]] = []  # first line number, lines
    fence, fence_line, item_open = "", 0, False
    for line, raw in enumerate(text.split("\n"), 1):
        marker = FENCE.match(raw)
        if fence:
            closes = marker and marker[1].startswith(fence) and not marker[2].strip()
            fence = "" if closes else fence
            continue
        if marker:
            fence, fence_line, item_open = marker[1], line, False
            continue
        if _is_underline(raw):
            # The line above, if it is text, is a heading too.
            if items and items[-1][0] == line - 1 and not item_open:
                items.pop()
            continue
        if not raw.strip() or HEADING.match(raw) or _is_rule(raw):
            item_open = False
            continue
        item = LIST_ITEM.match(raw)
        if item:
            items.append((line, [(item[1] or "").strip()]))
            item_open = True
        elif item_open and raw.startswith(("  ", "\t")):
            items[-1][1].append(raw.strip())
        else:
            items.append((line, [raw.strip().removeprefix("> ")]))
            item_open = False
    parsed = Parsed([Found(line, "\n".join(lines)) for line, lines in items])
    if fence:
        parsed.warnings.append(
            f"{name}: the code block that starts on line {fence_line} is never closed, "
            "so the rest of the file was skipped."
        )
    return parsed


def parse_csv(text: str, name: str, column: str | None) -> Parsed:
    """Rows of a comma table; semicolons and tabs are noticed by the header."""
    return _parse_table(text, name, column, (",", ";", "\t"))


def parse_tsv(text: str, name: str, column: str | None) -> Parsed:
    """Rows of a tab table."""
    return _parse_table(text, name, column, ("\t", ",", ";"))


def matching_columns(names: Iterable[str], column: str | None) -> list[str]:
    """Those of names that hold prompts, best first: column if given, else PROMPT_COLUMNS."""
    wanted = PROMPT_COLUMNS if column is None else (column,)
    by_lower: dict[str, str] = {}
    for name in names:
        by_lower.setdefault(name.strip().lower(), name)
    keys = (key.strip().lower() for key in wanted)
    return [by_lower[key] for key in keys if key in by_lower]


def column_advice(names: Iterable[str], column: str | None) -> str:
    """Second half of an error: which names were found and which would do."""
    shown = [f"'{name.strip()[:40]}'" for name in names]
    found = ", ".join(shown[:12]) + (f" and {len(shown) - 12} more" if len(shown) > 12 else "")
    if column is not None:
        return f"Found: {found or 'nothing'}. Choose one of these."
    return f"Found: {found or 'nothing'}. Name one of them {', '.join(PROMPT_COLUMNS)}."


def also_there(name: str, columns: list[str]) -> list[str]:
    """Warnings for a file with more than one column that could be the prompt."""
    if len(columns) < 2:
        return []
    others = ", ".join(f"'{other.strip()}'" for other in columns[1:])
    return [f"{name}: prompts were taken from '{columns[0].strip()}'; {others} was not used."]


def _parse_table(text: str, name: str, column: str | None, delimiters: tuple[str, ...]) -> Parsed:
    text, declared = declared_delimiter(text)
    delimiter = declared or _pick_delimiter(text, column, delimiters)
    records = table_records(text, name, delimiter)
    if not records:
        return Parsed()
    header = records[0][1]
    columns = matching_columns(header, column)
    if not columns:
        if column is None and all(len(row) == 1 for _, row in records):
            note = f"{name} has no header, so line {records[0][0]} was read as a prompt too."
            return Parsed([Found(line, row[0]) for line, row in records], [note])
        missing = "no prompt column" if column is None else f"no column '{column}'"
        hint = "" if column else " Or save it as .txt if each line is a prompt."
        raise InputError(f"{name} has {missing}. {column_advice(header, column)}{hint}")
    index = header.index(columns[0])
    parsed = Parsed(warnings=also_there(name, columns))
    empty, long = [], []
    for line, row in records[1:]:
        cell = row[index] if index < len(row) else ""
        if not cell.strip():
            empty.append(line)
        elif len(row) > len(header):
            long.append(line)
        parsed.found.append(Found(line, cell))
    if empty:
        where = name_lines(empty)
        parsed.warnings.append(f"{name}, {where}: no text under '{columns[0].strip()}', skipped.")
    if long:
        parsed.warnings.append(
            f"{name}, {name_lines(long)}: more cells than the header has, so the prompt may be "
            "cut. A prompt with the separator in it needs quotes around it."
        )
    return parsed


def name_lines(lines: list[int]) -> str:
    """[3] -> "line 3"; [3, 7] -> "lines 3 and 7"; more than four are counted."""
    if len(lines) == 1:
        return f"line {lines[0]}"
    if len(lines) <= 4:
        return f"lines {', '.join(map(str, lines[:-1]))} and {lines[-1]}"
    return f"lines {', '.join(map(str, lines[:3]))} and {len(lines) - 3} more"


def table_records(text: str, name: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Rows that are not blank, each with the line it starts on (a quoted cell may span lines)."""
    reader = table_reader(text, delimiter)
    records, start = [], 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                records.append((start, row))
            start = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"{name}, row starting on line {start}: {error}. Most often a quote is opened and "
            'not closed; write a quote inside a quoted cell as "".'
        ) from error
    return records


def table_reader(text: str, delimiter: str) -> Any:
    """A csv.reader of the text, which raises csv.Error at a quote that is wrong.

    A quote after a separator and spaces opens a cell, as in `1, "a, b"`, unless the table is only
    whole without that, as in `1, "so" she said`.
    """

    def reader(skips_spaces: bool) -> Any:
        # strict: without it, a quote that is never closed swallows the rest of the file in silence.
        lines = io.StringIO(text, newline="")
        return csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=skips_spaces)

    def widths(skips_spaces: bool) -> set[int]:
        try:
            return {len(row) for row in reader(skips_spaces) if any(map(str.strip, row))}
        except csv.Error:
            return set()

    return reader(skips_spaces=bool(widths(True)) or len(widths(False)) != 1)


def declared_delimiter(text: str) -> tuple[str, str | None]:
    """The text without a first line such as "sep=;", as Excel writes it, and its delimiter.

    An empty line stays in its place, so that the others keep their numbers.
    """
    match = re.match(r"\s*sep=(.)\r?\n", text, re.IGNORECASE)
    return (text, None) if match is None else ("\n" + text[match.end() :], match[1])


def _pick_delimiter(text: str, column: str | None, delimiters: tuple[str, ...]) -> str:
    """The first delimiter under which the header names a prompt column.

    Else the first one that cuts several rows, and most, as it cuts the header, so that the other
    columns are not read as a part of the prompt; else the usual one.
    """
    header = text.lstrip("\n").partition("\n")[0]
    for delimiter in delimiters:
        cells = [cell.strip().strip('"') for cell in header.split(delimiter)]
        if matching_columns(cells, column):
            return delimiter
    for delimiter in delimiters:
        try:
            rows = [row for _, row in table_records(text, "", delimiter)]
        except InputError:
            continue
        alike = sum(len(row) == len(rows[0]) for row in rows)
        if alike >= SEVERAL and 2 * alike > len(rows) and len(rows[0]) > 1:
            return delimiter
    return delimiters[0]


def _is_rule(line: str) -> bool:
    marks = line.replace(" ", "").replace("\t", "")
    return len(marks) >= 3 and marks[0] in "-*_" and marks.count(marks[0]) == len(marks)


def _is_underline(line: str) -> bool:
    # NOTE: a row of "-" below text is a heading in Markdown as well, but prompt files use it
    # to separate prompts, and losing one of those in silence would be worse.
    marks = line.strip()
    return len(marks) >= 3 and marks.count("=") == len(marks)
