"""Tables about everyday things, food, nature and words."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.lexicon_relations import parse_groups
from training.families.lexicon_words import Pairs, parse_pairs

MORE_PAIRS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "job_makes": """
baker=bread, butcher=sausages, tailor=suits, shoemaker=shoes, potter=pots, brewer=beer, winemaker=wine,
author=books, poet=poems, composer=music, sculptor=statues, painter=paintings, photographer=photos,
carpenter=furniture, architect=building plans, weaver=cloth, jeweler=rings, farmer=crops, beekeeper=honey,
programmer=software, journalist=articles, director=films, blacksmith=horseshoes, chef=meals, florist=bouquets,
confectioner=sweets, dairy farmer=milk, miller=flour, translator=translations, cartoonist=cartoons,
glassblower=glass vases, watchmaker=watches, bricklayer=walls, roofer=roofs, perfumer=perfume, hatter=hats,
playwright=plays, cheesemaker=cheese, barista=coffee, bartender=cocktails, lawmaker=laws, mapmaker=maps,
inventor=inventions, fisherman=fish, basket maker=baskets, candle maker=candles, knitter=sweaters,
speechwriter=speeches, songwriter=songs, web designer=websites
""",
        "job_serves": """
teacher=students, doctor=patients, lawyer=clients, waiter=guests, shopkeeper=customers, priest=congregation,
flight attendant=passengers, bus driver=passengers, librarian=readers, coach=players, vet=animals,
babysitter=babies, shepherd=sheep, gardener=plants, mechanic=cars, conductor=orchestra, king=subjects,
actor=audience, zookeeper=zoo animals, judge=defendants, museum guide=visitors, prison guard=prisoners,
beekeeper=bees, plumber=pipes, electrician=wires, dentist=teeth, dog trainer=dogs, hairdresser=hair,
optician=eyes, astronomer=stars, mail carrier=letters, banker=money, florist=flowers, pharmacist=medicine,
accountant=numbers, jockey=horses, firefighter=fires, mayor=citizens, general=soldiers, professor=students,
landlord=tenants, pilot=airplane, cowboy=cattle, historian=past, geologist=rocks, lumberjack=trees
""",
        "energy_source": """
car=gasoline, tractor=diesel, windmill=wind, sailboat=wind, water mill=water, refrigerator=electricity,
solar panel=sunlight, flashlight=battery, wristwatch=battery, steam engine=coal, candle=wax, oil lamp=oil,
bicycle=muscles, rowing boat=muscles, toaster=electricity, computer=electricity, smartphone=battery,
gas stove=gas, campfire=wood, charcoal grill=charcoal, jet plane=kerosene, laptop=battery, truck=diesel,
nuclear power plant=uranium, motorcycle=gasoline, chainsaw=gasoline, kite=wind, carriage=horses,
washing machine=electricity, subway=electricity, hydroelectric dam=water, sundial=sunlight,
fireplace=wood, remote control=battery, hair dryer=electricity, dog sled=dogs,
lighter=gas, tram=electricity, smoke detector=battery, lawn mower=gasoline,
elevator=electricity, steam locomotive=coal, ferry=diesel, hot-air balloon=gas, hearing aid=battery
""",
        "kept_in": """
money=wallet, milk=fridge, ice cream=freezer, books=bookshelf, clothes=wardrobe, shoes=shoe rack,
car=garage, letters=mailbox, flowers=vase, garbage=trash can, jewelry=jewelry box, pencils=pencil case,
tools=toolbox, wine=cellar, airplane=hangar, horse=stable, bird=cage, fish=aquarium, prisoner=cell,
ashes=urn, dirty laundry=laundry basket, ketchup=bottle, sugar=sugar bowl, tea=teapot, photos=album,
medicine=medicine cabinet, sword=sheath, arrow=quiver, glasses=case, gun=holster, tent=bag, hay=barn,
suit=closet, files=folder, eggs=carton, salt=shaker, coins=piggy bank, gold bars=safe, plants=pot,
exhibits=museum, library book=library, boat=harbor, knives=knife block, passport=drawer, spices=spice rack,
toothbrush=cup, cookies=cookie jar, umbrella=umbrella stand, hot coffee=thermos, swimsuit=beach bag
""",
        "container_content": """
vase=flowers, wallet=money, teapot=tea, bookshelf=books, aquarium=fish, ashtray=ashes, mailbox=letters,
garage=car, quiver=arrows, fruit bowl=fruit, wine glass=wine, piggy bank=coins, toolbox=tools,
envelope=letter, photo album=photos, cradle=baby, beehive=bees, nest=eggs, coffin=corpse, stable=horses,
pillowcase=pillow, fridge=food, wardrobe=clothes, trash can=garbage, inkwell=ink, barn=hay, tank=fuel,
bathtub=water, first-aid kit=bandages, suitcase=clothes, pencil case=pencils, hangar=airplanes, silo=grain,
jewelry box=jewelry, salt shaker=salt, cemetery=graves, prison=prisoners, school=students, sandbox=sand,
library=books, zoo=animals, museum=exhibits, pharmacy=medicine, bakery=bread, greenhouse=plants,
thermos=hot drink, cash register=money, beer mug=beer, blood vessel=blood, safe=valuables
""",
        "acts_on": """
