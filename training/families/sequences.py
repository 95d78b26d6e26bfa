"""Operations on known series such as days, letters and numerals: the item after or before."""

from __future__ import annotations

from collections.abc import Callable

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.spelled import in_words
from training.families.words import split_words

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = split_words(
    "January February March April May June July August September October November December"
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ORDINALS = split_words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


def roman(number: int) -> str:
    """A number below 400 as a Roman numeral."""
    text = ""
    for value, sign in ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
                        (5, "V"), (4, "IV"), (1, "I")):
        times, number = divmod(number, value)
        text += sign * times
    return text


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number % 100 < 14 else ending}"


_Series = tuple[tuple[str, ...], bool]  # items, and whether the first follows the last
_At = Callable[[int], str | None]  # the item so many steps on, None beyond the ends


def _turn(*items: str) -> _Series:
    return items, True


def _line(*items: str) -> _Series:
    return items, False


_SERIES: dict[str, tuple[_Series, ...]] = {
    "days": (_turn(*DAYS),),
    "months": (_turn(*MONTHS),),
    "short_days": (_turn(*(day[:3] for day in DAYS)),),
    "short_months": (_turn(*(month[:3] for month in MONTHS)),),
    "letters": (_line(*LETTERS), _line(*LETTERS.upper())),
    "numbers": (_line(*map(str, range(1, 201))),),
    "number_words": (_line(*map(in_words, range(1, 101))),),
    "roman": (_line(*map(roman, range(1, 61))),),
    "ordinals": (_line(*_ORDINALS), _line(*map(_nth, range(1, 61)))),
    "seasons": (_turn(*split_words("spring summer autumn winter")),),
    "planets": (_line(*split_words("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune")),),
    "notes": (_turn(*split_words("do re mi fa so la ti")),),
    "day_parts": (_line(*split_words("morning afternoon evening night")),),
    "greek": (_line(*split_words(
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
        "sigma tau upsilon phi chi psi omega")),),
    "zodiac": (_turn(*split_words(
        "Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius "
        "Pisces")),),
    "cells": tuple(_line(*(f"{letter}{n}" for n in range(1, 21))) for letter in "ABCDEFGH"),
    "labels": tuple(_line(*(f"{label} {n}" for n in range(1, 31))) for label in split_words(
        "Chapter Week Day Level Step Lesson Part Question")),
    "clock": (_turn(*(f"{h or 12} {half}" for half in ("am", "pm") for h in range(12))),
              _turn(*(f"{h} o'clock" for h in range(1, 13)))),
    "dates": tuple(_line(*(f"{month} {n}" for n in range(1, length + 1)))
                   for month, length in zip(MONTHS, _MONTH_LENGTHS, strict=True)),
    "decades": (_line(*(f"{year}s" for year in range(1700, 2030, 10))),),
    "centuries": (_line(*(f"{_nth(n)} century" for n in range(10, 22))),),
    "day_and_date": tuple(
        _line(*(f"{DAYS[(n + shift) % 7]} the {_nth(n)}" for n in range(1, 29)))
        for shift in range(7)),
    "years": (_line(*map(str, range(1850, 2031))),),
    "german": (
        _turn(*split_words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")),
        _turn(*split_words("Januar Februar März April Mai Juni Juli August September Oktober "
                           "November Dezember")),
        _line(*split_words("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf "
                           "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn "
                           "zwanzig"))),
    "french": (
        _turn(*split_words("lundi mardi mercredi jeudi vendredi samedi dimanche")),
        _turn(*split_words("janvier février mars avril mai juin juillet août septembre octobre "
                           "novembre décembre")),
        _line(*split_words("un deux trois quatre cinq six sept huit neuf dix onze douze treize "
                           "quatorze quinze seize dix-sept dix-huit dix-neuf vingt"))),
    "spanish": (
        _turn(*split_words("lunes martes miércoles jueves viernes sábado domingo")),
        _turn(*split_words("enero febrero marzo abril mayo junio julio agosto septiembre octubre "
                           "noviembre diciembre")),
        _line(*split_words("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
                           "catorce quince dieciséis diecisiete dieciocho diecinueve veinte"))),
    "italian": (
        _turn(*split_words("lunedì martedì mercoledì giovedì venerdì sabato domenica")),
        _turn(*split_words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
                           "ottobre novembre dicembre")),
        _line(*split_words("uno due tre quattro cinque sei sette otto nove dieci undici dodici "
                           "tredici quattordici quindici sedici diciassette diciotto diciannove "
                           "venti"))),
}

_COMMON = "days months letters numbers number_words"
_NAMED = "days months seasons planets notes day_parts greek zodiac"
_ALL = (f"{_NAMED} letters numbers number_words roman ordinals cells labels clock dates decades "
        "centuries short_days")


