"""LoRA checkpoints: what is written is what PEFT and we read back, and odd input is refused."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from dnd_core.base_model import BaseModel
from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora, round_lora, save_lora, save_lora_zip
from dnd_core.row_lora import SLOT
from tests.tiny import SHAPE, random_lora

IDS = torch.arange(3, 43)[None]  # (1, 40)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_lora(tmp_path / "lora", random_lora())
    return tmp_path / "lora"


def change_config(folder: Path, **fields: object) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **fields}))


def change_tensors(folder: Path, **options: Any) -> None:
    """Options: drop or rename one key, or set one tensor."""
    path = folder / "adapter_model.safetensors"
    tensors = load_file(path)
    key = sorted(tensors)[0]
    if "rename" in options:
        tensors[options["rename"]] = tensors.pop(key)
    elif "value" in options:
        tensors[key] = options["value"]
    else:
        del tensors[key]
    save_file(tensors, path)


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_load_inverts_save(kind: str, tmp_path: Path) -> None:
    lora = random_lora()
    path = tmp_path / "lora"
    (save_lora if kind == "folder" else save_lora_zip)(path, lora)
    loaded = load_lora(path)
    assert all(torch.equal(loaded.state_dict[key], lora.state_dict[key]) for key in lora.state_dict)
    assert replace(loaded, state_dict={}) == replace(lora, state_dict={})


def test_folder_holds_the_strictest_common_form(folder: Path) -> None:
    config = json.loads((folder / "adapter_config.json").read_text())
    assert config["target_modules"] == sorted(SHAPE.modules)
    assert (config["r"], config["lora_alpha"], config["bias"]) == (4, 8, "none")
    assert config["layers_to_transform"] == [1, 2]
    assert config["modules_to_save"] is None
    tensors = load_file(folder / "adapter_model.safetensors")
    assert {tensor.dtype for tensor in tensors.values()} == {torch.bfloat16}
    assert [path.name for path in folder.parent.iterdir()] == ["lora"]  # nothing temporary is left


def test_same_lora_gives_same_zip(tmp_path: Path) -> None:
    save_lora_zip(tmp_path / "a.zip", random_lora())
    save_lora_zip(tmp_path / "b.zip", random_lora())
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert names == ["adapter_config.json", "adapter_model.safetensors", "dnd_meta.json"]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_peft_reload_gives_the_attached_logits(
    kind: str, dtype: torch.dtype, tiny_base: Path, tmp_path: Path
) -> None:
    lora = random_lora()
    unrounded = {key: value * 1.001 for key, value in lora.state_dict.items()}
    lora = round_lora(replace(lora, state_dict=unrounded))
    ours = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=dtype)
    ours.attach(lora)
    path = tmp_path / "lora"
    if kind == "folder":
        save_lora(path, lora)
    else:
        save_lora_zip(tmp_path / "lora.zip", lora)
        zipfile.ZipFile(tmp_path / "lora.zip").extractall(path)
    base = AutoModelForCausalLM.from_pretrained(tiny_base, dtype=dtype)
    with torch.no_grad():
        plain = base(IDS).logits
        theirs = PeftModel.from_pretrained(base, path).eval()
        assert torch.equal(ours.model(input_ids=IDS).logits, theirs(input_ids=IDS).logits)
        expected = theirs(input_ids=IDS, logits_to_keep=1).logits[:, -1]
    encoded = {"input_ids": IDS, "attention_mask": torch.ones_like(IDS)}
    assert torch.equal(ours.next_logits(encoded, [SLOT]), expected.float())
    assert not torch.allclose(expected, plain[:, -1], atol=0.1)


def test_save_replaces_an_older_lora_only(folder: Path) -> None:
    save_lora(folder, random_lora(seed=1))
    assert load_lora(folder).meta == {"seed": 1}
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match=r"notes\.txt"):
        save_lora(folder, random_lora())
    assert (folder / "notes.txt").read_text() == "mine"
    with pytest.raises(InputError, match="is a file"):
        save_lora(folder / "notes.txt", random_lora())


def test_a_save_that_is_interrupted_keeps_the_old_lora(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, move, moves = load_lora(folder), os.replace, []

    def once(*args: Path) -> None:
        moves.append(args)
        if len(moves) == 2:
            raise KeyboardInterrupt
        move(*args)

    monkeypatch.setattr(os, "replace", once)
    with pytest.raises(KeyboardInterrupt):
        save_lora(folder, random_lora(seed=1))
    assert load_lora(folder).meta == before.meta
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({"peft_type": "LOHA"}, "peft_type"),
        ({"use_dora": True}, "use_dora"),
        ({"use_rslora": True}, "use_rslora"),
        ({"rank_pattern": {"q_proj": 2}}, "rank_pattern"),
        ({"modules_to_save": ["lm_head"]}, "modules_to_save"),
        ({"bias": "all"}, "bias"),
        ({"r": 8}, "rank is 8"),
        ({"r": "4"}, "r is '4'"),
        ({"lora_alpha": 0}, "lora_alpha"),
        ({"base_model_name_or_path": None}, "base_model_name_or_path"),
    ],
)
def test_another_kind_of_adapter_is_refused(folder: Path, fields: dict, match: str) -> None:
    change_config(folder, **fields)
    with pytest.raises(InputError, match=match):
        load_lora(folder)


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"rename": "base_model.model.visual.blocks.0.mlp.up_proj.lora_A.weight"}, "visual"),
        ({"drop": True}, "layer 1 lacks a matrix of down_proj"),
        ({"value": torch.zeros(8, 64)}, "rank is 4"),
        ({"value": torch.full((4, 128), torch.nan)}, "not finite"),
    ],
)
def test_wrong_matrices_are_refused(folder: Path, change: dict, match: str) -> None:
    change_tensors(folder, **change)
    with pytest.raises(InputError, match=match):
        load_lora(folder)


def test_damaged_files_are_named(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        load_lora(tmp_path / "none")
    (tmp_path / "text.zip").write_text("no zip")
    with pytest.raises(InputError, match=r"text\.zip"):
        load_lora(tmp_path / "text.zip")
    (folder / "adapter_model.safetensors").write_bytes(b"\0" * 64)
    with pytest.raises(InputError, match="damaged"):
        load_lora(folder)
    (folder / "adapter_config.json").write_text("{")
    with pytest.raises(InputError, match="not JSON"):
        load_lora(folder)


def test_pickled_weights_are_not_read(folder: Path) -> None:
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    with pytest.raises(InputError, match="can run code"):
        load_lora(folder)


def test_zip_is_never_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "in" / "lora.zip"
    save_lora_zip(path, random_lora())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../evil.txt", "x")
    assert load_lora(path).rank == 4
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["in", "lora.zip"]


def test_zip_of_a_folder_loads(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "outer.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, f"my lora/{file.name}")
    assert load_lora(tmp_path / "outer.zip").meta == {"seed": 0}


def test_zip_bomb_is_refused(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_lora_zip(tmp_path / "lora.zip", random_lora())
    monkeypatch.setattr("dnd_core.lora_checkpoint.MAX_FILE_BYTES", 1000)
    for path in (folder, tmp_path / "lora.zip"):
        with pytest.raises(InputError, match="too much"):
            load_lora(path)
