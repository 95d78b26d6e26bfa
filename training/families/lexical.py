"""Operations on words and on facts about the world, all looked up in the lexicon's tables."""

from __future__ import annotations

import zlib

from training.families.lexicon import LANGUAGES, TRANSLATIONS, inverted
from training.families.lexicon_words import CONCRETE, POS, REGISTER, SENTIMENT, WORDS, Pairs
from training.families.lexicon_world import GROUPS, WORLD
from training.families.operation import Operation, draw_from

_SHAPES: tuple[str, ...] = (
    "{do}: {{x}}",
    "{{x}}\n{do}.",
    "{do}.\n\n{{x}}",
    "{do}.\nInput: {{x}}\nOutput:",
    "{{x}}\n\n{do}.",
    "Please {low}: {{x}}",
    "Task: {low}. Input: {{x}}",
    "{do} -> {{x}}",
)


def _shaped(name: str, do: str) -> tuple[str, ...]:
    """Four wordings of an imperative; which four is fixed by the name, so operations differ."""
    low = do[0].lower() + do[1:]
    start = zlib.crc32(name.encode())
    return tuple(
        _SHAPES[(start + 3 * i) % len(_SHAPES)].format(do=do, low=low) for i in range(4)
    )


def _op(name: str, kind: str, pairs: Pairs, do: str, *cues: str) -> Operation:
    """One look-up; do is an imperative without its full stop."""
    return Operation(name=name, kind=kind, cues=_shaped(name, do) + cues, draw=draw_from(pairs))


def _to(language: str) -> Operation:
    return Operation(
        name=f"english_to_{language.lower()}",
        kind="translate_word",
        draw=draw_from(TRANSLATIONS[language]),
        cues=(
            f"Translate to {language}: {{x}}",
            f"{{x}} in {language} is",
            f"How do you say {{x}} in {language}?",
            f"{language} for {{x}}:",
            f'Give the {language} for "{{x}}".',
            f"{{x}} -> {language}",
            f"{{x}}\nTranslate this into {language}.",
            f"English: {{x}}\n{language}:",
            f"What is '{{x}}' in {language}?",
            f"Translate the English below into {language}.\n\n{{x}}",
            f"I'm learning {language}. How would I say {{x}}?",
            f'"{{x}}" translated to {language}:',
        ),
    )


def _from(language: str) -> Operation:
    return Operation(
        name=f"{language.lower()}_to_english",
        kind="translate_back",
        draw=draw_from(inverted(TRANSLATIONS[language])),
        cues=(
            f"Translate from {language} to English: {{x}}",
            f"What does the {language} {{x}} mean in English?",
            f"{language}: {{x}}\nEnglish:",
            f'"{{x}}" is {language} for',
            f"{{x}} ({language}) -> English",
            f"{{x}}\nTranslate this {language} into English.",
            f"Give the English for the {language} '{{x}}'.",
            f"I heard {{x}} in {language}. English meaning?",
            f"English translation of {language} {{x}}:",
        ),
    )


_BACK = ("German", "French", "Spanish", "Italian", "Portuguese", "Turkish")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple(month for month, _ in WORDS["month_number"])
_ONES = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _shifted(names: tuple[str, ...], by: int) -> Pairs:
    return tuple((name, names[(i + by) % len(names)]) for i, name in enumerate(names))


def _number_words() -> Pairs:
    words = _ONES + [
        ten if one is None else f"{ten}-{one}" for ten in _TENS for one in (None, *_ONES[:9])
    ]
    return tuple((word, str(number)) for number, word in enumerate(words, start=1))


_SEASONS = "winter winter spring spring spring summer summer summer autumn autumn autumn winter"
_LENGTHS = "31 28 31 30 31 30 31 31 30 31 30 31"
_MONTH_SEASON: Pairs = tuple(zip(_MONTHS, _SEASONS.split(), strict=True))
_MONTH_LENGTH: Pairs = tuple(zip(_MONTHS, _LENGTHS.split(), strict=True))

