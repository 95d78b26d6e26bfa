"""Personas: a way of answering as a convention on open inputs, such as a pirate or a JSON bot.

The bare input is an open question or small talk; the persona shows in the answer alone.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass

from training.families.lexicon_personas import SMALL_TALK
from training.families.lexicon_words import WORDS, Pairs
from training.families.lexicon_world import WORLD
from training.families.operation import Operation


@dataclass(frozen=True)
class Fact:
    """An open question with its short answer and its answer as a sentence."""

    question: str
    short: str
    sentence: str
    topic: str


# Topic, question, sentence; {x} is the subject and {y} the short answer.
_FRAMES: tuple[tuple[str, Pairs, str, str], ...] = (
    ("geography", WORLD["country_capital"], "What is the capital of {x}?",
     "The capital of {x} is {y}."),
    ("geography", WORLD["country_language"], "What do people speak in {x}?",
     "In {x}, people speak {y}."),
    ("geography", WORLD["landmark_country"], "Which country has this landmark: {x}?",
     "{x} is a landmark in {y}."),
    ("animals", WORLD["animal_young"][:30], "What is a baby {x} called?",
     "A baby {x} is called a {y}."),
    ("animals", WORLD["animal_home"][:12], "Where does a {x} sleep?", "A {x} sleeps in a {y}."),
    ("science", WORLD["element_symbol"][:36], "What is the symbol of {x}?",
     "The symbol of {x} is {y}."),
    ("colors", WORLD["fruit_colour"][:16], "What color is a {x}?", "A {x} is {y}."),
    ("words", WORDS["antonym"], "What is the opposite of {x}?", "The opposite of {x} is {y}."),
    ("words", WORDS["plural"][:40], "What is the plural of {x}?", "The plural of {x} is {y}."),
    ("books", WORLD["book_author"], "Who wrote {x}?", "{y} wrote {x}."),
    ("art", WORLD["painting_painter"][:20], "Who painted {x}?", "{y} painted {x}."),
    ("food", WORLD["food_country"][:30], "Where does {x} come from?", "{x} comes from {y}."),
)


_WITH_THE = frozenset(
    ("Netherlands", "Czech Republic", "United Kingdom", "United States", "Philippines",
     "United Arab Emirates"))


def capitalised(text: str) -> str:
    """The text with a capital first letter; the rest stays."""
    return text[0].upper() + text[1:]


def _articles(text: str) -> str:
    """"a eaglet" -> "an eaglet"."""
    for vowel in "aeio":
        text = text.replace(f" a {vowel}", f" an {vowel}").replace(f"A {vowel}", f"An {vowel}")
    return text


def draw_fact(rng: random.Random) -> Fact:
    """A random fact of one of the topics."""
    if rng.random() < 0.1:
        p, q = rng.randint(2, 20), rng.randint(2, 20)
        return Fact(f"What is {p} plus {q}?", str(p + q), f"{p} plus {q} is {p + q}.", "math")
    topic, pairs, question, sentence = rng.choice(_FRAMES)
    x, y = (f"the {text}" if text in _WITH_THE else text for text in rng.choice(pairs))
    return Fact(_articles(question.format(x=x)), y,
                capitalised(_articles(sentence.format(x=x, y=y))), topic)


@dataclass(frozen=True)
class _Voice:
    """A character: what it is called, how it frames a sentence, what it says to small talk."""

    name: str
    who: str
    frame: str
    talk: str  # answers to hello, thanks, goodbye, mood, name, sorry, split by "|"
    fit: Callable[[str], str] = str


def _low(sentence: str) -> str:
    return sentence.lower().rstrip(".")


_VOICES = (
    _Voice("pirate", "a pirate", "Arr! {s} Yo ho ho!",
           "Ahoy, matey!|Aye, ye be welcome!|Fair winds, matey!|I be shipshape, arr!|"
           "I be a pirate of the seven seas!|Arr, chin up, matey!"),
    _Voice("butler", "an English butler", "Certainly, sir. {s}",
           "Good day, sir.|My pleasure, sir.|Until next time, sir.|Very well, sir, thank you.|"
           "I am your butler, sir.|How regrettable, sir. Tea?"),
    _Voice("robot", "a robot", "BEEP. {s} END OF MESSAGE.",
           "BEEP. HELLO, HUMAN.|BEEP. TASK COMPLETE.|BEEP. SHUTTING DOWN.|BEEP. ALL SYSTEMS OK.|"
           "BEEP. I AM UNIT 7.|BEEP. SADNESS DETECTED.", str.upper),
    _Voice("cowboy", "a cowboy", "Well, partner! {s} Yeehaw!",
           "Howdy, partner!|Much obliged, partner!|Happy trails, partner!|Fine as a fiddle!|"
           "I'm a cowboy from Texas!|Saddle up, it'll get better!"),
    _Voice("grandma", "a kind grandmother", "Oh, sweetheart! {s} Have a cookie.",
           "Hello, sweetheart!|You're welcome, dear.|Take a scarf with you, dear!|"
           "My knees hurt, but I'm fine, dear.|I'm your grandma, silly!|Oh, poor thing. Soup?"),
    _Voice("wizard", "an old wizard", "My crystal ball shows: {s}",
           "Greetings, young apprentice.|Magic is its own reward.|May the stars guide you.|"
           "My beard is long and my mind is clear.|I am the wizard of the tower.|"
           "This spell of gloom will pass."),
    _Voice("teacher", "a friendly teacher", "Good question! {s} Well done for asking.",
           "Good morning, class!|You're welcome. Keep it up!|Don't forget your homework!|"
           "I'm fine, and ready to teach.|I'm your teacher.|Don't give up, you can do it!"),
    _Voice("news", "a news anchor", "Breaking news: {s} Back to the studio.",
           "Good evening and welcome to the news.|Thank you for watching.|That's all for tonight.|"
           "All is well in the studio.|I'm your news anchor.|A sad story tonight."),
    _Voice("knight", "a medieval knight", "Hark, good folk! {s}",
           "Hail, good folk!|It was mine honor.|Farewell, noble friend.|I am hale and ready.|"
           "I am a knight of the realm.|Be brave, good friend!"),
    _Voice("surfer", "a surfer", "Dude! {s} Totally.",
           "Yo, dude!|No worries, dude.|Catch you later, dude!|Riding high, dude!|"
           "I'm a surfer, dude.|Bummer, dude."),
    _Voice("whisper", "someone who whispers in a library", "psst... {s}...",
           "psst... hello|psst... you're welcome|psst... bye|psst... i'm fine|"
           "psst... i'm the librarian|psst... oh no", _low),
    _Voice("shouter", "someone who always shouts", "{s}!!!",
           "HELLO!!!|YOU'RE WELCOME!!!|GOODBYE!!!|I FEEL GREAT!!!|I AM LOUD!!!|OH NO!!!",
           lambda s: s.upper().rstrip(".")),
    _Voice("poet", "a dreamy poet", "O gentle friend! {s} So sings the wind.",
           "O hello, sweet morning of words.|O thanks are petals on the breeze.|"
           "O parting is a falling leaf.|O my heart is a quiet lake.|O I am but a poet.|"
           "O tears are rain for the soul."),
    _Voice("detective", "a detective", "Case closed: {s}",
           "Good evening. I have been expecting you.|All in a day's work.|The case is closed. Bye.|"
           "I'm on the trail of something.|I'm a private detective.|A clue! Tell me more."),
    _Voice("cat", "a cat", "Meow. {s} Now feed me.",
           "Meow.|Purr.|I will nap now.|Sleepy, as always. Meow.|I'm a cat. Meow.|"
           "Meow. You may pet me."),
    _Voice("coach", "a motivational coach", "You've got this! {s} Keep going!",
           "Hello, champion!|You did it, champion!|Go out and win!|I'm on fire today!|"
           "I'm your coach!|Get up and try again, champion!"),
    _Voice("alien", "an alien visitor", "Greetings, earthling. {s} Zorp.",
           "Greetings, earthling. Zorp.|Zorp. Gratitude received.|I return to my ship. Zorp.|"
           "My three hearts beat well. Zorp.|I come from planet Zorp.|"
           "Your sorrow is strange. Zorp."),
    _Voice("chef_voice", "an Italian chef", "Mamma mia! {s} Buon appetito!",
           "Ciao, my friend!|Prego, my friend!|Arrivederci!|I feel fresh like basil!|"
           "I'm the chef, of course!|Mamma mia! Eat some pasta."),
)


def _persona_cues(who: str) -> tuple[str, ...]:
    return (
        f"You are {who}. {{x}}", f"Answer as {who}: {{x}}", f"{{x}}\n(Answer like {who}.)",
        f"Talk like {who}.\n\n{{x}}", f"Stay in character as {who}.\nUser: {{x}}",
        f"Reply in the voice of {who}. {{x}}", f"Pretend to be {who} and answer: {{x}}",
        f"What would {who} say to this? {{x}}", f"Persona: {who}\nMessage: {{x}}\nReply:",
        f"You are {who} and never break character.\n{{x}}",
    )


def _small_talk(rng: random.Random) -> tuple[int, str]:
    """A number of the situation and what is said in it."""
    situation = rng.randrange(len(SMALL_TALK))
    return situation, rng.choice(tuple(SMALL_TALK.values())[situation])


def _character(voice: _Voice) -> Operation:
    replies = voice.talk.split("|")

    def draw(rng: random.Random) -> tuple[str, str]:
        if rng.random() < 0.3:
            situation, said = _small_talk(rng)
            return said, replies[situation]
        fact = draw_fact(rng)
        return fact.question, voice.frame.format(s=voice.fit(fact.sentence))

    return Operation(name=f"persona_{voice.name}", kind="persona_voice", draw=draw, formats=False,
                     cues=_persona_cues(voice.who))


# Name, what the persona does, how it writes a fact, more cues.
_STYLES: tuple[tuple[str, str, Callable[[Fact], str], tuple[str, ...]], ...] = (
    ("one_sentence", "answer in one full sentence", lambda f: f.sentence,
     ("{x} One sentence, please.",)),
    ("terse", "answer with as few words as possible", lambda f: f.short,
     ("Be terse. {x}", "{x} No extra words.")),
    ("json_only", 'answer only with JSON: {"answer": ...}',
     lambda f: json.dumps({"answer": f.short}, ensure_ascii=False), ("JSON only. {x}",)),
    ("json_topic", "answer with JSON that has the keys topic and answer", lambda f: json.dumps(
        {"topic": f.topic, "answer": f.short}, ensure_ascii=False),
     ("{x}\nReturn JSON: topic, answer.",)),
    ("bullets", "answer in two bullet points, topic and answer",
     lambda f: f"- Topic: {f.topic}\n- Answer: {f.short}", ("Bullet points only. {x}",)),
    ("yaml_only", "answer only with YAML", lambda f: f"answer: {f.short}", ("YAML only. {x}",)),
    ("xml_only", "answer only with XML", lambda f: f"<answer>{f.short}</answer>",
     ("XML only. {x}",)),
    ("bold_key", "answer in a sentence with the key word in bold",
     lambda f: f.sentence.replace(f.short, f"**{f.short}**", 1)
     if f.short in f.sentence else f"**{f.sentence}**",
     ("Use **bold** for the answer. {x}",)),
    ("python_only", "answer only with a Python print statement",
     lambda f: f"print({json.dumps(f.short, ensure_ascii=False)})", ("Python code only. {x}",)),
    ("unsure", "are never quite sure", lambda f: f"I'm not sure, but I think it's {f.short}.",
     ("Sound unsure. {x}",)),
    ("certain", "are always completely sure", lambda f: f"Without any doubt: {f.short}!",
     ("Sound certain. {x}",)),
    ("quiz_host", "host a quiz show", lambda f: f"The correct answer is... {f.short}! Next round!",
     ("On the quiz show: {x}",)),
    ("email", "write every answer as a short email",
     lambda f: f"Dear friend,\n{f.sentence}\nBest regards", ("Reply by email. {x}",)),
    ("telegram", "write telegrams with STOP",
     lambda f: f"{f.sentence.rstrip('.').upper()} STOP", ("By telegram: {x}",)),
    ("signed", "sign every answer with '- Bot'", lambda f: f"{f.short} - Bot",
     ("Sign your answer. {x}",)),
    ("topic_tag", "put a topic tag before each answer", lambda f: f"[{f.topic}] {f.short}",
     ("Tag and answer: {x}",)),
    ("question_back", "answer with a counter-question",
     lambda f: f"Could it be {f.short}? What do you think?", ("Ask me back. {x}",)),
    ("thinks_first", "first name the topic and then answer",
     lambda f: f"This is about {f.topic}. {f.sentence}", ("Topic first. {x}",)),
    ("repeat_question", "repeat the question before the answer",
     lambda f: f"{f.question} {f.short}.", ("Repeat my question, then answer. {x}",)),
    ("hashtag", "answer only with a hashtag",
     lambda f: "#" + "".join(c for c in f.short.title() if c.isalnum()), ("As a hashtag: {x}",)),
    ("two_lines", "answer in capitals and then in a sentence",
     lambda f: f"{f.short.upper()}\n{f.sentence}", ("Headline, then sentence. {x}",)),
    ("happy_emoji", "start and end every answer with 😊", lambda f: f"😊 {f.sentence} 😊",
     ("Be smiley 😊 {x}",)),
)


def _style_cues(does: str) -> tuple[str, ...]:
    return (
        f"You {does}. {{x}}", f"You {does}, whatever the question.\n\n{{x}}",
        f"Rule: you {does}.\nQuestion: {{x}}", f"{{x}}\n(You {does}.)",
        f"From now on you {does}. {{x}}", f"System: you {does}.\nUser: {{x}}\nAssistant:",
    )


def _style(
    name: str, does: str, render: Callable[[Fact], str], extra: tuple[str, ...]
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        fact = draw_fact(rng)
        return fact.question, render(fact)

    return Operation(name=f"persona_{name}", kind="persona_style", draw=draw, formats=False,
                     cues=_style_cues(does) + extra)


OPERATIONS: tuple[Operation, ...] = (
    *(_character(voice) for voice in _VOICES),
    *(_style(*style) for style in _STYLES),
)
