"""Reviews, news and everyday sentences in several languages; "{a|b}" is a choice."""

from __future__ import annotations

import random
import re

from training.families.lexicon_tongues import split_pair

_SLOT = re.compile(r"\{([^{}]*)\}")


def fill(text: str, rng: random.Random) -> str:
    """Replaces every choice by one of its sides."""
    return _SLOT.sub(lambda found: rng.choice(found[1].split("|")), text)


def _split(text: str) -> dict[str, tuple[str, ...]]:
    """Reads "[label]" lines, each followed by one text a line."""
    found: dict[str, list[str]] = {}
    label = ""
    for line in text.strip().split("\n"):
        if line.startswith("["):
            label = line.strip("[]")
            found[label] = []
        else:
            found[label].append(line)
    return {key: tuple(value) for key, value in found.items()}


REVIEWS: dict[str, dict[str, tuple[str, ...]]] = {language: _split(text) for language, text in {
    "en": """[good]
{The soup|The pizza|The cake} was delicious and the waiter very {friendly|kind}.
I love this {lamp|jacket|phone|radio}, it works {perfectly|wonderfully}.
A wonderful {film|novel|concert}, I enjoyed every minute{| of it}.
The {room|flat|hotel} was clean and quiet, we will {gladly |}come back.
{Great|Excellent} quality and {fast|quick} delivery, thank you!
[bad]
{The soup|The pizza|The cake} was cold and the waiter very {rude|unfriendly}.
This {lamp|jacket|phone|radio} broke after {two|three|five} days, what a waste.
A boring {film|novel|concert}, I {nearly|almost} fell asleep.
The {room|flat|hotel} was dirty and loud, we will never come back.
{Poor|Terrible} quality and a {slow|late} delivery, never again!""",
    "de": """[good]
{Die Suppe|Die Pizza|Der Kuchen|Das Essen} war köstlich und {der Kellner|die Bedienung} sehr freundlich.
{Diese Lampe|Dieses Radio|Dieser Mixer|Dieses Handy} funktioniert {wunderbar|perfekt|tadellos}, ich bin {sehr |}zufrieden.
{Der Film|Das Konzert|Der Roman|Das Theaterstück} war großartig, ich habe jede Minute genossen.
{Das Zimmer|Die Wohnung|Das Hotel} war sauber und ruhig, wir kommen {gerne|bestimmt} wieder.
{Tolle|Hervorragende|Sehr gute} Qualität und {schnelle|pünktliche} Lieferung, {vielen Dank|danke}!
{Das beste|Das schönste} {Buch|Café|Museum|Geschäft} seit Langem, {klare|absolute} Empfehlung.
{Die Ärztin|Der Friseur|Der Verkäufer} hat sich viel Zeit genommen und mir {sehr gut|toll} geholfen.
[bad]
{Die Suppe|Die Pizza|Der Kuchen|Das Essen} war kalt und {der Kellner|die Bedienung} sehr unfreundlich.
{Diese Lampe|Dieses Radio|Dieser Mixer|Dieses Handy} ging nach {zwei|drei|fünf} Tagen kaputt, ich bin {sehr |}enttäuscht.
{Der Film|Das Konzert|Der Roman|Das Theaterstück} war langweilig, ich bin {fast|beinahe} eingeschlafen.
{Das Zimmer|Die Wohnung|Das Hotel} war schmutzig und laut, wir kommen {nie|sicher nicht} wieder.
{Schlechte|Miserable|Furchtbare} Qualität und {späte|verspätete} Lieferung, {nie wieder|Finger weg}!
{Das schlechteste|Das teuerste und schlechteste} {Buch|Café|Museum|Geschäft} seit Langem, {reine|pure} Zeitverschwendung.
{Die Ärztin|Der Friseur|Der Verkäufer} hatte keine Zeit und war {sehr|richtig} unhöflich zu mir.""",
    "fr": """[good]
{La soupe|La pizza|Le gâteau|Le repas} était un vrai délice et {le serveur|le patron} très aimable.
{Cette lampe|Cette radio|Cet appareil|Ce téléphone} marche {parfaitement|à merveille}, je suis {très|vraiment} content.
{Le film|Le concert|Le roman|Le spectacle} était magnifique, j'ai adoré {chaque minute|du début à la fin}.
{La chambre|L'appartement|L'hôtel} était propre et calme, nous reviendrons {avec plaisir|sans hésiter}.
{Excellente|Très bonne|Superbe} qualité et livraison {rapide|ponctuelle}, {merci beaucoup|merci} !
C'est {le meilleur|le plus beau} {livre|café|musée|magasin} que je connaisse, je le recommande{| vivement}.
{Le médecin|Le coiffeur|Le vendeur} a pris son temps et m'a {très bien|bien} conseillé.
[bad]
{Le potage|Le plat|Le gâteau|Le repas} était froid et {le serveur|le patron} très impoli.
{Cette lampe|Cette radio|Cet appareil|Ce téléphone} ne marche plus après {deux|trois|cinq} jours, je suis {très|vraiment} déçu.
{Le film|Le concert|Le roman|Le spectacle} était ennuyeux, j'ai {presque|même} dormi.
{Le studio|L'appartement|L'hôtel} était sale et bruyant, nous ne reviendrons {jamais|pas}.
{Mauvaise|Très mauvaise|Horrible} qualité et livraison {tardive|en retard}, {plus jamais|à éviter} !
C'est {le pire|le plus mauvais} {livre|café|musée|magasin} que je connaisse, une perte de temps{| totale}.
{Le médecin|Le coiffeur|Le vendeur} n'avait pas le temps et m'a {très mal|mal} conseillé.""",
    "es": """[good]
{La sopa|La pizza|La tarta|La comida} estaba deliciosa y {el camarero|el dueño} fue muy amable.
{Esta lámpara|Esta radio|Este aparato|Este teléfono} funciona {perfectamente|de maravilla}, estoy {muy|realmente} contento.
{El concierto|La película|La novela|La obra} me encantó, disfruté cada minuto.
{La habitación|La casa|La pensión} estaba limpia y tranquila, volveremos {seguro|sin duda}.
{Excelente|Muy buena|Gran} calidad y entrega {rápida|puntual}, ¡{muchas gracias|gracias}!
Es el {libro|café|museo|hotel} más {bonito|interesante|agradable} que conozco, lo recomiendo{| mucho}.
{El médico|El peluquero|El vendedor} se tomó su tiempo y me atendió {muy bien|genial}.
[bad]
{La sopa|La pizza|La tarta|La comida} estaba fría y {el camarero|el dueño} fue muy grosero.
{Esta lámpara|Esta radio|Este aparato|Este teléfono} se rompió a los {dos|tres|cinco} días, estoy {muy|realmente} decepcionado.
{El concierto|La película|La novela|La obra} me aburrió, casi me duermo.
{La habitación|La casa|La pensión} estaba sucia y con mucho ruido, no volveremos{| nunca}.
{Pésima|Muy mala|Mala} calidad y entrega {tardía|con retraso}, ¡{nunca más|no lo compren}!
Es el {libro|café|museo|hotel} más {feo|aburrido|decepcionante} que conozco, una pérdida de tiempo{| total}.
{El médico|El peluquero|El vendedor} no tenía tiempo y me atendió {muy mal|fatal}.""",
    "it": """[good]
{La zuppa|La pizza|La torta|La cena} era deliziosa e {il cameriere|il padrone} molto gentile.
{Questa lampada|Questa radio|Questo telefono} funziona {perfettamente|benissimo}, sono {molto|davvero} contento.
{Il film|Il concerto|Il romanzo|Lo spettacolo} era bellissimo, mi è piaciuto {tutto|ogni minuto}.
{La camera|La casa|La pensione} era pulita e tranquilla, torneremo {volentieri|di sicuro}.
{Ottima|Grande|Eccellente} qualità e consegna {rapida|puntuale}, {grazie mille|grazie}!
È il {libro|caffè|museo|negozio} più {bello|interessante|piacevole} che conosco, lo consiglio{| a tutti}.
[bad]
{La zuppa|La pizza|La torta|La cena} era fredda e {il cameriere|il padrone} molto scortese.
{Questo frullatore|Questo telefono} si è rotto dopo {due|tre|cinque} giorni, sono {molto|davvero} deluso.
{Il film|Il concerto|Il romanzo|Lo spettacolo} era noioso, mi sono {quasi|praticamente} addormentato.
{La camera|La casa|La pensione} era sporca e rumorosa, non torneremo {mai|più}.
{Pessima|Scarsa|Terribile} qualità e consegna {lenta|in ritardo}, {mai più|da evitare}!
È il {libro|caffè|museo|negozio} più {brutto|noioso|deludente} che conosco, una perdita di tempo{| totale}.""",
    "pt": """[good]
{A sopa|A pizza|A torta|A comida} estava deliciosa e {o garçom|o dono} foi muito gentil.
{Esta lâmpada|Este rádio|Este aparelho|Este telefone} funciona {perfeitamente|muito bem}, estou {muito|realmente} contente.
{O filme|O concerto|O romance|O espetáculo} foi maravilhoso, adorei cada minuto.
{A casa|A pousada|A cabana} estava limpa e tranquila, vamos voltar {com prazer|com certeza}.
{Excelente|Ótima|Muito boa} qualidade e entrega {rápida|pontual}, {muito obrigado|obrigado}!
É o {livro|café|museu|hotel} mais {bonito|interessante|agradável} que conheço, recomendo{| muito}.
[bad]
{A sopa|A pizza|A torta|A comida} estava fria e {o garçom|o dono} foi muito grosseiro.
{Esta lâmpada|Este rádio|Este aparelho|Este telefone} parou depois de {dois|três|cinco} dias, estou {muito|realmente} triste com a compra.
{O filme|O concerto|O romance|O espetáculo} foi chato, quase dormi.
{A casa|A pousada|A cabana} estava suja e barulhenta, não vamos voltar{| nunca}.
{Péssima|Horrível|Muito ruim} qualidade e entrega {lenta|atrasada}, {nunca mais|não comprem}!
É o {livro|café|museu|hotel} mais {feio|chato|decepcionante} que conheço, uma perda de tempo{| total}.""",
}.items()}

