"""Operations that name one well-known fact about a thing, a food, nature or a word."""

from __future__ import annotations

import random
from dataclasses import replace

from training.families.cues import questions, wordings
from training.families.lexicon_relations import spread
from training.families.lexicon_relations_more import COMMON_POOLS, MORE_GROUPS, MORE_PAIRS
from training.families.lexicon_words import Pairs
from training.families.lexicon_world import GROUPS, WORLD
from training.families.lookup import look_up
from training.families.operation import Operation

_BRITISH = ("England", "Scotland", "Wales")
CONTINENT = {
    **dict(GROUPS["country_continent"]), **dict.fromkeys(_BRITISH, "Europe"),
    "United Kingdom": "Europe", "Australia": "Australia", "Barbados": "North America",
    "Jamaica": "North America", "Venezuela": "South America",
}
ADJECTIVE = {
    **dict(WORLD["country_demonym"]), "England": "English", "Scotland": "Scottish",
    "Wales": "Welsh",
}
# Countries where most people grow up with the one language named.
LANGUAGE = {
    country: language for country, language in WORLD["country_language"]
    if country not in ("India", "Canada", "Switzerland", "Belgium", "Ireland", "South Africa",
                       "Pakistan", "Kenya", "Ghana", "Nigeria", "Jamaica", "Ethiopia")
} | {"England": "English", "United Kingdom": "English"}


def through(pairs: Pairs, table: dict[str, str]) -> Pairs:
    """Replaces each answer by what the table says about it; unknown ones are left out."""
    return spread(tuple((x, table[y]) for x, y in pairs if y in table))


def asked(ask: str, short: str, labels: str, *extra: str) -> tuple[str, ...]:
    """The cues of `questions` but for the one that calls its input a sentence."""
    return tuple(cue for cue in questions(ask, short, labels, *extra) if "Sentence:" not in cue)


def evened(operation: Operation, pairs: Pairs) -> Operation:
    """Draws common answers less often than the table holds them."""
    members: dict[str, list[str]] = {}
    for x, answer in pairs:
        members.setdefault(answer, []).append(x)
    answers = tuple(members)
    weights = [len(members[answer]) ** 0.4 for answer in answers]

    def draw(rng: random.Random) -> tuple[str, str]:
        answer = rng.choices(answers, weights)[0]
        return rng.choice(members[answer]), answer

    return replace(operation, draw=draw)


