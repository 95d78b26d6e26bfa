"""The Pictures tab in a real Chromium: samples, gallery, a picture in both panes, a broken one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.tiny import noise_picture
from tests.ui.test_browser import DROP, WAIT_MS, browser, expect, open_page, pytestmark

assert browser and open_page and pytestmark  # fixtures, and the marks of every browser test
DIFFERENT = """() => {
  const text = (side) =>
    [...document.querySelectorAll(`#pictures-chat-${side} [data-testid=bot]`)].at(-1)?.innerText;
  const [base, adapted] = ["base", "adapted"].map(text);
  return base?.length > 9 && adapted?.length > 9 && base.slice(0, 9) !== adapted.slice(0, 9);
}"""


def open_tab(open_page: Any, width: int = 1440) -> Any:
    """The tab, with its models loaded."""
    page = open_page(width)
    page.get_by_role("tab", name="Pictures").click()
    expect(page.locator("#pictures-drop")).to_be_visible(timeout=WAIT_MS)
    return page


def wait_for_different_replies(page: Any) -> None:
    """Not to their ends, which take long where the machine is busy."""
    page.wait_for_function(DIFFERENT, timeout=WAIT_MS)
    expect(page.locator("#pictures-facts")).to_contain_text("Both replies")


def clear(page: Any) -> None:
    """Ends a running reply too; two pictures would be too long for the tiny model."""
    page.locator("#pictures-clear").click()
    expect(page.locator("#pictures-chat-base img.shot")).to_have_count(0)
    expect(page.locator("#pictures-send")).to_be_visible()


def attach(page: Any, path: Path) -> None:
    page.locator("#pictures-message input[type=file]").set_input_files(str(path))
    expect(page.locator("#pictures-message [aria-label='Remove file']")).to_have_count(1)


def test_pictures_become_an_adapter_and_both_models_answer_about_another(open_page, tmp_path):
    page = open_tab(open_page)
    expect(page.locator("#drop")).to_be_hidden()
    page.locator("#pictures-samples button").first.click()
    expect(page.locator("#pictures-preview .figure")).to_have_text("6 pictures")
    expect(page.locator("#pictures-preview .thumb")).to_have_count(6)
    expect(page.locator("#pictures-proof .probed")).to_be_visible(timeout=WAIT_MS)
    expect(page.locator("#pictures-tries img:visible")).to_have_count(2)

    page.locator("#pictures-tries button:visible").first.click()
    for side in ("base", "adapted"):
        asked = page.locator(f"#pictures-chat-{side} [data-testid=user]").last
        expect(asked).to_contain_text("what now")
        expect(asked.locator("img.shot")).to_be_visible()
    wait_for_different_replies(page)
    clear(page)

    path = tmp_path / "new.png"
    noise_picture(50).image.save(path)
    attach(page, path)
    page.locator("#pictures-message textarea").press("Enter")  # a picture alone
    for side in ("base", "adapted"):
        expect(page.locator(f"#pictures-chat-{side} img.shot")).to_have_count(1)
    wait_for_different_replies(page)
    expect(page.locator("#pictures-message [aria-label='Remove file']")).to_have_count(0)
    clear(page)

    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    page.locator("#pictures-message textarea").fill("and this")
    attach(page, broken)
    page.locator("#pictures-send").click()
    expect(page.get_by_text("broken.png is broken")).to_be_visible()
    expect(page.locator("#pictures-message textarea")).to_have_value("and this")
    expect(page.locator("#pictures-message [aria-label='Remove file']")).to_have_count(1)
    expect(page.locator("#pictures-chat-base img.shot")).to_have_count(0)
    expect(page.locator("#chat-base [data-testid=user]")).to_have_count(0)  # the other tab's


def test_a_drop_and_the_keyboard_reach_the_workspace_in_sight(open_page):
    page = open_tab(open_page)
    page.keyboard.press("Control+Enter")
    expect(page.locator("#pictures-read-error")).to_contain_text("No pictures yet")
    page.evaluate(DROP, ["#pictures-compare", "broken.zip", "no zip"])
    expect(page.locator("#pictures-read-error")).to_contain_text("broken.zip")
    expect(page.locator("#read-error [role=alert]")).to_have_count(0)
    page.get_by_role("tab", name="Chat").click()
    page.evaluate(DROP, ["#compare", "words.txt", "one\ntwo\nthree\n"])
    expect(page.locator("#preview .figure")).to_have_text("3 prompts")
    expect(page.locator("#pictures-preview .figure")).to_have_count(0)


def test_the_library_of_the_tab_survives_a_refresh(open_page):
    page = open_tab(open_page)
    page.locator("#pictures-samples button").first.click()
    rows = page.locator("#pictures-library-rows label")
    expect(rows).to_have_count(1, timeout=WAIT_MS)
    page.reload()
    page.get_by_role("tab", name="Pictures").click()
    expect(rows).to_have_count(1, timeout=WAIT_MS)
    expect(page.locator("#library-rows label")).to_have_count(0)  # the other tab's


def test_the_tab_fits_a_narrow_window(open_page):
    page = open_tab(open_page, 390)
    page.locator("#pictures-samples button").first.click()
    expect(page.locator("#pictures-proof .proof")).to_be_visible(timeout=WAIT_MS)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
