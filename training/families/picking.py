"""Choosing one word from a short list: by place, letters, kind, scale and meaning.

The same lists come with several wishes ("the animal", "the colour", "the odd one"), so that only
the prompts tell which word is meant.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families import picking_places, picking_scales
from training.families.cues import questions, wordings
from training.families.lexicon_picking import GOES_WITH, KINDS, MEANINGS
from training.families.operation import Operation
from training.families.picking_places import MIX, ORDINALS, called, one_line, op, shuffled, slug

# Kinds.

def _kind_cues(kind: str, among: str = "") -> tuple[str, ...]:
    short, long = called(kind)
    first = short[0].upper() + short[1:]
    rest = f" The others are {among}s." if among else ""
    return (
        *wordings(f"Choose the {short}", f"the {short}", of="in"), f"Which one is {long}? {{x}}",
        f"Which of these is {long}: {{x}}?", f"Find the {short}: {{x}}", f"Words: {{x}}\n{first}:",
        f"{first}? {{x}}", *((f"Choose the {short}.{rest} {{x}}",) if among else ()),
    )


def _among(kind: str, others: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        answer = rng.choice(KINDS[kind])
        words = [answer, *rng.sample(KINDS[others], rng.randint(2, 4))]
        return one_line(rng, shuffled(rng, words)), answer

    mass = others in ("clothing", "furniture", "weather", "country", "city", "body part")
    return Operation(name=f"{slug(kind)}_among_{slug(others)}", kind="pick_kind", draw=draw,
                     cues=_kind_cues(kind, "" if mass else called(others)[0]))


def _of_mix(prefix: str, group: str, kind: str, kinds: Sequence[str]) -> Operation:
    """One word of the wanted kind, the others of other kinds, each of another one."""
    def draw(rng: random.Random) -> tuple[str, str]:
        rest = [other for other in kinds if other != kind]
        answer = rng.choice(KINDS[kind])
        chosen = rng.sample(rest, min(len(rest), rng.randint(2, 4)))
        words = [answer, *(rng.choice(KINDS[other]) for other in chosen)]
        return one_line(rng, shuffled(rng, words)), answer

    return Operation(name=f"{prefix}_{slug(kind)}", kind=group, draw=draw, cues=_kind_cues(kind))


_AMONG = tuple(
    _among(*pair.split(" < ")) for line in """
    animal < object, object < animal, colour < animal, animal < colour, fruit < animal,
    animal < fruit, object < abstract, abstract < object, verb < adjective, adjective < verb,
    verb < noun, noun < verb, adjective < noun, number < noun, noun < number, adverb < adjective,
    adjective < adverb, preposition < verb, fruit < vegetable, vegetable < fruit, country < city,
    city < country, tool < instrument, instrument < tool, profession < relative,
    relative < profession
    """.split(",") for pair in [" ".join(line.split())]
)
_MIXED = tuple(_of_mix("choose", "pick_mixed", kind, MIX) for kind in MIX)
_CLASSES = ("noun", "verb", "adjective", "adverb", "preposition", "pronoun", "number")
_WORD_CLASSES = tuple(_of_mix("choose_class", "pick_class", kind, _CLASSES) for kind in _CLASSES)
_PROPER = ("country", "language", "name", "day", "month", "planet")
_PROPERS = tuple(_of_mix("choose_proper", "pick_class", kind, _PROPER) for kind in _PROPER)


# Odd ones.

# Kinds that are near each other, so that the odd one takes a closer look.
_NEAR = (("fruit", "vegetable"), ("country", "city"), ("tool", "instrument"), ("flower", "tree"),
         ("day", "month"), ("profession", "relative"), ("verb", "adjective"), ("drink", "fruit"),
         ("clothing", "body part"), ("animal", "tree"), ("metal", "shape"), ("sport", "instrument"))


def _two_kinds(rng: random.Random) -> tuple[str, str]:
    most, odd = rng.sample(MIX, 2)
    return most, odd


def _two_near(rng: random.Random) -> tuple[str, str]:
    most, odd = rng.choice(_NEAR)
    return (most, odd) if rng.random() < 0.5 else (odd, most)


def _odd(
    name: str, kinds: Callable[[random.Random], tuple[str, str]],
    answer: Callable[[Sequence[str], str, str, str], str], do: str, get: str, *extra: str,
    formats: bool = True,
) -> Operation:
    """answer: takes the list, the odd word, the kind of most words and the odd one's kind."""
    def draw(rng: random.Random) -> tuple[str, str]:
        most, odd = kinds(rng)
        word = rng.choice(KINDS[odd])
        words = shuffled(rng, [word, *rng.sample(KINDS[most], rng.randint(3, 4))])
        return one_line(rng, words), answer(words, word, most, odd)

    return op(name, "pick_odd", draw, do, get, *extra, of="in", formats=formats)


