import pytest

from dnd_core.errors import InputError
from training.evaluate import CONDITIONS, Score
from training.report import markdown_table, read_scores, write_score


def score(task, condition, value, *, group="trained", seed=0):
    return Score(
        task=task,
        group=group,
        form="bare",
        condition=condition,
        seed=seed,
        num_items=100,
        score=value,
    )


def test_table_averages_seeds_then_sets_and_says_what_is_missing(tmp_path):
    values = {"base": 0.0, "static": 0.1, "own": 0.5, "other": 0.2, "gibberish": 0.0}
    scores = [score("a", c, v) for c, v in values.items()]
    scores += [score("b", c, v) for c, v in values.items() if c != "own"]
    scores += [score("b", "own", 0.8, seed=0), score("b", "own", 1.0, seed=1)]
    scores.append(score("unfinished", "base", 0.3))
    for one in scores:
        write_score(tmp_path / "scores.jsonl", one)
    table = markdown_table(read_scores(tmp_path / "scores.jsonl"))
    first = table.splitlines()[2]
    assert first == (
        "| bare | test rows of trained tasks (3) | 0.10 | - | - | 0.10 (2) | **0.70** (2) "
        "| 0.20 (2) | 0.00 (2) | - | - | +0.50 ± 0.20 (over other) |"
    )
    assert "| bare | trained | b | 0.00 | - | - | 0.10 | 0.90 | 0.20 | 0.00 | - | - |" in table
    assert "| bare | trained | unfinished | 0.30 | - |" in table
    assert len(CONDITIONS) == 9


def test_a_line_that_was_cut_off_is_measured_again(tmp_path):
    path = tmp_path / "scores.jsonl"
    first, second = score("a", "base", 0.5), score("a", "own", 0.6)
    write_score(path, first)
    whole = path.read_bytes()
    write_score(path, second)
    path.write_bytes(path.read_bytes()[: len(whole) + 20])
    assert read_scores(path) == [first]
    write_score(path, second)
    assert read_scores(path) == [first, second]
    path.write_bytes(path.read_bytes().rstrip())  # as an editor may leave it
    assert read_scores(path) == [first, second]
    write_score(path, first)
    assert read_scores(path) == [first, second, first]


def test_a_line_that_is_no_score_is_named(tmp_path):
    path = tmp_path / "scores.jsonl"
    write_score(path, score("a", "base", 0.5))
    with path.open("a") as file:
        file.write('{"task": 3}\n')
    with pytest.raises(InputError, match=r"scores\.jsonl line 2 is no score"):
        read_scores(path)
