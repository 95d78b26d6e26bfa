"""Prompt-checkpoint pairs: which LoRA checkpoint is regressed from which texts (paper section 3.2).

A pair follows from the seed and its place in the run's one sequence of pairs, and from nothing
else. So a run goes on after a kill without any state of the sampler but the step, and any number
of processes can share a step: each takes every world-size-th pair of it.
"""

# M checkpoints of a set, P texts of a set, N texts of a condition.
from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from training.config import RegressionConfig
from training.tasks import Example

MIXED_SHARE = 0.2  # of the prompts have their answer appended, under the form "mixed"


@dataclass(frozen=True, kw_only=True)
class Pool:
    """One task set as pairs are drawn from it."""

    name: str
    texts: tuple[str, ...]  # P, in the condition form
    num_checkpoints: int  # M


@dataclass(frozen=True, kw_only=True)
class Pair:
    """One item of a step, by numbers."""

    index: int  # place in the run's sequence of pairs
    pool: int
    checkpoint: int  # within the pool
    texts: tuple[int, ...]  # N places in the pool's texts


def condition_texts(
    rows: Sequence[Example], form: str, *, name: str, seed: int, limit: int
) -> tuple[str, ...]:
    """The texts of a set's pool: at most `limit` distinct rows in one of the CONDITION_FORMS.

    prompts: the prompt alone, as at synthesis. answers: the answer alone. prompts+answers: both,
    on lines of their own. mixed: both for a fifth of the rows, drawn once; else the prompt.
    """
    distinct = list({(row.prompt, row.answer): row for row in rows}.values())
    rng = random.Random(f"{seed}/{name}/pool")
    chosen = rng.sample(distinct, min(limit, len(distinct)))
    both = [f"{row.prompt}\n{row.answer}" for row in chosen]
    if form == "prompts+answers":
        return tuple(both)
    if form == "answers":
        return tuple(row.answer for row in chosen)
    texts = [row.prompt for row in chosen]
    if form == "mixed":
        for i in rng.sample(range(len(texts)), round(MIXED_SHARE * len(texts))):
            texts[i] = both[i]
    return tuple(texts)


class PairSampler:
    """Draws pairs: a checkpoint uniformly over all sets, and texts of its set by a strategy.

    The strategies, from one condition per checkpoint to ever new ones:
    1 `fixed`: each checkpoint has one batch of texts, drawn once;
    2 `few`: each checkpoint has `fixed_batches` of them, one is taken each time;
    3 `split`: the pool is dealt into batches that share no text, any one goes with any checkpoint;
    4 `pool`: a new random batch each time, as in the reference's code.
    """

    def __init__(self, pools: Sequence[Pool], config: RegressionConfig) -> None:
        assert pools and all(pool.texts and pool.num_checkpoints for pool in pools)
        self.pools, self.config = tuple(pools), config
        self._owners = [
            (i, m) for i, pool in enumerate(self.pools) for m in range(pool.num_checkpoints)
        ]

    def step_pairs(self, step: int) -> list[Pair]:
        """All pairs of one step, of all processes."""
        first = step * self.config.batch_size
        return [self.pair(first + i) for i in range(self.config.batch_size)]

    def pair(self, index: int) -> Pair:
        """The pair at one place of the sequence."""
        rng = random.Random(f"{self.config.seed}/{index}")
        pool, checkpoint = rng.choice(self._owners)
        texts = self._texts(pool, checkpoint, rng)
        return Pair(index=index, pool=pool, checkpoint=checkpoint, texts=texts)

    def _texts(self, pool: int, checkpoint: int, rng: random.Random) -> tuple[int, ...]:
        num_texts = len(self.pools[pool].texts)
        size = min(self.config.num_prompts, num_texts)
        key = f"{self.config.seed}/{self.pools[pool].name}"
        match self.config.pairing:
            case "fixed":
                rng = random.Random(f"{key}/{checkpoint}")
            case "few":
                rng = random.Random(
                    f"{key}/{checkpoint}/{rng.randrange(self.config.fixed_batches)}"
                )
            case "split":
                order = list(range(num_texts))
                random.Random(key).shuffle(order)
                start = rng.randrange(num_texts // size) * size
                return tuple(order[start : start + size])
        return tuple(rng.sample(range(num_texts), size))
