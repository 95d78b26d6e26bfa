"""The shipped vision model and its generator do what the sample sets promise."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from dnd_core.chat import ReplySettings
from dnd_core.conversation_inputs import user_message
from dnd_core.picture_files import read_picture_prompts
from dnd_core.picture_reading import read_picture
from dnd_core.pictures import PicturePrompt
from dnd_core.workbench import Workbench

pytestmark = pytest.mark.real

VISION = Path(__file__).parents[2] / "assets" / "vision"
SAMPLES = VISION / "samples"
SETS = json.loads((SAMPLES / "index.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def workbench():
    return Workbench.load("", VISION / "generator", device="cpu")


def replies(workbench, adapter, entry):
    """(wanted, base, adapted) for each picture to try."""
    for each in entry["try"]:
        picture = read_picture(SAMPLES / each["picture"])
        messages = [user_message(PicturePrompt(each["text"], picture))]
        settings = ReplySettings(max_new_tokens=24)
        *_, pair = workbench.reply_pair(
            adapter, messages, messages, settings, 1.0, threading.Event()
        )
        yield each["answer"], pair.base, pair.adapted


@pytest.mark.parametrize("entry", SETS, ids=lambda entry: entry["file"])
def test_most_replies_to_new_pictures_are_right_and_the_base_models_are_not(workbench, entry):
    prompts = read_picture_prompts(entry["text"], [SAMPLES / entry["file"]])
    adapter = workbench.synthesize(prompts)
    found = list(replies(workbench, adapter, entry))
    assert sum(adapted == wanted for wanted, _, adapted in found) * 2 > len(found), found
    assert not any(base == wanted for wanted, base, _ in found), found


def test_the_adapter_depends_on_its_own_prompts(workbench):
    prompts = read_picture_prompts("", [SAMPLES / SETS[0]["file"]])
    found = workbench.specificity(workbench.synthesize(prompts))
    assert all(c.distance > 0.3 for c in found.comparisons)
    assert not found.is_collapsed
