"""The library in a real Chromium: switch, compare, mix, delete, refresh, and a second visitor."""

from __future__ import annotations

from typing import Any

import pytest

from dnd_core.chat import ReplySettings
from tests.ui.test_browser import (
    browser,
    expect,
    last_reply,
    open_page,
    wait_for_adapter,
    wait_for_replies,
)
from tests.ui.test_browser import (
    pytestmark as browser_marks,
)
from ui import chat_panel

assert browser and open_page  # fixtures
pytestmark = browser_marks
ROWS = "#library-rows label"


@pytest.fixture(autouse=True)
def short_replies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dozen text tokens: enough to tell replies apart."""
    monkeypatch.setattr(
        chat_panel, "ReplySettings", lambda **given: ReplySettings(**given | {"max_new_tokens": 12})
    )


def synthesize_two(page: Any) -> list[str]:
    """Adapters of the first two samples; their names."""
    names = []
    for i in range(2):
        chip = page.locator("#samples button").nth(i)
        names.append(chip.inner_text())
        chip.click()
        expect(page.locator(ROWS)).to_have_count(i + 1)
        wait_for_adapter(page)
    return names


def send(page: Any, text: str) -> list[str]:
    """Both replies to a message."""
    page.locator("#message textarea").fill(text)
    page.locator("#send").click()
    expect(page.locator("#facts")).to_contain_text("Both replies")
    wait_for_replies(page)
    return [last_reply(page, side).inner_text() for side in ("base", "adapted")]


def choose_left(page: Any, name: str) -> None:
    page.locator("#library-left input").click()
    page.get_by_role("option", name=name, exact=True).click()
    expect(page.locator("#head-base")).to_have_text(name)
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(0)


def test_switch_compare_and_strength(open_page):
    page = open_page()
    expect(page.locator("#library-empty")).to_contain_text("No adapters yet")
    first, second = synthesize_two(page)
    expect(page.locator("#library-empty")).to_be_hidden()
    expect(page.locator("#head-adapted")).to_have_text(second)
    of_second = send(page, "a word")
    page.locator(ROWS).nth(1).click()
    expect(page.locator("#head-adapted")).to_have_text(first)
    expect(page.locator("#chat-adapted [data-testid=user]")).to_have_count(0)
    of_first = send(page, "a word")
    assert of_first[0] == of_second[0]  # the base model on the left
    expect(page.locator("#preview")).to_contain_text("german.txt")
    expect(page.locator("#tries")).to_contain_text("good afternoon")
    choose_left(page, second)
    assert send(page, "a word") == [of_second[1], of_first[1]]
    page.locator("#strength input[type=number]").fill("0")
    page.locator("#strength input[type=number]").press("Tab")
    expect(page.locator(ROWS).nth(1)).to_contain_text("strength 0")
    page.locator("#clear").click()
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(0)
    assert send(page, "a word") == [of_second[1], of_first[0]]
    choose_left(page, "Base model")


def test_mix_rename_and_delete_survive_a_refresh_and_no_one_else_sees_them(open_page):
    page = open_page()
    first, second = synthesize_two(page)
    page.locator("#library-mixing button").first.click()
    page.locator("#mix").click()
    expect(page.locator(ROWS)).to_have_count(3)
    mix = f"{second} 50 % + {first} 50 %"
    expect(page.locator("#head-adapted")).to_have_text(mix)
    expect(page.locator("#status")).to_contain_text("their mix")
    assert all(send(page, "a word"))
    page.locator("#library-name input, #library-name textarea").first.fill("My <b>mix</b>")
    page.locator("#library-rename").click()
    expect(page.locator("#head-adapted")).to_have_text("My <b>mix</b>")
    expect(page.locator(ROWS).first).to_contain_text("My <b>mix</b>")
    page.locator(ROWS).nth(2).click()
    expect(page.locator("#head-adapted")).to_have_text(first)
    page.locator("#library-delete").click()
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page.locator("#status")).to_contain_text("No adapter yet")
    expect(page.locator("#download")).to_be_disabled()

    page.reload()
    page.wait_for_selector("#drop input[type=file]", state="attached")
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page.locator(ROWS).nth(1)).to_contain_text(second)
    page.locator(ROWS).first.locator("input").focus()
    page.keyboard.press("Space")
    expect(page.locator("#head-adapted")).to_have_text("My <b>mix</b>")
    assert all(send(page, "a word"))
    stored = page.evaluate("JSON.stringify(Object.entries(localStorage))")
    assert "dnd-library" in stored
    assert not any(text in stored for text in ("mix", second, "Translate"))

    other = open_page()
    expect(other.locator("#library-empty")).to_contain_text("No adapters yet")
    expect(other.locator(ROWS)).to_have_count(0)
