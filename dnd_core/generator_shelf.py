"""Generators of one base model: loaded by folder, a few kept, each with its condition encoder."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError

from dnd_core.base_model import BaseModel
from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import ConditionConfig, GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import (
    CONFIG_FILE,
    WEIGHTS_FILE,
    Generator,
    load_generator,
    load_generator_config,
)
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import LoraLayout, TextConfig, lora_layout
from dnd_core.model_files import read_sha256
from dnd_core.progress import OnProgress

MAX_LOADED = 4  # beside the first one; about 40 MB each


@dataclass(frozen=True, eq=False)
class LoadedGenerator:
    """A generator with the encoder of its prompts, and where it came from."""

    generator: Generator
    encoder: ConditionEncoder
    origin: dict[str, str]  # name and hash; goes into each LoRA checkpoint

    @property
    def name(self) -> str:
        """What a visitor calls it."""
        return self.origin["generator"]


class GeneratorShelf:
    """The generator that was asked for at the start, and those that visitors chose since.

    Safe to use from several threads. A folder whose files have changed is read again, so that
    the chosen generator of a run is always the one saved last.
    """

    def __init__(
        self, folder: Path, default: LoadedGenerator, base_model: BaseModel, base: str
    ) -> None:
        self.folder = folder  # of the default one
        self.default, self.base_model = default, base_model
        # What generators may call the base model: its name, and where it was loaded from.
        self.base_names = {default.generator.config.lora.base_model, base}
        self.encoders: dict[ConditionConfig, ConditionEncoder] = {
            default.generator.config.condition: default.encoder
        }
        self._others: OrderedDict[tuple[str, int, int], LoadedGenerator] = OrderedDict()
        self._lock = threading.Lock()

    @classmethod
    def load(
        cls,
        folder: Path,
        base_model: BaseModel,
        base: str,
        *,
        on_progress: OnProgress | None = None,
    ) -> GeneratorShelf:
        """A shelf with the generator in `folder` on it. base: the model's hub name or folder."""
        config = load_generator_config(folder)
        encoder = _load_encoder(config.condition, base_model, on_progress)
        return cls(folder, _load(folder, base_model, encoder), base_model, base)

    def load_another(self, folder: Path) -> LoadedGenerator:
        """The generator in `folder`, as saved there last.

        Raises InputError where there is none, or one for another base model.
        """
        with self._lock:
            key = _read_version(folder)
            if key in self._others:
                self._others.move_to_end(key)
                return self._others[key]
            config = load_generator_config(folder)
            mine = self.default.generator.config.lora.base_model
            if config.lora.base_model not in self.base_names:
                raise InputError(
                    f"The generator in {folder} makes LoRAs for {config.lora.base_model}, but "
                    f"{mine} is loaded. Start the app with that base model, or choose another."
                )
            encoder = self.encoders.get(config.condition)
            if encoder is None:
                _layout(config, self.base_model)  # before anything is fetched for it
                encoder = _load_encoder(config.condition, self.base_model, None)
            made = _load(folder, self.base_model, encoder)
            self.encoders[config.condition] = encoder
            self._others[key] = made
            if len(self._others) > MAX_LOADED:
                self._others.popitem(last=False)
            return made


def generator_layout(text: TextConfig, config: GeneratorConfig, where: str) -> LoraLayout:
    """The layout of the generator's LoRAs on a base model; InputError where they do not match.

    where: what the message calls the base model.
    """
    try:
        layout = lora_layout(text, config.lora)
    except (ValueError, AttributeError) as error:
        problem = str(error)
    else:
        num_made, num_needed = config.decoder.stages[-1][0], layout.num_weight_tokens
        if num_made == num_needed:
            return layout
        problem = f"{num_made} weight tokens are made, {num_needed} are needed"
    raise InputError(
        f"The base model {where} does not fit the generator: {problem}. "
        f"It was trained for {config.lora.base_model}."
    )


def _load(folder: Path, base_model: BaseModel, encoder: ConditionEncoder) -> LoadedGenerator:
    config = load_generator_config(folder)
    try:
        generator = load_generator(folder, _layout(config, base_model))
    except SafetensorError as error:
        raise InputError(
            f"{folder / WEIGHTS_FILE} is damaged: {error}. Import or train it again."
        ) from error
    origin = {
        "generator": read_generator_name(folder),
        "generator_sha256": read_sha256(folder / WEIGHTS_FILE),
    }
    return LoadedGenerator(generator, encoder, origin)


def _layout(config: GeneratorConfig, base_model: BaseModel) -> LoraLayout:
    return generator_layout(base_model.causal.config, config, base_model.shape.base_model)


def read_generator_name(folder: Path) -> str:
    """The folder's name; that of the run for RUN/generator."""
    folder = folder.resolve()
    return folder.parent.name if (folder.parent / "run.json").is_file() else folder.name


def _load_encoder(
    config: ConditionConfig, base_model: BaseModel, on_progress: OnProgress | None
) -> ConditionEncoder:
    return load_condition_encoder(
        config,
        base_model.causal,
        base_model.tokenizer,
        tower=base_model.tower,
        unadapted=base_model.unadapted,
        on_progress=on_progress,
    )


def _read_version(folder: Path) -> tuple[str, int, int]:
    """The folder and when its two files were written, ns; tells a newer generator apart."""
    try:
        times = [(folder / name).stat().st_mtime_ns for name in (CONFIG_FILE, WEIGHTS_FILE)]
    except OSError as error:
        raise InputError(
            f"{folder} holds no generator: {CONFIG_FILE} or {WEIGHTS_FILE} is missing. "
            "Choose a run that has saved one."
        ) from error
    return str(folder.resolve()), times[0], times[1]
