"""Run folders: listed whatever is in them, and never taken for what they are not."""

import json
import os
import subprocess
import sys
import time

import pytest

from dnd_core.errors import InputError
from training import runs
from training.devices import device_lock_path
from training.run_files import RunStatus, read_spec, read_status, save_status
from training.run_processes import lock_file, read_process_start
from training.runs import (
    cancel_run,
    command_line,
    delete_run,
    list_runs,
    make_run,
    read_log_tail,
    read_run,
    rename_run,
    run_eta_seconds,
    runs_root,
    set_notes,
    start_run,
    stop_run,
)

COMMAND = ["train", "--run", "{run}", "--num-steps", "20"]


def make(root, name="My run", **changes):
    given = {"form": {"steps": 20}, "command": COMMAND, "devices": ["cpu"]} | changes
    return make_run(root, name=name, **given)


def set_running(folder, *, pid=None, process_start=None):
    pid = os.getpid() if pid is None else pid
    start = read_process_start(pid) if process_start is None else process_start
    save_status(folder, RunStatus(state="running", pid=pid, process_start=start))


def test_new_run_holds_what_was_asked_for(tmp_path):
    folder = make(tmp_path, "Größe: ein/Versuch?", devices=["cuda:0", "cuda:1"])
    run = read_run(folder)
    assert run.spec.name == "Größe: ein/Versuch?" and run.spec.form == {"steps": 20}
    assert run.spec.command == ("train", "--run", str(folder), "--num-steps", "20")
    assert run.spec.devices == ("cuda:0", "cuda:1")
    assert run.status.state == "new" and not run.is_active
    assert (run.step, run.num_steps) == (0, 20)
    assert read_spec(folder).command == tuple(COMMAND)  # so that the folder can be moved


def test_newest_run_comes_first_and_edits_stay(tmp_path):
    first, second = make(tmp_path, "a"), make(tmp_path, "b")
    rename_run(first, "renamed")
    set_notes(first, "lr was too high\n")
    assert [run.folder for run in list_runs(tmp_path)] == [second, first]
    spec = read_run(first).spec
    assert (spec.name, spec.notes) == ("renamed", "lr was too high\n")
    delete_run(second)
    assert [run.folder for run in list_runs(tmp_path)] == [first]
    assert list_runs(tmp_path / "nowhere") == []


@pytest.mark.parametrize("name", ["", "  \n"])
def test_run_needs_a_name(tmp_path, name):
    with pytest.raises(InputError, match="name"):
        make(tmp_path, name)


@pytest.mark.parametrize("file", ["run.json", "status.json", "metrics.jsonl", "config.json"])
def test_half_written_files_never_raise(tmp_path, file):
    folder = make(tmp_path)
    set_running(folder)
    metrics = [{"step": step, "loss": 1.5, "seconds": 0.1} for step in (1, 2)]
    (folder / "metrics.jsonl").write_text("\n".join(map(json.dumps, metrics)) + "\n", "utf-8")
    (folder / "config.json").write_text(json.dumps({"num_steps": 30}), "utf-8")
    whole = (folder / file).read_bytes()
    for size in range(0, len(whole), 3):
        (folder / file).write_bytes(whole[:size])
        (run,) = list_runs(tmp_path)
        assert run.step in (0, 1, 2)
        if file in ("run.json", "status.json") and size < len(whole) - 2:
            assert run.status.state == "broken" and file in run.status.message
        run_eta_seconds(run)
    (folder / file).write_bytes(b"\xff\xfe\x00[1, 2]")
    list_runs(tmp_path)
    (folder / file).write_bytes(b"[1, 2]")
    list_runs(tmp_path)


def test_folder_without_a_description_is_listed_as_broken(tmp_path):
    (tmp_path / "junk").mkdir()
    (run,) = list_runs(tmp_path)
    assert run.status.state == "broken" and "run.json is missing" in run.status.message
    with pytest.raises(InputError, match="not a run's folder"):
        delete_run(tmp_path / "junk")
    with pytest.raises(InputError, match=r"run\.json"):
        start_run(tmp_path / "junk")


@pytest.mark.parametrize(
    "spec",
    [
        {"id": "x", "name": "x", "command": "train", "devices": ["cpu"]},
        {"id": "x", "name": "x", "command": ["train"], "devices": [0]},
        {"id": "x", "name": None},
        {"id": "x", "name": "x", "form": []},
        {"id": "x"},
        [],
    ],
)
def test_description_of_another_kind_is_broken(tmp_path, spec):
    folder = make(tmp_path)
    (folder / "run.json").write_text(json.dumps(spec), "utf-8")
    assert read_run(folder).status.state == "broken"


def test_recycled_process_number_is_not_taken_for_the_run(tmp_path):
    folder = make(tmp_path)
    (folder / "log.txt").write_text("step 1\nstep 2: loss 3.1\n", "utf-8")
    set_running(folder)
    assert read_run(folder).status.state == "running"
    set_running(folder, process_start="12345@00000000")
    status = read_run(folder).status
    assert status.state == "crashed" and "step 2: loss 3.1" in status.message
    set_running(folder, pid=2**22 + 1, process_start="1@2")
    assert read_run(folder).status.state == "crashed"


def test_zombie_is_not_alive(tmp_path):
    folder = make(tmp_path)
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    set_running(folder, pid=process.pid)
    assert read_run(folder).status.state == "running"
    process.kill()
    time.sleep(0.2)  # nobody has waited for it yet
    assert read_run(folder).status.state == "crashed"
    process.wait()


