"""Bootstrap intervals, and the tables and reports that hold them."""

import json
import math

import pytest
import torch

from training.bootstrap import group_means, intervals, resampled_means
from training.evaluate import CONDITIONS, Score
from training.report import group_figures, markdown_table, write_report

NAN = float("nan")


def column(*values):
    return torch.tensor(values, dtype=torch.float64)[:, None]


def test_one_set_has_the_interval_of_its_items():
    """For one set the bootstrap is that of a proportion, whose spread is known."""
    values = column(*([1.0] * 30 + [0.0] * 70))
    (found,) = intervals([values], num_resamples=4000)
    assert found.mean == pytest.approx(0.3)
    error = math.sqrt(0.3 * 0.7 / 100)
    assert found.low == pytest.approx(0.3 - 1.96 * error, abs=0.015)
    assert found.high == pytest.approx(0.3 + 1.96 * error, abs=0.015)


def test_sets_are_drawn_again_too():
    """Items that all agree leave only the difference between sets."""
    sets = [column(*[value] * 50) for value in (0.0, 0.0, 1.0, 1.0)]
    drawn = resampled_means(sets, num_resamples=4000)
    assert set(drawn.flatten().tolist()) == {0.0, 0.25, 0.5, 0.75, 1.0}
    assert drawn.std().item() == pytest.approx(0.25, abs=0.02)  # 0.5 / sqrt(4)
    alone = resampled_means(sets[:1])
    assert alone.std().item() == 0


def test_differences_stay_paired():
    """Columns that always agree differ by nothing in every resample, however wide each one is."""
    values = torch.tensor([[1.0, 1.0], [0.0, 0.0]] * 10)
    paired = torch.cat([values, values[:, :1] - values[:, 1:]], 1)
    one, two, gap = intervals([paired])
    assert one.high - one.low > 0.2 and two == one
    assert gap.mean == gap.low == gap.high == 0


def test_seeds_decide_and_missing_sets_are_left_out():
    sets = [torch.tensor([[1.0, NAN], [0.0, NAN]]), torch.tensor([[1.0, 0.0], [1.0, 0.0]])]
    first, second = resampled_means(sets, seed=3), resampled_means(sets, seed=4)
    assert not torch.equal(first[:, 0], second[:, 0])
    assert torch.equal(first[:, 0], resampled_means(sets, seed=3)[:, 0])
    assert group_means(sets).tolist() == [0.75, 0.0]
    found = intervals([sets[0], sets[0]])
    assert found[0].mean == 0.5 and found[1] is None
    assert intervals(sets)[1].high == 0.0


def score(task, condition, value, *, group="trained", seed=0, right="", form="bare"):
    items = len(right) or 100
    return Score(
        task=task, group=group, form=form, condition=condition, seed=seed, num_items=items,
        score=value, right=right,
    )  # fmt: skip


def test_old_scores_still_make_a_table_and_a_report(tmp_path):
    """Five rows, and no word on which items were right: dashes, and intervals over sets."""
    values = {"base": 0.0, "static": 0.1, "own": 0.5, "other": 0.2, "gibberish": 0.0}
    scores = [score(t, c, v + 0.1 * i) for i, t in enumerate("abc") for c, v in values.items()]
    first = markdown_table(scores).splitlines()[2]
    assert first.split(" | ")[2:5] == ["0.10", "-", "-"] and "**0.60** | 0.30" in first
    (figures,) = group_figures(scores)
    rows = {row.condition: row for row in figures.rows}
    assert set(rows) == set(values)
    assert rows["own"].score.mean == pytest.approx(0.6) and rows["own"].gap is None
    assert 0.5 <= rows["own"].score.low < 0.6 < rows["own"].score.high < 0.71
    gap = rows["base"].gap  # the same in every set
    assert gap.low == pytest.approx(0.5) and gap.high == pytest.approx(0.5)
    markdown, numbers = write_report(tmp_path, scores)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["report.json", "report.md"]
    sets = json.loads(numbers.read_text("utf-8"))["sets"]
    assert sets[0]["scores"]["few_shot"] is None and sets[0]["scores"]["own"] == 0.5
    assert "Test rows of trained tasks" not in markdown.read_text("utf-8").splitlines()[0]


def test_items_pair_across_rows_and_seeds_average():
    own = [score("a", "own", 0.5, right="1100", seed=s) for s in range(2)]
    own.append(score("a", "own", 1.0, right="1111", seed=2))
    (figures,) = group_figures([*own, score("a", "base", 0.5, right="1100")])
    base, mine = figures.rows
    assert mine.score.mean == pytest.approx((0.5 + 0.5 + 1.0) / 3)
    # The items that base gets right own gets right too; the others in one draw of three.
    assert base.gap.low >= 0 and base.gap.high <= 1 / 3 + 1e-9


def test_a_set_without_a_row_is_a_dash_and_its_group_says_over_how_many():
    scores = [score("a", c, 0.2, right="10000") for c in CONDITIONS]
    scores += [score("b", c, 0.6, right="11100") for c in CONDITIONS if c != "system"]
    (figures,) = group_figures(scores)
    rows = {row.condition: row for row in figures.rows}
    assert (rows["system"].num_sets, rows["base"].num_sets) == (1, 2)
    assert rows["system"].score.mean == pytest.approx(0.2)
    table = markdown_table(scores)
    assert "| 0.40 | 0.20 (1) | 0.40 |" in table
    assert "| bare | trained | b | 0.60 | - | 0.60 |" in table
    assert "(over " in table and "over trained_lora" not in table
