"""Tasks: bare inputs, answers and the prompts that ask for them, from data folders or by code."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from dnd_core.errors import InputError
from dnd_core.pictures import Picture, PicturePrompt, Prompt
from training.families.operation import Operation, is_test_input

OWN_LICENCE = "own data"  # of a set that the person who trains brought along
PERMISSIVE = re.compile(rf"(MIT|Apache-2\.0|BSD|CC0|CC BY \d|{OWN_LICENCE})")
NO_CUE_WEIGHT = 0.4  # whole prompts tell the model what to do, so they teach the generator less
# Sets whose prompts are wordings of one request: what is answered hangs on the picture alone.
SAME_REQUEST = frozenset(("digits_read", "easyvqa_color", "easyvqa_shape"))
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
OPTIONS = re.compile(r"^A\. \.\.\..*\Z", re.MULTILINE | re.DOTALL)  # "A. ..." and what follows


@dataclass(frozen=True, kw_only=True)
class Example:
    """One row: what the model is asked without and with the cue, and the wanted answer."""

    bare: str  # may be empty where there is a picture
    prompt: str
    answer: str
    accepted: tuple[str, ...]
    picture: Picture | None = None

    def about(self, text: str) -> Prompt:
        """The text as a prompt, about the row's picture if it has one."""
        return text if self.picture is None else PicturePrompt(text, self.picture)


@dataclass(frozen=True, kw_only=True)
class Task:
    """A source of rows that all ask for the same thing.

    draw: a fresh training row. train: all of them, where they can be listed.
    test: rows never drawn in training; may be empty.
    draw_test: a fresh row of those, where there is no end of them.
    weight: how often it is drawn, beside the others of its source.
    formats: whether the answer is short and plain enough to be asked for in another format.
    system: a system line that says what to do, "" where the set has none.
    """

    name: str
    kind: str
    licence: str
    metric: str
    has_cue: bool
    formats: bool
    draw: Callable[[random.Random], Example]
    weight: float = 1.0
    train: tuple[Example, ...] = ()
    test: tuple[Example, ...] = ()
    system: str = ""
    draw_test: Callable[[random.Random], Example] | None = None


@dataclass(frozen=True, kw_only=True)
class TaskSet:
    """Data sets, split by role. skipped: one sentence on each that has neither role."""

    trained: tuple[Task, ...] = ()
    left_out: tuple[Task, ...] = ()
    test_pairs: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    skipped: tuple[str, ...] = ()


def read_index(data: Path) -> list[dict[str, Any]]:
    """index.json of a data folder. Raises InputError where it is missing."""
    path = data / "index.json"
    if not path.is_file():
        raise InputError(f"{path} is missing: pass a folder that holds index.json and the sets.")
    entries: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return entries


def is_permissive(licence: str) -> bool:
    """Whether a set may be trained on for a generator that is given away."""
    return bool(PERMISSIVE.match(licence)) and "NC" not in licence and "SA" not in licence


def strip_cue(prompt: str, template: str) -> str:
    """The bare input: the prompt without the fixed text around the template's placeholders.

    Options after a fixed question are an input too. A prompt that does not follow the template, a
    template without fixed text, or with text that goes on behind the input, comes back whole.
    """
    written = template.replace("\\n", "\n")  # an index may spell line breaks out
    pieces = PLACEHOLDER.split(OPTIONS.sub("{options}", written))
    prefix, suffix = pieces[0], pieces[-1]
    prefix = prefix[: len(prefix) - len(prefix.split()[-1])] if prefix[-1:].strip() else prefix
    if len(pieces) < 2 or "..." in suffix or (suffix and not suffix[0].isspace()):
        return prompt
    if not prompt.startswith(prefix) or not prompt.endswith(suffix):
        return prompt
    bare = prompt[len(prefix) : len(prompt) - len(suffix)].strip()
    return bare or prompt


def read_task(data: Path, entry: dict[str, Any], *, max_characters: int) -> Task:
    """One set of a data folder; rows longer than `max_characters` are left out of training."""
    rows = {split: _read_rows(data, entry, split) for split in ("train", "test")}
    train = [row for row in rows["train"] if len(row.prompt) + len(row.answer) <= max_characters]
    words = [len(row.answer.split()) for row in train] or [99]
    closed = bool(entry.get("labels"))
    has_cue = any(row.bare != row.prompt for row in train[:50])
    return Task(
        name=entry["name"],
        kind=entry["group"],
        licence=entry["licence"],
        metric=entry["metric"],
        has_cue=has_cue,
        formats=sum(words) / len(words) <= 2.5 and (closed or entry["group"] == "short"),
        draw=lambda rng: rng.choice(train),
        weight=1.0 if has_cue else NO_CUE_WEIGHT,
        train=tuple(train),
        test=tuple(rows["test"]),
        system=entry.get("system") or "",
    )


def _read_rows(data: Path, entry: dict[str, Any], split: str) -> list[Example]:
    path = data / entry["path"] / f"{split}.jsonl"
    if not path.is_file():
        return []
    if entry.get("images"):
        return read_rows(path, partial(bare_question, entry), read_images(data / entry["images"]))
    return read_rows(path, partial(strip_cue, template=entry["template"] or ""))


