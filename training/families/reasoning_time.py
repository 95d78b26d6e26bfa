"""Dates, weekdays, times and ages shifted in small stories, and which of two events came first."""

from __future__ import annotations

import datetime
import random

from training.families.operation import Operation
from training.families.reasoning_base import judged, told, verdicts
from training.families.words import NAMES, split_words

_DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_GERMAN_DAYS = split_words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
_EVENTS = split_words("exam party concert meeting trip wedding match interview delivery visit")


def _weekday(rng: random.Random) -> tuple[str, int]:
    day, num, event = rng.randrange(7), rng.randint(2, 12), rng.choice(_EVENTS)
    text, shift = rng.choice((
        (f"Today is {_DAYS[day]}. The {event} is in {num} days.", num),
        (f"Yesterday was {_DAYS[day]}. The {event} is in {num} days.", num + 1),
        (f"Tomorrow is {_DAYS[day]}. The {event} was {num} days ago.", -1 - num),
        (f"Today is {_DAYS[day]}. The {event} was {num} days ago.", -num),
        (f"The {event} was planned for {_DAYS[day]} but comes {num} days later.", num),
        (f"The {event} was set for {_DAYS[day]} but was held {num} days earlier.", -num)))
    return text, (day + shift) % 7


_DAY = ("Find the weekday of the event", "On which weekday does the event really fall",
        "Weekday of the event")
_WEEKDAYS = (
    told("event_day", "event_day", _weekday, lambda d: _DAYS[d], *_DAY),
    told("event_day_short", "event_day", _weekday, lambda d: _DAYS[d][:3], *_DAY,
         how="give the first three letters of the weekday", tag="such as Mon"),
    told("event_day_german", "event_day", _weekday, lambda d: _GERMAN_DAYS[d], *_DAY,
         how="give the weekday in German", tag="in German"),
    told("event_day_number", "event_day", _weekday, lambda d: str(d + 1), *_DAY,
         how="write it as a number, 1 for Monday to 7 for Sunday", tag="1 = Monday, 7 = Sunday"),
    told("event_day_sentence", "event_day", _weekday, lambda d: f"It is on a {_DAYS[d]}.", *_DAY,
         how='begin with "It is on a"', tag="It is on a ..."),
    told("event_day_after", "event_day", _weekday, lambda d: _DAYS[(d + 1) % 7],
         "Find the weekday after the event", "Which weekday follows the day of the event",
         "Weekday after the event"),
    *verdicts("event_weekend", "event_day", judged(_weekday, lambda d: d > 4),
              "Say whether the event falls on a weekend", "Does the event fall on a weekend",
              "On a weekend", "Story", "yes_no digits", "weekend/workday"),
)


def _date(rng: random.Random) -> tuple[str, tuple[datetime.date, datetime.date, int]]:
    start = datetime.date(2025, 1, 1) + datetime.timedelta(rng.randrange(330))
    num = rng.randint(2, 25)
    back = rng.random() < 0.3
    end = start + datetime.timedelta(-num if back else num)
    day = f"{start.day} {start:%B} 2025"
    form = rng.choice((
        "The bill of {d} is due {n} days before that date.",
        "Set for {d}, the {e} was {n} days early.",
    ) if back else (
        "The parcel was sent on {d} and arrived {n} days later.",
        "The {e}, planned for {d}, was put off by {n} days.",
        "The seeds went into the soil on {d} and sprouted after {n} days.",
        "The offer of {d} ends {n} days later."))
    return form.format(d=day, n=num, e=rng.choice(_EVENTS)), (start, end, num)


_SHIFT = ("Find the date after the shift in days", "On which date does it end up",
    "Later or earlier date")
