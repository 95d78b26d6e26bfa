"""Step 1 of a picture workspace: pictures are read, with a prompt each or one for all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import gradio as gr

from dnd_core.picture_files import read_picture_prompts
from ui.cards import error_card
from ui.prompt_layout import PromptPanel
from ui.prompt_panel import NOTHING_READ, Reading, on_read, reading_event
from ui.samples import Loaded, Sample

NOTHING = "Drop pictures or click a sample first. The box below holds the prompt for all of them."


def on_pictures(
    paths: Sequence[str] | None, text: str, column: str, loaded: Loaded | None, wanted: bool
) -> Reading:
    """Files were dropped, or are read again with another prompt or column."""
    reading = on_read(text, paths or (), column, loaded, wanted, read=read_picture_prompts)
    return reading._replace(last_paste=text)


def on_sample_pictures(sample: Sample, text: str, loaded: Loaded | None) -> Reading:
    """A sample was clicked, which always synthesizes; it brings its own prompts."""
    reading = on_read(
        sample.text, [str(sample.path)], "", loaded, True, sample, read=read_picture_prompts
    )
    return reading._replace(last_paste=text)


def on_prompt(
    paths: Sequence[str], text: str, last_text: str, column: str, loaded: Loaded | None
) -> Reading:
    """The prompt for all pictures was changed: read the last files again, only to preview."""
    same = not paths or text == last_text
    reading = NOTHING_READ if same else on_pictures(paths, text, column, loaded, False)
    return reading._replace(wanted=gr.skip())  # another reading's synthesis may be about to begin


def on_column_pictures(
    paths: Sequence[str], text: str, column: str, loaded: Loaded | None, wanted: bool
) -> Reading:
    """Another column was named: read the last files again."""
    if not paths:
        return NOTHING_READ
    return on_pictures(paths, text, column, loaded, wanted)


def on_run_pictures(
    paths: Sequence[str], text: str, last_text: str, column: str, loaded: Loaded | None
) -> Reading:
    """The button: synthesize from what is loaded, with the prompt as it is now."""
    if paths and (loaded is None or text != last_text):
        return on_pictures(paths, text, column, loaded, True)
    if loaded is None:
        return NOTHING_READ._replace(read_error=error_card("No pictures yet", NOTHING))
    return NOTHING_READ._replace(wanted=True)


def wire_picture_reading(panel: PromptPanel, samples: Sequence[Sample]) -> tuple[list[Any], Any]:
    """Connect everything that changes the pictures or their prompts.

    Returns the events that a synthesis may follow, and the one of typing, which only previews.
    """
    common = reading_event(panel)
    again = [panel.last_paths, panel.paste, panel.last_paste, panel.column, panel.loaded]
    rest = [panel.paste, panel.column, panel.loaded, panel.auto]
    reads = [
        panel.files.upload(on_pictures, [panel.files, *rest], **common),
        panel.column.submit(on_column_pictures, [panel.last_paths, *rest], **common),
        panel.run.click(on_run_pictures, again, **common),
    ]
    for button, sample in zip(panel.samples, samples, strict=True):
        handler = partial(on_sample_pictures, sample)
        reads.append(button.click(handler, [panel.paste, panel.loaded], **common))
    # Not on each key: all pictures are read again.
    typing = panel.paste.blur(on_prompt, again, **common)
    return reads, typing
