"""What scores belong to, noted beside them: no two measurements of different things are mixed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from dnd_core.config import LoraShape
from dnd_core.errors import InputError
from dnd_core.generator import WEIGHTS_FILE
from dnd_core.model_files import read_sha256
from training.evaluate import UNGENERATED, Measured, Score
from training.flags import check_settings
from training.report import read_scores
from training.run_files import save_json

SETS = "sets"  # key of the note: name -> fingerprint


def comparable_settings(base: str, system: str, lora: LoraShape) -> dict[str, Any]:
    """What scores depend on besides items and the generator's weights; plain JSON values."""
    shape = json.loads(json.dumps(asdict(lora)))
    return {"base": base, "system": system, "lora": shape}


def check_same_items(out: Path, scores: Sequence[Score], sets: Sequence[Measured]) -> None:
    """Raise InputError where a set has scores of other items than it has now."""
    now = {s.task.name: len(s.items) for s in sets}
    for score in scores:
        if now.get(score.task, score.num_items) != score.num_items:
            raise InputError(
                f"{out} has {score.task} measured on {score.num_items} items, now it would be "
                f"{now[score.task]}. Pass the same --items to go on, or another --out."
            )
    noted = _read_note(out).get(SETS, {})
    measured = {score.task for score in scores}
    changed = [
        s.task.name
        for s in sets
        if s.task.name in measured and noted.get(s.task.name) != _fingerprint(s)
    ]
    if changed:
        raise InputError(
            f"{out} has {', '.join(changed)} measured with other items, prompts or scoring than "
            "now: the data has changed, or how this version draws and scores it. Measure anew, "
            "into another file."
        )


def save_settings(
    out: Path,
    sets: Sequence[Measured],
    comparable: dict[str, Any],
    *,
    generator: Path,
    num_prompts: int,
) -> None:
    """Note what the scores in `out` belong to; InputError where that was something else before."""
    settings = {
        **comparable,
        "generator_sha256": read_sha256(generator / WEIGHTS_FILE),
        "prompts": num_prompts,
    }
    before = _read_note(out)
    if before:
        # Version 0.5 did not note the LoRA's shape, which the generator's hash covers.
        check_settings(str(out), {"lora": settings["lora"], **before}, settings)
    now = {s.task.name: _fingerprint(s) for s in sets}
    out.parent.mkdir(parents=True, exist_ok=True)
    save_json(_note_path(out), {**settings, SETS: {**before.get(SETS, {}), **now}})


def read_reference(path: Path, comparable: dict[str, Any], sets: Sequence[Measured]) -> list[Score]:
    """Scores of these sets, measured for another generator, that hold for any.

    A set that was left out there and is trained on now is of the group it has now.
    Raises InputError where they were measured on another base model, LoRA shape or items.
    """
    found, before = read_scores(path), _read_note(path)
    if not found or not before:
        raise InputError(f"{path} holds no scores. Pass the .jsonl that evaluate wrote.")
    check_settings(str(path), before, comparable)
    check_same_items(path, found, sets)
    groups = {s.task.name: s.group for s in sets}
    return [
        replace(s, group=groups[s.task])
        for s in found
        if s.condition in UNGENERATED and s.task in groups
    ]


def _fingerprint(measured: Measured) -> str:
    """Equal for equal items, prompts, labelled rows and metric."""
    parts = (measured.items, measured.prompts, measured.rows, measured.task.metric)
    return sha256(repr(parts).encode()).hexdigest()[:16]


def _note_path(scores: Path) -> Path:
    return scores.with_suffix(".settings.json")


def _read_note(scores: Path) -> dict[str, Any]:
    path = _note_path(scores)
    note: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return note
