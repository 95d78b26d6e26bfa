"""Translation table: common English words and everyday phrases in twelve languages."""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = (
    "German",
    "French",
    "Spanish",
    "Italian",
    "Portuguese",
    "Dutch",
    "Swedish",
    "Polish",
    "Turkish",
    "Latin",
    "Indonesian",
    "Finnish",
)

# One line per English entry: English, then one column per language, "-" where there is none.
_TABLE = """
dog|Hund|chien|perro|cane|cachorro|hond|hund|pies|köpek|canis|anjing|koira
cat|Katze|chat|gato|gatto|gato|kat|katt|kot|kedi|feles|kucing|kissa
horse|Pferd|cheval|caballo|cavallo|cavalo|paard|häst|koń|at|equus|kuda|hevonen
cow|Kuh|vache|vaca|mucca|vaca|koe|ko|krowa|inek|vacca|sapi|lehmä
bird|Vogel|oiseau|pájaro|uccello|pássaro|vogel|fågel|ptak|kuş|avis|burung|lintu
fish|Fisch|poisson|pez|pesce|peixe|vis|fisk|ryba|balık|piscis|ikan|kala
wolf|Wolf|loup|lobo|lupo|lobo|wolf|varg|wilk|kurt|lupus|serigala|susi
bear|Bär|ours|oso|orso|urso|beer|björn|niedźwiedź|ayı|ursus|beruang|karhu
mouse|Maus|souris|ratón|topo|rato|muis|mus|mysz|fare|mus|tikus|hiiri
lion|Löwe|lion|león|leone|leão|leeuw|lejon|lew|aslan|leo|singa|leijona
house|Haus|maison|casa|casa|casa|huis|hus|dom|ev|domus|rumah|talo
door|Tür|porte|puerta|porta|porta|deur|dörr|drzwi|kapı|ianua|pintu|ovi
window|Fenster|fenêtre|ventana|finestra|janela|raam|fönster|okno|pencere|fenestra|jendela|ikkuna
table|Tisch|table|mesa|tavolo|mesa|tafel|bord|stół|masa|mensa|meja|pöytä
chair|Stuhl|chaise|silla|sedia|cadeira|stoel|stol|krzesło|sandalye|sella|kursi|tuoli
bed|Bett|lit|cama|letto|cama|bed|säng|łóżko|yatak|lectus|tempat tidur|sänky
book|Buch|livre|libro|libro|livro|boek|bok|książka|kitap|liber|buku|kirja
paper|Papier|papier|papel|carta|papel|papier|papper|papier|kağıt|charta|kertas|paperi
school|Schule|école|escuela|scuola|escola|school|skola|szkoła|okul|schola|sekolah|koulu
teacher|Lehrer|professeur|maestro|insegnante|professor|leraar|lärare|nauczyciel|öğretmen|magister|guru|opettaja
friend|Freund|ami|amigo|amico|amigo|vriend|vän|przyjaciel|arkadaş|amicus|teman|ystävä
mother|Mutter|mère|madre|madre|mãe|moeder|mor|matka|anne|mater|ibu|äiti
father|Vater|père|padre|padre|pai|vader|far|ojciec|baba|pater|ayah|isä
brother|Bruder|frère|hermano|fratello|irmão|broer|bror|brat|erkek kardeş|frater|-|veli
sister|Schwester|sœur|hermana|sorella|irmã|zus|syster|siostra|kız kardeş|soror|-|sisko
son|Sohn|fils|hijo|figlio|filho|zoon|son|syn|oğul|filius|-|poika
daughter|Tochter|fille|hija|figlia|filha|dochter|dotter|córka|kız|filia|-|tytär
child|Kind|enfant|niño|bambino|criança|kind|barn|dziecko|çocuk|-|anak|lapsi
man|Mann|homme|hombre|uomo|homem|man|man|mężczyzna|adam|vir|pria|mies
woman|Frau|femme|mujer|donna|mulher|vrouw|kvinna|kobieta|kadın|femina|wanita|nainen
king|König|roi|rey|re|rei|koning|kung|król|kral|rex|raja|kuningas
queen|Königin|reine|reina|regina|rainha|koningin|drottning|królowa|kraliçe|regina|ratu|kuningatar
water|Wasser|eau|agua|acqua|água|water|vatten|woda|su|aqua|air|vesi
fire|Feuer|feu|fuego|fuoco|fogo|vuur|eld|ogień|ateş|ignis|api|tuli
earth|Erde|terre|tierra|terra|terra|aarde|jord|ziemia|dünya|terra|bumi|maa
wind|Wind|vent|viento|vento|vento|wind|vind|wiatr|rüzgar|ventus|angin|tuuli
rain|Regen|pluie|lluvia|pioggia|chuva|regen|regn|deszcz|yağmur|pluvia|hujan|sade
snow|Schnee|neige|nieve|neve|neve|sneeuw|snö|śnieg|kar|nix|salju|lumi
sun|Sonne|soleil|sol|sole|sol|zon|sol|słońce|güneş|sol|matahari|aurinko
moon|Mond|lune|luna|luna|lua|maan|måne|księżyc|ay|luna|bulan|kuu
star|Stern|étoile|estrella|stella|estrela|ster|stjärna|gwiazda|yıldız|stella|bintang|tähti
sky|Himmel|ciel|cielo|cielo|céu|hemel|himmel|niebo|gökyüzü|caelum|langit|taivas
sea|Meer|mer|mar|mare|mar|zee|hav|morze|deniz|mare|laut|meri
river|Fluss|rivière|río|fiume|rio|rivier|flod|rzeka|nehir|flumen|sungai|joki
mountain|Berg|montagne|montaña|montagna|montanha|berg|berg|góra|dağ|mons|gunung|vuori
forest|Wald|forêt|bosque|foresta|floresta|bos|skog|las|orman|silva|hutan|metsä
tree|Baum|arbre|árbol|albero|árvore|boom|träd|drzewo|ağaç|arbor|pohon|puu
flower|Blume|fleur|flor|fiore|flor|bloem|blomma|kwiat|çiçek|flos|bunga|kukka
leaf|Blatt|feuille|hoja|foglia|folha|blad|löv|liść|yaprak|folium|daun|lehti
stone|Stein|pierre|piedra|pietra|pedra|steen|sten|kamień|taş|lapis|batu|kivi
island|Insel|île|isla|isola|ilha|eiland|ö|wyspa|ada|insula|pulau|saari
bridge|Brücke|pont|puente|ponte|ponte|brug|bro|most|köprü|pons|jembatan|silta
street|Straße|rue|calle|strada|rua|straat|gata|ulica|sokak|via|jalan|katu
city|Stadt|ville|ciudad|città|cidade|stad|stad|miasto|şehir|urbs|kota|kaupunki
village|Dorf|village|pueblo|villaggio|aldeia|dorp|by|wieś|köy|vicus|desa|kylä
garden|Garten|jardin|jardín|giardino|jardim|tuin|trädgård|ogród|bahçe|hortus|kebun|puutarha
church|Kirche|église|iglesia|chiesa|igreja|kerk|kyrka|kościół|kilise|ecclesia|gereja|kirkko
bread|Brot|pain|pan|pane|pão|brood|bröd|chleb|ekmek|panis|roti|leipä
milk|Milch|lait|leche|latte|leite|melk|mjölk|mleko|süt|lac|susu|maito
cheese|Käse|fromage|queso|formaggio|queijo|kaas|ost|ser|peynir|caseus|keju|juusto
butter|Butter|beurre|mantequilla|burro|manteiga|boter|smör|masło|tereyağı|butyrum|mentega|voi
egg|Ei|œuf|huevo|uovo|ovo|ei|ägg|jajko|yumurta|ovum|telur|muna
meat|Fleisch|viande|carne|carne|carne|vlees|kött|mięso|et|caro|daging|liha
salt|Salz|sel|sal|sale|sal|zout|salt|sól|tuz|sal|garam|suola
sugar|Zucker|sucre|azúcar|zucchero|açúcar|suiker|socker|cukier|şeker|-|gula|sokeri
apple|Apfel|pomme|manzana|mela|maçã|appel|äpple|jabłko|elma|malum|apel|omena
wine|Wein|vin|vino|vino|vinho|wijn|vin|wino|şarap|vinum|anggur|viini
honey|Honig|miel|miel|miele|mel|honing|honung|miód|bal|mel|madu|hunaja
coffee|Kaffee|café|café|caffè|café|koffie|kaffe|kawa|kahve|-|kopi|kahvi
tea|Tee|thé|té|tè|chá|thee|te|herbata|çay|-|teh|tee
hand|Hand|main|mano|mano|mão|hand|hand|ręka|el|manus|tangan|käsi
foot|Fuß|pied|pie|piede|pé|voet|fot|stopa|ayak|pes|kaki|jalka
head|Kopf|tête|cabeza|testa|cabeça|hoofd|huvud|głowa|baş|caput|kepala|pää
eye|Auge|œil|ojo|occhio|olho|oog|öga|oko|göz|oculus|mata|silmä
ear|Ohr|oreille|oreja|orecchio|orelha|oor|öra|ucho|kulak|auris|telinga|korva
nose|Nase|nez|nariz|naso|nariz|neus|näsa|nos|burun|nasus|hidung|nenä
mouth|Mund|bouche|boca|bocca|boca|mond|mun|usta|ağız|os|mulut|suu
tooth|Zahn|dent|diente|dente|dente|tand|tand|ząb|diş|dens|gigi|hammas
heart|Herz|cœur|corazón|cuore|coração|hart|hjärta|serce|kalp|cor|jantung|sydän
blood|Blut|sang|sangre|sangue|sangue|bloed|blod|krew|kan|sanguis|darah|veri
day|Tag|jour|día|giorno|dia|dag|dag|dzień|gün|dies|hari|päivä
night|Nacht|nuit|noche|notte|noite|nacht|natt|noc|gece|nox|malam|yö
week|Woche|semaine|semana|settimana|semana|week|vecka|tydzień|hafta|-|minggu|viikko
month|Monat|mois|mes|mese|mês|maand|månad|miesiąc|ay|mensis|bulan|kuukausi
year|Jahr|année|año|anno|ano|jaar|år|rok|yıl|annus|tahun|vuosi
winter|Winter|hiver|invierno|inverno|inverno|winter|vinter|zima|kış|hiems|musim dingin|talvi
summer|Sommer|été|verano|estate|verão|zomer|sommar|lato|yaz|aestas|musim panas|kesä
autumn|Herbst|automne|otoño|autunno|outono|herfst|höst|jesień|sonbahar|autumnus|musim gugur|syksy
time|Zeit|temps|tiempo|tempo|tempo|tijd|tid|czas|zaman|tempus|waktu|aika
life|Leben|vie|vida|vita|vida|leven|liv|życie|hayat|vita|kehidupan|elämä
death|Tod|mort|muerte|morte|morte|dood|död|śmierć|ölüm|mors|kematian|kuolema
love|Liebe|amour|amor|amore|amor|liefde|kärlek|miłość|aşk|amor|cinta|rakkaus
war|Krieg|guerre|guerra|guerra|guerra|oorlog|krig|wojna|savaş|bellum|perang|sota
peace|Frieden|paix|paz|pace|paz|vrede|fred|pokój|barış|pax|perdamaian|rauha
freedom|Freiheit|liberté|libertad|libertà|liberdade|vrijheid|frihet|wolność|özgürlük|libertas|kebebasan|vapaus
truth|Wahrheit|vérité|verdad|verità|verdade|waarheid|sanning|prawda|gerçek|veritas|kebenaran|totuus
dream|Traum|rêve|sueño|sogno|sonho|droom|dröm|sen|rüya|somnium|mimpi|uni
word|Wort|mot|palabra|parola|palavra|woord|ord|słowo|kelime|verbum|kata|sana
name|Name|nom|nombre|nome|nome|naam|namn|imię|isim|nomen|nama|nimi
money|Geld|argent|dinero|denaro|dinheiro|geld|pengar|pieniądze|para|pecunia|uang|raha
gold|Gold|or|oro|oro|ouro|goud|guld|złoto|altın|aurum|emas|kulta
silver|Silber|argent|plata|argento|prata|zilver|silver|srebro|gümüş|argentum|perak|hopea
iron|Eisen|fer|hierro|ferro|ferro|ijzer|järn|żelazo|demir|ferrum|besi|rauta
ship|Schiff|navire|barco|nave|navio|schip|skepp|statek|gemi|navis|kapal|laiva
train|Zug|train|tren|treno|trem|trein|tåg|pociąg|tren|-|kereta api|juna
key|Schlüssel|clé|llave|chiave|chave|sleutel|nyckel|klucz|anahtar|clavis|kunci|avain
knife|Messer|couteau|cuchillo|coltello|faca|mes|kniv|nóż|bıçak|culter|pisau|veitsi
shoe|Schuh|chaussure|zapato|scarpa|sapato|schoen|sko|but|ayakkabı|calceus|sepatu|kenkä
hat|Hut|chapeau|sombrero|cappello|chapéu|hoed|hatt|kapelusz|şapka|-|topi|hattu
shirt|Hemd|chemise|camisa|camicia|camisa|overhemd|skjorta|koszula|gömlek|-|kemeja|paita
doctor|Arzt|médecin|médico|medico|médico|dokter|läkare|lekarz|doktor|medicus|dokter|lääkäri
hospital|Krankenhaus|hôpital|hospital|ospedale|hospital|ziekenhuis|sjukhus|szpital|hastane|-|rumah sakit|sairaala
kitchen|Küche|cuisine|cocina|cucina|cozinha|keuken|kök|kuchnia|mutfak|culina|dapur|keittiö
language|Sprache|langue|idioma|lingua|língua|taal|språk|język|dil|lingua|bahasa|kieli
music|Musik|musique|música|musica|música|muziek|musik|muzyka|müzik|musica|musik|musiikki
question|Frage|question|pregunta|domanda|pergunta|vraag|fråga|pytanie|soru|quaestio|pertanyaan|kysymys
red|rot|rouge|rojo|rosso|vermelho|rood|röd|czerwony|kırmızı|ruber|merah|punainen
blue|blau|bleu|azul|blu|azul|blauw|blå|niebieski|mavi|caeruleus|biru|sininen
green|grün|vert|verde|verde|verde|groen|grön|zielony|yeşil|viridis|hijau|vihreä
yellow|gelb|jaune|amarillo|giallo|amarelo|geel|gul|żółty|sarı|flavus|kuning|keltainen
white|weiß|blanc|blanco|bianco|branco|wit|vit|biały|beyaz|albus|putih|valkoinen
black|schwarz|noir|negro|nero|preto|zwart|svart|czarny|siyah|niger|hitam|musta
big|groß|grand|grande|grande|grande|groot|stor|duży|büyük|magnus|besar|iso
small|klein|petit|pequeño|piccolo|pequeno|klein|liten|mały|küçük|parvus|kecil|pieni
new|neu|nouveau|nuevo|nuovo|novo|nieuw|ny|nowy|yeni|novus|baru|uusi
old|alt|vieux|viejo|vecchio|velho|oud|gammal|stary|eski|vetus|tua|vanha
good|gut|bon|bueno|buono|bom|goed|bra|dobry|iyi|bonus|baik|hyvä
bad|schlecht|mauvais|malo|cattivo|mau|slecht|dålig|zły|kötü|malus|buruk|huono
long|lang|long|largo|lungo|longo|lang|lång|długi|uzun|longus|panjang|pitkä
short|kurz|court|corto|corto|curto|kort|kort|krótki|kısa|brevis|pendek|lyhyt
hot|heiß|chaud|caliente|caldo|quente|heet|het|gorący|sıcak|calidus|panas|kuuma
cold|kalt|froid|frío|freddo|frio|koud|kall|zimny|soğuk|frigidus|dingin|kylmä
beautiful|schön|beau|hermoso|bello|belo|mooi|vacker|piękny|güzel|pulcher|indah|kaunis
strong|stark|fort|fuerte|forte|forte|sterk|stark|silny|güçlü|fortis|kuat|vahva
rich|reich|riche|rico|ricco|rico|rijk|rik|bogaty|zengin|dives|kaya|rikas
poor|arm|pauvre|pobre|povero|pobre|arm|fattig|biedny|fakir|pauper|miskin|köyhä
happy|glücklich|heureux|feliz|felice|feliz|gelukkig|lycklig|szczęśliwy|mutlu|felix|bahagia|onnellinen
sad|traurig|triste|triste|triste|triste|verdrietig|ledsen|smutny|üzgün|tristis|sedih|surullinen
young|jung|jeune|joven|giovane|jovem|jong|ung|młody|genç|iuvenis|muda|nuori
free|frei|libre|libre|libero|livre|vrij|fri|wolny|özgür|liber|bebas|vapaa
full|voll|plein|lleno|pieno|cheio|vol|full|pełny|dolu|plenus|penuh|täysi
empty|leer|vide|vacío|vuoto|vazio|leeg|tom|pusty|boş|vacuus|kosong|tyhjä
dark|dunkel|sombre|oscuro|scuro|escuro|donker|mörk|ciemny|karanlık|obscurus|gelap|pimeä
sweet|süß|sucré|dulce|dolce|doce|zoet|söt|słodki|tatlı|dulcis|manis|makea
to eat|essen|manger|comer|mangiare|comer|eten|äta|jeść|yemek|edere|makan|syödä
to drink|trinken|boire|beber|bere|beber|drinken|dricka|pić|içmek|bibere|minum|juoda
to sleep|schlafen|dormir|dormir|dormire|dormir|slapen|sova|spać|uyumak|dormire|tidur|nukkua
to read|lesen|lire|leer|leggere|ler|lezen|läsa|czytać|okumak|legere|membaca|lukea
to write|schreiben|écrire|escribir|scrivere|escrever|schrijven|skriva|pisać|yazmak|scribere|menulis|kirjoittaa
to speak|sprechen|parler|hablar|parlare|falar|spreken|tala|mówić|konuşmak|loqui|berbicara|puhua
to see|sehen|voir|ver|vedere|ver|zien|se|widzieć|görmek|videre|melihat|nähdä
to hear|hören|entendre|oír|sentire|ouvir|horen|höra|słyszeć|duymak|audire|mendengar|kuulla
to run|rennen|courir|correr|correre|correr|rennen|springa|biegać|koşmak|currere|berlari|juosta
to swim|schwimmen|nager|nadar|nuotare|nadar|zwemmen|simma|pływać|yüzmek|natare|berenang|uida
to sing|singen|chanter|cantar|cantare|cantar|zingen|sjunga|śpiewać|şarkı söylemek|cantare|bernyanyi|laulaa
to give|geben|donner|dar|dare|dar|geven|ge|dawać|vermek|dare|memberi|antaa
to buy|kaufen|acheter|comprar|comprare|comprar|kopen|köpa|kupować|satın almak|emere|membeli|ostaa
to love|lieben|aimer|amar|amare|amar|houden van|älska|kochać|sevmek|amare|mencintai|rakastaa
to work|arbeiten|travailler|trabajar|lavorare|trabalhar|werken|arbeta|pracować|çalışmak|laborare|bekerja|työskennellä
to learn|lernen|apprendre|aprender|imparare|aprender|leren|lära sig|uczyć się|öğrenmek|discere|belajar|oppia
to open|öffnen|ouvrir|abrir|aprire|abrir|openen|öppna|otwierać|açmak|aperire|membuka|avata
to live|leben|vivre|vivir|vivere|viver|leven|leva|żyć|yaşamak|vivere|hidup|elää
to die|sterben|mourir|morir|morire|morrer|sterven|dö|umierać|ölmek|mori|mati|kuolla
to wait|warten|attendre|esperar|aspettare|esperar|wachten|vänta|czekać|beklemek|exspectare|menunggu|odottaa
to think|denken|penser|pensar|pensare|pensar|denken|tänka|myśleć|düşünmek|cogitare|berpikir|ajatella
to laugh|lachen|rire|reír|ridere|rir|lachen|skratta|śmiać się|gülmek|ridere|tertawa|nauraa
today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|idag|dzisiaj|bugün|hodie|hari ini|tänään
tomorrow|morgen|demain|mañana|domani|amanhã|morgen|imorgon|jutro|yarın|cras|besok|huomenna
yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|wczoraj|dün|heri|kemarin|eilen
always|immer|toujours|siempre|sempre|sempre|altijd|alltid|zawsze|her zaman|semper|selalu|aina
never|nie|jamais|nunca|mai|nunca|nooit|aldrig|nigdy|asla|numquam|tidak pernah|ei koskaan
two|zwei|deux|dos|due|dois|twee|två|dwa|iki|duo|dua|kaksi
three|drei|trois|tres|tre|três|drie|tre|trzy|üç|tres|tiga|kolme
four|vier|quatre|cuatro|quattro|quatro|vier|fyra|cztery|dört|quattuor|empat|neljä
five|fünf|cinq|cinco|cinque|cinco|vijf|fem|pięć|beş|quinque|lima|viisi
six|sechs|six|seis|sei|seis|zes|sex|sześć|altı|sex|enam|kuusi
seven|sieben|sept|siete|sette|sete|zeven|sju|siedem|yedi|septem|tujuh|seitsemän
eight|acht|huit|ocho|otto|oito|acht|åtta|osiem|sekiz|octo|delapan|kahdeksan
nine|neun|neuf|nueve|nove|nove|negen|nio|dziewięć|dokuz|novem|sembilan|yhdeksän
ten|zehn|dix|diez|dieci|dez|tien|tio|dziesięć|on|decem|sepuluh|kymmenen
Monday|Montag|lundi|lunes|lunedì|segunda-feira|maandag|måndag|poniedziałek|pazartesi|-|Senin|maanantai
Friday|Freitag|vendredi|viernes|venerdì|sexta-feira|vrijdag|fredag|piątek|cuma|-|Jumat|perjantai
Sunday|Sonntag|dimanche|domingo|domenica|domingo|zondag|söndag|niedziela|pazar|-|Minggu|sunnuntai
good morning|guten Morgen|bonjour|buenos días|buongiorno|bom dia|goedemorgen|god morgon|dzień dobry|günaydın|-|selamat pagi|hyvää huomenta
good evening|guten Abend|bonsoir|buenas tardes|buonasera|boa noite|goedenavond|god kväll|dobry wieczór|iyi akşamlar|-|selamat malam|hyvää iltaa
good night|gute Nacht|bonne nuit|buenas noches|buonanotte|boa noite|goedenacht|god natt|dobranoc|iyi geceler|-|selamat tidur|hyvää yötä
thank you|danke|merci|gracias|grazie|obrigado|dank je|tack|dziękuję|teşekkür ederim|-|terima kasih|kiitos
thank you very much|vielen Dank|merci beaucoup|muchas gracias|grazie mille|muito obrigado|hartelijk dank|tack så mycket|dziękuję bardzo|çok teşekkür ederim|-|terima kasih banyak|kiitos paljon
please|bitte|s'il vous plaît|por favor|per favore|por favor|alsjeblieft|snälla|proszę|lütfen|-|tolong|ole hyvä
goodbye|auf Wiedersehen|au revoir|adiós|arrivederci|adeus|tot ziens|hej då|do widzenia|hoşça kal|-|selamat tinggal|näkemiin
see you tomorrow|bis morgen|à demain|hasta mañana|a domani|até amanhã|tot morgen|vi ses imorgon|do jutra|yarın görüşürüz|-|sampai jumpa besok|nähdään huomenna
see you later|bis später|à plus tard|hasta luego|a dopo|até logo|tot later|vi ses senare|do zobaczenia później|sonra görüşürüz|-|sampai jumpa nanti|nähdään myöhemmin
how are you?|wie geht es dir?|comment ça va ?|¿cómo estás?|come stai?|como vai?|hoe gaat het?|hur mår du?|jak się masz?|nasılsın?|-|apa kabar?|mitä kuuluu?
I love you|ich liebe dich|je t'aime|te quiero|ti amo|eu te amo|ik hou van je|jag älskar dig|kocham cię|seni seviyorum|-|aku cinta kamu|minä rakastan sinua
I don't know|ich weiß nicht|je ne sais pas|no lo sé|non lo so|não sei|ik weet het niet|jag vet inte|nie wiem|bilmiyorum|-|saya tidak tahu|en tiedä
I don't understand|ich verstehe nicht|je ne comprends pas|no entiendo|non capisco|não entendo|ik begrijp het niet|jag förstår inte|nie rozumiem|anlamıyorum|-|saya tidak mengerti|en ymmärrä
I am hungry|ich habe Hunger|j'ai faim|tengo hambre|ho fame|estou com fome|ik heb honger|jag är hungrig|jestem głodny|acıktım|-|saya lapar|minulla on nälkä
I am tired|ich bin müde|je suis fatigué|estoy cansado|sono stanco|estou cansado|ik ben moe|jag är trött|jestem zmęczony|yorgunum|-|saya lelah|olen väsynyt
what is your name?|wie heißt du?|comment tu t'appelles ?|¿cómo te llamas?|come ti chiami?|como você se chama?|hoe heet je?|vad heter du?|jak masz na imię?|adın ne?|-|siapa namamu?|mikä sinun nimesi on?
where are you?|wo bist du?|où es-tu ?|¿dónde estás?|dove sei?|onde você está?|waar ben je?|var är du?|gdzie jesteś?|neredesin?|-|kamu di mana?|missä sinä olet?
happy birthday|alles Gute zum Geburtstag|joyeux anniversaire|feliz cumpleaños|buon compleanno|feliz aniversário|gefeliciteerd|grattis på födelsedagen|wszystkiego najlepszego|doğum günün kutlu olsun|-|selamat ulang tahun|hyvää syntymäpäivää
good luck|viel Glück|bonne chance|buena suerte|buona fortuna|boa sorte|veel succes|lycka till|powodzenia|iyi şanslar|-|semoga beruntung|onnea
welcome|willkommen|bienvenue|bienvenido|benvenuto|bem-vindo|welkom|välkommen|witamy|hoş geldiniz|-|selamat datang|tervetuloa
enjoy your meal|guten Appetit|bon appétit|buen provecho|buon appetito|bom apetite|eet smakelijk|smaklig måltid|smacznego|afiyet olsun|-|selamat makan|hyvää ruokahalua
have a nice trip|gute Reise|bon voyage|buen viaje|buon viaggio|boa viagem|goede reis|trevlig resa|szczęśliwej podróży|iyi yolculuklar|-|selamat jalan|hyvää matkaa
merry Christmas|frohe Weihnachten|joyeux Noël|feliz Navidad|buon Natale|feliz Natal|vrolijk kerstfeest|god jul|wesołych świąt|mutlu Noeller|-|selamat Natal|hyvää joulua
excuse me|Entschuldigung|excusez-moi|perdón|scusi|com licença|pardon|ursäkta|przepraszam|affedersiniz|-|permisi|anteeksi
of course|natürlich|bien sûr|por supuesto|certo|claro|natuurlijk|självklart|oczywiście|tabii ki|-|tentu saja|tietenkin
no problem|kein Problem|pas de problème|no hay problema|nessun problema|sem problema|geen probleem|inga problem|nie ma problemu|sorun değil|-|tidak masalah|ei ongelmaa
"""  # noqa: RUF001


def _columns(table: str) -> dict[str, tuple[tuple[str, str], ...]]:
    rows = [line.split("|") for line in table.strip().splitlines()]
    return {
        language: tuple((row[0], row[i + 1]) for row in rows if row[i + 1] != "-")
        for i, language in enumerate(LANGUAGES)
    }


def inverted(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The pairs turned round, without the answers that several inputs share."""
    counts: dict[str, int] = {}
    for _, y in pairs:
        counts[y.casefold()] = counts.get(y.casefold(), 0) + 1
    return tuple((y, x) for x, y in pairs if counts[y.casefold()] == 1)


# Language -> (English, translation) pairs.
TRANSLATIONS: dict[str, tuple[tuple[str, str], ...]] = _columns(_TABLE)
