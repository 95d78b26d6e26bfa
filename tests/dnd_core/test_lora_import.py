"""LoRAs from elsewhere: one form for one change, exact scalings, known loss, clear refusals."""

from __future__ import annotations

import json
import math
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import AutoModelForCausalLM

from dnd_core.__main__ import main
from dnd_core.config import MODULES
from dnd_core.lora import Lora
from dnd_core.lora_canonical import canonical_pair
from dnd_core.lora_checkpoint import load_lora
from dnd_core.lora_import import import_lora
from dnd_core.lora_layout import lora_layout
from dnd_core.weight_tokenizer import tokenize
from tests.tiny import BASE_CONFIG, SHAPE, random_lora


@pytest.fixture
def base(tmp_path: Path) -> str:
    """The tiny base model's config.json alone."""
    BASE_CONFIG.save_pretrained(tmp_path / "base")
    return str(tmp_path / "base")


def save_adapter(folder: Path, lora: Lora, **settings: Any) -> Path:
    """A PEFT folder in fp32, as other programs write it."""
    folder.mkdir(exist_ok=True)
    config = {
        "peft_type": "LORA",
        "base_model_name_or_path": lora.base_model,
        "r": lora.rank,
        "lora_alpha": lora.alpha,
        **settings,
    }
    (folder / "adapter_config.json").write_text(json.dumps(config))
    save_file(
        {key: value.contiguous() for key, value in lora.state_dict.items()},
        folder / "adapter_model.safetensors",
    )
    return folder


def mixed(lora: Lora, seed: int) -> Lora:
    """The same change in other matrices: lora_A times M, lora_B times its inverse."""
    random = torch.Generator().manual_seed(seed)
    state = dict(lora.state_dict)
    for key in state:
        if ".lora_A." in key:
            mix = torch.randn(lora.rank, lora.rank, generator=random).double()
            partner = key.replace(".lora_A.", ".lora_B.")
            state[key] = (mix @ state[key].double()).float()
            state[partner] = (state[partner].double() @ mix.inverse()).float()
    return replace(lora, state_dict=state)


def changes(lora: Lora) -> dict[str, Tensor]:
    """lora_B @ lora_A times its scaling, by the key of lora_A."""
    state = lora.state_dict
    return {
        key: state[key.replace("_A", "_B")].double() @ state[key].double() * lora.alpha / lora.rank
        for key in state
        if ".lora_A." in key
    }


def assert_same_change(one: Lora, other: Lora) -> None:
    assert changes(one).keys() == changes(other).keys()
    for key, change in changes(one).items():
        assert torch.allclose(change, changes(other)[key], atol=1e-6)


def test_a_mix_of_the_rank_space_imports_to_the_same_weight_tokens(
    tmp_path: Path, base: str
) -> None:
    lora = random_lora()
    other = mixed(lora, seed=5)
    layout = lora_layout(BASE_CONFIG, SHAPE)
    apart = tokenize(other.state_dict, layout) - tokenize(lora.state_dict, layout)
    assert apart.abs().mean() > 0.1  # or there would be nothing to show
    tokens = [
        tokenize(
            import_lora(save_adapter(tmp_path / name, each), base=base).lora.state_dict, layout
        )
        for name, each in (("one", lora), ("other", other))
    ]
    assert torch.allclose(tokens[0], tokens[1], atol=1e-4)


def test_canonical_pair_is_balanced_ordered_and_signed() -> None:
    torch.manual_seed(0)
    a, b = torch.randn(5, 24), torch.randn(16, 5)
    pair = canonical_pair(a, b, 5)
    assert torch.allclose(pair.lora_b @ pair.lora_a, (b @ a).double(), atol=1e-5)
    gram_a, gram_b = pair.lora_a @ pair.lora_a.T, pair.lora_b.T @ pair.lora_b
    singular = torch.linalg.svdvals(b.double() @ a.double())[:5]
    assert torch.allclose(gram_a, singular.diag())
    assert torch.allclose(gram_b, singular.diag())
    assert (pair.lora_a.gather(1, pair.lora_a.abs().argmax(1, keepdim=True)) > 0).all()


def test_canonical_form_of_itself_is_itself() -> None:
    torch.manual_seed(0)
    once = canonical_pair(torch.randn(4, 24), torch.randn(16, 4), 4)
    twice = canonical_pair(once.lora_a, once.lora_b, 4)
    assert torch.allclose(once.lora_a, twice.lora_a)
    assert torch.allclose(once.lora_b, twice.lora_b)


