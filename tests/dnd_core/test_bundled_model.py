"""The model that ships with the project: packed, expanded, loaded by its name."""

import json

import pytest
import torch
from safetensors.torch import load_file

from dnd_core import model_store
from dnd_core.bundled_model import (
    EMBEDDING,
    PLAIN_FILES,
    WEIGHTS,
    expand_model,
    expand_rows,
    read_is_expanded,
    save_compact,
)
from dnd_core.errors import InputError
from dnd_core.known_models import KnownModel
from dnd_core.model_store import ModelPlaces, load_model_folder

NAME = "someone/small"
IDS = torch.tensor([1, 4, 9])
ROWS = torch.arange(8.0).view(4, 2)  # three rows of their own, the last for all others


@pytest.fixture
def compact(tmp_path):
    folder = tmp_path / "whole"
    folder.mkdir()
    for name in PLAIN_FILES:
        (folder / name).write_text('{"text_config": {"vocab_size": 12}}')
    (folder / "tokenizer.json").write_text("the text tokenizer")
    made = tmp_path / "compact"
    save_compact(folder, {EMBEDDING: ROWS, "other": torch.ones(3)}, IDS, made)
    return made


@pytest.fixture
def places(tmp_path, compact):
    def nowhere(*_):
        raise AssertionError("a bundled model is asked for nowhere else")

    return ModelPlaces(
        cache=tmp_path / "cache",
        known={NAME: KnownModel(bundled=compact)},
        cached_snapshot=nowhere,
        hub=nowhere,
        wheel=nowhere,
    )


def test_rows_go_to_their_places_and_all_others_share_one():
    full = expand_rows(ROWS, IDS, 12)
    assert full.shape == (12, 2)
    assert torch.equal(full[IDS], ROWS[:3])
    others = [index for index in range(12) if index not in IDS]
    assert torch.equal(full[others], ROWS[3:].expand(9, 2))


def test_the_whole_folder_is_written_once_and_found_again(places, compact):
    folder = load_model_folder(NAME, places=places)
    assert (folder / "tokenizer.json").read_text() == "the text tokenizer"
    tensors = load_file(folder / "model.safetensors")
    assert set(tensors) == {EMBEDDING, "other"} and len(tensors[EMBEDDING]) == 12
    before = (folder / "model.safetensors").stat().st_mtime_ns
    assert load_model_folder(NAME, places=places) == folder
    assert (folder / "model.safetensors").stat().st_mtime_ns == before


def test_a_new_version_of_the_bundle_replaces_the_old_one(places, compact, tmp_path):
    folder = load_model_folder(NAME, places=places)
    save_compact(tmp_path / "whole", {EMBEDDING: ROWS + 1, "other": torch.ones(3)}, IDS, compact)
    assert not read_is_expanded(folder, compact)
    load_model_folder(NAME, places=places)
    assert torch.equal(load_file(folder / "model.safetensors")[EMBEDDING][1], ROWS[0] + 1)
    assert read_is_expanded(folder, compact)


def test_a_folder_that_lost_a_file_is_written_again(places):
    folder = load_model_folder(NAME, places=places)
    (folder / "model.safetensors").unlink()
    assert (load_model_folder(NAME, places=places) / "model.safetensors").is_file()


def test_a_damaged_bundle_is_named(places, compact):
    with (compact / WEIGHTS).open("ab") as file:
        file.write(b"x")
    with pytest.raises(InputError, match=WEIGHTS):
        load_model_folder(NAME, places=places)
    assert not (places.cache / "someone--small").exists()


def test_a_missing_bundle_says_where_it_should_be(places, compact):
    (compact / "manifest.json").unlink()
    with pytest.raises(InputError, match="Restore that folder"):
        load_model_folder(NAME, places=places)


def test_a_full_disk_is_told_before_anything_is_written(places, monkeypatch):
    monkeypatch.setattr(model_store, "read_free_bytes", lambda folder: 1000)
    with pytest.raises(InputError, match=r"0\.1 GB needed, 0\.0 GB free\. .*DND_CACHE"):
        load_model_folder(NAME, places=places)
    assert not list(places.cache.glob("*/*"))


def test_the_note_names_the_files(compact, tmp_path):
    target = tmp_path / "target"
    target.mkdir()
    expand_model(NAME, compact, target)
    note = json.loads((target / "model_source.json").read_text())
    assert note["name"] == NAME and "model.safetensors" in note["files"]
