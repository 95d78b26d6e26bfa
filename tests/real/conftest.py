"""The page on the real model, served once per run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dnd_core.__main__ import default_generator
from dnd_core.workbench import Workbench
from ui.build import build_page, launch_page


@pytest.fixture(scope="session")
def workbench() -> Workbench:
    return Workbench.load("", default_generator())


@pytest.fixture(scope="session")
def address(workbench: Workbench) -> Iterator[str]:
    page = build_page(workbench)
    yield launch_page(page, host="127.0.0.1", port=None, wait=False, quiet=True)
    page.close(verbose=False)
