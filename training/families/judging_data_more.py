"""Posts, styles, headlines and pairs of sentences to be judged, written as in judging_data.py."""

from __future__ import annotations

from training.families.choice import Pools, parse_sentences

TWEET: Pools = parse_sentences("""
[joy]
{omg|ahhh} {got the job|I passed|she said yes}!!! {best day ever|crying happy tears|so so happy}
nothing beats {pancakes|coffee} in bed with {the kids|my dog} on a {day} {#blessed|#happy|❤️}
just heard our song on the radio and danced {in the kitchen|in the car} like a fool 😄
{name} surprised me with {flowers|concert tickets|a cake} today, can't stop smiling
The {puppy|kitten} fell asleep on my lap and my heart is full {🥰|#love|}
Four days at the beach with my favorite people. {Pure bliss|Loved every second}!
woke up to snow and a day off!! {yay|woohoo|yesss}
laughed so hard with {name} tonight that my cheeks hurt lol {#goodtimes|}
our baby girl is here, healthy and beautiful {❤️|#newborn|}
finally holding my own book in my hands, what a feeling!!
{number} years married today and still giggling together {#inlove|}
they're playing my favorite movie on the big screen tonight, so excited!
[anger]
{number} minutes on hold and then they HUNG UP {#furious|😡|}. are you kidding me
who parks across TWO spaces?? {makes my blood boil|seriously, the nerve}
{name} took credit for my work again, i am {fuming|seething|livid}
Stop calling me at dinner!!! {How many times do I have to say it|Leave me alone}
So my landlord keeps the deposit because of "dust". {Outrageous|Thief|I'm raging}.
if one more person {kicks my seat|chews in my ear} on this flight i will scream {#rage|}
They cancelled the train AGAIN without a word. {Absolutely furious|This is infuriating}.
can't believe he lied to my face. {so mad|done being nice|i could punch a wall}
The referee robbed us. ROBBED. {I am shaking with rage|Disgrace|}
neighbor is drilling at 6 am on a {day}. {i hate him|i'm so mad|} #angry
My boss yelled at {name} in front of everyone. How dare he! {#resentment|}
don't you DARE touch my stuff and then blame me
[sadness]
miss you so much {grandma|dad|old friend}, {the house is so quiet|it never gets easier} 😢
Said goodbye to our dog today. {Heartbroken|Can't stop crying}.
everyone is out with friends and i'm alone {again|on my birthday} {#lonely|:(|}
{name} moved to {city} and it feels like a piece of me is gone
didn't get in. {years of work for nothing|i just want to stay in bed} {#depressed|}
lying awake at 3 am thinking of {all i lost|how we used to be} {💔|}
The funeral was on {day}. I keep reaching for the phone to call her.
some days the grief just sits on your chest {and won't move|}
we broke up. {number} months, over in one text. {crying|numb|}
rainy {day}, sad songs, empty flat. {feeling so blue|tears again} {#sad|}
Packed up my late mother's clothes today. Her scarf still smells of her.
no one even asked how i was today :(
[optimism]
new week, new chances. {we've got this|keep going|} {#motivation|💪|}
It will be hard, but {tomorrow will be better|I know we can do it}.
don't give up {name}, {the sun always comes back|your time will come} {#hope|🌱|}
failed today, but every step {brings me closer|teaches me something}. onward!
{number} days until the race and I believe I can finish {#nevergiveup|}
Whatever happens on {day}, I trust that things will work out.
small progress is still progress. {looking forward to what's next|brighter days ahead}
Starting over in {city} with two suitcases and a lot of hope.
I'm confident that {our kids|the next generation} will do better than us {#future|}
the storm won't last forever, {hang in there|chin up}, {spring is coming|light is ahead}
Lost the match, but this young team is going to do great things. {Can't wait to see it|Believe!}
doctor says slow recovery, i say full recovery. {watch me|hopeful|} {#stayPositive|}
""")

