"""The library's handlers and texts, without a server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import gradio as gr
import pytest

from dnd_core.adapter import Adapter
from dnd_core.adapter_library import MAX_ADAPTERS, AdapterLibrary, lora_bytes
from dnd_core.errors import InputError
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench
from tests.tiny import random_lora
from ui.chat_panel import on_adapter, on_stream
from ui.conversation import Turn
from ui.library import Desk, Right, Views, row_text
from ui.samples import Loaded

SKIP = gr.skip()
PROMPTS = PromptList(("one <b>word</b>", "two words"), ("a b.txt:1", "a b.txt:2"), 0, ())
LOADED = Loaded(PROMPTS, 0.001, PROMPTS.prompts)
NUM_RIGHT, NUM_VIEWS = len(Right._fields), len(Views._fields)


@pytest.fixture
def desk() -> Desk:
    return Desk(AdapterLibrary(3600))


@pytest.fixture(scope="module")
def adapters(workbench: Workbench) -> tuple[Adapter, Adapter]:
    """Two that surely reply differently."""
    made = workbench.synthesize(PROMPTS)
    return tuple(  # type: ignore[return-value]
        replace(made, id=f"adapter {i}", lora=random_lora(seed=i)) for i in (1, 2)
    )


def filled(desk: Desk, adapters: tuple[Adapter, ...], titles: tuple[str, ...]) -> str:
    """A visitor's key, after these adapters were synthesized."""
    key = desk.on_visit("")[0]
    for adapter, title in zip(adapters, titles, strict=True):
        desk.on_keep(key, adapter, None, replace(LOADED, title=title), 1.0, "")
    return key


def right_of(result: tuple[Any, ...]) -> Right:
    return Right(*result[:NUM_RIGHT])


def views_of(result: tuple[Any, ...]) -> Views:
    return Views(*result[-NUM_VIEWS:])


def shown_names(views: Views) -> list[str]:
    return [text.split("\n")[0] for text, _ in views.rows["choices"]]


def test_an_adapter_is_called_by_its_sample_its_file_or_a_prompt():
    assert replace(LOADED, title="German").name == "German"
    assert LOADED.name == "a b.txt"
    pasted = PromptList(("hello there",), ("pasted text:1",), 0, ())
    assert Loaded(pasted, 0.0, ()).name == "hello there"


def test_a_first_visit_says_what_to_do(desk):
    key, *rest = desk.on_visit(None)
    views = Views(*rest)
    assert len(key) > 40
    assert views.empty["visible"] and not views.rows["visible"] and not views.tools["visible"]
    assert desk.on_visit(key)[0] == key


def test_a_synthesis_is_kept_once_and_shown(desk, adapters):
    key = desk.on_visit("")[0]
    result = desk.on_keep(key, adapters[0], None, replace(LOADED, title="Mine"), 0.5, "")
    assert result[:2] == (key, adapters[0].id)
    assert ">Mine<" in result[2]
    views = views_of(result)
    assert views.rows["value"] == adapters[0].id
    text = views.rows["choices"][0][0]
    assert text.startswith("Mine\n2 prompts such as “one <b>word</b>” · ")
    assert text.endswith("strength 0.5")
    assert not views.mixing["visible"]  # it takes two
    assert desk.on_keep(key, adapters[0], adapters[0].id, LOADED, 1.0, "")[0] == SKIP
    assert desk.on_keep(key, None, None, LOADED, 1.0, "")[0] == SKIP
    assert len(desk.library.entries(key)) == 1


def test_what_was_deleted_does_not_come_back_by_itself(desk, adapters):
    key = filled(desk, adapters[:1], ("One",))
    desk.on_delete(key, adapters[0].id, "")
    # The next reading of prompts that asks for no synthesis: the last kept one is known.
    assert desk.on_keep(key, adapters[0], adapters[0].id, LOADED, 1.0, "")[0] == SKIP
    assert desk.library.entries(key) == ()


def test_a_key_that_leads_nowhere_any_more_is_replaced(desk, adapters):
    key = desk.on_keep("from before a restart", adapters[0], None, LOADED, 1.0, "")[0]
    assert key != "from before a restart"
    assert len(desk.library.entries(key)) == 1


