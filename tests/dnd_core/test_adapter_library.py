"""The library: a visitor's own, bounded, and any two of it side by side as each is alone."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from dnd_core.adapter import Adapter
from dnd_core.adapter_library import (
    MAX_ADAPTERS,
    MAX_NAME_CHARS,
    AdapterLibrary,
    mix_name,
    stored_lora,
)
from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench
from tests.tiny import random_lora

WORDS = PromptList(("write the word", "write it"), ("a:1", "a:2"), 0, ())
COUNTS = PromptList(("how many are there", "say a number"), ("b:1", "b:2"), 0, ())
MESSAGES = [{"role": "user", "content": "count it"}]
HOUR = 3600.0


class Clock:
    """Time that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def workbench(tiny_base: Path, tiny_generator: Path) -> Workbench:
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


@pytest.fixture(scope="module")
def words(workbench: Workbench) -> Adapter:
    """As synthesized, but with a LoRA that surely changes the reply."""
    return replace(workbench.synthesize(WORDS), id="words", lora=random_lora(seed=1))


@pytest.fixture(scope="module")
def counts(workbench: Workbench) -> Adapter:
    return replace(workbench.synthesize(COUNTS), id="counts", lora=random_lora(seed=2))


@pytest.fixture
def library() -> AdapterLibrary:
    return AdapterLibrary(HOUR, clock=Clock())


def fill(library: AdapterLibrary, key: str, adapter: Adapter, number: int) -> list[str]:
    """Adapters with ids "0", "1" and so on; the names of those that went."""
    gone: list[str] = []
    for i in range(number):
        gone += library.add(key, replace(adapter, id=str(i)), f"name {i}")[1]
    return gone


def names(library: AdapterLibrary, key: str) -> list[str]:
    return [entry.name for entry in library.entries(key)]


def ask(
    workbench: Workbench,
    left: Adapter | None,
    right: Adapter | None,
    strength: float = 1.0,
    left_strength: float = 1.0,
) -> ReplyPair:
    pairs = workbench.reply_pair(
        right,
        MESSAGES,
        MESSAGES,
        ReplySettings(max_new_tokens=16),
        strength,
        threading.Event(),
        left=left,
        left_strength=left_strength,
    )
    return list(pairs)[-1]


def test_entries_are_newest_first_and_lose_nothing(library, words, counts, monkeypatch):
    key = library.open(None)
    times = iter((100.0, 200.0))
    monkeypatch.setattr("dnd_core.adapter_library.time.time", lambda: next(times))
    library.add(key, words, "Words")
    entry, gone = library.add(key, counts, "Counts")
    assert gone == ()
    assert names(library, key) == ["Counts", "Words"]
    assert (entry.id, entry.made_at, entry.strength) == (counts.id, 200.0, 1.0)
    assert entry.num_bytes * 2 == sum(4 * m.numel() for m in counts.lora.state_dict.values())
    for name, matrix in counts.lora.state_dict.items():
        assert torch.equal(entry.adapter.lora.state_dict[name].float(), matrix)


def test_nothing_is_found_without_the_key(library, words):
    key, other = library.open(None), library.open(None)
    library.add(key, words, "Words")
    assert len(key) > 40 and key != other
    for wrong in (other, "", "guess", key[:-1]):
        assert library.entries(wrong) == ()
        for call in (library.use, library.delete):
            with pytest.raises(InputError, match="no longer in the library"):
                call(wrong, words.id)
    with pytest.raises(InputError, match="Reload the page"):
        library.add("guess", words, "Words")
    assert library.open(key) == key
    assert library.open("guess") not in ("guess", key, other)  # nobody chooses a key
    assert names(library, key) == ["Words"]


def test_the_one_not_used_for_longest_makes_room(library, words):
    key = library.open(None)
    assert fill(library, key, words, MAX_ADAPTERS) == []
    library.use(key, "0")
    _, gone = library.add(key, replace(words, id="new"), "new")
    assert gone == ("name 1",)
    assert len(names(library, key)) == MAX_ADAPTERS
    assert library.use(key, "0").name == "name 0"


def test_all_visitors_together_stay_below_the_cap(words):
    size = sum(2 * m.numel() for m in words.lora.state_dict.values())
    library = AdapterLibrary(HOUR, max_bytes=3 * size)
    first, second = library.open(None), library.open(None)
    fill(library, first, words, 2)
    fill(library, second, words, 1)
    library.entries(first)  # now the second was here longest ago
    assert fill(library, first, replace(words, prompts=("x",)), 2) == []  # the same ids
    assert library.num_bytes() == 3 * size
    library.add(first, replace(words, id="new"), "new")
    assert names(library, second) == []
    assert len(names(library, first)) == 3
    _, gone = library.add(first, replace(words, id="newer"), "newer")
    assert len(gone) == 1
    assert library.num_bytes() == 3 * size


