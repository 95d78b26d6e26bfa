"""Operations that name one well-known fact about a person, a place, a brand, a thing or a word."""

from __future__ import annotations

import random

from training.families.lexicon_relations import PEOPLE, PEOPLE_GROUPS, PEOPLE_TABLES
from training.families.lexicon_relations_more import MORE_GROUPS
from training.families.lexicon_relations_places import (
    BRAND_GROUPS,
    BRAND_PAIRS,
    PLACE_GROUPS,
    PLACE_PAIRS,
)
from training.families.lexicon_words import Pairs
from training.families.lexicon_world import WORLD
from training.families.lookup import look_up
from training.families.operation import Operation
from training.families.relations_things import (
    ADJECTIVE,
    CONTINENT,
    LANGUAGE,
    THINGS,
    asked,
    evened,
    through,
)

# By the last letters: neighbours become examples, which should not all be from one country.
_MIXED = sorted(PEOPLE, key=lambda person: person[0][::-1])
_HOME: Pairs = tuple((name, country) for name, _, country, _ in _MIXED)
_BORN: Pairs = tuple((name, century) for name, _, _, century in _MIXED)


def _pronoun(rng: random.Random) -> tuple[str, str]:
    wanted = rng.choice(("he", "she"))
    return rng.choice([name for name, pronoun, *_ in PEOPLE if pronoun == wanted]), wanted


