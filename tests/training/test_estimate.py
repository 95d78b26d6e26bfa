"""Two steps tried in a child: their time and memory, or why the run cannot be."""

import pytest

from dnd_core.errors import InputError
from tests.training.run_case import save_plan, train_command
from training.estimate import Estimate, estimate_run, parse_estimate

LINE = '{"seconds_per_step": 1.5, "peak_bytes": 900, "free_bytes": 1000}'


@pytest.mark.slow
def test_trial_measures_and_leaves_nothing(tiny_base, tmp_path, monkeypatch):
    monkeypatch.setenv("DND_CPU_NICENESS", "0")  # or it waits for all else on the machine
    run = tmp_path / "run"
    command = train_command(tiny_base, save_plan(tmp_path), run=run)
    estimate = estimate_run(command, ["cpu"])
    assert 0 < estimate.seconds_per_step < 60
    assert 10**8 < estimate.peak_bytes < estimate.free_bytes and estimate.refusal() is None
    assert not run.exists()


def test_last_line_is_the_answer():
    assert parse_estimate(0, f"1 data set\n{LINE}\n", "a warning\n").peak_bytes == 900


@pytest.mark.parametrize(
    ("exit_code", "out", "err", "message"),
    [
        (2, "", "warning\nerror: rows.csv has 3 rows.\n", "^rows.csv has 3 rows.$"),
        (
            1,
            "",
            "torch.OutOfMemoryError: CUDA out of memory. Tried\n",
            "does not fit: the trial ran",
        ),
        (-9, "", "", "does not fit: the trial ran out of memory"),
        (1, "", "", "failed without a word"),
        (0, "nothing\n", "", "printed no figures"),
        (0, "", "", "printed no figures"),
    ],
)
def test_failed_trial_says_why(exit_code, out, err, message):
    with pytest.raises(InputError, match=message):
        parse_estimate(exit_code, out, err)


def test_refusal_has_both_numbers_and_advice():
    estimate = Estimate(seconds_per_step=1.0, peak_bytes=12_300_000_000, free_bytes=8_000_000_000)
    text = estimate.refusal()
    assert text is not None and "needs 12.3 GB, but 8.0 GB are free. Lower" in text