def test_a_visitor_who_stays_away_is_forgotten(words):
    clock = Clock()
    library = AdapterLibrary(HOUR, clock=clock)
    key, gone = library.open(None), library.open(None)
    library.add(key, words, "Words")
    library.add(gone, words, "Words")
    for clock.now in (0.9 * HOUR, 1.8 * HOUR):
        assert names(library, key) == ["Words"]  # each visit counts anew
    assert library.open(gone) != gone
    assert library.num_bytes() == sum(2 * m.numel() for m in words.lora.state_dict.values())


def test_names_are_one_line_and_differ(library, words, counts):
    key = library.open(None)
    library.add(key, words, "German")
    entry, _ = library.add(key, counts, "  German\n")
    assert entry.name == "German 2"
    assert library.rename(key, words.id, " my \n words ").name == "my words"
    assert library.rename(key, words.id, "my words").name == "my words"
    assert library.rename(key, words.id, "German 2").name == "German 2 2"
    assert len(library.rename(key, words.id, "x" * 200).name) == MAX_NAME_CHARS
    with pytest.raises(InputError, match="name is empty"):
        library.rename(key, words.id, " \n")
    assert mix_name("A", "B", 0.6) == "A 60 % + B 40 %"


def test_strength_is_remembered_and_a_deleted_adapter_is_gone(library, words):
    key = library.open(None)
    library.add(key, words, "Words")
    library.set_strength(key, words.id, 0.5)
    assert library.use(key, words.id).strength == 0.5
    library.delete(key, words.id)
    assert library.entries(key) == ()
    assert library.num_bytes() == 0
    with pytest.raises(InputError, match="Synthesize it again"):
        library.use(key, words.id)


def test_any_two_side_by_side_reply_as_each_does_alone(workbench, words, counts):
    mix = workbench.mix(words, counts, 0.5)
    base = ask(workbench, None, None).base
    alone = {a.id: ask(workbench, None, a).adapted for a in (words, counts, mix)}
    assert len({base, *alone.values()}) == 4
    for left, right in ((words, counts), (counts, mix), (mix, words), (words, words)):
        pair = ask(workbench, left, right)
        assert (pair.base, pair.adapted) == (alone[left.id], alone[right.id])
    pair = ask(workbench, mix, None)
    assert (pair.base, pair.adapted) == (alone[mix.id], base)
    assert ask(workbench, None, words).base == base
    assert ask(workbench, mix, words, left_strength=0).base == base
    assert ask(workbench, mix, words, strength=0).adapted == base
    assert ask(workbench, mix, words).base == alone[mix.id]


def test_an_adapter_from_the_library_replies_as_it_did(workbench, library, words, counts):
    key = library.open(None)
    entry, _ = library.add(key, words, "Words")
    before = ask(workbench, None, words)
    ask(workbench, None, counts)
    kept = replace(entry.adapter, id="another id")  # so that the slot is surely overwritten
    after = ask(workbench, None, kept)
    assert (after.base, after.adapted) == (before.base, before.adapted)
    assert workbench.specificity(kept) == workbench.specificity(words)


def test_slots_keep_their_content_while_the_same_two_are_compared(
    workbench, words, counts, monkeypatch
):
    ask(workbench, words, counts)
    monkeypatch.setattr(workbench.base_model, "attach", lambda *_: pytest.fail("attached again"))
    monkeypatch.setattr(workbench.base_model, "reshape", lambda *_: pytest.fail("reshaped"))
    ask(workbench, words, counts)


def test_a_mix_is_an_adapter_like_any_other(workbench, library, words, counts, tmp_path):
    stored = [replace(a, lora=stored_lora(a.lora)) for a in (words, counts)]
    mix = workbench.mix(*stored, 0.25)
    assert mix.prompts == (*words.prompts, *counts.prompts)
    assert (mix.num_prompts, mix.num_matrices) == (4, 28)
    assert mix.norm > 0 and mix.shift.total_variation > 0
    assert mix.lora.rank == words.lora.rank + counts.lora.rank
    entry, _ = library.add(library.open(None), mix, mix_name("Words", "Counts", 0.25))
    assert entry.name == "Words 25 % + Counts 75 %"
    loaded = load_lora(workbench.export(entry.adapter, tmp_path))
    assert all(torch.equal(loaded.state_dict[k], m) for k, m in mix.lora.state_dict.items())
    again = workbench.mix(mix, words, 0.5)
    assert again.lora.rank == 12
    assert len(workbench.specificity(again).comparisons) == 2
    with pytest.raises(InputError, match="share is 2"):
        workbench.mix(words, counts, 2)


def test_many_threads_keep_one_library_whole(library, words):
    key = library.open(None)

    def visit(start: int) -> None:
        for i in range(start, start + 20):
            library.add(key, replace(words, id=str(i)), "same")
            library.entries(key)

    threads = [threading.Thread(target=visit, args=(100 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = names(library, key)
    assert len(found) == len(set(found)) == MAX_ADAPTERS
