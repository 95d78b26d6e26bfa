"""Operations on words of more languages: translation, scripts and telling languages apart."""

from __future__ import annotations

from collections import Counter

from training.families.choice import Pools, choose, choose_words
from training.families.lexicon import TRANSLATIONS as EUROPEAN
from training.families.lexicon import inverted
from training.families.lexicon_languages import (
    CODES,
    LANGUAGES,
    MONTHS,
    SCRIPTS,
    TRANSLATIONS,
    WEEKDAYS,
)
from training.families.lexicon_words import Pairs
from training.families.lookup import look_up
from training.families.operation import Operation


def _to(language: str) -> Operation:
    return look_up(
        f"english_to_{language.lower()}", "translate_more", TRANSLATIONS[language],
        f"Translate into {language}", f"the {language} word", f"{{x}} in {language}:",
        f"How do you say {{x}} in {language}?", f"en: {{x}}\n{CODES[LANGUAGES.index(language)]}:",
        f"{{x}} ({language} please)", of="for")


def _back(language: str, pairs: Pairs) -> Operation:
    return look_up(
        f"{language.lower()}_to_english", "translate_more_back", inverted(pairs),
        f"Translate this {language} into English", "the English word",
        f"What does the {language} {{x}} mean?", f"{language}: {{x}}\nEnglish:",
        "{x} = (in English)", of=f"for {language}")


def _across(source: str, target: str) -> Operation:
    """From one language to another; words that stand for two things are left out."""
    words = dict(inverted(EUROPEAN[source]))
    english = dict(EUROPEAN[target])
    pairs = tuple((word, english[meaning]) for word, meaning in words.items() if meaning in english)
    return look_up(
        f"{source.lower()}_to_{target.lower()}", "translate_across", pairs,
        f"Translate from {source} to {target}", f"the {target} word",
        f"{source}: {{x}}\n{target}:", f"{{x}} auf {target}:" if source == "German" else
        f"{{x}} ({source}) in {target}:", of=f"for {source}")


def _calendar(kind: str, names: dict[str, list[str]], language: str) -> Operation:
    return look_up(
        f"{kind}_in_{language.lower()}", "calendar_words",
        tuple(zip(names["English"], names[language], strict=True)),
        f"Translate the {kind} into {language}", f"the {language} name",
        f"{{x}} in {language}:", f"{{x}} -> {language}", of="for")


def _said(name: str, table: str, what: str) -> Operation:
    return look_up(
        name, "said_in", SCRIPTS[table], f"Say '{what}' in this language", "",
        f"How do you say {what} in {{x}}?", f"{what} in {{x}}:", f"{{x}} for '{what}':",
        f"The {{x}} word for {what} is")


_TRANSLATED = (
    *(_to(language) for language in LANGUAGES),
    *(_back(language, TRANSLATIONS[language])
      for language in ("Chinese", "Japanese", "Korean", "Russian", "Greek", "Arabic", "Danish",
                       "Esperanto")),
    *(_back(language, EUROPEAN[language])
      for language in ("Dutch", "Swedish", "Polish", "Latin", "Indonesian", "Finnish")),
    *(_across(source, target) for source, target in (
        ("German", "French"), ("German", "Spanish"), ("French", "German"), ("Spanish", "Italian"),
        ("Italian", "Spanish"), ("Spanish", "Portuguese"), ("Dutch", "German"),
        ("Latin", "Italian"), ("Swedish", "Finnish"), ("French", "Spanish"))),
    *(_calendar("weekday", WEEKDAYS, language) for language in list(WEEKDAYS)[1:]),
    *(_calendar("month", MONTHS, language) for language in list(MONTHS)[1:]),
    _said("thanks_in", "thanks", "thank you"),
    _said("goodbye_in", "farewell", "goodbye"),
    _said("yes_in", "yes_in", "yes"),
    _said("please_in", "please_in", "please"),
    look_up("origin_language", "word_origin", SCRIPTS["english_origin"],
            "Name the language that English borrowed the word from", "the language of origin",
            "Where does the word {x} come from?", "{x} is a loanword from"),
    look_up("false_friend", "word_origin", SCRIPTS["false_friend"],
            "Give the English meaning of this false friend", "the true meaning",
            "{x} looks English but means"),
)

