"""What the base model reads before an item: a system line, or examples as earlier turns."""

from __future__ import annotations

import random
from collections.abc import Sequence

from dnd_core.base_model import Message
from dnd_core.pictures import Prompt, prompt_text
from training.tasks import Example

NUM_SHOTS = 3
FORMS = ("bare", "whole")


def asked(row: Example, form: str) -> Prompt:
    """What the model is asked: the input alone, or with the words that say what to do."""
    return row.about(row.bare if form == "bare" else row.prompt)


def few_shot_messages(
    rows: Sequence[Example], items: Sequence[Example], form: str, rng: random.Random
) -> list[Message]:
    """NUM_SHOTS labelled examples as a conversation so far; empty where there are too few.

    An example is never an item, in either form, and no two ask the same. The input stands as the
    items of this form do, so that only the examples say what to do with a bare one. There are
    none about pictures: what stands before an item is text.
    """
    if any(row.picture for row in (*rows, *items)):
        return []
    taken = {text for item in items for text in (item.bare, item.prompt)}
    free = {prompt_text(asked(r, form)): r for r in rows if not taken & {r.bare, r.prompt}}
    if len(free) < NUM_SHOTS:
        return []
    messages: list[Message] = []
    for text in rng.sample(list(free), NUM_SHOTS):
        messages.append({"role": "user", "content": text})
        messages.append({"role": "assistant", "content": free[text].answer})
    return messages
