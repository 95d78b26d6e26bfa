"""Choosing one word from a short list by its place or its letters."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from training.families.cues import wordings
from training.families.lexicon_picking import KINDS
from training.families.operation import Draw, Operation
from training.families.words import ADJECTIVES, NOUNS, WORDS, a

_Test = Callable[[str], bool]
_POOL = tuple(dict.fromkeys(WORDS + ADJECTIVES + NOUNS))
_VOWELS = "aeiou"
ORDINALS = ("first", "second", "third", "fourth", "fifth")
# Kinds of which no word belongs to another one as well.
MIX = ("animal", "fruit", "vegetable", "colour", "vehicle", "body part", "clothing", "country",
        "profession", "furniture", "tool", "drink", "weather", "instrument", "number", "relative")
# How a kind is called in a cue: with "the", and with "a" or "an".
_CALLED = {"clothing": ("piece of clothing", "a piece of clothing"),
           "furniture": ("piece of furniture", "a piece of furniture"),
           "weather": ("weather word", "a word for weather"),
           "instrument": ("musical instrument", "a musical instrument"),
           "number": ("number word", "a number"),
           "abstract": ("abstract concept", "an abstract concept"),
           "relative": ("family member", "a family member"), "name": ("first name", "a first name"),
           "object": ("object", "a physical object")}


def called(kind: str) -> tuple[str, str]:
    """A kind as it goes after "the", and with its "a" or "an"."""
    return _CALLED.get(kind, (kind, a(kind)))


def slug(kind: str) -> str:
    """A kind as a part of a name."""
    return kind.replace(" ", "_")


def one_line(rng: random.Random, words: Sequence[str]) -> str:
    """The words as one list, mostly with commas."""
    by = rng.choice((", ",) * 9 + (" / ", " | ", "; ", " - ", "1"))
    if by == "1":
        return " ".join(f"{i}) {word}" for i, word in enumerate(words, 1))
    return by.join(words)


def shuffled(rng: random.Random, words: Iterable[str]) -> list[str]:
    """The words in another order."""
    mixed = list(words)
    rng.shuffle(mixed)
    return mixed


def op(
    name: str, kind: str, draw: Draw, do: str, get: str, *extra: str, of: str = "of",
    formats: bool = True,
) -> Operation:
    """An operation with the cues of `wordings`."""
    return Operation(name=name, kind=kind, draw=draw, formats=formats,
                     cues=wordings(do, get, *extra, of=of))


# Places.

def _words(rng: random.Random, low: int, high: int) -> list[str]:
    """Words of one kind, of several kinds, or of any sort."""
    size = rng.randint(low, high)
    if rng.random() < 0.3:
        return rng.sample(KINDS[rng.choice(MIX)], size)
    if rng.random() < 0.5:
        return [rng.choice(KINDS[kind]) for kind in rng.sample(MIX, size)]
    return rng.sample(_POOL, size)


def _place(
    name: str, at: Callable[[int], int], low: int, do: str, get: str, *extra: str, odd: bool = False
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        words = _words(rng, low, 6)
        if odd and len(words) % 2 == 0:
            words.pop()
        return one_line(rng, words), words[at(len(words))]

    return op(f"place_{name}", "pick_place", draw, do, get, *extra, of="in")


def _beside(kind: str, step: int) -> Operation:
    """The word right before or after the only one of a kind."""
    side = "after" if step > 0 else "before"
    short, long = called(kind)

    def draw(rng: random.Random) -> tuple[str, str]:
        others = rng.sample([k for k in MIX if k != kind], rng.randint(2, 4))
        words = [rng.choice(KINDS[k]) for k in others]
        at = rng.randrange(len(words)) if step > 0 else rng.randint(1, len(words))
        words.insert(at, rng.choice(KINDS[kind]))
        return one_line(rng, words), words[at + step]

    return op(f"place_{side}_{slug(kind)}", "pick_place", draw,
               f"Give the word right {side} the {short}", f"the word {side} the {short}",
               f"What comes {side} the {short}? {{x}}", f"{{x}}\nRight {side} the {short}:",
               f"One of these is {long}. Which word comes right {side} it? {{x}}", of="in")


def _named(name: str, step: int, do: str, *extra: str) -> Operation:
    """The neighbour of the word given in front of the list."""
    def draw(rng: random.Random) -> tuple[str, str]:
        words = rng.sample(_POOL, rng.randint(4, 6))
        at = rng.randrange(1, len(words) - 1)
        return f"{words[at]} in {', '.join(words)}", words[at + step]

    return op(name, "pick_place", draw, do, "", *extra)


def _numbered(name: str, do: str, from_end: bool, *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        words = _words(rng, 4, 6)
        number = rng.randint(1, 4)
        return f"{number}: {', '.join(words)}", words[-number if from_end else number - 1]

    return op(name, "pick_place", draw, do, "", *extra)


def _where(kind: str, names: Sequence[str], name: str, how: str) -> Operation:
    short, _ = called(kind)

    def draw(rng: random.Random) -> tuple[str, str]:
        at = rng.randrange(4)
        others = rng.sample([k for k in MIX if k != kind], 3 if at == 3 else rng.randint(3, 4))
        words = [rng.choice(KINDS[k]) for k in others]
        words.insert(at, rng.choice(KINDS[kind]))
        return one_line(rng, words), names[at]

    return op(name, "pick_place", draw, f"Say where the {short} is, {how}", "",
               f"At which place is the {short}, {how}? {{x}}",
               f"Place of the {short} ({how}): {{x}}",
               f"{{x}}\nThe {short} is at place ({how}):")


_PLACES = (
    _place("first", lambda n: 0, 3, "Choose the first word", "the first word",
           "Choose the first: {x}", "{x}\nFirst:"),
    _place("last", lambda n: -1, 3, "Choose the last word", "the last word",
           "Choose the last: {x}", "{x}\nLast:", "The one at the very end: {x}"),
    _place("middle", lambda n: n // 2, 3, "Choose the middle word", "the middle word",
           "Choose the middle: {x}", "{x}\nMiddle:", "As many before it as after it: {x}",
           odd=True),
    _place("second", lambda n: 1, 3, "Choose the second word", "the second word",
           "Number two: {x}", "{x}\nSecond:", "The word after the first: {x}"),
    _place("third", lambda n: 2, 4, "Choose the third word", "the third word",
           "Number three: {x}", "{x}\nThird:"),
    _place("fourth", lambda n: 3, 4, "Choose the fourth word", "the fourth word",
           "Number four: {x}", "{x}\nFourth:"),
    _place("second_to_last", lambda n: -2, 3, "Choose the second-to-last word",
           "the second-to-last word", "The one before the last: {x}", "{x}\nLast but one:"),
    _place("third_to_last", lambda n: -3, 4, "Choose the third-to-last word",
           "the third-to-last word", "Third from the end: {x}", "{x}\nLast but two:"),
    *(_beside(kind, step) for kind in ("animal", "colour", "number") for step in (1, -1)),
    _named("place_after_named", 1, "Give the word that follows the named one",
           "What comes after {x}?", "Next after {x}:"),
    _named("place_before_named", -1, "Give the word in front of the named one",
           "What comes before {x}?", "Right before {x}:"),
    _numbered("place_by_number", "Give the word with this number", False, "Word number {x}",
              "Count from the left. {x}", "Item {x}"),
    _numbered("place_from_end", "Count from the end and give the word with this number", True,
              "From the end, number {x}", "Count from the right. {x}"),
    _where("animal", "1234", "place_of_animal", "from 1 to 4"),
    _where("colour", ORDINALS, "place_of_colour", "first, second, third or fourth"),
    _where("vehicle", "ABCD", "place_of_vehicle", "A, B, C or D"),
)


# Letters.

def _unique(
    name: str, test: _Test, do: str, get: str, *extra: str, pool: Sequence[str] = _POOL
) -> Operation:
    """A list in which only one word passes the test."""
    right = tuple(word for word in pool if test(word))
    wrong = tuple(word for word in pool if not test(word))

    def draw(rng: random.Random) -> tuple[str, str]:
        answer = rng.choice(right)
        return one_line(rng, shuffled(rng, [answer, *rng.sample(wrong, rng.randint(2, 4))])), answer

    return op(f"letters_{name}", "pick_alphabet", draw, do, get, *extra, of="in")


def _extreme(
    name: str, key: Callable[[str], object], rank: int, do: str, get: str, *extra: str
) -> Operation:
    """The word at a place of the order; nothing else in the list may share its rank."""
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            words = rng.sample(_POOL, 3 if rank == 1 else rng.randint(3, 5))
            order = sorted(words, key=key)  # type: ignore[arg-type]
            if [key(word) for word in words].count(key(order[rank])) == 1:
                return one_line(rng, words), order[rank]

    return op(f"letters_{name}", "pick_alphabet", draw, do, get, *extra, of="in")


def _vowels_in(word: str) -> int:
    return sum(letter in _VOWELS for letter in word)


_LETTERS = (
    _extreme("a_to_z_first", str, 0, "Choose the alphabetically first word",
             "the alphabetically first word", "First in the dictionary: {x}", "{x}\nClosest to A:"),
    _extreme("a_to_z_last", str, -1, "Choose the alphabetically last word",
             "the alphabetically last word", "Last in the dictionary: {x}", "{x}\nClosest to Z:"),
    _extreme("a_to_z_middle", str, 1, "Choose the word that is in the middle alphabetically",
             "the alphabetically middle word", "Neither first nor last from A to Z: {x}"),
    _extreme("shortest", len, 0, "Choose the shortest word", "the shortest word",
             "Shortest: {x}", "Which has the fewest letters? {x}"),
    _extreme("longest", len, -1, "Choose the longest word", "the longest word", "Longest: {x}",
             "Which has the most letters? {x}"),
    _extreme("most_vowels", _vowels_in, -1, "Choose the word with the most vowels",
             "the word with the most vowels", "Most of a, e, i, o, u: {x}"),
    _unique("double", lambda w: any(p == q for p, q in pairwise(w)),
            "Choose the word with a double letter", "the word with a double letter",
            "Which one has two equal letters side by side? {x}", "Double letter: {x}"),
    _unique("vowel_start", lambda w: w[0] in _VOWELS, "Choose the word that starts with a vowel",
            "the word with a vowel at the start", "Which one takes 'an', not 'a'? {x}",
            "Starts with a vowel: {x}", pool=tuple(w for w in NOUNS + WORDS if w != "uncle")),
    _unique("consonant_start", lambda w: w[0] not in _VOWELS,
            "Choose the word that starts with a consonant",
            "the word with a consonant at the start", "Starts with a consonant: {x}"),
    _unique("vowel_end", lambda w: w[-1] in _VOWELS, "Choose the word that ends in a vowel",
            "the word with a vowel at the end", "Ends in a, e, i, o or u: {x}"),
    _unique("y_end", lambda w: w[-1] == "y", "Choose the word that ends in y",
            "the word with a final y", "Ends in y: {x}"),
    _unique("r_end", lambda w: w[-1] == "r", "Choose the word that ends in r",
            "the word with a final r", "Ends in r: {x}"),
    *(_unique(f"has_{c}", lambda w, c=c: c in w,  # type: ignore[misc]
              f"Choose the only word that contains the letter {c}", f"the word with the letter {c}",
              f"Has a {c.upper()} in it: {{x}}") for c in "aeo"),
    *(_unique(f"starts_{c}", lambda w, c=c: w[0] == c,  # type: ignore[misc]
              f"Choose the word that starts with {c}", f"the word with {c} at the start",
              f"Starts with {c.upper()}: {{x}}") for c in "bst"),
    *(_unique(f"size_{size}", lambda w, n=n: len(w) == n,  # type: ignore[misc]
              f"Choose the word of {size} letters", f"the {size}-letter word",
              f"{n} letters: {{x}}") for n, size in ((4, "four"), (5, "five"))),
)

OPERATIONS: tuple[Operation, ...] = _PLACES + _LETTERS
