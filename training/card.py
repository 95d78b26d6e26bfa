"""The card of a generator that a run made: its data, recipe and last figures, in Markdown.

It says only what stands in the run's files; what was not measured is called so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import CONFIG_FILE, load_generator_config
from training.metrics import read_metrics
from training.run_files import RUN_PLACEHOLDER, read_spec

GENERATOR_FOLDER, CARD_FILE = "generator", "README.md"
NOT_MEASURED = "not measured"
MEAN_STEPS = 20  # that the last loss is a mean of
SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")


def make_card(run: Path) -> str:
    """The card of RUN/generator. Raises InputError where the run has saved none."""
    config = load_generator_config(run / GENERATOR_FOLDER)
    spec = read_spec(run)
    rows = read_metrics(run)
    notes = f"\n{plain(spec.notes)}\n" if spec.notes else ""
    return (
        f"---\nbase_model: {json.dumps(config.lora.base_model)}\n"
        "tags: [lora, hypernetwork, peft]\n---\n\n"
        f"# {plain(spec.name)}\n\nA generator: it turns unlabelled prompts of one kind into a LoRA "
        f"for {plain(config.lora.base_model)} in one forward pass.\n{notes}\n"
        f"## What it is\n\n{_parts(config)}\n\n"
        f"## Data\n\n{_data(spec.form)}\n\n"
        f"## Recipe\n\n{_recipe(spec.form, spec.command)}\n\n"
        f"## Figures\n\n{_figures(rows)}\n\n"
        "How often the adapted model's replies are right: not measured. Whether adapters depend "
        "on the prompts can be checked in the chat for each adapter.\n"
    )


def write_card(run: Path) -> Path:
    """Put the card beside the weights; returns its path."""
    path = run / GENERATOR_FOLDER / CARD_FILE
    new = path.with_name(f"{CARD_FILE}.new")
    new.write_text(make_card(run), "utf-8")
    new.replace(path)
    return path


def plain(text: str) -> str:
    """A visitor's words as one line of Markdown that formats nothing."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _parts(config: GeneratorConfig) -> str:
    lora, condition = config.lora, config.condition
    encoder = plain(condition.encoder)
    if condition.reads_base_model:
        encoder = f"the base model's states after layers {_list(condition.layers)}"
    layers = f"{lora.layers[0]} to {lora.layers[-1]}"
    if list(lora.layers) != list(range(lora.layers[0], lora.layers[-1] + 1)):
        layers = _list(lora.layers)
    return _table(
        ("part", "what it is"),
        [
            ("prompts are read by", encoder),
            ("prompts used", f"at most {condition.max_prompts}"),
            ("decoder stages", _list(str(stage) for stage in config.decoder.stages)),
            ("LoRA", f"rank {lora.rank}, alpha {lora.alpha}, layers {layers}"),
            ("modules", _list(lora.modules)),
        ],
    )


def _data(form: Mapping[str, Any]) -> str:
    left_out = form.get("left_out") or []
    entries = [entry for entry in form.get("sets") or [] if isinstance(entry, dict)]
    lines = [
        (
            plain(str(entry.get("name", ""))),
            str(entry.get("num_rows", NOT_MEASURED)),
            plain(str(entry.get("licence") or "not named")),
            "kept aside, only measured" if entry.get("name") in left_out else "trained",
        )
        for entry in entries
    ]
    text = _table(("task set", "rows", "licence, as its user named it", "role"), lines)
    if not entries:
        text = "No task sets of a user's own are named in the run."
    if form.get("code_tasks"):
        text += "\n\nAlso tasks that the project's code makes (Apache-2.0)."
    return text


def _recipe(form: Mapping[str, Any], command: Sequence[str]) -> str:
    names = ("objective", "num_steps", "lr", "tasks_per_step", "rows_per_task", "seed", "devices")
    known = [
        (name.replace("_", " "), plain(_list(form[name])))
        for name in names
        if form.get(name) not in (None, "")
    ]
    shown = " ".join(command).replace(RUN_PLACEHOLDER, "RUN").replace("`", "'")
    told = f"\n\n```\npython -m training {shown}\n```" if command else ""
    if not known:
        return f"Not known: the generator was imported.{told}"
    return _table(("setting", "value"), known) + told


def _figures(rows: Sequence[Mapping[str, Any]]) -> str:
    losses = [row["loss"] for row in rows if "loss" in row][-MEAN_STEPS:]
    loss = f"{sum(losses) / len(losses):.4g}" if losses else NOT_MEASURED
    steps = max((row["step"] for row in rows), default=None)
    measured = next((row for row in reversed(rows) if "held_out_own" in row), None)
    validated = next((row for row in reversed(rows) if "validation_loss" in row), None)
    lines = [
        ("steps of the run so far", NOT_MEASURED if steps is None else str(steps)),
        (f"training loss, mean of the last {len(losses) or MEAN_STEPS} steps", loss),
        ("tasks kept aside: loss with own prompts", _figure(measured, "held_out_own")),
        ("tasks kept aside: with another task's prompts", _figure(measured, "held_out_other")),
    ]
    if measured is not None:
        gap = measured["held_out_other"] - measured["held_out_own"]
        lines.append(("their distance; above 0, own prompts help", f"{gap:+.3f}"))
    if validated is not None:
        lines.append(("sets kept aside: loss with adapters", _figure(validated, "validation_loss")))
        lines.append(("sets kept aside: of the base model", _figure(validated, "base_loss")))
    return _table(("figure", "value"), lines) + "\n\nLosses: nats per text token of an answer."


def _figure(row: Mapping[str, Any] | None, name: str) -> str:
    return NOT_MEASURED if row is None else f"{row[name]:.4g} (step {row['step']})"


def _list(items: Any) -> str:
    if isinstance(items, str | int | float):
        return str(items)
    return ", ".join(str(item) for item in items)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def read_card(run: Path) -> str:
    """The card that came with an imported generator, else the one of its run."""
    path = run / GENERATOR_FOLDER / CARD_FILE
    if not read_spec(run).command and path.is_file():
        return path.read_text("utf-8")
    return make_card(run)


def has_generator(run: Path) -> bool:
    """Whether the run has saved a generator yet."""
    try:
        load_generator_config(run / GENERATOR_FOLDER)
    except InputError:
        return False
    return (run / GENERATOR_FOLDER / CONFIG_FILE).is_file()
