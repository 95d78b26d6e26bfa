"""Questions with options, made of other operations: the options are their answers to other inputs.

The same questions come with conventions that conflict: the letter in several forms, a number, the
option's text, the letter of what is wrong.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families import (
    culture,
    grammar,
    items,
    judging,
    languages,
    lexical,
    places,
    relations,
    science,
)
from training.families.operation import Draw, Operation
from training.families.words import with_articles

_MODULES = (lexical, grammar, items, judging, languages, places, relations, science, culture)
_BY_NAME = {o.name: o for module in _MODULES for o in module.OPERATIONS}
_LETTERS = "ABCDE"

# Subject, operation, question about its input.
_QUESTIONS = """
words | antonym | What is the opposite of "{x}"?
words | synonym | Which word means nearly the same as "{x}"?
words | word_category | What kind of thing is {x}?
words | type_of | {x} is a kind of
words | define_word | What is the meaning of "{x}"?
words | common_of_three | What do these have in common: {x}?
words | role_partner | Who belongs to a {x} as the counterpart?
words | idiom_meaning | What does "{x}" mean?
words | riddle | {x} What am I?
words | simile_end | Complete the comparison: {x}
places | country_capital | What is the capital of {x}?
places | capital_country | {x} is the capital of which country?
places | country_continent | On which continent is {x}?
places | country_language | Which language is spoken in {x}?
places | landmark_continent | Where would you see this: {x}?
places | river_mouth | Into which sea does the {x} flow?
places | park_country | In which country is the national park {x}?
places | food_country | Where does this dish come from: {x}?
people | person_country | Which country did {x} come from?
people | person_known_for | What is {x} known for?
people | book_author | Who wrote "{x}"?
people | composer | Who composed "{x}"?
people | character_author | Who invented the character {x}?
people | company_founder | Who founded {x}?
people | brand_product | What does {x} sell?
science | element_symbol | What is the chemical symbol of {x}?
science | animal_young | What is a young {x} called?
science | animal_home | Where does this animal live: {x}?
science | animal_feature | Which part is special about this animal: {x}?
science | plant_fruit | Which fruit grows on this plant: {x}?
science | product_animal | From which animal does {x} come?
science | disease_organ | Which part of the body does {x} affect?
science | part_of_body | Where in the body do you find this: {x}?
science | field_of_study | What does {x} study?
science | unit_measures | What is measured with the unit {x}?
science | planet_order | Which planet from the Sun is {x}?
everyday | job_place | Where does a {x} work?
everyday | who_can_help | Who can help with this: {x}?
everyday | tool_for | What would you use to {x}?
everyday | thing_material | What is this usually made of: {x}?
everyday | kept_in | Where would you most likely keep this: {x}?
everyday | worn_on | Where on the body do you wear this: {x}?
everyday | weather_gear | What helps most in this weather: {x}?
everyday | dish_ingredient | What is the main ingredient of {x}?
everyday | drink_from | What is this drink made from: {x}?
everyday | cause_result | What is the most likely result of this: {x}?
everyday | container_content | What would you expect to find inside a {x}?
everyday | season_of | In which season would you expect this: {x}?
everyday | sport_gear | What do you need to do this sport: {x}?
everyday | how_many | How many {x} are there?
language | english_to_german | How do you say "{x}" in German?
language | english_to_spanish | How do you say "{x}" in Spanish?
language | plural | What is the plural of "{x}"?
language | comparative | Which is the comparative of "{x}"?
"""
# Operation that labels a text, label of the right option, label of the others, question.
_TEXTS = """
event_sense | sense | nonsense | Which of these makes sense?
event_sense | nonsense | sense | Which of these goes against common sense?
event_possible | possible | impossible | What could really happen?
grammar_correct | correct | incorrect | Which sentence is correct English?
grammar_correct | incorrect | correct | Which sentence has a mistake?
"""

Question = tuple[str, str, tuple[str, ...]]  # question, right option, wrong ones
Ask = Callable[[random.Random, int], Question]  # with this many wrong options


def _distinct(draw: Callable[[], str], num: int, taken: Sequence[str]) -> tuple[str, ...]:
    """`num` different texts, none of them taken; fewer where the draws bring no more."""
    found: dict[str, None] = {}
    for _ in range(60):
        text = draw()
        if text.casefold() not in {t.casefold() for t in (*taken, *found)}:
            found[text] = None
        if len(found) == num:
            break
    return tuple(found)


def _lookup(operation: Operation, question: str) -> Ask:
    def ask(rng: random.Random, num: int) -> Question:
        x, right = operation.draw(rng)
        return with_articles(question.replace("{x}", x)), right, _distinct(
            lambda: operation.draw(rng)[1], num, (right,))

    return ask


def _labelled(operation: Operation, right: str, wrong: str, question: str) -> Ask:
    def labelled(rng: random.Random, label: str) -> str:
        while True:
            text, found = operation.draw(rng)
            if found == label:
                return text

    def ask(rng: random.Random, num: int) -> Question:
        text = labelled(rng, right)
        return question, text, _distinct(lambda: labelled(rng, wrong), num, (text,))

    return ask


def _sum(rng: random.Random, num: int) -> Question:
    a, b = rng.randint(2, 90), rng.randint(2, 90)
    sign, right = rng.choice((("+", a + b), ("-", a - b), ("x", a * b)))
    near = _distinct(lambda: str(right + rng.randint(-12, 12)), num, (str(right),))
    return f"What is {a} {sign} {b}?", str(right), near


def _subjects() -> dict[str, tuple[Ask, ...]]:
    subjects: dict[str, list[Ask]] = {"sums": [_sum], "sentences": []}
    for line in _QUESTIONS.strip().split("\n"):
        subject, name, question = (cell.strip() for cell in line.split("|"))
        subjects.setdefault(subject, []).append(_lookup(_BY_NAME[name], question))
    for line in _TEXTS.strip().split("\n"):
        name, right, wrong, question = (cell.strip() for cell in line.split("|"))
        subjects["sentences"].append(_labelled(_BY_NAME[name], right, wrong, question))
    return {subject: tuple(asks) for subject, asks in subjects.items()}


def _draw(
    asks: Sequence[Ask], sizes: Sequence[int], marks: Sequence[str], mark: str,
    answer: Callable[[str, Sequence[str], int], str],
) -> Draw:
    """marks: of the options, in order; mark: how one is written before its option, with {m}.
    answer: gives it from the right option's mark, the options, and its place."""

    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            size = rng.choice(sizes)
            question, right, wrong = rng.choice(asks)(rng, size - 1)
            if len(wrong) == size - 1:
                break
        options = [*wrong, right]
        rng.shuffle(options)
        place = options.index(right)
        lines = [f"{mark.replace('{m}', m)} {o}" for m, o in zip(marks, options, strict=False)]
        return "\n".join((question, *lines)), answer(marks[place], options, place)

    return draw


