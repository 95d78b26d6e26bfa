"""Greedy exact match of baselines and generated adapters, for bare inputs and whole prompts."""

# T weight tokens, r rank, c chunk.
from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from dnd_core.conversation_inputs import system_messages
from dnd_core.packed import ChatFrame
from dnd_core.pictures import Prompt, prompt_text, with_text
from dnd_core.prompt_batch import draw_prompt_batch
from dnd_core.specificity import gibberish
from training.answer_check import AnswerCheck, Block, Matrices
from training.contexts import FORMS, asked, few_shot_messages
from training.letter_check import LetterCheck
from training.setup import Parts
from training.tasks import Example, Task

# In the order of the report. What each is, in words, stands in training.report.TITLES.
CONDITIONS = (
    "base",
    "system",
    "few_shot",
    "static",
    "own",
    "other",
    "gibberish",
    "shuffled",
    "trained_lora",
)
DEFAULT_ROWS = CONDITIONS[:-1]  # training a LoRA for each set takes minutes
ONCE = ("base", "system", "static", "trained_lora")  # no prompt is drawn for these
GENERATED = ("own", "other", "gibberish", "shuffled")
UNGENERATED = ("base", "system", "few_shot", "trained_lora")  # the generator has no part in these
NUM_PROMPTS = 128  # of a synthesis, where there are as many

