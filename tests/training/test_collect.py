"""Fine-tuning on row sets, its checkpoints, its manifest and its resumption, on the tiny base."""

import hashlib
import json
import sys
from argparse import Namespace

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora
from tests.tiny import BASE_CONFIG, SHAPE, random_lora
from training.__main__ import build_parser, main
from training.answer_loss import AnswerLoss
from training.checkpoints import layout_of, read_collections
from training.collect import FineTune, warm_is_over
from training.collect_run import run_collect_set
from training.config import CollectConfig
from training.row_sets import read_row_sets

CONFIG = CollectConfig(
    rows_per_step=4, window=2, max_warm_steps=6, every=2, num_checkpoints=2, lr=3e-3, save_every=3
)
LAYOUT = layout_of(random_lora())


@pytest.fixture
def loss_of(tiny_base):
    base = AutoModelForCausalLM.from_pretrained(tiny_base).requires_grad_(False).eval()
    return AnswerLoss(base, AutoTokenizer.from_pretrained(tiny_base), SHAPE, LAYOUT)


def save_rows(path, answer):
    rows = [{"prompt": f"say {i}", "response": answer(i)} for i in range(40)]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


@pytest.fixture
def row_set(tmp_path):
    return read_row_sets([save_rows(tmp_path / "same.jsonl", lambda i: "yes")], max_characters=99)[
        0
    ]


@pytest.mark.parametrize(
    ("means", "over"),
    [
        ([5.0, 4.0], False),  # too early to tell
        ([5.0, 4.0, 3.0], False),  # half of the fall is new
        ([5.0, 1.0, 0.9], True),  # 0.1 of 4.1: below 5 %
        ([5.0, 1.0, 0.5], False),  # 0.5 of 4.5: above 5 %
        ([5.0, 5.5, 5.6], True),  # never fell
    ],
)
def test_warm_phase_ends_at_the_knee(means, over):
    config = CollectConfig(window=4, min_gain=0.05, max_warm_steps=100)
    losses = [mean + wiggle for mean in means for wiggle in (0.5, -0.5, 0.25, -0.25)]
    assert warm_is_over(losses, config) is over
    assert warm_is_over([*losses, 1.0], config) is False  # between windows
    assert warm_is_over([9.0 - 0.01 * i for i in range(100)], config)  # the limit


def test_rows_are_scored_apart_and_in_order(loss_of):
    """Packed rows of one LoRA give each row's loss alone; the adapter has an effect."""
    rows = [("a longer question than the others", "yes"), ("b", "no no"), ("c", "4")] * 2
    lora = random_lora(scale=0.1).state_dict
    with torch.no_grad():
        together = loss_of(rows, lora)
        alone = torch.cat([loss_of([row], lora) for row in rows])
        base = loss_of(rows, None)
    assert torch.allclose(together, alone, atol=1e-4)
    assert (together - base).abs().min() > 1e-3


def test_fine_tuning_lowers_the_loss_and_starts_at_the_shared_lora_a(loss_of, row_set):
    fine_tune = FineTune(SHAPE, LAYOUT, CONFIG)
    start = fine_tune.to_lora({}).state_dict
    assert all((m == 0).all() for key, m in start.items() if "lora_B" in key)
    other = FineTune(SHAPE, LAYOUT, CollectConfig(seed=5)).to_lora({}).state_dict
    assert all(torch.equal(start[key], other[key]) for key in start)
    steps = list(fine_tune.run(row_set, loss_of))
    assert steps[-1].loss < steps[0].loss - 0.1
    kept = [s.step for s in steps if s.keep]
    assert (
        kept == [fine_tune.warm_steps + 2, fine_tune.warm_steps + 4] == [len(steps) - 2, len(steps)]
    )
    after = fine_tune.to_lora({}).state_dict
    assert all(not torch.equal(start[key], after[key]) for key in start)


def read_all(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".state.pt"
    }


@pytest.mark.parametrize("killed_after", [2, 3, 7, 9])
def test_a_killed_set_goes_on_bit_equally(loss_of, row_set, tmp_path, monkeypatch, killed_after):
    def fine_tune(folder):
        return run_collect_set(row_set, folder, FineTune(SHAPE, LAYOUT, CONFIG), loss_of)

    straight = fine_tune(tmp_path / "a" / "same")
    call, steps = AnswerLoss.__call__, iter(range(killed_after))

    def killed(*args):
        if next(steps, None) is None:
            raise KeyboardInterrupt
        return call(*args)

    target = tmp_path / "b" / "same"
    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(AnswerLoss, "__call__", killed)
        fine_tune(target)
    assert len(list(target.glob("step_*"))) == (0 if killed_after < 8 else 1)
    assert fine_tune(target) == straight
    assert read_all(tmp_path / "b") == read_all(tmp_path / "a")


