"""Operations on works, definitions, signs, everyday knowledge and computing."""

from __future__ import annotations

from training.families.choice import choose, choose_words
from training.families.lexicon import inverted
from training.families.lexicon_culture import CULTURE, DEFINITIONS, EFFECTS, EVERYDAY_KINDS
from training.families.lookup import look_up
from training.families.operation import Operation

_WORKS = (
    look_up("composer", "work_maker", CULTURE["composer"], "Name the composer", "the composer",
            "Who composed {x}?", "{x} was composed by"),
    look_up("film_director", "work_maker", CULTURE["director"], "Name the director",
            "the director", "Who directed {x}?", "{x} is a film by"),
    look_up("character_story", "work_maker", CULTURE["hero_story"],
            "Name where the character comes from", "the story", "Where does {x} appear?",
            "You meet {x} in"),
    look_up("musical_term", "term", CULTURE["musical_term"], "Explain the musical term",
            "the meaning", "On a music sheet, {x} means"),
    look_up("musical_term_for", "term", inverted(CULTURE["musical_term"]),
            "Give the Italian musical term", "the musical term", "To play {x}, write", of="for"),
    look_up("latin_phrase", "term", CULTURE["latin_phrase"], "Translate the Latin phrase",
            "the meaning", "What does {x} mean?", "{x} is Latin for"),
    look_up("latin_phrase_for", "term", inverted(CULTURE["latin_phrase"]),
            "Give the Latin phrase", "the Latin phrase", "'{x}' in Latin:", of="for"),
    look_up("internet_slang", "term", CULTURE["internet_slang"], "Write the chat abbreviation out",
            "the long form", "What does {x} stand for online?"),
    look_up("birthstone", "custom", CULTURE["birthstone"], "Name the birthstone of the month",
            "the birthstone", "Born in {x}, the gem is"),
    look_up("zodiac_symbol", "custom", CULTURE["zodiac"], "Name the symbol of the star sign",
            "the symbol", "The sign of {x} shows a"),
    look_up("zodiac_sign", "custom", inverted(CULTURE["zodiac"]),
            "Name the star sign with this symbol", "the star sign", "The {x} is the sign",
            of="of the"),
    look_up("who_can_help", "everyday", CULTURE["helper"],
            "Name the professional who can help with it", "the right professional",
            "Who do you call about {x}?", "{x}? Ask a", of="for"),
    look_up("where_to_buy", "everyday", CULTURE["bought_at"], "Name the shop that sells it",
            "the right shop", "Where do you buy {x}?", "{x} are sold at", of="for"),
    look_up("tool_for", "everyday", CULTURE["tool_for"], "Name the tool for the job",
            "the tool", "What do you need to {x}?", "To {x}, use", of="to"),
    look_up("define_word", "definition", DEFINITIONS, "Define the word in a few words",
            "the definition", "What does {x} mean?", "{x}:", formats=False),
    look_up("word_for", "definition", inverted(DEFINITIONS), "Give the word for the definition",
            "the word", "What do you call {x}?", "Crossword: {x}", of="for"),
    look_up("effect", "definition", EFFECTS, "Say what happens then", "the effect",
            "{x} What happens?", "{x} Then?", "Cause: {x}\nEffect:", formats=False),
    look_up("feeling_emoji", "emoji_more", CULTURE["feeling_emoji"], "Answer with an emoji",
            "the emoji", "{x} as an emoji:", of="for"),
    look_up("mix_colours", "colour_more", CULTURE["colour_mix"], "Mix the paints",
            "the mixed color", "{x} =", "What do you get from {x}?"),
)
_COMPUTING = (
    look_up("colour_hex", "colour_more", CULTURE["colour_hex"], "Give the hex code of the color",
            "the hex code", "CSS: {x} ="),
    look_up("hex_colour", "colour_more", inverted(CULTURE["colour_hex"]),
            "Name the color with this hex code", "the color name", "{x} looks"),
    look_up("sign_name", "sign", CULTURE["punctuation"], "Name the sign", "the name",
            "What is {x} called?", "The character {x} is a"),
    look_up("sign_for", "sign", inverted(CULTURE["punctuation"]), "Write the sign", "the character",
            "Type a {x}:", of="for"),
    look_up("http_meaning", "computing", CULTURE["http_status"],
        "Give the meaning of the status code",
            "the HTTP meaning", "HTTP {x}"),
    look_up("http_code", "computing", inverted(CULTURE["http_status"]), "Give the HTTP status code",
            "the status code", "Which HTTP code says {x}?", of="for"),
    look_up("file_extension", "computing", CULTURE["extension"], "Give the file extension",
            "the usual file extension", "A {x} file ends in", of="for"),
    look_up("extension_language", "computing", inverted(CULTURE["extension"]),
            "Name the language or format of this file extension", "the file type",
            "Files ending in {x} contain"),
    look_up("keyboard_shortcut", "computing", CULTURE["shortcut"],
            "Give the keyboard shortcut (Windows)", "the shortcut", "Keys to press: {x}", of="for"),
    look_up("shortcut_meaning", "computing", inverted(CULTURE["shortcut"]),
            "Say what the keyboard shortcut does (Windows)", "the action", "{x} does what?",
            of="behind"),
    look_up("unix_command", "computing", CULTURE["command"], "Name the Unix command",
            "the Unix command", "Terminal: {x}", of="for"),
    look_up("command_meaning", "computing", inverted(CULTURE["command"]),
            "Say what the Unix command is for", "the purpose", "What does the command {x} do?"),
    look_up("python_function", "computing", CULTURE["python_function"],
            "Name the built-in Python function", "the Python built-in", "Python, {x}:", of="for"),
    look_up("python_function_use", "computing", inverted(CULTURE["python_function"]),
            "Say what the built-in Python function is for", "the purpose", "What does {x}() do?"),
)


