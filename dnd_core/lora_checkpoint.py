"""Reads and writes LoRA checkpoints: PEFT adapter folders, and zip files of them.

A checkpoint is what every server of LoRAs accepts: one rank, one alpha, bf16, no extras.
"""

from __future__ import annotations

import json
import os
import shutil
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import torch
from safetensors import SafetensorError
from safetensors.torch import load as tensors_from_bytes
from safetensors.torch import save as tensors_to_bytes
from torch import Tensor

from dnd_core.base_dimensions import known_model_type
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checks import check_adapter_config, check_matrices
from dnd_core.lora_layout import LAYERS, layers_path

CONFIG_FILE, WEIGHTS_FILE = "adapter_config.json", "adapter_model.safetensors"
META_FILE = "dnd_meta.json"  # where the LoRA came from; PEFT and the servers ignore it
FILES = (CONFIG_FILE, WEIGHTS_FILE, META_FILE)
STORED_DTYPE = torch.bfloat16
MAX_FILE_BYTES = 1 << 30  # a rank-64 LoRA of a 7B model is 320 MB; more is no LoRA
ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the same LoRA gives the same zip, byte by byte


def round_lora(lora: Lora) -> Lora:
    """The LoRA with the values a checkpoint can hold, still in fp32.

    What is attached and what is exported then give the same logits.
    """
    rounded = {key: value.to(STORED_DTYPE).float() for key, value in lora.state_dict.items()}
    return replace(lora, state_dict=rounded)


