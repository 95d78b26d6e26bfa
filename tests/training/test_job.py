"""Runs as detached processes: they outlive their caller, wait their turn, and survive kills."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.training.run_case import assert_same_run, curve, save_plan, train_command, wait_for
from training.devices import list_devices
from training.job import failure_message
from training.run_processes import read_process_start
from training.runs import cancel_run, list_runs, make_run, read_run, start_run, stop_run

ROOT = Path(__file__).resolve().parents[2]
NUM_STEPS = 20
ENDED = ("done", "failed", "crashed", "cancelled", "stopped")
START_ALL = "import sys; from pathlib import Path; from training.runs import start_run; "
START_ALL += "[start_run(Path(folder)) for folder in sys.argv[1:]]"


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """For the runs' processes: equal sums in every run, and room for other tests."""
    patch = pytest.MonkeyPatch()
    patch.setenv("OMP_NUM_THREADS", "1")
    patch.setenv("DND_CPU_NICENESS", "0")  # or the tests wait for all else on the machine
    yield
    patch.undo()


@pytest.fixture(scope="module")
def make(tiny_base, tmp_path_factory):
    """A function that makes a run of tiny models, not started."""
    folder = tmp_path_factory.mktemp("runs")
    plan = save_plan(folder)

    def make(name, *more, root=folder / "all", devices=("cpu",), **changes):
        flags = {"num_steps": NUM_STEPS, "decay_steps": 10} | changes
        command = train_command(tiny_base, plan, *more, **flags)
        return make_run(root, name=name, form={}, command=command, devices=devices)

    yield make
    for run in list_runs(folder / "all"):
        if run.is_active:  # only where a test has failed
            cancel_run(run.folder)


