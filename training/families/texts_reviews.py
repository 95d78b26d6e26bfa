"""Reviews with mixed clauses: stars, and which aspect is praised or blamed."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families import texts_reviews_data as data
from training.families.judging_text import fill, in_order
from training.families.operation import Operation
from training.families.texts_engine import (
    Subject,
    code_cues,
    operations,
    word_cues,
    yes_no_cues,
)

_ASPECTS = tuple(data.ASPECTS)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _review(rng: random.Random, moods: dict[str, str]) -> str:
    """A review with one clause for each aspect, in any order."""
    aspects = list(moods)
    rng.shuffle(aspects)
    clauses = [rng.choice(data.ASPECTS[a][moods[a]]) for a in aspects]
    text = clauses[0]
    for before, after, clause in zip(aspects, aspects[1:], clauses[1:], strict=False):
        if moods[before] != moods[after]:
            text += rng.choice((", but ", ". However, ", ", while ", ", yet ")) + clause
        else:
            text += rng.choice((", and ", ". Also, ", "; ")) + clause
    opener = fill(rng.choice(data.OPENERS), rng, data.SLOTS)
    return f"{_upper(opener)} {_upper(fill(text, rng, data.SLOTS))}.".strip()


def _moods(rng: random.Random, known: dict[str, str], num: int) -> dict[str, str]:
    """Moods of the known aspects and of some others."""
    others = rng.sample([a for a in _ASPECTS if a not in known], num - len(known))
    return {**known, **{a: rng.choice(("good", "bad")) for a in others}}


def _toward(aspect: str) -> Callable[[random.Random, str], str]:
    return lambda rng, mood: _review(rng, _moods(rng, {aspect: mood}, rng.choice((2, 3))))


def _only(mood: str) -> Callable[[random.Random, str], str]:
    """The named aspect has the mood, one or two others have the other one."""
    other = "good" if mood == "bad" else "bad"

    def write(rng: random.Random, aspect: str) -> str:
        rest = rng.sample([a for a in _ASPECTS if a != aspect], rng.choice((1, 2)))
        return _review(rng, {aspect: mood, **dict.fromkeys(rest, other)})

    return write


def _all_same(rng: random.Random, side: str) -> str:
    first, second = rng.sample(_ASPECTS, 2)
    if side == "mixed":
        return _review(rng, {first: "good", second: "bad"})
    mood = "good" if side == "positive" else "bad"
    return _review(rng, {first: mood, second: mood})


def _single(rng: random.Random, aspect: str) -> str:
    return _review(rng, {aspect: rng.choice(("good", "bad"))})


def _mentions(aspect: str) -> Callable[[random.Random, str], str]:
    def write(rng: random.Random, side: str) -> str:
        names = rng.sample([a for a in _ASPECTS if a != aspect], 2)
        if side == "yes":
            names[0] = aspect
        return _review(rng, {a: rng.choice(("good", "bad")) for a in names})

    return write


def _op(name: str, kind: str, write: Callable[[random.Random, str], str], codes: dict[str, str],
        asks: tuple[str, ...], short: str, coded: bool = False) -> Operation:
    """codes: the label of each side that the text may have."""
    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.choice(tuple(codes))
        while len(text := write(rng, side)) > 195:
            pass
        return text, codes[side]

    labels = in_order(codes.values())
    if coded:
        cues = code_cues(name, asks, short, "Review", codes)
    elif set(labels) == {"yes", "no"}:
        cues = yes_no_cues(name, asks, "Review")
    else:
        cues = word_cues(name, asks, short, "Review", labels, usual=False)
    return Operation(name=name, kind=kind, cues=cues, draw=draw, formats=not coded)


_YES = {"yes": "yes", "no": "no"}
_SAME = {aspect: aspect for aspect in _ASPECTS}
_MOOD = {"good": "positive", "bad": "negative"}


def _toward_op(aspect: str, style: str, good: str, bad: str, coded: bool = False) -> Operation:
    asks = (f"What does the reviewer think of the {aspect}", f"How is the {aspect} rated")
    return _op(f"txt_toward_{aspect}_{style}", "txt_toward", _toward(aspect),
               {"good": good, "bad": bad}, asks, f"Opinion on the {aspect}", coded)


_TOWARD = (
    *(_toward_op(a, "words", "positive", "negative") for a in _ASPECTS),
    *(_toward_op(a, "plain", "good", "bad") for a in ("food", "service")),
    _toward_op("price", "cheap", "fair", "unfair"),
    _toward_op("service", "smile", ":-)", ":-(", True),
    _toward_op("food", "digits", "1", "0", True),
    _toward_op("food", "letters", "N", "P", True),
    _toward_op("price", "plus", "+", "-", True),
    _toward_op("atmosphere", "thumbs", "👍", "👎", True),
    *(_op(f"txt_toward_{a}_unhappy_yes_no", "txt_toward", _toward(a), {"bad": "yes", "good": "no"},
          (f"Is the reviewer unhappy with the {a}",), "Unhappy") for a in ("food", "price")),
)
_WHICH = (
    _op("txt_aspect_blamed", "txt_aspect", _only("bad"), _SAME,
        ("What does the reviewer complain about", "Which aspect was bad"), "Complaint about"),
    _op("txt_aspect_praised", "txt_aspect", _only("good"), _SAME,
        ("What does the reviewer praise", "Which aspect was good"), "Praise for"),
    _op("txt_aspect_blamed_letters", "txt_aspect", _only("bad"),
        dict(zip(_ASPECTS, "FSPA", strict=True)), ("Which aspect was bad",), "Blamed", True),
    _op("txt_aspect_praised_numbers", "txt_aspect", _only("good"),
        dict(zip(_ASPECTS, "1234", strict=True)), ("Which aspect was good",), "Praised", True),
    _op("txt_aspect_fix", "txt_aspect", _only("bad"),
        dict(zip(_ASPECTS, ("cook", "waiters", "owner's price list", "decorator"), strict=True)),
        ("Who or what should improve here",), "To improve"),
    _op("txt_aspect_single", "txt_aspect", _single, _SAME,
        ("Which aspect does this review speak of",), "Aspect"),
    _op("txt_aspect_single_upper", "txt_aspect", _single,
        {a: a.upper() for a in _ASPECTS}, ("Which aspect category is this",), "Category"),
    _op("txt_aspect_single_numbers", "txt_aspect", _single,
        dict(zip(_ASPECTS, ("10", "20", "30", "40"), strict=True)),
        ("Which aspect does this review speak of",), "Aspect code", True),
    _op("txt_aspect_balance", "txt_aspect", _all_same,
        {"positive": "positive", "negative": "negative", "mixed": "mixed"},
        ("Is this review positive, negative or mixed",), "Overall"),
    _op("txt_aspect_balance_codes", "txt_aspect", _all_same,
        {"positive": "POS", "negative": "NEG", "mixed": "MIX"},
        ("Is this review positive, negative or mixed",), "Overall", True),
    _op("txt_aspect_mixed_yes_no", "txt_aspect", _all_same,
        {"mixed": "yes", "positive": "no", "negative": "no"},
        ("Does this review both praise and criticize",), "Mixed"),
    *(_op(f"txt_aspect_{a}_yes_no", "txt_aspect", _mentions(a), _YES,
          (f"Does the reviewer say anything about the {a}",), "Mentioned")
      for a in ("food", "service", "price")),
)

_SUBJECTS = {"stars": Subject(
    kind="txt_stars", pools=data.STARS, slots=data.SLOTS, short="Stars", noun="Review",
    asks=("How many stars does the writer give, from 1 to 5", "What is the rating from 1 to 5"))}
_STARS = operations(_SUBJECTS, """
stars digits | 1, 2, 3, 4, 5
stars words | awful, poor, average, good, excellent | How does the writer rate it
stars named | one star, two stars, three stars, four stars, five stars
stars symbols | !★☆☆☆☆, ★★☆☆☆, ★★★☆☆, ★★★★☆, ★★★★★
stars grades | !E, D, C, B, A
stars ten | !2, 4, 6, 8, 10
stars three | negative, negative, mixed, positive, positive | Is the verdict positive, negative or \
mixed
stars signs | !-2, -1, 0, 1, 2
stars again_yes_no | no, no, -, yes, yes | Does the writer sound like a satisfied customer
stars top_yes_no | no, no, no, no, yes | Would this writer give the full five stars
stars german | !mangelhaft, ausreichend, befriedigend, gut, sehr gut
stars medal | !trash, tin, bronze, silver, gold
""")

OPERATIONS: tuple[Operation, ...] = (*_TOWARD, *_WHICH, *_STARS)
