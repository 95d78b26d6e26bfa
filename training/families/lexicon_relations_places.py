"""Tables of well-known places and brands and one fact about each."""

from __future__ import annotations

from training.families.lexicon_relations import parse_groups
from training.families.lexicon_words import Pairs, parse_pairs

PLACE_PAIRS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "airport_name": """
Heathrow=London, Gatwick=London, Charles de Gaulle=Paris, Orly=Paris, Schiphol=Amsterdam, O'Hare=Chicago,
LaGuardia=New York, Barajas=Madrid, El Prat=Barcelona, Fiumicino=Rome, Malpensa=Milan, Linate=Milan,
Haneda=Tokyo, Narita=Tokyo, Changi=Singapore, Logan=Boston, Dulles=Washington, Arlanda=Stockholm,
Gardermoen=Oslo, Kastrup=Copenhagen, Sheremetyevo=Moscow, Domodedovo=Moscow, Suvarnabhumi=Bangkok,
Ezeiza=Buenos Aires, Benito Juárez=Mexico City, Tegel=Berlin, Tempelhof=Berlin, Ben Gurion=Tel Aviv,
Pearson=Toronto, Kingsford Smith=Sydney, Incheon=Seoul, Indira Gandhi=Delhi, Chek Lap Kok=Hong Kong,
Galeão=Rio de Janeiro, Guarulhos=São Paulo, Sea-Tac=Seattle, Harry Reid=Las Vegas, Henri Coandă=Bucharest,
Václav Havel=Prague, Murtala Muhammed=Lagos, Jomo Kenyatta=Nairobi, Marco Polo=Venice, Jorge Chávez=Lima,
Stansted=London, John F. Kennedy=New York
""",
        "monument_city": """
Louvre=Paris, Prado=Madrid, Uffizi=Florence, Hermitage=Saint Petersburg, Rijksmuseum=Amsterdam,
British Museum=London, Tate Modern=London, Musée d'Orsay=Paris,
Van Gogh Museum=Amsterdam, Pergamon Museum=Berlin, Vasa Museum=Stockholm, Munch Museum=Oslo,
Metropolitan Museum of Art=New York, MoMA=New York, Getty Center=Los Angeles, Centre Pompidou=Paris,
Belvedere=Vienna, Albertina=Vienna, Topkapi Palace=Istanbul, Blue Mosque=Istanbul, Sistine Chapel=Vatican City,
Buckingham Palace=London, White House=Washington, Kremlin=Moscow, Forbidden City=Beijing, Trevi Fountain=Rome,
Spanish Steps=Rome, La Scala=Milan, Rialto Bridge=Venice, Charles Bridge=Prague, Park Güell=Barcelona,
Golden Gate Bridge=San Francisco, Alcatraz=San Francisco, Space Needle=Seattle, CN Tower=Toronto,
Burj Khalifa=Dubai, Tower Bridge=London, Empire State Building=New York, Arc de Triomphe=Paris,
Checkpoint Charlie=Berlin, Reichstag=Berlin, Fisherman's Bastion=Budapest, Tivoli Gardens=Copenhagen,
Parthenon=Athens, Western Wall=Jerusalem, Copacabana=Rio de Janeiro, Wawel Castle=Krakow, Atomium=Brussels,
Manneken Pis=Brussels, Belém Tower=Lisbon, Petronas Towers=Kuala Lumpur, Gateway Arch=St. Louis,
Freedom Trail=Boston, Hollywood Sign=Los Angeles, Alhambra=Granada
""",
        "stadium_city": """
Wembley=London, Camp Nou=Barcelona, Santiago Bernabéu=Madrid, Old Trafford=Manchester, Anfield=Liverpool,
San Siro=Milan, Allianz Arena=Munich, Signal Iduna Park=Dortmund, Maracanã=Rio de Janeiro,
Stade de France=Paris, Parc des Princes=Paris, Emirates Stadium=London, Stamford Bridge=London,
Etihad Stadium=Manchester, Goodison Park=Liverpool, Villa Park=Birmingham, St James' Park=Newcastle,
Celtic Park=Glasgow, Ibrox=Glasgow, Stadio Olimpico=Rome, Estádio da Luz=Lisbon, La Bombonera=Buenos Aires,
Azteca=Mexico City, Luzhniki=Moscow, Johan Cruyff Arena=Amsterdam, De Kuip=Rotterdam, Volksparkstadion=Hamburg,
Soccer City=Johannesburg, Mestalla=Valencia, San Mamés=Bilbao, Vélodrome=Marseille, Elland Road=Leeds,
Yankee Stadium=New York, Fenway Park=Boston, Wrigley Field=Chicago, Dodger Stadium=Los Angeles,
Madison Square Garden=New York, Croke Park=Dublin, Murrayfield=Edinburgh, Twickenham=London,
Puskás Aréna=Budapest, Ernst Happel Stadium=Vienna, Friends Arena=Stockholm, Bird's Nest=Beijing,
Estádio do Dragão=Porto, Hampden Park=Glasgow
""",
        "city_people": """
London=Londoner, Paris=Parisian, New York=New Yorker, Berlin=Berliner, Rome=Roman, Vienna=Viennese,
Moscow=Muscovite, Madrid=Madrilenian, Venice=Venetian, Milan=Milanese, Naples=Neapolitan, Florence=Florentine,
Athens=Athenian, Dublin=Dubliner, Glasgow=Glaswegian, Liverpool=Liverpudlian, Manchester=Mancunian,
Sydney=Sydneysider, Melbourne=Melburnian, Chicago=Chicagoan, Boston=Bostonian, Los Angeles=Angeleno,
San Francisco=San Franciscan, Seattle=Seattleite, Houston=Houstonian, Dallas=Dallasite, Miami=Miamian,
Toronto=Torontonian, Vancouver=Vancouverite, Montreal=Montrealer, Hamburg=Hamburger, Tokyo=Tokyoite,
Genoa=Genoese, Sicily=Sicilian, Texas=Texan, California=Californian, Florida=Floridian, Alaska=Alaskan,
Bavaria=Bavarian, Hawaii=Hawaiian, Singapore=Singaporean, Amsterdam=Amsterdammer, Barcelona=Barcelonan,
Prague=Praguer, Philadelphia=Philadelphian, Denver=Denverite, Corsica=Corsican
""",
        "country_people": """
France=Frenchman, England=Englishman, Ireland=Irishman, Wales=Welshman, Netherlands=Dutchman, Spain=Spaniard,
Poland=Pole, Sweden=Swede, Denmark=Dane, Finland=Finn, Turkey=Turk, Scotland=Scot, Germany=German,
Italy=Italian, Russia=Russian, Greece=Greek, Norway=Norwegian, Hungary=Hungarian, Czech Republic=Czech,
Slovakia=Slovak, Slovenia=Slovene, Croatia=Croat, Serbia=Serb, Romania=Romanian, Bulgaria=Bulgarian,
Belgium=Belgian, Austria=Austrian, Switzerland=Swiss, Iceland=Icelander, New Zealand=New Zealander,
Brazil=Brazilian, Mexico=Mexican, Peru=Peruvian, Cuba=Cuban, Canada=Canadian, Australia=Australian,
Iraq=Iraqi, Pakistan=Pakistani, Israel=Israeli, Thailand=Thai, Afghanistan=Afghan, Philippines=Filipino,
Luxembourg=Luxembourger, Argentina=Argentine, Saudi Arabia=Saudi, Egypt=Egyptian, Kenya=Kenyan,
Latvia=Latvian, Estonia=Estonian, Ukraine=Ukrainian
""",
    }.items()
}

