import json
import random

import pytest

from dnd_core.errors import InputError
from tests.tiny import noise_picture
from training.families.operation import Format, Operation, draw_from, is_test_input
from training.tasks import (
    Example,
    is_permissive,
    read_rows,
    read_task_set,
    strip_cue,
    task_from_operation,
)
from training.wording import apply_format, draw_wording

WORDS = [f"word{i}" for i in range(80)]


@pytest.mark.parametrize(
    ("prompt", "template", "bare"),
    [
        ("Opposite of: hot", "Opposite of: {x}", "hot"),
        ("Is it?\nAnswer yes or no.", "{question}\nAnswer yes or no.", "Is it?"),
        ("Tweet: hi\nIronic (yes or no):", "Tweet: {tweet}\nIronic (yes or no):", "hi"),
        ("Why?\nA. x\nB. y", "{question}\nA. {option}\nB. {option}\n...", "Why?\nA. x\nB. y"),
        ("Tweet: hi\nIronic (yes or no):", "Tweet: {tweet}\\nIronic (yes or no):", "hi"),
        ("Which is right?\nA. x\nB. y", "Which is right?\\nA. ...\\nB. ...", "A. x\nB. y"),
        ("f\nWhat is f(1)?", "{code}\\nWhat is f({x})?", "f\nWhat is f(1)?"),
        ('Why? "It is." A\nB', 'Why? "{statement}" A\\n{x}', '"It is." A\nB'),
        ("no cue here", "Opposite of: {x}", "no cue here"),
        ("plain", "", "plain"),
    ],
)
def test_strip_cue(prompt, template, bare):
    assert strip_cue(prompt, template) == bare


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 *", True),
        ("CC BY 4.0 *", True),
        ("CC0 1.0", True),
        ("CC BY-SA 4.0", False),
        ("CC BY-NC 4.0", False),
        ("no explicit licence; research use", False),
        ("ODC-BY 1.0", False),
    ],
)
def test_only_permissive_licences_are_trained_on(licence, allowed):
    assert is_permissive(licence) is allowed


@pytest.fixture
def data(tmp_path):
    """A data folder with one permissive set, one left-out set and one under another licence."""
    entries = []
    for name, licence in [("upper", "MIT"), ("kept", "MIT"), ("closed", "CC BY-NC 4.0")]:
        folder = tmp_path / name
        folder.mkdir()
        for split, words in [("train", WORDS[:70]), ("test", WORDS[70:])]:
            rows = [{"prompt": f"Shout: {w}", "response": w.upper(), "system": ""} for w in words]
            (folder / f"{split}.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
        entries.append(
            {"name": name, "group": "short", "path": name, "metric": "exact match"}
            | {"template": "Shout: {x}", "licence": licence}
        )
    (tmp_path / "index.json").write_text(json.dumps(entries), "utf-8")
    return tmp_path


def test_read_task_set_splits_by_role(data):
    sets = read_task_set(data, left_out=["kept"], max_characters=100)
    assert [t.name for t in sets.trained] == ["upper"]
    assert [t.name for t in sets.left_out] == ["kept"]
    row = sets.trained[0].draw(random.Random(0))
    assert row.prompt == f"Shout: {row.bare}" and row.answer == row.bare.upper()
    assert ("word75", "WORD75") in {(b, a.upper()) for b, a in sets.test_pairs}
    assert len(sets.test_pairs) == 80  # every row of the left-out set, test rows of the other


def test_broken_row_names_file_and_line(data):
    path = data / "upper" / "train.jsonl"
    path.write_text('{"prompt": "a", "response": "b"}\n{"prompt": 1\n', "utf-8")
    with pytest.raises(InputError, match=r"train\.jsonl, line 2"):
        read_task_set(data, left_out=[], max_characters=100)


@pytest.mark.parametrize("place", [-1, 2, "0", [0]])
def test_a_row_about_a_picture_that_is_not_there_names_file_and_line(tmp_path, place):
    path = tmp_path / "rows.jsonl"
    lines = [{"prompt": "a", "response": "b", "image": image} for image in (1, place)]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    with pytest.raises(InputError, match=r"rows\.jsonl, line 2"):
        read_rows(path, pictures=[noise_picture(0), noise_picture(1)])


def test_code_made_task_keeps_test_inputs_and_test_pairs_out_of_training():
    pairs = tuple((w, w.upper()) for w in WORDS)
    operation = Operation(name="shout", kind="case", cues=("Shout: {x}",), draw=draw_from(pairs))
    known = frozenset({("word3", "word3"), ("word4", "word4")})
    task = task_from_operation(operation, test_pairs=known, num_test=10)
    rng = random.Random(0)
    drawn = {task.draw(rng).bare for _ in range(2000)}
    assert not any(is_test_input(x) for x in drawn)
    assert not drawn & {"word3", "word4"}
    assert task.test and all(is_test_input(row.bare) for row in task.test)


def test_format_changes_answer_and_prompt():
    boxed = Format(name="box", cues=("Use brackets.",), render=lambda x, y: f"[{y}]")
    row = Example(bare="hot", prompt="Opposite of: hot", answer="cold", accepted=("cold", "cool"))
    assert apply_format(row, boxed).accepted == ("[cold]", "[cool]")
    wording = draw_wording(("Opposite: {x}",), boxed, random.Random(1))
    prompt = wording.prompt(row, random.Random(2))
    assert "Opposite: hot" in prompt and "Use brackets." in prompt
