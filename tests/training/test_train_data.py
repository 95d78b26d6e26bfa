"""What a run trains on: folders, files, folders of files, or code-made tasks alone."""

import json
import random

import pytest

from dnd_core.errors import InputError
from training.config import TrainConfig
from training.setup import load_tasks
from training.task_files import write_task_set
from training.task_sources import read_task_sources
from training.tasks import OWN_LICENCE, is_permissive, read_rows

ROWS = [(f"Opposite of: w{i}", f"not w{i}") for i in range(20)]
CONFIG = TrainConfig(tasks_per_step=4)


def write_rows(path, rows=ROWS):
    lines = [json.dumps({"prompt": prompt, "response": answer}) for prompt, answer in rows]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def read(*sources, left_out=(), max_characters=100):
    return read_task_sources(sources, left_out=left_out, max_characters=max_characters)


def test_one_file_is_one_task_set(tmp_path):
    (task,) = read(write_rows(tmp_path / "opposites.jsonl")).trained
    assert task.name == "opposites" and task.has_cue and not task.formats
    assert (len(task.train), len(task.test)) == (18, 2)
    drawn = [task.draw(random.Random(i)) for i in range(50)]
    assert {row.prompt for row in drawn} <= {row.prompt for row in task.train}
    assert all(row.prompt == f"Opposite of: {row.bare}" for row in drawn)


def test_folders_files_and_folders_of_files_together(tmp_path):
    write_task_set(tmp_path / "indexed", "first", ROWS)
    (tmp_path / "plain").mkdir()
    write_rows(tmp_path / "plain" / "second.jsonl")
    table = "\n".join(["prompt,answer", *(f"{p},{a}" for p, a in ROWS)])
    (tmp_path / "plain" / "third.csv").write_text(table, "utf-8")
    (tmp_path / "plain" / "notes.txt").write_text("not rows", "utf-8")
    single = write_rows(tmp_path / "fourth.jsonl")
    sets = read(tmp_path / "indexed", tmp_path / "plain", single, left_out=["third", "unknown"])
    assert [task.name for task in sets.trained] == ["first", "second", "fourth"]
    assert [task.name for task in sets.left_out] == ["third"]
    assert ("w3", "not w3") in sets.test_pairs  # of the set that is left out, every row


def test_bad_and_long_rows_are_left_out_and_said(tmp_path):
    rows = [*ROWS, ("x" * 200, "long")]
    path = write_rows(tmp_path / "mine.jsonl", rows)
    path.write_text(path.read_text("utf-8") + "{broken\n", "utf-8")
    sets = read(path)
    assert len(sets.trained[0].train) + len(sets.trained[0].test) == len(ROWS)
    assert sets.skipped == ("mine.jsonl: 1 bad rows and 1 long ones are left out",)


def test_skipped_sets_of_a_folder_are_said(tmp_path):
    write_task_set(tmp_path, "mine", ROWS)
    index = json.loads((tmp_path / "index.json").read_text("utf-8"))
    more = [index[0] | {"name": "theirs", "licence": "CC BY-NC 4.0"}]
    more.append(index[0] | {"name": "tiny", "licence": "MIT"})
    (tmp_path / "index.json").write_text(json.dumps(index + more), "utf-8")
    sets = read(tmp_path)
    assert [task.name for task in sets.trained] == ["mine"]
    assert sets.skipped == (
        "theirs: licence CC BY-NC 4.0",
        "tiny: 18 rows of at most 100 characters, needed 60",
    )
    assert is_permissive(OWN_LICENCE)


def test_places_without_rows_are_errors(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        read(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"neither index\.json nor a file"):
        read(tmp_path)
    few = write_rows(tmp_path / "few.jsonl", ROWS[:5])
    with pytest.raises(InputError, match="has 5 rows of at most 100 characters; at least 8"):
        read(few)


def test_two_sets_of_one_name_are_refused(tmp_path):
    (tmp_path / "a").mkdir()
    paths = [write_rows(tmp_path / "mine.jsonl"), write_rows(tmp_path / "a" / "mine.jsonl")]
    with pytest.raises(InputError, match="Two task sets are named mine"):
        read(*paths)


def test_no_data_means_code_made_tasks_alone():
    tasks = load_tasks([], CONFIG)
    assert tasks.data.trained == () and len(tasks.code) > 100
    names = {task.name for task in tasks.code}
    episodes = tasks.sampler(CONFIG).draw_step(3)
    assert len(episodes) == 4 and {e.name.split("+")[0] for e in episodes} <= names


def test_data_alone_means_no_code_made_tasks(tmp_path):
    path = write_rows(tmp_path / "mine.jsonl")
    tasks = load_tasks([path], CONFIG, left_out=(), with_code=False)
    assert tasks.code == () and tasks.cues == {}
    (episode,) = tasks.sampler(CONFIG).draw_step(0)
    assert episode.name == "mine" and all(p.startswith("Opposite of: ") for p in episode.prompts)


def test_nothing_to_train_on_is_an_error(tmp_path):
    with pytest.raises(InputError, match="no task to train on"):
        load_tasks([], CONFIG, with_code=False)
    path = write_rows(tmp_path / "mine.jsonl")
    with pytest.raises(InputError, match="no task to train on"):
        load_tasks([path], CONFIG, left_out=["mine"], with_code=False)


def test_file_named_as_a_code_made_task_is_refused(tmp_path):
    path = write_rows(tmp_path / "antonym.jsonl")
    with pytest.raises(InputError, match="antonym: a code-made task has this name"):
        load_tasks([path], CONFIG)
    assert load_tasks([path], CONFIG, with_code=False).data.trained[0].name == "antonym"


def test_row_that_is_no_text_names_file_and_line(tmp_path):
    path = write_rows(tmp_path / "rows.jsonl", [*ROWS[:2], ("three", 3)])
    with pytest.raises(InputError, match=r"rows\.jsonl, line 3: .* must be text"):
        read_rows(path)
