"""A request to stop, honoured by every command that trains: saved, answered, gone on from."""

import pytest

from tests.training.regression_case import read_lines, run_case, save_case
from training.stopping import read_stop_asked, read_stopped

COLLECT = (
    "collect --rank 4 --chunk 32 --layers 1 3 --rows-per-step 4 --window 2 --max-warm-steps 6 "
    "--every 2 --num-checkpoints 2 --device cpu"
).split()


@pytest.fixture(scope="module")
def flags(tiny_base, tiny_encoder, tmp_path_factory):
    """Of `regress`, and the folder with its rows."""
    folder = tmp_path_factory.mktemp("case")
    return save_case(folder, tiny_base, tiny_encoder), folder


def stop_after_each_start(run, command, num_starts):
    """Start it with the request there already: it does one step each time."""
    for _ in range(num_starts):
        run.mkdir(exist_ok=True)
        (run / "stop").touch()
        run_case(command)
        assert read_stopped(run) and not read_stop_asked(run)
        (run / "stopped").unlink()


def test_regression_stops_and_goes_on_bit_equally(flags, tmp_path):
    command, _ = flags
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    run_case([*command, "--run", str(whole)])
    stop_after_each_start(parts, [*command, "--run", str(parts)], 2)
    assert [m["step"] for m in read_lines(parts) if "lr" in m] == [1, 2]
    run_case([*command, "--run", str(parts)])
    assert not read_stopped(parts)
    assert read_lines(parts) == read_lines(whole)
    name = "generator/generator.safetensors"
    assert (parts / name).read_bytes() == (whole / name).read_bytes()


def test_collection_stops_and_goes_on_bit_equally(flags, tiny_base, tmp_path):
    _, folder = flags
    command = [*COLLECT, "--base", str(tiny_base), "--data", str(folder / "aa.jsonl")]
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    run_case([*command, "--out", str(whole)])
    stop_after_each_start(parts, [*command, "--out", str(parts)], 3)
    run_case([*command, "--out", str(parts)])
    assert (parts / "manifest.json").read_text() == (whole / "manifest.json").read_text()
    files = sorted(p.relative_to(whole) for p in whole.glob("**/*.safetensors"))
    assert len(files) == 2
    assert all((parts / f).read_bytes() == (whole / f).read_bytes() for f in files)
