"""More rewriting of sentences: clauses with forms of their own make the answers exact."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from training.families.cues import wordings
from training.families.lookup import look_up, parse_lines
from training.families.operation import Operation
from training.families.words import ADJECTIVES, CITIES, MEN, NOUNS, WOMEN, a


@dataclass(frozen=True)
class _Scene:
    """Who does what to what, where and when; verbs are regular in the present."""

    name: str
    other: str
    she: str
    her: str
    base: str
    third: str
    done: str
    noun: str
    adjective: str
    city: str
    day: str


# Base form, third person, past participle.
_VERBS = tuple(line.split() for line in """
paint paints painted
clean cleans cleaned
repair repairs repaired
open opens opened
carry carries carried
wash washes washed
build builds built
sell sells sold
find finds found
drop drops dropped
hide hides hidden
steal steals stolen
break breaks broken
buy buys bought
move moves moved
watch watches watched
""".strip().split("\n"))
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _scene(rng: random.Random) -> _Scene:
    woman = rng.random() < 0.5
    name = rng.choice(WOMEN if woman else MEN)
    other = rng.choice(MEN if woman else WOMEN)
    base, third, done = rng.choice(_VERBS)
    return _Scene(name, other, "she" if woman else "he", "her" if woman else "his", base, third,
                  done, rng.choice(NOUNS), rng.choice(ADJECTIVES), rng.choice(CITIES),
                  rng.choice(_DAYS))


def _op(
    name: str, kind: str, source: Callable[[_Scene], str], answer: Callable[[_Scene], str],
    do: str, get: str, *extra: str,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        scene = _scene(rng)
        return source(scene), answer(scene)

    return Operation(name=name, kind=kind, draw=draw, formats=False,
                     cues=wordings(do, get,
                     f"{{x}}\nRewritten ({name.replace('_', ' ')}):", *extra))


def _plain(s: _Scene) -> str:
    return f"{s.name} {s.third} the {s.adjective} {s.noun}."


def _bare(s: _Scene) -> str:
    return f"{s.name} {s.third} the {s.noun}."


def _placed(s: _Scene) -> str:
    return f"{s.name} {s.third} the {s.noun} in {s.city} on {s.day}."


def _pair(s: _Scene) -> str:
    return f"{s.name} {s.third} the {s.noun}. {s.other} helps."


_FORMS = (
    _op("active_to_passive", "passive", _bare, lambda s: f"The {s.noun} is {s.done} by {s.name}.",
        "Put the sentence into the passive", "the passive form", "Passive: {x}"),
    _op("passive_to_active", "passive", lambda s: f"The {s.noun} is {s.done} by {s.name}.", _bare,
        "Put the sentence into the active voice", "the active form", "Active: {x}"),
    _op("passive_without_agent", "passive", _bare, lambda s: f"The {s.noun} is {s.done}.",
        "Put it into the passive and leave out who does it", "the passive without an agent"),
    _op("ask_what", "wh_question", _bare, lambda s: f"What does {s.name} {s.base}?",
        "Ask a question with What about the thing", "the what-question"),
    _op("ask_where", "wh_question", _placed,
        lambda s: f"Where does {s.name} {s.base} the {s.noun}?",
        "Ask a question with Where", "the where-question"),
    _op("ask_when", "wh_question", _placed, lambda s: f"When does {s.name} {s.base} the {s.noun}?",
        "Ask a question with When", "the when-question"),
    _op("ask_why", "wh_question", _bare, lambda s: f"Why does {s.name} {s.base} the {s.noun}?",
        "Ask a question with Why", "the why-question"),
    _op("ask_how_often", "wh_question", _bare,
        lambda s: f"How often does {s.name} {s.base} the {s.noun}?",
        "Ask a question with How often", "the how-often-question"),
    _op("swap_people", "clause", lambda s: f"{s.name} meets {s.other}.",
        lambda s: f"{s.other} meets {s.name}.", "Swap the two people", "the swapped sentence",
        "The other way round: {x}"),
    _op("object_pronoun", "clause", _bare, lambda s: f"{s.name} {s.third} it.",
        "Replace the object with it", "the sentence with 'it'"),
    _op("both_pronouns", "clause", _bare, lambda s: f"{s.she.capitalize()} {s.third} it.",
        "Replace both the person and the thing with pronouns", "the pronoun sentence"),
    _op("with_whose", "clause", _bare, lambda s: f"{s.name} {s.third} {s.her} {s.noun}.",
        "Replace 'the' with his or her", "the sentence with his or her"),
    _op("remove_adjective", "clause", _plain, _bare, "Remove the adjective",
        "the sentence without its adjective", "Less colorful: {x}"),
    _op("the_to_a", "clause", lambda s: f"{s.name} {s.third} the {s.noun}.",
        lambda s: f"{s.name} {s.third} {a(s.noun)}.",
        "Replace 'the' with a or an", "the indefinite sentence"),
    _op("very_adjective", "clause", _plain,
        lambda s: f"{s.name} {s.third} the very {s.adjective} {s.noun}.",
        "Strengthen the adjective with very", "the stronger sentence"),
    _op("there_is", "clause",
        lambda s: f"{a(s.noun).capitalize()} is in {s.city}.",
        lambda s: f"There is {a(s.noun)} in {s.city}.",
        "Begin with 'There is'", "the there-is sentence"),
    _op("cleft_it_is", "clause", _bare, lambda s: f"It is {s.name} who {s.third} the {s.noun}.",
        "Stress the person with 'It is ... who'", "the cleft sentence"),
    _op("relative_clause", "clause", lambda s: f"The {s.noun} is {s.adjective}. {s.name} likes it.",
        lambda s: f"{s.name} likes the {s.noun} that is {s.adjective}.",
        "Join the two sentences with that", "the joined sentence"),
    _op("noun_phrase", "clause", lambda s: f"The {s.noun} is {s.adjective}.",
        lambda s: f"the {s.adjective} {s.noun}", "Make a noun phrase of the sentence",
        "the noun phrase"),
    _op("from_noun_phrase", "clause", lambda s: f"the {s.adjective} {s.noun}",
        lambda s: f"The {s.noun} is {s.adjective}.", "Make a sentence with is of the phrase",
        "the sentence"),
    _op("whose_noun", "clause", lambda s: f"{s.name} has {a(s.noun)}.",
        lambda s: f"This is {s.name}'s {s.noun}.", "Say it with 's, beginning with This is",
        "the possessive sentence"),
    _op("belongs_to", "clause", lambda s: f"This is {s.name}'s {s.noun}.",
        lambda s: f"The {s.noun} belongs to {s.name}.", "Say it with belongs to",
        "the belongs-to sentence"),
    _op("older_younger", "clause", lambda s: f"{s.name} is older than {s.other}.",
        lambda s: f"{s.other} is younger than {s.name}.", "Say the same from the other's side",
        "the reversed comparison"),
    _op("before_after", "clause", lambda s: f"{s.name} arrives before {s.other}.",
        lambda s: f"{s.other} arrives after {s.name}.", "Say the same with after",
        "the after-sentence"),
)
_LINKS = (
    _op("join_while", "linking", _pair,
        lambda s: f"{s.name} {s.third} the {s.noun} while {s.other} helps.",
        "Join the sentences with while", "the sentence with while"),
    _op("join_because", "linking", _pair,
        lambda s: f"{s.name} {s.third} the {s.noun} because {s.other} helps.",
        "Join the sentences with because", "the sentence with because"),
    _op("join_if", "linking", _pair,
        lambda s: f"{s.name} {s.third} the {s.noun} if {s.other} helps.",
        "Join the sentences with if", "the sentence with if"),
    _op("join_semicolon", "linking", _pair,
        lambda s: f"{s.name} {s.third} the {s.noun}; {s.other} helps.",
        "Join the sentences with a semicolon", "the sentence with a semicolon"),
    _op("split_and", "linking", lambda s: f"{s.name} {s.third} the {s.noun} and {s.other} helps.",
        _pair, "Split the sentence in two at 'and'", "the two sentences"),
    _op("so_to_because", "linking", lambda s: f"{s.name} is tired, so {s.other} helps.",
        lambda s: f"{s.other} helps because {s.name} is tired.",
        "Say it with because instead of so",
        "the because-sentence"),
    _op("time_first", "linking", lambda s: f"{s.name} {s.third} the {s.noun} on {s.day}.",
        lambda s: f"On {s.day}, {s.name} {s.third} the {s.noun}.", "Put the day first",
        "the sentence with the day in front"),
    _op("time_last", "linking", lambda s: f"On {s.day}, {s.name} {s.third} the {s.noun}.",
        lambda s: f"{s.name} {s.third} the {s.noun} on {s.day}.", "Put the day last",
        "the sentence with the day at the end"),
    _op("drop_place_time", "linking", _placed, _bare, "Leave out the place and the day",
        "the short sentence", "Shorten: {x}"),
    _op("add_at_home", "linking", _bare, lambda s: f"{s.name} {s.third} the {s.noun} at home.",
        "Say that it happens at home", "the sentence with 'at home'"),
)
_SPEECH = (
    _op("reported_speech", "speech", lambda s: f'{s.name} says: "I {s.base} the {s.noun}."',
        lambda s: f"{s.name} says that {s.she} {s.third} the {s.noun}.",
        "Put it into reported speech",
        "the reported speech"),
    _op("direct_speech", "speech", lambda s: f"{s.name} says that {s.she} {s.third} the {s.noun}.",
        lambda s: f'{s.name} says: "I {s.base} the {s.noun}."', "Put it into direct speech",
        "the direct speech"),
    _op("address_person", "speech", _bare, lambda s: f"{s.name}, {s.base} the {s.noun}!",
        "Tell the person to do it", "the order"),
    _op("offer_help", "speech", _bare, lambda s: f"{s.name}, may I help you with the {s.noun}?",
        "Offer the person help with the thing", "the offer"),
    _op("thank_person", "speech", lambda s: f"{s.name} gave me {a(s.noun)}.",
        lambda s: f"Thank you for the {s.noun}, {s.name}!", "Thank the person", "the thanks"),
    _op("invite_person", "speech", lambda s: f"{s.name} should come to {s.city} on {s.day}.",
        lambda s: f"Dear {s.name}, please come to {s.city} on {s.day}.", "Write an invitation",
        "the invitation"),
    _op("wish_trip", "speech", lambda s: f"{s.name} travels to {s.city}.",
        lambda s: f"Have a nice trip to {s.city}, {s.name}!", "Wish the person a nice trip",
        "the wish"),
    _op("headline", "speech", _placed, lambda s: f"{s.city}: {s.name} {s.third} {s.noun}",
        "Write a headline: place, colon, who does what, no articles", "the headline"),
    _op("diary", "speech", _placed,
        lambda s: f"{s.day}. Today I {s.base} the {s.noun} in {s.city}.",
        "Write it as a diary entry", "the diary entry"),
    _op("calendar_line", "speech", _placed, lambda s: f"{s.day}: {s.base} {s.noun} ({s.city})",
        "Write a calendar line: day, colon, verb and thing, place in brackets",
        "the calendar line"),
    _op("tweet", "speech", lambda s: f"{s.name} loves {s.city}.",
        lambda s: f"{s.name} ❤️ {s.city} #{s.city}", "Write a post with a heart and a hashtag",
        "the post"),
    _op("emoji_ending", "speech", _bare, lambda s: f"{_bare(s)} 🙂", "Add a smile at the end",
        "the smiling sentence"),
)

_MISTAKES = (
    _op("fix_agreement", "correction", lambda s: f"{s.name} {s.base} the {s.noun}.", _bare,
        "Correct the verb form", "the correct sentence", "Grammar: {x}"),
    _op("fix_capitals", "correction", lambda s: _placed(s).lower(), _placed,
        "Correct the capital letters", "the correct sentence", "Fix the case: {x}"),
    _op("fix_full_stop", "correction", lambda s: _bare(s)[:-1], _bare,
        "Add the missing punctuation", "the punctuated sentence"),
    _op("fix_article", "correction", lambda s: f"{s.name} {s.third} {s.noun}.", _bare,
        "Add the missing article 'the'", "the sentence with its article"),
    _op("fix_word_order", "correction", lambda s: f"{s.name} the {s.noun} {s.third}.", _bare,
        "Correct the word order", "the correct sentence"),
    _op("fix_spaces", "correction", lambda s: _bare(s).replace(" ", ""), _bare,
        "Put in the missing spaces", "the spaced sentence"),
    _op("fix_question_mark", "correction", lambda s: f"Does {s.name} {s.base} the {s.noun}.",
        lambda s: f"Does {s.name} {s.base} the {s.noun}?",
        "Correct the punctuation of the question",
        "the correct question"),
    _op("find_the_name", "correction", _placed, lambda s: s.name,
        "Give the subject of the sentence",
        "the subject"),
    _op("find_the_object", "correction", _plain, lambda s: f"the {s.adjective} {s.noun}",
        "Give the object of the sentence", "the object"),
    _op("find_adjective", "correction", _plain, lambda s: s.adjective,
        "Give the adjective of the sentence", "the adjective"),
    _op("find_noun", "correction", _plain, lambda s: s.noun, "Give the common noun of the sentence",
        "the common noun"),
    _op("who_does_what", "correction", _bare, lambda s: f"{s.name} -> {s.base} -> {s.noun}",
        "Write it as person -> verb -> thing, with the verb in its base form", "the triple"),
)

_TONES = (
    look_up("casual_to_formal", "sentence_tone", parse_lines("""
