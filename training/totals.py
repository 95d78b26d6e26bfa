"""How many optimizer steps a run has in all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

FLAG, KEY = "--num-steps", "num_steps"


def read_num_steps(folder: Path, command: Sequence[str]) -> int | None:
    """From the settings that the run wrote, else from its command; None where neither says."""
    try:
        settings = json.loads((folder / "config.json").read_text("utf-8"))
        return int((settings.get("config") or settings)[KEY])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    for name, value in pairwise(command):
        if name == FLAG and value.isdigit():
            return int(value)
    return None
