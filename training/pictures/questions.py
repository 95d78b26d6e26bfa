"""What may be asked about a scene: wordings of a question, and the answer read off its values."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from training.pictures.scene import LETTERS, Scene, Thing
from training.pictures.words import (
    COLOURS,
    CORNERS,
    DIRECTIONS,
    ROUND,
    SHAPES,
    WARM,
    plural,
    with_article,
)

Answer = Callable[[Scene, str], str]
VOWELS = "AEIOU"


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing to ask about the scenes of some domains.

    kind: questions that need the same sight share one, such as "colour".
    cues: wordings; each has "{x}" once if the question takes a word, such as a colour.
    words: what {x} may be for a scene; ("",) where the question takes none.
    answer: (scene, x) -> the plain answer.
    """

    name: str
    kind: str
    domains: tuple[str, ...]
    cues: tuple[str, ...]
    answer: Answer
    words: Callable[[Scene], tuple[str, ...]] = lambda scene: ("",)

    def ask(self, scene: Scene, rng: random.Random) -> tuple[str, str]:
        """A wording and its answer; a word that makes the answer "yes" is as likely as not."""
        words = self.words(scene)
        yes = [word for word in words if self.answer(scene, word) == "yes"]
        word = rng.choice(yes) if yes and rng.random() < 0.5 else rng.choice(words)
        return rng.choice(self.cues).replace("{x}", word), self.answer(scene, word)


def yes_no(value: bool) -> str:
    return "yes" if value else "no"


def noun(scene: Scene) -> str:
    """What the first thing is called: a shape's name, "arrow", "bar", "digit" or "letter"."""
    return scene.first.what if scene.domain in ("shape", "pair", "count") else {
        "bars": "bar"
    }.get(scene.domain, scene.domain)  # fmt: skip


def caption(scene: Scene) -> str:
    """The default answer, when nothing is asked: "a red circle", "three blue stars"."""
    first = scene.first
    if scene.domain == "arrow":
        return f"{with_article(first.colour)} arrow pointing {first.what}"
    if scene.domain == "handwritten":
        return f"a handwritten {first.what}"
    if scene.domain in ("digit", "letter"):
        return with_article(f"{first.colour} {first.what}")
    if scene.domain == "pair":
        return " and ".join(with_article(f"{t.colour} {t.what}") for t in scene.things)
    number = len(scene.things)
    if number == 1:
        return with_article(f"{first.colour} {noun(scene)}")
    return f"{number} {first.colour} {plural(noun(scene))}"


def _beside(scene: Scene) -> bool:
    one, two = scene.things
    return abs(one.x - two.x) > abs(one.y - two.y)


def _bigger(scene: Scene) -> Thing:
    return max(scene.things, key=lambda thing: thing.size)


def _smaller(scene: Scene) -> Thing:
    return min(scene.things, key=lambda thing: thing.size)


def _place_name(scene: Scene, thing: Thing) -> str:
    """Of a pair: where the thing is, seen from the other one."""
    return (("left", "right") if _beside(scene) else ("top", "bottom"))[scene.things.index(thing)]


def _sides(scene: Scene) -> tuple[str, ...]:
    return ("left", "right") if _beside(scene) else ("top", "bottom")


def _at(scene: Scene, side: str) -> Thing:
    return scene.things[side in ("right", "bottom")]


def _of_shape(scene: Scene, what: str) -> Thing:
    return next(thing for thing in scene.things if thing.what == what)


def _of_colour(scene: Scene, colour: str) -> Thing:
    return next(thing for thing in scene.things if thing.colour == colour)


def _seen_shapes(scene: Scene) -> tuple[str, ...]:
    return tuple(thing.what for thing in scene.things)


def _seen_colours(scene: Scene) -> tuple[str, ...]:
    return tuple(thing.colour for thing in scene.things)


def _any(words: tuple[str, ...]) -> Callable[[Scene], tuple[str, ...]]:
    return lambda scene: words


def _horizontal(scene: Scene) -> str:
    x = scene.first.x
    return "left" if x < 0.42 else "right" if x > 0.58 else "middle"


def _round(what: str) -> str:
    return "round" if what in ROUND else "angular"