TOPICS: dict[str, dict[str, tuple[str, ...]]] = {language: _split(text) for language, text in {
    "de": """[Sport]
{Die Mannschaft|Der Verein} gewann {das Spiel|das Finale|das Derby} mit {zwei|drei|vier} zu eins.
{Der Trainer|Die Trainerin} stellt für {das Turnier|die Meisterschaft} {eine neue Torhüterin|zwei neue Stürmer} auf.
{Die Schwimmerin|Der Läufer} holte bei {den Spielen|der Weltmeisterschaft} {Gold|Silber|Bronze}.
[Politik]
{Der Minister|Die Ministerin|Der Kanzler} stellte {im Parlament|vor der Presse} {das neue Gesetz|die Reform|den Haushalt} vor.
{Die Partei|Die Opposition} verlor bei {der Wahl|den Wahlen} {viele|tausende} Stimmen.
{Der Präsident|Die Botschafterin} reist zu {Gesprächen|Verhandlungen} mit der Regierung nach {Wien|Rom|Paris}.
[Wissenschaft]
{Forscher|Physikerinnen|Biologen} entdeckten {einen neuen Planeten|eine unbekannte Käferart|ein seltenes Teilchen}.
{Im Labor|An der Universität} wird {ein neuer Impfstoff|ein neues Mikroskop} {getestet|untersucht}.
{Das Teleskop|Die Sonde} schickte {Messdaten|Bilder} vom {Mars|Jupiter|Saturn} zur Erde.
[Kochen]
{Die Zwiebeln|Die Karotten} in {Butter|Öl} anbraten und mit {Salz|Pfeffer} würzen.
Den Teig {zehn|zwanzig|dreißig} Minuten ruhen lassen und dann {backen|ausrollen}.
{Die Soße|Die Suppe} bei {kleiner|mittlerer} Hitze {köcheln lassen|langsam rühren}.""",
    "fr": """[sport]
{L'équipe|Le club} a gagné {le match|la finale|le derby} {deux|trois|quatre} à un.
{L'entraîneur|Le sélectionneur} aligne {un nouveau gardien|deux nouveaux attaquants} pour {le tournoi|le championnat}.
{La nageuse|Le coureur} a remporté {l'or|l'argent|le bronze} aux {Jeux|championnats du monde}.
[politique]
{Le ministre|La ministre|Le député} a présenté {la nouvelle loi|la réforme|le budget} {au parlement|à la presse}.
{Le parti|L'opposition} a perdu {beaucoup de|des milliers de} voix aux élections.
{Le président|L'ambassadrice} part {négocier|discuter} avec le gouvernement à {Vienne|Rome|Berlin}.
[science]
{Des chercheurs|Des physiciennes|Des biologistes} ont découvert {une nouvelle planète|un insecte inconnu|une particule rare}.
{Au laboratoire|À l'université}, on teste {un nouveau vaccin|un nouveau microscope}.
{Le télescope|La sonde} a envoyé des {mesures|images} de {Mars|Jupiter|Saturne} vers la Terre.
[cuisine]
Faites revenir {les oignons|les carottes} dans {le beurre|l'huile} et ajoutez {du sel|du poivre}.
Laissez reposer la pâte {dix|vingt|trente} minutes, puis {étalez-la|mettez-la au four}.
Faites mijoter {la sauce|la soupe} à feu {doux|moyen}{| en remuant}.""",
    "es": """[deporte]
{El equipo|El club} ganó {el partido|la final|el derbi} por {dos|tres|cuatro} a uno.
{El entrenador|El seleccionador} alinea a {un nuevo portero|dos nuevos delanteros} para {el torneo|el campeonato}.
{La nadadora|El corredor} ganó {el oro|la plata|el bronce} en {los Juegos|el mundial}.
[política]
{El ministro|La ministra|El diputado} presentó {la nueva ley|la reforma|el presupuesto} {en el parlamento|ante la prensa}.
{El partido|La oposición} perdió {muchos|miles de} votos en las elecciones.
{El presidente|La embajadora} viaja a {Viena|Roma|Berlín} para {negociar|hablar} con el gobierno.
[ciencia]
{Unos investigadores|Unas físicas|Unos biólogos} descubrieron {un nuevo planeta|un insecto desconocido|una partícula rara}.
{En el laboratorio|En la universidad} se prueba {una nueva vacuna|un nuevo microscopio}.
{El telescopio|La sonda} envió {datos|imágenes} de {Marte|Júpiter|Saturno} a la Tierra.
[cocina]
Sofría {las cebollas|las zanahorias} en {mantequilla|aceite} y añada {sal|pimienta}.
Deje reposar la masa {diez|veinte|treinta} minutos y luego {métala al horno|extiéndala}.
Cueza {la salsa|la sopa} a fuego {lento|medio}{| sin dejar de remover}.""",
}.items()}

