"""What a person sees on the real model, in a real Chromium; DND_SCREENSHOT=FILE keeps a picture."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.test_browser import CHROMIUM, DROP

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect
pytestmark = [
    pytest.mark.real,
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None and "CI" not in os.environ, reason="no Chromium is installed"
    ),
]

SAMPLE = Path(__file__).resolve().parents[2] / "assets" / "samples" / "opposites.txt"
WAIT_MS = 120_000


def test_dropping_a_file_changes_the_reply(address, tmp_path):
    picture = Path(os.environ.get("DND_SCREENSHOT", tmp_path / "page.png"))
    with sync_api.sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        page = browser.new_context(viewport={"width": 1440, "height": 1080}).new_page()
        page.set_default_timeout(WAIT_MS)
        page.goto(address)
        page.wait_for_selector("#drop input[type=file]", state="attached")
        page.evaluate(DROP, ["#drop button", SAMPLE.name, SAMPLE.read_text("utf-8")])
        expect(page.locator("#proof .proof")).to_be_visible(timeout=WAIT_MS)
        expect(page.locator("#proof")).to_contain_text("168")
        box = page.locator("#message textarea")
        for count, bare in enumerate(("slow", "weak"), 1):
            box.fill(bare)
            box.press("Enter")
            for side in ("base", "adapted"):
                replies = page.locator(f"#chat-{side} [data-testid=bot]")
                expect(replies).to_have_count(count, timeout=WAIT_MS)
                expect(replies.last).not_to_contain_text("\u258d", timeout=WAIT_MS)  # the cursor
            expect(page.locator("#stop")).to_be_hidden(timeout=WAIT_MS)
            expect(page.locator("#facts")).to_contain_text("the replies differ", timeout=WAIT_MS)
        base, adapted = (
            page.locator(f"#chat-{side} [data-testid=bot]").last.inner_text().strip()
            for side in ("base", "adapted")
        )
        page.locator("#check").click()
        expect(page.locator("#specificity .verdict")).to_contain_text(
            "depends on your prompts", timeout=WAIT_MS
        )
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=picture)
        browser.close()
    assert adapted == "strong"
    assert len(base) > len(adapted)
    assert picture.stat().st_size > 10_000
