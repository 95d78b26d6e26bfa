"""Word problems, counters, conditions, causes with their effects, and procedures, for the reasoning families."""

from __future__ import annotations

# Setting: problem | calculation | unit | sentence with {r} for the result.
PROBLEMS = """
shop: {w} buys {a} pens at {b} dollars each. How much is that? | a * b | dollars | It costs {r} dollars.
shop: A coat costs {big} dollars and is {a} dollars off. What does it cost now? | big - a | dollars | It costs {r} dollars.
shop: {w} pays a {a} dollar cap and a {big} dollar bag. How much in all? | a + big | dollars | It costs {r} dollars.
shop: {w} buys {a} mugs at {b} dollars and a tray for {c} dollars. What is the total? | a * b + c | dollars | It costs {r} dollars.
shop: {w} has {big} dollars and buys {a} rolls at 2 dollars each. How much money is left? | big - a * 2 | dollars | There are {r} dollars left.
travel: A bus drives {a} hours at {big} km per hour. How far does it go? | a * big | km | The way is {r} km.
travel: {w} rides {a} km on each of {b} days. How far is that in all? | a * b | km | The way is {r} km.
travel: The trip is {big} km long and {w} has done {a} km. How far is left? | big - a | km | There are {r} km left.
travel: {w} walks {a} km to town, {a} km back and then {c} km more. How far is that? | a + a + c | km | The way is {r} km.
travel: {w} hikes {a} km before lunch and {b} km after it, on each of 2 days. How far in all? | (a + b) * 2 | km | The way is {r} km.
kitchen: One cake needs {a} eggs. How many eggs do {b} cakes need? | a * b | eggs | You need {r} eggs.
kitchen: {w} had {big} eggs and used {a}. How many are left? | big - a | eggs | There are {r} eggs left.
kitchen: {w} fries {a} eggs for each of {b} guests and boils {c}. How many eggs is that? | a * b + c | eggs | You need {r} eggs.
kitchen: A carton of {big} eggs loses {a} in a fall and {w} adds {b}. How many eggs are there? | big - a + b | eggs | There are {r} eggs.
school: A room has {a} rows of {b} seats. How many seats is that? | a * b | seats | There are {r} seats.
school: Of {big} seats, {a} are taken. How many seats are free? | big - a | seats | {r} seats are free.
school: A hall has {a} rows of {b} seats and {c} seats at the back. How many in all? | a * b + c | seats | There are {r} seats.
school: {big} seats are in the hall and {w} brings in {a} and then {b}. How many now? | big + a + b | seats | There are {r} seats.
garden: {w} plants {a} roses in each of {b} beds. How many roses is that? | a * b | roses | There are {r} roses.
garden: {w} had {big} roses and cut {a} of them. How many are uncut? | big - a | roses | There are {r} roses.
garden: {w} plants {a} beds of {b} roses, but {c} roses die. How many live? | a * b - c | roses | There are {r} roses.
garden: {w} grows {big} roses and gives {a} to each of 2 friends. How many are left? | big - a * 2 | roses | There are {r} roses left.
sharing: {ab} sweets are shared equally by {a} children. How many sweets does each get? | ab / a | sweets | Each gets {r} sweets.
sharing: {w} puts {ab} sweets into {b} bags evenly. How many sweets are in a bag? | ab / b | sweets | Each gets {r} sweets.
sharing: {w} has {ab} sweets, packs {a} in a bag and keeps {b} bags back. How many sweets are kept? | a * b | sweets | {w} keeps {r} sweets.
sharing: {a} children get {b} sweets each and {c} are left over. How many sweets were there? | a * b + c | sweets | There were {r} sweets.
work: {w} earns {b} dollars an hour and works {a} hours. How many dollars is that? | a * b | dollars | {w} earns {r} dollars.
work: {a} workers lay {b} tiles each, then {c} tiles crack. How many good tiles are there? | a * b - c | tiles | There are {r} tiles.
work: A job of {ab} tiles is split evenly among {b} workers. How many tiles does each lay? | ab / b | tiles | Each lays {r} tiles.
work: {w} laid {big} tiles, then {a} more, then {c} more. How many tiles in all? | big + a + c | tiles | There are {r} tiles.
"""

PAIRS = """
It rained all night. | The street is flooded.
The power went out. | The screen turned black.
Tom forgot his umbrella. | Tom got soaked.
Mia ate too much cake. | Mia has a stomach ache.
The glass fell off the table. | There are shards on the floor.
The alarm did not go off. | Ana came late to work.
The road was icy. | The car skidded.
He studied every day. | He passed the exam with top marks.
The oven was too hot. | The bread is burnt.
The team scored three goals. | The fans cheered.
The dog heard a stranger. | The dog barked.
The sun shone all day. | The snow melted.
A nail lay on the road. | The tire went flat.
She watered the plants for weeks. | The plants grew tall.
Nobody watered the flowers. | The flowers wilted.
The battery was empty. | The phone switched off.
The store cut its prices by half. | A long line formed at the store.
He ran ten miles. | His legs ached.
The baby was hungry. | The baby cried.
The wind blew hard. | The hat flew away.
The bridge was closed. | Drivers took another route.
The movie was very sad. | The audience wept.
The milk stood in the sun. | The milk turned sour.
The singer fell ill. | The show was canceled.
A tree fell on the line. | The village had no electricity.
She lost her key. | She could not open the door.
The water reached boiling heat. | Steam rose from the pot.
He left the window open. | The room became cold.
The printer ran out of paper. | The report was not printed.
The driver missed the exit. | The trip took an hour longer.
The boat had a hole. | The boat sank.
The joke was very funny. | Everyone laughed.
The factory closed. | Many people lost their jobs.
Ben broke his leg. | Ben walks on crutches.
The frost came early. | The harvest was ruined.
The server crashed. | The website was offline.
"""

