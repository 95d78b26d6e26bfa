"""Words by kind, scales and word relations, for choosing one word from a short list."""

from __future__ import annotations

from training.families.choice import Pools, parse_pools

# No word is in two pools, those of "noun" excepted, which meet verbs and the like only.
KINDS: Pools = parse_pools("""
animal: cat, dog, lion, tiger, elephant, giraffe, zebra, monkey, rabbit, wolf, deer, goat, sheep,
 cow, donkey, camel, kangaroo, koala, panda, penguin, eagle, owl, parrot, sparrow, pigeon, hamster,
 squirrel, hedgehog, otter, beaver, crocodile, lizard, turtle, frog, shark, dolphin, octopus,
 lobster, spider, butterfly, beetle, mosquito, leopard, gorilla, hippo, ostrich, flamingo, raccoon
fruit: apple, banana, cherry, grape, lemon, mango, melon, pear, strawberry, raspberry, pineapple,
 kiwi, apricot, blueberry, papaya, grapefruit, watermelon, coconut, blackberry, nectarine
vegetable: carrot, potato, onion, cabbage, spinach, lettuce, broccoli, leek, radish, celery,
 cauliflower, asparagus, kale, parsnip, cucumber, zucchini, artichoke, turnip, eggplant
colour: red, blue, green, yellow, purple, pink, black, white, brown, gray, turquoise, beige,
 crimson, scarlet, magenta, indigo, maroon
vehicle: car, bus, train, truck, bicycle, motorcycle, airplane, helicopter, ship, tram, van, taxi,
 scooter, ferry, submarine, tractor, canoe, yacht, ambulance, minibus, limousine, sailboat
body part: arm, leg, knee, elbow, shoulder, finger, thumb, ear, nose, mouth, tongue, neck, ankle,
 wrist, hip, chin, forehead, toe, heel, throat, stomach, lung, liver, eyebrow
clothing: shirt, coat, scarf, sock, glove, jacket, sweater, skirt, blouse, trousers, jeans, mitten,
 hoodie, pajamas, raincoat, sandal, cardigan, T-shirt, bikini, apron
country: France, Spain, Italy, Germany, Poland, Sweden, Norway, Japan, China, India, Brazil, Mexico,
 Canada, Egypt, Kenya, Peru, Chile, Greece, Portugal, Ireland, Austria, Thailand, Vietnam, Morocco,
 Australia, Argentina, Denmark, Finland, Hungary, Nigeria
city: Paris, London, Rome, Berlin, Madrid, Vienna, Tokyo, Moscow, Cairo, Lisbon, Athens, Oslo,
 Dublin, Prague, Warsaw, Chicago, Boston, Toronto, Mumbai, Seoul, Bangkok, Amsterdam, Barcelona
profession: doctor, teacher, farmer, plumber, lawyer, dentist, electrician, carpenter, journalist,
 firefighter, waiter, architect, scientist, librarian, surgeon, pharmacist, secretary, hairdresser,
 gardener, butcher, tailor, accountant, engineer, musician
furniture: table, chair, sofa, bed, wardrobe, bookshelf, desk, armchair, stool, cupboard, dresser,
 couch, bench, nightstand, sideboard
tool: hammer, screwdriver, wrench, pliers, chisel, shovel, rake, axe, crowbar, spade, hoe,
 sledgehammer, pickaxe, trowel, chainsaw
drink: water, milk, juice, coffee, tea, lemonade, beer, wine, cocoa, cola, cider, champagne, vodka,
 whisky, espresso, cappuccino, smoothie
weather: rain, snow, fog, hail, wind, storm, thunder, lightning, sunshine, drizzle, blizzard,
 hurricane, sleet, frost, mist, tornado
instrument: piano, guitar, violin, flute, trumpet, cello, harp, clarinet, saxophone, trombone,
 accordion, harmonica, banjo, oboe, tuba, mandolin, xylophone, ukulele
number: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,
 fifteen, twenty, thirty, forty, fifty, ninety, hundred
relative: mother, father, sister, brother, uncle, aunt, cousin, grandmother, grandfather, nephew,
 niece, daughter, son, grandson
sport: football, tennis, basketball, volleyball, golf, hockey, rugby, baseball, badminton, handball,
 judo, karate, gymnastics, snowboarding, swimming, skiing
flower: rose, tulip, daffodil, sunflower, orchid, daisy, carnation, geranium, dandelion, marigold
tree: oak, birch, pine, willow, maple, cedar, spruce, chestnut, poplar, cypress
metal: iron, copper, aluminum, zinc, nickel, titanium, tin, steel, platinum, brass
shape: triangle, circle, rectangle, square, hexagon, pentagon, oval, octagon, rhombus, trapezoid
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
month: January, February, July, September, October, November, December
planet: Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune
language: English, French, German, Spanish, Italian, Portuguese, Russian, Chinese, Japanese, Arabic,
 Polish, Swedish, Dutch, Greek, Turkish, Korean, Danish, Finnish
name: Anna, Peter, Maria, John, Susan, Thomas, Emily, Oliver, Julia, Robert, Laura, David, Hannah,
 Daniel, Sophie, Michael, Alice, Simon
object: bottle, mirror, pencil, candle, umbrella, wallet, suitcase, scissors, spoon, fork, lamp,
 pillow, blanket, basket, bucket, ladder, camera, kettle, carpet, window, key, envelope, teapot,
 notebook, coin, balloon, necklace, newspaper, backpack, doorbell, toothbrush, vase, curtain
abstract: freedom, justice, courage, wisdom, happiness, truth, honesty, patience, friendship,
 democracy, loyalty, knowledge, jealousy, sadness, beauty, kindness, faith, luck, curiosity, chaos,
 ambition, bravery, eternity, generosity, poverty, logic, innocence, equality
verb: eat, bring, write, choose, forget, arrive, learn, listen, sing, speak, forgive, explain,
 describe, remember, decide, enjoy, believe, become, receive, send, sell, follow, carry, destroy,
 improve, allow, avoid, borrow, collect, deliver, discover, invite, obey, persuade, prepare, prove,
 refuse, suggest, swim, throw, bake, dig, lose, hide, give, celebrate, admire
adjective: happy, huge, tiny, lazy, clever, angry, brave, hungry, beautiful, ugly, heavy, famous,
 rich, poor, strong, weak, polite, noisy, dangerous, expensive, cheap, careful, honest, jealous,
 ancient, modern, delicious, proud, shy, tall, young, difficult, easy, friendly, generous, gentle,
 nervous, stupid, wise, curious, important, lucky, grateful, comfortable
adverb: quickly, slowly, carefully, quietly, loudly, happily, sadly, easily, often, never, always,
 sometimes, rarely, soon, gently, badly, politely, angrily, usually, seldom, suddenly, nearly
preposition: under, with, from, into, between, behind, beside, during, without, among, towards,
 against, upon, beneath, through, of, at
pronoun: he, she, they, we, him, them, us, me, myself, himself, herself, you, it
noun: table, apple, kitchen, castle, teacher, mountain, bottle, city, elephant, sister, song, river,
 picture, village, forest, pencil, bread, cheese, potato, doctor, umbrella, garden, island, cousin,
 spoon, cathedral, museum, giraffe, carrot, shirt, piano, kitten, problem, idea, happiness
""")

