"""What a news-like sentence names, types of marked names, and answers found in a passage."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.lexicon_records import NEWS, PASSAGES
from training.families.operation import Operation
from training.families.words import CITIES, NAMES, SURNAMES, split_words

_MONTHS = split_words("January February March April May June July August September October "
                      "November December")
_ORGS = ("Nordwind Energy", "Globex", "Bluebird Airlines", "Quanta Labs", "Pinetree Bank",
         "Solaris Motors", "Redstone Group", "Lumen Health", "Vertex Media", "Harbor Foods",
         "Cobalt Systems", "Zenith Tools", "Octagon Travel", "Maple Insurance", "Delta Foundation")
_PRODUCTS = split_words("TerraBike NovaPhone PixelCam SunKettle CloudWatch TurboMower PureHeater "
                        "SkyDrone SmartLock HomeBot RapidPump VoltScooter MiniPrinter SoundBox")
_SLOTS = ("person", "org", "product", "place", "date", "money")
Things = dict[str, str]


def _things(rng: random.Random) -> Things:
    amount = rng.choice((rng.randint(2, 90), rng.randint(2, 99) * 100))
    return {
        "person": f"{rng.choice(NAMES)} {rng.choice(SURNAMES)}", "org": rng.choice(_ORGS),
        "product": rng.choice(_PRODUCTS), "place": rng.choice(CITIES),
        "date": f"{rng.randint(1, 28)} {rng.choice(_MONTHS)}",
        "money": rng.choice(("${}", "{} euros", "{} million dollars")).format(amount),
    }


def _named(name: str, pick: Callable[[Things], str], do: str, get: str, *extra: str,
           formats: bool = True) -> Operation:
    """One question to the same sentences."""

    def draw(rng: random.Random) -> tuple[str, str]:
        template, things = rng.choice(NEWS), _things(rng)
        return template.format(**things), pick(things)

    bare = get.removeprefix("the ")
    bare = bare[0].upper() + bare[1:]
    return Operation(name=f"named_{name}", kind="named_things", draw=draw, formats=formats,
                     cues=wordings(do, "", f'Give {get} in "{{x}}".', f"{{x}} -> {bare.lower()}",
                                   f"{bare}: {{x}}", f"News: {{x}}\n{bare}:", *extra))


def _of(slot: str) -> Callable[[Things], str]:
    return lambda things: things[slot]


def _json_of(**keys: str) -> Callable[[Things], str]:
    return lambda things: json.dumps({key: things[slot] for key, slot in keys.items()})


_NAMED = (
    _named("person", _of("person"), "Find the person", "the person", "Who is named here? {x}",
           "PERSON in: {x}", "{x}\nPerson:", "{x} Which person is mentioned?"),
    _named("surname", lambda t: t["person"].split()[1], "Give the person's last name",
           "the surname", "Last name only: {x}", "{x}\nSurname of the person:"),
    _named("given_name", lambda t: t["person"].split()[0], "Give the person's first name",
           "the first name", "First name only: {x}", "{x}\nFirst name of the person:"),
    _named("organisation", _of("org"), "Find the company or organization",
           "the organization", "Which company is named? {x}", "ORG in: {x}", "{x}\nCompany:"),
    _named("place", _of("place"), "Find the place", "the location", "Where did this happen? {x}",
           "LOC in: {x}", "{x}\nPlace:", "{x} Which city is mentioned?"),
    _named("date", _of("date"), "Find the date", "the date", "Which day is named? {x}",
           "DATE in: {x}", "{x}\nDate:", "{x} Which date is mentioned?"),
    _named("month", lambda t: t["date"].split()[1], "Give the month that is mentioned",
           "the month", "Month only: {x}", "{x}\nMonth:"),
    _named("product", _of("product"), "Find the product", "the product",
           "Which product is it about? {x}", "PRODUCT in: {x}", "{x}\nProduct:"),
    _named("money", _of("money"), "Find the amount of money", "the amount of money",
           "How much money is named? {x}", "MONEY in: {x}", "{x}\nMoney:"),
    _named("person_place", lambda t: f"{t['person']}, {t['place']}",
           "Give the person and the place with a comma", "the person and the place",
           "{x}\nPerson, place:", "PERSON, LOC: {x}", formats=False),
    _named("org_product", lambda t: f"{t['org']}: {t['product']}",
           "Write the company, a colon and the product", "the pair company: product",
           "{x}\nCompany: product", "Write it as company: product\n{x}", formats=False),
    _named("who_when", lambda t: f"{t['person']} ({t['date']})",
           "Give the person, then the date in brackets", "the person with the date in brackets",
           "{x}\nPerson (date):", formats=False),
    _named("per_org_json", _json_of(person="person", organization="org"),
           "Give the names as JSON with the keys person and organization",
           "the JSON with person and organization", '{x} -> {"person", "organization"}',
           formats=False),
    _named("loc_date_json", _json_of(LOC="place", DATE="date"),
           "Give place and date as JSON with the keys LOC and DATE", "the JSON with LOC and DATE",
           '{x} -> {"LOC", "DATE"}', formats=False),
)

_LABELS: dict[str, tuple[str, tuple[str, ...]]] = {
    "words": ("word", ("person", "organization", "product", "place", "date", "money")),
    "tags": ("tag", ("PER", "ORG", "PROD", "LOC", "DATE", "MONEY")),
    "questions": ("question word", ("who", "which company", "what", "where", "when", "how much")),
    "letters": ("letter", ("P", "O", "G", "L", "D", "M")),
    "german": ("German word", ("Person", "Firma", "Produkt", "Ort", "Datum", "Geld")),
    "emoji": ("emoji", ("👤", "🏢", "📦", "📍", "📅", "💰")),
}


def _marked(style: str) -> Operation:
    told, labels = _LABELS[style]
    *most, last = labels
    key = ", ".join(f"{label} = {slot}" for label, slot in zip(labels, _LABELS["words"][1],
                                                               strict=True))

    def draw(rng: random.Random) -> tuple[str, str]:
        template, things = rng.choice(NEWS), _things(rng)
        index = rng.randrange(len(_SLOTS))
        things[_SLOTS[index]] = f"[{things[_SLOTS[index]]}]"
        return template.format(**things), labels[index]

    more = () if style == "words" else (f"{key}. Which one is in brackets? {{x}}",
                                        f"{{x}}\nIn brackets ({key}):")
    return Operation(
        name=f"bracket_type_{style}", kind="named_type", draw=draw, formats=style == "words",
        cues=questions(f"What kind of name is in brackets ({told})", "Type in brackets",
                       f"{', '.join(most)} or {last}", *more))


_DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def _asked(rng: random.Random) -> tuple[str, str, str]:
    """A passage, a question about it, and the words that answer it."""
    passage, asked = rng.choice(PASSAGES)
    (first, second), (c1, c2) = rng.sample(NAMES, 2), rng.sample(CITIES, 2)
    start = rng.randint(6, 10)
    slots = {
        "a": first, "b": second, "c1": c1, "c2": c2, "s": rng.choice(SURNAMES),
        "y": str(rng.randint(1850, 2015)), "n": str(rng.randint(12, 480)), "d": rng.choice(_DAYS),
        "shop": rng.choice(split_words("bakery bookshop café pharmacy flower-shop toy-shop"))
        .replace("-", " "),
        "place": rng.choice(split_words("harbor museum library market station castle park zoo")),
        "thing": rng.choice(split_words("ring camera stamp lamp coin painting mirror violin")),
        "box": rng.choice(split_words("drawer basket suitcase cupboard box bag")),
        "pet": rng.choice(split_words("parrot hamster goat rabbit turtle poodle")),
        "car": rng.choice(split_words("train bus ferry tram")),
        "h": f"{start}:30", "h2": f"{start + rng.randint(4, 11)}:00",
    }
    question, answer = rng.choice(asked)
    return passage.format(**slots), question.format(**slots), answer.format(**slots)


def _span(name: str, shown: Callable[[str, str], str], answer: Callable[[str], str],
          cues: tuple[str, ...], formats: bool = False) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        passage, question, span = _asked(rng)
        return shown(passage, question), answer(span)

    return Operation(name=f"span_{name}", kind="span_answer", draw=draw, cues=cues,
                     formats=formats)


def _spaced(passage: str, question: str) -> str:
    return f"{passage} {question}"


def _broken(passage: str, question: str) -> str:
    return f"{passage}\nQuestion: {question}"


def _context(passage: str, question: str) -> str:
    return f"Context: {passage}\nQ: {question}"


def _question_first(passage: str, question: str) -> str:
    return f"{question} {passage}"


def _unanswered(rng: random.Random) -> tuple[str, str, str]:
    """A passage with its own question, or with one that it does not answer."""
    passage, question, span = _asked(rng)
    if rng.random() < 0.5:
        return passage, question, span
    return passage, rng.choice(_OFF), ""


_OFF = ("What was the weather like?", "How tall is the mayor?", "What colour was the bag?",
        "Who wrote the letter?", "How old was the driver?", "What did the police say?",
        "Which song did they sing?", "What was for dinner?", "Who took the photo?")


def _maybe(name: str, show: Callable[[str], str], do: str, *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        passage, question, span = _unanswered(rng)
        return _spaced(passage, question), show(span)

    return Operation(name=f"span_{name}", kind="span_check", draw=draw, formats=False,
                     cues=(*wordings(do), *extra))


_ANSWER = wordings("Answer the question at the end with words from the text", "",
                   "{x}\nAnswer:", "Read and answer briefly: {x}", "{x}\nA:")
_SPANS = (
    _span("plain", _spaced, str, _ANSWER, True),
    _span("lines", _broken, str, (*_ANSWER, "Reading test.\n{x}\nAnswer:"), True),
    _span("context", _context, str, (*_ANSWER, "Use the context.\n{x}\nA:"), True),
    _span("question_first", _question_first, str, wordings(
        "Answer the question with words from the text after it", "", "{x}\nAnswer:",
        "Find the answer in the text: {x}"), True),
    _span("capitals", _spaced, str.upper, wordings(
        "Answer the question from the text in capitals", "", "{x}\nANSWER IN CAPITALS:",
        "Use capital letters only for the answer. {x}")),
    _span("quoted", _spaced, lambda span: f'"{span}"', wordings(
        "Quote the words of the text that answer the question", "", "{x}\nQuote:",
        "Quote the answer with quotation marks: {x}")),
    _span("said", _spaced, lambda span: f"The text says: {span}.", wordings(
        'Answer the question, beginning with "The text says:"', "", "{x}\nThe text says:",
        'Read the text and begin with "The text says:". {x}')),
    _span("json", _spaced, lambda span: json.dumps({"answer": span}, ensure_ascii=False), wordings(
        'Answer the question as JSON with the key "answer"', "", '{x}\n{"answer": ...}',
        'Reply with {"answer": ...}. {x}')),
    _span("first_word", _spaced, lambda span: span.split()[0], wordings(
        "Give only the first word of the answer to the question", "",
        "{x}\nFirst word of the answer:", "One word only, the first of the answer: {x}")),
)
_CHECKS = (
    _maybe("or_unknown", lambda span: span or "not in the text",
           'Answer from the text, or say "not in the text"',
           '{x}\nAnswer (or "not in the text"):', 'Reading, "not in the text" is allowed: {x}'),
    _maybe("or_dash", lambda span: span or "-",
           "Answer from the text, or write - if it isn't there",
           "{x}\nAnswer or -:", "Put a dash if the text doesn't tell: {x}"),
    _maybe("or_na", lambda span: span or "N/A", "Answer from the text, or N/A",
           "{x}\nAnswer or N/A:", "N/A if it cannot be answered: {x}"),
    _maybe("answerable_yes_no", lambda span: "yes" if span else "no",
           "Say yes or no: does the text answer the question",
           "{x}\nCan this be answered from the text? yes or no:", "Answered in the text? {x}"),
    _maybe("answerable_words", lambda span: "answerable" if span else "unanswerable",
           "Is the question answerable or unanswerable from the text",
           "{x}\nAnswerable or unanswerable:", "Label as answerable or unanswerable: {x}"),
    _maybe("answerable_digits", lambda span: "1" if span else "0",
           "Write 1 if the text answers the question and 0 if not", "{x}\n1 = answered, 0 = not:",
           "Found in the text (1) or not (0)? {x}"),
)

OPERATIONS: tuple[Operation, ...] = (
    *_NAMED, *(_marked(style) for style in _LABELS), *_SPANS, *_CHECKS)
