"""The command `collect`: row sets -> folders of LoRA checkpoints and their manifest.

OUT/manifest.json            what was made how: sha256 of each checkpoint, losses, settings
OUT/<set>/step_00125/        a LoRA checkpoint, a plain PEFT folder
OUT/<set>/.state.pt          what a killed run goes on from; gone once the set is finished
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig

from dnd_core.config import MODULES, LoraShape
from dnd_core.device import pick_device
from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import WEIGHTS_FILE, save_lora
from dnd_core.lora_layout import LoraLayout, lora_layout
from dnd_core.model_store import load_model_folder, print_progress
from training.answer_loss import AnswerLoss
from training.collect import FineTune, widest_chunk
from training.config import BASE, CollectConfig
from training.flags import add_config_flags, check_settings, config_from_flags
from training.frozen_base import load_base
from training.row_sets import RowSet, read_row_sets
from training.stopping import Stopped, read_stop_asked, save_stopped

MANIFEST, STATE = "manifest.json", ".state.pt"


def read_manifest(out: Path, settings: dict[str, Any]) -> dict[str, Any]:
    """The manifest in `out`, or a new one. InputError where it was made with other settings."""
    path = out / MANIFEST
    if not path.is_file():
        return {**settings, "sets": {}}
    manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
    check_settings(str(path), manifest, settings)
    return manifest


def save_manifest(out: Path, manifest: dict[str, Any]) -> None:
    """Write it in one move."""
    out.mkdir(parents=True, exist_ok=True)
    new = out / f"{MANIFEST}.new"
    new.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf-8")
    os.replace(new, out / MANIFEST)


def save_state(folder: Path, fine_tune: FineTune) -> None:
    """Write what a later process goes on from, in one move."""
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{STATE}.new"
    torch.save(fine_tune.state_dict(), new)
    os.replace(new, folder / STATE)


def load_state(folder: Path, fine_tune: FineTune) -> None:
    """Inverse of save_state, in place; a fresh run stays as it is."""
    if (folder / STATE).is_file():
        fine_tune.load_state_dict(torch.load(folder / STATE, weights_only=True))


def run_collect_set(
    row_set: RowSet, folder: Path, fine_tune: FineTune, loss_of: AnswerLoss
) -> dict[str, Any]:
    """Fine-tune on one set, or go on with it; its entry of the manifest.

    A checkpoint is written before the state that follows it: after a kill in between, the same
    steps give the same checkpoint again. Raises Stopped, all saved, where that is asked for.
    """
    config = fine_tune.config
    load_state(folder, fine_tune)
    for done in fine_tune.run(row_set, loss_of):
        if done.keep:
            meta = {"set": row_set.name, "step": done.step, "loss": done.loss}
            save_lora(folder / f"step_{done.step:05d}", fine_tune.to_lora(meta))
        if done.keep or done.step % config.save_every == 0:
            save_state(folder, fine_tune)
        if done.step % config.window == 0:
            phase = "checkpoints" if done.warmed_up else "warm phase"
            mean = sum(fine_tune.losses[-config.window :]) / config.window
            print(f"{row_set.name}, {phase}, step {done.step}: loss {mean:.3f}", flush=True)
        if read_stop_asked(folder.parent):
            save_state(folder, fine_tune)
            raise Stopped
    assert fine_tune.warm_steps is not None
    first = fine_tune.warm_steps + config.every
    steps = range(first, len(fine_tune.losses) + 1, config.every)
    return {
        "licence": row_set.licence,
        "num_rows": len(row_set.train),
        "warm_steps": fine_tune.warm_steps,
        "losses": fine_tune.losses,
        "checkpoints": [read_checkpoint_entry(folder, step, fine_tune.losses) for step in steps],
    }


def read_checkpoint_entry(folder: Path, step: int, losses: list[float]) -> dict[str, Any]:
    """Path, step, loss and the hash of the weights of one kept checkpoint."""
    path = folder / f"step_{step:05d}"
    digest = hashlib.sha256((path / WEIGHTS_FILE).read_bytes()).hexdigest()
    name = f"{folder.name}/{path.name}"
    return {"path": name, "step": step, "loss": losses[step - 1], "sha256": digest}


def load_lora_shape(args: argparse.Namespace) -> tuple[LoraShape, LoraLayout]:
    """The shape of the LoRAs that the flags ask for."""
    text = AutoConfig.from_pretrained(load_model_folder(args.base, on_progress=print_progress))
    layers = range(*args.layers) if args.layers else range(text.num_hidden_layers)
    try:
        shape = LoraShape(
            base_model=args.base,
            rank=args.rank,
            alpha=args.alpha or 2 * args.rank,
            chunk=args.chunk or widest_chunk(text, args.modules),
            layers=tuple(layers),
            modules=tuple(name for name in MODULES if name in args.modules),
        )
        return shape, lora_layout(text, shape)
    except ValueError as error:
        raise InputError(f"No LoRA of this shape for {args.base}: {error}.") from error


def run_collect(args: argparse.Namespace) -> None:
    """Fine-tune on every set that is not finished yet."""
    config = config_from_flags(CollectConfig, args)
    row_sets = read_row_sets(args.data, args.sets, max_characters=config.max_row_characters)
    shape, layout = load_lora_shape(args)
    settings = {
        "base_model": args.base,
        "lora": json.loads(json.dumps(dataclasses.asdict(shape))),
        "config": config.to_json(),
    }
    manifest = read_manifest(args.out, settings)
    open_sets = [s for s in row_sets if s.name not in manifest["sets"]]
    print(f"{len(row_sets)} sets, {len(row_sets) - len(open_sets)} of them finished", flush=True)
    if not open_sets:
        return
    save_manifest(args.out, manifest)
    base, tokenizer = load_base(args.base, pick_device(args.device))
    loss_of = AnswerLoss(base, tokenizer, shape, layout, rows_per_sequence=config.rows_per_sequence)
    for row_set in open_sets:
        target = args.out / row_set.name
        fine_tune = FineTune(shape, layout, config)
        try:
            manifest["sets"][row_set.name] = run_collect_set(row_set, target, fine_tune, loss_of)
        except Stopped:
            save_stopped(args.out)
            return
        save_manifest(args.out, manifest)
        (target / STATE).unlink(missing_ok=True)


def add_collect_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `collect`."""
    parser = commands.add_parser(
        "collect",
        help="fine-tune one LoRA per task set, keep its checkpoints; resumes by itself",
    )
    parser.add_argument(
        "--data", type=Path, nargs="+", required=True, help="folders or files of task sets"
    )
    parser.add_argument("--sets", nargs="+", help="only these sets of the data")
    parser.add_argument("--base", default=BASE, help="base model, by hub name or folder")
    parser.add_argument("--out", type=Path, required=True, help="folder; the same one resumes")
    parser.add_argument("--device", help="default: the first GPU, else the CPU")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--alpha", type=int, help="default: twice the rank")
    parser.add_argument("--chunk", type=int, help="width of a weight token; default: the widest")
    parser.add_argument(
        "--layers", type=int, nargs=2, help="first layer, and one past the last; default: all"
    )
    parser.add_argument("--modules", nargs="+", choices=MODULES, default=MODULES)
    add_config_flags(parser, CollectConfig)
    parser.set_defaults(call=run_collect)
