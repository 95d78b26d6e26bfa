"""Countries, colours, categories and translation, asked for in six languages."""

from __future__ import annotations

from training.families.choice import draw_by_label
from training.families.lexicon_tongues_nouns import CATEGORIES, NOUNS, words
from training.families.lexicon_tongues_world import CAPITALS, COLOURS
from training.families.operation import Operation
from training.families.tongues_base import YES_NO, chosen, told

_LAND = {"de": "Land", "fr": "Pays", "es": "País", "it": "Paese", "pt": "País"}
_CITY = {"de": "Stadt", "fr": "Ville", "es": "Ciudad", "it": "Città", "pt": "Cidade"}
_CAPITAL = {
    "de": ("Nenne die Hauptstadt", "Hauptstadt", "Wie heißt die Hauptstadt? {x}",
           "{x} - Hauptstadt?"),
    "fr": ("Donne la capitale", "capitale", "Quelle est la capitale de ce pays ? {x}"),
    "es": ("Di la capital", "capital", "¿Cuál es la capital de {x}?"),
    "it": ("Scrivi la capitale", "capitale", "Qual è la capitale di questo paese? {x}"),
    "pt": ("Diga a capital", "capital", "Qual é a capital deste país? {x}"),
}
_COUNTRY = {
    "de": ("Nenne das Land zu dieser Hauptstadt", "Land", "In welchem Land liegt {x}?",
           "{x} ist die Hauptstadt von"),
    "fr": ("Donne le pays de cette capitale", "pays", "De quel pays {x} est-elle la capitale ?"),
    "es": ("Di el país de esta capital", "país", "¿En qué país está {x}?"),
    "it": ("Scrivi il paese di questa capitale", "paese", "In quale paese si trova {x}?"),
    "pt": ("Diga o país desta capital", "país", "Em que país fica {x}?"),
}

_GEOGRAPHY = (
    *(told("capital", "tng_land", language, CAPITALS[language], *cue,
           noun=_LAND[language]) for language, cue in _CAPITAL.items()),
    *(told("country", "tng_land", language,
           tuple((b, a) for a, b in CAPITALS[language]), *cue,
           noun=_CITY[language]) for language, cue in _COUNTRY.items()),
)

_KINDS = ("animal", "fruit", "clothing", "furniture", "vehicle", "building")


def _category(language: str, ask: str, short: str) -> Operation:
    sides = {CATEGORIES[key][language]: words(language, key) for key in _KINDS}
    return chosen("category", "tng_sort", language, draw_by_label(sides), ask, short, tuple(sides),
                  noun=_NOUN[language])


_NOUN = {"de": "Wort", "fr": "Mot", "es": "Palabra", "it": "Parola", "pt": "Palavra",
         "nl": "Woord"}


def _yes_no(name: str, language: str, groups: tuple[str, ...], ask: str,
            labels: tuple[str, str] | None = None) -> Operation:
    """Whether a noun belongs to some categories, with yes and no or other labels."""
    yes, no = labels or YES_NO[language]
    others = tuple(c for c in dict.fromkeys(key for key, _ in NOUNS)
                   if c not in (*groups, "kitchen"))
    draw = draw_by_label({yes: words(language, *groups), no: words(language, *others)})
    return chosen(name, "tng_sort", language, draw, ask, ask, (yes, no), noun=_NOUN[language])


