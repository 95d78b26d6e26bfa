"""Kills at random points, stops and a full disk: what is left goes on bit-equally."""

import errno
import json
import os
import random
import subprocess
import time
from multiprocessing import get_context
from types import SimpleNamespace

import pytest
import torch

from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import save_generator
from tests.tiny import make_tiny_generator, tiny_state_config
from tests.training.run_case import assert_same_run, curve, save_plan, train_command
from training.__main__ import build_parser
from training.config import TrainConfig
from training.metrics import read_last_step, read_metrics, write_metrics_up_to
from training.optimizer import make_optimizer
from training.run_state import full_disk_explained, load_run_state, save_run_state
from training.stopping import read_stopped

NUM_STEPS, NUM_KILLS = 40, 10
CONTEXT = get_context("forkserver")  # imports once; each child is a fresh process all the same
CONTEXT.set_forkserver_preload(["tests.training.test_kill_resume", "training.families.catalog"])


def train_here(command):
    """What `python -m training` does, in this process."""
    torch.set_num_threads(1)
    args = build_parser().parse_args(command)
    args.call(args)


def start(command):
    """The command in a process of its own."""
    process = CONTEXT.Process(target=train_here, args=(command,))
    process.start()
    return process


@pytest.fixture(scope="module")
def setting(tiny_base, tmp_path_factory):
    """A function from a run folder to its command, and an uninterrupted run."""
    folder = tmp_path_factory.mktemp("kill")
    plan = save_plan(folder)

    def command(run):
        changes = {"num_steps": NUM_STEPS, "save_every": 3, "decay_steps": 10}
        return train_command(tiny_base, plan, "--device", "cpu", run=run, **changes)

    whole = start(command(folder / "whole"))
    whole.join(120)
    assert whole.exitcode == 0
    return command, folder / "whole"


def wait_for_step(run, process, step):
    while read_last_step(run) < step and process.is_alive():
        time.sleep(0.005)


def test_ten_kills_change_nothing(setting, tmp_path):
    command, whole = setting
    run, rng = tmp_path / "run", random.Random(7)
    for _ in range(NUM_KILLS):
        before = read_last_step(run)
        process = start(command(run))
        # Past the point where it truncates the figures of steps that it computes again.
        while process.is_alive() and read_last_step(run) <= before - 3:
            time.sleep(0.005)
        wait_for_step(run, process, max(1, before - 2))
        time.sleep(rng.uniform(0, 0.15))
        assert process.is_alive(), "the run ended before all kills: make it longer"
        process.kill()
        process.join()
    last = start(command(run))
    last.join(120)
    assert last.exitcode == 0
    assert_same_run(run, whole)
    assert [step for step, _ in curve(run)] == list(range(1, NUM_STEPS + 1))


def test_stop_saves_the_step_it_is_at_and_goes_on_bit_equally(setting, tmp_path):
    command, whole = setting
    run = tmp_path / "run"
    process = start(command(run))
    wait_for_step(run, process, 4)
    (run / "stop").touch()
    process.join(60)
    assert process.exitcode == 0 and read_stopped(run) and not (run / "stop").exists()
    step = read_last_step(run)
    state = torch.load(run / "run_state.pt", weights_only=True)
    assert 4 <= step < NUM_STEPS and state["step"] == step
    again = start(command(run))
    again.join(120)
    assert_same_run(run, whole)


def test_figures_after_the_last_saved_state_are_dropped(tmp_path):
    path = tmp_path / "metrics.jsonl"
    lines = [json.dumps({"step": step, "loss": 0.1 * step}) for step in range(1, 6)]
    path.write_text("\n".join([*lines[:2], '{"step": 2, "lo', *lines[2:], '{"step"']), "utf-8")
    assert [m["step"] for m in read_metrics(tmp_path)] == [1, 2, 3, 4, 5]
    assert read_last_step(tmp_path) == 5
    write_metrics_up_to(path, 3)
    assert path.read_text("utf-8") == "\n".join(lines[:3]) + "\n"
    assert read_metrics(tmp_path / "nowhere") == []


@pytest.fixture
def trained():
    generator = make_tiny_generator(tiny_state_config())
    return generator, make_optimizer(generator, TrainConfig())


@pytest.fixture
def full_disk(tmp_path):
    """A folder on a disk of 128 kB; needs the right to mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk is not allowed here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_full_disk_leaves_the_old_state_whole(full_disk, trained):
    small = {"x": torch.ones(3)}
    save_run_state(full_disk, 5, *stand_ins(small))
    before = (full_disk / "run_state.pt").read_bytes()
    for write in (
        lambda: save_run_state(full_disk, 6, *trained),
        lambda: torch.save(trained[0].state_dict(), full_disk / "run_state.pt.new"),
        lambda: save_generator(full_disk, trained[0], dtype=torch.float32),
    ):
        with pytest.raises(InputError, match="is full"), full_disk_explained(full_disk):
            write()
    assert (full_disk / "run_state.pt").read_bytes() == before
    assert [p.name for p in full_disk.iterdir()] == ["run_state.pt"]


def stand_ins(tensors):
    """Something with a state_dict, twice."""
    return SimpleNamespace(state_dict=lambda: tensors), SimpleNamespace(state_dict=dict)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_full_disk_while_writing_figures_is_explained(tmp_path, number):
    with pytest.raises(InputError, match="is full"), full_disk_explained(tmp_path):
        raise OSError(number, "no room")


def test_other_errors_stay_what_they_are(tmp_path):
    with pytest.raises(PermissionError), full_disk_explained(tmp_path):
        raise PermissionError(errno.EACCES, "not yours")
    with pytest.raises(RuntimeError, match="shapes"), full_disk_explained(tmp_path):
        raise RuntimeError("shapes differ")


def test_state_of_another_generator_is_refused(tmp_path, trained):
    generator, optimizer = trained
    save_run_state(tmp_path, 3, generator, optimizer)
    stages = {"stages": [[4, 6, 32], [64, 4, 32]], "kernel_size": 3}
    config = GeneratorConfig.from_json(generator.config.to_json() | {"decoder": stages})
    other = make_tiny_generator(config)
    with pytest.raises(InputError, match="begun with another generator"):
        load_run_state(tmp_path, other, make_optimizer(other, TrainConfig()))
