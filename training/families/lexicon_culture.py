# ruff: noqa: RUF001  (signs that look like letters are what one table is about)
"""Tables about works, sayings of everyday life, definitions, signs and computing."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.lexicon_words import Pairs, parse_pairs
from training.families.lookup import parse_lines

CULTURE: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "holiday_date": """
Christmas Day=December 25, New Year's Day=January 1, Halloween=October 31, Valentine's Day=February 14,
April Fools' Day=April 1, St. Patrick's Day=March 17, US Independence Day=July 4, Bastille Day=July 14,
Christmas Eve=December 24, New Year's Eve=December 31, International Women's Day=March 8, Earth Day=April 22,
Labour Day in Europe=May 1, All Saints' Day=November 1, Epiphany=January 6, Boxing Day=December 26,
Guy Fawkes Night=November 5, Groundhog Day=February 2, Canada Day=July 1, Pi Day=March 14,
Australia Day=January 26, Anzac Day=April 25, German Unity Day=October 3, Swiss National Day=August 1
""",
        "composer": """
The Four Seasons=Vivaldi, Moonlight Sonata=Beethoven, The Magic Flute=Mozart, Swan Lake=Tchaikovsky,
The Nutcracker=Tchaikovsky, Boléro=Ravel, Carmen=Bizet, Aida=Verdi, La Traviata=Verdi, Tosca=Puccini,
The Barber of Seville=Rossini, William Tell=Rossini, Messiah=Handel, Water Music=Handel, Für Elise=Beethoven,
The Rite of Spring=Stravinsky, The Firebird=Stravinsky, Peer Gynt=Grieg, Finlandia=Sibelius, The Planets=Holst,
Rhapsody in Blue=Gershwin, Clair de lune=Debussy, Peter and the Wolf=Prokofiev, Brandenburg Concertos=Bach,
Goldberg Variations=Bach, The Creation=Haydn, Don Giovanni=Mozart, Turandot=Puccini, Fidelio=Beethoven,
Tannhäuser=Wagner, Lohengrin=Wagner, Canon in D=Pachelbel, The Blue Danube=Johann Strauss II, Die Fledermaus=Johann Strauss II,
Pictures at an Exhibition=Mussorgsky, Scheherazade=Rimsky-Korsakov, New World Symphony=Dvořák, The Carnival of the Animals=Saint-Saëns
""",
        "director": """
Jaws=Steven Spielberg, Titanic=James Cameron, Psycho=Alfred Hitchcock, Pulp Fiction=Quentin Tarantino,
The Godfather=Francis Ford Coppola, Inception=Christopher Nolan, Star Wars=George Lucas, Alien=Ridley Scott,
Taxi Driver=Martin Scorsese, The Shining=Stanley Kubrick, Schindler's List=Steven Spielberg, Avatar=James Cameron,
Vertigo=Alfred Hitchcock, Gladiator=Ridley Scott, Citizen Kane=Orson Welles, Kill Bill=Quentin Tarantino,
Interstellar=Christopher Nolan, Annie Hall=Woody Allen, Metropolis=Fritz Lang, Spirited Away=Hayao Miyazaki,
Parasite=Bong Joon-ho, Seven Samurai=Akira Kurosawa, La Dolce Vita=Federico Fellini, The Birds=Alfred Hitchcock,
Jurassic Park=Steven Spielberg, Edward Scissorhands=Tim Burton, Barbie=Greta Gerwig, Gravity=Alfonso Cuarón,
Fargo=Coen brothers, Blade Runner=Ridley Scott, Modern Times=Charlie Chaplin, Dunkirk=Christopher Nolan
""",
        "hero_story": """
Harry Lime=The Third Man, Frodo=The Lord of the Rings, Katniss=The Hunger Games,
Captain Ahab=Moby-Dick, Atticus Finch=To Kill a Mockingbird, Dorothy=The Wizard of Oz, Luke Skywalker=Star Wars,
Simba=The Lion King, Woody=Toy Story, Elsa=Frozen, Mr. Darcy=Pride and Prejudice, Jay Gatsby=The Great Gatsby,
Bilbo Baggins=The Hobbit, Mowgli=The Jungle Book, Long John Silver=Treasure Island, Scrooge=A Christmas Carol,
Captain Nemo=Twenty Thousand Leagues Under the Seas, Tinker Bell=Peter Pan, Indiana Jones=Raiders of the Lost Ark,
Neo=The Matrix, Marty McFly=Back to the Future, Hermione=Harry Potter, Heathcliff=Wuthering Heights,
Big Brother=1984, Sancho Panza=Don Quixote, Friday=Robinson Crusoe, White Rabbit=Alice's Adventures in Wonderland
""",
        "birthstone": """
