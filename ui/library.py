"""The library at work: keep what was synthesized, switch, compare, rename, delete, mix."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import gradio as gr

from dnd_core.adapter import Adapter
from dnd_core.adapter_library import MAX_ADAPTERS, AdapterLibrary, Entry, mix_name
from dnd_core.errors import InputError
from dnd_core.workbench import Workbench
from ui.cards import counted, empty_card, error_card, working_card
from ui.chat_layout import ADAPTED, BASE, pane_head
from ui.conversation import show
from ui.errors import USER_ERRORS, explain
from ui.library_layout import BASE_CHOICE
from ui.picture_cards import prompts_card
from ui.prompt_layout import NO_ADAPTER
from ui.samples import Loaded
from ui.synthesis_panel import adapter_cards

ROW_CHARS = 44  # of the first prompt in a row


class Views(NamedTuple):
    """What a library shows; Any: each may be a gradio update."""

    empty: Any
    rows: Any
    tools: Any
    left: Any
    name: Any
    mixing: Any
    first: Any
    second: Any


class Right(NamedTuple):
    """The adapter on the right, and all that is shown of it; what is skipped stays."""

    adapter: Any = gr.skip()
    kept: Any = gr.skip()
    error: Any = gr.skip()
    status: Any = gr.skip()
    proof: Any = gr.skip()
    check: Any = gr.skip()
    specificity: Any = gr.skip()
    download: Any = gr.skip()
    strength: Any = gr.skip()
    head: Any = gr.skip()
    loaded: Any = gr.skip()
    preview: Any = gr.skip()
    last_paths: Any = gr.skip()


# A running check was cancelled, so its card must not wait for ever.
UNCHANGED = Right(specificity="")
SAME_VIEWS = Views(*(gr.skip(),) * len(Views._fields))


class Desk:
    """The handlers of one workspace's library.

    key: the visitor's, from the browser. right, left: adapters' ids, "" or None for none.
    """

    def __init__(self, library: AdapterLibrary) -> None:
        self.library = library

    def on_visit(
        self, key: str | None, right: str | None = None, left: str | None = None
    ) -> tuple[Any, ...]:
        """The page was opened or reloaded, or the browser has found its key: key, views."""
        key = self.library.open(key)
        return (key, *self.views(key, right, left))

    def on_keep(
        self,
        key: str | None,
        adapter: Adapter | None,
        kept: str | None,
        made_from: Loaded | None,
        strength: float,
        left: str | None,
    ) -> tuple[Any, ...]:
        """After a synthesis: key, kept, head, views."""
        if adapter is None or adapter.id == kept:
            return (gr.skip(), gr.skip(), gr.skip(), *SAME_VIEWS)
        key = self.library.open(key)
        self._find(key, left)  # in use, so it is not the one to make room
        name = made_from.name if made_from else ""
        entry = self._add(key, adapter, name, strength, made_from)
        return key, entry.id, pane_head("adapted", entry.name), *self.views(key, entry.id, left)

    def on_use(
        self, workbench: Workbench, key: str, right: str, kept: str | None, left: str | None
    ) -> tuple[Any, ...]:
        """A row was clicked: Right, views. kept: the adapter that was on the right until now."""
        try:
            entry = self.library.use(key, right)
        except InputError as error:
            gr.Warning(str(error), title="Not switched")
            return (*UNCHANGED, *self.views(key, kept, left))
        return (*shown_right(workbench, entry), *self.views(key, right, left))

    def on_compare(self, key: str, left: str | None) -> tuple[Any, ...]:
        """Another left side was chosen, which starts a new conversation: left, head, views."""
        entry = self._find(key, left)
        return (entry, pane_head("base", entry.name if entry else BASE), *show(()))

    def on_rename(
        self, key: str, right: str | None, name: str, left: str | None
    ) -> tuple[Any, ...]:
        """The adapter on the right gets another name: its head, the left one's head, views."""
        try:
            if not right:
                raise InputError("No adapter is chosen. Click one in the library.")
            entry = self.library.rename(key, right, name)
        except InputError as error:
            gr.Warning(str(error), title="Not renamed")
            return (gr.skip(), gr.skip(), *SAME_VIEWS)
        base = pane_head("base", entry.name) if left == right else gr.skip()
        return (pane_head("adapted", entry.name), base, *self.views(key, right, left))

    def on_delete(self, key: str, right: str | None, left: str | None) -> tuple[Any, ...]:
        """The adapter on the right goes: Right, left, its head, views."""
        try:
            if not right:
                raise InputError("No adapter is chosen. Click one in the library.")
            self.library.delete(key, right)
        except InputError as error:
            gr.Warning(str(error), title="Not deleted")
            return (*UNCHANGED, gr.skip(), gr.skip(), *SAME_VIEWS)
        left_side: tuple[Any, Any] = (gr.skip(), gr.skip())
        if left == right:
            left, left_side = None, (None, pane_head("base", BASE))
        return (*nothing_right(), *left_side, *self.views(key, None, left))

    def on_strength(self, key: str, right: str | None, strength: float) -> Any:
        """The slider was moved: the rows say so."""
        if not self._find(key, right):
            return gr.skip()
        assert right is not None
        self.library.set_strength(key, right, strength)
        return self.views(key, right, None).rows

    def on_mix(
        self,
        workbench: Workbench,
        key: str,
        first: str | None,
        second: str | None,
        share: float,
        left: str | None,
    ) -> Iterator[tuple[Any, ...]]:
        """Mix two adapters and use the mix: Right, views."""
        yield (*Right(error=working_card("Mixing…")), *SAME_VIEWS)
        try:
            one, two = self._find(key, first), self._find(key, second)
            if one is None or two is None or one.id == two.id:
                raise InputError("Choose two different adapters of the library.")
            made = workbench.mix(one.adapter, two.adapter, share / 100)
            self._find(key, left)  # in use, so it is not the one to make room
            entry = self._add(key, made, mix_name(one.name, two.name, share / 100))
        except USER_ERRORS as error:
            yield (*Right(error=error_card("Not mixed", explain(error))), *SAME_VIEWS)
            return
        yield (*shown_right(workbench, entry), *self.views(key, entry.id, left))

    def views(self, key: str, right: str | None, left: str | None) -> Views:
        """The library as it is now, with one adapter on the right and one on the left."""
        entries = self.library.entries(key)
        choices = [(entry.name, entry.id) for entry in entries]
        ids = [entry.id for entry in entries]
        chosen = next((entry for entry in entries if entry.id == right), None)
        return Views(
            gr.update(visible=not entries),
            gr.update(
                choices=[(row_text(entry), entry.id) for entry in entries],
                value=chosen.id if chosen else None,
                visible=bool(entries),
            ),
            gr.update(visible=bool(entries)),
            gr.update(choices=[BASE_CHOICE, *choices], value=left if left in ids else ""),
            gr.update(value=chosen.name if chosen else ""),
            gr.update(visible=len(ids) > 1),
            gr.update(choices=choices, value=ids[0] if ids else None),
            gr.update(choices=choices, value=ids[1] if len(ids) > 1 else None),
        )

    def _add(
        self,
        key: str,
        adapter: Adapter,
        name: str,
        strength: float = 1.0,
        made_from: Loaded | None = None,
    ) -> Entry:
        """Keep an adapter. made_from: its prompts; a mix has none."""
        given = made_from.prompts.prompts if made_from else ()
        entry, gone = self.library.add(key, adapter, name, strength, made_from, given)
        if gone:
            gr.Info(
                f"The library keeps {MAX_ADAPTERS} adapters. Gone, as not used for longest: "
                f"{', '.join(gone)}.",
                title="Library full",
            )
        return entry

    def _find(self, key: str, adapter_id: str | None) -> Entry | None:
        """The visitor's adapter of that id, used now; None where there is none."""
        if adapter_id not in [entry.id for entry in self.library.entries(key)]:
            return None
        assert adapter_id is not None
        return self.library.use(key, adapter_id)


