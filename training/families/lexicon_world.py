"""Tables about the world: animals, countries, elements, things, works and their makers."""

from __future__ import annotations

from training.families.lexicon_words import Pairs, parse_groups, parse_pairs

WORLD: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "animal_young": """
dog=puppy, cat=kitten, cow=calf, horse=foal, sheep=lamb, goat=kid, pig=piglet, hen=chick,
duck=duckling, goose=gosling, swan=cygnet, lion=cub, bear=cub, wolf=pup, fox=cub, deer=fawn,
kangaroo=joey, frog=tadpole, butterfly=caterpillar, eagle=eaglet, owl=owlet, rabbit=kit,
elephant=calf, whale=calf, seal=pup, tiger=cub, giraffe=calf, zebra=foal, donkey=foal, koala=joey,
eel=elver, hare=leveret, moose=calf, dolphin=calf, bat=pup, hedgehog=hoglet, turkey=poult,
pigeon=squab, spider=spiderling, bee=larva, leopard=cub, otter=pup, camel=calf, monkey=infant,
turtle=hatchling, salmon=fry, fly=maggot, shark=pup
""",
        "animal_sound": """
dog=bark, cat=meow, cow=moo, horse=neigh, sheep=baa, pig=oink, duck=quack, rooster=crow,
hen=cluck, lion=roar, wolf=howl, frog=croak, bee=buzz, snake=hiss, owl=hoot, bird=chirp,
mouse=squeak, donkey=bray, elephant=trumpet, crow=caw, turkey=gobble, pigeon=coo, goose=honk,
goat=bleat, bear=growl, cricket=chirp, monkey=chatter, hyena=laugh, parrot=squawk, dove=coo,
chick=cheep, kitten=mew, puppy=yelp, bull=bellow, raven=croak, whale=sing, tiger=roar,
mosquito=whine, swan=hiss, seal=bark, eagle=screech, ox=low
""",
        "animal_home": """
bee=hive, bird=nest, spider=web, dog=kennel, horse=stable, cow=barn, pig=sty, lion=den,
rabbit=burrow, fox=den, ant=anthill, beaver=lodge, chicken=coop, sheep=fold, eagle=eyrie,
mole=burrow, wasp=nest, bear=den, fish=aquarium, otter=holt, badger=sett, squirrel=drey,
hare=form, termite=mound, pigeon=loft, wolf=lair, snail=shell, canary=cage, mouse=hole,
hornet=nest, prairie dog=burrow, bat=cave
""",
        "animal_habitat": """
camel=desert, shark=ocean, polar bear=Arctic, penguin=Antarctica, monkey=jungle, dolphin=ocean,
lion=savanna, frog=pond, scorpion=desert, giraffe=savanna, toucan=rainforest, octopus=ocean,
zebra=savanna, deer=forest, walrus=Arctic, sloth=rainforest, mountain goat=mountains,
crocodile=river, whale=ocean, panda=bamboo forest, squirrel=forest, beaver=river, jellyfish=ocean,
orangutan=rainforest, reindeer=tundra, bison=grassland, koala=eucalyptus forest,
wildebeest=savanna, hippopotamus=river, yak=mountains, owl=forest, flamingo=lagoon, snow
leopard=mountains, clownfish=coral reef, rattlesnake=desert, arctic fox=tundra, woodpecker=forest,
jaguar=rainforest, kangaroo rat=desert, seahorse=ocean, trout=river, earthworm=soil,
mole=underground, bat=cave
""",
        "country_language": """
France=French, Germany=German, Spain=Spanish, Italy=Italian, Portugal=Portuguese,
Brazil=Portuguese, Mexico=Spanish, Japan=Japanese, China=Chinese, Russia=Russian, Egypt=Arabic,
Turkey=Turkish, Greece=Greek, Poland=Polish, Netherlands=Dutch, Sweden=Swedish, Norway=Norwegian,
Denmark=Danish, Finland=Finnish, Hungary=Hungarian, Austria=German, Australia=English,
Argentina=Spanish, Iran=Persian, Israel=Hebrew, Thailand=Thai, Vietnam=Vietnamese, South
Korea=Korean, Saudi Arabia=Arabic, Iceland=Icelandic, Romania=Romanian, Bulgaria=Bulgarian, Czech
Republic=Czech, Cuba=Spanish, Angola=Portuguese, Jamaica=English, Ukraine=Ukrainian,
Albania=Albanian, Chile=Spanish, Iraq=Arabic, Cambodia=Khmer, Laos=Lao, Mongolia=Mongolian,
Bangladesh=Bengali, Armenia=Armenian, Georgia=Georgian, Indonesia=Indonesian, Colombia=Spanish,
Slovakia=Slovak, Croatia=Croatian, Estonia=Estonian, Latvia=Latvian, Lithuania=Lithuanian,
Senegal=French, Morocco=Arabic, United Kingdom=English
""",
        "country_capital": """
France=Paris, Germany=Berlin, Spain=Madrid, Italy=Rome, Portugal=Lisbon, Brazil=Brasília,
Mexico=Mexico City, Japan=Tokyo, China=Beijing, Russia=Moscow, Egypt=Cairo, Turkey=Ankara,
Greece=Athens, Poland=Warsaw, Netherlands=Amsterdam, Sweden=Stockholm, Norway=Oslo,
Denmark=Copenhagen, Finland=Helsinki, Hungary=Budapest, Austria=Vienna, Australia=Canberra,
Argentina=Buenos Aires, Iran=Tehran, Thailand=Bangkok, Vietnam=Hanoi, South Korea=Seoul, Saudi
Arabia=Riyadh, Iceland=Reykjavik, Romania=Bucharest, Bulgaria=Sofia, Czech Republic=Prague,
Cuba=Havana, Canada=Ottawa, India=New Delhi, Kenya=Nairobi, Nigeria=Abuja, Ethiopia=Addis Ababa,
Peru=Lima, Chile=Santiago, Colombia=Bogotá, Venezuela=Caracas, Ireland=Dublin, United
Kingdom=London, United States=Washington D.C., Belgium=Brussels, Ukraine=Kyiv, Pakistan=Islamabad,
Iraq=Baghdad, Indonesia=Jakarta, Philippines=Manila, New Zealand=Wellington, Morocco=Rabat,
Ghana=Accra, Jamaica=Kingston, Croatia=Zagreb, Serbia=Belgrade, Slovakia=Bratislava,
Estonia=Tallinn, Latvia=Riga, Lithuania=Vilnius, Ecuador=Quito, Uruguay=Montevideo,
Nepal=Kathmandu, Mongolia=Ulaanbaatar, Lebanon=Beirut, Jordan=Amman, Syria=Damascus, Qatar=Doha,
Tunisia=Tunis, Algeria=Algiers, Cambodia=Phnom Penh, Zambia=Lusaka, Zimbabwe=Harare,
Uganda=Kampala, Senegal=Dakar, Bangladesh=Dhaka, Albania=Tirana
""",
        "country_demonym": """
France=French, Germany=German, Spain=Spanish, Italy=Italian, Portugal=Portuguese, Brazil=Brazilian,
Mexico=Mexican, Japan=Japanese, China=Chinese, Russia=Russian, Egypt=Egyptian, Turkey=Turkish,
Greece=Greek, Poland=Polish, Netherlands=Dutch, Sweden=Swedish, Norway=Norwegian, Denmark=Danish,
Finland=Finnish, Hungary=Hungarian, Austria=Austrian, Australia=Australian, Argentina=Argentine,
Iran=Iranian, Israel=Israeli, Thailand=Thai, Vietnam=Vietnamese, Iceland=Icelandic, Canada=Canadian,
India=Indian, Kenya=Kenyan, Nigeria=Nigerian, Peru=Peruvian, Chile=Chilean, Ireland=Irish,
Switzerland=Swiss, Belgium=Belgian, Ukraine=Ukrainian, Pakistan=Pakistani, Iraq=Iraqi, Cuba=Cuban,
Indonesia=Indonesian, Philippines=Filipino, Morocco=Moroccan, Ghana=Ghanaian, Jamaica=Jamaican,
Nepal=Nepalese, Wales=Welsh, Scotland=Scottish, England=English, Malta=Maltese,
Lebanon=Lebanese, Ethiopia=Ethiopian, Colombia=Colombian, Ecuador=Ecuadorian, Yemen=Yemeni
""",
        "element_symbol": """
hydrogen=H, helium=He, lithium=Li, beryllium=Be, boron=B, carbon=C, nitrogen=N, oxygen=O,
fluorine=F, neon=Ne, sodium=Na, magnesium=Mg, aluminum=Al, silicon=Si, phosphorus=P, sulfur=S,
chlorine=Cl, argon=Ar, potassium=K, calcium=Ca, scandium=Sc, titanium=Ti, vanadium=V, chromium=Cr,
manganese=Mn, iron=Fe, cobalt=Co, nickel=Ni, copper=Cu, zinc=Zn, gallium=Ga, germanium=Ge,
arsenic=As, selenium=Se, bromine=Br, krypton=Kr, silver=Ag, tin=Sn, iodine=I, xenon=Xe, barium=Ba,
tungsten=W, platinum=Pt, gold=Au, mercury=Hg, lead=Pb, bismuth=Bi, radon=Rn, radium=Ra, uranium=U,
plutonium=Pu, cesium=Cs, palladium=Pd, cadmium=Cd
""",
        "element_number": """
hydrogen=1, helium=2, lithium=3, beryllium=4, boron=5, carbon=6, nitrogen=7, oxygen=8, fluorine=9,
neon=10, sodium=11, magnesium=12, aluminum=13, silicon=14, phosphorus=15, sulfur=16, chlorine=17,
argon=18, potassium=19, calcium=20, scandium=21, titanium=22, vanadium=23, chromium=24,
manganese=25, iron=26, cobalt=27, nickel=28, copper=29, zinc=30, silver=47, tin=50, iodine=53,
gold=79, mercury=80, lead=82, uranium=92, bromine=35, krypton=36, platinum=78
""",
        "thing_colour": """
banana=yellow, grass=green, snow=white, coal=black, blood=red, sky=blue, carrot=orange,
lemon=yellow, tomato=red, chocolate=brown, milk=white, flamingo=pink, elephant=gray, sun=yellow,
strawberry=red, lime=green, pumpkin=orange, eggplant=purple, cherry=red, spinach=green,
cucumber=green, salt=white, crow=black, swan=white, frog=green, fire truck=red, broccoli=green,
coffee=brown, lavender=purple, emerald=green, ruby=red, sapphire=blue, ocean=blue,
tangerine=orange, mouse=gray, polar bear=white, chick=yellow, pea=green, raspberry=red,
blueberry=blue, kiwi flesh=green, bread crust=brown, rice=white, canary=yellow, tar=black,
paper=white, ink=black, stop sign=red, school bus=yellow, lettuce=green, charcoal=black,
peach=orange, lobster when cooked=red, sunflower petals=yellow, soil=brown, jade=green
""",
        "thing_material": """
window=glass, tire=rubber, book=paper, ring=gold, sweater=wool, candle=wax, nail=iron, table=wood,
jeans=denim, newspaper=paper, bottle of wine=glass, statue=marble, T-shirt=cotton, coin=metal,
shoe=leather, belt=leather, wallet=leather, scarf=wool, brick=clay, flower pot=clay, mirror=glass,
toothbrush=plastic, bucket=plastic, axe blade=steel, pencil=wood, eraser=rubber, necktie=silk,
kimono=silk, cork=bark, igloo=snow, balloon=rubber, knife blade=steel, cardboard box=cardboard,
teacup=porcelain, wire=copper, soda can=aluminum, foil=aluminum, sidewalk=concrete,
saddle=leather, light bulb=glass, chess piece=wood, baseball bat=wood, envelope=paper,
mitten=wool, bed sheet=cotton, snowman=snow, sandcastle=sand, log cabin=wood, railway track=steel,
towel=cotton, rope=hemp, vase=glass
""",
        "object_use": """
knife=cutting, pen=writing, broom=sweeping, needle=sewing, oven=baking, clock=telling time,
key=unlocking, bed=sleeping, scissors=cutting, shovel=digging, camera=taking photos, car=driving,
phone=calling, umbrella=staying dry, ladder=climbing, hammer=hitting nails, thermometer=measuring
temperature, ruler=measuring length, scale=weighing, lamp=lighting, soap=washing, towel=drying,
chair=sitting, fork=eating, cup=drinking, brush=painting, comb=grooming hair, axe=chopping wood,
rake=gathering leaves, saw=cutting wood, calculator=calculating, map=finding the way,
backpack=carrying things, iron=pressing clothes, refrigerator=cooling food, fan=cooling air,
eraser=removing pencil marks, glue=sticking things together, telescope=viewing stars,
microscope=viewing tiny things, compass=finding north, bandage=covering wounds, whistle=signaling,
stove=cooking, helmet=protecting the head, razor=shaving, bell=ringing, lock=securing
""",
        "object_place": """
oven=kitchen, bed=bedroom, toilet=bathroom, sofa=living room, lawnmower=garden shed, car=garage,
stove=kitchen, shower=bathroom, blackboard=classroom, pillow=bedroom, refrigerator=kitchen,
bathtub=bathroom, dishwasher=kitchen, desk=office, photocopier=office, tractor=farm, altar=church,
scalpel=operating room, cash register=shop, tombstone=cemetery, swing=playground,
telescope=observatory, painting=museum, book=library, runway=airport, anchor=ship,
cockpit=airplane, hay=barn, wine barrel=cellar, slide=playground, popcorn machine=cinema,
treadmill=gym, wardrobe=bedroom, nightstand=bedroom, frying pan=kitchen, toothbrush=bathroom,
stage=theater, beehive=apiary, saddle=stable, microscope=laboratory, tent=campsite, hospital
bed=hospital, school desk=classroom, shopping cart=supermarket, rake=garden shed, throne=palace
""",
        "sport_gear": """
tennis=racket, baseball=bat, hockey=stick, golf=club, archery=bow, fencing=sword, boxing=gloves,
skiing=skis, cycling=bicycle, swimming=goggles, badminton=shuttlecock, bowling=bowling ball,
surfing=surfboard, ice skating=skates, rowing=oars, fishing=rod, cricket=bat, table tennis=paddle,
snowboarding=snowboard, darts=dart, billiards=cue, chess=board, climbing=rope, javelin=spear,
horse riding=saddle, skateboarding=skateboard, sailing=boat, diving=flippers, karate=belt,
kayaking=paddle, lacrosse=stick, weightlifting=barbell, gymnastics=beam, curling=stone,
polo=mallet, croquet=mallet, basketball=ball, volleyball=net, pole vault=pole, shot put=shot,
discus=discus, sledding=sled
""",
        "job_place": """
teacher=school, doctor=hospital, chef=restaurant, farmer=farm, pilot=airplane, judge=court,
librarian=library, nurse=hospital, baker=bakery, waiter=restaurant, sailor=ship, miner=mine,
priest=church, actor=theater, banker=bank, scientist=laboratory, mechanic=garage, butcher=butcher
shop, pharmacist=pharmacy, firefighter=fire station, police officer=police station,
professor=university, barber=barbershop, cashier=store, bartender=bar, astronaut=spacecraft,
lifeguard=beach, soldier=army base, lawyer=law office, florist=flower shop, zookeeper=zoo, factory
worker=factory, monk=monastery, curator=museum, gardener=garden, receptionist=front desk,
brewer=brewery, astronomer=observatory, jockey=racetrack, secretary=office, brain
surgeon=hospital, politician=parliament, goldsmith=workshop, coach=stadium, flight
attendant=airplane
""",
        "job_tool": """
carpenter=hammer, painter=brush, writer=pen, barber=scissors, surgeon=scalpel, chef=knife,
photographer=camera, farmer=tractor, tailor=needle, gardener=spade, plumber=wrench,
lumberjack=axe, firefighter=hose, astronomer=telescope, fisherman=net, blacksmith=anvil,
doctor=stethoscope, miner=pickaxe, mechanic=wrench, teacher=chalk, butcher=cleaver,
conductor=baton, sculptor=chisel, electrician=pliers, biologist=microscope, accountant=calculator,
programmer=computer, dentist=drill, baker=rolling pin, archer=bow, painter of houses=roller,
judge=gavel, magician=wand, referee=whistle, cleaner=mop, locksmith=lock pick, mason=trowel,
jeweler=loupe, shepherd=crook, soldier=rifle, knight=sword, hairdresser=comb, navigator=compass,
seamstress=sewing machine, drummer=drumsticks, nurse=syringe
""",
        "fruit_colour": """
banana=yellow, strawberry=red, blueberry=blue, orange=orange, lemon=yellow, lime=green, cherry=red,
plum=purple, raspberry=red, blackberry=black, apricot=orange, tangerine=orange, cranberry=red,
pomegranate=red, kiwi=brown, coconut=brown, avocado=green, papaya=orange, watermelon=green,
grapefruit=yellow, pineapple=yellow, fig=purple, peach=orange, mulberry=black, persimmon=orange,
quince=yellow, redcurrant=red, elderberry=black, honeydew melon=green, lychee=red, date=brown
""",
        "planet_order": """
Mercury=first, Venus=second, Earth=third, Mars=fourth, Jupiter=fifth, Saturn=sixth, Uranus=seventh,
Neptune=eighth
""",
        "body_use": """
eye=seeing, ear=hearing, nose=smelling, tongue=tasting, skin=touching, teeth=chewing,
lungs=breathing, heart=pumping blood, stomach=digesting food, brain=thinking, legs=walking,
hand=grasping, kidneys=filtering blood, bones=supporting the body, muscles=moving,
throat=swallowing, vocal cords=speaking, eyelids=protecting the eyes, liver=cleaning blood,
finger=pointing, knees=bending the legs, feet=standing, veins=carrying blood, nerves=carrying
signals, hair=keeping the head warm, bladder=storing urine, intestines=absorbing nutrients,
lips=kissing, ribs=protecting the lungs, skull=protecting the brain
""",
        "body_region": """
knee=leg, elbow=arm, nose=face, ankle=leg, wrist=arm, chin=face, toe=foot, finger=hand, thumb=hand,
heel=foot, thigh=leg, shin=leg, calf=leg, cheek=face, eyebrow=face, knuckle=hand, biceps=arm,
forearm=arm, lip=face, palm=hand, sole=foot, tooth=mouth, tongue=mouth, forehead=face, pupil=eye,
iris=eye, retina=eye, eardrum=ear, kneecap=leg, earlobe=ear, nostril=nose, gum=mouth, cornea=eye
""",
        "food_country": """
sushi=Japan, pizza=Italy, tacos=Mexico, croissant=France, paella=Spain, kimchi=South Korea,
pho=Vietnam, moussaka=Greece, goulash=Hungary, borscht=Ukraine, pierogi=Poland, pad thai=Thailand,
poutine=Canada, haggis=Scotland, feijoada=Brazil, ceviche=Peru, couscous=Morocco, ramen=Japan,
lasagna=Italy, bratwurst=Germany, fondue=Switzerland, gazpacho=Spain, tempura=Japan,
risotto=Italy, tiramisu=Italy, baguette=France, ratatouille=France, burrito=Mexico,
guacamole=Mexico, dim sum=China, Peking duck=China, bibimbap=South Korea, sauerkraut=Germany,
waffles=Belgium, smørrebrød=Denmark, tzatziki=Greece, fish and chips=England, nasi
goreng=Indonesia, biryani=India, samosa=India, tandoori chicken=India, injera=Ethiopia,
empanadas=Argentina, arepa=Venezuela, wiener schnitzel=Austria, gravlax=Sweden, adobo=Philippines,
pastel de nata=Portugal, banh mi=Vietnam, tom yum=Thailand, quiche=France, hamburger=United
States, chimichurri=Argentina, koshari=Egypt, cannoli=Italy, spaghetti carbonara=Italy
""",
        "book_author": """
Hamlet=William Shakespeare, Pride and Prejudice=Jane Austen, 1984=George Orwell, Moby-Dick=Herman
Melville, War and Peace=Leo Tolstoy, Crime and Punishment=Fyodor Dostoevsky, Don Quixote=Miguel de
Cervantes, The Odyssey=Homer, The Divine Comedy=Dante Alighieri, Oliver Twist=Charles Dickens,
Emma=Jane Austen, Great Expectations=Charles Dickens, Frankenstein=Mary Shelley, Dracula=Bram
Stoker, Ulysses=James Joyce, Jane Eyre=Charlotte Brontë, Wuthering Heights=Emily Brontë, The Great
Gatsby=F. Scott Fitzgerald, To Kill a Mockingbird=Harper Lee, The Hobbit=J.R.R. Tolkien, Animal
Farm=George Orwell, Faust=Goethe, The Old Man and the Sea=Ernest Hemingway, Les Misérables=Victor
Hugo, The Trial=Franz Kafka, Anna Karenina=Leo Tolstoy, The Stranger=Albert Camus, Madame
Bovary=Gustave Flaubert, Macbeth=William Shakespeare, One Hundred Years of Solitude=Gabriel García
Márquez, Dune=Frank Herbert, Candide=Voltaire, Brave New World=Aldous Huxley, Lolita=Vladimir
Nabokov, The Little Prince=Antoine de Saint-Exupéry, Treasure Island=Robert Louis Stevenson, The
Jungle Book=Rudyard Kipling, Peter Pan=J.M. Barrie, Alice's Adventures in Wonderland=Lewis
Carroll, The Time Machine=H.G. Wells, Foundation=Isaac Asimov, Fahrenheit 451=Ray Bradbury, The
Handmaid's Tale=Margaret Atwood, Beloved=Toni Morrison, The Catcher in the Rye=J.D. Salinger, Lord
of the Flies=William Golding, The Metamorphosis=Franz Kafka, Robinson Crusoe=Daniel Defoe,
Gulliver's Travels=Jonathan Swift, The Name of the Rose=Umberto Eco, The Picture of Dorian
Gray=Oscar Wilde, Pinocchio=Carlo Collodi, Heidi=Johanna Spyri, Walden=Henry David Thoreau, The
Raven=Edgar Allan Poe, Things Fall Apart=Chinua Achebe, Siddhartha=Hermann Hesse
""",
        "painting_painter": """
Mona Lisa=Leonardo da Vinci, The Starry Night=Vincent van Gogh, The Scream=Edvard Munch,
Guernica=Pablo Picasso, The Night Watch=Rembrandt, Girl with a Pearl Earring=Johannes Vermeer, The
Birth of Venus=Sandro Botticelli, The Kiss=Gustav Klimt, The Last Supper=Leonardo da Vinci, The
Persistence of Memory=Salvador Dalí, American Gothic=Grant Wood, Nighthawks=Edward Hopper, Las
Meninas=Diego Velázquez, Sunflowers=Vincent van Gogh, Impression Sunrise=Claude Monet, The School
of Athens=Raphael, The Creation of Adam=Michelangelo, Les Demoiselles d'Avignon=Pablo Picasso, The
Garden of Earthly Delights=Hieronymus Bosch, The Third of May 1808=Francisco Goya, Olympia=Édouard
Manet, Liberty Leading the People=Eugène Delacroix, The Raft of the Medusa=Théodore Géricault, The
Hay Wain=John Constable, The Milkmaid=Johannes Vermeer, The Potato Eaters=Vincent van Gogh,
Primavera=Sandro Botticelli, The Son of Man=René Magritte, Campbell's Soup Cans=Andy Warhol,
Wanderer above the Sea of Fog=Caspar David Friedrich, Whistler's Mother=James McNeill Whistler,
The Fighting Temeraire=J.M.W. Turner, The Arnolfini Portrait=Jan van Eyck, Christina's
World=Andrew Wyeth, A Sunday on La Grande Jatte=Georges Seurat, The Two Fridas=Frida Kahlo, The
Card Players=Paul Cézanne, Composition VIII=Wassily Kandinsky, The Dance=Henri Matisse, Judith
Slaying Holofernes=Artemisia Gentileschi
""",
        "invention_inventor": """
telephone=Alexander Graham Bell, phonograph=Thomas Edison, printing press=Johannes Gutenberg,
dynamite=Alfred Nobel, World Wide Web=Tim Berners-Lee, airplane=Wright brothers, radio=Guglielmo
Marconi, battery=Alessandro Volta, diesel engine=Rudolf Diesel, cotton gin=Eli Whitney, lightning
rod=Benjamin Franklin, Braille=Louis Braille, Morse code=Samuel Morse, penicillin=Alexander
Fleming, Linux kernel=Linus Torvalds, Python language=Guido van Rossum, mechanical
calculator=Blaise Pascal, frozen food=Clarence Birdseye, safety elevator=Elisha Otis, Rubik's
Cube=Ernő Rubik, Lego=Ole Kirk Christiansen, saxophone=Adolphe Sax, Kevlar=Stephanie Kwolek, steam
locomotive=Richard Trevithick, barometer=Evangelista Torricelli, smallpox vaccine=Edward Jenner,
pasteurization=Louis Pasteur, hot air balloon=Montgolfier brothers, vulcanized rubber=Charles
Goodyear, revolver=Samuel Colt, theremin=Leon Theremin, basketball=James Naismith,  ballpoint
pen=László Bíró, motor car=Karl Benz, induction motor=Nikola Tesla, Esperanto=L. L. Zamenhof,
X-ray imaging=Wilhelm Röntgen, periodic table=Dmitri Mendeleev, polio vaccine=Jonas Salk, C
language=Dennis Ritchie, difference engine=Charles Babbage, bifocals=Benjamin Franklin
""",
        "company_field": """
Toyota=cars, Nike=sportswear, Boeing=aircraft, Pfizer=medicine, IKEA=furniture, Netflix=streaming,
Intel=computer chips, Lego=toys, Rolex=watches, Nestlé=food, Shell=oil, Samsung=electronics,
Sony=electronics, Ford=cars, Adidas=sportswear, Airbus=aircraft, Bayer=medicine, BMW=cars,
Heineken=beer, Starbucks=coffee, McDonald's=fast food, Coca-Cola=soft drinks, Pepsi=soft drinks,
Visa=payments, Spotify=music streaming, Gucci=fashion, Zara=clothing, Lufthansa=air travel,
Hilton=hotels, Uber=rides, Airbnb=lodging, ExxonMobil=oil, Nvidia=graphics chips, Nintendo=video
games, Michelin=tires, Goodyear=tires, Canon=cameras, Nikon=cameras, Steinway=pianos,
Fender=guitars, Ferrari=cars, Burger King=fast food, FedEx=delivery, DHL=delivery,
Lindt=chocolate, Duracell=batteries, Colgate=toothpaste, Ray-Ban=sunglasses, Casio=watches
""",
        "product_company": """
iPhone=Apple, PlayStation=Sony, Xbox=Microsoft, Windows=Microsoft, Android=Google, Kindle=Amazon,
Galaxy S=Samsung, Photoshop=Adobe, Mustang=Ford, Corolla=Toyota, Civic=Honda, Golf=Volkswagen,
747=Boeing, A380=Airbus, Big Mac=McDonald's, Whopper=Burger King, iPad=Apple, MacBook=Apple,
Chrome=Google, Gmail=Google, Switch=Nintendo, Walkman=Sony, Model S=Tesla, Beetle=Volkswagen,
911=Porsche, Prius=Toyota, Excel=Microsoft, Word=Microsoft, Fanta=Coca-Cola, Nutella=Ferrero, Kit
Kat=Nestlé, Nespresso=Nestlé, Pampers=Procter & Gamble, Oreo=Mondelez, Frappuccino=Starbucks,
Alexa=Amazon, Siri=Apple, Game Boy=Nintendo, ThinkPad=Lenovo, Air Jordan=Nike, Acrobat=Adobe,
GeForce=NVIDIA, Core i7=Intel, Ryzen=AMD, WhatsApp=Meta, Instagram=Meta, YouTube=Google,
LinkedIn=Microsoft, Corvette=Chevrolet, Camry=Toyota, Accord=Honda
""",
        "landmark_country": """
Eiffel Tower=France, Colosseum=Italy, Great Wall=China, Taj Mahal=India, Big Ben=England, Statue
of Liberty=United States, Machu Picchu=Peru, Pyramids of Giza=Egypt, Sydney Opera House=Australia,
Christ the Redeemer=Brazil, Petra=Jordan, Stonehenge=England, Acropolis=Greece, Angkor
Wat=Cambodia, Mount Fuji=Japan, Kremlin=Russia, Sagrada Família=Spain, Brandenburg Gate=Germany,
Niagara Falls on the Ontario side=Canada, Chichén Itzá=Mexico, Burj Khalifa=United Arab Emirates,
Hagia Sophia=Turkey, Leaning Tower of Pisa=Italy, Golden Gate Bridge=United States,
Alhambra=Spain, Louvre=France, Neuschwanstein Castle=Germany, Forbidden City=China, Table
Mountain=South Africa, Borobudur=Indonesia, Mount Rushmore=United States, Charles Bridge=Czech
Republic, Little Mermaid statue=Denmark, Atomium=Belgium, Uluru=Australia, CN Tower=Canada, Trevi
Fountain=Italy, Notre-Dame=France, Mont-Saint-Michel=France, Parthenon=Greece, Edinburgh
Castle=Scotland, Blarney Castle=Ireland, Schönbrunn Palace=Austria, Belém Tower=Portugal, Potala
Palace=China, Moai statues=Chile, Petronas Towers=Malaysia, Marina Bay Sands=Singapore, Mount
Kilimanjaro=Tanzania, Wawel Castle=Poland
""",
        "city_country": """
Barcelona=Spain, Munich=Germany, Lyon=France, Milan=Italy, Osaka=Japan, Shanghai=China,
Mumbai=India, Sydney=Australia, Toronto=Canada, Chicago=United States, Istanbul=Turkey, Rio de
Janeiro=Brazil, Johannesburg=South Africa, Lagos=Nigeria, Casablanca=Morocco, Alexandria=Egypt,
Kraków=Poland, Porto=Portugal, Rotterdam=Netherlands, Gothenburg=Sweden, Bergen=Norway,
Geneva=Switzerland, Antwerp=Belgium, Salzburg=Austria, Thessaloniki=Greece, Saint
Petersburg=Russia, Karachi=Pakistan, Busan=South Korea, Hamburg=Germany, Naples=Italy,
Seville=Spain, Marseille=France, Manchester=England, Glasgow=Scotland, Melbourne=Australia,
Auckland=New Zealand, Vancouver=Canada, Guadalajara=Mexico, Medellín=Colombia, Cusco=Peru,
Mombasa=Kenya, Dubai=United Arab Emirates, Jeddah=Saudi Arabia, Kyoto=Japan, Cebu=Philippines,
Chiang Mai=Thailand, Brno=Czech Republic, Tampere=Finland, Aarhus=Denmark, Cork=Ireland,
Odesa=Ukraine
""",
        "river_continent": """
Nile=Africa, Amazon=South America, Danube=Europe, Ganges=Asia, Mississippi=North America,
Rhine=Europe, Yangtze=Asia, Congo=Africa, Thames=Europe, Mekong=Asia, Niger=Africa, Orinoco=South
America, Volga=Europe, Zambezi=Africa, Missouri=North America, Seine=Europe, Indus=Asia,
Murray=Oceania, Colorado=North America, Paraná=South America, Po=Europe, Euphrates=Asia,
Tigris=Asia, Darling=Oceania, Yukon=North America, Limpopo=Africa, Elbe=Europe, Loire=Europe,
Rhône=Europe, Tagus=Europe, Yellow River=Asia, Brahmaputra=Asia, Irrawaddy=Asia, Senegal=Africa,
Orange=Africa, Mackenzie=North America, Rio Grande=North America, Hudson=North America,
Vistula=Europe, Ob=Asia, Lena=Asia, Yenisei=Asia, Dnieper=Europe, Tiber=Europe
""",
        "language_family": """
French=Romance, German=Germanic, Russian=Slavic, Spanish=Romance, English=Germanic, Polish=Slavic,
Italian=Romance, Dutch=Germanic, Czech=Slavic, Portuguese=Romance, Swedish=Germanic,
Ukrainian=Slavic, Romanian=Romance, Danish=Germanic, Bulgarian=Slavic, Catalan=Romance,
Norwegian=Germanic, Serbian=Slavic, Icelandic=Germanic, Croatian=Slavic, Irish=Celtic,
Welsh=Celtic, Breton=Celtic, Scottish Gaelic=Celtic, Finnish=Uralic, Hungarian=Uralic,
Estonian=Uralic, Turkish=Turkic, Kazakh=Turkic, Uzbek=Turkic, Azerbaijani=Turkic, Arabic=Semitic,
Hebrew=Semitic, Amharic=Semitic, Tamil=Dravidian, Telugu=Dravidian, Kannada=Dravidian,
Malayalam=Dravidian, Hindi=Indo-Aryan, Bengali=Indo-Aryan, Punjabi=Indo-Aryan, Swahili=Bantu,
Zulu=Bantu, Xhosa=Bantu, Lithuanian=Baltic, Latvian=Baltic, Malay=Austronesian,
Tagalog=Austronesian, Hawaiian=Austronesian, Maori=Austronesian, Persian=Iranian, Pashto=Iranian,
Mandarin=Sino-Tibetan, Cantonese=Sino-Tibetan, Tibetan=Sino-Tibetan, Afrikaans=Germanic,
Slovak=Slavic
""",
        "greeting": """
Spanish=hola, French=bonjour, German=hallo, Italian=ciao, Portuguese=olá, Japanese=konnichiwa,
Hawaiian=aloha, Hebrew=shalom, Arabic=marhaba, Hindi=namaste, Russian=privet, Swedish=hej,
Polish=cześć, Turkish=merhaba, Swahili=jambo, Korean=annyeong, Chinese=nǐ hǎo, Thai=sawasdee,
Vietnamese=xin chào, Finnish=hei, Hungarian=szia, Czech=ahoj, Greek=geia sou, Irish=dia duit,
Welsh=helo, Icelandic=halló, Indonesian=halo, Romanian=salut, Zulu=sawubona, Maori=kia ora,
Filipino=kumusta, Persian=salam, Estonian=tere, Croatian=bok, Norwegian=hei, Danish=hej,
Dutch=hallo, Bulgarian=zdravei, Catalan=hola, Samoan=talofa, Esperanto=saluton, Slovak=ahoj,
Latvian=sveiki, Ukrainian=pryvit, Basque=kaixo, Georgian=gamarjoba, Latin=salve
""",
        "shape_sides": """
triangle=3, square=4, rectangle=4, pentagon=5, hexagon=6, heptagon=7, octagon=8, nonagon=9,
decagon=10, dodecagon=12, rhombus=4, trapezoid=4, parallelogram=4, kite=4, hendecagon=11,
quadrilateral=4, icosagon=20, right triangle=3, isosceles triangle=3, stop sign=8, honeycomb
cell=6, equilateral triangle=3
""",
        "unit_measures": """
meter=length, kilogram=mass, second=time, liter=volume, ampere=electric current,
kelvin=temperature, volt=voltage, watt=power, joule=energy, newton=force, pascal=pressure,
hertz=frequency, ohm=resistance, mile=distance, acre=area, gallon=volume, inch=length, hour=time,
decibel=loudness, calorie=energy, knot=speed, light-year=distance, byte=data size, carat=gem mass,
pound=weight, hectare=area, lumen=light, coulomb=electric charge, tesla=magnetic field,
farad=capacitance, celsius=temperature, minute=time, yard=length, ounce=weight, pint=volume,
kilometer=distance, gram=mass, degree=angle, radian=angle, bar=pressure, horsepower=power,
fahrenheit=temperature, megabyte=data size, becquerel=radioactivity, henry=inductance,
fathom=depth, ton=weight, week=time, nautical mile=distance, milliliter=volume
""",
        "unit_symbol": """
meter=m, kilogram=kg, second=s, liter=L, ampere=A, kelvin=K, volt=V, watt=W, joule=J, newton=N,
pascal=Pa, hertz=Hz, kilometer=km, centimeter=cm, millimeter=mm, gram=g, milligram=mg,
milliliter=mL, foot=ft, inch=in, yard=yd, mile=mi, pound=lb, ounce=oz, gallon=gal, hour=h,
minute=min, byte=B, kilobyte=kB, megabyte=MB, gigabyte=GB, terabyte=TB, kilowatt=kW,
megahertz=MHz, kilojoule=kJ, decibel=dB, hectare=ha, pint=pt, quart=qt, millisecond=ms,
microsecond=µs, nanometer=nm, tablespoon=tbsp, teaspoon=tsp
""",
        "word_emoji": """
dog=🐶, cat=🐱, heart=❤️, fire=🔥, sun=☀️, moon=🌙, star=⭐,
pizza=🍕, apple=🍎, banana=🍌, car=🚗, house=🏠, tree=🌳, rain=🌧️,
snow=❄️, fish=🐟, bird=🐦, book=📖, phone=📱, money=💰, key=🔑,
rocket=🚀, flower=🌸, coffee=☕, beer=🍺, cake=🎂, music=🎵, soccer=⚽,
basketball=🏀, airplane=✈️, train=🚆, bicycle=🚲, clock=🕐, umbrella=☂️, ghost=👻,
robot=🤖, crown=👑, diamond=💎, bomb=💣, gift=🎁, camera=📷, bee=🐝,
lion=🦁, tiger=🐯, frog=🐸, monkey=🐵, pig=🐷, rabbit=🐰, bear=🐻,
panda=🐼, elephant=🐘, snake=🐍, turtle=🐢, whale=🐳, grapes=🍇, strawberry=🍓,
lemon=🍋, peach=🍑, cherry=🍒, carrot=🥕, bread=🍞, egg=🥚, cheese=🧀,
burger=🍔, rainbow=🌈, lightning=⚡, earth=🌍, skull=💀, eyes=👀, trophy=🏆,
bell=🔔, light bulb=💡, lock=🔒, hammer=🔨, unicorn=🦄
""",
        "festival_month": """
Christmas=December, Halloween=October, Valentine's Day=February, Bastille Day=July, St. Patrick's
Day=March, US Independence Day=July, April Fools' Day=April, New Year's Day=January, New Year's
Eve=December, US Thanksgiving=November, Labour Day in Europe=May, All Saints' Day=November,
Groundhog Day=February, Guy Fawkes Night=November, Earth Day=April, Boxing Day=December, Australia
Day=January, Epiphany=January, US Labor Day=September, Canada Day=July, Christmas Eve=December,
Cinco de Mayo=May, Juneteenth=June, Anzac Day=April, Columbus Day=October, US Veterans
Day=November, International Women's Day=March, Burns Night=January, Pi Day=March, Mexican
Independence Day=September, Black Friday=November, Saint Lucia's Day=December, Day of the
Dead=November, Swiss National Day=August, German Unity Day=October
""",
    }.items()
}