hammer=nail, key=lock, needle=thread, screwdriver=screw, saw=wood, comb=hair, toothbrush=teeth, iron=clothes,
pen=paper, bow=arrow, bat=ball, lawn mower=grass, can opener=can, corkscrew=cork, wrench=bolt, spoon=soup,
chalk=blackboard, razor=beard, nail file=fingernails, watering can=plants, plow=field, snow shovel=snow,
camera=photo, microscope=tiny things, telescope=stars, paintbrush=paint, mop=floor, stapler=paper,
pump=tire, nutcracker=nuts, fishing rod=fish, leash=dog, saddle=horse, bottle opener=bottle, axe=tree,
whisk=eggs, rolling pin=dough, button=buttonhole, lipstick=lips, mascara=eyelashes, shoehorn=shoe,
sharpener=pencil, eraser=pencil marks, dishwasher=dishes, vacuum cleaner=carpet, rake=leaves, peeler=potato,
grater=cheese, thermometer=temperature, magnet=iron
""",
        "vehicle_driver": """
airplane=pilot, ship=captain, taxi=taxi driver, bicycle=cyclist, horse=rider, spaceship=astronaut,
tank=soldier, tractor=farmer, fire engine=firefighter, police car=police officer, ambulance=paramedic,
motorcycle=biker, train=train driver, sled=musher, canoe=paddler, sailboat=sailor, surfboard=surfer,
skateboard=skater, carriage=coachman, gondola=gondolier, bus=bus driver, race car=racing driver,
truck=trucker, helicopter=helicopter pilot, fishing boat=fisherman, rowing boat=rower, skis=skier,
mail van=mail carrier, rickshaw=rickshaw driver, school bus=school bus driver, stroller=parent,
limousine=chauffeur, shopping cart=shopper, snowboard=snowboarder, glider=glider pilot,
broomstick=witch, sleigh with reindeer=Santa Claus, magic carpet=Aladdin, submarine=submariner
""",
        "body_wear": """
hat=head, glove=hand, shoe=foot, ring=finger, necklace=neck, belt=waist, watch=wrist, glasses=eyes,
earring=ear, scarf=neck, sock=foot, helmet=head, bracelet=wrist, crown=head, tie=neck, mask=face,
wig=head, mitten=hand, boot=foot, anklet=ankle, bra=breast, knee pad=knee, backpack=back, sandal=foot,
headphones=ears, goggles=eyes, lipstick=lips, mascara=eyelashes, nail polish=nails, trousers=legs,
cap=head, slipper=foot, thimble=finger, braces=teeth, turban=head, collar=neck, contact lens=eye,
shampoo=hair, leggings=legs, bow tie=neck, veil=face, eye patch=eye, cufflinks=sleeves, shin guard=shin
""",
        "weather_gear": """
rain=umbrella, snow=boots, sunshine=sunglasses, frost=gloves, wind=windbreaker, heat=shorts, hail=helmet,
cold=coat, mud=rubber boots, ice on the road=winter tires, downpour=raincoat, strong sun=sunscreen,
freezing wind=scarf, snow on the driveway=shovel, ice on the windshield=scraper, darkness=flashlight,
fog on the road=fog lights, drizzle=rain jacket, cold ears=woolly hat, chilly evening=sweater,
hot beach=swimsuit, dry air=humidifier, flood=boat, steep mountain snow=skis, frozen lake=skates,
hot room=fan, cold room=heater, cold bed=blanket, snowy hill=sled, glaring light=sunglasses, breeze=kite,
burning midday sun=sun hat, cold feet=socks, mosquitoes=bug spray
""",
        "object_verb": """
book=read, song=sing, letter=write, car=drive, bicycle=ride, ball=throw, door=open, food=eat, water=drink,
picture=paint, movie=watch, radio=listen, bed=sleep, chair=sit, cake=bake, hat=wear, phone=call, money=spend,
flower=smell, game=play, ladder=climb, nail=hammer, clothes=wash, dish=cook, question=answer, problem=solve,
piano=play, house=build, airplane=fly, boat=row, photo=take, gift=give, secret=keep, joke=tell, mountain=climb,
knife=cut, broom=sweep, shovel=dig, scissors=cut, candle=light, bell=ring, grass=mow, apple=eat, coffee=drink,
tooth=brush, bill=pay, lie=tell, promise=keep, mistake=make, oven=bake, fish=catch, tree=plant, seed=sow
""",
        "dish_ingredient": """
