"""Parts of sentences in two tones, side by side, and scenes for sentences."""

from __future__ import annotations

from training.families.lookup import parse_lines

Pair = tuple[str, str]
Parts = tuple[tuple[Pair, ...], ...]


def _columns(text: str) -> Parts:
    """Columns are divided by an empty line; a line is "one tone | other tone"."""
    return tuple(parse_lines(block) for block in text.strip().split("\n\n"))


INFORMAL = _columns("""
I wanna | I would like to
I gotta | I am obliged to
I can't | I am unable to
We don't wanna | We do not wish to
We're gonna | We intend to
They wanna | They would like to
She's gotta | She is obliged to
He can't | He is unable to
They're gonna | They intend to
Lemme | Please allow me to

get the cash back | receive a refund
check the stuff | examine the goods
fix the thing | repair the device
ask the boss | consult the manager
buy more gear | purchase additional equipment
talk to the guys | speak to the colleagues
help the kids | assist the children
start the job | commence the work
sort out this mess | resolve this matter
send a pic | send a photograph
wrap up the chat | conclude the conversation
set up a get-together | arrange a meeting
tell folks about the deal | inform people about the agreement
drop the plan | abandon the plan

asap | as soon as possible
in a bit | shortly
tomorrow | tomorrow
later on | subsequently
before noon | before noon
right now | immediately
""")
BLUNT = _columns("""
Your report | Your report
Your speech | Your speech
Your essay | Your essay
Your plan | Your plan
This drawing | This drawing
The new website | The new website
Your cover letter | Your cover letter
The first chapter | The first chapter
The song | The song
Your answer | Your answer
The poster | The poster
The menu | The menu

is too long | could be a little shorter
is too short | could be a little longer
is boring | could be a little livelier
is a mess | could be a little tidier
is confusing | could be a little clearer
is too complicated | could be a little simpler
is too vague | could be a little more precise
is ugly | could be a little prettier
is dull | could be a little brighter
""")
DEMANDS = _columns("""
Give me | May I have
Hand over | May I borrow
I want to see | May I see
Let me keep | May I keep
I'm taking | May I take

the salt | the salt
the red pen | the red pen
your umbrella | your umbrella
the last cookie | the last cookie
this chair | this chair
the car keys | the car keys
a glass of water | a glass of water
your ticket | your ticket
the newspaper | the newspaper
the big towel | the big towel
the blue blanket | the blue blanket
that magazine | that magazine
the menu | the menu

now! | now, please?
right away! | right away, please?
tonight! | tonight, please?
today! | today, please?
""")
HEADLINES = _columns("""
Mayor | The mayor has
Queen | The queen has
Local hero | A local hero has
Young singer | A young singer has
Minister | The minister has
Angry farmer | An angry farmer has
Retired pilot | A retired pilot has
Small town | A small town has
University | The university has
Former champion | A former champion has

opens new museum | opened a new museum
buys old castle | bought an old castle
wins big prize | won a big prize
saves lost dog | saved a lost dog
sells famous painting | sold a famous painting
builds giant bridge | built a giant bridge
loses court case | lost a court case
finds rare coin | found a rare coin
plans huge party | planned a huge party
rejects new law | rejected a new law

in Berlin | in Berlin
in capital | in the capital
near border | near the border
after long wait | after a long wait
despite storm | despite the storm
""")
# {s} he or she or they, {p} his, {o} him, {is}, {was}, {has} and {does} agree with them.
PERSON = _columns("""
I lost my key | {s} lost {p} key
I missed my train | {s} missed {p} train
I painted my room | {s} painted {p} room
I sold my car | {s} sold {p} car
I forgot my lunch | {s} forgot {p} lunch
I broke my phone | {s} broke {p} phone
I packed my bags | {s} packed {p} bags
I washed my clothes | {s} washed {p} clothes
I wrote to my aunt | {s} wrote to {p} aunt
I was late | {s} {was} late
I am at home | {s} {is} at home
I have a cold | {s} {has} a cold

and called my sister | and called {p} sister
because I was tired | because {s} {was} tired
so my boss helped me | so {p} boss helped {o}
and I told my friends | and {s} told {p} friends
but nobody blamed me | but nobody blamed {o}
before my guests came | before {p} guests came
when my father visited me | when {p} father visited {o}
but I do not mind | but {s} {does} not mind
""")
TEXT_SPEAK = _columns("""
c u | see you
txt me | text me
call me plz | call me please
w8 4 me | wait for me
meet me | meet me
im | I am
thx 4 helping me | thanks for helping me
luv 2 c u | love to see you
cant b | can't be
lets eat | let's eat
i luv being | I love being

@ skool | at school
@ home | at home
@ wrk | at work
@ the gym | at the gym
w/ ur sis | with your sister
w/ my m8s | with my mates
@ ur place | at your place
@ the bus stop | at the bus stop

2moro | tomorrow
2nite | tonight
2day | today
l8r | later
b4 lunch | before lunch
nxt wk | next week
""")
THOU = _columns("""
You have seen | Thou hast seen
You have found | Thou hast found
You have forgotten | Thou hast forgotten
You know | Thou knowest
You love | Thou lovest
You miss | Thou missest
He has seen | He hath seen
She has hidden | She hath hidden
She knows | She knoweth
He seeks | He seeketh
She loves | She loveth
He praises | He praiseth

your brother | thy brother
my horse | my steed
your castle | thy castle
the truth | the truth
your daughter | thy daughter
your garden | thy garden
your secret | thy secret
the young woman | the maiden
your sword | thy sword
your mother | thy mother

indeed | forsooth
today | this day
often | oft
perhaps | perchance
""")
LONG_PHRASES = parse_lines("""
in the event that | if
due to the fact that | because
at this point in time | now
in the near future | soon
for the purpose of | for
in order to | to
with regard to | about
a large number of | many
the majority of | most
in spite of the fact that | although
at all times | always
on a regular basis | regularly
at no time | never
in close proximity to | near
has the ability to | can
is in possession of | has
make a decision | decide
give consideration to | consider
come to an agreement | agree
conduct an investigation | investigate
provide assistance | help
until such time as | until
during the course of | during
prior to | before
subsequent to | after
a sufficient amount of | enough
in the absence of | without
for the reason that | since
at the present moment | currently
each and every | every
on two occasions | twice
on one occasion | once
in a careful manner | carefully
in a quick manner | quickly
come to a conclusion | conclude
make an attempt | try
is of the opinion that | thinks
make a purchase | buy
take into account | weigh
in the middle of | amid
make a suggestion | suggest
give a description of | describe
perform an analysis | analyze
put in an appearance | appear
make an improvement | improve
bring to an end | finish
a small number of | few
with the exception of | except
in view of the fact that | as
""")
LONG_SENTENCES = _columns("""
In the event that | If
Due to the fact that | Because
In spite of the fact that | Although
On each occasion that | Whenever
From the time that | Since
At the moment when | When

it rains | it rains
the bus is late | the bus is late
the guests are hungry | the guests are hungry
the shop is closed | the shop is closed
the children are asleep | the children are asleep
the road is icy | the road is icy

we make use of | we use
we have need of | we need
they are in possession of | they have
she gives consideration to | she considers
he makes a purchase of | he buys

the old map | the old map
a taxi | a taxi
a second plan | a second plan
the small tent | the small tent
two tickets | two tickets
""")
LONG_SENTENCES = tuple(
    tuple((f"{x},", f"{y},") for x, y in column) if i == 1 else column
    for i, column in enumerate(LONG_SENTENCES))
Verb = tuple[str, str, str]
SCENES: tuple[tuple[Verb, tuple[str, ...]], ...] = tuple(
    ((base, past, third), tuple(things.split(", ")))
    for base, past, third, things in (line.split(" | ") for line in """
open | opened | opens | gate, box, window, suitcase
clean | cleaned | cleans | kitchen, table, car, oven
paint | painted | paints | fence, wall, boat, door
carry | carried | carries | basket, ladder, box, sofa
repair | repaired | repairs | roof, bicycle, clock, radio
find | found | finds | key, coin, letter, statue
buy | bought | buys | lamp, coat, boat, mirror
sell | sold | sells | horse, car, farm, painting
draw | drew | draws | map, house, bridge, tree
hide | hid | hides | treasure, letter, key, bottle
break | broke | breaks | vase, window, chair, plate
choose | chose | chooses | hat, book, table, carpet
steal | stole | steals | wallet, camera, watch, bicycle
bring | brought | brings | lamp, cake, tent, drum
""".strip().split("\n")))
