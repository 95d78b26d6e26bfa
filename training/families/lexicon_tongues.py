"""Opposites, synonyms, verbs, degrees and diminutives in several languages."""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]


def pairs_of(text: str) -> Pairs:
    """Reads "a b, c d" into pairs; a tilde stands for a blank within a word."""
    found = (part.split() for part in text.replace("\n", " ").strip().strip(",").split(","))
    return tuple(dict((a.replace("~", " "), b.replace("~", " ")) for a, b in found).items())


def split_pair(text: str, at: str = "=") -> tuple[str, str]:
    """Reads "a=b"."""
    first, second = text.split(at)
    return first, second


def _three(text: str) -> tuple[str, str, str]:
    first, second, third = text.split()
    return first, second, third


def both_ways(pairs: Pairs) -> Pairs:
    """The pairs and their reverse; the first answer of a word counts."""
    table = dict(pairs)
    for a, b in pairs:
        table.setdefault(b, a)
    return tuple(table.items())


ANTONYMS: dict[str, Pairs] = {language: both_ways(pairs_of(text)) for language, text in {
    "de": """groß klein, alt neu, hell dunkel, heiß kalt, schnell langsam, gut schlecht, laut leise,
lang kurz, hart weich, voll leer, reich arm, stark schwach, schwer leicht, offen geschlossen,
richtig falsch, dick dünn, breit schmal, hoch niedrig, nass trocken, sauber schmutzig, teuer billig,
früh spät, fleißig faul, mutig feige, gesund krank, süß sauer, tief flach, wach schlafend,
nah fern, immer nie, oben unten, links rechts, innen außen, alles nichts, Tag Nacht,
Anfang Ende, Krieg Frieden, Freund Feind, Sommer Winter, Liebe Hass, Himmel Hölle, Leben Tod,
lachen weinen, kaufen verkaufen, geben nehmen, öffnen schließen, kommen gehen,
finden verlieren, fragen antworten, gewinnen verlieren, scharf stumpf, glatt rau, jung alt""",
    "fr": """grand petit, nouveau ancien, clair sombre, chaud froid, rapide lent, bon mauvais,
long court, dur mou, plein vide, riche pauvre, fort faible, lourd léger, ouvert fermé, vrai faux,
épais mince, large étroit, haut bas, mouillé sec, propre sale, cher bon~marché, tôt tard,
courageux lâche, sain malade, doux rugueux, facile difficile, près loin, toujours jamais,
jour nuit, début fin, guerre paix, ami ennemi, été hiver, amour haine, vie mort, rire pleurer,
acheter vendre, donner prendre, ouvrir fermer, entrer sortir, monter descendre, trouver perdre,
avant après, dedans dehors, devant derrière, gauche droite, heureux malheureux, jeune vieux,
allumer éteindre, beau laid, bruyant silencieux, poli impoli, présent absent""",
    "es": """grande pequeño, nuevo viejo, claro oscuro, caliente frío, rápido lento, bueno malo,
largo corto, duro blando, lleno vacío, rico pobre, fuerte débil, pesado ligero, abierto cerrado,
verdadero falso, grueso delgado, ancho estrecho, alto bajo, mojado seco, limpio sucio, caro barato,
temprano tarde, valiente cobarde, sano enfermo, fácil difícil, cerca lejos, siempre nunca, día noche,
principio fin, guerra paz, amigo enemigo, verano invierno, amor odio, vida muerte, reír llorar,
comprar vender, abrir cerrar, entrar salir, subir bajar, encontrar perder, antes después,
dentro fuera, delante detrás, izquierda derecha, feliz triste, joven viejo, encender apagar,
bonito feo, ruidoso silencioso, dulce amargo, arriba abajo, mejor peor, más menos, todo nada""",
    "it": """grande piccolo, nuovo vecchio, chiaro scuro, caldo freddo, veloce lento, buono cattivo,
lungo corto, duro morbido, pieno vuoto, ricco povero, forte debole, pesante leggero, aperto chiuso,
vero falso, spesso sottile, largo stretto, alto basso, bagnato asciutto, pulito sporco,
caro economico, presto tardi, coraggioso codardo, sano malato, facile difficile, vicino lontano,
sempre mai, giorno notte, inizio fine, guerra pace, amico nemico, estate inverno, amore odio,
vita morte, ridere piangere, comprare vendere, aprire chiudere, entrare uscire, salire scendere,
trovare perdere, prima dopo, dentro fuori, davanti dietro, sinistra destra, felice triste,
giovane vecchio, accendere spegnere, bello brutto, rumoroso silenzioso, dolce amaro, sopra sotto""",
    "pt": """grande pequeno, novo velho, claro escuro, quente frio, rápido lento, bom mau,
longo curto, duro mole, cheio vazio, rico pobre, forte fraco, pesado leve, aberto fechado,
verdadeiro falso, grosso fino, largo estreito, alto baixo, molhado seco, limpo sujo, caro barato,
cedo tarde, corajoso covarde, fácil difícil, perto longe, sempre nunca, dia noite, começo fim,
guerra paz, amigo inimigo, verão inverno, amor ódio, vida morte, rir chorar, comprar vender,
abrir fechar, entrar sair, subir descer, encontrar perder, antes depois, dentro fora,
esquerda direita, feliz triste, jovem velho, bonito feio, doce amargo, tudo nada""",
    "nl": """groot klein, oud nieuw, licht donker, warm koud, snel langzaam, goed slecht, luid zacht,
lang kort, vol leeg, rijk arm, sterk zwak, open dicht, dik dun, breed smal, hoog laag, nat droog,
schoon vuil, duur goedkoop, vroeg laat, dapper laf, gezond ziek, zoet zuur, diep ondiep,
altijd nooit, boven onder, links rechts, binnen buiten, alles niets, dag nacht, begin einde,
oorlog vrede, vriend vijand, zomer winter, liefde haat, leven dood, lachen huilen, kopen verkopen,
geven nemen, komen gaan, vinden verliezen, vragen antwoorden, mooi lelijk, makkelijk moeilijk""",
}.items()}

