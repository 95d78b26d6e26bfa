"""Finding one piece of a generated sentence: a name, a place, a time, a number and so on."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from training.families.cues import wordings
from training.families.operation import Operation
from training.families.words import (
    ANIMALS,
    CITIES,
    COLOURS,
    MEN,
    SURNAMES,
    THINGS,
    WOMEN,
    a,
    split_words,
    with_articles,
)

Slots = dict[str, str]

_DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_MONTHS = split_words(
    "January February March April May June July August September October November December"
)
_VERBS = split_words("buys sells finds loses brings needs wants borrows repairs paints")
_PLACES = split_words(
    "park garden kitchen library office station museum market school hotel bakery airport cinema "
    "harbor theater hospital"
)


def _slots(rng: random.Random) -> Slots:
    first, second = rng.sample(WOMEN + MEN, 2)
    thing = rng.choice(THINGS)
    hour, minute = rng.randint(1, 12), rng.choice((0, 5, 10, 15, 20, 30, 40, 45, 50))
    surname = rng.choice(SURNAMES)
    return {
        "name": first,
        "other": second,
        "surname": surname,
        "city": rng.choice(CITIES),
        "day": rng.choice(_DAYS),
        "month": rng.choice(_MONTHS),
        "date": f"{rng.choice(_MONTHS)} {rng.randint(1, 28)}",
        "iso": f"20{rng.randint(10, 39)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        "year": str(rng.randint(1850, 2030)),
        "time": f"{hour}:{minute:02d}",
        "number": str(rng.randint(2, 99)),
        "price": f"${rng.randint(2, 95)}",
        "colour": rng.choice(COLOURS),
        "animal": rng.choice(ANIMALS),
        "thing": thing,
        "verb": rng.choice(_VERBS),
        "place": rng.choice(_PLACES),
        "email": f"{first.lower()}.{surname.lower()}@example.{rng.choice(('com', 'org', 'net'))}",
        "phone": f"555-{rng.randint(0, 9999):04d}",
        "url": f"www.{rng.choice(_PLACES)}{rng.randint(1, 99)}.example",
        "age": str(rng.randint(5, 90)),
    }


# {An_animal} and the like carry the article that goes with the word.
_SENTENCES: dict[str, tuple[str, ...]] = {
    "name": (
        "{name} lives in {city}.", "On {day}, {name} went to the {place}.",
        "My friend {name} is {age} years old.", "I met {name} at the {place} on {day}.",
        "Yesterday {name} saw {an_animal} in the {place}.", "The {thing} belongs to {name}.",
        "{name} {verb} a {colour} {thing}.", "We will visit {name} in {city} at {time}.",
    ),
    "city": (
        "{name} lives in {city}.", "The train to {city} leaves at {time}.",
        "We flew to {city} on {day}.", "{name} moved from home to {city} in {year}.",
        "It is raining in {city} today.", "My sister works in {city} for {name}.",
        "The hotel in {city} costs {price} a night.", "{city} was full of visitors in {month}.",
    ),
    "thing": (
        "{name} {verb} a {colour} {thing}.", "There is {a_thing} in the {place}.",
        "{name} left the {thing} at the {place}.", "The {thing} costs {price}.",
        "I gave {name} a {colour} {thing}.", "The {colour} {thing} is from {city}.",
        "On {day} we lost the {thing}.",
    ),
    "number": (
        "{name} has {number} chickens.", "There are {number} chairs in the {place}.",
        "We counted {number} boats in {city}.", "The box holds {number} candles.",
        "{number} people came to the {place}.", "{name} bought {number} oranges on {day}.",
        "Our class has {number} children.",
    ),
    "time": (
        "The meeting starts at {time}.", "{name} wakes up at {time} on {day}.",
        "The train to {city} leaves at {time}.", "Let us meet at {time} in the {place}.",
        "At {time} the {place} closes.", "The film begins at {time}, says {name}.",
        "Dinner is at {time} on {day}.",
    ),
    "colour": (
        "{name} {verb} a {colour} {thing}.", "The door of the {place} is {colour}.",
        "I saw a {colour} bird near {city}.", "She wears a {colour} dress on {day}.",
        "The {colour} car stopped at the {place}.", "{name} likes the {colour} one.",
        "We painted the {place} {colour}.",
    ),
    "animal": (
        "{name} saw {an_animal} near {city}.", "The {animal} sleeps behind the {place}.",
        "There is {an_animal} in the {place}!", "I dreamed of {an_animal} on {day}.",
        "A man with {an_animal} walked by at {time}.", "The {animal} ran away from {name}.",
        "Yesterday {an_animal} crossed the road.",
    ),
    "day": (
        "The meeting is on {day}.", "On {day}, {name} goes to the {place}.",
        "We flew to {city} last {day}.", "The {place} is closed on {day}.",
        "{name} comes back on {day} at {time}.", "Every {day} there is a market in {city}.",
    ),
    "date": (
        "The party is on {date}.", "{name} was born on {date}.", "On {date} we move to {city}.",
        "The {place} opens again on {date}.", "Send the {thing} before {date}.",
        "{date} is the birthday of {name}.",
    ),
    "iso": (
        "The invoice was sent on {iso}.", "Order placed: {iso}, city: {city}.",
        "{iso}: {name} opened the ticket.", "Please reply before {iso}.",
        "The file is from {iso} and belongs to {name}.", "Backup of {iso} is complete.",
    ),
    "year": (
        "The {place} was built in {year}.", "{name} moved to {city} in {year}.",
        "In {year}, a fire destroyed the {place}.", "The letter is from {year}.",
        "Since {year} the {place} has been closed.", "The bridge in {city} opened in {year}.",
    ),
    "email": (
        "Write to {email} for details.", "{name} can be reached at {email}.",
        "Send the report to {email} by {day}.", "My new address is {email}.",
        "Questions? {email} will help.", "Contact: {email}, phone {phone}.",
    ),
    "phone": (
        "Call me at {phone}.", "{name} has the number {phone}.",
        "Contact: {email}, phone {phone}.", "For help in {city}, dial {phone}.",
        "The {place} can be reached under {phone}.", "Please ring {phone} after {time}.",
    ),
    "price": (
        "The {thing} costs {price}.", "{name} paid {price} for lunch.",
        "A ticket to {city} is {price}.", "They sold the {colour} {thing} for {price}.",
        "We spent {price} at the {place}.", "For {price} you can see the {place}.",
    ),
    "place": (
        "{name} waits at the {place}.", "We met in the {place} on {day}.",
        "The {animal} sleeps behind the {place}.", "There is {a_thing} in the {place}.",
        "The {place} opens at {time}.", "On {day} the {place} is closed.",
    ),
    "url": (
        "Visit {url} for tickets.", "More about {city} at {url}.",
        "{name} made the site {url}.", "See {url} before {day}.", "Our shop is online: {url}.",
    ),
    "age": (
        "{name} is {age} years old.", "My friend from {city}, {age}, likes tea.",
        "At the age of {age}, {name} moved to {city}.", "{name} turned {age} on {day}.",
        "Last {day} my neighbor turned {age}.", "{name}, {age}, lives in {city}.",
    ),
    "month": (
        "We travel to {city} in {month}.", "{name} was born in {month}.",
        "In {month} the {place} is closed.", "The festival takes place in {month}.",
        "{month} was cold this year.", "Since {month}, {name} has lived here.",
    ),
}

# Key, operation name, imperative, noun phrase, two questions.
_ASKS: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("name", "extract_name", "Extract the name of the person", "the person's name",
     "Who is mentioned in this sentence? {x}", "{x}\nWho?"),
    ("city", "extract_city", "Extract the city", "the city",
     "Which city is mentioned here? {x}", "{x}\nWhich city?"),
    ("thing", "extract_object", "Extract the object", "the object",
     "Which thing is this about? {x}", "{x}\nWhat object?"),
    ("number", "extract_number", "Extract the number", "the number",
     "How many are there? {x}", "{x}\nHow many?"),
    ("time", "extract_time", "Extract the time of day", "the clock time",
     "At what time? {x}", "{x}\nWhat time?"),
    ("colour", "extract_colour", "Extract the colour", "the colour",
     "Which colour is named? {x}", "{x}\nWhat color?"),
    ("animal", "extract_animal", "Extract the animal", "the animal",
     "Which animal is mentioned? {x}", "{x}\nWhat animal?"),
    ("day", "extract_weekday", "Extract the weekday", "the weekday",
     "On which day? {x}", "{x}\nWhich day of the week?"),
    ("date", "extract_date", "Extract the date", "the date", "On what date? {x}",
     "{x}\nDate:"),
    ("iso", "extract_iso_date", "Extract the date as written", "the ISO date",
     "Which date is in this text? {x}", "{x}\nYYYY-MM-DD:"),
    ("year", "extract_year", "Extract the year", "the year", "In which year? {x}",
     "{x}\nYear:"),
    ("email", "extract_email", "Extract the email address", "the email address",
     "Which email address is given? {x}", "{x}\nEmail:"),
    ("phone", "extract_phone", "Extract the phone number", "the phone number",
     "Which number should one call? {x}", "{x}\nPhone:"),
    ("price", "extract_price", "Extract the price", "the price", "How much money? {x}",
     "{x}\nPrice:"),
    ("place", "extract_place", "Extract the kind of place or building", "the place",
     "Which place is named? {x}", "{x}\nWhere?"),
    ("url", "extract_url", "Extract the web address", "the web address",
     "Which site is named? {x}", "{x}\nURL:"),
    ("age", "extract_age", "Extract the age", "the age in years", "How old? {x}",
     "{x}\nAge:"),
    ("month", "extract_month", "Extract the month", "the month", "In which month? {x}",
     "{x}\nMonth:"),
)


def _fill(template: str, slots: Slots) -> str:
    named = {"an_animal": a(slots["animal"]), "a_thing": a(slots["thing"])}
    return with_articles(template.format(**named, **slots))


def _op(
    name: str, templates: tuple[str, ...], answer: Callable[[Slots], str], cues: tuple[str, ...],
    kind: str = "extract", formats: bool = True,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        slots = _slots(rng)
        return _fill(rng.choice(templates), slots), answer(slots)

    return Operation(name=name, kind=kind, cues=cues, draw=draw, formats=formats)


def _slot(key: str) -> Callable[[Slots], str]:
    return lambda slots: slots[key]


def _json(*keys: str) -> Callable[[Slots], str]:
    return lambda slots: json.dumps({key: slots[key] for key in keys}, ensure_ascii=False)


def _slot_json(keys: tuple[str, ...], *templates: str) -> Operation:
    listed = ", ".join(keys)
    return _op(f"json_of_{'_'.join(keys)}", templates, _json(*keys), wordings(
        f"Extract as JSON with the keys {listed}", "", f"{{x}}\nJSON ({listed}):",
        f"{{x}} -> JSON with {listed}", f"Fill a JSON object ({listed}) from this text: {{x}}"),
        kind="slot_json", formats=False)


_ACTIONS = (
    "{name} {verb} the {colour} {thing} in {city} on {day}.",
    "On {day}, {name} {verb} the {colour} {thing} in {city}.",
    "In {city}, {name} {verb} the {colour} {thing} on {day}.",
    "On {day} in {city}, {name} {verb} the {colour} {thing}.",
)
_GIFTS = (
    "{name} gives {other} {a_thing}.", "{name} sends {a_thing} to {other}.",
    "On {day}, {name} shows {other} {a_thing}.", "{name} sells {other} the {thing} for {price}.",
)

OPERATIONS: tuple[Operation, ...] = (
    *(_op(name, _SENTENCES[key], _slot(key), wordings(do, get, *questions, of="in"))
      for key, name, do, get, *questions in _ASKS),
    _op("who_did_it", _ACTIONS, _slot("name"), (
        "Who did it? {x}", "{x}\nWho?", "{x} Who was it?", "Name the one who acts: {x}",
        "Subject of \"{x}\":", "{x} -> who"), kind="w_question"),
    _op("where_was_it", _ACTIONS, _slot("city"), (
        "Where did it happen? {x}", "{x}\nWhere?", "{x} Where was it?",
        "Name where it takes place: {x}", "Location in \"{x}\":", "{x} -> where"),
        kind="w_question"),
    _op("when_was_it", _ACTIONS, _slot("day"), (
        "When did it happen? {x}", "{x}\nWhen?", "{x} When was it?",
        "Name when it takes place: {x}", "Time in \"{x}\":", "{x} -> when"), kind="w_question"),
    _op("what_was_it", _ACTIONS, lambda s: f"the {s['colour']} {s['thing']}", (
        "What is acted on, with its article and colour? {x}", "{x}\nWhat exactly?",
        "{x} What is it?", "Name the object with article and colour: {x}",
        "Full object of \"{x}\":", "{x} -> what"), kind="w_question"),
    _op("which_verb", _ACTIONS, _slot("verb"), (
        "Which word is the verb? {x}", "{x}\nVerb:", "Find the verb: {x}", "{x} -> verb",
        "Give the verb as it stands in \"{x}\""), kind="w_question"),
    _op("verb_adjective", _ACTIONS, lambda s: f"{s['colour']} {s['thing']}", (
        "Give the adjective and its noun: {x}", "{x}\nAdjective + noun:", "{x} -> described thing",
        "Which noun is described, and how (two words)? {x}", "Two-word object of \"{x}\":"),
        kind="w_question"),
    _op("giver", _GIFTS, _slot("name"), (
        "Who has it before? {x}", "{x}\nGiver:", "Name the person it comes from: {x}",
        "{x} -> giver", "From whom does it come? {x}"), kind="w_question"),
    _op("receiver", _GIFTS, _slot("other"), (
        "Who receives or sees it? {x}", "{x}\nReceiver:", "Name the person it goes to: {x}",
        "{x} -> receiver", "To whom? {x}"), kind="w_question"),
    _op("both_people", _GIFTS, lambda s: f"{s['name']}, {s['other']}", (
        "List both people: {x}", "{x}\nPeople:", "Which two people are named? {x}",
        "{x} -> names", "Extract all names, separated by a comma.\n\n{x}"), kind="w_question"),
    _slot_json(("name", "city"), "{name} lives in {city}.", "In {city} I met {name}.",
               "{name} took the train to {city} at {time}.", "My aunt {name} is from {city}."),
    _slot_json(("name", "age"), "{name} is {age} years old.", "{name}, {age}, lives in {city}.",
               "At the age of {age}, {name} moved to {city}.", "{name} turned {age} on {day}."),
    _slot_json(("thing", "price"), "The {thing} costs {price}.",
               "{name} paid {price} for the {thing}.", "For {price} you can buy the {thing}.",
               "They sold the {thing} for {price} in {city}."),
    _slot_json(("day", "time"), "The meeting is on {day} at {time}.",
               "{name} arrives at {time} on {day}.", "On {day} the {place} opens at {time}.",
               "See you on {day} at {time}!"),
    _slot_json(("name", "thing"), "{name} {verb} a {colour} {thing}.",
               "The {thing} belongs to {name}.", "{name} left the {thing} in {city}."),
    _slot_json(("colour", "thing"), "{name} {verb} a {colour} {thing}.",
               "The {thing} is {colour}.", "I saw a {colour} {thing} in {city}."),
    _slot_json(("animal", "place"), "The {animal} sleeps behind the {place}.",
               "{name} saw {an_animal} near the {place}.", "There is {an_animal} in the {place}."),
    _slot_json(("name", "email"), "{name} can be reached at {email}.",
               "Write to {email}, this is the address of {name}.", "{name} uses {email}."),
    _slot_json(("name", "phone"), "{name} has the number {phone}.", "Call {name} at {phone}.",
               "For tickets, dial {phone} and ask for {name}."),
    _slot_json(("city", "date"), "We travel to {city} on {date}.",
               "The concert in {city} is on {date}.", "On {date} a train leaves for {city}."),
    _slot_json(("name", "city", "day"), *_ACTIONS),
)
