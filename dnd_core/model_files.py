"""Looks at model folders and files on disk: complete or not, sizes, hashes, free space."""

import hashlib
import json
import os
import shutil
from fnmatch import fnmatch
from pathlib import Path

from dnd_core.errors import InputError

# What a model needs to run from safetensors; leaves out other frameworks' weights and READMEs.
WANTED_FILES = ("*.safetensors", "*.json", "*.txt", "*.jinja", "*.model")
UNWANTED_FILES = ("onnx/*", "openvino/*", "original/*", "data_config.json", ".*")
TOKENIZER_FILES = ("tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt")


class SourceUnavailable(Exception):
    """One place could not deliver the model; the text says why. The next place is tried."""


def is_wanted(file_name: str) -> bool:
    """Whether a file, named relative to the model folder, is needed to run the model."""
    return any(fnmatch(file_name, pattern) for pattern in WANTED_FILES) and not any(
        fnmatch(file_name, pattern) for pattern in UNWANTED_FILES
    )


def read_missing_files(folder: Path) -> list[str]:
    """Names of the files that a model folder lacks; empty for a folder that can be loaded."""
    missing = [] if (folder / "config.json").is_file() else ["config.json"]
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        shards = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
        missing += sorted(shard for shard in shards if not (folder / shard).is_file())
    elif not (folder / "model.safetensors").is_file():
        missing.append("model.safetensors")
    if not any((folder / name).is_file() for name in TOKENIZER_FILES):
        missing.append("tokenizer.json")
    return missing


def read_folder_bytes(*folders: Path) -> int:
    """Bytes in all files below the folders. Files and folders that vanish meanwhile count as 0."""
    total = 0
    for folder in folders:
        # os.walk skips a folder that is gone, where Path.rglob raises before Python 3.13.
        for parent, _, names in os.walk(folder):
            for name in names:
                path = Path(parent, name)
                try:
                    total += path.stat().st_size if not path.is_symlink() else 0
                except FileNotFoundError:
                    continue
    return total


def read_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_sha256(file_name: str, found: str, expected: str) -> None:
    """Raises InputError with both hashes when they differ."""
    if found != expected:
        raise InputError(
            f"{file_name} is not the file that was expected: sha256 should be {expected}, "
            f"found {found}. Nothing of it was kept. Run the same command again, in case the "
            "download was damaged; if it stays so, the package has changed: pass the path of a "
            "folder that holds the model instead."
        )


def read_free_bytes(folder: Path) -> int:
    """Free bytes on the disk of a folder that may not exist yet."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def check_free_bytes(folder: Path, needed: int, free: int, setting: str) -> None:
    """Raises InputError when `needed` bytes do not fit; `setting` moves the folder elsewhere."""
    if free < needed:
        raise InputError(
            f"Not enough disk space for the model in {folder}: {needed / 1e9:.1f} GB needed, "
            f"{free / 1e9:.1f} GB free. Free some space, or set {setting} to a folder on a "
            "larger disk."
        )