SYNONYMS: dict[str, Pairs] = {language: pairs_of(text) for language, text in {
    "de": """Auto Wagen, Pferd Ross, schnell rasch, beginnen anfangen, sprechen reden, klug schlau,
Haus Gebäude, senden schicken, Streit Zank, traurig betrübt, froh fröhlich, wütend zornig, Arzt Doktor,
Apfelsine Orange, Samstag Sonnabend, Fahrstuhl Aufzug, Metzger Fleischer, Möhre Karotte,
Mut Tapferkeit, enden aufhören, bekommen erhalten, kaputt defekt, wichtig bedeutend, sofort gleich,
manchmal gelegentlich, fast beinahe, oft häufig, erlauben gestatten, benutzen verwenden,
antworten erwidern, Angst Furcht, Ziel Zweck, Fehler Irrtum, Ort Platz, Gesicht Antlitz,
sehen schauen, essen speisen, reparieren ausbessern, berühmt bekannt, leer unbesetzt, Junge Knabe,
Chef Vorgesetzter, Krankenhaus Klinik, Reise Fahrt, Ehefrau Gattin, schön hübsch, prüfen testen,
Gefängnis Kerker, Gewinn Profit, Hügel Anhöhe, Sessel Lehnstuhl, still ruhig,
Insekt Kerbtier, Ehemann Gatte, öffnen aufmachen, schließen zumachen, Briefmarke Postwertzeichen,
Schmetterling Falter, Treppe Stiege, Kissen Polster, Frühling Lenz, rufen schreien""",
    "fr": """voiture automobile, vélo bicyclette, content heureux, triste malheureux, joli beau,
rapide vite, commencer débuter, finir terminer, maison demeure, docteur médecin, peur crainte,
bateau navire, erreur faute, travail boulot, colère rage, rester demeurer, essayer tenter,
parler discuter, regarder observer, calme tranquille, drôle amusant, étrange bizarre, énorme immense,
fatigué épuisé, simple facile, célèbre connu, souvent fréquemment, parfois quelquefois,
presque quasiment, utiliser employer, envoyer expédier, réparer arranger, aider secourir,
cadeau présent, chemin route, fête célébration, roi monarque, forêt bois, copain ami,
élève écolier, enseignant professeur, débuter commencer,
autoriser permettre, interdire défendre, casser briser, jeter lancer, cacher dissimuler,
montrer indiquer, choisir sélectionner, répondre répliquer, crier hurler, effrayer terrifier,
rare exceptionnel, délicieux savoureux, intelligent malin, courageux brave, fainéant paresseux,
méchant cruel, gentil aimable, habiter vivre, gagner remporter, diminuer réduire""",
    "es": """coche automóvil, contento feliz, bonito hermoso, rápido veloz, empezar comenzar,
terminar acabar, casa vivienda, médico doctor, miedo temor, barco buque, error fallo, enfado ira,
permanecer quedarse, intentar probar, hablar conversar, mirar observar, tranquilo sereno,
gracioso divertido, extraño raro, enorme inmenso, cansado agotado, sencillo fácil, famoso célebre,
utilizar usar, enviar mandar, reparar arreglar, ayudar auxiliar,
regalo obsequio, camino sendero, fiesta celebración, rey monarca, burro asno, cerdo puerco,
cabello pelo, anciano viejo, alumno estudiante, maestro profesor, permitir autorizar,
prohibir vedar, romper quebrar, lanzar arrojar, esconder ocultar, mostrar enseñar,
elegir escoger, responder contestar, gritar chillar, asustar espantar, delicioso sabroso,
listo inteligente, valiente valeroso, perezoso vago, amable cortés, habitar vivir, ganar vencer,
disminuir reducir, caminar andar, regresar volver, obtener conseguir, pedir solicitar,
idioma lengua, rostro cara, hogar morada, avión aeroplano, sitio lugar, tonto bobo""",
}.items()}

