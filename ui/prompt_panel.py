"""Step 1 at work: prompts are read, previewed, and kept for the synthesis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.prompt_files import PromptList, read_prompts
from ui.cards import error_card
from ui.errors import USER_ERRORS, explain
from ui.picture_cards import prompts_card
from ui.prompt_layout import PromptPanel
from ui.samples import Loaded, Sample

NUM_OWN_TRIES = 3


class Reading(NamedTuple):
    """What a change of the prompts shows and keeps."""

    loaded: Any
    wanted: Any
    preview: Any
    read_error: str
    files: None  # the drop zone empties itself, so that it always takes the next drop
    last_paths: Any
    last_paste: Any


NOTHING_READ = Reading(*(gr.skip(),) * len(Reading._fields))._replace(wanted=False)


def on_read(
    text: str,
    paths: Sequence[str],
    column: str,
    loaded: Loaded | None,
    wanted: bool,
    sample: Sample | None = None,
    *,
    read: Callable[..., PromptList] = read_prompts,
) -> Reading:
    """Read prompts anew; on an error the ones read before stay."""
    start = perf_counter()
    last_paste = text if text else gr.skip()
    try:
        prompts = read(text, [Path(path) for path in paths], column=column.strip() or None)
    except USER_ERRORS as error:
        kept = ""
        if loaded is not None:
            kept = f"The {len(loaded.prompts.prompts):,} prompts read before are still in use."
        card = error_card("These prompts could not be read", explain(error), kept)
        return Reading(gr.skip(), False, gr.skip(), card, None, tuple(paths), last_paste)
    new = Loaded(
        prompts,
        perf_counter() - start,
        sample.tries if sample else prompts.prompts[:NUM_OWN_TRIES],
        sample.expect if sample else "",
        sample.title if sample else "",
    )
    return Reading(new, wanted, prompts_card(prompts), "", None, tuple(paths), last_paste)


def on_drop(paths: list[str] | None, column: str, loaded: Loaded | None, auto: bool) -> Reading:
    """Files were dropped: they replace the prompts read before."""
    return on_read("", paths or (), column, loaded, auto)


def on_sample(sample: Sample, loaded: Loaded | None) -> Reading:
    """A sample was clicked, which always synthesizes."""
    return on_read("", [str(sample.path)], "", loaded, True, sample)


def on_column(paths: Sequence[str], column: str, loaded: Loaded | None, auto: bool) -> Reading:
    """Another column was named: read the last files again."""
    if not paths:
        return NOTHING_READ
    return on_read("", paths, column, loaded, auto)


def on_paste(text: str, loaded: Loaded | None) -> Reading:
    """Text was pasted or typed: preview it."""
    reading = on_read(text, (), "", loaded, False) if text.strip() else NOTHING_READ
    return reading._replace(wanted=gr.skip())  # another reading's synthesis may be about to begin


def on_run(text: str, last_paste: str, loaded: Loaded | None) -> Reading:
    """The button: synthesize from what is loaded, or from text pasted since."""
    if loaded is None or (text.strip() and text != last_paste):
        return on_read(text, (), "", loaded, True)
    return NOTHING_READ._replace(wanted=True)


def reading_event(panel: PromptPanel) -> dict[str, Any]:
    """Keywords of an event whose handler returns a Reading."""
    return {
        "outputs": [
            panel.loaded,
            panel.wanted,
            panel.preview,
            panel.read_error,
            panel.files,
            panel.last_paths,
            panel.last_paste,
        ],
        "concurrency_id": "read",
        "concurrency_limit": 4,
        "show_progress": "hidden",
        "api_visibility": "private",
    }


def wire_reading(panel: PromptPanel, samples: Sequence[Sample]) -> tuple[list[Any], Any]:
    """Connect everything that changes the prompts.

    Returns the events that a synthesis may follow, and the one of typing, which only previews.
    """
    common = reading_event(panel)
    reads = [
        panel.files.upload(
            on_drop, [panel.files, panel.column, panel.loaded, panel.auto], **common
        ),
        panel.column.submit(
            on_column, [panel.last_paths, panel.column, panel.loaded, panel.auto], **common
        ),
        panel.run.click(on_run, [panel.paste, panel.last_paste, panel.loaded], **common),
    ]
    for button, sample in zip(panel.samples, samples, strict=True):
        reads.append(button.click(partial(on_sample, sample), [panel.loaded], **common))
    # Not "input", which a paste by mouse does not fire.
    typing = panel.paste.change(
        on_paste, [panel.paste, panel.loaded], trigger_mode="always_last", **common
    )
    return reads, typing
