"""The authors' LoRA files become checkpoints that `regress` can train on."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from safetensors.torch import save_file

from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora
from dnd_core.presets import PRESETS
from tests.tiny import BASE_CONFIG, SHAPE, random_lora, tiny_preset
from tests.training.regression_case import run_case
from training.checkpoints import read_collections
from training.preset_plan import preset_plan

ALL_LAYERS = replace(SHAPE, layers=tuple(range(BASE_CONFIG.num_hidden_layers)))


@pytest.fixture
def files(tmp_path, monkeypatch, tiny_base):
    """Two sets of two files, and the preset `tiny`."""
    monkeypatch.setitem(PRESETS, "tiny", tiny_preset(str(tiny_base), "some/encoder"))
    for number, name in enumerate(("ARC-e", "PIQA")):
        (tmp_path / "files" / name).mkdir(parents=True)
        for step in (9, 120):
            lora = random_lora(shape=ALL_LAYERS, seed=step + number)
            tensors = {key: value.bfloat16() for key, value in lora.state_dict.items()}
            save_file(tensors, tmp_path / "files" / name / f"{step}.safetensors")
    return tmp_path / "files"


def adopt(files, out, preset="tiny"):
    run_case(["adopt", str(files), "--preset", preset, "--out", str(out)])


def test_files_become_checkpoints_in_the_order_of_their_steps(files, tmp_path, capsys, tiny_base):
    out = tmp_path / "loras"
    adopt(files, out)
    assert "4 LoRA checkpoints of 2 sets" in capsys.readouterr().out
    collections = read_collections(out)
    assert [c.name for c in collections] == ["ARC-e", "PIQA"]
    assert [path.name for path in collections[0].paths] == ["step_00009", "step_00120"]
    lora = load_lora(collections[1].paths[0])
    expected = random_lora(shape=ALL_LAYERS, seed=10).state_dict
    assert all(torch.equal(lora.state_dict[key], expected[key]) for key in expected)
    assert (lora.rank, lora.alpha, lora.base_model) == (4, 8, str(tiny_base))
    assert preset_plan(lora, "tiny")[0].kind == "paper"  # what `regress --preset` asks
    adopt(files, out)
    assert "0 of them new" in capsys.readouterr().out


def test_what_does_not_fit_is_named(files, tmp_path):
    with pytest.raises(InputError, match=r"9\.safetensors: .* but the rank is 8"):
        adopt(files, tmp_path / "out", "common-sense-0.5b")
    with pytest.raises(InputError, match=r"no SET/STEP\.safetensors"):
        adopt(tmp_path / "gone", tmp_path / "out")
    (files / "PIQA" / "120.safetensors").write_bytes(b"cut off")
    with pytest.raises(InputError, match=r"120\.safetensors is damaged"):
        adopt(files, tmp_path / "out")
    (files / "PIQA" / "last.safetensors").write_bytes(b"")
    with pytest.raises(InputError, match="not named by its step"):
        adopt(files, tmp_path / "out")
