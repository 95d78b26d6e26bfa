"""The loaded models behind a workspace, which may be loaded by its first visitor."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from inspect import Signature, isgeneratorfunction, signature
from typing import Any

from dnd_core.progress import OnProgress, Progress
from dnd_core.workbench import Workbench
from ui.errors import input_errors_shown

Load = Callable[[OnProgress], Workbench]


class Bench:
    """A Workbench that is there already, or that is loaded once, for all visitors."""

    def __init__(self, workbench: Workbench | None = None, load: Load | None = None) -> None:
        assert workbench is not None or load is not None
        self._workbench, self._load = workbench, load
        self._lock = threading.Lock()
        self.progress: Progress | None = None  # the last report of a loading

    @property
    def is_loaded(self) -> bool:
        """Whether get() answers at once."""
        return self._workbench is not None

    def get(self) -> Workbench:
        """The models. Raises InputError where they cannot be loaded; the next call tries again."""
        with self._lock:
            if self._workbench is None:
                assert self._load is not None
                self._workbench = self._load(self._report)
            return self._workbench

    def get_later(self) -> Future[Workbench]:
        """As get(), in a thread that goes on when the visitor leaves."""
        future: Future[Workbench] = Future()

        def load() -> None:
            try:
                future.set_result(self.get())
            except BaseException as error:
                future.set_exception(error)  # carried over to whoever waits

        threading.Thread(target=load, daemon=True).start()
        return future

    def bind(self, handler: Callable[..., Any]) -> Callable[..., Any]:
        """A handler without its first argument, which is the Workbench as of the event.

        NOTE: gradio tells a stream by its being a generator function, so there are two kinds.
        """

        def call(*inputs: Any) -> Any:
            return handler(self._get_or_toast(), *inputs)

        def stream(*inputs: Any) -> Iterator[Any]:
            yield from handler(self._get_or_toast(), *inputs)

        bound = stream if isgeneratorfunction(handler) else call
        bound.__name__, bound.__doc__ = handler.__name__, handler.__doc__
        # Gradio names an endpoint's parameters after these.
        _, *rest = signature(handler).parameters.values()
        vars(bound)["__signature__"] = Signature(rest)
        return bound

    def _get_or_toast(self) -> Workbench:
        with input_errors_shown("The model could not be loaded"):
            return self.get()

    def _report(self, progress: Progress) -> None:
        self.progress = progress