def test_active_run_is_neither_deleted_nor_started_again(tmp_path):
    folder = make(tmp_path)
    set_running(folder)
    for call in (delete_run, start_run):
        with pytest.raises(InputError, match="running"):
            call(folder)
    stop_run(folder)
    assert read_run(folder).status.state == "stopping"
    assert folder.is_dir()


def test_idle_run_is_neither_stopped_nor_cancelled(tmp_path):
    folder = make(tmp_path)
    for call in (stop_run, cancel_run):
        with pytest.raises(InputError, match="nothing to"):
            call(folder)
    save_status(folder, RunStatus(state="done"))
    with pytest.raises(InputError, match="done"):
        start_run(folder)


def test_run_that_is_being_started_elsewhere_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "LOCK_SECONDS", 0.2)
    folder = make(tmp_path)
    with lock_file(folder / runs.LOCK_FILE):
        with pytest.raises(InputError, match="just started"):
            start_run(folder)
        with pytest.raises(InputError, match="just started"):
            delete_run(folder)
    assert read_status(folder).state == "new"


def test_process_that_says_nothing_is_an_error(tmp_path, monkeypatch):
    folder = make(tmp_path)
    monkeypatch.setattr(runs.sys, "executable", "/bin/false")
    with pytest.raises(InputError, match="did not start"):
        start_run(folder)
    assert read_run(folder).status.state == "new"


def test_log_tail_keeps_the_last_state_of_a_line_that_renews_itself(tmp_path):
    assert read_log_tail(tmp_path) == ""
    text = "a\n\rload: 1 %\rload: 50 %\rload: 99 %\r\nb\xff\n".encode("latin-1")
    (tmp_path / "log.txt").write_bytes(b"x" * 100_000 + b"\n" + text)
    assert read_log_tail(tmp_path, 3) == "a\nload: 99 %\nb\ufffd"


def test_eta_follows_the_last_steps(tmp_path):
    folder = make(tmp_path)
    assert run_eta_seconds(read_run(folder)) is None
    lines = [{"step": i + 1, "seconds": 9.0 if i < 5 else 2.0, "loss": 1.0} for i in range(15)]
    (folder / "metrics.jsonl").write_text("".join(json.dumps(m) + "\n" for m in lines), "utf-8")
    assert run_eta_seconds(read_run(folder)) is None  # not running
    set_running(folder)
    assert run_eta_seconds(read_run(folder)) == 5 * 2.0


@pytest.mark.parametrize(
    ("devices", "line"),
    [
        (["cpu"], "python -m training train --note 'a b' --device cpu"),
        (
            ["cpu", "cpu"],
            "torchrun --nproc-per-node 2 -m -- training train --note 'a b' --device cpu",
        ),
        (
            ["cuda:3"],
            "CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES=3 "
            "python -m training train --note 'a b'",
        ),
        (
            ["cuda:0", "cuda:2"],
            "CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES=0,2 "
            "torchrun --nproc-per-node 2 -m -- training train --note 'a b'",
        ),
    ],
)
def test_command_line_can_be_pasted(tmp_path, devices, line):
    spec = read_run(make(tmp_path, command=["train", "--note", "a b"], devices=devices)).spec
    assert command_line(spec).replace("python3 ", "python ") == line


def test_root_of_runs(monkeypatch, tmp_path):
    monkeypatch.setenv("DND_RUNS", str(tmp_path))
    assert runs_root() == tmp_path
    monkeypatch.delenv("DND_RUNS")
    monkeypatch.chdir(tmp_path)
    assert runs_root() == tmp_path / "runs"


def test_page_side_imports_no_torch():
    code = (
        "import training.runs, training.job, training.devices, training.estimate, "
        "training.task_files, training.builtin_sets, sys; sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_queued_run_can_be_stopped_and_cancelled(tmp_path):
    """Its device is taken by someone else, so that no training process is ever started."""
    folder = make(tmp_path)
    with lock_file(device_lock_path(tmp_path, "cpu")):
        start_run(folder)
        run = wait_for(folder, "queued", "Waits for cpu")
        assert run.is_active
        stop_run(folder)
        wait_for(folder, "stopped")
        start_run(folder)
        pid = wait_for(folder, "queued", "Waits for cpu").status.pid
        cancel_run(folder)
        assert read_run(folder).status.state == "cancelled"
        assert read_process_start(pid) == ""
    assert "queued" in read_log_tail(folder)


def wait_for(folder, state, message=""):
    end = time.monotonic() + 20
    while time.monotonic() < end:
        run = read_run(folder)
        if run.status.state == state and message in run.status.message:
            return run
        time.sleep(0.02)
    raise AssertionError(run.status)


def test_runs_that_wait_for_one_device_keep_their_order(tmp_path):
    first, second = make(tmp_path, "first"), make(tmp_path, "second", devices=["cuda:0", "cpu"])
    with lock_file(device_lock_path(tmp_path, "cpu")):
        start_run(second)  # asked for first, though made last
        wait_for(second, "queued", "in use by another process")
        start_run(first)
        wait_for(first, "queued", "in use by second")
        assert {run.status.state for run in list_runs(tmp_path)} == {"queued"}
        cancel_run(second)
        wait_for(first, "queued", "in use by another process")
        cancel_run(first)


def test_place_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(InputError, match="cannot be written: Not a directory"):
        make(tmp_path / "file")
    folder = make(tmp_path)
    (folder / "log.txt").mkdir()
    with pytest.raises(InputError, match="cannot be written: Is a directory"):
        start_run(folder)
    assert read_run(folder).status.state == "new"
