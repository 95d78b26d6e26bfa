"""The training tab's handlers, forms, charts and cards, without a server or a process."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

from app import parse_flags
from dnd_core.errors import InputError
from dnd_core.workbench import Workbench
from tests.tiny import save_tiny_generator
from training.card import GENERATOR_FOLDER, make_card, write_card
from training.devices import Device
from training.generator_zip import import_generator, load_generator_zip, save_generator_zip
from training.publish import publish_generator
from training.run_files import RunStatus, save_status
from training.runs import list_runs, make_run, read_run
from training.trained_sets import save_trained_sets
from ui.build import build_page
from ui.samples import Loaded
from ui.synthesis_panel import on_chosen, on_synthesize
from ui.training_boxes import on_devices, on_kind, on_objective, on_sets
from ui.training_charts import Series, bars, curve, line_chart, smooth, thin, ticks
from ui.training_data import on_builtin, on_columns, on_drop, on_licence, on_remove
from ui.training_form import (
    AS_LOADED,
    COLLECT,
    COMPACT,
    END_TO_END,
    LOADED,
    REGRESSION,
    SCRATCH,
    TUNING_LR,
    TUNING_STEPS,
    Place,
    SetEntry,
    TrainForm,
    parse_form,
    run_command,
)
from ui.training_keep import KEPT, on_defaults, on_load, on_opened, on_save
from ui.training_place import ON_SPACES, TrainingPlace, read_reason, run_folder
from ui.training_result import on_card, on_export, on_import, on_publish, on_result, on_use
from ui.training_start import begin_run, make_place, on_command, on_estimate, on_start
from ui.training_steps import FORM_FIELDS
from ui.training_view import (
    IDLE_SECONDS,
    Look,
    on_about,
    on_action,
    on_ask,
    on_confirmed,
    on_look,
    on_save_about,
)

SKIP = gr.skip()
ROWS = "\n".join(json.dumps({"prompt": f"double {i}", "answer": f"{2 * i}"}) for i in range(12))
PLACE = Place(base="tiny/base", loaded=Path("/models/gen"))


@pytest.fixture
def place(tmp_path: Path) -> TrainingPlace:
    return TrainingPlace(tmp_path / "runs", "tiny/base", Path("/models/gen"), num_layers=3)


def write(folder: Path, name: str, content: str) -> str:
    path = folder / name
    path.write_text(content, "utf-8")
    return str(path)


def boxes(**changed: Any) -> list[Any]:
    """What the boxes of the form hold."""
    data = {**TrainForm().to_json(), **changed}
    return [data[name] for name in FORM_FIELDS]


def metrics(run: Path, num: int, **extra: float) -> None:
    """Figures of `num` steps, as a run writes them."""
    with (run / "metrics.jsonl").open("a", encoding="utf-8") as file:
        for step in range(1, num + 1):
            row = {"step": step, "loss": 9 - step, "lr": 1e-3, "grad_norm": 1.0, "seconds": 0.5}
            file.write(json.dumps(row) + "\n")
        if extra:
            file.write(json.dumps({"step": num, **extra}) + "\n")


def finished_run(place: TrainingPlace, encoder: Path, form: TrainForm | None = None) -> Path:
    """A run that is done and has a generator for the tiny base."""
    form = form or TrainForm(name="capitals")
    command = run_command(form, PLACE)
    run = make_run(
        place.root, name=form.name, form=form.to_json(), command=command, devices=("cpu",)
    )
    metrics(run, 5, held_out_own=3.0, held_out_other=3.5)
    save_tiny_generator(run / GENERATOR_FOLDER, str(encoder))
    save_status(run, RunStatus(state="done", exit_code=0))
    return run


# Charts


def test_a_curve_takes_the_last_value_of_a_step_and_leaves_out_what_is_no_number():
    rows = [
        {"step": 1, "loss": 3.0},
        {"step": 2, "loss": float("nan")},
        {"step": 3, "loss": None},
        {"step": 4},
        {"step": 5, "loss": 2},
        {"step": 1, "loss": 2.5},
    ]
    assert curve(rows, "loss") == ((1, 2.5), (5, 2.0))


def test_smoothing_has_no_pull_to_the_start_and_zero_is_none():
    points = ((1, 4.0), (2, 4.0), (3, 1.0))
    assert smooth(points, 0) == points
    smoothed = smooth(points, 0.5)
    assert smoothed[:2] == points[:2]
    assert smoothed[2][1] == pytest.approx((0.25 * 4 + 0.5 * 4 + 1) / 1.75)


def test_a_long_curve_is_thinned_and_keeps_its_end():
    points = tuple((float(i), float(i % 7)) for i in range(10_000))
    thinned = thin(points, 100)
    assert len(thinned) <= 100
    assert thinned[-1] == points[-1]
    assert thin(points[:50], 100) == points[:50]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 10, [0, 2.5, 5, 7.5, 10]), (1.1, 1.4, [1.1, 1.2, 1.3, 1.4]), (3, 3, [3])],
)
def test_ticks_are_round_and_within(low, high, expected):
    assert ticks(low, high) == pytest.approx(expected)


def test_a_chart_names_its_lines_escapes_and_never_divides_by_nothing():
    chart = line_chart("Loss", (Series("<b>{{x}}", ((1, 2.0),), "own", dots=True),), last_step=10)
    assert "&lt;b&gt;&#123;&#123;x" in chart
    assert "<b>{{x}}" not in chart
    assert 'class="dot own" style="left: 10.00%; bottom: 50.00%"' in chart
    assert line_chart("Loss", (Series("a", (), "own"),)) == ""
    assert "height: 50.0%" in bars("Length", [("1 to 5", 2), ("6 to 9", 4)])


# Step 1


def test_a_drop_becomes_a_set_with_preview_errors_and_histogram(tmp_path):
    path = write(tmp_path, "my tasks!.jsonl", ROWS + '\n{"prompt": "no answer"}\n')
    view = on_drop([path], ())
    (one,) = view.sets
    assert one.name == "my_tasks"
    assert len(one.preview.rows) == 12
    for text in ("12 rows", "line 13", "1 row left out", "double 0", "Prompt length"):
        assert text in view.preview
    assert view.files is None


def test_a_bad_file_is_named_and_the_other_sets_stay(tmp_path):
    good, bad = write(tmp_path, "a.jsonl", ROWS), write(tmp_path, "b.csv", "")
    view = on_drop([good, bad], ())
    assert [s.name for s in view.sets] == ["a"]
    assert "b.csv is empty" in view.error
    broken = on_drop([write(tmp_path, "c.json", "{")], view.sets)
    assert "c.json, line 1" in broken.error
    assert broken.sets == view.sets
    again = on_drop([good], view.sets)
    assert [s.name for s in again.sets] == ["a", "a_2"]


def test_unknown_columns_are_asked_for_and_then_read(tmp_path):
    lines = ["source;target_text", *(f"word {i};wort {i}" for i in range(9))]
    view = on_drop([write(tmp_path, "t.csv", "\n".join(lines))], ())
    assert "Choose both below" in view.preview
    assert view.prompt_column["choices"] == ["source", "target_text"]
    view = on_columns("source", "target_text", "t", view.sets)
    assert view.sets[0].preview.rows[0] == ("word 0", "wort 0")


def test_built_in_sets_licences_and_removal():
    view = on_builtin("number_plus_one", ())
    assert len(view.sets[0].preview.rows) > 20
    assert on_builtin("number_plus_one", view.sets).sets == view.sets  # not twice
    sets = on_licence(" CC0 ", "number_plus_one", view.sets)
    assert sets[0].licence == "CC0"
    view = on_remove("number_plus_one", sets)
    assert view.sets == ()
    assert "No task data yet" in view.overview


# Step 3


def test_a_form_round_trips_through_json():
    form = TrainForm(
        name="n", left_out=("a",), sets=(SetEntry(name="a", num_rows=3, licence="MIT"),)
    )
    assert parse_form(json.dumps(form.to_json()).encode()) == form


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": " "}, "name"),
        ({"num_steps": 0}, "number of steps is 0"),
        ({"num_steps": "5; rm -rf /"}, "wrong kind"),
        ({"lr": 0.0}, "learning rate"),
        ({"first_layer": 9, "last_layer": 3}, "lower one first"),
        ({"objective": "magic"}, "no objective"),
        ({"condition": "/etc"}, "no condition"),
        ({"shape": "/etc/passwd"}, "no shape"),
        ({"devices": []}, "device"),
        ({"devices": "cpu"}, "a list is expected"),
        ({"left_out": ["x"]}, "not among"),
        ({"code_tasks": False}, "nothing to train on"),
        ({"objective": COLLECT}, "nothing to collect"),
        ({"tracker": "magic"}, "no tracker"),
        ({"start_from": SCRATCH, "shape": "math-7b"}, "learns by weight regression"),
        ({"sets": [{"rows": 1}]}, "cannot be read"),
        ({"evil": 1}, "not known"),
    ],
)
def test_a_wrong_form_says_what_is_wrong(changes, message):
    data = {**json.loads(json.dumps(TrainForm().to_json())), **changes}
    with pytest.raises(InputError, match=message):
        TrainForm.from_json(data)


@pytest.mark.parametrize("content", [b"[1]", b"{", b"\xff", b"x" * 200_000])
def test_what_is_no_form_is_refused(content):
    with pytest.raises(InputError, match="form"):
        parse_form(content)


def parsed(command: tuple[str, ...]) -> Any:
    """The command as `python -m training` reads it."""
    from training.__main__ import build_parser

    return build_parser().parse_args(list(command))


def test_the_form_becomes_a_command_that_the_trainer_takes():
    entries = tuple(SetEntry(name=name, num_rows=9) for name in ("a", "b", "c"))
    form = TrainForm(sets=entries, left_out=("a", "b"), code_tasks=False, num_steps=330, lr=2e-4)
    args = parsed(run_command(form, PLACE))
    assert (args.run, args.data) == (Path("{run}"), [Path("{run}/data")])
    assert args.left_out == ["a", "b"]
    assert args.no_code_tasks
    assert (args.num_steps, args.warmup_steps, args.decay_steps, args.lr) == (330, 20, 120, 2e-4)
    assert args.layers == [10, 22]
    args = parsed(run_command(replace(form, shape=AS_LOADED), PLACE))
    assert args.config == Path("/models/gen/generator.json")
    args = parsed(run_command(TrainForm(), PLACE))
    assert (args.data, args.left_out, args.no_code_tasks) == ([], None, False)


def test_collecting_and_regression_are_commands_too():
    entries = (SetEntry(name="a", num_rows=9),)
    args = parsed(run_command(TrainForm(objective=COLLECT, sets=entries), PLACE))
    assert (args.out, args.rank) == (Path("{run}"), 8)
    form = TrainForm(objective=REGRESSION, checkpoints="x")
    args = parsed(run_command(form, replace(PLACE, collected=Path("/runs/x"))))
    assert args.checkpoints == Path("/runs/x")
    assert args.data == [Path("/runs/x/data")]


def test_the_command_is_shown_as_a_person_can_paste_it(place):
    answer, code = on_command(place, (), END_TO_END, *boxes(name="a; rm -rf /"))
    assert answer == ""
    assert "-m training train --run runs/mine --base tiny/base" in code["value"]
    assert "rm -rf" not in code["value"]
    answer, code = on_command(place, (), END_TO_END, *boxes(num_steps=None))
    assert "Steps is empty" in answer
    assert code["visible"] is False


def test_a_form_is_saved_and_loaded_with_what_is_missing_named(place, tmp_path):
    sets = on_builtin("opposites", ()).sets
    text = on_save(sets, END_TO_END, *boxes(num_steps=7, left_out=[], devices=["cpu", "cuda:9"]))
    path = write(tmp_path, "form.json", text)
    answer, objective, *values = on_load(path, (), place)
    assert "drop them in step 1 again: opposites" in answer
    loaded = dict(zip(FORM_FIELDS, values, strict=True))
    assert (objective, loaded["num_steps"]) == (END_TO_END, 7)
    assert loaded["devices"]["value"] == ["cpu"]
    assert "missing" not in on_load(path, sets, place)[0]
    answer, *rest = on_load(write(tmp_path, "bad.json", "{}{"), (), place)
    assert "no saved form" in answer
    assert rest == [SKIP] * len(rest)


def test_a_form_of_another_machine_gets_what_is_offered_here(place, tmp_path):
    form = TrainForm(start_from="run-20200101-000000", checkpoints="gone", devices=("cuda:77",))
    path = write(tmp_path, "form.json", json.dumps(form.to_json()))
    _, _, *values = on_load(path, (), place)
    loaded = dict(zip(FORM_FIELDS, values, strict=True))
    for name in ("start_from", "checkpoints", "devices"):
        offered = [choice for _, choice in loaded[name]["choices"]]
        value = loaded[name]["value"]
        assert set(value if name == "devices" else [value]) <= set(offered), name


def test_yes_deletes_the_run_that_was_asked_about(place):
    """Another run may be chosen between the question and the answer."""
    form = TrainForm(name="first")
    made = [
        make_run(place.root, name=name, form=form.to_json(), command=["x"], devices=("cpu",))
        for name in ("first", "second")
    ]
    for run in made:
        save_status(run, RunStatus(state="done", exit_code=0))
    shown, question, pending = on_ask(place, "delete", made[0].name)
    assert shown["visible"] and "first: Delete the run" in question
    hidden, pending = on_confirmed(place, pending)
    assert not hidden["visible"] and [run.spec.name for run in list_runs(place.root)] == ["second"]
    on_confirmed(place, pending)
    assert len(list_runs(place.root)) == 1
    shown, question, pending = on_ask(place, "delete", None)
    assert not shown["visible"] and not question and not any(pending)


def test_a_start_is_answered_and_names_are_told_apart(place, monkeypatch):
    monkeypatch.setattr("ui.training_start.start_run", lambda folder: None)
    for name in ("same", "same 2", "same 3"):
        *_, (answer, run_id) = on_start(place, (), END_TO_END, *boxes(name="same"))
        assert f"<b>{name}</b> has started" in answer
        assert read_run(place.root / run_id).spec.name == name


def test_nothing_is_left_of_a_run_that_cannot_start(place, tmp_path):
    rows = "\n".join(ROWS.splitlines()[:3])
    sets = on_drop([write(tmp_path, "few.jsonl", rows)], ()).sets
    *_, (answer, started) = on_start(place, sets, END_TO_END, *boxes())
    assert "at least 8 are needed" in answer
    assert started == ""
    assert list_runs(place.root) == []
    *_, (answer, _) = on_start(place, (), END_TO_END, *boxes(devices=["cuda:77"]))
    assert "cuda:77 is not there" in answer
    *_, (answer, _) = on_start(place, (), REGRESSION, *boxes(checkpoints="../../etc"))
    assert "not there any more" in answer


def test_an_objective_brings_its_usual_steps_and_rate():
    assert on_objective(REGRESSION, LOADED) == (5000, 3e-5)
    assert on_objective(END_TO_END, SCRATCH) == (660, 1e-3)
    assert on_objective(END_TO_END, LOADED) == (TUNING_STEPS, TUNING_LR)


def test_a_run_goes_on_from_the_generator_that_was_chosen(place, tiny_generator, monkeypatch):
    monkeypatch.setattr("ui.training_start.start_run", lambda folder: None)
    sets = on_builtin("opposites", ()).sets
    place = replace(place, loaded=tiny_generator)

    def command(start_from):
        form = TrainForm(start_from=start_from, sets=(SetEntry(name="opposites", num_rows=60),))
        return run_command(form, make_place(place, form))

    assert parsed(command(LOADED)).start_from == tiny_generator
    fresh = parsed(command(SCRATCH))
    assert (fresh.start_from, fresh.layers) == (None, [10, 22])
    first = begin_run(place, TrainForm(name="first", start_from=SCRATCH), sets)
    with pytest.raises(InputError, match="saved no generator yet"):
        command(first)
    made = place.root / first / "generator"
    shutil.copytree(tiny_generator, made)
    assert parsed(command(first)).start_from == made
    *_, starts = on_devices(place, ["cpu"])
    assert starts["choices"][-1] == ("The generator of run first", first)
    with pytest.raises(InputError, match="not there any more"):
        command("../elsewhere")


def test_a_regression_run_names_the_data_that_was_collected_from(place, monkeypatch):
    monkeypatch.setattr("ui.training_start.start_run", lambda folder: None)
    chosen = on_builtin("opposites", ()).sets
    entries = (SetEntry(name="opposites", num_rows=60, licence="MIT"),)
    form = TrainForm(objective=COLLECT, sets=entries)
    collected = begin_run(place, form, chosen)
    assert (place.root / collected / "data" / "opposites" / "train.jsonl").is_file()
    form = TrainForm(objective=REGRESSION, checkpoints=collected)
    with pytest.raises(InputError, match="no LoRA checkpoints yet"):
        begin_run(place, form, ())
    (place.root / collected / "manifest.json").write_text("{}", "utf-8")
    spec = read_run(place.root / begin_run(place, form, ())).spec
    assert spec.form["sets"][0]["licence"] == "MIT"
    assert spec.form["code_tasks"] is False
    assert str(place.root / collected) in spec.command


def chosen_run(place: TrainingPlace, rank: int, layers: list[int]) -> str:
    """The id of a run that has collected LoRAs of this shape."""
    form = {"objective": COLLECT}
    run = make_run(place.root, name="loras", form=form, command=(), devices=("cpu",))
    manifest = {"lora": {"rank": rank, "layers": layers}, "sets": {}}
    (run / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    save_status(run, RunStatus(state="done", exit_code=0))
    return run.name


def test_the_papers_generators_are_offered_where_they_fit_the_base_model(place):
    coder = replace(place, base="Qwen/Qwen2.5-Coder-0.5B-Instruct")
    names = [name for _, name in on_kind(coder, REGRESSION, LOADED, COMPACT).shape["choices"]]
    assert names[:3] == [COMPACT, AS_LOADED, "common-sense-0.5b"]
    assert "prompts-512" in names
    assert not {"math-7b", "encoder-glove"} & set(names)  # another base; a file to be fetched
    kind = on_kind(coder, REGRESSION, LOADED, "common-sense-0.5b")
    assert (kind.fresh["visible"], kind.shape["value"]) == (True, "common-sense-0.5b")
    kind = on_kind(coder, END_TO_END, SCRATCH, "common-sense-0.5b")
    assert (kind.fresh["visible"], kind.shape["value"]) == (True, COMPACT)
    assert on_kind(coder, END_TO_END, LOADED, COMPACT).fresh["visible"] is False
    assert len(on_kind(place, REGRESSION, LOADED, COMPACT).shape["choices"]) == 2


def test_a_preset_stands_in_the_command_and_needs_loras_of_its_shape(place):
    place = replace(place, base="Qwen/Qwen2.5-Coder-0.5B-Instruct")
    whole, part = chosen_run(place, 8, list(range(24))), chosen_run(place, 8, list(range(10, 22)))
    form = boxes(shape="common-sense-0.5b", checkpoints=whole)
    answer, code = on_command(place, (), REGRESSION, *form)
    assert answer == ""
    assert "--preset common-sense-0.5b" in code["value"]
    command = run_command(
        TrainForm(objective=REGRESSION, shape="common-sense-0.5b", checkpoints=whole),
        replace(PLACE, collected=place.root / whole),
    )
    assert (parsed(command).preset, parsed(command).condition) == ("common-sense-0.5b", "sentence")
    answer, _ = on_command(place, (), REGRESSION, *boxes(shape="math-1.5b", checkpoints=whole))
    assert "rank 16 in all 28 layers" in answer
    answer, _ = on_command(
        place, (), REGRESSION, *boxes(shape="common-sense-0.5b", checkpoints=part)
    )
    assert "first layer 0 and last layer 23" in answer
    answer, _ = on_command(place, (), REGRESSION, *boxes(shape="common-sense-0.5b"))
    assert "Collect some in step 2" in answer


def with_memory(monkeypatch: pytest.MonkeyPatch, gigabytes: int) -> None:
    device = Device(
        name="cuda:0",
        title="a GPU",
        total_bytes=gigabytes * 10**9,
        free_bytes=gigabytes * 10**9,
        load_percent=0.0,
        is_busy=False,
    )
    monkeypatch.setattr("ui.training_start.list_devices", lambda root: [device])


def test_an_estimate_refuses_a_preset_that_cannot_fit_and_says_what_to_do(place, monkeypatch):
    with_memory(monkeypatch, 12)
    form = boxes(shape="common-sense-0.5b", devices=["cuda:0"])  # before anything is collected
    *_, answer = on_estimate(place, (), REGRESSION, *form)
    assert "This run would not fit" in answer
    assert "12.0 GB are there" in answer
    for advice in ("compact generator", "more memory", "--fsdp"):
        assert advice in answer
    place = replace(place, base="Qwen/Qwen2.5-Coder-0.5B-Instruct")
    checkpoints = chosen_run(place, 8, list(range(24)))
    form = boxes(shape="common-sense-0.5b", devices=["cuda:0"], checkpoints=checkpoints)
    *_, (answer, started) = on_start(place, (), REGRESSION, *form)
    assert "needs at least" in answer
    assert started == ""
    with_memory(monkeypatch, 80)
    *_, answer = on_estimate(place, (), REGRESSION, *form)
    assert "At least 2" in answer  # 20 bytes of each of 1.1 G parameters
    assert "80.0 GB free" in answer
    assert "1,113,203,220 parameters" in answer


def test_a_tracker_is_passed_on_and_has_to_be_installed(place, monkeypatch):
    monkeypatch.setattr("training.trackers.importlib.util.find_spec", lambda name: None)
    answer, _ = on_command(place, (), END_TO_END, *boxes(tracker="wandb"))
    assert "-m pip install wandb" in answer
    monkeypatch.setattr("training.trackers.importlib.util.find_spec", lambda name: object())
    _, code = on_command(place, (), END_TO_END, *boxes(tracker="wandb"))
    assert "--tracker wandb" in code["value"]
    assert parsed(run_command(TrainForm(tracker="trackio"), PLACE)).tracker == "trackio"
    assert parsed(run_command(TrainForm(), PLACE)).tracker == ""


def kept_form(**changed: Any) -> str:
    """What a browser has kept of a form."""
    data = {**TrainForm().to_json(), **changed}
    return json.dumps({name: data[name] for name in KEPT})


def shown(updates: list[Any]) -> dict[str, Any]:
    """The values that boxes get, by name."""
    values = [u["value"] if isinstance(u, dict) and "value" in u else u for u in updates]
    return dict(zip(KEPT, values, strict=True))


def test_a_form_that_was_not_sent_comes_back(place):
    base = replace(place, base="Qwen/Qwen2.5-Coder-0.5B-Instruct")
    kept = kept_form(
        name="", num_steps=77, lr=1, objective=REGRESSION, shape="common-sense-0.5b", left_out=["a"]
    )
    values = shown(on_opened(base, kept))
    assert (values["num_steps"], values["lr"], values["name"]) == (77, 1.0, "")
    assert (values["objective"], values["shape"]) == (REGRESSION, "common-sense-0.5b")
    assert values["left_out"] == SKIP  # the sets themselves are not kept
    assert shown(on_opened(place, kept))["shape"] == COMPACT  # for another base model


@pytest.mark.parametrize("kept", ["", "{}", "[]", "x", "5", '{"name": "x', None])
def test_who_comes_for_the_first_time_is_not_disturbed(place, kept):
    values = shown(on_opened(place, kept))
    assert values["name"] == values["num_steps"] == SKIP
    assert (values["devices"], values["start_from"]) == (["cpu"], LOADED)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("num_steps", "many"),
        ("num_steps", None),
        ("objective", COLLECT),
        ("condition", "/etc/passwd"),
        ("tracker", "magic"),
        ("start_from", "../elsewhere"),
        ("checkpoints", "gone"),
        ("devices", ["cuda:77"]),
        ("devices", "cpu"),
        ("shape", "math-7b"),
    ],
)
def test_what_cannot_be_kept_gives_way_to_the_default(place, field, value):
    values = shown(on_opened(place, kept_form(**{field: value, "seed": 5})))
    default = {**TrainForm().to_json(), "devices": ["cpu"]}[field]
    assert (values[field], values["seed"]) == (default, 5)


def test_defaults_put_every_box_back(place):
    values = shown(on_defaults(place))
    expected = {**TrainForm(first_layer=2, last_layer=2).to_json(), "devices": ["cpu"]}
    assert values == {name: expected[name] for name in KEPT} | {"left_out": []}


def test_devices_and_sets_are_offered(place):
    devices, checkpoints, _ = on_devices(place, ["cpu", "gone"])
    assert devices["value"] == ["cpu"]
    assert "GB free" in devices["choices"][-1][0]
    assert checkpoints["choices"] == [("none yet", "")]
    sets = on_builtin("opposites", ()).sets
    assert on_sets(sets, ["opposites", "gone"]) == {
        **gr.update(choices=["opposites"], value=["opposites"])
    }


# Step 4


def test_no_runs_say_what_to_do(place):
    look = on_look(place, None, 0.5, [], "")
    assert "press Start" in look.head
    assert look.timer.value == IDLE_SECONDS
    assert on_look(place, None, 0.5, [], look.seen) == Look()


def test_a_look_shows_state_curves_and_log_and_then_only_changes(place, tiny_encoder):
    run = finished_run(place, tiny_encoder)
    (run / "log.txt").write_text("step 5: <b>fine</b>\n", "utf-8")
    look = on_look(place, None, 0.5, [], "")
    assert look.runs["value"] == run.name
    assert look.runs["choices"] == [("capitals · finished · step 5 of 40 · cpu", run.name)]
    assert "All steps are done" in look.head
    for text in ("Distance +0.50", "own prompts", "Training loss", "Learning rate"):
        assert text in look.curves
    assert "&lt;b&gt;fine" in look.log
    assert (look.resume["visible"], look.cancel["visible"], look.delete["visible"]) == (
        False,
        False,
        True,
    )
    assert on_look(place, run.name, 0.5, [], look.seen) == Look()
    assert on_look(place, run.name, 0.7, [], look.seen) != Look()
    metrics(run, 6)
    assert "step 6" in on_look(place, run.name, 0.5, [], look.seen).head


def test_curves_that_do_not_part_are_called_so(place, tiny_encoder):
    run = finished_run(place, tiny_encoder)
    metrics(run, 6, held_out_own=3.0, held_out_other=3.0)
    look = on_look(place, run.name, 0.5, [], "")
    assert "Distance +0.00" in look.curves
    assert '<p class="chart-note bad">' in look.curves
    assert "do not help yet" in look.curves


def test_a_dead_process_is_shown_as_crashed_with_its_last_words(place, tiny_encoder):
    run = finished_run(place, tiny_encoder)
    (run / "log.txt").write_text("step 5\nthe last word\n", "utf-8")
    save_status(run, RunStatus(state="running", pid=4_000_000, process_start="1@2"))
    look = on_look(place, run.name, 0.5, [], "")
    assert "crashed" in look.head
    assert "the last word" in look.head
    assert look.resume["visible"] is True
    assert look.timer.value == IDLE_SECONDS


def test_runs_can_be_laid_over_each_other(place, tiny_encoder):
    first, second = (
        finished_run(place, tiny_encoder, TrainForm(name=name)) for name in ("first", "second")
    )
    look = on_look(place, first.name, 0.5, [second.name, "gone"], "")
    assert 'class="run-1"' in look.curves
    assert look.compare["value"] == [second.name]


def test_a_broken_run_does_not_hide_the_others(place, tiny_encoder):
    finished_run(place, tiny_encoder)
    (place.root / "broken").mkdir()
    (place.root / "broken" / "run.json").write_text("{", "utf-8")
    look = on_look(place, "broken", 0.5, [], "")
    assert len(look.runs["choices"]) == 2
    assert "cannot be read" in look.head


def test_name_and_notes_are_kept_and_shown_as_text(place, tiny_encoder):
    run = finished_run(place, tiny_encoder)
    on_save_about(place, run.name, "new name", "<script>x</script>")
    assert on_about(place, run.name) == ("new name", "<script>x</script>")
    assert "&lt;script&gt;" in on_look(place, run.name, 0, [], "").head
    with pytest.raises(gr.Error, match="up to"):
        on_save_about(place, run.name, "x" * 99, "")


@pytest.mark.parametrize(
    "run_id", ["", None, "..", "../x", "/etc", ".hidden", "a/b", "gone", "link"]
)
def test_only_a_runs_own_folder_can_be_named(place, tmp_path, run_id):
    place.root.mkdir(parents=True)
    (place.root / ".hidden").mkdir()
    (tmp_path / "x").mkdir()
    (place.root / "link").symlink_to(tmp_path / "x")
    with pytest.raises(InputError):
        run_folder(place.root, run_id)
    with pytest.raises(gr.Error):
        on_action(place, lambda folder: folder.rmdir(), run_id)
    assert (tmp_path / "x").is_dir()


# Step 5


def test_the_card_tells_data_recipe_figures_and_what_was_not_measured(place, tiny_encoder):
    sets = (
        SetEntry(name="capitals", num_rows=60, licence="CC BY | 4.0"),
        SetEntry(name="own_notes", num_rows=9),
    )
    form = TrainForm(name="cap*itals*", sets=sets, left_out=("own_notes",))
    card = make_card(finished_run(place, tiny_encoder, form))
    for text in (
        "# cap\\*itals\\*",
        "| capitals | 60 | CC BY \\| 4.0 | trained |",
        "| own\\_notes | 9 | not named | kept aside, only measured |",
        "python -m training train --run",
        "+0.500",
        "tiny/base",
        "replies are right: not measured",
    ):
        assert text in card
    fresh = make_run(place.root, name="new", form={}, command=(), devices=("cpu",))
    with pytest.raises(InputError, match="holds no generator"):
        make_card(fresh)
    save_tiny_generator(fresh / GENERATOR_FOLDER, str(tiny_encoder))
    assert "own prompts | not measured |" in write_card(fresh).read_text("utf-8")


def test_a_generator_goes_out_as_a_zip_and_comes_back(place, tiny_encoder, tmp_path):
    run = finished_run(place, tiny_encoder)
    (shown,) = on_export(place, run.name)
    assert shown["visible"]
    save_trained_sets(run / GENERATOR_FOLDER, ["capitals"])
    path = save_generator_zip(run, tmp_path)
    imported = place.root / on_import(place, str(path))
    for name in ("generator.json", "generator.safetensors", "trained_sets.json"):
        expected = (run / GENERATOR_FOLDER / name).read_bytes()
        assert (imported / GENERATOR_FOLDER / name).read_bytes() == expected
    assert read_run(imported).status.state == "done"
    assert "# capitals" in on_card(place, imported.name)
    assert on_result(place, imported.name).use["interactive"] is True
    assert on_result(place, "gone").use["interactive"] is False


def test_unsafe_and_foreign_zips_are_refused(place, tiny_encoder, tmp_path):
    run = finished_run(place, tiny_encoder)
    good = save_generator_zip(run, tmp_path)
    with zipfile.ZipFile(good) as archive:
        files = {Path(name).name: archive.read(name) for name in archive.namelist()}
    weights = files["generator.safetensors"]
    cases: dict[str, dict[str, bytes]] = {
        "outside": {"../generator.json": files["generator.json"]},
        "outside the": {"/generator.json": b"{}"},
        "more than one": {f"{top}/{name}": files[name] for top in "ab" for name in files},
        "holds no generator.json": {"a.txt": b"x"},
        "no sound generator": {"generator.json": b"{}", "generator.safetensors": weights},
        "sound generator": {
            "generator.json": files["generator.json"],
            "generator.safetensors": weights[: len(weights) // 2],
        },
        "list of names": {**files, "trained_sets.json": b'{"a": 1}'},
        "too many": {f"{i}.txt": b"" for i in range(200)},
    }
    for message, members in cases.items():
        path = tmp_path / "bad.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        with pytest.raises(InputError, match=message):
            import_generator(place.root, path, shown_name="bad")
    path.write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(InputError, match="sound zip"):
        load_generator_zip(path)
    assert len(list_runs(place.root)) == 1


def test_use_in_chat_is_the_visitors_own_choice(workbench, place, tiny_encoder):
    run = finished_run(place, tiny_encoder)
    chosen, tabs = on_use(workbench, place, run.name)
    assert tabs.selected == "chat"
    notice, button = on_chosen(chosen)
    assert "capitals" in notice
    assert button["visible"] is True
    loaded = Loaded(read_list("write it", "count it"), 0.0, ())
    *_, made = on_synthesize(workbench, loaded, 0, None, chosen)
    assert made.adapter.lora.meta["generator"] == run.name
    *_, made = on_synthesize(workbench, loaded, 0, None, None)
    assert made.adapter.lora.meta["generator"] == "generator"
    (run / GENERATOR_FOLDER / "generator.safetensors").write_bytes(b"broken")
    with pytest.raises(gr.Error, match="damaged"):
        on_use(workbench, place, run.name)
    *_, made = on_synthesize(workbench, loaded, 0, None, chosen)
    assert "damaged" in made.error


def read_list(*prompts: str) -> Any:
    from dnd_core.prompt_files import PromptList

    return PromptList(prompts, tuple(f"t:{i}" for i in range(len(prompts))), 0, ())


def test_pushing_says_what_is_wrong_and_never_the_token(place, tiny_encoder):
    run, token = finished_run(place, tiny_encoder), "hf_verysecret"
    with pytest.raises(InputError, match="account/name"):
        publish_generator(run, "no name", token, private=True)
    with pytest.raises(InputError, match="Paste a token"):
        publish_generator(run, "a/b", " ", private=True)
    with pytest.raises(InputError, match="did not take it") as caught:  # nobody listens there
        publish_generator(run, "a/b", token, private=True, endpoint="http://127.0.0.1:9")
    assert token not in str(caught.value)
    *_, (answer, box) = on_publish(place, run.name, "no name", token, True)
    assert "Nothing was published" in answer
    assert token not in answer
    assert box == ""
    assert not any(token in p.read_text("utf-8") for p in run.glob("*.json*"))


# Where training is off


@pytest.mark.parametrize("reason", [ON_SPACES, read_reason(training=False)])
def test_without_training_no_event_can_start_a_process(workbench: Workbench, place, reason):
    page = build_page(workbench, replace(place, reason=reason))
    names = {_name(fn.fn) for fn in page.fns.values() if fn.fn is not None}
    starting = {
        "on_start", "on_estimate", "on_action", "on_confirmed", "on_import", "on_publish",
        "on_save_about",
    }  # fmt: skip
    assert not names & starting
    assert {"on_look", "on_use", "on_synthesize"} <= names
    allowed = build_page(workbench, place)
    names = {_name(fn.fn) for fn in allowed.fns.values() if fn.fn is not None}
    assert {"on_start", "on_estimate", "on_action", "on_confirmed"} <= names
    text = json.dumps(page.config, default=str)
    assert reason[:30] in text


def _name(function: Any) -> str:
    return getattr(function, "func", function).__name__


@pytest.mark.slow
def test_an_estimate_tries_a_few_steps_and_leaves_nothing(tmp_path, tiny_base, tiny_generator):
    place = TrainingPlace(tmp_path / "runs", str(tiny_base), tiny_generator, num_layers=3)
    sets = on_builtin("number_plus_one", ()).sets
    form = boxes(shape=AS_LOADED, code_tasks=False, tasks_per_step=1, rows_per_task=1, num_steps=99)
    *_, answer = on_estimate(place, sets, END_TO_END, *form)
    assert "for 99 steps" in answer
    assert "GB free" in answer
    assert not place.root.exists()
    *_, answer = on_estimate(place, sets, REGRESSION, *boxes(checkpoints="x"))
    assert "Only end-to-end training" in answer


def test_the_app_has_flags_for_training():
    flags = parse_flags(["--no-training", "--runs", "here"])
    assert (flags.training, flags.runs) == (False, Path("here"))
    assert (parse_flags([]).training, parse_flags([]).runs) == (None, None)


def test_a_space_never_trains(monkeypatch):
    monkeypatch.delenv("SPACE_ID", raising=False)
    assert read_reason() == ""
    assert "public link" in read_reason(share=True)
    assert read_reason(training=True, share=True) == ""
    monkeypatch.setenv("SPACE_ID", "someone/space")
    assert read_reason(training=True) == ON_SPACES
