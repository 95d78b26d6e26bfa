"""Labelled files: bad rows are named by line and left out, the good ones stay."""

import json

import pytest

from dnd_core.errors import InputError
from training.builtin_sets import BUILTIN_SETS, builtin_rows, write_builtin_sets
from training.task_files import (
    MAX_CHARACTERS,
    Columns,
    find_columns,
    infer_template,
    read_task_file,
    write_task_set,
)
from training.tasks import read_task_set

GOOD = [(f"Opposite of: w{i}", f"not w{i}") for i in range(12)]


def write(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def row(**cells):
    return json.dumps(cells)


BAD_JSON_LINES = [
    (row(prompt="a", answer="b")[:-1], "line 2: broken JSON, column"),
    (row(answer="b"), "line 2: no 'prompt'"),
    (row(prompt="a"), "line 2: no 'answer'"),
    (row(prompt="  \n", answer="b"), "line 2: no 'prompt'"),
    (row(prompt="a", answer=""), "line 2: no 'answer'"),
    (row(prompt="a", answer=None), "line 2: no 'answer'"),
    (row(prompt="a", answer=True), "'answer' must be text or a number, got true or false"),
    (row(prompt=["a"], answer="b"), "'prompt' must be text or a number, got a list"),
    (row(prompt={"a": 1}, answer="b"), "'prompt' must be text or a number, got an object"),
    (row(prompt="x" * (MAX_CHARACTERS + 1), answer="b"), "longer than 20,000 characters"),
    (r'{"prompt": "\ud83d", "answer": "b"}', r"half a character (\ud83d) in 'prompt'"),
    (r'{"prompt": "a\u0000b", "answer": "b"}', "a NUL character in 'prompt'"),
    ('["a", "b"]', "line 2: expected an object, got a list"),
    ('"a"', "line 2: expected an object, got 'a'"),
    ("[" * 100_000, "line 2: broken JSON, nested too deeply"),
    ('{"prompt": ' + "9" * 5000 + ', "answer": "b"}', "line 2: broken JSON, a number is too long"),
]


@pytest.mark.parametrize(("bad", "error"), BAD_JSON_LINES)
def test_bad_line_is_named_and_left_out(tmp_path, bad, error):
    lines = [row(prompt="one", answer="1"), bad, "", row(prompt="two", answer=2.5)]
    preview = read_task_file(write(tmp_path, "rows.jsonl", "\n".join(lines)))
    assert preview.rows == (("one", "1"), ("two", "2.5"))
    assert preview.num_bad == 1 and len(preview.errors) == 1
    assert preview.errors[0].startswith("rows.jsonl, line 2: ") and error in preview.errors[0]


def test_bytes_of_another_encoding_are_named_by_line(tmp_path):
    lines = [
        row(prompt="a", answer="b").encode(),
        '{"prompt": "é", "answer": "b"}'.encode("cp1252"),
    ]
    preview = read_task_file(write(tmp_path, "rows.jsonl", b"\n".join([*lines, lines[0]])))
    assert len(preview.rows) == 2
    assert preview.errors == ("rows.jsonl, line 2: byte 0xE9 in 'prompt' is not UTF-8.",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_with_a_mark_and_other_line_ends_is_read(tmp_path, encoding):
    text = "prompt,answer\r\nGrüße,größer\r\n"
    preview = read_task_file(write(tmp_path, "rows.csv", text.encode(encoding)))
    assert preview.rows == (("Grüße", "größer"),) and preview.errors == ()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("rows.jsonl", b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG image"),
        ("rows.csv", b"PK\x03\x04[Content_Types].xml", "Office document"),
        ("rows.csv", bytes(range(256)) * 10, "binary"),
        ("rows.json", b"<!doctype html><html>", "web page"),
        ("rows.jsonl", b" \n", "is empty"),
        ("rows.txt", b"a", "is not one of .jsonl"),
    ],
)
def test_file_of_another_kind_is_refused(tmp_path, name, content, error):
    with pytest.raises(InputError, match=error):
        read_task_file(write(tmp_path, name, content))


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(InputError, match="not a file"):
        read_task_file(tmp_path / "rows.csv")


def test_table_rows_with_another_number_of_cells_are_bad(tmp_path):
    text = 'id,question,output\n1,a,b\n2,a,b,c\n3,a\n\n4,"x\ny",z\n5,,z\n6,u,v\n'
    preview = read_task_file(write(tmp_path, "rows.csv", text))
    assert preview.columns == ("id", "question", "output")
    assert preview.mapping == Columns("question", "output")
    assert preview.rows == (("a", "b"), ("x\ny", "z"), ("u", "v"))
    assert preview.errors == (
        "rows.csv, line 3: 4 cells, but the header has 3.",
        "rows.csv, line 4: 2 cells, but the header has 3.",
        "rows.csv, line 8: no 'question'.",
    )


def test_quote_that_is_never_closed_is_named_by_its_row(tmp_path):
    text = 'prompt,answer\na,b\n"c,d\ne,f\n'
    preview = read_task_file(write(tmp_path, "rows.csv", text))
    assert preview.rows == (("a", "b"),)
    (error,) = preview.errors
    assert error.startswith("rows.csv, line 3: a quote is opened and not closed")


def test_a_quote_within_a_cell_is_a_part_of_its_text(tmp_path):
    preview = read_task_file(write(tmp_path, "rows.csv", 'prompt,answer\na, "b" they say\nc,d\n'))
    assert preview.rows == (("a", '"b" they say'), ("c", "d")) and not preview.errors


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rows.csv", "input;label\na, b;1\n"),
        ("rows.csv", 'sep=;\n"input"; "label"\n"a, b"; "1"\n'),
        ("rows.json", '{"tags": ["x"], "rows": [{"input": "a, b", "label": 1}]}'),
        ("rows.tsv", "Input\tLabel\na, b\t1\n"),
        ("rows.json", '{"rows": [{"input": "a, b",\n "label": 1}]}'),
        ("rows.json", '[{"input": "a, b", "label": 1}]'),
        ("rows.ndjson", '{"input": "a, b", "label": 1}'),
    ],
)
def test_every_format(tmp_path, name, text):
    assert read_task_file(write(tmp_path, name, text)).rows == (("a, b", "1"),)


