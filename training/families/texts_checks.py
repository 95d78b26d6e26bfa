"""Checks on short messages put together from parts: is a place, a deadline, a price mentioned?"""

from __future__ import annotations

import random

from training.families.judging_text import fill
from training.families.operation import Operation
from training.families.texts_engine import code_cues, read_texts, word_cues, yes_no_cues

_SLOTS = {
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
    "thing": ("lamp", "tent", "kettle", "jacket", "drill", "suitcase", "sofa", "blender", "parcel"),
}
_PARTS = read_texts("""
[plain]
The {thing} is {in the cupboard|on the table|in a box} now.
I packed the {thing} {carefully|with some paper}.
We {talked about|looked at} the {thing} {again|for a while}.
My {brother|mother|colleague} would like the {thing} {too|in blue|}.
[place]
I {bought|saw} it in {city}.
It {comes|was sent} from {city}, as far as I know.
We'll meet at the station in {city}.
[number]
There are {number} of them left.
You can fit {number} books inside.
It weighs about {number} pounds.
[deadline]
It has to be here by {day} {noon|evening|}.
Send the form before {day}, please.
They only accept it until {day}.
[complaint]
It {rattles|smells} and nobody {cares|helps}, I'm really annoyed.
This is the second broken one, that's not acceptable.
I'm very unhappy with how I was treated.
[person]
{name} knows the details.
You can give the rest to {name}.
{name} will call you about it.
[price]
It costs ${number}.
They want {number} euros for it.
I paid {number} dollars.
[thanks]
Thank you for your {help|patience}!
Many thanks for {everything|the quick answer}.
I'm grateful that you {wrote|called}.
[question]
Do you {still need|know} the other one?
What shall I do with the box?
Could it be {repaired|painted}?
[illness]
I've got a {fever|bad cold}, so I'm in bed.
My {son|wife} is ill with the flu.
I can't lift it since I {broke my arm|hurt my back}.
[weather]
It {rained|snowed} all afternoon.
What a sunny, windy day it is here.
The storm kept us inside.
""")
_TOPICS = tuple(part for part in _PARTS if part != "plain")
# A part that would make the check on the other one true as well.
_CLOSE = {"number": ("price",), "price": ("number",)}


def _message(rng: random.Random, parts: list[str]) -> str:
    parts = ["plain", *parts]
    rng.shuffle(parts)
    return fill(" ".join(rng.choice(_PARTS[part]) for part in parts), rng, _SLOTS)


def _with(rng: random.Random, part: str, side: str) -> str:
    """A message with two or three parts, the given one among them or not."""
    others = [p for p in _TOPICS if p != part and p not in _CLOSE.get(part, ())]
    if side == "no":
        return _message(rng, rng.sample(others, rng.choice((1, 2))))
    return _message(rng, [part, *rng.sample(others, rng.choice((0, 1)))])


def _check(part: str, ask: str, *more: str, style: str = "yes_no", yes: str = "yes",
           no: str = "no") -> Operation:
    name = f"txt_has_{part}_{style}"
    codes = {"yes": yes, "no": no}

    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.choice(("yes", "no"))
        return _with(rng, part, side), codes[side]

    if style == "yes_no":
        cues = yes_no_cues(name, (ask, *more), "Message")
    else:
        cues = code_cues(name, (ask, *more), part.capitalize(), "Message", codes)
    return Operation(name=name, kind="txt_mention", cues=cues, draw=draw, formats=style == "yes_no")


def _which(style: str, labels: dict[str, str], ask: str, short: str, coded: bool) -> Operation:
    """Exactly one of the labelled parts is in the message."""
    name = f"txt_has_which_{style}"
    spare = [p for p in _TOPICS if p not in labels and p not in ("number", "price")]

    def draw(rng: random.Random) -> tuple[str, str]:
        part = rng.choice(tuple(labels))
        return _message(rng, [part, rng.choice(spare)]), labels[part]

    if coded:
        cues = code_cues(name, (ask,), short, "Message", labels)
    else:
        cues = word_cues(name, (ask,), short, "Message", tuple(labels.values()), False)
    return Operation(name=name, kind="txt_mention", cues=cues, draw=draw, formats=not coded)


OPERATIONS: tuple[Operation, ...] = (
    _check("place", "Is a city mentioned", "Does the text name a city"),
    _check("number", "Does the text contain a number", "Is there a number in it"),
    _check("deadline", "Is there a deadline", "Does the text say by when something must be done"),
    _check("complaint", "Does the writer complain", "Is this a complaint"),
    _check("person", "Is somebody called by name", "Does the text give a person's name"),
    _check("price", "Is a price mentioned", "Does the text say what it costs"),
    _check("thanks", "Does the writer say thanks", "Is anyone thanked"),
    _check("question", "Does the text contain a question", "Is something asked"),
    _check("illness", "Is someone ill or hurt", "Does the text mention an illness or injury"),
    _check("weather", "Is the weather mentioned", "Does the text say what the weather was like"),
    _check("deadline", "Does this message set a deadline", style="digits", yes="1", no="0"),
    _check("place", "Does this message name a city", style="letters", yes="Y", no="N"),
    _check("complaint", "Does this message complain", style="signs", yes="!", no="ok"),
    _check("price", "Does this message name a price", style="swapped", yes="0", no="1"),
    _check("person", "Does this message name a person", style="redact", yes="redact", no="keep"),
    _check("question", "Does this message want an answer", style="reply", yes="reply", no="file"),
    _which("entity", {"place": "place", "person": "person", "price": "price",
                      "deadline": "deadline"}, "Which of these is mentioned", "Mentioned", False),
    _which("tags", {"place": "LOC", "person": "PER", "price": "MONEY", "deadline": "DATE"},
           "Which of these is mentioned", "Tag", True),
    _which("intent", {"complaint": "complain", "thanks": "thank", "question": "ask"},
           "What does the writer do, apart from telling things", "Purpose", False),
    _which("numbers", {"complaint": "1", "thanks": "2", "question": "3"},
           "What does the writer do, apart from telling things", "Purpose", True),
)
