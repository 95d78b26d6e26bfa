"""Single lines of code in several languages: variables, prints, loops, lambdas, repairs."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, task
from training.families.operation import Operation
from training.families.words import CITIES, COLOURS, NAMES

_Rng = random.Random
_Line = Callable[[str, str], str]


def _int(rng: _Rng, line: _Line) -> tuple[str, str]:
    name, value = rng.choice(CODE_WORDS), str(rng.randint(0, 999))
    said = rng.choice(("an integer {} with the value {}", "whole number {} set to {}",
                       "integer {}, starting at {}", "int variable {} = {}"))
    return said.format(name, value), line(name, value)


def _text(rng: _Rng, line: _Line) -> tuple[str, str]:
    name, value = rng.choice(CODE_WORDS), rng.choice(NAMES + CITIES + COLOURS)
    said = rng.choice(("a string {} with the value {}", "text variable {} set to {}",
                       "string {}, initially {}", "string variable {} holding {}"))
    return said.format(name, value), line(name, value)


def _flag(rng: _Rng, line: _Line) -> tuple[str, str]:
    name, value = "is_" + rng.choice(CODE_WORDS), rng.choice(("true", "false"))
    said = rng.choice(("a boolean {} that is {}", "flag {} set to {}", "boolean {} = {}"))
    return said.format(name, value), line(name, value)


def _numbers(rng: _Rng, line: _Line) -> tuple[str, str]:
    name, value = rng.choice(CODE_WORDS), ", ".join(str(rng.randint(0, 50)) for _ in range(3))
    said = rng.choice(("a list {} with the numbers {}", "list of integers {} holding {}",
                       "{} is a list of {}"))
    return said.format(name, value), line(name, value)


def _declared(source: Callable[[_Rng, _Line], tuple[str, str]], template: str) -> Make:
    def line(name: str, value: str) -> str:
        return (template.replace("<n>", name).replace("<v>", value)
                .replace("<V>", value.capitalize()).replace("<N>", name.upper()))

    return lambda rng: source(rng, line)


_VARIABLES = tuple(
    task(f"var_{name}", "declaration", _declared(source, template),
         f"Declare this variable in {language}", f"{language} declaration", "Request",
         f"{language}: {{x}}", f"I need {{x}} in {language}. One line of code.")
    for name, source, template, language in (
        ("java_int", _int, "int <n> = <v>;", "Java"),
        ("java_string", _text, 'String <n> = "<v>";', "Java"),
        ("java_boolean", _flag, "boolean <n> = <v>;", "Java"),
        ("java_array", _numbers, "int[] <n> = {<v>};", "Java"),
        ("js_let", _int, "let <n> = <v>;", "JavaScript with let"),
        ("js_const_string", _text, "const <n> = '<v>';", "JavaScript with const"),
        ("js_array_const", _numbers, "const <n> = [<v>];", "JavaScript with const"),
        ("ts_number", _int, "let <n>: number = <v>;", "TypeScript with let and a type"),
        ("ts_string", _text, "let <n>: string = '<v>';", "TypeScript with let and a type"),
        ("ts_flag", _flag, "let <n>: boolean = <v>;", "TypeScript with let and a type"),
        ("cpp_string", _text, 'std::string <n> = "<v>";', "C++ with std::string"),
        ("cpp_vector", _numbers, "std::vector<int> <n> = {<v>};", "C++ with std::vector"),
        ("rust_mut", _int, "let mut <n>: i32 = <v>;", "Rust with let mut and i32"),
        ("go_var", _int, "var <n> int = <v>", "Go with var and a type"),
        ("go_string", _text, 'var <n> string = "<v>"', "Go with var and a type"),
        ("kotlin_val", _text, 'val <n> = "<v>"', "Kotlin with val"),
        ("swift_let", _int, "let <n>: Int = <v>", "Swift with let and a type"),
        ("php_string", _text, "$<n> = '<v>';", "PHP"),
        ("python_flag", _flag, "<n> = <V>", "Python"),
        ("python_typed", _int, "<n>: int = <v>", "Python with a type annotation"),
        ("c_define", _int, "#define <N> <v>", "C as a #define in capitals"),
        ("sql_column", _int, "<n> INTEGER DEFAULT <v>", "SQL as a column with INTEGER DEFAULT"),
    )
)


def _message(rng: _Rng) -> str:
    first, second = rng.sample(CODE_WORDS, 2)
    return rng.choice((f"{first} {second}", f"Hello {rng.choice(NAMES)}", f"no {first} found",
                       f"{first}: {rng.randint(2, 90)}", f"the {first} is ready"))


def _wrapped(template: str) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        text = _message(rng)
        return text, template.replace("<v>", text)

    return make


_PRINTS = tuple(
    task(f"print_{name}", "print_line", _wrapped(template), do, out, "Text", *extra)
    for name, template, do, out, *extra in (
        ("go", 'fmt.Println("<v>")', "Print this text in Go", "Go print line", "Go: print {x}"),
        ("rust", 'println!("<v>");', "Print this text in Rust", "Rust print line",
         "Rust macro call that prints {x}"),
        ("cpp", 'std::cout << "<v>" << std::endl;', "Print this text in C++ with std::endl",
         "C++ line with std::cout and std::endl"),
        ("csharp", 'Console.WriteLine("<v>");', "Print this text in C#", "C# print line"),
        ("php", "echo '<v>';", "Print this text in PHP with echo", "PHP echo line"),
        ("ruby", "puts '<v>'", "Print this text in Ruby", "Ruby puts line"),
        ("kotlin", 'println("<v>")', "Print this text in Kotlin", "Kotlin print line"),
        ("bash", 'echo "<v>"', "Print this text in a Bash script", "Bash echo line"),
        ("swift", 'print("<v>")', "Print this text in Swift", "Swift print line"),
        ("perl", 'print "<v>\\n";', "Print this text with a newline in Perl", "Perl print line"),
        ("js_warn", "console.warn('<v>');", "Log this text as a warning in JavaScript",
         "JavaScript warning line"),
        ("py_log", "logging.info('<v>')", "Log this text at level info with Python's logging",
         "Python logging.info line"),
        ("py_raise", "raise ValueError('<v>')", "Raise a ValueError with this text in Python",
         "Python raise ValueError line"),
        ("js_throw", "throw new Error('<v>');", "Throw an Error with this text in JavaScript",
         "JavaScript throw new Error line"),
        ("comment_sql", "-- <v>", "Turn the text into an SQL comment", "SQL comment"),
        ("comment_c", "/* <v> */", "Turn the text into a C block comment", "C block comment"),
        ("comment_html", "<!-- TODO: <v> -->", "Turn it into a TODO comment in HTML",
         "HTML TODO comment"),
        ("comment_todo", "# TODO: <v>", "Turn it into a TODO comment in Python",
         "Python TODO comment"),
        ("comment_lua", "-- <v>", "Make this a Lua comment", "Lua comment"),
        ("comment_tex", "% <v>", "Make this a LaTeX comment", "LaTeX comment"),
        ("docstring", '"""<v>."""', "Make this a one-line Python docstring with a full stop",
         "Python docstring"),
    )
)

_OPS = (("greater than", ">"), ("less than", "<"), ("at least", ">="), ("at most", "<="),
        ("equal to", "=="), ("different from", "!="))


def _compare(template: str, rename: dict[str, str]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        name, n, (said, sign) = rng.choice(CODE_WORDS), rng.randint(0, 99), rng.choice(_OPS)
        return (f"{name} is {said} {n}", template.replace("<n>", name).replace("<k>", str(n))
                .replace("<s>", rename.get(sign, sign)))

    return make


_JS = {"==": "===", "!=": "!=="}
_BASH = {">": "-gt", "<": "-lt", ">=": "-ge", "<=": "-le", "==": "-eq", "!=": "-ne"}


def _loop(template: str) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        a, b, i = rng.randint(0, 9), rng.randint(10, 90), rng.choice("ijkn")
        x = rng.choice(("{i} from {a} to {b}", "count {i} from {a} up to {b}",
                        "{i} runs from {a} through {b}")).format(i=i, a=a, b=b)
        return x, (template.replace("<i>", i).replace("<a>", str(a)).replace("<b>", str(b))
                   .replace("<e>", str(b + 1)))

    return make


def _each(template: str) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        word = rng.choice(CODE_WORDS)
        return f"every item in {word}_list", template.replace("<l>", f"{word}_list")

    return make


_CONTROL = tuple(
    task(name, "control_line", make, do, out, "Condition" if "if" in name else "Loop")
    for name, make, do, out in (
        ("if_js", _compare("if (<n> <s> <k>) {", _JS),
         "Write the JavaScript if line, with strict equality and an open brace",
         "JavaScript if line ending in an open brace"),
        ("if_bash", _compare("if [ $<n> <s> <k> ]; then", _BASH), "Write the Bash if line",
         "Bash if line"),
        ("if_java", _compare("if (<n> <s> <k>) {", {}), "Write the Java if line with an open brace",
         "Java if line ending in an open brace"),
        ("if_sql", _compare("WHERE <n> <s> <k>", {"==": "=", "!=": "<>"}),
         "Write it as an SQL WHERE clause, with <> for different", "SQL WHERE clause"),
        ("if_python_while", _compare("while <n> <s> <k>:", {}), "Write a Python while line for it",
         "Python while line"),
        ("if_symbols", _compare("<n> <s> <k>", {">=": "≥", "<=": "≤", "==": "=", "!=": "≠"}),
         "Write the condition with the maths signs > < ≥ ≤ = ≠", "Condition with > < ≥ ≤ = ≠"),
        ("if_go", _compare("if <n> <s> <k> {", {}), "Write the Go if line", "Go if line"),
        ("if_assert", _compare("assert <n> <s> <k>", {}), "Write a Python assert for it",
         "Python assert line"),
        ("for_python_to", _loop("for <i> in range(<a>, <e>):"),
         "Write the Python for line, both ends included", "Python for line, end included"),
        ("for_c", _loop("for (int <i> = <a>; <i> <= <b>; <i>++)"),
         "Write the C loop header with <=", "C loop header with <="),
        ("for_js", _loop("for (let <i> = <a>; <i> <= <b>; <i>++) {"),
         "Write the JavaScript loop header with let and <=", "JavaScript loop header with <="),
        ("for_bash", _loop("for <i> in {<a>..<b>}; do"), "Write the Bash loop line with braces",
         "Bash loop line with braces"),
        ("for_rust", _loop("for <i> in <a>..=<b> {"), "Write the Rust loop header, end included",
         "Rust loop header, end included"),
        ("for_each_js", _each("for (const item of <l>) {"),
         "Write the JavaScript for...of header with const item", "for...of header with const item"),
        ("for_each_java", _each("for (String item : <l>) {"),
         "Write the Java for-each header with String item", "Java header with String item"),
        ("for_each_go", _each("for _, item := range <l> {"),
         "Write the Go range loop header with item", "Go range header with item"),
        ("for_each_python", _each("for i, item in enumerate(<l>):"),
         "Write the Python loop header with i and item from enumerate",
         "Python header with i, item and enumerate"),
    )
)
OPERATIONS: tuple[Operation, ...] = (*_VARIABLES, *_PRINTS, *_CONTROL)
