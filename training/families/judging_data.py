"""Questions, reviews and news to be judged; "[label]" begins the texts of a label.

"{a|b}" is a choice between wordings and "{day}" a draw from the pool of that name in SLOTS; an
indented line goes on with the text before it.
"""

from __future__ import annotations

from training.families.choice import Pools, parse_pools, parse_sentences

SLOTS = parse_pools("""
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
month: January, March, April, June, July, September, October, November
film: The Last Lantern, Northern Road, Paper Harbor, A Winter in Ostra, Silent Orchard,
 The Clockmaker's Son, Blue Static, Seven Bridges, Salt and Thunder, Midnight Ferry, Glass Kingdom,
 The Long Tuesday, Runaway Moon, House of Sparrows
work: film, movie, novel, thriller, comedy, drama, book, sequel, story, debut
star: Ana Keller, Tom Hadley, Mira Sant, Jonas Weld, Priya Rao, Leo Marsh, Carla Dunn, Sam Ito
gadget: headphones, hiking boots, speakers, curtains, gloves, earplugs, scissors, sneakers
thing: toaster, blender, kettle, backpack, lamp, tablet, keyboard, vacuum cleaner, coffee maker,
 office chair, drill, tent, watch, raincoat, mattress, suitcase, fan heater, camera
dish: soup, pasta, burger, curry, salad, steak, ramen, pizza, risotto, fish
place: hotel, hostel, guesthouse, inn, resort
shop: restaurant, diner, café, pizzeria, bistro, noodle bar
firm: Norvane, Altiq, Brightwell, Kestrel Foods, Tamar Steel, Oakline, Veloro, Sundrift Energy
club: Rovers, Falcons, Harbor City, United, Wolves, Comets, Athletic, Hawks
land: Norway, Brazil, Kenya, Japan, Canada, Egypt, Poland, Chile, India, Greece, Peru, Turkey
gear: phone, laptop, satellite, robot, telescope, chip, battery, headset, drone
chore: laundry, taxes, homework, dishes, groceries, gym, commute, meeting
""")

