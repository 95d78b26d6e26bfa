"""Edits of small JSON objects, and JSON written in other formats."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, task
from training.families.operation import Operation
from training.families.words import CITIES, COLOURS, NAMES

_Rng = random.Random
_Data = dict[str, object]
_KEYS: dict[str, Callable[[_Rng], object]] = {
    "name": lambda rng: rng.choice(NAMES), "city": lambda rng: rng.choice(CITIES),
    "color": lambda rng: rng.choice(COLOURS), "age": lambda rng: rng.randint(18, 80),
    "price": lambda rng: rng.randint(3, 300), "id": lambda rng: rng.randint(100, 999),
    "active": lambda rng: rng.random() < 0.5, "item": lambda rng: rng.choice(CODE_WORDS),
}


def _object(rng: _Rng) -> _Data:
    """An object with an id and two other keys, in any order."""
    keys = [*rng.sample([key for key in _KEYS if key != "id"], 2), "id"]
    rng.shuffle(keys)
    return {key: _KEYS[key](rng) for key in keys}


def _edit(show: Callable[[_Data], object]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        data = _object(rng)
        answer = show(data)
        return json.dumps(data), answer if isinstance(answer, str) else json.dumps(answer)

    return make


def _nest(data: _Data) -> str:
    return json.dumps({"user": data})


def _flat(rng: _Rng) -> tuple[str, str]:
    data, outer = _object(rng), rng.choice(CODE_WORDS)
    return (json.dumps({outer: data}),
            json.dumps({f"{outer}.{key}": value for key, value in data.items()}))


def _deep(rng: _Rng) -> tuple[str, str]:
    data, outer = _object(rng), rng.choice(CODE_WORDS)
    key = rng.choice(tuple(data))
    return f"{outer}.{key} in {json.dumps({outer: data})}", _plain(data[key])


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _at_key(rng: _Rng) -> tuple[str, str]:
    data = _object(rng)
    key = rng.choice((*data, rng.choice(CODE_WORDS)))
    return f"{key} of {json.dumps(data)}", _plain(data[key]) if key in data else "null"


def _ini(data: _Data) -> str:
    return "\n".join(f"{key} = {_plain(value)}" for key, value in data.items())


def _query(data: _Data) -> str:
    return "&".join(f"{key}={_plain(value)}" for key, value in data.items())


def _row(data: _Data) -> str:
    return "| " + " | ".join(_plain(value) for value in data.values()) + " |"


def _python(data: _Data) -> str:
    return str(data)


def _js(data: _Data) -> str:
    return "{ " + ", ".join(f"{key}: {json.dumps(v)}" for key, v in data.items()) + " }"


def _cells(data: _Data) -> str:
    return "<tr>" + "".join(f"<td>{_plain(v)}</td>" for v in data.values()) + "</tr>"


def _xml(data: _Data) -> str:
    return "<row " + " ".join(f'{key}="{_plain(v)}"' for key, v in data.items()) + "/>"


def _insert(data: _Data) -> str:
    return f"INSERT INTO items ({', '.join(data)}) VALUES ({', '.join('?' * len(data))});"


_JSON = tuple(
    task(f"json_{name}", "json_edit", make, do, out, "JSON")
    for name, make, do, out in (
        ("without_id", _edit(lambda d: {k: v for k, v in d.items() if k != "id"}),
         "Remove the key id from the JSON", "JSON without id"),
        ("only_id", _edit(lambda d: {"id": d["id"]}), "Keep only the key id of the JSON",
         "JSON with id only"),
        ("renamed", _edit(lambda d: {"_id" if k == "id" else k: v for k, v in d.items()}),
         "Rename the key id to _id", "JSON with _id for id"),
        ("ok_added", _edit(lambda d: {**d, "ok": True}),
         "Add the key ok with the value true at the end",
         'JSON with "ok": true added'),
        ("keys_sorted", _edit(lambda d: dict(sorted(d.items()))),
         "Sort the keys of the JSON from A to Z",
         "JSON with sorted keys"),
        ("key_array", _edit(lambda d: list(d)), "List the keys as a JSON array",
         "JSON array of keys"),
        ("value_array", _edit(lambda d: list(d.values())), "List the values as a JSON array",
         "JSON array of values"),
        ("texts", _edit(lambda d: {k: _plain(v) for k, v in d.items()}),
         "Turn all values of the JSON into strings", "JSON with string values"),
        ("types", _edit(lambda d: {k: {str: "string", bool: "boolean", int: "number"}[type(v)]
                                   for k, v in d.items()}),
         "Replace each value of the JSON by its type: string, number or boolean",
         "JSON of types (string, number, boolean)"),
        ("id_plus_one", _edit(lambda d: {**d, "id": int(str(d["id"])) + 1}),
         "Raise the id in the JSON by one", "JSON with id + 1"),
        ("wrapped", _edit(_nest), 'Put the object under the key "user"', 'JSON under "user"'),
        ("compact", _edit(lambda d: json.dumps(d, separators=(",", ":"))),
         "Remove the spaces after commas and colons", "Compact JSON"),
        ("nulled", _edit(lambda d: dict.fromkeys(d)), "Set every value of the JSON to null",
         "JSON with null values"),
        ("flattened", _flat, "Flatten the JSON to one level with keys such as a.b",
         "Flat JSON with dotted keys"),
        ("dotted_value", _deep, "Give the value at the dotted path", "Value at the path"),
        ("value_or_null", _at_key, "Give the value of the key, or null where it is missing",
         "Value or null"),
    )
)
_DATA = tuple(
    task(f"json_as_{name}", "json_as", _edit(show), do, out, "JSON")
    for name, show, do, out in (
        ("ini", _ini, "Write the JSON as INI lines with spaces around =", "key = value lines"),
        ("query", _query, "Write the JSON as a query string without the question mark",
         "key=value&key=value"),
        ("row", _row, "Write the values as a Markdown table row", "Markdown row of values"),
        ("python", _python, "Write the JSON as a Python dict", "Python dict"),
        ("js", _js, "Write the JSON as a JavaScript object without quotes around the keys",
         "JS object with bare keys"),
        ("cells", _cells, "Write the values as an HTML table row", "HTML table row"),
        ("attributes", _xml, "Write it as an empty XML element row with attributes",
         "<row .../> element"),
        ("insert", _insert, "Write an SQL INSERT into items with a ? for each value",
         "INSERT INTO items with ?"),
        ("header", lambda d: ",".join(d), "Give the CSV header line for the JSON", "CSV header"),
        ("csv", lambda d: ",".join(map(_plain, d.values())), "Give the values as a CSV line",
         "CSV line of values"),
        ("yaml_list", lambda d: "\n".join(f"- {key}" for key in d), "List the keys as a YAML list",
         "YAML list of keys"),
        ("env", lambda d: "\n".join(f"{k.upper()}={_plain(v)}" for k, v in d.items()),
         "Write the JSON as .env lines with capital names", ".env lines"),
    )
)
OPERATIONS: tuple[Operation, ...] = (*_JSON, *_DATA)