def test_higher_rank_keeps_the_change(tmp_path: Path, base: str) -> None:
    lora = random_lora()  # rank 4, alpha 8
    imported = import_lora(save_adapter(tmp_path / "lora", lora), base=base, rank=8, alpha=4)
    assert (imported.lora.rank, imported.lora.alpha, imported.original_rank) == (8, 4, 4)
    assert imported.error == 0
    assert_same_change(imported.lora, lora)
    for key, value in imported.lora.state_dict.items():
        padding = value[4:] if ".lora_A." in key else value[:, 4:]
        assert not padding.any()
    back = import_lora(save_adapter(tmp_path / "back", imported.lora), base=base, rank=4, alpha=8)
    assert back.error == 0
    assert_same_change(back.lora, lora)


def test_truncation_loses_the_discarded_singular_values(tmp_path: Path, base: str) -> None:
    lora = random_lora()
    imported = import_lora(save_adapter(tmp_path / "lora", lora), base=base, rank=3)
    lost = total = 0.0
    errors = {}
    for key, change in changes(lora).items():
        energy = torch.linalg.svdvals(change).square()
        lost, total = lost + energy[3:].sum().item(), total + energy.sum().item()
        errors[key] = math.sqrt(energy[3:].sum() / energy.sum())
        distance = (changes(imported.lora)[key] - change).norm() / change.norm()
        assert distance.item() == pytest.approx(errors[key], rel=1e-4)
    assert imported.error == pytest.approx(math.sqrt(lost / total), rel=1e-4)
    assert imported.worst_error == pytest.approx(max(errors.values()), rel=1e-4)
    assert imported.worst_module in max(errors, key=lambda key: errors[key])
    assert imported.lora.meta["relative_error"] == imported.error


@pytest.mark.parametrize("use_rslora", [False, True])
def test_change_is_the_one_that_peft_makes(
    use_rslora: bool, tmp_path: Path, tiny_base: Path
) -> None:
    config = LoraConfig(
        r=4,
        lora_alpha=6,
        use_rslora=use_rslora,
        target_modules=["q_proj", "up_proj"],
        rank_pattern={"up_proj": 2, r"layers\.1\.self_attn\.q_proj": 6},
        alpha_pattern={"q_proj": 20},
    )
    torch.manual_seed(0)
    model = get_peft_model(AutoModelForCausalLM.from_pretrained(tiny_base), config)
    layers = {
        name.removeprefix("base_model.model."): module
        for name, module in model.named_modules()
        if hasattr(module, "lora_B")
    }
    for layer in layers.values():
        torch.nn.init.normal_(layer.lora_B["default"].weight)
    model.save_pretrained(str(tmp_path / "adapter"))
    imported = import_lora(tmp_path / "adapter")  # the base is the folder that PEFT wrote down
    assert len(layers) == 6
    for name, layer in layers.items():
        change = changes(imported.lora)[f"base_model.model.{name}.lora_A.weight"]
        assert torch.allclose(change, layer.get_delta_weight("default").double(), atol=1e-5)
    assert imported.original_rank == imported.lora.rank == 6


def test_other_module_sets_are_filled_with_zeros(tmp_path: Path, base: str) -> None:
    lora = random_lora(shape=replace(SHAPE, modules=("q_proj", "v_proj"), layers=(1,)))
    folder = save_adapter(tmp_path / "lora", lora)
    imported = import_lora(folder, base=base, modules=MODULES, layers=(0, 1, 2))
    layout = lora_layout(BASE_CONFIG, replace(SHAPE, layers=(0, 1, 2)))
    assert imported.lora.target_modules == MODULES
    assert imported.num_absent == 19
    assert tokenize(imported.lora.state_dict, layout).shape == (layout.num_weight_tokens, 4, 32)
    change = changes(imported.lora)
    assert sum(bool(c.any()) for c in change.values()) == 2
    for key, expected in changes(lora).items():
        assert torch.allclose(change[key], expected, atol=1e-6)


@pytest.mark.parametrize("form", ["adapter name", "vision"])
def test_other_programs_names_are_understood(form: str, tmp_path: Path, base: str) -> None:
    lora = random_lora()
    old, new = {
        "adapter name": (".weight", ".default.weight"),
        "vision": (".model.layers", ".model.language_model.layers"),
    }[form]
    renamed = {key.replace(old, new): value for key, value in lora.state_dict.items()}
    folder = save_adapter(tmp_path / "lora", replace(lora, state_dict=renamed))
    assert_same_change(import_lora(folder, base=base).lora, lora)


