"""Sentences that are grammatical, or broken in a way that has a name."""

from __future__ import annotations

import random

_SINGULAR = ("the teacher", "my neighbor", "the old farmer", "her brother", "the new clerk",
             "our cook", "the driver", "a tall woman", "the little girl", "his aunt")
_PLURAL = ("the teachers", "my neighbors", "the old farmers", "her brothers", "the new clerks",
           "our cooks", "the drivers", "two tall women", "the little girls", "his aunts")
_VERBS = tuple(tuple(pair.split()) for pair in (
    "buy buys,sell sells,paint paints,carry carries,find finds,need needs,clean cleans,"
    "hide hides,repair repairs,collect collects,watch watches,want wants").split(","))
_OBJECTS = ("the red bicycle", "a large box", "the broken lamp", "an old map", "the blue vase",
            "a wooden boat", "the green door", "a small radio", "the heavy chair", "a good book")
_TIMES = ("every week", "in the summer", "after work", "on Sundays", "before dinner",
          "in the garden", "at the market", "behind the house")


def faulty_sentence(rng: random.Random, label: str) -> str:
    """A sentence with the fault named by the label, or a good one for any other label."""
    number = rng.randrange(2)
    subject = rng.choice((_PLURAL, _SINGULAR)[number])
    verb = rng.choice(_VERBS)
    thing, when = rng.choice(_OBJECTS), rng.choice(_TIMES)
    words = [subject, verb[number], thing, when]
    article, adjective, noun = thing.split()
    if label == "agreement":
        words[1] = verb[1 - number]
    elif label == "word order":
        words = rng.choice((
            [subject, thing, verb[number], when],
            [verb[number], subject, when, thing],
            [subject, verb[number], f"{adjective} {article} {noun}", when],
            [subject, verb[number], f"{noun} {adjective} {article}", when]))
    elif label == "missing word":
        words = rng.choice((
            [subject, thing, when],
            [subject, verb[number], f"{adjective} {noun}", when],
            [verb[1], thing, when],  # the plain form would be a command
            [subject, verb[number], f"{article} {adjective}", when]))
        if words[0] == subject and words[1] == thing and rng.random() < 0.5:
            words[2:] = []
    elif label == "verb form":
        words[1] = rng.choice((f"is {verb[0]}", f"can {verb[1]}", f"to {verb[0]}",
                               f"does {verb[1]}", f"must {verb[1]}"))
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


_FAULTS = ("agreement", "word order", "missing word", "verb form")


def grammatical_or_not(rng: random.Random, label: str) -> str:
    """A good sentence for "good", otherwise one with any fault."""
    return faulty_sentence(rng, "" if label == "good" else rng.choice(_FAULTS))
