"""The drawn picture sets: those in assets/ are sound, and the command draws such sets."""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import pytest

from dnd_core.picture_files import read_picture_prompts
from dnd_core.picture_reading import read_picture
from dnd_core.pictures import PicturePrompt, prompt_text
from training.draw_samples import (
    NUM_PICTURES,
    NUM_TRIES,
    SETS,
    SIDE,
    add_draw_samples_command,
    draw_samples,
)

SAMPLES = Path(__file__).parents[2] / "assets" / "vision" / "samples"
INDEX = json.loads((SAMPLES / "index.json").read_text("utf-8"))
MAX_BYTES = 300_000  # of all sets together


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A folder that the command has written."""
    folder = tmp_path_factory.mktemp("samples")
    parser = argparse.ArgumentParser()
    add_draw_samples_command(parser.add_subparsers())
    args = parser.parse_args(["draw-samples", "--out", str(folder)])
    args.call(args)
    return folder


def all_files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def test_the_command_writes_what_is_in_assets(drawn):
    assert all_files(drawn) == all_files(SAMPLES)
    assert (drawn / "index.json").read_text() == (SAMPLES / "index.json").read_text()
    for each in SETS:
        names = [zipfile.ZipFile(folder / each.file).namelist() for folder in (drawn, SAMPLES)]
        assert names[0] == names[1]


def test_the_same_sets_give_the_same_bytes():
    assert draw_samples(SETS[:2]) == draw_samples(SETS[:2])


def test_index_names_every_file_once_and_all_is_small():
    tries = [each["picture"] for entry in INDEX for each in entry["try"]]
    named = ["index.json", *(entry["file"] for entry in INDEX), *tries]
    assert sorted(named) == all_files(SAMPLES)
    assert sum((SAMPLES / name).stat().st_size for name in named) < MAX_BYTES


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["file"])
def test_sample(entry):
    assert set(entry) == {"file", "title", "description", "text", "try", "expect"}
    assert all(entry[key].strip() for key in ("title", "description", "expect"))

    result = read_picture_prompts(entry["text"], [SAMPLES / entry["file"]])
    assert (result.num_duplicates, result.warnings) == (0, ())
    assert all(prompt_text(prompt) for prompt in result.prompts)
    pictures = [prompt.picture for prompt in result.prompts if isinstance(prompt, PicturePrompt)]
    assert len(set(pictures)) == len(result.prompts) == NUM_PICTURES
    assert {picture.image.size for picture in pictures} == {(SIDE, SIDE)}

    assert len(entry["try"]) == NUM_TRIES
    for each in entry["try"]:
        assert read_picture(SAMPLES / each["picture"]) not in pictures
        assert each["text"] == ""
