"""Descriptions of things with all their fields, news-like sentences and passages, by subject."""

from __future__ import annotations

from training.families.choice import Pools, parse_sentences

DESCRIPTIONS: Pools = parse_sentences("""
[restaurant]
{name} serves {price} {food} food in the {area} and is {families}.
In the {area} you will find {name}, a {price} {food} restaurant that is {families}.
Looking for {price} {food} food? Try {name} in the {area}, which is {families}.
{name} is {families} and offers {price} {food} dishes in the {area}.
The {area} is home to {name}, whose {food} kitchen is {price} and {families}.
Located in the {area}, {name} is {families}; expect {price} {food} cooking.
Meals are {price} at {name}, the {food} place in the {area}, and it is {families}.
If you like {food} meals, go to the {area}: {name} is {price} and {families}.
{name}: {food} food, {price}, {families}, in the {area}.
We ate at {name} in the {area}. The {food} dishes were {price} and the place is {families}.
[hotel]
{name} in {city} has {stars} stars and costs {price} euros a night, breakfast {breakfast}.
A night at {name}, a {stars}-star hotel in {city}, is {price} euros with breakfast {breakfast}.
With {stars} stars, {name} asks {price} euros per night in {city}, breakfast {breakfast}.
Staying in {city}? {name} ({stars} stars) has rooms for {price} euros, breakfast {breakfast}.
For {price} euros a night you can sleep at {name} in {city}: {stars} stars, breakfast {breakfast}.
In {city}, rooms at the {stars}-star {name} start at {price} euros, breakfast {breakfast}.
We booked {name} in {city} for {price} euros a night. It has {stars} stars; breakfast is {breakfast}.
{city}'s {name} is a {stars}-star house. Rooms are {price} euros and breakfast is {breakfast}.
Breakfast is {breakfast} at {name} in {city}, where {stars} stars cost {price} euros a night.
[film]
{title} is {a_genre} from {year} by {director} and runs for {minutes} minutes.
In {year}, {director} made {title}, {a_genre} of {minutes} minutes.
{director} directed {title} ({year}), {a_genre} that lasts {minutes} minutes.
The {genre} {title} by {director} came out in {year}; it is {minutes} minutes long.
At {minutes} minutes, {title} is {a_genre} that {director} shot in {year}.
Tonight: {title}, {a_genre} directed by {director} in {year}, {minutes} minutes.
{minutes} minutes long and made in {year}, {title} is {a_genre} by {director}.
We watched {title}, which {director} filmed in {year}. The {genre} takes {minutes} minutes.
Released in {year}, the {minutes}-minute {genre} {title} was directed by {director}.
[flight]
Flight {number} leaves {origin} for {goal} at {time} from gate {gate}.
At {time}, flight {number} departs from {origin} to {goal}; the gate is {gate}.
Go to gate {gate} for flight {number} from {origin} to {goal} at {time}.
Passengers to {goal}: flight {number} from {origin} boards at gate {gate} and leaves at {time}.
{number} flies from {origin} to {goal}, departure {time}, gate {gate}.
Her flight from {origin} to {goal} is {number}. It takes off at {time} from gate {gate}.
I am flying to {goal} from {origin} at {time} with {number}, gate {gate}.
Gate {gate} in {origin} is where {number} to {goal} starts at {time}.
From {origin} you reach {goal} with {number}, which leaves gate {gate} at {time}.
[product]
The {colour} {item} by {brand} costs {price} dollars; {stock} are in stock.
{brand} sells {a_colour} {item} for {price} dollars, and we have {stock} left.
For {price} dollars you get the {item} from {brand} in {colour}. Stock: {stock}.
There are {stock} {brand} {item}s in {colour} in our store at {price} dollars each.
New from {brand}: {a_colour} {item} at {price} dollars. Only {stock} left!
Our {brand} {item} comes in {colour}, is priced at {price} dollars, and {stock} are available.
We still have {stock} of the {colour} {item}s by {brand}; each is {price} dollars.
At {price} dollars, the {brand} {item} in {colour} is a bargain. We have {stock} of them.
[person]
{name} is {age}, lives in {city}, speaks {language} and has {children} children.
At {age}, {name} lives in {city} with {children} children and speaks {language}.
{name} from {city} is {age} years old, has {children} children and speaks {language}.
My neighbor {name} speaks {language}, is {age} and has {children} children; they live in {city}.
Meet {name}, {age}, a {language} speaker from {city} who has {children} children.
In {city} we met {name}, who is {age}, speaks {language} and has {children} children.
With {children} children, {name} ({age}) has a busy life in {city}. At home they speak {language}.
A parent of {children} in {city}, {name} is {age} years old and speaks {language}.
The {age}-year-old {name} lives in {city}, speaks {language} and raises {children} children.
[event]
The {title} takes place at the {place} on {day} at {time}; tickets are {price} euros.
On {day} at {time} there is {a_title} at the {place}. Entry is {price} euros.
Join us at the {place} for the {title} this {day}, {time}, {price} euros a ticket.
{day}, {time}: {title} at the {place}, admission {price} euros.
Tickets for the {title} on {day} cost {price} euros. It starts at {time} at the {place}.
The {place} invites you to {a_title} on {day}. Doors open at {time} and a seat is {price} euros.
For {price} euros you can visit the {title} at the {place}, {day} at {time}.
We are going to the {title} at the {place} at {time} on {day}; we paid {price} euros.
At {time} this {day}, the {title} begins at the {place}. Bring {price} euros.
[recipe]
The {dish} takes {minutes} minutes, serves {serves} and is {level}; the main thing is {main}.
To make {dish} for {serves} you need {main} and {minutes} minutes. It is {level}.
With {main}, {dish} for {serves} people is ready in {minutes} minutes, and it is {level}.
{dish} is {level}: it feeds {serves}, needs {minutes} minutes and is made with {main}.
In {minutes} minutes you can cook {dish} for {serves} with {main}. The recipe is {level}.
This {level} recipe for {dish} uses {main}, serves {serves} and takes {minutes} minutes.
Tonight {serves} of us will have {dish}, {level} to make from {main} in {minutes} minutes.
""")

