"""Streams replies: base and adapted model side by side in one batch, or any rows of the two."""

# B batch rows: one conversation each.
from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from queue import SimpleQueue
from time import perf_counter
from typing import Any

import torch
from torch import Tensor
from transformers import (
    LogitsProcessorList,
    PreTrainedTokenizerBase,
    StoppingCriteria,
    StoppingCriteriaList,
)
from transformers.generation.streamers import BaseStreamer

from dnd_core.base_model import BaseModel, Message
from dnd_core.errors import InputError
from dnd_core.row_lora import BASE, SLOT
from dnd_core.sampling import SharedNoise

MIN_SECONDS_BETWEEN = 0.04  # a page renders 25 states a second and no more
MIN_TEMPERATURE = 0.01  # below this it is greedy; dividing by less would overflow


@dataclass(frozen=True, kw_only=True)
class ReplySettings:
    """How replies are made. Temperature 0 is greedy and ignores top_p and seed."""

    max_new_tokens: int = 256
    temperature: float = 0.0
    top_p: float = 0.95
    seed: int = 0

    def __post_init__(self) -> None:
        if self.max_new_tokens < 1:
            raise InputError(f"The reply length is {self.max_new_tokens}; it must be at least 1.")
        if not 0 <= self.temperature <= 10:
            raise InputError(f"The temperature is {self.temperature}; choose one from 0 to 10.")
        if not 0 < self.top_p <= 1:
            raise InputError(f"top_p is {self.top_p}; choose one above 0 and up to 1.")


@dataclass(frozen=True)
class Replies:
    """Where B replies stand."""

    texts: tuple[str, ...]
    done: tuple[bool, ...]
    num_tokens: int  # text tokens made so far in all rows, end marks included
    seconds: float  # since the start


@dataclass(frozen=True)
class ReplyPair:
    """Where the two replies of one turn stand; in the last pair both are done."""

    base: str
    adapted: str
    base_done: bool
    adapted_done: bool
    num_tokens: int  # text tokens made so far in both replies, end marks included
    seconds: float  # since the start


def stream_pair(
    base_model: BaseModel,
    base_messages: Sequence[Message],
    adapted_messages: Sequence[Message],
    settings: ReplySettings,
    stop: threading.Event,
    *,
    adapters: tuple[str, str] = (BASE, SLOT),
) -> Iterator[ReplyPair]:
    """Both replies of a turn from one batch, each with its own adapter: BASE, SLOT or SECOND.

    Setting `stop` ends them within one text token; closing the iterator does so too. Raises
    InputError for a conversation longer than the context.
    """
    conversations = [base_messages, adapted_messages]
    with closing(stream_rows(base_model, conversations, adapters, settings, stop)) as rows:
        for at in rows:
            yield ReplyPair(
                at.texts[0], at.texts[1], at.done[0], at.done[1], at.num_tokens, at.seconds
            )


def stream_rows(
    base_model: BaseModel,
    conversations: Sequence[Sequence[Message]],
    adapters: Sequence[str],
    settings: ReplySettings,
    stop: threading.Event,
) -> Generator[Replies]:
    """Replies to B conversations from one batch, row i with adapters[i] (BASE, SLOT, SECOND).

    Generation runs in a thread that is over when the iterator is; its exceptions are raised here.
    """
    start = perf_counter()
    encoded = base_model.encode(conversations)
    room = base_model.context - encoded["input_ids"].shape[1]
    closed = threading.Event()
    steps: SimpleQueue[list[int] | None] = SimpleQueue()  # None: no more
    errors: list[BaseException] = []

    def work() -> None:
        try:
            base_model.generate(
                encoded,
                adapters,
                streamer=StepStreamer(steps),
                stopping_criteria=StoppingCriteriaList([StopOnEvent(stop, closed)]),
                logits_processor=_processors(settings),
                max_new_tokens=min(settings.max_new_tokens, room),
            )
        except BaseException as error:
            errors.append(error)  # raised in the reader's thread below
        finally:
            steps.put(None)

    rows = [ReplyRow(base_model.tokenizer, base_model.end_ids) for _ in conversations]
    thread = threading.Thread(target=work, name="reply", daemon=True)
    thread.start()
    try:
        shown = start
        for step in iter(steps.get, None):
            _add_step(rows, step)
            now = perf_counter()
            if now - shown >= MIN_SECONDS_BETWEEN:
                shown = now
                yield _replies(rows, now - start)
    finally:
        closed.set()
        thread.join()
    if errors:
        raise errors[0]
    for row in rows:
        row.finish()
    yield _replies(rows, perf_counter() - start)


class ReplyRow:
    """One reply as it grows: text tokens in, text out, never half a character."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase, end_ids: frozenset[int]) -> None:
        self.tokenizer, self.end_ids = tokenizer, end_ids
        self.text, self.done, self.num_tokens = "", False, 0
        self.pending: list[int] = []  # text tokens whose text may still change

    def add(self, token_id: int) -> None:
        """Take the next text token; after the end mark come only padding ids, which are ignored."""
        if self.done:
            return
        self.num_tokens += 1
        if token_id in self.end_ids:
            self.finish()
            return
        self.pending.append(token_id)
        text = self._pending_text()
        if not text.endswith("\ufffd"):  # else: the first bytes of a character, or broken ones
            self.text, self.pending = self.text + text, []

    def finish(self) -> None:
        """No more will come: show what was held back."""
        if not self.done:
            self.text, self.pending, self.done = self.text + self._pending_text(), [], True

    def _pending_text(self) -> str:
        text = self.tokenizer.decode(
            self.pending, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return str(text)


class StepStreamer(BaseStreamer):
    """Passes each step's text-token ids, one per row, from `generate` to a queue."""

    def __init__(self, steps: SimpleQueue[list[int] | None]) -> None:
        self.steps, self.is_prompt = steps, True

    def put(self, value: Tensor) -> None:
        """value: first the prompt (B, L), which is skipped, then (B,) ids per step."""
        if self.is_prompt:
            self.is_prompt = False
        else:
            self.steps.put(value.tolist())

    def end(self) -> None:
        """Nothing: the thread itself puts the last mark, also after an exception."""


class StopOnEvent(StoppingCriteria):
    """Ends all rows as soon as one of the events is set."""

    def __init__(self, *events: threading.Event) -> None:
        self.events = events

    def __call__(self, input_ids: Tensor, scores: Tensor, **kwargs: Any) -> Tensor:
        """Whether each row is over: (B,) bool."""
        over = any(event.is_set() for event in self.events)
        return torch.full((len(input_ids),), over, dtype=torch.bool, device=input_ids.device)


def _processors(settings: ReplySettings) -> LogitsProcessorList:
    if settings.temperature < MIN_TEMPERATURE:
        return LogitsProcessorList()
    noise = SharedNoise(temperature=settings.temperature, top_p=settings.top_p, seed=settings.seed)
    return LogitsProcessorList([noise])


def _add_step(rows: Sequence[ReplyRow], step: Sequence[int]) -> None:
    for row, token_id in zip(rows, step, strict=True):
        row.add(token_id)


def _replies(rows: Sequence[ReplyRow], seconds: float) -> Replies:
    return Replies(
        tuple(row.text for row in rows),
        tuple(row.done for row in rows),
        sum(row.num_tokens for row in rows),
        seconds,
    )
