"""One-liners: SQL, shell, git, Python, JavaScript, HTML, Markdown, LaTeX, CSS and data formats."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping

from training.families.cues import wordings
from training.families.operation import Operation
from training.families.words import ADJECTIVES, CITIES, COLOURS, NAMES, NOUNS, THINGS

_TABLES = ("customers", "orders", "products", "users", "employees", "books", "cars", "invoices",
           "students", "songs", "hotels", "flights", "movies", "recipes", "games", "tickets",
           "teams", "rooms", "courses", "payments", "cities", "shops", "messages")
_COLUMNS = ("name", "age", "price", "city", "email", "title", "year", "country", "id", "color")
_EXTENSIONS = ("txt", "py", "csv", "json", "md", "log", "html", "jpg")


def _values(rng: random.Random) -> dict[str, str]:
    first, second = rng.sample(THINGS, 2)
    column, other = rng.sample(_COLUMNS, 2)
    return {
        "table": rng.choice(_TABLES), "column": column, "other": other,
        "name": rng.choice(NAMES), "city": rng.choice(CITIES), "colour": rng.choice(COLOURS),
        "thing": first, "second": second, "adjective": rng.choice(ADJECTIVES),
        "noun": rng.choice(NOUNS), "n": str(rng.randint(2, 99)), "m": str(rng.randint(100, 999)),
        "file": f"{rng.choice(NOUNS)}.{rng.choice(_EXTENSIONS)}",
        "copy": f"{rng.choice(THINGS)}.{rng.choice(_EXTENSIONS)}", "ext": rng.choice(_EXTENSIONS),
    }


def _line(
    name: str, kind: str, source: str, answer: str | Callable[[Mapping[str, str]], str], do: str,
    get: str, *extra: str, of: str = "for",
) -> Operation:
    """source and answer are templates over the values of `_values`."""

    def draw(rng: random.Random) -> tuple[str, str]:
        values = _values(rng)
        text = answer(values) if callable(answer) else answer.format(**values)
        return source.format(**values), text

    return Operation(name=name, kind=kind, draw=draw, formats=False,
                     cues=wordings(do, get, *extra, of=of))


_SQL = tuple(
    _line(name, "sql", source, answer, do, "the SQL query", f"{{x}}\nSQL ({short}):", *extra)
    for name, source, answer, do, short, *extra in (
        ("sql_select_all", "{table}", "SELECT * FROM {table};",
         "Write SQL that reads the whole table", "all rows", "Show everything in {x}."),
        ("sql_count", "{table}", "SELECT COUNT(*) FROM {table};",
         "Write SQL that counts the rows of the table", "count", "How many rows has {x}?"),
        ("sql_drop", "{table}", "DROP TABLE {table};", "Write SQL that removes the table",
         "drop", "Get rid of the table {x}."),
        ("sql_select_column", "{column} of {table}", "SELECT {column} FROM {table};",
         "Write SQL that reads this column", "column", "List the {x}."),
        ("sql_distinct", "{column} of {table}", "SELECT DISTINCT {column} FROM {table};",
         "Write SQL for the different values of this column", "distinct",
         "All different {x}, no repeats."),
        ("sql_order", "{table} by {column}", "SELECT * FROM {table} ORDER BY {column};",
         "Write SQL that sorts the table", "sorted", "Sort {x}."),
        ("sql_order_down", "{table} by {column}", "SELECT * FROM {table} ORDER BY {column} DESC;",
         "Write SQL that sorts the table in descending order", "descending",
         "Sort {x}, highest first."),
        ("sql_where", "{table} in {city}", "SELECT * FROM {table} WHERE city = '{city}';",
         "Write SQL that filters the table by city", "filter", "Find all {x}."),
        ("sql_limit", "first {n} {table}", "SELECT * FROM {table} LIMIT {n};",
         "Write SQL that limits the rows", "limit", "Only the {x}, please."),
        ("sql_max", "{column} of {table}", "SELECT MAX({column}) FROM {table};",
         "Write SQL for the largest value", "maximum", "Highest {x}?"),
        ("sql_delete", "{table} with id {n}", "DELETE FROM {table} WHERE id = {n};",
         "Write SQL that deletes this row", "delete", "Remove {x}."),
        ("sql_group", "{table} per {column}",
         "SELECT {column}, COUNT(*) FROM {table} GROUP BY {column};",
         "Write SQL that counts the rows of each group", "group", "How many {x}?"),
    )
)
_SHELL = tuple(
    _line(name, "shell", source, answer, do, "the shell command", "{x}\n$", *extra)
    for name, source, answer, do, *extra in (
        ("shell_mkdir", "{noun}", "mkdir {noun}", "Make a folder with this name in the shell",
         "Create the directory {x}"),
        ("shell_cat", "{file}", "cat {file}", "Print the file in the shell", "Show me {x}"),
        ("shell_rm", "{file}", "rm {file}", "Delete the file in the shell", "Get rid of {x}"),
        ("shell_touch", "{file}", "touch {file}", "Create an empty file in the shell",
         "New empty file: {x}"),
        ("shell_head", "{file}", "head -n 5 {file}", "Show the first 5 lines in the shell",
         "Top five lines of {x}"),
        ("shell_count_lines", "{file}", "wc -l {file}", "Count the lines in the shell",
         "How many lines has {x}?"),
        ("shell_run", "{noun}.py", "python {noun}.py", "Run the script in the shell",
         "Execute {x}"),
        ("shell_executable", "{noun}.sh", "chmod +x {noun}.sh",
         "Make the script executable in the shell", "Let me execute {x}"),
        ("shell_unzip", "{noun}.zip", "unzip {noun}.zip", "Unpack the archive in the shell",
         "Extract {x}"),
        ("shell_copy", "{file} to {copy}", "cp {file} {copy}", "Copy the file in the shell",
         "Duplicate {x}"),
        ("shell_move", "{file} to {copy}", "mv {file} {copy}", "Rename the file in the shell",
         "Move {x}"),
        ("shell_grep", "{thing} in {file}", "grep {thing} {file}",
         "Search for the word in the shell", "Find {x}"),
        ("shell_find", "{ext} files in {noun}", "find {noun} -name '*.{ext}'",
         "Find files of this kind below the folder in the shell", "Locate all {x}"),
        ("shell_install", "{noun}", "pip install {noun}", "Install the Python package",
         "Get the package {x} from PyPI"),
        ("git_branch", "{noun}", "git checkout -b {noun}", "Create and switch to a git branch",
         "New branch {x}"),
        ("git_commit", "{adjective} {noun}", 'git commit -m "{adjective} {noun}"',
         "Commit with git and this message", "Commit message: {x}"),
        ("git_add", "{file}", "git add {file}", "Stage the file with git", "Stage {x}"),
        ("git_clone", "{name}/{noun}", "git clone https://github.com/{name}/{noun}.git",
         "Clone the GitHub repository", "Download the repository {x} with git"),
    )
)
_CODE = tuple(
    _line(name, "code_line", source, answer, do, get)
    for name, source, answer, do, get in (
        ("python_assign", "{noun} is {n}", "{noun} = {n}", "Write it as a Python assignment",
         "the Python assignment"),
        ("python_import", "{noun}", "import {noun}", "Import the module in Python",
         "the Python import"),
        ("python_def", "{adjective} {noun}", "def {adjective}_{noun}():",
         "Begin a Python function with this name", "the def line"),
        ("python_class", "{adjective} {noun}",
         lambda v: f"class {v['adjective'].title()}{v['noun'].title()}:",
         "Begin a Python class with this name", "the class line"),
        ("python_len", "{noun}", "len({noun})", "Write the length of this variable in Python",
         "the Python length call"),
        ("python_list", "{thing} {second} {noun}", lambda v: json.dumps(
            [v["thing"], v["second"], v["noun"]]),
         "Write the words as a Python list of strings", "the Python list"),
        ("python_dict", "{thing}: {n}", lambda v: f'{{"{v["thing"]}": {v["n"]}}}',
         "Write it as a Python dictionary", "the Python dict"),
        ("python_for", "{noun} in {noun}s", "for {noun} in {noun}s:",
         "Begin a Python for loop", "the for line"),
        ("python_if", "{noun} is above {n}", "if {noun} > {n}:", "Begin a Python if statement",
         "the if line"),
        ("python_range", "0 to {n}", "range({n})", "Write the Python range that stops before it",
         "the range call"),
        ("python_open", "{file}", "open('{file}')", "Open the file in Python",
         "the open call"),
        ("js_const", "{noun} is {n}", "const {noun} = {n};", "Declare a JavaScript constant",
         "the JavaScript constant"),
        ("js_log", "{adjective} {noun}", "console.log('{adjective} {noun}');",
         "Print it with JavaScript", "the console.log line"),
        ("js_arrow", "{noun}", "const {noun} = () => {{}};",
         "Declare an empty JavaScript arrow function", "the arrow function"),
        ("js_alert", "{adjective} {noun}", "alert('{adjective} {noun}');",
         "Show it in a JavaScript alert", "the alert line"),
        ("c_printf", "{adjective} {noun}", 'printf("{adjective} {noun}\\n");',
         "Print it in C with a line break", "the printf line"),
        ("c_int", "{noun} is {n}", "int {noun} = {n};", "Declare a C integer", "the C declaration"),
        ("java_print", "{adjective} {noun}", 'System.out.println("{adjective} {noun}");',
         "Print it in Java", "the println line"),
        ("rust_let", "{noun} is {n}", "let {noun} = {n};", "Bind it in Rust", "the Rust let line"),
        ("go_assign", "{noun} is {n}", "{noun} := {n}", "Declare it in Go", "the Go line"),
        ("bash_variable", "{noun} is {n}", "{noun}={n}", "Set a bash variable",
         "the bash assignment"),
        ("env_export", "{noun} is {n}", lambda v: f"export {v['noun'].upper()}={v['n']}",
         "Export an environment variable in capitals", "the export line"),
        ("css_colour", "{noun} {colour}", ".{noun} {{ color: {colour}; }}",
         "Write a CSS rule for the class and its color", "the CSS rule"),
    )
)
_MARKUP = tuple(
    _line(name, "markup", source, answer, do, get)
    for name, source, answer, do, get in (
        ("md_bold", "{adjective} {noun}", "**{adjective} {noun}**", "Make it bold in Markdown",
         "the Markdown bold"),
        ("md_italic", "{adjective} {noun}", "*{adjective} {noun}*", "Make it italic in Markdown",
         "the Markdown italics"),
        ("md_code", "{file}", "`{file}`", "Mark it as code in Markdown", "the inline code"),
        ("md_heading", "{adjective} {noun}", "## {adjective} {noun}",
         "Make a second-level Markdown heading", "the level-two heading"),
        ("md_link", "{noun} {noun}.org", "[{noun}](https://{noun}.org)",
         "Make a Markdown link from text and address", "the Markdown link"),
        ("md_image", "{noun} {noun}.jpg", "![{noun}]({noun}.jpg)",
         "Make a Markdown image from its description and file", "the Markdown image"),
        ("md_quote", "{adjective} {noun}", "> {adjective} {noun}", "Make a Markdown quote",
         "the block quote"),
        ("md_strike", "{adjective} {noun}", "~~{adjective} {noun}~~",
         "Strike it through in Markdown", "the struck-through text"),
        ("md_table_row", "{thing}, {n}, {colour}", "| {thing} | {n} | {colour} |",
         "Make a Markdown table row", "the table row"),
        ("html_bold", "{adjective} {noun}", "<b>{adjective} {noun}</b>", "Make it bold in HTML",
         "the HTML bold"),
        ("html_paragraph", "{adjective} {noun}", "<p>{adjective} {noun}</p>",
         "Put it in an HTML paragraph", "the paragraph markup"),
        ("html_link", "{noun} {noun}.org", '<a href="https://{noun}.org">{noun}</a>',
         "Make an HTML link from text and address", "the HTML link"),
        ("html_image", "{noun}.jpg", '<img src="{noun}.jpg">', "Show the image in HTML",
         "the img markup"),
        ("html_item", "{adjective} {noun}", "<li>{adjective} {noun}</li>",
         "Make an HTML list item", "the list item"),
        ("html_title", "{adjective} {noun}", "<title>{adjective} {noun}</title>",
         "Make it the title of an HTML page", "the title markup"),
        ("html_button", "{noun}", "<button>{noun}</button>", "Make an HTML button",
         "the button markup"),
        ("html_comment", "{adjective} {noun}", "<!-- {adjective} {noun} -->",
         "Write it as an HTML comment", "the HTML comment"),
        ("html_cells", "{thing}, {second}", "<tr><td>{thing}</td><td>{second}</td></tr>",
         "Make an HTML table row", "the HTML row"),
        ("latex_bold", "{adjective} {noun}", "\\textbf{{{adjective} {noun}}}",
         "Make it bold in LaTeX", "the LaTeX bold"),
        ("latex_section", "{adjective} {noun}", "\\section{{{adjective} {noun}}}",
         "Make a LaTeX section", "the LaTeX section"),
        ("latex_fraction", "{n}/{m}", "\\frac{{{n}}}{{{m}}}", "Write the fraction in LaTeX",
         "the LaTeX fraction"),
        ("latex_power", "x to the {n}", "x^{{{n}}}", "Write the power in LaTeX", "the LaTeX power"),
        ("latex_math", "x + {n}", "$x + {n}$", "Put it in LaTeX math mode", "the math mode form"),
        ("bbcode_bold", "{adjective} {noun}", "[b]{adjective} {noun}[/b]",
         "Make it bold in BBCode", "the BBCode bold"),
        ("wiki_link", "{adjective} {noun}", "[[{adjective} {noun}]]", "Make it a wiki link",
         "the wiki link"),
        ("emoji_code", "{noun}", ":{noun}:", "Write it as a Slack emoji code", "the emoji code"),
    )
)

OPERATIONS: tuple[Operation, ...] = _SQL + _SHELL + _CODE + _MARKUP
