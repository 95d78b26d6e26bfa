"""Translation of sentences from a small grammar, and telling languages apart.

Each entry lists English, German, French, Spanish and Italian in this order.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.operation import Operation

LANGUAGES = ("English", "German", "French", "Spanish", "Italian")
_NATIVE = ("English", "Deutsch", "français", "español", "italiano")
_CODES = ("en", "de", "fr", "es", "it")
Sentences = tuple[str, str, str, str, str]


def _table(text: str) -> tuple[tuple[str, ...], ...]:
    rows = tuple(tuple(cell.strip() for cell in line.split("|"))
                 for line in text.strip().split("\n"))
    assert all(len(row) == 5 for row in rows)
    return rows


# Forms for I, he, we and they; Spanish and Italian leave out I and we.
_PRONOUNS = (
    ("I", "Ich", "Je", "", ""),
    ("He", "Er", "Il", "Él", "Lui"),
    ("She", "Sie", "Elle", "Ella", "Lei"),
    ("We", "Wir", "Nous", "", ""),
    ("They", "Sie", "Ils", "Ellos", "Loro"),
)
_FORM = (0, 1, 1, 2, 3)
_VERBS: tuple[tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]], ...] = tuple(
    (tuple(tuple(cell.split("/")) for cell in forms.split("|")), _table(objects))
    for forms, objects in (
        ("drink/drinks/drink/drink|trinke/trinkt/trinken/trinken|bois/boit/buvons/boivent|"
         "bebo/bebe/bebemos/beben|bevo/beve/beviamo/bevono", """
water|Wasser|de l'eau|agua|acqua
milk|Milch|du lait|leche|latte
coffee|Kaffee|du café|café|caffè
tea|Tee|du thé|té|tè
wine|Wein|du vin|vino|vino
beer|Bier|de la bière|cerveza|birra
"""),
        ("eat/eats/eat/eat|esse/isst/essen/essen|mange/mange/mangeons/mangent|"
         "como/come/comemos/comen|mangio/mangia/mangiamo/mangiano", """
bread|Brot|du pain|pan|pane
cheese|Käse|du fromage|queso|formaggio
rice|Reis|du riz|arroz|riso
fish|Fisch|du poisson|pescado|pesce
meat|Fleisch|de la viande|carne|carne
an apple|einen Apfel|une pomme|una manzana|una mela
"""),
        ("buy/buys/buy/buy|kaufe/kauft/kaufen/kaufen|achète/achète/achetons/achètent|"
         "compro/compra/compramos/compran|compro/compra/compriamo/comprano", """
a house|ein Haus|une maison|una casa|una casa
a car|ein Auto|une voiture|un coche|una macchina
a book|ein Buch|un livre|un libro|un libro
a dress|ein Kleid|une robe|un vestido|un vestito
a hat|einen Hut|un chapeau|un sombrero|un cappello
a table|einen Tisch|une table|una mesa|un tavolo
a lamp|eine Lampe|une lampe|una lámpara|una lampada
a newspaper|eine Zeitung|un journal|un periódico|un giornale
"""),
        ("have/has/have/have|habe/hat/haben/haben|ai/a/avons/ont|"
         "tengo/tiene/tenemos/tienen|ho/ha/abbiamo/hanno", """
a dog|einen Hund|un chien|un perro|un cane
a cat|eine Katze|un chat|un gato|un gatto
a brother|einen Bruder|un frère|un hermano|un fratello
a sister|eine Schwester|une sœur|una hermana|una sorella
a garden|einen Garten|un jardin|un jardín|un giardino
a horse|ein Pferd|un cheval|un caballo|un cavallo
two books|zwei Bücher|deux livres|dos libros|due libri
three cats|drei Katzen|trois chats|tres gatos|tre gatti
"""),
        ("see/sees/see/see|sehe/sieht/sehen/sehen|vois/voit/voyons/voient|"
         "veo/ve/vemos/ven|vedo/vede/vediamo/vedono", """
the sea|das Meer|la mer|el mar|il mare
the moon|den Mond|la lune|la luna|la luna
the train|den Zug|le train|el tren|il treno
the church|die Kirche|l'église|la iglesia|la chiesa
the bridge|die Brücke|le pont|el puente|il ponte
the mountain|den Berg|la montagne|la montaña|la montagna
the river|den Fluss|la rivière|el río|il fiume
the tree|den Baum|l'arbre|el árbol|l'albero
"""),
        ("live/lives/live/live|wohne/wohnt/wohnen/wohnen|habite/habite/habitons/habitent|"
         "vivo/vive/vivimos/viven|vivo/vive/viviamo/vivono", """
