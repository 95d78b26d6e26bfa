"""Directions and positions after steps, counters after a story, two-sided things after turns."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial

from training.families.lexicon_reasoning import COUNTERS, SIDES
from training.families.operation import Operation
from training.families.reasoning_base import judged, told, verdicts
from training.families.spelled import in_words
from training.families.words import NAMES, split_words

_COMPASS = ("north", "east", "south", "west")
_TURNS = {"left": -1, "right": 1, "around": 2}
_GERMAN = {"north": "Norden", "east": "Osten", "south": "Süden", "west": "Westen"}


def _turned(rng: random.Random) -> tuple[str, tuple[str, str]]:
    who, start = rng.choice(NAMES), rng.randrange(4)
    turns = [rng.choice(("left", "right", "left", "right", "around"))
             for _ in range(rng.randint(1, 4))]
    end = (start + sum(_TURNS[turn] for turn in turns)) % 4
    first = rng.choice(("{} faces {}.", "{} is facing {}.", "{} looks {}.")).format(
        who, _COMPASS[start])
    if rng.random() < 0.5:
        rest = " ".join(f"Turn {turn}." for turn in turns)
    else:
        rest = f"{who} turns {', then '.join(turns)}."
    return f"{first} {rest}", (_COMPASS[start], _COMPASS[end])


_FACING = (
    *(
        told(f"facing_{style}", "facing", _turned, show,
             "Say which direction is faced at the end", "Which direction is faced at the end",
             "Final direction", how=how, tag=tag)
        for style, show, how, tag in (
            ("plain", lambda f: f[1], "", ""),
            ("letter", lambda f: f[1][0].upper(), "answer N, E, S or W", "N, E, S or W"),
            ("german", lambda f: _GERMAN[f[1]], "give the direction in German", "in German"),
            ("degrees", lambda f: str(90 * _COMPASS.index(f[1])),
             "write 0 for north, 90 for east, 180 for south or 270 for west",
             "0 = north, 90 = east, 180 = south, 270 = west"),
            ("arrow", lambda f: "↑→↓←"[_COMPASS.index(f[1])],
             "draw ↑ for north, → for east, ↓ for south or ← for west", "↑ → ↓ ← with north up"),
            ("code", lambda f: str(_COMPASS.index(f[1]) + 1),
             "write 1 for north, 2 for east, 3 for south or 4 for west",
             "1 = north, 2 = east, 3 = south, 4 = west"),
        )
    ),
    told("facing_left_side", "facing", _turned,
         lambda f: _COMPASS[(_COMPASS.index(f[1]) - 1) % 4],
         "Say which direction lies to the left in the end",
         "Which direction lies to the left after all turns", "Direction on the left at the end"),
    told("facing_behind", "facing", _turned,
         lambda f: _COMPASS[(_COMPASS.index(f[1]) + 2) % 4],
         "Say which direction lies behind in the end",
         "Which direction lies behind after all turns", "Direction behind at the end"),
    *verdicts("facing_same", "facing", judged(_turned, lambda f: f[0] == f[1]),
              "Say whether the final direction is the first one again",
              "Is the final direction the same as the first", "Same direction as at first", "Story",
              "yes_no digits letters", "same/different"),
)


def _walked(rng: random.Random) -> tuple[str, tuple[int, int]]:
    x = y = 0
    steps = []
    for _ in range(rng.randint(2, 4)):
        num, way = rng.randint(1, 6), rng.choice(_COMPASS)
        x += num * {"east": 1, "west": -1}.get(way, 0)
        y += num * {"north": 1, "south": -1}.get(way, 0)
        steps.append(f"{num} {'step' if num == 1 else 'steps'} {way}")
    start = rng.choice(("{} walks ", "{} goes ", "A robot moves ", "From the tree, {} takes "))
    return f"{start.format(rng.choice(NAMES))}{', then '.join(steps)}.", (x, y)


def _offset(x: int, y: int) -> str:
    parts = []
    if y:
        parts.append(f"{abs(y)} {'north' if y > 0 else 'south'}")
    if x:
        parts.append(f"{abs(x)} {'east' if x > 0 else 'west'}")
    return ", ".join(parts) or "at the start"


def _on_line(rng: random.Random) -> tuple[str, tuple[int, list[int]]]:
    at = start = rng.randint(8, 20)
    spots, steps = [at], []
    for _ in range(rng.randint(2, 3)):
        back = at > 9 and rng.random() < 0.5
        num = rng.randint(2, 8)
        at += -num if back else num
        spots.append(at)
        steps.append(f"{num} steps {'back' if back else 'forward'}")
    return f"The token stands on square {start}. It goes {', then '.join(steps)}.", (start, spots)


def _lift(rng: random.Random) -> tuple[str, tuple[int, list[int]]]:
    at = start = rng.randint(4, 12)
    spots, steps = [at], []
    for _ in range(rng.randint(2, 4)):
        up = at < 5 or rng.random() < 0.5
        num = rng.randint(1, 4)
        at += num if up else -num
        spots.append(at)
        steps.append(f"{'up' if up else 'down'} {num}")
    who = rng.choice(("The lift", "An elevator", f"{rng.choice(NAMES)}'s lift"))
    return f"{who} is on floor {start} and goes {', '.join(steps)}.", (start, spots)


_POSITION = (
    told("walk_point", "position", _walked, lambda f: f"({f[0]}, {f[1]})",
         "Give the end point, counting east as x and north as y", "Where does the walk end",
         "End point", how="write it as (x, y), with east as +x and north as +y",
         tag="(x east, y north)"),
    told("walk_offset", "position", _walked, lambda f: _offset(*f),
         "Say how far north or south and then east or west of the start the walk ends",
         "How far from the start, and which way, does the walk end", "Net way",
         how='write it like "2 north, 3 east", leave out what is zero, or "at the start"',
         tag='like "2 north, 3 east", no zeros, or "at the start"'),
    told("walk_distance", "position", _walked, lambda f: str(abs(f[0]) + abs(f[1])),
         "Count the steps needed to get back to the start along the grid",
         "How many steps back to the start along the grid", "Steps back to the start"),
    told("line_square", "position", _on_line, lambda f: str(f[1][-1]),
         "Give the number of the final square", "On which square does it end", "Final square"),
    told("line_sentence", "position", _on_line, lambda f: f"It ends on square {f[1][-1]}.",
         "Say where the token ends", "On which square does it end", "Final square",
         how='answer like "It ends on square 4."', tag="full sentence"),
    told("line_net", "position", _on_line, lambda f: f"{f[1][-1] - f[0]:+d}".replace("+0", "0"),
         "Give the change from the first square to the last", "How far did it get in all",
         "Net change", how="write a sign before it unless it is 0", tag="signed number"),
    told("lift_floor", "position", _lift, lambda f: str(f[1][-1]), "Give the floor at the end",
         "On which floor does it stop at the end", "Final floor"),
    told("lift_top", "position", _lift, lambda f: str(max(f[1])),
         "Give the highest floor reached", "Which is the highest floor on this ride",
         "Highest floor"),
    told("lift_lowest", "position", _lift, lambda f: str(min(f[1])),
         "Give the lowest floor reached", "Which is the lowest floor on this ride",
         "Lowest floor"),
    told("lift_stops", "position", _lift, lambda f: ", ".join(map(str, f[1])),
         "List all floors in order, the first one included", "Which floors does it stop at",
         "Floors", how="list the numbers with commas, with the first floor",
         tag="comma list from the first floor"),
    *verdicts("lift_higher", "position", judged(_lift, lambda f: f[1][-1] > f[0]),
              "Say whether it ends higher than it began", "Does it end higher than it began",
              "Ended higher", "Story", "yes_no t_f"),
)


@dataclass(frozen=True)
class _Count:
    thing: str
    values: tuple[int, ...]

    @property
    def end(self) -> int:
        return self.values[-1]


# Beginning, ways of becoming more, ways of becoming fewer, what is counted.
_COUNTERS = tuple(
    tuple(part.strip() for part in line.split("|")) for line in COUNTERS.strip().split("\n")
)


def _counted(rng: random.Random) -> tuple[str, _Count]:
    begin, more, fewer, thing = rng.choice(_COUNTERS)
    who = rng.choice(NAMES)
    values = [rng.randint(6, 30)]
    parts = [begin.format(n=values[0], w=who)]
    for _ in range(rng.choice((1, 2, 2, 3))):
        num, up = rng.randint(2, 9), rng.random() < 0.5
        up = up or values[-1] <= num
        parts.append(rng.choice((more if up else fewer).split(" ; ")).format(n=num, w=who))
        values.append(values[-1] + (num if up else -num))
    return " ".join(parts), _Count(thing, tuple(values))


def _uneven(rng: random.Random) -> tuple[str, _Count]:
    """A story at whose end the number is not the first one."""
    while True:
        text, count = _counted(rng)
        if count.end != count.values[0]:
            return text, count


_NUM = ("Give the number at the end", "How many are there at the end", "Final number")
_COUNTER = (
    told("counter_end", "counter", _counted, lambda c: str(c.end), *_NUM),
    told("counter_words", "counter", _counted, lambda c: in_words(c.end), *_NUM,
         how="write the number in words", tag="in words"),
    told("counter_thing", "counter", _counted, lambda c: f"{c.end} {c.thing}", *_NUM,
         how="write the number and what is counted, in the plural", tag="number and noun"),
    told("counter_sentence", "counter", _counted, lambda c: f"There are now {c.end} {c.thing}.",
         *_NUM, how='answer with a sentence beginning "There are now"', tag="There are now ..."),
    told("counter_sum", "counter", _counted,
         lambda c: str(c.values[0]) + "".join(
             f" {'+' if b > a else '-'} {abs(b - a)}"
             for a, b in zip(c.values, c.values[1:], strict=False)) + f" = {c.end}", *_NUM,
         how="write the whole calculation with = and the result", tag="calculation = result"),
    told("counter_json", "counter", _counted, lambda c: f'{{"{c.thing}": {c.end}}}', *_NUM,
         how="write JSON with the plural noun as key", tag='{"noun": number}'),
    told("counter_start", "counter", _counted, lambda c: str(c.values[0]),
         "Give the number at the beginning", "How many were there at the beginning",
         "First number"),
    told("counter_most", "counter", _counted, lambda c: str(max(c.values)),
         "Give the largest number there was at any time", "How many were there at the peak",
         "Peak number"),
    told("counter_change", "counter", _counted,
         lambda c: f"{c.end - c.values[0]:+d}".replace("+0", "0"),
         "Give the change from beginning to end", "By how much did the number change overall",
         "Overall change", how="write it with + or -, or 0", tag="signed"),
    told("counter_trend", "counter", _uneven,
         lambda c: "more" if c.end > c.values[0] else "fewer",
         "Compare the end with the beginning",
         "Are there more or fewer at the end than at the beginning", "End against beginning",
         how="answer more or fewer", tag="more/fewer", formats=True),
    told("counter_all", "counter", _counted, lambda c: ", ".join(map(str, c.values)),
         "List the number after each event, from the first one on",
         "What are the numbers, one after the other", "All numbers",
         how="begin with the first number and separate by commas", tag="comma list"),
    told("counter_noun", "counter", _counted, lambda c: c.thing, "Name what is being counted",
         "What is being counted", "Counted things"),
)

# Beginning, turning, leaving as it is; the first state and the second one.
_SIDES = dict(zip(
    split_words("coin card lamp cup gate wheel sound shirt lock sign"),
    (tuple(part.strip() for part in line.split("|")) for line in SIDES.strip().split("\n")),
    strict=True))


def _flipped(rng: random.Random, key: str) -> tuple[str, tuple[str, bool, int]]:
    begin, turns, leaves, *states = _SIDES[key]
    at, num = rng.randrange(2), 0
    parts, first = [begin.format(s=states[at])], at
    for who in rng.sample(NAMES, rng.randint(2, 4)):
        turn = rng.random() < 0.6
        num += turn
        parts.append(rng.choice((turns if turn else leaves).split(" ; ")).format(w=who))
    at = (at + num) % 2
    return " ".join(parts), (states[at], at == first, num)


def _any_flipped(rng: random.Random) -> tuple[str, tuple[str, bool, int]]:
    return _flipped(rng, rng.choice(tuple(_SIDES)))


_FLIPS = (
    *(told(f"flip_{key}", "flip", partial(_flipped, key=key), lambda f: f[0],
           f"Give the state at the end, {a} or {b}", f"Is it {a} or {b} at the end",
           f"Final state, {a} or {b}")
      for key, (*_, a, b) in _SIDES.items()),
    told("flip_capitals", "flip_any", _any_flipped, lambda f: f[0].upper(),
         "Give the state at the end", "Which state is it in at the end", "Final state",
         how="answer in capital letters", tag="IN CAPITALS"),
    told("flip_count", "flip_any", _any_flipped, lambda f: str(f[2]),
         "Count how many times the state was changed", "How many times was the state changed",
         "Number of changes"),
    told("flip_parity", "flip_any", _any_flipped, lambda f: "odd" if f[2] % 2 else "even",
         "Say whether the number of changes is even or odd",
         "Is the number of changes even or odd", "Number of changes, even or odd"),
    *verdicts("flip_still", "flip_any", judged(_any_flipped, lambda f: f[1]),
              "Say whether the state at the end is the one of the beginning",
              "Is it in the same state as at the beginning", "Same state as at first", "Story",
              "yes_no true_false digits letters y_n", "unchanged/changed", "same/other"),
)

OPERATIONS: tuple[Operation, ...] = (*_FACING, *_POSITION, *_COUNTER, *_FLIPS)
