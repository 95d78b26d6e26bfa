"""Operations on the case of a word's letters, and on letters picked from several words."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.words import ADJECTIVES, CITIES, NAMES, NOUNS, WORDS

_POOL = tuple(dict.fromkeys(WORDS + ADJECTIVES + NOUNS))
_LONG = tuple(word for word in _POOL if len(word) >= 4)
_ODD = tuple(word for word in _POOL if len(word) % 2 and len(word) > 2)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

_Change = Callable[[str], str]


def _lower(rng: random.Random) -> str:
    return rng.choice(_LONG)


def _upper(rng: random.Random) -> str:
    return rng.choice(_LONG).upper()


def _capitalised(rng: random.Random) -> str:
    """A word or name that begins with a capital."""
    return rng.choice((rng.choice(_LONG).capitalize(), rng.choice(CITIES), rng.choice(NAMES)))


def _any_case(rng: random.Random) -> str:
    word = rng.choice(_LONG)
    return rng.choice((word, word.upper(), word.capitalize()))


def _letter(rng: random.Random) -> str:
    """One letter that is not at an end of the alphabet, in either case."""
    return rng.choice(_LETTERS[1:-1] + _LETTERS[1:-1].upper())


def _beside(letter: str, step: int) -> str:
    return _LETTERS[(_LETTERS.index(letter.lower()) + step) % 26]


def _alternate(word: str, first: int) -> str:
    """Every second letter in capitals, beginning at first."""
    return "".join(c.upper() if i % 2 == first else c.lower() for i, c in enumerate(word))


def _capital_at(word: str, place: int) -> str:
    low = word.lower()
    place %= len(low)
    return low[:place] + low[place].upper() + low[place + 1:]


def _small_at(word: str, place: int) -> str:
    high = word.upper()
    place %= len(high)
    return high[:place] + high[place].lower() + high[place + 1:]


def _op(name: str, kind: str, draw: Draw, do: str, get: str, *extra: str,
        of: str = "of") -> Operation:
    # Another case or a wrapper would hide what these operations are about.
    return Operation(name=name, kind=kind, draw=draw, formats=False,
                     cues=wordings(do, get, *extra, of=of))


def _shape(name: str, source: Callable[[random.Random], str], change: _Change, do: str, get: str,
           *extra: str, of: str = "of") -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        word = source(rng)
        return word, change(word)

    return _op(f"shape_{name}", "letter_shape", draw, do, get, *extra, of=of)


_SHAPES = (
    _shape("first_capital", _lower, lambda w: w[0].upper(),
           "Give only the first letter, as a capital", "the capitalised first letter",
           "{x} begins with capital", "Initial of {x}:"),
    _shape("first_small", _any_case, lambda w: w[0].lower(),
           "Give only the first letter, as a small letter", "the small first letter",
           "{x} begins with small", "Small initial of {x}:"),
    _shape("first_small_of_name", _capitalised, lambda w: w[0].lower(),
           "Give the first letter in lower case", "the small first letter",
           "First letter of {x}, small:"),
    _shape("last_capital", _lower, lambda w: w[-1].upper(),
           "Give only the last letter, as a capital", "the capitalised last letter",
           "{x} ends with capital"),
    _shape("last_small", _upper, lambda w: w[-1].lower(),
           "Give only the last letter, in lower case", "the small last letter",
           "{x} ends with small"),
    _shape("third_capital", _any_case, lambda w: w[2].upper(),
           "Give letter number three as a capital", "the capitalised third letter",
           "Capital of the third letter in {x}:"),
    _shape("second_small", _upper, lambda w: w[1].lower(),
           "Give the second letter in lower case", "the small second letter",
           "Second letter of {x}, small:"),
    _shape("next_capital", _letter, lambda c: _beside(c, 1).upper(),
           "Give the next letter of the alphabet as a capital", "the next capital letter",
           "After {x} comes, as a capital:", "Next letter, upper case: {x}", of="after"),
    _shape("previous_capital", _letter, lambda c: _beside(c, -1).upper(),
           "Give the letter of the alphabet before it as a capital",
           "the previous capital letter", "Before {x} comes, as a capital:",
           "Previous letter, upper case: {x}", of="before"),
    _shape("next_small", _letter, lambda c: _beside(c, 1),
           "Give the next letter of the alphabet in lower case", "the next small letter",
           "After {x} comes, in lower case:", "Next letter, lower case: {x}", of="after"),
    _shape("previous_small", _letter, lambda c: _beside(c, -1),
           "Give the letter of the alphabet before it in lower case",
           "the previous small letter", "Before {x} comes, in lower case:",
           "Previous letter, lower case: {x}", of="before"),
    _shape("after_first", _lower, lambda w: _beside(w[0], 1),
           "Take the first letter and give the letter after it in the alphabet",
           "the letter that follows the initial", "First letter plus one: {x}"),
    _shape("after_first_capital", _lower, lambda w: _beside(w[0], 1).upper(),
           "Take the first letter and give the letter after it in the alphabet, as a capital",
           "the capital that follows the initial", "First letter plus one, upper case: {x}"),
    _shape("first_and_last_joined", _lower, lambda w: w[0] + w[-1],
           "Write the first and the last letter together", "the first and last letters",
           "Both ends of {x}:"),
    _shape("first_and_last_letters_capital", _lower, lambda w: (w[0] + w[-1]).upper(),
           "Write the first and the last letter as capitals", "the end letters as capitals",
           "Both ends of {x} in upper case:"),
    _shape("only_last_capital", _any_case, lambda w: _capital_at(w, -1),
           "Write the word with only its last letter as a capital",
           "the form with a capital at the end"),
    _shape("only_second_capital", _lower, lambda w: _capital_at(w, 1),
           "Write the word with only its second letter as a capital",
           "the form with a capital in second place"),
    _shape("only_first_capital", _upper, lambda w: w.capitalize(),
           "Write the word with only its first letter as a capital",
           "the form with a capital at the start"),
    _shape("both_ends_capital", _lower, lambda w: w[0].upper() + w[1:-1] + w[-1].upper(),
           "Capitalise the first and the last letter", "the form with both ends in capitals"),
    _shape("ends_small", _upper, lambda w: w[0].lower() + w[1:-1] + w[-1].lower(),
           "Write the first and the last letter small, the others as capitals",
           "the form with small ends"),
    _shape("first_lowered", _capitalised, lambda w: w.lower(), "Begin the word with a small letter",
           "the form without its capital"),
    _shape("all_but_first_capital", _any_case, lambda w: _small_at(w, 0),
           "Write the word in capitals with a small first letter",
           "the form with all capitals but the first"),
    _shape("all_but_last_capital", _any_case, lambda w: _small_at(w, -1),
           "Write the word in capitals with a small last letter",
           "the form with all capitals but the last"),
    _shape("alternating_small_first", _any_case, lambda w: _alternate(w, 1),
           "Alternate small and capital letters, small first", "the form small-capital-small"),
    _shape("alternating_capital_first", _any_case, lambda w: _alternate(w, 0),
           "Alternate capital and small letters, capital first", "the form capital-small-capital"),
)

_Several = Callable[[random.Random], tuple[str, ...]]


def _names(low: int, high: int) -> _Several:
    return lambda rng: tuple(rng.sample(NAMES, rng.randint(low, high)))


def _words(low: int, high: int, pool: tuple[str, ...] = _LONG) -> _Several:
    return lambda rng: tuple(rng.sample(pool, rng.randint(low, high)))


def _join(name: str, source: _Several, change: Callable[[tuple[str, ...]], str], do: str, get: str,
          *extra: str, by: str = " ") -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            words = source(rng)
            joined = change(words)
            if joined:
                return by.join(words), joined

    return _op(f"joined_{name}", "letter_join", draw, do, get, *extra)


def _firsts(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)


def _kept(wanted: bool) -> Callable[[tuple[str, ...]], str]:
    """Only the vowels of all words, or only the consonants."""
    return lambda words: "".join(c for c in "".join(words) if (c.lower() in "aeiou") == wanted)


_JOINS = (
    _join("firsts_three_names", _names(3, 3), _firsts,
          "Join the first letters of the three names", "the joined initials", "Initials: {x}"),
    _join("firsts_four_names", _names(4, 4), _firsts,
          "Join the first letters of the four names", "the joined initials", "Initials: {x}"),
    _join("firsts_names_small", _names(3, 4), lambda w: _firsts(w).lower(),
          "Join the first letters of the names in lower case", "the joined small initials",
          "Small initials: {x}"),
    _join("firsts_names_comma", _names(3, 4), _firsts,
          "Join the first letters of the listed names", "the joined initials", "Initials: {x}",
          by=", "),
    _join("firsts_names_spaced", _names(3, 4), lambda w: " ".join(x[0] for x in w),
          "Write the first letter of each name with spaces", "the spaced initials",
          "First letters: {x}"),
    _join("firsts_names_dashed", _names(3, 4), lambda w: "-".join(x[0] for x in w),
          "Write the first letter of each name with hyphens", "the hyphenated initials",
          by=", "),
    _join("firsts_words", _words(3, 4), _firsts, "Join the first letters of the words",
          "the joined first letters", "First letters: {x}"),
    _join("firsts_words_capital", _words(3, 5), lambda w: _firsts(w).upper(),
          "Join the first letters of the words as capitals", "the capital letters of the starts",
          "Acronym: {x}"),
    _join("firsts_words_comma", _words(3, 4), _firsts, "Join the first letters of the list",
          "the joined first letters", "First letters: {x}", by=", "),
    _join("firsts_reversed", _words(3, 5), lambda w: _firsts(w)[::-1],
          "Join the first letters of the words, beginning with the last word",
          "the first letters backwards", "First letters from right to left: {x}"),
    _join("firsts_names_reversed", _names(3, 4), lambda w: _firsts(w)[::-1],
          "Join the initials, beginning with the last name", "the initials backwards",
          "Initials from right to left: {x}"),
    _join("firsts_sorted", _words(3, 5), lambda w: "".join(sorted(_firsts(w))),
          "Join the first letters of the words in alphabetical order",
          "the sorted first letters"),
    _join("two_firsts", _words(3, 4), lambda w: "".join(x[:2] for x in w),
          "Join the first two letters of each word", "the joined first two letters",
          "Two letters from each: {x}"),
    _join("two_firsts_names", _names(3, 3), lambda w: "".join(x[:2] for x in w).lower(),
          "Join the first two letters of each name in lower case", "the joined name starts",
          "Two letters from each name: {x}"),
    _join("three_firsts", _words(2, 3), lambda w: "".join(x[:3] for x in w),
          "Join the first three letters of each word", "the joined first three letters"),
    _join("seconds", _words(3, 4), lambda w: "".join(x[1] for x in w),
          "Join the second letters of the words", "the joined second letters",
          "Second letters: {x}"),
    _join("middles", _words(3, 4, _ODD), lambda w: "".join(x[len(x) // 2] for x in w),
          "Join the middle letters of the words", "the joined middle letters",
          "Middle letters: {x}"),
    _join("vowels", _words(2, 3), _kept(True), "Keep only the vowels of the words, joined",
          "the joined vowels", "Vowels: {x}"),
    _join("consonants", _words(2, 2), _kept(False),
          "Keep only the consonants of the words, joined", "the joined consonants",
          "Consonants: {x}"),
    _join("first_vowels", _words(3, 4), lambda w: "".join(
        next((c for c in x if c in "aeiou"), "") for x in w),
          "Join the first vowel of each word", "the joined first vowels", "First vowels: {x}"),
)

OPERATIONS: tuple[Operation, ...] = _SHAPES + _JOINS
