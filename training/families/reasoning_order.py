"""The order of three or four things from pairwise facts, and amounts compared in sentences."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from training.families.operation import Operation
from training.families.reasoning_base import Story, told, verdicts
from training.families.words import CITIES, NAMES, split_words

_COLOURS = ("red", "blue", "green", "white", "black", "yellow", "brown", "gray")
_GOODS = split_words("lamp chair kettle radio clock vase blanket stool mirror kite backpack drill")
_THE = {"box": _COLOURS, "house": _COLOURS, "car": _COLOURS, "book": _COLOURS}

# Domain, what is ordered, more than, less than, the most, the least.
_DOMAINS = {key: rest for key, *rest in (
    tuple(part.strip() for part in line.split("|")) for line in """
age | name | is older than | is younger than | oldest | youngest
height | name | is taller than | is shorter than | tallest | shortest
speed | name | runs faster than | runs slower than | fastest | slowest
race | name | finished before | finished after | first | last
queue | name | stands ahead of | stands behind | first in line | last in line
seat | name | sits to the left of | sits to the right of | leftmost | rightmost
floor | name | lives above | lives below | highest up | lowest down
price | goods | costs more than | costs less than | most expensive | cheapest
weight | box | is heavier than | is lighter than | heaviest | lightest
shelf | book | is to the left of | is to the right of | leftmost | rightmost
street | house | was built before | was built after | oldest | newest
parking | car | left earlier than | left later than | earliest | latest
city | city | is warmer today than | is colder today than | warmest | coldest
""".strip().split("\n"))}


def _ordered(rng: random.Random, key: str, num: int | None = None) -> tuple[str, list[str]]:
    """Facts on neighbours in an order, shuffled and turned round; the order from most to least."""
    pool, more, less, *_ = _DOMAINS[key]
    num = num or rng.choice((3, 3, 4))
    if pool in _THE:
        things = [f"the {c} {pool}" for c in rng.sample(_THE[pool], num)]
    elif pool == "goods":
        things = [f"the {g}" for g in rng.sample(_GOODS, num)]
    else:
        things = rng.sample(CITIES if pool == "city" else NAMES, num)
    facts = [f"{a} {more} {b}." if rng.random() < 0.5 else f"{b} {less} {a}."
             for a, b in pairwise(things)]
    rng.shuffle(facts)
    text = " ".join(fact[0].upper() + fact[1:] for fact in facts)
    return text, [thing.removeprefix("the ") for thing in things]


def ordered(rng: random.Random, key: str) -> tuple[str, list[str], tuple[str, str]]:
    """Facts on three things, their order, and what the first and the last of them are called."""
    _, _, _, top, bottom = _DOMAINS[key]
    return *_ordered(rng, key, 3), (top, bottom)


def _in(key: str, num: int | None = None) -> Story:
    return lambda rng: _ordered(rng, key, num)


def _ends(key: str) -> tuple[Operation, ...]:
    pool, _, _, top, bottom = _DOMAINS[key]
    word = "Who" if pool == "name" else "Which one"
    verb = "was" if key in ("race", "parking") else "is"
    kind = "order_people" if pool == "name" else "order_things"
    ask = f"{word} {verb} {{}}" if key in ("queue", "floor") else f"{word} {verb} the {{}}"
    if key == "race":
        ask = f"{word} came {{}}"
    return tuple(
        told(f"order_{key}_{end}", kind, _in(key), answer, f"Find out: {ask.format(word).lower()}",
             ask.format(word), word.capitalize(), "Facts")
        for end, word, answer in (("top", top, lambda o: o[0]), ("bottom", bottom, lambda o: o[-1]))
    )


def _any(num: int | None = None) -> Story:
    def draw(rng: random.Random) -> tuple[str, tuple[str, list[str]]]:
        key = rng.choice(tuple(_DOMAINS))
        text, order = _ordered(rng, key, num)
        return text, (key, order)

    return draw


def _claim(rng: random.Random) -> tuple[str, bool]:
    key = rng.choice(("age", "height", "speed", "race", "queue", "floor"))
    text, order = _ordered(rng, key)
    i, j = rng.sample(range(len(order)), 2)
    more = _DOMAINS[key][1]
    return f"{text} So {order[i]} {more} {order[j]}.", i < j


def _list(name: str, key: str, show: Callable[[list[str]], str], what: str, how: str,
          tag: str) -> Operation:
    return told(f"order_{name}", "order_list", _in(key), show, f"Put them in order, {what}",
                f"What is the order, {what}", f"Order, {what}", "Facts", how, tag)


_LISTS = (
    _list("list_age", "age", ", ".join, "oldest first", "separate by commas", "a, b, c"),
    _list("list_age_up", "age", lambda o: ", ".join(o[::-1]), "youngest first",
          "separate by commas", "a, b, c"),
    _list("list_race", "race", lambda o: " ".join(f"{i}. {w}" for i, w in enumerate(o, 1)),
          "winner first", 'write it as "1. X 2. Y"', "1. X 2. Y"),
    _list("list_seat", "seat", " | ".join, "from left to right", 'join with " | "', "a | b | c"),
    _list("list_height", "height", " > ".join, "tallest first", 'join with " > "', "a > b > c"),
    _list("list_height_up", "height", lambda o: " < ".join(o[::-1]), "shortest first",
          'join with " < "', "a < b < c"),
    _list("list_price", "price", lambda o: ", ".join(o[::-1]), "cheapest first",
          "separate by commas", "a, b, c"),
    _list("list_weight", "weight", lambda o: ", ".join(x.split()[0] for x in o), "heaviest first",
          "give the colors only, with commas", "colors with commas"),
    _list("list_queue_initials", "queue", lambda o: "".join(w[0] for w in o), "front first",
          "write only the initials together", "initials, such as TAB"),
    told("order_middle", "order_list", _any(3), lambda f: f[1][1],
         "Find the one in the middle of the order", "Which of the three is in the middle",
         "In the middle", "Facts"),
    told("order_second_age", "order_list", _in("age"), lambda o: o[1], "Find the second oldest",
         "Who is the second oldest", "Second oldest", "Facts"),
    told("order_second_last_race", "order_list", _in("race"), lambda o: o[-2],
         "Find who finished last but one", "Who finished last but one", "Last but one", "Facts"),
    told("order_both_ends", "order_list", _in("age"), lambda o: f"{o[0]}, {o[-1]}",
         "Name the oldest and the youngest", "Who is the oldest and who the youngest",
         "Oldest, youngest", "Facts", how='write "oldest, youngest" as two names',
         tag="two names with a comma"),
    *verdicts("order_claim", "order_claim", _claim, "Say whether the last sentence follows",
              "Does the last sentence follow from the ones before", "Last sentence follows",
              "Facts", "yes_no digits letters letters_swapped signs", "follows/wrong"),
)

# Two sentences on amounts a and b of people v and w, and what more of it is called.
_AMOUNTS = (
    "{v} has {a} {t} and {w} has {b}.", "{v} picked {a} {t}. {w} picked {b}.",
    "{v} sold {a} {t}, while {w} sold {b}.", "There are {a} {t} in {v}'s bag and {b} in {w}'s.",
    "{v} counted {a} {t}; {w} counted {b} of them.",
    "{v} found {d} {t} {m} than {w}, who found {b}.",
    "{w} got {b} {t}, and {v} got {d} {m}.",
)
_PLURALS = split_words("apples stamps books shells coins pears cards pencils tickets plums nuts")


def _amounts(rng: random.Random) -> tuple[str, tuple[str, int, str, int, str]]:
    (v, w), (a, b) = rng.sample(NAMES, 2), rng.sample(range(3, 40), 2)
    thing = rng.choice(_PLURALS)
    text = rng.choice(_AMOUNTS).format(v=v, w=w, a=a, b=b, t=thing, d=abs(a - b),
                                       m="more" if a > b else "fewer")
    return text, (v, a, w, b, thing)


_COMPARED = (
    told("amount_more", "amount", _amounts, lambda f: f[0] if f[1] > f[3] else f[2],
         "Name the person with more", "Who has more", "More", "Facts"),
    told("amount_fewer", "amount", _amounts, lambda f: f[0] if f[1] < f[3] else f[2],
         "Name the person with fewer", "Who has fewer", "Fewer", "Facts"),
    told("amount_difference", "amount", _amounts, lambda f: str(abs(f[1] - f[3])),
         "Give the difference between the two amounts", "What is the difference", "Difference",
         "Facts"),
    told("amount_total", "amount", _amounts, lambda f: str(f[1] + f[3]),
         "Give the total of both people", "How many do both have together", "Together", "Facts"),
    told("amount_largest", "amount", _amounts, lambda f: str(max(f[1], f[3])),
         "Give the larger of the two people's amounts", "How many does the one with more have",
         "Larger amount", "Facts"),
    told("amount_by", "amount", _amounts,
         lambda f: f"{f[0] if f[1] > f[3] else f[2]} by {abs(f[1] - f[3])}",
         "Say who has more and by how many", "Who has more and by how many", "Lead", "Facts",
         how='write "Name by number"', tag="Name by number"),
)
OPERATIONS: tuple[Operation, ...] = (
    *(operation for key in _DOMAINS for operation in _ends(key)), *_LISTS, *_COMPARED)
