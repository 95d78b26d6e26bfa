"""From a generator's description to its condition encoder."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from transformers import PreTrainedTokenizerBase

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import ConditionConfig
from dnd_core.errors import InputError
from dnd_core.model_store import load_model_folder
from dnd_core.picture_condition import PictureConditionEncoder
from dnd_core.progress import OnProgress
from dnd_core.sentence_encoder import load_sentence_encoder
from dnd_core.state_encoder import StateEncoder
from dnd_core.vision_tower import VisionTower
from dnd_core.word_vectors import WordVectorEncoder, read_word_vectors


def load_condition_encoder(
    config: ConditionConfig,
    base: Any,
    tokenizer: PreTrainedTokenizerBase,
    *,
    tower: VisionTower | None = None,
    unadapted: Callable[[], AbstractContextManager[None]] = nullcontext,
    on_progress: OnProgress | None = None,
) -> ConditionEncoder:
    """The base model itself where the condition is made of its states, else another encoder.

    An encoder that is named by the path of a .txt file is a file of word vectors.
    base: the transformers model; tower: its vision tower, which picture slots are made of.
    unadapted: a block in which it runs without its LoRA. Raises InputError where the generator
    reads pictures and the base model does not.
    """
    if config.picture_slots and tower is None:
        raise InputError(
            "The generator reads pictures, but the base model has no vision tower. Use the base "
            "model that it was trained on."
        )
    text = _load_text_encoder(config.text_part, base, tokenizer, unadapted, on_progress)
    if tower is None or not config.picture_slots:
        return text
    return PictureConditionEncoder(text, tower, config)


def _load_text_encoder(
    config: ConditionConfig,
    base: Any,
    tokenizer: PreTrainedTokenizerBase,
    unadapted: Callable[[], AbstractContextManager[None]],
    on_progress: OnProgress | None,
) -> ConditionEncoder:
    if config.reads_base_model:
        return StateEncoder(base, tokenizer, config, unadapted)
    if config.encoder.endswith(".txt"):
        vectors = read_word_vectors(Path(config.encoder), config.num_features)
        return WordVectorEncoder(vectors, config)
    folder = load_model_folder(config.encoder, on_progress=on_progress)
    return load_sentence_encoder(folder, config)