def processes_of(group):
    """Numbers of the living processes of a process group."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[2]) == group and fields[0] != "Z":
                found.append(int(entry.name))
    return found


@pytest.fixture(scope="module")
def whole(make):
    """A run that was queued behind one that was killed; itself never interrupted."""
    first, second = make("first"), make("second")
    # The caller ends at once; its runs do not.
    subprocess.run([sys.executable, "-c", START_ALL, first, second], cwd=ROOT, check=True)
    run = wait_for(first, ["running"], step=1)
    waiting = read_run(second)
    assert waiting.status.state == "queued" and "in use by first" in waiting.status.message
    assert [d.is_busy for d in list_devices(first.parent) if d.name == "cpu"] == [True]
    (trainer,) = set(processes_of(run.status.pid)) - {run.status.pid}
    os.kill(trainer, signal.SIGKILL)
    crashed = wait_for(first, ENDED)
    assert crashed.status.state == "crashed" and crashed.status.exit_code == -signal.SIGKILL
    assert (
        "SIGKILL" in crashed.status.message and f"step 0 of {NUM_STEPS}" in crashed.status.message
    )
    done = wait_for(second, ENDED)
    assert done.status.state == "done" and done.status.exit_code == 0
    assert (done.step, done.num_steps) == (NUM_STEPS, NUM_STEPS)
    return second


@pytest.mark.slow
def test_run_behind_a_killed_one_starts_and_ends(whole):
    run = read_run(whole)
    assert run.status.queued < run.status.started < run.status.ended
    assert not any(device.is_busy for device in list_devices(whole.parent))
    assert (whole / "generator" / "README.md").read_text("utf-8").startswith("---\nbase_model:")


@pytest.mark.slow
def test_killed_and_stopped_run_goes_on_bit_equally(make, whole):
    folder = make("killed")
    start_run(folder)
    run = wait_for(folder, ["running"], step=4)
    (trainer,) = set(processes_of(run.status.pid)) - {run.status.pid}
    os.kill(run.status.pid, signal.SIGKILL)  # the job alone; its child goes with it
    crashed = wait_for(folder, ENDED)
    assert crashed.status.state == "crashed" and f"step 0 of {NUM_STEPS}" in crashed.status.message
    end = time.monotonic() + 10
    while read_process_start(trainer) and time.monotonic() < end:
        time.sleep(0.02)
    assert read_process_start(trainer) == ""

    start_run(folder)
    wait_for(folder, ["running"], step=crashed.step + 4)
    os.killpg(read_run(folder).status.pid, signal.SIGKILL)
    assert wait_for(folder, ENDED).status.state == "crashed"

    start_run(folder)
    wait_for(folder, ["running"], step=read_run(folder).step + 1)
    stop_run(folder)
    stopped = wait_for(folder, ENDED)
    assert stopped.status.state == "stopped" and 0 < stopped.step < NUM_STEPS

    start_run(folder)
    assert wait_for(folder, ["done"]).step == NUM_STEPS
    assert_same_run(folder, whole)


@pytest.mark.slow
def test_two_processes_train_together(make, whole, monkeypatch):
    monkeypatch.setenv("DND_FAKE_DEVICES", "2")
    names = [device.name for device in list_devices(whole.parent)]
    assert names == ["cpu:0", "cpu:1"]
    folder = make("two", devices=names)
    start_run(folder)
    wait_for(folder, ["running"], step=1)
    assert all(device.is_busy for device in list_devices(folder.parent))
    stop_run(folder)  # both must stop after the same step
    assert wait_for(folder, ENDED).status.state == "stopped"
    start_run(folder)
    assert wait_for(folder, ENDED).status.state == "done"
    assert "2 processes on cpu" in (folder / "log.txt").read_text("utf-8")
    losses = [loss for _, loss in curve(whole)]
    assert [step for step, _ in curve(folder)] == list(range(1, NUM_STEPS + 1))
    assert [loss for _, loss in curve(folder)][:10] == pytest.approx(losses[:10], rel=2e-2)


@pytest.mark.slow
def test_cancelled_run_leaves_no_process(make):
    folder = make("cancelled", devices=("cpu", "cpu"))
    start_run(folder)
    pid = wait_for(folder, ["running"]).status.pid
    end = time.monotonic() + 10
    while len(processes_of(pid)) < 3 and time.monotonic() < end:
        time.sleep(0.01)
    cancel_run(folder)
    assert read_run(folder).status.state == "cancelled"
    assert processes_of(pid) == []
    assert not any(device.is_busy for device in list_devices(folder.parent))


@pytest.mark.slow
def test_input_error_is_the_message(make):
    folder = make("nowhere", "--data", "/nowhere/at/all")
    start_run(folder)
    run = wait_for(folder, ENDED)
    assert (run.status.state, run.status.exit_code) == ("failed", 2)
    assert run.status.message.startswith("/nowhere/at/all does not exist.")


@pytest.mark.slow
def test_full_disk_fails_with_advice_and_goes_on_once_there_is_room(make, whole, tmp_path):
    root = tmp_path / "small"
    root.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1300k", "tmpfs", str(root)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk is not allowed here")
    try:
        folder = make("small", root=root)
        start_run(folder)
        failed = wait_for(folder, ENDED)
        assert failed.status.state == "failed", failed
        assert "is full. Free some space" in failed.status.message
        more = ["mount", "-o", "remount,size=8m", str(root)]
        subprocess.run(more, check=True)
        start_run(folder)
        assert wait_for(folder, ENDED).status.state == "done"
        assert_same_run(folder, whole)
    finally:
        subprocess.run(["umount", "--lazy", str(root)], check=True)


def test_run_on_the_cpu_lets_the_chat_go_first():
    code = "import os; from training.job import step_back; step_back(); print(os.nice(0))"
    environment = {**os.environ, "DND_CPU_NICENESS": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert int(done.stdout) >= 10


@pytest.mark.parametrize(
    ("log", "message"),
    [
        ("x\nerror: the file has 3 rows.\n", "the file has 3 rows."),
        (
            "Traceback (most recent call last):\n  File ...\ntorch.OutOfMemoryError: CUDA out of "
            "memory. Tried to allocate 2 GiB\n[W] destroy\n",
            "Out of memory. Lower the tasks",
        ),
        ("Traceback (most recent call last):\n  File\nValueError: odd\nnoise\n", "ValueError: odd"),
        ("", "It failed without a word."),
    ],
)
def test_failure_is_told_by_its_error_line(tmp_path, log, message):
    before = "error: of a start before\n"
    (tmp_path / "log.txt").write_text(before + log, "utf-8")
    assert failure_message(tmp_path, len(before)).startswith(message)
