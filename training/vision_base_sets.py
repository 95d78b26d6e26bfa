"""Pictures of the licensed image sets that the small vision model may learn from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from dnd_core.errors import InputError
from training.pictures.scene import Scene, Thing
from training.pictures.words import with_article
from training.vision_base_rows import Asked, Shown

EASY_VQA = ("easyvqa_yesno", "easyvqa_shape", "easyvqa_color")


def load_shown_sets(data: Path, split: str) -> dict[str, list[Shown]]:
    """Pictures of `data`/multimodal by set; split: "train" or "test", which share no picture.

    Raises InputError where a file is missing.
    """
    folder = data / "multimodal"
    return {
        "digits": _load_digits(folder, split),
        "easy_vqa": _load_easy_vqa(folder, split),
    }


def _load_images(path: Path) -> Any:
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return arrays["images"]
    except OSError as error:
        raise InputError(
            f"Cannot read {path}: {error}. Pass --data with the folder that holds "
            "multimodal/digits.npz and multimodal/easy_vqa.npz, or leave --data out."
        ) from error


def _load_rows(folder: Path, name: str, split: str) -> list[dict[str, Any]]:
    lines = (folder / name / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _shown(image: Image.Image, scene: Scene | None, asked: tuple[Asked, ...] = ()) -> Shown:
    return Shown(lambda size: image.resize(size, Image.Resampling.BICUBIC), scene, asked)


def _load_digits(folder: Path, split: str) -> list[Shown]:
    """Handwritten digits, 8 x 8 gray values from 0 to 16, as scenes: any digit question fits."""
    images = _load_images(folder / "digits.npz")
    peak = max(int(images.max()), 1)
    found = []
    for row in _load_rows(folder, "digits_read", split):
        gray = (images[row["image"]].astype(np.float32) * (255 / peak)).astype(np.uint8)
        thing = Thing(row["response"], "white", 0.5, 0.5, 1.0)
        scene = Scene("handwritten", (thing,), "black", row["image"])
        found.append(_shown(Image.fromarray(gray).convert("RGB"), scene))
    return found


def _load_easy_vqa(folder: Path, split: str) -> list[Shown]:
    """Coloured shapes with the set's own questions; a caption where both words are known."""
    images = _load_images(folder / "easy_vqa.npz")
    asked: dict[int, list[Asked]] = {}
    words: dict[int, dict[str, str]] = {}
    for name in EASY_VQA:
        for row in _load_rows(folder, name, split):
            one = Asked(row["prompt"], row["response"], name)
            asked.setdefault(row["image"], []).append(one)
            words.setdefault(row["image"], {})[name] = row["response"]
    for index, known in words.items():
        if "easyvqa_shape" in known and "easyvqa_color" in known:
            both = with_article(f"{known['easyvqa_color']} {known['easyvqa_shape']}")
            asked[index].append(Asked("", both, "nothing asked"))
    return [
        _shown(Image.fromarray(images[index]), None, tuple(own))
        for index, own in sorted(asked.items())
    ]
