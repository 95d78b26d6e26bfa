"""Questions about one thing: what kind it is, and yes/no questions in several conventions."""

from __future__ import annotations

import random

from training.families.cues import questions, wordings
from training.families.operation import Operation
from training.families.words import (
    ANIMALS,
    CITIES,
    CLOTHES,
    COLOURS,
    FOODS,
    NAMES,
    PLANTS,
    THINGS,
    VEHICLES,
    a,
    split_words,
)

_FLYING = split_words(
    "eagle owl falcon hawk crow raven pigeon swan bat bee butterfly parrot goose duck "
    "sparrow robin stork gull airplane helicopter glider dragonfly mosquito"
)
_NOT_FLYING = split_words(
    "horse cow dog cat pig snake turtle elephant lion tiger zebra wolf whale dolphin shark crab "
    "penguin ostrich bus tractor table brick bear camel giraffe"
)
_IN_WATER = split_words(
    "whale dolphin shark octopus squid salmon tuna cod trout lobster jellyfish seahorse herring "
    "mackerel carp starfish eel oyster shrimp clam"
)
_ON_LAND = split_words(
    "horse cow goat sheep lion camel giraffe zebra rabbit squirrel hedgehog fox wolf cat dog "
    "elephant kangaroo koala llama hyena"
)
_FRUIT = split_words(
    "apple banana cherry grape lemon mango melon orange peach pear plum strawberry raspberry "
    "pineapple kiwi apricot fig blueberry papaya lime"
)
_VEGETABLES = split_words(
    "carrot potato onion cabbage spinach lettuce broccoli leek radish turnip beetroot celery "
    "cauliflower asparagus kale parsnip garlic fennel artichoke zucchini"
)
_HOT = split_words("fire oven sun lava stove bonfire volcano furnace campfire toaster sauna flame")
_COLD = split_words("ice snow glacier freezer iceberg frost igloo icicle sleet hail snowman")
_CLASSES = {
    "bird": split_words("eagle owl falcon hawk crow raven pigeon swan parrot goose duck penguin "
                        "ostrich peacock sparrow robin stork flamingo pelican"),
    "mammal": split_words("horse cow dog cat pig elephant lion tiger zebra wolf whale dolphin bear "
                          "camel giraffe goat sheep rabbit bat"),
    "fish": split_words("shark salmon tuna cod trout herring mackerel carp eel sardine pike perch "
                        "anchovy halibut haddock piranha seahorse"),
    "insect": split_words("ant bee butterfly wasp beetle mosquito fly moth grasshopper cricket "
                          "dragonfly ladybug termite cockroach hornet flea"),
    "reptile": split_words("snake lizard turtle crocodile alligator gecko iguana cobra python "
                           "tortoise chameleon viper"),
}
_PLACES = tuple(city for city in CITIES if city not in ("Florence", "Sydney"))
_KINDS = {"animal": ANIMALS, "food": FOODS, "plant": PLANTS, "vehicle": VEHICLES,
          "clothing": CLOTHES, "object": THINGS}
_LABELS = {"yes_no": ("yes", "no"), "true_false": ("true", "false"), "y_n": ("Y", "N"),
           "one_zero": ("1", "0"), "caps": ("YES", "NO"), "yep_nope": ("yep", "nope")}


def _choice(
    name: str, kind: str, pools: dict[str, tuple[str, ...]], ask: str, short: str,
    *extra: str,
) -> Operation:
    """Keys of the pools are the answers, all equally likely."""
    # A word in two pools would have two right answers, so it is left out of both.
    everything = [word for words in pools.values() for word in dict.fromkeys(words)]
    clean = {label: tuple(w for w in words if everything.count(w) == 1)
             for label, words in pools.items()}
    labels = tuple(pools)

    def draw(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(labels)
        return rng.choice(clean[label]), label

    *most, last = labels
    return Operation(name=name, kind=kind, draw=draw,
                     cues=questions(ask, short, f"{', '.join(most)} or {last}", *extra))


# Name, question, short form, members, non-members, conventions.
_YES_NO: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], str], ...] = (
    ("is_animal", "Is it an animal", "Animal", ANIMALS,
     PLANTS + VEHICLES + CLOTHES + THINGS + tuple(f for f in FOODS if f not in ANIMALS),
     "yes_no true_false y_n one_zero caps"),
    ("is_edible", "Is it something people usually eat", "Edible", FOODS,
     VEHICLES + CLOTHES + THINGS, "yes_no true_false y_n one_zero yep_nope"),
    ("is_alive", "Is it a living thing", "Alive", ANIMALS + PLANTS,
     VEHICLES + CLOTHES + THINGS, "yes_no true_false y_n one_zero"),
    ("is_plant", "Is it a plant", "Plant", PLANTS, ANIMALS + VEHICLES + CLOTHES + THINGS,
     "yes_no y_n"),
    ("is_vehicle", "Is it a vehicle", "Vehicle", VEHICLES, ANIMALS + PLANTS + CLOTHES + THINGS,
     "yes_no true_false caps"),
    ("is_clothing", "Can one wear it", "Wearable", CLOTHES, ANIMALS + VEHICLES + FOODS,
     "yes_no one_zero y_n"),
    ("is_colour", "Is it the name of a colour", "Colour",
     COLOURS + split_words("turquoise beige crimson scarlet magenta cyan"),
     ANIMALS + VEHICLES + THINGS, "yes_no true_false"),
    ("can_fly", "Can it fly", "Flies", _FLYING, _NOT_FLYING, "yes_no y_n"),
    ("lives_in_water", "Does it live in water", "Lives in water", _IN_WATER, _ON_LAND,
     "yes_no true_false"),
    ("is_fruit", "Is it a sweet or sour fruit", "Fruit", _FRUIT, _VEGETABLES + THINGS,
     "yes_no one_zero"),
    ("is_city", "Is it a city", "City", _PLACES, NAMES, "yes_no caps"),
    ("is_person_name", "Is it a first name of a person", "First name", NAMES,
     tuple(w.capitalize() for w in THINGS + VEHICLES), "yes_no true_false"),
)

