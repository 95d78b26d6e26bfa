"""Sentences with one systematic error: correcting it, naming it, and telling right from wrong."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.families.cues import questions, wordings
from training.families.operation import Operation
from training.families.restating import full_sentence, scene
from training.families.words import a

Pair = tuple[str, str]
_VOWELS = "aeiou"


def _third(rng: random.Random) -> tuple[str, str, str, str]:
    """Subject and object of a scene, with the verb's base and third person."""
    s = scene(rng)
    return f"The {s.who_adj} {s.who}", f"the {s.thing_adj} {s.thing}", s.verb[0], s.verb[2]


def _agreement(rng: random.Random) -> Pair:
    who, thing, base, third = _third(rng)
    if rng.random() < 0.5:
        return f"{who} {base} {thing} every day.", f"{who} {third} {thing} every day."
    return f"{who}s {third} {thing} every day.", f"{who}s {base} {thing} every day."


def _tense(rng: random.Random) -> Pair:
    s, when = scene(rng), rng.choice(("Yesterday", "Last week", "Two days ago", "Last year"))
    text = f"{when} the {s.who} {{}} the {s.thing_adj} {s.thing} {s.where}."
    return text.format(s.verb[2]), text.format(s.verb[1])


def _article(rng: random.Random) -> Pair:
    s = scene(rng)
    right, other = a(s.thing_adj), ("a" if s.thing_adj[0] in _VOWELS else "an")
    text = f"The {s.who} {s.verb[1]} {{}} {s.thing} {s.when}."
    return text.format(f"{other} {s.thing_adj}"), text.format(right)


def _plural(rng: random.Random) -> Pair:
    s, many = scene(rng), rng.choice(("two", "three", "many", "several", "five", "both"))
    who, verb = s.who, s.verb[1]
    return (f"The {many} {who} {verb} the {s.thing} {s.where}.".replace("The b", "B"),
            f"The {many} {who}s {verb} the {s.thing} {s.where}.".replace("The b", "B"))


def _order(rng: random.Random) -> Pair:
    s = scene(rng)
    text = f"The {{}} {s.how} {s.verb[1]} the {{}} {s.when}."
    if rng.random() < 0.5:
        wrong = text.format(s.who, f"{s.thing} {s.thing_adj}")
        return wrong, text.format(s.who, f"{s.thing_adj} {s.thing}")
    wrong = text.format(f"{s.who} {s.who_adj}", s.thing)
    return wrong, text.format(f"{s.who_adj} {s.who}", s.thing)


def _preposition(rng: random.Random) -> Pair:
    s = scene(rng)
    text = f"The {s.who_adj} {s.who} {s.verb[1]} the {s.thing} {{}}."
    place = rng.choice(("in the kitchen", "in the village", "in the garden", "at the market",
                        "at the airport", "on the bridge", "on the roof", "on the balcony"))
    return text.format(place.split(" ", 1)[1]), text.format(place)


def _double(rng: random.Random) -> Pair:
    words = full_sentence(scene(rng)).split()
    at = rng.randrange(1, len(words) - 1)
    return " ".join([*words[:at], words[at], *words[at:]]), " ".join(words)


def _pronoun(rng: random.Random) -> Pair:
    s = scene(rng)
    right, wrong = rng.choice((("I", "Me"), ("He", "Him"), ("She", "Her"), ("We", "Us"),
                               ("They", "Them")))
    text = f"{{}} {s.how} {s.verb[1]} the {s.thing_adj} {s.thing} {s.when}."
    return text.format(wrong), text.format(right)


def _object(rng: random.Random) -> Pair:
    s = scene(rng)
    right, wrong = rng.choice((("me", "I"), ("him", "he"), ("her", "she"), ("us", "we"),
                               ("them", "they")))
    text = f"The {s.who_adj} {s.who} {s.verb[1]} the {s.thing} for {{}} {s.when}."
    return text.format(wrong), text.format(right)


def _negative(rng: random.Random) -> Pair:
    s = scene(rng)
    who = rng.choice(("I don't", "We don't", f"The {s.who} doesn't",
                      f"The {s.who_adj} {s.who}s don't"))
    things = s.thing + ("es" if s.thing.endswith(("x", "ch")) else "s")
    return f"{who} {s.verb[0]} no {things}.", f"{who} {s.verb[0]} any {things}."