# Subjects; descriptions; then is, its past, its negated form.
STATES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, str, str]]] = {
    language: (tuple(a.split("|")), tuple(b.split("|")), (is_, was, is_not))
    for language, a, b, is_, was, is_not in (
        ("de", "Der Film|Das Haus|Die Suppe|Mein Bruder|Die Lehrerin|Das Auto|Der Garten|Die Tür|"
               "Unser Hund|Die Stadt|Das Zimmer|Der Tee",
         "neu|alt|groß|schön|teuer|klein|schmutzig|gut|hier|warm", "ist", "war", "ist nicht"),
        ("fr", "Le film|Le jardin|Mon frère|Le chien|Le livre|Le café|Le voisin|Le bureau|"
               "Le train|Le musée|Le gâteau|Ton manteau",
         "petit|grand|beau|sale|cher|propre|ici|vieux|prêt|magnifique", "est", "était",
         "n'est pas"),
        ("es", "El jardín|El perro|El libro|El vecino|El coche|El museo|El hotel|El jefe|"
               "El camino|El barrio|Mi hermano|El tren",
         "pequeño|grande|bonito|extraño|caro|tranquilo|viejo|famoso|rápido|feo", "es", "era",
         "no es"),
        ("it", "Il giardino|Il cane|Il libro|Il vicino|Il treno|Il museo|Il caffè|Il capo|"
               "Il ponte|Il quartiere|Mio fratello|Il vestito",
         "piccolo|grande|bello|strano|caro|tranquillo|vecchio|famoso|brutto|buono", "è", "era",
         "non è"),
        ("pt", "O jardim|O cachorro|O livro|O vizinho|O carro|O museu|O hotel|O chefe|"
               "O caminho|O bairro|Meu irmão|O trem",
         "pequeno|grande|bonito|estranho|caro|tranquilo|velho|famoso|rápido|feio", "é", "era",
         "não é"),
        ("nl", "De film|Het huis|De soep|Mijn broer|De lerares|De auto|De tuin|De deur|"
               "Onze hond|De stad|De kamer|De thee",
         "nieuw|oud|groot|mooi|duur|klein|vies|goed|hier|warm", "is", "was", "is niet"),
    )
}

