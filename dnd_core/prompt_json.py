"""Text of one .json or .jsonl file -> prompts with their line numbers."""

import json
import re
from collections.abc import Iterator
from typing import Any

from dnd_core.errors import InputError
from dnd_core.prompt_formats import Found, Parsed, also_there, column_advice, matching_columns

SPACE = re.compile(r"[ \t\n\r]*")
SHAPES = 'a list of strings, a list of objects, or {"prompts": [...]}'
TYPE_NAMES = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}


def parse_json(text: str, name: str, column: str | None) -> Parsed:
    """Prompts of a list of strings, a list of objects or {"prompts": [...]}."""
    parsed = Parsed()
    for line, item in json_items(text, name):
        _add(parsed, item, name, line, column)
    return parsed


def parse_jsonl(text: str, name: str, column: str | None) -> Parsed:
    """Prompts of a file with one string or object per line."""
    parsed = Parsed()
    for line, item in jsonl_items(text, name):
        _add(parsed, item, name, line, column)
    return parsed


def json_items(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """Line and value of each element of a list, or of the list in {"prompts": [...]}."""
    document = _decode(text, name, first_line=1)
    start = _skip_space(text, 0)
    if isinstance(document, dict):
        if not isinstance(document.get("prompts"), list):
            keys = ", ".join(f"'{key[:40]}'" for key in list(document)[:12]) or "none"
            raise InputError(f"{name} is an object with the keys {keys}. Expected {SHAPES}.")
        start = _value_start(text, start, "prompts")
    elif not isinstance(document, list):
        raise InputError(f"{name} holds {_type_name(document)}. Expected {SHAPES}.")
    last, line = 0, 1
    for at, item in _elements(text, start):
        line += text.count("\n", last, at)
        last = at
        yield line, item


def jsonl_items(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """Line and value of each line that is not blank."""
    for line, raw in enumerate(text.split("\n"), 1):
        if raw.strip():
            yield line, _decode(raw, name, first_line=line)


def looks_like_json(text: str) -> bool:
    """Whether the text, or its first line, is a JSON list or object."""
    body = text.strip()
    if not body.startswith(("[", "{")):
        return False
    for candidate in (body.partition("\n")[0], body):
        try:
            json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        return True
    return False


def _add(parsed: Parsed, item: Any, name: str, line: int, column: str | None) -> None:
    """Append the prompt of one string or object to parsed."""
    where = f"{name}, line {line}"
    if isinstance(item, str):
        parsed.found.append(Found(line, item))
        return
    if not isinstance(item, dict):
        raise InputError(f"{where}: expected a string or an object, got {_type_name(item)}.")
    keys = prompt_keys(item, column)
    if not keys:
        missing = "no prompt" if column is None else f"no '{column}'"
        raise InputError(f"{where}: {missing} in the object. {column_advice(item, column)}")
    parsed.found.append(Found(line, prompt_value(item[keys[0]], f"{where}, '{keys[0]}'")))
    # Chat turns next to a prompt hold the same words; other keys may be the other half of it.
    if not parsed.warnings:
        parsed.warnings += also_there(name, [key for key in keys if key != "messages"])


def prompt_keys(item: dict[str, Any], column: str | None) -> list[str]:
    """Keys of an object that hold its prompt, best first."""
    keys = matching_columns(item, column)
    if column is None and isinstance(item.get("messages"), list):
        keys.append("messages")
    return keys


def prompt_value(value: Any, where: str) -> str:
    """A string as it is; of a list of chat messages, the first user turn."""
    if isinstance(value, str):
        return value
    if not isinstance(value, list) or not all(isinstance(turn, dict) for turn in value):
        raise InputError(f"{where}: expected text, got {_type_name(value)}.")
    for turn in value:
        if turn.get("role") == "user":
            content = turn.get("content")
            if isinstance(content, list):  # text and images in parts
                parts = [part.get("text") for part in content if isinstance(part, dict)]
                content = "\n".join(part for part in parts if isinstance(part, str))
            if isinstance(content, str):
                return content
            raise InputError(f"{where}: the content of the user turn is not text.")
    raise InputError(
        f'{where}: no user turn. Expected {{"role": "user", "content": "..."}} among the messages.'
    )


def _decode(text: str, name: str, first_line: int) -> Any:
    """json.loads with errors that name the file, the line and the column."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = error.lineno + first_line - 1
        hint = ""
        if error.msg == "Extra data" and name.lower().endswith(".json"):
            hint = " If every line is an object of its own, name the file .jsonl."
        raise InputError(
            f"{name}, line {line}, column {error.colno}: broken JSON, {error.msg}.{hint}"
        ) from error
    except RecursionError as error:
        raise InputError(f"{name}, from line {first_line} on: nested too deeply.") from error
    except ValueError as error:  # a number with thousands of digits
        raise InputError(f"{name}, from line {first_line} on: a number is too long.") from error


def _elements(text: str, start: int) -> Iterator[tuple[int, Any]]:
    """Offset and value of each element of the list at start, in JSON known to be valid."""
    decoder = json.JSONDecoder()
    at = _skip_space(text, start + 1)
    while text[at] != "]":
        value, end = decoder.raw_decode(text, at)
        yield at, value
        at = _skip_comma(text, end)


def _value_start(text: str, start: int, key: str) -> int:
    """Offset of the value of key in the object at start; of two equal keys the last, as loads."""
    decoder = json.JSONDecoder()
    found = -1
    at = _skip_space(text, start + 1)
    while text[at] != "}":
        name, end = decoder.raw_decode(text, at)
        at = _skip_space(text, _skip_space(text, end) + 1)  # past the colon
        if name == key:
            found = at
        at = _skip_comma(text, decoder.raw_decode(text, at)[1])
    return found


def _skip_space(text: str, at: int) -> int:
    match = SPACE.match(text, at)
    assert match is not None  # the pattern also matches nothing
    return match.end()


def _skip_comma(text: str, at: int) -> int:
    at = _skip_space(text, at)
    return _skip_space(text, at + 1) if text[at] == "," else at


def _type_name(value: Any) -> str:
    if isinstance(value, str):
        return "a string"
    return TYPE_NAMES.get(type(value), "a number")
