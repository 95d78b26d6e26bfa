"""Sentences put into another form or address, and spelling, asked for in their own language."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families import lexicon_tongues_texts as texts
from training.families.choice import draw_by_label
from training.families.lexicon_tongues_nouns import words
from training.families.operation import Draw, Operation
from training.families.tongues_base import SENTENCE, YES_NO, capital, chosen, told

_Change = Callable[[str, str, tuple[str, str, str], str], tuple[str, str]]


def _state(language: str, change: _Change) -> Draw:
    subjects, looks, verb = texts.STATES[language]

    def draw(rng: random.Random) -> tuple[str, str]:
        return change(rng.choice(subjects), rng.choice(looks), verb, language)

    return draw


def _negated(who: str, what: str, verb: tuple[str, str, str], _: str) -> tuple[str, str]:
    return f"{who} {verb[0]} {what}.", f"{who} {verb[2]} {what}."


def _affirmed(who: str, what: str, verb: tuple[str, str, str], _: str) -> tuple[str, str]:
    return f"{who} {verb[2]} {what}.", f"{who} {verb[0]} {what}."


def _past(who: str, what: str, verb: tuple[str, str, str], _: str) -> tuple[str, str]:
    return f"{who} {verb[0]} {what}.", f"{who} {verb[1]} {what}."


def _present(who: str, what: str, verb: tuple[str, str, str], _: str) -> tuple[str, str]:
    return f"{who} {verb[1]} {what}.", f"{who} {verb[0]} {what}."


def _asked(who: str, what: str, verb: tuple[str, str, str], language: str) -> tuple[str, str]:
    low = who[0].lower() + who[1:]
    question = {
        "de": f"{capital(verb[0])} {low} {what}?",
        "nl": f"{capital(verb[0])} {low} {what}?",
        "fr": f"Est-ce que {low} {verb[0]} {what} ?",
        "es": f"¿{who} {verb[0]} {what}?",
        "it": f"{who} {verb[0]} {what}?",
    }[language]
    return f"{who} {verb[0]} {what}.", question


_STATES = tuple(
    told(f"sentence_{name}", "tng_sentence_form", language, _state(language, change), *cue,
         noun=SENTENCE[language])
    for name, change, cues in (
        ("negated", _negated, {
            "de": ("Verneine den Satz mit nicht", "verneint"),
            "fr": ("Mets la phrase à la forme négative", "forme négative"),
            "es": ("Pon la frase en negativo", "en negativo"),
            "it": ("Metti la frase alla forma negativa", "forma negativa"),
            "pt": ("Passe a frase para a negativa", "na negativa"),
            "nl": ("Maak de zin ontkennend met niet", "ontkennend"),
        }),
        ("affirmed", _affirmed, {
            "de": ("Schreibe den Satz ohne Verneinung", "ohne Verneinung"),
            "fr": ("Mets la phrase à la forme affirmative", "forme affirmative"),
            "es": ("Pon la frase en afirmativo", "en afirmativo"),
        }),
        ("past", _past, {
            "de": ("Setze den Satz ins Präteritum", "im Präteritum"),
            "fr": ("Mets la phrase à l'imparfait", "à l'imparfait"),
            "es": ("Pon la frase en pretérito imperfecto", "en imperfecto"),
            "it": ("Metti la frase all'imperfetto", "all'imperfetto"),
            "pt": ("Passe a frase para o pretérito imperfeito", "no imperfeito"),
            "nl": ("Zet de zin in de verleden tijd", "verleden tijd"),
        }),
        ("present", _present, {
            "de": ("Setze den Satz ins Präsens", "im Präsens"),
            "fr": ("Mets la phrase au présent", "au présent"),
            "it": ("Metti la frase al presente", "al presente"),
        }),
        ("asked", _asked, {
            "de": ("Mache aus dem Satz eine Ja-Nein-Frage", "als Frage"),
            "fr": ("Transforme la phrase en question avec est-ce que", "question avec est-ce que"),
            "es": ("Convierte la frase en pregunta añadiendo solo los signos", "con signos ¿?"),
            "it": ("Trasforma la frase in una domanda senza cambiare le parole", "come domanda"),
            "nl": ("Maak van de zin een ja-neevraag", "als vraag"),
        }),
    )
    for language, cue in cues.items()
)


def _addressed(language: str, formal: bool) -> Draw:
    pairs, ends, mark = texts.ADDRESS[language]

    def draw(rng: random.Random) -> tuple[str, str]:
        friend, stranger = rng.choice(pairs)
        tail = f" {rng.choice(ends)}{mark}"
        return ((friend + tail, stranger + tail) if formal else (stranger + tail, friend + tail))

    return draw


def _which_address(language: str, labels: tuple[str, str]) -> Draw:
    pairs, ends, mark = texts.ADDRESS[language]

    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.randrange(2)
        return f"{rng.choice(pairs)[side]} {rng.choice(ends)}{mark}", labels[side]

    return draw


_ADDRESS = (
    *(told("to_formal", "tng_address", language, _addressed(language, True), *cue,
           noun=SENTENCE[language]) for language, cue in {
        "de": ("Ersetze du durch Sie", "Sie-Form", "Höflich mit Sie: {x}"),
        "fr": ("Remplace tu par vous", "avec vous", "Vouvoie la personne : {x}"),
        "es": ("Cambia de tú a usted, sin escribir el pronombre", "forma de usted"),
        "it": ("Passa dal tu al Lei, senza scrivere il pronome", "forma di cortesia"),
    }.items()),
    *(told("to_informal", "tng_address", language, _addressed(language, False), *cue,
           noun=SENTENCE[language]) for language, cue in {
        "de": ("Ersetze Sie durch du", "Du-Form", "Unter Freunden mit du: {x}"),
        "fr": ("Remplace vous par tu", "avec tu", "Tutoie la personne : {x}"),
        "es": ("Cambia de usted a tú, sin escribir el pronombre", "forma de tú"),
        "it": ("Passa dal Lei al tu, senza scrivere il pronome", "forma del tu"),
    }.items()),
    *(chosen(f"address_{name}", "tng_address", language,
             _which_address(language, labels), ask, short, labels, noun=SENTENCE[language])
      for name, language, labels, ask, short in (
        ("words", "de", ("du", "Sie"), "Wird hier geduzt oder gesiezt", "Anrede"),
        ("style", "de", ("informell", "formell"), "Ist der Satz formell oder informell", "Stil"),
        ("words", "fr", ("tu", "vous"), "Est-ce un tutoiement ou un vouvoiement", "Forme"),
        ("style", "fr", ("familier", "poli"), "Le ton est-il familier ou poli", "Ton"),
        ("words", "es", ("tú", "usted"), "Se trata de tú o de usted", "Trato"),
        ("words", "it", ("tu", "Lei"), "Si dà del tu o del Lei", "Forma"),
    )),
)


def _misspelled(language: str) -> tuple[tuple[str, str], ...]:
    """Words with two inner letters swapped, and the right words."""
    found: dict[str, str] = {}
    known = {*words(language), "bars", "Bien"}
    for word in words(language):
        for i in range(1, len(word) - 2):
            wrong = word[:i] + word[i + 1] + word[i] + word[i + 2:]
            if " " not in word and wrong not in known and found.get(wrong, word) == word:
                found[wrong] = word
    return tuple((a, b) for a, b in found.items() if a != b)


def _spelled_right(language: str, labels: tuple[str, str]) -> Draw:
    wrong = [a for a, _ in _misspelled(language)]
    right = [word for word in words(language) if len(word) > 3 and " " not in word]
    return draw_by_label({labels[0]: right, labels[1]: wrong})


_SPELLING = (
    *(told("correct", "tng_spelling", language, _misspelled(language), *cue)
      for language, cue in {
        "de": ("Korrigiere das falsch geschriebene Wort", "richtig geschrieben"),
        "fr": ("Corrige le mot mal écrit", "orthographe correcte"),
        "es": ("Corrige la palabra mal escrita", "bien escrita"),
        "it": ("Correggi la parola scritta male", "scritta bene"),
        "pt": ("Corrija a palavra escrita errada", "escrita certa"),
        "nl": ("Verbeter het fout gespelde woord", "juist gespeld"),
    }.items()),
    chosen("spelled", "tng_spelling", "de", _spelled_right("de", ("richtig", "falsch")),
           "Ist das Wort richtig oder falsch geschrieben", "Schreibweise",
           ("richtig", "falsch"), noun="Wort"),
    chosen("spelled", "tng_spelling", "fr", _spelled_right("fr", ("correct", "faux")),
           "L'orthographe de ce mot est-elle bonne", "Orthographe", ("correct", "faux"),
           noun="Mot"),
    chosen("spelled", "tng_spelling", "es", _spelled_right("es", YES_NO["es"]),
           "Está bien escrita esta palabra", "Bien escrita", YES_NO["es"], noun="Palabra"),
)

OPERATIONS: tuple[Operation, ...] = (*_STATES, *_ADDRESS, *_SPELLING)
