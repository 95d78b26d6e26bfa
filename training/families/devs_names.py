"""Names in code from one style to another, and texts escaped for HTML, URLs, JSON and SQL."""

from __future__ import annotations

import html
import json
import random
import re
from urllib.parse import quote

from training.families.devs_base import CODE_WORDS, Make, change, task
from training.families.operation import Operation
from training.families.words import NAMES

_Rng = random.Random
_TYPES = (("name", "str"), ("count", "int"), ("price", "float"), ("flag", "bool"))
_SHORT = (("message", "msg"), ("number", "num"), ("button", "btn"), ("index", "idx"),
          ("value", "val"), ("string", "str"), ("document", "doc"), ("configuration", "config"),
          ("maximum", "max"), ("minimum", "min"), ("directory", "dir"), ("temporary", "tmp"),
          ("image", "img"), ("password", "pwd"), ("error", "err"), ("request", "req"),
          ("response", "res"), ("source", "src"), ("context", "ctx"), ("reference", "ref"))


def _snake(rng: _Rng) -> str:
    return "_".join(rng.sample(CODE_WORDS, rng.randint(2, 3)))


def _camel(rng: _Rng) -> str:
    first, *rest = rng.sample(CODE_WORDS, rng.randint(2, 3))
    return first + "".join(word.capitalize() for word in rest)


def _pascal(rng: _Rng) -> str:
    camel = _camel(rng)
    return camel[0].upper() + camel[1:]


def _pieces(name: str) -> list[str]:
    return [piece.lower() for piece in re.findall("[A-Z]?[a-z]+", name)]


def _shortened(order: int) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        pair, word = rng.choice(_SHORT), rng.choice(CODE_WORDS)
        return f"{word}_{pair[order]}", f"{word}_{pair[1 - order]}"

    return make


def _typed(template: str) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        (part, kind), word = rng.choice(_TYPES), rng.choice(CODE_WORDS)
        return f"{word}_{part}: {kind}", template.format(
            name=f"{word}_{part}", camel=f"{word}{part.capitalize()}", kind=kind,
            ts={"str": "string", "bool": "boolean"}.get(kind, "number"),
            java={"str": "String", "bool": "boolean", "float": "double"}.get(kind, kind))

    return make


def _style(name: str) -> str:
    if "_" in name:
        return "UPPER_CASE" if name.isupper() else "snake_case"
    if "-" in name:
        return "kebab-case"
    return "PascalCase" if name[0].isupper() else "camelCase"


def _any_style(rng: _Rng) -> str:
    snake = _snake(rng)
    return rng.choice((snake, snake.upper(), snake.replace("_", "-"), _camel(rng), _pascal(rng)))


