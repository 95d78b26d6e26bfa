"""Which items of a set are answered exactly right, as greedy generation would, but faster.

Accepted answers are forced on the model, all items at once; greedy decoding is right where the most
likely text token is the forced one throughout. Where it leaves one accepted wording for another,
the next round forces that one.
"""

# E packed sequences, K answer positions.
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial

import torch
from torch import Tensor

from dnd_core.packed import ChatFrame
from dnd_core.pictures import Prompt, prompt_text
from training.packed import Packed, answer_logits, lora_applied, lower_states, pack
from training.packed_pictures import picture_text_tokens, see_pictures
from training.scoring import case_matters, is_match, may_still_match, normalize
from training.setup import Parts
from training.tasks import Example, Task

ROWS_PER_SEQUENCE, SEQUENCES = 20, 5
MAX_SEQUENCE = 2048  # text tokens; fewer rows share a sequence where they are long
MAX_ROUNDS = 16  # of forcing an accepted wording; what is open after them counts as wrong

Matrices = Mapping[str, Tensor]  # of one LoRA, by PEFT key
Block = Callable[[], AbstractContextManager[None]]
Batch = tuple[list[list[int]], Packed, Tensor]  # items by sequence, packed, with lower states


class AnswerCheck:
    """The items of one set, asked in one way; their lower states are computed once."""

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
        """asked: what the model is asked, one prompt an item. frame: the chat around it.
        unadapted: a block in which the base model runs without the adapter that someone else put
        into it."""
        self.parts, self.task, self.items, self.asked = parts, task, tuple(items), tuple(asked)
        self.frame, self.unadapted = frame, unadapted
        self.ends = parts.ends(frame)
        self.encode = partial(parts.tokenizer.encode, add_special_tokens=False)
        seen = see_pictures([self.asked], parts.tower)[0]
        self.sizes = [
            len(self.encode(prompt_text(prompt))) + len(picture_text_tokens(picture, parts.tower))
            for prompt, picture in zip(self.asked, seen, strict=True)
        ]
        self.first: list[Batch] = []  # every item with its answer forced

    def __call__(self, lora: Matrices | None) -> Iterator[list[bool] | None]:
        """Right or wrong, one an item, under one LoRA; None is the base model.

        The verdicts come last. Before them comes a None after each batch, at which a caller may
        lend the models to others.
        """
        right = [False] * len(self.items)
        answers = {i: self.encode(item.answer) for i, item in enumerate(self.items)}
        for number in range(MAX_ROUNDS):
            if not answers:
                break
            starts, run = {}, []
            for batch in (number == 0 and self.first) or self._batches(answers):
                for i, best, wanted in self._best(lora, *batch):
                    verdict = self._verdict(best, wanted, i)
                    right[i] = verdict is True
                    if isinstance(verdict, list):
                        starts[i] = verdict
                if number == 0:
                    run.append(batch)
                yield None
            self.first = self.first or run
            forced = {i: self._continue(start, i) for i, start in starts.items()}
            answers = {i: f for i, f in forced.items() if f}
        yield right

    @torch.no_grad()
    def _batches(self, answers: Mapping[int, list[int]]) -> Iterator[Batch]:
        """Items with the answers to force on them, packed; with their lower states."""
        base, first_layer = self.parts.base, self.parts.generator.config.lora.layers[0]
        groups: list[list[int]] = []
        filled = 0
        for i in sorted(answers, key=lambda i: len(prompt_text(self.asked[i])) + len(answers[i])):
            size = self.sizes[i] + len(self.frame.suffix) + len(answers[i])
            full = not groups or len(groups[-1]) == ROWS_PER_SEQUENCE
            if full or filled + size > MAX_SEQUENCE:
                groups.append([])
                filled = 0
            groups[-1].append(i)
            filled += size
        for start in range(0, len(groups), SEQUENCES):
            part = groups[start : start + SEQUENCES]
            rows = [[(self.asked[i], answers[i]) for i in group] for group in part]
            batch = pack(rows, self.parts.tokenizer, self.frame, self.parts.tower)
            batch = batch.to(base.device)
            with self.unadapted():
                states = lower_states(base, batch, first_layer)
            yield part, batch, states

    @torch.no_grad()
    def _best(
        self, lora: Matrices | None, groups: list[list[int]], batch: Packed, states: Tensor
    ) -> Iterator[tuple[int, Tensor, Tensor]]:
        """Per item: the most likely text token at each place of its answer, and the forced one."""
        base, generator = self.parts.base, self.parts.generator
        shape = generator.config.lora
        shared = None
        if lora is not None:
            shared = {key: value.expand(len(groups), -1, -1) for key, value in lora.items()}
        scaling = shape.alpha / shape.rank
        with self.unadapted(), lora_applied(base, generator.layout, shared, scaling):
            logits, targets, owner = answer_logits(base, batch, states, shape.layers[0])  # (K, V)
        best = logits.argmax(-1)  # (K,)
        for local, i in enumerate(i for group in groups for i in group):
            yield i, best[owner == local], targets[owner == local]

    def _verdict(self, best: Tensor, wanted: Tensor, i: int) -> bool | list[int]:
        """Right, wrong, or the reply's first text tokens where the rest has to tell."""
        wrong = (best != wanted).nonzero()
        k = int(wrong[0]) if len(wrong) else len(wanted) - 1
        start = [*wanted[:k].tolist(), int(best[k])]
        ended = start[-1] in self.ends
        text = str(self.parts.tokenizer.decode(start[:-1] if ended else start))
        task, accepted = self.task, self.items[i].accepted
        if ended:
            return is_match(text, accepted, metric=task.metric, task=task.name)
        return (
            start if may_still_match(text, accepted, metric=task.metric, task=task.name) else False
        )

    def _continue(self, start: list[int], i: int) -> list[int]:
        """The reply's first text tokens and the rest of an accepted answer that begins so.

        Greedy decoding is right if and only if it follows such a continuation to its end; where
        it leaves it for another accepted wording, the next round forces that one. A reply whose
        start ends inside a character is continued by that character's remaining bytes.
        """
        case = case_matters(self.task.name, self.task.metric)
        text = str(self.parts.tokenizer.decode(start))
        begun = normalize(text.rstrip("\ufffd"), case=case)
        for answer in self.items[i].accepted:
            whole = " ".join(answer.split())
            if not normalize(whole, case=case).startswith(begun):
                continue
            ids = self.encode(text.rstrip("\ufffd") + whole[len(begun) :])
            if text.endswith("\ufffd"):
                if ids[: len(start)] == start:
                    return ids
                continue
            return start + self.encode(whole[len(begun) :])
        return []
