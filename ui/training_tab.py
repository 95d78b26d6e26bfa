"""The training tab: three steps on the left, runs and what they made on the right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import gradio as gr

from training.runs import list_runs
from ui.cards import safe
from ui.training_boxes import on_sets
from ui.training_data import make_data_panel, wire_data
from ui.training_place import TrainingPlace
from ui.training_result import ResultPanel, make_result_panel, wire_result
from ui.training_start import wire_steps
from ui.training_steps import make_steps_panel
from ui.training_view import make_view_panel, run_choices, wire_view


@dataclass(frozen=True)
class TrainingTab:
    """What the rest of the page needs of the tab."""

    runs: gr.Radio  # the chosen run's id
    result: ResultPanel


def make_training_tab(place: TrainingPlace, page: gr.Blocks, tab: gr.Tab) -> TrainingTab:
    """Lay out the tab and connect it; call within `tab`. With a reason, it can start nothing."""
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    started = gr.State("")  # id of the run that this visitor started or imported last
    data = steps = None
    with gr.Row(elem_id="training", elem_classes=["workspace"], equal_height=False):
        with gr.Column(scale=4, min_width=330, elem_classes=["left"]):
            if place.reason:
                gr.HTML(_reason(place.reason), apply_default_css=False, elem_id="no-training")
            else:
                data = make_data_panel()
                steps = make_steps_panel(place, data.code_tasks)
        with gr.Column(scale=6, min_width=330, elem_classes=["right"]):
            view = make_view_panel(place)
            result = make_result_panel(place)
    looking = wire_view(view, place)
    # Whoever opens or reloads the page finds the runs as they are: that is all of re-attaching.
    page.load(**looking)
    tab.select(**looking)
    begins = wire_result(result, place, view.runs, view.seen, started)
    if data is not None and steps is not None:
        for event in wire_data(data):
            event.then(
                on_sets, [data.sets, steps.boxes["left_out"]], steps.boxes["left_out"], **quick
            )
        begins += wire_steps(steps, place, data.sets, started, (page.load, tab.select))
    for event in begins:
        event.success(partial(_choose, place), [started, view.runs], view.runs, **quick).then(
            **looking
        )
    return TrainingTab(view.runs, result)


def _choose(place: TrainingPlace, started: str, chosen: str | None) -> Any:
    """Look at the run that was just begun.

    All runs are listed: a look on its way still names the one that was chosen before.
    """
    if not started:
        return chosen
    return gr.update(choices=run_choices(list_runs(place.root)), value=started)


def _reason(reason: str) -> str:
    return (
        '<div class="sheet"><h2 class="step">Training is off here</h2>'
        f'<p class="card">{safe(reason)}</p></div>'
    )
