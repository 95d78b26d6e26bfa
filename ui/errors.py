"""Bridges our errors to gradio's toasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import gradio as gr
import torch

from dnd_core.errors import InputError

OUT_OF_MEMORY = (
    "The device ran out of memory. Ask for fewer new text tokens, clear the conversation, "
    "or start the app with --device cpu."
)


# MemoryError is the CPU's way to say what OutOfMemoryError says for a GPU.
USER_ERRORS = (InputError, torch.OutOfMemoryError, MemoryError)


def explain(error: Exception) -> str:
    """What to tell the visitor about one of USER_ERRORS."""
    return str(error) if isinstance(error, InputError) else OUT_OF_MEMORY


@contextmanager
def input_errors_shown(title: str = "That did not work") -> Iterator[None]:
    """Show what a visitor can fix as a toast; any other exception is a bug and reaches the log."""
    try:
        yield
    except USER_ERRORS as error:
        raise gr.Error(explain(error), title=title, print_exception=False) from error
