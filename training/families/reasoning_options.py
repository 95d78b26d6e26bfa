"""Stories with a question and options A, B, C, and questions to small tables of people."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from training.families.operation import Operation
from training.families.reasoning_base import Story, told
from training.families.reasoning_order import ordered
from training.families.words import CITIES, NAMES, split_words

_Asked = Callable[[random.Random], tuple[str, str, list[str]]]  # text, right, wrong options
_THINGS = split_words("ball book key map hat coin lamp drum rope flute pen ring mug kite")
_DAYS = split_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def _swap(rng: random.Random) -> tuple[str, str, list[str]]:
    (v, w, u), (a, b, c) = rng.sample(NAMES, 3), rng.sample(_THINGS, 3)
    text = f"{v} has a {a}, {w} a {b}, {u} a {c}. {v} and {w} swap, then {w} and {u} swap."
    who = rng.choice((v, w, u))
    end = {v: b, w: c, u: a}
    return f"{text} What does {who} have?", end[who], [t for t in (a, b, c) if t != end[who]]


def _oldest(rng: random.Random) -> tuple[str, str, list[str]]:
    key, ask = rng.choice((("age", "Who is the {}?"), ("height", "Who is the {}?"),
                           ("race", "Who came {}?"), ("price", "Which is the {}?")))
    text, order, ends = ordered(rng, key)
    at = rng.choice((0, -1))
    wrong = [o for o in order if o != order[at]]
    return f"{text} {ask.format(ends[at])}", order[at], wrong


def _amount(rng: random.Random) -> tuple[str, str, list[str]]:
    who, a, b, c = rng.choice(NAMES), rng.randint(4, 9), rng.randint(3, 9), rng.randint(2, 4)
    text, right = rng.choice((
        (f"{who} has {a} boxes of {b} cups and breaks {c} cups. How many are whole?", a * b - c),
        (f"{who} reads {a} pages a day for {b} days. How many pages is that?", a * b),
        (f"{who} has {a * b} nuts, eats {a} and finds {c}. How many now?", a * b - a + c)))
    wrong = rng.sample([right + d for d in (-2, -1, 1, 2, 10)], 2)
    return text, str(right), [str(n) for n in wrong]


def _day(rng: random.Random) -> tuple[str, str, list[str]]:
    day, num = rng.randrange(7), rng.randint(2, 9)
    sign = rng.choice((1, -1))
    right = _DAYS[(day + sign * num) % 7]
    ask = f"What day is it in {num} days?" if sign > 0 else f"What day was it {num} days ago?"
    return (f"Today is {_DAYS[day]}. {ask}", right,
            rng.sample([d for d in _DAYS if d != right], 2))


_SUBJECTS: dict[str, _Asked] = {"swap": _swap, "rank": _oldest, "amount": _amount, "day": _day}


@dataclass(frozen=True)
class _Choice:
    options: tuple[str, ...]
    at: int

    @property
    def text(self) -> str:
        return self.options[self.at]


def _with_options(ask: _Asked, marks: str) -> Story:
    """The question and its options in one text; marks holds one mark an option."""
    def draw(rng: random.Random) -> tuple[str, _Choice]:
        text, right, wrong = ask(rng)
        options = rng.sample([right, *wrong[:2]], 3)
        shown = "\n".join(f"{m} {o}" for m, o in zip(marks.split(), options, strict=True))
        return f"{text}\n{shown}", _Choice(tuple(options), options.index(right))

    return draw


# Style: marks, answer, how to answer, the same in brief.
_STYLES: dict[str, tuple[str, Callable[[_Choice], str], str, str]] = {
    "letter": ("A) B) C)", lambda c: "ABC"[c.at], "give only the letter", "letter"),
    "bracket": ("(A) (B) (C)", lambda c: f"({'ABC'[c.at]})", "give the letter in brackets",
                "letter in brackets, such as (B)"),
    "text": ("A. B. C.", lambda c: c.text, "give the text of the option without its letter",
             "text of the option"),
    "number": ("1) 2) 3)", lambda c: str(c.at + 1), "give only the number of the option",
               "number of the option"),
    "small": ("a) b) c)", lambda c: "abc"[c.at], "give the small letter", "small letter"),
    "both": ("A) B) C)", lambda c: f"{'ABC'[c.at]}) {c.text}", "give the letter and the text",
             "letter and text, such as B) hat"),
}
_OPTIONS = tuple(
    told(f"option_{subject}_{style}", f"option_{subject}", _with_options(ask, marks), show,
         "Choose the right option", "Which option is right", "Right option", "Question", how, tag)
    for subject, ask in _SUBJECTS.items()
    for style, (marks, show, how, tag) in _STYLES.items()
)


@dataclass(frozen=True)
class _Row:
    name: str
    age: int
    city: str
    pet: str


_FORMS = ("{0.name} | {0.age} | {0.city} | {0.pet}", "{0.name},{0.age},{0.city},{0.pet}",
          "{0.name}: {0.age}, {0.city}, {0.pet}")
_PETS = split_words("parrot rabbit hamster turtle poodle pony goldfish lizard")


def _table(rng: random.Random) -> tuple[str, list[_Row]]:
    num, form = 3, rng.choice(_FORMS)
    rows = [_Row(*cells) for cells in zip(
        rng.sample(NAMES, num), rng.sample(range(8, 80), num), rng.sample(CITIES, num),
        rng.sample(_PETS, num), strict=True)]
    return "\n".join(form.format(row) for row in rows), rows


def _asked(ask: str, cell: Callable[[_Row], str]) -> Story:
    def draw(rng: random.Random) -> tuple[str, str]:
        text, rows = _table(rng)
        row = rng.choice(rows)
        return f"{text}\n{ask.format(row)}", cell(row)

    return draw


_LOOK = ("Answer the question below the table", "What does the table say", "Answer", "Table")
_TABLES = (
    *(told(f"table_{name}", "table_cell", _asked(ask, cell), str, *_LOOK)
      for name, ask, cell in (
          ("city_of", "City of {0.name}?", lambda r: r.city),
          ("age_of", "How old is {0.name}?", lambda r: str(r.age)),
          ("pet_of", "Which pet does {0.name} have?", lambda r: r.pet),
          ("who_lives", "Who lives in {0.city}?", lambda r: r.name),
          ("whose_pet", "Who owns the {0.pet}?", lambda r: r.name),
          ("city_of_age", "Where does the person aged {0.age} live?", lambda r: r.city))),
    *(told(f"table_{name}", "table_cell", _table, answer, do, ask, short, "Table")
      for name, answer, do, ask, short in (
          ("oldest", lambda t: max(t, key=lambda r: r.age).name, "Name the oldest person",
           "Who is the oldest person in this table", "Oldest person"),
          ("youngest_city", lambda t: min(t, key=lambda r: r.age).city,
           "Give the city of the youngest person", "Where does the youngest person live",
           "City of the youngest"),
          ("last_pet", lambda t: t[-1].pet, "Give the pet in the last row",
           "Which pet is in the last row", "Pet in the last row"),
          ("age_sum", lambda t: str(sum(r.age for r in t)), "Add up the ages",
           "What is the sum of the ages", "Sum of ages"),
          ("adults", lambda t: str(sum(r.age >= 45 for r in t)),
           "Count the people aged 45 or more", "How many people are 45 or older",
           "Number aged 45 or more"),
          ("names_by_age", lambda t: ", ".join(r.name for r in sorted(t, key=lambda r: r.age)),
           "List the names from youngest to oldest", "What are the names from young to old",
           "Names, youngest first"))),
)
OPERATIONS: tuple[Operation, ...] = (*_OPTIONS, *_TABLES)