def _odd_number(name: str, odd: Callable[[int], bool], high: int, *cues: str) -> Operation:
    right = tuple(n for n in range(2, high) if odd(n))
    wrong = tuple(n for n in range(2, high) if not odd(n))

    def draw(rng: random.Random) -> tuple[str, str]:
        answer = rng.choice(right)
        words = shuffled(rng, map(str, [answer, *rng.sample(wrong, rng.randint(3, 4))]))
        return ", ".join(words), str(answer)

    return Operation(name=name, kind="pick_odd", draw=draw, cues=cues)


def _number_cues(what: str, others: str) -> tuple[str, ...]:
    return (
        f"Which number is {what}? {{x}}", f"Find the only {what} number: {{x}}",
        f"{{x}}\nThe only {what} number is", f"All but one are {others}. Which one is not? {{x}}",
        f"{what.capitalize()} number: {{x}}", f"{{x}} -> the {what} one",
        f"Choose the {what} number.\nInput: {{x}}\nOutput:",
    )


_ODD = (
    _odd("odd_word", _two_kinds, lambda ws, w, m, o: w, "Choose the word that does not belong",
         "the odd one out", "Which one is different? {x}", "{x}\nDoes not fit:"),
    _odd("odd_word_near", _two_near, lambda ws, w, m, o: w,
         "Find the word that is not like the others", "the misfit", "The stranger: {x}",
         "Which word is of another kind? {x}"),
    _odd("odd_word_kind", _two_kinds, lambda ws, w, m, o: called(o)[0],
         "Say what kind of thing the odd one out is", "the kind of the odd one out",
         "One does not belong; what is it? {x}"),
    _odd("odd_word_and_kind", _two_near, lambda ws, w, m, o: f"{w} ({called(o)[0]})",
         "Choose the odd one out and add its kind in brackets", "the odd one out with its kind",
         "{x}\nOdd one (kind):", formats=False),
    _odd("odd_word_ordinal", _two_kinds, lambda ws, w, m, o: ORDINALS[ws.index(w)],
         "Say which word is the odd one out: first, second, third, fourth or fifth",
         "the place of the odd one out, as a word", "The odd one out is the ... word. {x}"),
    _odd("not_odd_first", _two_kinds,
         lambda ws, w, m, o: next(word for word in ws if word != w),
         "Choose the first word that is like most of the others", "the first word that fits in",
         "Skip the odd one out and give the first word: {x}"),
    _odd("not_odd_last", _two_kinds,
         lambda ws, w, m, o: next(word for word in ws[::-1] if word != w),
         "Choose the last word that is like most of the others", "the last word that fits in",
         "Skip the odd one out and give the last word: {x}"),
    _odd_number("odd_among_even", lambda n: n % 2 == 1, 100, *_number_cues("odd", "even")),
    _odd_number("even_among_odd", lambda n: n % 2 == 0, 100, *_number_cues("even", "odd")),
    _odd_number("three_digits_among_two", lambda n: n > 99, 400,
                *_number_cues("three-digit", "below 100")),
)