Hey, what's up? | Good afternoon, how are you?
Gimme the report. | Please send me the report.
I can't come. | Unfortunately, I am unable to attend.
Thanks a bunch! | Thank you very much.
Sorry I'm late. | I apologize for my late arrival.
Call me. | I would appreciate a call.
What do you want? | How may I help you?
We gotta talk. | We need to arrange a conversation.
See you soon! | I look forward to seeing you.
This is wrong. | I believe there is an error.
No idea. | I am afraid I do not know.
Hurry up! | I would appreciate a prompt response.
It's broken. | It appears to be defective.
Send it again. | Could you please send it again?
I quit. | I hereby submit my resignation.
You forgot the file. | The attachment appears to be missing.
That's too pricey. | The price exceeds our budget.
Let's meet up. | I would like to propose a meeting.
Good job! | I would like to commend you on your work.
I'm in. | I am pleased to accept.
Got your mail. | I confirm receipt of your email.
My bad. | I take full responsibility for the mistake.
Can you fix it? | Would you be able to resolve the issue?
Tell me more. | I would welcome further information.
I don't get it. | I would be grateful for clarification.
"""), "Make the sentence formal", "the formal version", "For a business letter: {x}",
            formats=False),
    look_up("formal_to_casual", "sentence_tone", parse_lines("""
