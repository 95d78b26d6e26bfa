"""Letters of words, and picks from lists, asked for in the language of the words."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable

from training.families import lexicon_tongues as lexicon
from training.families.lexicon_tongues_nouns import words
from training.families.operation import Draw, Operation
from training.families.tongues_base import LIST, told
from training.families.tongues_counting import in_words

_WORDS = {
    language: tuple(word for word in dict.fromkeys(
        (*words(language), *(a for a, _ in lexicon.ANTONYMS[language])))
        if len(word) > 2 and " " not in word and "ß" not in word and "-" not in word)
    for language in ("de", "fr", "es", "it", "pt", "nl")
}

_KINDS = {
    "upper": "tng_letter_form", "spell": "tng_letter_form", "reverse": "tng_letter_form",
    "sort": "tng_list_whole", "backwards": "tng_list_whole", "count": "tng_list_whole",
    "and": "tng_list_whole", "odd_one": "tng_list_member", "animal": "tng_list_member",
}


def _key(word: str) -> str:
    """How a word is sorted: without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower())
                   if not unicodedata.combining(c)).replace("œ", "oe").replace("ß", "ss")


def _one(language: str, change: Callable[[str], str]) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        word = rng.choice(_WORDS[language])
        return word, change(word)

    return draw


_LETTERS: tuple[tuple[str, Callable[[str], str], dict[str, tuple[str, ...]]], ...] = (
    ("first", lambda w: w[0], {
        "de": ("Nenne den ersten Buchstaben", "erster Buchstabe", "Womit beginnt {x}?",
               "{x} beginnt mit"),
        "fr": ("Donne la première lettre", "première lettre", "Par quelle lettre commence {x} ?"),
        "es": ("Di la primera letra", "primera letra", "¿Con qué letra empieza {x}?"),
        "it": ("Scrivi la prima lettera", "prima lettera", "Con che lettera comincia {x}?"),
        "pt": ("Escreva a primeira letra", "primeira letra", "Com que letra começa {x}?"),
        "nl": ("Geef de eerste letter", "eerste letter", "Met welke letter begint {x}?"),
    }),
    ("last", lambda w: w[-1], {
        "de": ("Nenne den letzten Buchstaben", "letzter Buchstabe", "Womit endet {x}?",
               "{x} endet auf"),
        "fr": ("Donne la dernière lettre", "dernière lettre", "Par quelle lettre finit {x} ?"),
        "es": ("Di la última letra", "última letra", "¿En qué letra termina {x}?"),
        "it": ("Scrivi l'ultima lettera", "ultima lettera", "Con che lettera finisce {x}?"),
    }),
    ("upper", str.upper, {
        "de": ("Schreibe das Wort in Großbuchstaben", "in Großbuchstaben", "{x}, aber groß:"),
        "fr": ("Écris le mot en majuscules", "en majuscules", "{x} en lettres capitales :"),
        "es": ("Escribe la palabra en mayúsculas", "en mayúsculas", "{x}, todo en mayúsculas:"),
        "it": ("Scrivi la parola in maiuscolo", "in maiuscolo", "{x}, tutto maiuscolo:"),
        "pt": ("Escreva a palavra em maiúsculas", "em maiúsculas"),
        "nl": ("Schrijf het woord in hoofdletters", "in hoofdletters"),
    }),
    ("spell", lambda w: "-".join(w), {
        "de": ("Buchstabiere das Wort mit Bindestrichen", "mit Bindestrichen buchstabiert"),
        "fr": ("Épelle le mot avec des tirets", "épelé avec des tirets"),
        "es": ("Deletrea la palabra con guiones", "deletreado con guiones"),
        "it": ("Scrivi le lettere separate da trattini", "lettere con trattini"),
    }),
    ("reverse", lambda w: w.lower()[::-1], {
        "de": ("Schreibe das Wort rückwärts, alles klein", "rückwärts", "{x} von hinten:"),
        "fr": ("Écris le mot à l'envers", "à l'envers"),
        "es": ("Escribe la palabra al revés", "al revés"),
        "it": ("Scrivi la parola al contrario", "al rovescio"),
    }),
    ("length", lambda w: str(len(w)), {
        "de": ("Zähle die Buchstaben", "Anzahl der Buchstaben", "Wie viele Buchstaben hat {x}?"),
        "fr": ("Compte les lettres", "nombre de lettres", "Combien de lettres a le mot {x} ?"),
        "es": ("Cuenta las letras", "número de letras", "¿Cuántas letras tiene {x}?"),
        "it": ("Conta le lettere", "numero di lettere", "Quante lettere ha {x}?"),
    }),
)


def _length_in_words(language: str) -> Draw:
    return _one(language, lambda w: in_words(language, len(w)))


_LETTER_OPERATIONS = (
    *(told(f"letter_{name}", _KINDS.get(name, "tng_letter"), language, _one(language, change),
           *cue)
      for name, change, cues in _LETTERS for language, cue in cues.items()),
    told("letter_length_words", "tng_letter", "de", _length_in_words("de"),
         "Zähle die Buchstaben und schreibe die Zahl als Wort", "Buchstabenzahl als Wort"),
    told("letter_length_words", "tng_letter", "es", _length_in_words("es"),
         "Cuenta las letras y escribe el número con letras", "cuántas letras, en palabras"),
)


def _listed(
    language: str, pick: Callable[[list[str]], str], low: int = 3, high: int = 5,
) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        size = rng.randint(low, high)
        while True:
            found = rng.sample(words(language), size)
            if len({_key(word)[0] for word in found}) == len(found):
                return ", ".join(found), pick(found)

    return draw


