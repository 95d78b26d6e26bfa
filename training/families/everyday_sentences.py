"""Everyday sentences of a small grammar in seven languages, translated into one another.

Each row lists English, Spanish, Italian, Portuguese, Dutch, German and French in this order.
Time comes first, so that German and Dutch put the verb before the subject.
"""

from __future__ import annotations

import random

from training.families.cues import wordings
from training.families.operation import Operation

LANGUAGES = ("English", "Spanish", "Italian", "Portuguese", "Dutch", "German", "French")
Row = tuple[str, ...]


def _rows(text: str) -> tuple[Row, ...]:
    rows = tuple(tuple(cell.strip() for cell in line.split("|"))
                 for line in text.strip().split("\n"))
    assert all(len(row) == len(LANGUAGES) for row in rows)
    return rows


_TIMES = _rows("""
every morning|cada mañana|ogni mattina|todas as manhãs|elke ochtend|jeden Morgen|chaque matin
every Saturday|cada sábado|ogni sabato|todos os sábados|elke zaterdag|jeden Samstag|chaque samedi
every Sunday|cada domingo|ogni domenica|todos os domingos|elke zondag|jeden Sonntag|chaque dimanche
sometimes|a veces|a volte|às vezes|soms|manchmal|parfois
every summer|cada verano|ogni estate|todos os verões|elke zomer|jeden Sommer|chaque été
in winter|en invierno|in inverno|no inverno|in de winter|im Winter|en hiver
every week|cada semana|ogni settimana|todas as semanas|elke week|jede Woche|chaque semaine
every day|cada día|ogni giorno|todos os dias|elke dag|jeden Tag|chaque jour
today|hoy|oggi|hoje|vandaag|heute|aujourd'hui
""")
_ONE = _rows("""
my mother|mi madre|mia madre|a minha mãe|mijn moeder|meine Mutter|ma mère
my brother|mi hermano|mio fratello|o meu irmão|mijn broer|mein Bruder|mon frère
my sister|mi hermana|mia sorella|a minha irmã|mijn zus|meine Schwester|ma sœur
my uncle|mi tío|mio zio|o meu tio|mijn oom|mein Onkel|mon oncle
my aunt|mi tía|mia zia|a minha tia|mijn tante|meine Tante|ma tante
my grandfather|mi abuelo|mio nonno|o meu avô|mijn grootvader|mein Großvater|mon grand-père
the boy|el chico|il ragazzo|o menino|de jongen|der Junge|le garçon
the girl|la chica|la ragazza|a menina|het meisje|das Mädchen|la fille
the woman|la mujer|la donna|a mulher|de vrouw|die Frau|la femme
the man|el hombre|l'uomo|o homem|de man|der Mann|l'homme
""")
_MANY = _rows("""
the children|los niños|i bambini|as crianças|de kinderen|die Kinder|les enfants
my parents|mis padres|i miei genitori|os meus pais|mijn ouders|meine Eltern|mes parents
the women|las mujeres|le donne|as mulheres|de vrouwen|die Frauen|les femmes
the tourists|los turistas|i turisti|os turistas|de toeristen|die Touristen|les touristes
my friends|mis amigos|i miei amici|os meus amigos|mijn vrienden|meine Freunde|mes amis
""")
# A verb for one and for many, then what it may take.
_VERBS: tuple[tuple[Row, tuple[Row, ...]], ...] = tuple(
    (_rows(forms)[0], _rows(objects)) for forms, objects in (
        ("cooks/cook|cocina/cocinan|cucina/cucinano|cozinha/cozinham|kookt/koken|kocht/kochen|"
         "prépare/préparent", """
soup|sopa|la zuppa|sopa|soep|Suppe|de la soupe
potatoes|patatas|patate|batatas|aardappelen|Kartoffeln|des pommes de terre
vegetables|verduras|verdure|legumes|groenten|Gemüse|des légumes
fish|pescado|pesce|peixe|vis|Fisch|du poisson
rice|arroz|riso|arroz|rijst|Reis|du riz
"""),
        ("writes/write|escribe/escriben|scrive/scrivono|escreve/escrevem|schrijft/schrijven|"
         "schreibt/schreiben|écrit/écrivent", """
a letter|una carta|una lettera|uma carta|een brief|einen Brief|une lettre
a poem|un poema|una poesia|um poema|een gedicht|ein Gedicht|un poème
a message|un mensaje|un messaggio|uma mensagem|een bericht|eine Nachricht|un message
"""),
        ("reads/read|lee/leen|legge/leggono|lê/leem|leest/lezen|liest/lesen|lit/lisent", """
a novel|una novela|un romanzo|um romance|een roman|einen Roman|un roman
the newspaper|el periódico|il giornale|o jornal|de krant|die Zeitung|le journal
the letter|la carta|la lettera|a carta|de brief|den Brief|la lettre
a magazine|una revista|una rivista|uma revista|een tijdschrift|eine Zeitschrift|un magazine
"""),
        ("opens/open|abre/abren|apre/aprono|abre/abrem|opent/openen|öffnet/öffnen|"
         "ouvre/ouvrent", """
the window|la ventana|la finestra|a janela|het raam|das Fenster|la fenêtre
the door|la puerta|la porta|a porta|de deur|die Tür|la porte
the bottle|la botella|la bottiglia|a garrafa|de fles|die Flasche|la bouteille
the box|la caja|la scatola|a caixa|de doos|die Schachtel|la boîte
"""),
        ("washes/wash|lava/lavan|lava/lavano|lava/lavam|wast/wassen|wäscht/waschen|"
         "lave/lavent", """
the car|el coche|la macchina|o carro|de auto|das Auto|la voiture
the shirts|las camisas|le camicie|as camisas|de overhemden|die Hemden|les chemises
the dog|el perro|il cane|o cão|de hond|den Hund|le chien
the apples|las manzanas|le mele|as maçãs|de appels|die Äpfel|les pommes
"""),
        ("looks for/look for|busca/buscan|cerca/cercano|procura/procuram|zoekt/zoeken|"
         "sucht/suchen|cherche/cherchent", """
the key|la llave|la chiave|a chave|de sleutel|den Schlüssel|la clé
the glasses|las gafas|gli occhiali|os óculos|de bril|die Brille|les lunettes
a gift|un regalo|un regalo|um presente|een cadeau|ein Geschenk|un cadeau
the cat|el gato|il gatto|o gato|de kat|die Katze|le chat
"""),
        ("paints/paint|pinta/pintan|dipinge/dipingono|pinta/pintam|schildert/schilderen|"
         "malt/malen|peint/peignent", """
a picture|un cuadro|un quadro|um quadro|een schilderij|ein Bild|un tableau
the sea|el mar|il mare|o mar|de zee|das Meer|la mer
a flower|una flor|un fiore|uma flor|een bloem|eine Blume|une fleur
the mountains|las montañas|le montagne|as montanhas|de bergen|die Berge|les montagnes
"""),
        ("sells/sell|vende/venden|vende/vendono|vende/vendem|verkoopt/verkopen|"
         "verkauft/verkaufen|vend/vendent", """
flowers|flores|fiori|flores|bloemen|Blumen|des fleurs
cheese|queso|formaggio|queijo|kaas|Käse|du fromage
eggs|huevos|uova|ovos|eieren|Eier|des œufs
oranges|naranjas|arance|laranjas|sinaasappels|Orangen|des oranges
"""),
        ("buys/buy|compra/compran|compra/comprano|compra/compram|koopt/kopen|kauft/kaufen|"
         "achète/achètent", """
fresh bread|pan fresco|pane fresco|pão fresco|vers brood|frisches Brot|du pain frais
two tickets|dos billetes|due biglietti|dois bilhetes|twee kaartjes|zwei Karten|deux billets
red apples|manzanas rojas|mele rosse|maçãs vermelhas|rode appels|rote Äpfel|des pommes rouges
"""),
    ))
