"""Tiny models, made once per run. A test must not change these folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tiny import (
    save_tiny_base,
    save_tiny_encoder,
    save_tiny_generator,
    save_tiny_vision_base,
)


@pytest.fixture(autouse=True, scope="module")
def accelerate_settings() -> Iterator[None]:
    """What accelerate writes into the environment ends with a test file, as with a process."""
    before = {key: value for key, value in os.environ.items() if key.startswith("ACCELERATE_")}
    yield
    for key in [key for key in os.environ if key.startswith("ACCELERATE_")]:
        del os.environ[key]
    os.environ.update(before)


@pytest.fixture(scope="session")
def tiny_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a base model: Qwen2, three layers, fp32."""
    return save_tiny_base(tmp_path_factory.mktemp("models") / "base")


@pytest.fixture(scope="session")
def tiny_vision_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a base model that reads pictures: Qwen2.5-VL, three layers, fp32."""
    return save_tiny_vision_base(tmp_path_factory.mktemp("models") / "vision")


@pytest.fixture(scope="session")
def tiny_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a sentence encoder: BERT, one layer."""
    return save_tiny_encoder(tmp_path_factory.mktemp("models") / "encoder")


@pytest.fixture(scope="session")
def tiny_generator(tmp_path_factory: pytest.TempPathFactory, tiny_encoder: Path) -> Path:
    """Folder of a generator for the tiny base; its LoRAs have an effect."""
    return save_tiny_generator(tmp_path_factory.mktemp("models") / "generator", str(tiny_encoder))


@pytest.fixture(scope="session")
def untrained_generator(tmp_path_factory: pytest.TempPathFactory, tiny_encoder: Path) -> Path:
    """Folder of a generator whose LoRAs change nothing."""
    folder = tmp_path_factory.mktemp("models") / "untrained"
    return save_tiny_generator(folder, str(tiny_encoder), trained=False)
