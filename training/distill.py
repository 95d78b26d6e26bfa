"""Answers for prompts that have none: what the base model replies once it is told how.

The rows are a task set like any other: trained on, they bring into the weights what the system line
or the words around the prompt said (context distillation, Askell et al. 2021, arXiv:2112.00861,
section 2).
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import GenerationConfig, PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.conversation_inputs import encode_conversations, system_messages, user_message
from dnd_core.errors import InputError
from dnd_core.prompt_files import read_prompts
from training.config import BASE
from training.frozen_base import load_base

BATCH_SIZE = 8
INPUT = "{x}"  # in a wording: where the prompt goes
Row = tuple[str, str]  # prompt, reply


def distill(
    base: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompts: Sequence[str],
    *,
    system: str = "",
    wording: str = INPUT,
    max_new_tokens: int,
) -> Iterator[Row]:
    """(prompt, greedy reply), in the order of the prompts.

    system: line before each prompt. wording: what is asked instead of it, with the prompt at {x};
    the rows hold the prompt alone. A reply that is empty, or not at its end after `max_new_tokens`
    text tokens, is left out: it would teach to stop in mid-sentence.
    """
    end = tokenizer.eos_token_id
    settings = GenerationConfig(
        max_new_tokens=max_new_tokens,
        do_sample=False,
        repetition_penalty=1.0,  # else that of the model folder
        eos_token_id=end,
        pad_token_id=tokenizer.pad_token_id,
    )
    context = int(base.config.get_text_config().max_position_embeddings)
    for start in range(0, len(prompts), BATCH_SIZE):
        batch = prompts[start : start + BATCH_SIZE]
        asked = [
            [*system_messages(system), user_message(wording.replace(INPUT, text))] for text in batch
        ]
        encoded = encode_conversations(tokenizer, asked, None, context)
        encoded = {name: values.to(base.device) for name, values in encoded.items()}
        with torch.no_grad():
            out: Any = base.generate(**encoded, generation_config=settings)  # type: ignore[operator]
        replies = out[:, encoded["input_ids"].shape[1] :]
        for prompt, reply in zip(batch, replies.tolist(), strict=True):
            if end in reply:
                text = str(tokenizer.decode(reply[: reply.index(end)])).strip()
                if text:
                    yield prompt, text


def read_rows_so_far(path: Path) -> list[Row]:
    """Rows of an earlier call; a line that a kill cut short is left out."""
    rows = []
    for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
        try:
            row = json.loads(line)
            rows.append((row["prompt"], row["response"]))
        except (ValueError, KeyError, TypeError):
            continue
    return rows


def write_rows(path: Path, rows: Sequence[Row], mode: str = "a") -> None:
    """Append them, a line each; mode "w" writes the file anew."""
    lines = (json.dumps({"prompt": p, "response": r}, ensure_ascii=False) for p, r in rows)
    with path.open(mode, encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))


def add_distill_command(commands: argparse._SubParsersAction[Any]) -> None:
    """python -m training distill PROMPTS --wording "Answer in French: {x}" --out FILE"""
    command = commands.add_parser("distill", help="let the base model answer unlabelled prompts")
    add = command.add_argument
    add("prompts", type=Path, nargs="+", help="prompt files, as the page takes them")
    add("--system", default="", help="system line that says how to answer")
    add("--wording", default=INPUT, help='the same around the prompt: "Answer in French: {x}"')
    add("--out", type=Path, required=True, help="labelled rows as .jsonl; a second call goes on")
    add("--base", default=BASE, help="base model, by hub name or folder")
    add("--device", default="cpu", help="such as cpu or cuda")
    add("--max-new-tokens", type=int, default=96, help="a reply that is longer is left out")
    command.set_defaults(call=run_distill)


def run_distill(args: argparse.Namespace) -> None:
    """Write the rows one by one, and print how many prompts got none."""
    if not args.system.strip() and args.wording.strip() in ("", INPUT):
        raise InputError("Say how to answer: pass --system LINE, or --wording with {x} in it.")
    if INPUT not in args.wording:
        raise InputError(f"--wording {args.wording!r} has no {{x}}, where the prompt goes.")
    prompts = [str(prompt) for prompt in read_prompts("", args.prompts).prompts]
    done = read_rows_so_far(args.out)
    asked = sorted(set(prompts) - {row[0] for row in done}, key=prompts.index)
    base, tokenizer = load_base(args.base, torch.device(args.device))
    print(f"{len(prompts)} prompts, {len(done)} answered already, {len(asked)} to go")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    new = args.out.with_name(f"{args.out.name}.new")
    write_rows(new, done, "w")  # without the line that a kill cut short
    os.replace(new, args.out)
    num_rows = 0
    for row in distill(
        base,
        tokenizer,
        asked,
        system=args.system.strip(),
        wording=args.wording,
        max_new_tokens=args.max_new_tokens,
    ):
        write_rows(args.out, [row])
        num_rows += 1
    print(f"{num_rows} rows written to {args.out}, {len(asked) - num_rows} replies left out")