# Infinitive, present of he or she, past form; the past is the Präteritum in German, the participle
# in French and Italian, the pretérito in Spanish and Portuguese.
VERBS: dict[str, tuple[tuple[str, str, str], ...]] = {
    language: tuple(_three(part) for part in text.replace("\n", " ").split(","))
    for language, text in {
        "de": """gehen geht ging, kommen kommt kam, sehen sieht sah, essen isst aß, trinken trinkt trank,
schlafen schläft schlief, lesen liest las, schreiben schreibt schrieb, sprechen spricht sprach,
fahren fährt fuhr, laufen läuft lief, geben gibt gab, nehmen nimmt nahm, finden findet fand,
singen singt sang, schwimmen schwimmt schwamm, helfen hilft half, werfen wirft warf,
treffen trifft traf, tragen trägt trug, fallen fällt fiel, fliegen fliegt flog, bleiben bleibt blieb,
denken denkt dachte, bringen bringt brachte, kennen kennt kannte, wissen weiß wusste,
machen macht machte, kaufen kauft kaufte, spielen spielt spielte, arbeiten arbeitet arbeitete,
lernen lernt lernte, suchen sucht suchte, fragen fragt fragte, sagen sagt sagte, kochen kocht kochte,
tanzen tanzt tanzte, lachen lacht lachte, warten wartet wartete, öffnen öffnet öffnete,
bitten bittet bat, liegen liegt lag, sitzen sitzt saß, stehen steht stand, rufen ruft rief,
halten hält hielt, lassen lässt ließ, waschen wäscht wusch, vergessen vergisst vergaß,
verlieren verliert verlor, gewinnen gewinnt gewann, beginnen beginnt begann, brechen bricht brach,
sterben stirbt starb, ziehen zieht zog, schneiden schneidet schnitt, steigen steigt stieg,
springen springt sprang, leihen leiht lieh, lügen lügt log, wohnen wohnt wohnte, malen malt malte,
hören hört hörte, glauben glaubt glaubte, zahlen zahlt zahlte, haben hat hatte, sein ist war""",
        "fr": """aller va allé, venir vient venu, voir voit vu, manger mange mangé, boire boit bu,
dormir dort dormi, lire lit lu, écrire écrit écrit, dire dit dit, faire fait fait, prendre prend pris,
mettre met mis, donner donne donné, trouver trouve trouvé, chanter chante chanté, nager nage nagé,
aider aide aidé, porter porte porté, tomber tombe tombé, rester reste resté, penser pense pensé,
connaître connaît connu, savoir sait su, acheter achète acheté, jouer joue joué,
travailler travaille travaillé, apprendre apprend appris, chercher cherche cherché,
demander demande demandé, cuisiner cuisine cuisiné, danser danse dansé, rire rit ri,
attendre attend attendu, ouvrir ouvre ouvert, partir part parti, sortir sort sorti,
courir court couru, tenir tient tenu, perdre perd perdu, gagner gagne gagné,
commencer commence commencé, finir finit fini, choisir choisit choisi, vendre vend vendu,
répondre répond répondu, entendre entend entendu, mourir meurt mort, naître naît né,
vivre vit vécu, suivre suit suivi, recevoir reçoit reçu, devoir doit dû, pouvoir peut pu,
vouloir veut voulu, croire croit cru, conduire conduit conduit, offrir offre offert,
payer paie payé, appeler appelle appelé, jeter jette jeté, avoir a eu, être est été, laver lave lavé,
parler parle parlé, rougir rougit rougi, grandir grandit grandi, peindre peint peint""",
        "es": """ir va fue, venir viene vino, ver ve vio, comer come comió, beber bebe bebió,
dormir duerme durmió, leer lee leyó, escribir escribe escribió, decir dice dijo, hacer hace hizo,
tomar toma tomó, poner pone puso, dar da dio, encontrar encuentra encontró, cantar canta cantó,
nadar nada nadó, ayudar ayuda ayudó, llevar lleva llevó, caer cae cayó, pensar piensa pensó,
conocer conoce conoció, saber sabe supo, comprar compra compró, jugar juega jugó,
trabajar trabaja trabajó, aprender aprende aprendió, buscar busca buscó, pedir pide pidió,
cocinar cocina cocinó, bailar baila bailó, reír ríe rió, esperar espera esperó, abrir abre abrió,
salir sale salió, correr corre corrió, tener tiene tuvo, perder pierde perdió, ganar gana ganó,
empezar empieza empezó, terminar termina terminó, elegir elige eligió, vender vende vendió,
responder responde respondió, oír oye oyó, morir muere murió, nacer nace nació, vivir vive vivió,
seguir sigue siguió, recibir recibe recibió, poder puede pudo, querer quiere quiso, creer cree creyó,
conducir conduce condujo, ofrecer ofrece ofreció, pagar paga pagó, llamar llama llamó,
lavar lava lavó, hablar habla habló, traer trae trajo, sentir siente sintió, volver vuelve volvió,
cerrar cierra cerró, estar está estuvo, andar anda anduvo, servir sirve sirvió, viajar viaja viajó""",
        "it": """andare va andato, venire viene venuto, vedere vede visto, mangiare mangia mangiato,
bere beve bevuto, dormire dorme dormito, leggere legge letto, scrivere scrive scritto,
dire dice detto, fare fa fatto, prendere prende preso, mettere mette messo, dare dà dato,
trovare trova trovato, cantare canta cantato, nuotare nuota nuotato, aiutare aiuta aiutato,
portare porta portato, cadere cade caduto, pensare pensa pensato, conoscere conosce conosciuto,
sapere sa saputo, comprare compra comprato, giocare gioca giocato, lavorare lavora lavorato,
imparare impara imparato, cercare cerca cercato, chiedere chiede chiesto, cucinare cucina cucinato,
ballare balla ballato, ridere ride riso, aspettare aspetta aspettato, aprire apre aperto,
partire parte partito, uscire esce uscito, correre corre corso, tenere tiene tenuto,
vincere vince vinto, cominciare comincia cominciato, finire finisce finito, scegliere sceglie scelto,
vendere vende venduto, rispondere risponde risposto, sentire sente sentito, morire muore morto,
nascere nasce nato, vivere vive vissuto, ricevere riceve ricevuto, potere può potuto,
volere vuole voluto, credere crede creduto, offrire offre offerto, pagare paga pagato,
chiamare chiama chiamato, lavare lava lavato, parlare parla parlato, rompere rompe rotto,
chiudere chiude chiuso, accendere accende acceso, spendere spende speso, capire capisce capito,
pulire pulisce pulito, dipingere dipinge dipinto, correggere corregge corretto,
rimanere rimane rimasto, salire sale salito, decidere decide deciso, scendere scende sceso""",
        "pt": """ir vai foi, vir vem veio, ver vê viu, comer come comeu, beber bebe bebeu,
dormir dorme dormiu, ler lê leu, escrever escreve escreveu, dizer diz disse, fazer faz fez,
tomar toma tomou, pôr põe pôs, dar dá deu, encontrar encontra encontrou, cantar canta cantou,
nadar nada nadou, ajudar ajuda ajudou, levar leva levou, cair cai caiu, pensar pensa pensou,
conhecer conhece conheceu, saber sabe soube, comprar compra comprou, jogar joga jogou,
trabalhar trabalha trabalhou, aprender aprende aprendeu, buscar busca buscou, pedir pede pediu,
cozinhar cozinha cozinhou, dançar dança dançou, rir ri riu, esperar espera esperou, abrir abre abriu,
sair sai saiu, correr corre correu, ter tem teve, perder perde perdeu, ganhar ganha ganhou,
começar começa começou, terminar termina terminou, escolher escolhe escolheu, vender vende vendeu,
responder responde respondeu, ouvir ouve ouviu, morrer morre morreu, nascer nasce nasceu,
viver vive viveu, seguir segue seguiu, receber recebe recebeu, poder pode pôde, querer quer quis,
trazer traz trouxe, sentir sente sentiu, voltar volta voltou, fechar fecha fechou, estar está esteve,
falar fala falou, viajar viaja viajou, pagar paga pagou, chamar chama chamou, lavar lava lavou""",
    }.items()
}