# Every sentence names one of each, so that only the question tells the answers apart.
NEWS: tuple[str, ...] = tuple("""
{person} of {org} presented the {product} in {place} on {date} at a price of {money}.
On {date}, {org} said in {place} that {person} had sold the {product} business for {money}.
The {product} will cost {money}, {person} told {org} staff in {place} on {date}.
{org} opened a factory for the {product} in {place} on {date}, and {person} invested {money}.
A court in {place} fined {org} {money} on {date} after {person} complained about the {product}.
{person} bought the first {product} from {org} for {money} in {place} on {date}.
In {place}, {org} has hired {person} to improve the {product} by {date} for {money}.
{org} will pay {money} to {person}, who invented the {product} in {place}, it said on {date}.
On {date} thieves in {place} stole a {product} worth {money} from {person}, {org} reported.
Shares of {org} rose on {date} when {person} showed the {product}, made in {place}, for {money}.
{person} left {org} on {date} to build the {product} in {place} with {money} from friends.
The city of {place} ordered the {product} from {org} for {money}, {person} announced on {date}.
Since {date} the {product} has earned {org} {money} in {place} alone, according to {person}.
{person} won {money} and a {product} in {place} on {date}, the organizers at {org} said.
{org} recalled the {product} on {date}; in {place}, {person} was given {money} back.
""".strip().split("\n"))

Passage = tuple[str, tuple[tuple[str, str], ...]]


def _passages(text: str) -> tuple[Passage, ...]:
    """Reads a passage, then its "question | answer" lines; a line without a bar starts anew."""
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for line in text.strip().split("\n"):
        ask, bar, answer = line.partition(" | ")
        if bar:
            found[-1][1].append((ask, answer))
        else:
            found.append((line, []))
    return tuple((passage, tuple(asked)) for passage, asked in found)


PASSAGES: tuple[Passage, ...] = _passages("""
{a} moved from {c1} to {c2} in {y}. There {a} opened a small {shop} near the {place}.
Where did {a} live before? | {c1}
Where did {a} move to? | {c2}
When did {a} move? | {y}
What did {a} open? | a small {shop}
What was the shop near? | the {place}
On {d} {a} found a {thing} on the train to {c1}. {a} gave it to {b}, who put it in a {box}.
When was the {thing} found? | {d}
What did {a} find? | a {thing}
Where was the train going? | {c1}
Who got the {thing}? | {b}
Where did {b} put it? | in a {box}
The old bridge of {c1} was built in {y}. It is {n} metres long and named after {a} {s}.
When was the bridge built? | {y}
How long is the bridge? | {n} metres
In which city is the bridge? | {c1}
Who is the bridge named after? | {a} {s}
{a} and {b} share a flat in {c1}. {a} keeps a {pet}, while {b} collects {thing}s.
Where do they live? | {c1}
Who has a {pet}? | {a}
Who collects {thing}s? | {b}
What does {b} collect? | {thing}s
What pet does {a} have? | a {pet}
The {shop} opens at {h} and closes at {h2}. On {d}s it stays closed because {a} visits {b}.
When does the {shop} open? | {h}
When does the {shop} close? | {h2}
On which day is it closed? | {d}
Who does {a} visit? | {b}
The {place} in {c1} has {n} visitors a day. Most of them come by {car} to see the {thing} of {a}.
How many visitors come each day? | {n}
How do most visitors come? | by {car}
In which city is the {place}? | {c1}
What do they come to see? | the {thing} of {a}
Because of the storm, the {car} to {c1} was {n} minutes late. {a} waited at the {place} with {b}.
Why was the {car} late? | because of the storm
How late was the {car}? | {n} minutes
Where was the {car} going? | {c1}
Where did {a} wait? | at the {place}
Who waited with {a}? | {b}
{a} paid {n} euros for a {thing} in {c1}. A week later {b} bought the same one in {c2} on {d}.
How much did {a} pay? | {n} euros
Where did {a} buy the {thing}? | {c1}
Where did {b} buy the {thing}? | {c2}
When did {b} buy it? | {d}
What did {a} buy? | a {thing}
In {y}, a fire destroyed the {shop} of {a}. Nobody was hurt, but the {pet} ran away to the {place}.
When was the fire? | {y}
Whose {shop} burned down? | {a}
What did the fire destroy? | the {shop} of {a}
Where did the {pet} go? | to the {place}
Which animal ran away? | the {pet}
{a} lost the card game to {b} after {n} rounds. The next game is on {d} at the {place}.
Who won the game? | {b}
Who lost the game? | {a}
How many rounds did it take? | {n}
When is the next game? | {d}
Where is the next game? | at the {place}
""")