def nothing_right() -> Right:
    """What the page shows while no adapter is on the right."""
    off = gr.update(interactive=False)
    card, head = empty_card(NO_ADAPTER), pane_head("adapted", ADAPTED)
    return Right(None, None, "", card, "", off, "", off, 1.0, head)


def shown_right(workbench: Workbench, entry: Entry) -> Right:
    """What the page shows of an adapter of the library."""
    loaded: Loaded | None = entry.shown
    probed = loaded.prompts.prompts[0] if loaded else entry.adapter.prompts[0]
    return Right(
        entry.adapter,
        entry.id,
        "",
        *adapter_cards(workbench, entry.adapter, probed),
        gr.update(interactive=True),
        "",
        gr.update(interactive=False),  # the zip there is another adapter's, until the next is made
        entry.strength,
        pane_head("adapted", entry.name),
        # No paths: another column is not one of the files that were dropped last.
        *((loaded, prompts_card(loaded.prompts), ()) if loaded else ()),
    )


def row_text(entry: Entry) -> str:
    """A row's two lines: the name; then prompts, time and strength."""
    adapter = entry.adapter
    first = " ".join(adapter.shift.probe.split())  # the first prompt that was given
    if len(first) > ROW_CHARS:
        first = first[: ROW_CHARS - 1].rstrip() + "…"
    made = time.strftime("%H:%M UTC", time.gmtime(entry.made_at))  # whose clock, where it is far
    prompts = counted(adapter.num_prompts, "prompt") + (f" such as “{first}”" if first else "")
    return f"{entry.name}\n{prompts} · {made} · strength {entry.strength:g}"