# Yes or no.

_LABELS = (("yes", "no"), ("true", "false"), ("Y", "N"), ("1", "0"), ("present", "absent"))


def _asked(ask: str, short: str, labels: str, *extra: str) -> tuple[str, ...]:
    """The cues of `questions` that say what is asked, about a list."""
    cues = questions(ask, short, labels, *extra)
    return tuple(cue.replace("Sentence:", "List:").replace("Text:", "Words:") for cue in cues
                 if ask in cue or short in cue or cue in extra)


def _any(kind: str, yes: str, no: str) -> Operation:
    """Whether a word of the kind is in the list, which half of the lists have."""
    _, long = called(kind)
    rest = [other for other in MIX if other != kind]

    def draw(rng: random.Random) -> tuple[str, str]:
        words = [rng.choice(KINDS[other]) for other in rng.sample(rest, rng.randint(3, 5))]
        found = rng.random() < 0.5
        if found:
            words[0] = rng.choice(KINDS[kind])
        return one_line(rng, shuffled(rng, words)), yes if found else no

    return Operation(
        name=f"any_{slug(kind)}_{slug(yes).lower()}", kind="pick_yes_no", draw=draw,
        cues=_asked(f"Is {long} in this list", called(kind)[0].capitalize(), f"{yes} or {no}",
                    f"Is one of these {long}, {yes} or {no}? {{x}}",
                    f"Does this mention {long}: {{x}}? ({yes}/{no})"))


