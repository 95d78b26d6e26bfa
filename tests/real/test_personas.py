"""Each persona file changes the real model's replies in the way that its entry says."""

from __future__ import annotations

import re

import pytest
from gradio_client import Client

from tests.real.test_product import ALL, ask, synthesize

pytestmark = pytest.mark.real

PERSONAS = [sample for sample in ALL if sample.get("group") == "persona"]


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona["file"])
def test_most_replies_are_in_the_persona_and_the_base_models_are_not(address, tmp_path, persona):
    client = Client(address, verbose=False, download_files=tmp_path)
    synthesize(client, persona["file"])
    check = re.compile(persona["check"])
    replies = {}
    for bare in persona["try"]:
        base, adapted, _ = ask(client, bare, length=64)
        assert adapted != base, bare
        replies[bare] = (base, adapted)
    shown = [
        bool(check.search(adapted.strip())) and not check.search(base.strip())
        for base, adapted in replies.values()
    ]
    assert sum(shown) * 2 > len(shown), replies
