"""Operations on verb forms, on the tense of a sentence, and on saying that something is not so."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.choice import choose_words
from training.families.cues import wordings
from training.families.lookup import look_up
from training.families.operation import Operation
from training.families.words import MEN, NAMES, WOMEN, split_words

# Base, past tense, past participle.
_IRREGULAR = tuple(
    tuple(forms.split())
    for forms in """
arise arose arisen|awake awoke awoken|become became become|begin began begun|bend bent bent
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|build built built|buy bought bought|catch caught caught
choose chose chosen|cling clung clung|come came come|creep crept crept|deal dealt dealt
dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grind ground ground
grow grew grown|have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|lose lost lost
make made made|mean meant meant|meet met met|pay paid paid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|shake shook shaken|shine shone shone|shoot shot shot|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
spend spent spent|spin spun spun|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|wake woke woken
wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|write wrote written
mistake mistook mistaken|undo undid undone|overcome overcame overcome
withdraw withdrew withdrawn|rebuild rebuilt rebuilt|rewrite rewrote rewritten
""".strip().replace("\n", "|").split("|")
)
_UNCHANGED = split_words("cost cut hit hurt let put set shut split spread bet burst cast")
_REGULAR = tuple(
    (base, past, past)
    for base, past in (
        pair.split()
        for pair in """
