"""Reviews and news judged, and sentences searched, asked for in their own language."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence

from training.families import lexicon_tongues_texts as texts
from training.families.choice import draw_by_label
from training.families.operation import Draw, Operation
from training.families.tongues_base import (
    SENTENCE,
    TEXT,
    YES_NO,
    chosen,
    told,
)


def _review(name: str, language: str, labels: tuple[str, str], ask: str, short: str,
            shown: tuple[str, ...] = ()) -> Operation:
    """Labels for good and bad reviews, in the order in which they are shown."""
    good, bad = texts.REVIEWS[language].values()
    draw = draw_by_label({labels[0]: good, labels[1]: bad}, texts.fill)
    return chosen(f"review_{name}", "tng_review", language, draw, ask, short, shown or labels)


_REVIEWS = (
    _review("polarity", "de", ("positiv", "negativ"), "Ist diese Bewertung positiv oder negativ",
            "Stimmung"),
    _review("quality", "de", ("gut", "schlecht"), "Wie war es", "Urteil"),
    _review("happy", "de", ("zufrieden", "unzufrieden"), "Ist der Kunde zufrieden", "Kunde"),
    _review("yes_no", "de", YES_NO["de"], "Ist der Kunde zufrieden", "Zufrieden"),
    _review("complaint_yes_no", "de", YES_NO["de"][::-1], "Ist das eine Beschwerde",
            "Beschwerde", YES_NO["de"]),
    _review("polarity", "fr", ("positif", "négatif"), "Cet avis est-il positif ou négatif",
            "Sentiment"),
    _review("happy", "fr", ("content", "mécontent"), "Le client est-il content", "Client"),
    _review("yes_no", "fr", YES_NO["fr"], "Le client est-il satisfait", "Satisfait"),
    _review("complaint_yes_no", "fr", YES_NO["fr"][::-1], "Est-ce une plainte", "Plainte",
            YES_NO["fr"]),
    _review("polarity", "es", ("positivo", "negativo"), "Es un comentario positivo o negativo",
            "Sentimiento"),
    _review("quality", "es", ("bueno", "malo"), "Cómo valora el cliente la experiencia",
            "Valoración"),
    _review("yes_no", "es", YES_NO["es"], "Está satisfecho el cliente", "Satisfecho"),
    _review("polarity", "it", ("positivo", "negativo"), "La recensione è positiva o negativa",
            "Sentimento"),
    _review("happy", "it", ("soddisfatto", "deluso"), "Com'è il cliente", "Cliente"),
    _review("yes_no", "it", YES_NO["it"], "Il cliente è contento", "Contento"),
    _review("polarity", "pt", ("positivo", "negativo"), "O comentário é positivo ou negativo",
            "Sentimento"),
    _review("yes_no", "pt", YES_NO["pt"], "O cliente ficou satisfeito", "Satisfeito"),
)


def _topic(name: str, language: str, labels: Sequence[str], ask: str, short: str,
           shown: tuple[str, ...] = ()) -> Operation:
    sides: dict[str, list[str]] = {}
    for label, found in zip(labels, texts.TOPICS[language].values(), strict=True):
        sides.setdefault(label, []).extend(found)
    return chosen(f"topic_{name}", "tng_topic", language, draw_by_label(sides, texts.fill), ask,
                  short, shown or tuple(sides))


_TOPICS = (
    _topic("words", "de", tuple(texts.TOPICS["de"]), "Worum geht es in diesem Text", "Thema"),
    _topic("place", "de", ("Stadion", "Parlament", "Labor", "Küche"),
           "An welchen Ort passt der Text am besten", "Ort"),
    _topic("sport_yes_no", "de", ("ja", "nein", "nein", "nein"), "Geht es um Sport", "Sport"),
    _topic("cooking_yes_no", "de", ("nein", "nein", "nein", "ja"), "Geht es ums Kochen",
           "Kochen", YES_NO["de"]),
    _topic("words", "fr", tuple(texts.TOPICS["fr"]), "De quoi parle ce texte", "Thème"),
    _topic("place", "fr", ("stade", "parlement", "laboratoire", "cuisine"),
           "À quel lieu ce texte fait-il penser", "Lieu"),
    _topic("politics_yes_no", "fr", ("non", "oui", "non", "non"), "Parle-t-on de politique",
           "Politique", YES_NO["fr"]),
    _topic("words", "es", tuple(texts.TOPICS["es"]), "De qué trata este texto", "Tema"),
    _topic("place", "es", ("estadio", "parlamento", "laboratorio", "restaurante"),
           "En qué lugar encaja mejor este texto", "Lugar"),
    _topic("science_yes_no", "es", ("no", "no", "sí", "no"), "Trata de ciencia", "Ciencia",
           YES_NO["es"]),
)

_KEYS = {"de": ("Name", "Stadt", "Alter"), "fr": ("nom", "ville", "âge"),
         "es": ("nombre", "ciudad", "edad"), "it": ("nome", "città", "età")}


def _person(language: str, answer: Callable[[str, str, int], str]) -> Draw:
    names, cities, patterns = texts.PEOPLE[language]

    def draw(rng: random.Random) -> tuple[str, str]:
        name, city, age = rng.choice(names), rng.choice(cities), rng.randint(18, 80)
        shown = rng.choice(patterns).format(name=name, city=city, age=age)
        return shown, answer(name, city, age)

    return draw


def _as_json(language: str, with_city: bool) -> Draw:
    first, second, third = _KEYS[language]

    def answer(name: str, city: str, age: int) -> str:
        other = {second: city} if with_city else {third: age}
        return json.dumps({first: name, **other}, ensure_ascii=False)

    return _person(language, answer)


_FOUND = tuple(
    told(f"find_{name}", "tng_find", language, _person(language, answer), *cue,
         noun=SENTENCE[language])
    for name, answer, cues in (
        ("name", lambda n, c, a: n, {
            "de": ("Nenne nur den Namen der Person", "Name der Person", "Um wen geht es? {x}"),
            "fr": ("Donne seulement le nom de la personne", "nom de la personne"),
            "es": ("Di solo el nombre de la persona", "nombre de la persona"),
            "it": ("Scrivi solo il nome della persona", "nome della persona"),
        }),
        ("city", lambda n, c, a: c, {
            "de": ("Nenne nur die Stadt", "Stadt", "Welche Stadt kommt vor? {x}"),
            "fr": ("Donne seulement la ville", "ville", "Quelle ville est citée ? {x}"),
            "es": ("Di solo la ciudad", "ciudad", "¿Qué ciudad se menciona? {x}"),
            "it": ("Scrivi solo la città", "città", "Quale città è nominata? {x}"),
        }),
        ("number", lambda n, c, a: str(a), {
            "de": ("Nenne nur die Zahl im Satz", "Zahl im Satz", "Welche Zahl kommt vor? {x}"),
            "fr": ("Donne seulement le nombre de la phrase", "nombre cité"),
            "es": ("Di solo el número de la frase", "número citado"),
            "it": ("Scrivi solo il numero della frase", "numero citato"),
        }),
    )
    for language, cue in cues.items()
)
_JSON = tuple(
    told("json_city" if with_city else "json_age", "tng_find", language,
         _as_json(language, with_city), do.format(a=keys[0], b=keys[1 if with_city else 2]),
         f"JSON: {keys[0]}, {keys[1 if with_city else 2]}", noun=TEXT[language])
    for language, do in {
        "de": "Schreibe ein JSON-Objekt mit den Schlüsseln \"{a}\" und \"{b}\"",
        "fr": "Écris un objet JSON avec les clés \"{a}\" et \"{b}\"",
        "es": "Escribe un objeto JSON con las claves \"{a}\" y \"{b}\"",
        "it": "Scrivi un oggetto JSON con le chiavi \"{a}\" e \"{b}\"",
    }.items()
    for keys in (_KEYS[language],)
    for with_city in (True, False)
)

OPERATIONS: tuple[Operation, ...] = (*_REVIEWS, *_TOPICS, *_FOUND, *_JSON)
