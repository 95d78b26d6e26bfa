"""The sample prompt files in assets/ are sound and agree with their index."""

import json
import re
from pathlib import Path

import pytest

from dnd_core.prompt_files import read_prompts

SAMPLES = Path(__file__).parents[1] / "assets" / "samples"
INDEX = json.loads((SAMPLES / "index.json").read_text(encoding="utf-8"))


def test_index_lists_every_file_once():
    listed = [entry["file"] for entry in INDEX]
    present = {path.name for path in SAMPLES.iterdir()} - {"index.json"}
    assert len(listed) == len(set(listed))
    assert set(listed) == present
    assert len({entry["title"] for entry in INDEX}) == len(INDEX)


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["file"])
def test_sample(entry):
    assert set(entry) == {"file", "title", "description", "try", "expect"}
    assert all(entry[key].strip() for key in ("title", "description", "expect"))
    assert entry["expect"].endswith(".") and entry["expect"].count(". ") == 0  # one sentence

    result = read_prompts("", [SAMPLES / entry["file"]])
    assert 24 <= len(result.prompts) <= 40
    assert (result.num_duplicates, result.warnings) == (0, ())

    assert 2 <= len(entry["try"]) <= 3
    text = "\n".join(result.prompts)
    for bare in entry["try"]:
        assert not re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE), bare
