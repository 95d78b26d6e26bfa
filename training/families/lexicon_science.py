"""Tables about living things, substances, the sky, the body and tools of science."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.lexicon_words import Pairs, parse_pairs

SCIENCE: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "formula": """
water=H2O, carbon dioxide=CO2, table salt=NaCl, methane=CH4, ammonia=NH3, ozone=O3, glucose=C6H12O6,
hydrochloric acid=HCl, sulfuric acid=H2SO4, nitric acid=HNO3, carbon monoxide=CO, hydrogen peroxide=H2O2,
sodium hydroxide=NaOH, calcium carbonate=CaCO3, nitrous oxide=N2O, sulfur dioxide=SO2, ethanol=C2H5OH,
propane=C3H8, butane=C4H10, ethane=C2H6, benzene=C6H6, baking soda=NaHCO3, rust=Fe2O3, quartz=SiO2,
potassium chloride=KCl, calcium oxide=CaO, hydrogen sulfide=H2S, acetic acid=CH3COOH, oxygen gas=O2,
nitrogen gas=N2, hydrogen gas=H2, chlorine gas=Cl2, silver nitrate=AgNO3, potassium nitrate=KNO3, acetylene=C2H2
""",
        "field_of": """
biology=life, geology=rocks, astronomy=stars, botany=plants, zoology=animals, psychology=the mind,
sociology=society, linguistics=language, meteorology=weather, oncology=cancer, cardiology=the heart,
neurology=the nervous system, dermatology=the skin, entomology=insects, ornithology=birds, ecology=ecosystems,
genetics=heredity, paleontology=fossils, mycology=fungi, anatomy=body structure, archaeology=past cultures,
etymology=word origins, seismology=earthquakes, volcanology=volcanoes, virology=viruses, geometry=shapes,
economics=markets, theology=religion, herpetology=reptiles, ichthyology=fish, hydrology=water,
toxicology=poisons, optics=light, acoustics=sound, ethics=right and wrong, demography=populations,
cartography=maps, numismatics=coins, oceanography=oceans, immunology=the immune system
""",
        "doctor": """
heart=cardiologist, skin=dermatologist, teeth=dentist, eyes=ophthalmologist, brain=neurologist,
children=pediatrician, bones=orthopedist, cancer=oncologist, mind=psychiatrist, animals=veterinarian,
kidneys=nephrologist, lungs=pulmonologist, blood=hematologist, hormones=endocrinologist, stomach=gastroenterologist,
X-ray images=radiologist, feet=podiatrist, allergies=allergist, pregnancy=obstetrician, anesthesia=anesthesiologist,
joints=rheumatologist, bladder=urologist, old age=geriatrician
""",
        "phobia": """
arachnophobia=spiders, claustrophobia=tight spaces, acrophobia=heights, hydrophobia=water, agoraphobia=open spaces,
aerophobia=flying, cynophobia=dogs, ailurophobia=cats, ophidiophobia=snakes, xenophobia=strangers, pyrophobia=fire,
nyctophobia=the dark, hemophobia=blood, trypanophobia=needles, coulrophobia=clowns, entomophobia=insects,
ornithophobia=birds, astraphobia=thunder, glossophobia=public speaking, dentophobia=dentists, bibliophobia=books,
heliophobia=sunlight, necrophobia=death, gamophobia=marriage, musophobia=mice, technophobia=technology
""",
        "measured_with": """
temperature=thermometer, air pressure=barometer, time=clock, weight=scale, length=ruler, speed of a car=speedometer,
earthquakes=seismograph, direction=compass, wind speed=anemometer, humidity=hygrometer, altitude=altimeter,
voltage=voltmeter, electric current=ammeter, blood pressure=sphygmomanometer, angles=protractor, distance driven=odometer,
rainfall=rain gauge, heart activity=electrocardiograph, steps=pedometer, radiation=Geiger counter, sound level=decibel meter,
engine revolutions=tachometer, levelness=spirit level, resistance=ohmmeter, light=photometer
""",
        "moon_planet": """
Moon=Earth, Titan=Saturn, Europa=Jupiter, Ganymede=Jupiter, Io=Jupiter, Callisto=Jupiter, Phobos=Mars, Deimos=Mars,
Enceladus=Saturn, Triton=Neptune, Titania=Uranus, Oberon=Uranus, Miranda=Uranus, Rhea=Saturn, Mimas=Saturn,
Iapetus=Saturn, Ariel=Uranus, Umbriel=Uranus, Nereid=Neptune, Dione=Saturn, Tethys=Saturn, Proteus=Neptune, Amalthea=Jupiter
""",
        "legs": """
