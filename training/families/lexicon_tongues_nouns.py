"""Nouns in six languages with their genders and plurals, by category."""

from __future__ import annotations

# English | German/plural | French | Spanish | Italian/plural | Portuguese/plural | Dutch/plural;
# m and f are genders, French plurals follow the rule.
_TABLE = """
[animal]
dog|der Hund/Hunde|m chien|m perro|m cane/cani|m cão/cães|de hond/honden
cat|die Katze/Katzen|m chat|m gato|m gatto/gatti|m gato/gatos|de kat/katten
horse|das Pferd/Pferde|m cheval|m caballo|m cavallo/cavalli|m cavalo/cavalos|het paard/paarden
cow|die Kuh/Kühe|f vache|f vaca|f mucca/mucche|f vaca/vacas|de koe/koeien
sheep|das Schaf/Schafe|m mouton|f oveja|f pecora/pecore|f ovelha/ovelhas|het schaap/schapen
rabbit|das Kaninchen/Kaninchen|m lapin|m conejo|m coniglio/conigli|m coelho/coelhos|het konijn/konijnen
bird|der Vogel/Vögel|m oiseau|m pájaro|m uccello/uccelli|m pássaro/pássaros|de vogel/vogels
bear|der Bär/Bären|m ours|m oso|m orso/orsi|m urso/ursos|de beer/beren
wolf|der Wolf/Wölfe|m loup|m lobo|m lupo/lupi|m lobo/lobos|de wolf/wolven
fox|der Fuchs/Füchse|m renard|m zorro|f volpe/volpi|f raposa/raposas|de vos/vossen
frog|der Frosch/Frösche|f grenouille|f rana|f rana/rane|f rã/rãs|de kikker/kikkers
bee|die Biene/Bienen|f abeille|f abeja|f ape/api|f abelha/abelhas|de bij/bijen
duck|die Ente/Enten|m canard|m pato|f anatra/anatre|m pato/patos|de eend/eenden
monkey|der Affe/Affen|m singe|m mono|f scimmia/scimmie|m macaco/macacos|de aap/apen
[fruit]
apple|der Apfel/Äpfel|f pomme|f manzana|f mela/mele|f maçã/maçãs|de appel/appels
pear|die Birne/Birnen|f poire|f pera|f pera/pere|f pera/peras|de peer/peren
banana|die Banane/Bananen|f banane|m plátano|f banana/banane|f banana/bananas|de banaan/bananen
orange|die Orange/Orangen|f orange|f naranja|f arancia/arance|f laranja/laranjas|de sinaasappel/sinaasappels
lemon|die Zitrone/Zitronen|m citron|m limón|m limone/limoni|m limão/limões|de citroen/citroenen
cherry|die Kirsche/Kirschen|f cerise|f cereza|f ciliegia/ciliegie|f cereja/cerejas|de kers/kersen
strawberry|die Erdbeere/Erdbeeren|f fraise|f fresa|f fragola/fragole|m morango/morangos|de aardbei/aardbeien
plum|die Pflaume/Pflaumen|f prune|f ciruela|f prugna/prugne|f ameixa/ameixas|de pruim/pruimen
peach|der Pfirsich/Pfirsiche|f pêche|m melocotón|f pesca/pesche|m pêssego/pêssegos|de perzik/perziken
pineapple|die Ananas/Ananas|m ananas|f piña|m ananas/ananas|m abacaxi/abacaxis|de ananas/ananassen
[vegetable]
carrot|die Karotte/Karotten|f carotte|f zanahoria|f carota/carote|f cenoura/cenouras|de wortel/wortels
onion|die Zwiebel/Zwiebeln|m oignon|f cebolla|f cipolla/cipolle|f cebola/cebolas|de ui/uien
potato|die Kartoffel/Kartoffeln|f pomme de terre|f patata|f patata/patate|f batata/batatas|de aardappel/aardappels
cabbage|der Kohl/-|m chou|f col|m cavolo/cavoli|f couve/couves|de kool/kolen
lettuce|der Kopfsalat/Kopfsalate|f laitue|f lechuga|f lattuga/lattughe|f alface/alfaces|de sla/-
spinach|der Spinat/-|m épinard|f espinaca|m spinacio/spinaci|m espinafre/espinafres|de spinazie/-
leek|der Lauch/-|m poireau|m puerro|m porro/porri|m alho-poró/-|de prei/preien
garlic|der Knoblauch/-|m ail|m ajo|m aglio/-|m alho/alhos|de knoflook/-
[clothing]
shirt|das Hemd/Hemden|f chemise|f camisa|f camicia/camicie|f camisa/camisas|het overhemd/overhemden
hat|der Hut/Hüte|m chapeau|m sombrero|m cappello/cappelli|m chapéu/chapéus|de hoed/hoeden
coat|der Mantel/Mäntel|m manteau|m abrigo|m cappotto/cappotti|m casaco/casacos|de jas/jassen
shoe|der Schuh/Schuhe|f chaussure|m zapato|f scarpa/scarpe|m sapato/sapatos|de schoen/schoenen
skirt|der Rock/Röcke|f jupe|f falda|f gonna/gonne|f saia/saias|de rok/rokken
dress|das Kleid/Kleider|f robe|m vestido|m vestito/vestiti|m vestido/vestidos|de jurk/jurken
glove|der Handschuh/Handschuhe|m gant|m guante|m guanto/guanti|f luva/luvas|de handschoen/handschoenen
scarf|der Schal/Schals|f écharpe|f bufanda|f sciarpa/sciarpe|m cachecol/cachecóis|de sjaal/sjaals
belt|der Gürtel/Gürtel|f ceinture|m cinturón|f cintura/cinture|m cinto/cintos|de riem/riemen
sock|die Socke/Socken|f chaussette|m calcetín|m calzino/calzini|f meia/meias|de sok/sokken
boot|der Stiefel/Stiefel|f botte|f bota|m stivale/stivali|f bota/botas|de laars/laarzen
[furniture]
table|der Tisch/Tische|f table|f mesa|m tavolo/tavoli|f mesa/mesas|de tafel/tafels
chair|der Stuhl/Stühle|f chaise|f silla|f sedia/sedie|f cadeira/cadeiras|de stoel/stoelen
bed|das Bett/Betten|m lit|f cama|m letto/letti|f cama/camas|het bed/bedden
wardrobe|der Schrank/Schränke|f armoire|m armario|m armadio/armadi|m armário/armários|de kast/kasten
shelf|das Regal/Regale|f étagère|m estante|m scaffale/scaffali|f estante/estantes|de plank/planken
desk|der Schreibtisch/Schreibtische|m bureau|m escritorio|f scrivania/scrivanie|f escrivaninha/escrivaninhas|het bureau/bureaus
armchair|der Sessel/Sessel|m fauteuil|m sillón|f poltrona/poltrone|f poltrona/poltronas|de fauteuil/fauteuils
sofa|das Sofa/Sofas|m canapé|m sofá|m divano/divani|m sofá/sofás|de sofa/sofa's
stool|der Hocker/Hocker|m tabouret|m taburete|m sgabello/sgabelli|m banquinho/banquinhos|de kruk/krukken
drawer|die Schublade/Schubladen|m tiroir|m cajón|m cassetto/cassetti|f gaveta/gavetas|de lade/laden
[vehicle]
car|das Auto/Autos|f voiture|m coche|f macchina/macchine|m carro/carros|de auto/auto's
train|der Zug/Züge|m train|m tren|m treno/treni|m trem/trens|de trein/treinen
boat|das Boot/Boote|m bateau|m barco|f barca/barche|m barco/barcos|de boot/boten
plane|das Flugzeug/Flugzeuge|m avion|m avión|m aereo/aerei|m avião/aviões|het vliegtuig/vliegtuigen
bicycle|das Fahrrad/Fahrräder|m vélo|f bicicleta|f bicicletta/biciclette|f bicicleta/bicicletas|de fiets/fietsen
bus|der Bus/Busse|m bus|m autobús|m autobus/autobus|m ônibus/ônibus|de bus/bussen
lorry|der Lastwagen/Lastwagen|m camion|m camión|m camion/camion|m caminhão/caminhões|de vrachtwagen/vrachtwagens
tram|die Straßenbahn/Straßenbahnen|m tramway|m tranvía|m tram/tram|m bonde/bondes|de tram/trams
motorcycle|das Motorrad/Motorräder|f moto|f moto|f moto/moto|f moto/motos|de motorfiets/motorfietsen
helicopter|der Hubschrauber/Hubschrauber|m hélicoptère|m helicóptero|m elicottero/elicotteri|m helicóptero/helicópteros|de helikopter/helikopters
[body]
hand|die Hand/Hände|f main|f mano|f mano/mani|f mão/mãos|de hand/handen
foot|der Fuß/Füße|m pied|m pie|m piede/piedi|m pé/pés|de voet/voeten
head|der Kopf/Köpfe|f tête|f cabeza|f testa/teste|f cabeça/cabeças|het hoofd/hoofden
nose|die Nase/Nasen|m nez|f nariz|m naso/nasi|m nariz/narizes|de neus/neuzen
ear|das Ohr/Ohren|f oreille|f oreja|m orecchio/orecchie|f orelha/orelhas|het oor/oren
mouth|der Mund/Münder|f bouche|f boca|f bocca/bocche|f boca/bocas|de mond/monden
leg|das Bein/Beine|f jambe|f pierna|f gamba/gambe|f perna/pernas|het been/benen
arm|der Arm/Arme|m bras|m brazo|m braccio/braccia|m braço/braços|de arm/armen
finger|der Finger/Finger|m doigt|m dedo|m dito/dita|m dedo/dedos|de vinger/vingers
knee|das Knie/Knie|m genou|f rodilla|m ginocchio/ginocchia|m joelho/joelhos|de knie/knieën
heart|das Herz/Herzen|m cœur|m corazón|m cuore/cuori|m coração/corações|het hart/harten
tongue|die Zunge/Zungen|f langue|f lengua|f lingua/lingue|f língua/línguas|de tong/tongen
[kitchen]
spoon|der Löffel/Löffel|f cuillère|f cuchara|m cucchiaio/cucchiai|f colher/colheres|de lepel/lepels
fork|die Gabel/Gabeln|f fourchette|m tenedor|f forchetta/forchette|m garfo/garfos|de vork/vorken
knife|das Messer/Messer|m couteau|m cuchillo|m coltello/coltelli|f faca/facas|het mes/messen
plate|der Teller/Teller|f assiette|m plato|m piatto/piatti|m prato/pratos|het bord/borden
cup|die Tasse/Tassen|f tasse|f taza|f tazza/tazze|f xícara/xícaras|het kopje/kopjes
pan|die Pfanne/Pfannen|f poêle|f sartén|f padella/padelle|f frigideira/frigideiras|de pan/pannen
bottle|die Flasche/Flaschen|f bouteille|f botella|f bottiglia/bottiglie|f garrafa/garrafas|de fles/flessen
bowl|die Schüssel/Schüsseln|m bol|m cuenco|f ciotola/ciotole|f tigela/tigelas|de kom/kommen
[nature]
tree|der Baum/Bäume|m arbre|m árbol|m albero/alberi|f árvore/árvores|de boom/bomen
flower|die Blume/Blumen|f fleur|f flor|m fiore/fiori|f flor/flores|de bloem/bloemen
river|der Fluss/Flüsse|f rivière|m río|m fiume/fiumi|m rio/rios|de rivier/rivieren
forest|der Wald/Wälder|f forêt|m bosque|m bosco/boschi|f floresta/florestas|het bos/bossen
island|die Insel/Inseln|f île|f isla|f isola/isole|f ilha/ilhas|het eiland/eilanden
stone|der Stein/Steine|f pierre|f piedra|f pietra/pietre|f pedra/pedras|de steen/stenen
cloud|die Wolke/Wolken|m nuage|f nube|f nuvola/nuvole|f nuvem/nuvens|de wolk/wolken
star|der Stern/Sterne|f étoile|f estrella|f stella/stelle|f estrela/estrelas|de ster/sterren
lake|der See/Seen|m lac|m lago|m lago/laghi|m lago/lagos|het meer/meren
beach|der Strand/Strände|f plage|f playa|f spiaggia/spiagge|f praia/praias|het strand/stranden
moon|der Mond/Monde|f lune|f luna|f luna/lune|f lua/luas|de maan/manen
[building]
house|das Haus/Häuser|f maison|f casa|f casa/case|f casa/casas|het huis/huizen
church|die Kirche/Kirchen|f église|f iglesia|f chiesa/chiese|f igreja/igrejas|de kerk/kerken
school|die Schule/Schulen|f école|f escuela|f scuola/scuole|f escola/escolas|de school/scholen
castle|die Burg/Burgen|m château|m castillo|m castello/castelli|m castelo/castelos|het kasteel/kastelen
hospital|das Krankenhaus/Krankenhäuser|m hôpital|m hospital|m ospedale/ospedali|m hospital/hospitais|het ziekenhuis/ziekenhuizen
tower|der Turm/Türme|f tour|f torre|f torre/torri|f torre/torres|de toren/torens
factory|die Fabrik/Fabriken|f usine|f fábrica|f fabbrica/fabbriche|f fábrica/fábricas|de fabriek/fabrieken
library|die Bibliothek/Bibliotheken|f bibliothèque|f biblioteca|f biblioteca/biblioteche|f biblioteca/bibliotecas|de bibliotheek/bibliotheken
"""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")