omelette=eggs, guacamole=avocado, hummus=chickpeas, sushi=rice, risotto=rice, sauerkraut=cabbage,
french fries=potatoes, ketchup=tomatoes, bread=flour, tofu=soybeans, popcorn=corn, jam=fruit,
chocolate=cocoa, marzipan=almonds, pesto=basil, tzatziki=yogurt, falafel=chickpeas, gazpacho=tomatoes,
borscht=beets, paella=rice, fondue=cheese, kimchi=cabbage, hash browns=potatoes, caviar=fish eggs,
gnocchi=potatoes, porridge=oats, mayonnaise=eggs, caprese salad=tomatoes, pancake=flour, meringue=egg whites,
steak=beef, bacon=pork, schnitzel=veal, raisin cake=raisins, applesauce=apples, cole slaw=cabbage,
peanut butter=peanuts, wiener=sausage meat, calamari=squid, tortilla chips=corn, miso=soybeans,
lentil soup=lentils, tahini=sesame seeds, polenta=cornmeal, chili con carne=beans, quiche=eggs,
lasagna=pasta, butter=cream, ratatouille=eggplant, baklava=nuts, moussaka=eggplant, dal=lentils
""",
        "drink_from": """
wine=grapes, beer=barley, cider=apples, sake=rice, rum=sugar cane, tequila=agave,
orange juice=oranges, lemonade=lemons, cocoa=cocoa beans, espresso=coffee beans, green tea=tea leaves,
champagne=grapes, cognac=grapes, mead=honey, kefir=milk, bourbon=corn, sherry=grapes, port=grapes,
mojito=rum, margarita=tequila, Bloody Mary=tomato juice, piña colada=pineapple, cappuccino=coffee,
latte=coffee, mocha=coffee and chocolate, kombucha=tea, tonic=quinine, eggnog=eggs, iced tea=tea,
soy milk=soybeans, oat milk=oats, almond milk=almonds, calvados=apples, Scotch=barley, lassi=yogurt,
milkshake=milk, root beer=roots, ginger ale=ginger, coconut water=coconuts, apple juice=apples, gin=juniper
""",
        "product_animal": """
milk=cow, wool=sheep, honey=bee, bacon=pig, eggs=chicken, silk=silkworm, feta=sheep, pork=pig, beef=cow,
ivory=elephant, down=goose, ham=pig, veal=calf, leather=cow, butter=cow, cashmere=goat, caviar=sturgeon,
venison=deer, lamb chop=sheep, mutton=sheep, pearl=oyster, beeswax=bee, lard=pig, drumstick=chicken,
steak=cow, cream=cow, foie gras=goose, angora=rabbit, sausage=pig, prosciutto=pig, yogurt=cow,
hamburger=cow, mohair=goat, royal jelly=bee, cod liver oil=cod, chicken nugget=chicken, cobweb=spider,
omelette=chicken, salami=pig, roast beef=cow, goat cheese=goat, lambskin=sheep, tallow=cow, gelatin=pig
""",
        "fruit_inside": """
watermelon=red, kiwi=green, banana=white, avocado=green, coconut=white, apple=white, mango=orange,
papaya=orange, lemon=yellow, lime=green, tomato=red, carrot=orange, beetroot=purple,
blood orange=red, pumpkin=orange, potato=yellow, sweet potato=orange, pineapple=yellow, strawberry=red,
pomegranate=red, honeydew melon=green, cantaloupe=orange, apricot=orange, tangerine=orange,
radish=white, onion=white, lychee=white, pear=white, eggplant=white,
grapefruit=pink, turnip=white, garlic=white, cauliflower=white, raspberry=red, peach=yellow
""",
        "tree_fruit": """
oak=acorn, apple tree=apple, palm=coconut, pine=pine cone, chestnut tree=chestnut, walnut tree=walnut,
cherry tree=cherry, olive tree=olive, fig tree=fig, hazel=hazelnut, date palm=date, vine=grape, cocoa tree=cocoa bean,
coffee bush=coffee bean, rose=rose hip, beech=beechnut, plum tree=plum, lemon tree=lemon, almond tree=almond,
banana plant=banana, wheat=grain, cotton plant=cotton, sunflower=sunflower seed, spruce=spruce cone,
blackthorn=sloe, pumpkin vine=pumpkin, tomato plant=tomato, strawberry plant=strawberry, bean plant=bean,
pepper vine=peppercorn, peach tree=peach, pear tree=pear, mango tree=mango, orange tree=orange, hop plant=hops,
pecan tree=pecan, raspberry bush=raspberry, elder=elderberry, juniper=juniper berry, rubber tree=rubber
""",
        "animal_food": """
panda=bamboo, koala=eucalyptus leaves, rabbit=carrots, monkey=bananas, squirrel=nuts, cat=mice, bear=honey,
giraffe=leaves, cow=grass, lion=meat, anteater=ants, seal=fish, penguin=fish, spider=flies, frog=flies,
bee=nectar, butterfly=nectar, mosquito=blood, vampire bat=blood, dog=bones, mouse=cheese, horse=hay,
chicken=grain, blue whale=krill, woodpecker=insects, hummingbird=nectar, vulture=carrion,
owl=mice, caterpillar=leaves, termite=wood, hedgehog=worms, robin=worms, shark=fish, snake=mice, otter=fish,
beaver=bark, sheep=grass, eagle=fish, moth larva=wool, silkworm=mulberry leaves, wolf=meat, goat=grass,
pelican=fish, flamingo=shrimp, tick=blood, locust=crops, ladybug=aphids, hamster=seeds
""",
        "animal_feature": """
