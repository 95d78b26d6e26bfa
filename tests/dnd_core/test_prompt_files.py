"""Pasted text, limits, zip files and round trips through every format."""

import csv
import io
import json
import time
import zipfile

import pytest

from dnd_core.errors import InputError
from dnd_core.prompt_files import MAX_PROMPT_CHARS, MB, read_prompts

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def make_zip(members: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


# Pasted text, one prompt per line


def test_pasted_lines_keep_order_and_line_numbers():
    result = read_prompts("  dog \r\n\r\ncat\rdog\nbird house\t", [])
    assert result.prompts == ("dog", "cat", "bird house")
    assert result.sources == ("pasted text:1", "pasted text:3", "pasted text:5")
    assert (result.num_duplicates, result.warnings) == (1, ())


def test_pasted_text_comes_before_files_and_duplicates_count_across_them(tmp_path):
    (tmp_path / "a.txt").write_text("cat\ndog\n")
    (tmp_path / "b.txt").write_text("dog\nbird\n")
    result = read_prompts("dog", [tmp_path / "a.txt", tmp_path / "b.txt"])
    assert result.prompts == ("dog", "cat", "bird")
    assert result.sources == ("pasted text:1", "a.txt:1", "b.txt:2")
    assert result.num_duplicates == 2


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x07\n"])
def test_zero_prompts_pasted(text):
    with pytest.raises(InputError, match="No prompts"):
        read_prompts(text, [])


@pytest.mark.parametrize("pasted", ['["dog", "cat"]', '{"prompt": "dog"}\n{"prompt": "cat"}'])
def test_pasted_json_is_read_by_line_with_a_warning(pasted):
    assert "looks like JSON" in read_prompts(pasted, []).warnings[0]


def test_brackets_alone_are_no_json():
    assert read_prompts("[1] What is a dog?\n{x} is", []).warnings == ()


def test_control_characters_are_dropped_and_joiners_kept():
    family = "\U0001f469\u200d\U0001f467"
    result = read_prompts(f"\ufeffdo\x00g\x1b \x85\n{family}\na\tb", [])
    assert result.prompts == ("dog", family, "a\tb")


# How many, how long, how big


def test_one_prompt(drop):
    assert drop("one.txt", "dog").prompts == ("dog",)


def test_ten_thousand_prompts_are_all_kept_and_read_fast(drop):
    start = time.perf_counter()
    result = drop("many.txt", "\n".join(f"Translate to German: {i}" for i in range(10_000)))
    assert time.perf_counter() - start < 1.0
    assert len(result.prompts) == len(result.sources) == 10_000
    assert result.sources[-1] == "many.txt:10000"
    assert result.warnings == ()


def test_of_twelve_thousand_prompts_the_first_ten_thousand_are_kept(drop):
    lines = [f"word {i}" for i in range(12_000)]
    result = drop("many.txt", "\n".join([*lines, "word 3", "word 11999"]))
    assert result.prompts == tuple(lines[:10_000])
    assert result.num_duplicates == 2
    (warning,) = result.warnings
    assert "12,000 different prompts" in warning
    assert "first 10,000 are kept, 2,000 left out" in warning


def test_long_prompts_are_cut_with_their_line(drop):
    long = "x" * (MAX_PROMPT_CHARS + 1)
    result = drop("long.txt", f"dog\n{long}\ncat\n{long}y\n{'z' * MAX_PROMPT_CHARS}")
    assert [len(prompt) for prompt in result.prompts] == [3, MAX_PROMPT_CHARS, 3, MAX_PROMPT_CHARS]
    assert result.num_duplicates == 1  # equal once cut
    assert result.warnings == ("long.txt, line 2: longer than 20,000 characters, cut there.",)


def test_file_over_the_limit_names_size_and_limit(drop):
    with pytest.raises(InputError, match=r"big.txt is 30\.0 MB; the limit is 20 MB"):
        drop("big.txt", b"x" * (30 * MB))
    with pytest.raises(InputError, match=r"20\.1 MB"):  # rounded up
        drop("big.txt", b"x" * (20 * MB + 1))


def test_pasted_text_over_the_limit():
    with pytest.raises(InputError, match=r"pasted text is 20\.1 MB"):
        read_prompts("\u00e4" * (10 * MB + 1), [])


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.json", "a.jsonl", "a.md", "a.zip"])
def test_empty_file(drop, name):
    with pytest.raises(InputError, match=f"{name} is empty"):
        drop(name, b"")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "\n \n\t\n"),
        ("a.txt", "\ufeff"),
        ("a.md", "# Title\n\n---\n"),
        ("a.csv", "prompt,id\n"),
        ("a.json", "[]"),
        ("a.json", '{"prompts": []}'),
        ("a.jsonl", "\n\n"),
        ("a.jsonl", '""\n" "'),
    ],
)
def test_file_without_prompts_is_named(drop, name, content):
    with pytest.raises(InputError, match=f"{name} holds no prompts"):
        drop(name, content)


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(InputError, match=r"gone.txt is not there"):
        read_prompts("dog", [tmp_path / "gone.txt"])
    with pytest.raises(InputError, match="is a folder"):
        read_prompts("dog", [tmp_path])


