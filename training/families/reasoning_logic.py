"""Truth values of expressions, conclusions that follow or do not, liars and truth-tellers."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from training.families.lexicon_reasoning import CONDITIONS
from training.families.operation import Operation
from training.families.reasoning_base import judged, told, verdicts
from training.families.words import NAMES, split_words


@dataclass(frozen=True)
class _Signs:
    """How an expression is written; each sign is set between or before its parts."""

    true: str
    false: str
    no: str
    ands: str
    ors: str
    more: tuple[tuple[str, Callable[[bool, bool], bool]], ...] = ()


def _parts(rng: random.Random, signs: _Signs, depth: int) -> tuple[str, bool]:
    """An expression whose inner parts stand in brackets."""
    if depth == 0:
        value = rng.random() < 0.5
        text = signs.true if value else signs.false
        if rng.random() < 0.35:
            return f"{signs.no}{text}", not value
        return text, value
    (left, a), (right, b) = _parts(rng, signs, depth - 1), _parts(rng, signs, 0)
    if depth > 1:
        left = f"({left})"
        if rng.random() < 0.3:
            left, a = f"{signs.no}{left}", not a
        if rng.random() < 0.5:
            left, right, a, b = right, left, b, a
    two = ((signs.ands, lambda p, q: p and q), (signs.ors, lambda p, q: p or q), *signs.more)
    sign, value_of = rng.choice(two)
    return f"{left} {sign} {right}", value_of(a, b)


def _expression(signs: _Signs) -> Callable[[random.Random], tuple[str, bool]]:
    def draw(rng: random.Random) -> tuple[str, bool]:
        wanted = rng.random() < 0.5
        while True:
            text, value = _parts(rng, signs, rng.choice((1, 2, 2, 3)))
            if value == wanted:
                return text, value

    return draw


_WORDS = _Signs("true", "false", "not ", "and", "or")
_SYMBOLS = _Signs("T", "F", "¬", "∧", "\N{LOGICAL OR}", (("→", lambda p, q: not p or q),
                                            ("↔", lambda p, q: p == q)))
_BITS = _Signs("1", "0", "NOT ", "AND", "OR", (("XOR", lambda p, q: p != q),))
_CODE = _Signs("true", "false", "!", "&&", "||")
_PYTHON = _Signs("True", "False", "not ", "and", "or")
_SPOKEN = _Signs("yes", "no", "the opposite of ", "and also", "or else")
_GERMAN = _Signs("wahr", "falsch", "nicht ", "und", "oder")
_SIGNED = _Signs("+", "-", "~", "&", "|")


def _truth(name: str, signs: _Signs, show: str, noun: str = "Expression", how: str = "",
           tag: str = "") -> Operation:
    yes, no = show.split("/")
    return told(f"truth_{name}", "truth", _expression(signs), lambda v: yes if v else no,
                "Work out the truth value of the expression",
                "What is the truth value of this expression", "Truth value", noun,
                how or f"answer {yes} or {no}", tag or show, formats=yes.isalpha() and len(yes) > 2)


_CHECKS = ("3 > 2", "5 < 4", "2 + 2 = 4", "7 is odd", "8 is odd", "10 is even", "9 < 12",
           "6 is even", "4 > 11", "1 + 1 = 3", "20 > 19", "15 is even", "3 * 3 = 9", "5 - 2 = 4",
           "13 > 31", "0 < 1")
_HOLD = (True, False, True, True, False, True, True, True, False, False, True, False, True, False,
         False, True)


def _numeric(rng: random.Random) -> tuple[str, bool]:
    (a, p), (b, q) = rng.sample(tuple(zip(_CHECKS, _HOLD, strict=True)), 2)
    form, value = rng.choice((("{} and {}", p and q), ("{} or {}", p or q),
                              ("either {} or {}, but not both", p != q),
                              ("neither {} nor {}", not p and not q),
                              ("both {} and {}", p and q), ("{}, or {}, or both", p or q)))
    return form.format(a, b), value


def _valued(rng: random.Random) -> tuple[str, bool]:
    p, q, r = (rng.random() < 0.5 for _ in range(3))
    form, value = rng.choice((
        ("p and not q", p and not q), ("not p or q", not p or q), ("p and (q or r)",
            p and (q or r)),
        ("(p or q) and r", (p or q) and r), ("not (p and r)", not (p and r)),
        ("p or (q and not r)", p or (q and not r)), ("not p and not q", not p and not q),
        ("if p then r", not p or r), ("p if and only if q", p == q), ("q and r", q and r)))
    values = ", ".join(f"{v} = {str(t).lower()}" for v, t in zip("pqr", (p, q, r), strict=True)
                       if re.search(rf"\b{v}\b", form))
    letters = dict(zip("pqr", rng.choice(("pqr", "xyz", "PQR", "stu", "klm")), strict=True))
    return re.sub(r"\b[pqr]\b", lambda found: letters[found[0]], f"{values}; {form}"), value


def _how_many(rng: random.Random) -> tuple[str, int]:
    parts = [_parts(rng, _WORDS, 1) for _ in range(3)]
    return "; ".join(text for text, _ in parts), sum(value for _, value in parts)


_TRUTH = (
    _truth("words", _WORDS, "true/false"), _truth("words_bits", _WORDS, "1/0"),
    _truth("words_reversed", _WORDS, "false/true",
        how="answer with the opposite of its truth value",
           tag="the opposite of its value"),
    _truth("symbols", _SYMBOLS, "T/F"), _truth("symbols_words", _SYMBOLS, "true/false"),
    _truth("bits", _BITS, "1/0"), _truth("bits_words", _BITS, "true/false"),
    _truth("code", _CODE, "true/false", "Code"), _truth("code_yes_no", _CODE, "yes/no", "Code"),
    _truth("python", _PYTHON, "True/False", "Python expression"),
    _truth("spoken", _SPOKEN, "yes/no",
        how="count yes as true and no as false, and answer yes or no"),
    _truth("german", _GERMAN, "wahr/falsch", "Ausdruck"),
    _truth("signed", _SIGNED, "+/-", how="take + as true, - as false, & as and, | as or, ~ as not, "
           "and answer + or -", tag="+ true, - false, ~ not, & and, | or"),
    *verdicts("truth_numeric", "truth_check", _numeric,
        "Say whether the statement about numbers holds",
              "Does this statement about numbers hold", "Statement holds", "Statement",
              "yes_no true_false digits t_f marks"),
    *verdicts("truth_valued", "truth_check", _valued, "Evaluate the formula with the given values",
              "Does the formula come out true with these values", "Value of the formula", "Formula",
              "yes_no true_false digits", "holds/fails"),
    told("truth_count", "truth_check", _how_many, str, "Count the expressions that are true",
         "How many of these expressions are true", "Number of true expressions", "Expressions"),
)

_KINDS = split_words("blips morps zans quibs tolls fleps grons snivs drells wugs pliks yarns "
                     "dorfs lemps vints krebs painters nurses poets tailors pilots gardeners")
_FORMS = (  # premises and conclusion with x, y, z; whether it follows
    ("All {x} are {y}. All {y} are {z}. So all {x} are {z}.", True),
    ("No {y} are {z}. All {x} are {y}. So no {x} are {z}.", True),
    ("All {x} are {y}. Some {x} are {z}. So some {y} are {z}.", True),
    ("No {x} are {y}. So no {y} are {x}.", True),
    ("Some {x} are {y}. So some {y} are {x}.", True),
    ("All {x} are {y}. {w} is not one of the {y}. So {w} is not one of the {x}.", True),
    ("All {x} are {y}. {w} is one of the {x}. So {w} is one of the {y}.", True),
    ("Some {x} are {y}. No {y} are {z}. So some {x} are not {z}.", True),
    ("All {x} are {y}. So all {y} are {x}.", False),
    ("All {x} are {y}. All {z} are {y}. So all {x} are {z}.", False),
    ("Some {x} are {y}. Some {y} are {z}. So some {x} are {z}.", False),
    ("All {x} are {y}. {w} is one of the {y}. So {w} is one of the {x}.", False),
    ("No {x} are {y}. No {y} are {z}. So no {x} are {z}.", False),
    ("Some {x} are {y}. So all {x} are {y}.", False),
    ("All {x} are {y}. {w} is not one of the {x}. So {w} is not one of the {y}.", False),
    ("Some {x} are not {y}. So some {y} are not {x}.", False),
)
_IFS = tuple(
    tuple(part.strip() for part in line.split("|")) for line in CONDITIONS.strip().split("\n")
)
_LINKS = (("If {p}, {q}. {P}. So {q}.", True), ("If {p}, {q}. {NQ}. So {np}.", True),
          ("{P} or {q}. {NP}. So {q}.", True), ("{P} and {q}. So {q}.", True),
          ("If {p}, {q}. {Q}. So {p}.", False), ("If {p}, {q}. {NP}. So {nq}.", False),
          ("{P} or {q}, or both. {P}. So {nq}.", False), ("{P} or {q}. So {q}.", False))


def _syllogism(rng: random.Random) -> tuple[str, bool]:
    x, y, z = rng.sample(_KINDS, 3)
    form, holds = rng.choice(_FORMS)
    return form.format(x=x, y=y, z=z, w=rng.choice(NAMES)), holds


def _conditional(rng: random.Random) -> tuple[str, bool]:
    p, q, np, nq = rng.choice(_IFS)
    form, holds = rng.choice(_LINKS)
    up = {"P": p, "Q": q, "NP": np, "NQ": nq}
    return form.format(p=p, q=q, np=np, nq=nq,
                       **{key: text[0].upper() + text[1:] for key, text in up.items()}), holds


_FOLLOWS = ("Say whether the conclusion follows from what comes before it",
            "Does the conclusion follow", "Conclusion follows", "Argument")
_VALID = (
    *verdicts("syllogism", "syllogism", _syllogism, *_FOLLOWS,
              "yes_no yes_no_capital digits letters letters_swapped marks spanish",
              "valid/invalid", "follows/does not follow", "sound step/bad step"),
    *verdicts("conditional", "conditional", _conditional, *_FOLLOWS,
              "yes_no true_false digits_swapped y_n signs french",
              "valid/invalid", "follows/does not follow", "proven/not proven"),
)


@dataclass(frozen=True)
class _Talk:
    people: tuple[str, ...]
    honest: tuple[bool, ...]


def _talk(rng: random.Random) -> tuple[str, _Talk]:
    """The first speaker is known; each later one speaks about the one before."""
    people = rng.sample(NAMES, rng.choice((3, 3, 4)))
    wanted = rng.random() < 0.5
    while True:
        honest = [rng.random() < 0.5 for _ in people]
        if honest[-1] == wanted:
            break
    parts = [f"{people[0]} {'tells the truth' if honest[0] else 'lies'}."]
    for i in range(1, len(people)):
        said = honest[i] == honest[i - 1]
        parts.append(f"{people[i]} says that {people[i - 1]} "
                     f"{'tells the truth' if said else 'lies'}.")
    return " ".join(parts), _Talk(tuple(people), tuple(honest))


def _chosen(talk: _Talk, honest: bool) -> list[str]:
    return [w for w, told_true in zip(talk.people, talk.honest, strict=True)
            if told_true == honest]


_KEPT = "everyone always lies or always tells the truth"
_LIARS = (
    *verdicts("liars_last", "liars", judged(_talk, lambda f: f.honest[-1]),
              f"Say whether the last speaker tells the truth, if {_KEPT}",
              "Does the last speaker tell the truth", "Last speaker is honest", "Puzzle",
              "yes_no digits letters t_f", "truth/lie", "honest/liar"),
    told("liars_count", "liars", _talk, lambda t: str(t.honest.count(False)),
         f"Count the liars, if {_KEPT}", "How many liars are there", "Number of liars", "Puzzle"),
    told("liars_honest_count", "liars", _talk, lambda t: str(t.honest.count(True)),
         f"Count those who tell the truth, if {_KEPT}", "How many of them tell the truth",
         "Number of truth-tellers", "Puzzle"),
    told("liars_named", "liars", _talk, lambda t: ", ".join(_chosen(t, False)) or "none",
         f"Name all liars, if {_KEPT}", "Who lies", "Liars", "Puzzle",
         how='list the names in order with commas, or write "none"', tag='names or "none"'),
    told("liars_honest", "liars", _talk, lambda t: ", ".join(_chosen(t, True)) or "none",
         f"Name all who tell the truth, if {_KEPT}", "Who tells the truth", "Truth-tellers",
         "Puzzle", how='list the names in order with commas, or write "none"',
         tag='names or "none"'),
    told("liars_pattern", "liars", _talk, lambda t: "".join("LT"[v] for v in t.honest),
         f"Mark each person as honest or lying, if {_KEPT}", "Who lies and who is honest",
         "Pattern", "Puzzle", how="write one letter a person in order, T for truth and L for lie",
         tag="one letter each, T or L"),
    told("liars_sentence", "liars", _talk,
         lambda t: f"{t.people[-1]} {'tells the truth' if t.honest[-1] else 'lies'}.",
         f"Say whether the last speaker lies, if {_KEPT}", "What about the last speaker",
         "Last speaker", "Puzzle", how='answer like "Tom lies." or "Tom tells the truth."',
         tag="Name lies. / Name tells the truth."),
)

OPERATIONS: tuple[Operation, ...] = (*_TRUTH, *_VALID, *_LIARS)
