"""Step 3 as laid out: two panes, the inputs to click, one message box, the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui.cards import safe
from ui.conversation import facts_line
from ui.medium import Medium
from ui.message import make_message_box
from ui.sliders import make_slider

NUM_TRIES = 3
STEP_THREE = (
    '<h2 class="step"><b>3</b> Compare <span>one message, two replies from one batch</span></h2>'
)
BASE, ADAPTED = "Base model", "With your adapter"  # heads of the panes
BASE_EMPTY = "The base model answers here."
ADAPTED_EMPTY = "No adapter yet.\n\nDrop prompts or click a sample in step 1."
ADAPTED_READY = "Adapter ready.\n\nClick an input below, or type a message."


@dataclass(frozen=True)
class ChatPanel:
    """The components of step 3, and the visitor's conversation."""

    base_head: gr.HTML
    base: gr.Chatbot
    adapted_head: gr.HTML
    adapted: gr.Chatbot
    facts: gr.HTML
    expect: gr.HTML
    tries: tuple[gr.Button, ...]
    message: gr.Textbox | gr.MultimodalTextbox
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
    left: gr.State  # Entry | None: the base model

    @property
    def views(self) -> list[Any]:
        """What a Shown sets."""
        return [self.history, self.base, self.adapted, self.facts]

    @property
    def controls(self) -> list[Any]:
        """What controls() sets."""
        return [self.busy, self.send, self.stop]


def make_chat_panel(medium: Medium) -> ChatPanel:
    """Lay out step 3."""
    named = medium.named
    html: dict[str, Any] = {"apply_default_css": False}
    with gr.Column(**named("compare", "sheet")):
        gr.HTML(STEP_THREE, **html)
        with gr.Row(**named("panes")):
            base_head, base = _make_pane(medium, "base", "Replies on the left", BASE, BASE_EMPTY)
            adapted_head, adapted = _make_pane(
                medium, "adapted", "Replies of the adapted model", ADAPTED, ADAPTED_EMPTY
            )
        facts = gr.HTML(facts_line(""), **html, **named("facts"))
        expect = gr.HTML("", visible=False, **html, **named("expect"))
        with gr.Row(**named("tries", "chips")):
            tries = tuple(
                gr.Button("", size="sm", visible=False, elem_classes="chip", min_width=40)
                for _ in range(NUM_TRIES)
            )
        with gr.Row(**named("message-row")):
            message = make_message_box(medium)
            send = gr.Button("Send", variant="primary", scale=1, min_width=84, **named("send"))
            stop = gr.Button(
                "Stop", variant="stop", visible=False, scale=1, min_width=84, **named("stop")
            )
            retry = gr.Button("Retry", scale=1, min_width=76, **named("retry"))
            clear = gr.Button("Clear", scale=1, min_width=76, **named("clear"))
        strength = make_slider(
            0,
            2,
            1,
            step=0.05,
            label="Adapter strength",
            info="0 is the base model, 1 the adapter as synthesized, more exaggerates it. "
            "Takes effect with the next message or Retry.",
            **named("strength"),
        )
        with gr.Accordion("Reply settings", open=False, **named("settings")):
            with gr.Row():
                temperature = make_slider(
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
                max_new_tokens = make_slider(
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
                    min_width=120,
                )
            remember = gr.Checkbox(
                medium.remembers,
                label="Remember the conversation",
                info="Off: every message stands alone, as the inputs to click always do.",
            )
    return ChatPanel(
        base_head,
        base,
        adapted_head,
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
        left=gr.State(None),
    )


def pane_head(name: str, text: str) -> str:
    """The head of a pane: whose replies it holds."""
    return f'<h3 class="side {name}"><i></i><span>{safe(text)}</span></h3>'


def _make_pane(
    medium: Medium, name: str, label: str, head: str, empty: str
) -> tuple[gr.HTML, gr.Chatbot]:
    with gr.Column(elem_classes=["pane", name], min_width=280):
        head_html = gr.HTML(
            pane_head(name, head), apply_default_css=False, **medium.named(f"head-{name}")
        )
        chatbot = gr.Chatbot(
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
            **medium.named(f"chat-{name}", "conversation"),
        )
    return head_html, chatbot
