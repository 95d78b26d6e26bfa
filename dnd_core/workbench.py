"""Holds the loaded models and the one lock around them; the one object the page talks to."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import torch
from torch import Tensor
from transformers import AutoConfig

from dnd_core.base_model import Attached, BaseModel, Message, Shift
from dnd_core.chat import ReplyPair, ReplySettings, stream_pair
from dnd_core.device import device_name
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator_config
from dnd_core.generator_shelf import GeneratorShelf, LoadedGenerator, generator_layout
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import round_lora, save_lora_zip
from dnd_core.model_store import load_model_folder
from dnd_core.progress import Meter, OnProgress
from dnd_core.prompt_files import PromptList
from dnd_core.row_lora import BASE, SLOT
from dnd_core.shape_choice import ShapeChoice, cut_lora
from dnd_core.specificity import (
    Specificity,
    bare_probes,
    compare,
    control_prompts,
    delta_cosine,
    gibberish,
    mean_distance,
)
from dnd_core.synthesis import synthesize

PROBE_CHARS = 2000  # of a prompt; more would make the proof of effect slower than the synthesis
LOCK_POLL_SECONDS = 0.1
WARM_UP = "Say hello."


@dataclass(frozen=True, kw_only=True, eq=False)
class Adapter:
    """One synthesized LoRA with its figures. Belongs to whoever asked for it."""

    id: str
    lora: Lora
    maker: LoadedGenerator
    prompts: tuple[str, ...]  # distinct ones that went into the condition
    num_prompts: int  # given
    num_cut: int  # of those used, longer than the encoder takes
    seed: int
    seconds: dict[str, float]  # read, encode, decode, attach
    num_matrices: int
    norm: float  # Frobenius norm of all weight changes together
    shift: Shift

    @property
    def num_used(self) -> int:
        """Distinct prompts that went into the condition."""
        return len(self.prompts)


class TurnStopped(Exception):
    """The caller gave up waiting for its turn."""


class Workbench:
    """Base model and generators, used by one call at a time.

    The model has one LoRA slot. Each call takes the lock and puts its own adapter in, so
    visitors cannot see each other's; nothing of a visitor stays but the slot's content.
    """

    def __init__(self, generators: GeneratorShelf, base_model: BaseModel, base: str) -> None:
        self.generators, self.base_model = generators, base_model
        self.base = base  # as it was asked for: a hub name or a folder
        self._lock = threading.Lock()  # not an RLock: a stream may end in another thread
        self._in_slot: str | None = None  # id of the adapter that the slot holds

    @classmethod
    def load(
        cls,
        base: str,
        generator: Path,
        on_progress: OnProgress | None = None,
        *,
        device: str | None = None,
    ) -> Workbench:
        """Fetch where needed and load everything, then run it once, so that no visitor waits.

        base: a model folder, or the hub name of the model that the generator was trained for;
        "" takes that name. generator: a folder. Raises InputError where something does not fit.
        """
        config = load_generator_config(generator)
        base = base or config.lora.base_model
        if base != config.lora.base_model and not Path(base).expanduser().is_dir():
            raise InputError(
                f"The generator in {generator} makes LoRAs for {config.lora.base_model}, not for "
                f"{base}. Pass that base model, or another generator."
            )
        base_folder = load_model_folder(base, on_progress=on_progress)
        meter = Meter("load models", 1, on_progress)
        generator_layout(AutoConfig.from_pretrained(base_folder), config, f"in {base_folder}")
        base_model = BaseModel.load(base_folder, config.lora, device=device)
        shelf = GeneratorShelf.load(generator, base_model, base, on_progress=on_progress)
        workbench = cls(shelf, base_model, base)
        meter.update(1)
        meter = Meter("warm up", 1, on_progress)
        workbench._warm_up()
        meter.update(1)
        return workbench

    @property
    def generator(self) -> Generator:
        """The generator that the workbench was loaded with."""
        return self.generators.default.generator

    def describe(self) -> dict[str, str]:
        """What is loaded, for a status line."""
        return {
            "base model": self.generator.config.lora.base_model,
            "generator": self.generators.default.name,
            "device": device_name(self.base_model.device),
            "dtype": str(self.base_model.dtype).removeprefix("torch."),
        }

    def load_generator(self, folder: Path) -> str:
        """Load another generator of the same base model, or find it loaded; returns its name.

        Raises InputError where the folder holds none that fits; nothing else changes.
        """
        return self.generators.load_another(folder).name

    def synthesize(
        self,
        prompts: PromptList,
        *,
        seed: int = 0,
        read_seconds: float = 0.0,
        generator: Path | None = None,
        choice: ShapeChoice | None = None,
    ) -> Adapter:
        """One forward pass from prompts to an adapter, attached and measured once.

        read_seconds: what reading the prompts took, for the figures. generator: a folder, as
        saved there last; None is the one the workbench was loaded with. Raises InputError if
        there is no prompt, no such generator, or the LoRA changes nothing; earlier adapters stay
        usable.
        """
        maker = self.generators.load_another(generator) if generator else self.generators.default
        with self._lock, _memory_errors_explained():
            made = synthesize(maker.generator, maker.encoder, prompts.prompts, seed=seed)
            start = perf_counter()
            lora = made.lora if choice is None else cut_lora(made.lora, choice)
            meta = {**maker.origin, "prompts_sha256": _prompts_sha256(prompts), **lora.meta}
            lora = round_lora(replace(lora, meta=meta))
            adapter_id = uuid4().hex
            attached = self._attach(adapter_id, lora)
            attach_seconds = perf_counter() - start
            self.base_model.set_strength(1.0)
            shift = self.base_model.next_token_shift(prompts.prompts[0][:PROBE_CHARS])
        return Adapter(
            id=adapter_id,
            lora=lora,
            maker=maker,
            prompts=made.prompts,
            num_prompts=made.num_prompts,
            num_cut=made.num_cut,
            seed=seed,
            seconds={"read": read_seconds, **made.seconds, "attach": attach_seconds},
            num_matrices=attached.num_matrices,
            norm=attached.norm,
            shift=shift,
        )

    def reply_pair(
        self,
        adapter: Adapter | None,
        base_messages: Sequence[Message],
        adapted_messages: Sequence[Message],
        settings: ReplySettings,
        strength: float,
        stop: threading.Event,
    ) -> Iterator[ReplyPair]:
        """Stream both replies of a turn; without an adapter, both come from the base model.

        Holds the lock until it ends or is closed. Ends without a pair if `stop` is set while
        another call has the lock.
        """
        with self._turn(stop) as is_mine, _memory_errors_explained():
            if not is_mine:
                return
            if adapter is not None:
                if adapter.id != self._in_slot:
                    self._attach(adapter.id, adapter.lora)
                self.base_model.set_strength(strength)
            yield from stream_pair(
                self.base_model,
                base_messages,
                adapted_messages,
                settings,
                stop,
                adapted=adapter is not None,
            )

    def specificity(self, adapter: Adapter) -> Specificity:
        """Compare an adapter with those from gibberish and from another task's prompts.

        The visitor's own prompts, without the words they share, are the probes.
        """
        probes = bare_probes(adapter.prompts)
        others = {
            "gibberish": gibberish(adapter.prompts, random.Random(adapter.seed)),
            "another task": control_prompts(adapter.prompts),
        }
        with self._lock, _memory_errors_explained():
            self.base_model.set_strength(1.0)
            maker = adapter.maker
            base, own = self._probabilities(probes, adapter.id, adapter.lora)
            comparisons = []
            for name, prompts in others.items():
                lora = round_lora(synthesize(maker.generator, maker.encoder, prompts).lora)
                _, other = self._probabilities(probes, None, lora)
                cosine = delta_cosine(adapter.lora, lora)
                comparisons.append(compare(name, prompts, own, other, cosine))
        return Specificity(
            probes=probes,
            base_distance=mean_distance(base, own),
            comparisons=tuple(comparisons),
        )

    @contextmanager
    def turn(self, stop: threading.Event) -> Iterator[None]:
        """Hold the models for a computation of the caller's own.

        Keep it short: no visitor's turn begins before it ends. Raises TurnStopped where `stop` is
        set while another call has the lock.
        """
        with self._turn(stop) as is_mine, _memory_errors_explained():
            if not is_mine:
                raise TurnStopped
            yield

    def export(self, adapter: Adapter, folder: Path) -> Path:
        """Write the adapter as a PEFT zip into `folder`; returns the zip's path."""
        path = folder / f"lora-{adapter.id[:8]}.zip"
        save_lora_zip(path, adapter.lora)
        return path

    def _attach(self, adapter_id: str | None, lora: Lora) -> Attached:
        """Put a LoRA into the slot, which takes its shape; call with the lock held."""
        self._in_slot = None  # should it fail half way, the next turn attaches its own again
        if lora.shape != replace(self.base_model.shape, chunk=1):
            self.base_model.reshape(lora.shape)
        attached = self.base_model.attach(lora)
        self._in_slot = adapter_id
        return attached

    def _probabilities(
        self, probes: Sequence[str], adapter_id: str | None, lora: Lora
    ) -> tuple[Tensor, Tensor]:
        """First text token's probabilities (B, V) per probe: base, then under `lora`."""
        if adapter_id is None or adapter_id != self._in_slot:
            self._attach(adapter_id, lora)
        conversations = [[{"role": "user", "content": probe}] for probe in probes]
        encoded = self.base_model.encode(conversations)
        base, adapted = (
            self.base_model.next_logits(encoded, [name] * len(probes)).softmax(-1)
            for name in (BASE, SLOT)
        )
        return base, adapted

    @contextmanager
    def _turn(self, stop: threading.Event) -> Iterator[bool]:
        """Wait for the lock and hold it; False, without it, if `stop` comes first."""
        while not self._lock.acquire(timeout=LOCK_POLL_SECONDS):
            if stop.is_set():
                yield False
                return
        try:
            yield True
        finally:
            self._lock.release()

    def _warm_up(self) -> None:
        """First calls are slow: kernels are chosen and memory is taken."""
        maker = self.generators.default
        synthesize(maker.generator, maker.encoder, [WARM_UP])
        messages = [{"role": "user", "content": WARM_UP}]
        settings = ReplySettings(max_new_tokens=2)
        for _ in stream_pair(self.base_model, messages, messages, settings, threading.Event()):
            pass


@contextmanager
def _memory_errors_explained() -> Iterator[None]:
    """A full GPU is something the user can act on."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        torch.cuda.empty_cache()
        raise InputError(
            "The GPU has not enough memory for this. Clear the chat or shorten the message; "
            "other programs on the GPU may also need to end."
        ) from error


def _prompts_sha256(prompts: PromptList) -> str:
    return sha256("\0".join(prompts.prompts).encode()).hexdigest()