OFFENSIVE: Pools = parse_sentences("""
[offensive]
{name} you are {a total idiot|dumb as a brick|such a loser} {lol|}
shut up you {clown|moron|stupid fool}, nobody asked
only {idiots|losers|morons} {watch|buy|believe} {this rubbish|{film}}
what a {pathetic|disgusting} little {worm|rat} you are
@{name} {go back to school|get lost}, {dummy|you brainless twit}
people from {city} are all {lazy pigs|thieves|scum}
You're so ugly that {mirrors crack|even your mother looks away}.
{club} fans are {trash|brain dead|animals}, all of them
hope you {choke|fall down the stairs}, you {jerk|creep}
The mayor is a {fat liar|filthy crook|worthless pig} and so are you.
how stupid can one {person|woman|man} be?? apparently as stupid as {name}
Your {kids|family} must be ashamed of such a {failure|nitwit}.
nobody likes you {name}, {you smell|crawl back under your rock}
[fine]
{name} you were great {tonight|on {day}} {lol|}
i don't agree, but {thanks for explaining|i see your point}
only {number} tickets left for {film}, hurry
what a lovely {walk|evening} that was {#nature|}
@{name} {see you at school|get some rest}, {good luck|talk soon}
people in {city} are {out dancing|waiting in long lines} tonight
The new {station|library} is a bit ugly, but I'll get used to it.
{club} fans {sang|waited} all night in the rain
hope you {feel better|have a safe flight}, {friend|neighbor}
The mayor should {answer the question|publish the numbers} before the vote.
how hard can one {crossword|recipe} be?? apparently very hard
Your {kids|garden|speech} made my day, {thank you|so sweet}.
nobody told me {it was raining|the shop closes at six} 🤦
""")

SARCASM: Pools = parse_sentences("""
[sarcastic]
oh great, another {meeting|flat tire|software update}. {just what I needed|my favorite}
Wow, {number} minutes late. {Truly impressive|What a role model}, {name}.
yeah right, because {shouting|a third form} always helps
i just LOVE {waiting in line|being ignored|doing taxes} {all day|} {🙄|#sarcasm|}
Sure, {leave the dishes|take my parking spot}, I live to serve you.
what a surprise, the {train|bus} is late. {who could have guessed|never happens}
Brilliant idea, {name}, let's {paint in the rain|fix it with tape}. What could go wrong?
thanks a lot, weather, for {ruining|flooding} {my wedding|our picnic}. {so kind|10/10}
Nothing says fun like {a root canal|homework} on a {day}.
oh no, please, tell me MORE about your {diet|stamp collection}
Congratulations to the genius who {put salt in the sugar jar|locked the keys in the car}.
because who needs sleep anyway, right {name}? {🙄|}
A phone that dies at noon. {Technology at its finest|The future is here}, folks.
lucky me, i get to work on {my birthday|New Year's Eve} again, {hooray|lucky lucky me}
[sincere]
the {meeting|update} went well today, {glad we did it|thanks everyone}
{name} was {number} minutes late because of the snow.
talking calmly helped us a lot {today|on {day}}
i enjoy {walking in the rain|baking} on weekends {#relax|}
I washed the dishes so that {name} can rest.
the {train|bus} to {city} leaves at noon, see you there
Good idea, {name}, the red paint looks nice in the hall.
it rained during {our picnic|the parade}, so we moved inside
I have homework left for {day}, then I'm free.
please tell me more about your trip to {city}, I'd like to go too
Congratulations to {name}, who finished the marathon.
i slept badly and feel tired, going to bed early
My phone's battery is weak, so I bought a new one.
i work on {my birthday|New Year's Eve}, but we'll celebrate the day after
""")

COMPLAINT: Pools = parse_sentences("""
[complaint]
@{firm} my {thing} {never arrived|came broken} and nobody answers {my emails|}
{number} days without internet now. {When will you fix it|This is not okay}, @{firm}?
@{firm} why was I charged {twice|${number} extra}? {please sort it out|very unhappy}
Your app {crashes|logs me out} every time I {pay|open the map}.
the {dish} at your place was cold and the waiter rude, @{firm}
flight to {city} delayed {again|five hours} and no information at the gate
still waiting for my refund since {month} @{firm}
New update made my phone so slow that I can't use it any more.
Ordered a blue {thing}, got a pink one. @{firm} {how is this possible|what now}?
your store in {city} was filthy and had a 40-minute line
Bought {the {thing}|it} on {day}, broken by now. Poor quality, @{firm}.
terrible signal on the whole line to {city}, what are we paying for?
The heating in our {place} room does not work and the desk ignores us.
[other]
@{firm} when does the new {thing} come out?
{number} days until our trip to {city}!
@{firm} do you ship to {land}? {thx|thanks in advance}
Your app now has a map, {nice|cool}.
had the {dish} at your place today, we'll be back, @{firm}
flight to {city} boarding now, {see you soon|bye for now}
got my refund within a day, thanks @{firm}
New update is out, it adds a dark mode.
Ordered a blue {thing} for {name}'s birthday. {Can't wait|Shh, it's a surprise}.
your store in {city} opens at nine, right?
We bought a {thing} on {day} and it works nicely.
reading a good book on the train to {city}
Our {place} room looks out on the sea.
""")