January=garnet, February=amethyst, March=aquamarine, April=diamond, May=emerald, June=pearl, July=ruby, August=peridot,
September=sapphire, October=opal, November=topaz, December=turquoise
""",
        "zodiac": """
Aries=ram, Taurus=bull, Gemini=twins, Cancer=crab, Leo=lion, Virgo=maiden, Libra=scales, Scorpio=scorpion,
Sagittarius=archer, Capricorn=goat, Aquarius=water bearer, Pisces=fish
""",
        "musical_term": """
forte=loud, piano=soft, allegro=fast, adagio=slow, crescendo=getting louder, diminuendo=getting softer, legato=smooth,
staccato=short and detached, fortissimo=very loud, pianissimo=very soft, largo=very slow, presto=very fast,
andante=walking pace, moderato=moderate, ritardando=getting slower, accelerando=getting faster, a cappella=without instruments,
da capo=from the beginning, fine=the end, dolce=sweetly, vivace=lively, tutti=all together, solo=alone, con brio=with spirit
""",
        "helper": """
haircut=hairdresser, bread=baker, toothache=dentist, broken car=mechanic, leaking pipe=plumber, meat=butcher,
new suit=tailor, sick dog=veterinarian, legal advice=lawyer, house plan=architect, flowers=florist, new glasses=optician,
letter delivery=mail carrier, fire=firefighter, theft=police officer, tax return=accountant, medicine=pharmacist,
broken lamp wiring=electrician, wooden table=carpenter, flight=pilot, taxi ride=taxi driver, cavity=dentist,
wedding photos=photographer, garden=gardener, book loan=librarian, massage=masseur, lost key=locksmith, fish=fishmonger,
broken watch=watchmaker, shoe repair=cobbler, new roof=roofer, driving lesson=driving instructor, dirty chimney=chimney sweep
""",
        "bought_at": """
bread=bakery, meat=butcher shop, medicine=pharmacy, stamps=post office, books=bookstore, flowers=flower shop,
gasoline=gas station, rings=jewelry store, shoes=shoe store, toys=toy store, nails and hammers=hardware store,
sofas=furniture store, bicycles=bike shop, glasses=optician, dog food=pet store, newspapers=newsstand, train tickets=train station,
popcorn and film tickets=cinema, cakes=bakery, fish=fish market, beds=furniture store, paint=hardware store, guitars=music store,
lipstick=cosmetics store, tents=outdoor store, pencils=stationery store, necklaces=jewelry store, aspirin=pharmacy
""",
        "punctuation": """
!=exclamation mark, ?=question mark, .=period, ;=semicolon, :=colon, -=hyphen, &=ampersand, @=at sign, #=hash, %=percent sign,
*=asterisk, /=slash, \\=backslash, _=underscore, +=plus sign, ~=tilde, ^=caret, $=dollar sign, |=pipe, (=left parenthesis,
)=right parenthesis, [=left square bracket, ]=right square bracket, {=left curly brace, }=right curly brace, <=less-than sign,
>=greater-than sign, '=apostrophe, "=quotation mark, `=backtick, €=euro sign, §=section sign, °=degree sign, ©=copyright sign,
™=trademark sign, ∞=infinity sign, √=square root sign, ÷=division sign, ×=multiplication sign, ≠=not-equal sign, ≈=almost-equal sign
""",
        "http_status": """
200=OK, 201=Created, 204=No Content, 301=Moved Permanently, 302=Found, 304=Not Modified, 400=Bad Request, 401=Unauthorized,
403=Forbidden, 404=Not Found, 405=Method Not Allowed, 408=Request Timeout, 409=Conflict, 410=Gone, 418=I'm a teapot,
429=Too Many Requests, 500=Internal Server Error, 501=Not Implemented, 502=Bad Gateway, 503=Service Unavailable, 504=Gateway Timeout
""",
        "extension": """
Python=.py, JavaScript=.js, TypeScript=.ts, Java=.java, C=.c, C++=.cpp, Rust=.rs, Go=.go, Ruby=.rb, PHP=.php, Swift=.swift,
Kotlin=.kt, HTML=.html, CSS=.css, Markdown=.md, YAML=.yml, JSON=.json, XML=.xml, SQL=.sql, Perl=.pl, Haskell=.hs, Lua=.lua,
Scala=.scala, Julia=.jl, R=.R, shell script=.sh, plain text=.txt, LaTeX=.tex, C#=.cs, Dart=.dart, batch file=.bat, Elixir=.ex
""",
        "shortcut": """
