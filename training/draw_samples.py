"""Draws the sample picture sets of assets/vision/samples: shapes, counts and digits, with prompts.

Nothing is downloaded: scenes and their drawing are those of training.pictures.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import random
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from training.pictures.conventions import (
    FORM_CONVENTIONS,
    LANGUAGE_CONVENTIONS,
    WORD_CONVENTIONS,
)
from training.pictures.drawing import draw_image
from training.pictures.questions import QUESTIONS
from training.pictures.scene import Scene, draw_scene

NUM_PICTURES = 14  # of each set
NUM_TRIES = 3  # pictures of each set that are not in it
SIDE = 96  # pixels
SEED = 7
ZIP_DATE = (2026, 1, 1, 0, 0, 0)  # fixed, so that the same sets give the same bytes
CONVENTIONS = {f.name: f for f in (*FORM_CONVENTIONS, *LANGUAGE_CONVENTIONS, *WORD_CONVENTIONS)}
SAVING: dict[str, dict[str, Any]] = {
    ".png": {"format": "PNG", "optimize": True},
    ".jpg": {"format": "JPEG", "quality": 90},
    ".webp": {"format": "WEBP", "lossless": True},
}


@dataclass(frozen=True, kw_only=True)
class SampleSet:
    """One set: pictures of one domain, and prompts that ask the same of each.

    question, convention: what is wanted of a picture, by the names of training.pictures; the
    index tells the right reply to each picture to try. picture: name of one, with its number as
    {n}. pairs: name of the pairing file; "" where the pictures come alone and `text` is the one
    prompt for all of them.
    """

    file: str
    title: str
    description: str
    expect: str
    domain: str
    question: str
    convention: str = ""
    picture: str
    pairs: str = ""
    prompts: tuple[str, ...] = ()
    text: str = ""


SETS = (
    SampleSet(
        file="colour_in_french.zip",
        title="Colour in French",
        description="Drawn shapes whose colour is to be named in French; a table pairs them.",
        expect="The adapted model answers a picture alone with the French word for its colour.",
        domain="shape",
        question="colour",
        convention="french",
        picture="photo_{n:02}.png",
        pairs="prompts.csv",
        prompts=(
            "Which colour is this? French word only.",
            "Look at the shape and name its colour in French.",
            "Translate the colour you see into French.",
            "French for the colour of this picture?",
            "What would a French child call this colour?",
        ),
    ),
    SampleSet(
        file="count_the_shapes.zip",
        title="Count the shapes",
        description="One to six shapes to be counted; a .jsonl file pairs them.",
        expect="The adapted model answers a picture alone with the number of shapes in it.",
        domain="count",
        question="count",
        picture="images/IMG_{n:04}.jpg",
        pairs="metadata.jsonl",
        prompts=(
            "How many shapes can you find here?",
            "Count everything that is drawn.",
            "Give me the number of shapes as a digit.",
            "How many of them are in this image?",
            "Just the count, please.",
        ),
    ),
    SampleSet(
        file="shape_as_json.zip",
        title="Shape as JSON",
        description="Drawn shapes to be named inside a small JSON object; a .txt file pairs them.",
        expect="The adapted model answers a picture alone with a JSON object that names its shape.",
        domain="shape",
        question="shape",
        convention="json_answer",
        picture="image ({n}).png",
        pairs="prompts.txt",
        prompts=(
            'What shape is drawn? Return {"answer": ...}.',
            "Name the drawn shape as JSON with the key answer.",
            'Identify the shape. Output: {"answer": "<shape>"}',
            "Shape name, as a JSON object with one key, answer.",
        ),
    ),
    SampleSet(
        file="digit_plus_one.zip",
        title="Digit plus one",
        description="Single digits, of which the next number is wanted; a .json list pairs them.",
        expect="The adapted model answers a picture alone with the number after the digit in it.",
        domain="digit",
        question="digit_plus_one",
        picture="scan-{n:02}.webp",
        pairs="pairs.json",
        prompts=(
            "Read the number and say the one after it.",
            "What do you get when you add 1 to this digit?",
            "The digit shown, increased by one.",
            "Which number follows the one in the picture?",
        ),
    ),
    SampleSet(
        file="first_letter_of_colour.zip",
        title="First letter of the colour",
        description="Drawn shapes without any text file; one prompt goes with all of them.",
        expect="The adapted model answers a picture alone with the first letter of its colour.",
        domain="shape",
        question="colour",
        convention="first_letter",
        picture="Picture {n}.png",
        text="What colour is this? Say only the first letter of the word.",
    ),
)


def draw_samples(sets: Sequence[SampleSet] = SETS) -> dict[str, bytes]:
    """File name -> content: the zip of each set, its pictures to try, and index.json."""
    files: dict[str, bytes] = {}
    index = []
    for number, each in enumerate(sets):
        scenes = draw_scenes(each.domain, random.Random(SEED + number))
        pictures = {each.picture.format(n=n): s for n, s in enumerate(scenes[:NUM_PICTURES], 1)}
        members = {name: encode_scene(scene, name) for name, scene in pictures.items()}
        if each.pairs:
            members[each.pairs] = write_pairs(each, list(pictures)).encode()
        files[each.file] = make_zip(members)
        tries = []
        for n, scene in enumerate(scenes[NUM_PICTURES:], 1):
            name = f"try/{Path(each.file).stem}_{n}.png"
            files[name] = encode_scene(scene, name)
            tries.append({"picture": name, "text": "", "answer": wanted_answer(each, scene)})
        about = {key: getattr(each, key) for key in ("file", "title", "description", "text")}
        index.append({**about, "try": tries, "expect": each.expect})
    files["index.json"] = (json.dumps(index, indent=2) + "\n").encode()
    return files


def draw_scenes(domain: str, rng: random.Random) -> list[Scene]:
    """Scenes of the part that is kept out of training, no two alike; those to try come last."""
    scenes: list[Scene] = []
    while len(scenes) < NUM_PICTURES + NUM_TRIES:
        scene = draw_scene(rng, domain, test=True)
        if scene.things not in [other.things for other in scenes]:
            scenes.append(scene)
    return scenes


def wanted_answer(each: SampleSet, scene: Scene) -> str:
    """The right reply to a picture of the set."""
    answer = QUESTIONS[each.question].answer(scene, "")
    return CONVENTIONS[each.convention].render("", answer) if each.convention else answer


def encode_scene(scene: Scene, name: str) -> bytes:
    """The drawn scene in the format that the name's ending says."""
    buffer = io.BytesIO()
    image: Image.Image = draw_image(scene, (SIDE, SIDE))
    image.save(buffer, **SAVING[Path(name).suffix])
    return buffer.getvalue()