Noun = tuple[str, str, str]  # article or gender, word, plural or ""


def _french_plural(word: str) -> str:
    if word[-1] in "sxz":
        return word
    special = {"pomme de terre": "pommes de terre", "ail": ""}
    if word in special:
        return special[word]
    if word.endswith("al"):
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu", "chou", "genou")) else "s")


def _spanish_plural(word: str) -> str:
    special = {"autobús": "autobuses", "calcetín": "calcetines", "sartén": "sartenes",
               "nariz": "narices", "sofá": "sofás"}
    if word in special:
        return special[word]
    if word.endswith("ón"):
        return word[:-2] + "ones"
    return word + ("s" if word[-1] in "aeiouéá" else "es")


def _noun(language: str, cell: str) -> Noun:
    if language == "en":
        return "", cell, ""
    article, rest = cell.split(" ", 1)
    word, _, plural = rest.partition("/")
    if language == "fr":
        plural = _french_plural(word)
    elif language == "es":
        plural = _spanish_plural(word).replace("aviónes", "aviones")
    return article, word, "" if plural == "-" else plural


def _parse() -> tuple[tuple[str, dict[str, Noun]], ...]:
    rows, category = [], ""
    for line in _TABLE.strip().split("\n"):
        if line.startswith("["):
            category = line.strip("[]")
            continue
        cells = zip(LANGUAGES, line.split("|"), strict=True)
        rows.append((category, {language: _noun(language, cell) for language, cell in cells}))
    return tuple(rows)


