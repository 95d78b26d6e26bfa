"""Greedy exact match of base, static and generated adapters, for bare inputs and whole prompts."""

# E packed sequences, T weight tokens, r rank, c chunk.
from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor

from dnd_core.packed import ChatFrame
from dnd_core.prompt_batch import draw_prompt_batch
from dnd_core.specificity import gibberish
from training.packed import (
    Packed,
    answer_logits,
    lora_applied,
    lower_states,
    pack,
)
from training.scoring import CASE_MATTERS, is_match, may_still_match, normalize
from training.setup import Parts
from training.tasks import Example, Task

CONDITIONS = ("base", "static", "own", "other", "gibberish")
ROWS_PER_SEQUENCE, SEQUENCES = 20, 5
MAX_ROUNDS = 6  # of forcing an accepted wording; what is open after them counts as wrong


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A task set with its items and the prompts that stand for it."""

    task: Task
    group: str  # trained, combination, left out
    items: tuple[Example, ...]
    prompts: tuple[str, ...]  # unlabelled, none of them an item's


@dataclass(frozen=True, kw_only=True)
class Score:
    """Share of items answered exactly right, for one set, input form, condition and seed."""

    task: str
    group: str
    form: str  # bare, whole
    condition: str
    seed: int
    num_items: int
    score: float

    def key(self) -> tuple[str, str, str, int]:
        """What makes two scores the same measurement."""
        return self.task, self.form, self.condition, self.seed

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


class Evaluator:
    """Scores adapters on task sets; the sets' lower states are computed once per input form."""

    def __init__(
        self,
        parts: Parts,
        sets: Sequence[Measured],
        *,
        trained_prompts: Sequence[Sequence[str]],
        num_prompts: int,
    ) -> None:
        self.parts, self.sets, self.num_prompts = parts, tuple(sets), num_prompts
        self.trained_prompts = tuple(trained_prompts)
        self.frame = ChatFrame.of(parts.tokenizer)

    def scores(self, seeds: int, done: set[tuple[str, str, str, int]]) -> Iterator[Score]:
        """Every score not in `done`: base and static once, the others once per prompt seed."""
        static = self.static_tokens()
        for form in ("bare", "whole"):
            for place, measured in enumerate(self.sets):
                if form == "whole" and not measured.task.has_cue:
                    continue
                wanted = [
                    (condition, seed)
                    for condition in CONDITIONS
                    for seed in range(1 if condition in ("base", "static") else seeds)
                    if (measured.task.name, form, condition, seed) not in done
                ]
                if not wanted:
                    continue
                check = self._checker(measured, form)
                for condition, seed in wanted:
                    shared = condition == "static"
                    tokens = static if shared else self.tokens(place, condition, seed)
                    yield Score(
                        task=measured.task.name,
                        group=measured.group,
                        form=form,
                        condition=condition,
                        seed=seed,
                        num_items=len(measured.items),
                        score=statistics.mean(check(tokens)),
                    )

    def tokens(self, place: int, condition: str, seed: int) -> Tensor | None:
        """Weight tokens (T, r, c) for one set under one condition; None for the base model."""
        if condition == "base":
            return None
        rng = random.Random(f"{seed}/{place}/{condition}")
        prompts = self.sets[place].prompts
        if condition == "other":
            others = [s for i, s in enumerate(self.sets) if i != place]
            prompts = rng.choice(others).prompts
        prompts = tuple(rng.sample(prompts, min(self.num_prompts, len(prompts))))
        if condition == "gibberish":
            prompts = tuple(gibberish(prompts, rng))
        return self.generate(prompts)

    @torch.no_grad()
    def generate(self, prompts: Sequence[str]) -> Tensor:
        """Prompts -> weight tokens (T, r, c), as the app synthesizes them."""
        condition = self.parts.generator.config.condition
        batch = draw_prompt_batch(
            prompts, minimum=condition.min_prompts, maximum=condition.max_prompts
        )
        encoder = self.parts.encoder
        states = encoder.condition(encoder.encode(batch.prompts))
        return self.parts.generator(states[None].to(self.parts.base.device))[0]

    def static_tokens(self) -> Tensor:
        """The mean adapter: the average over what training episodes' prompts give."""
        return torch.stack([self.generate(prompts) for prompts in self.trained_prompts]).mean(0)

    def spread(self) -> dict[str, float]:
        """How much adapters differ: mean pairwise cosine of lora_B, and |own - mean| / |own|.

        A collapsed generator has cosine 1 and distance 0.
        """
        own = torch.stack([self._own(i).flatten() for i in range(len(self.sets))])
        start = self.parts.generator.start.flatten()
        own = own - start
        unit = own / own.norm(dim=1, keepdim=True)
        n = len(own)
        cosine = ((unit @ unit.T).sum() - n) / (n * (n - 1))
        distance = ((own - own.mean(0)).norm(dim=1) / own.norm(dim=1)).mean()
        return {"mean_pairwise_cosine": cosine.item(), "distance_to_mean": distance.item()}

    def _own(self, place: int) -> Tensor:
        tokens = self.tokens(place, "own", 0)
        assert tokens is not None
        return tokens

    def _checker(self, measured: Measured, form: str) -> Callable[[Tensor | None], list[bool]]:
        """A function from weight tokens to one right-or-wrong per item."""
        texts = [item.bare if form == "bare" else item.prompt for item in measured.items]
        encode = partial(self.parts.tokenizer.encode, add_special_tokens=False)
        answers = {i: encode(item.answer) for i, item in enumerate(measured.items)}
        first = self._batches(texts, answers)

        def check(tokens: Tensor | None) -> list[bool]:
            right = [False] * len(texts)
            batches = first
            for _ in range(MAX_ROUNDS):
                starts = {}
                for part, batch, states in batches:
                    for i, best, wanted in self._best(tokens, part, batch, states):
                        verdict = self._verdict(best, wanted, measured, i)
                        right[i] = verdict is True
                        if isinstance(verdict, list):
                            starts[i] = verdict
                forced = {i: self._continue(start, measured, i) for i, start in starts.items()}
                batches = self._batches(texts, {i: f for i, f in forced.items() if f})
                if not batches:
                    break
            return right

        return check

    @torch.no_grad()
    def _batches(
        self, texts: Sequence[str], answers: Mapping[int, list[int]]
    ) -> list[tuple[list[list[int]], Packed, Tensor]]:
        """Items with the answers to force on them, packed; with their lower states."""
        base, first_layer = self.parts.base, self.parts.generator.config.lora.layers[0]
        order = sorted(answers, key=lambda i: len(texts[i]) + len(answers[i]))
        step, out = ROWS_PER_SEQUENCE * SEQUENCES, []
        for start in range(0, len(order), step):
            part = order[start : start + step]
            starts = range(0, len(part), ROWS_PER_SEQUENCE)
            groups = [part[i : i + ROWS_PER_SEQUENCE] for i in starts]
            rows = [[(texts[i], answers[i]) for i in group] for group in groups]
            batch = pack(rows, self.parts.tokenizer, self.frame).to(base.device)
            out.append((groups, batch, lower_states(base, batch, first_layer)))
        return out

    @torch.no_grad()
    def _best(
        self, tokens: Tensor | None, groups: list[list[int]], batch: Packed, states: Tensor
    ) -> Iterator[tuple[int, Tensor, Tensor]]:
        """Per item: the most likely text token at each place of its answer, and the forced one."""
        base, first_layer = self.parts.base, self.parts.generator.config.lora.layers[0]
        with self._adapted(tokens, len(groups)):
            logits, targets, owner = answer_logits(base, batch, states, first_layer)
        best = logits.argmax(-1)
        for local, i in enumerate(i for group in groups for i in group):
            yield i, best[owner == local], targets[owner == local]

    def _verdict(
        self, best: Tensor, wanted: Tensor, measured: Measured, i: int
    ) -> bool | list[int]:
        """Right, wrong, or the reply's first text tokens where the rest has to tell."""
        wrong = (best != wanted).nonzero()
        k = int(wrong[0]) if len(wrong) else len(wanted) - 1
        start = [*wanted[:k].tolist(), int(best[k])]
        ended = start[-1] == self.frame.end
        text = str(self.parts.tokenizer.decode(start[:-1] if ended else start))
        task, accepted = measured.task, measured.items[i].accepted
        if ended:
            return is_match(text, accepted, metric=task.metric, task=task.name)
        return (
            start if may_still_match(text, accepted, metric=task.metric, task=task.name) else False
        )

    def _continue(self, start: list[int], measured: Measured, i: int) -> list[int]:
        """The reply's first text tokens and the rest of an accepted answer that begins so.

        Greedy decoding is right if and only if it follows such a continuation to its end; where
        it leaves it for another accepted wording, the next round forces that one. A reply whose
        start ends inside a character is continued by that character's remaining bytes.
        """
        encode = partial(self.parts.tokenizer.encode, add_special_tokens=False)
        task = measured.task
        case = task.name in CASE_MATTERS
        text = str(self.parts.tokenizer.decode(start))
        begun = normalize(text.rstrip("\ufffd"), case=case)
        for answer in measured.items[i].accepted:
            whole = " ".join(answer.split())
            if not normalize(whole, case=case).startswith(begun):
                continue
            ids = encode(text.rstrip("\ufffd") + whole[len(begun) :])
            if text.endswith("\ufffd"):
                if ids[: len(start)] == start:
                    return ids
                continue
            return start + encode(whole[len(begun) :])
        return []

    def _adapted(self, tokens: Tensor | None, num: int) -> Any:
        generator, shape = self.parts.generator, self.parts.generator.config.lora
        lora = None if tokens is None else generator.lora(tokens.expand(num, *tokens.shape))
        return lora_applied(self.parts.base, generator.layout, lora, shape.alpha / shape.rank)