# Informal and formal question beginnings, then endings that fit all of them.
ADDRESS: dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, ...], str]] = {
    language: (tuple(map(split_pair, pairs.split("|"))), tuple(ends.split("|")), mark)
    for language, pairs, ends, mark in (
        ("de", "Kommst du=Kommen Sie|Arbeitest du=Arbeiten Sie|Kochst du=Kochen Sie|Fährst du=Fahren Sie|"
               "Schwimmst du=Schwimmen Sie|Singst du=Singen Sie|Tanzt du=Tanzen Sie|Fliegst du=Fliegen Sie|"
               "Telefonierst du=Telefonieren Sie|Lernst du=Lernen Sie|Spielst du=Spielen Sie",
         "heute|am Montag|am Abend|am Sonntag|um acht Uhr|am Nachmittag|nächste Woche|im Mai",
         "?"),
        ("fr", "Tu viens=Vous venez|Tu travailles=Vous travaillez|Tu as le temps=Vous avez le temps|"
               "Tu es à la maison=Vous êtes à la maison|Tu pars en train=Vous partez en train|"
               "Tu peux m'aider=Vous pouvez m'aider|Tu lis le journal=Vous lisez le journal|"
               "Tu manges du poisson=Vous mangez du poisson|Tu vas au cinéma=Vous allez au cinéma|"
               "Tu prends le bus=Vous prenez le bus",
         "aujourd'hui|lundi|ce soir|dimanche|à huit heures|cet après-midi|demain|en mai", " ?"),
        ("es", "¿Vienes=¿Viene|¿Trabajas=¿Trabaja|¿Tienes tiempo=¿Tiene tiempo|"
               "¿Estás en casa=¿Está en casa|¿Viajas en tren=¿Viaja en tren|"
               "¿Puedes ayudarme=¿Puede ayudarme|¿Lees el periódico=¿Lee el periódico|"
               "¿Comes pescado=¿Come pescado|¿Vas al cine=¿Va al cine|"
               "¿Tomas el autobús=¿Toma el autobús",
         "hoy|el lunes|esta noche|el domingo|a las ocho|por la tarde|mañana|en mayo", "?"),
        ("it", "Vieni=Viene|Lavori=Lavora|Hai tempo=Ha tempo|Sei a casa=È a casa|"
               "Parti in treno=Parte in treno|Puoi aiutarmi=Può aiutarmi|"
               "Leggi il giornale=Legge il giornale|Mangi pesce=Mangia pesce|"
               "Vai al cinema=Va al cinema|Prendi l'autobus=Prende l'autobus",
         "oggi|lunedì|stasera|domenica|alle otto|nel pomeriggio|domani|a maggio", "?"),
    )
}

