"""More operations on days, months, dates and times of day."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable

from training.families.choice import choose_words
from training.families.cues import wordings
from training.families.lexicon import inverted
from training.families.lexicon_culture import CULTURE
from training.families.lexicon_languages import MONTHS, WEEKDAYS
from training.families.lexicon_words import Pairs
from training.families.lookup import look_up
from training.families.operation import Operation

_DAYS, _MONTHS = tuple(WEEKDAYS["English"]), tuple(MONTHS["English"])
_SHORT_DAYS: Pairs = tuple((day, day[:3]) for day in _DAYS)
_SHORT_MONTHS: Pairs = tuple((month, month[:3]) for month in _MONTHS)
_QUARTERS: Pairs = tuple((month, f"Q{i // 3 + 1}") for i, month in enumerate(_MONTHS))
_SOUTH: Pairs = tuple(zip(_MONTHS, (
    "summer summer autumn autumn autumn winter winter winter spring spring spring summer").split(),
    strict=True))


def _later(names: tuple[str, ...], by: int) -> Pairs:
    return tuple((name, names[(i + by) % len(names)]) for i, name in enumerate(names))


_NAMES = (
    look_up("weekday_number", "weekday_more", tuple(
        (day, str(i)) for i, day in enumerate(_DAYS, 1)),
        "Give the number of the weekday, Monday being 1", "the weekday number",
        "{x} (Monday = 1):"),
    look_up("number_weekday", "weekday_more", tuple(
        (str(i), day) for i, day in enumerate(_DAYS, 1)),
        "Name the weekday with this number, Monday being 1", "the weekday",
        "Day {x} of the week (Monday = 1):", of="number"),
    look_up("weekday_short", "weekday_more", _SHORT_DAYS, "Abbreviate the weekday to three letters",
            "the short form", "{x} in a calendar column:"),
    look_up("weekday_long", "weekday_more", inverted(_SHORT_DAYS), "Write the weekday in full",
            "the full name"),
    look_up("weekday_in_three", "weekday_more", _later(_DAYS, 3),
            "Name the weekday three days later", "the day three days after",
            "Today is {x}. In three days it is", of=""),
    look_up("weekday_two_ago", "weekday_more", _later(_DAYS, -2),
        "Name the weekday two days before",
            "the day two days before", "Today is {x}. The day before yesterday was", of=""),
    look_up("month_short", "month_more", _SHORT_MONTHS, "Abbreviate the month to three letters",
            "the short form", "{x} in a calendar heading:"),
    look_up("month_quarter", "month_more", _QUARTERS, "Give the quarter of the year (Q1 to Q4)",
            "the quarter", "{x} is in quarter"),
    look_up("month_two_digits", "month_more", tuple(
        (month, f"{i:02d}") for i, month in enumerate(_MONTHS, 1)),
        "Write the month as two digits", "the two-digit form", "{x} as MM:"),
    look_up("month_south_season", "month_more", _SOUTH,
            "Name the season in the southern hemisphere", "the Australian season",
            "In Sydney, {x} falls in"),
    look_up("month_opposite", "month_more", _later(_MONTHS, 6),
            "Name the month half a year later", "the month six months after",
            "Six months from {x}:", of=""),
    look_up("month_three_later", "month_more", _later(_MONTHS, 3),
            "Name the month three months later", "the month three months after",
            "A quarter of a year from {x}:", of=""),
    look_up("holiday_date", "holiday", CULTURE["holiday_date"], "Give the date of the holiday",
        "the date", "{x} is on", "Calendar entry: {x} on"),
)


def _op(
    name: str, kind: str, make: Callable[[random.Random], tuple[str, str]], do: str, get: str,
    *extra: str, of: str = "of",
) -> Operation:
    return Operation(name=name, kind=kind, draw=make, cues=wordings(do, get, *extra, of=of))


def _date(
    name: str, source: Callable[[datetime.date], str], answer: Callable[[datetime.date], str],
    do: str, get: str, *extra: str,
) -> Operation:
    def make(rng: random.Random) -> tuple[str, str]:
        day = datetime.date(rng.randint(1980, 2039), 1, 1) + datetime.timedelta(rng.randrange(365))
        return source(day), answer(day)

    return _op(name, "date_more", make, do, get, *extra)


def _iso(d: datetime.date) -> str:
    return d.isoformat()


def _written(d: datetime.date) -> str:
    return f"{_MONTHS[d.month - 1]} {d.day}, {d.year}"


def _american(d: datetime.date) -> str:
    return f"{d.month}/{d.day}/{d.year}"


def _plus(days: int) -> Callable[[datetime.date], str]:
    return lambda d: (d + datetime.timedelta(days)).isoformat()


_DATES = (
    _date("date_week_later", _iso, _plus(7), "Give the date one week later", "the date a week from",
          "{x} plus 7 days:"),
    _date("date_day_before", _iso, _plus(-1), "Give the date of the day before", "the eve",
          "{x} -> yesterday"),
    _date("date_first_of_month", _iso, lambda d: d.replace(day=1).isoformat(),
          "Give the first day of this date's month", "the first of the month"),
    _date("date_short_month", _iso, lambda d: f"{d.day} {_MONTHS[d.month - 1][:3]}",
          "Write the date like 5 Mar, without the year", "the short form"),
    _date("date_month_year", _iso, lambda d: f"{_MONTHS[d.month - 1]} {d.year}",
          "Give the month and the year", "the month and year"),
    _date("date_quarter", _iso, lambda d: f"Q{(d.month + 2) // 3} {d.year}",
          "Give the quarter and the year", "the fiscal quarter"),
    _date("date_decade", _iso, lambda d: f"{d.year // 10 * 10}s", "Give the decade", "the decade",
          "{x} was or is in the"),
    _date("date_american_to_iso", _american, _iso, "Convert the American date to ISO",
          "the ISO form", "month/day/year {x} ="),
    _date("date_american_to_german", _american, lambda d: f"{d.day}.{d.month}.{d.year}",
          "Write the American date the German way", "the German form"),
    _date("date_written_to_american", _written, _american, "Write the date as M/D/YYYY",
          "the M/D/YYYY form"),
    _date("date_month_number", _written, lambda d: str(d.month), "Give the number of the month",
          "the month number"),
    _date("date_german", _iso, lambda d: f"{d.day}. {MONTHS['German'][d.month - 1]} {d.year}",
          "Write the date in German", "the German date", "{x} auf Deutsch:"),
    _date("date_french", _iso,
          lambda d: f"{'1er' if d.day == 1 else d.day} {MONTHS['French'][d.month - 1]} {d.year}",
          "Write the date in French", "the French date", "{x} en français :"),
    _date("date_spanish", _iso,
          lambda d: f"{d.day} de {MONTHS['Spanish'][d.month - 1]} de {d.year}",
          "Write the date in Spanish", "the Spanish date", "{x} en español:"),
    _date("date_file_name", _iso, lambda d: f"backup_{d:%Y_%m_%d}.zip",
          "Make a backup file name from the date", "the backup name"),
    _date("date_two_digit_year", _iso, lambda d: f"{d:%y}", "Give the last two digits of the year",
          "the short year"),
)


def _clock(
    name: str, answer: Callable[[int, int], str], do: str, get: str, *extra: str,
) -> Operation:
    def make(rng: random.Random) -> tuple[str, str]:
        h, m = rng.randrange(24), rng.randrange(0, 60, 5)
        return f"{h:02d}:{m:02d}", answer(h, m)

    return _op(name, "time_more", make, do, get, *extra)


def _add(minutes: int) -> Callable[[int, int], str]:
    def answer(h: int, m: int) -> str:
        total = (h * 60 + m + minutes) % 1440
        return f"{total // 60:02d}:{total % 60:02d}"

    return answer


def _greeting(h: int, m: int) -> str:
    return "Good morning" if 5 <= h < 12 else "Good afternoon" if 12 <= h < 18 else "Good evening"


_TIMES = (
    _clock("time_half_hour_later", _add(30), "Give the time half an hour later",
           "the time 30 minutes after", "{x} plus 30 min:"),
    _clock("time_quarter_later", _add(15), "Give the time a quarter of an hour later",
           "the time 15 minutes after", "{x} plus 15 min:"),
    _clock("time_two_hours_later", _add(120), "Give the time two hours later",
           "the time two hours after", "{x} plus 2 h:"),
    _clock("time_greeting", _greeting, "Greet for this time: Good morning from 5, Good afternoon "
           "from 12, Good evening from 18", "the greeting", "It is {x}. You say:"),
    _clock("time_french", lambda h, m: f"{h} h {m:02d}", "Write the time the French way, like "
           "8 h 05", "the French form"),
    _clock("time_german", lambda h, m: f"{h}.{m:02d} Uhr", "Write the time the German way, like "
           "8.05 Uhr", "the German form"),
    _clock("time_minutes_of_day", lambda h, m: str(h * 60 + m),
           "Give the minutes since midnight", "the minutes since midnight"),
    _clock("time_without_colon", lambda h, m: f"{h:02d}{m:02d}", "Write military time without the "
           "colon", "the military form"),
    _clock("time_next_hour", lambda h, m: f"{(h + 1) % 24:02d}:00", "Give the next full hour",
           "the next full hour", "{x} -> next full hour"),
    _clock("time_hour_json", lambda h, m: f'{{"h": {h}, "m": {m}}}', "Write as JSON with h and m",
           "the JSON form"),
)

_KINDS = (
    choose_words("weekend_or_weekday", "calendar_kind", {
        "weekend": tuple(f"{d} {p}" for d in _DAYS[5:] for p in ("morning", "noon", "evening",
                         "afternoon", "night")),
        "weekday": tuple(f"{d} {p}" for d in _DAYS[:4] for p in ("morning", "noon", "evening",
                         "afternoon", "night"))},
        "Is this on the weekend or on a weekday", "Part of the week", "{x} -> weekend/weekday"),
    choose_words("day_month_season", "calendar_kind", {
        "day": _DAYS, "month": _MONTHS, "season": ("spring", "summer", "autumn", "winter")},
        "Is this a day, a month or a season", "Calendar word", "{x} is a"),
)

OPERATIONS: tuple[Operation, ...] = _NAMES + _DATES + _TIMES + _KINDS