QUESTION: Pools = parse_sentences("""
[abbreviation]
What does {NASA|UNESCO|GPS|DNA|HTML|ATM|FBI} stand for?
What is {NASA|UNICEF|NATO|OPEC} short for?
What is the full form of {PDF|USB|CPU|RAM|SIM}?
What do the letters {BBC|CIA|IBM|WHO} mean?
How do you abbreviate "{doctor|avenue|kilometer|mister|December}"?
What is the abbreviation of "{limited company|post office box|as soon as possible}"?
What does the acronym {LASER|RADAR|SCUBA} mean?
In texting, what does {LOL|BRB|IMO|TTYL} mean?
What does the {W in WWF|S in SUV|R in ER|P in PDF} stand for?
Which two letters stand for the state of {Texas|Ohio|Utah|Florida}?
What is the abbreviation for {Saturday|August|ounce|pound|milligram}?
What's the meaning of {a.m.|p.m.|e.g.|i.e.|RSVP|P.S.}?
What words are hidden behind the initials {UFO|DIY|VIP|FAQ}?
What are the letters for {personal computer|gross domestic product|unidentified flying object}?
On a map, what does {St.|Mt.|Ave.|Blvd.} mean?
What does "{Jr.|Esq.|Inc.|Ltd.}" after a name stand for?
How is {United Nations|European Union|television|Bachelor of Arts} usually abbreviated?
Can you spell out {AIDS|HIV|MRI|CT} for me?
What is {ASAP|ETA|FYI|TBA} an abbreviation of?
What do {km|cm|lb|oz|ml} and {kg|mg|ft} stand for?
[thing]
What {color|colour} is {a ruby|the sky on Mars|an emerald|the flag of Ireland}?
Which {animal|bird|fish} is on the {coat of arms|coin} of {land}?
What {instrument|tool} do you use to {measure air pressure|look at stars|cut glass}?
What language is {mostly |}spoken in {land}?
Which {sport|game} is played with {a shuttlecock|a puck|a racket and a small ball}?
What is the best-known dish of {land}?
What metal is used in {light bulbs|batteries|wires|coins}?
Name a fruit that {is red inside|has one big seed|grows on palm trees}.
What {breed of dog|type of cheese|kind of flower} comes from {land}?
What disease is caused by {a lack of vitamin C|mosquito bites|dirty water}?
What product did {firm} first sell?
Which novel {won the prize in 1984|begins with a storm at sea}?
What vehicle is used to {plow snow|put out fires|clear a runway}?
What was the name of the {ship|horse|dog|plane} in the story?
What gas do {plants take in|balloons contain|divers carry}?
What crop is {mainly |}grown in {land}?
What is the {fastest|rarest|oldest} {bird|car|plant|gem} in the world?
What kind of {wood|stone|cloth} is a {violin|statue|sail} made of?
What religion do most people in {land} follow?
What do you call a baby {kangaroo|goose|seal|swan}?
Which organ {makes bile|pumps blood|filters the blood}?
What flavor of ice cream sells best in {city}?
[description]
What is {photosynthesis|inflation|a black hole|jazz|an eclipse|irony|a comet}?
Why {is the sky blue|do cats purr|do leaves fall|does ice float|do we dream|do onions make us cry}?
How do you {bake bread|tie a tie|change a tire|train a puppy|plant garlic|apply for a visa}?
What causes {earthquakes|rust|hiccups|tides|headaches|thunder}?
What is the difference between {a moth and a butterfly|jam and jelly|weather and climate}?
How does {a fridge|a microwave|a sailboat|a battery|the stock market|radar} work?
What does the word "{serendipity|obsolete|altruism|candid}" mean?
Define {gravity|democracy|erosion|metaphor|osmosis}.
What happens when you {crack your knuckles|freeze milk|mix bleach with vinegar}?
What are the {symptoms|effects|signs} of {flu|stress|a lack of sleep|measles}?
What was the purpose of the {Great Wall|pyramids|space race}?
How did {the war begin|people keep food fresh before fridges|the company go bankrupt}?
Why did {the old bridge collapse|the empire fall|dinosaurs die out}?
What is the origin of the {name "{city}"|phrase "break a leg"|word "sandwich"}?
How can I get rid of {ants|coffee stains|a sore throat|mold}?
Why do {geese fly in a V|people yawn|bees dance|stars twinkle}?
What is the meaning of {life|the blue stripe on a flag|a red flag on the beach}?
What are {fractals|stem cells|sonnets|antibodies|glaciers}?
In what way do {bats find their way|whales talk to each other|vaccines help}?
Can you explain {compound interest|the offside rule|how tides work}?
[person]
Who {invented the zipper|wrote the national anthem of {land}|discovered penicillin}?
Who was the first {woman in space|president of {land}|king of {land}|mayor of {city}}?
Which {actor|actress} played the lead in "{film}"?
Who is the {author|director} of "{film}"?
Whose {face is on the five dollar bill|portrait hangs in the hall}?
What is the name of the {chief executive|founder|owner} of {firm}?
Which {explorer|pilot} first {reached the South Pole|crossed the ocean alone}?
Who {coached|captained} {club} in 1998?
What {painter|sculptor} cut off his ear?
Name the {scientist|philosopher} who {was born in {city}|taught Alexander}.
Who {won|lost} the {election|final|Nobel Prize for peace} in 1976?
Which {president|general|queen} {ended the war|was shot in a theater}?
Who was {the wife of the emperor|the teacher of {name}|the villain in "{film}"}?
Who lives at {the White House|10 Downing Street|the palace in {city}}?
Which {singer|poet} wrote a song about {city}?
Whom did {name} marry in 1960?
What {architect|engineer} built the {tower|bridge|opera house} in {city}?
By whom was the {telephone|steam engine|first computer program} invented?
Who was on the throne of {land} in 1700?
What was the name of {the detective in "{film}"|the prime minister of {land} in 1950}?
[place]
Where is {the Amazon|Mount Kilimanjaro|Timbuktu|the Gobi|Lake Titicaca}?
What is the capital of {land}?
Which country {has the longest coast|borders {land}|hosted the games in 1936}?
What city is {known as the Big Apple|home to {club}|the birthplace of {star}}?
Where {was {star} born|did pizza first appear|do penguins live|is saffron grown}?
In which {town|country|state|city} was {the first subway built|the treaty signed|{firm} founded}?
What {river|lake|sea|desert} {does the Nile flow into|is the deepest|is the driest}?
What is the {highest|tallest} mountain in {land}?
On which continent is {land}?
Where can I {see the northern lights|find wild pandas|ski in {month}}?
Which island {is the largest|did Napoleon die on|lies south of {land}}?
Where did {the famous battle|the first Olympic Games|the big fire of 1666} take place?
What {planet|moon} {has the most rings|is nearest to the sun}?
What street in {city} is known for its {theaters|markets|banks}?
Where are the headquarters of {firm}?
Which {museum|church} {holds the Mona Lisa|has the tallest spire}?
To what country does {Greenland|Bali|Sicily|Hawaii} belong?
At which {airport|harbor|station} do ferries and trains from {city} arrive?
What {state|province} lies north of {the Grand Canyon|{city}}?
Where does {chocolate|rubber|tea|silk} come from originally?
[number]
How many {bones|teeth|muscles} does {a human|a cat|a shark} have?
How {far|long} is it from {city} to the {coast|border|moon}?
When {was the printing press invented|did {land} become independent|does winter begin}?
How {tall|high|old} is the {tower|bridge|cathedral} in {city}?
What year did {the Berlin Wall fall|{star} win the first award|{firm} open}?
How much does {a gallon of milk|a ticket to {city}|an elephant|a space shuttle} {cost|weigh}?
What is the population of {city|land}?
How many {inches are in a mile|minutes are in a day|players are on a team|keys does a piano have}?
What is the {average temperature|speed limit|sales tax} in {city}?
How {fast|deep|hot} {can a cheetah run|is the ocean|is the surface of the sun}?
At what age {can you vote in {land}|did {star} retire|do babies walk}?
What percent{age|} of {the body is water|people own a car|the vote did {name} get}?
On what date {does spring begin|did the ship sink|is the festival in {city}}?
What is the {square root of 144|boiling point of oil|zip code of {city}}?
How many times did {club} win the cup?
How often {does Halley's comet appear|is the census taken|are the games held}?
What is the {weight|length|life span} of a {blue whale|school bus|tortoise|housefly}?
In what century {was {city} founded|did the plague reach {land}}?
What's the phone number of {the police in {city}|{firm}}?
How many people {live in {land}|died in the flood|work for {firm}}?
What time {is it in {city}|does the bank open|does the sun set in {month}}?
""".replace("\n ", " "))

