"""Countries with their capitals, and things with their colours, in several languages."""

from __future__ import annotations

from training.families.lexicon_tongues import Pairs, pairs_of, split_pair

# de | fr | es | it | pt, country and capital each.
_CAPITALS = """
Deutschland=Berlin|Allemagne=Berlin|Alemania=Berlín|Germania=Berlino|Alemanha=Berlim
Frankreich=Paris|France=Paris|Francia=París|Francia=Parigi|França=Paris
Italien=Rom|Italie=Rome|Italia=Roma|Italia=Roma|Itália=Roma
Spanien=Madrid|Espagne=Madrid|España=Madrid|Spagna=Madrid|Espanha=Madri
Portugal=Lissabon|Portugal=Lisbonne|Portugal=Lisboa|Portogallo=Lisbona|Portugal=Lisboa
Österreich=Wien|Autriche=Vienne|Austria=Viena|Austria=Vienna|Áustria=Viena
Belgien=Brüssel|Belgique=Bruxelles|Bélgica=Bruselas|Belgio=Bruxelles|Bélgica=Bruxelas
Polen=Warschau|Pologne=Varsovie|Polonia=Varsovia|Polonia=Varsavia|Polônia=Varsóvia
Tschechien=Prag|Tchéquie=Prague|Chequia=Praga|Cechia=Praga|Tchéquia=Praga
Ungarn=Budapest|Hongrie=Budapest|Hungría=Budapest|Ungheria=Budapest|Hungria=Budapeste
Griechenland=Athen|Grèce=Athènes|Grecia=Atenas|Grecia=Atene|Grécia=Atenas
Dänemark=Kopenhagen|Danemark=Copenhague|Dinamarca=Copenhague|Danimarca=Copenaghen|Dinamarca=Copenhague
Schweden=Stockholm|Suède=Stockholm|Suecia=Estocolmo|Svezia=Stoccolma|Suécia=Estocolmo
Norwegen=Oslo|Norvège=Oslo|Noruega=Oslo|Norvegia=Oslo|Noruega=Oslo
Finnland=Helsinki|Finlande=Helsinki|Finlandia=Helsinki|Finlandia=Helsinki|Finlândia=Helsinque
Russland=Moskau|Russie=Moscou|Rusia=Moscú|Russia=Mosca|Rússia=Moscou
Irland=Dublin|Irlande=Dublin|Irlanda=Dublín|Irlanda=Dublino|Irlanda=Dublin
Island=Reykjavik|Islande=Reykjavik|Islandia=Reikiavik|Islanda=Reykjavik|Islândia=Reykjavik
Kroatien=Zagreb|Croatie=Zagreb|Croacia=Zagreb|Croazia=Zagabria|Croácia=Zagreb
Serbien=Belgrad|Serbie=Belgrade|Serbia=Belgrado|Serbia=Belgrado|Sérvia=Belgrado
Rumänien=Bukarest|Roumanie=Bucarest|Rumanía=Bucarest|Romania=Bucarest|Romênia=Bucareste
Bulgarien=Sofia|Bulgarie=Sofia|Bulgaria=Sofía|Bulgaria=Sofia|Bulgária=Sófia
Türkei=Ankara|Turquie=Ankara|Turquía=Ankara|Turchia=Ankara|Turquia=Ancara
Ägypten=Kairo|Égypte=Le Caire|Egipto=El Cairo|Egitto=Il Cairo|Egito=Cairo
Marokko=Rabat|Maroc=Rabat|Marruecos=Rabat|Marocco=Rabat|Marrocos=Rabat
Tunesien=Tunis|Tunisie=Tunis|Túnez=Túnez|Tunisia=Tunisi|Tunísia=Túnis
Kenia=Nairobi|Kenya=Nairobi|Kenia=Nairobi|Kenya=Nairobi|Quênia=Nairóbi
Indien=Neu-Delhi|Inde=New Delhi|India=Nueva Delhi|India=Nuova Delhi|Índia=Nova Délhi
China=Peking|Chine=Pékin|China=Pekín|Cina=Pechino|China=Pequim
Japan=Tokio|Japon=Tokyo|Japón=Tokio|Giappone=Tokyo|Japão=Tóquio
Südkorea=Seoul|Corée du Sud=Séoul|Corea del Sur=Seúl|Corea del Sud=Seul|Coreia do Sul=Seul
Thailand=Bangkok|Thaïlande=Bangkok|Tailandia=Bangkok|Thailandia=Bangkok|Tailândia=Bangkok
Vietnam=Hanoi|Viêt Nam=Hanoï|Vietnam=Hanói|Vietnam=Hanoi|Vietnã=Hanói
Iran=Teheran|Iran=Téhéran|Irán=Teherán|Iran=Teheran|Irã=Teerã
Irak=Bagdad|Irak=Bagdad|Irak=Bagdad|Iraq=Baghdad|Iraque=Bagdá
Syrien=Damaskus|Syrie=Damas|Siria=Damasco|Siria=Damasco|Síria=Damasco
Kanada=Ottawa|Canada=Ottawa|Canadá=Ottawa|Canada=Ottawa|Canadá=Ottawa
Kuba=Havanna|Cuba=La Havane|Cuba=La Habana|Cuba=L'Avana|Cuba=Havana
Brasilien=Brasília|Brésil=Brasilia|Brasil=Brasilia|Brasile=Brasilia|Brasil=Brasília
Argentinien=Buenos Aires|Argentine=Buenos Aires|Argentina=Buenos Aires|Argentina=Buenos Aires|Argentina=Buenos Aires
Peru=Lima|Pérou=Lima|Perú=Lima|Perù=Lima|Peru=Lima
Kolumbien=Bogotá|Colombie=Bogota|Colombia=Bogotá|Colombia=Bogotà|Colômbia=Bogotá
Australien=Canberra|Australie=Canberra|Australia=Canberra|Australia=Canberra|Austrália=Camberra
Neuseeland=Wellington|Nouvelle-Zélande=Wellington|Nueva Zelanda=Wellington|Nuova Zelanda=Wellington|Nova Zelândia=Wellington
Ukraine=Kiew|Ukraine=Kiev|Ucrania=Kiev|Ucraina=Kiev|Ucrânia=Kiev
Algerien=Algier|Algérie=Alger|Argelia=Argel|Algeria=Algeri|Argélia=Argel
Uruguay=Montevideo|Uruguay=Montevideo|Uruguay=Montevideo|Uruguay=Montevideo|Uruguai=Montevidéu
Estland=Tallinn|Estonie=Tallinn|Estonia=Tallin|Estonia=Tallinn|Estônia=Tallinn
Lettland=Riga|Lettonie=Riga|Letonia=Riga|Lettonia=Riga|Letônia=Riga
Litauen=Vilnius|Lituanie=Vilnius|Lituania=Vilna|Lituania=Vilnius|Lituânia=Vilnius
Venezuela=Caracas|Venezuela=Caracas|Venezuela=Caracas|Venezuela=Caracas|Venezuela=Caracas
Ecuador=Quito|Équateur=Quito|Ecuador=Quito|Ecuador=Quito|Equador=Quito
Libanon=Beirut|Liban=Beyrouth|Líbano=Beirut|Libano=Beirut|Líbano=Beirute
Saudi-Arabien=Riad|Arabie saoudite=Riyad|Arabia Saudita=Riad|Arabia Saudita=Riad|Arábia Saudita=Riad
Slowenien=Ljubljana|Slovénie=Ljubljana|Eslovenia=Liubliana|Slovenia=Lubiana|Eslovênia=Liubliana
Jordanien=Amman|Jordanie=Amman|Jordania=Amán|Giordania=Amman|Jordânia=Amã
Pakistan=Islamabad|Pakistan=Islamabad|Pakistán=Islamabad|Pakistan=Islamabad|Paquistão=Islamabad
Nigeria=Abuja|Nigeria=Abuja|Nigeria=Abuya|Nigeria=Abuja|Nigéria=Abuja
Ghana=Accra|Ghana=Accra|Ghana=Acra|Ghana=Accra|Gana=Acra
Senegal=Dakar|Sénégal=Dakar|Senegal=Dakar|Senegal=Dakar|Senegal=Dacar
Slowakei=Bratislava|Slovaquie=Bratislava|Eslovaquia=Bratislava|Slovacchia=Bratislava|Eslováquia=Bratislava
Albanien=Tirana|Albanie=Tirana|Albania=Tirana|Albania=Tirana|Albânia=Tirana
Äthiopien=Addis Abeba|Éthiopie=Addis-Abeba|Etiopía=Adís Abeba|Etiopia=Addis Abeba|Etiópia=Adis Abeba
Nepal=Kathmandu|Népal=Katmandou|Nepal=Katmandú|Nepal=Katmandu|Nepal=Catmandu
"""
CAPITALS: dict[str, Pairs] = {
    language: tuple(
        split_pair(line.split("|")[column]) for line in _CAPITALS.strip().split("\n")
    )
    for column, language in enumerate(("de", "fr", "es", "it", "pt"))
}

