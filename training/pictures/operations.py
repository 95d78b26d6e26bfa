"""Picture operations: what a generator learns to make LoRAs for, with a picture as the input.

An operation is a question about some domains, asked of the picture alone: the model is shown no
text, so only its LoRA tells it what to do. Most are a question as it is; some fix the question's
word ("Is it red?"); some give the answer in a convention of its own ("in French").
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dnd_core.pictures import Picture
from training.families.operation import Format
from training.pictures.conventions import (
    LANGUAGE_CONVENTIONS,
    NUMBER_CONVENTIONS,
    WORD_CONVENTIONS,
    YES_NO_CONVENTIONS,
)
from training.pictures.drawing import draw_image
from training.pictures.questions import QUESTIONS, Question
from training.pictures.scene import DOMAINS, Scene, draw_scene

# Where a question's other domains would make its answer nearly always the same.
FEWER_DOMAINS = {"count": ("count", "bars")}
DrawPicture = Callable[[random.Random], tuple[Picture, str, str]]
SIDE = 84  # pixels; the built-in model's own size, so nothing has to be resized


@dataclass(frozen=True, kw_only=True)
class PictureOperation:
    """One thing to do with a picture, such as naming its colour in French.

    cues: wordings of the request; each has "{x}" exactly once if the bare text is not empty.
    draw: returns (picture, bare text, answer); the bare text is usually "", the picture alone.
    kind: related operations share one, so that siblings can be left out together.
    formats: False where the answer has a format of its own already.
    """

    name: str
    kind: str
    cues: tuple[str, ...]
    draw: DrawPicture
    formats: bool = True


def picture_operations() -> tuple[PictureOperation, ...]:
    """All of them, in a fixed order."""
    return (*_plain(), *_by_domain(), *_fixed(), *_conventions())


def operation(
    name: str,
    question: Question,
    *,
    domains: tuple[str, ...] = (),
    word: str = "",
    convention: Format | None = None,
    cues: tuple[str, ...] = (),
) -> PictureOperation:
    """A question as an operation.

    domains: fewer than the question's own, where given. word: what {x} always is.
    cues: other wordings, where given; the convention's wordings are added to them.
    """
    # A handwritten digit comes from a data set: code cannot draw one.
    usual = FEWER_DOMAINS.get(question.name, question.domains)
    chosen = tuple(d for d in domains or usual if d in DOMAINS)
    wordings = tuple(cue.replace("{x}", word) for cue in cues or question.cues)
    if convention is not None:
        wordings = tuple(f"{cue} {how}" for cue in wordings for how in convention.cues)

    def draw(rng: random.Random) -> tuple[Picture, str, str]:
        scene = draw_balanced(rng, question, chosen, word)
        answer = question.answer(scene, word)
        if convention is not None:
            answer = convention.render("", answer)
        return Picture.of(draw_image(scene, (SIDE, SIDE)), name), "", answer

    # A dash between the letters is a format already.
    formats = convention is None or convention.name != "dashed"
    return PictureOperation(
        name=name, kind=question.kind, cues=wordings, draw=draw, formats=formats
    )


def draw_balanced(
    rng: random.Random, question: Question, domains: tuple[str, ...], word: str
) -> Scene:
    """A scene to ask about; where the answer is yes or no, both are equally likely."""
    unwanted = rng.choice(("yes", "no"))
    while True:
        scene = draw_scene(rng, rng.choice(domains))
        if word and word not in question.words(scene):
            continue  # asked for what is on top, say, and the two are beside each other
        if question.answer(scene, word) != unwanted:
            return scene


def _plain() -> Iterator[PictureOperation]:
    """Every question that takes no word, about all its domains but colour, which has its own."""
    for question in QUESTIONS.values():
        takes_word = any("{x}" in cue for cue in question.cues)
        if not takes_word and question.name not in BY_DOMAIN:
            yield operation(question.name, question)


BY_DOMAIN = ("colour", "caption")
NOUNS = {
    "shape": "shape", "count": "shapes", "digit": "digit", "letter": "letter", "bars": "bars",
    "arrow": "arrow",
}  # fmt: skip


def _by_domain() -> Iterator[PictureOperation]:
    """Colour and caption, one domain at a time, with wordings that name what is there."""
    colour, caption = (QUESTIONS[name] for name in BY_DOMAIN)
    for domain, noun in NOUNS.items():
        own = (f"What colour is the {noun}?", f"Name the colour of the {noun}.")
        yield operation(f"colour_{domain}", colour, domains=(domain,), cues=(*colour.cues, *own))
        own = (f"Describe the {noun}.", f"Say what you see, a {noun} and how it looks.")
        yield operation(f"caption_{domain}", caption, domains=(domain,), cues=(*caption.cues, *own))
    yield operation("caption_pair", caption, domains=("pair",))


def _fixed() -> Iterator[PictureOperation]:
    """Questions with one word of theirs, always the same."""
    words = {
        "is_colour": ("red", "green", "blue", "yellow", "black"),
        "is_shape": ("circle", "square", "triangle", "star", "heart"),
        "more_than": ("2", "3", "4"),
        "digit_greater": ("3", "4", "5", "6"),
        "is_digit": ("0", "3", "7"),
        "colour_at": ("left", "right", "top", "bottom"),
        "shape_at": ("left", "right", "top", "bottom"),
        "pair_has_shape": ("circle", "star", "cross"),
        "pair_has_colour": ("red", "blue", "green"),
    }
    for name, own in words.items():
        for word in own:
            yield operation(f"{name}_{word}", QUESTIONS[name], word=word)


def _conventions() -> Iterator[PictureOperation]:
    """Questions whose answer is given in another language, as a letter, backwards, and so on."""
    languages, words = LANGUAGE_CONVENTIONS, WORD_CONVENTIONS
    changed: dict[str, tuple[Format, ...]] = {
        "colour": (*languages, *words),
        "shape": (*languages, *words),
        "direction": (*languages, *words),
        "count": (*languages, *NUMBER_CONVENTIONS),
        "digit": (*languages, *NUMBER_CONVENTIONS),
        "size": languages,
        "digit_parity": (*languages, WORD_CONVENTIONS[0]),
        "colour_of_bigger": languages,
        "shape_of_bigger": languages,
        "bigger_side": languages,
        "background": (*languages, *YES_NO_CONVENTIONS),
        "corners": NUMBER_CONVENTIONS,
        "digit_plus_one": NUMBER_CONVENTIONS,
        "one_more": NUMBER_CONVENTIONS,
    }
    for name, conventions in changed.items():
        for convention in conventions:
            made = f"{name}_{convention.name}"
            yield operation(made, QUESTIONS[name], convention=convention)
    for word, convention in zip(("red", "blue", "green"), YES_NO_CONVENTIONS, strict=True):
        question = QUESTIONS["is_colour"]
        name = f"is_colour_{word}_{convention.name}"
        yield operation(name, question, word=word, convention=convention)
