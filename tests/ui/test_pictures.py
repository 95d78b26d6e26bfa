"""Handlers and cards of a picture workspace, without a server."""

from __future__ import annotations

import gc
import json
import threading
import weakref
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gradio as gr
import pytest
from PIL import Image

from dnd_core.adapter_library import AdapterLibrary
from dnd_core.errors import InputError
from dnd_core.pictures import Picture, PicturePrompt
from dnd_core.prompt_files import PromptList
from dnd_core.specificity import Comparison, Specificity
from dnd_core.workbench import Workbench
from tests.tiny import noise_picture
from tests.ui.conftest import QUESTION
from ui.bench import Bench
from ui.build import build_page
from ui.cards import label_of, specificity_card
from ui.chat_panel import check_message, on_begin, on_loaded, on_retry, on_send, on_stream, on_try
from ui.conversation import Turn, messages, show
from ui.endpoints import specificity
from ui.library import Desk, Right
from ui.message import read_message
from ui.picture_cards import MAX_THUMBNAILS, prompts_card
from ui.picture_panel import (
    on_column_pictures,
    on_pictures,
    on_prompt,
    on_run_pictures,
    on_sample_pictures,
)
from ui.pictures_tab import load_beside, on_visit
from ui.samples import Loaded, Sample, load_samples
from ui.synthesis_panel import on_check, on_export, on_synthesize
from ui.thumbnails import thumbnail_url

SKIP = gr.skip()
NOW = (1.0, 0.0, 8, 0, True)  # strength, temperature, longest reply, seed, remember
IMAGE = "data:image/webp;base64,"


def last(steps: Any) -> Any:
    return list(steps)[-1]


def of_noise(num: int, text: str = QUESTION) -> PromptList:
    """Prompts on as many pictures."""
    prompts = tuple(PicturePrompt(text, noise_picture(seed)) for seed in range(num))
    return PromptList(prompts, tuple(f"{i}.png" for i in range(num)), 0, ())


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    """Three picture files."""
    found = [tmp_path / f"{seed}.png" for seed in range(3)]
    for seed, path in enumerate(found):
        noise_picture(seed).image.save(path)
    return [str(path) for path in found]


@pytest.fixture
def sample(vision: Path) -> Sample:
    return load_samples(vision / "samples")[0]


@pytest.fixture(scope="module")
def loaded(vision: Path) -> Loaded:
    made: Loaded = on_sample_pictures(load_samples(vision / "samples")[0], "", None).loaded
    return made


@pytest.fixture(scope="module")
def made(vision_workbench: Workbench, loaded: Loaded) -> Any:
    return last(on_synthesize(vision_workbench, loaded, 0, None))


def test_the_box_holds_a_text_a_picture_or_both(paths):
    picture = noise_picture(0)
    assert read_message({"text": " hi ", "files": []}) == "hi"
    assert read_message({"text": "hi", "files": paths[:1]}) == PicturePrompt("hi", picture)
    assert read_message({"text": "", "files": paths[:1]}) == PicturePrompt("", picture)
    assert read_message(None) == ""


