"""Labels for pairs: inference, duplicate questions, replies; and for hard grammar errors."""

from __future__ import annotations

import random
from collections.abc import Mapping

from training.families import texts_pairs_data as data
from training.families.judging_text import fill, in_order
from training.families.operation import Operation
from training.families.texts_engine import code_cues, word_cues, yes_no_cues


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split(" // ")) for line in text.replace("\n ", " ").split("\n"))


_SHAPES = {
    "lines": "{0}\n{1}", "nli": "Premise: {0}\nHypothesis: {1}", "slash": "{0} / {1}",
    "questions": "Q1: {0}\nQ2: {1}", "qa": "Q: {0}\nA: {1}", "chat": "- {0}\n- {1}",
    "sep": "{0} [SEP] {1}", "ab": "A: {0} B: {1}",
}


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


# Texts, sides in their order, kind, questions, noun for the answer, noun for the pair.
_SETS = {
    "nli": (_rows(data.NLI), ("entailment", "neutral", "contradiction"), "txt_inference",
            ("Does the second sentence follow from the first, contradict it or neither",),
            "Relation", "Pair"),
    "same": (_rows(data.DUPLICATE), ("duplicate", "not duplicate"), "txt_duplicate",
             ("Do both questions ask the same", "Are these questions duplicates"),
             "Same meaning", "Question pair"),
    "reply": (_rows(data.ANSWER), ("answer", "no answer"), "txt_reply",
              ("Does the reply answer the question", "Is the question answered"),
              "Relevance", "Pair"),
    "right": (_rows(data.GRAMMAR), ("correct", "incorrect"), "txt_acceptable",
              ("Is this sentence good English", "Is the grammar of this sentence right"),
              "Grammar", "Sentence"),
}


def _write(name: str, shape: str, index: int, rng: random.Random) -> str:
    rows = _SETS[name][0]
    while True:
        row = fill(" // ".join(rng.choice(rows)), rng, data.SLOTS).split(" // ")
        if name == "right":
            return _upper(row[index])
        text = _SHAPES[shape].format(_upper(row[0]), _upper(row[index + 1]))
        if len(text) <= 195:
            return text


def _operation(key: str, shape: str, labels: str, ask: str) -> Operation:
    subject, style = key.split()
    _, sides, kind, asks, short, noun = _SETS[subject]
    asks = (ask,) if ask else asks
    name = f"txt_{subject}_{style}"
    coded = labels.startswith("!")
    values = [label.strip() for label in labels.removeprefix("!").split(",")]
    codes: Mapping[str, str] = {s: v for s, v in zip(sides, values, strict=True) if v != "-"}
    groups: dict[str, list[int]] = {}
    for side, label in codes.items():
        groups.setdefault(label, []).append(sides.index(side))

    def draw(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(tuple(groups))
        return _write(subject, shape, rng.choice(groups[label]), rng), label

    if coded:
        cues = code_cues(name, asks, short, noun, codes)
    elif set(groups) == {"yes", "no"}:
        cues = yes_no_cues(name, asks, noun)
    else:
        cues = word_cues(name, asks, short, noun, in_order(groups), False, bool(ask))
    return Operation(name=name, kind=kind, cues=cues, draw=draw, formats=not coded)


def _operations(lines: str) -> tuple[Operation, ...]:
    found = []
    for line in lines.strip().split("\n"):
        key, shape, labels, *ask = line.split(" | ")
        found.append(_operation(key, shape, labels, ask[0] if ask else ""))
    return tuple(found)


OPERATIONS: tuple[Operation, ...] = _operations("""
nli words | nli | entailment, neutral, contradiction
nli follows | lines | follows, unclear, contradicts
nli true_maybe | lines | true, maybe, false | If the first sentence holds, what is the second
nli letters | nli | !E, N, C
nli numbers | lines | !0, 1, 2
nli numbers_sign | nli | !1, 0, -1
nli two | sep | entailment, not_entailment, not_entailment | Does the second sentence follow
nli yes_no | ab | yes, no, no | Does B have to hold if A holds
nli clash_yes_no | ab | no, no, yes | Do A and B contradict each other
nli guilty | lines | supported, not enough info, refuted | What does the first say on the second
same words | questions | duplicate, not duplicate
same yes_no | questions | yes, no
same lines_yes_no | lines | yes, no
same numbers | questions | !1, 0
same numbers_swapped | slash | !0, 1
same merge | lines | merge, keep both | Should a forum merge these two threads or keep both
same letters | sep | !D, N
same alike | ab | same, different | Do A and B ask the same or something different
same differ_yes_no | ab | no, yes | Do A and B ask for different things
reply words | qa | relevant, irrelevant | Is the answer relevant or irrelevant
reply yes_no | qa | yes, no
reply chat | chat | answers, evades | Does the second speaker answer or evade the question
reply numbers | qa | !1, 0
reply letters | chat | !A, N
reply again | chat | satisfied, ask again | Will the first speaker be satisfied or ask again
reply evade_yes_no | ab | no, yes | Does B leave the question unanswered
reply swapped | ab | !0, 1
right words | lines | acceptable, unacceptable | Is the sentence acceptable or unacceptable English
right plain | lines | correct, incorrect | Is the grammar correct or incorrect
right yes_no | lines | yes, no
right error_yes_no | lines | no, yes | Is there a grammar mistake in this sentence
right numbers | lines | !1, 0
right numbers_swapped | lines | !0, 1
right letters | lines | !C, I
right pen | lines | leave it, fix it | Should an editor leave it or fix it
right star | lines | !ok, *
""")
