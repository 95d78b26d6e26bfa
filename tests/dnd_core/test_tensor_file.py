"""Files of weights: whole or not there, and readable like any other file."""

from __future__ import annotations

import os

import pytest
import torch
from safetensors.torch import load_file

from dnd_core.tensor_file import save_tensors


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_weights_are_open_to_whom_other_new_files_are_open_to(tmp_path, mask, mode):
    before = os.umask(mask)
    try:
        save_tensors(tmp_path / "w.safetensors", {"w": torch.ones(2)})
    finally:
        os.umask(before)
    assert (tmp_path / "w.safetensors").stat().st_mode & 0o777 == mode


def test_what_cannot_be_written_keeps_the_old_file(tmp_path):
    path = tmp_path / "w.safetensors"
    save_tensors(path, {"w": torch.ones(2)}, {"format": "pt"})
    with pytest.raises(ValueError, match="non contiguous"):
        save_tensors(path, {"w": torch.ones(2, 3).T})
    assert load_file(path)["w"].tolist() == [1, 1]