_KIND_QUESTIONS = (
    _choice("kind_of_item", "item_kind", _KINDS, "What kind of thing is it", "Kind",
            "{x} is a kind of", "{x} -> kind"),
    _choice("kind_capitals", "item_kind", {k.upper(): v for k, v in _KINDS.items()},
            "Which capitalised category fits", "CATEGORY", "{x} -> CATEGORY"),
    _choice("kind_letters", "item_kind",
            {"A": ANIMALS, "P": PLANTS, "V": VEHICLES, "C": CLOTHES, "O": THINGS},
            "Is it an animal (A), a plant (P), a vehicle (V), clothing (C) or an object (O)",
            "Code", "{x} -> A/P/V/C/O"),
    _choice("kind_numbers", "item_kind", {"1": ANIMALS, "2": FOODS, "3": VEHICLES, "4": CLOTHES},
            "Is it an animal (1), a food (2), a vehicle (3) or clothing (4)", "Number of kind",
            "{x} -> 1/2/3/4"),
    _choice("kind_emoji", "item_kind", {"🐾": ANIMALS, "🍽": FOODS, "🚗": VEHICLES, "👕": CLOTHES},
            "Which emoji fits: 🐾 animal, 🍽 food, 🚗 vehicle, 👕 clothing", "Emoji",
            "{x} -> emoji"),
    _choice("shop_department", "item_kind",
            {"garden": PLANTS, "grocery": FOODS, "fashion": CLOTHES, "garage": VEHICLES},
            "Which department sells it", "Department", "{x} -> department"),
    _choice("living_or_not", "item_kind",
            {"living": ANIMALS + PLANTS, "nonliving": VEHICLES + CLOTHES + THINGS},
            "Is it living or nonliving", "Living", "{x} -> living or not"),
    _choice("natural_or_made", "item_kind",
            {"natural": ANIMALS + PLANTS, "man-made": VEHICLES + CLOTHES + THINGS},
            "Is it natural or man-made", "Origin", "{x} -> origin"),
    _choice("eat_wear_drive", "item_kind", {"eat": FOODS, "wear": CLOTHES, "drive": split_words(
        "car bus train truck motorcycle tram van taxi tractor ambulance jeep limousine")},
            "What does one do with it", "Use", "{x} -> use"),
    _choice("animal_class_of_five", "animal_class", _CLASSES, "Which class of animals is it in",
            "Animal class", "{x} -> class", "{x} belongs to the"),
    _choice("animal_class_capitals", "animal_class", {k.upper(): v for k, v in _CLASSES.items()},
            "Which animal class, in capitals", "CLASS", "{x} -> CLASS"),
    _choice("bird_or_mammal", "animal_class", {k: _CLASSES[k] for k in ("bird", "mammal")},
            "Is it a bird or a mammal", "Bird or mammal", "{x} -> bird or mammal"),
    _choice("habitat", "animal_class", {"water": _IN_WATER, "land": _ON_LAND},
            "Does it live in water or on land", "Habitat", "{x} -> habitat"),
    _choice("fruit_or_vegetable", "item_kind", {"fruit": _FRUIT, "vegetable": _VEGETABLES},
            "Is it a fruit or a vegetable in the kitchen", "Fruit or vegetable",
            "{x} -> fruit or vegetable"),
    _choice("hot_or_cold", "item_kind", {"hot": _HOT, "cold": _COLD},
            "Is it hot or cold", "Temperature", "{x} -> temperature"),
    _choice("person_or_city", "item_kind", {"person": NAMES, "city": _PLACES},
            "Is it a person or a city", "Person or city", "{x} -> person or city"),
    _choice("name_tag", "item_kind", {"PER": NAMES, "LOC": _PLACES},
            "Tag it as PER (person) or LOC (city)", "Tag", "{x} -> PER or LOC"),
)


def _odd_one(rng: random.Random) -> tuple[str, str]:
    major, minor = rng.sample((ANIMALS, CLOTHES, VEHICLES, PLANTS, COLOURS), 2)
    # A violet is a plant and a color to some readers, so such words stay out.
    shared = {"violet", "rose", "lavender", "orange", "poppy", "seal"}
    odd = rng.choice([w for w in minor if w not in shared and w not in major])
    items = [*rng.sample([w for w in major if w not in shared], 3), odd]
    rng.shuffle(items)
    return ", ".join(items), odd


def _article(rng: random.Random) -> tuple[str, str]:
    word = rng.choice(ANIMALS + THINGS + VEHICLES)
    # "unicorn" and the like would need "a"; the pools hold none of them.
    return word, a(word)


OPERATIONS: tuple[Operation, ...] = (
    *(_choice(f"{name}_{style}", "item_yes_no",
              dict(zip(_LABELS[style], (yes, no), strict=True)), ask, short,
              f"{{x}}: {ask[0].lower()}{ask[1:]}?")
      for name, ask, short, yes, no, styles in _YES_NO for style in styles.split()),
    *_KIND_QUESTIONS,
    Operation(name="odd_one_out", kind="item_kind", draw=_odd_one, cues=wordings(
        "Find the odd one out", "the odd one out", "Which does not belong: {x}?", of="in")),
    Operation(name="with_article", kind="item_kind", draw=_article, cues=wordings(
        "Write the noun with a or an", "the indefinite form", "I see (a/an + noun): {x}")),
)