_GRAMMAR: tuple[Operation, ...] = (
    _op("comparative", "adjective_form", WORDS["comparative"], "Give the comparative form",
        "Comparative of {x}:", "What is the comparative of {x}?", "{x} -> comparative",
        "This one is {x}, but that one is even", '"{x}" in the comparative is'),
    _op("superlative", "adjective_form", WORDS["superlative"], "Give the superlative form",
        "Superlative of {x}:", "{x}, superlative:", "What is the superlative of {x}?",
        "One is {x}, but this one is the"),
    _op("adverb", "adjective_form", WORDS["adverb"], "Turn the adjective into an adverb",
        "Adverb of {x}:", "{x} -> adverb", "What is the adverb for {x}?",
        "Someone who is {x} does things"),
    _op("adjective_to_noun", "derivation", WORDS["adjective_noun"],
        "Turn the adjective into a noun", "Noun form of {x}:", "{x} (adjective) -> noun",
        "What noun comes from {x}?", "The quality of being {x} is called"),
    _op("noun_to_adjective", "derivation", inverted(WORDS["adjective_noun"]),
        "Turn the noun into an adjective", "Adjective form of {x}:", "{x} (noun) -> adjective",
        "Which adjective belongs to the noun {x}?", "Full of {x}, in one adjective:"),
    _op("ing_form", "verb_form", WORDS["ing"], "Write the -ing form", "{x} + ing =",
        "What is the -ing form of {x}?", "Right now I {x}: I am", "Present participle of {x}:"),
    _op("third_person", "verb_form", WORDS["third_person"],
        "Put the verb into the third person singular present", "I {x}, she", "he/she/it + {x}:",
        "What is the third person form of {x}?", "{x} -> third person"),
    _op("base_from_ing", "verb_form", inverted(WORDS["ing"]), "Give the base form of the verb",
        "Which verb is {x} a form of?", "Infinitive of {x}: to", "{x} -> base verb",
        "Remove the -ing: {x}"),
    _op("agent_noun", "derivation", WORDS["agent"], "Name the person who does this",
        "Someone who can {x} for a living is a", "What do you call a person who does this: {x}?",
        "{x} -> person who does it", "Agent noun of the verb {x}:"),
    _op("agent_to_verb", "derivation", inverted(WORDS["agent"]), "Give the verb for what they do",
        "What does a {x} do? One verb:", "{x} -> verb", "From the noun {x}, form the verb:",
        "The verb behind {x} is"),
    _op("plural", "number_form", WORDS["plural"], "Write the plural", "one {x}, two",
        "Plural of {x}:", "What is the plural of {x}?", "{x} -> plural", "More than one {x}:"),
    _op("singular", "number_form", inverted(WORDS["plural"]), "Write the singular", "many {x}, one",
        "Singular of {x}:", "What is the singular of {x}?", "{x} -> singular"),
    _op("feminine", "gender_form", WORDS["feminine"], "Give the feminine counterpart",
        "Feminine of {x}:", "The female counterpart of a {x} is a", "{x} -> female",
        "What is a female {x} called?"),
    _op("masculine", "gender_form", inverted(WORDS["feminine"]), "Give the masculine counterpart",
        "Masculine of {x}:", "The male counterpart of a {x} is a", "{x} -> male",
        "What is a male {x} called?"),
    _op("part_of_speech", "word_class", POS, "Name the part of speech", "Part of speech of {x}:",
        "What part of speech is {x}?", "{x}: noun, verb, adjective or something else?",
        "{x} -> word class"),
    _op("concrete_abstract", "word_class", CONCRETE, "Answer concrete or abstract",
        "Is {x} a concrete or an abstract noun?", "{x} - concrete or abstract?",
        "Type of noun (concrete/abstract): {x}",
        "Can you touch {x}? Then concrete, else abstract."),
    _op("collective_noun", "group_word", WORDS["collective"], "Give the collective noun",
        "A group of {x} is called a", "What is a group of {x} called?", "{x} -> group name",
        "Fill in the blank: a ___ of {x}"),
)