def test_command_writes_a_checkpoint_from_a_zip(
    tmp_path: Path, base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = save_adapter(tmp_path / "lora", random_lora())
    with zipfile.ZipFile(tmp_path / "lora.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"lora/{path.name}")
    out = tmp_path / "out"
    flags = ["--base", base, "--rank", "2", "--out", str(out)]
    assert main(["import", str(tmp_path / "lora.zip"), *flags]) == 0
    loaded = load_lora(out)
    assert (loaded.rank, loaded.alpha, loaded.layers) == (2, 4, (1, 2))
    error = loaded.meta["relative_error"]
    printed = capsys.readouterr().out
    assert "rank 4 to 2" in printed
    assert f"{error:.2%}" in printed
    assert 0.1 < error < 0.9


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"use_dora": True}, "use_dora"),
        ({"bias": "all"}, "bias"),
        ({"modules_to_save": ["lm_head"]}, "modules_to_save"),
        ({"init_lora_weights": "pissa_niter_16"}, "pissa_niter_16"),
        ({"peft_type": "LOHA"}, "'LOHA'"),
        ({"r": 8}, "has rank 4, expected 8"),
        ({"lora_alpha": 0}, "expected a positive number"),
        ({"lora_alpha": True}, "expected a positive number"),
        ({"rank_pattern": {"(": 4}}, "damaged name"),
        ({"base_model_name_or_path": "Qwen/Qwen2.5-7B-Instruct"}, "another base model"),
    ],
)
def test_what_lora_matrices_cannot_express_is_refused(
    settings: dict[str, Any],
    message: str,
    tmp_path: Path,
    base: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = save_adapter(tmp_path / "lora", random_lora(), **settings)
    flags = [] if "base_model_name_or_path" in settings else ["--base", base]
    assert main(["import", str(folder), "--out", str(tmp_path / "out"), *flags]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


QUERY = "base_model.model.model.layers.1.self_attn.q_proj.lora_A.weight"


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("base_model.model.lm_head.lora_A.weight", torch.zeros(4, 64), "lm_head"),
        (QUERY.replace("layers", "visual.layers"), torch.zeros(4, 64), "visual"),
        (QUERY.replace("layers.1", "layers.7"), torch.zeros(4, 64), "needs lora_A"),
        (QUERY, torch.zeros(4, 65), "another base model"),
        (QUERY, torch.zeros(3, 64), "needs lora_A"),
        (QUERY, torch.full((4, 64), math.nan), "finite"),
    ],
)
def test_matrices_that_do_not_fit_are_refused(
    key: str,
    value: Tensor,
    message: str,
    tmp_path: Path,
    base: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = save_adapter(tmp_path / "lora", random_lora())
    path = folder / "adapter_model.safetensors"
    save_file({**load_file(path), key: value}, path)
    assert main(["import", str(folder), "--out", str(tmp_path / "out"), "--base", base]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--modules", "q_proj"], "not among the modules"),
        (["--layers", "1"], "not among the modules"),
        (["--layers", "0-3"], "layer 3 does not exist"),
        (["--modules", "q_proj", "lm_head"], "lm_head"),
        (["--rank", "0"], "at least 1"),
    ],
)
def test_a_target_that_has_no_place_for_the_lora_is_refused(
    flags: list[str],
    message: str,
    tmp_path: Path,
    base: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = save_adapter(tmp_path / "lora", random_lora())
    out = ["--out", str(tmp_path / "out"), "--base", base]
    assert main(["import", str(folder), *out, *flags]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("named", "base", "message"),
    [
        ("Qwen/Qwen2.5-1.5B", "Qwen/Qwen2.5-1.5B-Instruct", "made for Qwen/Qwen2.5-1.5B"),
        (None, "", "names no base model"),
        ("/home/me/model", "", "not known"),
    ],
)
def test_unclear_base_is_refused(
    named: str | None,
    base: str,
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = save_adapter(tmp_path / "lora", random_lora(), base_model_name_or_path=named)
    argv = ["import", str(folder), "--out", str(tmp_path / "out"), "--base", base]
    assert main(argv) == 2
    assert message in capsys.readouterr().err