human=2, dog=4, ant=6, spider=8, chicken=2, horse=4, bee=6, scorpion=8, snake=0, cow=4, fly=6, tick=8, fish=0, cat=4,
butterfly=6, duck=2, worm=0, beetle=6, elephant=4, penguin=2, lobster=10, crab=10, lizard=4, mosquito=6, shrimp=10,
eagle=2, frog=4, mite=8, grasshopper=6, shark=0, tiger=4, tarantula=8, ostrich=2, crayfish=10, eel=0, mouse=4
""",
        "made_from": """
cheese=milk, bread=flour, paper=wood, wine=grapes, chocolate=cocoa beans, butter=milk, glass=sand, leather=animal skin,
silk=silkworm cocoons, wool=sheep fleece, omelet=eggs, ketchup=tomatoes, tofu=soybeans, raisins=grapes, fries=potatoes,
hummus=chickpeas, honey=nectar, yogurt=milk, gasoline=crude oil, steel=iron, bronze=copper and tin, brass=copper and zinc,
guacamole=avocados, popcorn=corn, cider=apples, sauerkraut=cabbage, prunes=plums, tequila=agave, sake=rice,
linen=flax, denim=cotton, maple syrup=tree sap, tahini=sesame seeds, polenta=cornmeal, concrete=cement, bricks=clay,
pickles=cucumbers, caviar=fish eggs, charcoal=wood, rubber=latex, marzipan=almonds, rum=sugarcane
""",
        "animal_continent": """
kangaroo=Australia, koala=Australia, giraffe=Africa, zebra=Africa, penguin=Antarctica, llama=South America,
panda=Asia, lion=Africa, hippopotamus=Africa, platypus=Australia, jaguar=South America, orangutan=Asia, anaconda=South America,
bison=North America, raccoon=North America, gorilla=Africa, emu=Australia, wombat=Australia, capybara=South America,
Komodo dragon=Asia, grizzly bear=North America, alpaca=South America, chimpanzee=Africa, Tasmanian devil=Australia,
snow leopard=Asia, ostrich=Africa, meerkat=Africa, yak=Asia, coyote=North America, skunk=North America, okapi=Africa,
wildebeest=Africa, warthog=Africa, wallaby=Australia, kookaburra=Australia, rattlesnake=North America
""",
        "element_use": """
helium=balloons, neon=glowing signs, chlorine=cleaning pools, copper=wires, aluminum=cans, gold=jewelry, silver=cutlery,
lithium=batteries, silicon=computer chips, iron=steel, calcium=bones, oxygen=breathing, fluorine=toothpaste,
tungsten=light bulb filaments, uranium=nuclear power, mercury=old thermometers, carbon=pencils, zinc=galvanizing,
lead=car batteries, platinum=catalytic converters, titanium=implants, iodine=disinfectant, sulfur=matches,
nickel=coins, chromium=shiny plating, hydrogen=rocket fuel, nitrogen=fertilizer, sodium=street lamps
""",
        "vitamin_food": """
orange=vitamin C, carrot=vitamin A, milk=calcium, banana=potassium, spinach=iron, fish oil=omega-3, meat=protein,
bread=carbohydrates, butter=fat, lemon=vitamin C, cheese=calcium, beans=protein, rice=carbohydrates, kiwi=vitamin C,
sunlight=vitamin D, yogurt=calcium, oats=fiber, olive oil=fat, egg white=protein, pasta=carbohydrates, red meat=iron,
potatoes=carbohydrates, bell pepper=vitamin C, tofu=protein, liver=iron, salmon=omega-3, sweet potato=vitamin A
""",
        "gem_colour": """
ruby=red, emerald=green, sapphire=blue, amethyst=purple, topaz=yellow, pearl=white, onyx=black, jade=green, turquoise=blue,
garnet=red, citrine=yellow, lapis lazuli=blue, amber=orange, obsidian=black, malachite=green, peridot=green,
rose quartz=pink, aquamarine=blue, jet=black, carnelian=orange, moonstone=white, rhodonite=pink
""",
        "greek_god": """
