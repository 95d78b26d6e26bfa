"""From one written form to another: data formats, addresses, paths, phone numbers, names."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from training.families.cues import wordings
from training.families.operation import Operation
from training.families.words import (
    ADJECTIVES,
    CITIES,
    COLOURS,
    NAMES,
    NOUNS,
    SURNAMES,
    THINGS,
)

Row = dict[str, str]
_KEYS = ("name", "city", "color", "age")


def _row(rng: random.Random) -> Row:
    return {"name": rng.choice(NAMES), "city": rng.choice(CITIES), "color": rng.choice(COLOURS),
            "age": str(rng.randint(5, 90))}


def _two(rng: random.Random) -> Row:
    """Two of the keys, in the order of the row."""
    row = _row(rng)
    wanted = rng.sample(_KEYS, 2)
    return {key: row[key] for key in _KEYS if key in wanted}


def _json(row: Row) -> str:
    return json.dumps(row)


def _pairs(row: Row, between: str, then: str) -> str:
    return then.join(f"{key}{between}{value}" for key, value in row.items())


def _op(
    name: str, kind: str, make: Callable[[random.Random], tuple[str, str]], do: str, get: str,
    *extra: str, of: str = "of",
) -> Operation:
    return Operation(name=name, kind=kind, draw=make, formats=False,
                     cues=wordings(do, get, *extra, of=of))


def _rewritten(
    name: str, source: Callable[[Row], str], answer: Callable[[Row], str], do: str, get: str,
    *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        row = _two(rng)
        return source(row), answer(row)

    return _op(name, "data_format", draw, do, get, *extra, of="for")


def _equals(row: Row) -> str:
    return _pairs(row, "=", ", ")


def _colons(row: Row) -> str:
    return _pairs(row, ": ", ", ")


_ROWS = (
    _rewritten("pairs_to_json", _equals, _json, "Convert to JSON", "the JSON", "{x}\nJSON:"),
    _rewritten("json_to_pairs", _json, _equals, "Write as key=value, comma-separated",
               "the key=value form", "Flatten: {x}"),
    _rewritten("pairs_to_yaml", _equals, lambda r: _pairs(r, ": ", "\n"), "Convert to YAML",
               "the YAML", "{x}\n---"),
    _rewritten("json_to_yaml", _json, lambda r: _pairs(r, ": ", "\n"), "Turn the JSON into YAML",
               "the YAML form"),
    _rewritten("pairs_to_query", _colons, lambda r: "?" + _pairs(r, "=", "&"),
               "Write as a URL query string", "the query string", "Append to a link: {x}"),
    _rewritten("query_to_json", lambda r: "?" + _pairs(r, "=", "&"), _json,
               "Turn the query string into JSON", "the JSON object"),
    _rewritten("pairs_to_xml", _colons, lambda r: "".join(f"<{k}>{v}</{k}>" for k, v in r.items()),
               "Convert to XML", "the XML", "{x} as tags:"),
    _rewritten("pairs_to_toml", _colons, lambda r: "\n".join(f'{k} = "{v}"' for k, v in r.items()),
               "Convert to TOML with quoted values", "the TOML"),
    _rewritten("json_keys", _json, lambda r: ", ".join(r), "List the keys of the JSON",
               "the list of keys", "Which fields are in {x}?"),
    _rewritten("json_values", _json, lambda r: ", ".join(r.values()),
               "List the values of the JSON", "the list of values", "Values only: {x}"),
    _rewritten("json_first_value", _json, lambda r: next(iter(r.values())),
               "Give the first value of the JSON", "the first value"),
    _rewritten("json_upper_keys", _json, lambda r: _json({k.upper(): v for k, v in r.items()}),
               "Write the keys of the JSON in capitals", "the JSON with capital keys"),
    _rewritten("json_swap", _json, lambda r: _json({v: k for k, v in r.items()}),
               "Swap keys and values of the JSON", "the swapped JSON"),
    _rewritten("json_under_data", _equals, lambda r: _json({"data": ", ".join(r.values())}),
               'Put the values, comma-separated, under the key "data" in JSON',
               "the JSON with data"),
    _rewritten("pairs_to_lines", _colons, lambda r: _pairs(r, ": ", "\n"),
               "Write one pair per line", "the line-by-line form"),
    _rewritten("pairs_to_bullets", _colons, lambda r: "\n".join(f"- {k}: {v}" for k, v in
                                                                 r.items()),
               "Write the pairs as bullet points", "the bullet list"),
    _rewritten("pairs_to_csv_header", _equals, lambda r: ",".join(r) + "\n" + ",".join(r.values()),
               "Write as CSV with a header line", "the CSV"),
    _rewritten("pairs_to_sentence", _equals, lambda r: "The " + " and the ".join(
        f"{k} is {v}" for k, v in r.items()) + ".", "Say it in a sentence", "the sentence"),
)


def _csv(
    name: str, answer: Callable[[list[str]], str], do: str, get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        cells = list(_row(rng).values())[: rng.choice((3, 4))]
        return ",".join(cells), answer(cells)

    return _op(name, "csv", draw, do, get, *extra)


_CELLS = (
    _csv("csv_to_json_list", json.dumps, "Turn the CSV line into a JSON list of strings",
         "the JSON list", "{x} as an array:"),
    _csv("csv_to_semicolons", " ; ".join, "Separate the CSV cells by semicolons with spaces",
         "the semicolon form"),
    _csv("csv_first", lambda c: c[0], "Give the first cell of the CSV line", "the first cell"),
    _csv("csv_last", lambda c: c[-1], "Give the last cell of the CSV line", "the last cell"),
    _csv("csv_third", lambda c: c[2], "Give the third cell of the CSV line", "the third cell"),
    _csv("csv_count", lambda c: str(len(c)), "Count the cells of the CSV line",
         "the number of cells"),
    _csv("csv_reverse", lambda c: ",".join(c[::-1]), "Reverse the order of the CSV cells",
         "the reversed line"),
    _csv("csv_quote", lambda c: ",".join(f'"{cell}"' for cell in c),
         "Put each CSV cell in double quotes", "the quoted line"),
    _csv("csv_to_pipes", " | ".join, "Separate the CSV cells by pipes", "the pipe form"),
    _csv("csv_drop_first", lambda c: ",".join(c[1:]), "Remove the first cell of the CSV line",
         "the line without its first cell"),
)

_TOP = ("com", "org", "net", "de", "fr", "io")


def _url(
    name: str, answer: Callable[[str, str, str], str], do: str, get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        host = f"{rng.choice(NOUNS)}.{rng.choice(_TOP)}"
        path = f"/{rng.choice(THINGS)}/{rng.choice(NOUNS)}"
        scheme = rng.choice(("http", "https", "ftp"))
        return f"{scheme}://{host}{path}", answer(scheme, host, path)

    return _op(name, "address", draw, do, get, *extra)


def _mail(name: str, answer: Callable[[str, str], str], do: str, get: str, *extra: str
          ) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        user = f"{rng.choice(NAMES)}.{rng.choice(SURNAMES)}".lower()
        host = f"{rng.choice(NOUNS)}.{rng.choice(_TOP)}"
        return f"{user}@{host}", answer(user, host)

    return _op(name, "address", draw, do, get, *extra)


def _path(name: str, answer: Callable[[str, str, str], str], do: str, get: str, *extra: str
          ) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        folder = f"/{rng.choice(('home', 'usr', 'var', 'data'))}/{rng.choice(NOUNS)}"
        stem, end = rng.choice(THINGS), rng.choice(("txt", "py", "csv", "pdf", "png", "md"))
        return f"{folder}/{stem}.{end}", answer(folder, stem, end)

    return _op(name, "address", draw, do, get, *extra)


def _phone(name: str, answer: Callable[[str, str, str], str], do: str, get: str, *extra: str
           ) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        a, b = str(rng.randint(200, 999)), str(rng.randint(100, 999))
        c = f"{rng.randint(0, 9999):04d}"
        return f"{a}-{b}-{c}", answer(a, b, c)

    return _op(name, "phone", draw, do, get, *extra)


_ADDRESSES = (
    _url("url_domain", lambda s, h, p: h, "Give the domain of the link", "the domain",
         "Which site is {x} on?"),
    _url("url_scheme", lambda s, h, p: s, "Give the protocol of the link", "the protocol"),
    _url("url_path", lambda s, h, p: p, "Give the path of the link", "the path"),
    _url("url_ending", lambda s, h, p: h.split(".")[1], "Give the top-level domain of the link",
         "the top-level domain"),
    _url("url_last_part", lambda s, h, p: p.split("/")[-1], "Give the last part of the link",
         "the last part"),
    _url("url_without_scheme", lambda s, h, p: h + p, "Remove the protocol from the link",
         "the short link"),
    _mail("email_user", lambda u, h: u, "Give the part of the email before the @", "the user part",
          "Login name in {x}:"),
    _mail("email_domain", lambda u, h: h, "Give the domain of the email", "the mail domain",
          "Where is {x} hosted?"),
    _mail("email_person", lambda u, h: u.replace(".", " ").title(),
          "Guess the person's full name from the email", "the person behind", "{x} belongs to"),
    _mail("email_hidden", lambda u, h: f"{u[0]}***@{h}", "Hide the user name of the email except "
          "for its first letter, with three stars", "the masked form"),
    _mail("email_at", lambda u, h: f"{u} at {h}".replace(".", " dot "),
          "Write the email with 'at' and 'dot'", "the spoken form", "Spam-proof: {x}"),
    _path("path_file", lambda f, s, e: f"{s}.{e}", "Give the file name", "the file name",
          "basename {x}"),
    _path("path_folder", lambda f, s, e: f, "Give the folder", "the folder", "dirname {x}"),
    _path("path_extension", lambda f, s, e: e, "Give the file extension", "the extension",
          "What type of file is {x}?"),
    _path("path_stem", lambda f, s, e: s, "Give the file name without folder and extension",
          "the bare name"),
    _path("path_windows", lambda f, s, e: "C:" + f"{f}/{s}.{e}".replace("/", "\\"),
          "Write it as a Windows path on drive C", "the Windows path"),
    _path("path_backup", lambda f, s, e: f"{f}/{s}.{e}.bak", "Add .bak to the path",
          "the backup path"),
    _path("path_to_pdf", lambda f, s, e: f"{f}/{s}.pdf", "Change the extension to pdf",
          "the pdf path"),
    _phone("phone_plain", lambda a, b, c: a + b + c, "Write the phone number as digits only",
           "the digits-only form"),
    _phone("phone_brackets", lambda a, b, c: f"({a}) {b}-{c}",
           "Put the area code in brackets", "the bracketed form"),
    _phone("phone_dots", lambda a, b, c: f"{a}.{b}.{c}", "Write the phone number with dots",
           "the dotted form"),
    _phone("phone_international", lambda a, b, c: f"+1 {a} {b} {c}",
           "Write the phone number with +1 and spaces", "the international form"),
    _phone("phone_area", lambda a, b, c: a, "Give the area code", "the area code"),
    _phone("phone_last_four", lambda a, b, c: c, "Give the last four digits",
           "the last four digits"),
    _phone("phone_masked", lambda a, b, c: f"***-***-{c}",
           "Hide all but the last four digits with stars", "the masked form"),
)


def _words_of(
    name: str, source: Callable[[str, str], str], answer: Callable[[str, str], str], do: str,
    get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        first, second = rng.choice(ADJECTIVES), rng.choice(NOUNS)
        return source(first, second), answer(first, second)

    return _op(name, "identifier", draw, do, get, *extra)


def _camel(a: str, b: str) -> str:
    return a + b.title()


def _snake(a: str, b: str) -> str:
    return f"{a}_{b}"


def _kebab(a: str, b: str) -> str:
    return f"{a}-{b}"


def _spaced(a: str, b: str) -> str:
    return f"{a} {b}"


_IDENTIFIERS = (
    _words_of("snake_to_camel", _snake, _camel, "Convert to camelCase", "the camelCase name"),
    _words_of("camel_to_snake", _camel, _snake, "Convert to snake_case", "the snake_case name"),
    _words_of("camel_to_words", _camel, _spaced, "Split the identifier into words",
              "the separate words"),
    _words_of("snake_to_words", _snake, _spaced, "Replace underscores by spaces",
              "the plain words"),
    _words_of("kebab_to_snake", _kebab, _snake, "Replace hyphens by underscores",
              "the underscore form"),
    _words_of("snake_to_kebab", _snake, _kebab, "Replace underscores by hyphens",
              "the hyphen form"),
    _words_of("constant_to_words", lambda a, b: _snake(a, b).upper(), _spaced,
              "Turn the constant into plain words", "the plain words"),
    _words_of("getter_name", _spaced, lambda a, b: "get" + a.title() + b.title(),
              "Name a getter in camelCase", "the getter"),
    _words_of("test_name", _spaced, lambda a, b: f"test_{a}_{b}", "Name a Python test",
              "the test name"),
    _words_of("private_name", _snake, lambda a, b: f"_{a}_{b}", "Make the Python name private",
              "the private name"),
    _words_of("css_class_name", _spaced, lambda a, b: f".{a}-{b}",
              "Write it as a CSS class selector", "the class selector"),
    _words_of("html_id_name", _spaced, lambda a, b: f"#{a}-{b}", "Write it as a CSS id selector",
              "the id selector"),
)

OPERATIONS: tuple[Operation, ...] = _ROWS + _CELLS + _ADDRESSES + _IDENTIFIERS
