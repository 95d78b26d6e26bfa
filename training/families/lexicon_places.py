"""Tables about countries, cities, states and the shape of the earth."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.lexicon_words import Pairs, parse_pairs

PLACES: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "country_code": """
Germany=DE, France=FR, Spain=ES, Italy=IT, Portugal=PT, Netherlands=NL, Belgium=BE, Austria=AT, Switzerland=CH,
Sweden=SE, Norway=NO, Denmark=DK, Finland=FI, Poland=PL, Czech Republic=CZ, Hungary=HU, Romania=RO, Bulgaria=BG,
Greece=GR, Turkey=TR, Russia=RU, Ukraine=UA, Ireland=IE, Iceland=IS, United Kingdom=GB, United States=US,
Canada=CA, Mexico=MX, Brazil=BR, Argentina=AR, Chile=CL, Peru=PE, Colombia=CO, Japan=JP, China=CN,
South Korea=KR, India=IN, Thailand=TH, Vietnam=VN, Indonesia=ID, Australia=AU, New Zealand=NZ, Egypt=EG,
Morocco=MA, South Africa=ZA, Kenya=KE, Nigeria=NG, Israel=IL, Croatia=HR, Slovakia=SK, Slovenia=SI, Estonia=EE,
Latvia=LV, Lithuania=LT, Luxembourg=LU, Malta=MT, Cuba=CU, Jamaica=JM, Pakistan=PK, Singapore=SG
""",
        "flag": """
Germany=🇩🇪, France=🇫🇷, Spain=🇪🇸, Italy=🇮🇹, Portugal=🇵🇹, Netherlands=🇳🇱, Belgium=🇧🇪, Austria=🇦🇹, Switzerland=🇨🇭,
Sweden=🇸🇪, Norway=🇳🇴, Denmark=🇩🇰, Finland=🇫🇮, Poland=🇵🇱, Hungary=🇭🇺, Romania=🇷🇴, Greece=🇬🇷, Turkey=🇹🇷, Russia=🇷🇺,
Ukraine=🇺🇦, Ireland=🇮🇪, Iceland=🇮🇸, United Kingdom=🇬🇧, United States=🇺🇸, Canada=🇨🇦, Mexico=🇲🇽, Brazil=🇧🇷,
Argentina=🇦🇷, Chile=🇨🇱, Peru=🇵🇪, Colombia=🇨🇴, Japan=🇯🇵, China=🇨🇳, South Korea=🇰🇷, India=🇮🇳, Thailand=🇹🇭,
Vietnam=🇻🇳, Indonesia=🇮🇩, Australia=🇦🇺, New Zealand=🇳🇿, Egypt=🇪🇬, Morocco=🇲🇦, South Africa=🇿🇦, Kenya=🇰🇪,
Nigeria=🇳🇬, Israel=🇮🇱, Croatia=🇭🇷, Cuba=🇨🇺, Jamaica=🇯🇲, Pakistan=🇵🇰
""",
        "dialing": """
Germany=+49, France=+33, Spain=+34, Italy=+39, Portugal=+351, Netherlands=+31, Belgium=+32, Austria=+43,
Switzerland=+41, Sweden=+46, Norway=+47, Denmark=+45, Finland=+358, Poland=+48, Hungary=+36, Romania=+40,
Greece=+30, Turkey=+90, Russia=+7, Ukraine=+380, Ireland=+353, Iceland=+354, United Kingdom=+44,
United States=+1, Mexico=+52, Brazil=+55, Argentina=+54, Chile=+56, Peru=+51, Japan=+81, China=+86,
South Korea=+82, India=+91, Thailand=+66, Vietnam=+84, Indonesia=+62, Australia=+61, New Zealand=+64,
Egypt=+20, Morocco=+212, South Africa=+27, Kenya=+254, Nigeria=+234, Israel=+972, Pakistan=+92
""",
        "state_capital": """
