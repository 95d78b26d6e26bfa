"""More choices of a label for a sentence: emotion, opinion, tickets, genres and so on.

The same sentences come with several vocabularies, reversed ones among them, so that what counts is
the convention of the prompts and not the sentence.
"""

from __future__ import annotations

from training.families import label_data as data
from training.families.choice import Pools, choose, choose_words
from training.families.lookup import parse_lines
from training.families.operation import Operation

# Family, sentences, question, noun for the answer.
_FAMILIES: tuple[tuple[str, Pools, str, str], ...] = (
    ("emotion", data.EMOTION, "Which emotion does the writer feel", "Emotion"),
    ("sentiment3", data.SENTIMENT3, "Is this positive, negative or neutral", "Tone"),
    ("fact_opinion", data.FACT_OPINION, "Is this a fact or an opinion", "Fact or opinion"),
    ("ticket", data.TICKET, "Is this ticket a bug, a feature request or a question", "Ticket type"),
    ("department", data.DEPARTMENT, "Which department handles this message", "Department"),
    ("speech_act", data.SPEECH_ACT, "What does the speaker do with these words", "Speech act"),
    ("text_type", data.TEXT_TYPE, "Which kind of text is this from", "Text type"),
    ("school_subject", data.SCHOOL, "Which school subject is this question from", "Subject"),
    ("subject_person", data.SUBJECT, "Which grammatical person is the subject", "Person"),
    ("voice", data.VOICE, "Is this sentence active or passive", "Voice"),
    ("figurative", data.FIGURATIVE, "Is this meant literally or figuratively", "Reading"),
    ("certainty", data.SURE, "How sure is the speaker", "Certainty"),
    ("meal", data.MEAL, "Which part of the menu or the day is this", "Meal"),
    ("genre", data.GENRE, "Which film genre is this", "Genre"),
    ("program", data.PROGRAM, "Which language is this code in", "Language"),
    ("politeness_label", data.TOXIC, "Is this rude or polite", "Manners"),
)

# Labels in the pools' order, by vocabulary; each is explained in the cue.
_CODES = parse_lines("""
emotion letters | J A S F U D
emotion numbers | 1 2 3 4 5 6
emotion emoji | 😀 😡 😢 😱 😲 🤢
emotion german | Freude Wut Trauer Angst Überraschung Ekel
emotion french | joie colère tristesse peur surprise dégoût
emotion spanish | alegría ira tristeza miedo sorpresa asco
sentiment3 numbers | 1 -1 0
sentiment3 letters | P N O
sentiment3 signs | + - =
sentiment3 emoji | 😊 😞 😐
sentiment3 stars | 5 1 3
sentiment3 colours | green red gray
sentiment3 reversed | negative positive neutral
sentiment3 german | positiv negativ neutral
fact_opinion letters | F O
fact_opinion numbers | 0 1
fact_opinion viewpoint | objective subjective
fact_opinion reversed | 1 0
ticket letters | B F Q
ticket numbers | 1 2 3
ticket emoji | 🐛 ✨ ❓
ticket action | fix build answer
department numbers | 1 2 3 4
department letters | B T D J
department email | pay@ tech@ ship@ hr@
department emoji | 💳 🔧 📦 💼
speech_act numbers | 1 2 3 4 5 6
speech_act emoji | 🤝 🙇 🙏 ⚠️ 💌 👋
text_type letters | R E N A F M
text_type numbers | 1 2 3 4 5 6
school_subject letters | M H G B C
school_subject teacher | Euler Caesar Columbus Darwin Mozart
school_subject emoji | ➗ 🏛️ 🌍 🧬 🎵
subject_person numbers | 1 2 3
subject_person pronouns | I you he/she/they
voice letters | A P
voice numbers | 0 1
voice reversed | passive active
figurative numbers | 0 1
figurative letters | L F
certainty numbers | 1 0
certainty percent | 100% 50%
certainty signs | ! ?
meal numbers | 1 2 3 4
meal emoji | 🥣 🥪 🍰 🥤
genre letters | H R S W C
genre emoji | 👻 💕 🚀 🤠 🔎
program extension | .py .js .sql .html .sh
program numbers | 1 2 3 4 5
politeness_label numbers | 1 0
politeness_label action | delete keep
politeness_label colours | red green
politeness_label reversed | polite rude
""")

# Family, wanted label, yes and no of the convention, question.
_YES_NO = tuple(line.split(" | ") for line in """
emotion | joy | yes | no | Is the writer happy
emotion | anger | true | false | Is the writer angry
emotion | fear | Y | N | Is the writer afraid
emotion | sadness | 1 | 0 | Is the writer sad
emotion | surprise | yep | nope | Is the writer surprised
sentiment3 | neutral | yes | no | Is this neutral
fact_opinion | fact | true | false | Can this be checked as a fact
fact_opinion | opinion | yes | no | Is this just someone's opinion
ticket | bug | yes | no | Is this a bug report
ticket | feature | TRUE | FALSE | Does the user want something new
department | delivery | yes | no | Is this about a delivery
department | billing | $ | - | Is this about money ($) or not (-)
speech_act | apology | yes | no | Is this an apology
speech_act | promise | Y | N | Is this a promise
speech_act | warning | ⚠️ | ok | Is this a warning
speech_act | thanks | yes | no | Is someone saying thanks
text_type | ad | ad | not ad | Is this an ad
text_type | recipe | yes | no | Is this from a recipe
text_type | email | ja | nein | Ist das eine E-Mail
school_subject | math | yes | no | Is this a math question
subject_person | first | me | others | Does the writer speak of himself or herself
voice | passive | yes | no | Is this in the passive
figurative | figurative | yes | no | Is this a figure of speech
certainty | uncertain | yes | no | Does the speaker have doubts
meal | dessert | sweet | other | Is this a dessert
genre | horror | scary | fine | Would this film scare children
program | Python | True | False | Is this Python
program | SQL | yes | no | Is this a database query
politeness_label | rude | block | allow | Should a moderator block this
""".strip().split("\n"))

_BY_NAME = {name: (pools, ask, short) for name, pools, ask, short in _FAMILIES}


def _coded(key: str, codes: str) -> Operation:
    name, style = key.split()
    pools, ask, short = _BY_NAME[name]
    labels = dict(zip(pools, codes.split(), strict=True))
    # A reversed or foreign vocabulary must say so, or the prompts would contradict the answers.
    return choose(f"{name}_{style}", f"{name}_code", pools, labels, ask, f"{short} code",
                  explain=True)


def _asked(name: str, wanted: str, yes: str, no: str, ask: str) -> Operation:
    pools, _, _ = _BY_NAME[name]
    labels = {label: yes if label == wanted else no for label in pools}
    return choose(f"{name}_is_{wanted.lower().replace(' ', '_')}", "sentence_yes_no", pools, labels,
                  ask, wanted.capitalize(), f"{{x}}\n-> {yes} or {no}")


OPERATIONS: tuple[Operation, ...] = (
    *(choose_words(f"{name}_words", name, pools, ask, short, f"Classify: {{x}}\n{short} =",
                   f"{short} of \"{{x}}\":")
      for name, pools, ask, short in _FAMILIES),
    *(choose(f"{name}_capitals", name, pools, {k: k.upper() for k in pools}, f"{ask}, in capitals",
             short.upper(), f"{short.upper()} OF: {{x}}")
      for name, pools, ask, short in _FAMILIES[:12]),
    *(_coded(key, codes) for key, codes in _CODES),
    *(_asked(*line) for line in _YES_NO),
)
