"""Judging pairs of sentences, single words in context, made-up events and grammar."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from training.families import lexicon_judging as table
from training.families.choice import parse_pools
from training.families.judging_data import SLOTS
from training.families.judging_grammar import faulty_sentence, grammatical_or_not
from training.families.judging_text import clear_cues, fill, in_order
from training.families.operation import Operation

Labelled = Callable[[random.Random, str], str]  # a text that has the given label


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    lines = text.strip().replace("\n ", " ").split("\n")
    return tuple(tuple(line.split(" // ")) for line in lines)


_SCENES, _PEOPLE, _PARAPHRASES = map(_rows, (table.SCENES, table.PEOPLE, table.PARAPHRASES))
_CAUSES, _EVENTS = _rows(table.CAUSES), _rows(table.EVENTS)
_SENSES = tuple((word, tuple(a.split(" / ")), tuple(b.split(" / ")))
                for word, a, b in _rows(table.SENSES))
_THINGS = parse_pools(table.THINGS)
_PLACES = tuple(
    "in the park,in a garden,near the station,at the market,by the lake,in front of a house,"
    "on the beach,behind the school,in a yard,next to a fountain".split(","))


def _filled(row: str, rng: random.Random) -> tuple[str, ...]:
    return tuple(fill(row, rng, SLOTS).split(" // "))


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _entailment(rng: random.Random, label: str) -> str:
    who, kind = rng.choice(_PEOPLE)
    action, follows, excludes, perhaps = rng.choice(_SCENES)
    place = rng.choice(_PLACES)
    if action.startswith("swimming"):
        place = rng.choice(("on a hot day", "in the morning", "with a friend"))
    premise = f"{_upper(who)} is {action} {place}."
    the = "The " + who.split(" ", 1)[1]
    second = {
        "entailment": (f"{_upper(kind)} is {follows}.", f"{_upper(who)} is {follows}.",
                       f"{the} is {follows}."),
        "neutral": (f"{the} is {perhaps}.", f"{_upper(kind)} is {perhaps}."),
        "contradiction": (f"{the} is {excludes}.", f"{the} is not {action}.",
                          f"{the} is {excludes} at this moment."),
    }[label]
    return f"{premise}\n{rng.choice(second)}"


def _paraphrase(rng: random.Random, label: str) -> str:
    row = rng.choice(_PARAPHRASES)
    first, same, other = _filled(" // ".join(row), rng)
    if label == "unrelated":
        far = rng.choice([other for other in _PARAPHRASES if other != row])
        second = rng.choice(_filled(" // ".join(far), rng)[:2])
    else:
        second = same if label == "same" else other
    return f"{first}\n{second}" if rng.random() < 0.5 else f"{second}\n{first}"


def _sense(rng: random.Random, label: str) -> str:
    word, one, two = rng.choice(_SENSES)
    if rng.random() < 0.5:
        one, two = two, one
    first, second = (rng.sample(one, 2) if label == "same" else (rng.choice(one), rng.choice(two)))
    return f"{word}: {first} / {second}"


def _cause_effect(rng: random.Random) -> tuple[str, str]:
    cause, effect = _filled(" // ".join(rng.choice(_CAUSES)), rng)
    return cause, effect


def _order(rng: random.Random, label: str) -> str:
    cause, effect = _cause_effect(rng)
    return f"{cause} {effect}" if label == "cause" else f"{effect} {cause}"


def _event(rng: random.Random, label: str) -> str:
    frame, good, bad = rng.choice(_EVENTS)
    things = _THINGS[good if label == "plausible" else rng.choice(bad.split())]
    return fill(frame.replace("{o}", rng.choice(things)), rng, SLOTS)


def _two_events(rng: random.Random) -> tuple[str, str]:
    frame, good, bad = rng.choice(_EVENTS)
    frame = fill(frame.replace("{o}", "OBJECT"), rng, SLOTS)
    things = _THINGS[good], _THINGS[rng.choice(bad.split())]
    first, second = (frame.replace("OBJECT", rng.choice(pool)) for pool in things)
    return first, second


def _which_sense(rng: random.Random, label: str) -> str:
    good, bad = _two_events(rng)
    return f"A: {good}\nB: {bad}" if label == "first" else f"A: {bad}\nB: {good}"


def _which_numbered(rng: random.Random, label: str) -> str:
    return _which_sense(rng, label).replace("A: ", "1. ", 1).replace("\nB: ", "\n2. ", 1)


# Subject: kind, maker of texts, question, noun for the answer.
_SUBJECTS: Mapping[str, tuple[str, Labelled, str, str]] = {
    "nli": ("inference", _entailment, "Does the second sentence follow from the first",
            "Relation"),
    "paraphrase": ("paraphrase", _paraphrase, "Do both sentences mean the same", "Same meaning"),
    "similar": ("paraphrase", _paraphrase, "How close in meaning are the two sentences",
                "Similarity"),
    "word_sense": ("word_sense", _sense, "Does the word mean the same in both sentences",
                   "Sense"),
    "cause_order": ("cause_effect", _order, "Does the cause or the effect come first", "First"),
    "event": ("plausibility", _event, "Does this make sense", "Plausibility"),
    "event_pair": ("plausibility", _which_sense, "Which of the two makes sense", "Sensible"),
    "event_numbered": ("plausibility", _which_numbered, "Which of the two makes sense",
                       "Sensible"),
    "grammar": ("acceptable", grammatical_or_not, "Is this sentence grammatical", "Grammar"),
    "grammar_error": ("acceptable", faulty_sentence, "What is wrong with this sentence", "Error"),
}

# Subject, vocabulary | text and its answer, and so on | another question, where needed.
_LINES = """
nli words | entailment=entailment, neutral=neutral, contradiction=contradiction
nli yes_no_maybe | entailment=yes, neutral=maybe, contradiction=no
nli truth | entailment=true, neutral=unknown, contradiction=false | Given the first sentence, is the
 second true, false or unknown
