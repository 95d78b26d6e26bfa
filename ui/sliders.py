"""A slider whose number box may be left empty or out of range."""

from __future__ import annotations

from typing import Any

import gradio as gr


def make_slider(minimum: float, maximum: float, value: float, **rest: Any) -> gr.Slider:
    """A gr.Slider that reads an empty box as `value`, and a number out of range as the nearest end.

    gradio's own ends the event in an error, which would take the page's answer with it.
    """
    slider = gr.Slider(minimum, maximum, value, **rest)
    read = slider.preprocess

    def preprocess(payload: float | None) -> float:
        return read(value if payload is None else min(max(payload, minimum), maximum))

    # Not a subclass: for each of those gradio writes a stub file beside its source.
    slider.preprocess = preprocess  # type: ignore[method-assign]
    return slider