# From low to high; members of one step are not compared with each other.
SCALES: dict[str, tuple[tuple[str, ...], ...]] = {
    name: tuple(tuple(step.split(", ")) for step in " ".join(text.split()).split(" < "))
    for name, text in {
        "weight": """feather, snowflake, rose petal < coin, tea bag, pencil, envelope <
            apple, cup, smartphone < brick, pineapple, laptop <
            bicycle, chair, full suitcase < refrigerator, piano, washing machine < car, minivan <
            bus, tank, fire engine < cargo ship, aircraft carrier, skyscraper""",
        "speed": """tricycle, wheelchair, shopping cart < bicycle, rowing boat <
            city bus, moped, tractor < racing car, express train < airliner, passenger jet <
            fighter jet < space rocket, space shuttle""",
        "heat": """outer space < dry ice < ice cube, snowball, ice cream < tap water, cool lemonade
            < a warm bath, a heated swimming pool < boiling water, steam < a pizza oven <
            lava, molten iron < the surface of the Sun < the core of the Sun""",
        "price": """matchstick, paper clip, chewing gum < sandwich, notebook, cup of coffee <
            T-shirt, paperback book, umbrella < bicycle, television, smartphone, washing machine <
            new car, tractor < house, luxury yacht < passenger jet, skyscraper, cruise ship""",
        "age": """wheel, bow and arrow < paper, compass < printing press < steam engine <
            photograph, telegraph < telephone, light bulb < airplane < television <
            personal computer
            < World Wide Web < smartphone""",
        "loudness": """falling snow, silence < a whisper, rustling leaves < a normal conversation <
            a vacuum cleaner, a hair dryer < a chainsaw, a rock concert < a jet engine, a rocket
            launch""",
        "hardness": """cotton wool, whipped cream, a feather pillow < a rubber eraser, an orange <
            a wooden board, a pencil < a steel nail, an iron bar < a diamond""",
        "object_size": """grain of sand, speck of dust < pea, button, coffee bean <
            egg, tennis ball, matchbox < shoebox, watermelon, laptop < bathtub, sofa, refrigerator <
            bus, garage, truck < cathedral, football stadium, cruise ship < city < country <
            continent""",
        "planet_size": "Mercury < Mars < Venus < Earth < Neptune < Uranus < Saturn < Jupiter",
        "planet_distance": "Mercury < Venus < Earth < Mars < Jupiter < Saturn < Uranus < Neptune",
        "population": """Iceland, Malta, Luxembourg < New Zealand, Ireland, Norway <
            Sweden, Portugal, Greece < Australia, Chile < Spain, Argentina, Poland <
            Germany, Turkey, France < Japan, Mexico < Brazil, Pakistan < United States <
            India, China""",
        "area": """Vatican City, Monaco < Malta, Singapore < Luxembourg < Belgium, Switzerland <
            Portugal, Ireland, Greece < Germany, Italy, Poland < France, Spain, Thailand <
            Egypt, South Africa, Peru < Argentina, India < Brazil, Australia < Canada < Russia""",
        "height": """curb, footstool < kitchen table < door, wardrobe < two-storey house, bungalow <
            church tower, lighthouse < Eiffel Tower < Mount Vesuvius < Mount Fuji <
            Kilimanjaro < Mount Everest""",
        "duration": """blink, heartbeat < pop song, commercial break < school lesson, football match
            < night, work shift < weekend < summer, pregnancy < childhood < century < ice age""",
        "time_unit": """millisecond < second < minute < hour < day < week < month < year < decade
            < century < millennium""",
        "length_unit": """millimetre < centimetre < inch < foot < metre < kilometre < mile <
            light-year""",
        "life": """baby, newborn < schoolchild < teenager < young adult <
            middle-aged person < pensioner, great-grandmother""",
        "month": """January < February < March < April < May < June < July < August < September <
            October < November < December""",
        "weekday": "Monday < Tuesday < Wednesday < Thursday < Friday < Saturday < Sunday",
        "frequency": "never < rarely < sometimes < often < always",
        "intensity": "cool < lukewarm < warm < hot < scorching",
        "history": """the dinosaurs < the building of the pyramids < the Roman Empire <
            the Middle Ages < the discovery of America by Columbus < the French Revolution <
            the First World War < the Second World War < the Moon landing <
            the fall of the Berlin Wall""",
    }.items()
}

