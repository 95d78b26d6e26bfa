"""Types of values in Python, JavaScript and JSON, and the errors that lines raise."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, task
from training.families.operation import Operation

_Rng = random.Random


def _word(rng: _Rng) -> str:
    return rng.choice(CODE_WORDS)


def _literal(rng: _Rng, kind: str) -> str:
    word, a, b = _word(rng), rng.randint(0, 99), rng.randint(1, 99)
    return {"int": str(a), "float": f"{a}.{b}", "str": rng.choice((f"'{word}'", f"'{a}'")),
            "list": f"['{word}', {a}]", "tuple": f"({a}, '{word}')", "dict": f"{{'{word}': {a}}}",
            "set": f"{{{a}, {a + b}}}", "bool": rng.choice((f"{a} > {b}", f"{a} == {b}"))}[kind]


_TYPES = ("int", "float", "str", "list", "tuple", "dict", "set", "bool")
_JS_TYPES = {"int": "number", "float": "number", "str": "string", "bool": "boolean"}
_JSON_TYPES = {"int": "number", "float": "number", "str": "string", "list": "array",
               "dict": "object"}


def _type(rename: Callable[[str], str], kinds: tuple[str, ...]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        kind = rng.choice(kinds)
        return _literal(rng, kind), rename(kind)

    return make


def _json_type(rng: _Rng) -> tuple[str, str]:
    kind = rng.choice(tuple(_JSON_TYPES))
    return _literal(rng, kind).replace("'", '"'), _JSON_TYPES[kind]


def _js_type(rng: _Rng) -> tuple[str, str]:
    kind = rng.choice(tuple(_JS_TYPES))
    return f"typeof {_literal(rng, kind)}".replace(" ==", " ===") if kind != "bool" else (
        "typeof (" + _literal(rng, kind) + ")"), _JS_TYPES[kind]


def _cast(rng: _Rng) -> tuple[str, str]:
    a, b = rng.randint(2, 60), rng.randint(2, 9)
    return rng.choice(((f"{a} / {b}", "float"), (f"{a} // {b}", "int"), (f"str({a})", "str"),
                       (f"float({a})", "float"), (f"input('{_word(rng)}? ')", "str"),
                       (f"'{_word(rng)}'.split()", "list"), (f"len('{_word(rng)}')", "int"),
                       (f"list('{_word(rng)}')", "list"), (f"{a} in [{b}]", "bool"),
                       (f"'{_word(rng)}'.isdigit()", "bool")))


def _error(rng: _Rng) -> tuple[str, str]:
    word, n = _word(rng), rng.randint(6, 40)
    items = [rng.randint(0, 20) for _ in range(3)]
    return rng.choice((
        (f"{n} / 0", "ZeroDivisionError"), (f"{n} % 0", "ZeroDivisionError"),
        (f"int('{word}')", "ValueError"), (f"float('{word}')", "ValueError"),
        (f"{{'{word}': {n}}}['{word}s']", "KeyError"), (f"{items}[{n}]", "IndexError"),
        (f"'{word}' + {n}", "TypeError"), (f"len({n})", "TypeError"),
        (f"None.{word}", "AttributeError"), (f"[].{word}()", "AttributeError"),
        (f"import no_such_{word}", "ModuleNotFoundError"), (f"[][{n}]", "IndexError"),
        (f"open('/missing/{word}.txt')", "FileNotFoundError"), (f"print('{word}'", "SyntaxError"),
        (f"if {n} > 3 print('{word}')", "SyntaxError"), (f"{{}}['{word}']", "KeyError")))


OPERATIONS: tuple[Operation, ...] = (
    task("py_type", "value_type", _type(str, _TYPES), "Name the Python type of the value",
         "Python type", "Value", "type({x}).__name__ ==", "Which built-in Python type is {x}?"),
    task("py_type_full", "value_type", _type(lambda t: f"<class '{t}'>", _TYPES),
         "Show what Python prints for type() of this value, as <class '...'>", "<class '...'>",
         "Value"),
    task("py_type_word", "value_type",
         _type(lambda t: {"str": "string", "int": "integer", "bool": "boolean"}[t],
               ("str", "int", "bool")),
         "Tell if this Python value is a string, an integer or a boolean",
         "string, integer or boolean", "Value", "string / integer / boolean? {x}"),
    task("py_mutable", "value_type", _type(
        lambda t: "mutable" if t in ("list", "dict", "set") else "immutable",
        ("list", "dict", "set", "int", "str", "tuple")),
        "Say if this Python value is mutable or immutable", "mutable or immutable", "Value"),
    task("json_type", "value_type", _json_type,
         "Name the JSON type: string, number, array or object",
         "JSON type (string, number, array or object)", "JSON", formats=True),
    task("js_typeof", "value_type", _js_type, "Give the string that typeof returns",
         "Result of typeof", "JavaScript", "JS console: {x}"),
    task("py_result_type", "value_type", _cast, "Name the Python type of the result",
         "Python type of the result", "Expression", "{x} gives a value of the Python type"),
    task("py_error", "value_type", _error, "Name the Python exception this line raises",
         "Python exception", "Line", "Traceback (most recent call last):\n    {x}\nException name:",
         "Which error does Python raise for {x}"),
    task("py_hint", "value_type", _type(lambda t: f"value: {t}", _TYPES),
         "Write the Python annotation for a parameter named value with this default",
         "Annotation value: type", "Default", "Annotate as value: TYPE for default {x}"),
)