copy=Ctrl+C, paste=Ctrl+V, cut=Ctrl+X, undo=Ctrl+Z, redo=Ctrl+Y, save=Ctrl+S, select all=Ctrl+A, find=Ctrl+F, print=Ctrl+P,
open file=Ctrl+O, new window=Ctrl+N, new tab=Ctrl+T, close tab=Ctrl+W, bold=Ctrl+B, italic=Ctrl+I, underline=Ctrl+U,
refresh page=F5, full screen=F11, help=F1, switch window=Alt+Tab, close window=Alt+F4, zoom in=Ctrl++, zoom out=Ctrl+-,
task manager=Ctrl+Shift+Esc, insert link=Ctrl+K, address bar=Ctrl+L, browser history=Ctrl+H, downloads=Ctrl+J
""",
        "command": """
list files=ls, current folder=pwd, change folder=cd, copy a file=cp, move a file=mv, delete a file=rm, make a folder=mkdir,
remove an empty folder=rmdir, show a file=cat, search text=grep, find files=find, disk space=df, running processes=ps, end a process=kill,
manual page=man, change permissions=chmod, change owner=chown, first lines=head, last lines=tail, sort lines=sort,
count words=wc, download a file=wget, current user=whoami, date and time=date, compare files=diff, clear the screen=clear,
print text=echo, become superuser=sudo, edit a stream=sed, remove repeated lines=uniq, folder sizes=du, test a connection=ping,
remote login=ssh, command history=history, create an empty file=touch, show a calendar=cal, where a command is=which
""",
        "python_function": """
length=len, largest value=max, smallest value=min, total of a list=sum, absolute value=abs, round a number=round,
print to the screen=print, ask the user for text=input, turn into text=str, turn into a whole number=int,
turn into a decimal number=float, type of a value=type, sorted copy=sorted, numbers in a row=range, open a file=open,
turn into a list=list, turn into a set=set, turn into a dictionary=dict, index and item=enumerate, pair up lists=zip,
character of a code=chr, code of a character=ord, are all true=all, is any true=any, apply a function to all=map,
keep matching items=filter, go backwards=reversed, binary text=bin, hexadecimal text=hex, identity of an object=id,
power of a number=pow, list of attributes=dir, documentation=help, truth value=bool, quotient and remainder=divmod
""",
        "colour_hex": """
red=#FF0000, green=#008000, blue=#0000FF, white=#FFFFFF, black=#000000, yellow=#FFFF00, cyan=#00FFFF, magenta=#FF00FF,
gray=#808080, orange=#FFA500, purple=#800080, navy=#000080, maroon=#800000, olive=#808000, teal=#008080, silver=#C0C0C0,
lime=#00FF00, pink=#FFC0CB, gold=#FFD700, brown=#A52A2A, indigo=#4B0082, violet=#EE82EE, beige=#F5F5DC, coral=#FF7F50,
crimson=#DC143C, khaki=#F0E68C, lavender=#E6E6FA, salmon=#FA8072, turquoise=#40E0D0, tomato=#FF6347
""",
        "colour_mix": """
red + yellow=orange, blue + yellow=green, red + blue=purple, red + white=pink, black + white=gray, yellow + red=orange,
yellow + blue=green, blue + red=purple, white + red=pink, white + black=gray, orange + blue=brown, red + green=brown,
white + blue=light blue, blue + white=light blue, black + red=dark red, black + blue=dark blue, black + green=dark green,
green + red=brown, purple + yellow=brown, white + green=light green, blue + orange=brown
""",
        "feeling_emoji": """
happy=😊, sad=😢, angry=😠, in love=😍, laughing=😂, tired=😴, surprised=😲, scared=😱, sick=🤒, cool=😎, thinking=🤔, party=🥳,
crying=😭, kiss=😘, wink=😉, disgust=🤢, cold=🥶, hot=🥵, rich=🤑, hungry=😋, shy=☺️, silent=🤐, confused=😕,
prayer=🙏, strong=💪, good luck=🍀, victory=🏆, applause=👏, hello=👋, okay=👌, agreement=👍, refusal=👎, broken heart=💔,
birthday=🎂, Christmas=🎄, Halloween=🎃, summer=☀️, winter=❄️, night=🌙, rain=🌧️, love=❤️, fire=🔥, idea=💡, time=⏰, money=💰
""",
        "internet_slang": """