_DATES = tuple(
    told(f"shifted_date_{name}", "shifted_date", _date, show, *_SHIFT, how=how, tag=tag)
    for name, show, how, tag in (
        ("plain", lambda f: f"{f[1].day} {f[1]:%B}", "write day and month", "such as 5 May"),
        ("us", lambda f: f"{f[1]:%B} {f[1].day}", "write the month, then the day", "such as May 5"),
        ("iso", lambda f: f"{f[1]:%Y-%m-%d}", "write it as YYYY-MM-DD", "YYYY-MM-DD"),
        ("dots", lambda f: f"{f[1]:%d.%m.%Y}", "write it as DD.MM.YYYY", "DD.MM.YYYY"),
        ("slashes", lambda f: f"{f[1]:%m/%d/%Y}", "write it as MM/DD/YYYY", "MM/DD/YYYY"),
        ("month", lambda f: f"{f[1]:%B}", "give only the month", "month only"),
        ("day", lambda f: str(f[1].day), "give only the day of the month", "day number only"),
    ))


def _clock(rng: random.Random) -> tuple[str, tuple[int, int]]:
    start, num = rng.randint(60, 180) * 5, rng.randint(3, 40) * 5
    at = f"{start // 60}:{start % 60:02d}"
    form = rng.choice(("The film starts at {t} and lasts {n} minutes.",
                       "The train leaves at {t} and takes {n} minutes.",
                       "{w} begins to bake at {t} and needs {n} minutes.",
                       "The lesson opens at {t} and goes on for {n} minutes.",
                       "{w} sets off at {t} and is on the road for {n} minutes."))
    return form.format(t=at, n=num, w=rng.choice(NAMES)), (start, start + num)


