"""Tables for judging pairs: inference, paraphrases, senses, causes, plausible events."""

from __future__ import annotations

# Action in a scene // follows // rules it out // may be, in the same scene.
SCENES = """
playing a guitar // making music // fast asleep // playing a song by a friend
reading a newspaper // reading something // swimming laps // reading about a fire
eating a sandwich // having some food // eating nothing at all // eating lunch before work
riding a bicycle // on a bike // sitting in a parked car // riding home from work
painting a fence // using paint // asleep in a hammock // painting the fence for a neighbor
walking a dog // out with a pet // alone at home // walking a dog named Rex
climbing a ladder // going up // lying flat in bed // climbing up to fix a roof
baking bread // making something to eat // cleaning a car // baking bread for a wedding
washing a car // cleaning a vehicle // sleeping on a couch // washing the car before a trip
holding an umbrella // holding something // empty-handed // waiting for a late bus
talking on the phone // speaking to someone // completely silent // talking to a sister
running fast // moving // standing still // running to catch a train
swimming in a lake // in the water // completely dry // training for a race
drinking hot tea // having a warm drink // drinking nothing // drinking tea against a cold
taking a photo // using a camera // sleeping deeply // taking a photo for a magazine
carrying a heavy box // holding a box // carrying nothing // carrying a box full of books
sleeping on a bench // resting // wide awake // tired after a long shift
laughing loudly // making a sound // perfectly quiet // laughing at an old joke
jumping over a puddle // off the ground for a moment // sitting down // on the way to school
cutting a piece of wood // working with wood // doing nothing // making a chair
feeding some pigeons // giving food to birds // chasing birds away // there every morning
writing a letter // putting words on paper // dancing // writing to an old friend
selling fruit // offering apples or other fruit // giving up all trade // selling pears from a farm
dancing alone // dancing // sitting motionless // dancing for an audition
fixing a broken bike // repairing something // breaking a window // fixing the bike for a child
watering the flowers // giving plants water // playing chess // new to gardening
"""

# Subject // what it is as well.
PEOPLE = """
a young man // a person
an old woman // a person
a little girl // a child
a tall boy // a child
a man in a red jacket // a man
a woman with a hat // a woman
a tired nurse // someone
a bearded man // a man
a teenager in jeans // a young person
a woman in a blue dress // a woman
a boy with glasses // a boy
a girl in boots // a girl
"""

# One wording // another that means the same // close in words or topic, but not the same.
PARAPHRASES = """
The meeting was put off until {day}. // They postponed the meeting to {day}. // They held the
 meeting before {day}.
{name} bought a new car. // {name} got a brand-new automobile. // {name} sold the old car.
The shop closes at six. // The store shuts at six o'clock. // The shop opens at six.
{name} is older than Kim. // Kim is younger than {name}. // Kim is older than {name}.
It rained all night in {city}. // In {city} the rain did not stop all night. // It snowed all night
 in {city}.
The film was boring. // The movie was dull. // The movie was thrilling.
{name} forgot the keys. // {name} did not remember the keys. // {name} found the keys.
The exam was easy. // The test was not difficult. // The test was hard.
{name} gave Kim a book. // Kim received a book from {name}. // Kim gave {name} a book.
The train to {city} was late. // The train to {city} did not arrive on time. // The bus to {city}
 left early.
Few people came to the party on {day}. // Not many guests showed up at the party on {day}. // The
 party on {day} was crowded.
{name} quit smoking. // {name} gave up cigarettes. // {name} started smoking.
The cat chased the mouse. // The mouse was chased by the cat. // The cat was chased by the mouse.
{name} lives close to the station. // {name}'s home is near the station. // {name} lives far from
 the station.
The soup is too hot to eat. // The soup is so hot that one cannot eat it. // The soup is too cold.
We ran out of milk on {day}. // By {day} there was no milk left. // We bought milk on {day}.
{name} repaired the {thing}. // {name} fixed the {thing}. // {name} broke the {thing}.
Everyone passed the test. // Nobody failed the test. // Nobody passed the test.
The {thing} costs {number} dollars. // The price of the {thing} is {number} dollars. // The {thing}
 was returned on {day}.
{name} won the race in {city}. // In {city}, {name} came first in the race. // In {city}, {name}
 came last in the race.
You must not park here. // Parking is forbidden here. // You may park here for an hour.
{name} started to cry. // {name} burst into tears. // {name} started to laugh.
The road to {city} is blocked. // You cannot drive through to {city} now. // The road to {city} was
 opened again.
Please call me back on {day}. // Give me a ring again on {day}, please. // Please write me a letter
 on {day}.
The workers demand higher wages. // The staff want more pay. // The workers accept lower wages.
{name} speaks both French and Dutch. // {name} knows two languages, French and Dutch. // {name}
 teaches French in {city}.
The bridge was built in 1920. // They built the bridge in 1920. // They tore the bridge down in
 1920.
I can't stand {city} in {month}. // I really dislike {city} in {month}. // I love {city} in {month}.
{name} borrowed a tent from Kim. // Kim lent {name} a tent. // Kim borrowed a tent from {name}.
The company hired {number} people. // {number} people got a job at the company. // The company fired
 {number} people.
How old is {name}? // What is {name}'s age? // How tall is {name}?
How do I get to {city}? // What is the way to {city}? // How long may I stay in {city}?
Where can I buy a {thing}? // Which shop sells {thing}s? // Where can I sell a {thing}?
What's the best way to learn Greek? // How can one learn Greek well? // Why do people learn Greek?
How can I lose weight fast? // What helps me get slim quickly? // How can I gain weight?
"""

