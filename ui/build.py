"""Puts the panels into one page and launches it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr

from dnd_core.lora_layout import text_config
from dnd_core.workbench import Workbench
from ui.bench import Bench
from ui.cards import model_line
from ui.evaluate_tab import make_evaluate_tab
from ui.medium import Medium
from ui.pictures_tab import make_pictures_tab
from ui.prompt_layout import ADAPTER_SECONDS, PromptPanel
from ui.samples import load_samples
from ui.synthesis_panel import on_chosen
from ui.theme import ASSETS, load_look
from ui.training_place import TrainingPlace, default_root, read_reason
from ui.training_result import on_use
from ui.training_tab import TrainingTab, make_training_tab
from ui.workspace import make_workspace

TITLE = "Drag-and-Drop LLMs"
CLAIM = "Drop prompts. A generator turns them into a LoRA, and you talk to both models at once."
CLEAN_EVERY_SECONDS = 15 * 60  # of uploads and zips that are older than an adapter gets
MAX_WAITING = 32
# Above the 100 MB that are read of a labelled file, so that a larger one gets our message.
MAX_UPLOAD = "128mb"


def build_page(
    workbench: Workbench, training: TrainingPlace | None = None, vision: Path = ASSETS / "vision"
) -> gr.Blocks:
    """The whole page around loaded models. Visitors share the models and the runs, nothing else.

    training: where and whether to train; None takes the usual folder, and no training on a Space.
    vision: folder of the second, small model's generator/ and of samples/ of pictures, for the
    Pictures tab; where the workbench's own model reads pictures, the Chat tab is that.
    """
    place = replace(
        training or TrainingPlace(default_root(), reason=read_reason()),
        base=_absolute(workbench.base),
        loaded=workbench.generators.folder.absolute(),
        num_layers=int(text_config(workbench.base_model.causal.config).num_hidden_layers),
    )
    medium = Medium(pictures=workbench.takes_pictures)
    samples = load_samples((vision if medium.pictures else ASSETS) / "samples")
    with gr.Blocks(
        title=TITLE,
        analytics_enabled=False,
        fill_width=True,
        delete_cache=(CLEAN_EVERY_SECONDS, ADAPTER_SECONDS),
    ) as page:
        with gr.Column(elem_id="page"):
            gr.HTML(_header(workbench), apply_default_css=False, elem_id="top")
            # The browser keeps nothing but these: no prompt and no name lies in its storage.
            # Outside the tabs, as in one that was not opened yet they would be read too late.
            key = gr.BrowserState("", storage_key="dnd-library")
            pictures_key = gr.BrowserState("", storage_key="dnd-pictures-library")
            with gr.Tabs(selected="chat", elem_id="tabs") as tabs:
                with gr.Tab("Chat", id="chat"):
                    chat = make_workspace(Bench(workbench), samples, medium, key, [page.load])
                if not medium.pictures:
                    make_pictures_tab(workbench, vision, page, pictures_key)
                with gr.Tab("Train", id="train", elem_id="train-tab") as tab:
                    trained = make_training_tab(place, page, tab)
                with gr.Tab("Evaluate", id="evaluate", elem_id="evaluate-tab"):
                    make_evaluate_tab(workbench, chat.prompts.generator)
        _wire_generator(chat.prompts, trained, workbench, place, tabs)
    page.queue(max_size=MAX_WAITING)
    return page


def launch_page(
    page: gr.Blocks,
    *,
    host: str,
    port: int | None,
    share: bool = False,
    wait: bool = True,
    quiet: bool = False,
) -> str:
    """Serve the page and return its address; `wait` blocks until the process is told to end."""
    _, address, _ = page.launch(
        server_name=host,
        server_port=port,
        share=share,
        prevent_thread_lock=not wait,
        quiet=quiet,
        run_history=False,
        ssr_mode=False,
        footer_links=["api"],
        max_file_size=MAX_UPLOAD,
        **load_look(),
    )
    return address


def _wire_generator(
    prompts: PromptPanel,
    trained: TrainingTab,
    workbench: Workbench,
    place: TrainingPlace,
    tabs: gr.Tabs,
) -> None:
    """From a run to the chat: the visitor's own choice of a generator, and back."""
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    shown = [prompts.chosen, prompts.unchoose]
    trained.result.use.click(
        partial(on_use, workbench, place), trained.runs, [prompts.generator, tabs], **quick
    ).success(on_chosen, prompts.generator, shown, **quick)
    prompts.unchoose.click(lambda: None, None, prompts.generator, **quick).then(
        on_chosen, prompts.generator, shown, **quick
    )


def _absolute(base: str) -> str:
    """A hub name as it is; a folder so that it means the same from everywhere."""
    folder = Path(base).expanduser()
    return str(folder.absolute()) if folder.is_dir() else base


def _header(workbench: Workbench) -> str:
    return (
        '<header class="masthead"><div><h1>'
        '<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">'
        '<path d="M3 5h11M3 10h8M3 15h5" class="prompts"/>'
        '<path d="M13 20l8-8M15 12h6v6" class="arrow"/></svg>'
        f"{TITLE}</h1><p>{CLAIM}</p></div>{model_line(workbench.describe())}"
        '<button type="button" id="theme-switch" aria-label="Switch between dark and light">'
        '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">'
        '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" class="half"/></svg>'
        "</button></header>"
    )