ONE = ("shape", "count", "digit", "letter", "bars", "arrow")
READ = ("digit", "handwritten")  # a handwritten digit is a scene of no colour of its own
DIGITS = tuple("0123456789")
_TABLE: list[tuple[str, str, tuple[str, ...], Answer, Callable[[Scene], tuple[str, ...]] | None,
                   tuple[str, ...]]] = [
    ("caption", "caption", (*ONE, "pair", "handwritten"), lambda s, x: caption(s), None, (
        "What is in the picture?", "Describe the picture.", "What do you see?",
        "Say what this picture shows.", "Give a short caption.", "What is shown here?")),
    ("colour", "colour", ONE, lambda s, x: s.first.colour, None, (
        "What colour is it?", "What color is it?", "Name the colour.", "Which colour do you see?",
        "What is the colour of the thing in the picture?", "Tell me the color.", "Colour?",
        "In which colour is it drawn?", "What color is the shape?")),
    ("is_colour", "colour", ONE, lambda s, x: yes_no(s.first.colour == x), _any(tuple(COLOURS)), (
        "Is it {x}?", "Is the thing {x}?", "Is the colour {x}?", "Do you see something {x}?",
        "Say whether it is {x}.", "Does the image contain a {x} shape?", "Is there a {x} shape?")),
    ("warm_or_cold", "colour", ONE,
     lambda s, x: "warm" if s.first.colour in WARM else "cold", None, (
        "Is the colour warm or cold?", "Warm or cold colour?", "Call the colour warm or cold.",
        "Does it have a warm or a cold colour?", "Is it drawn in a warm or a cold color?")),
    ("background", "background", (*ONE, "pair"), lambda s, x: yes_no(s.background == "black"),
     None, (
        "Is the background black?", "Is the background dark?", "Dark background?",
        "Say whether the background is dark.", "Is it drawn on black?")),
    ("shape", "shape", ("shape", "count"), lambda s, x: s.first.what, None, (
        "What shape is it?", "Name the shape.", "Which shape do you see?", "Shape?",
        "What is the shape called?", "Tell me the shape.", "What shape is in the image?",
        "What shape does the image contain?", "What shape is present?", "Which form is drawn?")),
    ("is_shape", "shape", ("shape", "count"), lambda s, x: yes_no(s.first.what == x),
     _any(SHAPES), (
        "Is it a {x}?", "Is the shape a {x}?", "Do you see a {x}?", "Is there a {x}?",
        "Say whether it is a {x}.", "Does the image contain a {x}?", "Is a {x} present?")),
    ("corners", "shape", ("shape", "count"), lambda s, x: str(CORNERS[s.first.what]), None, (
        "How many corners does the shape have?", "Number of corners?", "Count the corners.",
        "How many corners has it got?", "Tell me the number of corners of the shape.")),
    ("round_or_angular", "shape", ("shape", "count"), lambda s, x: _round(s.first.what), None, (
        "Is the shape round or angular?", "Round or angular?", "Call the shape round or angular.",
        "Is it a round or an angular shape?", "Does it look round or angular?")),
    ("colour_and_shape", "shape", ("shape",),
     lambda s, x: f"{s.first.colour} {s.first.what}", None, (
        "Name the colour and the shape.", "Colour and shape?", "Which colour and which shape?",
        "Give the colour, then the shape.", "Tell me its color and its shape.")),
    ("size", "size", ("shape",), lambda s, x: "big" if s.first.size > 0.44 else "small", None, (
        "Is it big or small?", "Big or small?", "How large is it?", "What size is it?",
        "Call the thing big or small.", "Is the shape a big or a small one?")),
    ("place_across", "place", ("shape",), lambda s, x: _horizontal(s), None, (
        "Is it on the left, in the middle or on the right?", "Left, middle or right?",
        "Where is it: left, middle or right?", "Which side is it on?",
        "Say whether it is left, middle or right.")),
    ("count", "count", ("count", "bars", "pair", "shape"), lambda s, x: str(len(s.things)), None, (
        "How many are there?", "How many things are there?", "Count them.", "What is the number?",
        "Count the things in the picture.", "How many do you see?", "Tell me how many.",
        "How many shapes are there?", "Number of things?")),
    ("more_than", "count", ("count", "bars"), lambda s, x: yes_no(len(s.things) > int(x)),
     _any(tuple("12345")), (
        "Are there more than {x}?", "Do you see more than {x} things?", "Is it more than {x}?",
        "Say whether there are more than {x}.", "More than {x}?")),
    ("count_parity", "count", ("count", "bars"),
     lambda s, x: "odd" if len(s.things) % 2 else "even", None, (
        "Is the number of things even or odd?", "Even or odd number of things?",
        "Count them: even or odd?", "Is their number even or odd?",
        "Are there an even or an odd number of them?")),
    ("one_more", "count", ("count", "bars"), lambda s, x: str(len(s.things) + 1), None, (
        "How many if there were one more?", "Count them and add one.", "Their number plus one?",
        "Give one more than the number of things.", "Add one to the number of things.")),
    ("digit", "digit", READ, lambda s, x: s.first.what, None, (
        "Which digit is it?", "What digit is this?", "Read the digit.", "Digit?",
        "What number do you see?", "Which number is shown?", "Digit in the picture:",
        "What digit is written here?", "Read the handwritten digit.", "Tell me the digit.")),
    ("digit_plus_one", "digit", READ, lambda s, x: str(int(s.first.what) + 1), None, (
        "Add one to the digit.", "What is the digit plus one?", "Which number comes next?",
        "The digit plus one?", "Give the number after the digit.")),
    ("digit_minus_one", "digit", READ, lambda s, x: str(int(s.first.what) - 1), None, (
        "Subtract one from the digit.", "What is the digit minus one?", "The digit minus one?",
        "Which number comes before the digit?", "Give the number before the digit.")),
    ("digit_doubled", "digit", READ, lambda s, x: str(2 * int(s.first.what)), None, (
        "Double the digit.", "What is twice the digit?", "The digit times two?",
        "Multiply the digit by two.", "Give two times the digit.")),
    ("digit_parity", "digit", READ,
     lambda s, x: "odd" if int(s.first.what) % 2 else "even", None, (
        "Is the digit even or odd?", "Even or odd?", "Say whether the digit is even or odd.",
        "Call the digit even or odd.", "Is it an even or an odd digit?")),
    ("digit_greater", "digit", READ, lambda s, x: yes_no(int(s.first.what) > int(x)),
     _any(tuple("012345678")), (
        "Is the digit greater than {x}?", "Is it greater than {x}?", "Is the digit above {x}?",
        "Is the digit larger than {x}?", "Say whether the digit is greater than {x}.")),
    ("is_digit", "digit", READ, lambda s, x: yes_no(s.first.what == x), _any(DIGITS), (
        "Is it a {x}?", "Is the digit a {x}?", "Do you see a {x}?", "Is this the digit {x}?",
        "Say whether the digit is {x}.")),
    ("letter", "letter", ("letter",), lambda s, x: s.first.what, None, (
        "Which letter is it?", "What letter is this?", "Read the letter.", "Letter?",
        "Which letter do you see?", "Tell me the letter.", "What letter is written here?")),
    ("letter_small", "letter", ("letter",), lambda s, x: s.first.what.lower(), None, (
        "Write the letter in lower case.", "Give the letter as a small letter.",
        "The letter in lower case?", "Which letter is it? Use lower case.",
        "Turn the letter into a small one.")),
    ("next_letter", "letter", ("letter",),
     lambda s, x: LETTERS[(LETTERS.index(s.first.what) + 1) % 26], None, (
        "Which letter comes next?", "Which letter comes after it in the alphabet?",
        "Next letter?", "Give the next letter of the alphabet.", "The letter after this one?")),
    ("vowel", "letter", ("letter",),
     lambda s, x: "vowel" if s.first.what in VOWELS else "consonant", None, (
        "Is the letter a vowel or a consonant?", "Vowel or consonant?",
        "Call the letter a vowel or a consonant.", "Is it a vowel or a consonant?",
        "Say whether the letter is a vowel or a consonant.")),
    ("lying", "bars", ("bars",),
     lambda s, x: "horizontal" if s.first.turned else "vertical", None, (
        "Are the bars vertical or horizontal?", "Vertical or horizontal?",
        "Do the bars stand or lie? Say vertical or horizontal.",
        "Which way do the bars run?", "Call the bars vertical or horizontal.")),
    ("direction", "direction", ("arrow",), lambda s, x: s.first.what, None, (
        "Where does the arrow point?", "Which way does the arrow point?", "Direction?",
        "Name the direction of the arrow.", "In which direction does it point?")),
    ("opposite_direction", "direction", ("arrow",), lambda s, x: DIRECTIONS[s.first.what], None, (
        "Where does the arrow come from?", "What is the opposite direction?",
        "Name the direction opposite to the arrow.", "Where does it not point but start?",
        "Turn the arrow round: where does it point now?")),
    ("colour_at", "pair_colour", ("pair",), lambda s, x: _at(s, x).colour, _sides, (
        "What colour is the thing on the {x}?", "Colour of the {x} one?",
        "Which colour is on the {x}?", "Name the colour of the {x} shape.",
        "What color is the {x} shape?")),
    ("shape_at", "pair_shape", ("pair",), lambda s, x: _at(s, x).what, _sides, (
        "What shape is on the {x}?", "Shape of the {x} one?", "Which shape is on the {x}?",
        "Name the shape on the {x}.", "What is the {x} shape?")),
    ("colour_of_shape", "pair_colour", ("pair",), lambda s, x: _of_shape(s, x).colour,
     _seen_shapes, (
        "What colour is the {x}?", "What is the color of the {x}?", "Colour of the {x}?",
        "Name the colour of the {x}.", "Which colour does the {x} have?")),
    ("shape_of_colour", "pair_shape", ("pair",), lambda s, x: _of_colour(s, x).what,
     _seen_colours, (
        "What shape is {x}?", "Which shape is the {x} one?", "Name the {x} shape.",
        "What is the {x} thing?", "What is the shape of the {x} thing?")),
    ("where_shape", "pair_place", ("pair",), lambda s, x: _place_name(s, _of_shape(s, x)),
     _seen_shapes, (
        "Where is the {x}?", "On which side is the {x}?", "Position of the {x}?",
        "Say where the {x} is.", "Where do you see the {x}?")),
    ("colour_of_bigger", "pair_colour", ("pair",), lambda s, x: _bigger(s).colour, None, (
        "What colour is the bigger one?", "Colour of the bigger shape?",
        "Name the colour of the larger thing.", "Which colour does the bigger shape have?",
        "What color is the larger one?")),
    ("shape_of_bigger", "pair_shape", ("pair",), lambda s, x: _bigger(s).what, None, (
        "Which shape is bigger?", "What is the bigger shape?", "Name the larger shape.",
        "Which of the two is larger?", "Bigger one?")),
    ("shape_of_smaller", "pair_shape", ("pair",), lambda s, x: _smaller(s).what, None, (
        "Which shape is smaller?", "What is the smaller shape?", "Name the smaller shape.",
        "Which of the two is the smaller one?", "Smaller one?")),
    ("bigger_side", "pair_place", ("pair",), lambda s, x: _place_name(s, _bigger(s)), None, (
        "On which side is the bigger one?", "Where is the bigger shape?",
        "Which side has the larger shape?", "Where do you see the bigger thing?",
        "Position of the bigger one?")),
    ("pair_has_shape", "pair_shape", ("pair",),
     lambda s, x: yes_no(x in _seen_shapes(s)), _any(SHAPES), (
        "Is there a {x}?", "Do you see a {x}?", "Is one of them a {x}?",
        "Does the image contain a {x}?", "Say whether there is a {x}.")),
    ("pair_has_colour", "pair_colour", ("pair",),
     lambda s, x: yes_no(x in _seen_colours(s)), _any(tuple(COLOURS)), (
        "Is there a {x} shape?", "Is one of them {x}?", "Do you see something {x}?",
        "Does the image contain a {x} shape?", "Say whether something is {x}.")),
]  # fmt: skip
_NO_WORD: Callable[[Scene], tuple[str, ...]] = _any(("",))
QUESTIONS: dict[str, Question] = {
    name: Question(
        name=name, kind=kind, domains=domains, cues=cues, answer=answer, words=words or _NO_WORD
    )
    for name, kind, domains, answer, words, cues in _TABLE
}