GROUPS: dict[str, Pairs] = {
    name: parse_groups(text.replace("\n ", " "))
    for name, text in {
        "animal_class": """
mammal: dog, whale, bat, elephant, horse, dolphin, kangaroo, mouse, tiger, sheep, otter, camel,
 koala, seal
bird: eagle, penguin, ostrich, sparrow, owl, parrot, duck, flamingo, swan, pigeon, robin, turkey,
 hawk
fish: salmon, shark, tuna, trout, cod, eel, goldfish, sardine, seahorse, carp, herring, piranha
insect: ant, bee, butterfly, beetle, mosquito, grasshopper, fly, wasp, cricket, ladybug, moth,
 termite
reptile: snake, lizard, crocodile, turtle, gecko, iguana, cobra, chameleon, alligator, tortoise,
 python
amphibian: frog, toad, salamander, newt, axolotl
arachnid: spider, scorpion, tick, tarantula, mite
""",
        "animal_diet": """
herbivore: cow, horse, rabbit, deer, giraffe, elephant, sheep, goat, zebra, koala, kangaroo,
 gorilla, camel, bison, moose, manatee, hippopotamus, rhinoceros, beaver, antelope
carnivore: lion, tiger, wolf, shark, eagle, crocodile, leopard, polar bear, owl, snake, seal,
 cheetah, hawk, otter, jaguar, orca, spider, lynx, penguin, falcon
omnivore: bear, pig, raccoon, human, chicken, crow, chimpanzee, hedgehog, rat, skunk, badger,
 ostrich, opossum, coati, robin, seagull
""",
        "word_category": """
fruit: apple, banana, mango, grape, pear, cherry, papaya, fig
vegetable: carrot, spinach, broccoli, onion, cabbage, lettuce, radish, celery
animal: dog, horse, rabbit, elephant, tiger, goat, monkey, zebra
tool: hammer, screwdriver, saw, wrench, drill, pliers, chisel, axe
furniture: chair, table, sofa, wardrobe, desk, bookcase, stool, dresser
clothing: shirt, jacket, trousers, sock, sweater, skirt, glove, scarf
vehicle: car, bus, bicycle, truck, tractor, motorcycle, van, tram
instrument: piano, guitar, violin, flute, drum, trumpet, cello, harp
color: red, blue, green, purple, yellow, pink, brown, gray
sport: tennis, football, hockey, rugby, golf, boxing, judo, volleyball
drink: coffee, lemonade, tea, juice, milk, beer, wine, cocoa
flower: rose, tulip, daisy, lily, orchid, daffodil, sunflower, violet
tree: oak, birch, willow, maple, spruce, beech, cedar, palm
metal: iron, copper, gold, silver, tin, aluminum, zinc, nickel
body part: elbow, knee, shoulder, ankle, wrist, chin, thumb, ear
profession: baker, nurse, lawyer, plumber, pilot, teacher, dentist, carpenter
weather: rain, snow, hail, fog, storm, sunshine, drizzle, thunder
shape: circle, square, triangle, rectangle, hexagon, oval, pentagon, rhombus
emotion: anger, joy, sadness, fear, envy, disgust, pride, shame
family member: aunt, uncle, cousin, nephew, grandmother, brother, niece, father
""",
        "country_continent": """
Europe: France, Germany, Spain, Italy, Poland, Sweden, Norway, Greece, Portugal, Austria, Ireland,
 Hungary, Switzerland, Belgium, Denmark, Finland, Croatia, Romania
Asia: China, Japan, India, Thailand, Vietnam, Iran, Iraq, Nepal, Mongolia, South Korea, Pakistan,
 Malaysia, Cambodia, Saudi Arabia, Philippines, Sri Lanka, Bangladesh
Africa: Egypt, Kenya, Nigeria, Morocco, Ghana, Ethiopia, Uganda, Angola, Senegal, Tunisia, Mali,
 Zambia, Algeria, Libya, Chad, Namibia, Madagascar
South America: Brazil, Argentina, Chile, Peru, Colombia, Bolivia, Ecuador, Uruguay, Paraguay,
 Venezuela
North America: Canada, Mexico, United States, Cuba, Jamaica, Guatemala, Honduras, Panama, Costa
 Rica, Haiti
Oceania: Australia, New Zealand, Fiji, Samoa, Tonga, Papua New Guinea, Vanuatu
""",
        "living": """
living: tree, dog, mushroom, child, rose, fish, grass, spider, horse, moss, ant, oak, bacterium,
 bird, frog, worm, cactus, fern, lobster, sheep
non-living: stone, table, water, car, cloud, spoon, candle, hammer, bottle, sand, bridge, coin,
 mirror, river, lamp, phone, glass, shoe, ring, brick
""",
        "state_of_matter": """
solid: ice, wood, iron, stone, glass, brick, gold, coal, bread, diamond, plastic, salt, chalk,
 bone, copper
liquid: water, milk, oil, juice, mercury, blood, gasoline, wine, vinegar, alcohol, honey, coffee,
 syrup, tea
gas: oxygen, steam, helium, nitrogen, hydrogen, methane, carbon dioxide, argon, neon, ozone,
 propane, air
""",
        "instrument_family": """
string: violin, guitar, cello, harp, banjo, lute, viola, ukulele, mandolin, double bass, sitar,
 balalaika
woodwind: flute, clarinet, oboe, bassoon, saxophone, piccolo, recorder, English horn, bass
 clarinet
brass: trumpet, trombone, tuba, French horn, cornet, euphonium, bugle, flugelhorn, sousaphone
percussion: drum, cymbals, xylophone, tambourine, triangle, maracas, timpani, gong, marimba,
 castanets
keyboard: piano, organ, harpsichord, synthesizer, clavichord, celesta
""",
        "season": """
winter: snowman, sled, skiing, icicle, Christmas, frostbite, mittens, December, ice skating,
 blizzard
spring: Easter, tulip bloom, April, cherry blossom, hatching chicks, daffodils, snowmelt, spring
 cleaning
summer: beach holiday, July, sunburn, sunscreen, swimsuit, barbecue, sandcastle, heat wave, August
autumn: falling leaves, Halloween, October, pumpkin harvest, Thanksgiving, chestnuts, November,
 acorns
""",
        "taste": """
sweet: honey, candy, cake, syrup, chocolate bar, ripe banana, jam, caramel, maple syrup, ice
 cream, fudge
sour: lemon, vinegar, lime, sauerkraut, unripe grape, rhubarb, tamarind, plain yogurt, cranberry,
 kefir
salty: chips, pretzel, anchovy, soy sauce, feta, bacon, olives, sea water, popcorn, ham, crackers,
 salami
bitter: black coffee, dark chocolate, grapefruit peel, tonic water, kale, dandelion leaf,
 espresso, unsweetened cocoa, radicchio, hops, aspirin, arugula
spicy: chili pepper, wasabi, jalapeño, hot sauce, horseradish, habanero, cayenne, curry paste,
 tabasco
""",
    }.items()
}