def _kind(name: str, table: str, ask: str, short: str, *extra: str) -> Operation:
    return choose_words(name, "everyday_kind", EVERYDAY_KINDS[table], ask, short, *extra)


def _code(name: str, table: str, codes: str, ask: str, short: str) -> Operation:
    pools = EVERYDAY_KINDS[table]
    labels = dict(zip(pools, codes.split(), strict=True))
    return choose(name, "everyday_kind", pools, labels, ask, short, explain=True)


_KINDS = (
    _kind("which_room", "room", "Which room is it usually in", "Room", "{x} -> room"),
    _kind("which_sense", "sense", "Do you see, hear, smell or touch it", "Sense", "{x} -> sense"),
    _kind("which_bin", "recycling", "Which recycling bin does it go into", "Bin",
          "Throw {x} into:"),
    _kind("land_water_air", "travel_by", "Does it move on land, on water or in the air", "Moves in",
          "{x} -> land, water or air"),
    _kind("summer_winter_clothes", "weather_clothes", "Do you wear it in summer or in winter",
          "Season", "Pack {x} for"),
    _kind("sport_kind", "sport_kind", "Is it a ball, winter, water or combat sport",
          "Kind of sport",
          "{x} -> kind of sport"),
    _kind("safe_for_baby", "safe_for_baby", "Is it safe or dangerous for a baby", "For a baby",
          "{x} near a crib is"),
    _kind("old_or_new", "old_new", "Is it old or new technology", "Technology",
          "{x} -> old or new"),
    _kind("child_or_adult", "stage_of_life", "Does it go with a child or an adult", "Goes with a",
          "{x} -> child or adult"),
    _kind("cheap_expensive", "expensive", "Is it cheap or expensive", "Price", "A {x} is"),
    _code("bin_colour", "recycling", "blue green brown yellow", "Which bin color is right",
          "Bin color"),
    _code("bin_number", "recycling", "1 2 3 4", "Which bin number is right", "Bin number"),
    _code("room_letter", "room", "K B S G", "Which letter of the room fits", "Room letter"),
    _code("sense_emoji", "sense", "👁️ 👂 👃 ✋", "Which emoji of the sense fits", "Sense emoji"),
    _code("travel_emoji", "travel_by", "🛣️ 🌊 ☁️", "Which emoji fits the vehicle", "Vehicle emoji"),
    _code("sport_letter", "sport_kind", "B W H C", "Which letter fits the sport", "Sport letter"),
    _code("price_signs", "expensive", "$ $$$", "Which price sign fits", "Price sign"),
    _code("baby_marks", "safe_for_baby", "✅ ⛔", "Which mark fits", "Mark"),
    _code("clothes_emoji", "weather_clothes", "☀️ ❄️", "Which emoji fits the clothes", "Emoji"),
)

OPERATIONS: tuple[Operation, ...] = _WORKS + _COMPUTING + _KINDS
