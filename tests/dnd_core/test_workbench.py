"""The workbench: visitors share one slot and one lock and never notice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
import torch

from dnd_core import chat
from dnd_core.adapter import Adapter
from dnd_core.base_model import Attached
from dnd_core.chat import ReplyPair, ReplySettings
from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config, save_generator
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora
from dnd_core.progress import Progress
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench
from tests.tiny import make_tiny_generator, tiny_generator_config

MESSAGES = [{"role": "user", "content": "count it"}]
SETTINGS = ReplySettings(max_new_tokens=16)


def prompt_list(*prompts: str) -> PromptList:
    return PromptList(prompts, tuple(f"test:{i + 1}" for i in range(len(prompts))), 0, ())


WORDS = prompt_list("write the word", "write it", "count the words")
COUNTS = prompt_list("how many are there", "say a number")


@pytest.fixture(scope="module")
def workbench(tiny_base: Path, tiny_generator: Path) -> Workbench:
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


@pytest.fixture(autouse=True)
def lock_is_free_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "workbench" in request.fixturenames:
        lock = request.getfixturevalue("workbench")._lock
        assert lock.acquire(timeout=1)
        lock.release()


def reply(workbench: Workbench, adapter: Adapter | None, strength: float = 1.0) -> ReplyPair:
    return list(stream(workbench, adapter, strength))[-1]


def stream(
    workbench: Workbench,
    adapter: Adapter | None,
    strength: float = 1.0,
    stop: threading.Event | None = None,
    messages: list[dict[str, str]] = MESSAGES,
) -> Iterator[ReplyPair]:
    return workbench.reply_pair(
        adapter, messages, messages, SETTINGS, strength, stop or threading.Event()
    )


def slow_down(workbench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """20 ms a step and a pair after each, so that a test can act in the middle of a reply."""
    model = workbench.base_model
    forward = model.causal.forward

    @wraps(forward)  # generate looks at the signature
    def slow(*args: Any, **kwargs: Any) -> Any:
        threading.Event().wait(0.02)
        return forward(*args, **kwargs)

    monkeypatch.setattr(chat, "MIN_SECONDS_BETWEEN", 0.0)
    monkeypatch.setattr(model.causal, "forward", slow)
    monkeypatch.setattr(model, "end_ids", frozenset())
    monkeypatch.setattr(model.causal.generation_config, "eos_token_id", None)


def test_load_reports_and_describes(tiny_base: Path, tiny_generator: Path) -> None:
    seen: list[Progress] = []
    workbench = Workbench.load(str(tiny_base), tiny_generator, seen.append, device="cpu")
    assert {progress.stage for progress in seen} == {"load models", "warm up"}
    described = workbench.describe()
    assert described["base model"] == "tiny/base"
    assert described["generator"] == "generator"
    assert set(described) == {"base model", "generator", "device", "dtype"}


def test_adapter_carries_its_figures(workbench: Workbench) -> None:
    adapter = workbench.synthesize(WORDS, seed=5, read_seconds=0.25)
    assert (adapter.num_prompts, adapter.num_used, adapter.num_cut, adapter.seed) == (3, 3, 0, 5)
    assert list(adapter.seconds) == ["read", "encode", "decode", "attach"]
    assert adapter.seconds["read"] == 0.25
    assert adapter.num_matrices == 28
    assert adapter.norm > 0
    assert adapter.shift.probe == "write the word"
    assert adapter.shift.total_variation > 0
    assert len(adapter.lora.meta["generator_sha256"]) == 64


def test_same_prompts_give_the_same_lora(workbench: Workbench) -> None:
    first, second = workbench.synthesize(WORDS), workbench.synthesize(WORDS)
    other = workbench.synthesize(COUNTS)
    pairs = [(first.lora.state_dict[k], second.lora.state_dict[k]) for k in first.lora.state_dict]
    assert all(torch.equal(a, b) for a, b in pairs)
    assert first.id != second.id
    assert first.lora.meta["prompts_sha256"] != other.lora.meta["prompts_sha256"]
    assert first.norm != other.norm


def test_visitors_do_not_see_each_other(workbench: Workbench) -> None:
    words, counts = workbench.synthesize(WORDS), workbench.synthesize(COUNTS)
    alone = {adapter.id: reply(workbench, adapter) for adapter in (words, counts)}
    for adapter in (words, counts, words, words, counts):
        pair = reply(workbench, adapter)
        assert (pair.base, pair.adapted) == (alone[adapter.id].base, alone[adapter.id].adapted)


def test_strength_belongs_to_the_turn(workbench: Workbench) -> None:
    adapter = workbench.synthesize(WORDS)
    full = reply(workbench, adapter)
    none = reply(workbench, adapter, strength=0.0)
    assert none.adapted == none.base == full.base
    assert reply(workbench, adapter).adapted == full.adapted
    reply(workbench, adapter, strength=0.0)
    assert workbench.synthesize(WORDS).shift.total_variation > 0  # measured at strength 1


def test_without_an_adapter_both_are_base(workbench: Workbench) -> None:
    adapter = workbench.synthesize(WORDS)
    pair = reply(workbench, None)
    assert pair.base == pair.adapted == reply(workbench, adapter).base


def test_swap_happens_only_when_needed(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter, other = workbench.synthesize(WORDS), workbench.synthesize(COUNTS)
    attached = []
    attach = workbench.base_model.attach

    def note(lora: Lora, slot: str) -> Attached:
        attached.append(lora)
        return attach(lora, slot)

    monkeypatch.setattr(workbench.base_model, "attach", note)
    for turn in (other, other, adapter, adapter, None, adapter):
        reply(workbench, turn)
    assert [lora is adapter.lora for lora in attached] == [True]


def test_exported_zip_is_the_attached_lora(workbench: Workbench, tmp_path: Path) -> None:
    adapter = workbench.synthesize(WORDS)
    path = workbench.export(adapter, tmp_path / "new folder")
    assert path.suffix == ".zip"
    loaded = load_lora(path)
    reply(workbench, adapter)
    for key, parameter in workbench.base_model.slot.items():
        assert torch.equal(parameter.float(), loaded.state_dict[key])
    assert loaded.meta == adapter.lora.meta


def test_errors_leave_earlier_adapters_intact(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = workbench.synthesize(WORDS)
    before = reply(workbench, adapter)
    with pytest.raises(InputError, match="no prompts"):
        workbench.synthesize(prompt_list())
    broken = replace(adapter, id="broken", lora=replace(adapter.lora, rank=8))
    with pytest.raises(InputError, match="does not fit"):
        reply(workbench, broken)
    with pytest.raises(InputError, match="text tokens"):
        list(stream(workbench, adapter, messages=[{"role": "user", "content": "x" * 999}]))
    with monkeypatch.context() as patch:
        patch.setattr(workbench.base_model, "next_token_shift", fail_memory)
        with pytest.raises(InputError, match="memory"):
            workbench.synthesize(COUNTS)
    after = reply(workbench, adapter)
    assert (after.base, after.adapted) == (before.base, before.adapted)


def fail_memory(text: str) -> None:
    raise torch.OutOfMemoryError("full")


def test_worker_exception_surfaces_and_frees_the_lock(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = workbench.synthesize(WORDS)

    def fail(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("in the thread")

    with monkeypatch.context() as patch:
        patch.setattr(workbench.base_model.causal, "forward", fail)
        with pytest.raises(RuntimeError, match="in the thread"):
            reply(workbench, adapter)
    assert reply(workbench, adapter).base


def test_close_in_the_middle_frees_the_lock(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = workbench.synthesize(WORDS)
    slow_down(workbench, monkeypatch)
    pairs = stream(workbench, adapter)
    next(pairs)
    assert workbench._lock.locked()
    pairs.close()  # type: ignore[attr-defined]
    assert not workbench._lock.locked()
    assert not any(thread.name == "reply" for thread in threading.enumerate())


def test_stop_in_the_middle_frees_the_lock(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_down(workbench, monkeypatch)
    stop = threading.Event()
    pairs = stream(workbench, None, stop=stop)
    next(pairs)
    stop.set()
    assert list(pairs)[-1].num_tokens < 32
    assert not workbench._lock.locked()


def test_stop_while_waiting_gives_up(workbench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_down(workbench, monkeypatch)
    first = stream(workbench, None)
    next(first)
    stop = threading.Event()
    stop.set()
    assert list(stream(workbench, None, stop=stop)) == []
    assert workbench._lock.locked()  # still the first one's
    first.close()  # type: ignore[attr-defined]


def test_two_threads_take_turns(workbench: Workbench) -> None:
    adapters = [workbench.synthesize(WORDS), workbench.synthesize(COUNTS)]
    expected = [reply(workbench, adapter) for adapter in adapters]
    found: list[list[ReplyPair]] = [[], []]

    def visit(i: int) -> None:
        for _ in range(4):
            found[i].append(reply(workbench, adapters[i]))
            workbench.synthesize(WORDS)

    threads = [threading.Thread(target=visit, args=(i,)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for i in range(2):
        texts = {(pair.base, pair.adapted) for pair in found[i]}
        assert len(found[i]) == 4
        assert texts == {(expected[i].base, expected[i].adapted)}


def test_repeated_requests_leave_nothing_behind(workbench: Workbench) -> None:
    def size() -> tuple[int, ...]:
        modules = list(workbench.base_model.model.modules())
        hooks = sum(len(m._forward_hooks) + len(m._forward_pre_hooks) for m in modules)
        fields = len(vars(workbench)) + len(vars(workbench.base_model))
        return len(modules), hooks, fields, threading.active_count()

    reply(workbench, workbench.synthesize(WORDS))
    before = size()
    for _ in range(5):
        reply(workbench, workbench.synthesize(WORDS))
    assert size() == before


def test_an_untrained_generator_is_refused(tiny_base: Path, untrained_generator: Path) -> None:
    workbench = Workbench.load(str(tiny_base), untrained_generator, device="cpu")
    with pytest.raises(InputError, match="changes nothing"):
        workbench.synthesize(WORDS)


def test_another_base_is_refused(tiny_generator: Path, tiny_encoder: Path) -> None:
    with pytest.raises(InputError, match="tiny/base"):
        Workbench.load("other/base", tiny_generator)
    with pytest.raises(InputError, match="does not fit the generator"):
        Workbench.load(str(tiny_encoder), tiny_generator)
    with pytest.raises(InputError, match="holds no generator"):
        Workbench.load("", tiny_encoder)


def test_a_base_of_another_size_is_refused(
    tiny_base: Path, tiny_encoder: Path, tmp_path: Path
) -> None:
    config = tiny_generator_config(str(tiny_encoder))
    save_generator(tmp_path, make_tiny_generator(config))
    path = tmp_path / "generator.json"
    # One layer less is still a valid description, but no longer 64 weight tokens.
    path.write_text(path.read_text().replace("1,\n      2\n", "1\n"))
    assert load_generator_config(tmp_path).lora.layers == (1,)
    with pytest.raises(InputError, match="64 weight tokens are made, 32 are needed"):
        Workbench.load(str(tiny_base), tmp_path)
