"""What a generator was trained on is known wherever it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from dnd_core.errors import InputError
from training.config import TrainConfig
from training.evaluate_run import SHIPPED
from training.setup import Tasks, load_tasks
from training.tasks import Task, TaskSet
from training.trained_sets import (
    TRAINED_SETS_FILE,
    by_role,
    read_trained_sets,
    save_trained_sets,
)


def test_the_shipped_card_lists_the_sets() -> None:
    """A set of another folder is unseen, whatever its licence."""
    shipped = read_trained_sets(SHIPPED)
    assert shipped is not None
    assert {"antonym", "banking77"} < shipped
    assert not {"creak", "sst2", "set"} & shipped


def test_a_generator_has_seen_what_those_before_it_have(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    assert read_trained_sets(first) is None
    save_trained_sets(tmp_path / "from_unknown", [], first)
    assert read_trained_sets(tmp_path / "from_unknown") is None
    save_trained_sets(first, [])
    assert read_trained_sets(first) == set()  # code-made tasks alone
    save_trained_sets(first, ["one"])
    second.mkdir()
    (second / "README.md").write_text("| a\\_word | 60 | CC0 | trained |\n| b | 9 | CC0 | kept |\n")
    save_trained_sets(tmp_path / "mean", ["three"], first, second)
    assert read_trained_sets(tmp_path / "mean") == {"one", "a_word", "three"}


def test_a_broken_note_is_named(tmp_path: Path) -> None:
    (tmp_path / TRAINED_SETS_FILE).write_text("{")
    with pytest.raises(InputError, match=TRAINED_SETS_FILE):
        read_trained_sets(tmp_path)


def make_task(name: str) -> Task:
    return Task(
        name=name, kind="short", licence="MIT", metric="exact match", has_cue=True, formats=True,
        draw=lambda _: None,
    )  # fmt: skip


def test_what_a_generator_has_seen_decides_the_role_of_a_set() -> None:
    a, b, c, made, kept = map(make_task, ("a", "b", "c", "made", "kept"))
    tasks = Tasks(TaskSet(trained=(a, b), left_out=(c,)), (made, kept), {})
    seen = by_role(tasks, {"b", "c"}, code_noted=True)
    assert (seen.data.trained, seen.data.left_out) == ((b, c), (a,))
    assert seen.code == (made, kept)  # a note from before code-made tasks were listed
    seen = by_role(tasks, {"b", "made"}, code_noted=True)
    assert (seen.data.left_out, seen.code) == ((a, c, kept), (made,))


def test_a_generator_for_text_has_seen_every_code_made_task() -> None:
    """Where a data set that it was trained on has the name of one, the others count no less."""
    tasks = load_tasks([], TrainConfig())
    seen = by_role(tasks, read_trained_sets(SHIPPED) or (), code_noted=False)
    assert seen.code == tasks.code and len(seen.code) > 1000
    assert not seen.data.left_out