Alabama=Montgomery, Alaska=Juneau, Arizona=Phoenix, Arkansas=Little Rock, California=Sacramento, Colorado=Denver,
Connecticut=Hartford, Delaware=Dover, Florida=Tallahassee, Georgia=Atlanta, Hawaii=Honolulu, Idaho=Boise,
Illinois=Springfield, Indiana=Indianapolis, Iowa=Des Moines, Kansas=Topeka, Kentucky=Frankfort,
Louisiana=Baton Rouge, Maine=Augusta, Maryland=Annapolis, Massachusetts=Boston, Michigan=Lansing,
Minnesota=Saint Paul, Mississippi=Jackson, Missouri=Jefferson City, Montana=Helena, Nebraska=Lincoln,
Nevada=Carson City, New Hampshire=Concord, New Jersey=Trenton, New Mexico=Santa Fe, New York=Albany,
North Carolina=Raleigh, North Dakota=Bismarck, Ohio=Columbus, Oklahoma=Oklahoma City, Oregon=Salem,
Pennsylvania=Harrisburg, Rhode Island=Providence, South Carolina=Columbia, South Dakota=Pierre,
Tennessee=Nashville, Texas=Austin, Utah=Salt Lake City, Vermont=Montpelier, Virginia=Richmond,
Washington=Olympia, West Virginia=Charleston, Wisconsin=Madison, Wyoming=Cheyenne
""",
        "state_code": """
Alabama=AL, Alaska=AK, Arizona=AZ, Arkansas=AR, California=CA, Colorado=CO, Connecticut=CT, Delaware=DE,
Florida=FL, Georgia=GA, Hawaii=HI, Idaho=ID, Illinois=IL, Indiana=IN, Iowa=IA, Kansas=KS, Kentucky=KY,
Louisiana=LA, Maine=ME, Maryland=MD, Massachusetts=MA, Michigan=MI, Minnesota=MN, Mississippi=MS, Missouri=MO,
Montana=MT, Nebraska=NE, Nevada=NV, New Hampshire=NH, New Jersey=NJ, New Mexico=NM, New York=NY,
North Carolina=NC, North Dakota=ND, Ohio=OH, Oklahoma=OK, Oregon=OR, Pennsylvania=PA, Rhode Island=RI,
South Carolina=SC, South Dakota=SD, Tennessee=TN, Texas=TX, Utah=UT, Vermont=VT, Virginia=VA, Washington=WA,
West Virginia=WV, Wisconsin=WI, Wyoming=WY
""",
        "us_city_state": """
Los Angeles=California, Houston=Texas, Chicago=Illinois, Miami=Florida, Seattle=Washington, Las Vegas=Nevada,
Detroit=Michigan, Philadelphia=Pennsylvania, Dallas=Texas, San Francisco=California, Orlando=Florida,
New Orleans=Louisiana, Milwaukee=Wisconsin, Memphis=Tennessee, Cleveland=Ohio, Tucson=Arizona, Omaha=Nebraska,
Anchorage=Alaska, Baltimore=Maryland, Minneapolis=Minnesota, San Diego=California, Buffalo=New York,
Pittsburgh=Pennsylvania, Tampa=Florida, Cincinnati=Ohio, Louisville=Kentucky, Tulsa=Oklahoma, Savannah=Georgia,
Albuquerque=New Mexico, San Antonio=Texas, Spokane=Washington, Newark=New Jersey, St. Louis=Missouri,
Charlotte=North Carolina, Boulder=Colorado, Wichita=Kansas, Reno=Nevada, El Paso=Texas, Brooklyn=New York
""",
        "mountain_country": """
Zugspitze=Germany, Kilimanjaro=Tanzania, Mount Fuji=Japan, Denali=United States, Elbrus=Russia,
Aconcagua=Argentina, Mount Olympus=Greece, Mount Etna=Italy, Vesuvius=Italy, Ben Nevis=Scotland, Snowdon=Wales,
Popocatépetl=Mexico, Cotopaxi=Ecuador, Mount Logan=Canada, Mount Cook=New Zealand, Table Mountain=South Africa,
Mount Kenya=Kenya, Ararat=Turkey, Teide=Spain, Triglav=Slovenia, Grossglockner=Austria, Hekla=Iceland,
Krakatoa=Indonesia, Chimborazo=Ecuador, Mount Rainier=United States, Stromboli=Italy, Mount Kosciuszko=Australia,
Huascarán=Peru, Galdhøpiggen=Norway, Kebnekaise=Sweden, Musala=Bulgaria, Toubkal=Morocco, Damavand=Iran
""",
        "airport": """
