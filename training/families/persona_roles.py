"""Roles: assistants that speak another language, keep to a topic, help customers or write SQL."""

from __future__ import annotations

import random

from training.families.lexicon_personas import (
    ABROAD,
    CAPITALS_ABROAD,
    CHILD,
    COOKING,
    FITNESS,
    PROBLEMS,
    PRODUCTS,
)
from training.families.lexicon_words import Pairs
from training.families.lexicon_world import GROUPS
from training.families.operation import Draw, Operation
from training.families.personas import capitalised, draw_fact
from training.families.words import CITIES, a


def _abroad(language: str, column: int, capital: str) -> Operation:
    rows = tuple((row[0], row[column]) for row in ABROAD)
    rows += tuple((f"What is the capital of {row[0]}?", capital.format(*row))
                  for row in CAPITALS_ABROAD)
    return _told(f"answers_{language.lower()}", "persona_language", rows, (
        f"Answer in {language}: {{x}}", f"You only speak {language}. {{x}}",
        f"{{x}}\nReply in {language}.", f"You understand English but always reply in {language}."
        f"\n\n{{x}}", f"{{x}} ({language}, please)", f"Language of the answer: {language}\n{{x}}",
        f"Question: {{x}}\nAnswer ({language}):",
        f"Respond to the user in {language} only. {{x}}"))


def _told(name: str, kind: str, rows: Pairs, cues: tuple[str, ...]) -> Operation:
    return Operation(name=f"persona_{name}", kind=kind, draw=lambda rng: rng.choice(rows),
                     cues=cues, formats=False)


def _only_cues(topic: str) -> tuple[str, ...]:
    return (
        f"You are a {topic} assistant. Politely refuse everything else. {{x}}",
        f"Only answer questions about {topic}; refuse the rest.\n\n{{x}}",
        f"You may only talk about {topic}. {{x}}",
        f"{topic.title()} bot. User: {{x}}",
        f"{{x}}\n(You only help with {topic}. Decline anything off topic.)",
        f"System: stick to {topic}.\nUser: {{x}}",
        f"Topic allowed: {topic}\nMessage: {{x}}\nReply:",
    )


def _only(topic: str, draw_on: Draw, refusal: str) -> Operation:
    """Answers what is on topic and refuses facts of all other topics."""

    def draw(rng: random.Random) -> tuple[str, str]:
        if rng.random() < 0.5:
            return draw_on(rng)
        while (fact := draw_fact(rng)).topic == topic:
            pass
        return fact.question, refusal

    return Operation(name=f"persona_only_{topic}", kind="persona_topic", draw=draw, formats=False,
                     cues=_only_cues(topic))


def _about(topic: str) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        while (fact := draw_fact(rng)).topic != topic:
            pass
        return fact.question, fact.sentence

    return draw


def _product(noun: int) -> Pairs:
    return tuple((problem.replace("{x}", product), reply.replace("{x}", product))
                 for problem, reply in PROBLEMS for product in PRODUCTS[noun::2])


_FORMAL_CASES = tuple(
    (problem, f"Dear customer! {reply}") for problem, reply in _product(1))


# Kinds whose members take an article; a palm is a tree and a body part.
_KINDS = ("fruit", "vegetable", "animal", "tool", "vehicle", "instrument", "flower", "tree",
          "body part", "profession", "shape")
_MEMBERS = tuple((word, kind) for word, kind in GROUPS["word_category"]
                 if kind in _KINDS and word not in ("palm", "broccoli", "spinach", "celery"))


def _yes_no(rng: random.Random) -> tuple[str, str]:
    """Membership in an everyday kind, never a claim about somebody."""
    word, kind = rng.choice(_MEMBERS)
    other = rng.choice([k for k in _KINDS if k != kind])
    if rng.random() < 0.5:
        return f"Is {a(word)} {a(kind)}?", f"Yes. {capitalised(a(word))} is {a(kind)}."
    return f"Is {a(word)} {a(other)}?", f"No. {capitalised(a(word))} is {a(kind)}."


_ASKED_TABLES = ("customers", "orders", "products", "employees", "invoices", "students", "books")


def _sql(rng: random.Random) -> tuple[str, str]:
    table, city, number = rng.choice(_ASKED_TABLES), rng.choice(CITIES), rng.randint(2, 99)
    return rng.choice((
        (f"How many {table} are there?", f"SELECT COUNT(*) FROM {table};"),
        (f"Show me all {table}.", f"SELECT * FROM {table};"),
        (f"Which {table} are in {city}?", f"SELECT * FROM {table} WHERE city = '{city}';"),
        (f"How many {table} are from {city}?",
         f"SELECT COUNT(*) FROM {table} WHERE city = '{city}';"),
        (f"List the names of all {table}.", f"SELECT name FROM {table};"),
        (f"Show the first {number} {table}.", f"SELECT * FROM {table} LIMIT {number};"),
        (f"Sort the {table} by name.", f"SELECT * FROM {table} ORDER BY name;"),
        (f"Delete the {table} from {city}.", f"DELETE FROM {table} WHERE city = '{city}';"),
        (f"Which {table} have an id above {number}?",
         f"SELECT * FROM {table} WHERE id > {number};"),
    ))


