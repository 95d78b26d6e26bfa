"""The visitor's adapters as laid out: rows to switch to, what to do with one, a mix of two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from dnd_core.adapter_library import MAX_ADAPTERS, MAX_NAME_CHARS
from ui.cards import empty_card
from ui.chat_layout import BASE
from ui.medium import Medium
from ui.sliders import make_slider

HEAD = (
    '<h2 class="step">Library <span>your adapters of this visit; '
    f"of more than {MAX_ADAPTERS}, the last used stay</span></h2>"
)
EMPTY = (
    "No adapters yet. Each one that you synthesize is kept here: click it later to use it again."
)
BASE_CHOICE = (BASE, "")


@dataclass(frozen=True)
class LibraryPanel:
    """The components of the library, and the key to the visitor's part of it."""

    empty: gr.HTML
    rows: gr.Radio  # the adapter on the right, by id
    tools: gr.Column
    left: gr.Dropdown  # what it is compared with: an adapter's id, or "" for the base model
    name: gr.Textbox
    rename: gr.Button
    delete: gr.Button
    first: gr.Dropdown
    second: gr.Dropdown
    share: gr.Slider
    mix: gr.Button
    mixing: gr.Accordion
    key: gr.BrowserState
    kept: gr.State  # id of the adapter that was kept last

    @property
    def views(self) -> list[Any]:
        """What a Views sets."""
        return [
            self.empty,
            self.rows,
            self.tools,
            self.left,
            self.name,
            self.mixing,
            self.first,
            self.second,
        ]


def make_library_panel(medium: Medium, key: gr.BrowserState) -> LibraryPanel:
    """Lay out the library, empty."""
    named = medium.named
    html: dict[str, Any] = {"apply_default_css": False}
    with gr.Column(**named("library", "sheet")):
        gr.HTML(HEAD, **html)
        empty = gr.HTML(empty_card(EMPTY), **html, **named("library-empty"))
        rows = gr.Radio(
            [],
            label="Adapter on the right",
            info="Click one to switch to it.",
            visible=False,
            container=False,
            **named("library-rows"),
        )
        with gr.Column(visible=False, **named("library-tools")) as tools:
            left = gr.Dropdown(
                [BASE_CHOICE],
                value="",
                label="Compare with, on the left",
                info="The base model, or another of your adapters.",
                filterable=False,
                **named("library-left"),
            )
            with gr.Row(**named("library-name-row", "with-button")):
                name = gr.Textbox(
                    "",
                    label="Name",
                    info="Of the adapter on the right.",
                    max_lines=1,
                    max_length=MAX_NAME_CHARS,
                    scale=3,
                    min_width=140,
                    **named("library-name"),
                )
                rename = gr.Button("Rename", size="md", min_width=76, **named("library-rename"))
                delete = gr.Button("Delete", size="md", min_width=76, **named("library-delete"))
            with gr.Accordion(
                "Mix two adapters", open=False, visible=False, **named("library-mixing")
            ) as mixing:
                with gr.Row():
                    first = gr.Dropdown(
                        [], label="First", min_width=140, filterable=False, **named("mix-first")
                    )
                    second = gr.Dropdown(
                        [], label="Second", min_width=140, filterable=False, **named("mix-second")
                    )
                share = make_slider(
                    0,
                    100,
                    50,
                    step=5,
                    label="Share of the first, in percent",
                    info="The mix changes each weight by that share of what the first one changes "
                    "it, and the rest of the second.",
                    **named("mix-share"),
                )
                mix = gr.Button("Mix", size="md", **named("mix"))
    return LibraryPanel(
        empty,
        rows,
        tools,
        left,
        name,
        rename,
        delete,
        first,
        second,
        share,
        mix,
        mixing,
        key=key,
        kept=gr.State(None),
    )