STEPS = """
making tea: fill the kettle; boil the water; pour the water over the tea bag; take out the tea bag; drink the tea
mailing a letter: write the letter; put it in an envelope; seal the envelope; drop it in the mailbox; wait for a reply
washing clothes: sort the clothes; load the machine; start the wash; hang the clothes up; fold the dry clothes
baking bread: mix the dough; let the dough rise; put the dough in the oven; take the loaf out; slice the loaf
painting a wall: empty the room; tape the edges; paint the first coat; let it dry; paint the second coat
planting a tree: choose a spot; dig a hole; set the tree in the hole; fill in the soil; water the tree
taking a flight: book a ticket; go to the airport; board the plane; land; collect the bags
changing a tire: loosen the nuts; jack up the car; remove the flat tire; put on the spare; lower the car
borrowing a book: search the catalog; find the shelf; check the book out; read it at home; bring it back
sewing on a button: thread the needle; knot the thread; stitch the button on; tie off the thread; cut the thread
making toast: slice the bread; put the slice in the toaster; push the lever down; wait for the pop; spread the butter
brushing teeth: open the toothpaste; squeeze it on the brush; brush the teeth; rinse the mouth; dry the face
wrapping a gift: buy a gift; cut the paper; fold it around the gift; tape the ends; tie a bow
cooking pasta: boil a pot of water; add the pasta; cook it until soft; drain it; serve it with sauce
sending an email: open the mail program; start a new message; write the text; press send; get an answer
taking a photo: turn the camera on; point it at the scene; focus; press the button; look at the picture
"""

# Beginning | becoming more | becoming fewer | what is counted.
COUNTERS = """
There are {n} people on the bus. | {n} get on. ; At the next stop {n} board. | {n} get off. ; {n} leave the bus. | people
A jar holds {n} cookies. | {n} are added. ; {w} bakes {n} more. | {w} eats {n}. ; {n} are sold. | cookies
The shop has {n} lamps. | {n} lamps are delivered. ; {n} come back. | {n} are sold. ; {n} break. | lamps
{w} has {n} stamps. | A friend gives {w} {n}. ; {w} buys {n}. | {w} loses {n}. ; {w} gives away {n}. | stamps
{n} birds sit on a roof. | {n} more land. ; {n} join them. | {n} fly off. ; {n} leave. | birds
{w} starts the game with {n} points. | {w} wins {n} points. ; {w} scores {n}. | {w} loses {n} points. ; A penalty costs {n}. | points
The library shelf has {n} books. | {n} are returned. ; {w} puts back {n}. | {n} are lent out. ; {w} takes {n}. | books
A tank holds {n} liters. | {n} liters flow in. ; Rain adds {n} liters. | {n} liters leak out. ; {w} drains {n} liters. | liters
"""

# Beginning | turning | leaving as it is | first state | second state.
SIDES = """
A coin shows {s}. | {w} turns it over. ; {w} flips it upside down. | {w} only looks at it. ; {w} slides it aside. | heads | tails
A card lies {s}. | {w} turns it over. ; {w} flips it. | {w} does not touch it. ; {w} pushes it to the left. | face up | face down
The lamp is {s}. | {w} presses its switch. ; {w} pulls its cord once. | {w} leaves it as it is. ; {w} dusts it. | on | off
A cup stands {s}. | {w} turns it over. ; {w} inverts it. | {w} admires it. ; {w} does not move it. | upright | upside down
The gate is {s}. | {w} pushes its toggle button. ; {w} changes its state. | {w} walks past it. ; {w} paints it. | open | closed
The wheel spins {s}. | {w} reverses it. ; {w} changes its direction. | {w} watches it. ; {w} oils it. | clockwise | counterclockwise
The sound is {s}. | {w} taps the mute button. ; {w} toggles the sound. | {w} changes the channel. ; {w} does nothing. | on | muted
The shirt lies {s}. | {w} pulls its other side out. ; {w} turns it the other way. | {w} irons it. ; {w} folds it. | right side out | inside out
The box is {s}. | {w} turns the key once. ; {w} switches its lock over. | {w} shakes it. ; {w} lifts it. | locked | unlocked
The sign says {s}. | {w} turns the sign round. ; {w} flips the sign. | {w} reads it. ; {w} cleans it. | open | closed
"""

# Condition | consequence | condition denied | consequence denied.
CONDITIONS = """
it rains | the match is off | it does not rain | the match is not off
the alarm rings | the dog barks | the alarm does not ring | the dog does not bark
the shop is open | the light is on | the shop is not open | the light is not on
Ben is home | his bike is outside | Ben is not home | his bike is not outside
the oven is hot | the timer beeps | the oven is not hot | the timer does not beep
it is Sunday | the bakery is closed | it is not Sunday | the bakery is not closed
the train is late | Mia takes a taxi | the train is not late | Mia does not take a taxi
the code is wrong | the door stays shut | the code is not wrong | the door does not stay shut
the wind blows | the flag moves | the wind does not blow | the flag does not move
the cake is ready | the kitchen smells sweet | the cake is not ready | the kitchen does not smell sweet
the exam is easy | everyone passes | the exam is not easy | not everyone passes
the river floods | the bridge is shut | the river does not flood | the bridge is not shut
"""