afk=away from keyboard, brb=be right back, asap=as soon as possible, bbl=be back later, cu=see you, diy=do it yourself,
faq=frequently asked questions, ftw=for the win, g2g=got to go, gg=good game, glhf=good luck have fun, hmu=hit me up,
idc=I don't care, imo=in my opinion, ik=I know, ily=I love you, jk=just kidding, lol=laughing out loud, nsfw=not safe for work,
omg=oh my god, op=original poster, pov=point of view, rip=rest in peace, sup=what's up, tba=to be announced,
tmi=too much information, tyt=take your time, w8=wait, wtg=way to go, xoxo=hugs and kisses, ymmv=your mileage may vary
""",
        "latin_phrase": """
carpe diem=seize the day, et cetera=and so on, vice versa=the other way round, ad hoc=for this purpose, per se=by itself,
status quo=the present state, pro bono=for free, alter ego=other self, ad infinitum=without end, bona fide=in good faith,
de facto=in fact, mea culpa=my fault, modus operandi=way of working, persona non grata=unwelcome person, quid pro quo=something for something,
terra incognita=unknown land, veni vidi vici=I came I saw I conquered, in vino veritas=in wine there is truth,
tempus fugit=time flies, cogito ergo sum=I think therefore I am, ante meridiem=before noon, post meridiem=after noon, alma mater=former school,
ad nauseam=to the point of disgust, in memoriam=in memory, nota bene=note well, curriculum vitae=course of life, post mortem=after death,
summa cum laude=with highest praise, per capita=per person, per annum=per year, deus ex machina=god from the machine, errare humanum est=to err is human
""",
        "tool_for": """
cut paper=scissors, drive in a nail=hammer, write a letter=pen, sweep the floor=broom, measure length=ruler, tell the time=clock,
dig a hole=shovel, take a photo=camera, boil water=kettle, open a bottle of wine=corkscrew, dry your hair=hair dryer, wash clothes=washing machine,
turn a screw=screwdriver, chop wood=axe, sew a button=needle, brush your teeth=toothbrush, eat soup=spoon, see far away=telescope,
see tiny things=microscope, stay dry in the rain=umbrella, unlock a door=key, comb your hair=comb, iron a shirt=iron, light a fire=match,
catch fish=fishing rod, climb to the roof=ladder, weigh yourself=scale, paint a wall=brush, saw a board=saw, find north=compass,
slice bread=knife, keep food cold=refrigerator, bake a cake=oven, clean the carpet=vacuum cleaner, sharpen a pencil=sharpener
""",
    }.items()
}

DEFINITIONS: Pairs = parse_lines("""
library | a place where you borrow books
island | land with water all around it
orphan | a child without parents
desert | a dry place with very little rain
bakery | a shop that sells bread
widow | a woman whose husband has died
vegetarian | a person who eats no meat
thermometer | a tool that measures temperature
volcano | a mountain that can erupt
dictionary | a book that explains words
stable | a building for horses
harbor | a safe place for ships
twin | one of two children born together
captain | the leader of a ship
triangle | a shape with three sides
calendar | a chart of days and months
umbrella | a thing that keeps you dry in the rain
passport | a document for travel abroad
audience | the people who watch a show
recipe | instructions for cooking a dish
century | a hundred years
decade | ten years
glacier | a slow river of ice
compass | a tool that shows north
nephew | the son of your brother or sister
niece | the daughter of your brother or sister
pilot | a person who flies airplanes
aquarium | a glass tank for fish
skeleton | all the bones of a body
vineyard | a field where grapes grow
autograph | a famous person's signature
bilingual | able to speak two languages
invisible | not able to be seen
edible | safe to be eaten
nocturnal | active at night
anonymous | without a name
fragile | easy to break
transparent | easy to see through
annual | happening every year
ancestor | a family member of long ago
orchard | a field of fruit trees
waterfall | a place where a river drops down
cemetery | a place where the dead are buried
antidote | something that works against a poison
blizzard | a heavy storm with snow
gardener | a person who looks after plants
insomnia | the problem of not being able to sleep
monarchy | a country ruled by a king or queen
""")

EFFECTS: Pairs = parse_lines("""
You drop a glass on the floor. | It breaks.
You leave ice in the sun. | It melts.
You put water in the freezer. | It freezes.
You heat water to 100 degrees Celsius. | It boils.
You stay in the sun too long. | You get sunburned.
You do not water a plant. | It dries out.
You forget the cake in the oven. | It burns.
You throw a ball up. | It falls down.
You touch a hot stove. | You burn your hand.
You eat too much. | You get a stomach ache.
You blow on a candle. | It goes out.
You press the light switch. | The light turns on.
You prick a balloon with a needle. | It bursts.
You put sugar in hot tea. | It dissolves.
You do not sleep all night. | You are tired.
You leave milk out for a week. | It turns sour.
You run a long way. | You get out of breath.
You cut an onion. | Your eyes water.
You walk in the rain without an umbrella. | You get wet.
You plant a seed and water it. | It grows.
You leave iron in the rain. | It rusts.
You mix blue and yellow paint. | It turns green.
You pull a cat's tail. | It scratches you.
You do not charge your phone. | Its battery runs out.
You put a stone in water. | It sinks.
You put a cork in water. | It floats.
You miss the bus. | You are late.
You study hard for a test. | You pass it.
You wash a wool sweater too hot. | It shrinks.
You shake a bottle of soda and open it. | It sprays out.
""")

EVERYDAY_KINDS: dict[str, dict[str, tuple[str, ...]]] = {
    name: parse_pools(text)
    for name, text in {
        "room": """