_ACTS = _rows("""
works/work|trabaja/trabajan|lavora/lavorano|trabalha/trabalham|werkt/werken|\
arbeitet/arbeiten|travaille/travaillent
sleeps/sleep|duerme/duermen|dorme/dormono|dorme/dormem|slaapt/slapen|schläft/schlafen|dort/dorment
sings/sing|canta/cantan|canta/cantano|canta/cantam|zingt/zingen|singt/singen|chante/chantent
dances/dance|baila/bailan|balla/ballano|dança/dançam|danst/dansen|tanzt/tanzen|danse/dansent
waits/wait|espera/esperan|aspetta/aspettano|espera/esperam|wacht/wachten|wartet/warten|\
attend/attendent
""")
_PLACES = _rows("""
in the garden|en el jardín|in giardino|no jardim|in de tuin|im Garten|dans le jardin
in the kitchen|en la cocina|in cucina|na cozinha|in de keuken|in der Küche|dans la cuisine
at home|en casa|a casa|em casa|thuis|zu Hause|à la maison
in the hotel|en el hotel|in albergo|no hotel|in het hotel|im Hotel|à l'hôtel
on the beach|en la playa|in spiaggia|na praia|op het strand|am Strand|sur la plage
""")
_AND = ("and", "y", "e", "e", "en", "und", "et")
_VERB_FIRST = (4, 5)


