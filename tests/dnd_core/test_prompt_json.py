"""Prompts out of .json and .jsonl, and errors that name line and column."""

import json

import pytest

from dnd_core.errors import InputError


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('["dog", "cat"]', [1, 1]),
        ('\n[\n  "dog",\n\n  "cat"\n]\n', [3, 5]),
        ('[{"id": 1, "prompt": "dog"},\n {"Question": "cat"}]', [1, 2]),
        ('{"name": "x",\n "prompts": ["dog",\n "cat"], "n": [1]}', [2, 3]),
        ('{"prompts": ["no"],\n "prompts": [{"text": "dog"}, {"text": "cat"}]}', [2, 2]),
    ],
)
def test_json_shapes_and_lines(drop, text, lines):
    result = drop("a.json", text)
    assert result.prompts == ("dog", "cat")
    assert result.sources == tuple(f"a.json:{line}" for line in lines)


def test_jsonl_strings_objects_and_chats(drop):
    chat = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "bird"},
        {"role": "assistant", "content": "Vogel"},
        {"role": "user", "content": "no"},
    ]
    parts = [{"type": "image"}, {"type": "text", "text": "fish"}]
    rows = [
        "dog",
        {"prompt": "cat"},
        {"messages": chat},
        {"messages": [{"role": "user", "content": parts}]},
        {"prompt": [{"role": "user", "content": "cow"}], "id": 3},
    ]
    result = drop(
        "a.jsonl",
        "\n".join(json.dumps(row) for row in rows[:2])
        + "\n\n"
        + "\n".join(json.dumps(row) for row in rows[2:]),
    )
    assert result.prompts == ("dog", "cat", "bird", "fish", "cow")
    assert [source.split(":")[1] for source in result.sources] == ["1", "2", "4", "5", "6"]
    assert result.warnings == ()


def test_json_other_prompt_keys_are_told_once(drop):
    rows = [{"instruction": f"Translate {i}", "input": "dog"} for i in range(3)]
    result = drop("a.json", json.dumps(rows))
    assert result.warnings == (
        "a.json: prompts were taken from 'instruction'; 'input' was not used.",
    )
    assert drop("b.json", json.dumps(rows), column="input").prompts == ("dog",)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '["dog",\n "cat"\n "bird"]', r"line 3, column 2: .*Expecting ',' delimiter"),
        ("a.jsonl", '"dog"\n\n{"prompt": }\n', "line 3, column 12: .*Expecting value"),
        ("a.json", '{"prompt": "a"}\n{"prompt": "b"}', r"line 2, column 1: .*name the file .jsonl"),
        ("a.json", '"dog"', "holds a string. Expected a list"),
        ("a.json", '{"data": ["dog"]}', "is an object with the keys 'data'"),
        ("a.json", '["dog",\n 3]', "line 2: expected a string or an object, got a number"),
        ("a.jsonl", '"dog"\nnull', "line 2: expected a string or an object, got null"),
        ("a.jsonl", '{"word": "dog"}', "line 1: no prompt in the object. Found: 'word'. Name one"),
        ("a.jsonl", '{"prompt": 3}', "line 1, 'prompt': expected text, got a number"),
        ("a.jsonl", '{"messages": [{"role": "system", "content": "x"}]}', "no user turn"),
        ("a.json", "[" * 100_000, "nested too deeply"),
        ("a.json", "[" + "1" * 5_000 + "]", "a number is too long"),
    ],
)
def test_json_errors_name_the_place(drop, name, text, message):
    with pytest.raises(InputError, match=rf"{name}.*{message}"):
        drop(name, text)


def test_json_half_surrogates_are_dropped(drop):
    assert drop("a.json", '["dog \\ud83d", "\\ud83d\\ude00"]').prompts == ("dog", "\U0001f600")
