"""Operations on a word's letters by their place, on spelling out, and on numbers in words."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from training.families.cues import wordings
from training.families.operation import Draw, Operation
from training.families.tongues_counting import in_words as words_in_language
from training.families.words import ADJECTIVES, NOUNS, WORDS, split_words

_POOL = tuple(dict.fromkeys(WORDS + ADJECTIVES + NOUNS))
_ONES = split_words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = split_words("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
             "nine": "ninth", "twelve": "twelfth"}


def in_words(number: int, *, link: str = " and ") -> str:
    """A number below a million in English words; link goes before what follows the hundreds."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds]} hundred" + (link + in_words(rest) if rest else "")
    thousands, rest = divmod(number, 1000)
    head = f"{in_words(thousands, link=link)} thousand"
    if not rest:
        return head
    return head + (link if rest < 100 else " ") + in_words(rest, link=link)


def _ordinal(number: int) -> str:
    head, dash, last = in_words(number).rpartition("-")
    if last.endswith("y"):
        return head + dash + last[:-1] + "ieth"
    return head + dash + _ORDINALS.get(last, last + "th")


_german = partial(words_in_language, "de")
_french = partial(words_in_language, "fr")
_spanish = partial(words_in_language, "es")


def _named_digits(number: int) -> str:
    return " ".join(_ONES[int(digit)] for digit in str(number))


def _op(
    name: str, kind: str, draw: Draw, do: str, get: str, *extra: str, formats: bool = False
) -> Operation:
    return Operation(
        name=name, kind=kind, draw=draw, cues=wordings(do, get, *extra), formats=formats
    )


def _word(apply: Callable[[str], str], *, at_least: int = 3) -> Draw:
    words = tuple(word for word in _POOL if len(word) >= at_least)

    def draw(rng: random.Random) -> tuple[str, str]:
        word = rng.choice(words)
        return word, apply(word)

    return draw


def _of_word(
    name: str, apply: Callable[[str], str], do: str, get: str, *extra: str, at_least: int = 3,
    formats: bool = False,
) -> Operation:
    draw = _word(apply, at_least=at_least)
    return _op(name, "letter_place", draw, do, get, *extra, formats=formats)


def _spell(name: str, apply: Callable[[str], str], do: str, get: str, *extra: str) -> Operation:
    return _op(name, "spelled", _word(apply), do, get, *extra)