# Word, synonym, opposite; every idea comes once, so that words of other rows fit neither.
MEANINGS: dict[str, tuple[tuple[str, str, str], ...]] = {
    part: tuple((row.split()[0], row.split()[1], row.split()[2]) for row in text.split(","))
    for part, text in {
        "adjective": """big large small, quick fast slow, happy glad sad, rich wealthy poor,
            clever smart stupid, hard difficult easy, loud noisy quiet, brave courageous cowardly,
            beautiful pretty ugly, cold chilly hot, wet damp dry, correct right wrong,
            ancient old new, broad wide narrow, strong powerful weak, polite courteous rude,
            ill sick healthy, clean spotless dirty, safe secure dangerous, empty vacant full,
            costly expensive cheap,
            honest truthful dishonest, lazy idle hardworking, famous renowned unknown,
            high tall low,
            distant faraway near, rare uncommon common, genuine real fake, tired weary rested,
            permanent lasting temporary, visible noticeable invisible, modest humble arrogant,
            interesting fascinating boring, alive living dead, shut closed open,
            late tardy early, sweet sugary bitter, rough bumpy smooth, single unmarried married,
            guilty culpable innocent, bright luminous dark""",
        "verb": """begin start end, purchase buy sell, repair fix break, speak talk listen,
            reply answer ask, hide conceal reveal, build construct demolish, love adore hate,
            permit allow forbid, depart leave arrive, assist help hinder,
            gather collect scatter, rise ascend descend, recall remember forget,
            shout yell whisper, pull tug push, win triumph lose, weep sob laugh,
            shrink dwindle grow, praise compliment criticize,
            throw toss catch, fill load empty""",
        "noun": """friend pal enemy, joy delight sorrow,
            beginning start end, truth fact lie, kid child adult, victory triumph defeat,
            top summit bottom,
            courage bravery cowardice, evil wickedness goodness, dawn sunrise dusk,
            answer reply question, wealth riches poverty, entrance entry exit,
            danger peril safety, strength power weakness, teacher instructor pupil,
            silence stillness noise, praise compliment criticism""",
    }.items()
}

