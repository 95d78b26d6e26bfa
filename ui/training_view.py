"""The runs as laid out and live: a list, the chosen run's figures and curves, its controls.

Nothing of a run is kept here: every look reads its folder, so a reload, another browser or a
restart of the app shows the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.errors import InputError
from training.runs import (
    Run,
    cancel_run,
    delete_run,
    list_runs,
    read_log_tail,
    read_metrics,
    read_run,
    rename_run,
    set_notes,
    start_run,
    stop_run,
)
from ui.cards import empty_card, safe
from ui.errors import input_errors_shown
from ui.sliders import make_slider
from ui.training_cards import (
    NO_RUNS,
    held_out_chart,
    log_card,
    loss_chart,
    measure_charts,
    run_card,
    run_line,
)
from ui.training_place import TrainingPlace, run_folder

TICK_SECONDS, IDLE_SECONDS = 1.5, 10.0  # between looks while a run is at work, and else
MAX_OVERLAID = 5
MAX_NOTES = 2000  # characters
STEP_RUNS = '<h2 class="step"><b>4</b> Watch <span>runs go on without this page</span></h2>'
CONFIRM = {
    "cancel": "End the run at once? Steps since it saved last are lost; Stop and save keeps them.",
    "delete": "Delete the run with everything in its folder? This cannot be undone.",
}
NOTHING_PENDING = ("", "")
RESUMABLE = ("new", "stopped", "failed", "cancelled", "crashed")


@dataclass(frozen=True)
class ViewPanel:
    """The components of the list and of the live view, and what this visitor looks at."""

    refresh: gr.Button
    runs: gr.Radio
    head: gr.HTML
    buttons: gr.Row
    stop: gr.Button
    resume: gr.Button
    cancel: gr.Button
    delete: gr.Button
    confirm: gr.Column
    question: gr.HTML
    yes: gr.Button
    no: gr.Button
    curves: gr.HTML
    smoothing: gr.Slider
    compare: gr.Dropdown
    curve_options: gr.Row
    log: gr.HTML
    about: gr.Accordion
    name: gr.Textbox
    notes: gr.Textbox
    save_about: gr.Button
    timer: gr.Timer
    seen: gr.State  # what the page shows already: a mark of the files' states
    pending: gr.State  # "cancel" or "delete" and the run's id, while the page asks back

    @property
    def outputs(self) -> list[Any]:
        """What a Look sets."""
        return [
            self.runs, self.head, self.stop, self.resume, self.cancel, self.delete, self.curves,
            self.curve_options, self.compare, self.log, self.about, self.timer, self.seen,
        ]  # fmt: skip


class Look(NamedTuple):
    """What one look at the folders shows; gr.skip() leaves a part as it is."""

    runs: Any = gr.skip()
    head: Any = gr.skip()
    stop: Any = gr.skip()
    resume: Any = gr.skip()
    cancel: Any = gr.skip()
    delete: Any = gr.skip()
    curves: Any = gr.skip()
    curve_options: Any = gr.skip()
    compare: Any = gr.skip()
    log: Any = gr.skip()
    about: Any = gr.skip()
    timer: Any = gr.skip()
    seen: Any = gr.skip()


def make_view_panel(place: TrainingPlace) -> ViewPanel:
    """Lay out the list of runs and the live view."""
    may = not place.reason
    html: dict[str, Any] = {"apply_default_css": False}
    with gr.Column(elem_classes=["sheet"], elem_id="runs-sheet"):
        with gr.Row(elem_id="runs-head"):
            gr.HTML(STEP_RUNS, scale=4, **html)
            refresh = gr.Button("Refresh", size="sm", scale=0, min_width=80, elem_id="refresh")
        runs = gr.Radio([], label="Runs, newest first", visible=False, elem_id="runs")
        head = gr.HTML(empty_card(NO_RUNS), elem_id="run-head", **html)
        with gr.Row(elem_id="run-buttons", visible=may) as buttons:
            options: dict[str, Any] = {"visible": False, "size": "md", "min_width": 140, "scale": 0}
            stop = gr.Button("Stop and save", elem_id="stop-run", **options)
            resume = gr.Button("Resume", variant="primary", elem_id="resume-run", **options)
            cancel = gr.Button("Cancel…", elem_id="cancel-run", **options)
            delete = gr.Button("Delete…", elem_id="delete-run", **options)
        with gr.Column(visible=False, elem_id="confirm") as confirm:
            question = gr.HTML("", **html)
            with gr.Row():
                yes = gr.Button("Yes", variant="stop", size="md", elem_id="confirm-yes")
                no = gr.Button("No, keep it", size="md", elem_id="confirm-no")
        curves = gr.HTML("", elem_id="run-curves", elem_classes=["place"], **html)
        with gr.Row(visible=False, elem_id="curve-options") as curve_options:
            smoothing = make_slider(
                0, 0.98, 0.8, step=0.02, label="Smoothing", min_width=160, elem_id="smoothing",
                info="0 shows every step as it was.", elem_classes=["setting"],
            )  # fmt: skip
            compare = gr.Dropdown(
                [], value=[], multiselect=True, label="Compare with", min_width=200,
                max_choices=MAX_OVERLAID, elem_id="compare-runs",
                info="Lays the loss of other runs over this one's.",
            )  # fmt: skip
        with gr.Accordion("Name and notes", open=False, visible=False, elem_id="about") as about:
            name = gr.Textbox("", label="Name", max_lines=1, elem_id="run-name")
            notes = gr.Textbox("", label="Notes", lines=2, max_lines=8, elem_id="run-notes")
            save_about = gr.Button("Save name and notes", size="md", visible=may)
        log = gr.HTML("", elem_id="run-log", elem_classes=["place"], **html)
    return ViewPanel(
        refresh, runs, head, buttons, stop, resume, cancel, delete, confirm, question, yes, no,
        curves, smoothing, compare, curve_options, log, about, name, notes, save_about,
        timer=gr.Timer(IDLE_SECONDS),
        seen=gr.State(""),
        pending=gr.State(NOTHING_PENDING),
    )  # fmt: skip


def run_choices(runs: Sequence[Run]) -> list[tuple[str, str]]:
    """The lines of the list, each with its run's id."""
    return [(run_line(run), run.spec.id) for run in runs]


