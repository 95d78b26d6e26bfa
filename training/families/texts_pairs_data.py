"""Premises with hypotheses, questions asked twice, questions with replies, faulty sentences."""

from __future__ import annotations

from training.families.choice import parse_pools

SLOTS = parse_pools("""
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
firm: Norvane, Altiq, Brightwell, Oakline, Veloro, Tamar Steel
man: the pilot, the gardener, the mayor, the cook, the nurse, the driver, the tailor, the guard
thing: lamp, tent, kettle, jacket, drill, suitcase, camera, guitar, clock
place: park, station, museum, harbor, market, theater, airport
""")
# Premise // entailed // neutral // contradicted
NLI = """
{firm} sold all of its {number} shops in {city} last year. // {firm} no longer owns the {number}
 shops in {city}. // {firm} plans to open a factory in {city}. // {firm} kept every shop in {city}.
{name}, who has never left {city}, collects {thing}s from abroad. // {name} has spent a whole life
 in {city}. // {name} has got a {thing} from Peru. // {name} once went on holiday far from {city}.
Only {number} of the 300 guests at the {place} liked the show. // Most guests at the {place} did
 not like the show. // The show at the {place} took two hours. // Nearly all guests at the {place}
 liked the show.
On {day} {man} repaired the {thing} that {name} had broken. // {name} broke a {thing}. // {man}
 asked {name} for money. // The {thing} was never repaired.
Although it was raining, {name} walked to the {place} without an umbrella. // {name} got to the
 {place} on foot. // {name} had left the umbrella at the office. // It was a dry day when {name}
 walked to the {place}.
The {place} in {city} has been closed since {day} because of a strike. // People can't visit the
 {place} in {city} at present. // The staff of the {place} in {city} want higher pay. // The
 {place} in {city} is open today.
{name} bought the {thing} for half of its price at a sale in {city}. // {name} paid less than the
 full price. // {name} bought two more things in {city}. // {name} stole the {thing}.
{man} forgot to lock the {place} on {day}, so {name} did it later. // {name} locked the {place}.
 // {man} was tired on {day}. // The {place} stayed unlocked for good.
Neither {name} nor {man} could lift the {thing}. // {name} failed to lift the {thing}. // The
 {thing} weighed {number} kilos. // {man} lifted the {thing} with ease.
{name} sings in a choir in {city} every {day} evening. // {name} sings together with others. //
 {name} has won a prize for singing. // {name} spends {day} evenings alone.
""".strip()
# Question // same question // other question on the same things
DUPLICATE = """
How do I clean a {thing} without water? // What is the way to wash a {thing} if I have no water?
 // How do I sell a {thing} without a receipt?
How far is {city} from {city}-North by train? // What's the distance by rail between {city}-North
 and {city}? // How much is a train ticket from {city} to {city}-North?
Why does my {thing} smell after a week? // What makes a {thing} start smelling within a week? //
 Why does my {thing} get lighter after a week?
Where can I rent a {thing} in {city}? // Is there a place in {city} that lends a {thing} for
 money? // Where can I repair a {thing} in {city}?
What is the best month to visit {city}? // When in the year should one travel to {city}? // What
 is the best hotel to stay at in {city}?
How did {name} learn to fix a {thing} so fast? // What made {name} so quick at learning to repair
 a {thing}? // How did {name} break a {thing} so fast?
Can I work at the {place} in {city} as a student? // Does the {place} in {city} hire students? //
 Can I sleep at the {place} in {city} as a student?
How old must I be to join {firm}? // What's the minimum age for working at {firm}? // How old is
 the founder of {firm}?
Who owns the {thing} that {name} lost in {city}? // To whom does the {thing} belong which {name}
 lost in {city}? // Who found the {thing} that {name} lost in {city}?
How many days do I need for the {place}s of {city}? // How long does it take to see the {place}s
 of {city}? // How many {place}s are there in {city}?
Should I tell {name} that the {thing} is broken? // Is it right to let {name} know about the
 broken {thing}? // Should I tell {name} how the {thing} works?
What do I do if {firm} does not pay me? // {firm} hasn't paid me, which steps can I take? // What
 do I do if {firm} offers me a job?
""".strip()
# Question // fitting reply // reply on the same things that does not answer
ANSWER = """
When does the {place} in {city} open? // At half past eight, except on {day}. // The {place}
 in {city} is made of brick.
Who broke the {thing}? // {name} did, on the way to {city}. // A {thing} breaks when it falls.
Where did you leave the {thing}? // Next to the {place}, {name} saw it there. // I bought the
 {thing} with {name}.
Why was {name} late for the meeting at {firm}? // The train from {city} broke down. // {firm} has
 {number} meeting rooms.
How much did the {thing} cost? // {number} dollars, and {name} paid half. // The {thing} is from
 {city}, like {name}.
How do I get to the {place}? // Take the bus towards {city} and get off at stop {number}. //
 {name} likes the {place} best on {day}.
How many people work for {firm}? // About {number}, most of them in {city}. // People in {city}
 like {firm}.
What did {man} say to {name}? // That the {place} would be closed on {day}. // {name} met {man} at
 the {place} on {day}.
Which {thing} is yours, {name}? // The small one with the red label. // Every {thing} was made in
 {city}.
How long did {name} stay in {city}? // From {day} until the week after, {number} days perhaps. //
 {name} says {city} has a {place}.
""".strip()
# Right // wrong
GRAMMAR = """
The {thing}s that {name} bought in {city} {were|are} not cheap. // The {thing}s that {name} bought
 in {city} {was|is} not cheap.
Neither of the {thing}s was {found|sold} at the {place}. // Neither of the {thing}s were being not
 {found|sold} at the {place}.
If {name} had known about the {place}, she would have come. // If {name} would know about the
 {place}, she had come.
{name} is used to {driving|walking} to the {place} on {day}. // {name} is used to {drive|walk} to
 the {place} on {day}.
Hardly had {name} left {city} when the {thing} broke. // Hardly {name} had left {city} when broke
 the {thing}.
The {thing} whose handle broke belongs to {name}. // The {thing} which its handle broke belongs to
 {name}.
{name} asked {man} where the {place} was. // {name} asked {man} where was the {place}.
{name} suggested that we {meet|wait} at the {place} in {city}. // {name} suggested us to
 {meeting|waiting} at the {place} in {city}.
There are fewer {thing}s in {city} than {name} {thought|said}. // There are less of {thing} in
 {city} as {name} {thought|said}.
{name} has lived near the {place} for {number} years. // {name} is living near the {place} since
 {number} years ago.
Each of the guards at the {place} carries a {thing}. // Each of the guards at the {place} carry a
 {thing}.
{name} made {man} {carry|clean} the {thing}. // {name} made {man} to {carry|clean} the {thing}.
What {name} wanted most was a {thing} from {city}. // What did {name} want most was a {thing} from
 {city}.
{name} and I {sold|lost} our {thing}s at the {place}. // {name} and me's {thing}s have
 {selled|losed} at the {place}.
The man to whom {name} gave the {thing} lives in {city}. // The man whom {name} gave him the
 {thing} lives in {city}.
""".strip()
