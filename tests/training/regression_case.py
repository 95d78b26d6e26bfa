"""A small regression on the tiny models, for the tests of one process and of two."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from dnd_core.config import GeneratorConfig
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import save_lora
from tests.tiny import SHAPE, random_lora, tiny_generator_config
from training.__main__ import build_parser

NUM_STEPS = 6
FLAGS = {
    "num-steps": NUM_STEPS,
    "batch-size": 4,
    "lr": 3e-3,
    "warmup-steps": 2,
    "average-decay": 0.9,
    "num-prompts": 4,
    "validate-every": 2,
    "save-every": 2,
}


def scaled_config(encoder: str, *, base_model: str = SHAPE.base_model) -> GeneratorConfig:
    """The tiny generator with scaled weight tokens."""
    config = tiny_generator_config(encoder)
    stages = (*config.decoder.stages[:-1], (64, SHAPE.rank + 2, SHAPE.chunk + 2))
    return replace(
        config,
        decoder=replace(config.decoder, stages=stages),
        lora=replace(SHAPE, base_model=base_model),
        output_scale=1.0,
        scaled_tokens=True,
    )


def small_lora(seed: int, base_model: str = SHAPE.base_model) -> Lora:
    """A random LoRA of the size that training gives."""
    return replace(random_lora(seed=seed, scale=0.1), base_model=base_model)


def save_case(folder: Path, base: Path, encoder: Path) -> list[str]:
    """Three sets' rows and LoRA checkpoints, and the flags of `regress` without --run."""
    for number, (name, answer) in enumerate((("aa", "yes"), ("bb", "no"), ("cc", "4"))):
        rows = [{"prompt": f"{name} {i}", "response": answer} for i in range(30)]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
        for m in range(3):
            lora = small_lora(10 * number + m, str(base))
            save_lora(folder / "loras" / name / f"step_{m:05d}", lora)
    config = scaled_config(str(encoder), base_model=str(base))
    (folder / "plan.json").write_text(json.dumps(config.to_json()), "utf-8")
    flags = ["regress", "--checkpoints", str(folder / "loras"), "--data"]
    flags += [str(folder / f"{name}.jsonl") for name in ("aa", "bb", "cc")]
    flags += ["--config", str(folder / "plan.json"), "--device", "cpu", "--no-bf16"]
    for name, value in FLAGS.items():
        flags += [f"--{name}", str(value)]
    return flags


def run_case(flags: list[str]) -> None:
    """What the command line does with these flags."""
    args: Namespace = build_parser().parse_args(flags)
    args.call(args)


def read_lines(run: Path) -> list[dict[str, float]]:
    """metrics.jsonl without the durations."""
    lines = map(json.loads, (run / "metrics.jsonl").read_text("utf-8").splitlines())
    return [{k: v for k, v in line.items() if k != "seconds"} for line in lines]