def _comparative(rng: random.Random) -> Pair:
    s, adjective = scene(rng), rng.choice(("bigger", "smaller", "darker", "cheaper", "newer",
                                            "heavier", "nicer", "cleaner"))
    text = f"The {s.who} {s.verb[1]} a {{}} {s.thing} {s.when}."
    return text.format(f"more {adjective}"), text.format(adjective)


def _should_of(rng: random.Random) -> Pair:
    s, modal = scene(rng), rng.choice(("should", "could", "would", "must"))
    text = f"You {modal} {{}} helped the {s.who_adj} {s.who} {s.where} {s.when}."
    return text.format("of"), text.format("have")


_ERRORS: dict[str, tuple[Callable[[random.Random], Pair], str, tuple[str, ...]]] = {
    "agreement": (_agreement, "the verb so that it agrees with the subject", ("verb form",)),
    "tense": (_tense, "the tense of the verb", ("past tense",)),
    "article": (_article, "the article (a or an)", ("a or an",)),
    "plural": (_plural, "the noun that should be plural", ("plural",)),
    "word_order": (_order, "the order of noun and adjective", ("word order",)),
    "preposition": (_preposition, "the sentence by adding the missing preposition",
                    ("missing preposition",)),
    "doubled_word": (_double, "the sentence by removing the doubled word", ("doubled word",)),
    "pronoun_subject": (_pronoun, "the pronoun at the beginning", ("subject pronoun",)),
    "pronoun_object": (_object, "the pronoun after \"for\"", ("object pronoun",)),
    "double_negative": (_negative, "the double negative", ("negation",)),
    "comparative": (_comparative, "the doubled comparative", ("comparative",)),
    "should_of": (_should_of, "\"of\" after the modal verb", ("have or of",)),
}


def _repair(name: str) -> Operation:
    draw, what, (short,) = _ERRORS[name]
    return Operation(name=f"repair_{name}", kind="grammar_repair", draw=draw, formats=False, cues=(
        *wordings(f"Correct {what}"), "Wrong: {x}\nRight:", "Learner: {x}\nTeacher:",
        f"Grammar ({short}): {{x}}", "{x} -> corrected"))


def _any_error(rng: random.Random) -> Pair:
    return _ERRORS[rng.choice(tuple(_ERRORS))][0](rng)


def _labelled(name: str, errors: Sequence[str], labels: Sequence[str], *extra: str) -> Operation:
    def draw(rng: random.Random) -> Pair:
        index = rng.randrange(len(errors))
        return _ERRORS[errors[index]][0](rng)[0], labels[index]

    *most, last = labels
    return Operation(name=f"error_{name}", kind="grammar_error", draw=draw, formats=False,
                     cues=questions("Which error is in the sentence", "Error",
                                    f"{', '.join(most)} or {last}", *extra))


def _judged(name: str, right: str, wrong: str, ask: str, short: str) -> Operation:
    def draw(rng: random.Random) -> Pair:
        bad, good = _any_error(rng)
        return (good, right) if rng.random() < 0.5 else (bad, wrong)

    return Operation(name=f"grammatical_{name}", kind="grammar_error", draw=draw, formats=False,
                     cues=questions(ask, short, f"{right} or {wrong}"))


_FIVE = ("agreement", "tense", "article", "word_order", "doubled_word")
OPERATIONS: tuple[Operation, ...] = (
    *(_repair(name) for name in _ERRORS),
    Operation(name="repair_any", kind="grammar_repair", draw=_any_error, formats=False,
              cues=wordings("Correct the mistake in the sentence", "", "{x}\nCorrected:",
                            "Proofread: {x}", "{x} -> without the mistake")),
    _labelled("words", _FIVE, ("agreement", "tense", "article", "order", "repetition")),
    _labelled("letters", _FIVE, tuple("GTAOR"),
              "G agreement, T tense, A article, O order, R repetition: {x}"),
    _labelled("place", ("pronoun_subject", "pronoun_object"), ("beginning", "middle"),
              "Where is the wrong pronoun, beginning or middle? {x}"),
    _labelled("repair_kind", ("preposition", "doubled_word"), ("add a word", "remove a word")),
    _judged("correct_incorrect", "correct", "incorrect", "Is the sentence correct", "Grammar"),
    _judged("yes_no", "yes", "no", "Is this good English", "Good English"),
    _judged("one_zero", "1", "0", "Is the grammar right (1) or wrong (0)", "Acceptable"),
    _judged("has_error", "fine", "error", "Is the sentence fine or is there an error", "Check"),
)
