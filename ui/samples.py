"""Prompts ready for a synthesis, and the sample files that come with the app."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from dnd_core.prompt_files import PromptList


@dataclass(frozen=True)
class Sample:
    """One prompt file and what to try after synthesizing from it."""

    path: Path
    title: str
    description: str
    tries: tuple[str, ...]  # inputs that are not in the file
    expect: str  # what the adapted reply should look like


@dataclass(frozen=True)
class Loaded:
    """The prompts that the next synthesis takes."""

    prompts: PromptList
    seconds: float  # to read them
    tries: tuple[str, ...]  # inputs to offer in step 3
    expect: str = ""  # what the adapted reply should look like, where that is known


@dataclass(frozen=True)
class ChosenGenerator:
    """The generator that a visitor's syntheses use instead of the app's own."""

    folder: Path
    name: str


def load_samples(folder: Path) -> tuple[Sample, ...]:
    """The samples that index.json lists; none where it is missing."""
    index = folder / "index.json"
    if not index.is_file():
        return ()
    return tuple(
        Sample(
            folder / entry["file"],
            entry["title"],
            entry.get("description", ""),
            tuple(entry.get("try", ())),
            entry.get("expect", ""),
        )
        for entry in json.loads(index.read_text("utf-8"))
    )
