"""Word puzzles: unscrambling, removing, counting and finding letters."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from training.families.cues import wordings
from training.families.operation import Draw, Operation, draw_from
from training.families.words import ADJECTIVES, ANIMALS, NOUNS, WORDS, split_words

_POOL = tuple(dict.fromkeys(WORDS + ADJECTIVES + NOUNS))
_LONG = tuple(word for word in _POOL if len(word) >= 4)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

# Words whose letters make no other common word.
_UNIQUE = split_words(
    """
apple apron arrow autumn banana basket beach black blanket book bottle bridge broom brother brown
bucket butter button cabin cactus camera canyon carrot chair cheese cherry chicken circus city
cliff clock coffee cookie copper corner cotton couch cousin crown desk dinner dish doctor dolphin
donkey dragon dress duck eagle egg elephant engine falcon family fence flag flute fork fox
frog fruit galaxy garage garlic ghost giant giraffe gold grass guitar hammer happy helmet hero hill
hobby honey hotel house hungry hunter ice island ivory jacket jaguar jewel juice jungle kettle king
kite kitten knife koala lawn lazy letter light lizard lucky lunch magnet milk mirror
money monkey mouth movie museum music mushroom napkin number office olive onion orange panda
party pebble pencil penguin people pepper person piano picnic pigeon pillow pilot pizza
pocket pony potato powder prince prize puppet puppy purple puzzle queen quick rabbit radio ribbon
river robot rocket royal salad school shark sheep shirt sky smoke sock soft squirrel story strong
summer sun taxi teapot tent ticket tiger tomato tooth tractor truck tulip tunnel turkey umbrella
uncle valley velvet violin voice volcano waffle wagon walnut whale wheat wheel white window winter
witch wood yellow yogurt young
"""
)
_UNIQUE_ANIMALS = tuple(sorted(set(_UNIQUE) & set(ANIMALS)))
_SMALL = split_words(
    """
act add age air and ant any arm art ash ask ate bar bat bed bell bin boa bow box bus can cap car cat
cut den dog ear eat egg end eye fan far fat for fox got had ham hat hen her hop hot ice ill ink its
key kin lam lap led leg let lid lie lip low mat men net nut oil old one our out own pan pen pet pin
pot ran rat red rib rid rim ring rob rod row rug run sand sea set she sit son spa star sun tab tan
tar tea ten the tin toe ton top use van war was win wing
"""
)
_PALINDROMES = split_words(
    """