def _person(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return evened(look_up(name, "person_fact", pairs, do, get, *cues, of=of), pairs)


def _story(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return evened(look_up(name, "story_fact", pairs, do, get, *cues, of=of), pairs)


def _place(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return evened(look_up(name, "place_fact", pairs, do, get, *cues, of=of), pairs)


def _brand(name: str, pairs: Pairs, do: str, get: str, *cues: str, of: str = "of") -> Operation:
    return evened(look_up(name, "brand_fact", pairs, do, get, *cues, of=of), pairs)


_PERSONS = (
    _person("person_country", _HOME, "Name the home country", "the home country",
            "Where did {x} come from?", "{x} was born in the country"),
    _person("person_continent", through(_HOME, CONTINENT), "Name the home continent",
            "the home continent", "On which continent was {x} born?", "{x} comes from (continent)"),
    _person("person_nationality", through(_HOME, ADJECTIVE), "Give the nationality",
            "the nationality", "{x} was (adjective)", "Person: {x}\nNationality:"),
    _person("person_language", through(_HOME, LANGUAGE), "Name the native language",
            "the native language", "Which language did {x} grow up with?", "{x} spoke"),
    _person("person_century", _BORN, "Give the century of birth", "the century of birth",
            "In which century was {x} born?", "{x} was born in the"),
    Operation(name="person_pronoun", kind="person_fact", draw=_pronoun, cues=asked(
        "Is this person he or she", "Pronoun", "he or she", "{x} -> pronoun", "{x}: he or she?")),
    _person("surname_first_name", PEOPLE_TABLES["first_name"],
            "Give the famous person's first name", "the first name",
            "First name of the famous {x}:", "Surname: {x}\nFirst name:"),
    _person("person_known_for", PEOPLE_TABLES["known_for"], "Say what the person is known for",
            "the claim to fame", "What is {x} famous for?", "{x} is remembered for",
            "{x}, known for:"),
    _person("person_by_nickname", PEOPLE_TABLES["real_nickname"], "Name who is meant", "the person",
            "Who is called {x}?", "{x} is a nickname of", of="known as"),
    _person("ruler_country", PEOPLE_GROUPS["ruler_country"], "Name the country they ruled",
            "the country ruled", "Which country did {x} lead?", "{x} was in power in",
            of="by"),
    _person("singer_country", PEOPLE_GROUPS["band_country"],
            "Name the country of the singer, composer or band", "the country",
            "Where does the music of {x} come from?", "Band or singer: {x}\nCountry:", of="of"),
    _person("singer_continent", through(PEOPLE_GROUPS["band_country"], CONTINENT),
            "Name the continent of the singer, composer or band", "the continent",
            "Band or singer: {x}\nContinent:", "Music from which continent? {x}"),
    _person("ruler_continent", through(PEOPLE_GROUPS["ruler_country"], CONTINENT),
            "Name the continent of their country", "the continent", "Leader: {x}\nContinent:",
            "On which continent did {x} rule?"),
)

_STORIES = (
    _story("character_author", PEOPLE_TABLES["detective_creator"],
           "Name the writer who made the character up", "the creator", "Who invented {x}?",
           "{x} was created by", "Character: {x}\nAuthor:"),
    _story("sidekick_hero", PEOPLE_TABLES["sidekick_hero"], "Name the hero this helper belongs to",
           "the friend", "Whose companion is {x}?", "{x} stands by", "Sidekick: {x}\nHero:"),
    _story("villain_hero", PEOPLE_TABLES["villain_hero"], "Name the hero who fights this villain",
           "the opponent", "Who is the enemy of {x}?", "{x} versus", "Villain: {x}\nHero:"),
    _story("superhero_name", PEOPLE_TABLES["superhero_name"], "Give the real name", "the real name",
           "Who is {x} really?", "{x} is secretly", "Behind the mask of {x}:"),
    _story("fictional_place", PEOPLE_TABLES["fictional_place"], "Name the story the place is from",
           "the story", "Where does {x} appear?", "{x} is a place in", "Place: {x}\nStory:",
           of="with"),
    _story("tale_of", PEOPLE_TABLES["tale_of"], "Name the story", "the story",
           "In which story is there this? {x}", "{x} makes you think of", of="with"),
    _story("character_species", PEOPLE_GROUPS["character_species"], "Say which animal it is",
           "the animal species", "What kind of animal is {x}?", "{x} is a",
           "Character: {x}\nAnimal:"),
    _story("character_series", PEOPLE_GROUPS["character_series"], "Name the film or series",
           "the film or series", "Where do you see {x}?", "{x} appears in",
           "Character: {x}\nSeries:", of="with"),
    _story("marvel_or_dc", PEOPLE_GROUPS["marvel_dc"], "Say whether it is Marvel or DC",
           "the comic publisher", "Marvel or DC? {x}", "{x} belongs to (Marvel or DC)",
           "Hero: {x}\nPublisher:"),
)

_PLACES = (
    _place("park_country", PLACE_GROUPS["park_country"], "Name the country of the national park",
           "the country", "In which country is the national park {x}?", "National park: {x}, in"),
    _place("park_continent", through(PLACE_GROUPS["park_country"], CONTINENT),
           "Name the continent of the national park", "the continent",
           "National park: {x}\nContinent:"),
    _place("us_park_state", PLACE_GROUPS["park_state"], "Name the US state of the national park",
           "the US state", "In which state is {x} National Park?", "{x} National Park, state:"),
    _place("monument_city", PLACE_PAIRS["monument_city"], "Name the city of the museum or sight",
           "the city", "Where do you go to see {x}?", "{x} stands in", "Sight: {x}\nCity:"),
    _place("landmark_continent", through(WORLD["landmark_country"], CONTINENT),
           "Name the continent of the landmark", "the continent", "On which continent is {x}?",
           "Landmark: {x}\nContinent:"),
    _place("stadium_city", PLACE_PAIRS["stadium_city"], "Name the city of the stadium", "the city",
           "In which city is {x}?", "Stadium: {x}\nCity:", "A match at {x} is in"),
    _place("airport_named_city", PLACE_PAIRS["airport_name"], "Name the city the airport serves",
           "the city", "You land at {x}. City?", "Airport: {x}\nCity:", of="of"),
    _place("university_country", PLACE_GROUPS["university_country"],
           "Name the country of the university", "the country", "Where do you study at {x}?",
           "University: {x}\nCountry:"),
    _place("river_mouth", PLACE_GROUPS["river_mouth"], "Name the sea or ocean the river flows into",
           "the sea or ocean at the end", "Where does the {x} flow into?", "The {x} ends in the",
           "River: {x}\nSea:"),
    _place("desert_continent", PLACE_GROUPS["desert_continent"], "Name the continent of the desert",
           "the continent", "Where is the desert {x}?", "Desert: {x}\nContinent:"),
    _place("range_continent", PLACE_GROUPS["range_continent"],
           "Name the continent of the mountain range", "the continent",
           "On which continent are the {x}?", "Mountains: {x}\nContinent:"),
    _place("region_country", PLACE_GROUPS["region_country"], "Name the country of the region",
           "the country", "Which country is {x} a part of?", "Region: {x}\nCountry:"),
    _place("region_continent", through(PLACE_GROUPS["region_country"], CONTINENT),
           "Name the continent of the region", "the continent", "Region: {x}\nContinent:",
           "On which continent is {x}?"),
    _place("lake_country", PLACE_GROUPS["lake_country"], "Name the country of the lake",
           "the country", "In which country do you swim in {x}?", "Lake: {x}\nCountry:"),
    _place("volcano_country", PLACE_GROUPS["volcano_country"], "Name the country of the volcano",
           "the country", "Where did {x} erupt?", "Volcano: {x}\nCountry:"),
    _place("city_continent", PLACE_GROUPS["city_continent"], "Name the continent of the city",
           "the continent", "On which continent is {x}?", "City: {x}\nContinent:"),
    _place("city_language", PLACE_GROUPS["city_language"], "Name the language spoken in the city",
           "the language", "What do people speak in {x}?", "City: {x}\nLanguage:", of="in"),
    _place("district_city", PLACE_GROUPS["district_city"], "Name the city of this quarter",
           "the city", "In which city is {x}?", "Quarter: {x}\nCity:"),
    _place("place_people", PLACE_PAIRS["city_people"], "Give the word for someone from there",
           "the name for an inhabitant", "What do you call a person from {x}?",
           "Place: {x}\nPerson:"),
    _place("country_person", PLACE_PAIRS["country_people"],
           "Give the noun for a man from the country", "the word for a man",
           "A man from {x} is a", "Country: {x}\nCitizen:", of="from"),
)

_BRANDS = (
    _brand("company_founder", BRAND_PAIRS["founder"], "Name the founder", "the founder",
           "Who started {x}?", "{x} was founded by", "Company: {x}\nFounder:"),
    _brand("company_country", BRAND_GROUPS["company_country"], "Name the company's home country",
           "the home country", "Where was {x} founded?", "Company: {x}\nCountry:"),
    _brand("company_continent", through(BRAND_GROUPS["company_country"], CONTINENT),
           "Name the company's home continent", "the home continent", "Company: {x}\nContinent:"),
    _brand("car_brand_country", BRAND_GROUPS["car_country"], "Name the country of the car brand",
           "the country", "Where do {x} cars come from?", "Car brand: {x}\nCountry:"),
    _brand("car_model_brand", BRAND_GROUPS["model_brand"], "Name the car maker", "the car brand",
           "Who builds the {x}?", "Model: {x}\nBrand:", "The {x} is a car by"),
    _brand("airline_country", BRAND_GROUPS["airline_country"], "Name the country of the airline",
           "the country", "Which country is {x} based in?", "Airline: {x}\nCountry:"),
    _brand("newspaper_country", BRAND_GROUPS["newspaper_country"],
           "Name the country of the newspaper", "the country", "Where is {x} published?",
           "Newspaper: {x}\nCountry:"),
    _brand("newspaper_language", through(BRAND_GROUPS["newspaper_country"], LANGUAGE | {
               "India": "English", "Canada": "English", "Ireland": "English",
               "Switzerland": "German"}),
           "Name the language of the newspaper", "the language", "In which language is {x}?",
           "Newspaper: {x}\nLanguage:"),
    _brand("channel_country", BRAND_GROUPS["channel_country"], "Name the country of the TV channel",
           "the country", "Where does {x} broadcast from?", "Channel: {x}\nCountry:"),
    _brand("brand_product", BRAND_GROUPS["brand_product"], "Name what the brand makes",
           "the product", "What do you buy from {x}?", "{x} is a brand of", "Brand: {x}\nProduct:"),
    _brand("app_use", BRAND_PAIRS["app_use"], "Say what people use the app or program for",
           "the main use", "What is {x} for?", "{x} is good for", "App: {x}\nFor:"),
    _brand("file_program", BRAND_PAIRS["file_program"], "Name the program for this file ending",
           "the program", "What opens {x} files?", "File: {x}\nProgram:", of="for"),
    _brand("club_country", BRAND_GROUPS["club_country"], "Name the country of the football club",
           "the country", "Where do the fans of {x} live?", "Club: {x}\nCountry:"),
    _brand("beer_country", MORE_GROUPS["beer_country"], "Name the country of the beer brand",
           "the country", "Where is {x} brewed?", "Beer: {x}\nCountry:"),
)

OPERATIONS: tuple[Operation, ...] = (
    *_PERSONS, *_STORIES, *_PLACES, *_BRANDS, *THINGS,
)
