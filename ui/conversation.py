"""A visitor's conversation: plain values, how they are shown and sent; free of gradio."""

from __future__ import annotations

import html
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from dnd_core.adapter import Adapter
from dnd_core.adapter_library import Entry
from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.pictures import Picture, PicturePrompt, Prompt, prompt_text
from dnd_core.workbench import Workbench
from ui.cards import safe
from ui.thumbnails import thumbnail

MAX_TURNS = 12  # kept of a conversation: each yield sends all of it to the page
CURSOR = "▍"
NO_ADAPTER_REPLY = "No adapter yet, so only the base answered. Drop prompts in step 1, send again."


@dataclass(frozen=True)
class Turn:
    """One message and its two replies."""

    message: str
    base: str = ""
    adapted: str | None = None  # None: there was no adapter
    alone: bool = False  # sent without the turns before it
    picture: Picture | None = None  # that the message is about
    adapter_id: str | None = None  # of the adapter that answered, or is to answer

    @classmethod
    def of(cls, prompt: Prompt, adapter: Adapter | None, *, alone: bool = False) -> Turn:
        """A turn that is to be answered."""
        picture = prompt.picture if isinstance(prompt, PicturePrompt) else None
        turn = cls(prompt_text(prompt), alone=alone, picture=picture)
        return turn.to_be_answered_by(adapter)

    def to_be_answered_by(self, adapter: Adapter | None) -> Turn:
        """The turn for an adapter, or for the base model alone."""
        if adapter is None:
            return replace(self, adapted=None, adapter_id=None)
        return replace(self, adapted="", adapter_id=adapter.id)

    @property
    def prompt(self) -> Prompt:
        """What was sent."""
        return self.message if self.picture is None else PicturePrompt(self.message, self.picture)


History = tuple[Turn, ...]
Message = dict[str, Any]


class Shown(NamedTuple):
    """A conversation and what the page shows of it. Any: each may be a gradio update."""

    history: Any
    base: Any
    adapted: Any
    facts: Any


def show(
    history: History, facts: str = "", *, base_runs: bool = False, adapted_runs: bool = False
) -> Shown:
    """A conversation as two lists of messages; a running reply ends in a cursor."""
    base: list[Message] = []
    adapted: list[Message] = []
    for i, turn in enumerate(history):
        last = i == len(history) - 1
        user = {"role": "user", "content": _asked(turn)}
        base += [user, _reply(turn.base, runs=last and base_runs)]
        adapted_text = NO_ADAPTER_REPLY if turn.adapted is None else turn.adapted
        adapted += [user, _reply(adapted_text, runs=last and adapted_runs)]
    return Shown(history, base, adapted, facts_line(facts))


def as_written(text: str) -> str:
    """Text for a Chatbot, which takes tags for HTML even where it renders no Markdown."""
    return html.escape(text, quote=False)


def facts_line(text: str) -> str:
    """The line under the two panes."""
    return f'<p class="facts" role="status">{safe(text)}</p>'


def messages(history: History, *, adapted: bool, remember: bool) -> list[Message]:
    """What one model is given: the turns that it answered, and the last message."""
    last = history[-1]
    found: list[Message] = []
    for turn in history[:-1] if remember and not last.alone else ():
        reply = turn.adapted if adapted else turn.base
        if reply:
            found.append(_message(turn))
            found.append({"role": "assistant", "content": reply})
    return [*found, _message(last)]


def replies(
    workbench: Workbench,
    adapter: Adapter | None,
    history: History,
    settings: ReplySettings,
    *,
    strength: float,
    remember: bool,
    left: Entry | None = None,
) -> Iterator[ReplyPair]:
    """Replies to the last message, 25 states a second; a reader who goes away ends them.

    left: the adapter whose replies stand where the base model's do else.
    """
    stop = threading.Event()
    try:
        yield from workbench.reply_pair(
            adapter,
            messages(history, adapted=False, remember=remember),
            messages(history, adapted=adapter is not None, remember=remember),
            settings,
            strength,
            stop,
            left=left.adapter if left else None,
            left_strength=left.strength if left else 1.0,
        )
    finally:
        stop.set()


def _message(turn: Turn) -> Message:
    """The user's part of a turn, for a model."""
    message: Message = {"role": "user", "content": turn.message}
    return message if turn.picture is None else {**message, "pictures": (turn.picture,)}


def _asked(turn: Turn) -> str:
    """The user's part of a turn, for the page."""
    shown = "" if turn.picture is None else thumbnail(turn.picture, "shot")
    return shown + as_written(turn.message)


def _reply(text: str, *, runs: bool) -> Message:
    return {"role": "assistant", "content": as_written(text) + (CURSOR if runs else "")}