kitchen: stove, refrigerator, frying pan, dishwasher, toaster, cutting board, oven, ladle, kettle, whisk
bathroom: bathtub, toilet, shower, toothbrush, shampoo, bath mat, hair dryer, razor, soap dish, toilet paper
bedroom: bed, pillow, nightstand, alarm clock, blanket, mattress, pajamas, wardrobe, duvet, bedspread
garage: car, tire pump, motor oil, jumper cables, car jack, snow tires, lawn mower, toolbox, bicycle rack
""",
        "sense": """
see: painting, rainbow, sunset, film, photo, color, shadow, fireworks, lightning, poster
hear: song, thunder, whisper, music, bell, drum, echo, voice, bird call, siren
smell: perfume, smoke, rose scent, gas leak, fresh coffee aroma, incense, rotten egg odor, garlic breath
touch: velvet, sandpaper, silk, tree bark, cactus thorn, fur coat, bumpy road, braille dots
""",
        "recycling": """
paper: newspaper, cardboard box, magazine, envelope, notebook, letter, paper bag, egg carton, old book, flyer
glass: wine bottle, jam jar, beer bottle, perfume bottle, pickle jar, olive oil bottle, champagne bottle
organic: apple core, banana peel, coffee grounds, egg shells, tea bag, potato peels, wilted flowers, nut shells, grass
 cuttings, leftover salad
metal: soda can, tin can, aluminum foil, bottle cap, food can, old nails, rusty screws, copper wire
""",
        "travel_by": """
land: car, bus, train, bicycle, tram, truck, motorcycle, taxi, horse carriage, tractor, scooter, subway
water: ship, ferry, canoe, submarine, yacht, kayak, sailboat, raft, gondola, cruise liner
air: airplane, helicopter, hot-air balloon, glider, jet, airship, parachute, drone
""",
        "weather_clothes": """
summer: sandals, T-shirt, shorts, swimsuit, sun hat, sunglasses, bikini, flip-flops, tank top, sundress
winter: scarf, mittens, wool coat, thick sweater, snow boots, earmuffs, fur hat, ski jacket, thermal underwear, gloves
""",
        "sport_kind": """
ball: football, basketball, tennis, volleyball, handball, baseball, golf, rugby, cricket, polo, bowling
winter: skiing, snowboarding, ice hockey, bobsled, figure skating, curling, luge, ski jumping, biathlon
water: swimming, diving, surfing, rowing, sailing, water polo, kayaking, synchronized swimming, windsurfing
combat: boxing, judo, karate, wrestling, fencing, taekwondo, kickboxing, sumo, aikido
""",
        "safe_for_baby": """
safe: teddy bear, soft blanket, rattle, picture book, wooden blocks, rubber duck, pacifier, baby bottle, cloth doll
dangerous: knife, matches, scissors, bleach, plastic bag, lighter, power drill, razor blade, rat poison, broken glass,
 axe, needle
""",
        "old_new": """
old: candle lantern, horse carriage, typewriter, quill, telegraph, steam engine, sword, gramophone, floppy disk,
 spinning wheel, suit of armor, sundial
new: smartphone, drone, laptop, electric car, 3D printer, smart watch, tablet, VR headset, robot vacuum, wireless earbuds,
 video call, streaming service
""",
        "stage_of_life": """
child: sandbox, rattle, lollipop, playground, doll, kindergarten, tricycle, coloring book, lullaby, teddy bear
adult: mortgage, tax return, briefcase, pension, wedding ring, office job, cigar, whiskey, retirement plan, car insurance
""",
        "expensive": """
cheap: pencil, button, chewing gum, paper clip, postcard, match, nail, plastic spoon, candy, balloon, eraser, banana
expensive: villa, diamond ring, yacht, sports car, castle, private jet, gold bar, Rolex watch, racehorse, oil painting by
 Picasso, helicopter, grand piano
""",
    }.items()
}