PLACE_GROUPS: dict[str, Pairs] = {
    name: parse_groups(text)
    for name, text in {
        "park_country": """
United States: Yellowstone, Yosemite, Grand Canyon, Everglades, Zion
Canada: Banff, Jasper, Yoho
Tanzania: Serengeti, Kilimanjaro, Gombe
South Africa: Kruger, Table Mountain, Addo Elephant
Kenya: Masai Mara, Tsavo, Amboseli
Argentina: Los Glaciares, Iguazú, Nahuel Huapi
Chile: Torres del Paine, Rapa Nui
Croatia: Plitvice Lakes, Krka, Kornati
Australia: Kakadu, Uluru, Daintree
New Zealand: Fiordland, Tongariro, Abel Tasman
England: Lake District, Peak District, Dartmoor, Exmoor
Scotland: Cairngorms, Loch Lomond
Wales: Snowdonia, Brecon Beacons
Iceland: Thingvellir, Vatnajökull
Italy: Gran Paradiso, Cinque Terre
Germany: Bavarian Forest, Berchtesgaden, Jasmund
Spain: Doñana, Teide, Picos de Europa
Costa Rica: Corcovado, Tortuguero, Manuel Antonio
Ecuador: Galápagos, Yasuní
Indonesia: Komodo
Namibia: Etosha
Botswana: Chobe
Slovenia: Triglav
Norway: Jotunheimen
Rwanda: Volcanoes
""",
        "park_state": """
California: Yosemite, Sequoia, Death Valley, Joshua Tree, Redwood
Arizona: Grand Canyon, Saguaro, Petrified Forest
Utah: Zion, Arches, Bryce Canyon, Canyonlands, Capitol Reef
Florida: Everglades, Biscayne, Dry Tortugas
Washington: Olympic, Mount Rainier, North Cascades
Alaska: Denali, Glacier Bay, Katmai, Kenai Fjords
Colorado: Rocky Mountain, Mesa Verde, Great Sand Dunes
Texas: Big Bend, Guadalupe Mountains
Maine: Acadia
Montana: Glacier
Wyoming: Grand Teton, Yellowstone
Oregon: Crater Lake
Hawaii: Haleakala, Hawaii Volcanoes
Kentucky: Mammoth Cave
South Dakota: Badlands, Wind Cave
Virginia: Shenandoah
New Mexico: Carlsbad Caverns, White Sands
Michigan: Isle Royale
Arkansas: Hot Springs
Nevada: Great Basin
Minnesota: Voyageurs
South Carolina: Congaree
Ohio: Cuyahoga Valley
""",
        "university_country": """
United States: Harvard, Yale, Princeton, Stanford, MIT, Columbia, Cornell, Berkeley
England: Oxford, Cambridge, Imperial College, Durham, King's College London
Scotland: St Andrews, Edinburgh, Glasgow, Aberdeen
Germany: Heidelberg, Tübingen, Göttingen, Humboldt, Freiburg
France: Sorbonne, Sciences Po, École Polytechnique
Switzerland: ETH Zurich, University of Geneva, University of Basel
Italy: Bologna, Padua, La Sapienza, Bocconi
Spain: Salamanca, Complutense, University of Barcelona
Portugal: Coimbra, University of Porto
Sweden: Uppsala, Lund, Karolinska
Netherlands: Leiden, Delft, Utrecht
Belgium: Leuven, Ghent
Canada: McGill, University of Toronto
China: Tsinghua, Peking University, Fudan
Japan: Waseda, Keio, University of Tokyo, Kyoto University
Ireland: Trinity College Dublin, University College Cork
Austria: University of Vienna, University of Graz
Poland: Jagiellonian
Czech Republic: Charles University
Australia: Monash, University of Sydney
""",
        "river_mouth": """
Mediterranean Sea: Nile, Ebro, Rhône, Tiber
Adriatic Sea: Po, Neretva, Adige
Black Sea: Danube, Dnieper, Dniester
Caspian Sea: Volga, Ural
North Sea: Rhine, Elbe, Thames, Weser, Meuse, Tyne
Baltic Sea: Oder, Vistula, Daugava, Neva
Atlantic Ocean: Amazon, Congo, Loire, Tagus, Douro, Garonne, Orange, Senegal, Niger, Hudson
Indian Ocean: Zambezi, Limpopo
Bay of Bengal: Ganges, Brahmaputra, Irrawaddy
Arabian Sea: Indus
Pacific Ocean: Columbia
Gulf of Mexico: Mississippi, Rio Grande
English Channel: Seine, Somme
Arctic Ocean: Lena, Yenisei, Ob, Mackenzie
Persian Gulf: Tigris, Euphrates
South China Sea: Mekong
Irish Sea: Mersey
""",
        "desert_continent": """
Africa: Sahara, Kalahari, Namib, Karoo, Libyan Desert, Nubian Desert, Danakil
Asia: Gobi, Thar, Karakum, Taklamakan, Negev, Arabian Desert, Rub al Khali, Kyzylkum
Australia: Great Victoria Desert, Simpson Desert, Gibson Desert, Great Sandy Desert, Tanami Desert
North America: Mojave, Sonoran Desert, Chihuahuan Desert, Great Basin, Colorado Desert, Black Rock Desert
South America: Atacama, Patagonian Desert, Sechura Desert, Monte Desert
Europe: Tabernas, Accona Desert
""",
        "range_continent": """
Europe: Alps, Pyrenees, Carpathians, Apennines, Dolomites, Tatras, Jura, Vosges, Balkan Mountains
Asia: Himalayas, Karakoram, Hindu Kush, Altai, Tian Shan, Pamirs, Zagros, Western Ghats
Africa: Atlas, Drakensberg, Rwenzori, Ethiopian Highlands, Virunga
North America: Rocky Mountains, Appalachians, Cascades, Ozarks, Brooks Range
South America: Andes, Cordillera Blanca, Serra do Mar
Australia: Great Dividing Range, Flinders Ranges
""",
        "region_country": """
Germany: Bavaria, Saxony, Black Forest, Ruhr, Hesse, Thuringia
France: Normandy, Brittany, Provence, Burgundy, Alsace, Champagne, Dordogne
Italy: Tuscany, Lombardy, Piedmont, Umbria, Calabria, Apulia, Veneto
Spain: Catalonia, Andalusia, Galicia, Castile, Asturias
Portugal: Algarve, Alentejo
England: Cornwall, Yorkshire, Kent, Devon, Cotswolds
Austria: Tyrol, Styria, Carinthia
Belgium: Flanders, Wallonia
Croatia: Dalmatia, Istria
Romania: Transylvania, Wallachia
Canada: Quebec, Ontario, Alberta, Manitoba
Australia: Queensland, Tasmania, New South Wales
India: Kerala, Rajasthan, Goa
Japan: Hokkaido, Kansai
Russia: Siberia, Kamchatka
Greece: Thessaly, Peloponnese
Turkey: Anatolia, Cappadocia
Poland: Silesia, Mazovia, Masuria
Argentina: Pampas, Mendoza
China: Tibet, Sichuan, Yunnan
Mexico: Yucatán, Oaxaca, Chiapas
Scotland: Highlands, Orkney
Netherlands: Friesland, Zeeland
""",
        "lake_country": """
Italy: Lake Garda, Lake Como
Hungary: Lake Balaton
Russia: Lake Baikal, Lake Ladoga, Lake Onega
Scotland: Loch Ness, Loch Lomond
England: Windermere, Ullswater
Switzerland: Lake Lucerne, Lake Zurich
Germany: Chiemsee, Müritz, Wannsee
Austria: Wörthersee, Neusiedl, Attersee
Slovenia: Lake Bled
Sweden: Vänern, Vättern, Mälaren
Finland: Saimaa, Inari
United States: Lake Michigan, Lake Tahoe, Crater Lake, Great Salt Lake
Canada: Great Bear Lake, Lake Louise, Lake Winnipeg
Ethiopia: Lake Tana
Turkey: Lake Van
New Zealand: Lake Taupo
Guatemala: Lake Atitlán
Nicaragua: Lake Nicaragua
Venezuela: Lake Maracaibo
Ghana: Lake Volta
Cambodia: Tonle Sap
Australia: Lake Eyre
Israel: Sea of Galilee
""",
        "volcano_country": """
Italy: Etna, Vesuvius, Stromboli
Japan: Mount Fuji, Sakurajima, Aso
Indonesia: Krakatoa, Merapi, Tambora, Bromo
Iceland: Hekla, Katla, Eyjafjallajökull
United States: Mount St. Helens, Kilauea, Mauna Loa, Mount Rainier
Mexico: Popocatépetl, Paricutín, Pico de Orizaba
Ecuador: Cotopaxi, Chimborazo, Tungurahua
Philippines: Pinatubo, Mayon, Taal
Tanzania: Kilimanjaro
Spain: Teide
Chile: Villarrica, Osorno
New Zealand: Ruapehu, Ngauruhoe
Turkey: Ararat
Peru: Misti
Costa Rica: Arenal
Russia: Elbrus, Klyuchevskaya Sopka
Greece: Santorini
Guatemala: Fuego
""",
        "city_continent": """
Europe: Lisbon, Madrid, Paris, Rome, Vienna, Warsaw, Athens, Oslo, Dublin, Zurich, Munich, Kyiv, Riga
Asia: Tokyo, Beijing, Bangkok, Hanoi, Delhi, Mumbai, Seoul, Manila, Jakarta, Tehran, Dubai, Karachi
Africa: Cairo, Lagos, Nairobi, Cape Town, Casablanca, Tunis, Accra, Dakar, Addis Ababa, Johannesburg
North America: Chicago, Toronto, Mexico City, Havana, Boston, Vancouver, Montreal, Houston, Denver, Miami
South America: Lima, Bogotá, Quito, Santiago, Buenos Aires, São Paulo, Caracas, Montevideo, La Paz
Australia: Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin, Canberra, Cairns, Hobart
""",
        "city_language": """
French: Paris, Lyon, Marseille, Nice, Bordeaux, Toulouse, Strasbourg, Lille
German: Berlin, Munich, Hamburg, Vienna, Cologne, Salzburg, Frankfurt, Leipzig, Graz
Spanish: Madrid, Seville, Lima, Bogotá, Buenos Aires, Mexico City, Havana, Santiago, Quito
Portuguese: Lisbon, Porto, São Paulo, Rio de Janeiro, Brasília, Coimbra
Italian: Rome, Milan, Naples, Turin, Florence, Venice, Palermo
English: London, Manchester, Sydney, Chicago, Liverpool, Melbourne, Auckland, Boston
Dutch: Amsterdam, Rotterdam, Utrecht, The Hague
Polish: Warsaw, Krakow, Gdańsk
Russian: Moscow, Saint Petersburg, Novosibirsk
Japanese: Tokyo, Osaka, Kyoto, Hiroshima
Chinese: Beijing, Shanghai, Wuhan
Arabic: Cairo, Baghdad, Riyadh, Tunis, Damascus
Turkish: Ankara, Istanbul, Izmir
Greek: Athens, Thessaloniki
Korean: Seoul, Busan
Swedish: Stockholm, Gothenburg, Malmö
Danish: Copenhagen, Aarhus
Norwegian: Oslo, Bergen
Hungarian: Budapest, Debrecen
Czech: Prague, Brno
Thai: Bangkok
Vietnamese: Hanoi
Persian: Tehran
""",
        "district_city": """
New York: Manhattan, Brooklyn, Queens, Harlem, the Bronx
London: Notting Hill, Camden, Chelsea, Westminster, Greenwich
Paris: Montmartre, Le Marais, Latin Quarter, Montparnasse
Berlin: Kreuzberg, Charlottenburg, Neukölln, Prenzlauer Berg
Rome: Trastevere, Testaccio
Tokyo: Shibuya, Shinjuku, Ginza, Akihabara
Los Angeles: Hollywood, Beverly Hills, Venice Beach
Hong Kong: Kowloon, Wan Chai
Hamburg: St. Pauli, Altona
Munich: Schwabing
Lisbon: Alfama, Chiado
Istanbul: Beyoğlu, Galata
Barcelona: Eixample, Barceloneta, El Raval
Miami: South Beach, Little Havana
San Francisco: Haight-Ashbury, Nob Hill
Rio de Janeiro: Ipanema, Leblon
Vienna: Leopoldstadt, Grinzing
Budapest: Pest, Buda
Athens: Plaka
Prague: Malá Strana, Josefov
New Orleans: French Quarter
Boston: Back Bay, Beacon Hill
Sydney: Bondi
Copenhagen: Christiania, Nyhavn
""",
    }.items()
}