def test_a_broken_picture_is_refused_by_name_before_anything_is_shown(tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    with pytest.raises(gr.Error, match=r"broken\.png") as refused:
        check_message({"text": "what is it", "files": [str(path)]}, False)
    assert refused.value.title == "Not sent"


def test_nothing_in_the_box_is_refused():
    with pytest.raises(gr.Error, match="Type a message"):
        check_message({"text": "  ", "files": []}, False)


def test_pictures_are_read_with_one_prompt_for_all(paths):
    reading = on_pictures(paths, QUESTION, "", None, True)
    assert reading.wanted
    assert [prompt.text for prompt in reading.loaded.prompts.prompts] == [QUESTION] * 3
    assert reading.loaded.tries == reading.loaded.prompts.prompts
    assert "3 pictures" in reading.preview
    assert reading.preview.count(IMAGE) == 3
    assert reading.preview.count(f">{QUESTION}<") == 1  # what all share stands once
    assert "PicturePrompt" not in reading.preview


def test_prompts_of_their_own_stand_below_the_pictures(tmp_path, paths):
    table = tmp_path / "prompts.csv"
    table.write_text("file,prompt\n0.png,<first>\n1.png,second\n2.png,\n", "utf-8")
    preview = on_pictures([*paths, str(table)], "", "", None, True).preview
    for words in ("<span>&lt;first&gt;</span>", "<span>second</span>", "no prompt"):
        assert words in preview


def test_at_most_so_many_thumbnails():
    card = prompts_card(of_noise(MAX_THUMBNAILS + 5))
    assert card.count(IMAGE) == MAX_THUMBNAILS
    assert "and 5 more" in card
    assert "one\n" not in prompts_card(PromptList(("one", "two"), ("a.txt:1", "a.txt:2"), 0, ()))


def test_a_bad_picture_keeps_what_was_read(tmp_path, paths):
    path = tmp_path / "not.png"
    path.write_text("words", "utf-8")
    before = Loaded(of_noise(2), 0.001, ())
    reading = on_pictures([*paths, str(path)], "", "", before, True)
    assert (reading.loaded, reading.preview, reading.wanted) == (SKIP, SKIP, False)
    assert "not.png is really" in reading.read_error
    assert "2 prompts read before are still in use" in reading.read_error


def test_the_prompt_for_all_is_read_again_only_when_it_changed(paths):
    assert on_prompt(paths, "new", "new", "", None)[0] == SKIP
    assert on_prompt((), "new", "old", "", None)[0] == SKIP
    assert on_column_pictures((), "", "col", None, True)[0] == SKIP
    reading = on_prompt(paths, "new", "old", "", None)
    assert reading.wanted == SKIP  # a synthesis that is about to begin goes on
    assert {prompt.text for prompt in reading.loaded.prompts.prompts} == {"new"}


def test_the_button_takes_the_prompt_as_it_is_now(paths):
    before = Loaded(of_noise(2), 0.001, ())
    assert on_run_pictures(paths, "new", "old", "", before).loaded.prompts.prompts[0].text == "new"
    again = on_run_pictures(paths, "new", "new", "", before)
    assert (again.loaded, again.wanted) == (SKIP, True)
    empty = on_run_pictures((), "words", "", "", None)
    assert "No pictures yet" in empty.read_error
    assert not empty.wanted


def test_a_sample_brings_its_prompt_and_pictures_to_try(sample):
    reading = on_sample_pictures(sample, "typed before", None)
    assert "from noise.zip" in reading.preview
    assert reading.last_paste == "typed before"  # counts as read: the sample has its own
    assert {prompt.text for prompt in reading.loaded.prompts.prompts} == {QUESTION}
    known = {prompt.picture for prompt in reading.loaded.prompts.prompts}
    assert not known & {prompt.picture for prompt in reading.loaded.tries}
    _, first, second, third = on_loaded(reading.loaded)
    assert (first["value"], second["value"]) == ("what now", "Picture 2")
    assert first["icon"]["url"].startswith(IMAGE)
    assert third.visible is False


def test_an_input_to_click_is_sent_with_its_picture_and_alone(loaded):
    history, *_ = on_try(1, loaded, (Turn("q", "b", "a"),), None, False)
    assert history[-1].picture == noise_picture(11)
    assert history[-1].alone
    with pytest.raises(gr.Error):
        on_try(2, loaded, (), None, False)


def test_a_picture_shows_on_both_sides_and_stays_in_later_turns(paths):
    value = {"text": "<what>", "files": paths[:1]}
    history, base, adapted, *_, box = on_send(value, (), None, False)
    assert box == ""
    for side in (base, adapted):
        assert IMAGE in side[0]["content"]
        assert side[0]["content"].endswith("&lt;what&gt;")
    history = (replace(history[0], base="b", adapted="a"), Turn("and now"))
    asked = messages(history, adapted=True, remember=True)
    assert asked[0]["pictures"] == (noise_picture(0),)
    assert asked[-1] == {"role": "user", "content": "and now"}
    assert IMAGE in show(history).base[0]["content"]
    assert on_retry(history[:1], None, False)[0][0].picture == noise_picture(0)


def test_pictures_become_an_adapter_with_its_proof(made, loaded):
    assert made.adapter.num_prompts == 6
    assert made.error == ""
    assert IMAGE in made.proof
    assert QUESTION in made.proof
    assert "PicturePrompt" not in made.proof + made.status
    assert made.adapter.shift.total_variation > 0.001


def test_both_models_answer_about_a_picture(vision_workbench, made, loaded):
    begun = on_try(0, loaded, (), made.adapter, False)[0]
    end = last(on_stream(vision_workbench, begun, made.adapter, *NOW))
    turn = end.history[0]
    assert turn.base and turn.adapted and turn.base != turn.adapted
    off = last(on_stream(vision_workbench, begun, made.adapter, 0.0, *NOW[1:])).history[0]
    assert off.base == off.adapted == turn.base
    other = on_begin(replace(loaded.tries[0], picture=noise_picture(40)), (), made.adapter, False)
    seen = last(on_stream(vision_workbench, other[0], made.adapter, *NOW)).history[0]
    assert seen.base != turn.base  # the same words about another picture


def test_a_text_model_says_that_it_reads_no_pictures(workbench, loaded):
    begun = on_begin(loaded.tries[0], (), None, False)[0]
    with pytest.warns(UserWarning, match="reads no pictures"):
        end = last(on_stream(workbench, begun, None, *NOW))
    assert end.history == ()


def test_the_check_and_the_zip_work_on_pictures(vision_workbench, made):
    card = last(on_check(vision_workbench, made.adapter))
    assert "gibberish" in card
    assert "PicturePrompt" not in card
    assert Path(next(on_export(vision_workbench, made.adapter))["value"]).name.endswith(".zip")


def test_a_probe_without_words_is_called_by_its_picture(vision_workbench, made):
    found = vision_workbench.specificity(made.adapter)
    alone = PicturePrompt("", noise_picture(3))
    assert label_of(alone) == "noise 3"
    assert "noise 3" in specificity_card(replace(found, probes=(alone,)))


def test_a_bench_loads_once_and_tries_again_after_an_error(workbench):
    calls: list[int] = []

    def load(report: Any) -> Workbench:
        calls.append(1)
        if len(calls) == 1:
            raise InputError("The disk is full.")
        return workbench

    bench = Bench(load=load)
    assert "The disk is full." in last(on_visit(bench))[0]
    assert not bench.is_loaded
    place, models, inside = last(on_visit(bench))
    assert (place, inside["visible"]) == ("", True)
    assert "tiny/base" in models
    assert bench.get() is workbench
    assert len(calls) == 2


def test_a_bug_while_loading_shows_in_place_and_reaches_the_log():
    def load(_: Any) -> Workbench:
        raise RuntimeError("a bug")

    shown: list[str] = []
    with pytest.raises(RuntimeError, match="a bug"):
        shown.extend(place for place, *_ in on_visit(Bench(load=load)))
    assert "the log says what" in shown[-1]


def test_a_bound_handler_gets_the_workbench_and_stays_what_it_is(workbench):
    bench = Bench(workbench)
    assert bench.bind(lambda w, x: (w, x))(1) == (workbench, 1)
    stream = bench.bind(on_check)
    assert stream.__name__ == "on_check"
    assert "No adapter yet" in last(stream(None))


def test_the_second_model_waits_for_the_first_and_shares_its_lock(workbench, vision):
    bench = Bench(load=lambda report: load_beside(workbench, vision / "generator", report))
    with workbench.turn(threading.Event()):
        steps = on_visit(bench)
        assert "waiting for its turn" in next(steps)[0]
    assert last(steps)[0] == ""
    second = bench.get()
    assert second.takes_pictures
    assert second.lock is workbench.lock
    assert second.base_model.device == workbench.base_model.device


def ids(page: gr.Blocks) -> set[str]:
    return {block.elem_id for block in page.blocks.values() if block.elem_id}


def test_without_the_second_model_the_tab_says_what_is_missing(workbench, tmp_path):
    page = build_page(workbench, vision=tmp_path)
    assert "pictures-missing" in ids(page)
    assert "pictures-drop" not in ids(page)


def test_a_model_that_reads_pictures_makes_the_chat_tab_a_picture_workspace(
    vision_workbench, vision
):
    page = build_page(vision_workbench, vision=vision)
    assert not any(name.startswith("pictures") for name in ids(page))
    boxes = [block for block in page.blocks.values() if block.elem_id == "message"]
    assert isinstance(boxes[0], gr.MultimodalTextbox)


def test_a_thumbnail_is_made_once_and_keeps_no_picture():
    picture = Picture.of(noise_picture(77).image)
    assert thumbnail_url(picture) is thumbnail_url(picture)
    alive = weakref.ref(picture)
    del picture
    gc.collect()
    assert alive() is None


def test_switching_shows_the_picture_that_was_measured(vision_workbench, loaded, made):
    desk = Desk(AdapterLibrary(3600))
    key = desk.on_visit(None)[0]
    desk.on_keep(key, made.adapter, None, made.made_from, 1.0, "")
    right = Right(*desk.on_use(vision_workbench, key, made.adapter.id, None, "")[:12])
    assert right.proof == made.proof
    assert IMAGE in right.proof and IMAGE in right.preview


def test_the_endpoint_names_pictures_instead_of_sending_them():
    picture = Picture.of(Image.new("RGB", (4, 4)), "cat.png")
    row = Comparison(name="gibberish", example="x", cosine=0.5, distance=0.5, agreement=0.0)
    found = Specificity(
        probes=(PicturePrompt("", picture), PicturePrompt("which?", picture)),
        base_distance=0.5,
        comparisons=(row,),
    )
    workbench = SimpleNamespace(specificity=lambda adapter: found)
    answer = specificity(workbench, object())
    assert json.loads(json.dumps(answer)) == answer
    assert answer["probes"] == ["cat.png", "which?"] and not answer["is_collapsed"]