# Word // contexts of one sense // contexts of another.
SENSES = """
bank // She put her savings in the bank. / The bank raised its fees. / He works at a bank as a
 clerk. // We fished from the bank of the river. / Reeds grow along the bank. / The boat hit the
 muddy bank.
bat // A bat hung from the roof of the cave. / The bat flew out at dusk. // He swung the bat and hit
 the ball. / Her bat broke in the last inning.
bark // The bark of the birch is white. / He peeled bark off the log. // The bark of the dog woke
 us. / I heard a loud bark from the yard.
match // Light the fire with a match. / He struck a match in the dark. // They won the match by two
 goals. / The match was delayed by rain.
spring // Tulips bloom in spring. / We married last spring. // A spring in the mattress broke. / The
 pen has a tiny metal spring.
seal // The seal balanced a ball on its nose. / A seal dived under the ice. // The letter bore the
 king's seal. / Break the seal before opening the jar.
ring // He gave her a gold ring. / The ring does not fit my finger. // The boxer climbed into the
 ring. / Two fighters met in the ring.
crane // A crane lifted the steel beams. / The crane towers over the site. // A crane stood in the
 marsh on one leg. / The crane spread its wings.
light // Turn off the light in the hall. / The light hurt my eyes. // The bag is light, even a child
 can carry it. / Feathers are light.
nail // He hammered a nail into the wall. / The picture hangs on a nail. // She painted each nail
 red. / I broke a nail on my thumb.
palm // A palm shaded the beach. / Dates grow on this palm. // She read the lines of my palm. / He
 held a coin in his palm.
pen // Sign here with a pen. / My pen ran out of ink. // The pigs are in their pen. / Close the gate
 of the sheep pen.
plant // Water the plant twice a week. / This plant needs sun. // The plant makes car engines. /
 Workers at the plant went on strike.
pitcher // The pitcher threw a fast ball. / Their best pitcher hurt his arm. // Fill the pitcher
 with lemonade. / A glass pitcher stood on the table.
trunk // The elephant raised its trunk. / It sprayed water from its trunk. // Put the bags in the
 trunk of the car. / The spare tire is in the trunk.
wave // A huge wave hit the boat. / The surfer caught a wave. // She gave us a wave from the train.
 / He left with a short wave of his hand.
key // I lost the key to the door. / Turn the key in the lock. // Press any key to continue. / The
 enter key on my laptop is stuck.
mouse // The cat caught a mouse. / A mouse ate the cheese. // Click twice with the mouse. / My
 computer needs a new mouse.
letter // She mailed a letter to her aunt. / The letter came in a blue envelope. // B is the second
 letter. / The word begins with a capital letter.
right // Turn right at the church. / The shop is on the right side. // Your answer is right. / She
 was right about the date.
fair // We rode the wheel at the fair. / The fair comes to town in May. // The judge was fair to
 both sides. / It is only fair to share.
file // Save the file before you quit. / The file is too large to email. // Smooth the edge with a
 file. / He used a metal file on the blade.
bow // Tie the ribbon in a bow. / She wore a bow in her hair. // The actor took a deep bow. / He
 greeted the queen with a bow.
park // The kids play in the park. / We had a picnic in the park. // You can park behind the house.
 / Don't park on the grass.
cold // The water is too cold to swim in. / It was a cold night. // I caught a cold last week. / He
 is in bed with a cold.
current // The current pulled the swimmer out to sea. / A strong current runs under the bridge. //
 What is your current address? / The current mayor was elected in May.
fan // The fan cools the room. / Switch on the fan, it's hot. // She is a big fan of the band. / A
 fan asked the singer for a photo.
bill // The waiter brought the bill. / I paid the bill for the phone. // The duck has an orange
 bill. / The bird picked seeds with its bill.
club // He joined a chess club. / The club meets on Fridays. // The caveman swung a wooden club. /
 She hit the golf ball with her club.
date // What is the date of the meeting? / Write the date on top of the page. // He ate a sweet
 date. / Each cookie has a date and a nut in it.
glass // The window is made of glass. / Careful, there is broken glass on the floor. // She drank a
 glass of milk. / He filled my glass again.
jam // I like jam on toast. / She made jam from plums. // We were stuck in a traffic jam. / The jam
 on the highway lasted an hour.
watch // My watch is five minutes slow. / He looked at his watch. // Let's watch a movie. / They
 watch the news every night.
tie // He wore a blue tie. / The tie matches his shirt. // The game ended in a tie. / It was a tie,
 two goals each.
star // A star twinkled in the sky. / We saw a bright star at night. // She is the star of the show.
 / The film made him a star.
table // Set the table for six. / He sat at the kitchen table. // The table on page ten lists all
 prices. / Add a row to the table of results.
root // The root of the tree broke the pavement. / The plant has a long root. // Envy is the root of
 the problem. / We must get to the root of the matter.
note // He left a note on the fridge. / I found a note in my pocket. // She sang a high note. / The
 last note of the song was wrong.
"""

