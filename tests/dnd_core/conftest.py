"""Fixtures for tests of dnd_core."""

import pytest

from dnd_core.prompt_files import PromptList, read_prompts


@pytest.fixture
def drop(tmp_path):
    """Write one file and read its prompts."""

    def write_and_read(name: str, content: str | bytes, **options) -> PromptList:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_prompts("", [path], **options)

    return write_and_read
