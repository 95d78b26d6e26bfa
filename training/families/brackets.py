"""Operations on brackets that are still open: closing, opening, counting and checking them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.words import WORDS

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_WIDE_PAIRS = {**_PAIRS, "<": ">"}
_SWAP = {**_WIDE_PAIRS, **{close: start for start, close in _WIDE_PAIRS.items()}}
_WORDS = tuple(word for word in WORDS if len(word) < 6)
_TAGS = ("b", "i", "p", "div", "span", "ul", "li", "table", "em", "h1", "td", "tr")
_Opened = Callable[[random.Random], list[str]]


def _opened(low: int = 2, high: int = 6, pairs: dict[str, str] = _WIDE_PAIRS) -> _Opened:
    return lambda rng: [rng.choice(tuple(pairs)) for _ in range(rng.randint(low, high))]


def _closing(signs: Sequence[str]) -> list[str]:
    return [_SWAP[sign] for sign in reversed(signs)]


def _partly(rng: random.Random) -> list[str]:
    """Brackets of which some are closed again and at least one stays open."""
    row: list[str] = []
    still: list[str] = []
    size = rng.randint(4, 9)
    while len(row) < size or not still:
        if still and rng.random() < 0.4:
            row.append(_SWAP[still.pop()])
        else:
            still.append(rng.choice(tuple(_WIDE_PAIRS)))
            row.append(still[-1])
    return row


def _left_open(row: Sequence[str]) -> list[str]:
    still: list[str] = []
    for sign in row:
        if sign in _WIDE_PAIRS:
            still.append(sign)
        else:
            still.pop()
    return still


def _shown(signs: _Opened, answer: Callable[[list[str]], str], by: str = " ") -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        row = signs(rng)
        return by.join(row), answer(row)

    return draw


def _balanced(rng: random.Random) -> tuple[str, str]:
    row = _partly(rng)
    row += _closing(_left_open(row))
    if rng.random() < 0.5:
        return " ".join(row), "yes"
    place = rng.choice([i for i, sign in enumerate(row) if sign not in _WIDE_PAIRS])
    row[place] = rng.choice([sign for sign in _WIDE_PAIRS.values() if sign != row[place]])
    return " ".join(row), "no"


def _tags(rng: random.Random) -> list[str]:
    return rng.sample(_TAGS, rng.randint(2, 4))


def _tag_close(rng: random.Random) -> tuple[str, str]:
    tags = _tags(rng)
    return ("".join(f"<{tag}>" for tag in tags), "".join(f"</{tag}>" for tag in reversed(tags)))


def _around_words(rng: random.Random) -> tuple[str, str]:
    signs = _opened(2, 4)(rng)
    return (" ".join(f"{sign}{rng.choice(_WORDS)}" for sign in signs),
            "".join(_closing(signs)))


def _bracket(name: str, draw: Draw, do: str, get: str, *extra: str,
             formats: bool = False) -> Operation:
    return Operation(name=name, kind="bracket_close", draw=draw, formats=formats,
                     cues=wordings(do, get, *extra, of="for"))


OPERATIONS: tuple[Operation, ...] = (
    _bracket("bracket_close_spaced", _shown(_opened(), lambda r: " ".join(_closing(r))),
             "Close the open brackets", "the closing brackets", "Close: {x}", "{x} ..."),
    _bracket("bracket_close_tight", _shown(_opened(3, 7), lambda r: "".join(_closing(r)), ""),
             "Close the brackets, with no spaces", "the closing brackets", "Close: {x}"),
    _bracket("bracket_close_partly", _shown(_partly, lambda r: " ".join(_closing(_left_open(r)))),
             "Complete the sequence so that all brackets are closed", "the missing end",
             "Which brackets are still to be closed? {x}", "Rest: {x}"),
    _bracket("bracket_whole", _shown(_opened(2, 5), lambda r: " ".join(r + _closing(r))),
             "Write the whole sequence with its brackets closed", "the completed sequence",
             "Complete: {x}"),
    _bracket("bracket_open", _shown(lambda rng: _closing(_opened()(rng)),
                                    lambda r: " ".join(_closing(r))),
             "Give the opening brackets that belong in front", "the opening brackets",
             "Open: {x}"),
    _bracket("bracket_next", _shown(_partly, lambda r: _SWAP[_left_open(r)[-1]]),
             "Give the bracket that must be closed next", "the next closing bracket",
             "Which bracket closes first? {x}"),
    _bracket("bracket_final", _shown(_partly, lambda r: _SWAP[_left_open(r)[0]]),
             "Give the bracket that is closed at the very end", "the final closing bracket",
             "Which bracket closes last? {x}"),
    _bracket("bracket_left_open", _shown(_partly, lambda r: " ".join(_left_open(r))),
             "List the brackets that are still open", "the open brackets",
             "Never closed: {x}"),
    _bracket("bracket_open_count", _shown(_partly, lambda r: str(len(_left_open(r)))),
             "Count the brackets that are still open", "the number of open brackets",
             "How many are still open? {x}", formats=True),
    _bracket("bracket_balanced", _balanced, "Say yes if all brackets match, else no", "",
             "Balanced? {x}", "Do the brackets match? {x}", "{x}\nBalanced (yes or no):",
             formats=True),
    _bracket("bracket_swapped", _shown(_opened(3, 7, _SWAP), lambda r: " ".join(
        _SWAP[sign] for sign in r)),
             "Turn every bracket the other way, in the same order", "the flipped brackets"),
    _bracket("bracket_round", _shown(_opened(3, 7, {"[": "", "]": "", "{": "", "}": ""}),
                                     lambda r: " ".join("(" if s in "[{" else ")" for s in r)),
             "Turn every bracket into a round one", "the form with round brackets"),
    _bracket("bracket_tags", _tag_close, "Close the HTML tags", "the closing tags",
             "Close: {x}", "Tags: {x}\nClosed with:"),
    _bracket("bracket_words", _around_words, "Close the brackets behind the words",
             "the closing brackets", "Close: {x}"),
)