in Paris|in Paris|à Paris|en París|a Parigi
in London|in London|à Londres|en Londres|a Londra
in Rome|in Rom|à Rome|en Roma|a Roma
in Berlin|in Berlin|à Berlin|en Berlín|a Berlino
in Madrid|in Madrid|à Madrid|en Madrid|a Madrid
in Vienna|in Wien|à Vienne|en Viena|a Vienna
in Lisbon|in Lissabon|à Lisbonne|en Lisboa|a Lisbona
in Milan|in Mailand|à Milan|en Milán|a Milano
"""),
    )
)
# In French, Spanish and Italian the number after the noun is its gender: 0 masculine, 1 feminine.
_NOUNS = _table("""
house|das Haus|la maison 1|la casa 1|la casa 1
car|das Auto|la voiture 1|el coche 0|la macchina 1
book|das Buch|le livre 0|el libro 0|il libro 0
dog|der Hund|le chien 0|el perro 0|il cane 0
cat|die Katze|le chat 0|el gato 0|il gatto 0
door|die Tür|la porte 1|la puerta 1|la porta 1
table|der Tisch|la table 1|la mesa 1|il tavolo 0
garden|der Garten|le jardin 0|el jardín 0|il giardino 0
city|die Stadt|la ville 1|la ciudad 1|la città 1
street|die Straße|la rue 1|la calle 1|la strada 1
tree|der Baum|l'arbre 0|el árbol 0|l'albero 0
flower|die Blume|la fleur 1|la flor 1|il fiore 0
kitchen|die Küche|la cuisine 1|la cocina 1|la cucina 1
hat|der Hut|le chapeau 0|el sombrero 0|il cappello 0
bridge|die Brücke|le pont 0|el puente 0|il ponte 0
church|die Kirche|l'église 1|la iglesia 1|la chiesa 1
train|der Zug|le train 0|el tren 0|il treno 0
horse|das Pferd|le cheval 0|el caballo 0|il cavallo 0
shirt|das Hemd|la chemise 1|la camisa 1|la camicia 1
bottle|die Flasche|la bouteille 1|la botella 1|la bottiglia 1
""")
_ADJECTIVES = _table("""
big|groß|grand/grande|grande|grande
small|klein|petit/petite|pequeño/pequeña|piccolo/piccola
new|neu|nouveau/nouvelle|nuevo/nueva|nuovo/nuova
old|alt|vieux/vieille|viejo/vieja|vecchio/vecchia
white|weiß|blanc/blanche|blanco/blanca|bianco/bianca
black|schwarz|noir/noire|negro/negra|nero/nera
red|rot|rouge|rojo/roja|rosso/rossa
yellow|gelb|jaune|amarillo/amarilla|giallo/gialla
green|grün|vert/verte|verde|verde
clean|sauber|propre|limpio/limpia|pulito/pulita
""")


def _verb_sentence(rng: random.Random, formal_they: bool = True) -> Sentences:
    # "Sie" with a plural verb is they or a polite you; they is only used from English.
    who = rng.randrange(5 if formal_they else 4)
    forms, objects = rng.choice(_VERBS)
    things = rng.choice(objects)
    made = []
    for language in range(5):
        verb = forms[language][_FORM[who]]
        pronoun = _PRONOUNS[who][language]
        if pronoun == "Je" and verb[0] in "aeiouh":
            text = f"J'{verb} {things[language]}"
        else:
            text = f"{pronoun} {verb} {things[language]}".strip()
        made.append(text[0].upper() + text[1:] + ".")
    return made[0], made[1], made[2], made[3], made[4]


def _noun(cell: str) -> tuple[str, int]:
    noun, _, gender = cell.rpartition(" ")
    return noun, int(gender)


def _adjective(cell: str, gender: int) -> str:
    forms = cell.split("/")
    return forms[min(gender, len(forms) - 1)]


def _is_sentence(rng: random.Random) -> Sentences:
    noun, adjective = rng.choice(_NOUNS), rng.choice(_ADJECTIVES)
    made = []
    for language, verb in ((2, "est"), (3, "es"), (4, "è")):
        name, gender = _noun(noun[language])
        text = f"{name} {verb} {_adjective(adjective[language], gender)}."
        made.append(text[0].upper() + text[1:])
    german = f"{noun[1]} ist {adjective[1]}."
    return (f"The {noun[0]} is {adjective[0]}.", german[0].upper() + german[1:],
            made[0], made[1], made[2])


def _where_sentence(rng: random.Random) -> Sentences:
    noun = rng.choice(_NOUNS)
    return (f"Where is the {noun[0]}?", f"Wo ist {noun[1]}?", f"Où est {_noun(noun[2])[0]} ?",
            f"¿Dónde está {_noun(noun[3])[0]}?", f"Dov'è {_noun(noun[4])[0]}?")


def _any_sentence(rng: random.Random, formal_they: bool = True) -> Sentences:
    pick = rng.random()
    if pick < 0.55:
        return _verb_sentence(rng, formal_they)
    return _is_sentence(rng) if pick < 0.9 else _where_sentence(rng)


def _translate(source: int, target: int) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        sentence = _any_sentence(rng, formal_they=source == 0)
        return sentence[source], sentence[target]

    into, out_of = LANGUAGES[target], LANGUAGES[source]
    cues = wordings(f"Translate the sentence into {into}", "", f"{{x}}\nIn {into}:",
                    f"{{x}} -> {into}", f"How does one say this in {into}? {{x}}",
                    f"{out_of}: {{x}}\n{into}:", f"Say \"{{x}}\" in {into}.",
                    f"{into} translation of the sentence: {{x}}")
    return Operation(name=f"sentence_{out_of.lower()}_to_{into.lower()}",
                     kind="sentence_translation", cues=cues, draw=draw, formats=False)


def _telling_sentence(rng: random.Random) -> Sentences:
    """A sentence that differs in all languages ("Compro un libro." is Spanish and Italian)."""
    while True:
        sentence = _any_sentence(rng)
        if len(set(sentence)) == len(sentence):
            return sentence


def _identify(name: str, labels: tuple[str, ...], ask: str, short: str, *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        language = rng.randrange(5)
        return _telling_sentence(rng)[language], labels[language]

    *most, last = labels
    return Operation(name=name, kind="language", draw=draw,
                     cues=questions(ask, short, f"{', '.join(most)} or {last}", *extra))


def _is_language(language: int, yes: str, no: str) -> Operation:
    name = LANGUAGES[language]

    def draw(rng: random.Random) -> tuple[str, str]:
        if rng.random() < 0.5:
            return _telling_sentence(rng)[language], yes
        other = rng.choice([i for i in range(5) if i != language])
        return _telling_sentence(rng)[other], no

    return Operation(name=f"is_{name.lower()}_{yes}_{no}".lower(), kind="language", draw=draw,
                     cues=questions(f"Is this sentence {name}", f"In {name}", f"{yes} or {no}"))


def _piece(name: str, cut: Callable[[Sentences], tuple[str, str]], cues: tuple[str, ...],
           ) -> Operation:
    return Operation(name=name, kind="sentence_translation", cues=cues, formats=False,
                     draw=lambda rng: cut(_any_sentence(rng)))


OPERATIONS: tuple[Operation, ...] = (
    *(_translate(0, target) for target in range(1, 5)),
    *(_translate(source, 0) for source in range(1, 5)),
    _identify("language_name", LANGUAGES, "Which language is this", "Language",
              "Identify the language: {x}", "{x} -> language"),
    _identify("language_code", _CODES, "Which language code fits", "Language code",
              "ISO code for: {x}", "{x} -> code"),
    _identify("language_code_capitals", tuple(code.upper() for code in _CODES),
              "Which language code in capitals fits", "LANG", "{x} -> LANG"),
    _identify("language_native", _NATIVE, "What is this language called in the language itself",
              "Own name of the language", "{x} -> own name"),
    _identify("language_flag", ("🇬🇧", "🇩🇪", "🇫🇷", "🇪🇸", "🇮🇹"), "Which flag fits the language",
              "Flag", "{x} -> flag"),
    _identify("language_country", ("England", "Germany", "France", "Spain", "Italy"),
              "In which of these countries is this spoken", "Country", "{x} -> country"),
    _is_language(0, "yes", "no"),
    _is_language(1, "yes", "no"),
    _is_language(2, "true", "false"),
    _is_language(3, "Y", "N"),
    _is_language(4, "1", "0"),
    _piece("german_and_french", lambda s: (s[0], f"{s[1]} / {s[2]}"), wordings(
        "Translate into German and French with a slash between", "", "{x} -> German / French",
        "{x}\nGerman / French:")),
    _piece("spanish_and_italian", lambda s: (s[0], f"{s[3]} / {s[4]}"), wordings(
        "Translate into Spanish and Italian with a slash between", "", "{x} -> Spanish / Italian",
        "{x}\nSpanish / Italian:")),
)