elephant=trunk, giraffe=long neck, zebra=stripes, leopard=spots, camel=hump, kangaroo=pouch, rhinoceros=horn,
porcupine=quills, hedgehog=spines, deer=antlers, lion=mane, turtle=shell, peacock=colorful tail, skunk=bad smell,
bat=wings, crab=claws, octopus=eight arms, scorpion=poisonous sting, cobra=hood, rooster=comb, walrus=tusks,
beaver=flat tail, duck=webbed feet, snail=shell, bee=sting, unicorn=horn, rabbit=long ears, pig=snout,
chameleon=changing color, woodpecker=strong beak, firefly=light, toucan=big beak, squirrel=bushy tail,
spider=eight legs, swordfish=sword, jellyfish=tentacles, sheep=wool, owl=big eyes, pelican=throat pouch,
eel=electricity, goat=beard, anteater=long tongue, caterpillar=many legs, shark=fin, tiger=stripes, parrot=talking
""",
        "animal_moves": """
kangaroo=hop, snake=slither, fish=swim, eagle=fly, horse=gallop, frog=jump, crab=scuttle, snail=crawl,
duck=waddle, monkey=swing, butterfly=flutter, rabbit=hop, worm=wriggle, dolphin=leap, penguin=waddle,
bat=fly, spider=crawl, shark=swim, cheetah=sprint, goat=climb, whale=swim, lizard=scurry, mole=dig,
hawk=soar, grasshopper=jump, caterpillar=crawl, mouse=scurry, flea=jump, lion=prowl, bee=buzz about,
salmon=swim, pigeon=fly, turtle=crawl, vulture=circle, eel=wriggle, pony=trot, peacock=strut, gull=glide,
squirrel=climb, elephant=stomp, dragonfly=dart, toad=hop
""",
        "disease_organ": """
hepatitis=liver, pneumonia=lungs, asthma=lungs, meningitis=brain, gastritis=stomach, arthritis=joints,
conjunctivitis=eyes, glaucoma=eyes, bronchitis=lungs, appendicitis=appendix, tonsillitis=tonsils, acne=skin,
eczema=skin, stroke=brain, heart attack=heart, cataract=eyes, osteoporosis=bones, leukemia=blood,
gingivitis=gums, caries=teeth, dementia=brain, epilepsy=brain, cirrhosis=liver, tuberculosis=lungs,
diabetes=pancreas, psoriasis=skin, sinusitis=nose, anemia=blood, angina=heart, nephritis=kidneys,
tinnitus=ears, scoliosis=spine, migraine=head, goiter=thyroid, colitis=colon, varicose veins=legs, ulcer=stomach,
laryngitis=throat, bunion=foot, myopia=eyes, concussion=brain, dandruff=scalp, ADHD=brain, otitis=ears,
cystitis=bladder, rickets=bones, emphysema=lungs, tennis elbow=arm
""",
        "bone_part": """
skull=head, femur=thigh, rib=chest, spine=back, jaw=face, kneecap=knee, shin bone=leg, tibia=leg,
collarbone=shoulder, ulna=forearm, radius=forearm, humerus=upper arm, cheekbone=face, shoulder blade=back,
heel bone=foot, biceps=arm, calf muscle=leg, iris=eye, eardrum=ear, nostril=nose, palm=hand, knuckle=finger,
gum=mouth, tongue=mouth, eyelash=eye, earlobe=ear, thumb=hand, big toe=foot, cornea=eye, retina=eye, pupil=eye,
molar=mouth, tonsils=throat, vocal cords=throat, nail=finger, sole=foot, Achilles tendon=heel, vertebra=spine,
ventricle=heart, cochlea=ear, fibula=leg, triceps=arm, metatarsals=foot, meniscus=knee, cortex=brain
""",
        "medical_plain": """
hypertension=high blood pressure, insomnia=sleeplessness, myopia=short-sightedness, nausea=feeling sick,
fracture=broken bone, influenza=flu, varicella=chickenpox, migraine=bad headache, obesity=being overweight,
edema=swelling, hematoma=bruise, vertigo=dizziness, halitosis=bad breath, caries=tooth decay, pyrexia=fever,
tachycardia=fast heartbeat, dyspnea=shortness of breath, rubella=German measles, cardiac arrest=heart stop,
pertussis=whooping cough, alopecia=hair loss, analgesic=painkiller, laceration=cut, abdomen=belly,
sternum=breastbone, patella=kneecap, cranium=skull, scapula=shoulder blade, clavicle=collarbone,
trachea=windpipe, epidermis=skin, thorax=chest, amnesia=memory loss, pruritus=itching, cerebrum=brain,
renal=of the kidneys, hepatic=of the liver, oral=of the mouth, nasal=of the nose, cutaneous=of the skin,
gastric=of the stomach, dental=of the teeth, pulmonary=of the lungs, cardiac=of the heart
""",
        "constellation": """