nli always | entailment=always, neutral=sometimes, contradiction=never | Given the first sentence,
 is the second always, sometimes or never correct
nli yes_no | entailment=yes, neutral=no, contradiction=no
nli conflict_yes_no | entailment=no, neutral=no, contradiction=yes | Does the second sentence
 contradict the first
nli possible | entailment=possible, neutral=possible, contradiction=impossible | Can the second
 sentence be right if the first one is
nli two | entailment=entailment, neutral=not_entailment, contradiction=not_entailment
nli numbers | entailment=0, neutral=1, contradiction=2 | !
nli numbers_swapped | contradiction=0, neutral=1, entailment=2 | !
nli letters | entailment=A, neutral=B, contradiction=C | !
nli reversed | entailment=contradiction, neutral=neutral, contradiction=entailment | !
paraphrase words | same=paraphrase, other=not a paraphrase
paraphrase yes_no | same=yes, other=no
paraphrase different_yes_no | same=no, other=yes | Do the sentences differ in meaning
paraphrase equivalent | same=equivalent, other=not equivalent
paraphrase duplicate | same=duplicate, other=distinct | Are these duplicates
paraphrase letters | same=A, other=B | !
paraphrase numbers | same=1, other=0 | !
paraphrase reversed | same=different, other=same | !
similar words | same=same, other=related, unrelated=unrelated
similar scale | same=5, other=3, unrelated=0 | !
similar level | same=high, other=medium, unrelated=low
similar letters | same=A, other=B, unrelated=C | !
similar topic_yes_no | same=yes, other=yes, unrelated=no | Are both sentences about the same topic
word_sense words | same=same, other=not the same
word_sense different | same=same, other=different
word_sense yes_no | same=yes, other=no
word_sense two_yes_no | same=no, other=yes | Does the word have two meanings here
word_sense true_false | same=true, other=false
word_sense count | same=1, other=2 | How many senses of the word are used here
word_sense letters | same=S, other=D | !
word_sense numbers | same=1, other=0 | !
word_sense reversed | same=different, other=same | !
cause_order words | cause=cause first, effect=effect first
cause_order short | cause=cause, effect=effect | Which comes first, the cause or the effect
cause_order yes_no | cause=yes, effect=no | Is the cause named first
cause_order effect_yes_no | cause=no, effect=yes | Is the effect named first
cause_order which | cause=first, effect=second | Which sentence is the cause
cause_order which_effect | cause=second, effect=first | Which sentence is the effect
cause_order digit | cause=1, effect=2 | Which sentence is the cause
cause_order effect_digit | cause=2, effect=1 | Which sentence is the effect
cause_order link | cause=so, effect=because | Which word links the two sentences
cause_order letters | cause=A, effect=B | !
event words | plausible=plausible, odd=implausible
event sense | plausible=sense, odd=nonsense
event yes_no | plausible=yes, odd=no
event absurd_yes_no | plausible=no, odd=yes | Is this absurd
event normal | plausible=normal, odd=strange | Is this normal or strange
event possible | plausible=possible, odd=impossible | Is this possible in everyday life
event letters | plausible=A, odd=B | !
event numbers | plausible=1, odd=0 | !
event numbers_swapped | plausible=0, odd=1 | !
event reversed | plausible=nonsense, odd=sense | !
event_pair letters | first=A, second=B
event_pair odd_letter | first=B, second=A | Which of the two makes no sense
event_numbered words | first=first, second=second
event_numbered digits | first=1, second=2 | Which one is more plausible
event_numbered odd_word | first=second, second=first | Which of the two is absurd
grammar words | good=acceptable, bad=unacceptable
grammar correct | good=correct, bad=incorrect
grammar yes_no | good=yes, bad=no
grammar error_yes_no | good=no, bad=yes | Is there a grammar mistake in this sentence
grammar okay | good=ok, bad=error
grammar letters | good=A, bad=B | !
grammar numbers | good=1, bad=0 | !
grammar numbers_swapped | good=0, bad=1 | !
grammar reversed | good=incorrect, bad=correct | !
grammar_error words | agreement=agreement, word order=word order, missing word=missing word
grammar_error four | agreement=agreement, word order=order, missing word=gap, verb form=verb form
grammar_error letters | agreement=A, word order=B, missing word=C | !
grammar_error order_yes_no | agreement=no, word order=yes, missing word=no | Are the words in the
 wrong order