# Cause // effect.
CAUSES = """
{name} dropped the glass. // The glass broke.
It rained for a week in {city}. // The river in {city} flooded.
{name} did not set the alarm. // {name} overslept on {day}.
The battery of the {thing} was empty. // The {thing} did not turn on.
{name} studied hard for the exam. // {name} got top marks in the exam.
The road was covered with ice. // The car slid into the ditch.
{name} forgot to water the plants. // The plants dried up.
{name} told a funny joke. // Everyone laughed.
The bread stayed in the oven too long. // The bread burned.
{name} ate too many sweets. // {name} had a stomach ache.
The power failed in {city}. // All the lights in {city} went out.
{name} left the window open during the storm. // The carpet got wet.
The bus broke down on {day}. // {name} walked to work on {day}.
{name} stepped on a nail. // {name}'s foot bled.
A dog barked next door all night. // {name} could not sleep.
The shop raised its prices. // Customers went elsewhere.
{name} lost the door key. // {name} had to call a locksmith.
The sun was very strong at the beach. // {name} got a sunburn.
{name} spilled coffee on the shirt. // {name} changed the shirt.
The milk was left out for days. // The milk turned sour.
{name} ran ten miles. // {name} was out of breath.
The tire had a hole in it. // The tire went flat.
The team scored in the last minute. // The fans cheered.
{name} peeled some onions. // {name}'s eyes watered.
The movie was very sad. // {name} cried in the cinema.
The phone fell into the pool. // The phone stopped working.
{name} broke a leg on {day}. // {name} was taken to the hospital.
Snow blocked the tracks. // The train to {city} was cancelled.
The baby was hungry. // The baby cried until she was fed.
{name} turned up the heating. // The room became warm.
The singer fell ill. // The concert on {day} was called off.
The boat had a leak. // The boat sank.
{name} put salt in the tea by mistake. // The tea tasted awful.
The factory in {city} closed. // Hundreds of people in {city} lost their jobs.
{name} drove much too fast. // {name} got a speeding ticket.
"""

# What happens // what it can happen to // what it cannot happen to.
EVENTS = """
{name} ate {o} for lunch. // food // metal vehicle building furniture
{name} drank {o} after the run. // drink // metal vehicle furniture clothes
{name} wore {o} to the party. // clothes // drink vehicle building soup
{name} sat at the wheel of {o}. // vehicle // food drink text soup clothes
{name} parked {o} behind the house. // vehicle // drink soup building
{name} read {o} before going to bed. // text // metal soup drink food
{name} poured {o} into a cup. // drink // vehicle building furniture clothes metal
{name} folded {o} after lunch. // cloth // drink vehicle soup building metal
{name} moved into {o} on {day}. // building // food drink text cloth
{name} sat down on {o}. // furniture // weather drink soup
{name} sliced {o} with a kitchen knife. // food // weather building vehicle drink
{name} ironed {o} in the evening. // cloth // soup drink weather vehicle
{name} put {o} in a pocket. // metal // building vehicle weather furniture
{name} fed {o} in the barn. // animal // metal furniture text cloth
{name} taught {o} to sit on command. // dog // metal soup furniture drink
{name} stirred {o} with a spoon. // soup // building vehicle furniture clothes
{name} watched {o} grow up. // animal // metal furniture text vehicle
{name} filled the tank of {o}. // vehicle // food text cloth soup
{name} carried {o} home in a shopping bag. // food // building weather vehicle
The cook served {o} on a plate. // food // building vehicle weather furniture
The painter put a new roof on {o}. // building // drink soup cloth food
The postman delivered {o} in an envelope. // text // building vehicle weather soup
"""

THINGS = """
food: an apple, a sandwich, a tomato, a cucumber, a pear, a sausage, a carrot, an omelet, a peach
drink: some water, some milk, some lemonade, some orange juice, some iced tea
soup: some soup, some pudding, some stew, some porridge
metal: a coin, a key, a nail, a screw, a paper clip, a thimble
vehicle: a truck, a van, a bus, a taxi, a car
building: a house, a cottage, a castle, a lighthouse, a farmhouse
furniture: a sofa, an armchair, a bench, a stool, a wooden chair
clothes: a coat, a dress, a sweater, a shirt, a scarf
cloth: a shirt, a tablecloth, a towel, a blouse, a bedsheet
text: a letter, a poem, a short note, a birthday card
animal: a calf, a foal, a lamb, a kid goat
dog: a puppy, a young dog, a terrier, a poodle
weather: a thunderstorm, the fog, a rainbow, the wind
"""
