"""Descriptions to records (JSON, lines, CSV, XML) and back to sentences."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping

from training.families.cues import wordings
from training.families.lexicon_records import DESCRIPTIONS
from training.families.operation import Operation
from training.families.words import CITIES, COLOURS, NAMES, SURNAMES, a, split_words

Record = dict[str, str | int | bool]
_DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_FOOD = split_words("Italian Thai Greek Indian Mexican French Japanese Turkish Spanish Korean")
_AREAS = ("old town", "city centre", "harbour district", "market quarter", "north end",
          "university quarter", "station area", "west end")
_DISHES = {"lentil soup": "lentils", "mushroom risotto": "rice", "apple pie": "apples",
           "pumpkin soup": "pumpkin", "chicken curry": "chicken", "tomato salad": "tomatoes",
           "fish stew": "fish", "potato gratin": "potatoes", "carrot cake": "carrots",
           "bean chili": "beans", "spinach lasagna": "spinach", "lemon tart": "lemons"}
_EVENTS = ("jazz night", "book fair", "quiz evening", "flower market", "poetry evening",
           "film night",
           "winter ball", "choir concert", "science show", "puppet show", "dance class",
           "wine tasting")
_PLACES = ("town hall", "city library", "old theatre", "art museum", "botanical garden",
           "community centre", "harbour hall", "castle", "main square", "university")
_BRANDS = split_words("Acme Globex Vertex Nordwind Solaris Bluebird Quanta Redstone Lumen Zenith")
_GOODS = split_words("kettle lamp backpack toaster jacket blanket tent radio helmet suitcase sofa "
                     "desk mirror camera")
_LANGUAGES = split_words("German French Spanish Italian Polish Dutch Swedish Turkish Greek Danish")
_GENRES = split_words("comedy thriller drama western musical mystery romance")
_FILM_NOUNS = split_words("River Garden Letter Winter Train Island Mirror Harvest Lantern Stranger "
                          "Bridge Orchard Promise Shadow")
_WORDS_OF_NUMBERS = split_words("zero one two three four five six seven eight nine ten")


def _full_name(rng: random.Random) -> str:
    return f"{rng.choice(NAMES)} {rng.choice(SURNAMES)}"


def _time(rng: random.Random) -> str:
    return f"{rng.randint(7, 22):02d}:{rng.choice(('00', '15', '30', '45'))}"


def _restaurant(rng: random.Random) -> Record:
    name = rng.choice(("Blue", "Golden", "Old", "Green", "Silver", "Happy", "Red", "Little"))
    family = rng.random() < 0.5
    return {"name": f"The {name} {rng.choice(split_words('Spoon Anchor Olive Lantern Fork Door'))}",
            "food": rng.choice(_FOOD), "area": rng.choice(_AREAS),
            "price": rng.choice(("cheap", "mid-priced", "pricey")), "family": family,
            "families": "family-friendly" if family else "not family-friendly"}


def _hotel(rng: random.Random) -> Record:
    breakfast = rng.random() < 0.5
    name = rng.choice(split_words("Aurora Bellevue Central Europa Royal Astoria Panorama Majestic"))
    return {"name": f"Hotel {name}", "city": rng.choice(CITIES), "stars": rng.randint(2, 5),
            "price": rng.randint(8, 40) * 5, "included": breakfast,
            "breakfast": "included" if breakfast else "not included"}


def _film(rng: random.Random) -> Record:
    genre = rng.choice(_GENRES)
    title = rng.choice(("The Last", "The Silent", "My", "Beyond the", "A Distant", "The Second"))
    return {"title": f"{title} {rng.choice(_FILM_NOUNS)}", "year": rng.randint(1950, 2023),
            "director": _full_name(rng), "genre": genre, "a_genre": a(genre),
            "minutes": rng.randint(80, 180)}


def _flight(rng: random.Random) -> Record:
    origin, goal = rng.sample(CITIES, 2)
    return {"number": f"{rng.choice(('LH', 'BA', 'AF', 'UA', 'KL'))}{rng.randint(100, 999)}",
            "origin": origin, "goal": goal, "time": _time(rng),
            "gate": f"{rng.choice('ABCD')}{rng.randint(1, 40)}"}


def _product(rng: random.Random) -> Record:
    colour = rng.choice(COLOURS)
    return {"item": rng.choice(_GOODS), "brand": rng.choice(_BRANDS), "colour": colour,
            "a_colour": a(colour), "price": rng.randint(10, 250), "stock": rng.randint(2, 60)}


def _person(rng: random.Random) -> Record:
    children = rng.randint(2, 6)
    return {"name": _full_name(rng), "age": rng.randint(28, 79), "city": rng.choice(CITIES),
            "language": rng.choice(_LANGUAGES), "count": children,
            "children": _WORDS_OF_NUMBERS[children]}


def _event(rng: random.Random) -> Record:
    title = rng.choice(_EVENTS)
    return {"title": title, "a_title": a(title), "day": rng.choice(_DAYS), "time": _time(rng),
            "place": rng.choice(_PLACES), "price": rng.randint(3, 45)}


def _recipe(rng: random.Random) -> Record:
    dish = rng.choice(tuple(_DISHES))
    return {"dish": dish, "main": _DISHES[dish], "minutes": rng.randint(3, 18) * 5,
            "serves": rng.randint(2, 12), "level": rng.choice(("easy", "difficult"))}


_DOMAINS: Mapping[str, Callable[[random.Random], Record]] = {
    "restaurant": _restaurant, "hotel": _hotel, "film": _film, "flight": _flight,
    "product": _product, "person": _person, "event": _event, "recipe": _recipe,
}


def _described(domain: str, rng: random.Random) -> tuple[str, Record]:
    record = _DOMAINS[domain](rng)
    text = rng.choice(DESCRIPTIONS[domain]).format(**record)
    return text[0].upper() + text[1:], record


def _keys(spec: str) -> dict[str, str]:
    """Reads "cuisine=food area" into the fields by the key that is shown."""
    return {part.split("=")[0]: part.split("=")[-1] for part in spec.split()}


def _listed(keys: Mapping[str, str], link: str = "and") -> str:
    *most, last = keys
    return f"{', '.join(most)} {link} {last}"


def _rendered(name: str, kind: str, domain: str, spec: str,
              render: Callable[[Record], str], *cues: str) -> Operation:
    keys = _keys(spec)

    def draw(rng: random.Random) -> tuple[str, str]:
        text, record = _described(domain, rng)
        return text, render({key: record[field] for key, field in keys.items()})

    return Operation(name=name, kind=kind, draw=draw, formats=False, cues=cues)


def _json(name: str, domain: str, spec: str, *extra: str, texts: bool = False) -> Operation:
    """texts: numbers are written as strings."""
    keys = _keys(spec)
    sample = _DOMAINS[domain](random.Random(0))
    kinds = {str: "string", int: "string" if texts else "number", bool: "boolean"}
    types = ", ".join(f'"{key}": {kinds[type(sample[field])]}' for key, field in keys.items())
    blank = ", ".join(f'"{key}"' for key in keys)
    asked = f"JSON with the keys {_listed(keys)}"
    more = ", all values as strings" if texts else ""

    def render(record: Record) -> str:
        row = {key: str(value) if texts else value for key, value in record.items()}
        return json.dumps(row, ensure_ascii=False)

    return _rendered(
        f"{domain}_json_{name}", "record_json", domain, spec, render,
        *wordings(f"Turn the {domain} description into {asked}{more}"),
        f"{{x}}\nJSON ({', '.join(keys)}):", f"{{x}}\n\nReturn {{{types}}}",
        f"Schema: {{{types}}}\nText: {{x}}\nJSON:", f"Extract {blank} as a JSON object: {{x}}",
        f"Read the {domain} text and fill in {{{types}}}: {{x}}",
        f"{{x}} -> {{{blank}}}", *extra)


_JSON = (
    _json("name_food_area", "restaurant", "name food area"),
    _json("cuisine_price_family", "restaurant",
          "cuisine=food price_range=price family_friendly=family"),
    _json("place", "restaurant", "restaurant=name location=area kids_welcome=family"),
    _json("capital_keys", "restaurant", "NAME=name AREA=area FOOD=food PRICE=price"),
    _json("name_city_stars", "hotel", "name city stars"),
    _json("cost", "hotel", "hotel=name price_per_night=price breakfast=included"),
    _json("short", "hotel", "c=city s=stars p=price"),
    _json("title_year", "film", "title year director"),
    _json("runtime", "film", "movie=title genre runtime_min=minutes"),
    _json("texts", "film", "year director minutes", texts=True),
    _json("from_to", "flight", "from=origin to=goal flight=number"),
    _json("departure", "flight", "flightNumber=number departureTime=time gate"),
    _json("item_price", "product", "item color=colour price"),
    _json("stock", "product", "brand product=item in_stock=stock"),
    _json("texts", "product", "price stock item", texts=True),
    _json("name_age_city", "person", "name age city"),
    _json("family", "person", "full_name=name language children=count"),
    _json("what_when", "event", "event=title day time"),
    _json("where_price", "event", "venue=place title entry_eur=price"),
    _json("dish", "recipe", "dish minutes servings=serves"),
    _json("ingredient", "recipe", "ingredient=main difficulty=level dish"),
)


def _sentence(name: str, domain: str, spec: str, shown: str, style: str = " = ",
              by: str = ", ") -> Operation:
    """From listed keys and values to a sentence, always built in the same way."""
    keys = _keys(spec)

    def draw(rng: random.Random) -> tuple[str, str]:
        record = _DOMAINS[domain](rng)
        row = by.join(f"{key}{style}{record[field]}" for key, field in keys.items())
        return row, shown.format(**record)

    pattern = shown
    for key, field in keys.items():
        pattern = pattern.replace(f"{{{field}}}", f"[{key}]")
    return Operation(
        name=f"{domain}_text_{name}", kind="record_text", draw=draw, formats=False,
        cues=(f"Describe the {domain} as \"{pattern}\": {{x}}", f"{{x}}\n{pattern}",
              f"Fill in the pattern.\nPattern: {pattern}\nData: {{x}}\nSentence:",
              f"Data: {{x}}\nWrite it like this: {pattern}",
              f"{{x}} -> {pattern}",
              f"Write one sentence of the form \"{pattern}\".\n\n{{x}}",
              f"Turn this {domain} record into text ({pattern}): {{x}}",
              f"Record: {{x}}\nText, in the form \"{pattern}\":"))


_TEXT = (
    _sentence("is_in", "restaurant", "name food area",
              "{name} is in the {area} and serves {food} food."),
    _sentence("area_first", "restaurant", "name food area",
              "In the {area}, {name} offers {food} dishes."),
    _sentence("price", "restaurant", "name food price",
              "If you want {price} {food} food, try {name}."),
    _sentence("stars", "hotel", "name city stars",
              "{name} in {city} has {stars} stars.", "=", "; "),
    _sentence("cost", "hotel", "name city price",
              "A night at {name} in {city} costs {price} euros.",
              ": ", " | "),
    _sentence("director", "film", "title director year", "{director} directed {title} in {year}."),
    _sentence("title_first", "film", "title director year",
              "{title} was made by {director} in {year}."),
    _sentence("departs", "flight", "number origin goal time",
              "Flight {number} leaves {origin} for {goal} at {time}."),
    _sentence("gate", "flight", "number goal gate",
              "Passengers to {goal}, please go to gate {gate}."),
    _sentence("offer", "product", "item brand price",
              "Buy the {brand} {item} for only {price} dollars!"),
    _sentence("stock", "product", "item colour stock",
              "We have {stock} {item}s in {colour}.", "=", "; "),
    _sentence("lives", "person", "name age city", "{name} ({age}) lives in {city}.", ": ", "\n"),
    _sentence("speaks", "person", "name city language", "{name} from {city} speaks {language}."),
    _sentence("invites", "event", "title day place",
              "Come to the {title} at the {place} on {day}!"),
    _sentence("begins", "event", "title day time",
              "The {title} begins on {day} at {time}.", ": ", "\n"),
    _sentence("serves", "recipe", "dish serves minutes",
              "This {dish} serves {serves} and takes {minutes} minutes."),
)

_STYLES: Mapping[str, tuple[str, Callable[[Record], str]]] = {
    "lines": ("one \"key: value\" line per key",
              lambda row: "\n".join(f"{key}: {value}" for key, value in row.items())),
    "semicolons": ("\"key=value\" pairs with semicolons",
                   lambda row: "; ".join(f"{key}={value}" for key, value in row.items())),
    "csv": ("a CSV line", lambda row: ",".join(str(value) for value in row.values())),
    "table": ("a Markdown table row",
              lambda row: f"| {' | '.join(str(value) for value in row.values())} |"),
    "xml": ("XML tags", lambda row: "".join(f"<{k}>{v}</{k}>" for k, v in row.items())),
    "bullets": ("bullet points with keys",
                lambda row: "\n".join(f"- {key}: {value}" for key, value in row.items())),
}
_SHOWN = {"lines": "{0}: ...\n", "semicolons": "{0}=...; ", "csv": "{0},", "table": "| {0} ",
          "xml": "<{0}></{0}>", "bullets": "- {0}: ...\n"}


def _pairs(style: str, domain: str, spec: str) -> Operation:
    keys = _keys(spec)
    told, render = _STYLES[style]
    listed = _listed(keys)
    shape = "".join(_SHOWN[style].format(key) for key in keys).strip(",; \n")
    shape += " |" if style == "table" else ""
    return _rendered(
        f"{domain}_{style}_{'_'.join(keys)}".lower(), "record_pairs", domain, spec, render,
        *wordings(f"Write {listed} of the {domain} as {told}"),
        f"{{x}}\n{listed}, as {told}:", f"{{x}} -> {shape}", f"{shape}\n\n{{x}}",
        f"Fill in {shape} from the text: {{x}}", f"Text: {{x}}\nAs {told} ({', '.join(keys)}):")


_PAIRS = (
    _pairs("lines", "restaurant", "name food area"),
    _pairs("semicolons", "restaurant", "food price area"),
    _pairs("csv", "restaurant", "name area food price"),
    _pairs("table", "hotel", "name city stars"),
    _pairs("csv", "hotel", "city price stars"), _pairs("xml", "hotel", "hotel=name city"),
    _pairs("lines", "film", "title director year"), _pairs("table", "film", "year title genre"),
    _pairs("semicolons", "flight", "number gate time"),
    _pairs("xml", "flight", "from=origin to=goal"),
    _pairs("csv", "flight", "number origin goal time"),
    _pairs("table", "product", "item colour price"),
    _pairs("bullets", "product", "brand item stock"),
    _pairs("lines", "person", "name age language"),
    _pairs("semicolons", "person", "name city children=count"),
    _pairs("csv", "event", "title day time place"), _pairs("xml", "event", "event=title day"),
    _pairs("bullets", "recipe", "dish main minutes"),
)

OPERATIONS: tuple[Operation, ...] = _JSON + _TEXT + _PAIRS
