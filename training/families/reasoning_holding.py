"""Who holds what after swaps and gifts, and where a thing is after it was moved."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from itertools import pairwise

from training.families.operation import Operation
from training.families.reasoning_base import listed, told, verdicts
from training.families.words import NAMES, split_words

_THINGS = split_words("ball book key map hat coin lamp drum rope flute pen ring mug kite cake fan "
                      "scarf torch whistle letter stamp puzzle camera ticket mirror basket")
_SWAPS = ("{a} and {b} swap.", "{a} trades with {b}.", "Then {a} and {b} trade.",
          "{a} and {b} exchange what they have.", "Next, {a} swaps with {b}.")


@dataclass(frozen=True)
class _Held:
    """People and things as named, who has what at the end, and a question with its answer."""

    people: tuple[str, ...]
    things: tuple[str, ...]
    end: dict[str, str]
    asked: str = ""

    def owner(self, thing: str) -> str:
        return next(who for who, what in self.end.items() if what == thing)


def _swapped(rng: random.Random, num: int | None = None) -> tuple[str, _Held]:
    num = num or rng.choice((2, 3, 3))
    people, things = rng.sample(NAMES, num), rng.sample(_THINGS, num)
    end = dict(zip(people, things, strict=True))
    has = listed([f"{who} has a {what}" for who, what in end.items()])
    parts = [f"{has}."]
    for _ in range(rng.choice((1, 2, 2)) if num > 2 else rng.choice((1, 2, 3))):
        a, b = rng.sample(people, 2)
        end[a], end[b] = end[b], end[a]
        swap = rng.choice(_SWAPS if len(parts) > 1 else (_SWAPS[0], _SWAPS[1], _SWAPS[3]))
        parts.append(swap.format(a=a, b=b))
    return " ".join(parts), _Held(tuple(people), tuple(things), end)


def _who(rng: random.Random) -> tuple[str, _Held]:
    text, held = _swapped(rng)
    thing = rng.choice(held.things)
    question = rng.choice(("Who has the {} now?", "Who holds the {} in the end?",
                           "Who ends up with the {}?")).format(thing)
    return f"{text} {question}", _Held(held.people, held.things, held.end, thing)


def _what(rng: random.Random) -> tuple[str, _Held]:
    text, held = _swapped(rng)
    who = rng.choice(held.people)
    question = rng.choice(("What does {} have now?", "What does {} end up with?",
                           "Which thing is with {} at the end?")).format(who)
    return f"{text} {question}", _Held(held.people, held.things, held.end, who)


def _claimed(rng: random.Random) -> tuple[str, bool]:
    text, held = _swapped(rng)
    who, what = rng.choice(held.people), rng.choice(held.things)
    return f"{text} Claim: {who} has the {what} at the end.", held.end[who] == what


_ANSWER = ("Answer the question after the story", "What is the answer to the question at the end",
           "Answer")


_HOLDING = (
    told("holding_who", "holding", _who, lambda h: h.owner(h.asked), *_ANSWER),
    told("holding_what", "holding", _what, lambda h: h.end[h.asked], *_ANSWER),
    told("holding_who_sentence", "holding", _who,
        lambda h: f"{h.owner(h.asked)} has the {h.asked}.",
         *_ANSWER, how='use a full sentence like "Tom has the hat."', tag="full sentence"),
    told("holding_what_sentence", "holding", _what,
        lambda h: f"{h.asked} has the {h.end[h.asked]}.",
         *_ANSWER, how='use a full sentence like "Tom has the hat."', tag="full sentence"),
    told("holding_who_initial", "holding", _who, lambda h: h.owner(h.asked)[0], *_ANSWER,
         how="give only the first letter of the name", tag="initial only"),
    told("holding_what_capitals", "holding", _what, lambda h: h.end[h.asked].upper(), *_ANSWER,
         how="answer in capital letters", tag="IN CAPITALS"),
    told("holding_first_person", "holding", _swapped, lambda h: h.end[h.people[0]],
         "Say what the person named first has at the end",
         "What does the person named first have at the end",
         "Thing of the first person at the end"),
    told("holding_last_person", "holding", lambda rng: _swapped(rng, 3),
         lambda h: h.end[h.people[2]], "Say what the third person named has at the end",
         "What does the third person named have at the end",
         "Thing of the third person at the end"),
    told("holding_first_thing", "holding", _swapped, lambda h: h.owner(h.things[0]),
         "Say who has the thing named first at the end",
         "Who has the thing named first at the end", "Final owner of the first thing"),
    told("holding_last_thing", "holding", _swapped, lambda h: h.owner(h.things[-1]),
         "Say who ends up with the thing named last", "Who ends up with the thing named last",
         "Final owner of the last thing"),
    told("holding_things_in_order", "holding", lambda rng: _swapped(rng, 3),
         lambda h: ", ".join(h.end[who] for who in h.people),
         "List what each person has at the end, in the order in which the people are named",
         "What do the people have at the end, in the order in which they are named",
         "Things at the end, in order of the people", how="separate the three with commas",
         tag="comma-separated"),
    told("holding_json", "holding", _swapped, lambda h: json.dumps(h.end),
         "Say who has what at the end", "Who has what at the end", "Final owners",
         how="write a JSON object from person to thing", tag="JSON, person to thing"),
    told("holding_arrows", "holding", _swapped,
         lambda h: ", ".join(f"{who}={what}" for who, what in h.end.items()),
         "Say who has what at the end", "Who has what at the end", "Final owners",
         how="write it as Person=thing with commas, in the order of the people named",
         tag="Person=thing, ..."),
    *verdicts("holding_claim", "holding_claim", _claimed,
              "Say whether the claim after the story is right", "Is the claim right",
              "Claim is right", "Story",
              "yes_no true_false right_wrong digits letters_swapped german marks",
              "correct/incorrect", "matches/does not match"),
)

_GIFTS = ("{a} gives it to {b}.", "{a} hands it to {b}.", "{a} passes it on to {b}.",
          "Later {a} lends it to {b}.", "{b} gets it from {a}.")


def _passed(rng: random.Random) -> tuple[str, tuple[str, list[str]]]:
    thing = rng.choice(_THINGS)
    chain = rng.sample(NAMES, rng.choice((3, 4, 5)))
    start = rng.choice(("{a} finds a {t}.", "{a} has a {t}.", "{a} buys a {t}."))
    parts = [start.format(a=chain[0], t=thing)]
    parts += [rng.choice(_GIFTS).format(a=a, b=b) for a, b in pairwise(chain)]
    return " ".join(parts), (thing, chain)


_PASSING = (
    told("passing_last", "passing", _passed, lambda f: f[1][-1], "Say who has the thing at the end",
         "Who has it at the end", "Last owner"),
    told("passing_first", "passing", _passed, lambda f: f[1][0], "Say who had the thing first",
         "Who had it first", "First owner"),
    told("passing_second", "passing", _passed, lambda f: f[1][1], "Name the second owner",
         "Who was the second to have it", "Second owner"),
    told("passing_before_last", "passing", _passed, lambda f: f[1][-2],
         "Name the person who had the thing just before its last owner",
         "From whom did the last owner get it", "Last but one owner"),
    told("passing_count", "passing", _passed, lambda f: str(len(f[1])),
         "Count the people who have had the thing", "How many people have had it",
         "Number of owners"),
    told("passing_times", "passing", _passed, lambda f: str(len(f[1]) - 1),
         "Count how often the thing changed hands", "How many times did it change hands",
         "Number of handovers"),
    told("passing_chain", "passing", _passed, lambda f: " > ".join(f[1]),
         "List the owners from first to last", "Who had it, from first to last", "Owners",
         how='join the names with " > "', tag="A > B > C"),
    told("passing_back", "passing", _passed, lambda f: ", ".join(f[1][::-1]),
         "List the owners from last to first", "Who had it, from last to first",
         "Owners, latest first", formats=False),
    told("passing_first_last", "passing", _passed, lambda f: f"{f[1][0]} and {f[1][-1]}",
         "Name the first and the last owner", "Who had it first and who has it last",
         "First and last owner", how='join the two names with "and"', tag="X and Y"),
    told("passing_sentence", "passing", _passed, lambda f: f"{f[1][-1]} has the {f[0]}.",
         "Say who has which thing at the end", "Who has what at the end", "Result",
         how='answer in the form "Tom has the hat."', tag="full sentence"),
)




_PLACES = split_words("drawer basket cupboard box bag suitcase cellar attic garage kitchen "
                      "fridge closet tent shed car locker office barn")
_PUTS = ("{a} put the {t} in the {p}.", "{a} left the {t} in the {p}.",
         "{a} hid the {t} in the {p}.")
_MOVES = ("{a} moved it to the {p}.", "Then {a} carried it to the {p}.",
          "Later {a} took it to the {p}.", "After that, {a} brought it to the {p}.")


def _moved(rng: random.Random) -> tuple[str, tuple[str, list[str], list[str]]]:
    thing, num = rng.choice(_THINGS), rng.choice((2, 3, 3, 4))
    who, places = rng.sample(NAMES, num), rng.sample(_PLACES, num)
    parts = [rng.choice(_PUTS).format(a=who[0], t=thing, p=places[0])]
    parts += [rng.choice(_MOVES).format(a=a, p=p) for a, p in zip(who[1:], places[1:], strict=True)]
    return " ".join(parts), (thing, who, places)


def _unseen(rng: random.Random) -> tuple[str, tuple[str, str, str, str, str]]:
    """Someone puts a thing somewhere and does not see how it is moved."""
    thing, (a, b) = rng.choice(_THINGS), rng.sample(NAMES, 2)
    here, there = rng.sample(_PLACES, 2)
    away = rng.choice(("went out", "went for a walk", "fell asleep", "left the house"))
    text = rng.choice((
        "{a} put the {t} in the {p} and {w}. Meanwhile {b} moved it to the {q}.",
        "Before {a} {w}, {a} put the {t} in the {p}. {b} secretly took it to the {q}.",
        "{a} left the {t} in the {p}, then {w}. Unseen, {b} carried it to the {q}.",
    )).format(a=a, b=b, t=thing, p=here, q=there, w=away)
    return text, (thing, a, b, here, there)


_WHERE = (
    told("place_now", "place_after", _moved, lambda f: f[2][-1],
        "Say where the thing is at the end",
         "Where is it now", "Final place"),
    told("place_first", "place_after", _moved, lambda f: f[2][0],
        "Say where the thing was at first",
         "Where was it at first", "First place"),
    told("place_before", "place_after", _moved, lambda f: f[2][-2],
         "Say where the thing was just before its last move",
         "Where was it just before the last move", "Last place but one"),
    told("place_phrase", "place_after", _moved, lambda f: f"in the {f[2][-1]}",
         "Say where the thing is at the end", "Where is it now", "Final place",
         how='begin with "in the"', tag="in the ..."),
    told("place_sentence", "place_after", _moved, lambda f: f"The {f[0]} is in the {f[2][-1]}.",
         "Say where the thing is at the end", "Where is it now", "Final place",
         how="answer with a full sentence that names the thing", tag="full sentence"),
    told("place_route", "place_after", _moved, lambda f: " -> ".join(f[2]),
         "List the places of the thing in order", "Where was it, place by place", "Route",
         how='join the places with " -> "', tag="a -> b -> c"),
    told("place_mover", "place_after", _moved, lambda f: f[1][-1], "Name who moved the thing last",
         "Who moved it last", "Last mover"),
    told("place_count", "place_after", _moved, lambda f: str(len(f[2])),
         "Count the places where the thing has been", "In how many places has it been",
         "Number of places"),
    told("place_thing", "place_after", _moved, lambda f: f[0], "Name the thing that is moved about",
         "What is being moved about", "Moved thing"),
    told("belief_looks", "belief", _unseen, lambda f: f[3],
         "Say where the first person will look for the thing",
         "Where will the person who put it away look for it first", "Will be looked for in"),
    told("belief_really", "belief", _unseen, lambda f: f[4], "Say where the thing really is",
         "Where is it really", "Real place"),
    told("belief_mistaken", "belief", _unseen, lambda f: f[1],
         "Name the person who is mistaken about the place",
         "Who has a wrong idea of where it is", "Mistaken person"),
    told("belief_knows", "belief", _unseen, lambda f: f[2],
         "Name the person who knows where the thing is", "Who knows where it is now",
         "Person who knows"),
    told("belief_pair", "belief", _unseen, lambda f: f"thinks: {f[3]}, really: {f[4]}",
         "Say where the person who put it away thinks the thing is and where it really is",
         "Where does the first person think it is, and where is it", "Belief and truth",
         how='use the form "thinks: X, really: Y"', tag="thinks: X, really: Y"),
    told("belief_sentence", "belief", _unseen, lambda f: f"{f[1]} will look in the {f[3]}.",
         "Say where the first person will look for the thing",
         "Where will the person who put it away look first", "Search",
         how='answer like "Tom will look in the box."', tag="full sentence"),
)

OPERATIONS: tuple[Operation, ...] = (*_HOLDING, *_PASSING, *_WHERE)
