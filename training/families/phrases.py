"""Operations on short phrases, lists of words and names of people."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.operation import Draw, Operation
from training.families.words import (
    ADJECTIVES,
    ANIMALS,
    CLOTHES,
    NAMES,
    NOUNS,
    SURNAMES,
    THINGS,
    WORDS,
)


def _phrase(rng: random.Random) -> str:
    adjectives = rng.sample(ADJECTIVES, 2)
    nouns = rng.sample(NOUNS, 2)
    shape = rng.randrange(4)
    if shape == 0:
        return f"{adjectives[0]} {nouns[0]}"
    if shape == 1:
        return f"{adjectives[0]} {adjectives[1]} {nouns[0]}"
    if shape == 2:
        return f"{adjectives[0]} {nouns[0]} {nouns[1]}"
    return f"{adjectives[0]} {nouns[0]} and {adjectives[1]} {nouns[1]}"


def _word_list(rng: random.Random) -> str:
    return " ".join(rng.sample(WORDS, rng.choice((3, 3, 4))))


def _distinct_lengths(rng: random.Random) -> str:
    while True:
        words = rng.sample(WORDS, 3)
        if len({len(word) for word in words}) == 3:
            return " ".join(words)


def _comma_list(rng: random.Random) -> str:
    return ", ".join(rng.sample(WORDS, rng.choice((3, 4, 5))))


def _name(rng: random.Random) -> str:
    return rng.choice(NAMES)


def _full_name(rng: random.Random) -> str:
    return f"{rng.choice(NAMES)} {rng.choice(SURNAMES)}"


def _two_names(rng: random.Random) -> str:
    return " ".join(rng.sample(NAMES, 2))


def _draw(source: Callable[[random.Random], str], apply: Callable[[str], str]) -> Draw:
    def draw(rng: random.Random) -> tuple[str, str]:
        x = source(rng)
        return x, apply(x)

    return draw


def _check(
    name: str,
    source: Callable[[random.Random], str],
    test: Callable[[str], bool],
    labels: tuple[str, str],
    ask: str,
    short: str,
) -> Operation:
    """Half of the draws have the first label."""

    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.random() < 0.5
        while True:
            x = source(rng)
            if test(x) is side:
                return x, labels[0] if side else labels[1]

    return Operation(name=name, kind="phrase_check", draw=draw,
                     cues=questions(ask, short, " or ".join(labels)))


def _op(
    kind: str,
    name: str,
    source: Callable[[random.Random], str],
    apply: Callable[[str], str],
    do: str,
    get: str,
    *extra: str,
    formats: bool = True,
) -> Operation:
    return Operation(name=name, kind=kind, cues=wordings(do, get, *extra),
                     draw=_draw(source, apply), formats=formats)


def _camel(text: str) -> str:
    first, *rest = text.split()
    return first + "".join(word.capitalize() for word in rest)


def _and_list(text: str) -> str:
    *most, last = text.split()
    return f"{', '.join(most)} and {last}"


def _initials(text: str, end: str) -> str:
    return "".join(word[0].upper() + end for word in text.split())


def _surname_first(text: str) -> str:
    first, last = text.split()
    return f"{last}, {first}"


def _first(text: str) -> str:
    return text.split()[0]


def _last(text: str) -> str:
    return text.split()[-1]


def _maybe_animal(rng: random.Random) -> str:
    items = rng.sample(THINGS + CLOTHES, 3)
    if rng.random() < 0.5:
        items[rng.randrange(3)] = rng.choice(ANIMALS)
    return ", ".join(items)


def _maybe_sorted(rng: random.Random) -> str:
    words = rng.sample(WORDS, 3)
    return " ".join(sorted(words) if rng.random() < 0.5 else words)


OPERATIONS: tuple[Operation, ...] = (
    _op("case_style", "phrase_upper", _phrase, str.upper, "Write the phrase in capitals",
        "the all-capitals form", "{x} in capital letters:", "SHOUT this: {x}", formats=False),
    _op("case_style", "phrase_title_case", _phrase, str.title, "Write in title case",
        "the title-case form", "{x} as a book title:", formats=False),
    _op("case_style", "phrase_sentence_case", _phrase, str.capitalize,
        "Capitalise only the first word", "the sentence-case form",
        "{x} as at the start of a sentence:", formats=False),
    _op("case_style", "snake_case", _phrase, lambda t: "_".join(t.split()),
        "Write in snake_case", "the snake_case form", "{x} as a Python variable name:",
        formats=False),
    _op("case_style", "kebab_case", _phrase, lambda t: "-".join(t.split()),
        "Write in kebab-case", "the kebab-case form", "{x} as a CSS class name:",
        "URL slug for {x}:", formats=False),
    _op("case_style", "camel_case", _phrase, _camel, "Write in camelCase",
        "the camelCase form", "{x} as a JavaScript variable name:", formats=False),
    _op("case_style", "pascal_case", _phrase, lambda t: t.title().replace(" ", ""),
        "Write in PascalCase", "the PascalCase form", "{x} as a class name:", formats=False),
    _op("case_style", "constant_case", _phrase, lambda t: "_".join(t.upper().split()),
        "Write in CONSTANT_CASE", "the CONSTANT_CASE form", "{x} as a constant name:",
        formats=False),
    _op("case_style", "dot_case", _phrase, lambda t: ".".join(t.split()),
        "Write in dot.case", "the dot.case form", "{x} with dots for spaces:", formats=False),
    _op("case_style", "path_case", _phrase, lambda t: "/" + "/".join(t.split()),
        "Write as a path with a leading slash", "the slash path",
        "{x} as a URL path, one part a word:", formats=False),
    _op("case_style", "slug_html", _phrase, lambda t: "-".join(t.split()) + ".html",
        "Make an HTML file name with hyphens", "the .html file name", "{x} as a web page file:",
        formats=False),
    _op("case_style", "python_file", _phrase, lambda t: "_".join(t.split()) + ".py",
        "Make a Python file name with underscores", "the .py file name", "{x} as a module file:",
        formats=False),
    _op("case_style", "hashtag_phrase", _phrase, lambda t: "#" + t.title().replace(" ", ""),
        "Turn the phrase into one hashtag with capitals", "the CamelCase hashtag",
        "{x} as a single hashtag:", formats=False),
    _op("join", "hashtags_each", _word_list, lambda t: " ".join("#" + w for w in t.split()),
        "Turn each word into a hashtag", "the row of hashtags", "Tags for a post about {x}:",
        formats=False),
    _op("join", "remove_spaces", _phrase, lambda t: t.replace(" ", ""), "Remove the spaces",
        "the spaceless form", "{x} without spaces:", "Write {x} as one word."),
    _op("join", "commas_between", _word_list, lambda t: ", ".join(t.split()),
        "Join the words with commas", "the comma list", "{x} separated by commas:"),
    _op("join", "and_between", _word_list, lambda t: " and ".join(t.split()),
        "Join all the words with 'and'", "the form with 'and' between words",
        "{x} with and between all words:"),
    _op("join", "or_between", _word_list, lambda t: " or ".join(t.split()),
        "Join all the words with 'or'", "the form with 'or' between words",
        "{x} with or between all words:"),
    _op("join", "plus_between", _word_list, lambda t: " + ".join(t.split()),
        "Join the words with plus signs", "the plus chain", "{x} with + between words:"),
    _op("join", "and_list", _word_list, _and_list,
        "Write as a list with commas and a final 'and'", "the spoken list",
        "List these as one would say them, without a comma before and: {x}"),
    _op("join", "slashes_between", _word_list, lambda t: "/".join(t.split()),
        "Join the words with slashes", "the slash-separated form", "{x} with / between words:"),
    _op("join", "semicolons", _comma_list, lambda t: t.replace(", ", "; "),
        "Replace the commas with semicolons", "the semicolon form", "{x} with semicolons:"),
    _op("join", "comma_to_spaces", _comma_list, lambda t: t.replace(", ", " "),
        "Remove the commas", "the form without commas", "{x} without commas:"),
    _op("join", "comma_to_lines", _comma_list, lambda t: t.replace(", ", "\n"),
        "Write each item on its own line", "the one-per-line form",
        "Split {x} into lines.", formats=False),
    _op("join", "comma_to_bullets", _comma_list,
        lambda t: "\n".join("- " + w for w in t.split(", ")),
        "Turn into a bullet list with dashes", "the bullet list", "{x} as bullets:",
        formats=False),
    _op("join", "comma_to_numbers", _comma_list,
        lambda t: "\n".join(f"{i}. {w}" for i, w in enumerate(t.split(", "), 1)),
        "Turn into a numbered list", "the numbered list", "Number these items: {x}",
        formats=False),
    _op("join", "comma_to_json", _comma_list,
        lambda t: "[" + ", ".join(f'"{w}"' for w in t.split(", ")) + "]",
        "Turn into a JSON array of strings", "the JSON array", "{x} as JSON:", formats=False),
    _op("join", "comma_to_set", _comma_list, lambda t: "{" + t + "}",
        "Write as a set in curly braces", "the set notation", "{x} as a mathematical set:",
        formats=False),
    _op("pick_word", "acronym", _phrase, lambda t: _initials(t, ""), "Make an acronym",
        "the acronym", "{x} abbreviated to its initials in capitals:",
        "What do the initials of {x} form?", formats=False),
    _op("pick_word", "acronym_lower", _word_list, lambda t: "".join(w[0] for w in t.split()),
        "Join the first letters of the words", "the string of first letters",
        "Take one letter from the start of each word: {x}"),
    _op("pick_word", "last_letters", _word_list, lambda t: "".join(w[-1] for w in t.split()),
        "Join the last letters of the words", "the string of last letters",
        "Take one letter from the end of each word: {x}"),
    _op("pick_word", "first_word", _word_list, _first, "Give the first word",
        "the first word", "Which word comes first in {x}?"),
    _op("pick_word", "last_word", _word_list, _last, "Give the last word", "the last word",
        "Which word comes last in {x}?"),
    _op("pick_word", "middle_word", _distinct_lengths, lambda t: t.split()[1],
        "Give the middle word", "the middle word", "Which word stands in the middle of {x}?"),
    _op("pick_word", "longest_word", _distinct_lengths, lambda t: max(t.split(), key=len),
        "Give the longest word", "the longest word", "Which word has the most letters: {x}?"),
    _op("pick_word", "shortest_word", _distinct_lengths, lambda t: min(t.split(), key=len),
        "Give the shortest word", "the shortest word", "Which word has the fewest letters: {x}?"),
    _op("pick_word", "first_alphabetical", _word_list, lambda t: min(t.split()),
        "Give the word that comes first alphabetically", "the alphabetically first word",
        "Which of these comes first in a dictionary: {x}?"),
    _op("pick_word", "last_alphabetical", _word_list, lambda t: max(t.split()),
        "Give the word that comes last alphabetically", "the alphabetically last word",
        "Which of these comes last in a dictionary: {x}?"),
    _op("word_order", "reverse_words", _word_list, lambda t: " ".join(t.split()[::-1]),
        "Reverse the order of the words", "the reverse word order", "{x} from last to first:"),
    _op("word_order", "sort_words", _word_list, lambda t: " ".join(sorted(t.split())),
        "Sort the words alphabetically", "the alphabetical order", "{x} from A to Z:"),
    _op("word_order", "sort_words_backwards", _word_list,
        lambda t: " ".join(sorted(t.split(), reverse=True)),
        "Sort the words in reverse alphabetical order", "the reverse alphabetical order",
        "{x} from Z to A:"),
    _op("word_order", "sort_by_length", _distinct_lengths,
        lambda t: " ".join(sorted(t.split(), key=len)), "Sort the words from short to long",
        "the order by length", "{x}, shortest word first:"),
    _op("word_order", "drop_first_word", _word_list, lambda t: " ".join(t.split()[1:]),
        "Remove the first word", "the rest after the first word", "{x} without its first word:"),
    _op("word_order", "drop_last_word", _word_list, lambda t: " ".join(t.split()[:-1]),
        "Remove the last word", "the part before the last word", "{x} without its last word:"),
    _op("word_order", "swap_ends", _distinct_lengths, lambda t: " ".join(t.split()[::-1]),
        "Swap the first and the last of the three words", "the form with swapped outer words",
        "Exchange the outer words: {x}"),
    _op("word_count", "count_words", _phrase, lambda t: str(len(t.split())), "Count the words",
        "the number of words", "How many words are in {x}?", "Word count of {x}:"),
    _op("word_count", "count_items", _comma_list, lambda t: str(len(t.split(", "))),
        "Count the items in the list", "the number of items", "How many items: {x}?"),
    _op("name_form", "email_of_name", _name, lambda t: f"{t.lower()}@example.com",
        "Give the email address at example.com", "the example.com address",
        "{x} works at example.com. Email:", "Email for {x} at example.com:"),
    _op("name_form", "email_full_name", _full_name,
        lambda t: t.lower().replace(" ", ".") + "@example.org",
        "Give the email first.last@example.org", "the first.last@example.org address",
        "{x} works at example.org. Email as first.last:"),
    _op("name_form", "initials_dots", _full_name, lambda t: _initials(t, "."),
        "Give the initials with dots", "the dotted initials", "How would {x} sign with initials"
        " and dots?", formats=False),
    _op("name_form", "initials_plain", _full_name, lambda t: _initials(t, ""),
        "Give the initials without dots", "the plain initials",
        "{x}, just the two initials, no dots:", formats=False),
    _op("name_form", "initial_surname", _full_name, lambda t: f"{t[0]}. {_last(t)}",
        "Shorten the first name to an initial", "the short form with one initial",
        "{x} with an abbreviated first name:"),
    _op("name_form", "surname_first", _full_name, _surname_first,
        "Write the surname first, with a comma", "the library catalogue form",
        "{x} as in an index (surname, first name):"),
    _op("name_form", "first_name", _full_name, _first, "Give the first name", "the first name",
        "What do friends call {x}, by first name?"),
    _op("name_form", "surname", _full_name, _last, "Give the surname", "the surname",
        "{x} has the last name", "Family name of {x}?"),
    _op("name_form", "surname_capitals", _full_name,
        lambda t: f"{_first(t)} {_last(t).upper()}", "Write the surname in capitals",
        "the form with a capitalised surname", "{x} with the family name in upper case:",
        formats=False),
    _op("name_form", "user_name", _full_name, lambda t: (t[0] + _last(t)).lower(),
        "Make a username from the first initial and the surname", "the username",
        "{x} logs in as (initial plus surname, lower case):"),
    _op("name_form", "user_name_underscore", _full_name,
        lambda t: t.lower().replace(" ", "_"), "Make a username with an underscore",
        "the underscore username", "{x} as first_last in lower case:"),
    _op("name_form", "handle_name", _full_name, lambda t: "@" + t.lower().replace(" ", ""),
        "Make an @ handle from the full name", "the @ handle", "{x} on social media, as @name:"),
    _op("greeting", "hello_name", _name, lambda t: f"Hello, {t}!", "Greet the person with Hello",
        "", "Say hello to {x}.", "{x} enters the room. Greet with 'Hello':",
        "A hello for {x}:", formats=False),
    _op("greeting", "goodbye_name", _name, lambda t: f"Goodbye, {t}!",
        "Say goodbye to the person", "", "{x} is leaving. Say goodbye:", "A goodbye for {x}:",
        formats=False),
    _op("greeting", "dear_name", _name, lambda t: f"Dear {t},", "Write the opening of a letter",
        "", "Start a letter to {x} with Dear.", "Letter salutation for {x}:", formats=False),
    _op("greeting", "thanks_name", _name, lambda t: f"Thank you, {t}!",
        "Thank the person by name", "", "Say thank you to {x}.", "{x} helped you. Thank you:",
        formats=False),
    _op("greeting", "birthday_name", _name, lambda t: f"Happy birthday, {t}!",
        "Wish the person a happy birthday", "", "It is the birthday of {x}. Congratulate:",
        "Birthday wish for {x}:", formats=False),
    _op("greeting", "welcome_name", _name, lambda t: f"Welcome, {t}!", "Welcome the person",
        "", "{x} arrives. Welcome them:", "Words of welcome for {x}:", formats=False),
    _op("greeting", "morning_name", _name, lambda t: f"Good morning, {t}.",
        "Wish the person a good morning", "", "Say good morning to {x}.",
        "{x} comes down to breakfast. Greet:", formats=False),
    _op("greeting", "possessive_name", _name,
        lambda t: t + ("'" if t.endswith("s") else "'s") + " book",
        "Say that a book belongs to the person, ending names in s with an apostrophe only",
        "", "The book of {x}, with an apostrophe:", "{x} -> whose book?", formats=False),
    _op("greeting", "two_names_and", _two_names, lambda t: " and ".join(t.split()),
        "Join the two names with and", "the pair joined by and", "Invite both of them: {x}"),
    _op("greeting", "two_names_heart", _two_names, lambda t: " + ".join(t.split()) + " = love",
        "Carve the names into a tree as A + B = love", "", "Lovers on a tree: {x}",
        "{x} -> tree carving", formats=False),
    _op("greeting", "two_names_versus", _two_names, lambda t: " vs. ".join(t.split()),
        "Announce a match between the two with vs.", "the match title", "Boxing poster: {x}"),
    _check("list_has_animal", _maybe_animal, lambda t: any(w in ANIMALS for w in t.split(", ")),
           ("yes", "no"), "Is there an animal in the list", "Animal in list"),
    _check("more_than_three_words", _phrase, lambda t: len(t.split()) > 3, ("yes", "no"),
           "Does the phrase have more than three words", "More than three words"),
    _check("sorted_alphabetically", _maybe_sorted, lambda t: t.split() == sorted(t.split()),
           ("sorted", "unsorted"), "Are the words in alphabetical order", "Order"),
)