JFK=New York, LAX=Los Angeles, LHR=London, CDG=Paris, FRA=Frankfurt, AMS=Amsterdam, MAD=Madrid, BCN=Barcelona,
FCO=Rome, MUC=Munich, ZRH=Zurich, VIE=Vienna, CPH=Copenhagen, ARN=Stockholm, OSL=Oslo, HEL=Helsinki, DUB=Dublin,
LIS=Lisbon, ATH=Athens, IST=Istanbul, DXB=Dubai, DOH=Doha, DEL=Delhi, BOM=Mumbai, SIN=Singapore, HKG=Hong Kong,
PEK=Beijing, HND=Tokyo, ICN=Seoul, BKK=Bangkok, SYD=Sydney, MEL=Melbourne, AKL=Auckland, YYZ=Toronto,
YVR=Vancouver, ORD=Chicago, SFO=San Francisco, MIA=Miami, BOS=Boston, SEA=Seattle, DFW=Dallas, ATL=Atlanta,
DEN=Denver, GRU=São Paulo, EZE=Buenos Aires, MEX=Mexico City, CAI=Cairo, JNB=Johannesburg, NBO=Nairobi,
BRU=Brussels, WAW=Warsaw, PRG=Prague, BUD=Budapest, BER=Berlin, MXP=Milan
""",
        "city_river": """
Paris=Seine, London=Thames, Rome=Tiber, Vienna=Danube, Budapest=Danube, Cairo=Nile, Cologne=Rhine, Hamburg=Elbe,
Dresden=Elbe, Prague=Vltava, Warsaw=Vistula, Kraków=Vistula, Florence=Arno, Lisbon=Tagus, Baghdad=Tigris,
New Orleans=Mississippi, Basel=Rhine, Lyon=Rhône, Dublin=Liffey, Moscow=Moskva, Saint Petersburg=Neva,
Berlin=Spree, Munich=Isar, Frankfurt=Main, Seville=Guadalquivir, Bordeaux=Garonne, Turin=Po, Belgrade=Danube,
Khartoum=Nile, Shanghai=Huangpu, Buenos Aires=Río de la Plata, Washington D.C.=Potomac, Montreal=Saint Lawrence,
Düsseldorf=Rhine, Bratislava=Danube, Zaragoza=Ebro, Nantes=Loire, Kyiv=Dnieper, Glasgow=Clyde, Bangkok=Chao Phraya
""",
        "city_landmark": """
Paris=Eiffel Tower, London=Big Ben, Rome=Colosseum, Athens=Acropolis, Berlin=Brandenburg Gate, Agra=Taj Mahal,
New York=Statue of Liberty, San Francisco=Golden Gate Bridge, Sydney=Opera House, Pisa=Leaning Tower,
Barcelona=Sagrada Família, Moscow=Kremlin, Istanbul=Hagia Sophia, Dubai=Burj Khalifa, Toronto=CN Tower,
Rio de Janeiro=Christ the Redeemer, Brussels=Atomium, Copenhagen=Little Mermaid, Prague=Charles Bridge,
Beijing=Forbidden City, Seattle=Space Needle, Granada=Alhambra, Kuala Lumpur=Petronas Towers,
Washington D.C.=White House, St. Louis=Gateway Arch, Cologne=Cologne Cathedral, Venice=St Mark's Square,
Cairo=Pyramids of Giza, Singapore=Marina Bay Sands, Tokyo=Tokyo Tower, Vienna=Schönbrunn Palace, Bilbao=Guggenheim Museum
""",
        "nickname_city": """
the Big Apple=New York, the City of Light=Paris, the Eternal City=Rome, the Windy City=Chicago, Sin City=Las Vegas,
the City of Angels=Los Angeles, the Big Easy=New Orleans, Beantown=Boston, Motor City=Detroit, the Big Smoke=London,
Music City=Nashville, the Mile High City=Denver, the Granite City=Aberdeen, the Emerald City=Seattle,
the Lion City=Singapore, the Golden City=Prague, the Pink City=Jaipur, the Eternal Spring City=Medellín,
the City of Brotherly Love=Philadelphia, Venice of the North=Stockholm, the Fair City=Dublin, Auld Reekie=Edinburgh,
the Floating City=Venice, the Space City=Houston, the Mother City=Cape Town, the Steel City=Pittsburgh
""",
        "nickname_country": """