_SCRIPTED = (
    look_up("greek_letter_name", "script", SCRIPTS["greek_letter"], "Name the Greek letter",
            "the name", "What is {x} called in the Greek alphabet?"),
    look_up("greek_letter", "script", inverted(SCRIPTS["greek_letter"]),
            "Write the Greek letter in lower case", "the Greek letter", "\\{x} ="),
    look_up("hiragana_to_romaji", "script", SCRIPTS["hiragana"], "Write the hiragana in romaji",
            "the reading", "{x} is read", "How is {x} pronounced?"),
    look_up("romaji_to_hiragana", "script", inverted(SCRIPTS["hiragana"]),
            "Write the syllable in hiragana", "the hiragana", "{x} (Japanese kana):", of="for"),
    look_up("katakana_word", "script", SCRIPTS["katakana_word"],
            "Give the English for the katakana word", "the English meaning", "{x} means"),
    look_up("cyrillic_to_latin", "script", SCRIPTS["cyrillic_name"],
            "Write in Latin letters", "the Latin spelling", "Transliterate: {x}",
            "Romanize the Russian: {x}"),
    look_up("latin_to_cyrillic", "script", inverted(SCRIPTS["cyrillic_name"]),
            "Write in Russian letters", "the Cyrillic spelling", "{x} in Cyrillic:"),
    look_up("pinyin", "script", SCRIPTS["pinyin"], "Write the pinyin with tone marks",
            "the pinyin", "How is {x} read in Mandarin?"),
    look_up("morse_code", "letter_code", SCRIPTS["morse"], "Write the letter in Morse code",
            "the Morse code", "{x} in dots and dashes:", of="for"),
    look_up("morse_letter", "letter_code", inverted(SCRIPTS["morse"]), "Decode the Morse code",
            "the letter", "Which letter is {x} in Morse?", of="for"),
    look_up("nato_word", "letter_code", SCRIPTS["nato"],
            "Give the word of the NATO alphabet", "the NATO word", "{x} as in", of="for"),
    look_up("nato_letter", "letter_code", inverted(SCRIPTS["nato"]),
            "Give the letter that this radio word stands for", "the letter",
            "Radio alphabet: {x} =", of="for"),
)

_SCRIPT_OF = {"Latin": ("Danish", "Hungarian", "Esperanto", "Romanian", "Czech"),
              "Cyrillic": ("Russian", "Ukrainian"), "Greek": ("Greek",), "Arabic": ("Arabic",),
              "Devanagari": ("Hindi",), "Hangul": ("Korean",)}
_BY_SCRIPT: Pools = {
    script: tuple(y for language in languages for _, y in TRANSLATIONS[language])
    for script, languages in _SCRIPT_OF.items()
}


def _own_words(tables: dict[str, Pairs]) -> Pools:
    """Words of each language which no other of these languages has."""
    words = {language: {y for _, y in pairs} for language, pairs in tables.items()}
    counts = Counter(word for own in words.values() for word in own)
    return {language: tuple(sorted(w for w in own if counts[w] == 1))
            for language, own in words.items()}


_FIVE = _own_words({language: EUROPEAN[language] for language in (
    "German", "French", "Spanish", "Italian", "Swedish")})
_ASIAN = _own_words({"Chinese": TRANSLATIONS["Chinese"], "Japanese": tuple(
    pair for pair in TRANSLATIONS["Japanese"] if any("぀" <= c <= "ヿ" for c in pair[1])),
    "Korean": TRANSLATIONS["Korean"], "Hindi": TRANSLATIONS["Hindi"]})
_GERMAN_OR_NOT: Pools = {"German": _FIVE["German"],
                         "other": _FIVE["French"] + _FIVE["Spanish"] + _FIVE["Swedish"]}


def _coded(name: str, pools: Pools, codes: str, ask: str, short: str) -> Operation:
    return choose(name, "word_language", pools, dict(zip(pools, codes.split(), strict=True)), ask,
                  short)


_TELLING = (
    choose_words("script_name", "word_language", _BY_SCRIPT, "Which script is this", "Script",
                 "Writing system: {x}"),
    choose_words("word_language", "word_language", _FIVE, "Which language is this word",
                 "Language", "{x} is a word in"),
    _coded("word_language_code", _FIVE, "de fr es it sv", "Which language code fits this word",
           "lang"),
    _coded("word_language_flag", _FIVE, "🇩🇪 🇫🇷 🇪🇸 🇮🇹 🇸🇪", "Which flag fits this word", "Flag"),
    choose_words("asian_language", "word_language", _ASIAN, "Which language is this word",
                 "Language", "{x} is written in"),
    _coded("german_word_yes_no", _GERMAN_OR_NOT, "ja nein", "Ist das ein deutsches Wort",
           "Deutsch"),
)

OPERATIONS: tuple[Operation, ...] = _TRANSLATED + _SCRIPTED + _TELLING
