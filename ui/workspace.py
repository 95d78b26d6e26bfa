"""Prompts on the left, two replies on the right: the three steps, put together and connected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui.bench import Bench
from ui.cancelling import cancel_first
from ui.chat_layout import ChatPanel, make_chat_panel
from ui.chat_panel import on_adapter, on_loaded, wire_chat
from ui.endpoints import make_endpoints
from ui.library_events import wire_library
from ui.library_layout import make_library_panel
from ui.medium import Medium
from ui.picture_panel import wire_picture_reading
from ui.prompt_layout import PromptPanel, make_prompt_panel
from ui.prompt_panel import wire_reading
from ui.samples import Sample
from ui.synthesis_panel import check_wanted, on_check, on_export, on_synthesize, on_wait


@dataclass(frozen=True)
class Workspace:
    """The two panels of one set of models."""

    prompts: PromptPanel
    chat: ChatPanel


def make_workspace(
    bench: Bench,
    samples: Sequence[Sample],
    medium: Medium,
    key: gr.BrowserState,
    visits: Sequence[Callable[..., Any]],
) -> Workspace:
    """Lay out the three steps and connect them; a page can hold one for each medium.

    key: to the visitor's part of the library. visits: triggers with which a visitor comes, such as
    the page's load.
    """
    with gr.Row(equal_height=False, **medium.named("workspace", "workspace")):
        with gr.Column(scale=4, min_width=330, **medium.named("left", "left")):
            prompts = make_prompt_panel(medium, samples)
            library = make_library_panel(medium, key)
        with gr.Column(scale=9, min_width=330, **medium.named("right", "right")):
            chat = make_chat_panel(medium)
    wire = wire_picture_reading if medium.pictures else wire_reading
    reads, typing = wire(prompts, samples)
    streams = wire_chat(chat, bench, prompts.adapter, prompts.loaded)
    made, check = _wire_synthesis(prompts, chat, bench, reads, typing, streams)
    make_endpoints(bench, prompts.adapter, medium)
    wire_library(library, prompts, chat, bench, visits, made, streams, check)
    return Workspace(prompts, chat)


def _wire_synthesis(
    prompts: PromptPanel,
    chat: ChatPanel,
    bench: Bench,
    reads: list[Any],
    typing: Any,
    streams: list[Any],
) -> tuple[list[Any], Any]:
    """After a reading: offer inputs, stop a running reply, synthesize, start over, make the zip.

    Returns the synthesizing events, and that of the check.
    """
    # "always_last": a second drop while the first is at work must not be skipped.
    private: dict[str, Any] = {"api_visibility": "private", "trigger_mode": "always_last"}
    hidden: dict[str, Any] = {"show_progress": "hidden", **private}
    offers = [chat.expect, *chat.tries]
    waiting = [chat.base, chat.adapted, *chat.controls, prompts.synthesis_error]
    check = prompts.check.click(
        bench.bind(on_check),
        prompts.adapter,
        prompts.specificity,
        concurrency_id="model",
        concurrency_limit=1,
        show_progress="hidden",
        api_visibility="private",
    )
    typing.then(on_loaded, prompts.loaded, offers, queue=False, **hidden)
    syntheses = []
    for read in reads:
        # A check without outputs: where no synthesis is to follow, what runs goes on.
        wanted = read.then(on_loaded, prompts.loaded, offers, queue=False, **hidden).then(
            check_wanted, prompts.wanted, concurrency_limit=None, **hidden
        )
        settle = wanted.success(on_wait, chat.history, waiting, queue=False, **hidden)
        made = cancel_first(settle, streams).success(
            bench.bind(on_synthesize),
            [prompts.loaded, prompts.seed, prompts.adapter, prompts.generator],
            [
                prompts.adapter,
                prompts.synthesis_error,
                prompts.status,
                prompts.proof,
                prompts.check,
                prompts.specificity,
                prompts.made_from,
            ],
            concurrency_id="model",
            concurrency_limit=1,
            show_progress="hidden",
            **private,
        )
        syntheses.append(made)
        made.then(
            on_adapter,
            [prompts.adapter, chat.adapter_id, chat.history, chat.busy],
            [chat.adapter_id, *chat.views],
            queue=False,
            **hidden,
        )
        made.then(
            bench.bind(on_export),
            prompts.adapter,
            prompts.download,
            concurrency_id="export",
            concurrency_limit=2,
            **hidden,
        )
    return syntheses, check
