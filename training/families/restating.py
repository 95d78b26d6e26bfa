"""Saying the same in another tone or person, and saying it shorter."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from training.families.cues import wordings
from training.families.lexicon_restating import (
    BLUNT,
    DEMANDS,
    HEADLINES,
    INFORMAL,
    LONG_PHRASES,
    LONG_SENTENCES,
    PERSON,
    SCENES,
    TEXT_SPEAK,
    THOU,
    Parts,
)
from training.families.lookup import look_up
from training.families.operation import Operation
from training.families.words import split_words

Pair = tuple[str, str]
_PEOPLE = split_words("farmer teacher nurse captain artist neighbor tourist guard student baker")
_OF_PEOPLE = split_words("old young tired friendly nervous tall angry happy")
_OF_THINGS = split_words("heavy small red dusty large beautiful old ugly expensive")
_HOW = split_words("slowly quietly carefully quickly finally secretly")
_WHERE = ("in the village", "at the harbor", "behind the church", "near the station",
          "in the city", "at the market", "in the garden")
_WHEN = ("this morning", "on Sunday", "yesterday", "last week", "in the evening", "on Friday")


def _sentence(text: str, mark: str = ".") -> str:
    text = " ".join(text.split())
    return text[0].upper() + text[1:] + ("" if text[-1] in "?!." else mark)


def _composed(parts: Parts, rng: random.Random) -> Pair:
    """A text and the sentence in its other tone, from the same choice in every column."""
    chosen = [rng.choice(column) for column in parts]
    return " ".join(x for x, _ in chosen), _sentence(" ".join(y for _, y in chosen))


def _tone(name: str, parts: Parts, do: str, *extra: str, back: bool = False,
          kind: str = "tone_change", stop: bool = True) -> Operation:
    """stop: the first tone is written as a sentence, too."""

    def draw(rng: random.Random) -> Pair:
        x, y = _composed(parts, rng)
        x = _sentence(x) if stop else x
        return (y, x) if back else (x, y)

    return Operation(name=name, kind=kind, draw=draw, formats=False, cues=wordings(do, "", *extra))


def _of_person(words: str) -> Parts:
    """The column of first persons against that of he, she or they."""
    keys = dict(zip(("s", "p", "o", "is", "was", "has", "does"), words.split(), strict=True))
    return tuple(tuple((x, y.format(**keys)) for x, y in column) for column in PERSON)


_HE, _SHE = _of_person("he his him is was has does"), _of_person("she her her is was has does")
_THEY = _of_person("they their them are were have do")
_TONE = (
    _tone("informal_parts_to_formal", INFORMAL, "Write it in formal English",
          "Casual: {x}\nFormal:", "For the minutes of a meeting: {x}", "Same, but formal: {x}"),
    _tone("formal_parts_to_informal", INFORMAL, "Write it in casual slang",
          "Formal: {x}\nCasual:", "Chatting with a buddy: {x}", "Same, but casual: {x}", back=True),
    _tone("blunt_to_gentle", BLUNT, "Say it more gently", "Blunt: {x}\nGentle:",
          "Kind feedback instead of: {x}", "How to put this nicely? {x}"),
    _tone("gentle_to_blunt", BLUNT, "Say it bluntly", "Gentle: {x}\nBlunt:",
          "Drop the nice words: {x}", "What is really meant? {x}", back=True),
    _tone("demand_to_request", DEMANDS, "Turn the demand into a polite question",
          "Demand: {x}\nRequest:", "Ask nicely with \"May I\": {x}"),
    _tone("request_to_demand", DEMANDS, "Turn the polite question into a rude demand",
          "Request: {x}\nDemand:", "Without any manners: {x}", back=True),
    _tone("headline_to_sentence", HEADLINES, "Write the headline as a full sentence",
          "Headline: {x}\nSentence:", "In a full sentence with has: {x}", "{x} -> full sentence",
          stop=False),
    _tone("first_person_to_he", _HE, "Retell it about a man, with \"he\"", "I -> he: {x}",
          "I: {x}\nHe:", "What happened to him? {x}"),
    _tone("first_person_to_she", _SHE, "Retell it about a woman, with \"she\"", "I -> she: {x}",
          "I: {x}\nShe:", "What happened to her? {x}"),
    _tone("first_person_to_they", _THEY, "Retell it about several people, with \"they\"",
          "I -> they: {x}", "I: {x}\nThey:", "What happened to them? {x}"),
    _tone("he_to_first_person", _HE, "Retell it in the first person, with \"I\"", "he -> I: {x}",
          "He: {x}\nI:", "In his own words: {x}", back=True),
    _tone("text_speak_parts", TEXT_SPEAK, "Write the text message in plain English",
          "SMS: {x}\nEnglish:", "Without shortcuts: {x}", "{x} -> plain English", stop=False),
    _tone("plain_to_text_speak", TEXT_SPEAK, "Write it as a text message with shortcuts",
          "English: {x}\nSMS:", "In text speak: {x}", "{x} -> txt", back=True, stop=False),
    _tone("plain_to_thou", THOU, "Write it in old English with thou and hath",
          "Modern: {x}\nOld-fashioned:", "As Shakespeare would put it: {x}", "{x} -> thou, hath"),
    _tone("thou_to_plain", THOU, "Write it in modern English", "Old-fashioned: {x}\nModern:",
          "In today's English: {x}", "{x} -> modern English", back=True),
)


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What one sentence is made of; verb holds base, past and third person."""

    who: str
    who_adj: str
    verb: tuple[str, str, str]
    thing: str
    thing_adj: str
    how: str
    where: str
    when: str