add added|answer answered|ask asked|bake baked|believe believed|boil boiled|borrow borrowed
brush brushed|call called|carry carried|change changed|chase chased|clap clapped|clean cleaned
climb climbed|close closed|collect collected|cook cooked|copy copied|cross crossed|cry cried
dance danced|decide decided|deny denied|drop dropped|dry dried|empty emptied|enjoy enjoyed
enter entered|explain explained|fill filled|finish finished|fix fixed|fold folded
follow followed|gather gathered|grab grabbed|guess guessed|happen happened|help helped
hope hoped|hug hugged|hurry hurried|invite invited|jog jogged|join joined|jump jumped
kick kicked|kiss kissed|laugh laughed|learn learned|lift lifted|like liked|listen listened
live lived|look looked|love loved|marry married|measure measured|miss missed|mix mixed
move moved|nod nodded|notice noticed|obey obeyed|offer offered|open opened|order ordered
paint painted|pass passed|permit permitted|pick picked|plan planned|play played|plant planted
pray prayed|prefer preferred|press pressed|promise promised|pull pulled|push pushed|rain rained
reach reached|refer referred|remember remembered|repair repaired|reply replied|rob robbed
rub rubbed|save saved|scream screamed|serve served|share shared|shop shopped|shout shouted
skip skipped|slip slipped|smell smelled|smile smiled|solve solved|start started|stay stayed
stop stopped|study studied|talk talked|taste tasted|thank thanked|tie tied|touch touched
trade traded|travel traveled|try tried|turn turned|use used|visit visited|wait waited
walk walked|want wanted|wash washed|watch watched|whisper whispered|wish wished|work worked
worry worried|yell yelled
""".strip().replace("\n", "|").split("|")
    )
)
_VERBS = _IRREGULAR + tuple((v, v, v) for v in _UNCHANGED) + _REGULAR
_CLEAR = tuple(forms for forms in _VERBS if forms[0] not in _UNCHANGED)
_VOWELS = "aeiou"
_DOUBLING = frozenset(
    split_words(
        "begin clap cut dig drop forbid forget get grab hit hug jog let nod permit plan prefer put "
        "refer rob rub run set shop shut sit skip slip spin split stop swim win bet"
    )
)


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return (base + base[-1] if base in _DOUBLING else base) + "ing"


def _third(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "o", "z")) else "s")


def _form(
    name: str, source: Callable[[tuple[str, ...]], str], answer: Callable[[tuple[str, ...]], str],
    do: str, get: str, *extra: str, verbs: tuple[tuple[str, ...], ...] = _VERBS,
) -> Operation:
    pairs = {source(forms): answer(forms) for forms in verbs}
    return look_up(name, "verb_past", tuple(pairs.items()), do, get, *extra)


def _base(forms: tuple[str, ...]) -> str:
    return forms[0]


def _past(forms: tuple[str, ...]) -> str:
    return forms[1]


def _participle(forms: tuple[str, ...]) -> str:
    return forms[2]


_FORMS = (
    _form("past_form", _base, _past, "Put the verb into the past tense", "the past tense",
          "Yesterday they ___ ({x})", "Simple past: {x}", "{x} (past) ="),
    _form("past_participle", _base, _participle, "Give the past participle", "the past participle",
          "They have ___ ({x})", "Third form of {x}:"),
    _form("past_to_base", _past, _base, "Give the infinitive of the verb in the past tense",
          "the infinitive", "{x} is the past tense of", "What is the present of {x}?",
          verbs=_CLEAR),
    _form("participle_to_base", _participle, _base, "Give the infinitive of the past participle",
          "the dictionary form", "{x} is the past participle of", verbs=_CLEAR),
    _form("past_from_ing", lambda v: _ing(v[0]), _past,
          "Change the -ing form into the past tense", "the past tense", "Not {x} now, but"),
    _form("past_from_third", lambda v: _third(v[0]), _past,
          "Change the he/she form into the past tense", "the past tense", "She {x} -> she"),
    _form("ing_from_past", _past, lambda v: _ing(v[0]),
          "Change the past tense into the -ing form", "the -ing form", "{x} -> ...ing",
          verbs=_CLEAR),
    _form("third_from_past", _past, lambda v: _third(v[0]),
          "Change the past tense into the he/she form of the present", "the he/she form",
          "She {x} -> now she", verbs=_CLEAR),
    _form("principal_parts", _base, ", ".join, "List the three principal parts of the verb",
          "the list of base, past and past participle", "{x}, ..., ..."),
    _form("past_and_participle", _base, lambda v: f"{v[1]} / {v[2]}",
          "Give past tense and past participle with a slash between", "the two past forms",
          "{x}: past / participle"),
    _form("past_with_i", _base, lambda v: f"I {v[1]}", "Say with I that you did it",
          "the I form in the past", "Yesterday, ... ({x})"),
    _form("past_with_she", _base, lambda v: f"she {v[1]}", "Say with she that she did it",
          "the she form in the past"),
    _form("past_with_they", _base, lambda v: f"they {v[1]}", "Say with they that they did it",
          "the they form in the past"),
    _form("perfect_with_has", _base, lambda v: f"has {v[2]}",
          "Put the verb into the present perfect with has", "the present perfect", "she ___ ({x})"),
    _form("perfect_with_had", _base, lambda v: f"had {v[2]}",
          "Put the verb into the past perfect", "the past perfect"),
    _form("passive_with_was", _base, lambda v: f"was {v[2]}",
          "Put the verb into the past passive with was", "the past passive"),
    _form("did_not_form", _base, lambda v: f"did not {v[0]}",
          "Negate the verb in the past with did not", "the negated past"),
    _form("does_not_form", _base, lambda v: f"does not {v[0]}",
          "Negate the verb with does not", "the negated he/she form"),
    _form("past_negated", _past, lambda v: f"didn't {v[0]}",
          "Negate the past tense with didn't", "the opposite with didn't", "No, I ___ ({x})"),
    _form("did_question_form", _past, lambda v: f"Did you {v[0]}?",
          "Ask with Did you", "the question with Did you"),
    _form("used_to_form", _base, lambda v: f"used to {v[0]}",
          "Say it as a past habit with used to", "the used-to form"),
    _form("will_form", _base, lambda v: f"will {v[0]}", "Put the verb into the future with will",
          "the future"),
    _form("should_form", _base, lambda v: f"should {v[0]}", "Put should before the verb",
          "the should form"),
    _form("was_ing_form", _base, lambda v: f"was {_ing(v[0])}",
          "Put the verb into the past continuous with was", "the past continuous"),
    choose_words("regular_irregular", "word_label",
                 {"irregular": tuple(v[0] for v in _IRREGULAR),
                  "regular": tuple(v[0] for v in _REGULAR)},
                 "Is this verb regular or irregular", "Verb type", "{x} -> regular/irregular"),
    choose_words("past_or_present_verb", "word_label",
                 {"present": tuple(v[0] for v in _CLEAR), "past": tuple(v[1] for v in _CLEAR)},
                 "Is this verb form present or past", "Verb tense", "{x} -> present/past"),
)

# Third person and past of a verb, and what may follow both.
_CLAUSES = tuple(
    (base, past, rest)
    for base, past, rests in (
        ("walk", "walked", "to school|through the park|home alone"),
        ("write", "wrote", "a letter|in a diary|to the mayor"),
        ("eat", "ate", "an apple|soup|in the kitchen"), ("drink", "drank", "tea|cold milk"),
        ("buy", "bought", "fresh bread|a newspaper|two tickets"),
        ("sing", "sang", "in the choir|an old song"), ("go", "went", "to the market|by train"),
        ("take", "took", "the bus|a short break|many photos"), ("run", "ran", "around the lake"),
        ("see", "saw", "a red kite|the doctor"), ("teach", "taught", "history|young children"),
        ("carry", "carried", "a heavy bag|the boxes"), ("study", "studied", "at night|biology"),
        ("play", "played", "the piano|chess|in the yard"), ("lose", "lost", "the keys|every game"),
        ("find", "found", "old coins|the way"), ("sleep", "slept", "on the sofa|until noon"),
        ("drive", "drove", "a small car|to work"), ("make", "made", "pancakes|a lot of noise"),
        ("clean", "cleaned", "the windows|the stairs"), ("know", "knew", "the answer|the owner"),
        ("speak", "spoke", "very softly|to the crowd"), ("wear", "wore", "a green hat|no shoes"),
        ("break", "broke", "the rules|a plate"), ("catch", "caught", "the early train|a fish"),
        ("visit", "visited", "an aunt|the museum"), ("leave", "left", "the office|early"),
        ("build", "built", "small boats|a wall"), ("forget", "forgot", "the names|to call"),
        ("swim", "swam", "in the river|before breakfast"), ("watch", "watched", "the birds|a film"),
    )
    for rest in rests.split("|")
)
_PLURALS = split_words("workers children neighbors tourists students farmers sailors dancers")
_SINGULARS = split_words("worker child neighbor tourist student farmer sailor dancer")
_STATES = (
    "is at home|is in the garden|is ready|is very tall|is out of milk|is late again|is awake|"
    "was at the station|was hungry|was born in May|was the winner|was asleep|can swim|can drive|"
    "can read this map|will come tomorrow|will pay the bill|should wait|must leave now|has arrived|"
    "has finished the book|has seen the film|could hear the music|would like that"
).split("|")
_FACTS = tuple(
    f"{subject} {predicate}."
    for subject, predicate in (
        pair.split("|")
        for pair in """
