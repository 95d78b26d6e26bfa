"""Static word vectors (GloVe) as condition: the paper's simplest encoder, without any context."""

# P prompts, L words, C features.
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts, cut_middle
from dnd_core.config import ConditionConfig
from dnd_core.errors import InputError
from dnd_core.pictures import Prompt, prompt_text
from dnd_core.sentence_encoder import mean_by_slot


class WordVectorEncoder(ConditionEncoder):
    """One vector a word; a word without one is all ones, as in the reference (section 1)."""

    def __init__(self, vectors: Mapping[str, Tensor], config: ConditionConfig) -> None:
        self.vectors, self.config = vectors, config
        self.unknown = torch.ones(config.num_features)

    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """P prompts -> states (P, L, C), padding zeroed; of each prompt its first line."""
        limit = self.config.max_text_tokens
        words = [prompt_text(prompt).partition("\n")[0].split() for prompt in prompts]
        kept = [cut_middle(row, limit) for row in words]
        states = torch.zeros(len(prompts), self.config.length, self.config.num_features)
        for i, row in enumerate(kept):
            for place, word in enumerate(row):
                states[i, place] = self.vectors.get(word, self.unknown)
        lengths = torch.tensor([len(row) for row in kept])
        is_cut = torch.tensor([len(row) > limit for row in words])
        return EncodedPrompts(states, lengths, is_cut)

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """(P, L, C) -> (N, L, C), averaged in slots as a sentence encoder's states are."""
        return mean_by_slot(encoded, self.config.shape)


def read_word_vectors(
    path: Path, num_features: int, words: Iterable[str] | None = None
) -> dict[str, Tensor]:
    """Vectors (C,) by word from a text file with a word and C numbers a line, as GloVe comes.

    words: only these; the 42B file has two million. Raises InputError with the line of a bad one.
    """
    wanted = None if words is None else set(words)
    vectors = {}
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            # A few of GloVe's words contain spaces, so numbers are counted from the end.
            name, *numbers = line.rstrip("\n").rsplit(" ", num_features)
            if wanted is not None and name not in wanted:
                continue
            if len(numbers) != num_features or not name:
                raise InputError(
                    f"{path}, line {number}: {len(numbers)} numbers after the word, "
                    f"{num_features} are needed. Pass vectors of that width."
                )
            try:
                vector = torch.tensor([float(x) for x in numbers])
            except ValueError as error:
                raise InputError(f"{path}, line {number}: {error}. Expected numbers.") from error
            vectors[name] = vector
    return vectors
