"""Operations on lists of words: picking, filtering, comparing and reordering their items."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from training.families.cues import questions, wordings
from training.families.operation import Operation
from training.families.words import (
    ANIMALS,
    CITIES,
    CLOTHES,
    COLOURS,
    FOODS,
    NAMES,
    PLANTS,
    THINGS,
    VEHICLES,
    WORDS,
)

# Words of two pools would be right and wrong at once.
_SHARED = frozenset("violet rose lavender orange poppy seal palm chicken ivy lily daisy".split())
_POOLS: Mapping[str, tuple[str, ...]] = {
    name: tuple(word for word in words if word not in _SHARED)
    for name, words in (
        ("animals", ANIMALS), ("foods", FOODS), ("plants", PLANTS), ("vehicles", VEHICLES),
        ("clothes", CLOTHES), ("objects", THINGS), ("colors", COLOURS), ("cities", CITIES),
        ("first names", tuple(name for name in NAMES if name not in CITIES)))
}
# Foods and plants overlap in the mind, and so do objects and nearly everything.
_APART = ("animals", "vehicles", "clothes", "colors", "cities", "first names")


def _join(items: Iterable[str]) -> str:
    return ", ".join(items)


def _words(rng: random.Random) -> list[str]:
    return rng.sample(WORDS, rng.choice((3, 4, 5)))


def _lengths(rng: random.Random) -> list[str]:
    """Words of which one alone is the longest and one alone the shortest."""
    while True:
        words = rng.sample(WORDS, 4)
        sizes = sorted(map(len, words))
        if sizes[0] < sizes[1] and sizes[2] < sizes[3]:
            return words


def _repeated(rng: random.Random) -> list[str]:
    """Words of which one comes two or three times."""
    words = rng.sample(WORDS, 3)
    words += [words[0]] * rng.choice((1, 2))
    rng.shuffle(words)
    return words


def _op(
    name: str, kind: str, make: Callable[[random.Random], list[str]],
    answer: Callable[[list[str]], str], do: str, get: str, *extra: str, of: str = "of",
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        words = make(rng)
        return _join(words), answer(words)

    return Operation(name=name, kind=kind, draw=draw, cues=wordings(do, get, *extra, of=of))


def _most(words: list[str]) -> str:
    return max(words, key=words.count)


_PLACES = (
    _op("list_first", "list_item", _words, lambda w: w[0], "Give the first item of the list",
        "the first item", "head({x}) ="),
    _op("list_last", "list_item", _words, lambda w: w[-1], "Give the last item of the list",
        "the last item", "Which item ends the list {x}?"),
    _op("list_third", "list_item", _words, lambda w: w[2], "Give the third item of the list",
        "the third item", "Item 3 in {x}:"),
    _op("list_first_two", "list_item", _words, lambda w: _join(w[:2]),
        "Give the first two items of the list", "the first pair", "Top two: {x}"),
    _op("list_last_two", "list_item", _words, lambda w: _join(w[-2:]),
        "Give the last two items of the list", "the last pair", "The final two of {x}:"),
    _op("list_ends", "list_item", _words, lambda w: f"{w[0]}, {w[-1]}",
        "Give the first and the last item of the list", "the pair of ends"),
    _op("list_rest", "list_item", _words, lambda w: _join(w[1:]),
        "Give the list without its first item", "the rest", "tail({x}) ="),
    _op("list_all_but_last", "list_item", _words, lambda w: _join(w[:-1]),
        "Give the list without its last item", "the beginning", "{x} minus the final item:"),
    _op("list_every_other", "list_item", _words, lambda w: _join(w[::2]),
        "Give every other item, starting with the first", "the odd-numbered items"),
    _op("list_longest", "list_item", _lengths, lambda w: max(w, key=len),
        "Give the longest item of the list", "the longest item", "Most letters: {x}"),
    _op("list_shortest", "list_item", _lengths, lambda w: min(w, key=len),
        "Give the shortest item of the list", "the shortest item", "Fewest letters: {x}"),
    _op("list_longest_length", "list_item", _lengths, lambda w: str(max(map(len, w))),
        "Give the number of letters of the longest item", "the longest length"),
    _op("list_alphabetical_first", "list_item", _words, min,
        "Give the item that comes first in the alphabet", "the alphabetically first item",
        "A to Z, which is on top? {x}"),
    _op("list_reverse", "list_order", _words, lambda w: _join(w[::-1]), "Reverse the list",
        "the reversed list", "Backwards: {x}"),
    _op("list_sort", "list_order", _words, lambda w: _join(sorted(w)), "Sort the list from A to Z",
        "the sorted list", "Alphabetical order: {x}"),
    _op("list_sort_length", "list_order", _lengths, lambda w: _join(sorted(w, key=len)),
        "Sort the list by length, shortest first", "the list by length"),
    _op("list_rotate", "list_order", _words, lambda w: _join(w[1:] + w[:1]),
        "Move the first item to the end", "the rotated list"),
    _op("list_swap", "list_order", _words, lambda w: _join([w[1], w[0], *w[2:]]),
        "Swap the first two items", "the list with its first two items swapped"),
    _op("list_last_first", "list_order", _words, lambda w: _join(w[-1:] + w[:-1]),
        "Move the last item to the front", "the list with its last item in front"),
    _op("list_upper", "list_edit", _words, lambda w: _join(w).upper(),
        "Write the list in capitals", "the list in capitals"),
    _op("list_title", "list_edit", _words, lambda w: _join([x.title() for x in w]),
        "Capitalise every item", "the capitalised list"),
    _op("list_the", "list_edit", _words, lambda w: _join([f"the {x}" for x in w]),
        "Put 'the' before every item", "the list with articles"),
    _op("list_initials", "list_edit", _words, lambda w: _join([x[0] for x in w]),
        "Give the first letter of every item", "the list of initials"),
    _op("list_lengths", "list_edit", _words, lambda w: _join([str(len(x)) for x in w]),
        "Give the number of letters of every item", "the list of lengths"),
    _op("list_numbered", "list_edit", _words,
        lambda w: _join([f"{i}. {x}" for i, x in enumerate(w, 1)]),
        "Number the items on one line", "the numbered list"),
    _op("list_arrows", "list_edit", _words, lambda w: " > ".join(w),
        "Put > between the items", "the chain"),
    _op("list_quoted", "list_edit", _words, lambda w: _join([f"'{x}'" for x in w]),
        "Put every item in single quotes", "the quoted list"),
    _op("list_or", "list_edit", _words, lambda w: f"{_join(w[:-1])} or {w[-1]}",
        "Write the list with 'or' before the last item", "the list with 'or'"),
    _op("list_unique", "list_count", _repeated, lambda w: _join(dict.fromkeys(w)),
        "Remove the repeated items", "the list without repeats", "Each only once: {x}"),
    _op("list_repeated", "list_count", _repeated, _most, "Name the item that is repeated",
        "the repeated item", "Which is there more than once? {x}", of="in"),
    _op("list_repeat_count", "list_count", _repeated, lambda w: str(w.count(_most(w))),
        "Count how often the repeated item occurs", "the number of repeats"),
    _op("list_count_distinct", "list_count", _repeated, lambda w: str(len(set(w))),
        "Count the different items", "the number of different items"),
    _op("list_once", "list_count", _repeated,
        lambda w: _join([x for x in w if w.count(x) == 1]),
        "Give the items that occur only once", "the items without a double"),
    _op("list_size", "list_count", _words, lambda w: str(len(w)), "Count the items of the list",
        "the number of items", "len({x}) ="),
)


def _mixed(rng: random.Random, wanted: str) -> tuple[list[str], list[str]]:
    """Items of two kinds, and those among them that are of the wanted kind."""
    other = rng.choice([name for name in _APART if name != wanted])
    good = rng.sample(_POOLS[wanted], rng.choice((1, 2, 2, 3)))
    items = good + rng.sample(_POOLS[other], rng.choice((1, 2, 3)))
    rng.shuffle(items)
    return items, [item for item in items if item in good]


def _filter(
    name: str, wanted: str, answer: Callable[[list[str], list[str]], str], do: str, get: str,
    *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        items, good = _mixed(rng, wanted)
        return _join(items), answer(items, good)

    return Operation(name=name, kind="list_filter", draw=draw,
                     cues=wordings(do, get, *extra, of="in"))


_FILTERS = tuple(
    operation
    for wanted in ("vehicles", "clothes", "colors", "cities", "first names", "animals")
    for noun in (wanted.replace(" ", "_"),)
    for operation in (
        *((_filter(f"pick_{noun}", wanted, lambda items, good: _join(good),
                   f"List only the {wanted}", f"the list of {wanted}", f"{wanted} only: {{x}}"),)
          if wanted != "animals" else ()),
        _filter(f"drop_{noun}", wanted,
                lambda items, good: _join([x for x in items if x not in good]),
                f"Remove the {wanted} from the list", f"the list without {wanted}",
                f"Everything but the {wanted}: {{x}}"),
        _filter(f"count_{noun}", wanted, lambda items, good: str(len(good)),
                f"Count the {wanted}", f"the number of {wanted}", f"How many {wanted}? {{x}}"),
        _filter(f"first_of_{noun}", wanted, lambda items, good: good[0],
                f"Name the first of the {wanted} in the list", f"the first of the {wanted}"),
    )
)


def _odd(rng: random.Random) -> tuple[str, str, str]:
    """A list of three items of one kind and a stranger; the stranger; the kind of the three."""
    kind, other = rng.sample(_APART, 2)
    stranger = rng.choice(_POOLS[other])
    items = [*rng.sample(_POOLS[kind], 3), stranger]
    rng.shuffle(items)
    return _join(items), stranger, kind


def _odd_place(rng: random.Random) -> tuple[str, str]:
    x, stranger, _ = _odd(rng)
    return x, str(x.split(", ").index(stranger) + 1)


def _odd_removed(rng: random.Random) -> tuple[str, str]:
    x, stranger, _ = _odd(rng)
    return x, _join([item for item in x.split(", ") if item != stranger])


def _same_kind(rng: random.Random) -> tuple[str, str]:
    kind = rng.choice(_APART)
    return _join(rng.sample(_POOLS[kind], 3)), kind


def _two_lists(rng: random.Random) -> tuple[list[str], list[str], list[str]]:
    """Two lists and what they share."""
    words = rng.sample(WORDS, 5)
    shared = rng.choice((1, 2))
    left, right = words[:3], words[3 - shared:3] + words[3:5 - (shared > 1)]
    return left, right, [word for word in left if word in right]


def _both(name: str, answer: Callable[[list[str], list[str], list[str]], str], do: str, get: str,
          *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        left, right, shared = _two_lists(rng)
        return f"{_join(left)} | {_join(right)}", answer(left, right, shared)

    return Operation(name=name, kind="two_lists", draw=draw, cues=wordings(do, get, *extra))


_SETS = (
    Operation(name="odd_one_index", kind="odd_one", draw=_odd_place, cues=wordings(
        "Give the position of the item that does not belong", "the position of the odd one",
        "Which number is the odd one out? {x}", of="in")),
    Operation(name="odd_one_removed", kind="odd_one", draw=_odd_removed, cues=wordings(
        "Remove the item that does not belong", "the list without its odd one",
        "Keep what goes together: {x}")),
    Operation(name="odd_one_among", kind="odd_one", cues=wordings(
        "Name the stranger in the list", "the stranger", "One of these is not like the others: {x}",
        "Which is different? {x}", of="among"), draw=lambda rng: _odd(rng)[:2]),
    Operation(name="common_kind", kind="odd_one", cues=questions(
        "What are these", "Common kind",
        "animals, vehicles, clothes, colors, cities or first names",
        "{x} are all"), draw=_same_kind),
    _both("lists_common", lambda a, b, c: _join(c), "Give the items that both lists have",
          "the common items", "Intersection: {x}", "Left | right: {x}\nBoth:"),
    _both("lists_union", lambda a, b, c: _join(dict.fromkeys(a + b)),
          "Join the two lists without repeats", "the union", "All items once: {x}"),
    _both("lists_joined", lambda a, b, c: _join(a + b), "Put the second list after the first",
          "the concatenation", "Append: {x}"),
    _both("lists_only_left", lambda a, b, c: _join([w for w in a if w not in c]),
          "Give the items that only the first list has", "the items of the left alone"),
    _both("lists_only_right", lambda a, b, c: _join([w for w in b if w not in c]),
          "Give the items that only the second list has", "the items of the right alone"),
    _both("lists_swapped", lambda a, b, c: f"{_join(b)} | {_join(a)}", "Swap the two lists",
          "the swapped lists"),
    _both("lists_shared_count", lambda a, b, c: str(len(c)), "Count the items that both lists have",
          "the number of common items"),
    _both("lists_heads", lambda a, b, c: f"{a[0]}, {b[0]}", "Give the first item of each list",
          "the two first items"),
)


def _check(
    name: str, make: Callable[[random.Random, bool], list[str]], labels: str, ask: str, short: str,
    *extra: str,
) -> Operation:
    """A question about a list; make draws a list for which the answer is yes or no."""
    yes, no = labels.split()

    def draw(rng: random.Random) -> tuple[str, str]:
        wanted = rng.random() < 0.5
        return _join(make(rng, wanted)), yes if wanted else no

    return Operation(name=name, kind="list_check", draw=draw,
                     cues=questions(ask, short, f"{yes} or {no}", *extra))


def _sorted_or_not(rng: random.Random, wanted: bool) -> list[str]:
    while True:
        words = rng.sample(WORDS, 3)
        if wanted:
            return sorted(words)
        if any(p > q for p, q in pairwise(words)):
            return words


def _alike(rng: random.Random, wanted: bool) -> list[str]:
    while True:
        first = rng.choice(WORDS)
        others = [w for w in WORDS if (w[0] == first[0]) == wanted and w != first]
        if len(others) > 1:
            return [first, *rng.sample(others, 2)]


def _repeats(rng: random.Random, wanted: bool) -> list[str]:
    words = rng.sample(WORDS, 4)
    return [*words[:3], words[0]] if wanted else words


def _holds(pool: str) -> Callable[[random.Random, bool], list[str]]:
    def make(rng: random.Random, wanted: bool) -> list[str]:
        others = [name for name in _APART if name != pool]
        items = rng.sample(_POOLS[rng.choice(others)], 3)
        if wanted:
            items[rng.randrange(3)] = rng.choice(_POOLS[pool])
        return items

    return make


def _kin(rng: random.Random, wanted: bool) -> list[str]:
    if wanted:
        return _same_kind(rng)[0].split(", ")
    items, stranger, _ = _odd(rng)
    alike = [item for item in items.split(", ") if item != stranger]
    return rng.sample([*alike[:2], stranger], 3)


_CHECKS = (
    _check("list_is_sorted", _sorted_or_not, "yes no", "Is this list in alphabetical order",
           "Sorted", "Sorted? {x}"),
    _check("list_same_initial", _alike, "same different",
           "Do all items start with the same letter (same) or not (different)", "First letters"),
    _check("list_has_repeat", _repeats, "True False", "Does an item occur twice", "Repeat",
           "has_duplicates([{x}]) ="),
    _check("list_has_colour", _holds("colors"), "yes no", "Is there a color in the list", "Color"),
    _check("list_has_city", _holds("cities"), "Y N", "Is there a city in the list", "City"),
    _check("list_has_vehicle", _holds("vehicles"), "1 0", "Is there a vehicle in the list",
           "Vehicle"),
    _check("list_has_name", _holds("first names"), "true false",
           "Is there a first name in the list", "First name"),
    _check("list_one_kind", _kin, "alike mixed", "Are the items all of one kind (alike) or not "
           "(mixed)", "Kinds"),
)

OPERATIONS: tuple[Operation, ...] = _PLACES + _FILTERS + _SETS + _CHECKS
