"""The Evaluate tab's handlers and cards on the tiny workbench, without a server."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

import ui.evaluate_run
from dnd_core.prompt_files import read_prompts
from dnd_core.workbench import Workbench
from tests.tiny import save_tiny_generator
from training.evaluate import Score
from training.families.operation import is_test_input
from training.labelled import labelled_set
from training.report import group_figures
from training.trained_lora import LoraTraining
from ui.evaluate_cards import Progress, progress_card, result_card, verdict
from ui.evaluate_run import Running, on_begin, on_cancel, on_measure
from ui.evaluate_tab import on_columns, on_file, on_set
from ui.samples import ChosenGenerator
from ui.training_data import ChosenSet

SKIP = gr.skip()
ROWS = [(f"double: {i}", f"{2 * i}") for i in range(20)]
ALL = ["base", "few_shot", "own", "other", "gibberish", "shuffled"]


def save_rows(folder: Path, name: str = "doubles.jsonl", **keys: str) -> str:
    prompt, answer = keys.get("prompt", "prompt"), keys.get("answer", "answer")
    path = folder / name
    path.write_text("\n".join(json.dumps({prompt: p, answer: a}) for p, a in ROWS), "utf-8")
    return str(path)


@pytest.fixture
def chosen(tmp_path: Path) -> ChosenSet:
    return on_file(save_rows(tmp_path), None).chosen


def measure(workbench: Workbench, chosen: Any, **changed: Any) -> list[Any]:
    values = {"num_items": 5, "rows": ["base", "own"], "system": "", "generator": None, **changed}
    return list(on_measure(workbench, chosen, **values))


def value(update: Any, key: str = "value") -> Any:
    return update[key]


def test_a_file_is_read_mapped_and_a_bad_one_leaves_the_last(tmp_path: Path) -> None:
    view = on_file(save_rows(tmp_path), None)
    assert view.chosen.name == "doubles" and len(view.chosen.preview.rows) == 20
    assert "20 rows" in view.preview and view.error == "" and view.files is None
    bad = tmp_path / "bad.json"
    bad.write_text("{", "utf-8")
    failed = on_file(str(bad), view.chosen)
    assert failed.chosen == SKIP and "bad.json, line 1" in failed.error
    assert "The rows of doubles are still there." in failed.error
    odd = on_file(save_rows(tmp_path, "odd.jsonl", prompt="q", answer="a"), None)
    assert not odd.chosen.preview.rows and value(odd.mapping, "visible")
    assert "Choose both below" in odd.preview
    named = on_columns("q", "a", odd.chosen)
    assert len(named.chosen.preview.rows) == 20
    assert on_columns("q", None, odd.chosen).chosen == SKIP
    line = tmp_path / "line.jsonl"
    line.write_text(Path(save_rows(tmp_path)).read_text("utf-8") + '\n{"prompt": "x"}\n', "utf-8")
    assert "line.jsonl, line 21" in on_file(str(line), None).preview
    assert on_file(None, None).error == SKIP


def test_a_set_is_measured_score_by_score(workbench: Workbench, chosen: ChosenSet) -> None:
    first, *shown, last = measure(workbench, chosen, rows=ALL, system="Double it.")
    assert "0 of 14 measured" in first.progress and isinstance(first.running, Running)
    assert "Nothing measured yet" in first.result
    # Bare and whole inputs, seven rows each; the page has shown each of them as it came.
    counts = [s.progress.split(" of 14")[0].rpartition(">")[2] for s in shown]
    assert counts == [*map(str, range(1, 15)), "14"]
    assert "about" in shown[0].progress and "left" in shown[0].progress
    assert "Generated adapter, whole prompts" in "".join(s.progress for s in shown)
    result = shown[-1].result
    assert result.count('class="card scores"') == 2 and result.count("<rect") == 14
    for name in ("System line", "3 examples", "From gibberish", "From shuffled words"):
        assert name in result
    assert "Finished in" in last.progress and "5 rows measured" in last.progress
    assert last.running is None and value(last.measure, "visible") is True
    assert value(last.cancel, "visible") is False


def test_the_report_is_a_zip_of_both_files(workbench: Workbench, chosen: ChosenSet) -> None:
    for shown in on_measure(workbench, chosen, 5, ["base", "own"], "", None):
        if shown.download != SKIP:  # gradio takes its copy at this moment
            path = Path(value(shown.download))
            with zipfile.ZipFile(path) as archive:
                assert sorted(archive.namelist()) == ["report.json", "report.md"]
                numbers = json.loads(archive.read("report.json"))
    assert path.name == "evaluation-doubles.zip" and not path.exists()
    assert {row["condition"] for row in numbers["groups"][0]["rows"]} == {"base", "own"}
    assert numbers["sets"][0]["num_items"] == 5


def test_a_quickly_trained_lora_comes_last(
    workbench: Workbench, chosen: ChosenSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = LoraTraining(max_steps=4, look_every=2, patience=1, rows_per_step=2)
    monkeypatch.setattr(ui.evaluate_run, "QUICK", short)
    shown = measure(workbench, chosen, rows=["base", "trained_lora"])
    training = [s.progress for s in shown if "Training a LoRA" in s.progress]
    assert "step 1 of at most 4" in training[0] and "2 of 4 measured" in training[0]
    assert "about" in training[0]
    assert "Trained LoRA" in shown[-2].result and "4 of 4 measured" in shown[-1].progress
    alone = measure(workbench, chosen, rows=["trained_lora"])
    assert "2 of 2 measured" in alone[-1].progress


def test_cancel_keeps_what_was_measured(workbench: Workbench, chosen: ChosenSet) -> None:
    steps = on_measure(workbench, chosen, 5, ALL, "", None)
    running = [next(steps) for _ in range(3)][-1].running
    assert value(on_cancel(running), "value") == "Stopping…"
    *_, last = steps
    assert "Stopped." in last.progress and "2 of 12 measured" in last.progress
    assert value(last.download, "interactive") is True
    assert on_cancel(None) == SKIP
    assert workbench._lock.acquire(blocking=False)
    workbench._lock.release()


def test_cancel_does_not_wait_for_the_end_of_a_score(
    workbench: Workbench, chosen: ChosenSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.answer_check.ROWS_PER_SEQUENCE", 1)
    monkeypatch.setattr("training.answer_check.SEQUENCES", 1)
    turn, num_turns = workbench.turn, 0

    @contextmanager
    def counted(stop: threading.Event) -> Iterator[None]:
        nonlocal num_turns
        with turn(stop):
            yield
        num_turns += 1
        if num_turns == 3:
            stop.set()

    monkeypatch.setattr(workbench, "turn", counted)
    *_, last = on_measure(workbench, chosen, 5, ALL, "", None)
    assert num_turns == 3
    assert "Stopped." in last.progress and "0 of 12 measured" in last.progress


def test_cancel_works_while_another_has_the_models(workbench: Workbench, chosen: ChosenSet) -> None:
    steps = on_measure(workbench, chosen, 5, ALL, "", None)
    running = next(steps).running
    threading.Timer(0.2, running.stop.set).start()
    with workbench._lock:
        *_, last = steps
    assert "0 of 12 measured" in last.progress and "Stopped." in last.progress
    assert last.download == SKIP


def test_a_closed_page_ends_its_measurement(workbench: Workbench, chosen: ChosenSet) -> None:
    steps = on_measure(workbench, chosen, 5, ALL, "", None)
    running = next(steps).running
    next(steps)
    steps.close()
    assert running.stop.is_set()
    assert workbench._lock.acquire(blocking=False)
    workbench._lock.release()


def test_an_adapter_of_the_chat_neither_changes_figures_nor_is_lost(
    workbench: Workbench, chosen: ChosenSet
) -> None:
    before = measure(workbench, chosen, rows=ALL)
    adapter = workbench.synthesize(read_prompts("one\ntwo\nthree", []))
    after = measure(workbench, chosen, rows=ALL)
    assert before[-2].result == after[-2].result
    assert workbench._in_slots["dnd"] == adapter.id


def test_the_chosen_generator_is_measured(
    workbench: Workbench,
    chosen: ChosenSet,
    tiny_encoder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = save_tiny_generator(tmp_path / "mine", str(tiny_encoder))
    found = []
    evaluator = ui.evaluate_run.task_evaluator

    def noted(parts: Any, *args: Any, **options: Any) -> Any:
        found.append(parts.generator)
        return evaluator(parts, *args, **options)

    monkeypatch.setattr(ui.evaluate_run, "task_evaluator", noted)
    measure(workbench, chosen, generator=ChosenGenerator(folder, "mine"))
    assert found[0] is workbench.generators.load_another(folder).generator
    assert found[0] is not workbench.generator


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"chosen": None}, "Drop a file of prompts with answers"),
        ({"num_items": None}, "Choose 1 to 500 rows"),
        ({"num_items": 501}, "Choose 1 to 500 rows"),
        ({"rows": []}, "Choose at least one bar"),
        ({"system": "x" * 1001}, "Shorten it"),
    ],
)
def test_what_cannot_be_measured_says_why(
    workbench: Workbench, chosen: ChosenSet, changed: dict[str, Any], said: str
) -> None:
    given = {"chosen": chosen, **changed}
    (shown,) = measure(workbench, given.pop("chosen"), **given)
    assert said in shown.progress and 'role="alert"' in shown.progress
    assert value(shown.measure, "visible") is True and value(shown.cancel, "visible") is False


def test_built_in_sets_are_read_like_files() -> None:
    view = on_set("opposites")
    assert view.chosen.name == "opposites" and len(view.chosen.preview.rows) >= 16
    assert value(view.mapping, "visible") is False
    assert "was trained on this kind of task" in view.preview
    measured = labelled_set("opposites", view.chosen.preview.rows, num_items=20)
    assert all(is_test_input(item.bare) for item in measured.items)  # as the page says


def test_starting_over_clears_the_last_figures() -> None:
    shown = on_begin()
    assert "Nothing measured yet" in shown.result and value(shown.measure, "visible") is False
    assert value(shown.download) is None and value(shown.download, "interactive") is False


def test_cards_say_what_the_figures_mean() -> None:
    measured = labelled_set("<b>", [(f"say <i> {i}", f"{i}") for i in range(40)], num_items=20)

    def score(condition: str, right: str) -> Score:
        return Score(
            task="<b>", group="file", form="bare", condition=condition, seed=0,
            num_items=len(right), score=right.count("1") / len(right), right=right,
        )  # fmt: skip

    base, own = score("base", "1" + "0" * 19), score("own", "1" * 16 + "0" * 4)
    (figure,) = group_figures([base, own])
    assert verdict(figure) == (
        "The generated adapter answers 80% right, the base model 5%: 75 points more."
    )
    (worse,) = group_figures([score("base", "1" * 20), score("own", "0" * 20)])
    assert "100 points fewer" in verdict(worse)
    (near,) = group_figures([base, score("own", "011" + "0" * 17)])
    assert "5 points more, which may be chance with so few rows" in verdict(near)
    (same,) = group_figures([score("base", "0" * 20), score("own", "0" * 20)])
    assert "no difference" in verdict(same)
    alike = result_card(measured, [same])
    assert "all rows came out alike" in alike and "<path" not in alike and "+0" not in alike
    assert verdict(group_figures([base])[0]) == ""
    html = result_card(measured, [figure])
    assert "<i>" not in html and "80%" in html and 'width="80.00"' in html
    assert "Bare inputs" in html
    plain = replace(measured, task=replace(measured.task, has_cue=False))
    assert "Prompts as in the file" in result_card(plain, [figure])
    assert "about 3 min left" in progress_card(Progress(1, 4, "x", 170))
