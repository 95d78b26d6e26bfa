"""Generators in and out: as a zip, and to the hub."""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path, PurePosixPath

from safetensors import SafetensorError
from safetensors.torch import load as tensors_from_bytes

from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import CONFIG_FILE, WEIGHTS_FILE
from training.card import CARD_FILE, GENERATOR_FOLDER, has_generator, read_card
from training.run_files import RunStatus, now, read_spec, save_spec, save_status
from training.runs import delete_run, make_run
from training.trained_sets import TRAINED_SETS_FILE, check_trained_sets

MB = 1_000_000  # bytes
NEEDED = (CONFIG_FILE, WEIGHTS_FILE)
# The note may be missing: files made before it, and by others, have none.
MAX_BYTES = {CONFIG_FILE: MB, CARD_FILE: MB, TRAINED_SETS_FILE: MB, WEIGHTS_FILE: 4_000 * MB}
MAX_MEMBERS = 100


def save_generator_files(run: Path, folder: Path) -> None:
    """Copy what a generator needs, its note of trained sets and its card, into a new folder.

    Raises InputError if there is no generator.
    """
    if not has_generator(run):
        raise InputError("This run has saved no generator yet. Wait for its first save.")
    folder.mkdir(parents=True)
    for name in (*NEEDED, TRAINED_SETS_FILE):
        if name in NEEDED or (run / GENERATOR_FOLDER / name).is_file():
            shutil.copyfile(run / GENERATOR_FOLDER / name, folder / name)
    (folder / CARD_FILE).write_text(read_card(run), "utf-8")


def save_generator_zip(run: Path, folder: Path) -> Path:
    """Write a zip of the run's generator into `folder`; returns its path."""
    inside = folder / run.name
    save_generator_files(run, inside)
    path = folder / f"generator-{run.name}.zip"
    # Stored: weights hardly shrink, and it is ten times as fast.
    with zipfile.ZipFile(path, "w") as archive:
        for name in MAX_BYTES:
            if (inside / name).is_file():
                archive.write(inside / name, f"{run.name}/{name}")
    shutil.rmtree(inside)
    return path


def load_generator_zip(path: Path) -> dict[str, bytes]:
    """The files of a generator in a zip, checked and in memory: nothing is unpacked to disk.

    Raises InputError where the zip is broken, unsafe, or holds no generator.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = _members(path.name, archive)
            files = {name: archive.read(info) for name, info in members.items()}
    # ValueError and NotImplementedError: offsets and flags that no sound zip has.
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise InputError(f"{path.name} is not a sound zip file: {error}. Pack it again.") from error
    try:
        GeneratorConfig.from_json(json.loads(files[CONFIG_FILE]))
        tensors_from_bytes(files[WEIGHTS_FILE])
        check_trained_sets(json.loads(files.get(TRAINED_SETS_FILE, b"[]")))
    except (ValueError, KeyError, TypeError, SafetensorError) as error:
        raise InputError(f"{path.name} holds no sound generator: {error}.") from error
    return files


def import_generator(root: Path, path: Path, *, shown_name: str) -> Path:
    """Add the generator in a zip to the runs, as one that is done; returns its folder."""
    files = load_generator_zip(path)
    folder = make_run(root, name=shown_name[:80], form={}, command=(), devices=("cpu",))
    try:
        save_spec(folder, replace(read_spec(folder), devices=()))  # it ran elsewhere
        (folder / GENERATOR_FOLDER).mkdir()
        for name, content in files.items():
            (folder / GENERATOR_FOLDER / name).write_bytes(content)
        message = f"Imported from {path.name}."
        save_status(folder, RunStatus(state="done", ended=now(), message=message))
    except OSError as error:
        delete_run(folder)
        raise InputError(f"{folder} cannot be written: {error.strerror}.") from error
    return folder


def _members(shown: str, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files of MAX_BYTES by name, from the top of a zip or from the one folder in it."""
    infos = archive.infolist()
    if len(infos) > MAX_MEMBERS:
        raise InputError(f"{shown} holds {len(infos)} files, too many for a generator.")
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        # orig_filename: filename stops at a NUL, and could hide what follows.
        inner = PurePosixPath(info.orig_filename.replace("\\", "/"))
        if inner.is_absolute() or ".." in inner.parts or ":" in inner.parts[0]:
            raise InputError(f"{shown} holds a path outside the zip. Pack the files again.")
        if inner.name not in MAX_BYTES or len(inner.parts) > 2:
            continue
        if inner.name in found:
            raise InputError(f"{shown} holds more than one generator. Pack one alone.")
        if info.flag_bits & 1:
            raise InputError(f"{shown} needs a password. Pack the files again without one.")
        # Deflate is the only packed form that cannot grow past the size it declares.
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InputError(f"{shown} is packed in an unusual way. Make a plain zip (deflate).")
        if info.file_size > MAX_BYTES[inner.name]:
            raise InputError(f"{shown}: {inner.name} is too large for a generator.")
        found[inner.name] = info
    for name in NEEDED:
        if name not in found:
            raise InputError(f"{shown} holds no {name}. Use a zip that this page exported.")
    return found
