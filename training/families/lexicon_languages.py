# ruff: noqa: RUF001  (letters of other alphabets are what these tables are about)
"""Words in more languages, scripts and alphabets."""

from __future__ import annotations

from training.families.lexicon_words import Pairs, parse_pairs

LANGUAGES: tuple[str, ...] = (
    "Chinese", "Japanese", "Korean", "Russian", "Ukrainian", "Greek", "Arabic", "Hindi", "Danish",
    "Norwegian", "Czech", "Romanian", "Hungarian", "Catalan", "Esperanto", "Vietnamese",
)
CODES = ("zh", "ja", "ko", "ru", "uk", "el", "ar", "hi", "da", "no", "cs", "ro", "hu", "ca", "eo",
         "vi")

# English, then one column per language, "-" where there is no one good word.
_TABLE = """
water|水|水|물|вода|вода|νερό|ماء|पानी|vand|vann|voda|apă|víz|aigua|akvo|nước
fire|火|火|불|огонь|вогонь|φωτιά|نار|आग|ild|ild|oheň|foc|tűz|foc|fajro|lửa
sun|太阳|太陽|태양|солнце|сонце|ήλιος|شمس|सूरज|sol|sol|slunce|soare|nap|sol|suno|mặt trời
moon|月亮|月|달|луна|місяць|φεγγάρι|قمر|चाँद|måne|måne|měsíc|lună|hold|lluna|luno|mặt trăng
star|星星|星|별|звезда|зірка|αστέρι|نجمة|तारा|stjerne|stjerne|hvězda|stea|csillag|estrella|stelo|ngôi sao
tree|树|木|나무|дерево|дерево|δέντρο|شجرة|पेड़|træ|tre|strom|copac|fa|arbre|arbo|cây
flower|花|花|꽃|цветок|квітка|λουλούδι|زهرة|फूल|blomst|blomst|květina|floare|virág|flor|floro|hoa
dog|狗|犬|개|собака|собака|σκύλος|كلب|कुत्ता|hund|hund|pes|câine|kutya|gos|hundo|chó
cat|猫|猫|고양이|кошка|кішка|γάτα|قطة|बिल्ली|kat|katt|kočka|pisică|macska|gat|kato|mèo
horse|马|馬|말|лошадь|кінь|άλογο|حصان|घोड़ा|hest|hest|kůň|cal|ló|cavall|ĉevalo|ngựa
fish|鱼|魚|물고기|рыба|риба|ψάρι|سمك|मछली|fisk|fisk|ryba|pește|hal|peix|fiŝo|cá
bird|鸟|鳥|새|птица|птах|πουλί|طائر|पक्षी|fugl|fugl|pták|pasăre|madár|ocell|birdo|chim
house|房子|家|집|дом|дім|σπίτι|بيت|घर|hus|hus|dům|casă|ház|casa|domo|nhà
door|门|ドア|문|дверь|двері|πόρτα|باب|दरवाज़ा|dør|dør|dveře|ușă|ajtó|porta|pordo|cửa
window|窗户|窓|창문|окно|вікно|παράθυρο|نافذة|खिड़की|vindue|vindu|okno|fereastră|ablak|finestra|fenestro|cửa sổ
table|桌子|テーブル|탁자|стол|стіл|τραπέζι|طاولة|मेज़|bord|bord|stůl|masă|asztal|taula|tablo|bàn
chair|椅子|椅子|의자|стул|стілець|καρέκλα|كرسي|कुर्सी|stol|stol|židle|scaun|szék|cadira|seĝo|ghế
book|书|本|책|книга|книга|βιβλίο|كتاب|किताब|bog|bok|kniha|carte|könyv|llibre|libro|sách
school|学校|学校|학교|школа|школа|σχολείο|مدرسة|विद्यालय|skole|skole|škola|școală|iskola|escola|lernejo|trường học
city|城市|都市|도시|город|місто|πόλη|مدينة|शहर|by|by|město|oraș|város|ciutat|urbo|thành phố
friend|朋友|友達|친구|друг|друг|φίλος|صديق|दोस्त|ven|venn|přítel|prieten|barát|amic|amiko|bạn
mother|母亲|母|어머니|мать|мати|μητέρα|أم|माँ|mor|mor|matka|mamă|anya|mare|patrino|mẹ
father|父亲|父|아버지|отец|батько|πατέρας|أب|पिता|far|far|otec|tată|apa|pare|patro|cha
child|孩子|子供|아이|ребёнок|дитина|παιδί|طفل|बच्चा|barn|barn|dítě|copil|gyerek|nen|infano|-
bread|面包|パン|빵|хлеб|хліб|ψωμί|خبز|रोटी|brød|brød|chléb|pâine|kenyér|pa|pano|bánh mì
milk|牛奶|牛乳|우유|молоко|молоко|γάλα|حليب|दूध|mælk|melk|mléko|lapte|tej|llet|lakto|sữa
tea|茶|お茶|차|чай|чай|τσάι|شاي|चाय|te|te|čaj|ceai|tea|te|teo|trà
coffee|咖啡|コーヒー|커피|кофе|кава|καφές|قهوة|कॉफ़ी|kaffe|kaffe|káva|cafea|kávé|cafè|kafo|cà phê
apple|苹果|りんご|사과|яблоко|яблуко|μήλο|تفاحة|सेब|æble|eple|jablko|măr|alma|poma|pomo|táo
egg|鸡蛋|卵|달걀|яйцо|яйце|αυγό|بيضة|अंडा|æg|egg|vejce|ou|tojás|ou|ovo|trứng
salt|盐|塩|소금|соль|сіль|αλάτι|ملح|नमक|salt|salt|sůl|sare|só|sal|salo|muối
rice|米饭|ご飯|밥|рис|рис|ρύζι|أرز|चावल|ris|ris|rýže|orez|rizs|arròs|rizo|gạo
red|红色|赤|빨간색|красный|червоний|κόκκινο|أحمر|लाल|rød|rød|červená|roșu|piros|vermell|ruĝa|màu đỏ
white|白色|白|하얀색|белый|білий|άσπρο|أبيض|सफ़ेद|hvid|hvit|bílá|alb|fehér|blanc|blanka|màu trắng
black|黑色|黒|검은색|чёрный|чорний|μαύρο|أسود|काला|sort|svart|černá|negru|fekete|negre|nigra|màu đen
green|绿色|緑|초록색|зелёный|зелений|πράσινο|أخضر|हरा|grøn|grønn|zelená|verde|zöld|verd|verda|màu xanh lá
day|天|日|날|день|день|μέρα|يوم|दिन|dag|dag|den|zi|nap|dia|tago|ngày
night|夜晚|夜|밤|ночь|ніч|νύχτα|ليل|रात|nat|natt|noc|noapte|éjszaka|nit|nokto|đêm
year|年|年|년|год|рік|χρόνος|سنة|साल|år|år|rok|an|év|any|jaro|năm
heart|心|心|심장|сердце|серце|καρδιά|قلب|दिल|hjerte|hjerte|srdce|inimă|szív|cor|koro|trái tim
hand|手|手|손|рука|рука|χέρι|يد|हाथ|hånd|hånd|ruka|mână|kéz|mà|mano|tay
eye|眼睛|目|눈|глаз|око|μάτι|عين|आँख|øje|øye|oko|ochi|szem|ull|okulo|mắt
rain|雨|雨|비|дождь|дощ|βροχή|مطر|बारिश|regn|regn|déšť|ploaie|eső|pluja|pluvo|mưa
snow|雪|雪|눈|снег|сніг|χιόνι|ثلج|बर्फ़|sne|snø|sníh|zăpadă|hó|neu|neĝo|tuyết
sea|海|海|바다|море|море|θάλασσα|بحر|समुद्र|hav|hav|moře|mare|tenger|mar|maro|biển
mountain|山|山|산|гора|гора|βουνό|جبل|पहाड़|bjerg|fjell|hora|munte|hegy|muntanya|monto|núi
music|音乐|音楽|음악|музыка|музика|μουσική|موسيقى|संगीत|musik|musikk|hudba|muzică|zene|música|muziko|âm nhạc
love|爱|愛|사랑|любовь|любов|αγάπη|حب|प्यार|kærlighed|kjærlighet|láska|dragoste|szerelem|amor|amo|tình yêu
thank you|谢谢|ありがとう|감사합니다|спасибо|дякую|ευχαριστώ|شكرا|धन्यवाद|tak|takk|děkuji|mulțumesc|köszönöm|gràcies|dankon|cảm ơn
yes|是|はい|네|да|так|ναι|نعم|हाँ|ja|ja|ano|da|igen|sí|jes|-
goodbye|再见|さようなら|안녕히 가세요|до свидания|до побачення|αντίο|مع السلامة|अलविदा|farvel|ha det|na shledanou|la revedere|viszontlátásra|adéu|ĝis revido|tạm biệt
train|火车|電車|기차|поезд|поїзд|τρένο|قطار|रेलगाड़ी|tog|tog|vlak|tren|vonat|tren|trajno|tàu hỏa
car|汽车|車|자동차|машина|машина|αυτοκίνητο|سيارة|गाड़ी|bil|bil|auto|mașină|autó|cotxe|aŭto|xe hơi
doctor|医生|医者|의사|врач|лікар|γιατρός|طبيب|डॉक्टर|læge|lege|lékař|doctor|orvos|metge|kuracisto|bác sĩ
teacher|老师|先生|선생님|учитель|вчитель|δάσκαλος|معلم|शिक्षक|lærer|lærer|učitel|profesor|tanár|mestre|instruisto|giáo viên
"""
_ROWS = [line.split("|") for line in _TABLE.strip().split("\n")]
assert all(len(row) == 1 + len(LANGUAGES) for row in _ROWS)
TRANSLATIONS: dict[str, Pairs] = {
    language: tuple((row[0], row[i]) for row in _ROWS if row[i] != "-")
    for i, language in enumerate(LANGUAGES, start=1)
}