Leo=lion, Taurus=bull, Scorpius=scorpion, Orion=hunter, Cygnus=swan, Aquila=eagle, Ursa Major=great bear,
Ursa Minor=little bear, Draco=dragon, Lupus=wolf, Pisces=fish, Cancer=crab, Aries=ram, Gemini=twins,
Libra=scales, Virgo=maiden, Sagittarius=archer, Aquarius=water carrier, Delphinus=dolphin, Corvus=crow,
Pegasus=winged horse, Canis Major=great dog, Canis Minor=little dog, Lepus=hare, Lyra=harp, Hydra=water snake,
Phoenix=firebird, Crux=cross, Triangulum=triangle, Corona Borealis=northern crown, Serpens=snake,
Monoceros=unicorn, Camelopardalis=giraffe, Columba=dove, Vulpecula=fox, Centaurus=centaur, Pavo=peacock,
Tucana=toucan, Leo Minor=little lion, Musca=fly, Apus=bird of paradise, Lynx=lynx, Crater=cup
""",
        "thing_sound": """
clock=tick, bell=ring, door=creak, thunder=rumble, rain=patter, fire=crackle, balloon=pop, car horn=honk,
camera=click, leaves=rustle, engine=roar, kettle=whistle, glass=clink, keys=jingle, gun=bang, water drop=drip,
siren=wail, stomach=growl, heart=beat, zipper=zip, phone=ring, brakes=screech, bacon in a pan=sizzle, drum=boom,
wind=howl, chains=rattle, bubble=pop, whip=crack, alarm clock=beep, floorboard=creak, microwave=ding, church bell=toll,
mosquito=whine, stream=babble, trumpet=blare, coins=jingle, hinge=squeak, steam=hiss, arrow=whoosh, book falling=thud,
mud=squelch, fan=whir, computer fan=hum, chalk on a board=squeak, soda can=fizz, train wheels=clatter, cannon=boom
""",
        "thing_shape": """
ball=sphere, egg=oval, dice=cube, coin=circle, pizza slice=triangle, door=rectangle, can=cylinder,
ice cream cornet=cone, Earth=sphere, planet=sphere, stop sign=octagon, honeycomb cell=hexagon,
yield sign=triangle, traffic cone=cone, wheel=circle, tube=cylinder, sugar lump=cube, party hat=cone,
donut=ring, page=rectangle, chessboard=square, orange=sphere, banknote=rectangle, marble=sphere, pipe=cylinder,
television=rectangle, soccer ball=sphere, plate=circle, globe=sphere, funnel=cone, playing card=rectangle,
moon=sphere, boomerang=V, lifebuoy=ring, brick=cuboid, envelope=rectangle, shoebox=cuboid, battery=cylinder,
candle=cylinder, tent front=triangle, rugby ball=oval, bagel=ring, bubble=sphere, log=cylinder, ruler=rectangle
""",
        "noun_does": """
fire=burn, star=shine, river=flow, baby=cry, clock=tick, sun=shine, bird=fly, wind=blow, rain=fall, ice=melt,
plant=grow, knife=cut, bell=ring, ship=sail, teacher=teach, singer=sing, heart=beat, bomb=explode, wheel=turn,
flower=bloom, lamp=glow, eye=see, ear=hear, ball=bounce, volcano=erupt, student=study, thief=steal,
boat=float, stone=sink, writer=write, glass=break, water=flow, iron=rust, wood=burn, bee=sting, snow=fall,
dancer=dance, doctor=heal, runner=run, earth=rotate, hen=lay eggs, horse=gallop, rooster=crow,
flag=wave, egg=hatch, smoke=rise, leaf=fall, kettle=boil
""",
        "noun_is": """
ice=cold, fire=hot, feather=light, lead=heavy, night=dark, sun=bright, sugar=sweet, lemon=sour, knife=sharp,
snail=slow, cheetah=fast, pillow=soft, rock=hard, desert=dry, ocean=deep, giant=tall, dwarf=short, elephant=big,
ant=small, silk=smooth, sandpaper=rough, glass=fragile, diamond=precious, rubber=elastic, soap=slippery,
honey=sticky, fox=sly, owl=wise, lion=brave, mouse=quiet, library=quiet, thunder=loud, balloon=round,
skyscraper=tall, millionaire=rich, beggar=poor, genius=clever, clown=funny, ghost=scary, grandfather=old,
baby=young, rainbow=colorful, water=wet, jungle=wild, hero=brave, traitor=disloyal, turtle=slow, needle=thin,
sponge=absorbent, chili=spicy
""",
        "one_of": """
bread=loaf, paper=sheet, milk=glass, soap=bar, grass=blade, toast=slice, sand=grain, chocolate=bar, advice=piece,
flowers=bouquet, cards=deck, grapes=bunch, bananas=bunch, water=drop, coffee=cup, wine=bottle, eggs=dozen,
jeans=pair, scissors=pair, shoes=pair, cake=slice, corn=ear, garlic=clove, lightning=flash, furniture=piece,
music=piece, news=piece, rice=grain, honey=jar, jam=jar, toothpaste=tube, cigarettes=pack, soup=bowl, beer=pint,
thread=spool, stairs=flight, books=stack, keys=set, dust=speck, salt=pinch, lettuce=head, celery=stalk, hair=strand,
snow=flake, thunder=clap, wood=log, clothes=pile, matches=box, gum=stick, land=plot, ice=cube, glasses=pair
""",
        "group_member": """