# Names, cities, and a sentence with a name, a city and an age.
PEOPLE: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "de": (tuple("Anna Lukas Jonas Lena Felix Greta Moritz Karin Otto Sabine Jürgen Heike".split()),
           tuple("Hamburg Köln Dresden Leipzig Bremen Graz Salzburg Zürich Bern Kiel".split()),
           ("{name} wohnt seit Jahren in {city} und ist {age} Jahre alt.",
            "In {city} feierte {name} den {age}. Geburtstag.",
            "Mit {age} Jahren zog {name} nach {city}.",
            "Unsere Nachbarin aus {city} kennt {name}, {age} Jahre alt.")),
    "fr": (tuple("Camille Louis Élodie Hugo Manon Pierre Chloé Julien Sophie Antoine".split()),
           tuple("Lyon Nantes Lille Bordeaux Toulouse Rennes Dijon Nice Genève Liège".split()),
           ("{name} habite à {city} et a {age} ans.", "À {age} ans, {name} travaille à {city}.",
            "À {city}, {name} a fêté ses {age} ans.",
            "Notre voisin de {city} connaît {name}, {age} ans.")),
    "es": (tuple("Lucía Pablo Carmen Diego Elena Javier Marta Sergio Pilar Andrés".split()),
           tuple("Sevilla Valencia Bilbao Granada Málaga Zaragoza Toledo Quito Lima".split()),
           ("{name} vive en {city} y tiene {age} años.", "Con {age} años, {name} trabaja en {city}.",
            "En {city} celebramos los {age} años de {name}.",
            "Nuestro vecino de {city} conoce a {name}, de {age} años.")),
    "it": (tuple("Giulia Marco Chiara Luca Paola Matteo Elisa Davide Franca Pietro".split()),
           tuple("Torino Bologna Genova Palermo Verona Pisa Bari Trieste Siena".split()),
           ("{name} vive a {city} e ha {age} anni.", "A {age} anni {name} lavora a {city}.",
            "A {city} abbiamo festeggiato i {age} anni di {name}.",
            "Il nostro vicino di {city} conosce {name}, che ha {age} anni.")),
}