BRAND_PAIRS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "founder": """
Microsoft=Bill Gates, Apple=Steve Jobs, Amazon=Jeff Bezos, Facebook=Mark Zuckerberg, Google=Larry Page,
SpaceX=Elon Musk, Ford=Henry Ford, IKEA=Ingvar Kamprad, Virgin=Richard Branson, Alibaba=Jack Ma,
Dell=Michael Dell, Oracle=Larry Ellison, Nike=Phil Knight, Adidas=Adi Dassler, Puma=Rudolf Dassler,
Ferrari=Enzo Ferrari, Lamborghini=Ferruccio Lamborghini, Honda=Soichiro Honda, KFC=Colonel Sanders,
Chanel=Coco Chanel, Wikipedia=Jimmy Wales, Linux=Linus Torvalds, Netflix=Reed Hastings, Walmart=Sam Walton,
Sony=Akio Morita, Standard Oil=John D. Rockefeller, LEGO=Ole Kirk Christiansen, Telegram=Pavel Durov,
The Body Shop=Anita Roddick, Dyson=James Dyson, General Electric=Thomas Edison, Porsche=Ferdinand Porsche,
Playboy=Hugh Hefner, CNN=Ted Turner, Red Cross=Henri Dunant, Scouts=Robert Baden-Powell, Napster=Shawn Fanning,
Spotify=Daniel Ek, Twitter=Jack Dorsey, OpenAI=Sam Altman, Nvidia=Jensen Huang, Salvation Army=William Booth,
Dior=Christian Dior, Versace=Gianni Versace, Hershey's=Milton Hershey, Heinz=Henry Heinz, Boeing=William Boeing
""",
        "app_use": """
Spotify=music, Netflix=films, WhatsApp=messages, Instagram=photos, YouTube=videos, Duolingo=languages,
Uber=rides, Airbnb=places to stay, Tinder=dating, Google Maps=directions, Shazam=recognizing songs,
Gmail=email, PayPal=payments, LinkedIn=jobs, Zoom=video calls, eBay=auctions, Booking.com=hotels,
Photoshop=editing pictures, Excel=spreadsheets, PowerPoint=presentations, Word=documents, Dropbox=storing files,
Strava=tracking runs, Kindle=e-books, Twitch=live streams, Audible=audiobooks, GitHub=code,
Goodreads=book reviews, Deliveroo=food delivery, Chrome=browsing, Lyft=rides, Calm=meditation,
TripAdvisor=travel reviews, Google Translate=translation, Trello=task boards, Wikipedia=articles,
Skype=video calls, Etsy=handmade goods, Slack=team chat, AccuWeather=forecasts, TikTok=short videos
""",
        "file_program": """
.docx=Word, .xlsx=Excel, .pptx=PowerPoint, .psd=Photoshop, .ai=Illustrator, .pst=Outlook, .indd=InDesign,
.pub=Publisher, .accdb=Access, .one=OneNote, .blend=Blender, .dwg=AutoCAD, .sketch=Sketch, .pages=Pages,
.numbers=Numbers, .key=Keynote, .odt=LibreOffice Writer, .ods=LibreOffice Calc, .xcf=GIMP, .ipynb=Jupyter,
.sav=SPSS, .prproj=Premiere Pro, .aep=After Effects, .lrcat=Lightroom, .vsdx=Visio, .aup=Audacity,
.tex=LaTeX, .rar=WinRAR, .7z=7-Zip, .als=Ableton Live, .flp=FL Studio, .skp=SketchUp, .fig=Figma,
.mpp=Project, .mscz=MuseScore, .unity=Unity, .do=Stata, .rmd=RStudio, .kra=Krita, .odp=LibreOffice Impress
""",
    }.items()
}