# Thing and colour, the colour in its masculine form.
COLOURS = {language: pairs_of(text) for language, text in {
    "de": """Schnee weiß, Gras grün, Blut rot, Zitrone gelb, Kohle schwarz, Milch weiß, Tomate rot,
Spinat grün, Banane gelb, Erdbeere rot, Gurke grün, Himbeere rot, Karotte orange, Rabe schwarz,
Schwan weiß, Frosch grün, Eigelb gelb, Mehl weiß, Salz weiß, Teer schwarz, Flamingo rosa,
Brokkoli grün, Feuerwehrauto rot, Kürbis orange, Petersilie grün, Löwenzahnblüte gelb, Sahne weiß,
Lakritze schwarz, Mandarine orange, Elfenbein weiß, Küken gelb, Kirsche rot, Schokolade braun,
Eisbär weiß, Klee grün, Kakao braun, Heidelbeere blau, Sonnenblume gelb, Kastanie braun, Reis weiß,
Gorilla schwarz, Schneemann weiß, Mohnblume rot, Smaragd grün, Rubin rot, Saphir blau, Watte weiß,
Joghurt weiß, Kanarienvogel gelb, Senf gelb, Mais gelb, Lachs rosa, Aprikose orange, Krokodil grün,
Ruß schwarz, Asphalt schwarz, Ziegelstein rot, Zimt braun, Kopfsalat grün, Ketchup rot, Himmel blau,
Marienkäfer rot, Meer blau, Kornblume blau, Amsel schwarz, Puderzucker weiß, Kreide weiß""",
    "fr": """neige blanc, herbe vert, sang rouge, citron jaune, charbon noir, lait blanc, tomate rouge,
épinard vert, banane jaune, fraise rouge, concombre vert, framboise rouge, carotte orange,
corbeau noir, cygne blanc, grenouille vert, farine blanc, sel blanc, goudron noir, flamant rose,
brocoli vert, persil vert, potiron orange, crème blanc, réglisse noir, mandarine orange, ivoire blanc,
poussin jaune, coquelicot rouge, chocolat marron, trèfle vert, cacao marron, myrtille bleu,
tournesol jaune, châtaigne marron, riz blanc, laitue vert, moutarde jaune, abricot orange, rubis rouge,
saphir bleu, émeraude vert, coton blanc, yaourt blanc, canari jaune, maïs jaune, saumon rose,
crocodile vert, suie noir, brique rouge, cannelle marron, ketchup rouge, coccinelle rouge, ciel bleu,
mer bleu, bleuet bleu, merle noir, sucre blanc, gorille noir, moineau marron, craie blanc,
courgette vert, petit~pois vert, avocat vert, cerise rouge, groseille rouge""",
    "es": """nieve blanco, hierba verde, sangre rojo, limón amarillo, carbón negro, leche blanco,
tomate rojo, espinaca verde, plátano amarillo, fresa rojo, pepino verde, frambuesa rojo,
zanahoria naranja, cuervo negro, cisne blanco, rana verde, harina blanco, sal blanco, alquitrán negro,
flamenco rosa, brócoli verde, perejil verde, calabaza naranja, nata blanco, regaliz negro,
mandarina naranja, marfil blanco, pollito amarillo, amapola rojo, chocolate marrón, trébol verde,
cacao marrón, arándano azul, girasol amarillo, castaña marrón, arroz blanco, lechuga verde,
rubí rojo, zafiro azul, esmeralda verde, algodón blanco, yogur blanco, canario amarillo, maíz amarillo,
salmón rosa, cocodrilo verde, hollín negro, ladrillo rojo, canela marrón, mariquita rojo, cielo azul,
mar azul, mirlo negro, azúcar blanco, gorila negro, gorrión marrón, tiza blanco, calabacín verde,
aguacate verde, cereza rojo, grosella rojo, mostaza amarillo, albaricoque naranja""",
}.items()}
