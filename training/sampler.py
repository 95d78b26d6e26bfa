"""What one training step sees: tasks, their prompts for the condition, and their rows."""

from __future__ import annotations

import heapq
import random
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dnd_core.pictures import Prompt, prompt_text
from training.config import TrainConfig
from training.families.operation import Format
from training.tasks import Example, Task
from training.wording import Wording, apply_format, draw_wording

NUM_PROMPTS = (2, 4, 6, 8, 8, 12)  # drawn anew for each task, so that any number works


# Drawn five times as often as the other formats.
CORE_FORMATS = frozenset(
    (
        "json_answer the_answer_is square_brackets capitals double_quotes dash_bullet xml_answer "
        "markdown_bold exclaimed arrow boxed sure"
    ).split()
)
NUM_HELD_OUT_ROWS = 6
FRAME_CHARACTERS = 20  # what the chat template adds to a row, in characters' worth of text tokens


@dataclass(frozen=True, kw_only=True)
class Episode:
    """One task of one step: prompts for the condition, (input, answer) rows for the base model."""

    name: str
    prompts: tuple[Prompt, ...]
    rows: tuple[tuple[Prompt, str], ...]

    @property
    def num_characters(self) -> int:
        """Of all rows' words: what tells how long they are."""
        return sum(map(row_characters, self.rows))


def row_characters(row: tuple[Prompt, str]) -> int:
    """Of the words of an input and its answer; a picture is not counted."""
    given, answer = row
    return len(prompt_text(given)) + len(answer)


def is_kept_combination(task: str, answer_format: str) -> bool:
    """Whether a pair of task and format is kept out of training: one in six, by name alone."""
    return zlib.crc32(f"{task}+{answer_format}".encode()) % 6 == 0


def weighted_sample(tasks: Sequence[Task], num: int, rng: random.Random) -> list[Task]:
    """`num` different tasks, by weight (Efraimidis and Spirakis: largest u ** (1 / weight))."""
    keyed = [(rng.random() ** (1 / task.weight), i) for i, task in enumerate(tasks)]
    return [tasks[i] for _, i in heapq.nlargest(num, keyed)]


def held_out_episodes(tasks: Sequence[Task], *, max_characters: int) -> list[Episode]:
    """One fixed episode for each task that has a cue: unlabelled prompts, bare test rows."""
    episodes = []
    for task in tasks:
        short = [r for r in task.test if len(r.prompt) + len(r.answer) <= max_characters]
        if not task.has_cue or not short or not task.train:
            continue
        rng = random.Random(f"held out {task.name}")
        rows = rng.sample(short, min(NUM_HELD_OUT_ROWS, len(short)))
        prompts = rng.sample(task.train, min(max(NUM_PROMPTS), len(task.train)))
        episodes.append(
            Episode(
                name=task.name,
                prompts=tuple(row.about(row.prompt) for row in prompts),
                rows=tuple((row.about(row.bare), row.answer) for row in rows),
            )
        )
    return episodes


class EpisodeSampler:
    """Draws the episodes of a step; they depend on the seed and the step alone."""

    def __init__(
        self,
        data_tasks: Sequence[Task],
        code_tasks: Sequence[Task],
        cues: Mapping[str, tuple[str, ...]],
        formats: Sequence[Format],
        config: TrainConfig,
    ) -> None:
        self.data_tasks, self.code_tasks = tuple(data_tasks), tuple(code_tasks)
        self.cues, self.formats, self.config = dict(cues), tuple(formats), config

    def draw_step(self, step: int) -> list[Episode]:
        """The episodes of one step, all of different tasks."""
        rng = random.Random(f"{self.config.seed}/{step}")
        num = self.config.tasks_per_step
        num_data = sum(rng.random() < self.config.data_share for _ in range(num))
        if not self.code_tasks:
            num_data = num
        num_data = min(num_data, len(self.data_tasks))
        tasks = weighted_sample(self.data_tasks, num_data, rng)
        tasks += weighted_sample(self.code_tasks, min(num - num_data, len(self.code_tasks)), rng)
        return [self.draw_episode(task, self._draw_format(task, rng), rng) for task in tasks]

    def _draw_format(self, task: Task, rng: random.Random) -> Format | None:
        if not task.formats or rng.random() >= self.config.format_share:
            return None
        allowed = [f for f in self.formats if not is_kept_combination(task.name, f.name)]
        if not allowed:
            return None
        weights = [1.0 if f.name in CORE_FORMATS else 0.2 for f in allowed]
        return rng.choices(allowed, weights)[0]

    def draw_episode(self, task: Task, answer_format: Format | None, rng: random.Random) -> Episode:
        """Fresh prompts and fresh rows of one task."""
        wording = draw_wording(self.cues.get(task.name, ()), answer_format, rng)
        num_prompts = rng.choice(NUM_PROMPTS)
        drawn = (task.draw(rng) for _ in range(num_prompts))
        prompts = tuple(row.about(wording.prompt(row, rng)) for row in drawn)
        rows: list[tuple[Prompt, str]] = []
        size = 0
        while len(rows) < self.config.rows_per_task and size < self.config.task_characters:
            row = apply_format(task.draw(rng), answer_format)
            rows.append((self._model_input(row, wording, task, rng), row.answer))
            size += row_characters(rows[-1]) + FRAME_CHARACTERS
        name = task.name + (f"+{answer_format.name}" if answer_format else "")
        return Episode(name=name, prompts=prompts, rows=tuple(rows))

    def _model_input(
        self, row: Example, wording: Wording, task: Task, rng: random.Random
    ) -> Prompt:
        stripped = rng.random() < self.config.strip_share
        return row.about(row.bare if stripped and task.has_cue else wording.prompt(row, rng))