def _say_mark(mark: str, options: Sequence[str], place: int) -> str:
    return mark


_SUBJECTS = _subjects()
_ALL = tuple(ask for asks in _SUBJECTS.values() for ask in asks)
# The first one is the bare question: with options in it, it says by itself what is wanted.
_LETTER_CUES = (
    "{x}", "{x}\nAnswer:", "{x}\nAnswer with one letter.", "Question: {x}\nAnswer:",
    "Answer with the letter of the correct option.\n{x}",
    "{x}\nWhich option is correct? Reply with its letter.",
    "Choose the right option and give its letter.\n\n{x}", "{x}\nCorrect letter:",
)


def _told(what: str, *more: str) -> tuple[str, ...]:
    """Cues of another convention, which has to be said."""
    return (
        f"{{x}}\n{what}.", f"{what}.\n{{x}}", f"{what}: {{x}}", f"{{x}}\n\n{what}.",
        f"Question: {{x}}\n{what}.", *more,
    )


def _letters(name: str, kind: str, asks: Sequence[Ask], sizes: Sequence[int]) -> Operation:
    return Operation(
        name=f"options_{name}", kind=kind, cues=_LETTER_CUES, formats=False,
        draw=_draw(asks, sizes, _LETTERS, "{m}.", _say_mark),
    )


def _form(
    name: str, cues: tuple[str, ...], marks: Sequence[str], mark: str,
    answer: Callable[[str, Sequence[str], int], str], sizes: Sequence[int] = (3, 4),
) -> Operation:
    return Operation(
        name=f"options_{name}", kind="option_form", cues=cues, formats=False,
        draw=_draw(_ALL, sizes, marks, mark, answer),
    )


OPERATIONS: tuple[Operation, ...] = (
    *(_letters(subject, "option_letter", asks, (2, 3, 4)) for subject, asks in _SUBJECTS.items()),
    *(_letters(f"of_{size}", "option_count", _ALL, (size,)) for size in (2, 3, 4, 5)),
    _form("in_brackets", _told("Give the letter in brackets"), _LETTERS, "({m})",
          lambda mark, options, place: f"({mark})"),
    _form("small_letter", _told("Answer with the letter in lower case"), _LETTERS.lower(), "{m})",
          _say_mark),
    _form("numbered", _told("Answer with the number of the right option"), "12345", "{m}.",
          _say_mark),
    _form("text", _told("Copy the right option, without its letter"), _LETTERS, "{m}.",
          lambda mark, options, place: options[place]),
    _form("letter_and_text", _told("Give the right option with its letter"), _LETTERS, "{m})",
          lambda mark, options, place: f"{mark}) {options[place]}"),
    _form("wrong_letter", _told("Give the letter of the wrong option"), _LETTERS, "{m}.",
          lambda mark, options, place: _LETTERS[1 - place], (2,)),
    _form("answer_is", _told("Answer like this: The answer is X"), _LETTERS, "{m}.",
          lambda mark, options, place: f"The answer is {mark}"),
    _form("yes_first", _told("Is the first option right? Answer yes or no"), _LETTERS, "{m}.",
          lambda mark, options, place: "no" if place else "yes", (2,)),
)