def test_switching_brings_all_of_the_adapter(desk, workbench, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    desk.on_strength(key, adapters[0].id, 0.7)
    result = desk.on_use(workbench, key, adapters[0].id, adapters[1].id, "")
    right, views = right_of(result), views_of(result)
    assert (right.adapter.id, right.kept, right.strength) == (adapters[0].id, adapters[0].id, 0.7)
    assert "LoRA matrices attached" in right.proof and "from prompts" in right.status
    assert ">One<" in right.head
    assert right.loaded.title == "One" and "from a b.txt" in right.preview
    assert right.last_paths == ()  # another column is not one of the files that were dropped last
    assert not right.download["interactive"]  # the other one's zip
    assert (views.rows["value"], views.name["value"]) == (adapters[0].id, "One")
    assert shown_names(views) == ["Two", "One"]
    assert on_adapter(right.adapter, adapters[1].id, (), False)[:2] == (adapters[0].id, ())


def test_a_switch_to_what_is_gone_is_explained(desk, workbench, adapters, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(gr, "Warning", lambda text, **_: said.append(text))
    key = filled(desk, adapters, ("One", "Two"))
    desk.library.delete(key, adapters[0].id)
    result = desk.on_use(workbench, key, adapters[0].id, adapters[1].id, "")
    assert all(part == SKIP for part in right_of(result)._replace(specificity=SKIP))
    assert right_of(result).specificity == ""  # a check that was under way is cancelled
    views = views_of(result)
    assert shown_names(views) == ["Two"]
    assert views.rows["value"] == adapters[1].id
    desk.on_rename(key, adapters[1].id, "  ", "")
    desk.on_delete(key, None, "")
    assert "Synthesize it again" in said[0]
    assert "name is empty" in said[1]
    assert "Click one" in said[2]


def test_the_left_side_replies_as_that_adapter_does(desk, workbench, adapters):
    key = filled(desk, adapters, ("One", "<Two>"))
    left, head, history, *_ = desk.on_compare(key, adapters[1].id)
    assert left.id == adapters[1].id
    assert "&lt;Two&gt;" in head
    assert history == ()
    settings = (0.0, 8, 0, True)
    turn = (Turn("a word", adapted=""),)
    both = list(on_stream(workbench, turn, adapters[0], 1.0, *settings, left))[-1]
    alone = [
        list(on_stream(workbench, turn, adapter, 1.0, *settings))[-1].history[0].adapted
        for adapter in adapters
    ]
    assert (both.history[0].adapted, both.history[0].base) == tuple(alone)
    assert "Strength 1 on the left, 1 on the right" in both.facts
    nobody, head, *_ = desk.on_compare(key, "")
    assert nobody is None and "Base model" in head


def test_a_new_name_shows_everywhere(desk, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    right, left, *_ = result = desk.on_rename(key, adapters[0].id, "New", adapters[0].id)
    assert ">New<" in right and ">New<" in left
    assert shown_names(views_of(result)) == ["Two", "New"]
    assert desk.on_rename(key, adapters[0].id, "Newer", "")[1] == SKIP


def test_deleting_clears_both_sides(desk, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    result = desk.on_delete(key, adapters[0].id, adapters[0].id)
    right, left, head = right_of(result), *result[NUM_RIGHT : NUM_RIGHT + 2]
    assert right.adapter is None and "No adapter yet" in right.status
    assert not right.check["interactive"] and not right.download["interactive"]
    assert left is None and "Base model" in head
    assert shown_names(views_of(result)) == ["Two"]
    assert desk.on_delete(key, adapters[1].id, "")[NUM_RIGHT] == SKIP
    assert on_adapter(None, adapters[0].id, (), False)[0] is None


def test_a_mix_becomes_the_adapter_in_use(desk, workbench, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    steps = list(desk.on_mix(workbench, key, adapters[0].id, adapters[1].id, 60, ""))
    assert "Mixing" in right_of(steps[0]).error
    right, views = right_of(steps[-1]), views_of(steps[-1])
    assert ">One 60 % + Two 40 %<" in right.head
    assert right.adapter.lora.rank == 8
    assert right.loaded == SKIP
    assert "their mix" in right.status
    assert len(shown_names(views)) == 3
    assert views.rows["value"] == right.adapter.id == right.kept
    for bad in ((adapters[0].id, adapters[0].id), (None, adapters[0].id)):
        error = right_of(list(desk.on_mix(workbench, key, *bad, 50, ""))[-1]).error
        assert "two different adapters" in error
    assert len(desk.library.entries(key)) == 3


def test_a_full_library_says_what_had_to_go(desk, adapters, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(gr, "Info", lambda text, **_: said.append(text))
    key = desk.on_visit("")[0]
    for i in range(MAX_ADAPTERS + 1):
        adapter = replace(adapters[0], id=str(i))
        desk.on_keep(key, adapter, None, replace(LOADED, title=f"name {i}"), 1.0, "")
    assert len(said) == 1 and "12 adapters" in said[0] and "name 0" in said[0]


def test_the_left_adapter_is_not_the_one_to_make_room(desk, workbench, adapters, monkeypatch):
    monkeypatch.setattr(gr, "Info", lambda *_, **__: None)
    key = desk.on_visit("")[0]
    for i in range(MAX_ADAPTERS):
        desk.on_keep(key, replace(adapters[0], id=str(i)), None, LOADED, 1.0, "")
    kept = desk.on_keep(key, adapters[1], None, LOADED, 1.0, "0")
    assert views_of(kept).left["value"] == "0"
    desk.library.use(key, "2")
    *_, mixed = desk.on_mix(workbench, key, "2", adapters[1].id, 50, "3")
    assert views_of(mixed).left["value"] == "3"


def test_a_mix_that_cannot_be_kept_says_so_in_place(desk, workbench, adapters, monkeypatch):
    key = filled(desk, adapters, ("One", "Two"))

    def refuse(*_: Any) -> None:
        raise InputError("This library is gone.")

    monkeypatch.setattr(desk.library, "add", refuse)
    *_, last = desk.on_mix(workbench, key, adapters[0].id, adapters[1].id, 50, "")
    assert "library is gone" in right_of(last).error


def test_all_prompts_that_are_shown_count_as_memory(desk, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    many = PromptList(("x" * 5000,) * 3, ("a:1", "a:2", "a:3"), 0, ())
    small = desk.library.num_bytes()
    desk.on_keep(key, replace(adapters[0], id="3"), None, replace(LOADED, prompts=many), 1.0, "")
    lora = desk.library.entries(key)[0].adapter.lora
    assert desk.library.num_bytes() - small == lora_bytes(lora) + 15_000


def test_a_visit_after_a_change_of_the_key_keeps_both_sides(desk, adapters):
    key = filled(desk, adapters, ("One", "Two"))
    found, *rest = desk.on_visit(key, adapters[0].id, adapters[1].id)
    views = Views(*rest)
    assert found == key
    assert (views.rows["value"], views.left["value"]) == (adapters[0].id, adapters[1].id)


def test_an_event_that_may_say_something_is_in_the_queue(served):
    """Elsewhere gr.Warning and gr.Info reach the server's log and nobody else."""
    names = ("on_keep", "on_use", "on_rename", "on_delete", "on_mix")
    found = [fn for fn in served.page.fns.values() if getattr(fn.fn, "__name__", "") in names]
    assert {fn.fn.__name__ for fn in found} == set(names)
    assert all(fn.queue for fn in found)


def test_a_second_switch_is_not_skipped_nor_what_follows_it(served):
    """Or the page would hand out the first one's zip."""
    modes = {"on_use": "multiple", "on_export": "always_last", "on_adapter": "always_last"}
    found = {
        (fn.fn.__name__, fn.trigger_mode)
        for fn in served.page.fns.values()
        if getattr(fn.fn, "__name__", "") in modes
    }
    assert found == set(modes.items())


def test_no_two_elements_share_an_id(served):
    ids = [block.elem_id for block in served.page.blocks.values() if block.elem_id]
    assert len(ids) == len(set(ids))


def test_a_long_prompt_is_clipped_in_a_row(desk, adapters):
    key = filled(desk, adapters[:1], ("One",))
    entry = desk.library.entries(key)[0]
    shift = replace(entry.adapter.shift, probe="long " * 30)
    text = row_text(replace(entry, adapter=replace(entry.adapter, shift=shift)))
    assert " lon…” · " in text and len(text) < 120


def test_a_row_says_whose_clock_its_time_is_of(desk, adapters):
    key = filled(desk, adapters[:1], ("One",))
    entry = replace(desk.library.entries(key)[0], made_at=90 * 60.0)
    assert " · 01:30 UTC · " in row_text(entry)