def _use(name: str, table: str, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return look_up(name, "use_fact", MORE_PAIRS[table], do, get, *cues, of=of)


def _food(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return evened(look_up(name, "food_fact", pairs, do, get, *cues, of=of), pairs)


def _nature(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return look_up(name, "nature_fact", pairs, do, get, *cues, of=of)


def _word(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return look_up(name, "word_link", pairs, do, get, *cues, of=of)


def _common(
    name: str, low: int, high: int, between: str, *cues: str, last: str = "",
) -> Operation:
    """What members of one pool are; `last` stands before the last one, if given."""

    def draw(rng: random.Random) -> tuple[str, str]:
        kind = rng.choice(tuple(COMMON_POOLS))
        *most, end = rng.sample(COMMON_POOLS[kind], rng.randint(low, high))
        return f"{between.join(most)}{last or between}{end}", kind

    return Operation(name=name, kind="word_link", draw=draw, cues=wordings(
        "Say what they have in common", "the common category", "{x} are all", "Category: {x} =>",
        "{x}: these are", *cues))


def _mixed_common(rng: random.Random) -> tuple[str, str]:
    """Two kinds, named in the order in which they come."""
    first, second = rng.sample(tuple(COMMON_POOLS), 2)
    pools = [rng.sample(COMMON_POOLS[kind], 2) for kind in (first, second)]
    return " | ".join(", ".join(pool) for pool in pools), f"{first} | {second}"


def _same_kind(rng: random.Random) -> tuple[str, str]:
    first, second = rng.sample(tuple(COMMON_POOLS), 2)
    same = rng.random() < 0.5
    one, two = (rng.sample(COMMON_POOLS[first], 2) if same else
                (rng.choice(COMMON_POOLS[first]), rng.choice(COMMON_POOLS[second])))
    return f"{one}, {two}", "same" if same else "different"


_USES = (
    _use("job_product", "job_makes", "Say what this person makes", "the product",
         "What does a {x} make?", "A {x} makes", "Job: {x}\nMakes:"),
    _use("job_serves", "job_serves", "Say whom or what this person takes care of",
         "the person or thing served",
         "Who or what does a {x} deal with?", "A {x} looks after", "Job: {x}\nWorks with:",
         of="by"),
    _use("energy_source", "energy_source", "Name what gives it power", "the power source",
         "What does a {x} run on?", "{x} is powered by", "Machine: {x}\nEnergy:"),
    _use("kept_in", "kept_in", "Say what it is kept in", "the usual keeping place",
         "Where do you keep {x}?", "{x} goes into the", "Thing: {x}\nKept in:", of="for"),
    _use("container_content", "container_content", "Say what is inside", "the usual content",
         "What do you find in a {x}?", "A {x} is full of", "Container: {x}\nContent:"),
    _use("acts_on", "acts_on", "Name what the tool is used on", "the thing worked on",
         "What do you use a {x} on?", "{x} and", "Tool: {x}\nUsed on:", of="with"),
    _use("vehicle_driver", "vehicle_driver", "Say who steers or rides it", "the person in control",
         "Who uses a {x}?", "In control: {x} ->", "Vehicle: {x}\nPerson:"),
    _use("worn_on", "body_wear", "Name the part of the body it goes on", "the body part",
         "Where do you wear a {x}?", "{x} goes on the", "Item: {x}\nBody part:", of="for"),
    _use("weather_gear", "weather_gear", "Name what helps against it or fits it",
         "the right thing", "What do you need for {x}?", "{x}? Take", "Conditions: {x}\nBring:",
         of="for"),
    _use("object_verb", "object_verb", "Give the verb for what you do with it", "the usual verb",
         "What do you do with a {x}?", "{x}: to", "Noun: {x}\nVerb:", of="for"),
    _use("thing_shape", "thing_shape", "Name the shape", "the shape", "What shape is a {x}?",
         "A {x} looks like a", "Object: {x}\nShape:"),
    _use("thing_sound", "thing_sound", "Give the verb for its sound", "the sound",
         "What sound goes with a {x}?", "Noise: {x} ->", "Thing: {x}\nSound:"),
)

_FOODS = (
    _food("dish_ingredient", MORE_PAIRS["dish_ingredient"], "Name the main ingredient",
          "the main ingredient", "What is {x} mostly made of?", "To make {x} you need",
          "Dish: {x}\nIngredient:"),
    _food("dish_continent", through(WORLD["food_country"], CONTINENT),
          "Name the continent the food comes from", "the continent of origin",
          "Food: {x}\nContinent:", "From which continent is {x}?"),
    _food("dish_nationality", through(WORLD["food_country"], ADJECTIVE),
          "Say which country's kitchen it belongs to, as an adjective", "the cuisine",
          "Food: {x}\nCuisine:", "{x} is a typical dish of the cuisine called"),
    _food("drink_from", MORE_PAIRS["drink_from"], "Name what the drink is made from",
          "the base", "What is {x} made from?", "Drink: {x}\nMade from:"),
    _food("product_animal", MORE_PAIRS["product_animal"], "Name the animal it comes from",
          "the animal", "Which animal gives us {x}?", "Product: {x}\nAnimal:", of="behind"),
    _food("fruit_inside", MORE_PAIRS["fruit_inside"], "Name the colour of the inside",
          "the colour inside", "Cut it open: {x} is", "What colour is {x} inside?",
          "Food: {x}\nInside:"),
    _food("cheese_country", MORE_GROUPS["cheese_country"], "Name the country of the cheese",
          "the country", "Where does {x} cheese come from?", "Cheese: {x}\nCountry:"),
    _food("grows_on", MORE_GROUPS["grows_on"],
          "Say whether it grows on a tree, a bush, a vine or underground", "the growing place",
          "tree, bush, vine or underground? {x}", "Where does {x} grow? tree/bush/vine/underground",
          "Food: {x}\nGrows (tree, bush, vine, underground):"),
    _food("eaten_with", MORE_GROUPS["eaten_with"],
          "Say what you eat it with: spoon, fork, chopsticks or hands", "the right cutlery",
          "spoon, fork, chopsticks or hands? {x}", "Food: {x}\nEaten with:", of="for"),
    _food("course_of_meal", MORE_GROUPS["meal_of"],
          "Is it breakfast, starter, main course or dessert", "the course",
          "breakfast, starter, main course or dessert? {x}", "Dish: {x}\nCourse:", of="of"),
)

_NATURE = (
    _nature("plant_fruit", MORE_PAIRS["tree_fruit"], "Name what the plant bears", "the fruit",
            "What grows on a {x}?", "Plant: {x}\nFruit:"),
    _nature("animal_food", MORE_PAIRS["animal_food"], "Name what the animal likes to eat",
            "the favourite food", "What does a {x} eat?", "Feed a {x} with", "Animal: {x}\nFood:"),
    _nature("animal_feature", MORE_PAIRS["animal_feature"], "Name what the animal is known for",
            "the special feature", "You know a {x} by its", "Animal: {x}\nFeature:"),
    _nature("animal_moves", MORE_PAIRS["animal_moves"], "Give the verb for how the animal moves",
            "the way of moving", "How does a {x} move?", "Animal: {x}\nMoves:"),
    _nature("dog_breed_country", MORE_GROUPS["dog_country"],
            "Name the country the dog breed comes from", "the country", "Dog breed: {x}\nCountry:",
            "Where was the {x} first bred?"),
    _nature("disease_organ", MORE_PAIRS["disease_organ"], "Name the part of the body affected",
            "the affected part", "What does {x} affect?", "Illness: {x}\nOrgan:", of="in"),
    _nature("part_of_body", MORE_PAIRS["bone_part"], "Say where on the body it is",
            "the place on the body", "Where is the {x}?", "The {x} is part of the",
            "Anatomy: {x}\nRegion:"),
    _nature("medical_plain", MORE_PAIRS["medical_plain"], "Put the medical word in plain English",
            "the plain word", "What does the doctor mean by {x}?", "{x}, in everyday words:",
            "Medical: {x}\nPlain:", of="for"),
    _nature("constellation", MORE_PAIRS["constellation"], "Say what the constellation shows",
            "the figure", "The stars of {x} show a", "Constellation: {x}\nFigure:"),
    _nature("noun_does", MORE_PAIRS["noun_does"], "Give the verb for what it typically does",
            "the typical action", "What does a {x} do?", "A {x} can", "Noun: {x}\nAction:"),
    _nature("noun_is", MORE_PAIRS["noun_is"], "Give a typical adjective", "the typical quality",
            "What is a {x} like?", "As a rule, {x} is", "Noun: {x}\nAdjective:"),
)

_WORDS = (
    _word("type_of", MORE_GROUPS["type_of"], "Name the general word", "the general term",
          "What is a {x}?", "{x} is a type of", "Word: {x}\nMore general:", of="for"),
    _word("one_of", MORE_PAIRS["one_of"], "Give the word for one portion or unit of it",
          "the usual unit", "a ___ of {x}", "How do you count {x}?", "Noun: {x}\nUnit word:"),
    _word("group_member", MORE_PAIRS["group_member"], "Name one member of the group",
          "a single member", "What is a {x} made up of?", "One part of a {x} is a",
          "Group: {x}\nMember:"),
    _word("role_partner", MORE_PAIRS["role_partner"], "Name the counterpart", "the counterpart",
          "Who goes with the {x}?", "{x} and", "Role: {x}\nOther side:"),
    _word("how_many", MORE_PAIRS["how_many"], "Give the number", "the number",
          "How many {x}?", "Count: {x} =", "Amount ({x}):"),
    _word("relative_word", MORE_PAIRS["relative"], "Name the relative", "the family word",
          "My {x} is my", "What do you call your {x}?", "Family: {x} =", of="for"),
    _word("cause_result", MORE_PAIRS["cause_of"], "Name the usual effect", "the usual effect",
          "What does {x} lead to?", "{x} causes", "Cause: {x}\nResult:"),
    _word("verb_object", MORE_PAIRS["verb_object"], "Name a typical object of the verb",
          "the typical object", "What do you {x}?", "to {x} a", "Verb: {x}\nNoun:"),
)

_SHARED = (
    _common("common_of_two", 2, 2, " and "),
    _common("common_of_three", 3, 3, ", "),
    _common("common_of_four", 4, 4, ", "),
    _common("common_of_listed", 2, 4, ", ", last=" and "),
    _common("common_of_slashes", 2, 4, "/", "Heading for {x}:"),
    _common("common_of_lines", 2, 4, "\n", "{x}\nTitle of this list:"),
    Operation(name="common_of_pairs", kind="word_link", draw=_mixed_common, formats=False,
              cues=wordings("Name the category of each of the two groups", "",
                            "Categories (A | B): {x}", "{x}\nBoth headings:")),
    Operation(name="same_or_other_kind", kind="word_link", draw=_same_kind, cues=asked(
        "Are the two things of the same kind", "Kind", "same or different",
        "{x} -> same kind?", "Same category or different? {x}")),
)

THINGS: tuple[Operation, ...] = (*_USES, *_FOODS, *_NATURE, *_WORDS, *_SHARED)
