"""Drops of pictures and text: pairs by name, one text for all, and pairing errors by line."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from dnd_core import picture_files
from dnd_core.errors import InputError
from dnd_core.picture_files import read_picture_prompts
from dnd_core.pictures import PicturePrompt
from dnd_core.prompt_files import PromptList

Content = str | bytes
Drop = Callable[..., PromptList]


def png(shade: int, size: tuple[int, int] = (8, 8)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, (shade, shade, shade)).save(buffer, "PNG")
    return buffer.getvalue()


A, B, C = png(0), png(100), png(200)
ABC = {"a.png": A, "b.png": B, "c.png": C}


def make_zip(members: dict[str, Content]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def write(folder: Path, files: dict[str, Content]) -> list[Path]:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return [folder / name for name in files]


@pytest.fixture
def drop_many(tmp_path: Path) -> Drop:
    """Write files and read them as one drop."""

    def write_and_read(files: dict[str, Content], text: str = "", **options: str) -> PromptList:
        return read_picture_prompts(text, write(tmp_path, files), **options)

    return write_and_read


def shown(prompts: PromptList) -> list[tuple[str, str]]:
    """(picture, text) of each prompt."""
    found = []
    for prompt in prompts.prompts:
        assert isinstance(prompt, PicturePrompt)
        found.append((prompt.picture.name, prompt.text))
    return found


# One text for all, and none


def test_one_text_goes_with_all_pictures(drop_many):
    result = drop_many(ABC, " What is it?\x07 ")
    assert shown(result) == [(name, "What is it?") for name in ABC]
    assert result.sources == tuple(ABC)
    assert (result.num_duplicates, result.warnings) == (0, ())


def test_pictures_may_come_without_any_text(drop_many):
    assert shown(drop_many(ABC)) == [(name, "") for name in ABC]


def test_same_text_and_same_pixels_count_once(drop_many):
    result = drop_many({"a.png": A, "again.png": A, "b.png": B}, "What is it?")
    assert shown(result) == [("a.png", "What is it?"), ("b.png", "What is it?")]
    assert result.num_duplicates == 1


def test_too_long_a_text_for_all(drop_many):
    with pytest.raises(InputError, match=r"has 20,001 characters; the limit is 20,000"):
        drop_many(ABC, "x" * 20_001)


# Pairing files

PAIRS = [("a.png", "Colour: now?"), ("b.png", "Shape, please"), ("a.png", "How | many?")]


def as_table(header: str, separator: str) -> str:
    return "\n".join([header, *(f'"{name}"{separator}"{text}"' for name, text in PAIRS)])


def as_objects(picture: str, prompt: str) -> list[dict[str, str]]:
    return [{picture: name, prompt: text} for name, text in PAIRS]


@pytest.mark.parametrize(
    ("name", "content", "first_line"),
    [
        ("p.csv", as_table("image,prompt", ","), 2),
        ("p.csv", as_table("Picture;Question", ";"), 2),
        ("p.csv", as_table("file_name,text", ","), 2),
        ("p.csv", as_table("file\tinstruction", "\t"), 2),
        ("p.csv", as_table("", ",").lstrip(), 1),  # no header
        ("p.tsv", as_table("path\tprompt", "\t"), 2),
        ("p.jsonl", "\n".join(map(json.dumps, as_objects("image", "prompt"))), 1),
        ("p.jsonl", "\n".join(map(json.dumps, as_objects("file_name", "question"))), 1),
        ("p.jsonl", "\n".join(map(json.dumps, as_objects("path", "instruction"))), 1),
        ("p.json", json.dumps(as_objects("picture", "text"), indent=None), 1),
        ("p.txt", "\n".join(f"{name}\t{text}" for name, text in PAIRS), 1),
        ("p.txt", "\n".join(f"{name}: {text}" for name, text in PAIRS), 1),
        ("p.txt", "image | prompt\n" + "\n".join(f"{n} | {t}" for n, t in PAIRS), 2),
    ],
)
def test_pairing_files(drop_many, name, content, first_line):
    result = drop_many({"a.png": A, "b.png": B, name: content})
    assert shown(result) == PAIRS
    assert result.sources[0] == f"{name}:{first_line}"
    assert (result.num_duplicates, result.warnings) == (0, ())


def test_chat_rows_and_placeholders(drop_many):
    row = {"images": ["a.png"], "messages": [{"role": "user", "content": "<image>\nWhat is it?"}]}
    assert shown(drop_many({"a.png": A, "p.jsonl": json.dumps(row)})) == [("a.png", "What is it?")]


def test_chosen_column(drop_many):
    table = "image,prompt,Wort\na.png,no,Hund\n"
    assert shown(drop_many({"a.png": A, "p.csv": table}, column="wort")) == [("a.png", "Hund")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "p.csv",
            "image,prompt\na.png,x\n",
            "p.csv has no column 'word'. Found: 'image', 'prompt'",
        ),
        (
            "p.jsonl",
            '{"image": "a.png", "prompt": "x"}',
            "p.jsonl, line 1: no 'word' in the object",
        ),
    ],
)
def test_chosen_column_that_is_not_there(drop_many, name, content, message):
    with pytest.raises(InputError) as caught:
        drop_many({"a.png": A, name: content}, column="word")
    assert message in str(caught.value)


def test_text_files_named_as_their_pictures(drop_many):
    result = drop_many({**ABC, "a.txt": "What is\nthis?\n", "b.txt": "And this?"})
    assert shown(result) == [("a.png", "What is\nthis?"), ("b.png", "And this?")]
    assert result.warnings == ("c.png: named by no row, left out.",)


def test_equal_rows_count_once(drop_many):
    result = drop_many({"a.png": A, "b.png": A, "p.txt": "a.png|x\nb.png|x\na.png|y"})
    assert shown(result) == [("a.png", "x"), ("a.png", "y")]
    assert result.num_duplicates == 1


def test_the_text_fills_what_the_rows_leave_open(drop_many):
    files = {**ABC, "p.csv": "image,prompt\na.png,Colour?\nb.png,\n"}
    result = drop_many(files, "Shape?")
    assert shown(result) == [("a.png", "Colour?"), ("b.png", "Shape?"), ("c.png", "Shape?")]
    assert result.sources == ("p.csv:2", "p.csv:3", "c.png")
    assert result.warnings == (
        "p.csv, line 3: no prompt in the row.",
        "c.png: named by no row, took the text of the box.",
    )


def test_pictures_that_no_row_names_are_left_out_and_told(drop_many):
    many = {f"{n}.png": png(n) for n in range(7)}
    result = drop_many({**many, "p.txt": "0.png | x"})
    assert shown(result) == [("0.png", "x")]
    (warning,) = result.warnings
    assert warning == "1.png, 2.png, 3.png, 4.png and 2 more: named by no row, left out."


# Zips and folders, and how names are matched

NESTED = {
    "set/images/a.png": A,
    "set/images/sub/b.png": B,
    "set/pairs.csv": "image,prompt\nimages/a.png,one\nimages\\sub\\b.png,two\n",
    "__MACOSX/set/._a.png": b"\x00\x05",
    "set/.DS_Store": b"\x00",
    "set/readme.txt": "Made by hand.",
    "set/notes.docx": b"PK",
}


def test_zip_with_nested_folders(drop_many):
    result = drop_many({"all.zip": make_zip(NESTED)})
    assert shown(result) == [
        ("all.zip/set/images/a.png", "one"),
        ("all.zip/set/images/sub/b.png", "two"),
    ]
    assert result.sources == ("all.zip/set/pairs.csv:2", "all.zip/set/pairs.csv:3")
    (warning,) = result.warnings
    assert "readme.txt and all.zip/set/notes.docx: skipped" in warning


def test_folder(tmp_path):
    write(tmp_path / "drop", NESTED)
    result = read_picture_prompts("", [tmp_path / "drop"])
    assert [text for _, text in shown(result)] == ["one", "two"]
    assert result.sources[0] == "drop/set/pairs.csv:2"


def test_pairs_beside_a_zip_of_pictures(drop_many):
    files = {
        "p.txt": "a.png | one\nsub/b.png | two",
        "all.zip": make_zip({"x/a.png": A, "b.png": B}),
    }
    assert shown(drop_many(files)) == [("all.zip/x/a.png", "one"), ("all.zip/b.png", "two")]


def test_each_zip_means_its_own_pictures(drop_many):
    one, two = ({"a.png": data, "p.txt": f"a.png | {word}"} for data, word in ((A, "x"), (B, "y")))
    result = drop_many({"1.zip": make_zip(one), "2.zip": make_zip(two)})
    assert shown(result) == [("1.zip/a.png", "x"), ("2.zip/a.png", "y")]


def test_upper_and_lower_case_is_forgiven_with_a_warning(drop_many):
    result = drop_many({"Photo.PNG": A, "b.png": B, "p.txt": "photo.png | x\nb.png | y"})
    assert shown(result) == [("Photo.PNG", "x"), ("b.png", "y")]
    (warning,) = result.warnings
    assert warning.startswith("p.txt, line 1: named with other upper and lower case")


def test_of_names_that_differ_in_case_the_written_one_is_meant(drop_many):
    files = {"1.zip": make_zip({"a.png": A, "A.png": B}), "p.txt": "A.png | x\na.png | y"}
    assert shown(drop_many(files)) == [("1.zip/A.png", "x"), ("1.zip/a.png", "y")]


def test_accents_written_apart_are_the_same_name(drop_many):
    members = {"e\u0301te\u0301.png": A, "p.txt": "\u00e9t\u00e9.png | x"}
    assert [text for _, text in shown(drop_many({"all.zip": make_zip(members)}))] == ["x"]


# Errors name file and line


def refuse(drop_many: Drop, files: dict[str, Content]) -> str:
    with pytest.raises(InputError) as caught:
        drop_many(files)
    return str(caught.value)


def test_rows_that_name_no_picture_of_the_drop(drop_many):
    message = refuse(drop_many, {**ABC, "p.csv": "image,prompt\na.png,x\nz.png,y\nq.png,y\n"})
    assert message == (
        "p.csv, line 3: no picture is named 'z.png'. p.csv, line 4: no picture is named 'q.png'. "
        "The pictures of this drop: a.png, b.png and c.png."
    )


def test_of_many_bad_rows_the_first_are_told(drop_many):
    message = refuse(drop_many, {"a.png": A, "p.txt": "\n".join(f"{n}.jpg|x" for n in range(9))})
    assert "p.txt, line 4: no picture is named '3.jpg'. And 5 more such rows." in message


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.csv", "image,prompt\na.png,x\n,y\n"),
        ("p.jsonl", '{"image": "a.png", "prompt": "x"}\n\n{"prompt": "y"}'),
        ("p.jsonl", '{"image": "a.png", "prompt": "x"}\n\n"What is it?"'),
        ("p.txt", "a.png | x\n\nWhat is it?"),
    ],
)
def test_row_without_a_name(drop_many, name, content):
    assert f"{name}, line 3: no picture is named." in refuse(drop_many, {"a.png": A, name: content})


def test_name_that_two_pictures_have(drop_many):
    files = {"all.zip": make_zip({"x/a.png": A, "y/a.png": B}), "p.txt": "a.png | x"}
    assert "p.txt, line 1: 'a.png' could be any of all.zip/x/a.png and all.zip/y/a.png." in refuse(
        drop_many, files
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("p.txt", "What is it?\nAnd that?", "p.txt names no picture. Write lines such as: a.png |"),
        ("p.csv", "prompt\nWhat?", "p.csv names no picture. Give the table a column named image"),
        ("p.jsonl", '{"prompt": "x"}', 'p.jsonl names no picture. Write objects such as {"image"'),
        ("p.csv", "image,label\na.png,x", "p.csv has no prompt column. Found: 'image', 'label'"),
        ("p.csv", 'image,prompt\na.png,"x\n', "p.csv, row starting on line 2"),
        ("p.jsonl", '{"image": "a.png"\n', "p.jsonl, line 1, column"),
        ("p.jsonl", '{"image": ["a.png", "b.png"]}', "line 1: 2 pictures in one row"),
        ("p.jsonl", '{"image": {"bytes": ""}}', "line 1: expected the name of a picture"),
        ("p.txt", "", "p.txt is empty"),
        ("p.txt", A, "p.txt looks like a PNG image"),
        ("notes.md", "# What is it?", "notes.md is a .md file, which pairs no pictures"),
        ("p.docx", b"x", "p.docx is a .docx file"),
        ("b.heic", b"x", "b.heic is a HEIC photo. Save it as .png"),
        ("b.png", A[:40], "b.png is broken"),
        ("b.jpg", A, "b.jpg is really a PNG image"),
        ("all.zip", make_zip({"x/b.png": A[:40]}), "all.zip/x/b.png is broken"),
        ("all.zip", make_zip({"../b.png": A}), "a path outside the zip"),
        ("all.zip", b"PK\x03\x04", "all.zip is a broken zip file"),
        ("all.zip", make_zip({f"{n}.txt": "" for n in range(1001)}), "holds 1,001 files"),
    ],
)
def test_other_errors(drop_many, name, content, message):
    assert message in refuse(drop_many, {"a.png": A, name: content})


def test_too_many_pictures(tmp_path):
    paths = [tmp_path / f"{n}.png" for n in range(1001)]  # refused before one is looked at
    with pytest.raises(InputError, match=r"1,001 pictures came; the limit is 1,000 a drop"):
        read_picture_prompts("", paths)


def test_too_large_a_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("dnd_core.drop_files.MAX_FOLDER_FILES", 2)
    write(tmp_path / "drop", ABC)
    with pytest.raises(InputError, match="drop holds more than 2 files"):
        read_picture_prompts("", [tmp_path / "drop"])


# Sizes


def test_large_pictures_are_made_smaller_and_told(drop_many):
    result = drop_many({"a.png": A, "big.png": png(9, (2048, 512))}, "x")
    assert [prompt.picture.image.size for prompt in result.prompts] == [(8, 8), (1024, 256)]
    assert result.warnings == ("big.png: made smaller, to 1,024 pixels on the longer side.",)


def test_many_pictures_share_the_memory(drop_many, monkeypatch):
    monkeypatch.setattr(picture_files, "MAX_DROP_PIXELS", 3 * 16 * 16)
    result = drop_many({f"{n}.png": png(n, (64, 32)) for n in range(3)})
    assert [prompt.picture.image.size for prompt in result.prompts] == [(16, 8)] * 3


# Drops without pictures are read as prompts


def test_text_alone(drop_many):
    result = drop_many({"a.txt": "dog\ncat", "b.zip": make_zip({"c.csv": "prompt\nbird"})}, "x\ny")
    assert result.prompts == ("x", "y", "dog", "cat", "bird")
    assert result.warnings == ()


def test_folder_of_text(tmp_path):
    write(tmp_path / "drop", {"a.txt": "dog", "sub/b.txt": "cat"})
    assert read_picture_prompts("", [tmp_path / "drop"]).prompts == ("dog", "cat")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="empty is an empty folder"):
        read_picture_prompts("", [tmp_path / "empty"])


def test_pairs_without_their_pictures_are_text_with_a_warning(drop_many):
    result = drop_many({"p.csv": "image,prompt\na.png,x\nb.png,y\n", "q.txt": "Open a.png\nno"})
    assert result.prompts == ("x", "y", "Open a.png", "no")
    (warning,) = result.warnings
    assert warning.startswith("p.csv: pictures are named there, but none was dropped")


def test_nothing_and_missing_files(tmp_path):
    with pytest.raises(InputError, match="No prompts yet"):
        read_picture_prompts("", [])
    for name in ("gone.png", "gone.txt", "gone.zip"):
        with pytest.raises(InputError, match=f"{name} is not there"):
            read_picture_prompts("", [tmp_path / name])


def test_a_document_beside_others_in_a_zip_is_skipped(drop_many):
    text = drop_many({"all.zip": make_zip({"p.csv": "prompt\nx\ny\n", "paper.pdf": b"%PDF-1.4"})})
    assert text.prompts == ("x", "y")
    pictures = drop_many({"all.zip": make_zip({**ABC, "paper.pdf": b"%PDF-1.4"})}, "what is it")
    assert len(pictures.prompts) == 3
    assert any("paper.pdf" in warning for warning in pictures.warnings)
    with pytest.raises(InputError, match="PDF document"):
        drop_many({"a.png": A, "paper.pdf": b"%PDF-1.4"}, "what is it")