I am unable to attend. | I can't come.
Thank you very much for your assistance. | Thanks for your help!
I apologize for the delay. | Sorry I'm late.
Please contact me by telephone. | Call me.
I would like to propose a meeting. | Let's meet up.
I am afraid I do not know. | No idea.
It was a pleasure to make your acquaintance. | Nice to meet you!
I look forward to seeing you. | See you soon!
We regret to inform you that it is sold out. | Sorry, it's gone.
Please be seated. | Sit down.
Could you kindly repeat that? | What was that?
I am extremely fatigued. | I'm so tired.
He is no longer employed here. | He doesn't work here anymore.
I would be delighted to accept. | Sure, I'm in!
Please refrain from speaking. | Be quiet.
The proposal is acceptable to me. | Sounds good!
I must depart now. | I gotta go.
Would you care for a beverage? | Want a drink?
I require additional time. | I need more time.
Allow me to assist you. | Let me help.
This is of no consequence. | It doesn't matter.
I have not yet dined. | I haven't eaten yet.
Kindly inform me of your decision. | Let me know.
The meeting has been cancelled. | No meeting after all.
"""), "Make the sentence casual", "the casual version", "Say it to a friend: {x}", formats=False),
    look_up("text_speak_to_english", "sentence_tone", parse_lines("""
