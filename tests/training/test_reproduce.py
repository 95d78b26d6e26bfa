"""The paper's tables beside ours: real tiny runs, honest words, refusals."""

import json
from dataclasses import replace

import pytest
import torch

from dnd_core.errors import InputError
from tests.training.regression_case import run_case
from training import reproduce, tiny_scale
from training.compare_recipes import Material
from training.config import CONDITION_FORMS
from training.outcome import Scores
from training.reproduce_tables import TABLES, UNKNOWN, Measured, format_paper_table

MATERIAL = Material(trained=tuple("abcdefgh"), left_out=("z",), num_prompts=(), encoders={})


def measured(name, *own):
    """A row of ours with these answer losses under own prompts; trained LoRAs have 2."""
    return Measured(
        name=name, scores=tuple(Scores(base=3.0, trained=2.0, own=loss, other=1.9) for loss in own)
    )


def table_rows(text):
    """The cells of a markdown table, without its head."""
    lines = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return {cells[0].strip(): [cell.strip() for cell in cells[1:]] for cells in lines[2:]}


def test_the_papers_figures_stand_beside_ours_and_unknown_ones_are_called_so():
    rows = [measured(name, 1.0, 1.2) for name in CONDITION_FORMS]
    text = format_paper_table(TABLES["table4a"], rows, "NOTE")
    cells = table_rows(text)
    assert cells["prompts"][:2] == ["51.6", "45.0 ± 5.0"]
    assert cells["prompts+answers"][0] == "27.0"
    assert cells["answers"][0] == cells["mixed"][0] == UNKNOWN
    assert text.endswith("NOTE")


@pytest.mark.parametrize(
    ("six", "two", "verdict"),
    [
        ((1.0, 1.01), (1.9, 1.91), "the same order"),
        ((1.9, 1.91), (1.0, 1.01), "the opposite order"),
        ((1.0, 1.4), (1.1, 1.5), "no difference beyond two standard errors"),
    ],
)
def test_the_order_of_the_rows_is_judged_by_its_noise(six, two, verdict):
    rows = [measured("6-sets", *six), measured("4-sets", 5.0), measured("2-sets", *two)]
    text = format_paper_table(TABLES["table4c"], rows, "")
    assert f"Paper: 6-sets over 2-sets. Here: {verdict}." in text


def test_arrangements_take_sets_away_in_order_and_keep_the_left_out_one():
    variants = TABLES["table4c"].variants(MATERIAL)
    assert [v.name for v in variants] == ["6-sets", "5-sets", "4-sets", "3-sets", "2-sets"]
    assert variants[0].flags == ("--sets", *"abcdef", "--left-out", "z")
    assert variants[-1].flags == ("--sets", "a", "b", "--left-out", "z")


@pytest.fixture
def small(monkeypatch):
    """Fewer steps than the tiny scale has."""
    for flags, values in (
        (tiny_scale.REGRESS_FLAGS, {"num-steps": 12, "validate-every": 6, "save-every": 6}),
        (tiny_scale.COLLECT_FLAGS, {"max-warm-steps": 20, "num-checkpoints": 2}),
    ):
        for name, value in values.items():
            monkeypatch.setitem(flags, name, value)


def run_tiny(capsys, table, out, *more):
    """Run the command; its last line and its table."""
    num_threads = torch.get_num_threads()
    run_case(["reproduce", table, "--scale", "tiny", "--out", str(out), *more])
    assert torch.get_num_threads() == num_threads
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])["figures"]
    return figures, (out / f"{table}_tiny.md").read_text("utf-8")


def test_tiny_table_collects_trains_and_scores_each_row_once(small, capsys, tmp_path, monkeypatch):
    table = TABLES["table4a"]
    assert [v.name for v in table.variants(MATERIAL)] == list(CONDITION_FORMS)
    forms = CONDITION_FORMS[:2]
    two = replace(table, variants=lambda material: table.variants(material)[:2])
    monkeypatch.setitem(reproduce.TABLES, "table4a", two)
    figures, text = run_tiny(capsys, "table4a", tmp_path, "--seeds", "1")
    assert tuple(figures) == forms
    cells = table_rows(text)
    for form, (score,) in figures.items():
        run = tmp_path / "table4a" / form / "seed_999"
        settings = json.loads((run / "config.json").read_text("utf-8"))
        assert settings["config"]["condition_form"] == form
        assert cells[form][1] == f"{100 * (1 - score['own'] / score['trained']):.1f}"
        # The LoRAs of the trained sets are the same in each row, and have learned to answer.
        assert score["trained"] == pytest.approx(figures["prompts"][0]["trained"])
        assert score["trained"] < score["base"]
    assert len({score["own"] for (score,) in figures.values()}) == len(forms)
    before = {p: p.read_bytes() for p in tmp_path.glob("table4a/*/*/metrics.jsonl")}
    assert len(before) == len(forms)
    again, _ = run_tiny(capsys, "table4a", tmp_path, "--seeds", "1")
    assert again == figures
    assert all(p.read_bytes() == kept for p, kept in before.items())


def test_tiny_overhead_times_both_sides(small, capsys, tmp_path):
    figures, text = run_tiny(capsys, "overhead", tmp_path)
    assert figures["ratio"] == figures["training_seconds"] / figures["synthesis_seconds"] > 1
    assert 3 <= figures["training_steps"] <= 20 and figures["num_prompts"] == 16
    assert "12,000" in text and "none reproduced" in text


def test_paper_scale_says_what_it_needs_and_refuses(monkeypatch, capsys, tmp_path):
    paper = ["--scale", "paper", "--out", str(tmp_path)]
    with pytest.raises(InputError, match="training collect --base Qwen"):
        run_case(["reproduce", "table4c", *paper])
    out = capsys.readouterr().out
    assert out.count("python -m training regress") == 5 and "--preset common-sense-0.5b" in out
    num_bytes = 20 * 1_113_203_220  # five fp32 values of each parameter
    assert f"{num_bytes / 1e9:.0f} GB of memory together" in out
    with pytest.raises(InputError, match="This machine offers cpu"):
        run_case(["reproduce", "overhead", *paper, "--device", "cpu"])
    small_gpu = type("Gpu", (), {"total_memory": 8e9})()
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: small_gpu)
    with pytest.raises(InputError, match="The GPU has 8 GB"):
        reproduce.check_gpu(reproduce.paper_plan(), reproduce.TRAINING_BYTES, "cuda")


def test_no_run_of_a_row_is_no_table(tmp_path):
    with pytest.raises(InputError, match="--seeds is 0"):
        run_case(["reproduce", "table4a", "--seeds", "0", "--out", str(tmp_path)])
