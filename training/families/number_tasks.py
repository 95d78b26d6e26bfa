"""More operations on numbers: word problems, shapes, expressions, bases, grades and checks."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.choice import choose
from training.families.cues import questions, wordings
from training.families.operation import Operation
from training.families.words import NAMES

Make = Callable[[random.Random], tuple[str, str]]


def _op(name: str, kind: str, make: Make, do: str, get: str, *extra: str, of: str = "of",
        ) -> Operation:
    return Operation(name=name, kind=kind, draw=make, cues=wordings(do, get, *extra, of=of))


def _of(low: int, high: int, answer: Callable[[int], object]) -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        n = rng.randint(low, high)
        return str(n), str(answer(n))

    return make


def _pick(values: range, answer: Callable[[int], object]) -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        n = rng.choice(values)
        return str(n), str(answer(n))

    return make


def _story(*templates: tuple[str, Callable[[int, int], object]]) -> Make:
    """Short stories with two numbers and a name."""

    def make(rng: random.Random) -> tuple[str, str]:
        text, answer = rng.choice(templates)
        p, q = rng.randint(2, 12), rng.randint(2, 12)
        first, second = rng.sample(NAMES, 2)
        return text.format(p=p, q=q, name=first, other=second), str(answer(p, q))

    return make


def _sum(p: int, q: int) -> int:
    return p + q


def _product(p: int, q: int) -> int:
    return p * q


_STORIES = (
    _op("story_sum", "story", _story(
        ("{name} has {p} apples and gets {q} more.", _sum),
        ("There are {p} birds and {q} more land.", _sum),
        ("{name} reads {p} pages today and {q} tomorrow.", _sum),
        ("{p} boys and {q} girls are in the class.", _sum),
        ("{name} is {p} years old; {other} is {q} years older.", _sum),
        ("A bus with {p} people takes on {q} more.", _sum)),
        "How many are there in the end, or in all? Give the number", "", "{x} Total?",
        "{x} How many altogether?", "Sum it up: {x}"),
    _op("story_product", "story", _story(
        ("{p} boxes hold {q} eggs each.", _product),
        ("{name} buys {p} pens at ${q} each.", _product),
        ("There are {p} tables with {q} chairs each.", _product),
        ("{name} runs {p} miles a day for {q} days.", _product),
        ("{p} friends eat {q} cookies each.", _product),
        ("A book has {p} chapters of {q} pages.", _product)),
        "Multiply to get the total number", "", "{x} How many in total?", "{x} Altogether?",
        "Total of it all: {x}"),
    _op("story_who", "story", _story(
        ("{name} walks to the shop with {other}.", lambda p, q: 2),
        ("{name} sits alone at home.", lambda p, q: 1),
        ("{name}, {other} and a friend play cards.", lambda p, q: 3),
        ("{name} meets {other} and two cousins.", lambda p, q: 4)),
        "Count the people in the story", "the number of people", "How many people? {x}", of="in"),
    _op("total_price", "story", lambda rng: (
        lambda n, price: (f"{n} at ${price}", f"${n * price}"))(
            rng.randint(2, 12), rng.randint(2, 20)),
        "Give the total price", "the total price", "Bill for {x}:", of="for"),
    _op("total_legs", "story", lambda rng: (
        lambda n, animal: (f"{n} {animal[0]}", str(n * animal[1])))(rng.randint(2, 9), rng.choice((
            ("dogs", 4), ("ducks", 2), ("spiders", 8), ("bees", 6), ("horses", 4), ("hens", 2),
            ("ants", 6), ("cats", 4), ("cows", 4), ("owls", 2)))),
        "Count the legs", "the number of legs", "How many legs do {x} have?"),
    _op("travel_distance", "story", lambda rng: (
        lambda v, t: (f"{v} km/h for {t} h", f"{v * t} km"))(
            rng.choice(range(10, 130, 10)), rng.randint(2, 9)),
        "Give the distance travelled", "the distance", "How far is {x}?"),
)

_SHAPES = (
    _op("rectangle_area", "shape_size", lambda rng: (lambda p, q: (f"{p} x {q}", str(p * q)))(
        rng.randint(2, 20), rng.randint(2, 20)), "Give the area of the rectangle", "the area",
        "Rectangle {x}, area:"),
    _op("rectangle_perimeter", "shape_size", lambda rng: (
        lambda p, q: (f"{p} x {q}", str(2 * (p + q))))(rng.randint(2, 20), rng.randint(2, 20)),
        "Give the perimeter of the rectangle", "the perimeter", "Fence around {x}:"),
    _op("square_area", "shape_size", _of(2, 40, lambda n: n * n),
        "Give the area of the square with this side", "the area of a square", "Square, side {x}:",
        of="with side"),
    _op("square_perimeter", "shape_size", _of(2, 200, lambda n: 4 * n),
        "Give the perimeter of the square with this side", "the perimeter of a square",
        of="with side"),
    _op("circle_diameter", "shape_size", _of(2, 200, lambda n: 2 * n),
        "Give the diameter of the circle with this radius", "the diameter", of="for radius"),
    _op("cube_volume", "shape_size", _of(1, 25, lambda n: n**3),
        "Give the volume of the cube with this edge", "the volume of a cube", of="with edge"),
)


def _expression(rng: random.Random) -> tuple[str, str]:
    p, q, r = rng.randint(2, 9), rng.randint(2, 9), rng.randint(2, 20)
    return rng.choice(((f"{p} * {q} + {r}", str(p * q + r)), (f"{r} + {p} * {q}", str(p * q + r)),
                       (f"({p} + {q}) * 2", str((p + q) * 2)), (f"{p} + {q} + {r}",
                       str(p + q + r))))


def _equation(rng: random.Random) -> tuple[str, str]:
    p, q = rng.randint(2, 9), rng.randint(2, 12)
    return rng.choice(((f"{p}x = {p * q}", str(q)), (f"x / {p} = {q}", str(p * q))))


def _true_equation(rng: random.Random) -> tuple[str, str]:
    p, q = rng.randint(2, 12), rng.randint(2, 12)
    good = rng.random() < 0.5
    shown = p * q + (0 if good else rng.choice((1, 2, 10)))
    return f"{p} x {q} = {shown}", "right" if good else "wrong"


def _comparison(rng: random.Random) -> tuple[str, str]:
    p, q = rng.sample(range(1, 100), 2)
    sign = rng.choice("<>")
    return f"{p} {sign} {q}", str(p < q if sign == "<" else p > q)


def _between(rng: random.Random) -> tuple[str, str]:
    n = rng.randint(1, 50)
    return f"{n} and {n + 2}", str(n + 1)


def _grade(points: int) -> str:
    return "FFFFFFDCBAA"[points // 10]


_MIXED = (
    _op("evaluate", "expression", _expression, "Evaluate the expression", "the value", "{x} ="),
    _op("solve_for_x", "expression", _equation, "Solve for x", "the value of x", "{x}, x =",
        of="in"),
    Operation(name="check_product", kind="expression", draw=_true_equation, cues=questions(
        "Is this calculation right", "Check", "right or wrong", "Teacher's mark: {x}")),
    Operation(name="compare_true_false", kind="expression", draw=_comparison, cues=questions(
        "Does this comparison hold", "Python value", "True or False", ">>> {x}")),
    _op("number_between", "expression", _between, "Give the whole number between the two",
        "the number between", "Between {x} lies", of="these two:"),
    _op("cubed", "number_more", _of(1, 20, lambda n: n**3), "Give the cube of the number",
        "the cube", "{x}³ ="),
    _op("ten_percent", "number_more", _pick(range(10, 3000, 10), lambda n: n // 10),
        "Give ten percent of the number", "the tenth part", "10% of {x}:"),
    _op("quarter_of", "number_more", _pick(range(4, 800, 4), lambda n: n // 4),
        "Give a quarter of the number", "the quarter", "{x} divided by four is"),
    _op("third_of", "number_more", _pick(range(3, 600, 3), lambda n: n // 3),
        "Give a third of the number", "the third part", "{x} shared among three:"),
    _op("times_table", "number_more", _of(2, 60, lambda n: ", ".join(
        str(n * i) for i in range(1, 5))), "Give the first four multiples", "the first multiples",
        "Count on in steps of {x}, four times:"),
    _op("count_to", "number_more", _of(3, 30, lambda n: " ".join(map(str, range(1, n + 1)))),
        "Count up to the number", "the row of numbers up to", "1 ... {x}:", of=""),
    _op("next_even", "number_more", _of(1, 900, lambda n: n + 2 - n % 2),
        "Give the next even number", "the next even number", of="after"),
    _op("next_multiple_of_ten", "number_more", _of(1, 900, lambda n: n // 10 * 10 + 10),
        "Give the next multiple of ten", "the next multiple of ten", of="after"),
    _op("tens_digit", "place_value", _of(10, 999, lambda n: n // 10 % 10), "Give the tens digit",
        "the tens digit"),
    _op("hundreds_digit", "place_value", _of(100, 999, lambda n: n // 100),
        "Give the hundreds digit", "the hundreds digit"),
    _op("expanded_form", "place_value", _of(111, 999, lambda n: " + ".join(
        str(p) for p in (n // 100 * 100, n // 10 % 10 * 10, n % 10) if p)),
        "Write the number as a sum of hundreds, tens and ones", "the expanded form"),
    _op("count_zeros", "place_value", lambda rng: (lambda n: (str(n), str(str(n).count("0"))))(
        rng.choice((rng.randint(1, 99) * 10 ** rng.randint(0, 5), rng.randint(100, 9999)))),
        "Count the zeros of the number", "the number of zeros"),
    _op("to_octal", "base", _of(1, 300, lambda n: f"{n:o}"), "Convert to octal", "the octal form"),
    _op("binary_to_decimal", "base", lambda rng: (lambda n: (f"{n:b}", str(n)))(
        rng.randint(2, 63)), "Convert the binary number to decimal", "the decimal value",
        "{x} (base 2) ="),
    _op("hex_to_decimal", "base", lambda rng: (lambda n: (f"0x{n:x}", str(n)))(
        rng.randint(10, 255)), "Convert the hexadecimal number to decimal", "the decimal value",
        "{x} in base ten:"),
    _op("binary_prefix", "base", _of(1, 60, lambda n: f"0b{n:b}"),
        "Write the number as a Python binary literal", "the 0b literal"),
    _op("tally", "base", _of(1, 25, lambda n: "|||| " * (n // 5) + "|" * (n % 5)
        if n % 5 else ("|||| " * (n // 5)).strip()), "Write a group of four strokes for every five "
        "and a stroke for each one left", "the stroke form"),
    _op("emoji_digits", "base", _of(1, 999, lambda n: "".join(f"{d}\ufe0f\u20e3" for d in str(n))),
        "Write the digits as keycap emoji", "the emoji form"),
    _op("letter_grade", "score", _of(0, 100, _grade),
        "Give the grade: A from 90, B from 80, C from 70, D from 60, else F", "the letter grade",
        "{x} points, grade (A-F):", of="for"),
    _op("progress_bar", "score", _of(0, 100, lambda n: "#" * (n // 10) + "." * (
        10 - n // 10)), "Draw a progress bar of ten characters with # and .", "the progress bar",
        "Loading, {x} percent:", of="for"),
    _op("score_out_of", "score", _of(1, 100, lambda n: f"{n}/100"),
        "Write it as a score out of 100",
        "the score"),
    _op("number_times_word", "score", _of(2, 99, lambda n: f"{n}x"), "Write it as a multiplier",
        "the multiplier form"),
    _op("temperature_unit", "score", _of(1, 60, lambda n: f"{n} °C"), "Write it as a temperature "
        "in Celsius", "the temperature"),
)


def _number_choice(
    name: str, pools: dict[str, range | tuple[int, ...]], ask: str, short: str, *extra: str
) -> Operation:
    words = {label: tuple(map(str, numbers)) for label, numbers in pools.items()}
    return choose(name, "number_label", words, {label: label for label in words}, ask, short,
                  *extra)


_LEAP = tuple(y for y in range(1904, 2100) if y % 4 == 0)
_LABELS = (
    _number_choice("is_leap_year", {"yes": _LEAP, "no": tuple(
        y for y in range(1901, 2100) if y % 4)}, "Is this a leap year", "Leap year",
        "366 days? {x}"),
    _number_choice("is_square_number", {"yes": tuple(n * n for n in range(1, 32)), "no": tuple(
        n for n in range(2, 900) if round(n**0.5) ** 2 != n)}, "Is this a square number", "Square"),
    _number_choice("multiple_of_four", {"Y": range(4, 400, 4), "N": tuple(
        n for n in range(4, 400) if n % 4)}, "Can it be divided by four", "Divisible by four"),
    _number_choice("fizz_buzz", {"fizz": tuple(n for n in range(3, 300, 3) if n % 5),
                                 "buzz": tuple(n for n in range(5, 300, 5) if n % 3),
                                 "fizzbuzz": range(15, 400, 15)},
                   "Fizz (by 3), buzz (by 5) or fizzbuzz (by both)", "FizzBuzz",
                   "{x} -> fizzbuzz?"),
    _number_choice("age_group", {"child": range(1, 13), "teenager": range(13, 20),
                                 "adult": range(20, 65), "senior": range(65, 100)},
                   "Which age group is a person of this age in (child up to 12, teenager up to 19, "
                   "adult up to 64)", "Age group", "Age {x}:"),
    _number_choice("small_medium_large", {"S": range(1, 34), "M": range(34, 67),
                                          "L": range(67, 100)},
                   "Which size is it: S up to 33, M up to 66, L above", "Size", "Box for {x}:"),
    _number_choice("century_of_year", {"18th": range(1701, 1801), "19th": range(1801, 1901),
                                       "20th": range(1901, 2001), "21st": range(2001, 2050)},
                   "Which century is the year in", "Century", "{x} -> century"),
    _number_choice("traffic_light", {"green": range(0, 50), "yellow": range(50, 80),
                                     "red": range(80, 100)},
                   "Which light fits the load: green below 50, yellow below 80, red from there on",
                   "Light", "Load {x}%:"),
    _number_choice("odd_even_german", {"gerade": range(2, 400, 2), "ungerade": range(1, 400, 2)},
                   "Is the number even or odd, in German", "Gerade", "{x} -> gerade?"),
    _number_choice("number_length", {"one digit": range(1, 10), "two digits": range(10, 100),
                                     "three digits": range(100, 1000)},
                   "How many digits has the number", "Digits", "{x} has"),
    _number_choice("http_class", {"success": (200, 201, 202, 204, 206),
                                  "redirect": (300, 301, 302, 303, 304, 307, 308),
                                  "client error": (400, 401, 403, 404, 405, 409, 410, 418, 429),
                                  "server error": (500, 501, 502, 503, 504)},
                   "Which class is this HTTP status code", "HTTP class", "Status {x}:"),
    _number_choice("cold_warm_hot", {"cold": range(-20, 10), "warm": range(10, 25),
                                     "hot": range(25, 45)},
                   "How does this temperature in Celsius feel: cold below 10, warm below 25, hot "
                   "from there on", "Weather", "{x} °C:"),
)

OPERATIONS: tuple[Operation, ...] = _STORIES + _SHAPES + _MIXED + _LABELS