_FOOD = ("fruit", "vegetable")
_SORTED = (
    _category("de", "Zu welcher Gruppe gehört das Wort", "Kategorie"),
    _category("fr", "À quelle catégorie appartient ce mot", "Catégorie"),
    _category("es", "A qué categoría pertenece esta palabra", "Categoría"),
    _category("it", "A quale categoria appartiene questa parola", "Categoria"),
    _category("pt", "A que categoria pertence esta palavra", "Categoria"),
    _category("nl", "Bij welke groep hoort dit woord", "Categorie"),
    _yes_no("is_animal", "de", ("animal",), "Ist das ein Tier"),
    _yes_no("is_animal", "fr", ("animal",), "Est-ce un animal"),
    _yes_no("is_animal", "es", ("animal",), "Es un animal"),
    _yes_no("is_animal", "it", ("animal",), "È un animale"),
    _yes_no("is_animal", "pt", ("animal",), "É um animal"),
    _yes_no("is_animal", "nl", ("animal",), "Is dit een dier"),
    _yes_no("is_food", "de", _FOOD, "Ist das Obst oder Gemüse"),
    _yes_no("is_food", "fr", _FOOD, "Est-ce un fruit ou un légume"),
    _yes_no("is_food", "es", _FOOD, "Es una fruta o una verdura"),
    _yes_no("is_vehicle", "de", ("vehicle",), "Ist das ein Fahrzeug"),
    _yes_no("is_vehicle", "it", ("vehicle",), "È un veicolo"),
    _yes_no("is_clothing", "fr", ("clothing",), "Est-ce un vêtement"),
    _yes_no("is_clothing", "es", ("clothing",), "Es una prenda de ropa"),
    _yes_no("true_animal", "de", ("animal",), "Ist es richtig, dass das ein Tier ist",
            ("wahr", "falsch")),
    _yes_no("true_food", "fr", _FOOD, "Peut-on manger cela comme fruit ou légume",
            ("vrai", "faux")),
)

_COLOURED = tuple(
    told("colour", "tng_land", language, COLOURS[language], *cue)
    for language, cue in {
        "de": ("Nenne die Farbe", "Farbe", "Welche Farbe hat das? {x}"),
        "fr": ("Donne la couleur", "couleur", "De quelle couleur est-ce ? {x}"),
        "es": ("Di el color", "color", "¿De qué color es? {x}"),
    }.items()
)


def nouns_across(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """Nouns of two languages, without those that stand for two things in the first."""
    rows = [(noun[source][1], noun[target][1]) for _, noun in NOUNS]
    given = [a for a, _ in rows]
    return tuple((a, b) for a, b in rows if given.count(a) == 1)


_INTO = {
    ("de", "en"): ("Übersetze ins Englische", "auf Englisch", "Was heißt {x} auf Englisch?"),
    ("en", "de"): ("Übersetze ins Deutsche", "auf Deutsch", "Was heißt {x} auf Deutsch?"),
    ("fr", "en"): ("Traduis en anglais", "en anglais", "Comment dit-on {x} en anglais ?"),
    ("en", "fr"): ("Traduis en français", "en français", "Comment dit-on {x} en français ?"),
    ("es", "en"): ("Traduce al inglés", "en inglés", "¿Cómo se dice {x} en inglés?"),
    ("en", "es"): ("Traduce al español", "en español", "¿Cómo se dice {x} en español?"),
    ("it", "en"): ("Traduci in inglese", "in inglese", "Come si dice {x} in inglese?"),
    ("en", "it"): ("Traduci in italiano", "in italiano", "Come si dice {x} in italiano?"),
    ("pt", "en"): ("Traduza para o inglês", "em inglês", "Como se diz {x} em inglês?"),
    ("en", "pt"): ("Traduza para o português", "em português", "Como se diz {x} em português?"),
    ("nl", "en"): ("Vertaal naar het Engels", "in het Engels", "Wat is {x} in het Engels?"),
    ("en", "nl"): ("Vertaal naar het Nederlands", "in het Nederlands"),
    ("de", "it"): ("Übersetze ins Italienische", "auf Italienisch",
                   "Was heißt {x} auf Italienisch?"),
    ("de", "nl"): ("Übersetze ins Niederländische", "auf Niederländisch"),
    ("fr", "it"): ("Traduis en italien", "en italien", "Comment dit-on {x} en italien ?"),
    ("fr", "pt"): ("Traduis en portugais", "en portugais"),
    ("es", "fr"): ("Traduce al francés", "en francés", "¿Cómo se dice {x} en francés?"),
    ("es", "de"): ("Traduce al alemán", "en alemán", "¿Cómo se dice {x} en alemán?"),
    ("it", "fr"): ("Traduci in francese", "in francese", "Come si dice {x} in francese?"),
    ("it", "de"): ("Traduci in tedesco", "in tedesco", "Come si dice {x} in tedesco?"),
}
_TRANSLATED = tuple(
    told(f"from_{a}_to_{b}", "tng_translate", b if a == "en" else a, nouns_across(a, b), *cue)
    for (a, b), cue in _INTO.items()
)

OPERATIONS: tuple[Operation, ...] = (*_GEOGRAPHY, *_SORTED, *_COLOURED, *_TRANSLATED)