def bare_question(entry: dict[str, Any], prompt: str) -> str:
    """What is left to ask about a picture without the cue: "" where the picture alone decides."""
    template = (entry["template"] or "").replace("\\n", "\n")
    if entry["name"] in SAME_REQUEST or prompt == template:
        return ""
    return strip_cue(prompt, template)


def read_images(path: Path) -> list[Picture]:
    """The pictures of an .npz file with `images`: bytes, (num, height, width), or with 3 colours.

    Raises InputError where it holds something else.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            images = file["images"]
        return [Picture.of(Image.fromarray(image), path.stem) for image in images]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise InputError(f"{path} holds no array of images that fits: {error}.") from error


def read_rows(
    path: Path,
    bare: Callable[[str], str] = str,
    pictures: Sequence[Picture] = (),
) -> list[Example]:
    """The rows of a .jsonl file with prompt and response; InputError names the line of a bad one.

    bare: prompt -> what is left of it without its cue. pictures: a row names one by its place, as
    `image`; without any, rows are text alone.
    """
    examples = []
    by_place = dict(enumerate(pictures))  # a negative place is an error, not one from the end
    # Not splitlines: text may hold other line ends, such as U+2028, that JSON leaves as they are.
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            prompt, answer = row["prompt"], row["response"]
            picture = by_place[row["image"]] if by_place else None
        except (ValueError, LookupError, TypeError) as error:
            raise InputError(
                f"{path}, line {number}: expected a JSON object with prompt and response ({error})."
            ) from error
        if not isinstance(prompt, str) or not isinstance(answer, str):
            raise InputError(f"{path}, line {number}: prompt and response must be text.")
        examples.append(
            Example(
                bare=bare(prompt),
                prompt=prompt,
                answer=answer,
                accepted=tuple(row.get("answers") or [answer]),
                picture=picture,
            )
        )
    return examples


def read_task_set(
    data: Path,
    *,
    left_out: Iterable[str],
    max_characters: int,
    min_rows: int = 60,
    pictures: bool = False,
) -> TaskSet:
    """Every set of a data folder that is permissive, has short rows, or is left out.

    pictures: the sets about pictures, and no others; without it the text sets.
    """
    out = set(left_out)
    trained, kept_out, skipped, pairs = [], [], [], set()
    for entry in read_index(data):
        if bool(entry.get("images")) != pictures:
            skipped += [] if pictures else [f"{entry['name']}: it has images"]
            continue
        if not is_permissive(entry["licence"]):
            skipped.append(f"{entry['name']}: licence {entry['licence']}")
            continue
        task = read_task(data, entry, max_characters=max_characters)
        pairs |= known_pairs(task.test)
        if task.name in out:
            kept_out.append(task)
            train = _read_rows(data, entry, "train")
            pairs |= {(row.bare.casefold(), row.answer.casefold()) for row in train}
            continue
        # Few rows are learned by heart, but one's own are what a run is for.
        needed = 1 if entry["licence"] == OWN_LICENCE else min_rows
        if len(task.train) >= needed:
            trained.append(task)
        else:
            what = f"{len(task.train)} rows of at most {max_characters} characters"
            skipped.append(f"{task.name}: {what}, needed {needed}")
    return TaskSet(
        trained=tuple(trained),
        left_out=tuple(kept_out),
        test_pairs=frozenset(pairs),
        skipped=tuple(skipped),
    )


def known_pairs(rows: Iterable[Example]) -> set[tuple[str, str]]:
    """(bare input, answer) of rows that no task may draw in training, in lower case."""
    return {(row.bare.casefold(), answer.casefold()) for row in rows for answer in row.accepted}


def task_from_operation(
    operation: Operation,
    *,
    test_pairs: frozenset[tuple[str, str]] = frozenset(),
    num_test: int = 0,
    weight: float = 1.0,
) -> Task:
    """A code-made task. Inputs that `is_test_input` keeps back, and pairs that are test rows of
    some data set, are never drawn in training; the former make up the test rows."""

    def draw(rng: random.Random, *, test: bool = False) -> Example:
        for _ in range(200):
            bare, answer = operation.draw(rng)
            known = (bare.casefold(), answer.casefold()) in test_pairs
            if is_test_input(bare) == test and not known:
                break
        prompt = rng.choice(operation.cues).replace("{x}", bare)
        return Example(bare=bare, prompt=prompt, answer=answer, accepted=(answer,))

    rng = random.Random(operation.name)
    found = {row.bare: row for row in (draw(rng, test=True) for _ in range(num_test * 8))}
    test = [row for row in found.values() if is_test_input(row.bare)]
    return Task(
        name=operation.name,
        kind=operation.kind,
        licence="Apache-2.0 (made by this project's code)",
        metric="exact match",
        has_cue=True,
        formats=operation.formats,
        draw=draw,
        weight=weight,
        test=tuple(test[:num_test]),
    )
