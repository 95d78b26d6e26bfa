"""Holds the loaded models and the one lock around them; the one object the page talks to."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from torch import Tensor
from transformers import AutoConfig

from dnd_core.adapter import Adapter, as_given, probe_of, prompts_sha256
from dnd_core.base_model import Attached, BaseModel, Message
from dnd_core.chat import ReplyPair, ReplySettings, stream_pair
from dnd_core.conversation_inputs import user_message
from dnd_core.device import device_name, memory_errors_explained
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator_config
from dnd_core.generator_shelf import GeneratorShelf, generator_layout
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import round_lora, save_lora_zip
from dnd_core.lora_mix import mix_loras
from dnd_core.model_store import load_model_folder
from dnd_core.pictures import Prompt
from dnd_core.progress import Meter, OnProgress
from dnd_core.prompt_files import PromptList
from dnd_core.row_lora import BASE, SECOND, SLOT
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

LOCK_POLL_SECONDS = 0.1
WARM_UP = "Say hello."


class TurnStopped(Exception):
    """The caller gave up waiting for its turn."""


class Workbench:
    """Base model and generators, used by one call at a time.

    The model has one LoRA slot, and a second one where two adapters are compared. Each call
    takes the lock and puts its own adapter in, so visitors cannot see each other's. Of a visitor
    stay the slots' content, and features of pictures that only the same pixels lead to.
    """

    def __init__(
        self,
        generators: GeneratorShelf,
        base_model: BaseModel,
        base: str,
        *,
        lock: threading.Lock | None = None,
    ) -> None:
        self.generators, self.base_model = generators, base_model
        self.base = base  # as it was asked for: a hub name or a folder
        # Not an RLock: a stream may end in another thread.
        self._lock = lock or threading.Lock()
        self._in_slots: dict[str, str | None] = {}  # id of the adapter that each slot holds

    @classmethod
    def load(
        cls,
        base: str,
        generator: Path,
        on_progress: OnProgress | None = None,
        *,
        device: str | None = None,
        lock: threading.Lock | None = None,
    ) -> Workbench:
        """Fetch where needed and load everything, then run it once, so that no visitor waits.

        base: a model folder, or the hub name of the model that the generator was trained for;
        "" takes that name. generator: a folder. lock: of another Workbench on this machine, so
        that one of the two computes at a time. Raises InputError where something does not fit.
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
        workbench = cls(shelf, base_model, base, lock=lock)
        meter.update(1)
        meter = Meter("warm up", 1, on_progress)
        workbench._warm_up()
        meter.update(1)
        return workbench

    @property
    def generator(self) -> Generator:
        """The generator that the workbench was loaded with."""
        return self.generators.default.generator

    @property
    def takes_pictures(self) -> bool:
        """Whether the base model reads pictures, in prompts and in messages."""
        return self.base_model.pictures is not None

    @property
    def lock(self) -> threading.Lock:
        """Held by each computation; for another Workbench that is to take turns with this one."""
        return self._lock

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
        with self._lock, memory_errors_explained():
            made = synthesize(maker.generator, maker.encoder, prompts.prompts, seed=seed)
            start = perf_counter()
            lora = made.lora if choice is None else cut_lora(made.lora, choice)
            meta = {**maker.origin, "prompts_sha256": prompts_sha256(prompts), **lora.meta}
            lora = round_lora(replace(lora, meta=meta))
            adapter_id = uuid4().hex
            attached = self._attach(adapter_id, lora)
            attach_seconds = perf_counter() - start
            self.base_model.set_strength(1.0)
            shift = self.base_model.next_token_shift(probe_of(prompts.prompts[0]))
        return Adapter(
            id=adapter_id,
            lora=lora,
            maker=maker,
            prompts=as_given(made.prompts, prompts.prompts),
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
        *,
        left: Adapter | None = None,
        left_strength: float = 1.0,
    ) -> Iterator[ReplyPair]:
        """Stream both replies of a turn; without an adapter, a side is the base model's.

        left: whose reply the pair calls `base`; base_messages are its side of the conversation.
        Holds the lock until it ends or is closed. Ends without a pair if `stop` is set while
        another call has the lock.
        """
        with self._turn(stop) as is_mine, memory_errors_explained():
            if not is_mine:
                return
            right = self.use(adapter, strength, SLOT)
            sides = self.use(left, left_strength, SECOND), right
            yield from stream_pair(
                self.base_model,
                base_messages,
                adapted_messages,
                settings,
                stop,
                adapters=sides,
            )

    def mix(self, first: Adapter, second: Adapter, weight: float) -> Adapter:
        """weight times the first one's change and the rest of the second's, as a new adapter.

        Raises InputError where the two cannot be mixed.
        """
        start = perf_counter()
        lora = round_lora(mix_loras(first.lora, second.lora, weight))
        adapter_id = uuid4().hex
        with self._lock, memory_errors_explained():
            attached = self._attach(adapter_id, lora)
            seconds = perf_counter() - start
            self.base_model.set_strength(1.0)
            shift = self.base_model.next_token_shift(probe_of(first.prompts[0]))
        return replace(
            first,
            id=adapter_id,
            lora=lora,
            prompts=tuple(dict.fromkeys((*first.prompts, *second.prompts))),
            num_prompts=first.num_prompts + second.num_prompts,
            num_cut=first.num_cut + second.num_cut,
            seconds={"attach": seconds},
            num_matrices=attached.num_matrices,
            norm=attached.norm,
            shift=shift,
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
        with self._lock, memory_errors_explained():
            self.base_model.set_strength(1.0)
            maker = adapter.maker
            base = self._probabilities(probes, None)
            own = self._probabilities(probes, adapter.lora, adapter.id)
            comparisons = []
            for name, prompts in others.items():
                lora = round_lora(synthesize(maker.generator, maker.encoder, prompts).lora)
                other = self._probabilities(probes, lora)
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
        with self._turn(stop) as is_mine, memory_errors_explained():
            if not is_mine:
                raise TurnStopped
            yield

    def export(self, adapter: Adapter, folder: Path) -> Path:
        """Write the adapter as a PEFT zip into `folder`; returns the zip's path."""
        path = folder / f"lora-{adapter.id[:8]}.zip"
        save_lora_zip(path, adapter.lora)
        return path

    def use(self, adapter: Adapter | None, strength: float, slot: str = SLOT) -> str:
        """The slot with this adapter in it, or BASE for none; call it within `turn`.

        A switch from another adapter of the same layers and modules takes milliseconds.
        """
        if adapter is None:
            return BASE
        if adapter.id != self._in_slots.get(slot):
            self._attach(adapter.id, adapter.lora, slot)
        self.base_model.set_strength(strength, slot)
        return slot

    def _attach(self, adapter_id: str | None, lora: Lora, slot: str = SLOT) -> Attached:
        """Put a LoRA into a slot, which takes its shape; call with the lock held."""
        # Should it fail half way, the next turn attaches its own again.
        self._in_slots[slot] = None
        held = self.base_model.slots.get(slot)
        if held is None or lora.shape != replace(held.shape, chunk=1):
            self.base_model.reshape(lora.shape, slot)
            if SECOND not in self.base_model.slots:  # a new SLOT can drop it
                self._in_slots.pop(SECOND, None)
        attached = self.base_model.attach(lora, slot)
        self._in_slots[slot] = adapter_id
        return attached

    def _probabilities(
        self, probes: Sequence[Prompt], lora: Lora | None, adapter_id: str | None = None
    ) -> Tensor:
        """First text token's probabilities (B, V) per probe; lora: None is the base model."""
        if lora is not None and (adapter_id is None or adapter_id != self._in_slots.get(SLOT)):
            self._attach(adapter_id, lora)
        encoded = self.base_model.encode([[user_message(probe)] for probe in probes])
        names = [BASE if lora is None else SLOT] * len(probes)
        return self.base_model.next_logits(encoded, names).softmax(-1)

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
        messages = [user_message(WARM_UP)]
        settings = ReplySettings(max_new_tokens=2)
        for _ in stream_pair(self.base_model, messages, messages, settings, threading.Event()):
            pass