def default_run(runs: Sequence[Run]) -> str | None:
    """The run to show first: one that is at work, else the newest."""
    active = [run for run in runs if run.is_active]
    return (active or [*runs])[0].spec.id if runs else None


def on_look(
    place: TrainingPlace,
    chosen: str | None,
    smoothing: float,
    compare: Sequence[str] | None,
    seen: str,
) -> Look:
    """Look at the folders; shows only what has changed since the last look."""
    runs = list_runs(place.root)
    by_id = {run.spec.id: run for run in runs}
    run = by_id.get(chosen or "") or by_id.get(default_run(runs) or "")
    others = [by_id[i] for i in compare or () if i in by_id and run and i != run.spec.id]
    mark = _mark(runs, run, others, smoothing)
    if mark == seen:
        return Look()
    pace = gr.Timer(TICK_SECONDS if any(r.is_active for r in runs) else IDLE_SECONDS)
    if run is None:
        hidden = gr.update(visible=False)
        none = gr.update(choices=[], value=None, visible=False)
        card = empty_card((place.reason and "There are no runs here.") or NO_RUNS)
        return Look(
            none, card, hidden, hidden, hidden, hidden, "", hidden, gr.skip(), "", hidden,
            pace, mark,
        )  # fmt: skip
    state, is_active = run.status.state, run.is_active
    names = [(other.spec.name, other.spec.id) for other in runs if other is not run]
    return Look(
        gr.update(choices=run_choices(runs), value=run.spec.id, visible=True),
        run_card(run),
        gr.update(visible=state in ("queued", "running")),
        gr.update(visible=state in RESUMABLE),
        gr.update(visible=is_active),
        gr.update(visible=not is_active),
        curves_of(run, others, smoothing),
        gr.update(visible=bool(run.step)),
        gr.update(choices=names, value=[other.spec.id for other in others]),
        log_card(read_log_tail(run.folder)),
        gr.update(visible=True),
        pace,
        mark,
    )


def curves_of(run: Run, others: Sequence[Run], smoothing: float) -> str:
    """All charts of a run; the loss of the others is laid over."""
    rows = read_metrics(run.folder)
    if not rows:
        return empty_card("The curves begin with the first step.") if run.is_active else ""
    last = float(run.num_steps or 0)
    pairs = [(run.spec.name, rows), *((o.spec.name, read_metrics(o.folder)) for o in others)]
    charts = (
        held_out_chart(rows, last),
        loss_chart(pairs, smoothing, last),
        measure_charts(rows, smoothing, last),
    )
    return "".join(charts)


