"""More extraction: orders, flights, posts, job ads and several fields of one text at once."""

from __future__ import annotations

import json
import random

from training.families.cues import wordings
from training.families.operation import Operation
from training.families.words import (
    CITIES,
    COLOURS,
    FOODS,
    NAMES,
    SURNAMES,
    THINGS,
    split_words,
    with_articles,
)

Fields = dict[str, str]

_COMPANIES = split_words(
    "Acme Globex Initech Umbra Vertex Nordwind Solaris Bluebird Pinetree Quanta Redstone Lumen "
    "Octagon Falcon Zenith Harbor Maple Orion Delta Cobalt")
_JOBS = split_words("driver cook nurse teacher painter manager designer baker plumber programmer "
                    "waiter gardener mechanic translator editor")
_SYMPTOMS = ("a headache", "a fever", "a cough", "back pain", "a sore throat", "a rash",
             "stomach pain", "an earache", "a runny nose", "chest pain", "dizziness", "toothache")
_STREETS = split_words("Oak Main Park Hill Lake Church Mill Station River Garden Maple High King")
_LANGUAGES = split_words("German French Spanish Italian Polish Dutch Swedish Turkish Greek Danish")
_TAGS = split_words("summer travel food music love friday coffee sunset football art fitness books")


def _fields(rng: random.Random) -> Fields:
    number = rng.randint(2, 40)
    return {
        "name": rng.choice(NAMES), "surname": rng.choice(SURNAMES), "city": rng.choice(CITIES),
        "goal": rng.choice(CITIES), "company": rng.choice(_COMPANIES), "job": rng.choice(_JOBS),
        "symptom": rng.choice(_SYMPTOMS), "thing": rng.choice(THINGS), "food": rng.choice(FOODS),
        "colour": rng.choice(COLOURS), "language": rng.choice(_LANGUAGES), "n": str(number),
        "order": f"{rng.choice('ABCDXYZ')}{rng.randint(10000, 99999)}",
        "flight": f"{rng.choice(('LH', 'BA', 'AF', 'UA', 'KL'))}{rng.randint(100, 999)}",
        "gate": f"{rng.choice('ABCD')}{rng.randint(1, 40)}", "percent": f"{rng.randint(1, 99)}%",
        "tag": "#" + rng.choice(_TAGS), "mention": "@" + rng.choice(NAMES).lower(),
        "street": f"{rng.randint(1, 99)} {rng.choice(_STREETS)} Street",
        "zip": str(rng.randint(10000, 99999)), "hours": f"{rng.randint(2, 12)} hours",
        "km": f"{rng.randint(2, 900)} km", "kg": f"{rng.randint(2, 90)} kg",
        "temp": f"{rng.randint(1, 39)} °C", "seat": f"{rng.randint(1, 40)}{rng.choice('ABCDEF')}",
        "platform": str(rng.randint(1, 24)), "room": str(rng.randint(100, 999)),
        "dose": f"{rng.choice((5, 10, 20, 50, 100, 200, 500))} mg",
        "version": f"{rng.randint(1, 9)}.{rng.randint(0, 9)}.{rng.randint(0, 20)}",
        "error": f"E{rng.randint(100, 999)}", "size": rng.choice(("S", "M", "L", "XL", "XXL")),
        "score": f"{rng.randint(0, 6)}:{rng.randint(0, 6)}",
    }