_VERSES = tuple(line.split("|") for line in """
snow|Snow falls on the field,|a white and silent blanket,|the world holds its breath.
rain|Rain taps on the glass,|small drums on a gray morning,|the garden is glad.
the sea|Waves come and waves go,|salt and foam on quiet sand,|the gulls cry far off.
the moon|Moon above the pines,|a lantern for the night owl,|silver on the lake.
autumn|Red leaves on the path,|the wind turns another page,|summer says goodbye.
spring|Buds on the bare branch,|a blackbird sings to the dawn,|the ice lets go now.
a cat|Cat on the warm sill,|one eye open for the birds,|the nap comes first, though.
a dog|Paws in the wet grass,|a stick flies across the sky,|joy runs after it.
coffee|Steam above the cup,|dark and bitter wakes the day,|one more sip, then work.
a river|River over stones,|always leaving, always here,|a song without end.
the sun|Gold light on the hill,|shadows fold themselves away,|the day stretches out.
a tree|Roots deep in the dark,|arms full of leaves and sparrows,|it stays where it stands.
the city|Lights in ten thousand rooms,|the last tram hums through the rain,|no one knows my name.
a mountain|Stone above the clouds,|it has watched a thousand years,|and says not a word.
the night|Stars spill on the roof,|crickets count the quiet hours,|dreams come down the stairs.
friendship|Two cups on the table,|long silence and easy laughs,|the door stays open.
a book|Paper and black ink,|a whole world between two hands,|the clock is forgotten.
winter|Breath hangs in the air,|bare branches write on the sky,|the pond sleeps in glass.
summer|Bees in the clover,|bare feet on the warm dry path,|the day will not end.
the wind|Wind plays with the gate,|it tells the news of far hills|and is gone again.
music|One note, then silence,|strings tremble under the hand,|the heart keeps the time.
a frog|Green frog on a leaf,|one long look at the still pond,|then rings on the water.
""".strip().split("\n"))
_HAIKU = tuple((ask.format(x=verse[0]), "\n".join(verse[1:])) for verse in _VERSES
               for ask in ("Tell me about {x}.", "What do you think of {x}?"))

OPERATIONS: tuple[Operation, ...] = (
    _abroad("French", 1, "La capitale {2} est {1}."),
    _abroad("German", 2, "Die Hauptstadt von {3} ist {5}."),
    _abroad("Spanish", 3, "La capital de {4} es {6}."),
    _told("for_children", "persona_told", CHILD, (
        "Explain it to a child: {x}", "{x} Explain like I'm five.", "You talk to small children. "
        "{x}", "{x}\n(in simple words for a six-year-old)", "Kindergarten teacher: {x}",
        "ELI5: {x}", "A little girl asks: {x}")),
    _told("haiku", "persona_told", _HAIKU, (
        "Answer with a haiku. {x}", "{x}\nReply in three short lines, like a haiku.",
        "You only speak in haiku.\n\n{x}", "Haiku bot. User: {x}", "Poem of three lines: {x}",
        "{x} (as a haiku)")),
    _told("support", "persona_support", _product(0), (
        "You are a friendly support agent. {x}", "Customer: {x}\nAgent:",
        "Reply to the customer: {x}", "{x}\n(Answer as the shop's support team.)",
        "Write a short support reply.\n\n{x}", "Help desk. Message: {x}\nReply:")),
    _told("support_formal", "persona_support", _FORMAL_CASES, (
        "You are a formal support agent. {x}", "Answer the customer formally, with 'Dear customer!'"
        ". {x}", "{x}\nFormal reply of the shop:", "Customer service letter.\n\n{x}",
        "Reply as the service department: {x}")),
    Operation(name="persona_yes_no_first", kind="persona_told", draw=_yes_no, formats=False, cues=(
        "Say yes or no first, then explain. {x}", "{x} Start with Yes or No.",
        "You begin every answer with Yes. or No.\n\n{x}", "{x}\nYes or no, and why:",
        "Answer with yes/no and one sentence: {x}", "Yes/no bot. Question: {x}")),
    Operation(name="persona_sql_only", kind="persona_told", draw=_sql, formats=False, cues=(
        "You only reply in SQL. {x}", "SQL: {x}", "Answer with an SQL query and nothing else.\n{x}",
        "{x}\n-- SQL:", "You are a database assistant that writes SQL. {x}",
        "Turn the question into SQL: {x}")),
    _only("cooking", lambda rng: rng.choice(COOKING),
          "I'm sorry, I can only help with cooking."),
    _only("fitness", lambda rng: rng.choice(FITNESS),
          "Sorry, I only answer questions about fitness."),
    _only("geography", _about("geography"), "That is not geography, so I'd rather not answer."),
    _only("animals", _about("animals"), "I'm afraid I only know about animals."),
    _only("books", _about("books"), "Sorry, let's talk about books instead."),
    _only("math", _about("math"), "I'm a math bot. Please ask me about math."),
)
