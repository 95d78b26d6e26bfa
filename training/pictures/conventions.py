"""Answer conventions: how a plain answer is to be given, asked for in words.

A convention is a training.families Format. VALUE_CONVENTIONS change the answer itself (its
language, its length, its order) and apply to some answers only; FORM_CONVENTIONS put something
around it, or change its letters.
"""

from __future__ import annotations

from collections.abc import Callable

from training.families.formats import FORMATS
from training.families.operation import Format
from training.pictures.words import LANGUAGES, NUMBER_WORDS, TRANSLATIONS

# These write the bare input beside the answer; a picture's question has none.
NEED_INPUT = {
    "json_input_output", "arrow", "equals", "colon_pair", "comma_pair", "pipe_pair",
}  # fmt: skip
FORM_CONVENTIONS: tuple[Format, ...] = tuple(f for f in FORMATS if f.name not in NEED_INPUT)


def _convention(name: str, change: Callable[[str], str], *cues: str) -> Format:
    return Format(name=name, cues=cues, render=lambda x, y: change(y))


def in_words(answer: str) -> str:
    """ "3" -> "three", up to eighteen; an answer without a number as it is."""
    return " ".join(
        NUMBER_WORDS[int(word)] if word.isdigit() and int(word) < len(NUMBER_WORDS) else word
        for word in answer.split()
    )


def translated(answer: str, language: str) -> str:
    """A one-word answer in the language; "a" number is written out first."""
    return TRANSLATIONS[in_words(answer)][language]


def _language(language: str, own_words: str) -> Format:
    return _convention(
        language.lower(),
        lambda answer: translated(answer, language),
        f"Answer in {language}.",
        f"Give the answer in {language}.",
        f"Reply in {language}.",
        f"Use {language} words.",
        f"Say it in {language}.",
        own_words,
    )


LANGUAGE_CONVENTIONS: tuple[Format, ...] = tuple(
    _language(language, own)
    for language, own in zip(
        LANGUAGES,
        ("En français.", "Auf Deutsch.", "En español.", "In italiano."),
        strict=True,
    )
)
NUMBER_CONVENTIONS: tuple[Format, ...] = (
    _convention(
        "number_words",
        in_words,
        "Write the number as a word.",
        "Answer in words, not digits.",
        "Spell the number out.",
        "Use a word for the number.",
        "Give the number in words.",
    ),
)
_TRUE = {"yes": "true", "no": "false"}
_ONE = {"yes": "1", "no": "0"}
_RIGHT = {"yes": "right", "no": "wrong"}
YES_NO_CONVENTIONS: tuple[Format, ...] = (
    _convention(
        "true_false",
        lambda answer: _TRUE[answer],
        "Answer true or false.",
        "Say true or false.",
        "Use true and false instead of yes and no.",
        "Reply with true or false.",
        "True or false?",
    ),
    _convention(
        "one_zero",
        lambda answer: _ONE[answer],
        "Answer 1 for yes and 0 for no.",
        "Reply with 1 or 0.",
        "Use 1 and 0 instead of yes and no.",
        "Write 1 if so, 0 if not.",
        "1 means yes, 0 means no.",
    ),
    _convention(
        "right_wrong",
        lambda answer: _RIGHT[answer],
        "Answer right or wrong.",
        "Say right or wrong.",
        "Use right and wrong instead of yes and no.",
        "Reply with right or wrong.",
        "Right or wrong?",
    ),
)
WORD_CONVENTIONS: tuple[Format, ...] = (
    _convention(
        "first_letter",
        lambda answer: answer[0],
        "Give the first letter only.",
        "Answer with the first letter of the word.",
        "Only the first letter, please.",
        "Reply with the initial of the word.",
        "Write just the first letter.",
    ),
    _convention(
        "last_letter",
        lambda answer: answer[-1],
        "Give the last letter only.",
        "Answer with the last letter of the word.",
        "Only the last letter, please.",
        "Reply with the final letter of the word.",
        "Write just the last letter.",
    ),
    _convention(
        "reversed",
        lambda answer: answer[::-1],
        "Write the word backwards.",
        "Spell the answer in reverse.",
        "Reverse the letters of the answer.",
        "Give the word from back to front.",
        "Answer backwards.",
    ),
    _convention(
        "dashed",
        lambda answer: "-".join(answer),
        "Spell the word with dashes.",
        "Put a dash between the letters.",
        "Spell it out letter by letter with dashes.",
        "Separate the letters by dashes.",
        "Write the letters with dashes between them.",
    ),
    _convention(
        "num_letters",
        lambda answer: str(len(answer)),
        "Give only the number of letters of the word.",
        "How many letters has the answer? Say only that.",
        "Answer with the length of the word.",
        "Count the letters of the answer.",
        "Reply with the number of letters in the word.",
    ),
)


def value_conventions(answer: str) -> tuple[Format, ...]:
    """The value conventions that make sense for a plain answer."""
    found: tuple[Format, ...] = ()
    if in_words(answer) in TRANSLATIONS:
        found += LANGUAGE_CONVENTIONS
    if answer.isdigit():
        return found + NUMBER_CONVENTIONS
    if answer in _TRUE:
        return found + YES_NO_CONVENTIONS
    if answer.isalpha() and len(answer) > 1:
        found += WORD_CONVENTIONS
    return found
