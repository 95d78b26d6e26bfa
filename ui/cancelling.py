"""An event that follows another and first ends what is still running."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gradio.context import get_blocks_context


def cancel_first(event: Any, running: Sequence[Any]) -> Any:
    """End the events `running` before `event` begins; returns `event`.

    For events that follow another: there gradio (6.31) drops what `cancels=` names, as it listens
    for the cancelling itself with the trigger, which such an event has not.
    """
    page = get_blocks_context()
    assert page is not None, "events are connected inside of gr.Blocks"
    page.fns[event["id"]].cancels = [other["id"] for other in running]
    return event