def _list_check(
    name: str, make: Callable[[random.Random, bool], list[str]], ask: str, short: str
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        found = rng.random() < 0.5
        return one_line(rng, make(rng, found)), "yes" if found else "no"

    return Operation(name=name, kind="pick_yes_no", draw=draw,
                     cues=_asked(ask, short, "yes or no", f"{ask}, yes or no? {{x}}"))


def _at_end(kind: str, at: int) -> Callable[[random.Random, bool], list[str]]:
    """Lists that always have a word of the kind, but only sometimes at this place."""
    def make(rng: random.Random, found: bool) -> list[str]:
        kinds = rng.sample([other for other in MIX if other != kind], rng.randint(3, 4))
        words = [rng.choice(KINDS[other]) for other in kinds]
        places = [0, len(words) - 1]
        words[places[at] if found else rng.choice([places[1 - at], 1])] = rng.choice(KINDS[kind])
        return words

    return make


def _all_alike(rng: random.Random, found: bool) -> list[str]:
    most, other = rng.sample(MIX, 2)
    words = rng.sample(KINDS[most], rng.randint(3, 5))
    if not found:
        words[-1] = rng.choice(KINDS[other])
    return shuffled(rng, words)


def _ends_alike(rng: random.Random, found: bool) -> list[str]:
    kinds = rng.sample(MIX, rng.randint(4, 5))
    words = [rng.choice(KINDS[kind]) for kind in kinds]
    if found:
        first, last = rng.sample(KINDS[kinds[0]], 2)
        words[0], words[-1] = first, last
    return words


_YES_NO = (
    *(_any(kind, *_LABELS[at % len(_LABELS)]) for at, kind in enumerate(
        ("animal", "fruit", "vehicle", "clothing", "number", "colour", "profession", "country",
         "drink", "instrument", "body part", "furniture"))),
    _any("animal", "true", "false"), _any("colour", "Y", "N"),
    _list_check("first_is_animal", _at_end("animal", 0), "Is the first word an animal",
                "First is an animal"),
    _list_check("last_is_animal", _at_end("animal", 1), "Is the last word an animal",
                "Last is an animal"),
    _list_check("first_is_colour", _at_end("colour", 0), "Is the first word a colour",
                "First is a colour"),
    _list_check("last_is_number", _at_end("number", 1), "Is the last word a number",
                "Last is a number"),
    _list_check("all_of_one_kind", _all_alike, "Are all these words of one kind", "One kind"),
    _list_check("ends_of_one_kind", _ends_alike,
                "Are the first and the last word of the same kind", "Ends of the same kind"),
)


# Meanings.

def _options(rng: random.Random, word: str, options: Sequence[str]) -> str:
    """A word with its options, in any order and in one of some notations."""
    mixed = shuffled(rng, options)
    return rng.choice((f"{word}: {', '.join(mixed)}", f"{word}: {', '.join(mixed)}",
                       f"{word} ({', '.join(mixed)})", f"{word} - {' / '.join(mixed)}"))


def _meaning(part: str, wanted: int, name: str, do: str, get: str, *extra: str) -> Operation:
    """wanted: 1 for the synonym, 2 for the opposite, 3 for the word that has to do with neither."""
    rows = MEANINGS[part]

    def draw(rng: random.Random) -> tuple[str, str]:
        row, other = rng.sample(rows, 2)
        options = (*row[1:], rng.choice(other[1:]))
        return _options(rng, row[0], options), options[wanted - 1]

    return op(f"{name}_of_options_{part}", "pick_meaning", draw, do, get, *extra)


def _partner(
    pairs: Sequence[tuple[str, str]], name: str, do: str, get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        (word, answer), *others = rng.sample(pairs, rng.randint(3, 4))
        options = [answer, *(right for _, right in others)]
        return _options(rng, word, options), answer

    return op(name, "pick_meaning", draw, do, get, *extra)


def _member(name: str, of_kind: bool, do: str, get: str, *extra: str) -> Operation:
    """From a kind to its member among the options, or from a member to its kind."""
    def draw(rng: random.Random) -> tuple[str, str]:
        kinds = rng.sample(MIX, rng.randint(3, 4))
        words = [rng.choice(KINDS[kind]) for kind in kinds]
        names = [called(kind)[0] for kind in kinds]
        if of_kind:
            return _options(rng, names[0], words), words[0]
        return _options(rng, words[0], names), names[0]

    return op(name, "pick_meaning", draw, do, get, *extra)


_MEANINGS = (
    *(_meaning(part, 1, "synonym", "Choose the option that means the same as the first word",
               "the option with the same meaning", "Synonym: {x}", "{x}\nMeans the same:",
               "Which option is closest in meaning? {x}") for part in MEANINGS),
    *(_meaning(part, 2, "opposite", "Choose the option that means the opposite of the first word",
               "the option with the opposite meaning", "Opposite: {x}", "{x}\nMeans the opposite:",
               "Which option is the contrary? {x}") for part in MEANINGS),
    *(_meaning(part, 3, "unrelated",
               "Choose the option that is neither a synonym nor an opposite of the first word",
               "the unrelated option", "Unrelated: {x}", "{x}\nNeither same nor opposite:")
      for part in ("adjective", "verb", "noun")),
    _partner(GOES_WITH["use"], "partner_of_options",
             "Choose the option that goes with the first word",
             "the option that goes with it", "Goes with: {x}", "{x}\nBelongs together with:"),
    _partner(GOES_WITH["place"], "place_of_options", "Choose the place where this person is found",
             "the right place", "Works or lives there: {x}", "{x}\nWhere?"),
    _partner(GOES_WITH["rhyme"], "rhyme_of_options",
             "Choose the option that rhymes with the first word",
             "the rhyming option", "Rhyme: {x}", "{x}\nSounds alike:"),
    _member("member_of_options", True, "Choose the option that is an example of the first term",
            "the fitting example", "Example: {x}", "{x}\nOne of that kind:"),
    _member("kind_of_options", False, "Choose the option that says what the first word is",
            "the right kind", "Kind: {x}", "{x}\nIt is a kind of"),
)

OPERATIONS: tuple[Operation, ...] = (
    *picking_places.OPERATIONS, *_AMONG, *_MIXED, *_WORD_CLASSES, *_PROPERS, *_ODD,
    *picking_scales.OPERATIONS, *_YES_NO, *_MEANINGS,
)
