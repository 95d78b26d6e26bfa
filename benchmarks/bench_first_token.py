"""Logits for the first text token of a pair of replies: our output layer against torch's own."""

from __future__ import annotations

import json
from statistics import median
from typing import Any

from benchmarks.timing import cpu_threads, time_in_turns
from dnd_core.__main__ import default_generator
from dnd_core.conversation_inputs import user_message
from dnd_core.row_lora import BASE, SLOT
from dnd_core.workbench import Workbench

MESSAGE = "What is the capital of Norway?"
RUNS = 5


def main() -> None:
    """Print seconds of both, and their ratio."""
    base = Workbench.load("", default_generator()).base_model
    encoded = base.encode([[user_message(MESSAGE)]] * 2)
    head: Any = base.causal.get_output_embeddings()
    ours, torchs = head.forward, type(head).forward.__get__(head)

    def ask(forward: Any) -> None:
        head.forward = forward
        base.next_logits(encoded, [BASE, SLOT])

    times = time_in_turns(lambda: ask(ours), lambda: ask(torchs), runs=RUNS)
    rows, whole = map(median, times)
    print(f"rows as matrices     {rows:6.3f} s")
    print(f"cut hidden states    {whole:6.3f} s")
    print(f"which is {whole / rows:.1f} times as long, {cpu_threads()} threads")
    result = {"benchmark": "first_token", "ratio": whole / rows, "seconds": [rows, whole]}
    print(json.dumps({**result, "runs": RUNS}))


if __name__ == "__main__":
    main()