choir=singer, team=player, forest=tree, army=soldier, library=book, fleet=ship, orchestra=musician, class=student,
bouquet=flower, herd=cow, flock=bird, pack=wolf, crew=sailor, jury=juror, alphabet=letter, archipelago=island,
galaxy=star, constellation=star, staff=employee, parliament=member, deck=card, family=relative, band=musician,
cast=actor, gang=gangster, audience=listener, sentence=word, word=letter, week=day, year=month, century=year,
hour=minute, stairs=step, wall=brick, necklace=bead, crowd=person, swarm=bee, mountain range=mountain, vineyard=vine,
song=note, keyboard=key, anthology=poem, chain=link, club=member, menu=dish, pride=lion, squadron=airplane,
train=car, dictionary=word, colony=ant
""",
        "role_partner": """
teacher=student, doctor=patient, buyer=seller, parent=child, husband=wife, host=guest, lawyer=client,
employer=employee, king=subject, master=servant, hunter=prey, landlord=tenant, speaker=listener, author=reader,
coach=athlete, shopkeeper=customer, pilot=passenger, winner=loser, attacker=defender, leader=follower,
grandparent=grandchild, aunt=niece, uncle=nephew, sender=receiver, lender=borrower, bride=groom, hero=villain,
officer=soldier, captain=crew, actor=audience, guard=prisoner, questioner=answerer, cat=mouse, predator=prey,
performer=spectator, trainer=trainee, giver=taker, prosecutor=defendant, godfather=godchild, mentor=mentee,
examiner=candidate, driver=passenger, shepherd=flock, conductor=orchestra, producer=consumer, cop=robber
""",
        "how_many": """
days in a week=7, months in a year=12, hours in a day=24, minutes in an hour=60, letters in the alphabet=26,
legs of a spider=8, fingers on one hand=5, sides of a triangle=3, players in a soccer team=11, wheels of a car=4,
continents=7, planets in the solar system=8, colors of the rainbow=7, strings of a guitar=6, strings of a violin=4,
keys of a piano=88, cards in a deck without jokers=52, weeks in a year=52, seasons in a year=4, US states=50,
squares on a chessboard=64, seconds in a minute=60, years in a century=100, years in a decade=10, cents in a dollar=100,
eggs in a dozen=12, legs of an insect=6, arms of an octopus=8, wheels of a tricycle=3, musketeers in the novel title=3,
dwarfs with Snow White=7, signs of the zodiac=12, stars on the EU flag=12, teeth of an adult=32, minutes in half an hour=30,
days in a leap year=366, sides of a hexagon=6, players in a basketball team=5, zeros in a million=6, chess pieces at the start=32,
grams in a kilogram=1000, millimeters in a centimeter=10, degrees in a circle=360, degrees in a right angle=90,
wonders of the ancient world=7, deadly sins=7, commandments=10, dots on a die=21, holes on a golf course=18,
syllables in a haiku=17, lines in a sonnet=14, feet in a yard=3, inches in a foot=12, days in January=31
""",
        "relative": """
mother's brother=uncle, mother's sister=aunt, father's father=grandfather, mother's mother=grandmother,
father's brother=uncle, father's sister=aunt, brother's son=nephew, brother's daughter=niece, sister's son=nephew,
sister's daughter=niece, uncle's son=cousin, aunt's daughter=cousin, son's son=grandson, daughter's daughter=granddaughter,
wife's mother=mother-in-law, husband's father=father-in-law, son's wife=daughter-in-law, daughter's husband=son-in-law,
mother's husband=father, father's wife=mother, brother's mother=mother, sister's father=father, wife's father=father-in-law,
husband's mother=mother-in-law, son's daughter=granddaughter, daughter's son=grandson, aunt's husband=uncle,
uncle's wife=aunt, cousin's mother=aunt, cousin's father=uncle, grandmother's husband=grandfather,
grandfather's wife=grandmother, father's mother=grandmother, mother's father=grandfather, son's brother=son,
daughter's sister=daughter, mother's son=brother, father's daughter=sister, wife's brother=brother-in-law,
husband's sister=sister-in-law, sister's husband=brother-in-law, brother's wife=sister-in-law, wife's son=son,
nephew's sister=niece, niece's brother=nephew, grandson's father=son, brother's sister=sister
""",
        "cause_of": """
fire=smoke, rain=puddles, hunger=eating, joke=laughter, sadness=tears, virus=disease, earthquake=tsunami, frost=ice,
heat=sweat, exercise=fitness, smoking=cancer, cold=shivering, sun=sunburn, study=knowledge, accident=injury, war=destruction,
yeast=bubbles, wind=waves, onion cutting=tears, tiredness=yawning, moisture on iron=rust, drought=famine, alcohol=drunkenness,
sugar=tooth decay, pollen=allergy, poison=death, storm=damage, success=pride, failure=disappointment, insult=anger,
danger=fear, mosquito bite=itching, practice=skill, traffic=noise, theft=loss, dust=sneezing, spicy food=thirst,
kindness=gratitude, vaccination=immunity, stress=headache, boiling=steam, friction=heat, lightning=thunder, gravity=falling,
overeating=weight gain, loud music=hearing loss, boredom=yawning, investment=profit, debt=bankruptcy, bad brakes=crash
""",
        "verb_object": """