MOVIE: Pools = parse_sentences("""
[positive]
{a gripping|a warm and funny|an utterly charming|a wonderfully acted} {work} {from start to finish|}
for all its {faults|clumsy moments|clichés}, {film} {won me over|is a joy to watch|stays with you}.
{star} gives {the performance of a lifetime|a stunning, heartfelt performance|a superb turn}
 in {film}.
I {laughed|cried} {until my sides hurt|more than once}, and I would {gladly|happily} watch it again.
it starts slowly, but once {the plot thickens|the two sisters meet} it becomes {impossible to put
 down|a delight}
{film} is {one of the best|easily the finest|the smartest} {work} I have seen in {years|a decade}.
Beautifully shot, {wisely|tenderly} written and never {dull|cheap}, {film} deserves a wide audience.
I went in expecting very little and came out {grinning|moved|amazed}.
the {dialogue sparkles|jokes land|photography is breathtaking} and the {ending|cast} is {perfect|
 a triumph}
Don't let the {bad poster|silly title|long running time} put you off: {film} is a {gem|treasure}.
My {kids|parents|students} loved every minute, and so did I.
An {intelligent|honest|inventive} {work} that {trusts its audience|touches the heart without
 being sappy}.
{star} has never been better; {highly recommended|a must see|go and see it}!!
it may be too long by half an hour, yet there is not a {boring|wasted} scene in it
what a {ride|masterpiece|lovely surprise}! {film} had me on the edge of my seat
A {rare|delightful} {work} with {real wit|a big heart|memorable characters}.
i finished {film} in one night and {immediately|straight away} wanted to read it again
Critics called it slow. {I found it hypnotic and deeply moving.|I found it rich and rewarding.}
Though the budget was clearly tiny, the {director|author} works wonders with it.
a {fresh|witty|tender} look at {family life|first love|growing old} {that rings true|}
10/10, {best {work} of the year|the music alone is worth the ticket|perfect cast}
Not a single false note. {film} is {quietly brilliant|simply wonderful}.
Even the {minor characters|side plots} are {a pleasure|full of life}, and the finale is
 {magnificent|unforgettable}.
I can't remember the last time a {work} {made me this happy|kept me guessing so well}.
thank you {star} for this {beautiful|brilliant} {work}, {loved it|instant classic|so good}
If you see only one {work} this {month|year}, make it {film}.
[negative]
a {dull|lifeless|tired|painfully unfunny} {work} {from start to finish|}
for all its {pretty pictures|famous names|good intentions}, {film} {bored me|falls flat|is a mess}.
{star} {sleepwalks|mumbles|stumbles} through {film} {as if waiting for the paycheck|without
 any charm}.
I {looked at my watch|nearly walked out|yawned} {every ten minutes|more than once}, and I want my
 money back.
it starts well, but once {the plot thickens|the two sisters meet} it becomes {a chore|a confusing,
 noisy bore}
{film} is {one of the worst|easily the weakest|the dumbest} {work} I have seen in {years|a decade}.
Badly lit, {lazily|clumsily} written and never {funny|exciting}, {film} deserves to be forgotten.
I went in with high hopes and came out {annoyed|disappointed|with a headache}.
the {dialogue is wooden|jokes fall flat|effects look cheap} and the {ending|cast} is {awful|
 a letdown}
Don't be fooled by the {glossy poster|clever title|trailer}: {film} is {garbage|a waste of time}.
My {kids|parents|students} were bored after ten minutes, and so was I.
A {pretentious|shallow|predictable} {work} that {insults its audience|confuses shouting with
 drama}.
{star} has never been worse; {avoid|skip it|stay at home}!!
it is only eighty minutes long, yet it feels like {three hours|an eternity}
what a {mess|disaster|sad waste}! {film} {nearly put me to sleep|made no sense at all}
A {forgettable|miserable} {work} with {no wit|no heart|cardboard characters}.
i gave up on {film} after {fifty pages|half an hour} and {don't|will never} regret it
Critics called it hypnotic. {I found it empty and endless.|I found it tedious and smug.}
Though the budget was clearly huge, the {director|author} has nothing to show for it.
a {stale|clumsy|cynical} look at {family life|first love|growing old} {that rings false|}
1/10, {worst {work} of the year|the music alone gave me a headache|terrible cast}
Not a single true note. {film} is {quietly awful|simply dreadful}.
Even the {stars|explosions} can't save it, and the finale is {ridiculous|laughable}.
I can't remember the last time a {work} {annoyed me this much|wasted so much talent}.
sorry {star} but this {work} is {trash|a snooze}, {hated it|total flop|so bad}
If you skip only one {work} this {month|year}, make it {film}.
""".replace("\n ", " "))