BRAND_GROUPS: dict[str, Pairs] = {
    name: parse_groups(text)
    for name, text in {
        "company_country": """
United States: Microsoft, Coca-Cola, Boeing, Walmart, Intel, McDonald's, Nike, Disney, Starbucks
Germany: Siemens, Bosch, SAP, Adidas, Lufthansa, Bayer, Haribo, Puma
France: Michelin, L'Oréal, Danone, Carrefour, Louis Vuitton, Lacoste, Hermès
Italy: Ferrero, Barilla, Prada, Gucci, Pirelli, Lavazza, Benetton
Japan: Sony, Nintendo, Panasonic, Canon, Toshiba, Uniqlo, Yamaha
South Korea: Samsung, LG, SK Hynix
China: Alibaba, Tencent, Huawei, Xiaomi, Lenovo
Sweden: IKEA, Spotify, Ericsson, Electrolux, H&M
Netherlands: Philips, Heineken, ING
Switzerland: Nestlé, Rolex, Swatch, Novartis, Lindt, Victorinox
United Kingdom: Burberry, Tesco, Rolls-Royce, Vodafone, Cadbury, Barclays
Denmark: LEGO, Maersk, Carlsberg, Bang & Olufsen
Finland: Nokia, Marimekko
Spain: Zara, Santander, Mango
Austria: Red Bull, Swarovski, Manner
Belgium: Godiva, Leonidas, Stella Artois
Ireland: Guinness, Ryanair
India: Tata, Infosys
Mexico: Corona, Cemex
Norway: Equinor
Taiwan: Acer, Asus, TSMC
""",
        "car_country": """
Germany: BMW, Mercedes-Benz, Audi, Volkswagen, Porsche, Opel
Japan: Toyota, Honda, Nissan, Mazda, Subaru, Suzuki, Mitsubishi, Lexus
Italy: Ferrari, Fiat, Lamborghini, Maserati, Alfa Romeo, Lancia
France: Renault, Peugeot, Citroën, Bugatti
United States: Ford, Chevrolet, Tesla, Cadillac, Jeep, Chrysler, Dodge, Buick
United Kingdom: Rolls-Royce, Bentley, Jaguar, Aston Martin, Land Rover, Mini, Lotus
Sweden: Volvo, Saab, Koenigsegg
South Korea: Hyundai, Kia
Czech Republic: Škoda, Tatra
Romania: Dacia
Spain: Seat
Russia: Lada
India: Tata, Mahindra
China: BYD, Geely
""",
        "model_brand": """
Volkswagen: Golf, Polo, Passat, Beetle, Tiguan
Toyota: Corolla, Prius, Yaris, Camry, Land Cruiser
Ford: Mustang, Fiesta, Focus, F-150
Honda: Civic, Accord, CR-V
Renault: Clio, Twingo, Megane
Fiat: Panda, Punto, Multipla
Porsche: 911, Cayenne, Boxster, Panamera
Chevrolet: Corvette, Camaro, Impala
Tesla: Model S, Cybertruck, Model 3
Nissan: Micra, Qashqai, Leaf
Opel: Corsa, Astra
Citroën: 2CV, Berlingo
Ferrari: Testarossa, Enzo, LaFerrari
Lamborghini: Countach, Diablo, Aventador
Jeep: Wrangler, Cherokee
Hyundai: Tucson, Elantra
Škoda: Octavia, Fabia
Mazda: MX-5
Rolls-Royce: Phantom, Silver Shadow
Seat: Ibiza, Leon
Land Rover: Defender, Discovery
""",
        "airline_country": """
Germany: Lufthansa, Condor, Eurowings
Australia: Qantas, Jetstar
Netherlands: KLM, Transavia
Ireland: Ryanair, Aer Lingus
Hungary: Wizz Air, Malév
United States: Delta, United, JetBlue, Southwest, Alaska Airlines
Portugal: TAP
Spain: Iberia, Vueling
Italy: Alitalia, ITA Airways
Russia: Aeroflot
Israel: El Al
Japan: ANA, JAL
Hong Kong: Cathay Pacific
Indonesia: Garuda
Brazil: Gol, Azul, Varig
Colombia: Avianca
Qatar: Qatar Airways
Poland: LOT
Finland: Finnair
Belgium: Sabena
Turkey: Pegasus, Turkish Airlines
United Arab Emirates: Emirates, Etihad
United Kingdom: British Airways, easyJet, Virgin Atlantic
Canada: WestJet, Air Canada
Mexico: Aeroméxico, Volaris
India: IndiGo, Air India
France: Air France
New Zealand: Air New Zealand
Iceland: Icelandair
""",
        "newspaper_country": """
United States: The New York Times, The Washington Post, USA Today, Chicago Tribune, Los Angeles Times
United Kingdom: The Guardian, The Sun, Daily Mail, The Daily Telegraph, Financial Times, The Independent
Germany: Bild, Die Zeit, Frankfurter Allgemeine, Süddeutsche Zeitung, Die Welt
France: Le Monde, Le Figaro, Libération, L'Équipe
Italy: Corriere della Sera, La Repubblica, La Stampa, La Gazzetta dello Sport
Spain: El País, El Mundo, Marca, ABC
Switzerland: Neue Zürcher Zeitung, Blick
Austria: Der Standard, Kronen Zeitung, Die Presse
Russia: Pravda, Izvestia, Kommersant
Japan: Asahi Shimbun, Yomiuri Shimbun
India: The Times of India, The Hindu
Israel: Haaretz, The Jerusalem Post
Ireland: The Irish Times
Argentina: Clarín, La Nación
Sweden: Aftonbladet, Dagens Nyheter
Denmark: Politiken
Norway: Aftenposten
Turkey: Hürriyet
Poland: Gazeta Wyborcza
Brazil: Folha de S.Paulo, O Globo
Canada: The Globe and Mail
""",
        "channel_country": """
United Kingdom: BBC, ITV, Channel 4, Sky News
United States: CNN, Fox News, NBC, HBO, MTV, ESPN, CBS
Germany: ARD, ZDF, RTL, ProSieben
France: TF1, Canal+, France 2
Italy: RAI, Canale 5
Spain: TVE, Antena 3, Telecinco
Japan: NHK, Fuji TV
Russia: RT, Channel One
Qatar: Al Jazeera
Austria: ORF
Netherlands: NOS
Belgium: VRT, RTBF
Sweden: SVT
Norway: NRK
Denmark: DR
Ireland: RTÉ
Canada: CBC
Brazil: TV Globo
China: CCTV
Portugal: RTP
South Korea: KBS
Mexico: Televisa
""",
        "brand_product": """
chocolate: Milka, Toblerone, Lindt, Cadbury, Hershey's, KitKat, Ritter Sport
shoes: Birkenstock, Crocs, Converse, Dr. Martens, Clarks
beer: Heineken, Budweiser, Guinness, Corona, Carlsberg
toothpaste: Colgate, Sensodyne, Elmex
watches: Rolex, Omega, Swatch, Casio
soft drink: Pepsi, Fanta, Sprite, Dr Pepper
coffee: Nescafé, Lavazza, Nespresso, Jacobs
jeans: Levi's, Wrangler, Diesel
diapers: Pampers, Huggies
pens: Bic, Montblanc, Parker, Lamy
cameras: Nikon, Leica, Kodak
toys: LEGO, Playmobil, Barbie, Hot Wheels
tires: Michelin, Pirelli, Goodyear, Bridgestone
skin cream: Nivea, Neutrogena
razors: Gillette, Wilkinson Sword
guitars: Gibson, Fender
pianos: Steinway, Bösendorfer
luggage: Samsonite, Rimowa
motorcycles: Harley-Davidson, Ducati, Vespa
perfume: Chanel No. 5, Dior Sauvage
ketchup: Heinz
tea: Lipton, Twinings
ice cream: Ben & Jerry's, Häagen-Dazs, Magnum
pasta: Barilla, De Cecco
potato chips: Pringles, Lay's
chewing gum: Wrigley's, Orbit
mineral water: Evian, Perrier, San Pellegrino
whisky: Johnnie Walker, Jack Daniel's
""",
        "club_country": """
England: Arsenal, Chelsea, Liverpool, Everton, Tottenham Hotspur, Aston Villa, Manchester United
Spain: Real Madrid, Barcelona, Sevilla, Valencia, Atlético Madrid, Real Sociedad
Germany: Bayern Munich, Borussia Dortmund, Schalke 04, Werder Bremen, Hertha BSC
Italy: Juventus, AC Milan, Inter, Napoli, Lazio, Fiorentina
France: Paris Saint-Germain, Olympique Lyon, Marseille
Netherlands: Ajax, Feyenoord, PSV Eindhoven
Portugal: Benfica, Porto, Sporting Lisbon
Scotland: Celtic, Rangers, Hibernian
Argentina: Boca Juniors, River Plate
Brazil: Santos, Flamengo, Corinthians, Palmeiras
Turkey: Galatasaray, Fenerbahçe, Beşiktaş
Belgium: Anderlecht, Club Brugge
Austria: Rapid Wien, Red Bull Salzburg
Ukraine: Shakhtar Donetsk, Dynamo Kyiv
Russia: Spartak Moscow, CSKA Moscow
Greece: Olympiacos, Panathinaikos
Switzerland: Young Boys, Grasshoppers
Serbia: Red Star Belgrade, Partizan
Croatia: Dinamo Zagreb, Hajduk Split
""",
    }.items()
}
