"""What a prompt is: a text, or a text about a picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256

from PIL import Image


@dataclass(frozen=True)
class Picture:
    """A picture in RGB, upright, of a size that was checked. Equal pixels are equal pictures."""

    sha256: str  # of its size and its pixels
    name: str = field(compare=False)  # of its file
    image: Image.Image = field(compare=False, repr=False)
    shrunk_from: tuple[int, int] | None = field(default=None, compare=False)  # width, height

    @classmethod
    def of(
        cls,
        image: Image.Image,
        name: str = "picture",
        shrunk_from: tuple[int, int] | None = None,
    ) -> Picture:
        """A picture of an image that is upright and of a proper size already."""
        image = image.convert("RGB")
        digest = sha256(f"{image.width}x{image.height}:".encode() + image.tobytes())
        return cls(digest.hexdigest(), name, image, shrunk_from)


@dataclass(frozen=True)
class PicturePrompt:
    """What a user says about a picture; the text may be empty."""

    text: str
    picture: Picture


Prompt = str | PicturePrompt


def prompt_text(prompt: Prompt) -> str:
    """The words of a prompt, without its picture."""
    return prompt if isinstance(prompt, str) else prompt.text


def with_text(prompt: Prompt, text: str) -> Prompt:
    """The prompt with other words, about the same picture if it has one."""
    return text if isinstance(prompt, str) else PicturePrompt(text, prompt.picture)