the Land of the Rising Sun=Japan, the Emerald Isle=Ireland, the Land of Fire and Ice=Iceland, Down Under=Australia,
the Boot=Italy, the Land of a Thousand Lakes=Finland, the Land of Smiles=Thailand, the Rainbow Nation=South Africa,
the Land of the Pharaohs=Egypt, the Middle Kingdom=China, the Land of Morning Calm=South Korea, the Hexagon=France,
the Great White North=Canada, the Land of the Midnight Sun=Norway, the Land of the Long White Cloud=New Zealand,
the Land of the Free=United States, the Lion City=Singapore, the Land of the Thunder Dragon=Bhutan,
the Land of the Incas=Peru, the Land of Tango=Argentina, the Land of Tulips=Netherlands, the Land of Poets and Thinkers=Germany
""",
        "island_country": """
Sicily=Italy, Crete=Greece, Corsica=France, Mallorca=Spain, Bali=Indonesia, Tasmania=Australia, Sardinia=Italy,
Honshu=Japan, Hokkaido=Japan, Rhodes=Greece, Madeira=Portugal, Tenerife=Spain, Ibiza=Spain, Java=Indonesia,
Sumatra=Indonesia, Luzon=Philippines, Zanzibar=Tanzania, Maui=United States, Santorini=Greece, Capri=Italy,
Newfoundland=Canada, Gotland=Sweden, Rügen=Germany, Easter Island=Chile, Long Island=United States, Hainan=China,
Vancouver Island=Canada, Skye=Scotland, Anglesey=Wales, Phuket=Thailand, Saaremaa=Estonia, Åland=Finland,
Bornholm=Denmark, Kyushu=Japan, Mindanao=Philippines, Lanzarote=Spain, Lombok=Indonesia, Corfu=Greece
""",
        "country_symbol": """
Canada=maple leaf, Ireland=shamrock, Scotland=thistle, England=rose, Wales=leek, Japan=cherry blossom,
Australia=kangaroo, New Zealand=kiwi, India=tiger, China=panda, United States=bald eagle, France=rooster,
Lebanon=cedar, Netherlands=tulip, Peru=llama, Mexico=golden eagle, Thailand=elephant, South Africa=springbok,
Finland=brown bear, Bhutan=dragon, Spain=bull, Switzerland=edelweiss, Sri Lanka=lion, Chile=condor, Norway=lion,
Uganda=crane, Cuba=royal palm, Kenya=lion, Pakistan=markhor, Poland=white eagle, Egypt=steppe eagle, Turkey=gray wolf
""",
        "country_drink": """
Russia=vodka, Scotland=whisky, Japan=sake, Mexico=tequila, Germany=beer, France=wine, Brazil=caipirinha,
Greece=ouzo, Cuba=rum, Portugal=port, Peru=pisco, Argentina=mate, England=tea, Turkey=raki, South Korea=soju,
Italy=grappa, India=chai, Czech Republic=pilsner, Spain=sangria, Croatia=rakija, Sweden=aquavit, Netherlands=jenever,
Hungary=pálinka, Ireland=stout, China=baijiu, Iceland=brennivín, Morocco=mint tea, Ethiopia=coffee, Lebanon=arak
""",
    }.items()
}

PLACE_KINDS: dict[str, dict[str, tuple[str, ...]]] = {
    name: parse_pools(text)
    for name, text in {
        "feature": """
river: Nile, Amazon, Danube, Rhine, Seine, Thames, Ganges, Mekong, Volga, Elbe, Zambezi, Loire, Tiber, Yangtze
mountain: Everest, Kilimanjaro, Mont Blanc, Matterhorn, Elbrus, Aconcagua, K2, Zugspitze, Denali, Mount Fuji,
 Annapurna, Ben Nevis, Vesuvius
lake: Baikal, Titicaca, Lake Geneva, Lake Victoria, Loch Ness, Lake Como, Lake Michigan, Lake Ontario, Lake Garda,
 Balaton, Lake Superior, Lake Constance
desert: Sahara, Gobi, Kalahari, Namib, Mojave, Atacama, Sonoran Desert, Negev, Taklamakan, Great Victoria Desert,
 Rub' al Khali, Thar