def save_lora(folder: Path, lora: Lora) -> None:
    """Write a PEFT folder; it appears in one move, and replaces an older LoRA there.

    Raises InputError where the folder holds anything else.
    """
    read_check_target(folder)
    files = checkpoint_files(lora)
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = folder.with_name(f".{folder.name}.{uuid4().hex[:8]}.new")
    old = new.with_suffix(".old")
    try:
        new.mkdir()
        for name, content in files.items():
            (new / name).write_bytes(content)
        if folder.exists():
            os.replace(folder, old)
        os.replace(new, folder)
    finally:
        if old.exists() and not folder.exists():  # interrupted between the two moves
            os.replace(old, folder)
        shutil.rmtree(new, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def read_check_target(folder: Path) -> None:
    """Raise InputError unless `folder` is new, empty or an older LoRA checkpoint."""
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file. Pass a folder to write the LoRA to.")
    if not folder.is_dir():
        return
    others = sorted(path.name for path in folder.iterdir() if path.name not in FILES)
    if others:
        raise InputError(
            f"{folder} holds other files, such as {others[0]}. Pass a new or an empty folder."
        )


def save_lora_zip(path: Path, lora: Lora) -> None:
    """Write the checkpoint's files as a zip, at its top level; it appears in one move."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{uuid4().hex[:8]}.new")
    try:
        with ZipFile(new, "w") as archive:  # stored: trained weights do not compress
            for name, content in checkpoint_files(lora).items():
                archive.writestr(ZipInfo(name, ZIP_TIME), content)
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def checkpoint_files(lora: Lora) -> dict[str, bytes]:
    """Name and content of each file of a checkpoint."""
    tensors = {k: v.to(STORED_DTYPE).contiguous() for k, v in lora.state_dict.items()}
    return {
        CONFIG_FILE: _json_bytes(adapter_config(lora)),
        WEIGHTS_FILE: tensors_to_bytes(tensors, metadata={"format": "pt"}),
        META_FILE: _json_bytes(lora.meta),
    }


def adapter_config(lora: Lora) -> dict[str, Any]:
    """What adapter_config.json says: only fields that every reader knows."""
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": lora.base_model,
        "inference_mode": True,
        "r": lora.rank,
        "lora_alpha": lora.alpha,
        "lora_dropout": 0.0,
        "bias": "none",
        "use_rslora": False,
        "use_dora": False,
        "modules_to_save": None,
        "target_modules": sorted(lora.target_modules),
        # PEFT adapts these layers alone, so nothing of a vision tower; the servers go by the
        # tensors that are there.
        "layers_to_transform": list(lora.layers),
        "layers_pattern": LAYERS,
    }


@dataclass(frozen=True)
class AdapterFiles:
    """A PEFT adapter as it is on disk: any kind, unchecked but readable."""

    config: dict[str, Any]
    tensors: dict[str, Tensor]  # fp32
    meta: dict[str, Any]


def load_lora(path: Path) -> Lora:
    """The LoRA in a PEFT folder or a zip of one, in fp32.

    The names of an older vision LoRA become those that its base model has today. Raises InputError
    for anything but a plain LoRA on the seven linear modules of the language model.
    """
    files = load_adapter_files(path)
    rank, alpha, base_model = check_adapter_config(f"{path}/{CONFIG_FILE}", files.config)
    layers, modules = check_matrices(f"{path}/{WEIGHTS_FILE}", files.tensors, rank)
    return Lora(
        state_dict=_named_for(base_model, files.tensors),
        rank=rank,
        alpha=alpha,
        layers=layers,
        target_modules=modules,
        base_model=base_model,
        meta=files.meta,
    )


def _named_for(base_model: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """The matrices under the names that a known base model has.

    NOTE: transformers 5 moved the layers of Qwen2.5-VL to model.language_model.layers; PEFT loads
    a LoRA with the names from before without a word, and it changes nothing.
    """
    model_type = known_model_type(base_model)
    if model_type is None:
        return tensors
    path = layers_path(model_type)
    return {
        f"base_model.model.{path}.{key.split('.layers.', 1)[1]}": tensor
        for key, tensor in tensors.items()
    }


def load_adapter_files(path: Path) -> AdapterFiles:
    """What a PEFT folder or a zip of one holds. Raises InputError where it cannot be read.

    A zip is read in memory and never unpacked, so its paths cannot lead anywhere.
    """
    if path.is_dir():
        return _join_files(path, lambda name: _load_folder_file(path / name))
    if not path.is_file():
        raise InputError(f"{path} does not exist. Pass a LoRA folder or its zip.")
    try:
        archive = ZipFile(path)
    except BadZipFile as error:
        raise InputError(f"{path} is neither a folder nor a zip. Pass a LoRA folder.") from error
    with archive:
        top = _top(path, archive.namelist())
        return _join_files(path, lambda name: _load_zip_file(archive, path, top / name))


def _join_files(path: Path, load: Callable[[str], bytes | None]) -> AdapterFiles:
    """Join the files that `load` gives by name (None where there is none)."""
    config_bytes, weights_bytes = load(CONFIG_FILE), load(WEIGHTS_FILE)
    if config_bytes is None or weights_bytes is None:
        missing = CONFIG_FILE if config_bytes is None else WEIGHTS_FILE
        pickled = config_bytes is not None and load("adapter_model.bin") is not None
        hint = "adapter_model.bin can run code and is not read" if pickled else "it is no LoRA"
        raise InputError(f"{path} holds no {missing}: {hint}. Pass a PEFT folder with safetensors.")
    config = _read_json(f"{path}/{CONFIG_FILE}", config_bytes)
    try:
        tensors = {k: v.float() for k, v in tensors_from_bytes(weights_bytes).items()}
    except SafetensorError as error:
        raise InputError(f"{path}/{WEIGHTS_FILE} is damaged: {error}. Export it again.") from error
    meta = load(META_FILE)
    return AdapterFiles(
        config, tensors, {} if meta is None else _read_json(f"{path}/{META_FILE}", meta)
    )


def _load_folder_file(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    _check_size(path, path.stat().st_size)
    return path.read_bytes()


def _load_zip_file(archive: ZipFile, path: Path, member: PurePosixPath) -> bytes | None:
    if str(member) not in archive.namelist():
        return None
    info = archive.getinfo(str(member))
    _check_size(path / member, info.file_size)
    # Of the packed forms only deflate is sure not to grow past the size that it declares.
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise InputError(f"{path} is packed in an unusual way. Make a plain zip (deflate).")
    try:
        return archive.read(str(member))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        # damaged or encrypted
        raise InputError(f"{path}: {member} cannot be read: {error}. Export it again.") from error


def _check_size(path: Path, num_bytes: int) -> None:
    if num_bytes > MAX_FILE_BYTES:
        raise InputError(f"{path} has {num_bytes / 1e9:.1f} GB, too much for a LoRA.")


def _top(path: Path, members: list[str]) -> PurePosixPath:
    """The folder inside a zip that holds the checkpoint: the top level, or the only one below."""
    tops = {PurePosixPath(name).parent for name in members if name.split("/")[-1] == CONFIG_FILE}
    if len(tops) > 1:
        raise InputError(f"{path} holds {len(tops)} LoRAs. Pass a zip with one.")
    return tops.pop() if tops else PurePosixPath()


def _json_bytes(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()


def _read_json(where: str, content: bytes) -> dict[str, Any]:
    try:
        data = json.loads(content)
    except ValueError as error:
        raise InputError(f"{where} is not JSON: {error}. Export the LoRA again.") from error
    if not isinstance(data, dict):
        raise InputError(f"{where} is not a JSON object. Export the LoRA again.")
    return data