def _moves(names: str, answer: Callable[[_At], str | None]) -> Draw:
    """A draw from several series alike; an item that two series answer differently is left out."""
    found: list[dict[str, str]] = []
    clashes: set[str] = set()
    known: dict[str, str] = {}
    for name in names.split():
        pairs: dict[str, str] = {}
        for items, turns in _SERIES[name]:
            for place, item in enumerate(items):
                def at(step: int, items: tuple[str, ...] = items, turns: bool = turns,
                       place: int = place) -> str | None:
                    goal = place + step
                    if turns:
                        return items[goal % len(items)]
                    return items[goal] if 0 <= goal < len(items) else None

                said = answer(at)
                if said is None:
                    continue
                if known.setdefault(item, said) != said:
                    clashes.add(item)
                pairs[item] = said
        found.append(pairs)
    rows = tuple(tuple((x, y) for x, y in pairs.items() if x not in clashes) for pairs in found)
    return lambda rng: rng.choice(rng.choice(rows))


def _by(step: int) -> Callable[[_At], str | None]:
    return lambda at: at(step)


def _pair(first: int, second: int) -> Callable[[_At], str | None]:
    def answer(at: _At) -> str | None:
        one, two = at(first), at(second)
        return None if one is None or two is None else f"{one}, {two}"

    return answer


def _capital(step: int) -> Callable[[_At], str | None]:
    def answer(at: _At) -> str | None:
        item = at(step)
        return item and item.upper()

    return answer


# Name, series, and what one item of them is called.
_GROUPS = (
    ("anything", _ALL, "item"),
    ("common", _COMMON, "item"),
    ("named", _NAMED, "name"),
    ("calendar", "days months short_days dates seasons", "calendar item"),
    ("letters", "letters", "letter"),
    ("number_words", "number_words", "number word"),
    ("roman", "roman", "Roman numeral"),
    ("ordinals", "ordinals", "ordinal"),
    ("dates", "dates", "date"),
    ("day_and_date", "day_and_date", "day"),
    ("clock", "clock", "hour"),
    ("decades", "decades years centuries", "period"),
    ("numbered", "cells labels", "label"),
    ("days_months", "days months short_days short_months", "day or month"),
    ("german", "german", "German word"),
    ("french", "french", "French word"),
    ("spanish", "spanish", "Spanish word"),
    ("italian", "italian", "Italian word"),
)


def _after(name: str, names: str, noun: str) -> Operation:
    cues = wordings(
        f"Give the {noun} that comes next", f"the {noun} after", "What comes after {x}?",
        "After {x}:", "What follows {x}?", "{x}, then", "Comes right after {x}:", "Next: {x}",
        of="",
    )
    return Operation(name=f"item_after_{name}", kind="item_after", cues=cues,
                     draw=_moves(names, _by(1)))


def _before(name: str, names: str, noun: str) -> Operation:
    cues = wordings(
        f"Give the {noun} that comes just before", f"the {noun} before",
        "What comes before {x}?", "Before {x}:", "What precedes {x}?", "Comes right before {x}:",
        "Previous: {x}", "One back from {x}:", of="",
    )
    return Operation(name=f"item_before_{name}", kind="item_before", cues=cues,
                     draw=_moves(names, _by(-1)))


def _two(name: str, kind: str, names: str, step: int, noun: str) -> Operation:
    side = "after" if step > 0 else "before"
    cues = wordings(
        f"Give the {noun} two places {side}", f"the {noun} two {side}",
        f"Two {side} {{x}}:", f"What is two steps {side} {{x}}?", f"Second {noun} {side} {{x}}:",
        f"Count two {'on' if step > 0 else 'back'} from {{x}}.", of="",
    )
    return Operation(name=f"item_two_{side}_{name}", kind=kind, cues=cues,
                     draw=_moves(names, _by(step)))


_AFTER = (
    *(_after(*group) for group in _GROUPS),
    Operation(
        name="item_after_capitals", kind="item_after",
        draw=_moves(f"{_NAMED} letters number_words ordinals", _capital(1)),
        formats=False,
        cues=wordings("Give the next item in capitals", "the next item in capitals",
                      "AFTER {x}:", "What comes after {x}? Answer in capitals.", of="after")),
    Operation(
        name="item_after_next_two", kind="item_after", draw=_moves(_ALL, _pair(1, 2)),
        formats=False,
        cues=wordings("Give the next two items", "the next two items",
                      "Which two come after {x}?", "{x}, and then the next two:", of="after")),
)

_BEFORE = (
    *(_before(*group) for group in _GROUPS[:15]),
    _two("common", "item_before", _COMMON, -2, "item"),
    _two("anything", "item_before", _ALL, -2, "item"),
    _two("common", "item_before", _COMMON, 2, "item"),
    _two("anything", "item_before", _ALL, 2, "item"),
    Operation(
        name="item_before_and_after", kind="item_before", draw=_moves(_ALL, _pair(-1, 1)),
        formats=False,
        cues=wordings("Give the items before and after it", "the two neighbors",
                      "Which items stand next to {x}?", "Before and after {x}:",
                      "{x} stands between")),
)

OPERATIONS: tuple[Operation, ...] = _AFTER + _BEFORE
