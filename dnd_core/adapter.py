"""One synthesized LoRA as a visitor has it, and what is told of the prompts it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from dnd_core.base_model import Shift
from dnd_core.generator_shelf import LoadedGenerator
from dnd_core.lora import Lora
from dnd_core.pictures import Prompt, prompt_text, with_text
from dnd_core.prompt_files import PromptList

PROBE_CHARS = 2000  # of a prompt; more would make the proof of effect slower than the synthesis


@dataclass(frozen=True, kw_only=True, eq=False)
class Adapter:
    """One synthesized LoRA with its figures. Belongs to whoever asked for it."""

    id: str
    lora: Lora
    maker: LoadedGenerator
    prompts: tuple[Prompt, ...]  # distinct ones that went into the condition
    num_prompts: int  # given
    num_cut: int  # of those used, longer than the encoder takes
    seed: int
    seconds: dict[str, float]  # read, encode, decode, attach
    num_matrices: int
    norm: float  # Frobenius norm of all weight changes together
    shift: Shift

    @property
    def num_used(self) -> int:
        """Distinct prompts that went into the condition."""
        return len(self.prompts)


def as_given(used: Sequence[Prompt], given: Sequence[Prompt]) -> tuple[Prompt, ...]:
    """The used prompts; where words alone were read, each with the first picture it came with."""
    first: dict[str, Prompt] = {}
    for prompt in given:
        first.setdefault(prompt_text(prompt), prompt)
    return tuple(first.get(p, p) if isinstance(p, str) else p for p in used)


def probe_of(prompt: Prompt) -> Prompt:
    """A prompt that the proof of effect can be made with."""
    return with_text(prompt, prompt_text(prompt)[:PROBE_CHARS])


def prompts_sha256(prompts: PromptList) -> str:
    """What tells one prompt list from another in a LoRA checkpoint's meta data."""
    parts = [
        prompt if isinstance(prompt, str) else f"{prompt.picture.sha256}\1{prompt.text}"
        for prompt in prompts.prompts
    ]
    return sha256("\0".join(parts).encode()).hexdigest()
