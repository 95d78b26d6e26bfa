"""Measuring one labelled file: its split, the models that a workbench lends, the command."""

import json
import shutil
import sys
import threading
from dataclasses import replace
from functools import partial

import pytest
import torch
from safetensors.torch import load_file, save_file

import training.evaluate_run
from dnd_core.errors import InputError
from dnd_core.prompt_files import read_prompts
from dnd_core.workbench import TurnStopped, Workbench
from training.__main__ import main
from training.builtin_sets import builtin_rows
from training.evaluate import CONDITIONS
from training.labelled import (
    in_turns,
    labelled_set,
    lent_parts,
    measure_task,
    other_tasks,
)
from training.report import NUMBERS, REPORT, read_scores
from training.trained_lora import LoraTraining, train_lora

ROWS = [(f"twice: {i}", f"{2 * i}") for i in range(24)]
SHORT = LoraTraining(max_steps=8, look_every=2, patience=2, rows_per_step=4, lr=3e-3)


@pytest.fixture
def twice():
    return labelled_set("twice", ROWS, num_items=6, system="Double it.")


def test_a_file_is_split_into_items_and_rows():
    rows = [*ROWS, ("twice: 1", "two"), ("twice: 1", "2")]
    measured = labelled_set("twice", rows, num_items=40)
    assert len(measured.items) == 12 and len(measured.rows) == 12  # never more than half
    assert not {i.prompt for i in measured.items} & set(measured.prompts)
    assert measured.task.has_cue and measured.items[0].bare == measured.items[0].prompt[7:]
    (one,) = (r for r in (*measured.items, *measured.rows) if r.prompt == "twice: 1")
    assert one.accepted == ("2", "two")
    again = labelled_set("twice", rows, num_items=40)
    assert again.items == measured.items
    with pytest.raises(InputError, match="7 different prompts"):
        labelled_set("few", ROWS[:7])
    with pytest.raises(InputError, match="has 0 different prompts that have at most"):
        labelled_set("long", [(p + "x" * 2000, a) for p, a in ROWS])
    with pytest.raises(InputError, match="number of items is 0"):
        labelled_set("none", ROWS, num_items=0)


def test_other_tasks_are_not_the_same_one():
    own = [prompt for prompt, _ in builtin_rows("opposites")]
    found = other_tasks(own)
    assert len(found) == 3  # a control and the two other built-in sets
    assert all(not set(own) & set(prompts) for prompts in found)


@pytest.fixture(scope="module")
def workbench(tiny_base, tiny_generator):
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


def test_a_workbench_lends_its_models_score_by_score(workbench, twice):
    """An adapter in its slot changes no score, stays there, and others get in between."""
    lent, unadapted = lent_parts(workbench)
    alone = list(measure_task(lent, twice, unadapted=unadapted))
    adapter = workbench.synthesize(read_prompts("one\ntwo\nthree", []))
    before = {key: m.clone() for key, m in workbench.base_model.slot.items()}
    ids = torch.tensor([[5, 6, 7]])
    with torch.no_grad():
        adapted = lent.base(input_ids=ids).logits
        with unadapted():
            assert not torch.equal(adapted, lent.base(input_ids=ids).logits)
    turn = partial(workbench.turn, threading.Event())
    scores = []
    for score in measure_task(lent, twice, turn=turn, unadapted=unadapted):
        scores.append(score)
        assert workbench._lock.acquire(blocking=False)
        workbench._lock.release()
    assert scores == alone
    assert all(torch.equal(before[key], m) for key, m in workbench.base_model.slot.items())
    assert workbench._in_slots["dnd"] == adapter.id
    steps = in_turns(train_lora(lent, twice, SHORT, unadapted=unadapted), turn)
    first, *_, last = ((step.step, step.best_loss) for step in steps)
    workbench.synthesize(read_prompts("another\nadapter", []))
    again = [(s.step, s.best_loss) for s in train_lora(lent, twice, SHORT, unadapted=unadapted)]
    assert (again[0], again[-1]) == (first, last)


def test_another_call_gets_its_turn_before_the_measurement_is_over(workbench, twice):
    lent, unadapted = lent_parts(workbench)
    turn = partial(workbench.turn, threading.Event())
    scores, begun = [], threading.Event()

    def measure():
        for score in measure_task(lent, twice, seeds=4, turn=turn, unadapted=unadapted):
            scores.append(score)
            begun.set()

    thread = threading.Thread(target=measure)
    thread.start()
    assert begun.wait(60)
    with turn():
        num_before = len(scores)
    thread.join()
    assert num_before < len(scores) - 5


def test_a_stopped_turn_ends_while_another_has_the_models(workbench):
    stop = threading.Event()
    stop.set()
    with workbench._lock, pytest.raises(TurnStopped), workbench.turn(stop):
        raise AssertionError("the lock was not free")
    with workbench.turn(stop):  # free again
        pass


@pytest.fixture
def command(tiny_base, tiny_generator, tmp_path, monkeypatch):
    """Runs `python -m training evaluate` on a labelled file."""
    data = tmp_path / "twice.jsonl"
    data.write_text("\n".join(json.dumps({"prompt": p, "answer": a}) for p, a in ROWS), "utf-8")

    def run(name, *more):
        flags = ["evaluate", "--data", data, "--base", tiny_base, "--generator", tiny_generator]
        flags += ["--out", tmp_path / "scores.jsonl", "--device", "cpu", "--items", 6]
        flags += ["--system", "Double it."]
        flags = flags if name == "evaluate" else [name]
        monkeypatch.setattr(sys, "argv", ["training", *map(str, (*flags, *more))])
        return main()

    return run