@pytest.mark.parametrize(
    ("text", "line", "error", "num_good"),
    [
        ('[\n{"prompt": "a", "answer": "b"},\n{"prompt": }\n]', 3, "broken JSON", 1),
        ('[{"prompt": "a", "answer": "b"}\n{"prompt": "c"}]', 2, "expected a comma", 1),
        ('[{"prompt": "a", "answer": "b"},\n5,\n{"prompt": "c", "answer": "d"}]', 2, "'5'", 2),
        ('[{"prompt": "a", "answer": "b"},\n', 2, "broken JSON", 1),
        ('{"prompt": "a"}', 1, "an object without a list", 0),
        ('{"prompt": "a", "answer": "b"}\n{"prompt": "c", "answer": "d"}', 1, "object without", 0),
        ("7", 1, "expected a list", 0),
    ],
)
def test_broken_list_names_the_line(tmp_path, text, line, error, num_good):
    preview = read_task_file(write(tmp_path, "rows.json", text))
    assert len(preview.rows) == num_good and preview.num_bad == 1
    assert preview.errors[0].startswith(f"rows.json, line {line}: ") and error in preview.errors[0]


def test_unknown_columns_are_asked_for_and_then_used(tmp_path):
    path = write(tmp_path, "rows.csv", "frage,antwort\na,b\n")
    preview = read_task_file(path)
    assert preview.mapping is None and preview.rows == ()
    assert preview.columns == ("frage", "antwort") and "'frage', 'antwort'" in preview.errors[0]
    assert read_task_file(path, Columns("frage", "antwort")).rows == (("a", "b"),)


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["Prompt", "Response"], Columns("Prompt", "Response")),
        (["instruction", "input", "output"], Columns("instruction", "output")),
        (["text", "target", "prompt"], Columns("prompt", "target")),
        (["text", "words"], None),
    ],
)
def test_columns_are_found_by_their_usual_names(names, columns):
    assert find_columns(names) == columns


