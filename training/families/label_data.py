"""Example sentences for more ways of labelling; "[label]" begins the sentences of a label."""

from __future__ import annotations

from training.families.choice import Pools, parse_sentences

EMOTION: Pools = parse_sentences("""
[joy]
I passed my exam, hooray!
We won the game and everybody danced!
My best friend is coming to visit me on {day}!
I got the job in {city}, I could sing!
What a lovely party, I laughed all evening!
{name} smiled and hugged everyone.
The baby said her first word today, how sweet!
Holidays start on {day}, yippee!
I love this sunny morning.
{name} got a puppy and can't stop smiling.
We finally bought our own house, how wonderful!
My {item} is perfect, I'm over the moon.
[anger]
How dare you touch my {item}!
I have been on hold for {number} minutes, this is outrageous!
{name} lied to me again and I am furious.
Stop shouting at me, I've had enough!
Someone scratched my car and just drove off!
This is unfair and it makes my blood boil.
I will never forgive {name} for this insult.
They cut the line in front of me, how rude!
My neighbor's noise drives me mad.
He slammed the door and yelled at everyone.
You broke your promise again, I'm so mad!
Who stole my {item}? I'm fuming!
[sadness]
I miss {name} so much.
Our old dog died last night.
She cried all the way to {city}.
Nobody came to my birthday.
I feel so lonely on {day} evenings.
{name} moved away and the house is empty.
We had to say goodbye forever.
I lost the ring my grandmother gave me, and I weep.
My heart is broken.
He sat alone and stared at the old photos in tears.
The funeral is on {day}.
I failed again and I just want to cry.
[fear]
Something is moving in the dark cellar!
I'm terrified of flying to {city}.
There is a stranger behind me, please help.
The doctor looked worried and my hands shook.
I can't sleep, I keep hearing steps.
What if I lose my job on {day}? I'm scared.
A huge spider sits on my pillow!
{name} trembled when the lights went out.
The storm is getting closer and I'm afraid.
I dare not open the letter from the court.
He hid under the bed, too frightened to breathe.
I panic when I have to speak in public.
[surprise]
Wow, I did not see that coming!
What? You are {name}'s twin?
I opened the box and could not believe my eyes!
Really? You walked all the way to {city}?
Suddenly everyone jumped out and shouted, I was stunned!
I never expected to meet you here!
Oh my, {number} people came to my door!
No way, my {item} is worth a million?
Who would have thought that {name} can sing!
I was amazed to find money in an old coat.
You are back already? What an unexpected visit!
Unbelievable, it snowed in July!
[disgust]
There is a hair in my soup, yuck!
The milk smells rotten.
Ew, {name} licked the floor.
That toilet was so filthy that I left.
I found a worm in my apple, gross!
The moldy bread made me sick.
He picked his nose and ate it, ugh.
The fish had been in the sun for {number} days, it stank.
Yuck, someone spat on the seat.
The slimy sink made me gag.
This {item} is covered in old gum, how revolting.
The garbage smell made my stomach turn.
""")

SENTIMENT3: Pools = parse_sentences("""
[positive]
I love this {item}.
The {item} is fantastic, thank you!
Best {item} I ever had.
{name} was so friendly, great service.
What a wonderful trip to {city}!
I am very happy with the {item}.
Excellent {item}, I will come back.
The {item} works perfectly.
[negative]
I hate this {item}.
The {item} broke after {number} days.
Worst {item} I ever had.
{name} was rude, terrible service.
What an awful trip to {city}!
I am very disappointed with the {item}.
Horrible {item}, never again.
The {item} is a waste of money.
[neutral]
The {item} is on the second floor.
I bought the {item} on {day}.
The shop in {city} opens at nine.
{name} ordered {number} of them.
The {item} comes in a box.
The bus to {city} leaves on {day}.
It is a {item} with {number} parts.
The delivery is planned for {day}.
""")

FACT_OPINION: Pools = parse_sentences("""
[fact]
Water boils at 100 degrees Celsius.
The train to {city} has {number} seats.
{name} was born on a {day}.
A week has seven days.
The {item} weighs {number} grams.
{city} is a city.
The shop opened in 1998.
The museum has {number} rooms.
The bill was {number} dollars.
The meeting lasted {number} minutes.
Whales are mammals.
{name} lives in {city}.
[opinion]
{city} is the most beautiful city.
The {item} is too expensive.
{name} is the best singer.
I think {day} is a boring day.
Cats are nicer than dogs.
The food in {city} tastes better.
Everyone should read this book.
In my view the {item} looks ugly.
Winter is the worst season.
It would be better to stay at home.
This is the funniest film of all.
Blue suits {name} much better.
""")

