"""What a workspace's prompts are made of, and how its elements are called on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Medium:
    """Texts, or pictures with texts."""

    pictures: bool = False
    prefix: str = ""  # of element ids, where a page holds a second workspace
    remembers: bool = True  # whether earlier turns are sent along, until a visitor says otherwise

    def named(self, name: str, *classes: str) -> dict[str, Any]:
        """Keywords of a component: its id, and the class that the stylesheet knows it by."""
        return {"elem_id": f"{self.prefix}{name}", "elem_classes": [f"at-{name}", *classes]}