level radar civic kayak noon deed mom dad pop eye eve refer rotor madam stats solos sees peep toot
tenet wow bob did gag gig pup pip tot nun sis dud bib tat rotator reviver racecar redder deified
pep hah huh ewe
"""
)


def _shuffled(word: str, turn: int = 0) -> str:
    """The letters in an order fixed by the word and the turn, never as they were."""
    rng = random.Random(f"{word} {turn}")
    while True:
        mixed = "".join(rng.sample(word, len(word)))
        if mixed != word:
            return mixed


def _op(name: str, draw: Draw, do: str, get: str = "", *extra: str,
        formats: bool = True, of: str = "of") -> Operation:
    return Operation(name=name, kind="word_puzzle", draw=draw, formats=formats,
                     cues=wordings(do, get, *extra, of=of))


def _unscramble(words: tuple[str, ...], show: Callable[[str], str],
                answer: Callable[[str], str]) -> Draw:
    return draw_from([(show(_shuffled(w, turn)), answer(w)) for w in words for turn in range(2)])


def _with_letter(answer: Callable[[str, str], str], *, outside: float = 0.0) -> Draw:
    """A word of five or more letters and one of its letters, or now and then another letter."""
    def draw(rng: random.Random) -> tuple[str, str]:
        word = rng.choice([w for w in _LONG if len(w) > 4])
        letter = rng.choice(sorted(set(word)))
        if rng.random() < outside:
            letter = rng.choice([c for c in "aeiounrstlmdpc" if c not in word])
        return f"{word}, {letter}", answer(word, letter)

    return draw


def _count(rng: random.Random) -> tuple[str, str]:
    want = rng.choice((0, 1, 2, 2, 3))
    while True:
        word, letter = rng.choice(_LONG), rng.choice("aeionrstlp")
        if word.count(letter) == want:
            return f"{word}, {letter}", str(want)


def _replace(rng: random.Random) -> tuple[str, str]:
    word = rng.choice(_LONG)
    old = rng.choice(sorted(set(word)))
    new = rng.choice([c for c in _LETTERS if c not in word])
    return f"{word}, {old}, {new}", word.replace(old, new)


def _twins(word: str) -> list[str]:
    return [a for a, b in pairwise(word) if a == b]


_DOUBLE = tuple(word for word in _POOL if len(_twins(word)) == 1)
_SINGLE = tuple(word for word in _LONG if not _twins(word))
_MOST = tuple((word, top[0][0]) for word in _POOL
              if (top := Counter(word).most_common(2))[0][1] > top[-1][1])


def _yes_no(yes: tuple[str, ...], no: tuple[str, ...], said: tuple[str, str]) -> Draw:
    return lambda rng: ((rng.choice(yes), said[0]) if rng.random() < 0.5
                        else (rng.choice(no), said[1]))


def _number_palindrome(rng: random.Random) -> tuple[str, str]:
    half = str(rng.randint(10, 999))
    text = half + half[::-1][rng.randint(0, 1):]
    if rng.random() < 0.5:
        return text, "yes"
    place = rng.randrange(len(half) - 1)
    wrong = text[:place] + str((int(text[place]) % 9) + 1) + text[place + 1:]
    return wrong, "yes" if wrong == wrong[::-1] else "no"


def _same_letters(rng: random.Random) -> tuple[str, str]:
    word = rng.choice(_LONG)
    mixed = _shuffled(word)
    if rng.random() < 0.5:
        return f"{word}, {mixed}", "yes"
    place = rng.randrange(len(mixed))
    new = rng.choice([c for c in "aeiourstlnm" if c not in word])
    return f"{word}, {mixed[:place]}{new}{mixed[place + 1:]}", "no"


_INSIDE = tuple((small, word) for small in _SMALL for word in _LONG
                if small in word and small != word)
_PLACED = {
    "start": [(s, w) for s, w in _INSIDE if w.startswith(s) and w.count(s) == 1],
    "middle": [(s, w) for s, w in _INSIDE
               if w.count(s) == 1 and not w.startswith(s) and not w.endswith(s)],
    "end": [(s, w) for s, w in _INSIDE if w.endswith(s) and w.count(s) == 1],
}


def _hidden(rng: random.Random) -> tuple[str, str]:
    small, word = rng.choice(_INSIDE)
    if rng.random() < 0.5:
        return f"{small}, {word}", "yes"
    other = rng.choice([w for w in _LONG if small not in w and small[0] in w])
    return f"{small}, {other}", "no"


def _hidden_place(rng: random.Random) -> tuple[str, str]:
    label = rng.choice(tuple(_PLACED))
    small, word = rng.choice(_PLACED[label])
    return f"{small}, {word}", label


def _around(rng: random.Random) -> tuple[str, str]:
    small, word = rng.choice([(s, w) for pairs in _PLACED.values() for s, w in pairs])
    return f"{word}, {small}", word.replace(small, "")


def _changed(keep: bool, *, old: bool = False) -> Draw:
    """Two spellings that differ in one letter, which is exchanged (keep) or put in."""
    def draw(rng: random.Random) -> tuple[str, str]:
        word, place = rng.choice(_LONG), rng.randrange(1, 4)
        new = rng.choice([c for c in _LETTERS if c not in word])
        changed = word[:place] + new + word[place + keep:]
        return f"{word}, {changed}", word[place] if old else new

    return draw


OPERATIONS: tuple[Operation, ...] = (
    _op("puzzle_unscramble", _unscramble(_UNIQUE, str, str), "Unscramble the letters to a word",
        "the word made", "Anagram: {x}\nWord:", "Which word is hidden in the letters {x}?",
        of="from"),
    _op("puzzle_unscramble_spaced", _unscramble(_UNIQUE, " ".join, str),
        "Put the letters in order to make a word", "the word made", "Letters: {x}\nWord:",
        of="from"),
    _op("puzzle_unscramble_animal", _unscramble(_UNIQUE_ANIMALS, str, str),
        "Unscramble the animal", "the animal made", "Mixed-up animal: {x}", of="from"),
    _op("puzzle_unscrambled_start", _unscramble(_UNIQUE, str, lambda w: w[0]),
        "Unscramble the word and give only its first letter", "",
        "First letter of the unscrambled word: {x}", "Mixed: {x}\nStarts with:",
        "Which letter does the word start with when {x} is put in order?"),
    _op("puzzle_same_letters", _same_letters,
        "Say yes if both have the same letters in some order, else no", "",
        "Same letters? {x}", "Are these made of the same letters? {x}",
        "{x}\nAnagram (yes or no):"),
    _op("puzzle_remove_letter", _with_letter(lambda w, c: w.replace(c, "")),
        "Remove the named letter from the word", "the rest without the letter",
        "Word and letter to drop: {x}", of="for",
        formats=False),
    _op("puzzle_star_letter", _with_letter(lambda w, c: w.replace(c, "*")),
        "Put a star for the named letter in the word", "the starred word",
        "Word and letter to hide: {x}", of="for",
        formats=False),
    _op("puzzle_only_letter", _with_letter(lambda w, c: "".join(
        a if a == c else "_" for a in w)),
        "Show only the named letter, with _ for all others", "the gap word",
        "Hangman: {x}", of="for",
        formats=False),
    _op("puzzle_replace_letter", _replace, "Replace the first letter named by the second",
        "the changed word", "Word, old letter, new letter: {x}", of="for",
        formats=False),
    _op("puzzle_letter_count", _count, "Count how often the letter occurs in the word",
        "the letter count", "How often does the letter occur? {x}", "Word, letter: {x}\nCount:",
        of="for"),
    _op("puzzle_letter_place", _with_letter(lambda w, c: str(w.index(c) + 1)),
        "Give the place of the letter in the word (its first one)", "the place",
        "Word, letter: {x}\nPlace:", of="for"),
    _op("puzzle_has_letter", _with_letter(lambda w, c: "yes" if c in w else "no", outside=0.5),
        "Say yes if the word has the letter, else no", "", "Is the letter in the word? {x}",
        "Word, letter: {x}\nContained (yes or no):", "Contains it? {x}"),
    _op("puzzle_double", _yes_no(_DOUBLE, _SINGLE, ("yes", "no")),
        "Say yes if a letter stands twice in a row, else no", "", "Double letter in {x}?",
        "{x}\nDouble letters (yes or no):", "Any double letters? {x}"),
    _op("puzzle_double_letter", draw_from([(w, _twins(w)[0]) for w in _DOUBLE]),
        "Give the letter that stands twice in a row", "the doubled letter",
        "Which letter is doubled in {x}?"),
    _op("puzzle_most_frequent", draw_from(_MOST), "Give the letter that occurs most often",
        "the most frequent letter", "Most often in {x}:"),
    _op("puzzle_palindrome", _yes_no(_PALINDROMES, tuple(
        w for w in _POOL if len(w) < 6 and w not in _PALINDROMES), ("yes", "no")),
        "Say yes if the word reads the same backwards, else no", "", "Is {x} a palindrome?",
        "{x}\nPalindrome (yes or no):", "Same from both sides? {x}"),
    _op("puzzle_palindrome_number", _number_palindrome,
        "Say yes if the number reads the same backwards, else no", "",
        "Is {x} a palindrome number?", "{x}\nPalindrome (yes or no):", "Same from both sides? {x}"),
    _op("puzzle_hidden_word", _hidden, "Say yes if the first word is inside the second, else no",
        "", "Hidden word? {x}", "Is the first word part of the second? {x}",
        "{x}\nInside (yes or no):"),
    _op("puzzle_hidden_place", _hidden_place,
        "Say where the first word sits in the second, start, middle or end", "",
        "Start, middle or end? {x}", "{x}\nPosition (start, middle or end):",
        "Where is the first word in the second? {x}"),
    _op("puzzle_hidden_rest", _around, "Take the second word out of the first", "the leftover part",
        "What is left over? {x}", "Whole, part to take out: {x}", of="for",
        formats=False),
    _op("puzzle_new_letter", _changed(True), "Give the letter that the second spelling has instead",
        "the new letter", "Spot the difference: {x}", of="in"),
    _op("puzzle_old_letter", _changed(True, old=True),
        "Give the letter of the first spelling that was exchanged", "the old letter",
        "Which letter got lost? {x}", of="in"),
    _op("puzzle_added_letter", _changed(False), "Give the letter that was added",
        "the added letter", "One letter too many: {x}", of="in"),
    _op("puzzle_letters_sorted", draw_from([(w, " ".join(sorted(w))) for w in _LONG]),
        "Sort the letters of the word, with spaces", "the sorted letters", "A to Z: {x}",
        formats=False),
    _op("puzzle_letters_z_to_a", draw_from([(w, "".join(sorted(w, reverse=True))) for w in _LONG]),
        "Sort the letters of the word from Z to A", "the Z-to-A spelling", formats=False),
)
