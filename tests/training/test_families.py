"""Tests of the task families that are computed by code."""

import importlib
import json
import random
from collections.abc import Callable

import pytest

from training.families.formats import FORMATS
from training.families.operation import Operation

MODULES = ("strings", "phrases", "numbers", "units", "sentences", "extract", "classify",
           "items", "sentence_translation")


def _operations(module: str) -> tuple[Operation, ...]:
    return importlib.import_module(f"training.families.{module}").OPERATIONS


@pytest.mark.parametrize("module", MODULES)
def test_every_operation_is_well_formed(module: str) -> None:
    for operation in _operations(module):
        assert operation.name.isidentifier() and operation.name.islower()
        assert len(set(operation.cues)) >= 5, operation.name
        for cue in operation.cues:
            assert cue.count("{x}") == 1, (operation.name, cue)
            assert cue.strip() == cue, (operation.name, cue)


@pytest.mark.parametrize("module", MODULES)
def test_draws_are_filled_and_vary(module: str) -> None:
    for operation in _operations(module):
        rng = random.Random(1)
        pairs = [operation.draw(rng) for _ in range(200)]
        for x, y in pairs:
            assert x and x.strip() == x, operation.name
            assert y and y.strip() == y, operation.name
            assert "  " not in x + y, (operation.name, x, y)
        assert len({x for x, _ in pairs}) >= 20, operation.name
        again = random.Random(1)
        assert pairs == [operation.draw(again) for _ in range(200)], operation.name


def test_names_are_unique() -> None:
    names = [operation.name for module in MODULES for operation in _operations(module)]
    assert len(names) == len(set(names))


def test_choices_have_no_rare_label() -> None:
    for module in ("classify", "items"):
        for operation in _operations(module):
            rng = random.Random(2)
            answers = [operation.draw(rng)[1] for _ in range(600)]
            counts = {answer: answers.count(answer) for answer in answers}
            assert len(counts) >= 2, operation.name
            if len(counts) <= 8:
                assert min(counts.values()) > 600 / len(counts) / 3, (operation.name, counts)


def test_the_same_text_always_has_the_same_answer() -> None:
    for module in MODULES:
        for operation in _operations(module):
            rng = random.Random(3)
            seen: dict[str, str] = {}
            for _ in range(1000):
                x, y = operation.draw(rng)
                assert seen.setdefault(x, y) == y, (operation.name, x)


def test_formats() -> None:
    assert len(FORMATS) >= 24
    assert len({fmt.name for fmt in FORMATS}) == len(FORMATS)
    for fmt in FORMATS:
        assert len(set(fmt.cues)) >= 4, fmt.name
        assert fmt.render("dog", "cane").strip() not in ("", "cane"), fmt.name
    render = {fmt.name: fmt.render for fmt in FORMATS}
    assert json.loads(render["json_answer"]("a", 'say "é"')) == {"answer": 'say "é"'}
    assert render["title_case"]("x", "it's two") == "It's Two"
    assert render["arrow"]("dog", "cane") == "dog -> cane"
    assert render["boxed"]("2", "4") == "\\boxed{4}"


@pytest.mark.parametrize(
    ("module", "name", "check"),
    [
        ("strings", "reverse_word", lambda x, y: x[::-1] == y),
        ("strings", "third_letter", lambda x, y: x[2] == y),
        ("strings", "count_letters", lambda x, y: len(x) == int(y)),
        ("phrases", "snake_case", lambda x, y: x.replace(" ", "_") == y),
        ("phrases", "longest_word", lambda x, y: len(y) == max(map(len, x.split()))),
        ("numbers", "double", lambda x, y: int(y) == 2 * int(x)),
        ("numbers", "to_binary", lambda x, y: int(y, 2) == int(x)),
        ("units", "minutes_to_seconds", lambda x, y: int(y.split()[0]) == 60 * int(x.split()[0])),
    ],
)
def test_answers_by_another_route(
    module: str, name: str, check: Callable[[str, str], bool]
) -> None:
    operation = next(op for op in _operations(module) if op.name == name)
    rng = random.Random(4)
    assert all(check(*operation.draw(rng)) for _ in range(100))
