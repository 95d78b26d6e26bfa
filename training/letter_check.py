"""Which items of a multiple-choice set are answered with the right letter: by generation.

A reply may lead up to its letter, so no accepted answer can be forced on the model as elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Any

import torch
from torch import Tensor

from dnd_core.packed import ChatFrame
from dnd_core.pictures import Prompt, prompt_text
from training.answer_check import Block, Matrices
from training.packed import lora_applied
from training.scoring import option_pattern
from training.setup import Parts
from training.tasks import Example, Task

REPLY_TEXT_TOKENS = 64  # a reply without a letter up to here counts as wrong
ROWS = 20  # generated at once


class LetterCheck:
    """The items of one set, asked in one way; the base model reads no pictures here."""

    def __init__(
        self,
        parts: Parts,
        task: Task,
        items: Sequence[Example],
        asked: Sequence[Prompt],
        frame: ChatFrame,
        *,
        unadapted: Block = nullcontext,
    ) -> None:
        """As AnswerCheck."""
        self.parts, self.task, self.items = parts, task, tuple(items)
        self.frame, self.unadapted = frame, unadapted
        self.options = [option_pattern(item.prompt) for item in self.items]
        encode = parts.tokenizer.encode
        self.rows = [
            frame.prefix + encode(prompt_text(prompt), add_special_tokens=False) + frame.suffix
            for prompt in asked
        ]

    def __call__(self, lora: Matrices | None) -> Iterator[list[bool] | None]:
        """As AnswerCheck."""
        right = [False] * len(self.items)
        order = sorted(range(len(self.rows)), key=lambda i: len(self.rows[i]))
        for start in range(0, len(order), ROWS):
            part = order[start : start + ROWS]
            for i, reply in zip(part, self._replies(part, lora), strict=True):
                letter = self.options[i].search(reply)
                right[i] = letter is not None and letter[1] in self.items[i].accepted
            yield None
        yield right

    @torch.no_grad()
    def _replies(self, part: Sequence[int], lora: Matrices | None) -> list[str]:
        """Greedy replies to some of the items, up to the text token that settles the letter."""
        rows = [self.rows[i] for i in part]
        base: Any = self.parts.base
        generator = self.parts.generator
        longest = max(map(len, rows))
        ids = torch.full((len(rows), longest), self.frame.end)
        mask = torch.zeros_like(ids)
        for e, row in enumerate(rows):  # padded on the left
            ids[e, longest - len(row) :] = torch.tensor(row)
            mask[e, longest - len(row) :] = 1
        shared = None
        if lora is not None:
            shared = {key: value.expand(len(rows), -1, -1) for key, value in lora.items()}
        shape = generator.config.lora
        scaling = shape.alpha / shape.rank
        with self.unadapted(), lora_applied(base, generator.layout, shared, scaling):
            out = base.generate(
                input_ids=ids.to(base.device),
                attention_mask=mask.to(base.device),
                max_new_tokens=REPLY_TEXT_TOKENS,
                do_sample=False,
                repetition_penalty=1.0,
                eos_token_id=sorted(self.parts.ends(self.frame)),
                pad_token_id=self.frame.end,
                stopping_criteria=[
                    _LetterSaid(self.parts, [self.options[i] for i in part], longest)
                ],
            )
        return self.parts.tokenizer.batch_decode(out[:, longest:], skip_special_tokens=True)


class _LetterSaid:
    """Stops a row once an option letter stands alone and something follows it."""

    def __init__(self, parts: Parts, options: Sequence[re.Pattern[str]], start: int) -> None:
        """options: of each row. start: length of the padded inputs."""
        self.tokenizer, self.options, self.start = parts.tokenizer, options, start

    def __call__(self, input_ids: Tensor, scores: Any, **kwargs: Any) -> Tensor:
        """Whether each row (B,) is done."""
        said = self.tokenizer.batch_decode(input_ids[:, self.start :], skip_special_tokens=True)
        found = [o.search(text) for o, text in zip(self.options, said, strict=True)]
        # Two characters behind a letter tell whether it is one, or the I of "I'd".
        done = [m is not None and m.end() + 2 <= len(t) for m, t in zip(found, said, strict=True)]
        return torch.tensor(done, device=input_ids.device)