def _subject(rng: random.Random) -> tuple[Row, int]:
    """Who, and 0 for one or 1 for many."""
    many = int(rng.random() < 0.35)
    return rng.choice((_ONE, _MANY)[many]), many


def _timed(rng: random.Random) -> Row:
    time, (who, many) = rng.choice(_TIMES), _subject(rng)
    if rng.random() < 0.75:
        verb, rests = rng.choice(_VERBS)
    else:
        verb, rests = rng.choice(_ACTS), _PLACES
    rest, made = rng.choice(rests), []
    for i, forms in enumerate(verb):
        form = forms.split("/")[many]
        order = (form, who[i]) if i in _VERB_FIRST else (who[i], form)
        comma = "," if LANGUAGES[i] == "French" else ""
        made.append(f"{time[i]}{comma} {' '.join(order)} {rest[i]}.")
    return tuple(made)


def _paired(rng: random.Random) -> Row:
    """Two people at once: one acts on something, the other one just acts."""
    (first, one), (second, two) = _subject(rng), _subject(rng)
    while second == first:
        second, two = _subject(rng)
    (verb, rests), act = rng.choice(_VERBS), rng.choice(_ACTS)
    rest = rng.choice(rests)
    return tuple(
        f"{first[i]} {verb[i].split('/')[one]} {rest[i]} {_AND[i]} {second[i]} "
        f"{act[i].split('/')[two]}." for i in range(len(LANGUAGES)))


def _any(rng: random.Random) -> Row:
    made = (_timed if rng.random() < 0.7 else _paired)(rng)
    return tuple(text[0].upper() + text[1:] for text in made)


def _translate(source: int, target: int) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        row = _any(rng)
        return row[source], row[target]

    into, out_of = LANGUAGES[target], LANGUAGES[source]
    return Operation(
        name=f"everyday_{out_of.lower()}_to_{into.lower()}", kind="sentence_languages", draw=draw,
        formats=False,
        cues=wordings(f"Translate the {out_of} sentence into {into}", "", f"{{x}}\nIn {into}:",
                      f"{{x}} -> {into}", f"{into}, please: {{x}}", f"{out_of}: {{x}}\n{into}:",
                      f"How would you say \"{{x}}\" in {into}?", f"To {into}: {{x}}"))


_ACROSS = (("Spanish", "Portuguese"), ("Italian", "Spanish"), ("German", "Dutch"),
           ("French", "Italian"), ("Dutch", "French"))
OPERATIONS: tuple[Operation, ...] = (
    *(_translate(0, target) for target in range(1, len(LANGUAGES))),
    *(_translate(source, 0) for source in range(1, len(LANGUAGES))),
    *(_translate(LANGUAGES.index(source), LANGUAGES.index(target)) for source, target in _ACROSS),
)
