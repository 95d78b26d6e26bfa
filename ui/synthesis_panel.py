"""Step 2 at work: prompts in, LoRA out, with its figures, its check and its zip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.adapter import Adapter
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.workbench import Workbench
from ui.cards import (
    chosen_card,
    empty_card,
    error_card,
    proof_card,
    specificity_card,
    status_card,
    working_card,
)
from ui.chat_panel import WAITING, on_settle
from ui.conversation import History
from ui.errors import USER_ERRORS, explain
from ui.prompt_layout import NO_ADAPTER
from ui.samples import ChosenGenerator, Loaded
from ui.thumbnails import thumbnail


class Made(NamedTuple):
    """What a synthesis shows and keeps; what is skipped stays as it was."""

    adapter: Any = gr.skip()
    error: Any = gr.skip()
    status: Any = gr.skip()
    proof: Any = gr.skip()
    check: Any = gr.skip()
    specificity: Any = gr.skip()
    made_from: Any = gr.skip()


def check_wanted(wanted: bool) -> None:
    """Refuse, in silence, to go on from a reading to a synthesis where none is to follow."""
    if not wanted:
        raise gr.Error("No synthesis follows.", visible=False, print_exception=False)


def on_wait(history: History) -> tuple[Any, ...]:
    """As on_settle, and a card: another visitor's reply may have the model. The card last."""
    return (*on_settle(history), working_card(WAITING))


def on_synthesize(
    workbench: Workbench,
    loaded: Loaded | None,
    seed: float,
    adapter: Adapter | None,
    generator: ChosenGenerator | None = None,
) -> Iterator[Made]:
    """Prompts -> adapter and its cards; on an error the last adapter stays."""
    if loaded is None:
        yield Made()
        return
    yield Made(error=working_card("Synthesizing…"))
    try:
        new = workbench.synthesize(
            loaded.prompts,
            seed=int(seed or 0),
            read_seconds=loaded.seconds,
            generator=generator.folder if generator else None,
        )
    except Exception as error:
        known = isinstance(error, USER_ERRORS)
        kept = "The last adapter is still in use." if adapter is not None else ""
        message = explain(error) if known else "Something went wrong here; the log says what."
        yield Made(error=error_card("No adapter was synthesized", message, kept))
        if known:
            return
        raise
    check = gr.update(interactive=True)
    # The first prompt is the one whose effect the Workbench measures.
    cards = adapter_cards(workbench, new, loaded.prompts.prompts[0])
    yield Made(new, "", *cards, check, "", loaded)


def adapter_cards(workbench: Workbench, adapter: Adapter, probed: Prompt) -> tuple[str, str]:
    """How an adapter was made, and the proof that it applied, measured on the prompt `probed`."""
    maker = "" if adapter.maker is workbench.generators.default else adapter.maker.name
    shown = thumbnail(probed.picture, "probed") if isinstance(probed, PicturePrompt) else ""
    return status_card(adapter, maker=maker), proof_card(adapter, shown=shown)


def on_chosen(generator: ChosenGenerator | None) -> tuple[str, Any]:
    """The generator of the next synthesis was chosen, or given back."""
    if generator is None:
        return "", gr.update(visible=False)
    return chosen_card(generator.name), gr.update(visible=True)


def on_check(workbench: Workbench, adapter: Adapter | None) -> Iterator[str]:
    """The button: compare with adapters from gibberish and from another task's prompts."""
    if adapter is None:
        yield empty_card(NO_ADAPTER)
        return
    yield working_card("Making adapters from other prompts…")
    try:
        found = workbench.specificity(adapter)
    except USER_ERRORS as error:
        yield error_card("The check did not finish", explain(error))
        return
    yield specificity_card(found)


def on_export(workbench: Workbench, adapter: Adapter | None) -> Iterator[Any]:
    """Make the zip. Gradio copies it before the folder goes, so that only the zip is handed out."""
    if adapter is None:
        yield gr.skip()
        return
    with TemporaryDirectory(prefix="dnd-") as folder:
        path = workbench.export(adapter, Path(folder))
        yield gr.update(value=str(path), interactive=True)
