"""Choosing the highest or lowest of a few things on a scale: weight, age, price and so on."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families.lexicon_picking import SCALES
from training.families.operation import Operation
from training.families.picking_places import shuffled
from training.families.spelled import in_words


def _cues(most: str, *extra: str) -> tuple[str, ...]:
    """most: adjective with its ending ("heaviest")."""
    return (f"Which is the {most}: {{x}}?", f"Choose the {most}: {{x}}", f"{{x}} -> {most}",
            f"{{x}}\nThe {most} is", f"{most[0].upper()}{most[1:]}: {{x}}",
            f"Pick the {most}.\n\n{{x}}", f"Input: {{x}}\n{most[0].upper()}{most[1:]}:",
            f"{{x}}\nWhich is the {most}?", *extra)


def _scale(
    name: str, kind: str, scale: str, high: bool, most: str, *extra: str
) -> Operation:
    """The highest or lowest of two to four things."""
    steps = SCALES[scale]
    # More things from a short scale would nearly always include its end.
    at_most = 4 if len(steps) > 8 else 3

    def draw(rng: random.Random) -> tuple[str, str]:
        chosen = sorted(rng.sample(range(len(steps)), rng.randint(2, at_most)))
        words = [rng.choice(steps[step]) for step in chosen]
        answer = words[-1 if high else 0]
        words = shuffled(rng, words)
        by = rng.choice((", ", ", ", " / ", " or "))
        if by == " or ":
            return f"{', '.join(words[:-1])} or {words[-1]}", answer
        return by.join(words), answer

    return Operation(name=f"scale_{name}", kind=kind, draw=draw, cues=_cues(most, *extra))


def _made(
    name: str, show: Callable[[int], str], values: Sequence[int], high: bool, most: str,
    *extra: str,
) -> Operation:
    """The highest or lowest of two to four values that are written out by code."""
    def draw(rng: random.Random) -> tuple[str, str]:
        chosen = rng.sample(values, rng.randint(2, 4))
        by = rng.choice((", ", ", ", " / "))
        return by.join(map(show, chosen)), show(max(chosen) if high else min(chosen))

    return Operation(name=f"scale_{name}", kind="pick_number", draw=draw, cues=_cues(most, *extra))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _time_span(seconds: int) -> str:
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        if seconds % size == 0:
            count = seconds // size
            return f"{count} {unit}{'s' * (count != 1)}"
    raise ValueError(seconds)


def _metres(millimetres: int) -> str:
    for size, unit in ((1_000_000, "km"), (1000, "m"), (10, "cm")):
        if millimetres % size == 0:
            return f"{millimetres // size} {unit}"
    return f"{millimetres} mm"


def _both(
    kind: str, scale: str, top: str, bottom: str, more: str = "", less: str = ""
) -> tuple[Operation, ...]:
    """Both ends of a scale; more and less are cues of their own."""
    return (
        _scale(f"{scale}_most", kind, scale, True, top, *((more,) if more else ())),
        _scale(f"{scale}_least", kind, scale, False, bottom, *((less,) if less else ())),
    )


def _made_both(
    name: str, show: Callable[[int], str], values: Sequence[int], top: str, bottom: str
) -> tuple[Operation, ...]:
    return (_made(f"{name}_most", show, values, True, top),
            _made(f"{name}_least", show, values, False, bottom))


OPERATIONS: tuple[Operation, ...] = (
    *_both("pick_scale", "weight", "heaviest", "lightest", "Which weighs most? {x}",
           "Easiest to lift: {x}"),
    *_both("pick_scale", "speed", "fastest", "slowest", "Gets there first: {x}",
           "Gets there last: {x}"),
    *_both("pick_scale", "heat", "hottest", "coldest"),
    *_both("pick_scale", "price", "most expensive", "cheapest", "Costs most: {x}",
           "Costs least: {x}"),
    *_both("pick_scale", "loudness", "loudest", "quietest"),
    *_both("pick_scale", "hardness", "hardest", "softest"),
    *_both("pick_scale", "object_size", "biggest", "smallest", "Takes up most space: {x}",
           "Takes up least space: {x}"),
    *_both("pick_scale", "height", "tallest", "lowest"),
    *_both("pick_scale", "planet_size", "biggest planet", "smallest planet"),
    *_both("pick_scale", "planet_distance", "planet farthest from the Sun",
           "planet closest to the Sun"),
    *_both("pick_scale", "population", "country with the most people",
           "country with the fewest people"),
    *_both("pick_scale", "area", "country with the largest area",
           "country with the smallest area"),
    *_both("pick_rank", "age", "newest invention", "oldest invention", "Invented last: {x}",
           "Invented first: {x}"),
    *_both("pick_rank", "duration", "longest-lasting", "shortest-lasting",
           "Lasts longest: {x}", "Over soonest: {x}"),
    *_both("pick_rank", "time_unit", "longest time unit", "shortest time unit"),
    *_both("pick_rank", "length_unit", "longest unit", "shortest unit"),
    *_both("pick_rank", "life", "oldest", "youngest"),
    *_both("pick_rank", "month", "latest in the year", "earliest in the year"),
    *_both("pick_rank", "weekday", "latest in the week (Monday first)",
           "earliest in the week (Monday first)"),
    *_both("pick_rank", "frequency", "most frequent", "least frequent"),
    *_both("pick_rank", "intensity", "warmest", "coolest"),
    *_both("pick_rank", "history", "most recent", "longest ago"),
    *_made_both("number_word", in_words, range(2, 100), "highest number", "lowest number"),
    *_made_both("clock", _clock, range(0, 1440, 5), "latest time", "earliest time"),
    *_made_both("year", str, range(1500, 2025), "most recent year", "earliest year"),
    *_made_both("span", _time_span, tuple(
        size * count for size in (1, 60, 3600, 86400) for count in (1, 2, 3, 5, 7, 10, 12, 20)),
        "longest time", "shortest time"),
    *_made_both("metres", _metres, tuple(
        size * count for size in (1, 10, 1000, 1_000_000) for count in (1, 2, 3, 4, 5, 6, 7, 8, 9)),
        "longest distance", "shortest distance"),
    *_made_both("price_tag", lambda n: f"${n / 100:.2f}", range(99, 9999, 10), "highest price",
                "lowest price"),
)
