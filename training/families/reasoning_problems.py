"""Word problems in several settings with answers in several forms, and draws from a bag."""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass

from training.families.lexicon_reasoning import PROBLEMS
from training.families.operation import Operation
from training.families.reasoning_base import Story, judged, told, verdicts
from training.families.spelled import in_words
from training.families.words import NAMES

_BY_SETTING: dict[str, list[tuple[str, ...]]] = {}
for _line in PROBLEMS.strip().split("\n"):
    _setting, _rest = _line.split(": ", 1)
    _BY_SETTING.setdefault(_setting, []).append(tuple(p.strip() for p in _rest.split("|")))


@dataclass(frozen=True)
class _Problem:
    result: int
    sum: str
    unit: str
    said: str


def _problem(rng: random.Random, setting: str) -> tuple[str, _Problem]:
    text, formula, unit, said = rng.choice(_BY_SETTING[setting])
    a, b = rng.randint(3, 9), rng.randint(3, 9)
    who = rng.choice(NAMES)
    slots = {"a": a, "b": b, "c": rng.randint(2, 8), "ab": a * b, "big": rng.randint(20, 60)}
    filled = re.sub(r"[a-z]+", lambda found: str(slots[found[0]]), formula)
    left = _value(formula, slots)
    return (text.format(w=who, **slots),
            _Problem(left, filled, unit, said.format(r=left, w=who)))


def _value(formula: str, slots: dict[str, int]) -> int:
    """The value of a formula with +, -, * and / as in the table."""
    return int(eval(formula.replace("/", "//"), {"__builtins__": {}}, slots))


def _of(setting: str) -> Story:
    return lambda rng: _problem(rng, setting)


def _any(rng: random.Random) -> tuple[str, _Problem]:
    return _problem(rng, rng.choice(tuple(_BY_SETTING)))


_SOLVE = ("Solve the problem", "What is the answer to this problem", "Answer")
_PROBLEMS = (
    *(told(f"problem_{setting}", "problem", _of(setting), lambda p: str(p.result),
           "Give the result as a bare number", "Which number is the answer", "Number", "Problem")
      for setting in _BY_SETTING),
    *(told(f"problem_{setting}_unit", "problem", _of(setting), lambda p: f"{p.result} {p.unit}",
           *_SOLVE, "Problem", how="write the number with its unit or noun",
           tag="number and unit or noun") for setting in _BY_SETTING),
    told("problem_sum", "problem_form", _any, lambda p: p.sum, "Write the calculation only",
         "Which calculation solves this", "Calculation", "Problem",
         how="use + - * / and do not work it out", tag="calculation only, + - * /"),
    told("problem_equation", "problem_form", _any, lambda p: f"{p.sum} = {p.result}", *_SOLVE,
         "Problem", how="write the calculation, = and the result", tag="calculation = result"),
    told("problem_sentence", "problem_form", _of("sharing"), lambda p: p.said, *_SOLVE, "Problem",
         how="answer with a short full sentence", tag="full sentence"),
    told("problem_price_sentence", "problem_form", _of("shop"), lambda p: p.said, *_SOLVE,
         "Problem", how="answer with a short full sentence", tag="full sentence"),
    told("problem_hash", "problem_form", _any, lambda p: f"#### {p.result}", *_SOLVE, "Problem",
         how='write "####" and the number', tag="#### number"),
    told("problem_words", "problem_form", lambda r: _under(r, 100), lambda p: in_words(p.result),
         *_SOLVE, "Problem", how="write the number in words", tag="in words"),
    told("problem_parity", "problem_form", _any, lambda p: "odd" if p.result % 2 else "even",
         "Say whether the result is even or odd", "Is the result even or odd",
         "Result, even or odd", "Problem"),
    told("problem_unit_only", "problem_form", _any, lambda p: p.unit,
         "Name the unit or things in which the answer is counted",
         "In which unit or things is the answer counted", "Unit or things counted", "Problem"),
    *verdicts("problem_over_forty", "problem_form",
              judged(_any, lambda p: p.result > 40),
              "Say whether the result is greater than 40", "Is the result greater than 40",
              "Result above 40", "Problem", "yes_no digits", "above/not above"),
)


def _under(rng: random.Random, limit: int) -> tuple[str, _Problem]:
    while True:
        text, problem = _any(rng)
        if problem.result < limit:
            return text, problem