_MEANING: tuple[Operation, ...] = (
    _op("antonym", "antonym", WORDS["antonym"], "Give the opposite", "Opposite of {x}:",
        "What is the opposite of {x}?", "{x} <-> opposite", "Antonym for {x}:", "not {x} but"),
    _op("synonym", "synonym", WORDS["synonym"], "Give a synonym", "Another word for {x}:",
        "What is a synonym of {x}?", "{x} means the same as", "{x} = (one other word)"),
    _op("formal_word", "register", WORDS["formal"], "Replace with a more formal word",
        "Formal version of {x}:", "How would you say {x} in a formal letter?", "{x} -> formal",
        "Make it sound more professional: {x}"),
    _op("informal_word", "register", inverted(WORDS["formal"]), "Replace with a plainer word",
        "Everyday word for {x}:", "How would you say {x} in casual speech?", "{x} -> informal",
        "Simple English for {x}:"),
    _op("slang_to_standard", "register", WORDS["slang"], "Rewrite the slang in standard English",
        "What does {x} mean in standard English?", "{x} (slang) =", "{x} -> standard English",
        "Proper English for {x}:"),
    _op("formal_or_informal", "register_label", REGISTER, "Answer formal or informal",
        "Is this formal or informal? {x}", "{x}\nRegister (formal/informal):",
        "Tone of \"{x}\", formal or informal:", "{x} -> formal or informal"),
    _op("word_sentiment", "word_sentiment", SENTIMENT, "Answer positive or negative",
        "Is {x} a positive or a negative word?", "Sentiment of the word {x}:",
        "{x} -> positive/negative", "Connotation of \"{x}\":"),
    _op("abbreviation_full", "abbreviation", WORDS["abbreviation"],
        "Write the abbreviation in full",
        "{x} stands for", "What does {x} stand for?", "Full form of {x}:", "{x} -> expanded"),
    _op("full_abbreviation", "abbreviation", inverted(WORDS["abbreviation"]), "Abbreviate",
        "Abbreviation of {x}:", "What is the short form of {x}?", "{x} -> abbreviation",
        "How is \"{x}\" usually abbreviated?"),
    _op("texting_full", "abbreviation", WORDS["texting_full"], "Expand the texting abbreviation",
        "What does {x} mean in a chat?", "{x} in a text message means", "{x} = what?",
        "My friend texted \"{x}\". Written out:"),
    _op("texting_short", "abbreviation", inverted(WORDS["texting_full"]),
        "Shorten to the texting abbreviation", "Chat shorthand for {x}:", "{x} -> text speak",
        "How would you text \"{x}\" with just a few letters?", "Text message short form of {x}:"),
    _op("expand_contraction", "contraction", WORDS["contraction"], "Expand the contraction",
        "{x} written out is", "Full form of {x}:", "Which words is {x} short for?",
        "{x} -> two words"),
    _op("contract", "contraction", inverted(WORDS["contraction"]), "Write as a contraction",
        "{x}, contracted:", "Contraction of {x}:", "Shorten with an apostrophe: {x}",
        "What is the contraction for {x}?"),
    _op("british_spelling", "spelling", WORDS["british_spelling"], "Use British spelling",
        "British spelling of {x}:", "How do the British spell {x}?", "US: {x}\nUK:",
        "{x} -> UK spelling"),
    _op("american_spelling", "spelling", inverted(WORDS["british_spelling"]),
        "Use American spelling", "American spelling of {x}:", "How do Americans spell {x}?",
        "British: {x}\nAmerican:", "{x} -> US spelling"),
    _op("british_word", "dialect", WORDS["british_word"], "Give the British word",
        "What do the British call {x}?", "British English for {x}:", "{x} -> British word",
        "In London they don't say {x}, they say"),
    _op("american_word", "dialect", inverted(WORDS["british_word"]), "Give the American word",
        "What do Americans call {x}?", "American English for {x}:", "{x} -> American word",
        "In New York they don't say {x}, they say"),
    _op("homophone", "homophone", WORDS["homophone"], "Give a homophone",
        "Which word sounds the same as {x}?", "{x} sounds just like", "Homophone of {x}:",
        "{x} -> same sound, other spelling"),
    _op("idiom_meaning", "idiom", WORDS["idiom"], "Explain the idiom in a few words",
        "What does the idiom \"{x}\" mean?", "{x}, meaning:", "\"{x}\" means",
        "Say plainly: {x}", "{x} -> plain meaning"),
    _op("word_to_emoji", "emoji", WORLD["word_emoji"], "Answer with one emoji", "Emoji for {x}:",
        "What is the emoji for {x}?", "{x} -> emoji", "{x} as an emoji:"),
    _op("emoji_to_word", "emoji", inverted(WORLD["word_emoji"]), "Name the emoji",
        "What does {x} show?", "{x} means", "{x} in one word:", "Word for {x}:"),
)

