"""Facts of the screen, in a real Chromium: drop, stream, stop, errors in place, layout."""

from __future__ import annotations

import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dnd_core.chat import ReplyPair
from tests.ui.conftest import Served

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = [
    pytest.mark.browser,
    # Where CI runs, a missing browser is a failure.
    pytest.mark.skipif(
        CHROMIUM is None and "CI" not in os.environ, reason="no Chromium is installed"
    ),
]
WAIT_MS = int(os.environ.get("BROWSER_WAIT_MS", "60000"))  # generous: machines can be busy
SHOTS = os.environ.get("BROWSER_SHOTS")  # a folder for a picture of how each test ended
WORDS = "count the word\nwrite a word\nuse the count\nread it and write it\n"
DROP = """([selector, name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, {type: "text/plain"}));
  const zone = document.querySelector(selector);
  for (const kind of ["dragenter", "dragover", "drop"])
    zone.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));
}"""


expect.set_options(timeout=WAIT_MS)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield running
        running.close()


@pytest.fixture
def open_page(
    browser: Any, served: Served, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Any]]:
    """Opens the page as a new visitor; afterwards no script may have failed."""
    contexts, errors = [], []

    def open_one(width: int = 1440, height: int = 900) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height})
        context.set_default_timeout(WAIT_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(served.address)
        page.wait_for_selector("#drop input[type=file]", state="attached")
        return page

    yield open_one
    for i, context in enumerate(contexts):
        if SHOTS:
            context.pages[0].screenshot(path=f"{SHOTS}/{request.node.name}-{i}.png", full_page=True)
        context.close()
    assert not errors


def drop(page: Any, text: str, name: str = "words.txt", on: str = "#drop button") -> None:
    page.evaluate(DROP, [on, name, text])


def last_reply(page: Any, side: str) -> Any:
    return page.locator(f"#chat-{side} [data-testid=bot]").last


def wait_for_adapter(page: Any) -> None:
    expect(page.locator("#proof .proof")).to_be_visible(timeout=WAIT_MS)
    expect(page.locator("#synthesis-error .working")).to_have_count(0)


def wait_for_replies(page: Any) -> None:
    expect(page.locator("#stop")).to_be_hidden(timeout=WAIT_MS)
    expect(page.locator("#send")).to_be_visible(timeout=WAIT_MS)


@pytest.mark.parametrize("place", ["#drop button", "#compare"])
def test_a_drop_becomes_an_adapter_and_both_sides_fill(open_page, place):
    page = open_page()
    expect(page.locator("#chat-adapted")).to_contain_text("No adapter yet")
    drop(page, WORDS, on=place)
    wait_for_adapter(page)
    expect(page.locator("#preview .figure")).to_have_text("4 prompts")
    expect(page.locator("#status .legend li")).to_have_count(4)
    expect(page.locator("#chat-adapted")).to_contain_text("Adapter ready")
    box = page.locator("#message textarea")
    box.fill("a word")
    box.press("Shift+Enter")
    box.type("and a count")
    expect(box).to_have_value("a word\nand a count")
    box.press("Enter")
    expect(box).to_have_value("")
    expect(page.locator("#facts")).to_contain_text("the replies differ")
    wait_for_replies(page)
    texts = [last_reply(page, side).inner_text() for side in ("base", "adapted")]
    assert all(texts) and texts[0] != texts[1]
    assert "▍" not in "".join(texts)


def test_the_check_compares_adapters_and_a_new_drop_clears_it(open_page):
    page = open_page()
    check = page.locator("#check")
    expect(check).to_be_disabled()
    drop(page, WORDS)
    wait_for_adapter(page)
    check.click()
    expect(page.locator("#specificity tbody tr")).to_have_count(2)
    expect(page.locator("#specificity")).to_contain_text("gibberish")
    expect(page.locator("#specificity")).to_contain_text("another task")
    drop(page, "one\ntwo\nthree\n", "more.txt")
    expect(page.locator("#specificity .card")).to_have_count(0)


def test_the_zone_takes_a_second_drop_and_a_bad_one_keeps_the_adapter(open_page):
    page = open_page()
    drop(page, WORDS)
    wait_for_adapter(page)
    drop(page, "one\ntwo\nthree\none\n", "more.txt")
    expect(page.locator("#preview .figure")).to_have_text("3 prompts")
    expect(page.locator("#preview")).to_contain_text("1 duplicate was left out")
    expect(page.locator("#status .facts")).to_contain_text("3 prompts used")
    drop(page, '["one",\n"two"\n"three"]', "broken.json")
    expect(page.locator("#read-error [role=alert]")).to_contain_text(
        "broken.json, line 3", timeout=WAIT_MS
    )
    expect(page.locator("#preview .figure")).to_have_text("3 prompts")
    expect(page.locator("#status .facts")).to_contain_text("3 prompts used")
    expect(page.locator("#proof .proof")).to_be_visible()
    drop(page, WORDS)
    expect(page.locator("#read-error [role=alert]")).to_have_count(0)


def test_a_sample_offers_inputs_that_send_themselves(open_page):
    page = open_page()
    page.locator("#samples button").first.click()
    wait_for_adapter(page)
    chip = page.locator("#tries button:visible").first
    text = chip.inner_text()
    chip.click()
    expect(page.locator("#chat-base [data-testid=user]")).to_have_text(text)
    expect(page.locator("#facts")).to_contain_text("Both replies")
    wait_for_replies(page)
    page.locator("#retry").click()
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(1)
    wait_for_replies(page)
    page.locator("#clear").click()
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(0)


def fill_opened(page: Any, selector: str, text: str) -> None:
    """Fill a box of a panel that has just opened.

    Gradio draws such a box first and then sets its first value, which on a busy machine comes
    after a script's typing (a person's comes later) and wipes it.
    """
    box = page.locator(selector)
    deadline = time.monotonic() + WAIT_MS / 1000
    while True:
        box.fill(text)
        page.wait_for_timeout(500)
        if box.input_value() == text or time.monotonic() > deadline:
            break
    expect(box).to_have_value(text)


def test_pasted_prompts_synthesize_from_the_keyboard(open_page):
    page = open_page()
    page.locator("#auto input").uncheck()
    page.locator("#adjust button").first.click()
    fill_opened(page, "#paste textarea", "first word\nsecond {{word}} <b>${1}</b>\n")
    paste = page.locator("#paste textarea")
    expect(page.locator("#preview .figure")).to_have_text("2 prompts")
    expect(page.locator("#preview")).to_contain_text("second {{word}} <b>${1}</b>")
    expect(page.locator("#proof .proof")).to_have_count(0)
    paste.press("Control+Enter")
    wait_for_adapter(page)


def endless(*_: Any, **__: Any) -> Iterator[ReplyPair]:
    for i in range(1, 10_000):
        time.sleep(0.05)
        yield ReplyPair("b" * i, "a" * i, False, False, i, i * 0.05)


def begin_reply(page: Any) -> None:
    """A message whose `endless` reply is under way."""
    page.locator("#message textarea").fill("go")
    page.locator("#send").click()
    expect(last_reply(page, "adapted")).to_contain_text("aaaa")


def test_stop_keeps_the_half_reply_and_the_next_message_works(open_page, served, monkeypatch):
    whole = served.workbench.reply_pair
    page = open_page()
    drop(page, WORDS)
    wait_for_adapter(page)
    monkeypatch.setattr(served.workbench, "reply_pair", endless)
    begin_reply(page)
    page.locator("#message textarea").fill("too early")
    page.locator("#message textarea").press("Enter")
    expect(page.get_by_text("The last message is still being answered")).to_be_visible()
    expect(page.locator("#message textarea")).to_have_value("too early")
    expect(page.get_by_text("Error", exact=True)).to_have_count(0)
    page.locator("#stop").click()
    wait_for_replies(page)
    expect(last_reply(page, "base")).not_to_contain_text("▍", timeout=WAIT_MS)  # the cursor
    half = last_reply(page, "base").inner_text()
    page.wait_for_timeout(400)
    assert last_reply(page, "base").inner_text() == half
    assert half.startswith("bbbb")
    monkeypatch.setattr(served.workbench, "reply_pair", whole)
    page.locator("#tries button:visible").first.click()
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(2)
    expect(page.locator("#facts")).to_contain_text("Both replies")
    wait_for_replies(page)


def test_a_drop_stops_a_running_reply_and_begins_a_new_conversation(open_page, served, monkeypatch):
    page = open_page()
    drop(page, WORDS)
    wait_for_adapter(page)
    monkeypatch.setattr(served.workbench, "reply_pair", endless)
    for number in range(3):
        begin_reply(page)
        drop(page, WORDS.replace("a word", f"another {number}"), name=f"other{number}.txt")
        expect(page.locator("#preview")).to_contain_text(f"other{number}.txt")
        wait_for_replies(page)
        expect(page.locator("#chat-adapted")).to_contain_text("Adapter ready")
        for side in ("base", "adapted"):
            expect(page.locator(f"#chat-{side} [data-testid=user]")).to_have_count(0)


def test_a_message_sent_during_a_synthesis_is_answered_by_its_adapter(
    open_page, served, monkeypatch
):
    page = open_page()
    drop(page, WORDS)
    wait_for_adapter(page)
    page.locator("#tries button:visible").first.click()
    wait_for_replies(page)
    synthesize, go_on = served.workbench.synthesize, threading.Event()

    def held(*args: Any, **named: Any) -> Any:
        assert go_on.wait(WAIT_MS / 1000)
        return synthesize(*args, **named)

    monkeypatch.setattr(served.workbench, "synthesize", held)
    drop(page, WORDS.replace("a word", "another"), name="other.txt")
    expect(page.locator("#synthesis-error")).to_contain_text("Synthesizing")
    page.locator("#message textarea").fill("sent early")
    page.locator("#message textarea").press("Enter")
    expect(page.locator("#chat-adapted [data-testid=user]")).to_have_count(2)
    go_on.set()
    wait_for_adapter(page)
    wait_for_replies(page)
    expect(page.locator("#facts")).to_contain_text("Both replies")
    for side in ("base", "adapted"):
        expect(page.locator(f"#chat-{side} [data-testid=user]")).to_have_text(["sent early"])


def test_a_broken_drop_leaves_a_running_reply_alone(open_page, served, monkeypatch):
    page = open_page()
    drop(page, WORDS)
    wait_for_adapter(page)
    monkeypatch.setattr(served.workbench, "reply_pair", endless)
    begin_reply(page)
    drop(page, "", name="empty.txt")
    expect(page.locator("#read-error [role=alert]")).to_be_visible()
    half = last_reply(page, "adapted").inner_text()
    page.wait_for_timeout(600)
    assert len(last_reply(page, "adapted").inner_text()) > len(half)
    page.locator("#stop").click()
    wait_for_replies(page)


def test_the_zip_is_ready_when_the_button_is(open_page, tmp_path):
    page = open_page()
    expect(page.locator("#download")).to_be_disabled()
    drop(page, WORDS)
    wait_for_adapter(page)
    expect(page.locator("#download")).to_be_enabled(timeout=WAIT_MS)
    with page.expect_download() as waiting:
        page.locator("#download").click()
    path = tmp_path / "adapter.zip"
    waiting.value.save_as(path)
    with zipfile.ZipFile(path) as archive:
        assert any(name.endswith("adapter_model.safetensors") for name in archive.namelist())


def test_another_visitor_starts_without_an_adapter(open_page):
    first = open_page()
    drop(first, WORDS)
    wait_for_adapter(first)
    second = open_page()
    expect(second.locator("#chat-adapted")).to_contain_text("No adapter yet")
    second.locator("#message textarea").fill("a word")
    second.locator("#send").click()
    expect(last_reply(second, "adapted")).to_contain_text("No adapter yet")
    expect(second.locator("#facts")).to_contain_text("text token")
    wait_for_replies(second)
    assert last_reply(second, "base").inner_text()


def test_an_odd_seed_and_an_empty_strength_do_not_stop_the_page(open_page):
    page = open_page()
    page.locator("#adjust button").first.click()
    page.locator("#adjust input[type=number]").fill("-3")
    drop(page, WORDS)
    wait_for_adapter(page)
    page.locator("#settings button").first.click()
    page.locator("#settings input[type=number]").last.fill("-7")
    page.locator("#strength input[type=number]").fill("")
    page.locator("#message textarea").fill("count the word")
    page.keyboard.press("Enter")
    expect(page.locator("#facts")).to_contain_text("Adapter strength")
    wait_for_replies(page)
    expect(page.locator(".toast-body")).to_have_count(0)


@pytest.mark.parametrize("width", [390, 1280, 1440])
def test_nothing_is_wider_than_the_window(open_page, width):
    page = open_page(width, 844)
    page.locator("#samples button").first.click()
    wait_for_adapter(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    boxes = [page.locator(f"#chat-{side}").bounding_box() for side in ("base", "adapted")]
    side_by_side = boxes[0]["y"] == boxes[1]["y"]
    assert side_by_side == (width >= 1280)


def test_the_theme_switch_is_remembered(open_page):
    page = open_page()
    dark = "document.body.classList.contains('dark')"
    before = page.evaluate(dark)
    page.locator("#theme-switch").click()
    assert page.evaluate(dark) is not before
    page.reload()
    page.wait_for_selector("#drop input[type=file]", state="attached")
    page.wait_for_function(f"({dark}) !== {str(before).lower()}")
