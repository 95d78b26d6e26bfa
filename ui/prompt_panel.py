"""Steps 1 and 2: prompts in, LoRA out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.prompt_files import read_prompts
from dnd_core.workbench import Adapter, Workbench
from ui.cards import (
    chosen_card,
    empty_card,
    error_card,
    preview_card,
    proof_card,
    specificity_card,
    status_card,
    working_card,
)
from ui.errors import USER_ERRORS, explain
from ui.samples import ChosenGenerator, Loaded, Sample

ADAPTER_SECONDS = 4 * 60 * 60  # an adapter is forgotten that long after its synthesis
NUM_OWN_TRIES = 3

NO_PROMPTS = "Nothing read yet. A dozen prompts or more work best."
NO_ADAPTER = "No adapter yet. It appears here about a second after the prompts."
STEP_ONE = '<h2 class="step"><b>1</b> Drop prompts <span>of one task, no answers</span></h2>'
STEP_TWO = (
    '<h2 class="step"><b>2</b> Synthesize <span>one forward pass</span>'
    '<kbd class="keys">Ctrl Enter</kbd></h2>'
)
DROP_HINT = (
    '<div class="drop-hint" aria-hidden="true"><strong>Drop files here or click to choose'
    "</strong><span>.txt .md .csv .tsv .json .jsonl .zip</span></div>"
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
    generator: gr.State  # ChosenGenerator | None: the one that the app was started with


class Reading(NamedTuple):
    """What a change of the prompts shows and keeps."""

    loaded: Any
    wanted: bool
    preview: Any
    read_error: str
    files: None  # the drop zone empties itself, so that it always takes the next drop
    last_paths: Any
    last_paste: Any


def make_prompt_panel(samples: Sequence[Sample]) -> PromptPanel:
    """Lay out steps 1 and 2."""
    with gr.Column(elem_classes=["sheet"], elem_id="prompts"):
        gr.HTML(STEP_ONE, apply_default_css=False)
        with gr.Column(elem_id="drop-area"):
            files = gr.File(
                label="Prompt files",
                file_count="multiple",
                show_label=False,
                height=84,
                elem_id="drop",
            )
            gr.HTML(DROP_HINT, apply_default_css=False, elem_id="drop-hint")
        read_error = gr.HTML("", apply_default_css=False, elem_id="read-error")
        with gr.Row(elem_id="samples", elem_classes="chips"):
            chips = tuple(gr.Button(sample.title, size="sm", min_width=40) for sample in samples)
        with gr.Accordion("Paste prompts, column, seed", open=False, elem_id="adjust"):
            paste = gr.Textbox(
                "",  # without it, an untouched box is None
                label="Paste prompts, one per line",
                lines=4,
                max_lines=10,
                placeholder="First prompt\nSecond prompt",
                elem_id="paste",
            )
            with gr.Row():
                column = gr.Textbox(
                    "",
                    label="Column or key",
                    info="Which one holds the prompt, in tables and JSON.",
                    placeholder="found by name",
                    max_lines=1,
                    min_width=140,
                    elem_classes=["setting"],
                    elem_id="column",
                )
                seed = gr.Number(
                    0,
                    label="Seed",
                    info="Decides which prompts are drawn from a long list.",
                    precision=0,
                    minimum=0,
                    min_width=140,
                )
        preview = gr.HTML(empty_card(NO_PROMPTS), apply_default_css=False, elem_id="preview")
    with gr.Column(elem_classes=["sheet"], elem_id="synthesis"):
        gr.HTML(STEP_TWO, apply_default_css=False)
        chosen = gr.HTML("", apply_default_css=False, elem_id="chosen", elem_classes=["place"])
        unchoose = gr.Button(
            "Back to the app's generator", visible=False, size="sm", elem_id="unchoose"
        )
        with gr.Row(elem_id="synthesis-row"):
            run = gr.Button("Synthesize", variant="primary", elem_id="synthesize", scale=1)
            auto = gr.Checkbox(
                True, label="Right after a drop", container=False, elem_id="auto", scale=1
            )
        synthesis_error = gr.HTML("", apply_default_css=False, elem_id="synthesis-error")
        status = gr.HTML(empty_card(NO_ADAPTER), apply_default_css=False, elem_id="status")
        proof = gr.HTML("", apply_default_css=False, elem_id="proof")
        check = gr.Button(
            "Is it specific to your prompts?", interactive=False, size="md", elem_id="check"
        )
        specificity = gr.HTML("", apply_default_css=False, elem_id="specificity")
        download = gr.DownloadButton(
            "Download adapter (PEFT zip)", interactive=False, size="md", elem_id="download"
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
        generator=gr.State(None),
    )


def on_read(
    text: str,
    paths: Sequence[str],
    column: str,
    loaded: Loaded | None,
    wanted: bool,
    sample: Sample | None = None,
) -> Reading:
    """Read prompts anew; on an error the ones read before stay."""
    start = perf_counter()
    last_paste = text if text else gr.skip()
    try:
        prompts = read_prompts(text, [Path(path) for path in paths], column=column.strip() or None)
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
    )
    return Reading(new, wanted, preview_card(prompts), "", None, tuple(paths), last_paste)


def on_drop(paths: list[str] | None, column: str, loaded: Loaded | None, auto: bool) -> Reading:
    """Files were dropped: they replace the prompts read before."""
    return on_read("", paths or (), column, loaded, auto)


def on_sample(sample: Sample, loaded: Loaded | None) -> Reading:
    """A sample was clicked, which always synthesizes."""
    return on_read("", [str(sample.path)], "", loaded, True, sample)


def on_column(
    paths: Sequence[str], column: str, loaded: Loaded | None, auto: bool
) -> Reading | tuple[Any, ...]:
    """Another column was named: read the last files again."""
    if not paths:
        return (gr.skip(),) * len(Reading._fields)
    return on_read("", paths, column, loaded, auto)


def on_paste(text: str, loaded: Loaded | None) -> Reading | tuple[Any, ...]:
    """Text was pasted or typed: preview it."""
    if not text.strip():
        return (gr.skip(),) * len(Reading._fields)
    return on_read(text, (), "", loaded, False)


def on_run(text: str, last_paste: str, loaded: Loaded | None) -> Reading | tuple[Any, ...]:
    """The button: synthesize from what is loaded, or from text pasted since."""
    if loaded is None or (text.strip() and text != last_paste):
        return on_read(text, (), "", loaded, True)
    skips = (gr.skip(),) * len(Reading._fields)
    return Reading(*skips)._replace(wanted=True)


class Made(NamedTuple):
    """What a synthesis shows and keeps; what is skipped stays as it was."""

    adapter: Any = gr.skip()
    error: Any = gr.skip()
    status: Any = gr.skip()
    proof: Any = gr.skip()
    check: Any = gr.skip()
    specificity: Any = gr.skip()


def on_synthesize(
    workbench: Workbench,
    loaded: Loaded | None,
    wanted: bool,
    seed: float,
    adapter: Adapter | None,
    generator: ChosenGenerator | None = None,
) -> Iterator[Made]:
    """Prompts -> adapter and its cards; on an error the last adapter stays."""
    if loaded is None or not wanted:
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
    yield Made(new, "", status_card(new), proof_card(new), check, "")


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


def wire_reading(panel: PromptPanel, samples: Sequence[Sample]) -> tuple[list[Any], Any]:
    """Connect everything that changes the prompts.

    Returns the events that a synthesis may follow, and the one of typing, which only previews.
    """
    common: dict[str, Any] = {
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