def _longest(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            found = rng.sample(_WORDS[language], rng.randint(3, 4))
            by_length = sorted(found, key=len)
            if len(by_length[-1]) > len(by_length[-2]) + 1:
                return ", ".join(found), by_length[-1]

    return draw


_ODD_ONES = ("animal", "clothing", "furniture", "vehicle", "body", "building")


def _odd_one(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        usual, other = rng.sample(_ODD_ONES, 2)
        found = rng.sample(words(language, usual), 3)
        odd = rng.choice(words(language, other))
        found.insert(rng.randint(0, 3), odd)
        return ", ".join(found), odd

    return draw


_PICKS: tuple[tuple[str, Callable[[str], Draw], dict[str, tuple[str, ...]]], ...] = (
    ("first", lambda n: _listed(n, lambda w: w[0]), {
        "de": ("Nenne das erste Wort der Liste", "erstes Wort"),
        "fr": ("Donne le premier mot de la liste", "premier mot"),
        "es": ("Di la primera palabra de la lista", "primera palabra"),
    }),
    ("last", lambda n: _listed(n, lambda w: w[-1]), {
        "de": ("Nenne das letzte Wort der Liste", "letztes Wort"),
        "fr": ("Donne le dernier mot de la liste", "dernier mot"),
        "es": ("Di la última palabra de la lista", "última palabra"),
        "it": ("Scrivi l'ultima parola della lista", "ultima parola"),
    }),
    ("second", lambda n: _listed(n, lambda w: w[1]), {
        "de": ("Nenne das zweite Wort der Liste", "zweites Wort"),
        "it": ("Scrivi la seconda parola della lista", "seconda parola"),
    }),
    ("alphabet", lambda n: _listed(n, lambda w: min(w, key=_key)), {
        "de": ("Nenne das Wort, das im Alphabet zuerst kommt", "alphabetisch erstes Wort"),
        "fr": ("Donne le mot qui vient en premier dans l'ordre alphabétique",
               "premier par ordre alphabétique"),
        "es": ("Di la palabra que va primero en orden alfabético",
               "primera por orden alfabético"),
        "it": ("Scrivi la parola che viene prima in ordine alfabetico",
               "prima in ordine alfabetico"),
    }),
    ("sort", lambda n: _listed(n, lambda w: ", ".join(sorted(w, key=_key))), {
        "de": ("Sortiere die Wörter alphabetisch", "alphabetisch sortiert"),
        "fr": ("Range les mots par ordre alphabétique", "par ordre alphabétique"),
        "es": ("Ordena las palabras alfabéticamente", "en orden alfabético"),
        "it": ("Metti le parole in ordine alfabetico", "in ordine alfabetico"),
        "pt": ("Ponha as palavras em ordem alfabética", "em ordem alfabética"),
    }),
    ("backwards", lambda n: _listed(n, lambda w: ", ".join(w[::-1])), {
        "de": ("Schreibe die Liste in umgekehrter Reihenfolge", "umgekehrte Reihenfolge"),
        "fr": ("Écris la liste dans l'ordre inverse", "ordre inverse"),
    }),
    ("count", lambda n: _listed(n, lambda w: in_words(n, len(w)), 2, 6), {
        "de": ("Zähle die Wörter der Liste und antworte mit einem Zahlwort",
               "Anzahl als Zahlwort"),
        "fr": ("Compte les mots de la liste et réponds en lettres", "nombre de mots en lettres"),
    }),
    ("longest", _longest, {
        "de": ("Nenne das längste Wort", "längstes Wort", "Welches Wort ist am längsten? {x}"),
        "fr": ("Donne le mot le plus long", "mot le plus long"),
        "es": ("Di la palabra más larga", "palabra más larga"),
    }),
    ("odd_one", _odd_one, {
        "de": ("Nenne das Wort, das nicht zu den anderen passt", "passt nicht dazu",
               "Was gehört nicht dazu? {x}"),
        "fr": ("Trouve l'intrus", "intrus", "Quel est l'intrus ? {x}"),
        "es": ("Di la palabra que no encaja con las demás", "palabra intrusa",
               "¿Cuál sobra? {x}"),
        "it": ("Trova l'intruso", "intruso", "Quale parola non c'entra? {x}"),
        "pt": ("Encontre o intruso", "intruso", "Qual palavra não combina com as outras? {x}"),
        "nl": ("Geef het woord dat er niet bij hoort", "hoort er niet bij"),
    }),
    ("and", lambda n: _listed(
        n, lambda w: ", ".join(w[:-1]) + {"de": " und ", "fr": " et "}[n] + w[-1]), {
        "de": ("Setze vor das letzte Wort ein \"und\" statt des Kommas", "mit und"),
        "fr": ("Mets « et » avant le dernier mot à la place de la virgule", "avec et"),
    }),
)


def _with_animal(language: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        others = rng.sample(words(language, "furniture", "building", "clothing"), 3)
        animal = rng.choice(words(language, "animal"))
        others.insert(rng.randint(0, 3), animal)
        return ", ".join(others), animal

    return draw


_LISTS = tuple(
    told(f"list_{name}", _KINDS.get(name, "tng_list_pick"), language, draw(language), *cue,
         noun=LIST[language])
    for name, draw, cues in (
        *_PICKS,
        ("animal", _with_animal, {
            "de": ("Nenne das Tier in der Liste", "Tier", "Welches Wort ist ein Tier? {x}"),
            "fr": ("Trouve l'animal dans la liste", "animal"),
            "es": ("Encuentra el animal de la lista", "animal"),
        }),
    )
    for language, cue in cues.items()
)


OPERATIONS: tuple[Operation, ...] = (*_LETTER_OPERATIONS, *_LISTS)
