"""Commands, queries, patterns, functions and HTTP answers for descriptions."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from training.families.choice import parse_sentences
from training.families.devs_base import (
    CODE_WORDS,
    Make,
    balanced,
    choice,
    parse_pairs,
    slotted,
    task,
    yes_no,
)
from training.families.devs_describe_data import (
    DOCKER,
    FILES,
    FUNCTIONS,
    GIT,
    HTTP,
    PACKAGES,
    REGEX,
    SQL,
    STATUS,
)
from training.families.operation import Operation
from training.families.words import CITIES, split_words

_TABLES = split_words(
    "customers orders products users employees books cars invoices students songs hotels flights "
    "recipes games tickets teams rooms courses payments shops messages drivers clients articles")
_SLOTS = {
    "f": split_words("report notes data server app main backup index draft users sales errors"),
    "d": split_words("src docs build photos music projects archive logs assets temp scripts"),
    "n": tuple(map(str, range(2, 60))),
    # No word in both, for patterns with two of them.
    "w": tuple(word for word in CODE_WORDS if word >= "d"),
    "v": tuple(word for word in CODE_WORDS if word < "d"),
    "b": split_words("main develop fix-login feature-search release hotfix test-api new-menu v2 "
                     "staging redesign docs-update experiment"),
    "p": split_words("requests flask numpy pandas pytest black rich httpx pillow scipy express "
                     "lodash react typescript axios eslint jest"),
    "t": _TABLES, "c": CITIES, "l": tuple("ABDEFGKLMNRST"),
}
_Pairs = tuple[tuple[str, str], ...]
_FILES, _GIT, _PACKAGES, _DOCKER = map(parse_pairs, (FILES, GIT, PACKAGES, DOCKER))
_SQL, _REGEX = parse_pairs(SQL), parse_pairs(REGEX)


def _turned(pairs: _Pairs) -> _Pairs:
    return tuple((y, x) for x, y in pairs)


def _kept(pairs: _Pairs, keep: Callable[[str], str]) -> _Pairs:
    return tuple((x, keep(y)) for x, y in pairs)


def _first(command: str) -> str:
    return command.split()[0]


def _first_two(command: str) -> str:
    return " ".join(command.split()[:2])


def _explained(pairs: _Pairs) -> _Pairs:
    """Back from the command, where it still says all: nothing of the request may be lost."""
    return tuple((y, x) for x, y in pairs
                 if all(x.count(f"<{slot}>") == 0 or f"<{slot}>" in y for slot in _SLOTS))


def _all_slots(pairs: _Pairs) -> Make:
    return slotted(pairs, _SLOTS)


_EVERY = (*_FILES, *_GIT, *_PACKAGES, *_DOCKER)
_NPM_PIP = tuple((y, _first(y)) for _, y in (*_GIT[:8], *_PACKAGES, *_DOCKER[:8]))
_COMMANDS = (
    task("shell_request", "command", _all_slots(_FILES), "Give the shell command for it",
         "Shell command", "Request", "$ # {x}\n$", "How do I {x} in a Linux terminal?"),
    task("git_request", "command", _all_slots(_GIT), "Give the git command for it",
         "Git command", "Request", "How do I {x} with git?"),
    task("package_request", "command", _all_slots(_PACKAGES), "Give the command for it",
         "Package command", "Request", "In the terminal: {x}"),
    task("docker_request", "command", _all_slots(_DOCKER), "Give the docker command for it",
         "Docker command", "Request", "How do I {x} with docker?"),
    task("shell_program", "command", _all_slots(_kept(_FILES, _first)),
         "Name just the shell program to use, without its arguments",
         "Shell program (one word)", "Request", formats=True),
    task("git_subcommand", "command", _all_slots(_kept(_GIT, lambda y: y.split()[1])),
         "Name only the git subcommand to use", "Git subcommand (one word)", "Request"),
    task("docker_subcommand", "command", _all_slots(_kept(_DOCKER, lambda y: y.split()[1])),
         "Name only the docker subcommand to use", "Docker subcommand (one word)", "Request"),
    task("git_explained", "command", _all_slots(_explained(_GIT)),
         "Say shortly what this git command does, as an instruction", "What it does", "Command",
         "explain: {x}"),
    task("shell_explained", "command", _all_slots(_explained(_FILES)),
         "Say shortly what this command does, as an instruction", "What it does", "Command",
         "explainshell {x}"),
    task("docker_explained", "command", _all_slots(_explained(_DOCKER)),
         "Say shortly what this docker command does, as an instruction", "What it does",
         "Command"),
    task("command_program", "command",
         _all_slots(tuple((y, _first(y)) for _, y in _EVERY)),
         "Name the program that is called", "Program", "Command line"),
    task("command_kind", "command", _all_slots(tuple(
        (y, {"git": "version control", "docker": "containers"}.get(tool, "packages"))
        for y, tool in _NPM_PIP)),
         "Tell what the command is about: version control, containers or packages",
         "version control, containers or packages", "Command line", formats=True),
    task("command_needs_sudo", "command", _all_slots(tuple(
        (y, "sudo " + y) for _, y in (*_FILES[:20], *_PACKAGES[11:13], *_DOCKER))),
        "Write the command so that it runs as root with sudo", "sudo command", "Command"),
    task("command_logged", "command", _all_slots(tuple(
        (y, y + " > out.txt") for _, y in (*_FILES[10:20], *_GIT[8:12], *_DOCKER[8:9]))),
        "Send the output of the command to out.txt", "Command writing to out.txt", "Command"),
)
_SQL_OPS = (
    task("sql_request", "query", _all_slots(_SQL), "Write the SQL statement", "SQL", "Request",
         "-- {x}", "Query for: {x}"),
    task("sql_verb", "query", balanced(tuple((y, _first(y)) for _, y in _SQL), _SLOTS),
         "Name the kind of SQL statement by its first keyword", "SQL statement kind", "SQL"),
    task("sql_kind_wanted", "query", balanced(_kept(_SQL, _first), _SLOTS),
         "Name the SQL keyword the statement for this request begins with",
         "First SQL keyword", "Request"),
    task("sql_reads_writes", "query", _all_slots(tuple(
        (y, "reads" if y.startswith("SELECT") else "changes")
        for _, y in (*_SQL[8:], *_SQL[-6:-1]))),
        "Tell if the SQL statement reads or changes data", "reads or changes", "SQL"),
    task("sql_table", "query", _all_slots(tuple((y, "<t>") for _, y in _SQL)),
         "Name the table in this SQL statement", "Table name", "SQL", formats=True),
    task("sql_lower", "query", _all_slots(tuple((y, y.lower()) for _, y in _SQL
                                                if "<c>" not in y and "<l>" not in y)),
         "Write the SQL in small letters", "SQL in small letters", "SQL"),
    task("sql_explained", "query", _all_slots(_turned(_SQL)),
         "Say in a few plain words what this SQL asks for", "In plain words", "SQL"),
    task("sql_count_instead", "query", _all_slots(tuple(
        (y, "SELECT COUNT(*)" + y[y.index(" FROM"):]) for _, y in _SQL
        if y.startswith("SELECT *") and "ORDER" not in y)),
        "Change the query so that it counts the rows", "Counting query", "SQL"),
)
_REGEX_OPS = (
    task("regex_request", "pattern", _all_slots(_REGEX), "Write a regular expression for it",
         "Regex", "To match", "/.../ for {x}"),
    task("regex_explained", "pattern", _all_slots(_turned(_REGEX)),
         "Say shortly what the regular expression matches", "Matches", "Regex"),
    task("regex_js", "pattern", _all_slots(_kept(_REGEX, lambda y: f"/{y}/")),
         "Write a JavaScript regex literal between slashes for it", "JavaScript regex literal",
         "To match"),
    task("regex_python", "pattern", _all_slots(_kept(_REGEX, lambda y: f"re.search(r'{y}', text)")),
         "Write the Python call re.search with a raw pattern on text", "re.search call",
         "To match"),
    task("regex_grep", "pattern", _all_slots(_kept(_REGEX[9:12], lambda y: f"grep -E '{y}'")),
         "Write the grep -E command with the pattern in quotes", "grep -E command", "To match"),
)


def _like(rng: random.Random) -> tuple[str, str]:
    word = rng.choice(CODE_WORDS)
    return rng.choice(((f"starts with {word}", f"'{word}%'"), (f"ends with {word}", f"'%{word}'"),
                       (f"contains {word}", f"'%{word}%'"), (f"is exactly {word}", f"'{word}'"),
                       (f"is {word} plus one more character", f"'{word}_'")))


def _glob(rng: random.Random) -> tuple[str, str]:
    word, end = rng.choice(CODE_WORDS), rng.choice(("txt", "py", "csv", "md", "png", "log"))
    return rng.choice(((f"all {end} files", f"*.{end}"),
                       (f"{end} files in {word}", f"{word}/*.{end}"),
                       (f"{end} files that begin with {word}", f"{word}*.{end}"),
                       (f"{end} files whose name ends in {word}", f"*{word}.{end}"),
                       (f"everything in {word}", f"{word}/*"),
                       (f"{word} and one digit, {end} file", f"{word}[0-9].{end}")))


_WILDCARDS = (
    task("sql_like", "pattern", _like, "Write the SQL LIKE pattern in quotes", "LIKE pattern",
         "Text that"),
    task("glob", "pattern", _glob, "Write the glob pattern", "Glob pattern", "Files"),
)


def _functions(x: str, y: str) -> Make:
    """x and y are templates over low (get), top (Get), what (the price), tail (price)."""
    rows = [row.split("|") for row in FUNCTIONS.strip().split("\n")]

    def make(rng: random.Random) -> tuple[str, str]:
        low, top, what, tail = rng.choice(rows)
        word = rng.choice(CODE_WORDS)
        tail = tail.replace("<w>", word)
        name = f"{low}_{tail}"
        camel = low + tail.title().replace("_", "")
        values = {"low": low, "top": top, "what": what.replace("<w>", word), "name": name,
                  "camel": camel, "Camel": top + camel[len(low):], "kebab": name.replace("_", "-")}
        return x.format(**values), y.format(**values)

    return make


_FUNCTION_OPS = tuple(
    task(f"function_{name}", "function_name", _functions(x, y), do, out, inn, *extra)
    for name, x, y, do, out, inn, *extra in (
        ("for_docstring", '"""{top} {what}."""', "{name}",
         "Name the Python function with this docstring", "Python function name", "Docstring",
         "def ???():\n    {x}\nName:"),
        ("docstring", "{name}", "{top} {what}.", "Write a one-line docstring for the function",
         "One-line docstring", "Function", "def {x}(): \"\"\""),
        ("camel", "{low} {what}", "{camel}", "Name a JavaScript method for it in camelCase",
         "camelCase method name", "Purpose"),
        ("def", "{low} {what}", "def {name}():", "Write the Python def line, leaving out articles",
         "Python def line", "Purpose"),
        ("test", "{name}", "test_{name}_fails",
         "Name a test for the case that this function fails, as test_..._fails",
         "test_..._fails name", "Function"),
        ("test_camel", "{camel}", "should{Camel}",
         "Name a test for this method that begins with should", "shouldMethod test name",
         "Method"),
        ("test_of", "test_{name}", "{name}", "Name the function that the test is for",
         "Tested function", "Test"),
        ("go", "{low} {what}", "func {Camel}() {{",
         "Write the first line of an exported Go function",
         "Go func line", "Purpose"),
        ("java", "{low} {what}", "public void {camel}() {{",
         "Write the first line of a public Java method without result",
         "Java method line (public void)", "Purpose"),
        ("command", "{low} {what}", "{kebab}", "Name a command-line tool for it, with hyphens",
         "hyphenated command name", "Purpose"),
        ("verb", "{camel}", "{low}", "Give the verb that the method name begins with",
         "Verb of the method", "Method"),
        ("async", "def {name}():", "async def {name}():", "Make the function asynchronous",
         "async def line", "Python"),
        ("todo", "{name}", "TODO: {low} {what}",
         "Write a TODO note in plain words for the function",
         "TODO: plain words", "Function"),
        ("commit", "{low} {what}", "feat: {low} {what}",
         "Write it as a conventional commit message for a new feature", "feat: commit message",
         "Change"),
    )
)
_THINGS = {"t": _TABLES, "one": split_words("customer order product user book car ticket room song "
                                           "invoice article message driver course photo")}
_HTTP = {key.split("|")[0]: lines for key, lines in parse_sentences(HTTP).items()}
_STATUS = parse_sentences(STATUS)
_CODES = tuple(_STATUS)


def _codes(label: Callable[[str], str]) -> Mapping[str, str]:
    return {code: label(code) for code in _CODES}


_RETRY = {code: "retry" if code[:3] in ("429", "503") else "fix" for code in _CODES
          if code[:3] in ("429", "503", "400", "404")}
_WEB = (
    choice("http_method", "web_reply", _HTTP, _THINGS, {m: m for m in _HTTP},
           "Which HTTP method fits this request", "HTTP method", "Request"),
    choice("http_method_crud", "web_reply", _HTTP, _THINGS, {
        "GET": "read", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"},
        "Is this to create, read, update or delete", "CRUD operation", "Request"),
    choice("http_method_code", "web_reply", _HTTP, _THINGS, {
        "GET": "A", "POST": "B", "PUT": "C", "PATCH": "D", "DELETE": "E"},
        "Which method is meant", "Method code", "Request", explain=True),
    yes_no("http_is_safe", "web_reply", _HTTP, _THINGS, "GET",
           "Does this request leave the data on the server unchanged", "Request"),
    choice("status_number", "web_reply", _STATUS, _THINGS, _codes(lambda c: c[:3]),
           "Which HTTP status code fits", "HTTP status code", "Situation"),
    choice("status_phrase", "web_reply", _STATUS, _THINGS, _codes(lambda c: c[4:]),
           "Which HTTP status phrase fits", "Status phrase", "Situation"),
    choice("status_full", "web_reply", _STATUS, _THINGS, _codes(str),
           "Which HTTP status fits, with code and phrase", "HTTP status", "Situation"),
    choice("status_group", "web_reply", _STATUS, _THINGS, {
        c: {"2": "success", "3": "redirect", "4": "client error", "5": "server error"}[c[0]]
        for c in _CODES}, "Which group of HTTP status is this", "Status group", "Situation"),
    choice("status_group_x", "web_reply", _STATUS, _THINGS, _codes(lambda c: c[0] + "xx"),
           "Which class of HTTP status is this", "Status class", "Situation"),
    choice("status_retry", "web_reply", _STATUS, _THINGS, _RETRY,
           "Should the client retry later or fix its request", "Advice", "Situation"),
    choice("status_fault", "web_reply", _STATUS, _THINGS, {
        c: "client" if c[0] == "4" else "server" for c in _CODES if c[0] in "45"},
        "Whose fault is this error, the client's or the server's", "Fault", "Situation"),
)
_METHOD_LINE = tuple(
    (f"{said} <t>", f"{method} /<t>{path}")
    for said, method, path in (
        ("list all", "GET", ""), ("create one of the", "POST", ""),
        ("delete number <n> of the", "DELETE", "/<n>"),
        ("read number <n> of the", "GET", "/<n>"),
        ("replace number <n> of the", "PUT", "/<n>"),
        ("change part of number <n> of the", "PATCH", "/<n>")))
_ROUTE = task("http_route", "web_reply", _all_slots(_METHOD_LINE),
              "Write the REST method and path", "METHOD /path", "Request")
OPERATIONS: tuple[Operation, ...] = (
    *_COMMANDS, *_SQL_OPS, *_REGEX_OPS, *_WILDCARDS, *_FUNCTION_OPS, *_WEB, _ROUTE)