def test_long_lists_of_errors_are_cut_and_counted(tmp_path):
    text = "prompt,answer\n" + "a,\n" * 45
    preview = read_task_file(write(tmp_path, "rows.csv", text))
    assert preview.num_bad == 45 and len(preview.errors) == 21
    assert preview.errors[19].startswith("rows.csv, line 21") and "25 more" in preview.errors[20]


def test_histogram_counts_every_prompt(tmp_path):
    lines = [row(prompt="x" * size, answer="y") for size in (1, 1, 2, 30, 55)]
    bins = read_task_file(write(tmp_path, "rows.jsonl", "\n".join(lines))).prompt_characters
    assert len(bins) <= 10 and sum(count for _, _, count in bins) == 5
    assert bins[0] == (1, 6, 3) and bins[-1][0] <= 55 <= bins[-1][1]


@pytest.mark.parametrize(
    ("prompts", "template"),
    [
        ([f"Opposite of: {w}" for w in "abcdefgh"], "Opposite of: {x}"),
        ([f"{w}\nIn German?" for w in "abcdefgh"], "{x}\nIn German?"),
        ([f"What is {w} in French, please?" for w in "abcdefgh"], "What is {x} in French, please?"),
        ([f"1{n}" for n in range(10, 20)], ""),
        ([f"Set {{a}} to {w}" for w in "abcdefgh"], ""),
        ([f"Opposite of: {w}" for w in "abc"], ""),
    ],
)
def test_shared_text_is_the_cue(prompts, template):
    assert infer_template(prompts) == template


def test_written_set_is_read_back_with_nothing_lost(tmp_path):
    odd = ("Opposite of: line\u2028separator", 'quote " and \\')
    rows = [*GOOD, odd, ("Opposite of: w1", "another"), GOOD[0]]
    write_task_set(tmp_path, "mine", rows)
    write_task_set(tmp_path, "theirs", GOOD)
    sets = read_task_set(tmp_path, left_out=["theirs"], max_characters=100)
    (task,) = sets.trained
    read = {(r.prompt, r.answer) for r in (*task.train, *task.test)}
    assert read == set(rows)
    assert not {r.prompt for r in task.train} & {r.prompt for r in task.test}
    assert task.has_cue and task.train[0].bare == task.train[0].prompt.removeprefix("Opposite of: ")
    (kept,) = sets.left_out
    assert kept.test and sets.skipped == ()


def test_same_seed_writes_the_same_split(tmp_path):
    splits = []
    for folder, seed in (("a", 0), ("b", 0), ("c", 1)):
        written = write_task_set(tmp_path / folder, "mine", GOOD, seed=seed)
        splits.append((written / "test.jsonl").read_text("utf-8"))
    assert splits[0] == splits[1] != splits[2]


@pytest.mark.parametrize("name", ["", "../up", "a/b", ".hidden", "x" * 61, "with space"])
def test_name_that_is_no_folder_is_refused(tmp_path, name):
    with pytest.raises(InputError, match="cannot name a set"):
        write_task_set(tmp_path, name, GOOD)


def test_taken_name_and_few_rows_are_refused(tmp_path):
    write_task_set(tmp_path, "mine", GOOD)
    with pytest.raises(InputError, match="already"):
        write_task_set(tmp_path, "mine", GOOD)
    with pytest.raises(InputError, match="1 different prompts"):
        write_task_set(tmp_path, "few", [GOOD[0]] * 30)


def test_builtin_sets_are_right_and_trainable(tmp_path):
    assert dict(builtin_rows("capitals_of_countries"))["Capital of: Sweden"] == "Stockholm"
    numbers = builtin_rows("number_plus_one")
    assert all(int(prompt.split()[-1]) + 1 == int(answer) for prompt, answer in numbers)
    write_builtin_sets(tmp_path)
    sets = read_task_set(tmp_path, left_out=[], max_characters=160)
    assert [task.name for task in sets.trained] == list(BUILTIN_SETS)
    assert all(task.has_cue and len(task.train) >= 20 and task.test for task in sets.trained)