COMPARATIVES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "de": tuple((a, b, f"am {c}") for a, b, c in (part.split() for part in """
gut besser besten, groß größer größten, alt älter ältesten, jung jünger jüngsten, klein kleiner kleinsten,
hoch höher höchsten, nah näher nächsten, warm wärmer wärmsten, kalt kälter kältesten,
lang länger längsten, kurz kürzer kürzesten, stark stärker stärksten, schwach schwächer schwächsten,
schnell schneller schnellsten, langsam langsamer langsamsten, schön schöner schönsten,
teuer teurer teuersten, dunkel dunkler dunkelsten, hell heller hellsten, klug klüger klügsten,
dumm dümmer dümmsten, arm ärmer ärmsten, reich reicher reichsten, laut lauter lautesten,
leise leiser leisesten, leicht leichter leichtesten, schwer schwerer schwersten, hart härter härtesten,
weich weicher weichsten, tief tiefer tiefsten, breit breiter breitesten, dick dicker dicksten,
dünn dünner dünnsten, billig billiger billigsten, viel mehr meisten, gern lieber liebsten,
gesund gesünder gesündesten, krank kränker kränksten, scharf schärfer schärfsten,
sauber sauberer saubersten, neu neuer neuesten, früh früher frühesten, spät später spätesten,
süß süßer süßesten, freundlich freundlicher freundlichsten, wichtig wichtiger wichtigsten,
einfach einfacher einfachsten, mutig mutiger mutigsten, fleißig fleißiger fleißigsten,
müde müder müdesten, faul fauler faulsten, fein feiner feinsten, wild wilder wildesten,
ruhig ruhiger ruhigsten, lustig lustiger lustigsten, hübsch hübscher hübschesten,
rund runder rundesten, steil steiler steilsten, mild milder mildesten, zart zarter zartesten,
frisch frischer frischesten, eng enger engsten, weit weiter weitesten, grob gröber gröbsten
""".replace("\n", " ").split(","))),
    "nl": tuple((a, b, c) for a, b, c in (part.split() for part in """
goed beter best, groot groter grootst, klein kleiner kleinst, oud ouder oudst, jong jonger jongst,
hoog hoger hoogst, laag lager laagst, lang langer langst, kort korter kortst, warm warmer warmst,
koud kouder koudst, snel sneller snelst, langzaam langzamer langzaamst, mooi mooier mooist,
lelijk lelijker lelijkst, duur duurder duurst, goedkoop goedkoper goedkoopst, donker donkerder donkerst,
licht lichter lichtst, slim slimmer slimst, dom dommer domst, arm armer armst, rijk rijker rijkst,
zwaar zwaarder zwaarst, hard harder hardst, zacht zachter zachtst, diep dieper diepst,
breed breder breedst, dik dikker dikst, dun dunner dunst, veel meer meest, weinig minder minst,
gezond gezonder gezondst, ziek zieker ziekst, scherp scherper scherpst, schoon schoner schoonst,
nieuw nieuwer nieuwst, vroeg vroeger vroegst, laat later laatst, zoet zoeter zoetst, sterk sterker sterkst,
zwak zwakker zwakst, druk drukker drukst, smal smaller smalst, droog droger droogst, nat natter natst,
rustig rustiger rustigst, gelukkig gelukkiger gelukkigst, vriendelijk vriendelijker vriendelijkst,
moeilijk moeilijker moeilijkst, lief liever liefst, dapper dapperder dapperst, wit witter witst,
zuur zuurder zuurst, ver verder verst, bang banger bangst, leuk leuker leukst, stil stiller stilst,
streng strenger strengst, wijd wijder wijdst, steil steiler steilst, rijp rijper rijpst
""".replace("\n", " ").split(","))),
}

