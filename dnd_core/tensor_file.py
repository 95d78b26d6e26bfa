"""Safetensors files: whole or not there, and open to whomever other new files are open to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor


def save_tensors(
    path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, str] | None = None
) -> None:
    """Write contiguous tensors of any shapes, by name; an old file is replaced in one move."""
    new = path.with_name(f"{path.name}.new")
    new.touch()
    mode = new.stat().st_mode  # save_file makes its file for the owner only
    save_file(dict(tensors), new, dict(metadata) if metadata else None)
    new.chmod(mode)
    os.replace(new, path)
