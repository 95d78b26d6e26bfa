"""Two replies from one mixed batch against one after the other: same prompts, same text tokens."""

from __future__ import annotations

import json
from collections.abc import Mapping
from statistics import median

from torch import Tensor

from benchmarks.timing import cpu_threads, time_in_turns
from dnd_core.__main__ import default_generator
from dnd_core.prompt_files import PromptList
from dnd_core.row_lora import BASE, SLOT
from dnd_core.workbench import Workbench

NUM_TOKENS, RUNS = 64, 5
PROMPTS = tuple(f"Opposite of: {word}" for word in ("hot", "early", "rich", "tall"))


def main() -> None:
    """Print both times and their ratio, also for PEFT's own mixed batch."""
    workbench = Workbench.load("", default_generator())
    workbench.synthesize(PromptList(PROMPTS, ("",) * len(PROMPTS), 0, ()))
    model = workbench.base_model
    message = [{"role": "user", "content": "Write a short story about a lighthouse keeper."}]
    pair, single = model.encode([message, message]), model.encode([message])
    length = {"max_new_tokens": NUM_TOKENS, "min_new_tokens": NUM_TOKENS}

    def mixed() -> Tensor:
        return model.generate(pair, [BASE, SLOT], **length)

    def in_turn() -> list[Tensor]:
        return [model.generate(single, [name], **length) for name in (BASE, SLOT)]

    def peft_mixed() -> Tensor:
        return peft_generate(workbench, pair, length)

    one, other = time_in_turns(mixed, in_turn, runs=RUNS)
    peft_one, peft_other = time_in_turns(peft_mixed, in_turn, runs=RUNS)
    ratio, peft_ratio = median(other) / median(one), median(peft_other) / median(peft_one)
    dtype = str(model.dtype).removeprefix("torch.")
    print(f"{2 * NUM_TOKENS} text tokens, {dtype}, {cpu_threads()} threads, median of {RUNS}")
    print(f"one mixed batch       {median(one):6.2f} s")
    print(f"one after the other   {median(other):6.2f} s   {ratio:.2f} times as long")
    print(
        f"PEFT's adapter_names  {median(peft_one):6.2f} s   in turn {peft_ratio:.2f} times as long"
    )
    figures = {"benchmark": "side_by_side", "dtype": dtype, "ratio": ratio}
    print(json.dumps({**figures, "ratio_peft": peft_ratio, "runs": RUNS}))


def peft_generate(
    workbench: Workbench, encoded: Mapping[str, Tensor], length: Mapping[str, int]
) -> Tensor:
    """The same batch through PEFT's own `adapter_names`."""
    generate = workbench.base_model.model.generate
    out: Tensor = generate(**encoded, adapter_names=[BASE, SLOT], do_sample=False, **length)
    return out


if __name__ == "__main__":
    main()