DIMINUTIVES: dict[str, Pairs] = {language: pairs_of(text) for language, text in {
    "de": """Haus Häuschen, Hund Hündchen, Katze Kätzchen, Baum Bäumchen, Blume Blümchen,
Vogel Vögelchen, Brot Brötchen, Stück Stückchen, Hand Händchen, Fuß Füßchen, Kopf Köpfchen,
Nase Näschen, Mund Mündchen, Bein Beinchen, Stern Sternchen, Wolke Wölkchen, Schaf Schäfchen,
Maus Mäuschen, Hase Häschen, Bär Bärchen, Tasse Tässchen, Glas Gläschen, Flasche Fläschchen,
Teller Tellerchen, Stuhl Stühlchen, Tisch Tischchen, Bett Bettchen, Hut Hütchen, Kleid Kleidchen,
Rock Röckchen, Hemd Hemdchen, Schuh Schühchen, Brief Briefchen, Bild Bildchen, Lied Liedchen,
Wort Wörtchen, Herz Herzchen, Bruder Brüderchen, Schwester Schwesterchen, Mann Männchen,
Kind Kindchen, Tier Tierchen, Ente Entchen, Pferd Pferdchen, Birne Birnchen,
Blatt Blättchen, Stadt Städtchen, Dorf Dörfchen, Garten Gärtchen, Schiff Schiffchen, Zelt Zeltchen,
Korb Körbchen, Topf Töpfchen, Löffel Löffelchen, Finger Fingerchen, Haar Härchen, Ohr Öhrchen,
Zahn Zähnchen, Feder Federchen, Kerze Kerzchen, Glocke Glöckchen, Licht Lichtchen, Fenster Fensterchen""",
    "nl": """huis huisje, hond hondje, kat katje, boom boompje, bloem bloempje, vogel vogeltje,
brood broodje, stuk stukje, hand handje, voet voetje, neus neusje, mond mondje, been beentje, ster sterretje,
wolk wolkje, schaap schaapje, muis muisje, beer beertje, glas glaasje, bord bordje, stoel stoeltje,
tafel tafeltje, hoed hoedje, jurk jurkje, rok rokje, schoen schoentje, brief briefje, lied liedje,
woord woordje, hart hartje, vrouw vrouwtje, kind kindje, dier diertje, eend eendje, paard paardje,
peer peertje, blad blaadje, stad stadje, dorp dorpje, tuin tuintje, boot bootje, tent tentje, man mannetje,
mand mandje, pan pannetje, lepel lepeltje, vinger vingertje, haar haartje, oor oortje, tand tandje,
veer veertje, kaars kaarsje, klok klokje, lamp lampje, raam raampje, boek boekje, tas tasje, vork vorkje,
appel appeltje, ei eitje, koe koetje, ring ringetje, ketting kettinkje, koning koninkje, arm armpje,
weg weggetje, bal balletje, ding dingetje, zon zonnetje, deur deurtje, fles flesje, auto autootje""",
    "es": """perro perrito, gato gatito, casa casita, mesa mesita, libro librito, vaso vasito,
plato platito, caja cajita, silla sillita, cama camita, zapato zapatito, vestido vestidito,
sombrero sombrerito, abuela abuelita, abuelo abuelito, hermano hermanito, hermana hermanita,
niño niñito, hijo hijito, hija hijita, pato patito, oso osito, conejo conejito, pájaro pajarito,
caballo caballito, vaca vaquita, barco barquito, carta cartita, beso besito, poco poquito,
chico chiquito, boca boquita, taza tacita, pedazo pedacito, brazo bracito, cabeza cabecita,
amigo amiguito, lago laguito, gota gotita, rama ramita, rana ranita, estrella estrellita, luna lunita,
manzana manzanita, naranja naranjita, regalo regalito, palo palito, ojo ojito, oreja orejita,
mano manita, dedo dedito, cuchara cucharita, botella botellita, ventana ventanita, lobo lobito,
bota botita, falda faldita, camisa camisita, galleta galletita, momento momentito, papel papelito, pera perita""",
}.items()}
