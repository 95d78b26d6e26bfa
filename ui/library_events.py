"""Connects the library with the prompts, the panes and the visitor's browser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

from dnd_core.adapter_library import AdapterLibrary
from ui.bench import Bench
from ui.chat_layout import ChatPanel
from ui.chat_panel import on_adapter, on_loaded, on_settle
from ui.library import Desk
from ui.library_layout import LibraryPanel
from ui.prompt_layout import ADAPTER_SECONDS, PromptPanel
from ui.synthesis_panel import on_export

# "always_last": what follows a second switch must not be skipped while the first one's is at work,
# or the zip would be the first one's.
HIDDEN: dict[str, Any] = {
    "trigger_mode": "always_last",
    "show_progress": "hidden",
    "api_visibility": "private",
}
QUICK: dict[str, Any] = {"queue": False, **HIDDEN}
# Only an event in the queue can show a toast.
SAYING: dict[str, Any] = {"concurrency_limit": None, **HIDDEN}


def wire_library(
    panel: LibraryPanel,
    prompts: PromptPanel,
    chat: ChatPanel,
    bench: Bench,
    visits: Sequence[Callable[..., Any]],
    made: Sequence[Any],
    streams: list[Any],
    check: Any,
) -> None:
    """Connect everything that changes the library.

    visits: triggers with which a visitor comes. made: the events after which an adapter may be
    new. check: the event whose card is of the adapter on the right.
    """
    desk = Desk(AdapterLibrary(ADAPTER_SECONDS))
    key, right, left = panel.key, panel.rows, panel.left
    settled = [chat.base, chat.adapted, *chat.controls]
    for visit in visits:
        visit(desk.on_visit, [key, panel.kept, left], [key, *panel.views], **QUICK)
    for event in made:
        event.then(
            desk.on_keep,
            [
                key,
                prompts.adapter,
                panel.kept,
                prompts.made_from,
                chat.strength,
                left,
            ],
            [key, panel.kept, chat.adapted_head, *panel.views],
            **SAYING,
        )
    shown = [
        prompts.adapter,
        panel.kept,
        prompts.synthesis_error,
        prompts.status,
        prompts.proof,
        prompts.check,
        prompts.specificity,
        prompts.download,
        chat.strength,
        chat.adapted_head,
        prompts.loaded,
        prompts.preview,
        prompts.last_paths,
    ]
    # At once, as it touches no pane: a running reply's last words may still come beside it.
    switched = right.input(
        bench.bind(desk.on_use),
        [key, right, panel.kept, left],
        [*shown, *panel.views],
        cancels=[*streams, check],
        # Each click at once: a deferred one would find the list as the first one's answer sets it.
        **{**SAYING, "trigger_mode": "multiple"},
    ).then(on_settle, chat.history, settled, **QUICK)
    deleted = _settled(panel.delete.click, chat, [*streams, check]).then(
        desk.on_delete,
        [key, right, left],
        [*shown, chat.left, chat.base_head, *panel.views],
        **SAYING,
    )
    mixed = _settled(panel.mix.click, chat, streams).then(
        bench.bind(desk.on_mix),
        [key, panel.first, panel.second, panel.share, left],
        [*shown, *panel.views],
        concurrency_id="model",
        concurrency_limit=1,
        **{**HIDDEN, "trigger_mode": "once"},  # two clicks are one mix
    )
    for event in (switched, deleted, mixed):
        _start_over(event, prompts, chat, bench)
    _settled(left.input, chat, streams).then(
        desk.on_compare, [key, left], [chat.left, chat.base_head, *chat.views], **QUICK
    )
    gr.on(
        [panel.rename.click, panel.name.submit],
        desk.on_rename,
        [key, right, panel.name, left],
        [chat.adapted_head, chat.base_head, *panel.views],
        **SAYING,
    )
    # Its reset arrow is no input, only a release.
    gr.on(
        [chat.strength.input, chat.strength.release],
        desk.on_strength,
        [key, right, chat.strength],
        right,
        **QUICK,
    )


def _settled(trigger: Any, chat: ChatPanel, running: list[Any]) -> Any:
    """The event after which no reply, or what else was running, is under way any more."""
    return trigger(None, cancels=running, **QUICK).then(
        on_settle, chat.history, [chat.base, chat.adapted, *chat.controls], **QUICK
    )


def _start_over(event: Any, prompts: PromptPanel, chat: ChatPanel, bench: Bench) -> None:
    """Another adapter is on the right: inputs to click, a new conversation, its zip."""
    event.then(on_loaded, prompts.loaded, [chat.expect, *chat.tries], **QUICK)
    event.then(
        on_adapter,
        [prompts.adapter, chat.adapter_id, chat.history, chat.busy],
        [chat.adapter_id, *chat.views],
        **QUICK,
    )
    event.then(
        bench.bind(on_export),
        prompts.adapter,
        prompts.download,
        concurrency_id="export",
        concurrency_limit=2,
        **HIDDEN,
    )
