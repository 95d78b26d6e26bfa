"""Prompts ready for a synthesis, and the sample files that come with the app."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from dnd_core.picture_reading import read_picture
from dnd_core.pictures import PicturePrompt, Prompt, prompt_text
from dnd_core.prompt_files import PASTED, PromptList


@dataclass(frozen=True)
class Sample:
    """One prompt file and what to try after synthesizing from it."""

    path: Path
    title: str
    description: str
    tries: tuple[Prompt, ...]  # inputs that are not in the file
    expect: str  # what the adapted reply should look like
    group: str = ""  # such as "persona"
    text: str = ""  # prompt of the pictures that come without one


@dataclass(frozen=True)
class Loaded:
    """The prompts that the next synthesis takes."""

    prompts: PromptList
    seconds: float  # to read them
    tries: tuple[Prompt, ...]  # inputs to offer in step 3
    expect: str = ""  # what the adapted reply should look like, where that is known
    title: str = ""  # of a sample

    @property
    def name(self) -> str:
        """What an adapter made of them is called: the sample, else the file, else a prompt."""
        source = self.prompts.sources[0]
        file = source.rpartition(":")[0] or source
        return self.title or (prompt_text(self.prompts.prompts[0]) if file == PASTED else file)


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
            tuple(_read_try(folder, found) for found in entry.get("try", ())),
            entry.get("expect", ""),
            entry.get("group", ""),
            entry.get("text", ""),
        )
        for entry in json.loads(index.read_text("utf-8"))
    )


def _read_try(folder: Path, found: str | dict[str, str]) -> Prompt:
    """A text, or {"picture": a file beside the index, "text": ...}."""
    if isinstance(found, str):
        return found
    return PicturePrompt(found.get("text", ""), read_picture(folder / found["picture"]))