bake=cake, drive=car, read=book, sing=song, write=letter, drink=water, ride=horse, fly=kite, climb=mountain, play=game,
ring=bell, paint=picture, open=door, light=candle, mow=lawn, brush=teeth, peel=orange, tie=knot, solve=problem,
answer=question, milk=cow, tell=story, catch=ball, plant=tree, cast=vote, throw=party, pay=bill, keep=secret, break=record,
commit=crime, wash=dishes, make=bed, set=table, cross=street, hang=picture, sail=boat, iron=shirt, polish=shoes, crack=nut,
row=boat, sow=seed, shear=sheep, chop=wood, comb=hair, sign=contract, score=goal, hatch=egg, unlock=door, take=photo,
direct=film, compose=music, pour=tea, blow=whistle, pitch=tent
""",
    }.items()
}

MORE_GROUPS: dict[str, Pairs] = {
    name: parse_groups(text)
    for name, text in {
        "cheese_country": """
Italy: mozzarella, parmesan, gorgonzola, ricotta, mascarpone, pecorino, provolone, burrata
France: brie, camembert, roquefort, comté, munster, reblochon
Switzerland: emmental, gruyère, raclette, appenzeller
Netherlands: gouda, edam, leerdammer
Greece: feta, kefalotyri
England: cheddar, stilton, wensleydale, red leicester, cheshire
Spain: manchego, cabrales, mahón
Cyprus: halloumi
Germany: limburger, cambozola
Norway: jarlsberg, brunost
Denmark: havarti, danbo
India: paneer
Wales: caerphilly
United States: Colby, Monterey Jack
Belgium: herve
Poland: oscypek
""",
        "beer_country": """
Netherlands: Heineken, Amstel, Grolsch
Belgium: Stella Artois, Leffe, Chimay, Hoegaarden, Duvel
Germany: Beck's, Paulaner, Erdinger, Warsteiner, Krombacher
Denmark: Carlsberg, Tuborg
Mexico: Corona, Sol, Dos Equis
Czech Republic: Pilsner Urquell, Staropramen, Kozel
Ireland: Guinness, Kilkenny, Murphy's
United States: Budweiser, Coors, Samuel Adams
Japan: Asahi, Kirin, Sapporo
China: Tsingtao
Singapore: Tiger
Italy: Peroni, Moretti
Spain: Estrella, Mahou
Australia: Foster's, Victoria Bitter
Austria: Gösser, Ottakringer, Stiegl
France: Kronenbourg
Thailand: Singha, Chang
Poland: Żywiec, Tyskie
Turkey: Efes
Greece: Mythos
""",
        "grows_on": """
tree: apple, pear, cherry, plum, peach, orange, lemon, mango, walnut, olive, fig, coconut
bush: raspberry, blueberry, gooseberry, currant, rose hip, blackberry, tea, cranberry
vine: grape, kiwi, passion fruit, hops, pumpkin, cucumber, watermelon
underground: potato, carrot, radish, onion, beetroot, peanut, turnip, garlic, sweet potato, truffle
""",
        "eaten_with": """
spoon: soup, yogurt, ice cream in a bowl, porridge, pudding, cereal, chili, broth
hands: burger, apple, popcorn, sandwich, pizza slice, cookie, banana, corn on the cob, chips, hot dog
chopsticks: sushi, ramen, dim sum, chow mein, sashimi, udon
fork: salad, spaghetti, scrambled eggs, cake on a plate, green beans, lasagna, gnocchi, ravioli
""",
        "meal_of": """
breakfast: cereal, porridge, muesli, bacon and eggs, pancakes with syrup, croissant with jam, granola, toast with marmalade, waffles, bagel with cream cheese
dessert: tiramisu, ice cream, chocolate mousse, apple pie, cheesecake, pudding, crème brûlée, panna cotta, sorbet, fruit tart
starter: bruschetta, shrimp cocktail, clear soup, caprese, garlic bread, carpaccio, onion soup, melon with ham, antipasti, spring rolls
main course: roast beef, lasagna, schnitzel with fries, paella, grilled salmon, beef stew, chicken curry, steak, goulash, moussaka
""",
        "dog_country": """
Germany: Dachshund, German Shepherd, Rottweiler, Boxer, Doberman, Great Dane, Schnauzer, Weimaraner
England: Bulldog, Beagle, Yorkshire Terrier, Bull Terrier, Airedale Terrier, Whippet, Cocker Spaniel
Scotland: West Highland Terrier, Golden Retriever, Scottish Terrier, Deerhound
Japan: Akita, Shiba Inu
China: Pekingese, Chow Chow, Pug, Shar-Pei
France: Basset Hound, Briard
Mexico: Chihuahua, Xoloitzcuintli
Switzerland: Saint Bernard, Bernese Mountain Dog
Russia: Borzoi, Samoyed
Ireland: Irish Setter, Irish Wolfhound, Kerry Blue Terrier
Wales: Corgi, Sealyham Terrier
Croatia: Dalmatian
Belgium: Malinois, Schipperke
Hungary: Vizsla, Puli, Komondor
Canada: Newfoundland
Australia: Kelpie
""",
        "type_of": """
