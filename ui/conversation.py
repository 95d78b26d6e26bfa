"""A visitor's conversation: plain values, how they are shown and sent; free of gradio."""

from __future__ import annotations

import html
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.workbench import Adapter, Workbench
from ui.cards import safe

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


History = tuple[Turn, ...]
Message = dict[str, str]


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
        user = {"role": "user", "content": as_written(turn.message)}
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
            found.append({"role": "user", "content": turn.message})
            found.append({"role": "assistant", "content": reply})
    return [*found, {"role": "user", "content": last.message}]


def replies(
    workbench: Workbench,
    adapter: Adapter | None,
    history: History,
    settings: ReplySettings,
    *,
    strength: float,
    remember: bool,
) -> Iterator[ReplyPair]:
    """Replies to the last message, 25 states a second; a reader who goes away ends them."""
    stop = threading.Event()
    try:
        yield from workbench.reply_pair(
            adapter,
            messages(history, adapted=False, remember=remember),
            messages(history, adapted=adapter is not None, remember=remember),
            settings,
            strength,
            stop,
        )
    finally:
        stop.set()


def _reply(text: str, *, runs: bool) -> Message:
    return {"role": "assistant", "content": as_written(text) + (CURSOR if runs else "")}
