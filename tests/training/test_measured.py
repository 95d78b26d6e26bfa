"""Which sets an evaluation asks."""

import json
import random
from pathlib import Path

import pytest

from dnd_core.errors import InputError
from training.families.formats import FORMATS
from training.measured import NUM_TRAINED, measured_sets, unseen_sets
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