_NAMES = tuple(
    task(f"name_{name}", "code_name", make, do, out, "Name")
    for name, make, do, out in (
        ("pascal_to_snake", change(_pascal, lambda x: "_".join(_pieces(x))),
         "Turn the class name into snake_case", "snake_case"),
        ("pascal_to_kebab", change(_pascal, lambda x: "-".join(_pieces(x))),
         "Turn the class name into kebab-case", "kebab-case"),
        ("camel_to_constant", change(_camel, lambda x: "_".join(_pieces(x)).upper()),
         "Turn the name into a constant in capitals with underscores", "CONSTANT_NAME"),
        ("snake_to_pascal", change(_snake, lambda x: x.title().replace("_", "")),
         "Turn the name into PascalCase", "PascalCase"),
        ("camel_words", change(_camel, lambda x: ", ".join(_pieces(x))),
         "Split the name into its words, with commas between", "words, with commas"),
        ("camel_title", change(_camel, lambda x: " ".join(p.capitalize() for p in _pieces(x))),
         "Turn the name into a column heading with capitals", "Column Heading"),
        ("camel_count", change(_camel, lambda x: str(len(_pieces(x)))),
         "Count the words the name is made of", "number of words"),
        ("setter", change(_camel, lambda x: f"set{x[0].upper()}{x[1:]}"),
         "Name the Java setter of this field", "Java setter name"),
        ("module_file", change(_pascal, lambda x: "_".join(_pieces(x)) + ".py"),
         "Name the Python module that holds this class, in snake_case", "Python file name"),
        ("test_class", change(_pascal, lambda x: f"{x}Test"),
         "Name the JUnit class that tests this class, ending in Test", "JUnit class (...Test)"),
        ("initials", change(_snake, lambda x: "".join(p[0] for p in x.split("_"))),
         "Shorten the name to the first letters of its words, small", "small initials"),
        ("style", change(_any_style, _style),
         "Tell the naming style: snake_case, UPPER_CASE, kebab-case, PascalCase or camelCase",
         "snake_case, UPPER_CASE, kebab-case, PascalCase or camelCase"),
        ("short", _shortened(0), "Use the usual short form of the second word in the name",
         "name with a shortened second word"),
        ("long", _shortened(1), "Write out the abbreviated second word of the name",
         "name with its second word in full"),
        ("typed_ts", _typed("{camel}: {ts}"),
         "Rewrite the typed Python name for TypeScript, camelCase",
         "TypeScript camelCase: type"),
        ("typed_java", _typed("{java} {camel}"),
         "Rewrite the typed Python name for Java, camelCase",
         "Java type and camelCase name"),
        ("typed_optional", _typed("{name}: {kind} | None = None"),
         "Make the typed Python parameter optional with None", "optional parameter"),
        ("typed_self", _typed("self.{name} = {name}"), "Write the line of __init__ that stores it",
         "self. line"),
    )
)


def _marked(rng: _Rng) -> str:
    first, second = rng.sample(CODE_WORDS, 2)
    return rng.choice((f"{first} & {second}", f"<{first}> {second}", f"{first} < {second}",
                       f'the "{first}" {second}', f"{first} > {rng.randint(2, 99)}"))


def _linked(rng: _Rng) -> str:
    first, second = rng.sample(CODE_WORDS, 2)
    return rng.choice((f"{first} {second}", f"{first}&{second}", f"{first}/{second}", f"{first}?",
                       f"{first}={rng.randint(2, 99)}", f"{first} + {second}", f"50% {first}"))


def _quoted(rng: _Rng) -> str:
    first, second = rng.sample(CODE_WORDS, 2)
    return rng.choice((f'say "{first}" to {second}', f"C:\\{first}\\{second}", f'"{first}"',
                       f"{first}\n{second}", f'{first} "{second}"'))


_ESCAPES = (
    task("escape_html", "escape", change(_marked, html.escape), "Escape the text for HTML",
         "HTML with entities", "Text"),
    task("unescape_html", "escape", change(lambda r: html.escape(_marked(r)), html.unescape),
         "Replace the HTML entities by their characters", "Text without entities", "HTML"),
    task("escape_url", "escape", change(_linked, lambda x: quote(x, safe="")),
         "Percent-encode the text, spaces as %20", "Percent-encoded (%20 for a space)", "Text"),
    task("unescape_url", "escape", lambda rng: (lambda x: (quote(x, safe=""), x))(_linked(rng)),
         "Decode the percent-encoded text", "Decoded text", "URL part"),
    task("escape_plus", "escape", change(
        lambda r: " ".join(r.sample(CODE_WORDS, r.randint(2, 4))), lambda x: x.replace(" ", "+")),
         "Encode the search words for a query string, with + for spaces", "q= value with +",
         "Search words"),
    task("escape_json", "escape", change(_quoted, json.dumps), "Write the text as a JSON string",
         "JSON string", "Text"),
    task("unescape_json", "escape", lambda rng: (lambda x: (json.dumps(x), x))(_quoted(rng)),
         "Give the text that the JSON string stands for", "Text without escapes", "JSON string"),
    task("escape_sql", "escape", lambda rng: (lambda n, w: (f"{n}'s {w}", f"'{n}''s {w}'"))(
        rng.choice(NAMES), rng.choice(CODE_WORDS)), "Write the text as an SQL string literal",
         "SQL string literal", "Text"),
)
OPERATIONS: tuple[Operation, ...] = (*_NAMES, *_ESCAPES)