c u l8r | See you later.
r u ok? | Are you okay?
thx 4 ur help | Thanks for your help.
gr8 2 c u | Great to see you.
where r u? | Where are you?
i luv u | I love you.
call me b4 8 | Call me before eight.
w8 4 me | Wait for me.
wot r u doing? | What are you doing?
plz txt me | Please text me.
c u 2nite | See you tonight.
hru? | How are you?
idk y | I don't know why.
ur 2 late | You are too late.
happy bday 2 u | Happy birthday to you.
omw home | On my way home.
ttyl m8 | Talk to you later, mate.
any1 there? | Is anyone there?
gd nite | Good night.
no prob | No problem.
cant w8 2 c u | I can't wait to see you.
y not? | Why not?
b rite back | Be right back.
hav fun 2day | Have fun today.
r u going 2 skool? | Are you going to school?
"""), "Write it in proper English", "the proper English", "Translate the text message: {x}",
            of="for", formats=False),
    look_up("idiom_to_plain", "sentence_tone", parse_lines("""
He kicked the bucket. | He died.
It's raining cats and dogs. | It's raining heavily.
She is on cloud nine. | She is very happy.
This costs an arm and a leg. | This is very expensive.
I'm feeling under the weather. | I'm feeling ill.
He let the cat out of the bag. | He revealed the secret.
Let's call it a day. | Let's stop working.
That test was a piece of cake. | That test was easy.
They hit the sack early. | They go to bed early.
I'm all ears. | I'm listening.
She has a sweet tooth. | She likes sweets.
He is pulling my leg. | He is teasing me.
We are in the same boat. | We are in the same situation.
I'm broke. | I have no money.
Keep your chin up! | Stay cheerful!
He got cold feet. | He became too nervous.
She hit the nail on the head. | She is exactly right.
It's not my cup of tea. | I don't like it.
He is as busy as a bee. | He is very busy.
They are like two peas in a pod. | They are very similar.
Hold your horses! | Wait!
We see eye to eye. | We agree.
He threw in the towel. | He gave up.
It happens once in a blue moon. | It happens very rarely.
I have butterflies in my stomach. | I'm nervous.
"""), "Say the sentence without the idiom", "the plain version", "In plain words: {x}",
            formats=False),
)

OPERATIONS: tuple[Operation, ...] = _FORMS + _LINKS + _SPEECH + _MISTAKES + _TONES
