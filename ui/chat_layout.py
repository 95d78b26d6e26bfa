"""Step 3 as laid out: two panes, the inputs to click, one message box, the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui.conversation import facts_line

NUM_TRIES = 3
STEP_THREE = (
    '<h2 class="step"><b>3</b> Compare <span>one message, two replies from one batch</span></h2>'
)
BASE_HEAD = '<h3 class="side base"><i></i>Base model</h3>'
ADAPTED_HEAD = '<h3 class="side adapted"><i></i>With your adapter</h3>'
BASE_EMPTY = "The base model answers here."
ADAPTED_EMPTY = "No adapter yet.\n\nDrop prompts or click a sample in step 1."
ADAPTED_READY = "Adapter ready.\n\nClick an input below, or type a message."


@dataclass(frozen=True)
class ChatPanel:
    """The components of step 3, and the visitor's conversation."""

    base: gr.Chatbot
    adapted: gr.Chatbot
    facts: gr.HTML
    expect: gr.HTML
    tries: tuple[gr.Button, ...]
    message: gr.Textbox
    send: gr.Button
    stop: gr.Button
    retry: gr.Button
    clear: gr.Button
    strength: gr.Slider
    temperature: gr.Slider
    max_new_tokens: gr.Slider
    seed: gr.Number
    remember: gr.Checkbox
    history: gr.State  # History
    busy: gr.State  # whether a reply is under way
    adapter_id: gr.State  # of the adapter that this conversation began with

    @property
    def views(self) -> list[Any]:
        """What a Shown sets."""
        return [self.history, self.base, self.adapted, self.facts]

    @property
    def controls(self) -> list[Any]:
        """What controls() sets."""
        return [self.busy, self.send, self.stop]


def make_chat_panel() -> ChatPanel:
    """Lay out step 3."""
    with gr.Column(elem_classes=["sheet"], elem_id="compare"):
        gr.HTML(STEP_THREE, apply_default_css=False)
        with gr.Row(elem_id="panes"):
            base = _make_pane("base", "Replies of the base model", BASE_HEAD, BASE_EMPTY)
            adapted = _make_pane(
                "adapted", "Replies of the adapted model", ADAPTED_HEAD, ADAPTED_EMPTY
            )
        facts = gr.HTML(facts_line(""), apply_default_css=False, elem_id="facts")
        expect = gr.HTML("", apply_default_css=False, elem_id="expect", visible=False)
        with gr.Row(elem_id="tries", elem_classes="chips"):
            tries = tuple(
                gr.Button("", size="sm", visible=False, elem_classes="chip", min_width=40)
                for _ in range(NUM_TRIES)
            )
        with gr.Row(elem_id="message-row"):
            message = gr.Textbox(
                "",
                label="Message to both models",
                show_label=False,
                placeholder="Message to both models",
                lines=1,
                max_lines=6,
                container=False,
                scale=8,
                elem_id="message",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off"),
            )
            send = gr.Button("Send", variant="primary", scale=1, min_width=84, elem_id="send")
            stop = gr.Button(
                "Stop", variant="stop", visible=False, scale=1, min_width=84, elem_id="stop"
            )
            retry = gr.Button("Retry", scale=1, min_width=76, elem_id="retry")
            clear = gr.Button("Clear", scale=1, min_width=76, elem_id="clear")
        strength = gr.Slider(
            0,
            2,
            1,
            step=0.05,
            label="Adapter strength",
            info="0 is the base model, 1 the adapter as synthesized, more exaggerates it. "
            "Takes effect with the next message or Retry.",
            elem_id="strength",
        )
        with gr.Accordion("Reply settings", open=False, elem_id="settings"):
            with gr.Row():
                temperature = gr.Slider(
                    0,
                    1.5,
                    0,
                    step=0.1,
                    label="Temperature",
                    info="0 is greedy: always the likeliest text token. Above 0, the same noise "
                    "for both.",
                    min_width=200,
                    elem_classes=["setting"],
                )
                max_new_tokens = gr.Slider(
                    8,
                    1024,
                    256,
                    step=8,
                    label="Longest reply",
                    info="In text tokens, about three quarters of a word each.",
                    min_width=200,
                    elem_classes=["setting"],
                )
                seed = gr.Number(
                    0,
                    label="Seed",
                    info="Of the noise, above temperature 0.",
                    precision=0,
                    minimum=0,
                    min_width=120,
                )
            remember = gr.Checkbox(
                True,
                label="Remember the conversation",
                info="Off: every message stands alone, as the inputs to click always do.",
            )
    return ChatPanel(
        base,
        adapted,
        facts,
        expect,
        tries,
        message,
        send,
        stop,
        retry,
        clear,
        strength,
        temperature,
        max_new_tokens,
        seed,
        remember,
        history=gr.State(()),
        busy=gr.State(False),
        adapter_id=gr.State(None),
    )


def _make_pane(name: str, label: str, head: str, empty: str) -> gr.Chatbot:
    with gr.Column(elem_classes=["pane", name], min_width=280):
        gr.HTML(head, apply_default_css=False)
        return gr.Chatbot(
            label=label,
            show_label=False,
            container=False,
            height="100%",
            placeholder=empty,
            layout="bubble",
            render_markdown=False,  # marks and tags are part of what is compared
            latex_delimiters=[],
            buttons=[],
            group_consecutive_messages=False,
            elem_id=f"chat-{name}",
        )
