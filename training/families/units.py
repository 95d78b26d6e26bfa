"""Conversions of units, money, times and dates; the factor is always exact."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.operation import Draw, Operation

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)


def _count(number: int, unit: str) -> str:
    """The number with its unit; symbols such as km have no plural."""
    plural = {"foot": "feet", "inch": "inches", "century": "centuries"}.get(unit, unit + "s")
    return f"{number} {unit if number == 1 or len(unit) <= 2 else plural}"


def _times(small: str, big: str, factor: int, high: int = 40, low: int = 1) -> list[Operation]:
    """Two operations: from the big unit down, and back up in whole numbers."""
    names = {"km": "kilometres", "kg": "kilograms", "cm": "centimetres", "mm": "millimetres",
             "ml": "millilitres", "m": "metres", "g": "grams", "l": "litres",
             "foot": "feet", "inch": "inches", "century": "centuries"}

    def plural(unit: str) -> str:
        return names.get(unit, unit + "s")

    def down(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(low, high)
        return _count(number, big), _count(number * factor, small)

    def up(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(low, high)
        return _count(number * factor, small), _count(number, big)

    made = []
    for source, target, draw in ((big, small, down), (small, big, up)):
        s, t = plural(source), plural(target)
        made.append(Operation(
            name=f"{s}_to_{t}", kind="unit", draw=draw,
            cues=wordings(f"Convert to {t}", "", f"{{x}} in {t} is", f"How many {t} are {{x}}?",
                          f"{{x}} -> {t}", f"Express {{x}} in {t}.", f"{{x}} = how many {t}?")))
    return made


def _simple(kind: str, name: str, draw: Draw, cues: tuple[str, ...], formats: bool = True,
            ) -> Operation:
    return Operation(name=name, kind=kind, draw=draw, cues=cues, formats=formats)


def _dates(write: Callable[[datetime.date], str], read: Callable[[datetime.date], str]) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        day = datetime.date(1950, 1, 1) + datetime.timedelta(days=rng.randrange(36500))
        return write(day), read(day)

    return draw


def _iso(day: datetime.date) -> str:
    return day.isoformat()


def _written(day: datetime.date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _british(day: datetime.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _clock(write: Callable[[int, int], str], read: Callable[[int, int], str]) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        hour, minute = rng.randrange(24), rng.randrange(60)
        return write(hour, minute), read(hour, minute)

    return draw


def _24(hour: int, minute: int) -> str:
    return f"{hour:02d}:{minute:02d}"


def _12(hour: int, minute: int) -> str:
    return f"{hour % 12 or 12}:{minute:02d} {'AM' if hour < 12 else 'PM'}"


def _percent(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1, 99)
    return f"{number}%", f"{number / 100:.2f}".rstrip("0")


def _decimal(rng: random.Random) -> tuple[str, str]:
    x, y = _percent(rng)
    return y, x


_FRACTIONS = [(n, d) for d in (2, 4, 5, 10, 20, 25, 50) for n in range(1, d)]


def _fraction_percent(rng: random.Random) -> tuple[str, str]:
    n, d = rng.choice(_FRACTIONS)
    return f"{n}/{d}", f"{100 * n // d}%"


def _fraction_decimal(rng: random.Random) -> tuple[str, str]:
    n, d = rng.choice(_FRACTIONS)
    return f"{n}/{d}", f"{n / d:.2f}".rstrip("0")


def _dollars_cents(rng: random.Random) -> tuple[str, str]:
    cents = rng.randint(101, 9999)
    return f"${cents // 100}.{cents % 100:02d}", f"{cents} cents"


def _cents_dollars(rng: random.Random) -> tuple[str, str]:
    x, y = _dollars_cents(rng)
    return y, x


def _money(sign: str, before: bool) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(2, 900)
        return str(number), f"{sign}{number}" if before else f"{number} {sign}"

    return draw


def _duration(rng: random.Random) -> tuple[str, str]:
    minutes = rng.randint(61, 599)
    return f"{minutes} minutes", f"{minutes // 60}h {minutes % 60:02d}m"


def _seconds_clock(rng: random.Random) -> tuple[str, str]:
    seconds = rng.randint(61, 3599)
    return f"{seconds} seconds", f"{seconds // 60}:{seconds % 60:02d}"


def _part_of_day(hour: int, minute: int) -> str:
    return "morning" if 5 <= hour < 12 else "afternoon" if 12 <= hour < 18 else (
        "evening" if 18 <= hour < 22 else "night")


def _celsius(rng: random.Random) -> tuple[str, str]:
    celsius = 5 * rng.randint(-8, 40)
    return f"{celsius} C", f"{celsius * 9 // 5 + 32} F"


def _dozens(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(2, 30)
    return f"{number} dozen", str(12 * number)


OPERATIONS: tuple[Operation, ...] = (
    *_times("second", "minute", 60, 90),
    *_times("minute", "hour", 60, 48),
    *_times("hour", "day", 24, 30),
    *_times("day", "week", 7, 52),
    *_times("month", "year", 12, 40),
    *_times("year", "century", 100, 30),
    *_times("m", "km", 1000, 99),
    *_times("cm", "m", 100, 99),
    *_times("g", "kg", 1000, 99),
    *_times("ml", "l", 1000, 60),
    *_times("inch", "foot", 12, 40),
    _simple("unit", "celsius_to_fahrenheit", _celsius, wordings(
        "Convert to Fahrenheit", "the Fahrenheit value", "{x} in Fahrenheit is")),
    _simple("unit", "dozens_to_number", _dozens, wordings(
        "Give the number of pieces", "", "How many is {x}?", "{x} eggs are how many eggs?",
        "{x} -> number")),
    _simple("ratio", "percent_to_decimal", _percent, wordings(
        "Convert the percentage to a decimal", "the decimal form", "{x} as a decimal is")),
    _simple("ratio", "decimal_to_percent", _decimal, wordings(
        "Convert the decimal to a percentage", "the percentage", "{x} in percent is")),
    _simple("ratio", "fraction_to_percent", _fraction_percent, wordings(
        "Convert the fraction to a percentage", "the percentage", "{x} in percent is")),
    _simple("ratio", "fraction_to_decimal", _fraction_decimal, wordings(
        "Convert the fraction to a decimal", "the decimal form", "{x} as a decimal is")),
    _simple("money", "dollars_to_cents", _dollars_cents, wordings(
        "Convert to cents", "", "{x} in cents is", "How many cents are {x}?", "{x} -> cents")),
    _simple("money", "cents_to_dollars", _cents_dollars, wordings(
        "Convert to dollars", "", "{x} in dollars is", "Write {x} with a dollar sign.",
        "{x} -> dollars")),
    _simple("money", "with_dollar_sign", _money("$", True), wordings(
        "Write as an amount in dollars with $", "the dollar amount", "Price tag for {x} dollars:")),
    _simple("money", "with_euro_sign", _money("€", True), wordings(
        "Write as an amount in euros with € in front", "the euro amount",
        "Price tag for {x} euros, sign first:")),
    _simple("money", "with_usd_code", _money("USD", False), wordings(
        "Write with the code USD after the number", "the USD amount",
        "{x} dollars with a currency code after it:")),
    _simple("time", "minutes_to_hm", _duration, wordings(
        "Write as hours and minutes like 2h 05m", "the 2h 05m form", "{x} as Xh YYm:")),
    _simple("time", "seconds_to_ms", _seconds_clock, wordings(
        "Write as minutes:seconds", "the minutes:seconds form", "{x} on a stopwatch (m:ss):")),
    _simple("time", "to_24_hour", _clock(_12, _24), wordings(
        "Convert to 24-hour time (HH:MM)", "the 24-hour form", "{x} on a 24-hour clock is")),
    _simple("time", "to_12_hour", _clock(_24, _12), wordings(
        "Convert to 12-hour time with AM or PM", "the AM/PM form", "{x} on a 12-hour clock is")),
    _simple("time", "hour_of_time", _clock(_24, lambda h, m: str(h)), wordings(
        "Give the hour only, without leading zero", "the hour", "{x} falls in hour number")),
    _simple("time", "minutes_of_time", _clock(_24, lambda h, m: str(m)), wordings(
        "Give the minutes only, without leading zero", "the minute part", "Minutes in {x}:")),
    _simple("time", "am_or_pm", _clock(_24, lambda h, m: "AM" if h < 12 else "PM"), questions(
        "Is this time AM or PM", "Half of the day", "AM or PM")),
    _simple("time", "part_of_day", _clock(_24, _part_of_day), questions(
        "Is it morning (from 5), afternoon (from 12), evening (from 18) or night (from 22)",
        "Part of the day", "morning, afternoon, evening or night")),
    _simple("time", "hour_later", _clock(_24, lambda h, m: _24((h + 1) % 24, m)), wordings(
        "Add one hour to the time", "", "What time is it one hour after {x}?",
        "{x} -> an hour later", "It is {x}. In an hour it will be")),
    _simple("date", "iso_to_written", _dates(_iso, _written), wordings(
        "Write the date like March 5, 2020", "the written American form",
        "{x} in words and numbers, month first:")),
    _simple("date", "iso_to_british", _dates(_iso, _british), wordings(
        "Write the date like 5 March 2020", "the written British form",
        "{x} with the day first and the month's name:")),
    _simple("date", "written_to_iso", _dates(_written, _iso), wordings(
        "Convert the date to ISO (YYYY-MM-DD)", "the ISO form", "{x} as YYYY-MM-DD:")),
    _simple("date", "british_to_iso", _dates(_british, _iso), wordings(
        "Convert the date to YYYY-MM-DD", "the YYYY-MM-DD form", "{x} in ISO 8601:")),
    _simple("date", "iso_to_slashes", _dates(
        _iso, lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}"), wordings(
        "Convert to MM/DD/YYYY", "the MM/DD/YYYY form", "{x} the American way with slashes:")),
    _simple("date", "iso_to_dots", _dates(
        _iso, lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}"), wordings(
        "Convert to DD.MM.YYYY", "the DD.MM.YYYY form", "{x} the German way with dots:")),
    _simple("date", "iso_to_compact", _dates(_iso, lambda d: d.strftime("%Y%m%d")), wordings(
        "Remove the hyphens from the date", "the compact form", "{x} as YYYYMMDD:")),
    _simple("date", "year_of_date", _dates(_iso, lambda d: str(d.year)), wordings(
        "Give the year", "the year", "In which year is {x}?")),
    _simple("date", "month_of_date", _dates(_iso, lambda d: _MONTHS[d.month - 1]), wordings(
        "Give the name of the month", "the month's name", "In which month is {x}?")),
    _simple("date", "day_of_date", _dates(_british, lambda d: str(d.day)), wordings(
        "Give the day of the month", "the day number", "Day in {x}:")),
    _simple("date", "next_day", _dates(
        _iso, lambda d: (d + datetime.timedelta(days=1)).isoformat()), wordings(
        "Give the date of the next day", "the day after", "{x} -> tomorrow")),
    _simple("date", "next_year", _dates(_british, lambda d: str(d.year + 1)), wordings(
        "Give the year after this date's year", "", "{x} -> following year",
        "Which year follows the year of {x}?")),
    _simple("date", "century_of_date", _dates(
        _written, lambda d: "20th" if d.year <= 2000 else "21st"), questions(
        "Is this date in the 20th or the 21st century", "Century", "20th or 21st")),
    _simple("date", "date_json", _dates(_iso, lambda d:
            f'{{"year": {d.year}, "month": {d.month}, "day": {d.day}}}'), wordings(
        "Turn the date into JSON with year, month and day", "the year/month/day JSON object",
        "{x} as a JSON object of numbers:"), formats=False),
)
