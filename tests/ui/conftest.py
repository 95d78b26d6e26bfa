"""The page on tiny models, served once per run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gradio as gr
import pytest

from dnd_core.workbench import Workbench
from ui.build import build_page, launch_page


@dataclass(frozen=True)
class Served:
    """A running page and what is behind it."""

    address: str
    page: gr.Blocks
    workbench: Workbench


@pytest.fixture(scope="session")
def workbench(tiny_base: Path, tiny_generator: Path) -> Workbench:
    return Workbench.load(str(tiny_base), tiny_generator, device="cpu")


@pytest.fixture(scope="session")
def served(workbench: Workbench) -> Iterator[Served]:
    page = build_page(workbench)
    address = launch_page(page, host="127.0.0.1", port=None, wait=False, quiet=True)
    yield Served(address, page, workbench)
    page.close(verbose=False)
