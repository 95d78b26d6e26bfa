"""Pictures as small ones inside the page's HTML; free of gradio."""

from __future__ import annotations

import base64
import io
from weakref import WeakKeyDictionary

from dnd_core.pictures import Picture
from ui.cards import safe

SIDE = 320  # pixels of the longer side, twice what is shown, for dense screens
# Some 10 kB each, as long as the picture itself is in use; a conversation is drawn anew 25 times
# a second. An lru_cache would hold whole pictures of visitors who are long gone.
_made: WeakKeyDictionary[Picture, str] = WeakKeyDictionary()


def thumbnail(picture: Picture, name: str) -> str:
    """An img element of the class `name`."""
    return (
        f'<img class="{name}" src="{thumbnail_url(picture)}" alt="{safe(picture.name)}" '
        f'title="{safe(picture.name)}"/>'
    )


def thumbnail_url(picture: Picture) -> str:
    """The picture, made smaller, as a data address."""
    url = _made.get(picture)
    if url is None:
        url = _made[picture] = _make_url(picture)
    return url


def _make_url(picture: Picture) -> str:
    small = picture.image.copy()
    small.thumbnail((SIDE, SIDE))
    data = io.BytesIO()
    small.save(data, "WEBP", quality=88)
    return f"data:image/webp;base64,{base64.b64encode(data.getvalue()).decode()}"