STANCE: Pools = parse_sentences("""
[for]
{Ban cars|A car-free center} in {city}? {Yes please|About time}, {clean air for all|sign me up}!
School uniforms {save money|stop bullying}, {I'd vote for them|bring them in}.
proud to support the new {bike lane|tram line|park}, {long overdue|go for it}
Four-day week: more rest, better work. {Let's do it|I'm all in}.
every child should learn {music|coding|to swim} at school, i fully back this
Sign the petition to {keep the library open|plant trees on Main Street}!
the plastic tax is a great step, {our rivers need it|keep going}
I stand with {name} on free {buses|school lunches}.
yes to homework-free weekends, {kids need time to play|let them be kids}
The wind park brings {jobs|clean power}. {It has my vote|Build it now}.
longer library hours? {great plan|finally}, {students will thank you|i'm in favor}
Phones out of classrooms is the right move, the mayor is spot on.
[against]
{Ban cars|A car-free center} in {city}? {No way|Nonsense}, {shops will die|how do I get to work}?
School uniforms {cost too much|kill creativity}, {I'd vote them down|keep them out}.
stop the new {bike lane|tram line|shopping mall}, {waste of money|we don't need it}
Four-day week: same work, less time. {Bad idea|Count me out}.
forcing every child to learn {music|coding|Latin} makes no sense, i oppose this
Sign the petition to stop {the airport|the closing of the library}!
the plastic tax {hits the poor|changes nothing}, {scrap it|drop it now}
I disagree with {name} on free {parking|street concerts}.
no to homework-free weekends, {kids fall behind|practice matters}
The wind park ruins {our view|the birds' home}. {Not with my vote|Don't build it}.
shorter library hours? {terrible plan|shame}, {students lose out|i'm strongly opposed}
A phone ban in classrooms is the wrong move, the mayor has lost touch.
""")

SUBJECTIVE: Pools = parse_sentences("""
[subjective]
{film} is {a bit too long|surprisingly tender|utterly hollow} but {star} is {magnetic|a delight}.
the {jokes feel|plot feels} {forced|fresh}, and i {sort of|really} {liked|hated} that
{city} must be the {loveliest|dullest} town {on earth|I've ever seen}.
Nobody makes a better {dish} than my grandmother.
It's hard to imagine a more {boring|thrilling} evening than the one at the {shop}.
A {charming|sloppy} {work} that {should please|may annoy} {anyone|everyone} over twelve.
The {thing} looks {ugly|gorgeous} in blue, if you ask me.
{name} deserves {far better|more respect}, and the prize was {a joke|well earned}.
What could be {nicer|worse} than a walk in {city} in {month}?
I suspect that {day}s are simply {the worst|underrated}.
the music {tugs at the heart|grates on the nerves} in the {best|worst} way
Frankly, {club} {play|have played} {dreadful|beautiful} football all season.
[objective]
{film} runs for {number} minutes and was shot in {land}.
the plot follows {a nurse|a widow|two brothers} who {moves|travel} to {city} in 1950
{city} has {number} schools and {two|three} hospitals.
The {dish} is served with rice or bread.
The {shop} opens at six and closes at eleven.
In this {work}, a {teacher|pilot} loses her {job|memory} and {meets|marries} a stranger.
The {thing} is sold in blue, red and black.
{name} received the prize on {day}.
It rained on {number} days in {month}.
{firm} opened an office in {city} on {day}.
when the bank is robbed, {star} and a partner drive to {city} to find the thief
{club} played {number} games and won {two|three|four} of them.
""")

FORMALITY: Pools = parse_sentences("""
[formal]
We {regret|are sorry} to inform you that your application {was not successful|has been declined}.
Please {do not hesitate to|feel free to} contact {the undersigned|our office} for further details.
I would {greatly|very much} appreciate it if you could {send|forward} the documents by {day}.
The committee has {decided|resolved} to postpone the meeting until {day}.
Passengers are {requested|reminded} to keep their luggage with them at all times.
{It is with great pleasure that I announce|I am honored to announce} the appointment of {name}.
In accordance with {section|paragraph} {number}, the fee must be paid in {month}.
Dear {Madam|Sir|Professor}, I am writing with regard to {your letter|the vacant position}.
Should you require assistance, kindly {notify|inform} the reception.
Furthermore, the results {indicate|suggest} that additional research is necessary.
We hereby confirm the receipt of your payment of ${number}.
Your presence at the {ceremony|reception} would be most welcome.
[informal]
{sorry|bummer}, you didn't get {it|the gig} this time {:(|mate|}
{hit me up|gimme a shout} if ya {need more|wanna know more}
{can u|could ya} send me {that stuff|those docs} by {day}? {thx|cheers}
so they're pushing the meeting to {day}, {whatever|lol|no biggie}
hey folks, {keep an eye on|watch} your bags, ok?
guess what, {name}'s {the new boss|our new coach}! {woo|nice one}
you gotta {cough up|pay} the money in {month}, {buddy|pal}
{yo|hey} {prof|dude}, saw your {post|ad}, {still up for grabs|sounds cool}?
{need a hand|stuck}? just yell for {name} at the desk
{plus|also}, looks like we gotta dig a bit more, {haha|y'know}
got your {number} bucks, {cheers|ta|thanks a bunch}
you {should totally|gotta} come to the {party|barbecue}, it'll be {a blast|fun}
""")