_TEXTS: dict[str, tuple[str, ...]] = {
    "company": ("{name} works for {company} in {city}.", "{company} opened an office in {city}.",
                "I sold my shares of {company}.", "Yesterday {name} joined {company} as a {job}."),
    "job": ("{company} is looking for a {job} in {city}.",
    "{name} has worked as a {job} for years.",
            "Wanted: {job}, {n} hours a week.", "My uncle is a {job} at {company}."),
    "symptom": ("The patient has had {symptom} since Monday.", "{name} came in with {symptom}.",
                "Doctor, I have {symptom}.", "Complaint: {symptom}, {n} days."),
    "food": ("{name} ordered {food} in {city}.", "For me the {food}, please.",
             "We had {food} at {company}'s party.", "There is {food} in the kitchen."),
    "language": ("{name} speaks {language} at home.", "The book was written in {language}.",
                 "A {language} course starts in {city}.", "Our guide knew {language} well."),
    "order": ("My order {order} has not arrived.", "Please cancel order no. {order}, {name}.",
              "Order {order} was sent to {city}.", "I have a question about {order}."),
    "flight": ("Flight {flight} to {city} is late.", "{name} lands with {flight} from {city}.",
               "Boarding for {flight} is at gate {gate}.", "I missed {flight} yesterday."),
    "gate": ("Flight {flight} leaves from gate {gate}.", "Go to gate {gate}, {name}.",
             "Gate {gate} is closed.", "Passengers to {city}: gate {gate}."),
    "percent": ("Prices rose by {percent} in {city}.", "{company} offers {percent} off.",
                "Only {percent} of the {n} people voted.", "The battery is at {percent}."),
    "tag": ("What a day in {city}! {tag}", "{tag} with {name} and friends", "So happy {tag} today",
            "Look at this {thing} {tag}"),
    "mention": ("Thanks {mention} for the {thing}!", "{mention} are you in {city}?",
                "Great post by {mention} today", "Lunch with {mention} at {company}"),
    "street": ("{name} lives at {street}, {city}.", "Deliver it to {street}.",
               "The office at {street} is closed.", "Our new address: {street}, {zip} {city}"),
    "zip": ("{street}, {zip} {city}", "Send it to {zip} {city}, {street}.",
            "My zip code is {zip}, {name} says.", "{name} {surname}, {street}, {city}, {zip}"),
    "hours": ("The trip to {city} takes {hours}.", "{name} waited for {hours} at gate {gate}.",
              "We worked {hours} on the {thing}.", "Battery life: {hours}, weight: {kg}"),
    "km": ("{city} is {km} away.", "{name} ran {km} in {hours}.", "The road is {km} long.",
           "After {km} turn left to {city}."),
    "kg": ("The {thing} weighs {kg}.", "{name} lost {kg} in {n} weeks.", "We need {kg} of {food}.",
           "Baggage limit: {kg}, flight {flight}"),
    "temp": ("It is {temp} in {city} today.", "Keep the {food} at {temp}.",
             "The water was {temp}, says {name}.", "Tomorrow: {temp} and rain"),
    "seat": ("Your seat on {flight} is {seat}.", "{name} sits in {seat}.",
             "Seat {seat} is by the window.", "Boarding pass: {flight}, gate {gate}, seat {seat}"),
    "platform": ("The train to {city} leaves from platform {platform}.",
                 "Platform {platform}: mind the gap!", "{name} waits on platform {platform}."),
    "room": ("The meeting is in room {room}.", "{name} has room {room} in our hotel in {city}.",
             "Please clean room {room}.", "Room {room} has no key."),
    "dose": ("Take {dose} of it every morning.", "{name} needs {dose} after lunch.",
             "The doctor raised the dose to {dose}.", "One tablet has {dose}."),
    "version": ("Version {version} fixes the {thing} bug.", "Please update to {version}, {name}.",
                "{company} released {version} today."),
    "error": ("The app shows error {error}.", "{name} got {error} on page {n}.",
              "How do I fix {error}?", "Error {error}: printer on fire"),
    "size": ("Do you have this shirt in size {size}?", "{name} wears size {size}.",
             "One {colour} jacket, size {size}, please.", "The {size} is sold out in {city}."),
    "score": ("{city} won {score} against {goal}.", "The match ended {score}.",
              "At half-time it was {score} in {city}."),
    "goal": ("{name} flies from {city} to {goal}.", "One ticket from {city} to {goal}, please.",
             "The road from {city} to {goal} is closed.", "From {city} we drove on to {goal}."),
    "start": ("{name} flies from {city} to {goal}.", "One ticket from {city} to {goal}, please.",
              "The road from {city} to {goal} is closed.", "From {city} we drove on to {goal}."),
    "surname": ("{name} {surname} called from {city}.", "I met {name} {surname} at {company}.",
                "The winner is {name} {surname}.", "Dear Mr. {surname}, thank you."),
}
_ASKS = tuple(line.split(" | ") for line in """
company | Name the company | the company
job | Name the job | the job
symptom | Name the symptom | the symptom
food | Name the food | the food
language | Name the language mentioned | the language
order | Give the order number | the order number
flight | Give the flight number | the flight number
gate | Give the gate | the gate
percent | Give the percentage | the percentage
tag | Give the hashtag | the hashtag
mention | Give the user mentioned with @ | the mentioned user
street | Give the street address | the street
zip | Give the zip code | the zip code
hours | Give the duration | the duration
km | Give the distance | the distance
kg | Give the weight | the weight
temp | Give the temperature | the temperature
seat | Give the seat | the seat
platform | Give the platform number | the platform
room | Give the room number | the room
dose | Give the dose | the dose
version | Give the version number | the version
error | Give the error code | the error code
size | Give the clothing size | the size
score | Give the score of the match | the score
goal | Name the destination | the destination
start | Name the place of departure | the starting point
surname | Give the family name | the family name
""".strip().split("\n"))