TICKET: Pools = parse_sentences("""
[bug]
The app crashes when I open the {item} page.
Clicking save gives an error.
The search shows no results since {day}.
The button does nothing on my phone.
I get error {number} when I log in.
The page for {city} stays blank.
The total is wrong when I add {number} items.
The menu overlaps the text.
The upload stops at {number} percent and fails.
The date is shown twice.
[feature]
Please add a dark mode.
It would be great to export the list as PDF.
Could you support {city} time?
I wish I could sort by price.
Please let me add more than {number} items.
A button to undo would be nice.
Can you add a search for the {item} list?
We would like to have reminders on {day}.
Please offer a version for tablets.
I suggest a shortcut for saving.
[question]
How do I change my password?
Where can I find the {item} page?
Does it work in {city}?
How many users are allowed?
What does the blue icon mean?
Is there a manual for beginners?
Can I use it without internet?
Who can see my profile?
When is the next release?
How do I share a list with {name}?
""")

DEPARTMENT: Pools = parse_sentences("""
[billing]
I was charged twice this month.
Please send me the invoice for the {item}.
My card was declined when I paid.
Where is my refund of {number} dollars?
I want to pay by bank transfer.
The amount on my bill is wrong.
Can I get a receipt for the {item}?
My discount code was not applied.
[technical]
My {item} does not turn on.
The screen stays black after the update.
I can't connect to the network.
The app freezes when I log in.
The {item} shows error {number}.
The sound does not work any more.
My password reset link is broken.
The battery of the {item} lasts only an hour.
[delivery]
My package has not arrived yet.
The courier left the {item} at the wrong door.
Can you ship to {city}?
Where is my parcel? It was due on {day}.
The tracking number does not work.
Please deliver the {item} on {day}.
The box arrived open and wet.
How long does shipping to {city} take?
[jobs]
I would like to apply as a driver.
Are you hiring in {city}?
Here is my CV for the open position.
When can I start my internship?
Do you offer part-time work?
I sent my application on {day}.
What salary do you pay for this job?
Is the position of manager still free?
""")

SPEECH_ACT: Pools = parse_sentences("""
[promise]
I will bring your {item} back on {day}.
I promise to call {name}.
You have my word.
I'll never be late again, I swear.
I will pay you on {day}, for sure.
Trust me, I'll take care of it.
[apology]
I'm sorry about the {item}.
Please forgive me, {name}.
I apologize for being late.
Sorry, that was my fault.
I didn't mean to hurt you, excuse me.
My apologies for the mistake on {day}.
[thanks]
Thank you for the {item}!
Thanks a lot, {name}.
I'm so grateful for your help.
Many thanks for the lift to {city}.
I really appreciate it.
Cheers for the {item}, mate.
[warning]
Watch out, the floor is wet!
Careful, the {item} is hot!
Don't go there, it's dangerous.
Beware of the dog!
Mind the step, {name}!
Look out, a car is coming!
[invitation]
Would you like to come to dinner on {day}?
Join us in {city}!
Come to my party, {name}!
Do you want to have coffee with me?
You are welcome to stay with us on {day}.
Let's go to the cinema, are you in?
[greeting]
Hello, {name}!
Good morning, everyone.
Hi there, nice to see you.
Welcome to {city}!
Good evening, {name}.
Hey, long time no see!
""")