_CALENDAR: tuple[Operation, ...] = (
    _op("month_number", "month", WORDS["month_number"], "Give the number of the month",
        "{x} is month number", "Which number is {x} in the year?", "{x} -> month number",
        "Month as a number: {x}"),
    _op("number_month", "month", inverted(WORDS["month_number"]), "Name the month by its number",
        "Month number {x} is", "Which month is number {x}?", "Month {x}:", "month {x} -> name"),
    _op("next_month", "month", _shifted(_MONTHS, 1), "Name the following month",
        "Which month comes after {x}?", "{x}, then", "Month after {x}:", "{x} -> next month"),
    _op("previous_month", "month", _shifted(_MONTHS, -1), "Name the month before",
        "Which month comes before {x}?", "Just before {x} comes", "Month before {x}:",
        "{x} -> previous month"),
    _op("month_season", "month", _MONTH_SEASON,
        "Name the season in the northern hemisphere (spring, summer, autumn or winter)",
        "Which season is {x} in, north of the equator?", "{x} -> season (northern hemisphere)",
        "Season in Europe in {x}:", "In London, {x} falls in"),
    _op("month_days", "month", _MONTH_LENGTH, "Give the number of days in the month (no leap year)",
        "How many days does {x} have in a common year?", "Days in {x} (not a leap year):",
        "{x} -> number of days", "Length of {x} in days, common year:"),
    _op("next_weekday", "weekday", _shifted(_DAYS, 1), "Name the next day of the week",
        "Which day comes after {x}?", "Today is {x}, tomorrow is", "Day after {x}:",
        "{x} -> next day"),
    _op("previous_weekday", "weekday", _shifted(_DAYS, -1), "Name the previous day of the week",
        "Which day comes before {x}?", "Today is {x}, yesterday was", "Day before {x}:",
        "{x} -> previous day"),
    _op("weekday_in_two", "weekday", _shifted(_DAYS, 2), "Name the day of the week two days later",
        "It is {x}. What day is the day after tomorrow?", "{x} plus two days:",
        "Two days after {x} comes", "{x} -> two days later"),
    _op("number_word_digits", "number_word", _number_words(), "Write the number in digits",
        "{x} in digits:", "Which number is {x}?", "{x} -> digits", "Numeral for {x}:"),
    _op("festival_month", "month_of", WORLD["festival_month"], "Name the month it falls in",
        "In which month is {x}?", "{x} is in the month of", "Month of {x}:", "{x} -> month"),
    _op("season_of", "season", GROUPS["season"], "Name the season it belongs to",
        "Which season goes with {x}?", "{x} makes you think of which season?", "{x} -> season",
        "Typical season for {x}:"),
)

_NATURE: tuple[Operation, ...] = (
    _op("animal_young", "animal_fact", WORLD["animal_young"], "Name the young of the animal",
        "A baby {x} is called a", "What is a young {x} called?", "{x} -> young", "Baby {x}:"),
    _op("animal_sound", "animal_fact", WORLD["animal_sound"], "Name the sound the animal makes",
        "What sound does a {x} make?", "Sound of a {x}:", "{x} -> sound",
        "The verb for a {x}'s cry:"),
    _op("animal_home", "animal_fact", WORLD["animal_home"], "Name the animal's home",
        "Where does a {x} live? It lives in a", "The home of a {x} is called a", "{x} -> home",
        "Dwelling of a {x}:"),
    _op("animal_habitat", "animal_fact", WORLD["animal_habitat"], "Name the animal's habitat",
        "What is the natural habitat of the {x}?", "Habitat of the {x}:", "{x} -> habitat",
        "In the wild you find the {x} in the"),
    _op("animal_class", "animal_class", GROUPS["animal_class"], "Name the animal's class",
        "Is {x} a mammal, bird, fish, insect, reptile, amphibian or arachnid?", "{x} -> class",
        "Animal group of {x}:", "What kind of animal is a {x}: mammal, bird, fish...?"),
    _op("animal_diet", "animal_class", GROUPS["animal_diet"],
        "Answer herbivore, carnivore or omnivore", "Diet type of the {x}:",
        "What does a {x} count as: herbivore, carnivore or omnivore?", "{x} -> diet type",
        "By its food, the {x} is a"),
    _op("living_thing", "thing_class", GROUPS["living"], "Answer living or non-living",
        "Is a {x} living or non-living?", "{x} - living or non-living?", "{x} -> living/non-living",
        "Sort into living and non-living: {x}"),
    _op("state_of_matter", "thing_class", GROUPS["state_of_matter"], "Answer solid, liquid or gas",
        "Is {x} a solid, a liquid or a gas at room temperature?", "State of matter of {x}:",
        "{x} -> solid, liquid or gas", "{x} is normally a (solid/liquid/gas)"),
    _op("element_symbol", "element", WORLD["element_symbol"], "Give the chemical symbol",
        "Chemical symbol of {x}:", "What is the symbol for {x}?", "{x} -> symbol",
        "In the periodic table {x} is written"),
    _op("symbol_element", "element", inverted(WORLD["element_symbol"]), "Name the chemical element",
        "Which element has the symbol {x}?", "{x} is the chemical symbol of", "{x} -> element",
        "Element {x}:"),
    _op("element_number", "element", WORLD["element_number"], "Give the atomic number",
        "Atomic number of {x}:", "What is the atomic number of {x}?", "{x} -> atomic number",
        "How many protons does {x} have?"),
    _op("planet_order", "planet", WORLD["planet_order"],
        "Say which planet from the Sun it is, as an ordinal word",
        "Counted from the Sun, {x} is the",
        "Position of {x} in the solar system:", "{x} -> position from the Sun",
        "{x} is which planet from the Sun?"),
    _op("body_use", "body", WORLD["body_use"], "Name what the body part is for",
        "What is the {x} for?", "Job of the {x} in the body:", "{x} -> use", "We use our {x} for"),
    _op("body_region", "body", WORLD["body_region"], "Name the larger body part it belongs to",
        "The {x} is part of the", "Which part of the body has the {x}?", "{x} -> part of",
        "Where on the body is the {x}?"),
    _op("fruit_colour", "colour", WORLD["fruit_colour"], "Name the usual colour of the ripe fruit",
        "What colour is a ripe {x}?", "Fruit: {x}\nColour:", "{x} (fruit) -> colour",
        "A ripe {x} looks"),
    _op("thing_colour", "colour", WORLD["thing_colour"], "Name the typical color",
        "What color is {x} usually?", "Color of {x}:", "{x} -> color",
        "Think of {x}. Its color is"),
    _op("taste", "food", GROUPS["taste"], "Answer sweet, sour, salty, bitter or spicy",
        "How does {x} taste?", "Taste of {x}:", "{x} -> taste", "{x} tastes"),
)

