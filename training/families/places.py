"""Operations on countries, cities, states and the shape of the earth."""

from __future__ import annotations

from training.families.choice import choose, choose_words
from training.families.lexicon import inverted
from training.families.lexicon_places import PLACE_KINDS, PLACES
from training.families.lookup import look_up
from training.families.operation import Operation

_INTERNET = tuple(
    (country, "." + code.lower().replace("gb", "uk")) for country, code in PLACES["country_code"]
    if code != "US"
)

_CODES = (
    look_up("country_code", "country_sign", PLACES["country_code"],
            "Give the two-letter country code", "the ISO code", "{x} as a country code:",
            of="for"),
    look_up("code_country", "country_sign", inverted(PLACES["country_code"]),
            "Name the country with this code", "the country", "Which country is {x}?",
            of="with code"),
    look_up("country_flag", "country_sign", PLACES["flag"], "Give the flag emoji",
            "the flag", "{x} as a flag:"),
    look_up("flag_country", "country_sign", inverted(PLACES["flag"]), "Name the country",
            "the country", "Whose flag is {x}?", "{x} is the flag of", of="of the flag"),
    look_up("dialing_code", "country_sign", PLACES["dialing"], "Give the telephone code",
            "the calling code", "To phone {x}, dial", "{x}: +?", of="for"),
    look_up("dialing_country", "country_sign", inverted(PLACES["dialing"]),
            "Name the country with this telephone code", "the country", "A call from {x} is from",
            of="behind"),
    look_up("internet_domain", "country_sign", _INTERNET, "Give the internet domain ending",
            "the top-level domain", "Websites from {x} end in"),
    look_up("domain_country", "country_sign", inverted(_INTERNET),
            "Name the country of this internet ending", "the country",
            "A site ending in {x} is from"),
    look_up("country_symbol", "country_sign", PLACES["country_symbol"],
            "Name the plant or animal that stands for the country", "the national symbol",
            "{x} is known by this plant or animal:"),
    look_up("country_drink", "country_sign", PLACES["country_drink"],
            "Name the typical drink", "the typical drink", "In {x} people like to drink"),
)

_STATES = (
    look_up("state_capital", "us_state", PLACES["state_capital"], "Name the state capital",
            "the state capital", "Capital of the US state {x}:"),
    look_up("capital_state", "us_state", inverted(PLACES["state_capital"]),
            "Name the US state with this capital", "the state", "{x} is the capital of the state",
            of="governed from"),
    look_up("state_code", "us_state", PLACES["state_code"],
            "Give the postal abbreviation of the US state", "the postal code", "{x} (two letters):",
            of="for"),
    look_up("code_state", "us_state", inverted(PLACES["state_code"]),
            "Name the US state with this abbreviation", "the US state", "{x} on an envelope means",
            of="for"),
    look_up("us_city_state", "us_state", PLACES["us_city_state"], "Name the US state of the city",
            "the state", "In which state is {x}?", "{x} is in the state of"),
)

_EARTH = (
    look_up("mountain_country", "landscape", PLACES["mountain_country"],
            "Name the country of the mountain", "the country", "Where is the mountain {x}?",
            "To climb {x} you travel to"),
    look_up("island_country", "landscape", PLACES["island_country"],
            "Name the country that the island belongs to", "the country",
            "Which country is {x} part of?", "{x} belongs to"),
    look_up("city_river", "landscape", PLACES["city_river"], "Name the river of the city",
            "the river", "Which river flows through {x}?", "{x} lies on the", of="in"),
    look_up("airport_city", "city_fact", PLACES["airport"], "Name the city of the airport code",
            "the city", "A flight to {x} lands in", "Airport {x}:", of="for"),
    look_up("city_airport", "city_fact", inverted(PLACES["airport"]),
            "Give the three-letter airport code", "the airport code", "{x} on a boarding pass:",
            of="for"),
    look_up("city_landmark", "city_fact", PLACES["city_landmark"], "Name the famous sight",
            "the most famous sight", "What do tourists visit in {x}?", of="in"),
    look_up("landmark_city", "city_fact", inverted(PLACES["city_landmark"]),
            "Name the city of the sight", "the city", "In which city is the {x}?", of="of the"),
    look_up("city_by_nickname", "city_fact", PLACES["nickname_city"],
            "Name the city with this nickname", "the city", "Which city is called {x}?",
            "{x} is another name for", of="known as"),
    look_up("country_by_nickname", "city_fact", PLACES["nickname_country"],
            "Name the country with this nickname", "the country", "Which country is called {x}?",
            "{x} is another name for", of="known as"),
)


def _kind(name: str, table: str, ask: str, short: str, *extra: str) -> Operation:
    return choose_words(name, "place_kind", PLACE_KINDS[table], ask, short, *extra)


def _code(name: str, table: str, codes: str, ask: str, short: str) -> Operation:
    pools = PLACE_KINDS[table]
    labels = dict(zip(pools, codes.split(), strict=True))
    return choose(name, "place_kind", pools, labels, ask, short, explain=True)


_KINDS = (
    _kind("feature_kind", "feature", "What kind of place is it", "Kind of place", "{x} is a"),
    _code("feature_letters", "feature", "R M L D I", "Which letter fits the place", "Letter"),
    _code("feature_emoji", "feature", "🏞️ ⛰️ 💧 🏜️ 🏝️", "Which emoji fits the place", "Emoji"),
    _code("feature_german", "feature", "Fluss Berg See Wüste Insel",
          "Which German word fits the place", "Auf Deutsch"),
    _kind("is_landlocked", "landlocked", "Is this country landlocked", "Landlocked",
          "No coast? {x}"),
    _kind("island_or_mainland", "island_nation", "Is it an island country or on the mainland",
          "Island or mainland", "{x} -> island or mainland"),
    _kind("hemisphere", "hemisphere", "In which hemisphere is the country", "Hemisphere",
          "{x} -> hemisphere"),
    _code("hemisphere_letter", "hemisphere", "N S", "Which letter of the hemisphere fits",
          "Hemisphere letter"),
    _kind("driving_side", "driving", "On which side of the road do people drive", "Driving side",
          "In {x} they drive on the"),
    _kind("is_capital", "capital_or_not", "Is this city the capital of its country", "Capital",
          "Capital city? {x}"),
    _kind("capital_continent", "capital_continent", "On which continent is this capital",
          "Continent", "{x} -> continent"),
    _code("capital_continent_code", "capital_continent", "EU AS AF SA",
          "Which continent code fits the capital", "Continent code"),
    _kind("country_city_continent", "country_or_city", "Is it a country, a city or a continent",
          "Type of place", "{x} -> country, city or continent"),
    _code("country_city_code", "country_or_city", "1 2 3", "Which number fits the place", "Number"),
)

OPERATIONS: tuple[Operation, ...] = _CODES + _STATES + _EARTH + _KINDS