dog: poodle, beagle, labrador, dachshund, collie
cheese: cheddar, brie, gouda, mozzarella
car: sedan, convertible, limousine, hatchback
dance: waltz, tango, salsa, ballet, polka
coffee: espresso, cappuccino, latte
poem: sonnet, haiku, ode, limerick, ballad
hat: beret, fedora, sombrero, bowler
boat: canoe, yacht, ferry, kayak
knife: dagger, scalpel, machete
pasta: spaghetti, penne, macaroni, fusilli
tree: oak, birch, maple, willow
fabric: cotton, denim, velvet, linen
shoe: sneaker, sandal, moccasin, stiletto
house: cottage, villa, bungalow, igloo
storm: hurricane, blizzard, tornado
book: novel, dictionary, atlas, cookbook
chair: stool, throne, armchair, recliner
bread: baguette, ciabatta, pita, pumpernickel
horse: stallion, mustang, pony
bag: backpack, purse, suitcase
crime: theft, murder, fraud, arson
emotion: anger, joy, fear, envy
metal: copper, zinc, aluminum
snake: cobra, python, viper
fish: trout, cod, herring
weapon: rifle, spear, sword
disease: measles, malaria, cholera
gemstone: ruby, emerald, topaz
language: Latin, Swahili, Hindi
religion: Islam, Buddhism, Judaism
""",
    }.items()
}

# What several things have in common; every word stands in one pool alone.
COMMON_POOLS: dict[str, tuple[str, ...]] = parse_pools("""
fruit: apple, plum, pear, banana, grape, cherry, mango, peach, kiwi, apricot, raspberry, pineapple
vegetables: carrot, onion, spinach, leek, cabbage, broccoli, celery, potato, zucchini, cauliflower
birds: eagle, sparrow, owl, stork, pigeon, swan, robin, parrot, penguin, ostrich, flamingo
fish: salmon, tuna, trout, cod, herring, carp, sardine, mackerel, pike
insects: ant, bee, wasp, beetle, butterfly, moth, mosquito, grasshopper, dragonfly
trees: oak, birch, maple, willow, pine, spruce, beech, elm, poplar
flowers: tulip, daisy, lily, orchid, daffodil, sunflower, carnation, poppy, hyacinth
colors: red, blue, green, yellow, purple, brown, pink, gray, black
metals: iron, copper, gold, silver, tin, lead, zinc, aluminum, nickel
tools: hammer, saw, pliers, wrench, screwdriver, drill, chisel, file, axe
furniture: table, chair, sofa, wardrobe, shelf, bed, desk, dresser, stool
clothes: shirt, skirt, sweater, jacket, trousers, blouse, dress, sock, vest
vehicles: car, bus, truck, bicycle, tram, motorcycle, van, taxi, scooter
instruments: piano, violin, flute, drum, trumpet, guitar, harp, cello, clarinet
countries: France, Japan, Brazil, Egypt, Norway, Canada, India, Peru, Kenya, Poland
cities: Paris, Tokyo, Rome, Berlin, Madrid, Cairo, London, Vienna, Sydney, Chicago
rivers: Nile, Rhine, Danube, Thames, Mississippi, Seine, Volga, Ganges, Elbe
languages: Spanish, Dutch, Arabic, Greek, Hindi, Swedish, Turkish, Korean, Latin
planets: Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune
months: January, February, April, June, July, August, October, November, December
days: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
drinks: water, milk, juice, coffee, tea, beer, wine, lemonade, cocoa
spices: cinnamon, pepper, saffron, paprika, nutmeg, cumin, turmeric, vanilla, cardamom
body parts: arm, leg, nose, knee, elbow, shoulder, finger, ear, neck
relatives: uncle, aunt, cousin, niece, nephew, grandmother, brother, sister, father
professions: baker, nurse, lawyer, plumber, teacher, farmer, pilot, dentist, judge
feelings: joy, anger, fear, sadness, envy, shame, pride, love, disgust
shapes: circle, square, triangle, hexagon, oval, rectangle, cube, sphere, cone
weather: rain, snow, hail, fog, thunder, drizzle, sleet, sunshine, frost
buildings: church, castle, school, hospital, house, museum, tower, palace, barn
sports: tennis, football, hockey, golf, boxing, swimming, rugby, judo, rowing
gems: ruby, emerald, sapphire, diamond, topaz, opal, amethyst, garnet, jade
dances: waltz, tango, salsa, polka, samba, foxtrot, rumba, flamenco
kitchenware: fork, spoon, plate, pan, pot, whisk, ladle, cup, bowl
school subjects: history, chemistry, biology, geography, physics, algebra, music, art
toys: doll, kite, teddy bear, yo-yo, marbles, puzzle, spinning top, rattle
reptiles: lizard, crocodile, turtle, iguana, gecko, chameleon, python, alligator
weapons: sword, rifle, pistol, spear, dagger, bow, cannon, lance
numbers: three, seven, twelve, forty, nine, hundred, eleven, sixty, eight
continents: Europe, Asia, Africa, Australia, Antarctica, North America, South America
""")
