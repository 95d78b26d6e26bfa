"""Steps 1 and 2 as laid out: prompts in, LoRA out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import gradio as gr

from ui.cards import empty_card, safe
from ui.medium import Medium
from ui.samples import Sample

ADAPTER_SECONDS = 4 * 60 * 60  # an adapter is forgotten that long after its synthesis
NO_ADAPTER = "No adapter yet. It appears here about a second after the prompts."
STEP_TWO = (
    '<h2 class="step"><b>2</b> Synthesize <span>one forward pass</span>'
    '<kbd class="keys">Ctrl Enter</kbd></h2>'
)


@dataclass(frozen=True, kw_only=True)
class Words:
    """What step 1 says of its prompts."""

    step: str
    label: str
    hint: str
    endings: str
    empty: str
    more: str
    paste: dict[str, Any]  # keywords of the box


TEXT_WORDS = Words(
    step="Drop prompts <span>of one task, no answers</span>",
    label="Prompt files",
    hint="Drop files here or click to choose",
    endings=".txt .md .csv .tsv .json .jsonl .zip",
    empty="Nothing read yet. A dozen prompts or more work best.",
    more="Paste prompts, column, seed",
    paste={
        "label": "Paste prompts, one per line",
        "placeholder": "First prompt\nSecond prompt",
        "lines": 4,
        "max_lines": 10,
    },
)
PICTURE_WORDS = Words(
    step="Drop pictures <span>of one task, no answers</span>",
    label="Picture files",
    hint="Drop pictures here or click to choose",
    endings=".png .jpg .webp .zip .csv .jsonl",
    empty="Nothing read yet. Drop a dozen pictures or more, with a prompt each or one for all.",
    more="One prompt for all, column, seed",
    paste={
        "label": "One prompt for all pictures",
        "info": "For those that come without one of their own; may stay empty.",
        "placeholder": "such as: What colour is the shape?",
        "lines": 2,
        "max_lines": 6,
    },
)


@dataclass(frozen=True)
class PromptPanel:
    """The components of steps 1 and 2, and what a visitor has so far."""

    files: gr.File
    samples: tuple[gr.Button, ...]
    paste: gr.Textbox
    column: gr.Textbox
    seed: gr.Number
    preview: gr.HTML
    read_error: gr.HTML
    auto: gr.Checkbox
    run: gr.Button
    synthesis_error: gr.HTML
    status: gr.HTML
    proof: gr.HTML
    check: gr.Button
    specificity: gr.HTML
    download: gr.DownloadButton
    chosen: gr.HTML
    unchoose: gr.Button
    loaded: gr.State  # Loaded | None
    last_paths: gr.State  # files of the last drop, to read again with another column
    last_paste: gr.State  # the pasted text as read last
    wanted: gr.State  # whether a synthesis follows the reading
    adapter: gr.State  # Adapter | None
    made_from: gr.State  # Loaded | None: of the adapter; by now other prompts may be loaded
    generator: gr.State  # ChosenGenerator | None: the one that the app was started with


def make_prompt_panel(medium: Medium, samples: Sequence[Sample]) -> PromptPanel:
    """Lay out steps 1 and 2."""
    named, words = medium.named, PICTURE_WORDS if medium.pictures else TEXT_WORDS
    html: dict[str, Any] = {"apply_default_css": False}
    with gr.Column(**named("prompts", "sheet")):
        gr.HTML(f'<h2 class="step"><b>1</b> {words.step}</h2>', **html)
        with gr.Column(**named("drop-area", "drop-area")):
            files = gr.File(
                label=words.label,
                file_count="multiple",
                show_label=False,
                height=84,
                **named("drop", "drop"),
            )
            gr.HTML(_drop_hint(words), **html, **named("drop-hint", "drop-hint-area"))
        read_error = gr.HTML("", **html, **named("read-error", "place"))
        chips: tuple[gr.Button, ...] = ()
        for group, members in groupby(samples, lambda sample: sample.group):
            with gr.Row(**named(f"{group}-samples" if group else "samples", "chips")):
                if group:
                    gr.HTML(f'<span class="group">{safe(group.title())}s</span>', **html)
                chips += tuple(
                    gr.Button(sample.title, size="sm", min_width=40) for sample in members
                )
        with gr.Accordion(words.more, open=False, **named("adjust")):
            # "": without it, an untouched box is None.
            paste = gr.Textbox("", **words.paste, **named("paste"))
            with gr.Row():
                column = gr.Textbox(
                    "",
                    label="Column or key",
                    info="Which one holds the prompt, in tables and JSON.",
                    placeholder="found by name",
                    max_lines=1,
                    min_width=140,
                    **named("column", "setting"),
                )
                seed = gr.Number(
                    0,
                    label="Seed",
                    info="Decides which prompts are drawn from a long list.",
                    precision=0,
                    min_width=140,
                )
        preview = gr.HTML(empty_card(words.empty), **html, **named("preview"))
    with gr.Column(**named("synthesis", "sheet")):
        gr.HTML(STEP_TWO, **html)
        chosen = gr.HTML("", **html, **named("chosen", "place"))
        unchoose = gr.Button(
            "Back to the app's generator", visible=False, size="sm", **named("unchoose")
        )
        with gr.Row(**named("synthesis-row")):
            run = gr.Button("Synthesize", variant="primary", scale=1, **named("synthesize"))
            auto = gr.Checkbox(
                True, label="Right after a drop", container=False, scale=1, **named("auto")
            )
        synthesis_error = gr.HTML("", **html, **named("synthesis-error", "place"))
        status = gr.HTML(empty_card(NO_ADAPTER), **html, **named("status"))
        proof = gr.HTML("", **html, **named("proof", "place"))
        check = gr.Button(
            "Is it specific to your prompts?", interactive=False, size="md", **named("check")
        )
        specificity = gr.HTML("", **html, **named("specificity", "place"))
        download = gr.DownloadButton(
            "Download adapter (PEFT zip)", interactive=False, size="md", **named("download")
        )
    return PromptPanel(
        files,
        chips,
        paste,
        column,
        seed,
        preview,
        read_error,
        auto,
        run,
        synthesis_error,
        status,
        proof,
        check,
        specificity,
        download,
        chosen,
        unchoose,
        loaded=gr.State(None),
        last_paths=gr.State(()),
        last_paste=gr.State(""),
        wanted=gr.State(False),
        adapter=gr.State(None, time_to_live=ADAPTER_SECONDS),
        made_from=gr.State(None),
        generator=gr.State(None),
    )


def _drop_hint(words: Words) -> str:
    return (
        f'<div class="drop-hint" aria-hidden="true"><strong>{words.hint}</strong>'
        f"<span>{words.endings}</span></div>"
    )