def test_the_command_measures_a_file_goes_on_and_reports(command, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(training.evaluate_run, "LoraTraining", lambda: SHORT)
    out, report = tmp_path / "scores.jsonl", tmp_path / "report"
    assert command("evaluate", "--rows", "base", "own", "--seeds", 2) == 0
    lines = out.read_text("utf-8")
    assert len(read_scores(out)) == 2 * (1 + 2)
    more = ["--seeds", 1, "--report", report]
    assert command("evaluate", "--rows", *CONDITIONS, *more) == 0
    assert out.read_text("utf-8").startswith(lines)
    measured = {s.condition for s in read_scores(out)}
    assert measured == set(CONDITIONS) - {"static"}  # a file has no training episodes
    assert (tmp_path / "scores.loras" / "twice" / "adapter_config.json").is_file()
    numbers = json.loads((report / NUMBERS).read_text("utf-8"))
    assert {(g["form"], g["num_sets"]) for g in numbers["groups"]} == {("bare", 1), ("whole", 1)}
    assert numbers["sets"][0]["scores"]["static"] is None
    assert "few_shot" in (report / REPORT).read_text("utf-8")
    capsys.readouterr()
    assert command("evaluate", "--rows", "base", "--items", 5) == 2
    assert "measured on 6 items, now it would be 5" in capsys.readouterr().err
    assert command("evaluate", "--rows", "base", "--system", "Twice.") == 2
    assert "begun with system = Double it., now it is Twice." in capsys.readouterr().err
    assert command("evaluate", "--rows", "base", "--unseen") == 2
    assert "A labelled file is one set: leave out --unseen." in capsys.readouterr().err
    data = tmp_path / "twice.jsonl"
    data.write_text(data.read_text("utf-8").replace('"46"', '"47"'), "utf-8")
    assert command("evaluate", "--rows", "base") == 2
    assert "has twice measured with other items, prompts or scoring" in capsys.readouterr().err
    note = out.with_suffix(".settings.json")
    older = json.loads(note.read_text("utf-8"))
    del older["sets"]  # as version 0.11 wrote it
    note.write_text(json.dumps(older), "utf-8")
    assert command("evaluate", "--rows", "base") == 2
    assert "into another file" in capsys.readouterr().err
    assert command("report", out, "--report", tmp_path / "again") == 0
    assert (tmp_path / "again" / NUMBERS).read_text("utf-8") == (report / NUMBERS).read_text(
        "utf-8"
    )
    assert command("report", tmp_path / "none.jsonl") == 2


def test_another_generators_scores_bring_the_rows_that_need_none(
    command, tiny_generator, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(training.evaluate_run, "LoraTraining", lambda: SHORT)
    first, second = tmp_path / "scores.jsonl", tmp_path / "second.jsonl"
    rows = ("base", "own", "trained_lora")
    assert command("evaluate", "--rows", *rows, "--seeds", 1) == 0
    was_left_out = first.read_text("utf-8").replace('"file"', '"left out"')
    first.write_text(was_left_out, "utf-8")
    other = tmp_path / "other"
    shutil.copytree(tiny_generator, other)
    weights = load_file(other / "generator.safetensors")
    save_file({key: value * 1.5 for key, value in weights.items()}, other / "generator.safetensors")
    flags = ["--generator", other, "--out", second, "--reference", first, "--rows", *rows]
    assert command("evaluate", *flags, "--seeds", 1) == 0
    taken = [replace(s, group="file") for s in read_scores(first) if s.condition != "own"]
    assert read_scores(second)[: len(taken)] == taken
    assert sorted(s.key() for s in read_scores(second)) == sorted(
        s.key() for s in read_scores(first)
    )
    assert not (tmp_path / "second.loras").exists()  # none was trained again
    assert command("evaluate", *flags, "--seeds", 1) == 0  # takes nothing twice
    assert len(read_scores(second)) == len(read_scores(first))
    capsys.readouterr()
    third = ["--out", tmp_path / "third.jsonl", "--reference", first, "--rows", "base"]
    assert command("evaluate", *third, "--system", "Twice.") == 2
    assert "begun with system = Double it., now it is Twice." in capsys.readouterr().err
    missing = ["--out", tmp_path / "third.jsonl", "--reference", tmp_path / "none.jsonl"]
    assert command("evaluate", *missing, "--rows", "base") == 2
    assert "holds no scores" in capsys.readouterr().err


def test_case_counts_where_a_file_is_about_case():
    upper = [(f"In capitals: w{i}x", f"W{i}X") for i in range(20)]
    assert labelled_set("a", upper).task.metric == "exact match, case kept"
    words = [(f"In German: w{i}x", f"W{i}X" if i < 8 else f"other {i}") for i in range(20)]
    assert labelled_set("a", words).task.metric == "exact match"


def test_the_base_model_is_the_generators_own_by_default(
    tiny_base, tiny_generator, tmp_path, monkeypatch
):
    made_for = tmp_path / "generator"
    shutil.copytree(tiny_generator, made_for)
    config = json.loads((made_for / "generator.json").read_text("utf-8"))
    config["lora"]["base_model"] = str(tiny_base)
    (made_for / "generator.json").write_text(json.dumps(config), "utf-8")
    data, out = tmp_path / "twice.jsonl", tmp_path / "scores.jsonl"
    data.write_text("\n".join(json.dumps({"prompt": p, "answer": a}) for p, a in ROWS), "utf-8")
    flags = ["evaluate", "--data", data, "--generator", made_for, "--out", out, "--rows", "base"]
    monkeypatch.setattr(sys, "argv", ["training", *map(str, flags)])
    assert main() == 0
    assert json.loads(out.with_suffix(".settings.json").read_text("utf-8"))["base"] == str(
        tiny_base
    )
