"""Command: trains the small Qwen2.5-VL that ships with the project, from scratch."""

from __future__ import annotations

import argparse
import json
import random
import shutil
from dataclasses import asdict
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

from dnd_core.errors import InputError
from dnd_core.model_store import load_model_folder
from training.pictures.questions import QUESTIONS
from training.run_files import save_json
from training.vision_base_card import card_text
from training.vision_base_check import Figures, check_vision_base, share_right
from training.vision_base_loop import VisionBaseConfig, VisionTrainer, draw_from_sets
from training.vision_base_model import make_vision_base
from training.vision_base_rows import CompactVocabulary, Shown, draw_shown, draw_vocabulary
from training.vision_base_save import save_vision_base
from training.vision_base_sets import load_shown_sets

TOKENIZER = "Qwen/Qwen2.5-Coder-0.5B-Instruct"  # Qwen2.5-VL's own text tokens under the same ids
FULL_VOCABULARY = 151_936
SAVE_EVERY_SECONDS = 120.0


def add_vision_base_command(commands: Any) -> None:
    """Add the vision-base subcommand to the parser."""
    parser = commands.add_parser("vision-base", help=__doc__, description=__doc__)
    parser.add_argument("run", type=Path, help="folder of the run; an interrupted run goes on")
    parser.add_argument("--data", type=Path, help="folder with multimodal/*.npz; default: none")
    parser.add_argument(
        "--start-from", type=Path, help="folder of a run whose weights to start from"
    )
    parser.add_argument("--sight-steps", type=int, default=1500, help="steps on pictures alone")
    parser.add_argument("--steps", type=int, default=1200, help="steps on questions and answers")
    parser.add_argument("--tokenizer", default=TOKENIZER, help="name or folder of a Qwen2.5 model")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--check-batches", type=int, default=60, help="of 32 unseen pictures")
    parser.add_argument("--out", type=Path, help="write the compact model and its card here")
    parser.set_defaults(call=train_vision_base)


def train_vision_base(args: argparse.Namespace) -> None:
    """Train, or go on; measure on unseen pictures; write the model if --out says where."""
    trainer = make_trainer(args)
    train(trainer, args.run)
    # The shipped weights are bfloat16, so those are measured.
    model = trainer.model.to(torch.bfloat16).float()
    figures = {"drawn": check_vision_base(
        model, trainer.vocabulary, partial(draw_shown, test=True), args.check_batches
    )}  # fmt: skip
    for name, shown in (load_shown_sets(args.data, "test") if args.data else {}).items():
        figures[name] = check_vision_base(
            model, trainer.vocabulary, partial(_draw_one, shown), args.check_batches // 4
        )
    print_figures(figures)
    if args.out:
        folder = load_model_folder(args.tokenizer)
        save_vision_base(model, trainer.config.size, trainer.vocabulary, folder, args.out)
        (args.out / "README.md").write_text(card_text(trainer, figures), encoding="utf-8")


def _draw_one(shown: list[Shown], rng: random.Random) -> Shown:
    return rng.choice(shown)


def train(trainer: VisionTrainer, run: Path) -> None:
    """Take the steps that are left, with metrics.jsonl and run_state.pt in the run's folder."""
    state, saved = run / "run_state.pt", perf_counter()
    with (run / "metrics.jsonl").open("a", encoding="utf-8") as log:
        for step in trainer.run():
            log.write(json.dumps(asdict(step)) + "\n")
            if step.step % 25 == 0:
                log.flush()
                print(
                    f"{step.step} {step.stage} loss {step.loss:.3f} sight {step.sight_loss:.3f} "
                    f"{step.seconds:.2f} s",
                    flush=True,
                )
            if perf_counter() - saved > SAVE_EVERY_SECONDS:
                trainer.save(state)
                saved = perf_counter()
    trainer.save(state)


def print_figures(figures: dict[str, Figures]) -> None:
    """Exact match by question and by convention."""
    for source, own in figures.items():
        for title, tally in (("plain", own.plain), ("conventions", own.conventions)):
            print(f"{source}, {title}: {share_right(tally):.3f}")
            for name, (right, asked) in tally.items():
                print(f"  {name:22s} {right / asked:.3f} of {asked}")


def make_trainer(args: argparse.Namespace) -> VisionTrainer:
    """A trainer at the run's last saved state, or at its start."""
    args.run.mkdir(parents=True, exist_ok=True)
    sets = load_shown_sets(args.data, "train") if args.data else {}
    vocabulary = read_vocabulary(args, sets)
    config = VisionBaseConfig(
        num_sight_steps=args.sight_steps, num_steps=args.steps, seed=args.seed
    )
    model = make_vision_base(config.size, vocabulary.ids(), args.seed)
    trainer = VisionTrainer(model, vocabulary, draw_from_sets(sets, config.set_share), config)
    if (args.run / "run_state.pt").is_file():
        trainer.load(args.run / "run_state.pt")
    elif args.start_from:
        trainer.load_weights(args.start_from / "run_state.pt")
    return trainer


def read_vocabulary(args: argparse.Namespace, sets: dict[str, Any]) -> CompactVocabulary:
    """The run's text tokens: drawn at its start, then read from its folder."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(load_model_folder(args.tokenizer))
    path = args.run / "vocabulary.json"
    if args.start_from and not path.is_file():
        if not (args.start_from / path.name).is_file():
            raise InputError(f"{args.start_from} is no run folder: it has no {path.name}.")
        shutil.copyfile(args.start_from / path.name, path)
    if path.is_file():
        kept = json.loads(path.read_text(encoding="utf-8"))
        return CompactVocabulary(tokenizer, kept, FULL_VOCABULARY)
    shown = [item for items in sets.values() for item in items]
    cues = [cue for question in QUESTIONS.values() for cue in question.cues]
    vocabulary = draw_vocabulary(tokenizer, shown, cues, FULL_VOCABULARY, args.seed)
    save_json(path, vocabulary.kept)
    return vocabulary
