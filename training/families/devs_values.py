"""What short Python and JavaScript expressions give: values, calls and loops."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, task
from training.families.operation import Operation

_Rng = random.Random


def _word(rng: _Rng) -> str:
    return rng.choice(CODE_WORDS)


def _ints(rng: _Rng, low: int = 3, high: int = 5) -> list[int]:
    return [rng.randint(0, 20) for _ in range(rng.randint(low, high))]


def _words(rng: _Rng) -> list[str]:
    return rng.sample(CODE_WORDS, 3)


def _index(rng: _Rng) -> tuple[str, object]:
    word, i = _word(rng), rng.randint(-3, 3)
    return f"'{word}'[{i}]", word[i]


def _slice(rng: _Rng) -> tuple[str, object]:
    word, i = _word(rng), rng.randint(0, 2)
    j = rng.randint(i + 1, 4)
    return rng.choice(((f"'{word}'[{i}:{j}]", word[i:j]), (f"'{word}'[:{j}]", word[:j]),
                       (f"'{word}'[{j - 1}:]", word[j - 1:]), (f"'{word}'[::-1]", word[::-1])))


def _list_slice(rng: _Rng) -> tuple[str, object]:
    items = _ints(rng, 4, 6)
    i = rng.randint(1, 3)
    return rng.choice(((f"{items}[{i}:]", items[i:]), (f"{items}[:{i}]", items[:i]),
                       (f"{items}[-{i}]", items[-i]), (f"{items}[::-1]", items[::-1])))


def _aggregate(rng: _Rng) -> tuple[str, object]:
    items = _ints(rng)
    name, call = rng.choice((("sum", sum), ("max", max), ("min", min), ("len", len),
                             ("sorted", sorted)))
    return f"{name}({items})", call(items)


def _string_method(rng: _Rng) -> tuple[str, object]:
    word = _word(rng)
    letter = rng.choice(word)
    return rng.choice((
        (f"'{word}'.upper()", word.upper()), (f"'{word}'.capitalize()", word.capitalize()),
        (f"'{word}'.count('{letter}')", word.count(letter)),
        (f"'{word}'.index('{letter}')", word.index(letter)),
        (f"'{word}'.replace('{letter}', '')", word.replace(letter, "")),
        (f"len('{word}')", len(word)), (f"'{word}'.startswith('{letter}')", word[0] == letter)))


def _comprehension(rng: _Rng) -> tuple[str, object]:
    n, k = rng.randint(3, 5), rng.randint(2, 9)
    return rng.choice((
        (f"[i * {k} for i in range({n})]", [i * k for i in range(n)]),
        (f"[i + {k} for i in range({n})]", [i + k for i in range(n)]),
        (f"list(range({k}, {k + n}))", list(range(k, k + n))),
        (f"[i for i in range({k + n}) if i % 2]", [i for i in range(k + n) if i % 2]),
        (f"list(range(0, {k * n}, {k}))", list(range(0, k * n, k)))))


def _integer(rng: _Rng) -> tuple[str, object]:
    a, b = rng.randint(5, 60), rng.randint(2, 9)
    return rng.choice(((f"{a} // {b}", a // b), (f"{a} % {b}", a % b), (f"{b} ** 2", b ** 2),
                       (f"divmod({a}, {b})", divmod(a, b)), (f"abs({b - a})", a - b),
                       (f"int('{a}') + {b}", a + b), (f"str({a}) + '{b}'", f"{a}{b}")))


def _truth(rng: _Rng) -> tuple[str, object]:
    a, b, c = (rng.randint(1, 9) for _ in range(3))
    items = _ints(rng)
    return rng.choice((
        (f"{a} < {b} < {c}", a < b < c), (f"{a} in {items}", a in items),
        (f"{a} == {b} or {b} > {c}", a == b or b > c), (f"not {a} >= {b}", not a >= b),
        (f"{a} != {b} and {a} < {c}", a != b and a < c),
        (f"bool({rng.choice(('', '0', '1'))!r})", None), (f"all({items})", all(items))))


def _python_truth(rng: _Rng) -> tuple[str, object]:
    text, value = _truth(rng)
    return (text, "''" not in text) if value is None else (text, value)


def _split_join(rng: _Rng) -> tuple[str, object]:
    words, sep = _words(rng), rng.choice("-,/.")
    joined = sep.join(words)
    return rng.choice(((f"'{sep}'.join({words})", joined),
                       (f"'{joined}'.split('{sep}')", words),
                       (f"'{joined}'.split('{sep}')[1]", words[1]),
                       (f"len('{joined}'.split('{sep}'))", 3)))


def _dict_get(rng: _Rng) -> tuple[str, object]:
    keys = _words(rng)[:2]
    data = {key: rng.randint(1, 30) for key in keys}
    asked = rng.choice((*keys, _word(rng)))
    return rng.choice(((f"{data}.get('{asked}', 0)", data.get(asked, 0)),
                       (f"list({data})", list(data)), (f"sum({data}.values())", sum(data.values())),
                       (f"'{asked}' in {data}", asked in data)))


def _f_string(rng: _Rng) -> tuple[str, object]:
    word, n = _word(rng), rng.randint(2, 90)
    return rng.choice(((f"f'{word}-{{{n}}}'", f"{word}-{n}"), (f"f'{{{n}:04d}}'", f"{n:04d}"),
                       (f"f'{{{n}:.2f}}'", f"{n:.2f}"),
                       (f"f'{{{n} + 1}} {word}s'", f"{n + 1} {word}s"),
                       (f"'{word}' * 2", word * 2)))


def _shown(draw: Callable[[_Rng], tuple[str, object]]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        text, value = draw(rng)
        return text, str(value)

    return make


_PYTHON = tuple(
    task(f"py_{name}", "python_value", _shown(draw), do, "Python result", "Expression", *extra)
    for name, draw, do, *extra in (
        ("index", _index, "Evaluate the Python expression", ">>> print({x})",
         "print({x})\n# prints"),
        ("slice", _slice, "Give the result of this Python slice", ">>> print({x})",
         "Value of the Python expression {x}:"),
        ("list_slice", _list_slice, "Evaluate this Python expression on a list", ">>> print({x})",
         "In Python, {x} is"),
        ("aggregate", _aggregate, "Run this Python call and show the result", "print({x})  # =>",
         "In a Python shell, {x} returns"),
        ("string_method", _string_method, "Say what the Python expression evaluates to",
         "print({x})\nOutput:", "What gets printed by Python for print({x})?"),
        ("comprehension", _comprehension, "Give the list that Python builds here", ">>> print({x})",
         "Python list from {x}:"),
        ("integer", _integer, "Compute this in Python", "Python: {x} ==", ">>> print({x})"),
        ("truth", _python_truth, "Evaluate to True or False as Python does", ">>> print({x})",
         "True or False in Python? {x}"),
        ("split_join", _split_join, "Give the value of this Python string expression",
         ">>> print({x})",
         "repl> print({x})"),
        ("dict", _dict_get, "Evaluate the Python dict expression", ">>> print({x})",
         "What is {x} in Python?"),
        ("f_string", _f_string, "Give the text that this Python expression makes", ">>> print({x})",
         "print({x}) shows"),
    )
)


def _js(rng: _Rng) -> tuple[str, str]:
    word, n, items = _word(rng), rng.randint(1, 3), _ints(rng)
    flat = ",".join(map(str, items))
    return rng.choice((
        (f"'{word}'.length", str(len(word))), (f"'{word}'.toUpperCase()", word.upper()),
        (f"'{word}'.charAt({n})", word[n]), (f"'{word}'.slice({n})", word[n:]),
        (f"'{word}'.includes('{word[n]}')", "true"), (f"[{flat}].length", str(len(items))),
        (f"[{flat}][{n - 1}]", str(items[n - 1])),
        (f"[{flat}].join('-')", "-".join(map(str, items))),
        (f"[{flat}].indexOf({items[0]})", "0"), (f"'{n}' + {n}", f"{n}{n}"),
        (f"Math.max({flat.replace(',', ', ')})", str(max(items)))))


def _js_bool(rng: _Rng) -> tuple[str, str]:
    a, b, c = (rng.randint(1, 9) for _ in range(3))
    x, value = rng.choice(((f"{a} === {b}", a == b), (f"{a} > {b} && {b} > {c}", a > b > c),
                           (f"{a} < {b} || {a} < {c}", a < b or a < c),
                           (f"!({a} <= {b})", a > b), (f"'{a}' == {b}", a == b),
                           (f"'{a}' === {a}", False), (f"{a} !== {b}", a != b)))
    return x, "true" if value else "false"


def _js_array(rng: _Rng) -> tuple[str, str]:
    items, k = _ints(rng), rng.randint(2, 9)
    text = "[" + ", ".join(map(str, items)) + "]"
    x, value = rng.choice((
        (f"{text}.map(n => n + {k})", [n + k for n in items]),
        (f"{text}.filter(n => n > {k})", [n for n in items if n > k]),
        (f"{text}.slice(1)", items[1:]), (f"{text}.concat([{k}])", [*items, k]),
        (f"{text}.reverse()", items[::-1])))
    return x, str(value)


def _js_ternary(rng: _Rng) -> tuple[str, str]:
    a, b = rng.randint(1, 30), rng.randint(1, 30)
    yes, no = rng.sample(CODE_WORDS, 2)
    sign, value = rng.choice(((">", a > b), ("<", a < b)))
    return f"{a} {sign} {b} ? '{yes}' : '{no}'", yes if value else no


def _loop(rng: _Rng) -> tuple[str, str]:
    n, k, sep = rng.randint(2, 6), rng.randint(1, 12), rng.choice((" ", "-", ","))
    return (f"for i in range({n}): print(i + {k}, end='{sep}')",
            sep.join(str(i + k) for i in range(n)) + ("" if sep == " " else sep))


def _after(rng: _Rng) -> tuple[str, str]:
    a, b = rng.randint(2, 30), rng.randint(2, 9)
    name = rng.choice(("x", "n", "total", "count", "k"))
    sign, value = rng.choice((("+", a + b), ("-", a - b), ("*", a * b), ("//", a // b),
                              ("%", a % b)))
    return f"{name} = {a}; {name} {sign}= {b}", str(value)


def _swap(rng: _Rng) -> tuple[str, str]:
    a, b = rng.sample(range(2, 99), 2)
    return f"a = {a}; b = {b}; a, b = b, a", f"a = {b}, b = {a}"


def _append(rng: _Rng) -> tuple[str, str]:
    items, k = _ints(rng), rng.randint(0, 30)
    more = rng.choice(((f"append({k})", [*items, k]), ("pop()", items[:-1]),
                       ("reverse()", items[::-1]), ("sort()", sorted(items)),
                       (f"insert(0, {k})", [k, *items])))
    return f"items = {items}; items.{more[0]}", str(more[1])


def _calls(rng: _Rng) -> tuple[str, str]:
    n, k = rng.randint(2, 12), rng.randint(2, 9)
    body, value = rng.choice(((f"x + {k}", n + k), (f"x * {k}", n * k), (f"{k} - x", k - n),
                              (f"x * x + {k}", n * n + k)))
    return f"def f(x): return {body}\nf({n})", str(value)


def _iterations(rng: _Rng) -> tuple[str, str]:
    a, n, step = rng.randint(0, 5), rng.randint(2, 12), rng.randint(1, 3)
    return rng.choice(((f"for i in range({a}, {a + n * step}, {step}):", str(n)),
                       (f"for i in range({n + a}):", str(n + a)),
                       (f"for (let i = {a}; i < {a + n}; i++)", str(n)),
                       (f"for (int i = {a}; i <= {a + n}; i++)", str(n + 1))))


_OTHER = (
    task("js_string", "code_run", _js, "Evaluate the JavaScript expression", "JavaScript result",
         "Expression", "> console.log({x})", "console.log({x}) prints"),
    task("js_boolean", "code_run", _js_bool, "Evaluate to true or false as JavaScript does",
         "JavaScript true or false", "Expression", "true or false in JS? {x}"),
    task("js_array", "code_run", _js_array, "Give the array that this JavaScript returns",
         "Resulting array", "JS", "JS array after {x}:"),
    task("js_ternary", "code_run", _js_ternary, "Say which value this JavaScript picks",
         "JavaScript value", "Expression", "console.log({x})"),
    task("loop_output", "code_run", _loop, "Show what this Python loop prints", "Printed text",
         "Python loop", "{x}\n# prints:"),
    task("after_update", "code_run", _after, "Give the value of the variable after this code",
         "Final value", "Code", "After {x} the variable is"),
    task("after_swap", "code_run", _swap, "Give both variables after the swap, as a = ..., b = ...",
         "a = ..., b = ...", "Code", "{x}\nNow, as a = ..., b = ...:"),
    task("after_append", "code_run", _append, "Show the list after this Python code",
         "Resulting list", "Python", "{x}; print(items)"),
    task("call_result", "code_run", _calls, "Give the return value of the call", "Return value",
         "Python", "{x} ==", "Which number does the last line return? {x}"),
    task("iterations", "code_run", _iterations, "Count how often this loop runs",
         "Number of iterations", "Loop header", "How many times does the body run? {x}"),
)


OPERATIONS: tuple[Operation, ...] = (*_PYTHON, *_OTHER)