Zeus=sky, Poseidon=sea, Hades=underworld, Athena=wisdom, Ares=war, Aphrodite=love, Apollo=sun, Artemis=hunt,
Demeter=harvest, Dionysus=wine, Hephaestus=fire, Hera=marriage, Eros=desire, Nike=victory, Hypnos=sleep,
Thanatos=death, Helios=sun, Selene=moon, Gaia=earth, Chronos=time, Hestia=hearth, Tyche=luck, Morpheus=dreams,
Nemesis=revenge, Eos=dawn, Iris=rainbow, Thor=thunder, Freya=love, Odin=wisdom, Ra=sun, Anubis=mummification, Mars=war,
Venus=love, Neptune=sea, Vulcan=fire, Ceres=harvest, Bacchus=wine, Diana=hunt, Minerva=wisdom, Pluto=underworld
""",
        "roman_god": """
Zeus=Jupiter, Poseidon=Neptune, Hades=Pluto, Athena=Minerva, Ares=Mars, Aphrodite=Venus, Artemis=Diana,
Demeter=Ceres, Dionysus=Bacchus, Hephaestus=Vulcan, Hera=Juno, Eros=Cupid, Nike=Victoria, Hypnos=Somnus, Helios=Sol,
Selene=Luna, Gaia=Terra, Cronus=Saturn, Hestia=Vesta, Tyche=Fortuna, Eos=Aurora, Hermes=Mercury, Heracles=Hercules,
Odysseus=Ulysses, Persephone=Proserpina
""",
        "part_whole": """
wheel of a car=car, wing=bird, petal=flower, page=book, branch=tree, key of a piano=piano, sleeve=shirt, roof=house,
pedal=bicycle, fin=fish, mast=ship, string=guitar, lens=camera, handle=cup, trunk=elephant, hoof=horse, antler=deer,
brick=wall, letter=word, word=sentence, toe=foot, finger=hand, keyboard=computer, engine=car, mane=lion, shell=turtle,
thorn=rose, bark=tree, sting=bee, beak=bird, cockpit=airplane, chapter=book, heel=shoe, hour hand=clock,
propeller=helicopter, pouch=kangaroo, blade=knife, collar=shirt, chimney=house, tusk=elephant, fang=snake, sail=boat
""",
    }.items()
}

NATURE_KINDS: dict[str, dict[str, tuple[str, ...]]] = {
    name: parse_pools(text)
    for name, text in {
        "metal": """
metal: iron, copper, gold, silver, aluminum, zinc, tin, lead, sodium, calcium, nickel, titanium, mercury, magnesium,
 platinum, potassium, uranium, lithium
nonmetal: oxygen, carbon, nitrogen, sulfur, chlorine, hydrogen, helium, neon, phosphorus, iodine, argon, fluorine,
 bromine, selenium, krypton, xenon
""",
        "backbone": """
vertebrate: dog, eagle, frog, shark, snake, horse, penguin, salmon, lizard, whale, bat, turtle, human, owl, newt, cod
invertebrate: spider, ant, worm, jellyfish, octopus, snail, crab, butterfly, squid, beetle, starfish, slug, lobster,
 sponge, mosquito, clam
""",
        "blood": """
warm-blooded: dog, eagle, whale, human, penguin, horse, bat, owl, mouse, dolphin, chicken, bear, seal, sparrow, cow
cold-blooded: snake, frog, lizard, crocodile, salmon, turtle, trout, toad, gecko, newt, cobra, carp, iguana, cod
""",
        "birth": """
eggs: chicken, snake, crocodile, frog, salmon, turtle, ostrich, duck, spider, butterfly, penguin, lizard, eagle, ant,
 platypus
live young: dog, cat, horse, whale, elephant, mouse, human, cow, bat, dolphin, kangaroo, rabbit, lion, bear, seal
""",
        "active": """
night: owl, bat, hedgehog, moth, raccoon, badger, firefly, aardvark, opossum, hamster, skunk, tarsier, kiwi
day: eagle, chicken, squirrel, butterfly, horse, cow, bee, giraffe, sparrow, gorilla, elephant, pigeon, meerkat
""",
        "pet": """
domestic: dog, cat, cow, sheep, goat, chicken, horse, pig, hamster, donkey, guinea pig, goldfish, turkey, duck
wild: lion, tiger, wolf, bear, giraffe, zebra, shark, crocodile, gorilla, leopard, hippopotamus, hyena, moose, eagle
""",
        "cover": """
fur: dog, cat, bear, rabbit, wolf, fox, lion, mouse, tiger, otter, beaver, panda, squirrel, raccoon
feathers: eagle, chicken, duck, owl, penguin, parrot, swan, ostrich, pigeon, crow, turkey, peacock, flamingo
scales: snake, salmon, lizard, carp, crocodile, trout, iguana, cobra, goldfish, herring, python, gecko
""",
        "conductor": """