_PLACES: tuple[Operation, ...] = (
    _op("country_continent", "country", GROUPS["country_continent"], "Name the continent",
        "On which continent is {x}?", "{x} lies in", "Continent of {x}:", "{x} -> continent"),
    _op("country_language", "country", WORLD["country_language"], "Name the main language spoken",
        "What language do people speak in {x}?", "Main language of {x}:", "{x} -> language",
        "In {x} most people speak"),
    _op("country_capital", "country", WORLD["country_capital"], "Name the capital",
        "What is the capital of {x}?", "Capital of {x}:", "{x} -> capital",
        "The government of {x} sits in the city of"),
    _op("capital_country", "city", inverted(WORLD["country_capital"]),
        "Name the country this is the capital of", "{x} is the capital of",
        "Which country has {x} as its capital?", "{x} (capital) -> country",
        "Capital: {x}\nCountry:"),
    _op("country_demonym", "country", WORLD["country_demonym"],
        "Give the adjective for the nationality", "Someone from {x} is",
        "What do you call people from {x}? One adjective:", "{x} -> nationality",
        "Demonym of {x}:"),
    _op("demonym_country", "country", inverted(WORLD["country_demonym"]),
        "Name the country the adjective belongs to", "{x} people come from",
        "Which country is meant by {x}?", "{x} (nationality) -> country",
        "Home country of the {x}:"),
    _op("city_country", "city", WORLD["city_country"], "Name the country the city is in",
        "In which country is {x}?", "{x} is a city in", "Country of {x}:", "{x} -> country"),
    _op("landmark_country", "city", WORLD["landmark_country"], "Name the country of the landmark",
        "Where is the landmark {x}? Country:", "To see {x} you travel to",
        "{x} (landmark) -> country",
        "Which country is home to {x}?"),
    _op("river_continent", "geography", WORLD["river_continent"], "Name the continent of the river",
        "On which continent does the {x} flow?", "The river {x} is in", "River {x}, continent:",
        "{x} (river) -> continent"),
    _op("food_country", "origin", WORLD["food_country"], "Name the country the dish comes from",
        "Where does {x} come from?", "Country of origin of {x}:", "{x} is a dish from",
        "{x} (food) -> country"),
    _op("language_family", "language", WORLD["language_family"], "Name the language family",
        "Which family does the language {x} belong to?", "Language family of {x}:",
        "{x} -> language family", "{x} is a language of the family called"),
    _op("greeting", "language", WORLD["greeting"], "Say hello in this language",
        "How do you say hello in {x}?", "Hello in {x}:", "{x} -> hello", "{x} word for hello:"),
)

