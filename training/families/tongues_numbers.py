"""Numbers, sums, days, months and clock times, asked for in six languages."""

from __future__ import annotations

import random

from training.families.operation import Draw, Operation
from training.families.tongues_base import YES_NO, chosen, told
from training.families.tongues_counting import in_words

_NUMBER = {"de": "Zahl", "fr": "Nombre", "es": "Número", "it": "Numero", "pt": "Número",
           "nl": "Getal"}
_SUM = {"de": "Rechnung", "fr": "Calcul", "es": "Cálculo", "it": "Calcolo", "pt": "Conta",
        "nl": "Som"}
_PLUS = {"de": "plus", "fr": "plus", "es": "más", "it": "più", "pt": "mais", "nl": "plus"}
_MINUS = {"de": "minus", "fr": "moins", "es": "menos", "it": "meno", "pt": "menos", "nl": "min"}
_TIMES = {"de": "mal", "fr": "fois", "es": "por", "it": "per", "pt": "vezes", "nl": "keer"}


def _number(language: str, rng: random.Random) -> int:
    """A number with one usual spelling; Italian hundreds have several."""
    return rng.randint(2, 99 if language == "it" else rng.choice((99, 999)))


def _written(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = _number(language, rng)
        return str(number), in_words(language, number)

    return draw


def _digits(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = _number(language, rng)
        return in_words(language, number), str(number)

    return draw


def _sum(language: str, sign: str, digits: bool) -> Draw:
    """A sum in words, answered in words or digits."""
    def draw(rng: random.Random) -> tuple[str, str]:
        if sign == "*":
            a, b = rng.randint(2, 10), rng.randint(2, 9)
            mark, result = _TIMES[language], a * b
        else:
            a, b = rng.randint(3, 40), rng.randint(2, 40)
            a, b = (max(a, b) + 1, min(a, b)) if sign == "-" else (a, b)
            mark = (_MINUS if sign == "-" else _PLUS)[language]
            result = a - b if sign == "-" else a + b
        shown = f"{in_words(language, a)} {mark} {in_words(language, b)}"
        return shown, str(result) if digits else in_words(language, result)

    return draw


def _beside(language: str, step: int) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(2, 98)
        return in_words(language, number), in_words(language, number + step)

    return draw


def _even(language: str, labels: tuple[str, str]) -> Draw:
    """Labels for even and odd."""
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(2, 99)
        return in_words(language, number), labels[number % 2]

    return draw


def _larger(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        numbers = rng.sample(range(2, 100), 3)
        return (", ".join(in_words(language, n) for n in numbers),
                in_words(language, max(numbers)))

    return draw


_WRITTEN = (
    *(told("number_words", "tng_number", language, _written(language), *cue,
           noun=_NUMBER[language]) for language, cue in {
        "de": ("Schreibe die Zahl als Wort", "Zahlwort", "Wie schreibt man {x} in Worten?"),
        "fr": ("Écris le nombre en lettres", "en lettres", "Comment écrit-on {x} en lettres ?"),
        "es": ("Escribe el número con letras", "en letras", "¿Cómo se escribe {x} en letras?"),
        "it": ("Scrivi il numero in lettere", "in lettere", "Come si scrive {x} in lettere?"),
        "pt": ("Escreva o número por extenso", "por extenso", "Como se escreve {x} por extenso?"),
        "nl": ("Schrijf het getal in letters", "in letters", "Hoe schrijf je {x} voluit?"),
    }.items()),
    *(told("number_digits", "tng_number", language, _digits(language), *cue,
           noun=_NUMBER[language]) for language, cue in {
        "de": ("Schreibe die Zahl in Ziffern", "in Ziffern", "{x} als Ziffern:"),
        "fr": ("Écris le nombre en chiffres", "en chiffres", "{x} en chiffres :"),
        "es": ("Escribe el número en cifras", "en cifras", "¿Cómo se escribe {x} en cifras?"),
        "it": ("Scrivi il numero in cifre", "in cifre", "{x} in cifre:"),
        "pt": ("Escreva o número em algarismos", "em algarismos"),
        "nl": ("Schrijf het getal in cijfers", "in cijfers"),
    }.items()),
    told("number_after", "tng_number", "de", _beside("de", 1),
         "Nenne die nächste Zahl als Wort", "nächste Zahl", "Welche Zahl kommt nach {x}?"),
    told("number_after", "tng_number", "fr", _beside("fr", 1),
         "Donne le nombre suivant en lettres", "nombre suivant", "Quel nombre vient après {x} ?"),
    told("number_after", "tng_number", "es", _beside("es", 1),
         "Escribe el número siguiente con letras", "número siguiente",
         "¿Qué número va después de {x}?"),
    told("number_before", "tng_number", "de", _beside("de", -1),
         "Nenne die Zahl davor als Wort", "Zahl davor", "Welche Zahl kommt vor {x}?"),
    told("number_before", "tng_number", "it", _beside("it", -1),
         "Scrivi il numero precedente in lettere", "numero precedente",
         "Quale numero viene prima di {x}?"),
    told("number_largest", "tng_number", "de", _larger("de"), "Nenne die größte Zahl",
         "größte Zahl", "Welche Zahl ist am größten? {x}"),
    told("number_largest", "tng_number", "fr", _larger("fr"), "Donne le plus grand nombre",
         "plus grand nombre", "Quel est le plus grand nombre ? {x}"),
    told("number_largest", "tng_number", "es", _larger("es"), "Di el número más grande",
         "número más grande", "¿Cuál es el número mayor? {x}"),
    chosen("number_even", "tng_number", "de", _even("de", ("gerade", "ungerade")),
           "Ist diese Zahl gerade oder ungerade", "Parität", ("gerade", "ungerade"),
           noun="Zahl"),
    chosen("number_even", "tng_number", "fr", _even("fr", ("pair", "impair")),
           "Ce nombre est-il pair ou impair", "Parité", ("pair", "impair"), noun="Nombre"),
    chosen("number_even_yes_no", "tng_number", "es", _even("es", YES_NO["es"]),
           "Es par este número", "Par", YES_NO["es"], noun="Número"),
    chosen("number_odd_yes_no", "tng_number", "de", _even("de", YES_NO["de"][::-1]),
           "Ist diese Zahl ungerade", "Ungerade", YES_NO["de"], noun="Zahl"),
)

_ADD = {
    "de": ("Rechne und antworte mit einem Zahlwort", "Ergebnis als Wort", "Was ergibt {x}?"),
    "fr": ("Calcule et réponds en lettres", "résultat en lettres", "Combien font {x} ?"),
    "es": ("Calcula y responde con letras", "resultado en letras", "¿Cuánto es {x}?"),
    "it": ("Calcola e rispondi in lettere", "risultato in lettere", "Quanto fa {x}?"),
    "pt": ("Calcule e responda por extenso", "resultado por extenso", "Quanto é {x}?"),
    "nl": ("Reken uit en antwoord in letters", "uitkomst in letters"),
}
_ADD_DIGITS = {
    "de": ("Rechne und antworte in Ziffern", "Ergebnis in Ziffern", "{x} gleich (als Ziffern)"),
    "fr": ("Calcule et réponds en chiffres", "résultat en chiffres"),
    "es": ("Calcula y responde en cifras", "resultado en cifras"),
    "it": ("Calcola e rispondi in cifre", "risultato in cifre"),
}
_SUMS = (
    *(told(f"sum_{name}", "tng_sum", language, _sum(language, sign, False), *_ADD[language],
           noun=_SUM[language])
      for name, sign, languages in (
          ("plus", "+", "de fr es it pt nl"), ("minus", "-", "de fr es it"),
          ("times", "*", "de fr es it"))
      for language in languages.split()),
    *(told(f"sum_{name}_digits", "tng_sum", language, _sum(language, sign, True), *cue,
           noun=_SUM[language])
      for name, sign in (("plus", "+"), ("minus", "-")) for language, cue in _ADD_DIGITS.items()),
)

_DAYS = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
          "diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
          "dicembre",
}
# A span of days and one of months, after and before.
_SPANS = {
    "de": ("{n} Tage nach {day}", "{n} Tage vor {day}", "{n} Monate nach {day}",
           "{n} Monate vor {day}"),
    "fr": ("{n} jours après {day}", "{n} jours avant {day}", "{n} mois après {day}",
           "{n} mois avant {day}"),
    "es": ("{n} días después del {day}", "{n} días antes del {day}",
           "{n} meses después de {day}", "{n} meses antes de {day}"),
    "it": ("{n} giorni dopo {day}", "{n} giorni prima di {day}", "{n} mesi dopo {day}",
           "{n} mesi prima di {day}"),
}


def _shifted(language: str, months: bool) -> Draw:
    names = (_MONTHS if months else _DAYS)[language].split()
    patterns = _SPANS[language][2:] if months else _SPANS[language][:2]

    def draw(rng: random.Random) -> tuple[str, str]:
        start, span, side = rng.randrange(len(names)), rng.randint(2, 6), rng.randrange(2)
        shown = patterns[side].format(n=in_words(language, span), day=names[start])
        return shown, names[(start + (-span if side else span)) % len(names)]

    return draw


_CALENDAR = (
    *(told("day_shift", "tng_calendar", language, _shifted(language, False), *cue)
      for language, cue in {
        "de": ("Nenne den Wochentag", "Wochentag", "Welcher Tag ist {x}?"),
        "fr": ("Donne le jour de la semaine", "jour", "Quel jour est-ce, {x} ?"),
        "es": ("Di el día de la semana", "día", "¿Qué día es {x}?"),
        "it": ("Scrivi il giorno della settimana", "giorno", "Che giorno è {x}?"),
    }.items()),
    *(told("month_shift", "tng_calendar", language, _shifted(language, True), *cue)
      for language, cue in {
        "de": ("Nenne den Monat", "Monat", "Welcher Monat ist {x}?"),
        "fr": ("Donne le mois", "mois", "Quel mois est-ce, {x} ?"),
        "es": ("Di el mes", "mes", "¿Qué mes es {x}?"),
        "it": ("Scrivi il mese", "mese", "Che mese è {x}?"),
    }.items()),
)


def _clock(language: str, hour: int, minute: int) -> str:
    """A time on the dial from an hour of 1 to 12 and one of the minutes below."""
    early = minute == 30 and language in ("de", "nl")
    named = hour % 12 + 1 if minute > 30 or early else hour
    word = in_words(language, named)
    left = in_words(language, 60 - minute if minute > 30 else minute)
    if language in ("de", "nl"):
        if not minute:
            return f"{'ein' if language == 'de' and hour == 1 else word} {_OCLOCK[language]}"
        if minute == 30:
            return f"{_HALF[language]} {word}"
        side = _SIDES[language][minute > 30]
        return f"{_QUARTER[language] if minute in (15, 45) else left} {side} {word}"
    heads = {
        "fr": f"{'une' if named == 1 else word} heure{'' if named == 1 else 's'}",
        "es": "la una" if named == 1 else f"las {word}",
        "it": "l'una" if named == 1 else f"le {word}",
    }
    if not minute:
        return heads[language]
    if minute == 30:
        return f"{heads[language]} {_HALF[language]}"
    if minute in (15, 45):
        return f"{heads[language]} {_QUARTER[language].split('|')[minute > 30]}"
    return f"{heads[language]} {_SIDES[language][minute > 30]} {left}".replace("  ", " ")


_MINUTES = (0, 5, 10, 15, 30, 45, 50, 55)
_OCLOCK = {"de": "Uhr", "nl": "uur"}
_HALF = {"de": "halb", "nl": "half", "fr": "et demie", "es": "y media", "it": "e mezza"}
_QUARTER = {"de": "Viertel", "nl": "kwart", "fr": "et quart|moins le quart",
            "es": "y cuarto|menos cuarto", "it": "e un quarto|meno un quarto"}
_SIDES = {"de": ("nach", "vor"), "nl": ("over", "voor"), "fr": ("", "moins"),
          "es": ("y", "menos"), "it": ("e", "meno")}


def _time(language: str, back: bool) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        hour, minute = rng.randint(1, 12), rng.choice(_MINUTES)
        digits, spoken = f"{hour}:{minute:02}", _clock(language, hour, minute)
        return (spoken, digits) if back else (digits, spoken)

    return draw


_CLOCK = (
    *(told("clock_words", "tng_calendar", language, _time(language, False), *cue)
      for language, cue in {
        "de": ("Schreibe die Uhrzeit in Worten (zehn nach, halb, Viertel vor)",
               "Uhrzeit in Worten", "Wie sagt man {x} (Viertel, halb)?"),
        "fr": ("Écris l'heure en lettres (dix, et quart, et demie, moins dix)",
               "heure en lettres"),
        "es": ("Escribe la hora con palabras (y diez, y cuarto, y media, menos cuarto)",
               "hora en palabras"),
        "it": ("Scrivi l'ora a parole (e dieci, e un quarto, e mezza, meno dieci)", "ora a parole"),
        "nl": ("Schrijf de tijd in woorden (tien over, half, kwart voor)", "tijd in woorden"),
    }.items()),
    *(told("clock_digits", "tng_calendar", language, _time(language, True), *cue)
      for language, cue in {
        "de": ("Schreibe die Uhrzeit in Ziffern wie 3:00", "Uhrzeit in Ziffern (h:mm)"),
        "fr": ("Écris l'heure en chiffres comme 3:00", "heure en chiffres (h:mm)"),
        "es": ("Escribe la hora en cifras como 3:00", "hora en cifras (h:mm)"),
        "it": ("Scrivi l'ora in cifre come 3:00", "ora in cifre (h:mm)"),
    }.items()),
)

OPERATIONS: tuple[Operation, ...] = (*_WRITTEN, *_SUMS, *_CALENDAR, *_CLOCK)
