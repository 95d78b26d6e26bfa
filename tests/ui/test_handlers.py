"""The page's handlers and texts, without a server."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

from dnd_core.errors import InputError
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench
from ui.cards import counted, milliseconds, preview_card, proof_card, safe, status_card
from ui.chat_panel import (
    check_message,
    check_retry,
    check_try,
    on_adapter,
    on_begin,
    on_retry,
    on_settle,
    on_stop,
    on_stream,
)
from ui.conversation import MAX_TURNS, NO_ADAPTER_REPLY, Turn, messages, show
from ui.picture_panel import on_column_pictures, on_prompt
from ui.prompt_panel import on_column, on_drop, on_paste, on_run, on_sample
from ui.samples import Loaded, load_samples
from ui.sliders import make_slider
from ui.synthesis_panel import check_wanted, on_check, on_export, on_synthesize
from ui.theme import ASSETS

SKIP = gr.skip()
PROMPTS = PromptList(("one word", "two words"), ("a.txt:1", "a.txt:2"), 0, ())
LOADED = Loaded(PROMPTS, 0.001, PROMPTS.prompts)
NOW = (1.0, 0.0, 8, 0, True)  # strength, temperature, longest reply, seed, remember


def last(steps: Any) -> Any:
    return list(steps)[-1]


@pytest.fixture(scope="module")
def adapter(workbench: Workbench) -> Any:
    return last(on_synthesize(workbench, LOADED, 0, None))[0]


def test_text_on_the_page_is_neither_html_nor_template():
    assert safe("<b>{{x}} ${y}`") == "&lt;b&gt;&#123;&#123;x&#125;&#125; &#36;&#123;y&#125;&#96;"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0004, "0.4 ms"), (0.0123, "12 ms"), (1.234, "1.23 s")]
)
def test_milliseconds(seconds, text):
    assert milliseconds(seconds) == text


def test_counted():
    assert [counted(n, "prompt") for n in (1, 1200)] == ["1 prompt", "1,200 prompts"]


def test_preview_shows_count_duplicates_warnings_and_rows():
    prompts = PromptList(
        tuple(f"<prompt {i}>" for i in range(9)),
        tuple(f"a:b.txt:{i + 1}" for i in range(9)),
        2,
        ("a:b.txt, line 3: cut.",),
    )
    card = preview_card(prompts)
    for text in ("9 prompts", "from a:b.txt", "2 duplicates were left out", "line 3: cut", "more"):
        assert text in card
    assert "<td>1</td><td>&lt;prompt 0&gt;</td>" in card


def test_a_drop_synthesizes_only_if_asked_to(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one\ntwo\n", "utf-8")
    for auto in (True, False):
        reading = on_drop([str(path)], "", None, auto)
        assert reading.wanted is auto
        assert reading.loaded.prompts.prompts == ("one", "two")
        assert reading.files is None  # the zone takes the next drop


def test_a_bad_drop_is_explained_in_place_and_keeps_what_was_read(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('["one",\n"two"', "utf-8")
    reading = on_drop([str(path)], "", LOADED, True)
    assert reading.loaded == SKIP
    assert reading.preview == SKIP
    assert not reading.wanted
    assert "a.json, line" in reading.read_error
    assert "2 prompts read before are still in use" in reading.read_error


def test_pasted_text_is_previewed_and_used_by_the_button():
    assert on_paste("  ", None)[0] == SKIP
    typed = on_paste("one\ntwo", None)
    assert typed[0].prompts.prompts == ("one", "two")
    assert on_run("one\nthree", "one\ntwo", LOADED)[0].prompts.prompts == ("one", "three")
    assert on_run("one\ntwo", "one\ntwo", LOADED)[:2] == (SKIP, True)
    assert "No prompts yet" in on_run("", "", None)[3]


@pytest.mark.parametrize("sample", load_samples(ASSETS / "samples"), ids=lambda s: s.title)
def test_every_sample_reads_and_offers_inputs(sample):
    reading = on_sample(sample, None)
    assert reading.wanted
    assert reading.read_error == ""
    assert reading.loaded.tries == sample.tries
    assert len(sample.tries) >= 1
    assert not set(sample.tries) & set(reading.loaded.prompts.prompts)


def test_no_index_means_no_samples(tmp_path):
    assert load_samples(tmp_path) == ()


def test_cards_of_an_adapter_show_times_and_proof(adapter):
    card = status_card(adapter)
    for text in ("Read the prompts", "Encode", "Decode", "Attach", "2 prompts used"):
        assert text in card
    assert "28 LoRA matrices attached" in proof_card(adapter)
    assert "one word" in proof_card(adapter)


def test_a_card_says_where_more_prompts_would_help(adapter):
    hint = "4 or more prompts"
    assert hint in status_card(adapter)
    assert hint not in status_card(replace(adapter, num_prompts=4))
    assert hint not in status_card(replace(adapter, seconds={"attach": 0.1}))  # a mix of two


def test_an_adapter_comes_with_the_prompts_it_was_made_from(workbench, adapter):
    """By then another drop may have been read."""
    made = last(on_synthesize(workbench, LOADED, 0, None))
    assert made.made_from is LOADED
    assert last(on_synthesize(workbench, None, 0, adapter)).made_from == SKIP


def test_nothing_follows_a_reading_that_wants_no_synthesis():
    check_wanted(True)
    with pytest.raises(gr.Error) as refusal:
        check_wanted(False)
    assert not refusal.value.visible  # the reading's own card says what happened


def test_a_refused_synthesis_keeps_the_last_adapter(workbench, adapter, monkeypatch):
    def refuse(*_: Any, **__: Any) -> None:
        raise InputError("The LoRA changes nothing.")

    monkeypatch.setattr(workbench, "synthesize", refuse)
    made = last(on_synthesize(workbench, LOADED, 0, adapter))
    assert all(part == SKIP for part in made._replace(error=SKIP))
    assert "changes nothing" in made.error
    assert "last adapter is still in use" in made.error


def test_a_bug_in_a_synthesis_shows_in_place_and_reaches_the_log(workbench, monkeypatch):
    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(workbench, "synthesize", fail)
    steps = on_synthesize(workbench, LOADED, 0, None)
    assert "Synthesizing" in next(steps)[1]
    assert "the log says what" in next(steps)[1]
    with pytest.raises(RuntimeError):
        next(steps)


def test_the_check_compares_with_other_prompts(workbench, adapter):
    assert "No adapter yet" in last(on_check(workbench, None))
    steps = list(on_check(workbench, adapter))
    assert "Making adapters" in steps[0]
    for text in ("gibberish", "another task", "Cosine", "depends on your prompts"):
        assert text in steps[-1]


def test_a_collapsed_generator_is_not_hidden(workbench, adapter, monkeypatch):
    found = workbench.specificity(adapter)
    same = tuple(replace(c, cosine=1.0, distance=0.0) for c in found.comparisons)
    monkeypatch.setattr(workbench, "specificity", lambda _: replace(found, comparisons=same))
    assert "hardly depends" in last(on_check(workbench, adapter))


def test_the_zip_exists_while_it_is_handed_over_and_not_longer(workbench, adapter):
    steps = on_export(workbench, adapter)
    path = Path(next(steps)["value"])
    assert path.is_file()
    assert not list(steps)
    assert not path.parent.exists()


def test_a_message_shows_at_once_on_both_sides(adapter):
    history, base, adapted, _, busy, *_ = on_begin(" hi <b> ", (), adapter, False)
    assert history == (Turn("hi <b>", adapted="", adapter_id=adapter.id),)
    assert base[0] == adapted[0] == {"role": "user", "content": "hi &lt;b&gt;"}
    assert busy is True


def test_without_an_adapter_the_right_side_says_so():
    _, _, adapted, *_ = on_begin("hi", (), None, False)
    assert adapted[-1]["content"] == NO_ADAPTER_REPLY


@pytest.mark.parametrize(("text", "busy"), [("", False), ("  \n", False), ("hi", True)])
def test_nothing_is_sent_without_a_message_or_while_busy(text, busy):
    with pytest.raises(gr.Error):
        on_begin(text, (), None, busy)


def test_a_long_conversation_is_capped(adapter):
    history = tuple(Turn(str(i)) for i in range(MAX_TURNS))
    assert len(on_begin("one more", history, adapter, False)[0]) == MAX_TURNS


def test_each_model_is_given_its_own_replies():
    history = (Turn("q1", "b1", "a1"), Turn("q2", "b2", None), Turn("q3", "", ""))
    texts = [m["content"] for m in messages(history, adapted=True, remember=True)]
    assert texts == ["q1", "a1", "q3"]
    texts = [m["content"] for m in messages(history, adapted=False, remember=True)]
    assert texts == ["q1", "b1", "q2", "b2", "q3"]
    assert len(messages(history, adapted=False, remember=False)) == 1
    alone = (*history[:-1], Turn("q3", alone=True))
    assert len(messages(alone, adapted=True, remember=True)) == 1


def test_a_stream_ends_with_both_replies_and_no_cursor(workbench, adapter):
    begun = on_begin("a word", (), adapter, False)[0]
    end = last(on_stream(workbench, begun, adapter, *NOW))
    turn = end.history[0]
    assert turn.base and turn.adapted and turn.base != turn.adapted
    assert end.base[-1]["content"] == show(end.history).base[-1]["content"]
    assert "Both replies" in end.facts


def test_a_reader_who_goes_away_frees_the_model(workbench, adapter):
    begun = on_begin("a word", (), adapter, False)[0]
    steps = on_stream(workbench, begun, adapter, *NOW)
    next(steps)
    steps.close()
    assert last(on_stream(workbench, begun, adapter, *NOW)).history[0].base


def test_a_stream_whose_conversation_was_cleared_shows_nothing(workbench, adapter):
    (shown,) = on_stream(workbench, (), adapter, *NOW)
    assert all(part == gr.skip() for part in shown)


def test_a_message_that_is_too_long_is_taken_back(workbench, adapter):
    before = Turn("q", "b", "a", adapter_id=adapter.id)
    begun = on_begin("long " * 2000, (before,), adapter, False)[0]
    steps = on_stream(workbench, begun, adapter, *NOW)
    end = last(steps)
    assert end.history == begun[:-1]
    assert "text tokens" in end.facts


def test_retry_asks_the_last_message_again(adapter):
    history = (Turn("q1", "b1", "a1"), Turn("q2", "b2", "a2", alone=True))
    again = on_retry(history, adapter, False)[0]
    assert again == (history[0], Turn("q2", adapted="", alone=True, adapter_id=adapter.id))
    with pytest.raises(gr.Error):
        check_retry((), False)


def test_a_stop_leaves_what_was_written():
    base, adapted, busy, *_, facts = on_stop((Turn("q", "half", "ha"),))
    assert (base[-1]["content"], adapted[-1]["content"], busy) == ("half", "ha", False)
    assert facts == SKIP
    assert "Stopped before" in on_stop((Turn("q"),))[-1]
    assert on_settle(())[0] == []


def test_a_new_adapter_starts_a_new_conversation(adapter):
    history = (Turn("q", "b", "a", adapter_id="before"),)
    assert on_adapter(adapter, None, history, False)[:2] == (adapter.id, ())
    assert on_adapter(adapter, adapter.id, history, False)[1] == SKIP
    assert on_adapter(None, None, history, False)[0] == SKIP


def test_a_message_sent_during_a_synthesis_begins_the_new_conversation(workbench, adapter):
    """It waits for the model, which the new adapter is made with first, and is answered by it."""
    before = Turn("q", "b", "a", adapter_id="before")
    history = on_begin("sent early", (Turn("q", "b"), before), None, False)[0]
    found = on_adapter(adapter, "before", history, True)
    assert (found[0], found[1], found[2], found[4]) == (adapter.id, SKIP, SKIP, SKIP)
    assert "value" not in found[3]  # the stream may have shown its own by now
    ended = last(on_stream(workbench, history, adapter, *NOW)).history
    assert [(t.message, bool(t.base), bool(t.adapted)) for t in ended] == [
        ("sent early", True, True)
    ]
    # A page that is slow to ask finds the new adapter's own reply, which stays.
    assert on_adapter(adapter, "before", ended, False)[1] == SKIP
    more = on_begin("next", ended, adapter, False)[0]
    assert len(last(on_stream(workbench, more, adapter, *NOW)).history) == 2


@pytest.mark.parametrize(
    ("check", "asked"),
    [
        (check_message, "hello"),
        (partial(check_try, 0), LOADED),
        (check_retry, (Turn("hello"),)),
    ],
)
def test_a_forgotten_adapter_is_told_before_the_message_is_taken(adapter, check, asked):
    with pytest.raises(gr.Error, match="in the library"):
        check(asked, False, None, "an adapter's id")
    check(asked, False, adapter, adapter.id)


@pytest.mark.parametrize(("left", "read"), [(None, 1), (7, 2), (-1, 0), (0.73, 0.75)])
def test_a_slider_reads_whatever_its_number_box_holds(left, read):
    assert make_slider(0, 2, 1, step=0.25).preprocess(left) == pytest.approx(read, abs=0.03)


def test_a_column_without_files_synthesizes_nothing():
    assert on_column((), "text", LOADED, True).wanted is False
    assert on_column_pictures((), "", "text", LOADED, True).wanted is False


def test_typing_leaves_a_synthesis_that_is_about_to_begin_alone():
    assert on_paste("one\ntwo", LOADED).wanted == SKIP
    assert on_prompt((), "what", "", "", LOADED).wanted == SKIP