# Pairs that go together; a word of another row's second place does not fit the first.
GOES_WITH: dict[str, tuple[tuple[str, str], ...]] = {
    name: tuple((row.split(" - ")[0].strip(), row.split(" - ")[1].strip())
                for row in " ".join(text.split()).split(", "))
    for name, text in {
        "use": """hammer - nail, key - lock, needle - thread, pen - paper, bow - arrow,
            camera - photo, oven - cake, broom - dust, umbrella - rain, kettle - tea, saw - wood,
            racket - tennis ball, comb - hair, toothbrush - teeth, match - fire,
            sled - snow, lawnmower - grass, anchor - ship, saddle - horse,
            leash - dog, pillow - bed, curtain - window, mailbox - letter, wallet - money,
            vase - flowers, hive - honey, telescope - stars, ladder - roof, pump - tire,
            stethoscope - doctor, crown - king, wand - wizard""",
        "place": """doctor - hospital, teacher - school, chef - kitchen, farmer - field,
            sailor - ship, pilot - airplane, judge - courtroom, librarian - library, actor - stage,
            monk - monastery, miner - mine,
            cashier - supermarket, astronaut - space station, mechanic - garage, clown - circus,
            scientist - laboratory, lifeguard - swimming pool, zookeeper - zoo, king - palace,
            prisoner - jail, camper - tent, beekeeper - hive, blacksmith - forge,
            soldier - barracks""",
        "rhyme": """cat - hat, sun - run, tree - bee, house - mouse, light - night, cake - lake,
            moon - spoon, star - car, ball - wall, king - ring, boat - goat, rain - train,
            bed - red,
            cold - gold, dog - fog, book - hook, nose - rose, pig - wig, clock - sock, fox - box,
            bear - chair, snail - whale, corn - horn, phone - bone, snow - crow, bell - shell,
            sand - hand, mice - rice, flower - shower, kitten - mitten, trunk - skunk,
            town - crown, jam - ham, duck - truck, fish - dish""",
    }.items()
}