_END = ("Find the time when it ends", "At what time is it over", "End time")
_CLOCKS = (
    told("end_time", "end_time", _clock, lambda f: f"{f[1] // 60}:{f[1] % 60:02d}", *_END),
    told("end_time_12", "end_time", _clock, lambda f: (
        f"{(f[1] // 60 - 1) % 12 + 1}:{f[1] % 60:02d} {'p.m.' if f[1] >= 720 else 'a.m.'}"), *_END,
         how="use the 12-hour clock with a.m. or p.m.", tag="with a.m. or p.m."),
    told("end_time_hour", "end_time", _clock, lambda f: str(f[1] // 60),
         "Give the hour in which it ends, without minutes", "In which hour does it end",
         "Hour of the end", how="give only the full hour as a number from 0 to 23",
         tag="hour, 0-23"),
    told("end_time_dots", "end_time", _clock, lambda f: f"{f[1] // 60:02d}h{f[1] % 60:02d}", *_END,
         how="write it with an h, such as 09h05", tag="09h05"),
    told("end_time_range", "end_time", _clock, lambda f: "-".join(
        f"{m // 60}:{m % 60:02d}" for m in f), "Give start and end",
        "From when to when does it last",
         "Start and end", how="write it as start-end", tag="9:00-9:30"),
    *verdicts("ends_afternoon", "end_time", judged(_clock, lambda f: f[1] >= 720),
              "Say whether it ends at noon or later", "Does it end at noon or later",
              "Ends at noon or later", "Story", "yes_no t_f", "afternoon/morning"),
)


def _ages(rng: random.Random) -> tuple[str, dict[str, int]]:
    v, w = rng.sample(NAMES, 2)
    a, d = rng.randint(6, 40), rng.randint(2, 5)
    text, b = rng.choice((
        (f"{v} is {a} years old. {w} is {d} years older.", a + d),
        (f"{v} is {a} years old. {w} is {d} years younger.", a - d),
        (f"{v} is {a}. {w} is twice as old.", 2 * a),
        (f"{w} is {d} years older than {v}, who is {a}.", a + d),
        (f"When {v} was {a}, {w} was born. Now {v} is {a + d}.", d)))
    first = a + d if text.startswith("When") else a
    return text, {v: first, w: b}


def _values(ages: dict[str, int]) -> list[int]:
    return list(ages.values())


_AGES = (
    told("age_sum", "ages", _ages, lambda f: str(sum(_values(f))),
        "Add up the present ages of both",
         "What is the sum of their ages now", "Sum of the ages"),
    told("age_difference", "ages", _ages, lambda f: str(abs(_values(f)[0] - _values(f)[1])),
         "Give the difference between the ages", "How many years lie between the two",
         "Age difference"),
    told("age_older", "ages", _ages, lambda f: max(f, key=f.__getitem__), "Name the older person",
         "Who is older", "Older person"),
    told("age_younger", "ages", _ages, lambda f: min(f, key=f.__getitem__),
         "Name the younger person", "Who is younger", "Younger person"),
    told("age_of_older", "ages", _ages, lambda f: str(max(_values(f))),
         "Give the present age of the older person", "How old is the older one now",
         "Age of the older one"),
    told("age_of_younger", "ages", _ages, lambda f: str(min(_values(f))),
         "Give the present age of the younger person", "How old is the younger one now",
         "Age of the younger one"),
    told("age_in_five", "ages", _ages, lambda f: str(max(_values(f)) + 5),
         "Say how old the older person will be in five years",
         "How old will the older one be in five years", "Older one in five years"),
    told("age_both", "ages", _ages, lambda f: ", ".join(f"{w}: {a}" for w, a in sorted(f.items())),
         "Give both ages", "How old are they now", "Ages", how="write Name: age, in alphabetical "
         "order of the names, with a comma between", tag="A: 1, B: 2, alphabetical"),
    told("age_born", "ages", _ages, lambda f: str(2000 - min(_values(f))),
         "Find the birth year of the younger one, if the story is set in 2000 and the birthday "
         "is over", "When was the younger one born, if it is now 2000 and the birthday is over",
         "Birth year of the younger one (year now: 2000)"),
)

_ACTS = tuple(line.strip() for line in """
watered the plants; called the bank; fed the fish; locked the door; baked bread; read the letter;
washed the car; wrote a poem; closed the window; packed a bag; swept the floor; ate lunch;
took a nap; cleaned the stove; paid the bill; bought milk; lit the candles; mended a shirt
""".replace("\n", " ").split(";"))
_BEFORE = ("{w} {a} before {w} {b}.", "Before {w} {b}, {w} {a}.", "{w} {b} after {w} {a}.",
           "After {w} {a}, {w} {b}.", "{w} {a}, then {b}.", "{w} {b}, but first {w} {a}.",
           "Once {w} {a}, {w} {b}.", "{w} {a} and later {b}.")


def _two_events(rng: random.Random) -> tuple[str, tuple[str, str, bool]]:
    a, b = rng.sample(_ACTS, 2)
    text = rng.choice(_BEFORE).format(a=a, b=b, w=rng.choice(NAMES))
    return text, (a, b, text.index(a) < text.index(b))


_FIRST = (
    told("event_first", "event_order", _two_events, lambda f: f[0], "Say what happened first",
         "What happened first", "First event", "Sentence"),
    told("event_second", "event_order", _two_events, lambda f: f[1], "Say what happened second",
         "What happened second", "Second event", "Sentence"),
    told("event_arrow", "event_order", _two_events, lambda f: f"{f[0]} -> {f[1]}",
         "Put the two events in order of time", "In which order did it happen", "Order in time",
         "Sentence", how='write "earlier -> later"', tag="earlier -> later"),
    told("event_which", "event_order", _two_events, lambda f: "12"[not f[2]],
         "Say which of the two events in the sentence happened earlier",
         "Which event happened earlier", "Earlier event", "Sentence",
         how="write 1 if it is the one told first or 2 if it is the one told second",
         tag="1 = told first, 2 = told second"),
    *verdicts("event_told_in_order", "event_order",
              judged(_two_events, lambda f: f[2]),
              "Say whether the events are told in the order in which they happened",
              "Are the events told in the order in which they happened", "Told in order",
              "Sentence", "yes_no digits letters", "in order/reversed"),
)
OPERATIONS: tuple[Operation, ...] = (*_WEEKDAYS, *_DATES, *_CLOCKS, *_AGES, *_FIRST)