# By stars.
PRODUCT: Pools = parse_sentences("""
[1 star]
{Broke|Stopped working|Caught fire} after {two days|one use}. {Total junk|Garbage}, do not buy!!
Worst {shop} ever. {The waiter insulted us|We waited two hours} and the {dish} was {raw|rotten}.
{Absolutely|Utterly} {disgusting|filthy} {place}. {Bugs in the bed|Mold on the walls}, never again.
this {thing} is a {scam|complete ripoff}. {no refund|support hung up on me}. ZERO stars if i could
Found a {hair|fly|piece of plastic} in my {dish} and {got food poisoning|the owner just laughed}.
We left the {place} in the middle of the night: {no heating|rats in the hall} and a rude porter.
The {thing} arrived {smashed|in pieces} and nobody answers my emails. {Terrible|Horrible} company.
DO NOT stay at this {place}, they {stole my deposit|charged my card twice}. {Awful|A nightmare}.
Dangerous {thing}! It {gave me a shock|melted|smoked}, and they refuse to take it back.
I want my money back. The {gadget} {fell apart|were broken} on day one, {useless|rubbish}.
Hands down the {worst|most awful} {dish} of my life, cold, inedible, and {number} dollars!
Appalling. I have never been so angry with a {shop}, {avoid at all costs|stay away}!
[2 stars]
{Disappointing|Not great}. The {thing} works, but it is {noisy|flimsy|slow} and I wouldn't rebuy it.
The {dish} was {bland|lukewarm|greasy} and the service slow; at least the {bread|tea} was nice.
{Below average|Rather poor} {place}: {thin walls|tired rooms|weak shower}, though the staff tried.
expected more from this {thing} tbh, {battery is weak|feels cheap}, only ok thing is the color
Two stars because delivery was fast. The {gadget} themselves are {poorly made|uncomfortable}.
Mostly a letdown. {Small portions|Long waits} and high prices, only the {dish} was decent.
The {thing} does half of what it promises and the manual is {useless|confusing}. Not worth it.
Location fine, everything else in this {place} {needs work|was below par}. Would not come back.
Meh to bad. My {thing} already {squeaks|rattles|leaks} a bit after {two|three} weeks.
Overpriced {shop}; my {dish} was {dry|salty} and we had to ask three times for water.
I regret buying the {gadget}, they {pinch|scratch easily}, but they haven't broken yet.
Weak effort from a {shop} with such a nice view. {Stale bread|Watery sauce}, tired service.
[3 stars]
It's {okay|fine|alright}. The {thing} does its job, nothing more, nothing less.
{Average|So-so} {shop}. The {dish} was good, the {service|dessert} was not.
Decent {place} for one night: {clean but small|central but loud}, so three stars.
{Good and bad|Mixed feelings}: the {thing} looks great but is {a bit loud|rather heavy}.
not bad, not great. the {gadget} are what u'd expect for the price
The {dish} was {nice|tasty}, but for that price I expected {more|a larger portion}. Middling.
An ordinary {place}, neither {charming nor awful|cheap nor luxurious}. I might return, or not.
Half of the meal was lovely and half was forgettable, so I'll stay in the middle.
I neither love nor hate this {thing}. It {works|does what it should}, with some {quirks|limits}.
Mediocre, but acceptable. {Friendly staff|Nice view}, {boring food|tiny bathroom}.
The {gadget} are comfortable, yet the {color faded|seams look odd}. An average buy.
Fair enough {for the price|}. The {shop} is handy if you are in the area, but nothing special.
[4 stars]
{Very good|Really nice} {thing}, {just a little loud|only the cable could be longer}.
Great {dish} and friendly staff; {one star off|minus one star} because we had to wait a bit.
{Lovely|Pleasant} {place} with {big rooms|a great view}. Only the breakfast could be better.
I like this {thing} a lot. {Tiny|Small} complaint: {the manual is short|it comes in one color only}.
solid {gadget}, {comfy|well made}, would buy again, tho shipping took a while
Almost perfect evening, the {dish} was delicious, just a bit {noisy|crowded} at our table.
We enjoyed our stay; good beds, kind people, {parking is tight|the wifi was slow} though.
Does exactly what I need, and does it well. {Four stars|Four out of five}, it's a little pricey.
A good {shop} that I'm glad to visit again, even if the {dessert|coffee} wasn't its strongest side.
Happy with the {gadget}. Not flawless, but {very good value|better than most}.
The {thing} is quick, sturdy and easy to clean. Slightly heavy, that's all.
Nice surprise: tasty {dish}, fair prices, and {the music was only a bit too loud|a small wait}.
[5 stars]
{Perfect|Flawless}! {Best {thing} I ever owned|I love this {thing}}, {worth every cent|buy it}!
Incredible {shop}: the {dish} was {divine|heavenly} and the staff treated us like family.
{Dream|Fantastic} {place}, spotless rooms, amazing breakfast. We didn't want to leave!
omg this {thing} is {amazing|so so good}, {bought two more for my family|obsessed!!}
The best {dish} in {city}, no contest. {Exceptional|Outstanding} in every way.
Absolutely thrilled with the {gadget}. {Superb quality|They fit like a dream}, arrived a day early.
Five stars are not enough! {name} at the desk of the {place} went out of the way to help us.
I've had this {thing} for {number} months and it still works like new. {Brilliant|Excellent}!
A magical evening. Every course was a {delight|work of art}, we will {definitely|surely} be back.
Exceeded {all|every one of} my expectations, {wonderful|stunning} {thing}, thank you!
Nothing to complain about, everything in the {place} was simply {perfect|marvelous}.
Hands down the finest {shop} we've been to, {my kids still talk about it|pure joy}.
""".replace("\n ", " "))

