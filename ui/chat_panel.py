"""Step 3 at work: one message, two replies, streamed side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import gradio as gr

from dnd_core.adapter import Adapter
from dnd_core.adapter_library import Entry
from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.workbench import Workbench
from ui.bench import Bench
from ui.cards import counted, safe
from ui.chat_layout import ADAPTED_EMPTY, ADAPTED_READY, NUM_TRIES, ChatPanel
from ui.conversation import MAX_TURNS, History, Shown, Turn, facts_line, replies, show
from ui.errors import USER_ERRORS, explain, input_errors_shown
from ui.message import read_message
from ui.prompt_layout import ADAPTER_SECONDS
from ui.samples import Loaded
from ui.thumbnails import thumbnail_url

WAITING = "Waiting for the model…"
OWN_TRIES_HINT = "These are prompts of yours. Also try an input without its instruction."
OWN_PICTURES_HINT = "These are pictures of yours. Also attach one that you have not dropped."


def controls(busy: bool) -> tuple[bool, Any, Any]:
    """busy, Send, Stop: one of the two buttons is there at a time."""
    return busy, gr.Button(visible=not busy), gr.Button(visible=busy)


def checked(value: Any, busy: bool) -> Prompt:
    """The message to send; refuses none, one that comes too early, and a broken picture.

    value: of the message box, or a Prompt.
    """
    if busy:
        raise gr.Error(
            "The last message is still being answered. Wait, or press Stop.",
            title="One at a time",
            print_exception=False,
        )
    with input_errors_shown("Not sent"):
        message = value if isinstance(value, PicturePrompt) else read_message(value)
    if message == "":
        raise gr.Error("Type a message first.", title="Nothing to send", print_exception=False)
    return message


def check_message(
    value: Any, busy: bool, adapter: Adapter | None = None, adapter_id: str | None = None
) -> None:
    """Refuse what cannot be sent, before anything is shown of it.

    adapter_id: of the adapter that the conversation began with.
    """
    if adapter is None and adapter_id is not None:
        raise gr.Error(
            f"The adapter was kept for {ADAPTER_SECONDS // 3600} hours. Click it in the library, "
            "or synthesize it again.",
            title="No adapter any more",
            print_exception=False,
        )
    checked(value, busy)


def check_try(number: int, loaded: Loaded | None, *now: Any) -> None:
    """As check_message, of an input to click."""
    check_message(try_of(number, loaded), *now)


def check_retry(history: History, *now: Any) -> None:
    """Refuse a retry where there is nothing to ask again."""
    if not history:
        raise gr.Error("There is no message yet.", title="Nothing to retry", print_exception=False)
    check_message(history[-1].prompt, *now)


def on_begin(
    value: Any, history: History, adapter: Adapter | None, busy: bool, *, alone: bool = False
) -> tuple[Any, ...]:
    """Show the message at once, before the model is free: views, controls."""
    message = checked(value, busy)  # again: two Enters in a row can both pass the first check
    turn = Turn.of(message, adapter, alone=alone)
    history = (*history, turn)[-MAX_TURNS:]
    view = show(history, WAITING, base_runs=True, adapted_runs=adapter is not None)
    return (*view, *controls(True))


def on_send(value: Any, *now: Any) -> tuple[Any, ...]:
    """The message box: as on_begin, and an empty box."""
    return (*on_begin(value, *now), "")


def on_try(number: int, loaded: Loaded | None, *now: Any) -> tuple[Any, ...]:
    """An input to click: as on_begin, without the turns before it."""
    return on_begin(try_of(number, loaded), *now, alone=True)


def try_of(number: int, loaded: Loaded | None) -> Prompt:
    """An input to click, by its place."""
    return loaded.tries[number] if loaded and number < len(loaded.tries) else ""


def on_retry(history: History, adapter: Adapter | None, busy: bool) -> tuple[Any, ...]:
    """Ask the last message again, with the settings and the adapter of now."""
    last = history[-1]
    return on_begin(last.prompt, history[:-1], adapter, busy, alone=last.alone)


def on_stream(
    workbench: Workbench,
    history: History,
    adapter: Adapter | None,
    strength: float,
    temperature: float,
    max_new_tokens: float,
    seed: float,
    remember: bool,
    left: Entry | None = None,
) -> Iterator[Shown]:
    """Answer the last turn. On an error the turn goes, and the page says why.

    Turns that another adapter answered go: the message was sent while a new one was made.
    """
    if not history:  # it was cleared meanwhile
        yield Shown(*(gr.skip(),) * len(Shown._fields))
        return
    last = history[-1].to_be_answered_by(adapter)
    history = (*(turn for turn in history[:-1] if turn.adapter_id == last.adapter_id), last)
    settings = ReplySettings(
        max_new_tokens=int(max_new_tokens), temperature=float(temperature), seed=int(seed or 0)
    )
    try:
        for pair in replies(
            workbench,
            adapter,
            history,
            settings,
            strength=strength,
            remember=remember,
            left=left,
        ):
            adapted = None if adapter is None else pair.adapted
            history = (*history[:-1], replace(history[-1], base=pair.base, adapted=adapted))
            yield show(
                history,
                reply_facts(pair, adapter, strength, left),
                base_runs=not pair.base_done,
                adapted_runs=adapter is not None and not pair.adapted_done,
            )
    # Not gr.Error: the page would lay a sign over both panes.
    except USER_ERRORS as error:
        gr.Warning(explain(error), title="No reply")
        yield show(history[:-1], f"No reply: {explain(error)}")


def reply_facts(
    pair: ReplyPair, adapter: Adapter | None, strength: float, left: Entry | None = None
) -> str:
    """The line under the panes: length, time, speed, and whether the replies differ."""
    speed = pair.num_tokens / pair.seconds if pair.seconds > 0 else 0.0
    line = f"{counted(pair.num_tokens, 'text token')} in {pair.seconds:.1f} s, {speed:.0f} a second"
    if adapter is None:
        return f"{line}."
    line = f"Both replies: {line}"
    if pair.base_done and pair.adapted_done:
        line += (
            ", the replies are the same" if pair.base == pair.adapted else ", the replies differ"
        )
    if left is not None:
        return f"{line}. Strength {left.strength:g} on the left, {strength:g} on the right."
    return f"{line}. Adapter strength {strength:g}."


def on_settle(history: History) -> tuple[Any, ...]:
    """After a reply, a stop or an error: no cursor, Send is back."""
    _, base, adapted, _ = show(history)
    return base, adapted, *controls(False)


def on_stop(history: History) -> tuple[Any, ...]:
    """As on_settle; where nothing was written yet, the facts say so: facts last."""
    early = bool(history) and not history[-1].base and not history[-1].adapted
    facts = facts_line("Stopped before the first text token.") if early else gr.skip()
    return (*on_settle(history), facts)


def on_clear() -> tuple[Any, ...]:
    """An empty conversation."""
    return (*show(()), *controls(False))


def on_loaded(loaded: Loaded | None) -> tuple[Any, ...]:
    """Offer inputs for the prompts that were just read: expect, tries."""
    if loaded is None:
        return (gr.skip(),) * (1 + NUM_TRIES)
    shows = any(isinstance(prompt, PicturePrompt) for prompt in loaded.tries)
    hint = loaded.expect or (OWN_PICTURES_HINT if shows else OWN_TRIES_HINT)
    buttons = [_try_button(i, prompt) for i, prompt in enumerate(loaded.tries[:NUM_TRIES])]
    buttons += [gr.Button(visible=False)] * (NUM_TRIES - len(buttons))
    return gr.HTML(f'<p class="expect">{safe(hint)}</p>', visible=True), *buttons


def _try_button(number: int, prompt: Prompt) -> Any:
    if isinstance(prompt, str):
        return gr.update(value=prompt, icon=None, visible=True)
    icon = {"path": prompt.picture.name, "url": thumbnail_url(prompt.picture)}
    return gr.update(value=prompt.text or f"Picture {number + 1}", icon=icon, visible=True)


def on_adapter(
    adapter: Adapter | None, adapter_id: str | None, history: History, busy: bool
) -> tuple[Any, ...]:
    """Another adapter starts a new conversation: adapter_id, views.

    Where a message waits for the new adapter, or was answered by it already, on_stream began the
    conversation: the views are its own.
    """
    new = adapter.id if adapter else None
    if new == adapter_id:
        return (gr.skip(),) * 5
    placeholder = ADAPTED_READY if adapter else ADAPTED_EMPTY
    if history and (busy or history[-1].adapter_id == new):
        return new, gr.skip(), gr.skip(), gr.update(placeholder=placeholder), gr.skip()
    history, base, adapted, facts = show(())
    return new, history, base, gr.update(value=adapted, placeholder=placeholder), facts


def wire_chat(panel: ChatPanel, bench: Bench, adapter: gr.State, loaded: gr.State) -> list[Any]:
    """Connect step 3. Returns the streaming events, for whoever must cancel them."""
    quick: dict[str, Any] = {
        "queue": False,
        "show_progress": "hidden",
        "api_visibility": "private",
    }
    views_and_controls = [*panel.views, *panel.controls]
    now = [panel.history, adapter, panel.busy]
    allowed = [panel.busy, adapter, panel.adapter_id]
    # Checks are events of their own, in the queue and without outputs: only so does a refusal
    # become a toast and nothing else.
    check: dict[str, Any] = {**quick, "queue": True, "concurrency_limit": None}
    asked: list[tuple[Any, tuple[Any, ...]]] = [
        (
            gr.on(
                [panel.message.submit, panel.send.click],
                check_message,
                [panel.message, *allowed],
                **check,
            ),
            (on_send, [panel.message, *now], [*views_and_controls, panel.message]),
        ),
        (
            panel.retry.click(check_retry, [panel.history, *allowed], **check),
            (on_retry, now, views_and_controls),
        ),
    ]
    for number, button in enumerate(panel.tries):
        asked.append(
            (
                button.click(partial(check_try, number), [loaded, *allowed], **check),
                (partial(on_try, number), [loaded, *now], views_and_controls),
            )
        )
    begun = [event.success(*begin, **quick) for event, begin in asked]
    settled = [panel.base, panel.adapted, *panel.controls]
    streams = []
    for event in begun:
        stream = event.success(
            bench.bind(on_stream),
            [
                panel.history,
                adapter,
                panel.strength,
                panel.temperature,
                panel.max_new_tokens,
                panel.seed,
                panel.remember,
                panel.left,
            ],
            panel.views,
            concurrency_id="model",
            concurrency_limit=1,
            show_progress="hidden",
            api_visibility="private",
        )
        for ended in (stream.success, stream.failure):  # after a failed event there is no "then"
            ended(on_settle, panel.history, settled, **quick)
        streams.append(stream)
    # Cancel first, redraw after: a redraw beside the cancelling would race with its last pairs.
    panel.stop.click(None, cancels=streams, **quick).then(
        on_stop,
        panel.history,
        [*settled, panel.facts],
        **quick,
    )
    panel.clear.click(None, cancels=streams, **quick).then(
        on_clear, None, views_and_controls, **quick
    )
    return streams