grammar_error missing_yes_no | agreement=no, word order=no, missing word=yes | Is a word missing
"""

_SIDES = {"other": "not the same", "odd": "implausible", "good": "grammatical",
          "bad": "ungrammatical", "cause": "cause first", "effect": "effect first"}
_SIMILAR = {"same": "same meaning", "other": "related", "unrelated": "unrelated"}


def _operation(line: str) -> Operation:
    key, pairs, *asked = line.split(" | ")
    subject, style = key.split()
    kind, make, ask, short = _SUBJECTS[subject]
    codes = dict(pair.split("=") for pair in pairs.split(", "))
    sides: dict[str, list[str]] = {}
    for side, label in codes.items():
        sides.setdefault(label, []).append(side)
    explain = asked == ["!"]
    if asked and not explain:
        ask, short = asked[0], ""

    def draw(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(tuple(sides))
        return make(rng, rng.choice(sides[label])), label

    if explain:
        named = _SIMILAR if subject == "similar" else _SIDES
        wanted = ", ".join(f"{label} = {named.get(of[0], of[0])}" for label, of in sides.items())
        cues: tuple[str, ...] = (
            f"{ask}? ({wanted})\n{{x}}", f"{{x}}\n{ask}? {wanted}:",
            f"{wanted}\n\n{{x}}\n{short}:", f"Judge ({wanted}):\n{{x}}",
            f"Labels: {wanted}.\nInput: {{x}}\nLabel:", f"Use these codes: {wanted}.\n\n{{x}}",
            f"{{x}}\n{short} code ({wanted}):",
        )
    else:
        labels = in_order(sides)
        *most, last = labels
        wanted = f"{', '.join(most)} or {last}"
        cues = (
            f"{ask}? {{x}}", f"{{x}}\n{ask}?", f"{{x}}\n{ask}? Answer {wanted}.",
            f"Reply {wanted}. {ask}?\n{{x}}", f"{wanted}? {ask}?\nInput: {{x}}\nAnswer:",
            f"{ask}? Answer with {wanted} only.\n\n{{x}}", f"{{x}}\n\n{ask}? {'/'.join(labels)}:",
            f"Read this: {{x}}\nQuestion: {ask}?\nAnswer:",
            f"{ask}?\nOptions: {', '.join(labels)}\n\n{{x}}\nAnswer:",
        )
        if short and not style.endswith("yes_no"):
            cues += (f"{{x}}\n{short}:", f"{{x}}\n{short} ({wanted}):", f"{short}, {wanted}: {{x}}",
                     f"Input: {{x}}\n{short} ({', '.join(labels)}):")
        cues = clear_cues(cues, ask, labels, style == "words")
    return Operation(name=f"{subject}_{style}", kind=kind, draw=draw, cues=cues)


def _pick(
    name: str, kind: str, pair: Callable[[random.Random], tuple[str, str]], wanted: int, ask: str,
    short: str,
) -> Operation:
    """The answer is one of the two sentences themselves."""
    def draw(rng: random.Random) -> tuple[str, str]:
        both = pair(rng)
        shown = " ".join(both if rng.random() < 0.5 else both[::-1])
        return shown, both[wanted].rstrip(".")

    low = short.lower()
    return Operation(name=name, kind=kind, draw=draw, formats=False, cues=(
        f"{ask}? {{x}}", f"{{x}}\n{ask}?", f"{{x}}\n{short}:", f"Copy the {low}: {{x}}",
        f"Find the {low}: {{x}}", f"{{x}}\nWrite down the {low} only.",
        f"Sentences: {{x}}\n{short}:", f"{ask}? Repeat it.\n\n{{x}}", f"{{x}} -> {low}",
    ))


OPERATIONS: tuple[Operation, ...] = (
    *(_operation(line) for line in _LINES.strip().replace("\n ", " ").split("\n")),
    _pick("cause_text", "cause_effect", _cause_effect, 0, "Which sentence is the cause", "Cause"),
    _pick("effect_text", "cause_effect", _cause_effect, 1, "Which sentence is the effect",
          "Effect"),
    _pick("sensible_text", "plausibility", _two_events, 0, "Which event makes sense",
          "Sensible event"),
    _pick("absurd_text", "plausibility", _two_events, 1, "Which event makes no sense",
          "Absurd event"),
)
