"""Which sets an evaluation asks."""

import json
import random
from itertools import pairwise
from pathlib import Path

import pytest

from dnd_core.errors import InputError
from training.families.catalog import all_operations
from training.families.formats import FORMATS
from training.families.operation import is_test_input
from training.measured import (
    NUM_TRAINED,
    code_made_sets,
    measured_sets,
    unseen_sets,
)
from training.sampler import CORE_FORMATS, is_kept_combination
from training.setup import Tasks
from training.tasks import Example, Task, TaskSet


def make_task(name: str, num_test: int) -> Task:
    rows = tuple(
        Example(bare=f"{name} {i}", prompt=f"Do: {name} {i}", answer=f"{i}", accepted=(f"{i}",))
        for i in range(num_test + 40)
    )
    return Task(
        name=name, kind="short", licence="MIT", metric="exact match", has_cue=True, formats=True,
        draw=lambda rng: rng.choice(rows[num_test:]), train=rows[num_test:], test=rows[:num_test],
    )  # fmt: skip


def test_all_trained_data_sets_are_measured_and_none_is_chosen() -> None:
    names = [f"set{i}" for i in range(NUM_TRAINED + 3)]
    trained = tuple(make_task(name, 20) for name in names)
    data = TaskSet(trained=(*trained, make_task("few", 3)), left_out=(make_task("new", 20),))
    tasks = Tasks(data, (), {})
    sets = measured_sets(tasks, FORMATS, num_items=10)
    assert sorted(s.task.name for s in sets if s.group == "trained") == sorted(names)
    assert [s.task.name for s in sets if s.group == "left out"] == ["new"]
    for measured in sets:
        assert not {item.prompt for item in measured.items} & set(measured.prompts)
    assert sets[0].items == measured_sets(tasks, FORMATS, num_items=10)[0].items
    assert sets[0].task.draw(random.Random(0)).prompt in sets[0].prompts


def write_folder(folder: Path, sets: dict[str, str]) -> Path:
    """A data folder: name -> metric of its sets; licences that training would not take."""
    index = []
    for name, metric in sets.items():
        rows = [{"prompt": f"{name} {i}?", "response": "yes"} for i in range(40)]
        (folder / name).mkdir()
        for split in ("train", "test"):
            text = "\n".join(json.dumps(row) for row in rows)
            (folder / name / f"{split}.jsonl").write_text(text, "utf-8")
        entry = {"name": name, "path": name, "metric": metric, "licence": "research use"}
        index.append({**entry, "group": "own", "template": ""})
    (folder / "index.json").write_text(json.dumps(index), "utf-8")
    return folder


def test_unseen_sets_are_of_any_licence_and_asked_as_they_are(tmp_path: Path) -> None:
    metrics = {
        "plain": "exact match",
        "options": "letter accuracy",
        "sums": "exact match of N",
        "essay": "BLEU or chrF",
    }
    folder = write_folder(tmp_path, metrics)
    sets, skipped = unseen_sets(folder, (), num_items=10)
    assert [s.task.name for s in sets] == ["plain", "options"]
    assert {(s.group, len(s.items)) for s in sets} == {("unseen", 10)}
    assert not sets[0].task.has_cue
    assert [why.split(":")[0] for why in skipped] == ["sums", "essay"]
    sets, skipped = unseen_sets(folder, (), num_items=10, trained={"plain"})
    assert [s.task.name for s in sets] == ["options"]
    assert skipped[0] == "plain: the generator is trained on it"
    with pytest.raises(InputError, match=r"index\.json names no set other"):
        unseen_sets(folder, ["plain", "other"])


def test_code_made_sets_ask_what_training_never_draws() -> None:
    operations = all_operations()
    formats = [f for f in FORMATS if f.name in CORE_FORMATS]
    sets = code_made_sets(operations, formats, 3, num_items=12)
    assert [s.group for s in sets] == ["code", "code combination"] * 3
    by_name = {operation.name: operation for operation in operations}
    for plain, combined in pairwise([*sets, sets[0]]):
        if plain.group != "code":
            continue
        name, answer_format = combined.task.name.split("+")
        assert plain.task.name == name
        assert is_kept_combination(name, answer_format)
        assert [i.bare for i in plain.items] == [i.bare for i in combined.items]
        render = next(f.render for f in formats if f.name == answer_format)
        for item, formatted in zip(plain.items, combined.items, strict=True):
            assert is_test_input(item.bare)
            assert formatted.answer == render(item.bare, item.answer) != item.answer
            assert any(item.prompt == c.replace("{x}", item.bare) for c in by_name[name].cues)
        assert not any(is_test_input(row.bare) for row in (*plain.rows, *combined.rows))
    assert len({by_name[s.task.name].kind for s in sets[::2]}) == 3
    assert sets[0].items == code_made_sets(operations, formats, 3, num_items=12)[0].items
