"""Checks of the word and knowledge operations."""

from __future__ import annotations

import random

import pytest

from training.families.lexical import OPERATIONS
from training.families.lexicon import LANGUAGES, TRANSLATIONS, inverted
from training.families.lexicon_words import WORDS
from training.families.lexicon_world import GROUPS, WORLD
from training.families.operation import Operation, is_test_input


def test_names_are_unique() -> None:
    names = [operation.name for operation in OPERATIONS]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and name.replace("_", "a").isalnum() for name in names)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_cues_and_draws(operation: Operation) -> None:
    assert len(set(operation.cues)) == len(operation.cues) >= 5
    assert all(cue.count("{x}") == 1 for cue in operation.cues)
    rng = random.Random(0)
    answers: dict[str, str] = {}
    for _ in range(200):
        x, y = operation.draw(rng)
        assert x and y and x == x.strip() and y == y.strip()
        assert answers.setdefault(x, y) == y, f"{x} has two answers"
    assert any(not is_test_input(x) for x in answers)


def test_translation_table_is_complete() -> None:
    assert all(len(TRANSLATIONS[language]) >= 120 for language in LANGUAGES)
    assert all(value for pairs in TRANSLATIONS.values() for pair in pairs for value in pair)


def test_inverted_drops_shared_answers() -> None:
    assert inverted((("a", "1"), ("b", "1"), ("c", "2"))) == (("2", "c"),)


def test_spot_facts() -> None:
    assert dict(TRANSLATIONS["Italian"])["dog"] == "cane"
    assert dict(TRANSLATIONS["Finnish"])["thank you"] == "kiitos"
    assert "thank you" not in dict(TRANSLATIONS["Latin"])
    assert dict(WORDS["plural"])["child"] == "children"
    assert dict(WORDS["antonym"])["hot"] == "cold"
    assert dict(WORLD["country_capital"])["Australia"] == "Canberra"
    assert dict(WORLD["element_symbol"])["sodium"] == "Na"
    assert dict(GROUPS["animal_class"])["dolphin"] == "mammal"


def test_number_words_follow_on() -> None:
    draw = next(op.draw for op in OPERATIONS if op.name == "number_word_digits")
    pairs = dict(draw(random.Random(seed)) for seed in range(2000))
    assert pairs["nineteen"] == "19" and pairs["forty-two"] == "42" and pairs["ninety"] == "90"
