"""The paper's ablations: what each varies, and the tiny scale that they run on."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import replace

import pytest

from dnd_core.errors import InputError
from training.__main__ import main
from training.compare import Row, format_table, given_bench, run_variant, tiny_bench
from training.compare_recipes import RECIPES, Material, Variant
from training.config import CONDITION_FORMS, PAIRINGS
from training.outcome import Outcome, Scores, read_outcome
from training.tiny_scale import COLLECT_FLAGS, CONVENTIONS, LEFT_OUT, NUM_ROWS, SETS, tiny_rows

MATERIAL = Material(
    trained=tuple("abcdefgh"),
    left_out=("z",),
    num_prompts=(1, 4, 16),
    encoders={"one": ("--condition", "sentence"), "two": ("--condition", "states")},
    generators={"compact": (), "common-sense-0.5b": ("--preset", "common-sense-0.5b")},
)


def flags_of(recipe: str) -> dict[str, tuple[str, ...]]:
    return {variant.name: variant.flags for variant in RECIPES[recipe].variants(MATERIAL)}


def test_each_recipe_varies_one_thing():
    paper = {"forms", "pairings", "num-conditions", "arrangements", "encoders"}
    assert set(RECIPES) == paper | {"generators"}
    assert list(flags_of("forms")) == list(CONDITION_FORMS)
    assert [f[1] for f in flags_of("pairings").values()] == list(PAIRINGS)
    assert next(iter(flags_of("pairings"))) == "1-fixed"
    numbers = flags_of("num-conditions")
    assert numbers["4-prompts"] == ("--num-prompts", "4")
    assert numbers["16-of-a-pool-of-16"] == ("--num-prompts", "16", "--pool-size", "16")
    sets = flags_of("arrangements")
    assert list(sets) == ["2-sets", "4-sets", "6-sets", "8-sets"]
    assert sets["4-sets"] == ("--sets", "a", "b", "c", "d", "--left-out", "z")
    assert flags_of("encoders") == MATERIAL.encoders
    assert flags_of("generators") == MATERIAL.generators


def test_few_sets_still_make_an_arrangement():
    for trained, names in [("ab", ["2-sets"]), ("a", ["1-sets"]), ("abc", ["2-sets", "3-sets"])]:
        variants = RECIPES["arrangements"].variants(replace(MATERIAL, trained=tuple(trained)))
        assert [variant.name for variant in variants] == names


def test_tiny_sets_differ_in_topic_and_convention():
    for name in SETS:
        rows = tiny_rows(name)
        cue, labels = next(v for k, v in CONVENTIONS.items() if name.endswith(k))
        assert len({row["prompt"] for row in rows}) == NUM_ROWS
        assert all(row["prompt"].startswith(cue) for row in rows)
        assert {row["response"] for row in rows} == set(labels)
    trained = [name for name in SETS if name != LEFT_OUT]
    assert any(name.endswith("letter") for name in trained)  # the left-out set's convention


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """The tiny scale with LoRAs of a few steps each."""
    out = tmp_path_factory.mktemp("compare")
    with pytest.MonkeyPatch.context() as patched:
        for name, value in {"window": 5, "max-warm-steps": 15, "num-checkpoints": 3}.items():
            patched.setitem(COLLECT_FLAGS, name, value)
        yield out, tiny_bench(out)


@pytest.mark.parametrize("kind", ["compact", "paper"])
def test_adapters_from_own_prompts_win_on_the_set_left_out(tiny, tmp_path, kind):
    """The whole way: collected LoRAs -> regression -> a set whose combination was never trained."""
    _, bench = tiny
    more = ["--num-steps", "60", "--lr", "5e-3"]
    variant = Variant(name=kind, flags=bench.material.generators[kind])
    row = run_variant(bench, variant, tmp_path, [0], more)
    (scores,) = row.scores
    assert scores.own < scores.other - 1 and scores.own < scores.base - 1
    assert scores.own < scores.trained - 1
    (outcome,) = row.outcomes
    assert outcome.num_steps == 60 and outcome.best_loss <= outcome.last_loss < outcome.base_loss
    assert outcome.last_loss == pytest.approx(scores.own, rel=1e-4)


def test_command_prints_and_keeps_its_table(tiny, monkeypatch, capsys):
    out, bench = tiny
    flags = ["compare", "encoders", "--out", str(out)]
    flags += ["--regress-flags", "--num-steps 2 --batch-size 2 --warmup-steps 1"]
    monkeypatch.setattr(sys, "argv", ["training", *flags])
    assert main() == 0
    printed = capsys.readouterr().out
    figures = json.loads(printed.splitlines()[-1])
    assert list(figures) == ["sentence", "t5", "words", "states"]
    assert all(len(row["scores"]) == 1 for row in figures.values())
    assert figures["t5"]["outcomes"][0]["num_steps"] == 2
    table = (out / "encoders" / "table.md").read_text("utf-8")
    assert table in printed and "| states |" in table
    # The same command again only reads what is there.
    states = {p: p.stat().st_mtime_ns for p in (out / "encoders").rglob("run_state.pt")}
    assert main() == 0 and len(states) == 4
    assert all(path.stat().st_mtime_ns == time for path, time in states.items())
    # One of these runs, scored by itself.
    run = next((out / "encoders" / "states").iterdir())
    flags = ["--checkpoints", str(bench.checkpoints), "--data", *map(str, bench.data)]
    capsys.readouterr()
    monkeypatch.setattr(sys, "argv", ["training", "outcome", str(run), *flags])
    assert main() == 0
    curve, scores = map(json.loads, capsys.readouterr().out.splitlines()[-2:])
    assert curve == figures["states"]["outcomes"][0]
    assert scores == pytest.approx(figures["states"]["scores"][0])


def test_given_checkpoints_are_compared_like_the_tiny_ones(tiny):
    _, bench = tiny
    given = make_args(checkpoints=bench.checkpoints, data=list(bench.data))
    assert given_bench(given).material.left_out == (sorted(SETS)[-1],)
    assert len(given_bench(given).material.trained) == len(SETS) - 1
    assert set(given_bench(given).material.generators) == {"compact"}  # no preset has this shape
    with pytest.raises(InputError, match="--checkpoints needs --data"):
        given_bench(make_args(checkpoints=bench.checkpoints, data=None))


def make_args(**values):
    return Namespace(left_out=None, device="cpu", **values)


def test_table_has_a_line_for_each_variant_and_errors_over_seeds():
    outcome = Outcome(
        num_steps=1, weighted_error=0.5, base_loss=3, best_loss=1, best_step=1, last_loss=1
    )
    scores = [Scores(base=3, trained=2, own=own, other=2.5) for own in (1.0, 2.0)]
    one = Row(name="one", outcomes=(outcome,), scores=(scores[0],))
    two = Row(name="two", outcomes=(outcome, outcome), scores=tuple(scores))
    lines = format_table(RECIPES["forms"], [one, two]).splitlines()
    assert "| one | 0.500 | 3.000 | 2.000 | 1.000 | 2.500 |" in lines
    assert "| two | 0.500 ± 0.000 | 3.000 ± 0.000 | 2.000 ± 0.000 | 1.500 ± 0.500 |" in "\n".join(
        lines
    )


def test_a_run_without_validation_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="no validation yet"):
        read_outcome(tmp_path)
