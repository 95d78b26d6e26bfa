"""Task sets that a small YAML file describes, and folders of such."""

from __future__ import annotations

import json
import random

import pytest

from dnd_core.errors import InputError
from training.row_sets import read_row_sets
from training.task_yaml import read_description, read_task_yaml
from training.tasks import OWN_LICENCE

FULL = """\
name: numbers
files: {train: [one.jsonl, two.csv], test: three.tsv}
columns: {prompt: q, answer: a}
template: "Say it in French. {x}"
licence: CC BY 4.0
metric: set match
"""


@pytest.fixture
def folder(tmp_path):
    rows = [{"q": f"number {i}", "a": i, "note": "x"} for i in range(30)]
    (tmp_path / "one.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    table = ["q,a", *(f"count {i},{i}" for i in range(5)), "bad,"]
    (tmp_path / "two.csv").write_text("\n".join(table), "utf-8")
    (tmp_path / "three.tsv").write_text("q\ta\nlast\t99\n", "utf-8")
    return tmp_path


def write(folder, text, name="task.yaml"):
    (folder / name).write_text(text, "utf-8")
    return folder / name


def test_everything_can_be_said(folder):
    task, note = read_task_yaml(write(folder, FULL), max_characters=99)
    assert (task.name, task.licence, task.metric) == ("numbers", "CC BY 4.0", "set match")
    assert len(task.train) == 35 and len(task.test) == 1
    first = task.train[0]
    assert (first.prompt, first.bare) == ("Say it in French. number 0", "number 0")
    assert (first.answer, first.accepted) == ("0", ("0",)) and task.has_cue
    assert task.test[0].prompt == "Say it in French. last"
    assert note == "task.yaml: 1 bad rows and 0 long ones are left out"
    assert task.draw(random.Random(0)) in task.train


def test_only_the_files_have_to_be_said(folder):
    rows = [{"question": f"double: {i}", "answer": 2 * i} for i in range(20)]
    (folder / "own.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    task, note = read_task_yaml(write(folder, "files: own.jsonl", "mine.yml"), max_characters=99)
    assert (task.name, task.licence, task.metric) == ("mine", OWN_LICENCE, "exact match")
    assert (len(task.train), len(task.test), note) == (18, 2, "")
    assert not {row.prompt for row in task.train} & {row.prompt for row in task.test}
    assert task.train[0].bare == "0"  # what all prompts share is their cue


def test_long_rows_are_left_out_of_training(folder):
    task, note = read_task_yaml(write(folder, FULL), max_characters=27)
    assert {len(row.prompt) + len(row.answer) for row in task.train} <= set(range(28))
    assert len(task.train) == 15 and note.endswith("1 bad rows and 20 long ones are left out")
    with pytest.raises(InputError, match="no row of at most 3 characters"):
        read_task_yaml(folder / "task.yaml", max_characters=3)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: x", "needs the field 'files'"),
        ("- one", "needs the field 'files'"),
        ("files: [", "no readable YAML"),
        ("files: gone.csv", r"gone\.csv, which does not exist"),
        ("files: {test: one.jsonl}", "train: and test:"),
        ("files: [3]", "must be file names"),
        ("files: one.jsonl\nnames: x", "unknown field 'names'"),
        ("files: one.jsonl\nname: a/b", "cannot name a set"),
        ("files: one.jsonl\nname: 3", "name must be text, got 3"),
        ("files: one.jsonl\ntemplate: 'no place'", r"must hold \{x\} once"),
        ("files: one.jsonl\ncolumns: {prompt: q}", "columns must be"),
        ("files: one.jsonl\ncolumns: {prompt: q, answer: gone}", "one.jsonl has no row"),
    ],
)
def test_what_is_wrong_is_named(folder, text, message):
    with pytest.raises(InputError, match=message):
        read_task_yaml(write(folder, text), max_characters=99)


def test_yaml_runs_no_code(folder):
    path = write(folder, "files: !!python/object/apply:os.getcwd []")
    with pytest.raises(InputError, match="no readable YAML"):
        read_description(path)


def test_row_sets_take_descriptions_files_and_folders(folder, capsys):
    """What `collect` and `regress` read: a description stands for the files beside it."""
    path = write(folder, FULL)
    (by_path,) = read_row_sets([path], max_characters=99)
    (by_folder,) = read_row_sets([folder], max_characters=99)
    assert by_path == by_folder
    assert (by_path.name, len(by_path.train), len(by_path.test)) == ("numbers", 35, 1)
    assert "1 bad rows" in capsys.readouterr().err
    table = ["prompt,answer", *(f"say {i},{i}" for i in range(20))]
    (folder / "plain").mkdir()
    (folder / "plain" / "set.csv").write_text("\n".join(table), "utf-8")
    (plain,) = read_row_sets([folder / "plain"], max_characters=99)
    assert (plain.name, len(plain.train), len(plain.test)) == ("set", 18, 2)
    (folder / "empty").mkdir()
    with pytest.raises(InputError, match="neither index"):
        read_row_sets([folder / "empty"], max_characters=99)
