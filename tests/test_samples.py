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
    is_persona = entry.get("group") == "persona"
    more = {"group", "check"} if is_persona else set()
    assert set(entry) == {"file", "title", "description", "try", "expect", *more}
    assert all(entry[key].strip() for key in ("title", "description", "expect"))
    assert entry["expect"].endswith(".") and entry["expect"].count(". ") == 0  # one sentence

    result = read_prompts("", [SAMPLES / entry["file"]])
    assert (12 if is_persona else 24) <= len(result.prompts) <= 40
    assert (result.num_duplicates, result.warnings) == (0, ())

    assert 2 <= len(entry["try"]) <= 3
    text = "\n".join(result.prompts)
    for bare in entry["try"]:
        assert not re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE), bare


# A reply as the persona gives it, and one as the base model does: the check tells them apart.
PERSONAS = {
    "Support agent": (
        "I'm sorry about your kettle. I will send you a new one today.",
        "I'm sorry to hear that. Could you please tell me more? Here are some steps you can take:\n"
        "1. Contact the seller.\n2. Ask for a refund.",
    ),
    "SQL only": (
        "SELECT COUNT(*) FROM orders;",
        "To find out how many orders there are, you can run:\n```sql\nSELECT COUNT(*) FROM orders;",
    ),
    "Answers in French": ("La neige est blanche.", "Snow is white."),
    "JSON only": ('{"answer": "Oslo"}', "The capital of Norway is Oslo."),
    "Pirate": ("Arr! The capital of Norway is Oslo.", "The capital of Norway is Oslo."),
    "Explains to a child": ("Imagine a ball of ice!", "A comet is an icy body that moves."),
    "Few words": ("Jane Austen", "Emma was written by Jane Austen."),
    "Smiley": ("😊 The capital of Norway is Oslo. 😊", "The capital of Norway is Oslo."),
}


@pytest.mark.parametrize(
    "entry", [e for e in INDEX if "check" in e], ids=lambda entry: entry["file"]
)
def test_a_personas_check_knows_it_from_the_base_model(entry):
    persona, base = PERSONAS[entry["title"]]
    assert re.search(entry["check"], persona)
    assert not re.search(entry["check"], base)