island: Sicily, Crete, Corsica, Bali, Tasmania, Madagascar, Greenland, Sardinia, Mallorca, Borneo, Honshu, Rhodes
""",
        "landlocked": """
yes: Switzerland, Austria, Hungary, Slovakia, Bolivia, Paraguay, Mongolia, Nepal, Bhutan, Laos, Chad, Niger, Mali,
 Uganda, Rwanda, Zambia, Zimbabwe, Ethiopia, Luxembourg, Serbia, Afghanistan, Liechtenstein, Botswana
no: France, Spain, Italy, Norway, Brazil, Peru, Japan, India, Kenya, Egypt, Greece, Portugal, Denmark, Chile, Mexico,
 Canada, Thailand, Ireland, Poland, Turkey, Morocco, Cuba, Australia
""",
        "island_nation": """
island: Japan, Cuba, Iceland, Ireland, Jamaica, Madagascar, Malta, New Zealand, Sri Lanka, Cyprus, Philippines,
 Fiji, Bahrain, Barbados, Mauritius, Singapore, Samoa, Maldives, Bahamas, Tonga
mainland: France, Germany, Brazil, Poland, Austria, Kenya, India, Peru, Bolivia, Nepal, Hungary, Chad, Mexico,
 Sweden, Vietnam, Morocco, Uganda, Laos, Paraguay, Mongolia
""",
        "hemisphere": """
northern: Germany, France, Canada, Japan, Mexico, Sweden, India, Egypt, Spain, China, Russia, Norway, Italy, Turkey,
 Cuba, Iceland, Poland, Nepal, Morocco, Greece
southern: Australia, New Zealand, Argentina, Chile, South Africa, Uruguay, Paraguay, Bolivia, Peru, Namibia, Zambia,
 Zimbabwe, Botswana, Madagascar, Mozambique, Angola, Fiji, Samoa, Tonga, Malawi
""",
        "driving": """
left: United Kingdom, Japan, Australia, India, Ireland, New Zealand, South Africa, Thailand, Kenya, Malta, Cyprus,
 Jamaica, Singapore, Malaysia, Indonesia, Pakistan, Nepal, Zambia
right: Germany, France, Spain, Italy, United States, Canada, Brazil, China, Russia, Sweden, Poland, Mexico, Egypt,
 Turkey, Argentina, Norway, Greece, Vietnam, Chile, Portugal
""",
        "capital_or_not": """
yes: Paris, Berlin, Madrid, Rome, Vienna, Ottawa, Canberra, Tokyo, Cairo, Oslo, Athens, Lisbon, Warsaw, Lima, Dublin,
 Prague, Helsinki, Beijing, Moscow, Nairobi, Brasília, Bern, Ankara, Rabat
no: Munich, Barcelona, Milan, Sydney, Toronto, Istanbul, Shanghai, Geneva, Mumbai, Hamburg, Osaka, Lyon, Marseille,
 Zurich, Casablanca, Porto, Kraków, Antwerp, Chicago, Melbourne, Naples, Seville, Karachi
""",
        "capital_continent": """
Europe: Paris, Berlin, Madrid, Rome, Vienna, Oslo, Athens, Lisbon, Warsaw, Dublin, Prague, Budapest, Helsinki
Asia: Tokyo, Beijing, New Delhi, Bangkok, Hanoi, Seoul, Tehran, Baghdad, Jakarta, Manila, Kathmandu, Islamabad
Africa: Cairo, Nairobi, Rabat, Accra, Algiers, Tunis, Kampala, Dakar, Harare, Lusaka, Addis Ababa, Abuja
South America: Lima, Quito, Caracas, Montevideo, Buenos Aires, Santiago, Bogotá, Brasília, Asunción
""",
        "country_or_city": """
country: France, Germany, Peru, Kenya, Japan, Norway, Chile, Egypt, Nepal, Cuba, Poland, Ghana, Spain, Iran, Fiji
city: Paris, Munich, Lima, Nairobi, Osaka, Oslo, Santiago, Cairo, Kathmandu, Havana, Kraków, Accra, Seville,
 Tehran, Boston
continent: Europe, Asia, Africa, South America, North America, Antarctica, Oceania
""",
    }.items()
}
