"""The message box: a text, or a text with a picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gradio as gr

from dnd_core.picture_reading import read_picture
from dnd_core.pictures import PicturePrompt, Prompt
from ui.medium import Medium

PLACEHOLDER = "Message to both models"
PICTURE_PLACEHOLDER = "Ask about a picture"
MAX_PASTED = 1_000_000  # characters; longer text that is pasted would become a file
FORMATS = [".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"]


def make_message_box(medium: Medium) -> gr.Textbox | gr.MultimodalTextbox:
    """One line that grows; Enter sends, Shift+Enter makes a line."""
    common: dict[str, Any] = {
        "label": PLACEHOLDER,
        "show_label": False,
        "lines": 1,
        "max_lines": 6,
        "container": False,
        "scale": 8,
        "html_attributes": gr.InputHTMLAttributes(autocomplete="off"),
        **medium.named("message", *(["picture-message"] if medium.pictures else [])),
    }
    if not medium.pictures:
        return gr.Textbox("", placeholder=PLACEHOLDER, **common)
    return gr.MultimodalTextbox(
        placeholder=PICTURE_PLACEHOLDER,
        file_types=FORMATS,
        sources=["upload"],
        submit_btn=False,
        max_plain_text_length=MAX_PASTED,
        **common,
    )


def read_message(value: str | Mapping[str, Any] | None) -> Prompt:
    """What was written, with the picture if there is one. InputError if that cannot be read."""
    if value is None or isinstance(value, str):
        return (value or "").strip()
    text, files = (value.get("text") or "").strip(), value.get("files") or ()
    return PicturePrompt(text, read_picture(Path(files[0]))) if files else text