TrainLora = Callable[["Measured"], Matrices]
Check = AnswerCheck | LetterCheck


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A task set with its items and the prompts that stand for it."""

    task: Task
    group: str  # trained, combination, left out, unseen, file
    items: tuple[Example, ...]
    prompts: tuple[Prompt, ...]  # unlabelled, none of them an item's
    rows: tuple[Example, ...] = ()  # labelled, none of them an item; for few-shot and training
    system: str = ""  # a system line that says what to do; without it, that row is not measured


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
    right: str = ""  # one "1" or "0" an item, in the order of the set's items; "" in old files

    def key(self) -> Key:
        """What makes two scores the same measurement."""
        return self.task, self.form, self.condition, self.seed

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


Key = tuple[str, str, str, int]  # task, form, condition, seed


@dataclass(frozen=True)
class Job:
    """One score that is to be measured."""

    place: int  # of the set
    form: str
    condition: str
    seed: int


class Evaluator:
    """Scores conditions on task sets; a set's lower states are computed once per input form."""

    def __init__(
        self,
        parts: Parts,
        sets: Sequence[Measured],
        *,
        rows: Sequence[str] = DEFAULT_ROWS,
        forms: Sequence[str] = FORMS,
        trained_prompts: Sequence[Sequence[Prompt]] = (),
        other_prompts: Sequence[Sequence[Prompt]] = (),
        num_prompts: int = NUM_PROMPTS,
        train_lora: TrainLora | None = None,
        unadapted: Block = nullcontext,
    ) -> None:
        """rows: of CONDITIONS. trained_prompts: of training episodes, for `static`.
        other_prompts: of other tasks, beside those of the other sets. train_lora: gives the LoRA
        of the row `trained_lora`. unadapted: a block in which the base model runs without the
        adapter that someone else put into it.

        A row for which something is missing is not measured.
        """
        self.parts, self.sets, self.rows = parts, tuple(sets), tuple(rows)
        self.forms, self.num_prompts = tuple(forms), num_prompts
        self.trained_prompts, self.other_prompts = tuple(trained_prompts), tuple(other_prompts)
        self.train_lora, self.unadapted = train_lora, unadapted
        self.frame = ChatFrame.of(parts.tokenizer)
        self._static: Tensor | None = None

    def jobs(self, seeds: int, done: set[Key] | None = None) -> list[Job]:
        """What `scores` will measure, in its order: rows that draw prompts once per seed."""
        return [
            Job(place, form, condition, seed)
            for form in self.forms
            for place, measured in enumerate(self.sets)
            if form == "whole" or measured.task.has_cue  # without one both forms are the same
            for condition in CONDITIONS
            if condition in self.rows and self._can_measure(place, form, condition)
            for seed in range(1 if condition in ONCE else seeds)
            if (measured.task.name, form, condition, seed) not in (done or set())
        ]

    def scores(self, seeds: int, done: set[Key] | None = None) -> Iterator[Score]:
        """Every score not in `done`."""
        return (score for score in self.steps(seeds, done) if score is not None)

    def steps(self, seeds: int, done: set[Key] | None = None) -> Iterator[Score | None]:
        """As `scores`, with a None wherever the models may be lent to others in between."""
        plain: tuple[tuple[int, str], Check] | None = None
        for job in self.jobs(seeds, done):
            measured = self.sets[job.place]
            if job.condition in ("system", "few_shot"):
                check = self._check(measured, job.form, self._frame(job))
            else:
                if plain is None or plain[0] != (job.place, job.form):
                    plain = (job.place, job.form), self._check(measured, job.form, self.frame)
                check = plain[1]
            right: list[bool] = []
            for verdicts in check(self.adapter(job.place, job.condition, job.seed)):
                if verdicts is None:
                    yield None
                else:
                    right = verdicts
            yield Score(
                task=measured.task.name,
                group=measured.group,
                form=job.form,
                condition=job.condition,
                seed=job.seed,
                num_items=len(right),
                score=statistics.mean(right),
                right="".join("01"[r] for r in right),
            )

    def adapter(self, place: int, condition: str, seed: int) -> Matrices | None:
        """The LoRA of one set under one condition, on the base model's device; None for none."""
        device = self.parts.base.device
        if condition == "trained_lora":
            assert self.train_lora is not None, "not measured without it"
            return {k: m.to(device) for k, m in self.train_lora(self.sets[place]).items()}
        if condition == "static":
            self._static = self._static_tokens() if self._static is None else self._static
            return self._matrices(self._static)
        if condition in GENERATED:
            return self._matrices(self.generate(self.draw_prompts(place, condition, seed)))
        return None

    def draw_prompts(self, place: int, condition: str, seed: int) -> tuple[Prompt, ...]:
        """The prompts of one synthesis."""
        rng = random.Random(f"{seed}/{place}/{condition}")
        prompts = self.sets[place].prompts
        if condition == "other":
            prompts = tuple(rng.choice(self._others(place)))
        prompts = tuple(rng.sample(prompts, min(self.num_prompts, len(prompts))))
        if condition == "gibberish":
            return tuple(gibberish(prompts, rng))
        if condition == "shuffled":
            return tuple(shuffled(prompts, rng))
        return prompts

    @torch.no_grad()
    def generate(self, prompts: Sequence[Prompt]) -> Tensor:
        """Prompts -> weight tokens (T, r, c), as the app synthesizes them."""
        generator, encoder = self.parts.generator, self.parts.encoder
        condition = generator.config.condition
        batch = draw_prompt_batch(
            prompts, minimum=condition.min_prompts, maximum=condition.max_prompts
        )
        states = encoder.condition(encoder.encode(batch.prompts))
        return generator(states[None].to(next(generator.parameters()).device))[0]

    def _static_tokens(self) -> Tensor:
        """The mean adapter: the average over what training episodes' prompts give."""
        first, *rest = self.trained_prompts
        total = self.generate(first)
        for prompts in rest:  # added up one by one: together they fill gigabytes
            total = total + self.generate(prompts)
        return total / len(self.trained_prompts)

    def spread(self) -> dict[str, float]:
        """How much adapters differ: mean pairwise cosine of lora_B, and |own - mean| / |own|.

        A collapsed generator has cosine 1 and distance 0. Needs at least two sets.
        """
        places = range(len(self.sets))
        own = torch.stack([self.generate(self.draw_prompts(i, "own", 0)).flatten() for i in places])
        start = getattr(self.parts.generator, "start", None)  # the paper's generators have none
        own = own if start is None else own - start.flatten()
        unit = own / own.norm(dim=1, keepdim=True)
        n = len(own)
        cosine = ((unit @ unit.T).sum() - n) / (n * (n - 1))
        distance = ((own - own.mean(0)).norm(dim=1) / own.norm(dim=1)).mean()
        return {"mean_pairwise_cosine": cosine.item(), "distance_to_mean": distance.item()}

    def _can_measure(self, place: int, form: str, condition: str) -> bool:
        measured = self.sets[place]
        if condition == "system":
            return bool(measured.system)
        if condition == "few_shot":
            return bool(few_shot_messages(measured.rows, measured.items, form, random.Random(0)))
        if condition == "static":
            return bool(self.trained_prompts)
        if condition == "other":
            return bool(self._others(place))
        if condition == "trained_lora":
            return self.train_lora is not None and bool(measured.rows)
        return condition == "base" or bool(measured.prompts)

    def _others(self, place: int) -> list[Sequence[Prompt]]:
        mine = self.sets[place]
        sets = [s.prompts for s in self.sets if not are_one_operation((s, mine))]
        return [*sets, *self.other_prompts]

    def _frame(self, job: Job) -> ChatFrame:
        """The chat of the rows that are about what stands before the item."""
        measured = self.sets[job.place]
        messages = system_messages(measured.system)
        if job.condition == "few_shot":
            rng = random.Random(f"{job.seed}/{measured.task.name}/few_shot")
            messages = few_shot_messages(measured.rows, measured.items, job.form, rng)
        return ChatFrame.of(self.parts.tokenizer, messages)

    def _check(self, measured: Measured, form: str, frame: ChatFrame) -> Check:
        texts = [asked(item, form) for item in measured.items]
        make = LetterCheck if measured.task.metric.startswith("letter") else AnswerCheck
        return make(
            self.parts, measured.task, measured.items, texts, frame, unadapted=self.unadapted
        )

    def _matrices(self, tokens: Tensor) -> Mapping[str, Tensor]:
        """Weight tokens (T, r, c) -> LoRA matrices beside the base model."""
        return self.parts.generator.lora(tokens.to(self.parts.base.device))


def are_one_operation(sets: Iterable[Measured]) -> bool:
    """Whether all the sets are one operation, plain or in answer formats (named task+format)."""
    return len({s.task.name.partition("+")[0] for s in sets}) == 1


def shuffled(prompts: Sequence[Prompt], rng: random.Random) -> list[Prompt]:
    """Each prompt with its words in another order: its words without what they say together."""
    rows = [prompt_text(prompt).split() for prompt in prompts]
    return [
        with_text(prompt, " ".join(rng.sample(words, len(words))))
        for prompt, words in zip(prompts, rows, strict=True)
    ]