_THINGS: tuple[Operation, ...] = (
    _op("word_category", "category", GROUPS["word_category"], "Name the category",
        "What kind of thing is {x}?", "Category of {x}:", "{x} is a kind of", "{x} -> category"),
    _op("instrument_family", "category", GROUPS["instrument_family"],
        "Answer string, woodwind, brass, percussion or keyboard", "Instrument family of the {x}:",
        "Which section of instruments does the {x} belong to?", "{x} -> instrument family",
        "The {x} is an instrument of the family"),
    _op("thing_material", "thing", WORLD["thing_material"], "Name the usual material",
        "What is a {x} usually made of?", "Material of {x}:", "{x} -> material",
        "A {x} is made of"),
    _op("object_use", "thing", WORLD["object_use"], "Say what the object is for",
        "What is a {x} used for?", "Use of a {x}:", "{x} -> use", "People use a {x} for"),
    _op("object_place", "thing", WORLD["object_place"], "Name the place where it is usually found",
        "Where would you find a {x}?", "Usual place of a {x}:", "{x} -> place",
        "You look for the {x} in the"),
    _op("sport_gear", "sport", WORLD["sport_gear"], "Name the equipment used in the sport",
        "What equipment do you need for {x}?", "Equipment for {x}:", "{x} -> equipment",
        "To do {x} you need this item:"),
    _op("job_place", "job", WORLD["job_place"], "Name the workplace",
        "Where does a {x} work?", "Workplace of a {x}:", "{x} -> workplace", "A {x} works in a"),
    _op("job_tool", "job", WORLD["job_tool"], "Name the typical tool of the trade",
        "Which tool does a {x} use?", "Tool of a {x}:", "{x} -> tool", "A {x} works with a"),
    _op("shape_sides", "shape", WORLD["shape_sides"], "Give the number of sides",
        "How many sides does a {x} have?", "Sides of a {x}:", "{x} -> number of sides",
        "Count the sides of a {x}."),
    _op("unit_measures", "unit_fact", WORLD["unit_measures"], "Name what the unit measures",
        "What does the {x} measure?", "The {x} is a unit of", "{x} -> quantity measured",
        "Quantity measured in the unit {x}:"),
    _op("unit_symbol", "unit_fact", WORLD["unit_symbol"], "Give the symbol of the unit",
        "What is the abbreviation for {x}?", "Unit symbol of {x}:", "{x} -> unit symbol",
        "The unit {x} is written as"),
    _op("symbol_unit", "unit_fact", inverted(WORLD["unit_symbol"]),
        "Name the unit with this symbol", "Which unit is written {x}?", "{x} is the symbol of the",
        "Unit {x} in full:", "{x} (unit) -> name"),
    _op("book_author", "maker", WORLD["book_author"], "Name the author",
        "Who wrote {x}?", "{x} was written by", "Author of {x}:", "{x} -> author"),
    _op("painting_painter", "maker", WORLD["painting_painter"], "Name the painter",
        "Who painted {x}?", "{x} was painted by", "Painter of {x}:", "{x} -> painter"),
    _op("invention_inventor", "maker", WORLD["invention_inventor"], "Name the inventor",
        "Who came up with this? {x}", "Inventor: ? Invention: {x}", "{x} was invented by",
        "{x} -> inventor"),
    _op("inventor_invention", "maker", inverted(WORLD["invention_inventor"]),
        "Name the famous invention", "What is {x} known for having made?", "{x} invented the",
        "Invention credited to {x}:", "{x} -> invention"),
    _op("company_field", "company", WORLD["company_field"], "Name what the company is known for",
        "What does {x} sell?", "Main business of {x}:", "{x} -> product field",
        "The company {x} is known for"),
    _op("product_company", "company", WORLD["product_company"],
        "Name the company behind the product",
        "Which company makes {x}?", "{x} is made by", "Maker of {x}:", "{x} (product) -> company"),
)

OPERATIONS: tuple[Operation, ...] = (
    *(_to(language) for language in LANGUAGES),
    *(_from(language) for language in _BACK),
    *_GRAMMAR,
    *_MEANING,
    *_CALENDAR,
    *_NATURE,
    *_PLACES,
    *_THINGS,
)