TEXT_TYPE: Pools = parse_sentences("""
[recipe]
Chop two onions and fry them in butter.
Mix flour, eggs and milk and bake for {number} minutes.
Add a pinch of salt and stir well.
Boil the pasta until it is soft, then drain it.
Let the dough rest for an hour.
Sprinkle with cheese and serve hot.
[email]
Dear {name}, please find the report attached. Best regards
Hi {name}, can we meet on {day}? Best, Anna
Dear team, the office is closed on {day}. Kind regards
Hello {name}, thank you for your message. Yours, Tom
Dear Sir or Madam, I would like to complain.
Hi all, see the notes of the meeting below. Cheers
[news]
A fire destroyed a warehouse in {city} on {day}, police said.
The mayor of {city} announced a new park on {day}.
Prices rose by {number} percent last month, officials reported.
{number} people were hurt in a crash near {city}.
The prime minister arrived in {city} for talks.
Voters in {city} elected a new council.
[ad]
Buy one {item}, get one free, only on {day}!
The new {item}: now {number}% off!
Save big at our store in {city}!
Order your {item} today and pay later!
Don't miss our {day} sale!
The best {item} in {city}, from just {number} dollars!
[fairy tale]
Once upon a time there was a poor miller.
The witch locked the princess in a tower.
And they lived happily ever after.
The wolf put on grandmother's nightcap.
The frog asked the princess for a kiss.
A giant lived at the top of the beanstalk.
[manual]
Press the red button for {number} seconds.
Insert the battery as shown in figure {number}.
Do not place the {item} near water.
Turn the screw clockwise until it is tight.
Plug in the cable and switch on the device.
To reset the {item}, hold both keys.
""")

SCHOOL: Pools = parse_sentences("""
[math]
What is {number} times four?
Solve the equation x + 3 = {number}.
How many sides has a hexagon?
What is half of {number}?
Find the area of a square with side {number}.
Round {number}.6 to the nearest whole number.
Is {number} a prime number?
[history]
When did the Second World War end?
Who was the first emperor of Rome?
Why did the French Revolution begin?
Who was Cleopatra?
When did the Berlin Wall fall?
What happened in 1492?
Which king built Versailles?
[geography]
Which river flows through {city}?
What is the capital of Peru?
On which continent is Kenya?
Which ocean is the largest?
Name a neighbor of France.
Where is {city} on the map?
What is the highest mountain?
[biology]
How many legs has an insect?
What do plants need to grow?
Where does the heart pump blood?
Which animals lay eggs?
What is a cell?
How do fish breathe?
Why are leaves green?
[music class]
How many strings has a violin?
Who composed the Moonlight Sonata?
What does forte mean?
Clap this rhythm.
Which clef does the piano's left hand read?
How many notes are in an octave?
What is a major chord?
""")

SUBJECT: Pools = parse_sentences("""
[first]
I live in {city}.
We bought a {item} on {day}.
I like my {item}.
We are going to {city}.
My name is {name} and I am tired.
I think we are lost.
We met {name} in {city}.
I have {number} books.
[second]
You live in {city}.
You should buy a {item}.
Do you like your {item}?
You are late, {name}.
Your {item} is nice, you know.
Will you come on {day}?
You have {number} minutes.
You look like {name}.
[third]
She lives in {city}.
He bought a {item} on {day}.
They like their {item}.
{name} is going to {city}.
The teacher has {number} pupils.
It rains in {city}.
He thinks that she is right.
They met {name} on {day}.
""")

VOICE: Pools = parse_sentences("""
[active]
{name} wrote the letter.
The dog bit the man.
{name} painted the house.
The storm destroyed the roof.
My aunt baked this cake.
The police caught the thief.
Someone stole my {item}.
The chef cooks the meal.
Our team won the match.
{name} repairs the {item}.
[passive]
The letter was written by {name}.
The man was bitten by the dog.
The house was painted by {name}.
The roof was destroyed by the storm.
This cake was baked by my aunt.
The thief was caught by the police.
My {item} was stolen.
The meal is cooked by the chef.
The match was won by our team.
The {item} is repaired by {name}.
""")

FIGURATIVE: Pools = parse_sentences("""
[literal]
The dog is in the garden.
{name} has a red {item}.
It is raining in {city}.
The box holds {number} apples.
The river is {number} meters wide.
We ate soup on {day}.
The glass fell off the table.
My brother is ill.
The cat drinks milk.
The window is open.
[figurative]
My heart is a stone.
{name} is a walking dictionary.
Time flies.
It's raining cats and dogs in {city}.
The city is a jungle.
Her eyes were two bright stars.
He has a heart of gold.
The classroom was a zoo on {day}.
I'm drowning in work.
Her voice was velvet.
""")

