"""The paper's whole way at a size that takes seconds on a CPU: models, task sets, collection.

    scale = save_tiny_scale(folder)            random base model, encoders, nine task sets
    run_collect_tiny(scale)                    LoRA checkpoints of each set in scale.checkpoints
    flags = tiny_regress_flags(scale, "sentence")        what `regress` needs to run on them
    run_training("regress", *flags, "--run", str(run))   a command, in this process
    read_outcome(run), load_scores(run, ...)   figures of a run: see training.outcome

The commands are the real ones with small numbers. What is already in the folder is kept, so a
second call goes on where the first was killed. Nothing is downloaded: the models are random, and
their LoRAs learn which answers a set wants. So these runs show that every part works and how
settings are compared; they say nothing about a language model.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dnd_core.config import (
    ConditionConfig,
    DecoderConfig,
    GeneratorConfig,
    GeneratorKind,
    LoraShape,
)
from training.collect_run import add_collect_command
from training.flags import call_command
from training.regression_run import add_regress_command
from training.tiny_models import (
    HIDDEN,
    NUM_FEATURES,
    NUM_LAYERS,
    save_tiny_base,
    save_tiny_encoder,
    save_tiny_t5,
    save_tiny_word_vectors,
)

# A set is a topic asked about under an answer convention. The cue of the convention stands in the
# prompt, so a set left out can be read from its prompts if its convention was trained elsewhere.
TOPICS: Mapping[str, tuple[str, ...]] = {
    "animals": ("cat", "dog", "owl", "fox", "bee", "cow", "hen", "ant", "pig", "rat"),
    "tools": ("saw", "axe", "pen", "key", "cup", "pan", "net", "rod", "peg", "jar"),
    "places": ("sea", "inn", "bay", "zoo", "gym", "den", "lab", "spa", "pub", "bog"),
}
CONVENTIONS: Mapping[str, tuple[str, tuple[str, str]]] = {
    "yes_no": ("yes or no", ("yes", "no")),
    "true_false": ("true or false", ("true", "false")),
    "letter": ("first or second", ("A", "B")),
}
# In the order in which arrangements add them; the last is left out.
SETS = (
    "animals_yes_no",
    "tools_yes_no",
    "animals_true_false",
    "tools_true_false",
    "animals_letter",
    "tools_letter",
    "places_yes_no",
    "places_true_false",
    "places_letter",
)
LEFT_OUT = SETS[-1]
NUM_ROWS, ROW_CHARACTERS = 80, 80
RANK, CHUNK = 4, 32
COLLECT_FLAGS: Mapping[str, object] = {
    "rank": RANK,
    "rows-per-step": 8,
    "rows-per-sequence": 8,
    "lr": 5e-3,
    "lr-warmup-steps": 5,
    "window": 10,
    "max-warm-steps": 40,
    "every": 2,
    "num-checkpoints": 8,
}
REGRESS_FLAGS: Mapping[str, object] = {
    "num-steps": 150,
    "batch-size": 16,
    "lr": 2e-3,
    "warmup-steps": 10,
    "average-decay": 0.95,
    "num-prompts": 16,
    "pool-size": 64,
    "validate-every": 50,
    "save-every": 50,
}
TEXT_LENGTH = 16  # L of a text encoder's condition
ENCODERS = ("sentence", "t5", "words", "states")


@dataclass(frozen=True, kw_only=True)
class TinyScale:
    """Where everything of the tiny scale is."""

    folder: Path

    @property
    def base(self) -> Path:
        """The base model; its LoRAs name this folder as their base."""
        return self.folder / "base"

    @property
    def data(self) -> Path:
        """Folder of the task sets, one .jsonl file each."""
        return self.folder / "data"

    @property
    def checkpoints(self) -> Path:
        """What `collect` writes."""
        return self.folder / "loras"

    def encoder(self, name: str) -> Path:
        """An encoder of ENCODERS as a generator names it."""
        folders = {"sentence": "encoder", "t5": "t5", "words": "words.txt", "states": "base"}
        return self.folder / folders[name]

    @property
    def data_files(self) -> list[Path]:
        """The task sets in the order of SETS."""
        return [self.data / f"{name}.jsonl" for name in SETS]


def tiny_rows(name: str, seed: int = 0) -> list[dict[str, str]]:
    """The labelled rows of one of SETS: prompt and response."""
    topic, _, convention = name.partition("_")
    cue, labels = CONVENTIONS[convention]
    rng = random.Random(f"{seed}/{name}")
    words = TOPICS[topic]
    pairs = [(one, other) for one in words for other in words if one != other]
    rows = []
    for one, other in rng.sample(pairs, NUM_ROWS):
        answer = labels[words.index(one) > words.index(other)]
        rows.append({"prompt": f"{cue}: {one} before {other}?", "response": answer})
    return rows


def save_tiny_scale(folder: Path, seed: int = 0) -> TinyScale:
    """Write the models and task sets that `folder` lacks."""
    scale = TinyScale(folder=folder)
    texts = [text for name in SETS for row in tiny_rows(name, seed) for text in row.values()]
    savers = {
        scale.base: save_tiny_base,
        scale.encoder("sentence"): save_tiny_encoder,
        scale.encoder("t5"): save_tiny_t5,
        scale.encoder("words"): save_tiny_word_vectors,
    }
    for path, save in savers.items():
        if not path.exists():
            save(path, texts, seed)
    scale.data.mkdir(parents=True, exist_ok=True)
    for name, path in zip(SETS, scale.data_files, strict=True):
        lines = [json.dumps(row) for row in tiny_rows(name, seed)]
        path.write_text("\n".join(lines) + "\n", "utf-8")
    return scale


def run_training(*flags: str) -> None:
    """Run `collect` or `regress` with these flags in this process."""
    call_command((add_collect_command, add_regress_command), flags)


def as_flags(values: Mapping[str, object]) -> list[str]:
    """{"num-steps": 5} -> ["--num-steps", "5"]."""
    return [text for name, value in values.items() for text in (f"--{name}", str(value))]


def run_collect_tiny(scale: TinyScale, sets: Sequence[str] = SETS, **changed: object) -> None:
    """Fine-tune one LoRA per set and keep its checkpoints; sets that are finished stay.

    changed: other values of COLLECT_FLAGS, with underscores.
    """
    values = {**COLLECT_FLAGS, **{k.replace("_", "-"): v for k, v in changed.items()}}
    data = ["--data", *map(str, scale.data_files), "--sets", *sets]
    where = ["--base", str(scale.base), "--out", str(scale.checkpoints), "--device", "cpu"]
    run_training("collect", *data, *where, *as_flags(values))


def tiny_regress_flags(scale: TinyScale, encoder: str = "sentence") -> list[str]:
    """Flags of `regress` on the tiny scale, all but --run; a flag given later overrides.

    encoder: one of ENCODERS. Writes the generator's plan beside the models.
    """
    plan = save_tiny_plan(scale, encoder)
    flags = ["--checkpoints", str(scale.checkpoints), "--data", *map(str, scale.data_files)]
    flags += ["--left-out", LEFT_OUT, "--config", str(plan), "--device", "cpu", "--no-bf16"]
    return [*flags, *as_flags(REGRESS_FLAGS)]


def save_tiny_plan(scale: TinyScale, encoder: str, *, kind: GeneratorKind = "compact") -> Path:
    """Write a generator.json for `regress --config`; its path.

    kind: the paper's generators keep the states of padding, as its encoders do.
    """
    plan = tiny_plan(scale, encoder)
    if kind == "paper":
        plan = replace(plan, kind=kind, condition=replace(plan.condition, padded=True))
    path = scale.folder / f"plan_{kind}_{encoder}.json"
    path.write_text(json.dumps(plan.to_json()), "utf-8")
    return path


def tiny_plan(scale: TinyScale, encoder: str) -> GeneratorConfig:
    """A generator of scaled weight tokens for the tiny LoRAs, on one of ENCODERS."""
    name = str(scale.encoder(encoder))
    if encoder == "states":
        layers = tuple(range(1, NUM_LAYERS + 1))
        pieces = HIDDEN // CHUNK
        condition = ConditionConfig(
            encoder=name,
            layers=layers,
            num_slots=len(layers) * pieces,
            length=6,
            num_features=CHUNK,
            max_text_tokens=24,
            max_prompts=16,
        )
    else:
        condition = ConditionConfig(
            encoder=name,
            num_slots=8,
            length=TEXT_LENGTH,
            num_features=NUM_FEATURES,
            max_text_tokens=TEXT_LENGTH,
            max_prompts=16,
        )
    lora = LoraShape(
        base_model=str(scale.base),
        rank=RANK,
        alpha=2 * RANK,
        chunk=CHUNK,
        layers=tuple(range(NUM_LAYERS)),
    )
    tokens_per_layer = (2 + 2 + 2 + 1 + 2 + 1 + 2 + 2 + 3 * (2 + 4)) * HIDDEN // (2 * CHUNK)
    stages = (
        condition.shape,
        (32, 8, CHUNK),
        (NUM_LAYERS * tokens_per_layer, RANK + 2, CHUNK + 2),
    )
    return GeneratorConfig(
        condition=condition,
        decoder=DecoderConfig(stages=stages, kernel_size=3),
        lora=lora,
        output_scale=1.0,
        scaled_tokens=True,
    )