def on_about(place: TrainingPlace, chosen: str | None) -> tuple[str, str]:
    """Another run was chosen: its name and notes, for their boxes."""
    try:
        spec = read_run(run_folder(place.root, chosen)).spec
    except InputError:
        return "", ""
    return spec.name, spec.notes


def on_action(place: TrainingPlace, action: Callable[[Path], None], chosen: str | None) -> None:
    """A control: do it to the chosen run, or say why not."""
    with input_errors_shown("That did not work"):
        action(run_folder(place.root, chosen))


def on_confirmed(place: TrainingPlace, pending: Sequence[str]) -> tuple[Any, Sequence[str]]:
    """Yes: cancel or delete the run that was asked about, whichever is chosen by now."""
    verb, run = pending
    actions = {"cancel": cancel_run, "delete": delete_run}
    if verb in actions:
        on_action(place, actions[verb], run)
    return gr.update(visible=False), NOTHING_PENDING


def on_ask(place: TrainingPlace, verb: str, chosen: str | None) -> tuple[Any, str, Sequence[str]]:
    """Ask back before what cannot be undone: the row, the question, what is pending."""
    if not chosen:
        return gr.update(visible=False), "", NOTHING_PENDING
    name, _ = on_about(place, chosen)
    asked = f"{name or chosen}: {CONFIRM[verb]}"
    return gr.update(visible=True), f'<p class="card">{safe(asked)}</p>', (verb, chosen)


def on_save_about(place: TrainingPlace, chosen: str | None, name: str, notes: str) -> None:
    """Save name and notes."""
    with input_errors_shown("Not saved"):
        if len(name) > 80 or len(notes) > MAX_NOTES:
            raise InputError(f"Names have up to 80 characters, notes up to {MAX_NOTES:,}.")
        folder = run_folder(place.root, chosen)
        rename_run(folder, name)
        set_notes(folder, notes.strip())


def wire_view(panel: ViewPanel, place: TrainingPlace) -> dict[str, Any]:
    """Connect the list and the live view. Returns the keywords of a look, for other events."""
    quick: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    looking: dict[str, Any] = {
        "fn": partial(on_look, place),
        "inputs": [panel.runs, panel.smoothing, panel.compare, panel.seen],
        "outputs": panel.outputs,
        "concurrency_limit": None,
        **quick,
    }
    about: dict[str, Any] = {
        "fn": partial(on_about, place),
        "inputs": panel.runs,
        "outputs": [panel.name, panel.notes],
        **quick,
    }
    panel.timer.tick(**looking)
    panel.refresh.click(**looking)
    panel.smoothing.change(**looking)
    panel.compare.input(**looking)
    panel.runs.input(**looking).then(**about)
    # Also after our own choice of a run; a tick that leaves the choice alone does not wipe what
    # is being typed.
    panel.runs.change(**about)
    if place.reason:
        return looking
    for button, action in ((panel.stop, stop_run), (panel.resume, start_run)):
        button.click(partial(on_action, place, action), panel.runs, **quick).then(**looking)
    asked = [panel.confirm, panel.question, panel.pending]
    panel.cancel.click(partial(on_ask, place, "cancel"), panel.runs, asked, **quick)
    panel.delete.click(partial(on_ask, place, "delete"), panel.runs, asked, **quick)
    put_away = [panel.confirm, panel.pending]
    panel.no.click(lambda: (gr.update(visible=False), NOTHING_PENDING), None, put_away, **quick)
    panel.yes.click(partial(on_confirmed, place), panel.pending, put_away, **quick).then(**looking)
    panel.save_about.click(
        partial(on_save_about, place), [panel.runs, panel.name, panel.notes], **quick
    ).then(**looking)
    return looking


def _mark(runs: Sequence[Run], run: Run | None, others: Sequence[Run], smoothing: float) -> str:
    """Changes when anything that a look shows has changed."""
    lines = [f"{run_line(r)}{r.status.state}" for r in runs]
    if run is not None:
        sizes = [_size(run.folder / name) for name in ("metrics.jsonl", "log.txt")]
        lines += [str(sizes), str(run.spec), str(run.status), *(o.spec.id for o in others)]
        lines += [str(o.step) for o in others]
    return "\n".join([*lines, f"{smoothing:g}"])


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