SURE: Pools = parse_sentences("""
[certain]
I am absolutely sure that {name} did it.
It will definitely rain on {day}.
There is no doubt that the {item} is lost.
We will surely win.
{name} is certainly at home.
I know for a fact that the shop is closed.
It is clear that {city} is far away.
Without question, this is the right road.
[uncertain]
Maybe {name} did it.
It might rain on {day}.
Perhaps the {item} is lost.
We could win, who knows.
{name} is possibly at home.
I guess the shop is closed.
I am not sure how far {city} is.
This may be the right road.
""")

MEAL: Pools = parse_sentences("""
[breakfast]
cereal with milk
toast with jam
scrambled eggs at seven in the morning
porridge with berries
a croissant and coffee after waking up
pancakes with maple syrup
muesli and yogurt
[lunch]
a sandwich in the office at noon
soup in the school canteen
a salad at midday
a burrito during the noon break
a bowl of noodles at half past twelve
a bento box at midday
[dessert]
ice cream
chocolate cake
apple pie with cream
tiramisu
fruit salad with sugar
vanilla pudding
cheesecake
[drink]
orange juice
a cup of tea
cold lemonade
a glass of wine
sparkling water
hot chocolate
a milkshake
""")

GENRE: Pools = parse_sentences("""
[horror]
A ghost haunts an old house in {city}.
Zombies attack a village on {day} night.
{name} moves into a cursed mansion.
A doll comes alive and kills its owners.
Something with claws lives under the bed.
A vampire hunts in the fog of {city}.
[romance]
{name} falls in love with a baker in {city}.
Two strangers kiss in the rain.
A shy clerk writes love letters to {name}.
They meet again after years and marry.
A summer in {city} turns into a great love.
{name} must choose between two lovers.
[science fiction]
Robots take over a colony on Mars.
{name} travels through time to the year 3000.
Aliens land in {city}.
A spaceship gets lost near a black hole.
Clones fight for their freedom on a moon.
An artificial mind controls all of {city}.
[western]
A sheriff waits for the outlaws at noon.
Cowboys drive cattle across the prairie.
A bounty hunter rides into a dusty town.
Bandits rob the train to Santa Fe.
Two gunslingers duel in front of the saloon.
Gold diggers fight over a mine in the desert.
[crime]
Inspector {name} looks for a killer in {city}.
A detective finds a body on {day}.
A gang plans to rob a bank in {city}.
The butler is suspected of murder.
A jewel thief escapes from prison.
{name} investigates the theft of a painting.
""")

PROGRAM: Pools = parse_sentences("""
[Python]
def add(a, b): return a + b
print("hello")
for i in range(10): print(i)
import os
if x is None: pass
with open("a.txt") as f: text = f.read()
names = [n.lower() for n in names]
elif x > 3: y = 2
[JavaScript]
const x = 3;
console.log("hello");
let names = [];
document.getElementById("a");
const f = (x) => x + 1;
if (x === null) alert("no");
function add(a, b) {{ return a + b; }}
var y = JSON.parse(text);
[SQL]
SELECT * FROM users;
INSERT INTO books VALUES (1, 'a');
DELETE FROM orders WHERE id = 3;
UPDATE users SET age = 4;
CREATE TABLE pets (id INT);
SELECT COUNT(*) FROM cars;
DROP TABLE old_users;
SELECT name FROM cities ORDER BY name;
[HTML]
<p>Hello</p>
<a href="x.html">link</a>
<h1>Title</h1>
<img src="a.png">
<ul><li>one</li></ul>
<div class="box"></div>
<table><tr><td>1</td></tr></table>
<button>OK</button>
[shell]
ls -la
cd /home/user
grep -r word .
rm -rf build
sudo apt install git
chmod +x run.sh
mkdir new && cd new
cat a.txt | wc -l
""")

TOXIC: Pools = parse_sentences("""
[rude]
Shut up, {name}!
You are such an idiot.
Nobody asked for your stupid opinion.
Get lost, loser.
What a dumb question.
{name} is a complete moron.
Your {item} is garbage and so are you.
Go away, you fool.
I can't stand you, {name}.
Are you blind or just stupid?
[polite]
Thank you for your opinion, {name}.
Could you please say that again?
That is an interesting question.
I'm afraid I see it differently.
Have a nice day, {name}.
Would you mind moving your {item}?
I appreciate your advice.
Excuse me, may I ask something?
Please take your time.
It was a pleasure to meet you in {city}.
""")