# .zip


def test_zip_of_prompt_files(drop):
    members = {
        "sub/a.txt": "dog\ncat\n",
        "b.csv": "prompt\nbird\n",
        "__MACOSX/._a.txt": b"\x00\x05",
        ".DS_Store": b"\x00",
        "photo.png": PNG,
    }
    result = drop("all.zip", make_zip(members))
    assert result.prompts == ("dog", "cat", "bird")
    assert result.sources == ("all.zip/sub/a.txt:1", "all.zip/sub/a.txt:2", "all.zip/b.csv:2")
    assert result.warnings == ("all.zip: skipped photo.png, not a kind of file that is read.",)


@pytest.mark.parametrize(
    "inner", ["../a.txt", "sub/../../a.txt", "/etc/a.txt", "..\\a.txt", "C:\\a.txt", "../"]
)
def test_zip_with_names_outside_is_refused(drop, inner):
    with pytest.raises(InputError, match="a path outside the zip"):
        drop("all.zip", make_zip({"ok.txt": "dog", inner: "cat"}))


def test_zip_bombs_are_refused(drop):
    zeros = b"0" * (19 * MB)
    with pytest.raises(InputError, match=r"all.zip unpacks to 57\.0 MB; the limit is 50 MB"):
        drop("all.zip", make_zip({f"{i}.txt": zeros for i in range(3)}))
    with pytest.raises(InputError, match=r"all.zip/a.txt is 21\.0 MB; the limit is 20 MB"):
        drop("all.zip", make_zip({"a.txt": b"0" * (21 * MB)}))
    with pytest.raises(InputError, match="holds 1,001 files; the limit is 1,000"):
        drop("all.zip", make_zip({f"{i}.txt": "dog" for i in range(1001)}))
    with pytest.raises(InputError, match="packed in an unusual way"):
        drop("all.zip", make_zip({"a.txt": "dog"}, zipfile.ZIP_BZIP2))


def test_zip_that_lies_about_a_size_is_broken(drop):
    data = make_zip({"a.txt": "dog " * 1000}).replace(
        (4000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    )
    with pytest.raises(InputError, match="broken zip"):
        drop("all.zip", data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (make_zip({"a.txt": "dog"})[:-10], "broken zip"),
        (make_zip({}), "holds no file of prompts"),
        (make_zip({"photo.png": PNG}), "holds no file of prompts"),
        (make_zip({"a.txt": PNG}), "all.zip/a.txt looks like a PNG image"),
        (make_zip({"a.txt": ""}), "all.zip/a.txt is empty"),
        (make_zip({"a.jsonl": '"dog"\n{'}), "all.zip/a.jsonl, line 2, column 2"),
        (PNG, "all.zip looks like a PNG image"),
        (b"dog\n", "all.zip is a text file, not a zip"),
    ],
)
def test_zip_errors(drop, data, message):
    with pytest.raises(InputError, match=message):
        drop("all.zip", data)


def test_zip_with_password_is_refused(drop):
    data = bytearray(make_zip({"a.txt": "dog"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1  # the flag in the central directory
    with pytest.raises(InputError, match="needs a password"):
        drop("all.zip", bytes(data))


# Round trips: what a writer puts into each format comes out again

PROMPTS = ("dog", 'say "hi"', "a, b; c", "Gr\u00fc\u00dfe \U0001f600", "- 5 = ?", "tab\there")
MULTILINE = (*PROMPTS, "two\nlines", "three\n\nlines")


def as_csv(prompts, delimiter):
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    writer.writerows([["id", "prompt"], *([i, prompt] for i, prompt in enumerate(prompts))])
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", "\n".join(PROMPTS), PROMPTS),
        ("a.md", "\n".join(f"- {prompt}" for prompt in PROMPTS), PROMPTS),
        ("a.csv", as_csv(MULTILINE, ","), MULTILINE),
        ("b.csv", as_csv(MULTILINE, ";"), MULTILINE),
        ("a.tsv", as_csv(MULTILINE, "\t"), MULTILINE),
        ("a.json", json.dumps(MULTILINE, indent=1), MULTILINE),
        ("b.json", json.dumps({"prompts": MULTILINE}, ensure_ascii=False), MULTILINE),
        ("a.jsonl", "\n".join(json.dumps({"prompt": p}) for p in MULTILINE), MULTILINE),
        ("a.zip", make_zip({"a.json": json.dumps(MULTILINE)}), MULTILINE),
    ],
)
def test_round_trip(drop, name, content, expected):
    result = drop(name, content)
    assert result.prompts == expected
    assert (result.num_duplicates, result.warnings) == (0, ())
