"""Side-by-side streams: the same replies as one after the other, and they always end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import wraps
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch

from dnd_core import chat
from dnd_core.base_model import BaseModel
from dnd_core.chat import Replies, ReplyPair, ReplyRow, ReplySettings, stream_pair, stream_rows
from dnd_core.errors import InputError
from dnd_core.row_lora import BASE, SLOT
from dnd_core.sampling import SharedNoise, keep_top_p
from tests.tiny import CONTEXT, END, SHAPE, random_lora

SHORT = [{"role": "user", "content": "count"}]
LONG = [
    {"role": "user", "content": "write the word"},
    {"role": "assistant", "content": "word"},
    {"role": "user", "content": "write it again"},
]
GREEDY = ReplySettings(max_new_tokens=24)
SAMPLED = ReplySettings(max_new_tokens=24, temperature=1.5, top_p=0.9, seed=3)


@pytest.fixture(scope="module")
def loaded(tiny_base: Path) -> BaseModel:
    return BaseModel.load(tiny_base, SHAPE, device="cpu", dtype=torch.float32)


@pytest.fixture
def fresh(loaded: BaseModel) -> Iterator[BaseModel]:
    """A zero LoRA in the slot."""
    with torch.no_grad():
        for key, parameter in loaded.slot.items():
            if "lora_B" in key:
                parameter.zero_()
    loaded.set_strength(1)
    threads = threading.active_count()
    yield loaded
    assert threading.active_count() == threads  # every stream joins its thread


@pytest.fixture
def model(fresh: BaseModel) -> BaseModel:
    """A LoRA with a clear effect in the slot."""
    fresh.attach(random_lora())
    return fresh


def pairs(model: BaseModel, base: Any, adapted: Any, settings: ReplySettings) -> list[ReplyPair]:
    return list(stream_pair(model, base, adapted, settings, threading.Event()))


def alone(model: BaseModel, messages: Any, adapter: str, settings: ReplySettings) -> Replies:
    return list(stream_rows(model, [messages], [adapter], settings, threading.Event()))[-1]


@pytest.mark.parametrize("settings", [GREEDY, SAMPLED])
@pytest.mark.parametrize(("base", "adapted"), [(SHORT, SHORT), (SHORT, LONG), (LONG, SHORT)])
def test_pair_equals_one_after_the_other(
    model: BaseModel, base: Any, adapted: Any, settings: ReplySettings
) -> None:
    last = pairs(model, base, adapted, settings)[-1]
    first, second = alone(model, base, BASE, settings), alone(model, adapted, SLOT, settings)
    assert (last.base, last.adapted) == (first.texts[0], second.texts[0])
    assert last.num_tokens == first.num_tokens + second.num_tokens
    assert last.base != last.adapted
    assert last.base_done and last.adapted_done


@pytest.mark.parametrize("settings", [GREEDY, SAMPLED])
def test_zero_lora_gives_identical_rows(fresh: BaseModel, settings: ReplySettings) -> None:
    last = pairs(fresh, SHORT, SHORT, settings)[-1]
    assert last.base == last.adapted != ""


def test_without_an_adapter_both_rows_are_base(model: BaseModel) -> None:
    stream = stream_pair(model, SHORT, SHORT, GREEDY, threading.Event(), adapters=(BASE, BASE))
    last = list(stream)[-1]
    assert last.base == last.adapted == alone(model, SHORT, BASE, GREEDY).texts[0]


def test_seed_decides_a_sampled_reply(model: BaseModel) -> None:
    replies = [
        pairs(model, SHORT, SHORT, ReplySettings(max_new_tokens=24, temperature=1.5, seed=seed))
        for seed in (0, 0, 1)
    ]
    texts = [(pair[-1].base, pair[-1].adapted) for pair in replies]
    assert texts[0] == texts[1] != texts[2]


def test_pairs_grow(model: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MIN_SECONDS_BETWEEN", 0.0)
    shown = pairs(model, SHORT, LONG, GREEDY)
    assert len(shown) > 5
    for before, after in pairwise(shown):
        assert after.base.startswith(before.base)
        assert after.adapted.startswith(before.adapted)
        assert after.num_tokens >= before.num_tokens
        assert after.seconds >= before.seconds


def test_stop_ends_both(model: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MIN_SECONDS_BETWEEN", 0.0)
    slow_steps(model, monkeypatch)
    stop = threading.Event()
    stream = stream_pair(model, SHORT, SHORT, ReplySettings(max_new_tokens=150), stop)
    next(stream)
    stop.set()
    last = list(stream)[-1]
    assert last.base_done and last.adapted_done
    assert last.num_tokens < 100


def test_close_in_the_middle_ends_the_thread(
    model: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "MIN_SECONDS_BETWEEN", 0.0)
    slow_steps(model, monkeypatch)
    settings = ReplySettings(max_new_tokens=150)
    stream = stream_pair(model, SHORT, SHORT, settings, threading.Event())
    next(stream)
    assert any(thread.name == "reply" for thread in threading.enumerate())
    stream.close()  # type: ignore[attr-defined]
    assert not any(thread.name == "reply" for thread in threading.enumerate())
    assert model.layers[0].adapted_rows is None


def test_an_exception_in_the_thread_surfaces(
    model: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise MemoryError("full")

    with monkeypatch.context() as patch:
        patch.setattr(model.causal.model, "forward", fail)
        with pytest.raises(MemoryError, match="full"):
            pairs(model, SHORT, SHORT, GREEDY)
    assert model.layers[0].adapted_rows is None
    assert pairs(model, SHORT, SHORT, GREEDY)[-1].base  # as good as new


def test_reply_stops_at_the_context(model: BaseModel) -> None:
    length = model.encode([LONG])["input_ids"].shape[1]
    last = pairs(model, LONG, LONG, ReplySettings(max_new_tokens=10_000))[-1]
    assert last.num_tokens <= 2 * (CONTEXT - length)


def test_a_prompt_beyond_the_context_is_refused(model: BaseModel) -> None:
    long = [{"role": "user", "content": "x" * CONTEXT}]
    with pytest.raises(InputError, match="text tokens"):
        pairs(model, SHORT, long, GREEDY)


@pytest.mark.parametrize(
    "wrong", [{"max_new_tokens": 0}, {"temperature": -1.0}, {"top_p": 0.0}, {"top_p": 1.5}]
)
def test_settings_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        ReplySettings(**wrong)


def test_text_never_shows_half_a_character(model: BaseModel) -> None:
    tokenizer = model.tokenizer
    text = "naïve 日本語 🙂 end"
    row = ReplyRow(tokenizer, model.end_ids)
    for token_id in tokenizer(text).input_ids:
        row.add(token_id)
        assert text.startswith(row.text)
    assert row.text == text


def test_row_ignores_what_comes_after_the_end(model: BaseModel) -> None:
    tokenizer = model.tokenizer
    end = tokenizer.convert_tokens_to_ids(END)
    row = ReplyRow(tokenizer, model.end_ids)
    for token_id in [*tokenizer("one").input_ids, end, *tokenizer("two").input_ids]:
        row.add(token_id)
    assert row.text == "one" and row.done
    assert row.num_tokens == len(tokenizer("one").input_ids) + 1


def test_an_unfinished_character_is_shown_at_the_end(model: BaseModel) -> None:
    row = ReplyRow(model.tokenizer, model.end_ids)
    row.add(model.tokenizer("é").input_ids[0])  # the first of two bytes
    assert row.text == ""
    row.finish()
    assert row.text == "\ufffd"


def test_one_row_may_end_first(model: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    unlimited = pairs(model, SHORT, SHORT, GREEDY)[-1]
    ids = alone_ids(model, SHORT, BASE)
    monkeypatch.setattr(model, "end_ids", frozenset([ids[4]]))
    monkeypatch.setattr(model.causal.generation_config, "eos_token_id", [ids[4]])
    last = pairs(model, SHORT, SHORT, GREEDY)[-1]
    assert last.base == model.tokenizer.decode(ids[: ids.index(ids[4])], skip_special_tokens=True)
    assert last.base_done and last.adapted_done
    assert unlimited.adapted.startswith(last.adapted.rstrip("\ufffd"))


def alone_ids(model: BaseModel, messages: Any, adapter: str) -> list[int]:
    encoded = model.encode([messages])
    out = model.generate(encoded, [adapter], max_new_tokens=24)
    return out[0, encoded["input_ids"].shape[1] :].tolist()


def test_top_p_keeps_the_fewest_that_reach_it() -> None:
    scores = torch.tensor([[0.5, 0.3, 0.15, 0.05], [0.05, 0.15, 0.3, 0.5]]).log()
    kept = keep_top_p(scores, 0.75).isfinite()
    assert kept.tolist() == [[True, True, False, False], [False, False, True, True]]
    assert keep_top_p(scores, 0.01).isfinite().sum(-1).tolist() == [1, 1]
    assert torch.equal(keep_top_p(scores, 1.0), scores)


def test_top_p_of_a_flat_distribution_needs_many() -> None:
    kept = keep_top_p(torch.zeros(1, 5000), 0.5).isfinite()
    assert kept.sum().item() == pytest.approx(2500, abs=2)


def test_shared_noise_draws_from_the_distribution() -> None:
    scores = torch.tensor([[0.7, 0.2, 0.1]]).log()
    noise = SharedNoise(temperature=1.0, top_p=1.0, seed=0)
    ids = torch.zeros(1, 1, dtype=torch.long)
    draws = torch.stack([noise(ids, scores).argmax(-1) for _ in range(3000)])
    shares = draws.flatten().bincount(minlength=3) / 3000
    assert shares.tolist() == pytest.approx([0.7, 0.2, 0.1], abs=0.03)


@pytest.mark.parametrize("seed", [-1, 2**64, 10**300])
def test_any_whole_number_is_a_seed(seed: int) -> None:
    ids, scores = torch.zeros(1, 1, dtype=torch.long), torch.zeros(1, 4)
    one, same = (SharedNoise(temperature=1.0, top_p=1.0, seed=seed)(ids, scores) for _ in range(2))
    assert torch.equal(one, same)


def slow_steps(model: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """10 ms a step, so that a reader can act before the reply is over; nothing ends it early."""
    forward = model.causal.forward

    @wraps(forward)  # generate looks at the signature
    def slow(*args: Any, **kwargs: Any) -> Any:
        threading.Event().wait(0.01)
        return forward(*args, **kwargs)

    monkeypatch.setattr(model.causal, "forward", slow)
    monkeypatch.setattr(model, "end_ids", frozenset())
    monkeypatch.setattr(model.causal.generation_config, "eos_token_id", None)


def test_rows_take_any_mix(model: BaseModel) -> None:
    stop = threading.Event()
    adapters = [SLOT, BASE, SLOT]
    last = list(stream_rows(model, [SHORT, LONG, LONG], adapters, GREEDY, stop))[-1]
    expected = [
        alone(model, messages, adapter, GREEDY).texts[0]
        for messages, adapter in zip([SHORT, LONG, LONG], adapters, strict=True)
    ]
    assert list(last.texts) == expected
