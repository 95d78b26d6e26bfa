"""Operations on the letters and words of a word, two words or a short text."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.operation import Operation
from training.families.words import ADJECTIVES, ANIMALS, NAMES, NOUNS, THINGS, WORDS, a

_VOWELS = "aeiou"
Make = Callable[[random.Random], str]


def _word(rng: random.Random) -> str:
    return rng.choice([w for w in WORDS if len(w) > 4])


def _phrase(rng: random.Random) -> str:
    return f"the {rng.choice(ADJECTIVES)} {rng.choice(NOUNS)} and {a(rng.choice(ANIMALS))}"


def _sentence(rng: random.Random) -> str:
    return (f"{rng.choice(NAMES)} {rng.choice(('saw', 'found', 'drew', 'sold'))} "
            f"{rng.choice(('two', 'three', 'some'))} {rng.choice(ADJECTIVES)} "
            f"{rng.choice(NOUNS)}s in {rng.choice(NAMES)}'s {rng.choice(THINGS)}.")


def _mixed(rng: random.Random) -> str:
    """Letters and digits, such as "lamp42b"."""
    return f"{rng.choice(THINGS)}{rng.randint(1, 999)}{rng.choice(string.ascii_lowercase)}"


def _noisy(rng: random.Random) -> str:
    """A phrase with stray punctuation."""
    words = f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)} {rng.choice(THINGS)}".split()
    return " ".join(w + rng.choice((",", "!", ";", "?", "...")) for w in words)


def _doubled(rng: random.Random) -> str:
    """A phrase with one word twice in a row."""
    words = _phrase(rng).split()
    place = rng.randrange(len(words))
    return " ".join([*words[:place + 1], *words[place:]])


def _op(
    name: str, make: Make, answer: Callable[[str], str], do: str, get: str, *extra: str,
    formats: bool = True,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            text = make(rng)
            if answer(text):
                return text, answer(text)

    kind = "word_edit" if make is _word else "text_edit"
    return Operation(name=name, kind=kind, draw=draw, formats=formats,
                     cues=wordings(do, get, *extra))


def _rot13(word: str) -> str:
    low = string.ascii_lowercase
    return word.translate(str.maketrans(low, low[13:] + low[:13]))


def _single(doubled: str) -> str:
    words = doubled.split()
    return " ".join(w for i, w in enumerate(words) if i == 0 or w != words[i - 1])


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha() or c == " ").strip()


_WORD_EDITS = (
    _op("rot13", _word, _rot13, "Encode with ROT13", "the ROT13 code"),
    _op("capital_last", _word, lambda w: w[:-1] + w[-1].upper(), "Write only the last letter as a "
        "capital", "the form with a capital end"),
    _op("capital_vowels", _word, lambda w: "".join(c.upper() if c in _VOWELS else c for c in w),
        "Write the vowels as capitals", "the form with capital vowels", "vOwEls Up: {x}"),
    _op("unique_letters", _word, lambda w: "".join(dict.fromkeys(w)),
        "Remove letters that came before", "the form without repeated letters"),
    _op("vowels_to_x", _word, lambda w: "".join("x" if c in _VOWELS else c for c in w),
        "Replace every vowel with x", "the form with x for vowels"),
    _op("a_to_o", _word, lambda w: w.replace("a", "o"), "Replace every a with o",
        "the form with o for a"),
    _op("word_dots", _word, lambda w: w[:3] + "...", "Cut the word after three letters and add "
        "three dots", "the shortened form", "Truncate: {x}"),
    _op("word_every_other", _word, lambda w: w[::2], "Keep every other letter, starting with the "
        "first", "the string of odd letters"),
    _op("word_halves", _word, lambda w: f"{w[:len(w) // 2]} {w[len(w) // 2:]}",
        "Cut the word in half with a space; the first half gets the smaller part",
        "the two halves"),
    _op("word_first_half", _word, lambda w: w[:len(w) // 2],
        "Give the first half of the word, rounded down", "the first half"),
    _op("word_plus_exclaim", _word, lambda w: w.upper() + "!!!", "Shout the word with three "
        "exclamation marks", "the shouted form"),
    _op("word_plus_number", _word, lambda w: f"{w}{len(w)}", "Put the number of letters behind the "
        "word", "the word with its length"),
    _op("word_regex", _word, lambda w: f"^{w}$", "Write a regular expression that matches just "
        "this word", "the exact regex", formats=False),
    _op("word_consonants", _word, lambda w: "".join(c for c in w if c not in _VOWELS + "y"),
        "Keep only the consonants other than y", "the consonants"),
    _op("word_alphabet_last", _word, max, "Give the letter that comes last in the alphabet",
        "the alphabetically last letter"),
    _op("word_alphabet_first", _word, min, "Give the letter that comes first in the alphabet",
        "the alphabetically first letter"),
    _op("word_username", _word, lambda w: f"{w}_{len(w)}x", "Make a user name: word, underscore, "
        "length, x", "the user name", formats=False),
    _op("word_stutter", _word, lambda w: f"{w[0]}-{w[0]}-{w}", "Stutter the word",
        "the stuttered form", "b-b-book is to book as ? is to {x}"),
    _op("word_echo", _word, lambda w: f"{w} {w[1:]} {w[2:]}", "Echo the word, losing a letter each "
        "of two times", "the echo"),
    _op("word_sh", _word, lambda w: f"{w}-schm{w.lstrip('bcdfghjklmnpqrstvwxyz')}",
        "Mock the word, as in fancy-schmancy", "the schm- form"),
)
_MIXED_EDITS = (
    _op("digits_only", _mixed, lambda t: "".join(c for c in t if c.isdigit()),
        "Keep only the digits", "the digits", "Number inside {x}:"),
    _op("letters_only", _mixed, lambda t: "".join(c for c in t if c.isalpha()),
        "Keep only the letters", "the letter string", "Strip the digits from {x}."),
    _op("digits_to_hash", _mixed, lambda t: "".join("#" if c.isdigit() else c for c in t),
        "Replace every digit with #", "the form with # for digits"),
    _op("count_digits_in", _mixed, lambda t: str(sum(c.isdigit() for c in t)), "Count the digits",
        "the number of digits"),
    _op("digits_first", _mixed, lambda t: "".join(sorted(t, key=lambda c: not c.isdigit())),
        "Move the digits to the front", "the form with digits first"),
    _op("no_punctuation", _noisy, _letters, "Remove the punctuation", "the clean text",
        "Only words, no marks: {x}"),
    _op("count_exclamations", _noisy, lambda t: str(t.count("!")), "Count the exclamation marks",
        "the number of exclamation marks"),
    _op("final_mark", _noisy, lambda t: t[-1], "Give the last character", "the last character"),
    _op("remove_double_word", _doubled, _single, "Remove the word that is there twice in a row",
        "the corrected text", "Proofread for repeats: {x}"),
    _op("find_double_word", _doubled, lambda t: next(
        p for p, q in zip(t.split(), t.split()[1:], strict=False) if p == q),
        "Name the word that is there twice in a row", "the doubled word"),
    _op("text_acronym", _phrase, lambda t: "".join(w[0].upper() for w in t.split()),
        "Make an acronym of all words", "the acronym"),
    _op("remove_articles", _phrase, lambda t: " ".join(
        w for w in t.split() if w not in ("the", "a", "an")), "Remove the articles",
        "the text without articles", "No a, an or the: {x}"),
    _op("each_word_reversed", _phrase, lambda t: " ".join(w[::-1] for w in t.split()),
        "Reverse the letters of each word", "the text with mirrored words"),
    _op("each_word_initial", _phrase, lambda t: " ".join(w[0] for w in t.split()),
        "Keep the first letter of each word, with spaces", "the row of first letters"),
    _op("word_lengths", _phrase, lambda t: " ".join(str(len(w)) for w in t.split()),
        "Replace each word by its length", "the row of word lengths"),
    _op("and_to_ampersand", _phrase, lambda t: t.replace(" and ", " & "), "Replace 'and' with &",
        "the form with an ampersand"),
    _op("and_to_plus", _phrase, lambda t: t.replace(" and ", " + "), "Replace 'and' with +",
        "the form with a plus"),
    _op("and_swap", _phrase, lambda t: " and ".join(t.split(" and ")[::-1]),
        "Swap the two sides of 'and'", "the swapped form"),
    _op("before_and", _phrase, lambda t: t.split(" and ")[0], "Give what stands before 'and'",
        "the left side"),
    _op("after_and", _phrase, lambda t: t.split(" and ")[1], "Give what stands after 'and'",
        "the right side"),
    _op("first_three_words", _sentence, lambda t: " ".join(t.split()[:3]) + "...",
        "Give the first three words and three dots", "the teaser", "Preview: {x}"),
    _op("last_three_words", _sentence, lambda t: " ".join(t.rstrip(".").split()[-3:]),
        "Give the last three words without the full stop", "the last three words"),
    _op("third_word", _sentence, lambda t: t.split()[2], "Give the third word", "the third word"),
    _op("longest_word_in", _sentence, lambda t: max(t.replace(".", "").split(), key=len)
        if len({len(w) for w in sorted(t.replace(".", "").split(), key=len)[-2:]}) == 2 else "",
        "Give the longest word of the sentence", "the longest word"),
    _op("capitals_in", _sentence, lambda t: "".join(c for c in t if c.isupper()),
        "Give the capital letters in order", "the string of capitals"),
    _op("words_upper_first", _sentence, lambda t: t.split()[0].upper() + t[len(t.split()[0]):],
        "Write the first word in capitals", "the text with a capital first word"),
    _op("underscored", _sentence,
        lambda t: t.rstrip(".").replace(" ", "_").replace("'", "").lower(),
        "Make it lower case with underscores, no marks", "the underscored form"),
    _op("sentence_length", _sentence, lambda t: str(len(t.split())), "Count the words of the "
        "sentence", "the number of words"),
    _op("end_emphasis", _sentence, lambda t: t.rstrip(".") + "?!", "End the sentence with ?! "
        "instead of a full stop", "the amazed form"),
)


def _pair_op(
    name: str, answer: Callable[[str, str], str], do: str, get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        while True:
            first, second = rng.sample(WORDS, 2)
            if answer(first, second):
                return f"{first} {second}", answer(first, second)

    return Operation(name=name, kind="two_words", draw=draw, cues=wordings(do, get, *extra))


_TWO = (
    _pair_op("join_two", lambda p, q: p + q, "Write the two words as one", "the joined word"),
    _pair_op("hyphen_two", lambda p, q: f"{p}-{q}", "Join the two words by a hyphen",
             "the hyphenated word"),
    _pair_op("blend_two", lambda p, q: p[:3] + q[-3:], "Blend the first three letters of one and "
             "the last three of the other", "the blend"),
    _pair_op("longer_word", lambda p, q: max(p, q, key=len) if len(p) != len(q) else "",
             "Give the longer word", "the longer word", "More letters? {x}"),
    _pair_op("earlier_word", min, "Give the word that comes first in the dictionary",
             "the first word in the dictionary"),
    _pair_op("shared_letters", lambda p, q: "".join(c for c in sorted(set(p)) if c in q),
             "Give the letters that both words have, from a to z", "the common letters"),
    _pair_op("swap_initials", lambda p, q: f"{q[0]}{p[1:]} {p[0]}{q[1:]}",
             "Swap the first letters of the two words", "the spoonerism"),
    _pair_op("both_initials", lambda p, q: (p[0] + q[0]).upper(), "Give the two initials in "
             "capitals", "the pair of initials"),
    _pair_op("total_letters", lambda p, q: str(len(p) + len(q)), "Count the letters of both words "
             "together", "the total of letters"),
    _pair_op("versus", lambda p, q: f"{p.title()} vs. {q.title()}", "Announce a match between the "
             "two", "the match title"),
    _pair_op("ratio_form", lambda p, q: f"{q}:{p}", "Write the second, a colon and the first",
             "the reversed ratio"),
    _pair_op("path_form", lambda p, q: f"{p}/{q}.txt", "Make a path: folder, slash, file with .txt",
             "the path"),
    _pair_op("call_form", lambda p, q: f"{p}({q})", "Write it as a function call on an argument",
             "the call"),
    _pair_op("dot_form", lambda p, q: f"{p}.{q}()", "Write it as a method call on an object",
             "the method call"),
    _pair_op("index_form", lambda p, q: f'{p}["{q}"]', "Write it as a dictionary look-up with the "
             "second as a key", "the look-up"),
    _pair_op("css_form", lambda p, q: f"{p}: {q};", "Write it as a CSS property and value",
             "the declaration"),
)


def _pair_check(
    name: str, test: Callable[[str, str], bool], labels: str, ask: str, short: str, *extra: str,
) -> Operation:
    yes, no = labels.split()

    def draw(rng: random.Random) -> tuple[str, str]:
        wanted = rng.random() < 0.5
        first = rng.choice(WORDS)
        fitting = [w for w in WORDS if w != first and test(first, w) == wanted]
        while not fitting:
            first = rng.choice(WORDS)
            fitting = [w for w in WORDS if w != first and test(first, w) == wanted]
        return f"{first}, {rng.choice(fitting)}", yes if wanted else no

    return Operation(name=name, kind="two_words_check", draw=draw,
                     cues=questions(ask, short, f"{yes} or {no}", *extra))


_TWO_CHECKS = (
    _pair_check("same_first_letter", lambda p, q: p[0] == q[0], "yes no",
                "Do both words start with the same letter", "Same start", "Alliteration? {x}"),
    _pair_check("same_last_letter", lambda p, q: p[-1] == q[-1], "Y N",
                "Do both words end with the same letter", "Same end"),
    _pair_check("same_length", lambda p, q: len(p) == len(q), "equal different",
                "Are the words of equal or different length", "Lengths"),
    _pair_check("first_is_longer", lambda p, q: len(p) > len(q), "true false",
                "Is the first word longer than the other", "First longer", "len(a) > len(b)? {x}"),
    _pair_check("in_order", lambda p, q: p < q, "ordered swapped",
                "Are the words in alphabetical order (ordered) or not (swapped)", "Order"),
    _pair_check("share_ending", lambda p, q: p[-2:] == q[-2:], "1 0",
                "Do the words share their last two letters", "Shared ending"),
)

OPERATIONS: tuple[Operation, ...] = _WORD_EDITS + _MIXED_EDITS + _TWO + _TWO_CHECKS
