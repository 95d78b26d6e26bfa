"""Templates of texts by time, author's intention, opinion or fact, and language register."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
who: my sister, our neighbor, the baker, my uncle, an old friend, the teacher, our coach
place: the lake, the harbor, the museum, the market, the old mill, the library, the station
film: the new film, the musical, the opera, the series, the play, the sequel
thing: tent, kettle, lamp, bicycle, camera, jacket, printer, drill
""")
TIME = read_texts("""
[past]
Dear diary, {who} {took|drove} me to {place} and we {talked|laughed} about plans for next year.
{who} and I {sat|stood} by {place} until dark, then it rained and nobody had an umbrella.
As a child I {hid|slept} at {place} whenever {who} came, {name} knew nothing of it.
[present]
Dear diary, I'm sitting at {place} with {who}, who tells me about the old days.
Right now {who} is {painting|cleaning} {place}, and I'm holding the ladder as I write.
{who} usually {eats|reads} at {place}, and {name} and I never mind.
[future]
Dear diary, soon {who} will {show|sell} me {place} that I loved when I was small.
{who} is going to {repair|paint} {place} in spring, and {name} will help for an hour or two.
I'll wait for {who} at {place} next week, as I promised {name} long ago.
""")
INTENT = read_texts("""
[inform]
The {thing} was invented in the 19th century and is made of {number} parts, {name}'s study shows.
Since May, {place} in {city} is open on {number} evenings a year, the town office says.
{city} counts {number} bakeries; most of them lie near {place}.
[persuade]
Don't wait until it's too late, {city}: save {place} and sign {name}'s letter today!
Why put up with an old {thing}? Join {number},000 people who have switched, you deserve it.
Every child needs {place}. Vote for {name} and give {city} its heart back.
[entertain]
{name}'s {thing} had one talent: it snored. One night, near {place}, the {thing} began to sing
 opera.
A duck walks into {place} in {city} and asks for a {thing}. "Put it on my bill," it says.
Once upon a time in {city} a {thing} fell in love with a broom, and {who} had to marry them.
[instruct]
Unplug the {thing}, loosen the {number} screws and wipe the inside with a dry cloth.
From {place}, turn left, walk {number} steps and knock twice; ask for {name}.
Fold the {thing} along the line, press for {number} seconds, then let it cool.
""")
OPINION = read_texts("""
[subjective]
To my mind {film} in {city} is the most {moving|boring} thing I've seen near {place}.
{film} left me {cold|breathless}; {name} plays with a {charm|stiffness} that nobody could
 {resist|love}.
Sadly, {place} has lost its {soul|magic}, and the ugly new {thing} shop makes it worse.
[objective]
{film} in {city} lasts {number} minutes and takes place near {place}.
{name} plays a {teacher|pilot} in {film}, which was shown at {number} schools in {city}.
The {thing} shop at {place} opened in May and employs {number} people.
""")
REGISTER = read_texts("""
[formal]
We kindly ask you to return the {thing} to {place} within {number} days. Yours sincerely, {name}
It is our pleasure to invite you to {film} in {city}; formal attire is requested.
Please be advised that {place} will remain closed owing to works on {number} pipes.
[neutral]
Please bring the {thing} back to {place} this week. Thanks, {name}
You're invited to {film} in {city}. It starts after dinner near {place}.
{place} is closed at the moment because the pipes are being repaired.
[slang]
yo {name} gimme back my {thing} or we r done lol, c u at {place}
dude {film} in {city} was lit af, u gotta come next time bro
ugh {place} is shut again, total bummer, wanna chill at mine instead m8?
""")