def run(*flags):
    args: Namespace = build_parser().parse_args(["collect", *map(str, flags)])
    args.call(args)


def small_flags(tiny_base, data, out):
    flags = ["--data", *data, "--base", tiny_base, "--out", out, "--rank", 4, "--layers", 1, 3]
    for name in ("rows-per-step", "window", "max-warm-steps", "every", "num-checkpoints", "lr"):
        flags += [f"--{name}", getattr(CONFIG, name.replace("-", "_"))]
    return [*flags, "--device", "cpu"]


def test_command_collects_skips_what_is_finished_and_writes_a_manifest(tiny_base, tmp_path, capsys):
    one = save_rows(tmp_path / "one.jsonl", lambda i: "yes")
    two = save_rows(tmp_path / "two.jsonl", lambda i: "no")
    out = tmp_path / "loras"
    run(*small_flags(tiny_base, [one], out))
    before = read_all(out)
    run(*small_flags(tiny_base, [one, two], out))
    assert "2 sets, 1 of them finished" in capsys.readouterr().out
    after = read_all(out)
    assert all(after[name] == before[name] for name in before if name != "manifest.json")
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert manifest["config"]["lr"] == CONFIG.lr and manifest["lora"]["chunk"] == 32
    for name in ("one", "two"):
        entry = manifest["sets"][name]
        assert entry["num_rows"] == 36 and len(entry["checkpoints"]) == 2
        assert not (out / name / ".state.pt").exists()
        for checkpoint in entry["checkpoints"]:
            weights = (out / checkpoint["path"] / "adapter_model.safetensors").read_bytes()
            assert hashlib.sha256(weights).hexdigest() == checkpoint["sha256"]
            assert checkpoint["loss"] == entry["losses"][checkpoint["step"] - 1]
    sets = read_collections(out)
    assert [len(s.paths) for s in sets] == [2, 2]
    a, b = (load_lora(s.paths[-1]) for s in sets)
    assert layout_of(a) == layout_of(b) == LAYOUT
    assert any(not torch.equal(a.state_dict[key], b.state_dict[key]) for key in a.state_dict)
    with pytest.raises(InputError, match="begun with lora"):
        run(*small_flags(tiny_base, [one], out), "--rank", 2)


def test_all_layers_are_the_default(tiny_base, tmp_path, monkeypatch, capsys):
    data = save_rows(tmp_path / "one.jsonl", str)
    flags = ["collect", "--data", data, "--base", tiny_base, "--out", tmp_path / "o"]
    flags += ["--max-warm-steps", 1, "--num-checkpoints", 1, "--every", 1, "--device", "cpu"]
    monkeypatch.setattr(sys, "argv", ["training", *map(str, flags)])
    assert main() == 0
    lora = load_lora(tmp_path / "o" / "one" / "step_00002")
    assert lora.layers == tuple(range(BASE_CONFIG.num_hidden_layers)) and lora.rank == 8
    monkeypatch.setattr(sys, "argv", ["training", *map(str, flags), "--chunk", "33"])
    assert main() == 2 and "does not divide" in capsys.readouterr().err


def test_row_sets_of_folder_and_file(tmp_path):
    (tmp_path / "up").mkdir()
    rows = [json.dumps({"prompt": f"p{i}", "response": "r"}) for i in range(5)]
    (tmp_path / "up" / "train.jsonl").write_text("\n".join(rows), "utf-8")
    entry = {"name": "up", "group": "g", "path": "up", "metric": "m", "template": ""}
    entries = [entry | {"licence": "MIT"}, entry | {"name": "nc", "licence": "CC BY-NC 4.0"}]
    (tmp_path / "index.json").write_text(json.dumps(entries), "utf-8")
    file = save_rows(tmp_path / "own.jsonl", str)
    sets = read_row_sets([tmp_path, file], max_characters=99)
    assert [(s.name, len(s.train), len(s.test)) for s in sets] == [("own", 36, 4), ("up", 5, 0)]
    assert not {r.prompt for r in sets[0].train} & {r.prompt for r in sets[0].test}
    named = read_row_sets([tmp_path], ["nc"], max_characters=99)  # named, so taken anyway
    assert [s.name for s in named] == ["nc"]
    with pytest.raises(InputError, match="no text set named gone"):
        read_row_sets([tmp_path], ["gone"], max_characters=99)
    with pytest.raises(InputError, match="no row of at most 1 "):
        read_row_sets([file], max_characters=1)