_COLOURS = ("red", "blue", "green", "yellow", "white", "black")
_BAGS = ("A bag holds {a} {p} and {b} {q} balls.", "There are {a} {p} and {b} {q} cards in a box.",
         "A jar has {a} {p} and {b} {q} beads in it.",
         "{w} puts {a} {p} and {b} {q} chips in a hat.",
         "In a drawer lie {a} {p} and {b} {q} socks.")


def _bag(rng: random.Random) -> tuple[str, tuple[str, int, str, int]]:
    (p, q), (a, b) = rng.sample(_COLOURS, 2), rng.sample(range(2, 14), 2)
    text = rng.choice(_BAGS).format(a=a, b=b, p=p, q=q, w=rng.choice(NAMES))
    return text, (p, a, q, b)


def _percents(rng: random.Random) -> tuple[str, tuple[str, int, str, int]]:
    while True:
        text, (p, a, q, b) = _bag(rng)
        if 100 * a % (a + b) == 0:
            return text, (p, a, q, b)


def _reduced(a: int, b: int, sign: str) -> str:
    part = math.gcd(a, b)
    return f"{a // part}{sign}{b // part}"


_CHANCE = ("Give the chance to draw the color named first", "How likely is the color named first",
           "Chance of the first color")
_BAG = (
    told("bag_likelier", "bag", _bag, lambda f: f[0] if f[1] > f[3] else f[2],
         "Name the color that is more likely to be drawn", "Which color is more likely",
         "Likelier color", "Text"),
    told("bag_rarer", "bag", _bag, lambda f: f[0] if f[1] < f[3] else f[2],
         "Name the color that is less likely to be drawn", "Which color is less likely",
         "Less likely color", "Text"),
    told("bag_chance", "bag", _bag, lambda f: _reduced(f[1], f[1] + f[3], "/"), *_CHANCE, "Text",
         how="write a fraction in lowest terms", tag="lowest terms"),
    told("bag_chance_raw", "bag", _bag, lambda f: f"{f[1]}/{f[1] + f[3]}", *_CHANCE, "Text",
         how="write a fraction over the total, not reduced", tag="count/total, not reduced"),
    told("bag_chance_words", "bag", _bag, lambda f: f"{f[1]} out of {f[1] + f[3]}", *_CHANCE,
         "Text", how='write it as "n out of total"', tag="n out of total"),
    told("bag_percent", "bag", _percents, lambda f: f"{100 * f[1] // (f[1] + f[3])}%", *_CHANCE,
         "Text", how="write it in percent", tag="percent"),
    told("bag_chance_second", "bag", _bag, lambda f: _reduced(f[3], f[1] + f[3], "/"),
         "Give the chance to draw the color named second", "How likely is the color named second",
         "Chance of the second color", "Text", how="write a fraction in lowest terms",
         tag="lowest terms"),
    told("bag_ratio", "bag", _bag, lambda f: _reduced(f[1], f[3], ":"),
         "Give the ratio of the first color to the second",
         "What is the ratio of the first color to the second", "Ratio", "Text",
         how="write it as a:b in lowest terms", tag="a:b, lowest terms"),
    told("bag_ratio_back", "bag", _bag, lambda f: _reduced(f[3], f[1], ":"),
         "Give the ratio of the second color to the first",
         "What is the ratio of the second color to the first", "Ratio, second to first", "Text",
         how="write it as a:b in lowest terms", tag="a:b, lowest terms"),
    told("bag_total", "bag", _bag, lambda f: str(f[1] + f[3]), "Give the number of all things",
         "How many things are there in all", "Total", "Text"),
    told("bag_sure", "bag", _bag, lambda f: str(max(f[1], f[3]) + 1),
         "Say how many must be drawn blindly to be sure of both colors",
         "How many must be drawn blindly to be sure of both colors",
         "Draws needed for both colors", "Text"),
    *verdicts("bag_first_likelier", "bag", judged(_bag, lambda f: f[1] > f[3]),
              "Say whether the first color is likelier than the second",
              "Is the first color likelier than the second", "First color likelier", "Text",
              "yes_no letters_swapped", "likelier/less likely"),
)
OPERATIONS: tuple[Operation, ...] = (*_PROBLEMS, *_BAG)
