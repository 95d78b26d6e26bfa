"""Rewriting of generated sentences; grammatical slots make the answer exact."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from training.families.cues import wordings
from training.families.operation import Operation
from training.families.words import FOODS, MEN, WOMEN, split_words


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


# Verb phrases: base form, third person, -ing form, and what follows the verb.
_VERBS: tuple[tuple[str, str, str, str], ...] = tuple(
    (base, third, ing, rest)
    for forms, rests in (
        ("read reads reading", "a book|the newspaper|an old letter|comics"),
        ("write writes writing", "a letter|poems|a long email|a story"),
        ("drink drinks drinking", "tea|cold water|orange juice|milk"),
        ("eat eats eating", "an apple|soup|two sandwiches|breakfast"),
        ("buy buys buying", "bread|new shoes|a ticket|flowers"),
        ("clean cleans cleaning", "the kitchen|the window|the car"),
        ("open opens opening", "the door|a box|the shop"),
        ("paint paints painting", "the fence|a picture|the wall"),
        ("carry carries carrying", "a heavy bag|the boxes|an umbrella"),
        ("cook cooks cooking", "dinner|rice|a big meal"),
        ("visit visits visiting", "the museum|an old friend|the zoo"),
        ("wash washes washing", "the dishes|the dog|a shirt"),
        ("watch watches watching", "a film|the birds|the news"),
        ("sell sells selling", "fruit|old books|lemonade"),
        ("fix fixes fixing", "the roof|a bicycle|the lamp"),
        ("work works working", "in the garden|at home|in a bank"),
        ("sleep sleeps sleeping", "on the sofa|in a tent|upstairs"),
        ("walk walks walking", "to school|in the park|along the river"),
        ("wait waits waiting", "at the station|outside|for the bus"),
        ("sing sings singing", "in the shower|a song|loudly"),
        ("study studies studying", "history|in the library|at night"),
        ("learn learns learning", "Spanish|chemistry|a new dance"),
    )
    for base, third, ing in (forms.split(),)
    for rest in rests.split("|")
)
_THINGS = split_words(
    "boy girl teacher farmer neighbor driver student doctor baker sailor tourist guest uncle "
    "soldier singer visitor worker brother sister painter"
)
_TASKS = _parts(
    "close the door|open the window|wait here|send me the report|turn off the light|sit down|"
    "pass the salt|call me later|bring an umbrella|feed the cat|water the plants|check the oven|"
    "sign the form|wash your hands|park the car|lock the gate|take a seat|help me with this box|"
    "clean the table|hold this rope|read the letter aloud|count the chairs|fold the towels|"
    "answer the phone|sweep the floor|return the book|stir the soup|pack the suitcase|"
    "write your name here|show me the map|speak more slowly|follow the sign|cut the bread|"
    "carry this bag|move the table|lower your voice|bring some water|wake the children"
)


@dataclass(frozen=True)
class _Clause:
    """A sentence in the present tense: who does what."""

    name: str
    she: str
    thing: str
    base: str
    third: str
    ing: str
    rest: str
    task: str

    @property
    def named(self) -> str:
        return f"{self.name} {self.third} {self.rest}."

    @property
    def the(self) -> str:
        return f"The {self.thing} {self.third} {self.rest}."

    @property
    def plural(self) -> str:
        return f"The {self.thing}s {self.base} {self.rest}."

    @property
    def mine(self) -> str:
        return f"I {self.base} {self.rest}."

    @property
    def command(self) -> str:
        return f"{self.task[0].upper()}{self.task[1:]}."


def _clause(rng: random.Random) -> _Clause:
    woman = rng.random() < 0.5
    base, third, ing, rest = rng.choice(_VERBS)
    return _Clause(rng.choice(WOMEN if woman else MEN), "She" if woman else "He",
                   rng.choice(_THINGS), base, third, ing, rest, rng.choice(_TASKS))


def _op(
    kind: str, name: str, source: Callable[[_Clause], str], answer: Callable[[_Clause], str],
    do: str, *extra: str, get: str = "",
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        clause = _clause(rng)
        return source(clause), answer(clause)

    words = name.replace("_", " ").replace("i to", "I to") if name[:2] == "i_" else (
        name.replace("_", " "))
    return Operation(name=name, kind=kind, draw=draw, formats=False,
                     cues=wordings(do, get, f"{{x}} -> {words}", *extra))


def _named(c: _Clause) -> str:
    return c.named


def _the(c: _Clause) -> str:
    return c.the


def _mine(c: _Clause) -> str:
    return c.mine


def _command(c: _Clause) -> str:
    return c.command


def _plural(c: _Clause) -> str:
    return c.plural


def _be(c: _Clause) -> str:
    return f"{c.name} is {c.ing} {c.rest}."


def _low(text: str) -> str:
    return text[0].lower() + text[1:]


_GRAMMAR: tuple[Operation, ...] = (
    _op("question", "to_yes_no_question", _named,
        lambda c: f"Does {c.name} {c.base} {c.rest}?", "Turn the statement into a yes/no question",
        "Ask whether this is so: {x}"),
    _op("question", "question_to_statement", lambda c: f"Does {c.name} {c.base} {c.rest}?",
        _named, "Turn the question into a statement", "Say it as a fact: {x}"),
    _op("question", "to_continuous_question", _be,
        lambda c: f"Is {c.name} {c.ing} {c.rest}?", "Make a question by moving 'is' to the front",
        "Ask it: {x}"),
    _op("question", "who_question", _named, lambda c: f"Who {c.third} {c.rest}?",
        "Ask a question with Who about the subject", "Make a who-question: {x}"),
    _op("question", "tag_question", _be, lambda c: f"{c.name} is {c.ing} {c.rest}, right?",
        "Add ', right?' to make it a question", "Ask for agreement with 'right': {x}"),
    _op("tense", "present_to_future", _named, lambda c: f"{c.name} will {c.base} {c.rest}.",
        "Put the sentence into the future with will", "Say that it will happen: {x}",
        get="the future form"),
    _op("tense", "future_to_present", lambda c: f"{c.name} will {c.base} {c.rest}.", _named,
        "Put the sentence into the simple present", "Say that it happens now and always: {x}"),
    _op("tense", "present_to_continuous", _named, _be,
        "Put the sentence into the present continuous", "Use 'is ...ing': {x}",
        get="the present continuous"),
    _op("tense", "continuous_to_present", _be, _named,
        "Change the present continuous to the simple present", "Do without 'is ...ing': {x}"),
    _op("tense", "going_to_future", _the,
        lambda c: f"The {c.thing} is going to {c.base} {c.rest}.",
        "Use 'is going to' for the future", "Say what is going to happen: {x}"),
    _op("number", "subject_to_plural", _the, _plural,
        "Make the subject plural", "More than one person does this: {x}"),
    _op("number", "subject_to_singular", _plural, _the,
        "Make the subject singular", "Only one person does this: {x}"),
    _op("person", "i_to_he", _mine, lambda c: f"He {c.third} {c.rest}.",
        "Change I to he", "Say it about a man: {x}"),
    _op("person", "i_to_she", _mine, lambda c: f"She {c.third} {c.rest}.",
        "Change I to she", "Say it about a woman: {x}"),
    _op("person", "i_to_we", _mine, lambda c: f"We {c.base} {c.rest}.",
        "Change I to we", "Say it about us: {x}"),
    _op("person", "i_to_they", _mine, lambda c: f"They {c.base} {c.rest}.",
        "Change I to they", "Say it about other people: {x}"),
    _op("person", "i_to_you", _mine, lambda c: f"You {c.base} {c.rest}.",
        "Change I to you", "Say it to the person in front of you: {x}"),
    _op("person", "name_to_i", _named, _mine, "Put the sentence into the first person",
        "Imagine you are this person: {x}"),
    _op("person", "name_to_pronoun", _named, lambda c: f"{c.she} {c.third} {c.rest}.",
        "Replace the name with He or She", "Use a pronoun instead of the name: {x}"),
    _op("person", "subject_to_they", _plural, lambda c: f"They {c.base} {c.rest}.",
        "Replace the subject with They", "Use They: {x}"),
    _op("modal", "add_can", _named, lambda c: f"{c.name} can {c.base} {c.rest}.",
        "Add can to the sentence", "Say that it is possible, with can: {x}"),
    _op("modal", "add_must", _named, lambda c: f"{c.name} must {c.base} {c.rest}.",
        "Add must to the sentence", "Say that it is a duty, with must: {x}"),
    _op("modal", "add_should", _the, lambda c: f"The {c.thing} should {c.base} {c.rest}.",
        "Add should to the sentence", "Give it as advice, with should: {x}"),
    _op("modal", "add_might", _the, lambda c: f"The {c.thing} might {c.base} {c.rest}.",
        "Add might to the sentence", "Sound uncertain, with might: {x}"),
    _op("modal", "wants_to", _named, lambda c: f"{c.name} wants to {c.base} {c.rest}.",
        "Say that the person wants to do it", "Express a wish with 'wants to': {x}"),
    _op("modal", "likes_to", _named, lambda c: f"{c.name} likes to {c.base} {c.rest}.",
        "Say that the person likes to do it", "Express a liking with 'likes to': {x}"),
    _op("modal", "let_us", _mine, lambda c: f"Let's {c.base} {c.rest}.",
        "Turn it into a suggestion with Let's", "Suggest it: {x}"),
)

_STYLE: tuple[Operation, ...] = (
    _op("politeness", "make_polite", _command, lambda c: f"Please {c.task}.",
        "Make the request polite with Please", "Say please: {x}"),
    _op("politeness", "could_you", _command, lambda c: f"Could you {c.task}?",
        "Ask it with 'Could you'", "Turn the order into a question: {x}"),
    _op("politeness", "would_you_mind_please", _command,
        lambda c: f"Would you please {c.task}?", "Ask it with 'Would you please'",
        "Be very polite: {x}"),
    _op("politeness", "drop_please", lambda c: f"Please {c.task}.", _command,
        "Remove the word Please", "Make it a plain order: {x}"),
    _op("politeness", "order_from_question", lambda c: f"Could you {c.task}?", _command,
        "Turn the polite question into an order", "Say it directly: {x}"),
    _op("politeness", "you_must", _command, lambda c: f"You must {c.task}.",
        "Say it with 'You must'", "Make it a rule: {x}"),
    _op("politeness", "sir_command", _command, lambda c: f"{c.command[:-1]}, sir.",
        "Add ', sir' at the end", "Address a gentleman: {x}"),
    _op("tone", "add_exclamation", _named, lambda c: c.named[:-1] + "!",
        "End the sentence with an exclamation mark", "Sound excited: {x}"),
    _op("tone", "remove_full_stop", _named, lambda c: c.named[:-1],
        "Remove the full stop", "Leave out the final dot: {x}"),
    _op("tone", "shout_sentence", _named, lambda c: c.named[:-1].upper() + "!",
        "Shout the sentence in capitals with an exclamation mark", "SHOUT: {x}"),
    _op("tone", "whisper_sentence", _named, lambda c: "(" + c.named[:-1].lower() + "...)",
        "Whisper the sentence in lower case, in parentheses with three dots", "psst: {x}"),
    _op("tone", "pirate_opener", _named, lambda c: f"Arr, matey! {c.named}",
        "Open the sentence with 'Arr, matey!'", "Say it like a pirate: {x}"),
    _op("tone", "robot_opener", _named, lambda c: f"BEEP. {c.named} BOOP.",
        "Put BEEP. before and BOOP. after the sentence", "Say it like a robot: {x}"),
    _op("tone", "add_hedge", _the, lambda c: f"I think {_low(c.the)}",
        "Hedge the sentence with 'I think'", "Sound less sure: {x}"),
    _op("tone", "add_maybe", _the, lambda c: f"Maybe {_low(c.the)}",
        "Begin the sentence with Maybe", "Cast doubt with maybe: {x}"),
    _op("tone", "add_luckily", _the, lambda c: f"Luckily, {_low(c.the)}",
        "Begin the sentence with 'Luckily,'", "Sound glad: {x}"),
    _op("tone", "add_sadly", _the, lambda c: f"Sadly, {_low(c.the)}",
        "Begin the sentence with 'Sadly,'", "Sound sad: {x}"),
    _op("tone", "news_flash", _named, lambda c: f"Breaking news: {c.named}",
        "Report it as breaking news", "Read it like a news host: {x}"),
    _op("tone", "fairy_tale", _the, lambda c: f"Once upon a time: {_low(c.the)}",
        "Open it like a fairy tale with 'Once upon a time:'", "Fairy tale opening: {x}"),
    _op("tone", "i_heard", _named, lambda c: f"I heard that {c.named}",
        "Report it as hearsay with 'I heard that'", "Gossip: {x}"),
    _op("tone", "is_it_true", _named, lambda c: f"Is it true that {c.named[:-1]}?",
        "Ask with 'Is it true that'", "Doubt it: {x}"),
    _op("time_word", "add_every_day", _the, lambda c: f"{c.the[:-1]} every day.",
        "Add 'every day' at the end", "Make it a daily habit: {x}"),
    _op("time_word", "add_every_morning", _the, lambda c: f"Every morning, {_low(c.the)}",
        "Begin with 'Every morning,'", "Make it a morning habit: {x}"),
    _op("time_word", "add_always", _named, lambda c: f"{c.name} always {c.third} {c.rest}.",
        "Add always before the verb", "Say that it is always so: {x}"),
    _op("time_word", "add_often", _named, lambda c: f"{c.name} often {c.third} {c.rest}.",
        "Add often before the verb", "Say that it happens often: {x}"),
    _op("writing", "sentence_lower", _named, lambda c: c.named.lower(),
        "Write the sentence in lower case", "no capitals please: {x}"),
    _op("writing", "sentence_title", _the, lambda c: c.the[:-1].title(),
        "Make a title with every word capitalised and no full stop", "Headline: {x}"),
    _op("writing", "sentence_quote", _named, lambda c: f'"{c.named}"',
        "Put the sentence in double quotes", "Quote this: {x}"),
    _op("writing", "he_said", _named, lambda c: f'He said: "{c.named}"',
        "Report it as He said: with double quotes", "A man said this: {x}"),
    _op("writing", "python_comment", _named, lambda c: f"# {c.named}",
        "Write it as a Python comment", "Comment out: {x}"),
    _op("writing", "js_comment", _named, lambda c: f"// {c.named}",
        "Write it as a JavaScript line comment", "Comment with slashes: {x}"),
    _op("writing", "html_heading", _named, lambda c: f"<h1>{c.named[:-1]}</h1>",
        "Make an h1 heading of it without the full stop", "HTML headline: {x}"),
    _op("writing", "todo_item", _command, lambda c: f"[ ] {c.command[:-1]}",
        "Make a to-do item with an empty check box", "To-do: {x}"),
    _op("writing", "done_item", _command, lambda c: f"[x] {c.command[:-1]}",
        "Make a to-do item with a ticked check box", "Tick it off: {x}"),
    _op("writing", "second_sentence", lambda c: f"{c.named} {c.plural}", lambda c: c.plural,
        "Give only the second sentence", "Drop the first sentence: {x}"),
    _op("writing", "first_sentence", lambda c: f"{c.the} {c.mine}", lambda c: c.the,
        "Give only the first sentence", "Drop everything after the first full stop: {x}"),
    _op("writing", "join_and", lambda c: f"{c.name} {c.third} {c.rest}. {c.she} smiles.",
        lambda c: f"{c.name} {c.third} {c.rest} and smiles.",
        "Join the two sentences with and", "Make one sentence of: {x}"),
)


def _shopping(rng: random.Random) -> tuple[str, list[str]]:
    items = rng.sample(FOODS, 3)
    text = rng.choice((
        "We need {}, {} and {}.", "Please buy {}, {} and {}.", "I have to get {}, {} and {}.",
        "Mix {}, {} and {} in a bowl.", "For this recipe, take {}, {} and {}.",
        "Don't forget {}, {} and {} at the shop.", "The dish is made of {}, {} and {}.",
    ))
    return text.format(*items), items


def _items(name: str, write: Callable[[list[str]], str], *cues: str) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        text, items = _shopping(rng)
        return text, write(items)

    return Operation(name=name, kind="shopping", cues=cues, draw=draw, formats=False)


_SHOPPING: tuple[Operation, ...] = (
    _items("food_comma_list", ", ".join, "List the foods with commas: {x}",
           "{x}\nFoods, separated by commas:", "Which foods are named here? {x}",
           "{x} -> comma list of foods", "Extract the foods as a comma list.\n\n{x}"),
    _items("food_bullets", lambda i: "\n".join("- " + v for v in i),
           "Write the foods as a bullet list with dashes: {x}", "{x}\nBullets of the foods:",
           "{x} -> bullet list", "Turn it into a dashed shopping list.\n\n{x}",
           "Make bullets (-) of the ingredients in: {x}"),
    _items("food_numbered", lambda i: "\n".join(f"{n}. {v}" for n, v in enumerate(i, 1)),
           "Number the foods: {x}", "{x}\nNumbered list of the foods:", "{x} -> numbered list",
           "Turn it into a numbered shopping list.\n\n{x}", "Ingredients as 1., 2., 3.: {x}"),
    _items("food_json", lambda i: "[" + ", ".join(f'"{v}"' for v in i) + "]",
           "Give the foods as a JSON array: {x}", "{x}\nJSON array of the foods:",
           "{x} -> JSON list", "Extract the ingredients as a JSON list.\n\n{x}",
           "Foods in JSON for: {x}"),
    _items("food_count_first", lambda i: i[0], "Which food is named first? {x}",
           "{x}\nFirst food:", "{x} -> first item", "Give the first ingredient.\n\n{x}",
           "First thing to buy in \"{x}\" is"),
    _items("food_last", lambda i: i[-1], "Which food is named last? {x}", "{x}\nLast food:",
           "{x} -> last item", "Give the last ingredient.\n\n{x}",
           "Last thing to buy in \"{x}\" is"),
    _items("food_check_boxes", lambda i: "\n".join("[ ] " + v for v in i),
           "Write a list of the foods with empty check boxes: {x}", "{x}\nCheck boxes:",
           "{x} -> check list", "Turn it into a check list with [ ].\n\n{x}",
           "To buy, with [ ] in front of each: {x}"),
    _items("food_plus", " + ".join, "Write the foods joined with plus signs: {x}",
           "{x}\nAs a + b + c:", "{x} -> sum of foods", "Ingredients with + between.\n\n{x}",
           "Recipe formula with plus signs for: {x}"),
)

OPERATIONS: tuple[Operation, ...] = _GRAMMAR + _STYLE + _SHOPPING