NEWS: Pools = parse_sentences("""
[World]
{land} votes in {tense|historic} election. Polls opened at dawn as {two|three} parties fight for
 power.
Peace talks {stall|resume} in {city}. Envoys from {land} and a neighbor met behind closed doors.
Flood kills {number} in {land}. Rescue teams are still searching villages cut off since {day}.
UN sends aid to {land}. Trucks with food and tents crossed the border on {day}.
{land} president {resigns|steps down} after protests. Thousands cheered in the streets of the
 capital.
Earthquake shakes {land}. Officials said {number} people were hurt and a bridge collapsed.
Border clash leaves {number} soldiers dead. {land} accused its neighbor of firing first.
Ministers of {land} sign treaty. The deal ends a {number}-year dispute over fishing waters.
Rebels free hostages in {land}. The {number} aid workers were flown to {city} on {day}.
Refugees leave {land} as fighting grows. Camps near the border are full, the Red Cross says.
Parliament in {land} rejects new constitution. Opposition leaders called for an early vote.
Bomb blast near embassy in {city}. Police closed the area; no group has claimed the attack.
Pope visits {land}. Crowds lined the road from the airport to the cathedral on {day}.
Coup attempt fails in {land}. The army says that it is loyal to the government.
Storm hits coast of {land}. About {number},000 people were told to leave their homes.
Court in {land} jails former minister. Judges found him guilty of taking bribes.
[Sports]
{club} {beat|crush|edge out} {rivals|champions} 3-{0|1|2}. A late goal sent the home crowd wild.
{star} wins marathon in {city}. The runner broke the course record by {number} seconds.
Coach of {club} fired. The team has lost six games in a row and sits at the bottom of the table.
{land} reach World Cup final. They beat the hosts on penalties in front of {number},000 fans.
{star} out for the season. The striker of {club} injured a knee in training on {day}.
{club} sign young goalkeeper. The {19|20|21}-year-old comes from a second-division side.
Tennis: {star} {cruises|fights} into quarterfinals. The top seed won in {two|three} sets on {day}.
Rain delays Grand Prix in {city}. {star} will start from pole when the race begins.
{star} takes gold in swimming. {land} now has {number} medals at the championships.
Overtime thriller: {club} win game seven. A three-pointer at the buzzer decided the series.
Referee under fire after derby. {club} say that they were denied a clear penalty.
Cyclist {star} fails drug test. The winner of last year's tour faces a two-year ban.
{club} clinch title. Fans filled the stadium an hour before kickoff to see the trophy.
Boxing champion {star} announces comeback. The fight in {city} is set for {month}.
Rookie pitcher stuns {club}. He struck out eleven batters in his first start.
Golf: {star} leads by two shots. A birdie on the last hole put the veteran ahead in {city}.
[Business]
{firm} shares {jump|slide|plunge} {number} percent. Investors reacted to quarterly results.
{firm} to buy rival for ${number} billion. The takeover would create the largest group in its field.
Oil prices {rise|fall} again. Traders expect lower output; stocks in {city} closed mixed.
{firm} cuts {number}00 jobs. The company blames weak demand and higher costs.
Central bank of {land} raises interest rates. Economists had expected no change before {month}.
Inflation in {land} slows. Consumer prices rose {2|3} percent in {month}, the state said.
Airline files for bankruptcy. {firm}, its largest creditor, is owed ${number} million.
{firm} posts record profit. Strong holiday sales lifted revenue by {number} percent.
Dollar {gains|slips} against the euro. Currency markets were calm ahead of the trade report.
Retail sales {up|down} in {month}. Department stores said that shoppers spent more on clothes.
{firm} names new chief executive. {star} will replace the founder, who retires in {month}.
Workers at {firm} strike over pay. Production at {two|three} plants has stopped since {day}.
{land} and {city} investors agree on trade deal. Tariffs on steel and cars will be halved.
Housing market cools. Mortgage lending fell for the third month in a row.
{firm} goes public. The offering valued the food maker at ${number} billion on {day}.
Banks tighten lending. Small firms in {city} say that they can no longer get loans.
[Sci/Tech]
New {gear} runs for a week on one charge. Engineers in {city} will show it in {month}.
Scientists find {water ice|strange rocks|signs of ancient rivers} on Mars. The rover sent images.
{firm} releases security patch. Hackers had used the software flaw to steal passwords.
Fossil of feathered dinosaur found in {land}. Researchers say that it is {number} million years old.
Probe lands on comet. The {craft|lander} survived the touchdown and sends data to Earth.
Browser update blocks pop-ups. The free software was downloaded a million times on {day}.
Study: bees can learn to count. Biologists trained the insects with sugar and colored cards.
{firm} unveils thinner {gear}. The device has a sharper screen and a faster processor.
Gene linked to deep sleep. The lab in {city} compared the DNA of {number}00 volunteers.
Search engine adds voice mode. The feature understands {number} languages, developers say.
Astronomers spot planet like Earth. The telescope watched its star for {number} nights.
Virus spreads by email. Experts warn users not to open attachments named "photo".
Supercomputer sets speed record. It models climate and {ocean currents|galaxies} at a lab in {city}.
Robot learns to fold shirts. The machine trained itself by watching videos, researchers say.
Rocket launch postponed. Engineers found a leak in the fuel line.
Ozone hole shrinks. Measurements over Antarctica show that the layer is healing.
""".replace("\n ", " "))