def scene(rng: random.Random) -> Scene:
    """What a sentence is about, drawn at random."""
    verb, things = rng.choice(SCENES)
    return Scene(who=rng.choice(_PEOPLE), who_adj=rng.choice(_OF_PEOPLE), verb=verb,
                 thing=rng.choice(things), thing_adj=rng.choice(_OF_THINGS), how=rng.choice(_HOW),
                 where=rng.choice(_WHERE), when=rng.choice(_WHEN))


def full_sentence(s: Scene) -> str:
    """The sentence with all parts of the scene."""
    return (f"The {s.who_adj} {s.who} {s.how} {s.verb[1]} the {s.thing_adj} {s.thing} "
            f"{s.where} {s.when}.")


def _short(name: str, shorten: Callable[[Scene], str], do: str, get: str,
           *extra: str) -> Operation:
    def draw(rng: random.Random) -> Pair:
        drawn = scene(rng)
        return full_sentence(drawn), shorten(drawn)

    return Operation(name=f"shorten_{name}", kind="shorten", draw=draw, formats=False,
                     cues=wordings(do, "", f"Long: {{x}}\n{get}:", f"{{x}} -> {get.lower()}",
                                   f"{get}: {{x}}", *extra))


_SHORTEN = (
    look_up("plain_word_for_phrase", "shorten", LONG_PHRASES,
            "Replace the phrase with a plain word",
            "", "Wordy: {x}\nPlain:", "Say it in one word: {x}", "Shorter: {x}"),
    look_up("phrase_for_plain_word", "shorten", tuple((y, x) for x, y in LONG_PHRASES),
            "Replace the plain word with a long-winded phrase", "", "Plain: {x}\nWordy:",
            "In officialese: {x}", "Long-winded: {x}", formats=False),
    _tone("wordy_sentence_to_plain", LONG_SENTENCES,
          "Replace the long-winded phrase in the sentence",
          "Wordy: {x}\nPlain:", "Make it shorter: {x}", "{x} -> shorter", kind="shorten"),
    _tone("plain_sentence_to_wordy", LONG_SENTENCES, "Make the sentence long-winded",
          "Plain: {x}\nWordy:", "In officialese, please: {x}", "{x} -> longer", back=True,
          kind="shorten"),
    _short("core", lambda s: f"The {s.who} {s.verb[1]} the {s.thing}.",
           "Reduce the sentence to subject, verb and object", "Core sentence"),
    _short("headline", lambda s: f"{s.who} {s.verb[2]} {s.thing}".capitalize(),
           "Write a headline of three words in the present tense", "Headline in the present"),
    _short("headline_capitals", lambda s: f"{s.who} {s.verb[2]} {s.thing_adj} {s.thing}".upper(),
           "Write a headline of four words in capitals", "HEADLINE OF FOUR WORDS"),
    _short("keywords", lambda s: f"{s.who}, {s.thing}, {s.where.split()[-1]}",
           "List the who, the what and the place as keywords with commas",
           "Keywords (who, what, place)"),
    _short("adjectives", lambda s: f"{s.who_adj}, {s.thing_adj}",
           "List the two adjectives with a comma", "Adjectives"),
    _short("telegram", lambda s: f"{s.who} {s.verb[1]} {s.thing} stop".upper(),
           "Write it as a telegram that ends with STOP", "Telegram"),
    _short("hashtags", lambda s: f"#{s.who} #{s.verb[0]} #{s.thing}",
           "Sum it up in three hashtags: who, verb, what", "Hashtags"),
    _short("title", lambda s: f"The {s.who} and the {s.thing}",
           "Give the story a title of the form \"The ... and the ...\"", "Title"),
    _short("plain", lambda s: f"The {s.who} {s.verb[1]} the {s.thing} {s.where} {s.when}.",
           "Drop the adjectives and the adverb", "Without adjectives and adverb"),
    _short("place_time", lambda s: f"{s.where}, {s.when}",
           "Keep only where and when, with a comma", "Where, when"),
)

OPERATIONS: tuple[Operation, ...] = _TONE + _SHORTEN
