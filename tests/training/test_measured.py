"""Which sets an evaluation asks."""

import random

from training.families.formats import FORMATS
from training.measured import NUM_TRAINED, measured_sets
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