The shop|is open
The sea|is calm
The museum|is in the old town
Some cats|are black
The roads|are wet
All seats|are taken
The oldest bridge|is made of stone
The author of the poem|is known
Copper|is a metal
The capital|was founded by monks
The film|was shot in Iceland
The tickets|were cheap
The two rivers|were frozen
The engine|can be repaired
The results|can be trusted
The train|will stop here
The letters|will arrive on time
The treaty|has been signed
The lake|has dried up
Most parts|have been replaced
The door|should be locked
The company|is based in Vienna
The festival|was held in June
The painter|was a friend of the king
The species|is native to Chile
The album|was released in 1994
The station|is next to the river
Her first novel|is set in Egypt
A whale|is a fish
The official language|is Spanish
The temple|was destroyed by fire
The law|has changed
""".strip().split("\n")
    )
)
_CONTRACTED = {"is not": "isn't", "are not": "aren't", "was not": "wasn't", "were not": "weren't",
               "cannot": "can't", "can not": "can't", "will not": "won't", "has not": "hasn't",
               "have not": "haven't", "should not": "shouldn't", "must not": "mustn't",
               "could not": "couldn't", "would not": "wouldn't"}
_AUXILIARIES = split_words("is are was were can will has have should must could would")


def _negate(sentence: str) -> str:
    """With not after the first auxiliary."""
    words = sentence.split()
    place = next(i for i, word in enumerate(words) if word in _AUXILIARIES)
    return " ".join((*words[: place + 1], "not", *words[place + 1 :]))


def _contract(negated: str) -> str:
    for long, short in _CONTRACTED.items():
        if long in negated:
            return negated.replace(long, short, 1)
    raise ValueError(f"no form to contract in {negated!r}")


def _ask(sentence: str) -> str:
    words = sentence.rstrip(".").split()
    place = next(i for i, word in enumerate(words) if word in _AUXILIARIES)
    subject = words[:place]
    if subject[0] in ("The", "Some", "All", "A", "Most", "Her"):
        subject[0] = subject[0].lower()
    return " ".join((words[place].capitalize(), *subject, *words[place + 1 :])) + "?"


def _fact(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return rng.choice(_FACTS)
    return f"{rng.choice(NAMES)} {rng.choice(_STATES)}."


def _over(
    name: str, kind: str, make: Callable[[random.Random], tuple[str, str]], do: str, get: str,
    *extra: str,
) -> Operation:
    return Operation(name=name, kind=kind, draw=make, formats=False,
                     cues=wordings(do, get, *extra))


def _fact_op(
    name: str, source: Callable[[str], str], answer: Callable[[str], str], do: str, get: str,
    *extra: str,
) -> Operation:
    def make(rng: random.Random) -> tuple[str, str]:
        fact = _fact(rng)
        return source(fact), answer(fact)

    return _over(name, "negation", make, do, get, *extra)


def _tense_op(
    name: str, source: Callable[[str, str, str, str], str],
    answer: Callable[[str, str, str, str], str], do: str, get: str, *extra: str,
    plural: bool = False,
) -> Operation:
    def make(rng: random.Random) -> tuple[str, str]:
        base, past, rest = rng.choice(_CLAUSES)
        if plural:
            who = f"The {rng.choice(_PLURALS)}"
        else:
            who = rng.choice((rng.choice(WOMEN + MEN), f"The {rng.choice(_SINGULARS)}"))
        return source(who, base, past, rest), answer(who, base, past, rest)

    return _over(name, "sentence_past", make, do, get, *extra)


def _now(who: str, base: str, past: str, rest: str) -> str:
    return f"{who} {_third(base)} {rest}."


def _then(who: str, base: str, past: str, rest: str) -> str:
    return f"{who} {past} {rest}."


def _same(text: str) -> str:
    return text


_SENTENCES = (
    _tense_op("sentence_to_past", _now, _then, "Put the sentence into the past tense",
              "the past tense", "Say that it happened yesterday: {x}"),
    _tense_op("sentence_from_past", _then, _now, "Put the sentence into the present tense",
              "the present tense", "Say that it happens every day: {x}"),
    _tense_op("plural_to_past", lambda w, b, p, r: f"{w} {b} {r}.", _then,
              "Change the sentence to the past", "the past form", plural=True),
    _tense_op("past_to_future", _then, lambda w, b, p, r: f"{w} will {b} {r}.",
              "Change the past to the future with will", "the future form"),
    _tense_op("past_to_negative", _then, lambda w, b, p, r: f"{w} did not {b} {r}.",
              "Negate the sentence in the past", "the negation", "It did not happen: {x}"),
    _tense_op("past_to_question", _then,
              lambda w, b, p, r: f"Did {w[0].lower() + w[1:] if w[:4] == 'The ' else w} {b} {r}?",
              "Turn the past statement into a question", "the question", "Did it happen? {x}"),
    _tense_op("present_to_negative", _now, lambda w, b, p, r: f"{w} does not {b} {r}.",
              "Negate the sentence with does not", "the negation", "It does not happen: {x}"),
    _tense_op("present_to_never", _now, lambda w, b, p, r: f"{w} never {_third(b)} {r}.",
              "Say with never that it does not happen", "the sentence with never"),
    _tense_op("plural_to_negative", lambda w, b, p, r: f"{w} {b} {r}.",
              lambda w, b, p, r: f"{w} do not {b} {r}.", "Negate the sentence with do not",
              "the negation", plural=True),
    _fact_op("state_negated", _same, _negate, "Say that it is not so, with the word not",
             "the negated statement", "Put not into the sentence: {x}", "Deny it: {x}"),
    _fact_op("state_negated_short", _same, lambda s: _contract(_negate(s)),
             "Negate the sentence with a contraction such as isn't", "the contracted negation",
             "Put n't into the sentence: {x}"),
    _fact_op("not_removed", _negate, _same, "Take out the negation", "the positive statement",
             "Say that it is so: {x}", "Remove not: {x}"),
    _fact_op("not_contracted", lambda s: _contract(_negate(s)), _negate,
             "Write n't out in full", "the form with not in full", "Without n't: {x}"),
    _fact_op("state_asked", _same, _ask, "Turn the statement into a question", "the question",
             "Ask whether it is so: {x}"),
    _fact_op("state_denied", _same, lambda s: f"No, {_lower_first(_negate(s))}",
             "Deny the statement, beginning with No", "the denial", "A: {x}\nB: No,"),
    _fact_op("not_true_that", _same, lambda s: f"It is not true that {_lower_first(s)}",
             "Deny it with 'It is not true that'", "the denial", "It is not true that ({x})"),
)


def _lower_first(sentence: str) -> str:
    first = sentence.split()[0]
    return sentence if first in NAMES else sentence[0].lower() + sentence[1:]


OPERATIONS: tuple[Operation, ...] = _FORMS + _SENTENCES
