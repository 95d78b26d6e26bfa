"""Labels for the time a text tells of, its author's intention, opinion or fact, and register."""

from __future__ import annotations

from training.families import texts_style_data as data
from training.families.choice import Pools
from training.families.operation import Operation
from training.families.texts_engine import Subject, operations


def _subject(kind: str, pools: Pools, short: str, *asks: str) -> Subject:
    return Subject(kind=kind, pools=pools, slots=data.SLOTS, short=short, noun="Text", asks=asks)


_SUBJECTS = {
    "when": _subject("txt_time", data.TIME, "Time", "Which time does this tell of",
                     "When does this happen"),
    "aim": _subject("txt_style", data.INTENT, "Intention", "What does the author want to do",
                    "What is the purpose of this text"),
    "view": _subject("txt_style", data.OPINION, "Subjectivity",
                     "Is this text subjective or objective"),
    "tone": _subject("txt_style", data.REGISTER, "Register", "Which language register is this"),
}

OPERATIONS: tuple[Operation, ...] = operations(_SUBJECTS, """
when words | ~past, present, future
when adverb | before, now, later | When does this happen
when numbers | !-1, 0, 1
when letters | !P, N, F
when letters_abc | !C, A, B
when over_yes_no | yes, no, no | Is what the text tells already over
when coming_yes_no | no, no, yes | Does the text tell of something that is still to come
when now_yes_no | no, yes, no | Does the text tell of what goes on at present
when german | !Vergangenheit, Gegenwart, Zukunft
aim words | ~inform, persuade, entertain, instruct
aim kind | report, advertisement, story, manual | Where could this text come from
aim numbers | !1, 2, 3, 4
aim letters | !I, P, E, M
aim sell_yes_no | no, yes, no, no | Does the author try to win the reader for something
aim steps_yes_no | no, no, no, yes | Does the text tell the reader step by step what to do
aim true_story | true, -, made up, - | Is this true or made up
view words | ~subjective, objective
view page | review, listing | Is this from a review or a listing
view numbers | !1, 0
view letters | !S, O
view opinion_yes_no | yes, no | Does the author give an opinion
view checkable_yes_no | no, yes | Is the text free of judgments
tone words | ~formal, neutral, slang
tone reader | official letter, note, chat | Where would you read this
tone numbers | !3, 2, 1
tone letters | !F, N, S
tone boss_yes_no | yes, -, no | Could you send this to a minister without changing its tone
tone relaxed_yes_no | no, no, yes | Is this written in slang
""")