POLITE: Pools = parse_sentences("""
[polite]
Could you {possibly|please} {move your car|lower the music}, {if it's not too much trouble|{name}}?
Thanks so much for {your help|the quick reply}, {I really appreciate it|it made my day}!
Excuse me, would you mind {closing the window|passing the {dish}}?
Sorry to bother you, but {where is|may I ask about} the {bus stop|exit|restroom}?
I'm afraid I can't {come on {day}|lend you the {thing}}, but thank you for asking.
nice work {name}! one tiny suggestion: could we {shorten|rename} the second part?
If you have a moment, I'd be grateful for {a short call|your opinion}.
After you, {please|ma'am}. {Take your time|There is no rush}.
Hi {name}, hope you're well! Would {day} work for you?
may i kindly remind you of {the invoice|our meeting}? thanks a lot
What a lovely {garden|idea}, thank you for having us.
I see it {a little differently|another way}, with respect, {name}.
[rude]
Move your {car|feet} {now|already}, {are you blind|what's wrong with you}?
Took you long enough. {Useless|Pathetic}.
Close the window and {stop whining|shut up}.
{Hey you|Oi}, where's the {exit|bus stop|restroom}? {Speak up|Hurry}!
No, I won't {come on {day}|lend you my {thing}}. {Leave me alone|Stop begging}.
your work is {garbage|a joke}, {name}. {redo it|did a child write this?}
I don't care {what you think|about your opinion}. Get to the point.
Out of my way, {grandpa|lady}. {Some of us have jobs|Walk faster}.
{name}, {day}, nine o'clock. Don't be stupid and late again.
pay the {invoice|bill} or do you need it {explained in crayon|spelled out}, genius?
Your {garden|idea} is {hideous|ridiculous}, who asked for it?
You're wrong, as usual, {name}. {Go away|Do some reading}.
""")

CLICKBAIT: Pools = parse_sentences("""
[clickbait]
{number} {Things|Secrets} {Every Cat Owner|Your Dentist|Only Introverts} {Knows|Understand}
You Won't Believe What {This Nurse|{star}} Found In {A|An Old} {Shed|Attic}
This {Simple|Weird|One} Trick Will {Change|Fix} Your {Sleep|Skin|Mornings} Forever
She Opened The {Door|Box}. What Happened Next {Left Me Speechless|Broke My Heart}
We Can Guess Your {Age|Job} From Your Favorite {Pizza Topping|Ice Cream}
Which {Fairy Tale Princess|Kitchen Appliance} Are You? Take This Quiz
The Real Reason {star} {Vanished|Never Smiles} Will Shock You
{number} Photos Of {Puppies|Baby Goats} That Will {Make Your Day|Melt You}
Doctors Hate This {Fruit|Morning Habit}, And Here's Why
If You {Do This|Eat This} Before Bed, Stop Right Now
Only {number} Percent Of People Can Solve This Puzzle. Can You?
Here's What Your {Coffee Order|Handwriting} Says About You
{number} Times {star} Was {Literally|Totally} All Of Us
I Tried {Cold Showers|No Sugar} For {number} Days And OMG
What This {Dad|Grandma} Did For A Stranger Is Everything
[news]
{land} raises {fuel|tobacco} tax by {number} percent
Council approves budget for {new bridge|school repairs} in {city}
{firm} reports {lower|higher} profit in {month}
{number} injured as {bus|ferry} hits wall near {city}
{club} name {star} as captain
Court orders {firm} to pay ${number} million
Heavy rain closes {roads|airport} in {city}
{land} and neighbor agree on water use
Teachers in {city} end strike after {number} days
Museum in {city} reopens after fire
{star}, film director, dies at {number}
Voters in {land} reject tax plan
Study links {noise|smog} to poor sleep in cities
Fire destroys warehouse of {firm}
Parliament of {land} elects new speaker
""")
