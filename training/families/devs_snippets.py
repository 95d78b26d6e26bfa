"""Lambdas, imports, translations between languages, broken lines to repair, and languages."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, parse_pairs, slotted, task
from training.families.devs_snippets_data import IMPORTS, JS_OF_PYTHON, LAMBDAS, LANGUAGES
from training.families.operation import Operation
from training.families.words import NAMES

_Rng = random.Random
_SLOTS = {
    "n": tuple(map(str, range(2, 90))), "w": CODE_WORDS, "name": NAMES,
    "v": ("x", "total", "count", "price", "age", "score", "size", "items", "names", "value"),
}
_LAMBDAS = parse_pairs(LAMBDAS)
_PAIRS = parse_pairs(JS_OF_PYTHON)
_IMPORTS = tuple(tuple(line.split(" | ")) for line in IMPORTS.strip().split("\n"))


def _js_arrow(python: str) -> str:
    """The arrow function of a lambda, which the table writes with one parameter."""
    return (python.removeprefix("lambda ").replace(":", " =>", 1).replace("'", '"')
            .replace("==", "==="))


_SIMPLE = tuple((said, code) for said, code in _LAMBDAS if not any(
    part in code for part in ("[", "len(", ".", "str(", " in ", "//", "abs", "not")))
_LAMBDA_OPS = (
    task("lambda_python", "code_translation", slotted(_LAMBDAS, _SLOTS),
         "Write a Python lambda of x for it",
         "Python lambda", "Description", "f = ...  # {x}", "lambda x: ... that gives {x}"),
    task("arrow_js", "code_translation", slotted([(s, _js_arrow(c)) for s, c in _SIMPLE], _SLOTS),
         "Write a JavaScript arrow function of x for it", "JS arrow function of x", "Description"),
    task("def_python", "code_translation", slotted(
        [(s, c.replace("lambda x: ", "def f(x): return ")) for s, c in _LAMBDAS], _SLOTS),
        "Write a one-line Python function f(x) that returns it", "def f(x) on one line",
        "Description"),
    task("map_python", "code_translation", slotted(
        [(s, f"[{c.removeprefix('lambda x: ')} for x in xs]") for s, c in _LAMBDAS], _SLOTS),
        "Write a list comprehension that does it for every x in xs", "Comprehension over xs",
        "Per item"),
    task("lambda_to_arrow", "code_translation",
         slotted([(c, _js_arrow(c)) for _, c in _SIMPLE], _SLOTS),
         "Translate the Python lambda to a JavaScript arrow function", "JS arrow function",
         "Python"),
    task("arrow_to_lambda", "code_translation",
         slotted([(_js_arrow(c), c) for _, c in _SIMPLE], _SLOTS),
         "Translate the JavaScript arrow function to a Python lambda", "Python lambda", "JS"),
    task("lambda_to_def", "code_translation", slotted(
        [(c, c.replace("lambda x: ", "def f(x): return ")) for _, c in _LAMBDAS], _SLOTS),
        "Rewrite the lambda as a one-line function f", "def f", "Python"),
)


def _imported(index: int) -> Make:
    """The import of a described thing, in one style; index picks the column of the table."""
    def make(rng: _Rng) -> tuple[str, str]:
        row = rng.choice(_IMPORTS)
        said = rng.choice(("{}", "the {}", "I need {}", "use {} here", "{}, please"))
        return said.format(row[0]), row[index]

    return make


def _import_as(rng: _Rng) -> tuple[str, str]:
    module, short = rng.choice((("numpy", "np"), ("pandas", "pd"), ("seaborn", "sns"),
                                ("tensorflow", "tf"), ("datetime", "dt"), ("polars", "pl")))
    other = rng.choice((short, rng.choice(CODE_WORDS)))
    said = rng.choice(("{} under the name {}", "{} as {}", "{}, called {}", "{} with alias {}"))
    return said.format(module, other), f"import {module} as {other}"


def _require(template: str, said: tuple[str, ...]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        first, second = rng.sample(CODE_WORDS, 2)
        return (rng.choice(said).format(first, second),
                template.replace("<a>", first).replace("<b>", second)
                .replace("<C>", first.capitalize()))

    return make


_IMPORT_OPS = (
    task("import_from", "import_line", _imported(1), "Write the Python from-import for it",
         "from ... import ...", "Wanted", "Python from-import line for {x}:"),
    task("import_module", "import_line", _imported(2),
         "Name the standard Python module that has it", "Standard Python module", "Wanted",
         "Which stdlib module do I import? {x}", formats=True),
    task("import_as", "import_line", _import_as, "Write the Python import with the alias",
         "import ... as ...", "Wanted"),
    task("import_es", "import_line", _require(
        "import { <a> } from './<b>.js';", ("{} from the file {}.js", "{} out of {}.js",
                                            "function {}, file {}.js")),
        "Write the ES module import, path starting with ./", "ES import line", "Wanted"),
    task("import_require", "import_line", _require(
        "const <a> = require('./<b>');", ("{} from the file {}.js", "{} out of {}.js")),
        "Load it with require into a const, path with ./ and no ending", "require line", "Wanted"),
    task("import_java", "import_line", _require(
        "import com.<b>.<C>;", ("class {} of the company package {}", "{} in com.{}")),
        "Write the Java import, package com.name, class with a capital", "Java import", "Wanted"),
    task("import_c", "import_line", _require(
        '#include "<b>/<a>.h"', ("header {} in the folder {}", "{}.h from {}/")),
        "Write the C include line with quotes", "C include line", "Wanted"),
    task("import_rust", "import_line", _require(
        "use crate::<b>::<C>;", ("{} of our module {}", "struct {} from module {}")),
        "Write the Rust use line from the own crate, type with a capital", "Rust use line",
        "Wanted"),
)

_TRANSLATE = (
    task("python_to_js", "code_translation", slotted(_PAIRS, _SLOTS),
         "Translate the Python line to JavaScript", "JavaScript", "Python",
         "// JavaScript for {x}"),
    task("js_to_python", "code_translation", slotted([(y, x) for x, y in _PAIRS], _SLOTS),
         "Translate the JavaScript line to Python", "Python", "JavaScript",
         "# Python for {x}"),
)


def _code(rng: _Rng) -> str:
    """A correct line of Python."""
    word, other = rng.sample(CODE_WORDS, 2)
    n = rng.randint(2, 99)
    return rng.choice((
        f"print(len({word}))", f"{word} = [{n}, {n + 1}]", f"print('{word} {other}')",
        f"{word} = {other}[{n}]", f"{word}.append({n})", f"total = sum({word}[:{n}])",
        f"def {word}({other}):", f"for {word[0]} in range({n}):", f"if {word} > {n}:",
        f"{word} = {{'{other}': {n}}}", f"while {word} < {n}:", f"class {word.capitalize()}:",
        f"return max({word}, {n})", f"{word} = input('{other}')", f"with open({word}) as f:"))


def _broken(kind: str, rng: _Rng) -> tuple[str, str, str]:
    """A line that lacks one character, the repaired line, and that character."""
    if kind == "any":
        kind = rng.choice(("bracket", "colon", "quote"))
    closer = rng.choice(")]}")
    while True:
        line = _code(rng)
        if kind == "bracket" and line[-1] == closer:
            return line[:-1], line, closer
        if kind == "colon" and line.endswith(":"):
            return line[:-1], line, ":"
        if kind == "quote" and line.count("'") == 2:
            at = line.rindex("'")
            return line[:at] + line[at + 1:], line, "'"


def _fix(kind: str, show: Callable[[str, str, str], str]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        bad, line, lost = _broken(kind, rng)
        return bad, show(bad, line, lost)

    return make


_NAMED = {")": "bracket", "]": "bracket", "}": "bracket", ":": "colon", "'": "quote"}


def _valid(yes: str, no: str) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        bad, line, _ = _broken("any", rng)
        return rng.choice(((bad, no), (line, yes)))

    return make


def _typo(rng: _Rng) -> tuple[str, str]:
    word, other, n = *rng.sample(CODE_WORDS, 2), rng.randint(2, 60)
    return rng.choice((
        (f"pirnt({word})", f"print({word})"), (f"prnt('{word}')", f"print('{word}')"),
        (f"retrun {word}", f"return {word}"), (f"improt {word}", f"import {word}"),
        (f"fro {word[0]} in {other}:", f"for {word[0]} in {other}:"),
        (f"wihle {word} < {n}:", f"while {word} < {n}:"),
        (f"{word}.apend({n})", f"{word}.append({n})"),
        (f"{word} = Flase", f"{word} = False"), (f"{word} = ture", f"{word} = True"),
        (f"def {word}({other})::", f"def {word}({other}):"),
        (f"lenght = len({word})", f"length = len({word})"),
        (f"calss {word.capitalize()}:", f"class {word.capitalize()}:"),
        (f"if {word} = {n}:", f"if {word} == {n}:"),
        (f"esle: {word} = {n}", f"else: {word} = {n}")))


_FIXES = (
    task("fix_bracket", "code_fix", _fix("bracket", lambda b, g, c: g),
         "Add the missing bracket to this Python line", "Line with its bracket", "Broken line"),
    task("fix_colon", "code_fix", _fix("colon", lambda b, g, c: g),
         "Add the missing colon to this Python line", "Line with its colon", "Broken line"),
    task("fix_quote", "code_fix", _fix("quote", lambda b, g, c: g),
         "Add the missing quote to this Python line", "Line with its quote", "Broken line"),
    task("fix_any", "code_fix", _fix("any", lambda b, g, c: g),
         "Fix the syntax error in this Python line", "Fixed line", "Broken line",
         "SyntaxError: {x}\nFixed:", "{x}\nOne character is missing. Write the whole line:"),
    task("fix_typo", "code_fix", _typo, "Correct the slip in this Python line", "Corrected line",
         "Line with a slip"),
    task("fix_character", "code_fix", _fix("any", lambda b, g, c: c),
         "Name the single character missing from this Python line", "Missing character", "Line"),
    task("fix_cause", "code_fix", _fix("any", lambda b, g, c: _NAMED[c]),
         "Tell what this Python line lacks: bracket, colon or quote", "bracket, colon or quote",
         "Line", formats=True),
    task("fix_message", "code_fix", _fix("any", lambda b, g, c: f"missing {c}"),
         'Say what this Python line lacks, as "missing" and the character',
         "Message (missing + character)", "Line"),
    task("fix_valid", "code_fix", _valid("valid", "invalid"),
         "Tell if the Python line is valid or invalid", "valid or invalid", "Line", formats=True),
    task("fix_has_error", "code_fix", _valid("no", "yes"),
         "Tell if the Python line has a syntax error, yes or no", "syntax error (yes/no)", "Line",
         formats=True),
    task("fix_ok_digits", "code_fix", _valid("0", "1"),
         "Write 1 if the Python line has a syntax error and 0 if it is fine",
         "1 = syntax error, 0 = fine", "Line"),
)


def _language(column: int, before: str = "") -> Make:
    rows = [row.split(" | ") for row in LANGUAGES.strip().replace("\n |", " |").split("\n")]

    def make(rng: _Rng) -> tuple[str, str]:
        row = rng.choice(rows)
        snippet = (rng.choice(row[5:]).replace("<w>", rng.choice(CODE_WORDS))
                   .replace("<n>", str(rng.randint(2, 90))))
        return snippet, before + row[column].strip()

    return make


_LANGUAGE_OPS = (
    task("language_name", "language_of", _language(0), "Name the programming language",
         "Programming language", "Snippet", "In which programming language is this written? {x}",
         formats=True),
    task("language_extension", "language_of", _language(1),
         "Give the usual file extension for this code, with the dot", "File extension with dot",
         "Snippet", "{x}\nSave as main plus which extension (with the dot)?"),
    task("language_main_file", "language_of", _language(1, "main"),
         "Name a file called main with the right ending for this code", "main file name",
         "Snippet"),
    task("language_fence", "language_of", _language(2),
         "Give the language tag, in small letters, for a Markdown code fence around this",
         "Markdown fence tag", "Snippet"),
    task("language_comment_sign", "language_of", _language(3),
         "Give the sign that starts a line comment in the language of this code",
         "Line comment sign", "Snippet"),
    task("language_semicolons", "language_of", _language(4),
         "Tell if statements end with a semicolon in the language of this code, yes or no",
         "semicolons (yes/no)", "Snippet"),
)
OPERATIONS: tuple[Operation, ...] = (
    *_LAMBDA_OPS, *_IMPORT_OPS, *_TRANSLATE, *_FIXES, *_LANGUAGE_OPS)
