"""Operations on the letters of one word."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from training.families.cues import questions, wordings
from training.families.operation import Draw, Operation
from training.families.words import WORDS, split_words

VOWELS = "aeiou"
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_PALINDROMES = split_words(
    "level radar civic noon kayak madam refer rotor stats tenet deed peep racecar solos "
    "eye mum dad pop wow gag eve bob pup toot sagas minim redder reviver rotator dewed hannah"
)
_CONSONANT_START = tuple(word for word in WORDS if word[0] not in VOWELS + "y")


def _over(apply: Callable[[str], str], words: tuple[str, ...] = WORDS) -> Draw:
    kept = tuple(word for word in words if apply(word))

    def draw(rng: random.Random) -> tuple[str, str]:
        word = rng.choice(kept)
        return word, apply(word)

    return draw


def _balanced(test: Callable[[str], bool], yes: str, no: str, words: tuple[str, ...]) -> Draw:
    """Half of the draws have the answer yes, whatever the share of such words is."""
    sides = [tuple(w for w in words if test(w) is side) for side in (True, False)]

    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.randrange(2)
        return rng.choice(sides[side]), (yes, no)[side]

    return draw


def _op(
    name: str, apply: Callable[[str], str], do: str, get: str, *extra: str, formats: bool = True
) -> Operation:
    return Operation(
        name=name,
        kind=_KINDS.get(name, "letters"),
        cues=wordings(do, get, *extra),
        draw=_over(apply),
        formats=formats,
    )


def _check(
    name: str, test: Callable[[str], bool], yes: str, no: str, ask: str, short: str
) -> Operation:
    words = WORDS + _PALINDROMES if "palindrome" in name else WORDS
    return Operation(
        name=name,
        kind="word_check",
        cues=questions(ask, short, f"{yes} or {no}"),
        draw=_balanced(test, yes, no, words),
    )


def _pig_latin(word: str) -> str:
    if word[0] in VOWELS:
        return word + "way"
    start = next((i for i, c in enumerate(word) if c in VOWELS + ("y" if i else "")), 0)
    if word.startswith("qu"):
        start = 2
    return word[start:] + word[:start] + "ay"


def _alternate(word: str) -> str:
    return "".join(c.upper() if i % 2 else c for i, c in enumerate(word))


def _shift(word: str, by: int) -> str:
    return "".join(_ALPHABET[(_ALPHABET.index(c) + by) % 26] for c in word)


def _next_letter(rng: random.Random) -> tuple[str, str]:
    i = rng.randrange(25)
    return _ALPHABET[i], _ALPHABET[i + 1]


def _previous_letter(rng: random.Random) -> tuple[str, str]:
    i = rng.randrange(1, 26)
    return _ALPHABET[i], _ALPHABET[i - 1]


def _position(rng: random.Random) -> tuple[str, str]:
    i = rng.randrange(26)
    return rng.choice((_ALPHABET, _ALPHABET.upper()))[i], str(i + 1)


def _letter_at(rng: random.Random) -> tuple[str, str]:
    i = rng.randrange(26)
    return str(i + 1), _ALPHABET[i]


_KINDS = {
    **dict.fromkeys(("uppercase", "capitalise_word", "alternating_caps", "last_capital_in_word",
                     "swap_case_capitals"), "letter_case"),
    **dict.fromkeys(("prefix_un", "prefix_re", "prefix_super", "prefix_my", "suffix_ish",
                     "suffix_ly", "suffix_land", "suffix_exclaim", "at_sign", "hash_tag_word",
                     "dollar_prefix", "dot_txt", "dot_com", "prefix_pre", "suffix_like"), "affix"),
    **dict.fromkeys(("word_twice", "word_twice_hyphen", "word_three_times", "word_four_commas",
                     "word_twice_joined", "mirror_word"), "repeat"),
    **dict.fromkeys(("in_quotes", "in_brackets", "in_stars", "in_tildes", "in_html_em",
                     "in_underscores", "python_print"), "wrap"),
    **dict.fromkeys(("count_letters", "count_vowels", "count_consonants", "count_e"), "count"),
}

OPERATIONS: tuple[Operation, ...] = (
    _op("uppercase", str.upper, "Write the word in uppercase", "the uppercase form",
        "{x} in capital letters is", "How do you write {x} in capitals?", formats=False),
    _op("capitalise_word", str.capitalize, "Capitalise the word", "the capitalised form",
        "{x} with a capital first letter:", "How does {x} look at the start of a sentence?",
        formats=False),
    _op("alternating_caps", _alternate, "Write every other letter as a capital",
        "the alternating-caps form", "{x} in mocking alternating case:", formats=False),
    _op("last_capital_in_word", lambda w: w[:-1] + w[-1].upper(),
        "Capitalise only the last letter of the word", "the form with a final capital",
        "{x} with just its last letter capitalised:", formats=False),
    _op("swap_case_capitals", lambda w: w[0] + w[1:].upper(),
        "Capitalise every letter except the first", "the all-but-first capital form",
        "{x} with all letters but the first in capitals:", formats=False),
    _op("reverse_word", lambda w: w[::-1], "Reverse the word", "the reverse",
        "{x} backwards is", "How do you write {x} backwards?", "Turn {x} around."),
    _op("first_letter", lambda w: w[0], "Give the first letter", "the first letter",
        "{x} starts with the letter", "Which letter does {x} begin with?"),
    _op("first_letter_capital", lambda w: w[0].upper(), "Give the first letter as a capital",
        "the capitalised first letter", "Initial of {x} in upper case:",
        "Which capital letter would {x} start with?", formats=False),
    _op("last_letter", lambda w: w[-1], "Give the last letter", "the last letter",
        "{x} ends with the letter", "Which letter does {x} end in?"),
    _op("last_letter_capital", lambda w: w[-1].upper(), "Give the last letter as a capital",
        "the capitalised last letter", "{x} ends in (capital letter):", formats=False),
    _op("third_letter", lambda w: w[2], "Give the third letter", "the third letter",
        "{x}: letter number 3 is", "Which letter comes third in {x}?"),
    _op("fourth_letter", lambda w: w[3] if len(w) > 3 else "", "Give the fourth letter",
        "the fourth letter", "{x}: letter number 4 is", "Which letter comes fourth in {x}?"),
    _op("first_two_letters", lambda w: w[:2], "Give the first two letters",
        "the first two letters", "{x} begins with the two letters"),
    _op("first_three_letters", lambda w: w[:3], "Give the first three letters",
        "the first three letters", "Shorten {x} to three letters.", "{x} cut after 3 letters:"),
    _op("last_two_letters", lambda w: w[-2:], "Give the last two letters",
        "the last two letters", "{x} ends with the two letters"),
    _op("last_three_letters", lambda w: w[-3:], "Give the last three letters",
        "the last three letters", "{x} ends with the three letters"),
    _op("first_and_last", lambda w: w[0] + w[-1], "Give the first and the last letter",
        "the pair of first and last letter", "Outer letters of {x}:"),
    _op("middle_of_word", lambda w: w[1:-1] if len(w) > 3 else "",
        "Remove the first and the last letter", "the inside", "{x} without its outer letters:"),
    _op("remove_vowels", lambda w: "".join(c for c in w if c not in VOWELS),
        "Remove the vowels", "the consonant skeleton", "{x} without vowels is",
        "What is left of {x} when its vowels are deleted?"),
    _op("vowels_only", lambda w: "".join(c for c in w if c in VOWELS), "Keep only the vowels",
        "the string of vowels", "Vowels in {x}:", "Which vowels does {x} have, in order?"),
    _op("count_vowels", lambda w: str(sum(c in VOWELS for c in w)), "Count the vowels",
        "the number of vowels", "How many vowels are in {x}?", "Vowel count of {x}:"),
    _op("count_consonants", lambda w: str(sum(c not in VOWELS for c in w)),
        "Count the letters other than a, e, i, o, u",
        "the number of letters that are not a, e, i, o or u",
        "How many letters of {x} are not a, e, i, o or u?"),
    _op("count_letters", lambda w: str(len(w)), "Count the letters", "the number of letters",
        "How many letters does {x} have?", "How long is the word {x}?", "Length of {x}:"),
    _op("count_e", lambda w: str(w.count("e")), "Count how often the letter e occurs",
        "the number of e's", "How many times does {x} contain e?"),
    _op("word_twice", lambda w: f"{w} {w}", "Write the word twice", "the doubled form",
        "Say {x} two times.", "{x}, twice:"),
    _op("word_twice_hyphen", lambda w: f"{w}-{w}", "Write the word twice with a hyphen between",
        "the hyphenated doubling", "{x}, joined to itself by a hyphen:"),
    _op("word_twice_joined", lambda w: w + w, "Double the word without a space",
        "the doubled string", "Concatenate {x} with itself."),
    _op("word_three_times", lambda w: f"{w} {w} {w}", "Repeat the word three times",
        "the triple form", "Say {x} three times.", "{x} x3:"),
    _op("word_four_commas", lambda w: ", ".join([w] * 4),
        "Repeat the word four times with commas", "the fourfold comma list",
        "Four copies of {x}, comma-separated:"),
    _op("mirror_word", lambda w: w + w[::-1], "Write the word followed by its reverse",
        "the mirrored form", "Make a palindrome by adding the reverse to {x}."),
    _op("remove_first_letter", lambda w: w[1:], "Remove the first letter",
        "the rest after the first letter", "{x} without its first letter is",
        "Drop the initial letter of {x}."),
    _op("remove_last_letter", lambda w: w[:-1], "Remove the last letter",
        "the part before the last letter", "{x} without its last letter is",
        "Chop off the end of {x} by one letter."),
    _op("swap_first_last", lambda w: w[-1] + w[1:-1] + w[0], "Swap the first and last letters",
        "the form with swapped ends", "{x} with its first and last letters exchanged:"),
    _op("first_to_end", lambda w: w[1:] + w[0], "Move the first letter to the end",
        "the left rotation", "{x} rotated left by one letter:"),
    _op("last_to_front", lambda w: w[-1] + w[:-1], "Move the last letter to the front",
        "the right rotation", "{x} rotated right by one letter:"),
    _op("sort_letters", lambda w: "".join(sorted(w)), "Sort the letters alphabetically",
        "the alphabetical letter order", "Letters of {x} from a to z:"),
    _op("vowels_to_stars", lambda w: "".join("*" if c in VOWELS else c for c in w),
        "Replace every vowel with *", "the vowel-starred form", "{x} with stars for vowels:",
        "Censor the vowels of {x}."),
    _op("all_to_stars", lambda w: "*" * len(w), "Replace every letter with *",
        "the masked form", "Mask {x} completely with stars."),
    _op("censor_middle", lambda w: w[0] + "*" * (len(w) - 2) + w[-1],
        "Replace all letters but the first and last with *", "the partly masked form",
        "Hide the inner letters of {x} behind stars."),
    _op("double_letters", lambda w: "".join(c * 2 for c in w), "Double every letter",
        "the form with doubled letters", "{x} with each letter written twice:"),
    _op("stretch_last", lambda w: w + w[-1] * 3, "Stretch the word by adding its last letter "
        "three more times", "the stretched form", "{x} with its end drawn out by three letters:"),
    _op("e_to_3", lambda w: w.replace("e", "3").replace("a", "4").replace("o", "0"),
        "Write in leetspeak with a=4, e=3, o=0", "the leetspeak form (a=4, e=3, o=0)",
        "{x} in leet, using 4 for a, 3 for e and 0 for o:"),
    _op("caesar_one", lambda w: _shift(w, 1), "Shift each letter forward by one",
        "the Caesar-1 code", "Encrypt {x} by moving each letter one step on."),
    _op("pig_latin", _pig_latin, "Translate to Pig Latin", "the Pig Latin form",
        "{x} in Pig Latin is", "How do you say {x} in Pig Latin?"),
    _op("prefix_un", lambda w: "un" + w, "Add the prefix un-", "the un- form",
        "Put un in front of {x}."),
    _op("prefix_re", lambda w: "re" + w, "Add the prefix re-", "the re- form",
        "Put re in front of {x}."),
    _op("prefix_pre", lambda w: "pre-" + w, "Add the prefix pre- with a hyphen",
        "the hyphenated pre- form", "Put pre- in front of {x}."),
    _op("prefix_super", lambda w: "super" + w, "Add super in front", "the super version",
        "Make {x} super."),
    _op("prefix_my", lambda w: "my " + w, "Put 'my' before the word", "the possessive 'my' form",
        "Say that the {x} is yours, with 'my'."),
    _op("suffix_ish", lambda w: w + "ish", "Add the ending -ish", "the -ish form",
        "Attach ish to {x}."),
    _op("suffix_like", lambda w: w + "-like", "Add -like to the end", "the -like form",
        "Attach -like to {x}."),
    _op("suffix_land", lambda w: w.capitalize() + "land", "Make a capitalised name with -land",
        "the -land name", "An imaginary place named after {x}, ending in land:", formats=False),
    _op("at_sign", lambda w: "@" + w, "Add an @ in front", "the @ handle",
        "Turn {x} into a social media handle with @."),
    _op("hash_tag_word", lambda w: "#" + w, "Turn the word into a hashtag", "the hashtag form",
        "Tag a post with {x}.", "{x} as a hashtag:"),
    _op("dollar_prefix", lambda w: "$" + w, "Write as a shell variable with $",
        "the $ form", "Put a dollar sign directly before {x}."),
    _op("dot_txt", lambda w: w + ".txt", "Make a text file name", "the .txt file name",
        "{x} as a .txt file:", "Name a text file after {x}."),
    _op("dot_com", lambda w: f"www.{w}.com", "Make a web address of the form www.word.com",
        "the www...com address", "Website address for {x} under .com, with www:"),
    _op("in_quotes", lambda w: f'"{w}"', "Put the word in double quotes", "the quoted form",
        "Quote it: {x}", formats=False),
    _op("in_brackets", lambda w: f"[{w}]", "Put the word in square brackets",
        "the bracketed form", "Bracket it: {x}", formats=False),
    _op("in_stars", lambda w: f"*{w}*", "Put a star on each side of the word",
        "the starred form", "Star it on both sides: {x}", formats=False),
    _op("in_tildes", lambda w: f"~{w}~", "Put a tilde on each side of the word",
        "the form with tildes", "Decorate with ~ on both sides: {x}", formats=False),
    _op("in_underscores", lambda w: f"__{w}__", "Put two underscores on each side",
        "the dunder form", "Write {x} as a Python dunder name.", formats=False),
    _op("in_html_em", lambda w: f"<em>{w}</em>", "Wrap the word in an HTML em tag",
        "the HTML em markup", "Emphasise {x} in HTML.", formats=False),
    _op("python_print", lambda w: f'print("{w}")', "Write a Python line that prints the word",
        "the Python print call", "Python code to print {x} with double quotes:", formats=False),
    _check("contains_e", lambda w: "e" in w, "yes", "no",
           "Does the word contain the letter e", "Contains e"),
    _check("contains_a", lambda w: "a" in w, "yes", "no",
           "Does the word contain the letter a", "Contains a"),
    _check("contains_o_true_false", lambda w: "o" in w, "true", "false",
           "Is there an o in the word", "Has an o"),
    _check("starts_with_vowel", lambda w: w[0] in VOWELS, "yes", "no",
           "Does the word start with one of a, e, i, o, u", "Starts with a vowel"),
    _check("starts_vowel_consonant", lambda w: w[0] in VOWELS, "vowel", "consonant",
           "Does the word start with a vowel (a, e, i, o, u) or a consonant", "First letter type"),
    _check("ends_with_r", lambda w: w[-1] == "r", "Y", "N",
           "Does the word end in r", "Ends in r"),
    _check("ends_with_e", lambda w: w[-1] == "e", "1", "0",
           "Does the word end in e", "Ends in e"),
    _check("has_double_letter", lambda w: any(p == q for p, q in pairwise(w)),
           "yes", "no", "Does the word have the same letter twice in a row", "Double letter"),
    _check("first_half_alphabet", lambda w: w[0] <= "m", "A-M", "N-Z",
           "Which half of the alphabet does the first letter belong to", "Alphabet half"),
    _check("longer_than_five", lambda w: len(w) > 5, "long", "short",
           "Does the word have more than five letters (long) or not (short)", "Word length"),
    _check("palindrome_check", lambda w: w == w[::-1], "yes", "no",
           "Is the word a palindrome", "Palindrome"),
    Operation(
        name="article_choice", kind="word_check",
        cues=wordings("Put the right article, a or an, before the word",
                      "the form with its indefinite article", "a or an: {x}"),
        draw=_over(lambda w: ("an " if w[0] in VOWELS else "a ") + w, split_words(
            "apple egg island orange uncle engine onion owl umbrella arrow book cat dog house "
            "lamp table river ant ocean oven pencil hat idea elephant eagle key map tree "
            "wolf insect artist actor office spoon chair bridge icon")),
    ),
    Operation(
        name="rhyme_swap_b", kind="letters",
        cues=wordings("Replace the first letter with b", "the form starting with b instead",
                      "{x}, but with b as its first letter:"),
        draw=_over(lambda w: "b" + w[1:], _CONSONANT_START),
    ),
    Operation(
        name="next_letter", kind="alphabet",
        cues=wordings("Give the next letter of the alphabet", "", "Which letter comes after {x}?",
                      "After {x} comes", "{x} -> next letter", "What letter follows {x}?"),
        draw=_next_letter,
    ),
    Operation(
        name="previous_letter", kind="alphabet",
        cues=wordings("Give the previous letter of the alphabet", "",
                      "Which letter comes before {x}?", "{x} -> letter before",
                      "In the alphabet, {x} comes right after"),
        draw=_previous_letter,
    ),
    Operation(
        name="letter_position", kind="alphabet",
        cues=wordings("Give the position in the alphabet", "the alphabet position",
                      "{x} is letter number", "Where in the alphabet is {x}?"),
        draw=_position,
    ),
    Operation(
        name="letter_at_position", kind="alphabet",
        cues=wordings("Give the letter at this position of the alphabet", "",
                      "Letter number {x} of the alphabet is", "Which letter is number {x}?",
                      "{x} -> letter"),
        draw=_letter_at,
    ),
)
