"""Greedy exact match of base, static and generated adapters, for bare inputs and whole prompts."""

# E packed sequences, T weight tokens, r rank, c chunk.
from __future__ import annotations

import random
import statistics
import string
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from dnd_core.prompt_batch import draw_prompt_batch
from training.packed import ChatFrame, answer_logits, lora_applied, lower_states, pack
from training.scoring import is_match, may_still_match
from training.setup import Parts
from training.tasks import Example, Task

CONDITIONS = ("base", "static", "own", "other", "gibberish")
ROWS_PER_SEQUENCE, SEQUENCES = 20, 5
MAX_NEW_TOKENS = 40


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


def gibberish(prompts: Sequence[str], rng: random.Random) -> list[str]:
    """Random letters in the shape of the given prompts: as many, and words as long."""
    return [
        " ".join("".join(rng.choices(string.ascii_lowercase, k=len(w))) for w in p.split())
        for p in prompts
    ]


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
        for place, measured in enumerate(self.sets):
            for form in ("bare", "whole"):
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
            prompts, minimum=condition.num_slots, maximum=condition.max_prompts
        )
        encoder = self.parts.encoder
        states = encoder.condition(encoder.encode(batch.prompts))
        return self.parts.generator(states[None])[0]

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

    def _checker(self, measured: Measured, form: str) -> Any:
        """A function from weight tokens to one right-or-wrong per item."""
        base, tokenizer = self.parts.base, self.parts.tokenizer
        shape = self.parts.generator.config.lora
        texts = [item.bare if form == "bare" else item.prompt for item in measured.items]
        rows = [(t, i.answer) for t, i in zip(texts, measured.items, strict=True)]
        order = sorted(range(len(rows)), key=lambda i: sum(map(len, rows[i])))
        step = ROWS_PER_SEQUENCE * SEQUENCES
        batches = []
        for start in range(0, len(order), step):
            part = order[start : start + step]
            starts = range(0, len(part), ROWS_PER_SEQUENCE)
            groups = [part[i : i + ROWS_PER_SEQUENCE] for i in starts]
            batch = pack([[rows[i] for i in g] for g in groups], tokenizer, self.frame)
            batches.append((part, len(groups), batch, lower_states(base, batch, shape.layers[0])))

        @torch.no_grad()
        def check(tokens: Tensor | None) -> list[bool]:
            right = [False] * len(rows)
            open_items: list[int] = []
            for part, num, batch, states in batches:
                with self._adapted(tokens, num):
                    logits, targets, owner = answer_logits(base, batch, states, shape.layers[0])
                best = logits.argmax(-1)
                for local, i in enumerate(part):
                    mine = owner == local
                    verdict = self._verdict(best[mine], targets[mine], measured, i)
                    right[i] = verdict is True
                    open_items += [i] if verdict is None else []
            for i, reply in zip(
                open_items, self._replies(tokens, [texts[i] for i in open_items]), strict=True
            ):
                right[i] = self._is_match(reply, measured, i)
            return right

        return check

    def _verdict(self, best: Tensor, wanted: Tensor, measured: Measured, i: int) -> bool | None:
        """Right, wrong, or None where only the whole reply can tell (another accepted wording)."""
        wrong = (best != wanted).nonzero()
        if not len(wrong):
            return True
        k = int(wrong[0])
        start = [*wanted[:k].tolist(), int(best[k])]
        ended = start[-1] == self.frame.end
        text = str(self.parts.tokenizer.decode(start[:-1] if ended else start))
        if ended:
            return self._is_match(text, measured, i)
        task, accepted = measured.task, measured.items[i].accepted
        open_still = may_still_match(text, accepted, metric=task.metric, task=task.name)
        return None if open_still else False

    def _is_match(self, reply: str, measured: Measured, i: int) -> bool:
        task = measured.task
        return is_match(reply, measured.items[i].accepted, metric=task.metric, task=task.name)

    def _adapted(self, tokens: Tensor | None, num: int) -> Any:
        generator, shape = self.parts.generator, self.parts.generator.config.lora
        lora = None if tokens is None else generator.lora(tokens.expand(num, *tokens.shape))
        return lora_applied(self.parts.base, generator.layout, lora, shape.alpha / shape.rank)

    @torch.no_grad()
    def _replies(self, tokens: Tensor | None, texts: Sequence[str]) -> list[str]:
        """Greedy replies, generated for real; batched, padded on the left."""
        tokenizer, frame, replies = self.parts.tokenizer, self.frame, []
        for start in range(0, len(texts), 32):
            part = texts[start : start + 32]
            ids = [
                frame.prefix + tokenizer.encode(t, add_special_tokens=False) + frame.suffix
                for t in part
            ]
            size = max(map(len, ids))
            mask = torch.tensor([[0] * (size - len(row)) + [1] * len(row) for row in ids])
            padded = torch.tensor([[frame.end] * (size - len(row)) + row for row in ids])
            with self._adapted(tokens, len(part)):
                out = self.parts.base.generate(  # type: ignore[operator]
                    input_ids=padded,
                    attention_mask=mask,
                    max_new_tokens=MAX_NEW_TOKENS,
                    do_sample=False,
                    pad_token_id=frame.end,
                )
            replies += tokenizer.batch_decode(out[:, size:], skip_special_tokens=True)
        return replies
