"""Listing and fetching the authors' files, with the hub's client faked."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import huggingface_hub
import pytest
import torch
from huggingface_hub.errors import GatedRepoError

from dnd_core.presets import PRESETS
from tests.authors import authors_state
from training import released
from training.__main__ import main
from training.released import RELEASED

FILES = {"ARC-c/10.safetensors": 3, "ARC-c/11.safetensors": 4, "BoolQ/7.safetensors": 5}


class FakeHub:
    """Every data set holds FILES; `error` is what a download raises."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: Exception | None = None
        self.delay_seconds = 0.0

    def dataset_info(self, repo: str, *, files_metadata: bool, timeout: float) -> Any:
        self.asked.append(repo)
        time.sleep(self.delay_seconds)
        files = [SimpleNamespace(rfilename=name, size=size) for name, size in FILES.items()]
        return SimpleNamespace(siblings=files)

    def snapshot_download(
        self, repo: str, *, repo_type: str, allow_patterns: list[str] | None, local_dir: Path
    ) -> str:
        assert repo_type == "dataset"
        if self.error is not None:
            raise self.error
        for name, size in FILES.items():
            if allow_patterns is None or any(Path(name).match(p) for p in allow_patterns):
                (local_dir / name).parent.mkdir(parents=True, exist_ok=True)
                (local_dir / name).write_bytes(b"0" * size)
        return str(local_dir)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> FakeHub:
    fake = FakeHub()
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr(huggingface_hub, "HfApi", lambda: fake)
    monkeypatch.setattr(huggingface_hub, "snapshot_download", fake.snapshot_download)
    return fake


def run(monkeypatch: pytest.MonkeyPatch, *argv: str) -> int:
    monkeypatch.setattr("sys.argv", ["python -m training", *argv])
    return main()


def test_every_released_set_has_a_preset() -> None:
    assert len(RELEASED) == 7
    assert {each.preset for each in RELEASED.values()} - {""} <= set(PRESETS)


def test_list_shows_what_the_hub_has(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "download") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 + len(RELEASED)
    assert all(line.endswith("| 3 files, 0.0 GB |") for line in lines[2:])
    assert sorted(hub.asked) == sorted(each.repo for each in RELEASED.values())


def test_list_works_without_a_hub(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert run(monkeypatch, "download") == 0
    assert capsys.readouterr().out.count("HF_HUB_OFFLINE is set") == len(RELEASED)
    assert not hub.asked
    assert run(monkeypatch, "download", "math7B", "--out", "/no/such") == 2
    assert "HF_HUB_OFFLINE" in capsys.readouterr().err


def test_silent_hub_costs_one_time_limit(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.delay_seconds = 5
    monkeypatch.setattr(released, "PROBE_SECONDS", 0.2)
    assert run(monkeypatch, "download") == 0
    assert capsys.readouterr().out.count("no answer from the hub") == len(RELEASED)


@pytest.mark.parametrize(("patterns", "num_files"), [((), 3), (("--files", "ARC-c/*"), 2)])
def test_download_fetches_what_was_asked_for(
    patterns: tuple[str, ...],
    num_files: int,
    hub: FakeHub,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "sets"
    assert run(monkeypatch, "download", "math7B", "--out", str(out), *patterns) == 0
    assert len(list(out.rglob("*.safetensors"))) == num_files
    assert f"{num_files} files in {out}" in capsys.readouterr().out
    assert hub.asked == ["Jerrylz/math7B"]


def test_download_says_what_to_do(
    hub: FakeHub,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    gated = GatedRepoError.__new__(GatedRepoError)
    cases: list[tuple[list[str], Exception | None, str]] = [
        (["math8B"], None, "Choose from common_sense_reasoning"),
        (["math7B", "--files", "*.pth"], None, "no file that matches *.pth"),
        (["math7B"], gated, "https://huggingface.co/datasets/Jerrylz/math7B"),
        (["math7B"], ConnectionError("reset"), "reset"),
    ]
    for argv, error, message in cases:
        hub.error = error
        assert run(monkeypatch, "download", *argv, "--out", str(tmp_path / "out")) == 2
        assert message in capsys.readouterr().err


def test_inspect_prints_a_generator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "generator.pth"
    torch.save(authors_state(projected=True), path)
    assert run(monkeypatch, "inspect", str(path)) == 0
    assert "transpose to 6" in capsys.readouterr().out
    path.write_text("nothing")
    assert run(monkeypatch, "inspect", str(path)) == 2
    assert "generator.pth" in capsys.readouterr().err