def _unspell(name: str, apply: Callable[[str], str], do: str, get: str, *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        word = rng.choice(_POOL)
        return apply(word), word

    return _op(name, "spelled", draw, do, get, *extra)


def _number(
    name: str, low: int, high: int, apply: Callable[[int], str], do: str, get: str, *extra: str,
    kind: str = "number_word",
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(low, high)
        return str(number), apply(number)

    return _op(name, kind, draw, do, get, *extra)


def _from_words(
    name: str, low: int, high: int, source: Callable[[int], str], do: str, get: str, *extra: str,
    answer: Callable[[int], str] = str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(low, high)
        return source(number), answer(number)

    return _op(name, "number_word", draw, do, get, *extra, formats=True)


def _minus(
    name: str, high: int, between: str, do: str, get: str, *extra: str,
    show: Callable[[int], str] = str, swapped: bool = False,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        less, more = sorted(rng.sample(range(2, high + 1), 2))
        shown = (less, more) if swapped else (more, less)
        return f"{show(shown[0])}{between}{show(shown[1])}", show(more - less)

    return _op(name, "subtraction", draw, do, get, *extra, formats=True)


def _less(name: str, by: int, *extra: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(by + 1, 400)
        return str(number), str(number - by)

    cues = (f"{by} less than {{x}}:", f"{{x}} minus {by} is", *extra)
    return _op(name, "subtraction", draw, f"Take away {by}", "", *cues, formats=True)


_PLACES = (
    _of_word("second_letter", lambda w: w[1], "Give the second letter", "the second letter",
             "{x}: letter number 2 is", "Which letter comes second in {x}?", formats=True),
    _of_word("second_letter_capital", lambda w: w[1].upper(),
             "Give the second letter as a capital", "the capitalised second letter",
             "{x}: letter 2 in upper case is"),
    _of_word("third_letter_capital", lambda w: w[2].upper(), "Give the third letter as a capital",
             "the capitalised third letter", "{x}: letter 3 in upper case is"),
    _of_word("fourth_letter_capital", lambda w: w[3].upper(),
             "Give the fourth letter as a capital", "the capitalised fourth letter", at_least=4),
    _of_word("fifth_letter", lambda w: w[4], "Give the fifth letter", "the fifth letter",
             "{x}: letter number 5 is", at_least=5, formats=True),
    _of_word("next_to_last_letter", lambda w: w[-2], "Give the last letter but one",
             "the penultimate letter", "Which letter stands before the last one in {x}?",
             formats=True),
    _of_word("next_to_last_capital", lambda w: w[-2].upper(),
             "Give the last letter but one as a capital", "the capitalised penultimate letter"),
    _of_word("middle_letter", lambda w: w[len(w) // 2] if len(w) % 2 else w[len(w) // 2 - 1],
             "Give the middle letter (of two, the left one)", "the middle letter", formats=True),
    _of_word("first_second_swapped", lambda w: w[1] + w[0] + w[2:],
             "Swap the first two letters", "the form with its first two letters swapped"),
    _of_word("second_third_letters", lambda w: w[1:3], "Give the second and third letters",
             "the second and third letters"),
    _of_word("every_second_letter", lambda w: w[1::2],
             "Keep every second letter, beginning with letter two", "the letters at even places"),
    _of_word("odd_letters", lambda w: w[::2],
             "Keep letters one, three, five and so on", "the letters at odd places"),
    _of_word("second_letter_twice", lambda w: w[1] * 2, "Write the second letter twice",
             "the doubled second letter"),
    _of_word("first_and_second_capital", lambda w: w[:2].upper(),
             "Give the first two letters as capitals", "the first two letters in capitals"),
    _of_word("without_second_letter", lambda w: w[0] + w[2:], "Remove the second letter",
             "the rest without the second letter"),
)

def _joined(by: str) -> Callable[[str], str]:
    return lambda word: by.join(word)


def _capitals(by: str) -> Callable[[str], str]:
    return lambda word: by.join(word.upper())


_SPELLED = (
    _spell("spell_spaces", _joined(" "), "Spell the word with spaces between the letters",
           "the spelling letter by letter", "Letter by letter: {x}", "How do you spell {x}?"),
    _spell("spell_hyphens", _joined("-"), "Spell the word with hyphens between the letters",
           "the hyphenated spelling", "Spell {x} with dashes."),
    _spell("spell_commas", _joined(", "), "List the letters with commas", "the list of letters"),
    _spell("spell_dots", _joined("."), "Put a dot between the letters", "the dotted spelling"),
    _spell("spell_slashes", _joined("/"), "Put a slash between the letters",
           "the slashed spelling"),
    _spell("spell_lines", _joined("\n"), "Write one letter per line",
           "the letters line by line"),
    _spell("spell_capitals", _capitals(" "), "Spell the word in spaced capitals",
           "the spaced capitals", "{x} in wide capitals:"),
    _spell("spell_capital_hyphens", _capitals("-"), "Spell the word in capitals with hyphens",
           "the capitals with hyphens"),
    _spell("spell_backwards", lambda w: " ".join(w[::-1]), "Spell the word backwards with spaces",
           "the backward spelling", "Letter by letter from the end: {x}"),
    _spell("spell_then_word", lambda w: f"{' '.join(w)} - {w}",
           "Spell the word, then say it", "the spelling and the word", "Spelling bee: {x}"),
    _spell("first_three_spelled", lambda w: " ".join(w[:3]),
           "Spell the first three letters with spaces", "the first three letters, spaced"),
    _unspell("unspell_spaces", " ".join, "Join the letters to a word", "the word",
             "Read it as one word: {x}"),
    _unspell("unspell_hyphens", "-".join, "Read the spelled word", "the word",
             "Remove the hyphens: {x}"),
    _unspell("unspell_capitals", lambda w: " ".join(w.upper()),
             "Join the capitals to a word in small letters", "the word in small letters"),
)

_IN_WORDS = (
    _number("number_to_words", 11, 99, in_words, "Write the number in words", "the number in words",
            "{x} in letters, not digits:", "How do you say {x}?"),
    _number("hundreds_to_words_and", 101, 999, in_words,
            "Write the number in words with 'and' after the hundreds",
            "the British number in words", "{x} in words, with and:"),
    _number("hundreds_to_words", 101, 999, lambda n: in_words(n, link=" "),
            "Write the number in words without 'and'", "the American number in words",
            "{x} in words, no and:"),
    _number("thousands_to_words", 1000, 9999, lambda n: in_words(n, link=" "),
            "Write the thousands in words without 'and' and without commas",
            "the number in plain American words"),
    _number("thousands_to_words_and", 1000, 9999, in_words,
            "Write the thousands in words with 'and' but without commas",
            "the number in plain British words"),
    _number("number_word_capital", 11, 99, lambda n: in_words(n).capitalize(),
            "Write the number in words with a capital first letter",
            "the capitalised number in words"),
    _number("number_word_dollars", 2, 999, lambda n: f"{in_words(n)} dollars",
            "Write the amount in words with 'dollars'", "the amount in words",
            "On a cheque, ${x} is"),
    _number("number_word_years", 2, 99, lambda n: f"{in_words(n)} years old",
            "Write the age in words with 'years old'", "the age in words"),
    _number("round_thousand_words", 2, 99, lambda n: f"{in_words(n)} thousand",
            "Read the number as thousands and write it in words", "the number of thousands"),
    _number("digits_named", 100, 99999, _named_digits, "Name the digits one by one",
            "the digits in words", "Read {x} out digit by digit:"),
    _number("ordinal_word", 1, 99, _ordinal, "Write the ordinal number in words",
            "the ordinal in words", "Floor number {x}, in words: the"),
    _number("german_number", 11, 99, _german, "Write the number in German words",
            "the German number word", "{x} auf Deutsch:", "How do Germans say {x}?"),
    _number("french_number", 11, 69, _french, "Write the number in French words",
            "the French number word", "{x} en français :", "How do the French say {x}?"),
    _number("spanish_number", 11, 99, _spanish, "Write the number in Spanish words",
            "the Spanish number word", "{x} en español:", "How do Spaniards say {x}?"),
    _number("number_word_length", 1, 99, lambda n: str(len(in_words(n).replace("-", ""))),
            "Count the letters of the number's English name",
            "the number of letters in the name"),
    _number("number_and_word", 2, 99, lambda n: f"{n} ({in_words(n)})",
            "Write the number and, in brackets, its name", "the number with its name"),
    _from_words("long_words_to_number", 101, 999, in_words, "Write the number in digits",
                "the digits", "As a figure: {x}"),
    _from_words("words_to_ordinal", 1, 99, in_words, "Turn the number word into an ordinal word",
                "the ordinal word", answer=_ordinal),
    _from_words("ordinal_word_to_number", 1, 99, _ordinal,
                "Turn the ordinal word into a plain number in digits", "the plain number"),
    _from_words("german_number_back", 11, 99, _german, "Write the German number in digits",
                "the number", "Auf Ziffern: {x}"),
    _from_words("words_plus_one", 1, 98, in_words, "Count on by one, in words",
                "the next number word", "After {x} comes", answer=lambda n: in_words(n + 1)),
)

_SUBTRACTION = (
    _minus("subtract_spaces", 200, " ", "Subtract the second number from the first",
           "the difference", "{x}: first minus second"),
    _minus("subtract_and", 200, " and ", "Give the difference between the two numbers",
           "the difference", "How far apart are {x}?"),
    _minus("subtract_minus", 200, " - ", "Work out the subtraction", "the result", "{x} =",
           "What is {x}?"),
    _minus("subtract_word", 99, " minus ", "Work out the subtraction", "the result", "{x} ="),
    _minus("subtract_from", 99, " from ", "Take the first number from the second",
           "the remainder", "Take {x}.", swapped=True),
    _minus("subtract_comma", 200, ", ", "Give the difference of the two numbers",
           "the difference", "Larger minus smaller of {x}:"),
    _minus("subtract_arrow", 200, " -> ", "Say by how much the number falls", "the decrease"),
    _minus("subtract_up", 200, " to ", "Say by how much the number grows", "the increase",
           "From {x} it is", swapped=True),
    _minus("subtract_slash", 200, " / ", "Say how many are left: all / taken",
           "the number left"),
    _minus("subtract_words", 60, " minus ", "Work out the subtraction and answer in words",
           "the result in words", show=in_words),
    _less("minus_five", 5), _less("minus_ten", 10), _less("minus_twenty", 20),
    _less("minus_hundred", 100),
)

OPERATIONS: tuple[Operation, ...] = _PLACES + _SPELLED + _IN_WORDS + _SUBTRACTION
