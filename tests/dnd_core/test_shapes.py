"""LoRAs of another rank, or of some modules and layers, cut from what a generator makes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from peft import PeftModel
from torch import Tensor
from transformers import AutoModelForCausalLM

from dnd_core.__main__ import main
from dnd_core.base_model import BaseModel
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora, round_lora, save_lora, save_lora_zip
from dnd_core.row_lora import SLOT
from dnd_core.shape_choice import ShapeChoice, cut_lora
from tests.tiny import SHAPE, random_lora

LORA = random_lora()  # rank 4, alpha 8, layers 1 and 2, all seven modules


def changes(lora: Lora) -> dict[str, Tensor]:
    """lora_B @ lora_A * alpha / rank of each module, by its lora_A's name."""
    scale = lora.alpha / lora.rank
    return {
        key: scale * lora.state_dict[key.replace("lora_A", "lora_B")].double() @ a.double()
        for key, a in lora.state_dict.items()
        if "lora_A" in key
    }


def test_nothing_wanted_changes_nothing():
    assert cut_lora(LORA, ShapeChoice()) == LORA
    assert ShapeChoice().is_all and not ShapeChoice(rank=4).is_all
    assert cut_lora(LORA, ShapeChoice(rank=LORA.rank)) == LORA


def test_modules_and_layers_that_are_kept_stay_bit_equal():
    cut = cut_lora(LORA, ShapeChoice(modules=("v_proj", "q_proj"), layers=(2,)))
    assert (cut.layers, cut.target_modules) == ((2,), ("q_proj", "v_proj"))
    assert (cut.rank, cut.alpha) == (LORA.rank, LORA.alpha)
    assert len(cut.state_dict) == 4
    assert all(
        ".layers.2." in key and cut.state_dict[key] is LORA.state_dict[key]
        for key in cut.state_dict
    )


@pytest.mark.parametrize("rank", [1, 2, 3])
@pytest.mark.parametrize("alpha", [8, 5])
def test_a_lower_rank_is_the_best_approximation_of_each_change(rank, alpha):
    """Against the SVD of the whole product; alpha 5 cannot fall in step with the rank."""
    lora = replace(LORA, alpha=alpha)
    cut = cut_lora(lora, ShapeChoice(rank=rank))
    assert cut.rank == rank and isinstance(cut.alpha, int)
    assert alpha == 5 or cut.alpha == 2 * rank
    full, lower = changes(lora), changes(cut)
    lost = energy = 0.0
    for key, change in full.items():
        u, s, vh = torch.linalg.svd(change, full_matrices=False)
        best = u[:, :rank] * s[:rank] @ vh[:rank]
        assert torch.allclose(lower[key], best, atol=1e-5)
        lost, energy = lost + s[rank:].square().sum(), energy + s.square().sum()
    assert cut.meta["cut_error"] == pytest.approx(float((lost / energy).sqrt()), rel=1e-6)
    assert cut.meta["cut_from_rank"] == 4 and cut.meta["seed"] == LORA.meta["seed"]


def test_a_change_of_lower_rank_loses_nothing():
    thin = {k: v.clone() for k, v in LORA.state_dict.items()}
    for key, matrix in thin.items():
        if "lora_A" in key:
            matrix[2:] = 0
    cut = cut_lora(replace(LORA, state_dict=thin), ShapeChoice(rank=2))
    assert cut.meta["cut_error"] == pytest.approx(0, abs=1e-6)
    full = changes(replace(LORA, state_dict=thin))
    assert all(torch.allclose(change, full[key], atol=1e-5) for key, change in changes(cut).items())


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        (ShapeChoice(rank=8), r"Rank 8 is not possible: .* rank 4.* 1 to 4"),
        (ShapeChoice(rank=0), "Rank 0 is not possible"),
        (ShapeChoice(layers=(1, 7)), r"nothing for layer 7\. It adapts layers 1, 2"),
        (ShapeChoice(modules=("lm_head",)), "makes no lm_head. Choose from q_proj"),
    ],
)
def test_what_the_generator_does_not_make_is_refused(choice, message):
    with pytest.raises(InputError, match=message):
        cut_lora(LORA, choice)


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_peft_gives_the_same_logits_as_the_attached_adapter(tiny_base, tmp_path, kind):
    choice = ShapeChoice(rank=2, modules=("q_proj", "down_proj"), layers=(1,))
    lora = round_lora(cut_lora(replace(LORA, alpha=5), choice))
    base_model = BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)
    base_model.reshape(lora.shape)
    assert base_model.attach(lora).num_matrices == 4
    encoded = base_model.encode([[{"role": "user", "content": "count it"}]])
    attached = base_model.next_logits(encoded, [SLOT])
    plain = base_model.next_logits(encoded, ["__base__"])
    folder = tmp_path / "lora"
    if kind == "zip":
        save_lora_zip(tmp_path / "lora.zip", lora)
        save_lora(folder, load_lora(tmp_path / "lora.zip"))
    else:
        save_lora(folder, lora)
    causal = AutoModelForCausalLM.from_pretrained(tiny_base, dtype=torch.float32)
    reloaded = PeftModel.from_pretrained(causal, folder).eval()
    config = reloaded.peft_config["default"]
    assert (config.r, config.lora_alpha, config.layers_to_transform) == (2, lora.alpha, [1])
    assert set(config.target_modules) == {"q_proj", "down_proj"}
    with torch.no_grad():
        logits = reloaded(**encoded).logits[:, -1]
    assert torch.allclose(logits, attached, atol=1e-5)
    assert not torch.allclose(logits, plain, atol=1e-2)


def test_command_line_writes_the_wanted_shape(tmp_path, tiny_base, tiny_generator, capsys):
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("write the word\ncount it\n")
    out = tmp_path / "lora"
    flags = ["synthesize", str(prompts), "--base", str(tiny_base), "--out", str(out)]
    flags += ["--generator", str(tiny_generator)]
    assert main([*flags, "--rank", "2", "--modules", "q_proj,v_proj", "--layers", "1-1"]) == 0
    lora = load_lora(out)
    assert (lora.rank, lora.alpha, lora.layers) == (2, 4, (1,))
    assert lora.target_modules == ("q_proj", "v_proj")
    printed = capsys.readouterr().out
    assert "4 matrices" in printed and "rank 2: relative error of the change" in printed
    assert main([*flags, "--rank", "16"]) == 2
    assert "the generator makes rank 4" in capsys.readouterr().err