def _extract(key: str, do: str, get: str) -> Operation:
    slot = "city" if key == "start" else key

    def draw(rng: random.Random) -> tuple[str, str]:
        fields = _fields(rng)
        while fields["goal"] == fields["city"]:
            fields = _fields(rng)
        return with_articles(rng.choice(_TEXTS[key]).format(**fields)), fields[slot]

    bare = get.removeprefix("the ")
    return Operation(name=f"field_{key}", kind="field", draw=draw, cues=wordings(
        do, get, f"{{x}} {bare.capitalize()}?", f"{bare}? {{x}}", f"Extract {get}: {{x}}",
        f'"{{x}}" | {bare}:', of="in"))


# Keys, and texts that hold them all.
_FORMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("company city", ("{company} opened an office in {city}.", "In {city}, {company} is hiring.")),
    ("name job", ("{name} works as a {job}.", "Our new {job} is {name}.")),
    ("flight gate", ("Flight {flight} leaves from gate {gate}.", "Gate {gate}, flight {flight}!")),
    ("name symptom", ("{name} came in with {symptom}.", "Patient {name} has {symptom}.")),
    ("city temp", ("It is {temp} in {city} today.", "{city} expects {temp}.")),
    ("street zip city", ("{street}, {zip} {city}", "Send it to {street} in {zip} {city}.")),
    ("name order", ("{name} asks about order {order}.", "Order {order} is for {name}.")),
    ("thing colour size", ("One {colour} {thing}, size {size}.",
                           "I'd like the {thing} in {colour}, size {size}.")),
    ("food n", ("{n} pieces of {food}, please.", "We ordered {n} of the {food}.")),
    ("city goal", ("From {city} to {goal}.", "{name} flies from {city} to {goal}.")),
)
_NAMES_OF = {"colour": "color", "n": "number", "goal": "to", "thing": "item", "temp": "temperature"}


def _several(keys: str, texts: tuple[str, ...], style: str) -> Operation:
    slots = keys.split()
    shown = [_NAMES_OF.get(key, "from" if key == "city" and "goal" in slots else key)
             for key in slots]
    listed = " and ".join((", ".join(shown[:-1]), shown[-1]))
    ask = {"json": f"as JSON with the keys {listed}", "csv": f"as CSV: {','.join(shown)}",
           "pairs": f"as key: value lines ({listed})"}[style]

    def draw(rng: random.Random) -> tuple[str, str]:
        fields = _fields(rng)
        row = {name: fields[key] for name, key in zip(shown, slots, strict=True)}
        answer = {"json": json.dumps(row, ensure_ascii=False), "csv": ",".join(row.values()),
                  "pairs": "\n".join(f"{k}: {v}" for k, v in row.items())}[style]
        return with_articles(rng.choice(texts).format(**fields)), answer

    return Operation(name=f"{style}_of_{'_'.join(shown)}", kind=f"fields_{style}", draw=draw,
                     formats=False, cues=wordings(
        f"Extract {listed} {ask}", "", f"{{x}}\n{style.upper()} ({listed}):",
        f"{{x}} -> {style} of {listed}", f"Fill in {listed} {ask}: {{x}}"))


OPERATIONS: tuple[Operation, ...] = (
    *(_extract(*ask) for ask in _ASKS),
    *(_several(keys, texts, style) for keys, texts in _FORMS for style in ("json", "csv", "pairs")),
)
