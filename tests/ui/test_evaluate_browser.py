"""The Evaluate tab in a real Chromium, on tiny models: two visitors, a report, narrow windows."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.ui.conftest import Served
from tests.ui.test_browser import DROP, SHOTS, browser, expect, pytestmark

assert browser and pytestmark  # a fixture and the marks of every browser test
ROWS = "\n".join(json.dumps({"q": f"double: {i}", "a": f"{2 * i}"}) for i in range(16))


@pytest.fixture
def open_tab(browser: Any, served: Served) -> Any:
    """Opens the tab as a new visitor; afterwards no script may have failed."""
    contexts, errors = [], []

    def open_one(width: int = 1440, scheme: str = "light") -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, accept_downloads=True
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(served.address)
        page.wait_for_selector("#drop input[type=file]", state="attached")
        page.get_by_role("tab", name="Evaluate").click()
        expect(page.locator("#evaluate-result")).to_be_visible()
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not errors


def test_a_file_is_measured_and_its_report_downloaded(
    open_tab: Callable[..., Any], tmp_path: Path
) -> None:
    page, other = open_tab(), open_tab(390, "dark")
    expect(page.locator("#measure-result")).to_contain_text("Nothing measured yet")
    expect(page.locator("#measure-download")).to_be_disabled()
    page.locator("#measure").click()
    expect(page.locator("#measure-progress [role=alert]")).to_contain_text("Drop a file")
    page.evaluate(DROP, ["#evaluate-result", "doubles.jsonl", ROWS])  # anywhere on the tab
    expect(page.locator("#evaluate-preview")).to_contain_text("Which column holds the prompt")
    for box, option in (("prompt", "q"), ("answer", "a")):
        page.locator(f"#evaluate-{box}-column input").click()
        page.locator(f"#evaluate-{box}-column [role=option]", has_text=option).click()
    expect(page.locator("#evaluate-preview .figure")).to_have_text("16 rows")
    page.locator("#measure").click()
    expect(page.locator("#measure-progress")).to_contain_text("Finished in")
    expect(page.locator("#measure-result .score-bars li")).to_have_count(12)
    expect(page.locator("#measure")).to_be_visible()
    expect(page.locator("#measure-cancel")).to_be_hidden()
    with page.expect_download() as waiting:
        page.locator("#measure-download").click()
    waiting.value.save_as(tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert sorted(archive.namelist()) == ["report.json", "report.md"]

    # The other visitor sees none of it, and measures a built-in set on a narrow screen.
    expect(other.locator("#measure-result")).to_contain_text("Nothing measured yet")
    expect(other.locator("#evaluate-preview")).to_contain_text("No rows yet")
    other.locator("#evaluate-builtin button").first.click()
    expect(other.locator("#evaluate-preview .figure")).to_contain_text("rows")
    other.locator("#measure").click()
    expect(other.locator("#measure-progress")).to_contain_text("Finished in")
    for tab, width in ((other, 390), (page, 1440)):
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        if SHOTS:
            tab.screenshot(path=f"{SHOTS}/evaluate-{width}.png", full_page=True)
