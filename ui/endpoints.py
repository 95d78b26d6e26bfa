"""The documented endpoints of a workspace, for programs; they share its adapter with the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import gradio as gr

from dnd_core.adapter import Adapter
from dnd_core.chat import ReplySettings
from dnd_core.errors import InputError
from dnd_core.picture_files import read_picture_prompts
from dnd_core.pictures import prompt_text
from dnd_core.prompt_files import PromptList, read_prompts
from dnd_core.workbench import Workbench
from ui.bench import Bench
from ui.cards import label_of
from ui.conversation import Turn, replies
from ui.errors import input_errors_shown
from ui.medium import Medium
from ui.message import read_message

MAX_SHOWN = 20  # prompts in the answer of /preview


def preview(
    workbench: Workbench, files: list[str] | None, text: str, column: str
) -> dict[str, Any]:
    """Read prompts and report on them; nothing is synthesized.

    files: .txt .md .csv .tsv .json .jsonl .zip, and pictures where the model reads them. text:
    one prompt per line, or one for all pictures. column: which column or key holds the prompt,
    "" to find it by name.
    """
    with input_errors_shown("Prompts not read"):
        prompts = _read(workbench, files, text, column)
    return {
        "num_prompts": len(prompts.prompts),
        "num_duplicates": prompts.num_duplicates,
        "warnings": list(prompts.warnings),
        "first": [
            {"prompt": prompt_text(prompt), "source": source}
            for prompt, source in zip(prompts.prompts, prompts.sources, strict=True)
        ][:MAX_SHOWN],
    }


def synthesize(
    workbench: Workbench, files: list[str] | None, text: str, column: str, seed: float
) -> tuple[Adapter, dict[str, Any]]:
    """Synthesize a LoRA from prompts; it becomes the visitor's adapter.

    An error leaves the visitor's last adapter in place. seconds are per part.
    """
    with input_errors_shown("No adapter was synthesized"):
        start = perf_counter()
        prompts = _read(workbench, files, text, column)
        adapter = workbench.synthesize(
            prompts, seed=int(seed or 0), read_seconds=perf_counter() - start
        )
    shift = adapter.shift
    return adapter, {
        "id": adapter.id,
        "num_prompts": adapter.num_prompts,
        "num_used": adapter.num_used,
        "num_cut": adapter.num_cut,
        "seed": adapter.seed,
        "seconds": adapter.seconds,
        "num_matrices": adapter.num_matrices,
        "norm": adapter.norm,
        "shift": {
            "probe": shift.probe,
            "total_variation": shift.total_variation,
            "base_top": [list(pair) for pair in shift.base_top],
            "adapted_top": [list(pair) for pair in shift.adapted_top],
        },
    }


def specificity(workbench: Workbench, adapter: Adapter | None) -> dict[str, Any]:
    """Compare this visitor's adapter with those from gibberish and from another task's prompts.

    cosine: of the two weight changes. distance: mean total variation of a reply's first text
    token. agreement: share of probes whose most likely first text token is the same.
    """
    with input_errors_shown("Nothing to compare"):
        if adapter is None:
            raise InputError("There is no adapter yet. Call /synthesize first.")
        found = workbench.specificity(adapter)
    return {
        "probes": [label_of(probe) for probe in found.probes],  # pictures have no place in JSON
        "base_distance": found.base_distance,
        "comparisons": [asdict(comparison) for comparison in found.comparisons],
        "is_collapsed": found.is_collapsed,
    }


def chat_compare(
    workbench: Workbench,
    adapter: Adapter | None,
    message: Any,
    strength: float,
    temperature: float,
    max_new_tokens: float,
    seed: float,
) -> Iterator[tuple[str, str]]:
    """Stream pairs of replies, (base, adapted), to one message without a history.

    message: a text; where the model reads pictures, an object with "text" and "files", of which
    the first is the picture. strength: 0 to 2, where 1 is the adapter as synthesized. temperature
    0 is greedy. Before /synthesize the adapted reply is empty.
    """
    settings = ReplySettings(
        max_new_tokens=int(max_new_tokens), temperature=float(temperature), seed=int(seed or 0)
    )
    with input_errors_shown("No reply"):
        prompt = read_message(message)
        if prompt == "":
            raise InputError("The message is empty. Send some text.")
        history = (Turn.of(prompt, None),)
        for pair in replies(
            workbench, adapter, history, settings, strength=strength, remember=False
        ):
            yield pair.base, "" if adapter is None else pair.adapted


def download(workbench: Workbench, adapter: Adapter | None) -> Iterator[str]:
    """The visitor's adapter as a zip of a PEFT folder."""
    with input_errors_shown("Nothing to download"), TemporaryDirectory(prefix="dnd-") as folder:
        if adapter is None:
            raise InputError("There is no adapter yet. Call /synthesize first.")
        yield str(workbench.export(adapter, Path(folder)))


def make_endpoints(bench: Bench, adapter: gr.State, medium: Medium) -> None:
    """Register the five endpoints on components that the page does not show.

    The names of a second workspace's begin with its prefix, as in /pictures_synthesize.
    """
    prefix = medium.prefix.replace("-", "_")
    with gr.Column(visible=False):
        files = gr.File(file_count="multiple", label="files")
        text = gr.Textbox("", label="text")
        column = gr.Textbox("", label="column")
        synthesis_seed = gr.Number(0, precision=0, label="seed")
        report = gr.JSON(label="report")
        box: Any = gr.MultimodalTextbox if medium.pictures else gr.Textbox
        message = box("", label="message")
        strength = gr.Slider(0, 2, 1, step=0.05, label="strength")
        temperature = gr.Slider(0, 1.5, 0, step=0.1, label="temperature")
        max_new_tokens = gr.Slider(1, 1024, 256, step=1, label="max_new_tokens")
        reply_seed = gr.Number(0, precision=0, label="seed")
        base = gr.Textbox(label="base")
        adapted = gr.Textbox(label="adapted")
        archive = gr.File(label="adapter")
        button = gr.Button()
    button.click(
        bench.bind(preview),
        [files, text, column],
        report,
        api_name=f"{prefix}preview",
        api_description=preview.__doc__,
    )
    button.click(
        bench.bind(synthesize),
        [files, text, column, synthesis_seed],
        [adapter, report],
        api_name=f"{prefix}synthesize",
        api_description=synthesize.__doc__,
        concurrency_id="model",
        concurrency_limit=1,
    )
    button.click(
        bench.bind(specificity),
        adapter,
        report,
        api_name=f"{prefix}specificity",
        api_description=specificity.__doc__,
        concurrency_id="model",
        concurrency_limit=1,
    )
    button.click(
        bench.bind(chat_compare),
        [adapter, message, strength, temperature, max_new_tokens, reply_seed],
        [base, adapted],
        api_name=f"{prefix}chat_compare",
        api_description=chat_compare.__doc__,
        concurrency_id="model",
        concurrency_limit=1,
    )
    button.click(
        bench.bind(download),
        adapter,
        archive,
        api_name=f"{prefix}download",
        api_description=download.__doc__,
    )


def _read(workbench: Workbench, files: list[str] | None, text: str, column: str) -> PromptList:
    paths = [Path(path) for path in files or ()]
    read = read_picture_prompts if workbench.takes_pictures else read_prompts
    return read(text or "", paths, column=(column or "").strip() or None)
