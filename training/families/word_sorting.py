"""Operations that sort words: by the alphabet, by length, by a letter; in several layouts."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.words import ADJECTIVES, CITIES, NAMES, NOUNS, WORDS

_LONG = tuple(word for word in dict.fromkeys(WORDS + ADJECTIVES + NOUNS) if len(word) >= 4)


def _rows(
    answer: Callable[[list[str]], list[str]], *, pool: tuple[str, ...] = _LONG, by: str = ", ",
    to: str = "", sizes: tuple[int, ...] = (3, 4, 5), key: Callable[[str], object] | None = None,
) -> Draw:
    """Words in a chance order; with a key, no two of them share its value."""
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            words = rng.sample(pool, rng.choice(sizes))
            if not key or len({key(word) for word in words}) == len(words):
                return by.join(words), (to or by).join(answer(words))

    return draw


def _az(words: list[str]) -> list[str]:
    return sorted(words)


def _za(words: list[str]) -> list[str]:
    return sorted(words, reverse=True)


def _short(words: list[str]) -> list[str]:
    return sorted(words, key=len)


def _long(words: list[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _sort(name: str, draw: Draw, do: str, get: str, *extra: str) -> Operation:
    return Operation(name=f"sorted_{name}", kind="word_sort", draw=draw, formats=False,
                     cues=wordings(do, get, *extra))


_AZ = ("Sort the words alphabetically", "the alphabetical order", "Sort: {x}", "A to Z: {x}")
_ZA = ("Sort the words from Z to A", "the reverse alphabetical order", "Z to A: {x}")
_UP = ("Sort the words from short to long", "the order by length", "By length: {x}")
_DOWN = ("Sort the words from long to short", "the order from long to short", "Longest first: {x}")

OPERATIONS: tuple[Operation, ...] = (
    _sort("az_spaces", _rows(_az, by=" "), *_AZ), _sort("az_commas", _rows(_az), *_AZ),
    _sort("za_spaces", _rows(_za, by=" "), *_ZA), _sort("za_commas", _rows(_za), *_ZA),
    _sort("short_first_spaces", _rows(_short, by=" ", key=len, sizes=(3, 4)), *_UP),
    _sort("short_first_commas", _rows(_short, key=len, sizes=(3, 4)), *_UP),
    _sort("long_first_spaces", _rows(_long, by=" ", key=len, sizes=(3, 4)), *_DOWN),
    _sort("long_first_commas", _rows(_long, key=len, sizes=(3, 4)), *_DOWN),
    _sort("names_az", _rows(_az, pool=NAMES), "Sort the names alphabetically",
          "the alphabetical order", "Class list: {x}"),
    _sort("names_za", _rows(_za, pool=NAMES), "Sort the names from Z to A",
          "the reverse alphabetical order", "Names, Z to A: {x}"),
    _sort("cities_az", _rows(_az, pool=CITIES), "Sort the cities alphabetically",
          "the alphabetical order", "Cities, A to Z: {x}"),
    _sort("az_lines", _rows(_az, to="\n"), "Sort the words alphabetically, one a line",
          "the alphabetical lines"),
    _sort("az_from_spaces", _rows(_az, by=" ", to=", "),
          "Sort the words alphabetically and put commas between them",
          "the alphabetical list with commas"),
    _sort("az_arrows", _rows(_az, to=" < "), "Sort the words alphabetically with < between them",
          "the alphabetical chain"),
    _sort("az_capitals", _rows(lambda w: [x.upper() for x in sorted(w)]),
          "Sort the words alphabetically and write them in capitals",
          "the alphabetical order in capitals"),
    _sort("by_last_letter", _rows(lambda w: sorted(w, key=lambda x: x[-1]),
                                  key=lambda x: x[-1], sizes=(3, 4)),
          "Sort the words by their last letter", "the order by last letters"),
    _sort("by_second_letter", _rows(lambda w: sorted(w, key=lambda x: x[1]),
                                    key=lambda x: x[1], sizes=(3, 4)),
          "Sort the words by their second letter", "the order by second letters"),
    _sort("alphabet_second", _rows(lambda w: [sorted(w)[1]]),
          "Give the word that is second in alphabetical order",
          "the second word by the alphabet", "Second in the dictionary: {x}"),
    _sort("alphabet_ends", _rows(lambda w: [sorted(w)[0], sorted(w)[-1]]),
          "Give the first and the last word in alphabetical order",
          "the first and last by the alphabet"),
)
