"""The words that answers about drawn pictures are made of, and their translations. Data only."""

from __future__ import annotations

# RGB of the middle of each colour; a drawn thing is moved a little away from it.
COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (220, 30, 35),
    "green": (40, 160, 50),
    "blue": (40, 70, 215),
    "yellow": (240, 215, 40),
    "orange": (245, 135, 25),
    "purple": (130, 40, 165),
    "brown": (125, 75, 35),
    "pink": (245, 150, 190),
    "gray": (128, 128, 128),
    "black": (15, 15, 15),
    "teal": (20, 145, 145),
}
WARM = ("red", "yellow", "orange", "brown", "pink")
BACKGROUNDS: dict[str, tuple[int, int, int]] = {"white": (250, 250, 250), "black": (10, 10, 10)}

CORNERS = {
    "circle": 0,
    "oval": 0,
    "ring": 0,
    "heart": 1,
    "triangle": 3,
    "square": 4,
    "rectangle": 4,
    "diamond": 4,
    "hexagon": 6,
    "star": 10,
    "cross": 12,
}
SHAPES = tuple(CORNERS)
ROUND = ("circle", "oval", "ring", "heart")
DIRECTIONS = {"left": "right", "right": "left", "up": "down", "down": "up"}
NUMBER_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
)
LANGUAGES = ("French", "German", "Spanish", "Italian")

# English word -> the word in each of LANGUAGES.
_TABLE = """
red rouge rot rojo rosso
green vert grün verde verde
blue bleu blau azul blu
yellow jaune gelb amarillo giallo
orange orange orange naranja arancione
purple violet lila morado viola
brown marron braun marrón marrone
pink rose rosa rosado rosa
gray gris grau gris grigio
black noir schwarz negro nero
white blanc weiß blanco bianco
teal sarcelle petrol cerceta ottanio
circle cercle Kreis círculo cerchio
oval ovale Oval óvalo ovale
ring anneau Ring anillo anello
heart cœur Herz corazón cuore
triangle triangle Dreieck triángulo triangolo
square carré Quadrat cuadrado quadrato
rectangle rectangle Rechteck rectángulo rettangolo
diamond losange Raute rombo rombo
hexagon hexagone Sechseck hexágono esagono
star étoile Stern estrella stella
cross croix Kreuz cruz croce
bars barres Balken barras barre
arrow flèche Pfeil flecha freccia
left gauche links izquierda sinistra
right droite rechts derecha destra
up haut oben arriba su
down bas unten abajo giù
top haut oben arriba alto
bottom bas unten abajo basso
middle milieu Mitte centro mezzo
small petit klein pequeño piccolo
big grand groß grande grande
yes oui ja sí sì
no non nein no no
even pair gerade par pari
odd impair ungerade impar dispari
warm chaud warm cálido caldo
cold froid kalt frío freddo
round rond rund redondo rotondo
angular anguleux eckig angular angolare
vowel voyelle Vokal vocal vocale
consonant consonne Konsonant consonante consonante
vertical vertical senkrecht vertical verticale
horizontal horizontal waagerecht horizontal orizzontale
zero zéro null cero zero
one un eins uno uno
two deux zwei dos due
three trois drei tres tre
four quatre vier cuatro quattro
five cinq fünf cinco cinque
six six sechs seis sei
seven sept sieben siete sette
eight huit acht ocho otto
nine neuf neun nueve nove
"""
TRANSLATIONS: dict[str, dict[str, str]] = {
    english: dict(zip(LANGUAGES, others, strict=True))
    for english, *others in (line.split() for line in _TABLE.strip().splitlines())
}


def with_article(words: str) -> str:
    """ "orange star" -> "an orange star"; a number is read aloud, so "an 8"."""
    return f"{'an' if words[0] in 'aeio8' else 'a'} {words}"


def plural(noun: str) -> str:
    """ "cross" -> "crosses"; the nouns of this module only."""
    return noun + ("es" if noun.endswith("s") else "s")