NOUNS = _parse()  # (category, language -> noun)

# Category names: de, fr, es, it, pt, nl.
CATEGORIES: dict[str, dict[str, str]] = {
    key: dict(zip(LANGUAGES[1:], names.split("|"), strict=True))
    for key, names in (line.split(": ") for line in """
animal: Tier|animal|animal|animale|animal|dier
fruit: Obst|fruit|fruta|frutta|fruta|fruit
vegetable: Gemüse|légume|verdura|verdura|legume|groente
clothing: Kleidung|vêtement|ropa|abbigliamento|roupa|kleding
furniture: Möbel|meuble|mueble|mobile|móvel|meubel
vehicle: Fahrzeug|véhicule|vehículo|veicolo|veículo|voertuig
body: Körperteil|partie du corps|parte del cuerpo|parte del corpo|parte do corpo|lichaamsdeel
kitchen: Küche|cuisine|cocina|cucina|cozinha|keuken
nature: Natur|nature|naturaleza|natura|natureza|natuur
building: Gebäude|bâtiment|edificio|edificio|edifício|gebouw
""".strip().split("\n"))
}


def words(language: str, *categories: str) -> tuple[str, ...]:
    """The nouns of a language without articles, of the given categories or of all."""
    found = (nouns[language][1] for category, nouns in NOUNS
             if not categories or category in categories)
    return tuple(dict.fromkeys(found))
