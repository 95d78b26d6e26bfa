"""Each visitor's adapters, in memory, under a key that only the visitor's browser holds."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dnd_core.adapter import Adapter
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import STORED_DTYPE
from dnd_core.pictures import PicturePrompt, Prompt, prompt_text

MAX_ADAPTERS = 12  # a visitor's; the one that was not used for longest goes first
MAX_BYTES = 1 << 30  # of all visitors' adapters: over two hundred of the shipped generator's
MAX_NAME_CHARS = 60
KEY_BYTES = 32  # of randomness


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One adapter as a visitor's library keeps it."""

    adapter: Adapter  # its LoRA is in bf16, which holds its values exactly
    name: str
    made_at: float  # seconds since the epoch
    num_bytes: int  # memory that the LoRA and the prompts take, with those that `shown` holds
    strength: float = 1.0  # it was last used with
    shown: Any = None  # the caller's own, such as what a page shows with the adapter

    @property
    def id(self) -> str:
        """The adapter's id."""
        return self.adapter.id


@dataclass
class _Shelf:
    """What one key leads to."""

    seen: float  # by the clock below
    entries: dict[str, Entry] = field(default_factory=dict)  # by id, last used last


class AdapterLibrary:
    """All visitors' adapters. Thread safe; nothing is found without the visitor's key.

    A visitor's adapters are forgotten when nobody came with the key for `seconds`, the ones used
    longest ago when a visitor has more than MAX_ADAPTERS or all together take over `max_bytes`.
    """

    def __init__(
        self,
        seconds: float,
        max_bytes: int = MAX_BYTES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.seconds, self.max_bytes, self.clock = seconds, max_bytes, clock
        self._shelves: dict[str, _Shelf] = {}  # by key, last seen last
        self._lock = threading.Lock()

    def open(self, key: str | None) -> str:
        """The key, if it still leads somewhere; else a new one, which cannot be guessed."""
        with self._lock:
            if key and self._visit(key):
                return key
            new = secrets.token_urlsafe(KEY_BYTES)
            self._shelves[new] = _Shelf(self.clock())
            return new

    def entries(self, key: str) -> tuple[Entry, ...]:
        """The visitor's adapters, newest first; none for an unknown key."""
        with self._lock:
            shelf = self._visit(key)
            found = shelf.entries.values() if shelf else ()
            return tuple(sorted(found, key=lambda entry: entry.made_at, reverse=True))

    def add(
        self,
        key: str,
        adapter: Adapter,
        name: str,
        strength: float = 1.0,
        shown: Any = None,
        given: Sequence[Prompt] = (),
    ) -> tuple[Entry, tuple[str, ...]]:
        """Keep an adapter under a name that the library does not have yet.

        given: all prompts that `shown` holds, of which the adapter has some; they count as memory.
        Returns its entry and the names of the visitor's adapters that had to go for it.
        """
        with self._lock:
            shelf = self._visit(key)
            if shelf is None:
                raise InputError("This library is gone. Reload the page to begin a new one.")
            taken = {entry.name for entry in shelf.entries.values()}
            lora = stored_lora(adapter.lora)
            entry = Entry(
                adapter=replace(adapter, lora=lora),
                name=free_name(clean_name(name) or "Adapter", taken),
                made_at=time.time(),
                num_bytes=lora_bytes(lora) + prompt_bytes(adapter.prompts, given),
                strength=strength,
                shown=shown,
            )
            shelf.entries[entry.id] = entry
            gone = []
            while len(shelf.entries) > MAX_ADAPTERS:
                gone.append(shelf.entries.pop(next(iter(shelf.entries))).name)
            self._make_room(shelf, gone, entry.id)
            return entry, tuple(gone)

    def use(self, key: str, adapter_id: str) -> Entry:
        """The visitor's adapter of that id, which counts as used now."""
        with self._lock:
            shelf, entry = self._find(key, adapter_id)
            shelf.entries[adapter_id] = shelf.entries.pop(adapter_id)
            return entry

    def rename(self, key: str, adapter_id: str, name: str) -> Entry:
        """Give an adapter another name, which no other adapter of the visitor has."""
        with self._lock:
            shelf, entry = self._find(key, adapter_id)
            name = clean_name(name)
            if not name:
                raise InputError("The name is empty. Type one.")
            taken = {other.name for other in shelf.entries.values() if other is not entry}
            shelf.entries[adapter_id] = replace(entry, name=free_name(name, taken))
            return shelf.entries[adapter_id]

    def set_strength(self, key: str, adapter_id: str, strength: float) -> None:
        """Remember the strength that an adapter is used with."""
        with self._lock:
            shelf, entry = self._find(key, adapter_id)
            shelf.entries[adapter_id] = replace(entry, strength=strength)

    def delete(self, key: str, adapter_id: str) -> None:
        """Forget an adapter."""
        with self._lock:
            shelf, _ = self._find(key, adapter_id)
            del shelf.entries[adapter_id]

    def num_bytes(self) -> int:
        """Memory that all visitors' adapters take."""
        with self._lock:
            return self._total()

    def _visit(self, key: str) -> _Shelf | None:
        """What the key leads to, seen now; shelves that nobody came to for too long go."""
        now = self.clock()
        for old, shelf in list(self._shelves.items()):
            if now - shelf.seen > self.seconds:
                del self._shelves[old]
        found = self._shelves.pop(key, None)
        if found is not None:
            found.seen = now
            self._shelves[key] = found
        return found

    def _find(self, key: str, adapter_id: str) -> tuple[_Shelf, Entry]:
        shelf = self._visit(key)
        if shelf is None or adapter_id not in shelf.entries:
            raise InputError("That adapter is no longer in the library. Synthesize it again.")
        return shelf, shelf.entries[adapter_id]

    def _make_room(self, own: _Shelf, gone: list[str], keep: str) -> None:
        """Drop adapters of whoever was here longest ago, until the rest fits into memory."""
        total = self._total()
        for shelf in list(self._shelves.values()):
            for adapter_id, entry in list(shelf.entries.items()):
                if total <= self.max_bytes:
                    return
                if adapter_id == keep:
                    continue
                del shelf.entries[adapter_id]
                total -= entry.num_bytes
                if shelf is own:
                    gone.append(entry.name)

    def _total(self) -> int:
        shelves = self._shelves.values()
        return sum(entry.num_bytes for shelf in shelves for entry in shelf.entries.values())


def stored_lora(lora: Lora) -> Lora:
    """The LoRA in half the memory; a synthesized one loses nothing, as bf16 holds its values."""
    return replace(lora, state_dict={k: v.to(STORED_DTYPE) for k, v in lora.state_dict.items()})


def lora_bytes(lora: Lora) -> int:
    """Memory that a LoRA's matrices take."""
    return sum(matrix.numel() * matrix.element_size() for matrix in lora.state_dict.values())


def prompt_bytes(used: Sequence[Prompt], given: Sequence[Prompt]) -> int:
    """Memory that the texts of the given prompts take, and the pictures of both, each once."""
    pictures = {p.picture for p in (*used, *given) if isinstance(p, PicturePrompt)}
    pixels = sum(picture.image.width * picture.image.height for picture in pictures)
    return 3 * pixels + sum(len(prompt_text(prompt)) for prompt in given)


def clean_name(name: str) -> str:
    """One line of at most MAX_NAME_CHARS."""
    name = " ".join(name.split())
    return name if len(name) <= MAX_NAME_CHARS else name[: MAX_NAME_CHARS - 1].rstrip() + "…"


def free_name(name: str, taken: set[str] | Sequence[str]) -> str:
    """The name, with a number behind it where it is taken: "German", "German 2"."""
    if name not in taken:
        return name
    return next(new for i in range(2, 10_000) if (new := f"{name} {i}") not in taken)


def mix_name(first: str, second: str, weight: float) -> str:
    """Such as: German 60 % + French 40 %."""
    share = round(weight * 100)
    return f"{first} {share} % + {second} {100 - share} %"