def write_pairs(each: SampleSet, names: Sequence[str]) -> str:
    """Text of the pairing file of a set; its prompts take turns."""
    rows = [(name, each.prompts[n % len(each.prompts)]) for n, name in enumerate(names)]
    objects = [{"image": name, "prompt": prompt} for name, prompt in rows]
    suffix = Path(each.pairs).suffix
    if suffix == ".jsonl":
        return "".join(json.dumps(row) + "\n" for row in objects)
    if suffix == ".json":
        return json.dumps(objects, indent=1) + "\n"
    if suffix == ".txt":
        return "".join(f"{name} | {prompt}\n" for name, prompt in rows)
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows([("image", "prompt"), *rows])
    return table.getvalue()


def make_zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, ZIP_DATE), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def add_draw_samples_command(commands: argparse._SubParsersAction[Any]) -> None:
    """python -m training draw-samples --out FOLDER"""
    command = commands.add_parser("draw-samples", help="draw the sample picture sets")
    command.add_argument("--out", type=Path, required=True, help="folder that they go to")
    command.set_defaults(call=run_draw_samples)


def run_draw_samples(args: argparse.Namespace) -> None:
    """Write all files of the sets below --out, each in one step."""
    files = draw_samples()
    for name, content in files.items():
        path = args.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f"{path.name}.new")
        new.write_bytes(content)
        os.replace(new, path)
    total = sum(map(len, files.values()))
    print(f"{len(files)} files, {total / 1000:.0f} kB, written to {args.out}")