conductor: copper, iron, gold, silver, aluminum, steel, brass, salt water, graphite, bronze, zinc, tin, platinum, nickel
insulator: rubber, plastic, glass, wood, wool, ceramic, paper, cork, dry air, silk, porcelain, amber, cotton, nylon
""",
        "magnetic": """
magnetic: iron nail, steel screw, paper clip, nickel, cobalt, needle, fridge door, horseshoe, steel wool, iron filings,
 tin can made of steel, compass needle
not magnetic: wood, plastic cup, glass, copper coin, gold ring, paper, rubber, aluminum foil, silver spoon, cork, wool,
 brass key
""",
        "floats": """
float: cork, wooden plank, ice cube, feather, beach ball, empty bottle, leaf, apple, rubber duck, life jacket, balloon,
 ping-pong ball, straw, oil
sink: stone, iron nail, coin, brick, gold ring, steel spoon, marble, hammer, anchor, lead weight, wrench, key, sand, pebble
""",
        "acid": """
acid: lemon juice, vinegar, orange juice, stomach acid, battery acid, cola, wine, tomato juice, yogurt, grapefruit juice,
 hydrochloric acid, lime juice
base: soap, bleach, baking soda, ammonia, lye, toothpaste, sea water, oven cleaner, lime water, sodium hydroxide,
 milk of magnesia, drain cleaner
""",
        "energy": """
renewable: wind, sunlight, hydropower, geothermal heat, tides, biomass, waves, solar panels, wind turbines, wood pellets
non-renewable: coal, oil, natural gas, uranium, diesel, gasoline, peat, lignite, kerosene, propane
""",
        "rock": """
igneous: granite, basalt, obsidian, pumice, andesite, rhyolite, gabbro, diorite
sedimentary: sandstone, limestone, shale, chalk, conglomerate, coal, mudstone, dolomite
metamorphic: marble, slate, gneiss, quartzite, schist, soapstone, phyllite
""",
        "tree": """
evergreen: pine, spruce, fir, holly, cypress, juniper, yew, olive tree, cedar, eucalyptus, palm, hemlock
deciduous: oak, maple, birch, beech, willow, elm, ash, poplar, chestnut, linden, alder, walnut tree, cherry tree
""",
        "plant_part": """
root: carrot, radish, beetroot, turnip, parsnip, sweet potato, cassava, celeriac
leaf: lettuce, spinach, cabbage, kale, arugula, basil, chard, parsley
fruit: tomato, cucumber, pumpkin, eggplant, pepper, zucchini, apple, avocado
seed: pea, bean, lentil, corn, rice, wheat, chickpea, sunflower seed
flower: broccoli, cauliflower, artichoke, saffron, hibiscus tea, chamomile, caper, elderflower
""",
        "body_system": """
digestive: stomach, liver, intestine, esophagus, pancreas, gallbladder, colon, rectum
respiratory: lungs, trachea, bronchi, diaphragm, windpipe, larynx, alveoli
circulatory: heart, arteries, veins, capillaries, blood, aorta
nervous: brain, spinal cord, nerves, cerebellum, neurons, brain stem
skeletal: skull, ribs, femur, spine, kneecap, collarbone, pelvis, tibia
""",
        "planet_kind": """
planet: Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune
moon: Titan, Europa, Ganymede, Io, Callisto, Phobos, Deimos, Triton, Enceladus
star: Sirius, Vega, Betelgeuse, Polaris, Rigel, Aldebaran, Antares, the Sun, Arcturus
""",
        "temperature": """
hot: boiling water, lava, an oven, the Sahara at noon, fresh coffee, a bonfire, the sun, a sauna, steam, a hot iron,
 soup from the stove, a candle flame
cold: ice cream, snow, the North Pole, a freezer, an iceberg, frost, liquid nitrogen, a glacier, winter in Siberia,
 an ice cube, frozen peas, hail
""",
        "texture": """
hard: stone, diamond, steel, brick, glass, concrete, iron, marble, bone, granite, a hammer, a coin, ceramic
soft: pillow, cotton, wool, feather, sponge, butter, velvet, cushion, blanket, marshmallow, fur, silk, tissue
""",
        "healthy": """
healthy: apple, broccoli, salad, carrots, oatmeal, lentils, blueberries, spinach, nuts, water, grilled fish, tomatoes
unhealthy: candy, soda, chips, donuts, milkshake, french fries, cotton candy, cigarettes, deep-fried bacon, lollipops,
 cake frosting, energy drinks
""",
    }.items()
}