SCRIPTS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "greek_letter": """
α=alpha, β=beta, γ=gamma, δ=delta, ε=epsilon, ζ=zeta, η=eta, θ=theta, ι=iota, κ=kappa, λ=lambda,
μ=mu, ν=nu, ξ=xi, ο=omicron, π=pi, ρ=rho, σ=sigma, τ=tau, υ=upsilon, φ=phi, χ=chi, ψ=psi, ω=omega
""",
        "hiragana": """
あ=a, い=i, う=u, え=e, お=o, か=ka, き=ki, く=ku, け=ke, こ=ko, さ=sa, し=shi, す=su, せ=se, そ=so,
た=ta, ち=chi, つ=tsu, て=te, と=to, な=na, に=ni, ぬ=nu, ね=ne, の=no, は=ha, ひ=hi, ふ=fu, へ=he, ほ=ho,
ま=ma, み=mi, む=mu, め=me, も=mo, や=ya, ゆ=yu, よ=yo, ら=ra, り=ri, る=ru, れ=re, ろ=ro, わ=wa, ん=n
""",
        "katakana_word": """
カメラ=camera, ホテル=hotel, テレビ=television, コーヒー=coffee, バナナ=banana, アメリカ=America, パン=bread,
ピアノ=piano, タクシー=taxi, レストラン=restaurant, ケーキ=cake, トマト=tomato, ミルク=milk, テスト=test, ニュース=news,
チーズ=cheese, バス=bus, ビール=beer, シャツ=shirt, ペン=pen, ノート=notebook, コンピューター=computer, サラダ=salad,
アイスクリーム=ice cream, ラジオ=radio, ドア=door, ナイフ=knife, スプーン=spoon, メロン=melon, ワイン=wine
""",
        "cyrillic_name": """
Анна=Anna, Иван=Ivan, Мария=Maria, Борис=Boris, Виктор=Viktor, Нина=Nina, Олег=Oleg, Пётр=Pyotr, Вера=Vera,
Антон=Anton, Марк=Mark, Роман=Roman, Москва=Moskva, Лондон=London, Париж=Parizh, Берлин=Berlin, Мадрид=Madrid,
Токио=Tokio, Осло=Oslo, Минск=Minsk, Прага=Praga, Самара=Samara, Казань=Kazan, Омск=Omsk, Пермь=Perm,
банан=banan, радио=radio, театр=teatr, доктор=doktor, парк=park, телефон=telefon, музыка=muzyka,
школа=shkola, вода=voda, мама=mama, папа=papa, чай=chay, борщ=borshch, водка=vodka, спутник=sputnik
""",
        "pinyin": """
你好=nǐ hǎo, 谢谢=xiè xie, 水=shuǐ, 火=huǒ, 人=rén, 山=shān, 大=dà, 小=xiǎo, 中国=Zhōngguó, 北京=Běijīng,
上海=Shànghǎi, 茶=chá, 书=shū, 猫=māo, 狗=gǒu, 鱼=yú, 马=mǎ, 月=yuè, 日=rì, 天=tiān, 我=wǒ, 你=nǐ, 他=tā,
好=hǎo, 不=bù, 爱=ài, 家=jiā, 门=mén, 手=shǒu, 心=xīn, 花=huā, 雨=yǔ, 雪=xuě, 朋友=péngyou, 老师=lǎoshī,
学校=xuéxiào, 再见=zàijiàn, 苹果=píngguǒ, 咖啡=kāfēi, 学生=xuésheng
""",
        "morse": """
A=.-, B=-..., C=-.-., D=-.., E=., F=..-., G=--., H=...., I=.., J=.---, K=-.-, L=.-.., M=--, N=-., O=---,
P=.--., Q=--.-, R=.-., S=..., T=-, U=..-, V=...-, W=.--, X=-..-, Y=-.--, Z=--..
""",
        "nato": """
A=Alfa, B=Bravo, C=Charlie, D=Delta, E=Echo, F=Foxtrot, G=Golf, H=Hotel, I=India, J=Juliett, K=Kilo,
L=Lima, M=Mike, N=November, O=Oscar, P=Papa, Q=Quebec, R=Romeo, S=Sierra, T=Tango, U=Uniform, V=Victor,
W=Whiskey, X=X-ray, Y=Yankee, Z=Zulu
""",
        "thanks": """
German=danke, French=merci, Spanish=gracias, Italian=grazie, Portuguese=obrigado, Dutch=dank je,
Swedish=tack, Danish=tak, Norwegian=takk, Finnish=kiitos, Polish=dziękuję, Czech=děkuji, Hungarian=köszönöm,
Romanian=mulțumesc, Turkish=teşekkürler, Greek=efcharistó, Russian=spasibo, Ukrainian=dyakuyu, Japanese=arigatō,
Chinese=xièxie, Korean=gamsahamnida, Hebrew=toda, Arabic=shukran, Hindi=dhanyavaad, Indonesian=terima kasih,
Vietnamese=cảm ơn, Swahili=asante, Latin=gratias, Hawaiian=mahalo, Irish=go raibh maith agat, Icelandic=takk,
Croatian=hvala, Catalan=gràcies, Esperanto=dankon, Welsh=diolch, Thai=khop khun, Estonian=aitäh, Basque=eskerrik asko
""",
        "farewell": """
German=auf Wiedersehen, French=au revoir, Spanish=adiós, Italian=arrivederci, Portuguese=adeus, Dutch=tot ziens,
Swedish=hej då, Danish=farvel, Norwegian=ha det, Finnish=näkemiin, Polish=do widzenia, Czech=na shledanou,
Hungarian=viszontlátásra, Romanian=la revedere, Turkish=hoşça kal, Greek=antío, Russian=do svidaniya,
Japanese=sayōnara, Chinese=zàijiàn, Hebrew=lehitraot, Arabic=ma'a salama, Hindi=alvida, Indonesian=selamat tinggal,
Vietnamese=tạm biệt, Swahili=kwaheri, Latin=vale, Croatian=doviđenja, Catalan=adéu, Esperanto=ĝis revido,
Ukrainian=do pobachennya, Welsh=hwyl fawr, Korean=annyeonghi gaseyo
""",
        "yes_in": """
German=ja, French=oui, Spanish=sí, Italian=sì, Portuguese=sim, Dutch=ja, Swedish=ja, Danish=ja, Norwegian=ja,
Finnish=kyllä, Polish=tak, Czech=ano, Hungarian=igen, Romanian=da, Turkish=evet, Greek=nai, Russian=da,
Ukrainian=tak, Japanese=hai, Chinese=shì, Korean=ne, Hebrew=ken, Arabic=na'am, Hindi=haan, Indonesian=ya,
Swahili=ndiyo, Croatian=da, Catalan=sí, Esperanto=jes, Icelandic=já, Estonian=jah, Bulgarian=da
""",
        "please_in": """
German=bitte, French=s'il vous plaît, Spanish=por favor, Italian=per favore, Portuguese=por favor,
Dutch=alsjeblieft, Polish=proszę, Czech=prosím, Hungarian=kérem, Romanian=vă rog, Turkish=lütfen,
Greek=parakaló, Russian=pozhaluysta, Japanese=onegai shimasu, Chinese=qǐng, Hebrew=bevakasha, Arabic=min fadlak,
Hindi=kripya, Indonesian=tolong, Swahili=tafadhali, Croatian=molim, Catalan=si us plau, Esperanto=bonvolu,
Estonian=palun, Korean=juseyo, Vietnamese=làm ơn
""",
        "english_origin": """
kindergarten=German, ballet=French, piano=Italian, tsunami=Japanese, algebra=Arabic, robot=Czech, yogurt=Turkish,
tortilla=Spanish, sauna=Finnish, ski=Norwegian, boss=Dutch, karate=Japanese, pizza=Italian, restaurant=French,
rucksack=German, vodka=Russian, guitar=Spanish, sushi=Japanese, ombudsman=Swedish, fjord=Norwegian,
geyser=Icelandic, alcohol=Arabic, café=French, opera=Italian, mosquito=Spanish, taiga=Russian,
origami=Japanese, doppelgänger=German, cookie=Dutch, yacht=Dutch, emoji=Japanese, spaghetti=Italian, bouquet=French,
democracy=Greek, philosophy=Greek, hamster=German, tofu=Japanese, kimono=Japanese, cargo=Spanish,
goulash=Hungarian, shampoo=Hindi, jungle=Hindi, kayak=Inuit, whiskey=Gaelic, karaoke=Japanese
""",
        "false_friend": """
Gift (German)=poison, bald (German)=soon, Chef (German)=boss, Handy (German)=mobile phone, also (German)=so,
Rat (German)=advice, Kind (German)=child, Art (German)=kind, hell (German)=bright, Brand (German)=fire,
pain (French)=bread, coin (French)=corner, chat (French)=cat, four (French)=oven, location (French)=rental,
librairie (French)=bookshop, main (French)=hand, chair (French)=flesh, lard (French)=bacon, sale (French)=dirty,
ropa (Spanish)=clothes, éxito (Spanish)=success, sopa (Spanish)=soup, pie (Spanish)=foot, once (Spanish)=eleven,
embarazada (Spanish)=pregnant, carpeta (Spanish)=folder, largo (Spanish)=long, red (Spanish)=net, mesa (Spanish)=table,
burro (Italian)=butter, camera (Italian)=room, fame (Italian)=hunger, estate (Italian)=summer, cane (Italian)=dog,
male (Italian)=badly, come (Italian)=how, sale (Italian)=salt, pepe (Italian)=pepper, caldo (Italian)=hot
""",
    }.items()
}

# Weekdays and months, in order.
WEEKDAYS = {
    "English": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "German": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "French": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "Spanish": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "Italian": "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
}
MONTHS = {
    "English": ("January February March April May June July August September October November "
                "December").split(),
    "German": ("Januar Februar März April Mai Juni Juli August September Oktober November "
               "Dezember").split(),
    "French": ("janvier février mars avril mai juin juillet août septembre octobre novembre "
               "décembre").split(),
    "Spanish": ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
                "diciembre").split(),
    "Italian": ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
                "novembre dicembre").split(),
}
