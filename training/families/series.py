"""Operations on short series: continuing them, gaps, errors, steps and kinds."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.sequences import DAYS, LETTERS, MONTHS, roman
from training.families.spelled import in_words
from training.families.words import COLOURS, WORDS

_Terms = Callable[[random.Random], list[str]]  # the shown terms and, last, the answer

_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79)
_FIBONACCI = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610)
_SHORT_WORDS = tuple(word for word in WORDS if len(word) < 6)


def _rising(rng: random.Random) -> list[str]:
    start, step, size = rng.randint(0, 60), rng.randint(1, 12), rng.choice((4, 4, 5))
    return [str(start + step * i) for i in range(size)]


def _falling(rng: random.Random) -> list[str]:
    return _rising(rng)[::-1]


def _times(rng: random.Random) -> list[str]:
    factor = rng.choice((2, 2, 3, 3, 4, 5, 10))
    start, size = rng.randint(1, 9), rng.choice((4, 5) if factor < 4 else (4,))
    return [str(start * factor**i) for i in range(size)]


def _figures(rng: random.Random) -> list[str]:
    start, size = rng.randint(1, 9), rng.choice((5, 6))
    rule: Callable[[int], int] = rng.choice((
        lambda n: n * n, lambda n: n * (n + 1) // 2, lambda n: n**3,
        lambda n: _PRIMES[n - 1], lambda n: _FIBONACCI[n - 1]))
    return [str(rule(start + i)) for i in range(size)]


def _cut(row: Sequence[str], rng: random.Random, *, steps: tuple[int, ...], size: int,
         turns: bool) -> list[str]:
    step = rng.choice(steps)
    if turns:
        start = rng.randrange(len(row))
        return [row[(start + step * i) % len(row)] for i in range(size)]
    far = abs(step) * (size - 1)
    start = rng.randrange(len(row) - far) + (far if step < 0 else 0)
    return [row[start + step * i] for i in range(size)]


def _letters(rng: random.Random) -> list[str]:
    row = rng.choice((LETTERS, LETTERS.upper()))
    return _cut(row, rng, steps=(1, 2, 3, 4, -1, -2), size=4, turns=False)


def _calendar(rng: random.Random) -> list[str]:
    row = rng.choice((DAYS, MONTHS))
    return _cut(row, rng, steps=(1, 2, -1, 3), size=4, turns=True)


def _number_words(rng: random.Random) -> list[str]:
    row = tuple(map(in_words, range(1, 61)))
    return _cut(row, rng, steps=(1, 2, 3, 5, 10, -1, -2), size=4, turns=False)


def _romans(rng: random.Random) -> list[str]:
    row = tuple(map(roman, range(1, 41)))
    return _cut(row, rng, steps=(1, 2, 5, -1), size=4, turns=False)


def _alternating(rng: random.Random) -> list[str]:
    pool = rng.choice((COLOURS, _SHORT_WORDS, tuple(LETTERS.upper()), tuple(map(str, range(10)))))
    items = rng.sample(pool, rng.choice((2, 2, 3)))
    size = rng.randint(2 * len(items), 3 * len(items))
    return [items[i % len(items)] for i in range(size + 1)]


def _cells(rng: random.Random) -> list[str]:
    first, number, step = rng.randrange(20), rng.randint(1, 20), rng.choice((0, 1, 2))
    return [f"{LETTERS[first + i].upper()}{number + step * i}" for i in range(4)]


_SIMPLE: tuple[_Terms, ...] = (_rising, _falling, _letters, _calendar)
_EVERY: tuple[_Terms, ...] = (
    _rising, _falling, _times, _letters, _calendar, _number_words, _alternating, _cells)


def _any(makers: tuple[_Terms, ...]) -> _Terms:
    return lambda rng: rng.choice(makers)(rng)


def _go_on(terms: _Terms) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        *shown, answer = terms(rng)
        return ", ".join(shown), answer

    return draw


def _gap(terms: _Terms) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        row = terms(rng)
        place = rng.randrange(1, len(row) - 1)
        return ", ".join([*row[:place], "__", *row[place + 1:]]), row[place]

    return draw


def _from_row(answer: Callable[[list[int]], str], *, size: int = 4) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        start, step = rng.randint(15, 80), rng.choice((-1, 1)) * rng.randint(1, 12)
        if step < 0:
            start -= step * size
        row = [start + step * i for i in range(size)]
        return ", ".join(map(str, row)), answer(row)

    return draw


def _broken(answer: Callable[[int, int], str]) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        start, step = rng.randint(1, 40), rng.randint(2, 10)
        row = [start + step * i for i in range(6)]
        place = rng.randrange(1, 5)
        right = row[place]
        # An error that stays between its neighbors shows itself in the steps alone.
        row[place] += rng.choice((-1, 1)) * rng.randint(1, step - 1)
        return ", ".join(map(str, row)), answer(row[place], right)

    return draw


def _factor(rng: random.Random) -> tuple[str, str]:
    factor, start = rng.randint(2, 9), rng.randint(1, 20)
    return ", ".join(str(start * factor**i) for i in range(3)), str(factor)


def _sum_or_times(rng: random.Random) -> tuple[str, str]:
    factor, start = rng.randint(2, 5), rng.randint(1, 15)
    if rng.random() < 0.5:
        return ", ".join(str(start * factor**i) for i in range(4)), "multiply"
    step = start * (factor - 1)  # the same first two numbers as the other answer has
    return ", ".join(str(start + step * i) for i in range(4)), "add"


def _direction(rng: random.Random) -> tuple[str, str]:
    label = rng.choice(("rising", "falling", "constant"))
    maker = _rising if label == "rising" else _falling
    row = maker(rng) if label != "constant" else [str(rng.randint(0, 99))] * rng.randint(3, 5)
    return ", ".join(row), label


def _op(name: str, draw: Draw, do: str, get: str, *extra: str,
        formats: bool = True, of: str = "of") -> Operation:
    return Operation(name=name, kind="series_next", draw=draw, formats=formats,
                     cues=wordings(do, get, *extra, of=of))


def _next_op(name: str, terms: _Terms, noun: str) -> Operation:
    return _op(f"series_next_{name}", _go_on(terms), "Continue the series",
               f"the next {noun}", f"Which {noun} comes next? {{x}}", "{x}, ...",
               "Series: {x}\nNext:", f"{{x}}\nNext {noun}:", of="after")


OPERATIONS: tuple[Operation, ...] = (
    _next_op("rising", _rising, "number"), _next_op("falling", _falling, "number"),
    _next_op("times", _times, "number"), _next_op("figures", _figures, "number"),
    _next_op("letters", _letters, "letter"), _next_op("calendar", _calendar, "name"),
    _next_op("number_words", _number_words, "number word"),
    _next_op("roman", _romans, "Roman numeral"), _next_op("alternating", _alternating, "item"),
    _next_op("cells", _cells, "item"), _next_op("any", _any(_EVERY), "item"),
    _op("series_missing_number", _gap(_any((_rising, _falling))), "Give the missing number", "",
        "Fill the gap: {x}", "{x}\nMissing:", "What belongs in the gap? {x}"),
    _op("series_missing_item", _gap(_any(_SIMPLE)), "Give the missing item", "",
        "Fill the gap: {x}", "{x}\nMissing:", "What belongs in the gap? {x}"),
    _op("series_step", _from_row(lambda r: str(abs(r[1] - r[0]))),
        "Give the step between neighboring numbers", "the step", "Step size: {x}", of="in"),
    _op("series_signed_step", _from_row(lambda r: f"{r[1] - r[0]:+d}"),
        "Give the step of the series with its sign", "the signed step", "{x}\nEach time:", of="in"),
    _op("series_factor", _factor, "Give the factor between neighboring numbers", "the factor",
        "Each number is the one before times what? {x}", of="in"),
    _op("series_one_before", _from_row(lambda r: str(2 * r[0] - r[1])),
        "Give the number that came before the series", "the number before the start",
        "What came before? {x}", "..., {x}"),
    _op("series_next_but_one", _from_row(lambda r: str(r[0] + 5 * (r[1] - r[0]))),
        "Skip one number and give the one after it", "the next number but one",
        "Next but one: {x}", of="after"),
    _op("series_next_two", _from_row(lambda r: ", ".join(
        str(r[0] + i * (r[1] - r[0])) for i in (4, 5))),
        "Give the next two numbers", "the next two numbers", "{x}, and then two more:",
        formats=False, of="after"),
    _op("series_wrong", _broken(lambda wrong, right: str(wrong)),
        "Find the number that breaks the series", "the wrong number",
        "Which number does not fit? {x}", "Error in: {x}", of="in"),
    _op("series_corrected", _broken(lambda wrong, right: str(right)),
        "One number is wrong: give the one that should be there", "the right number",
        "One is wrong, it should be: {x}", of="in"),
    _op("series_wrong_to_right", _broken(lambda wrong, right: f"{wrong} -> {right}"),
        "Give the wrong number and what it should be", "the correction",
        "Correct the series: {x}", formats=False),
    _op("series_add_or_multiply", _sum_or_times,
        "Say how each number is made from the one before, add or multiply",
        "", "Add or multiply? {x}", "{x}\nRule (add or multiply):", "Rule of the series: {x}"),
    _op("series_direction", _direction, "Say whether it is rising, falling or constant",
        "the trend (rising, falling, constant)", "Trend: {x}"),
)
