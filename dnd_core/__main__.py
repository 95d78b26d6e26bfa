"""Command line: fetch the models, synthesize a LoRA checkpoint, chat side by side."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from dnd_core.config import MODULES
from dnd_core.errors import InputError
from dnd_core.model_store import load_model_folder, print_progress

if TYPE_CHECKING:
    from dnd_core.shape_choice import ShapeChoice

# torch and transformers are imported by the commands that need them: --help answers at once.


def default_generator() -> Path:
    """DND_GENERATOR, else assets/generator beside the package."""
    named = os.environ.get("DND_GENERATOR")
    return Path(named) if named else Path(__file__).parent.parent / "assets" / "generator"


def make_parser() -> argparse.ArgumentParser:
    """All commands and flags."""
    parser = argparse.ArgumentParser(
        prog="python -m dnd_core", description="Drop prompts, get a LoRA, chat side by side."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    fetch = commands.add_parser("fetch", help="fetch the models and print where they are")
    fetch.add_argument("names", nargs="*", help="hub names (default: what the generator needs)")

    make = commands.add_parser("synthesize", help="make a LoRA checkpoint from prompt files")
    make.add_argument(
        "files", nargs="+", type=Path, help="prompt files; pictures, or a zip or folder of both"
    )
    make.add_argument("--text", default="", help="one prompt for all pictures")
    make.add_argument("--out", type=Path, required=True, help="folder for the LoRA checkpoint")
    make.add_argument("--seed", type=int, default=0, help="which prompts of a large drop are used")
    make.add_argument("--column", help="column or field that holds the prompt")
    make.add_argument("--base", default="", help="base model: hub name or folder")
    make.add_argument("--rank", type=int, help="a lower rank than the generator's")
    make.add_argument("--modules", help="only these, such as q_proj,v_proj (default: all)")
    make.add_argument("--layers", help="only these, such as 0-11,20 (default: all)")

    for command in (fetch, make):
        command.add_argument(
            "--generator", type=Path, default=default_generator(), help="generator folder"
        )

    plan = commands.add_parser("plan", help="sizes, memory and compute of a generator")
    plan.add_argument("--base", default="", help="base model: name, folder or config.json")
    plan.add_argument("--preset", default="", help="whose stages (default: nearest in size)")
    plan.add_argument("--rank", type=int, help="default: the preset's")
    plan.add_argument("--alpha", type=int, help="default: twice the rank")
    plan.add_argument("--chunk", type=int, help="default: the widest that needs no padding")
    plan.add_argument("--modules", nargs="+", default=MODULES, help="default: all seven")
    plan.add_argument("--layers", help="such as 0-11,20 (default: all)")

    other = commands.add_parser("import", help="bring a LoRA from elsewhere to one form and rank")
    other.add_argument("adapter", type=Path, help="PEFT folder or its zip")
    other.add_argument("--out", type=Path, required=True, help="folder for the LoRA checkpoint")
    other.add_argument("--rank", type=int, help="cut or padded to it (default: as it is)")
    other.add_argument("--alpha", type=int, help="default: twice the rank")
    other.add_argument("--base", default="", help="base model: name, folder or config.json")
    other.add_argument("--modules", nargs="+", default=(), help="to adapt (default: as it is)")
    other.add_argument("--layers", help="such as 0-11,20 (default: as it is)")

    chat = commands.add_parser("chat", help="base and adapted reply side by side")
    chat.add_argument("--adapter", type=Path, required=True, help="LoRA folder or its zip")
    chat.add_argument("--strength", type=float, default=1.0, help="1 as made, 0 the base model")
    chat.add_argument("--base", default="", help="base model: hub name or folder")
    chat.add_argument("--message", help="answer this one message and end")
    chat.add_argument("--picture", type=Path, help="shown with the first message (Qwen2.5-VL)")
    chat.add_argument("--length", type=int, default=256, help="text tokens per reply, at most")
    chat.add_argument("--temperature", type=float, default=0.0, help="0 is greedy")
    chat.add_argument("--seed", type=int, default=0, help="noise for temperatures above 0")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, 2 for what the user can fix."""
    args = make_parser().parse_args(argv)
    run = {
        "fetch": run_fetch,
        "synthesize": run_synthesize,
        "plan": run_plan,
        "import": run_import,
        "chat": run_chat,
    }[args.command]
    try:
        run(args)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def run_fetch(args: argparse.Namespace) -> None:
    """Fetch each model and print its folder."""
    names = args.names
    if not names:
        from dnd_core.generator import load_generator_config

        config = load_generator_config(args.generator)
        names = list(dict.fromkeys((config.lora.base_model, config.condition.encoder)))
    for name in names:
        folder = load_model_folder(name, on_progress=print_progress)
        print(f"{name}: {folder}")


def run_synthesize(args: argparse.Namespace) -> None:
    """Prompt files -> LoRA folder, with the figures."""
    from dnd_core.generator import load_generator_config
    from dnd_core.lora_checkpoint import read_check_target, save_lora
    from dnd_core.picture_files import read_picture_prompts
    from dnd_core.picture_reading import is_picture_name
    from dnd_core.prompt_files import read_prompts
    from dnd_core.shape_choice import check_choice

    read_check_target(args.out)  # before the slow part
    choice = parse_choice(args)
    config = load_generator_config(args.generator)
    if not choice.is_all:
        check_choice(choice, config.lora)
    start = perf_counter()
    # For a generator of words alone, a picture beside the prompts in a zip is none of them.
    reads_words = not config.condition.picture_slots and not args.text
    if reads_words and not any(path.is_dir() or is_picture_name(path.name) for path in args.files):
        prompts = read_prompts("", args.files, column=args.column)
    else:
        prompts = read_picture_prompts(args.text, args.files, column=args.column)
    read_seconds = perf_counter() - start
    for warning in prompts.warnings:
        print(warning, file=sys.stderr)

    quiet_transformers()
    from dnd_core.workbench import Workbench

    workbench = Workbench.load(args.base, args.generator, print_progress)
    adapter = workbench.synthesize(
        prompts, seed=args.seed, read_seconds=read_seconds, choice=choice
    )
    save_lora(args.out, adapter.lora)
    parts = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in adapter.seconds.items())
    print(f"LoRA from {adapter.num_used} prompts in {sum(adapter.seconds.values()):.2f} s: {parts}")
    if "cut_error" in adapter.lora.meta:
        error = adapter.lora.meta["cut_error"]
        print(f"rank {adapter.lora.rank}: relative error of the change {error:.2%}")
    print(f"{adapter.num_matrices} matrices, norm of all changes {adapter.norm:.3f}")
    print(f"shift at the first text token: {adapter.shift.total_variation:.1%}")
    print(f"written to {args.out}")


def parse_choice(args: argparse.Namespace) -> ShapeChoice:
    """The wanted part of the generator's shape. Raises InputError for what is no list."""
    from dnd_core.planner import parse_layers
    from dnd_core.shape_choice import ShapeChoice

    names = (args.modules or "").replace(" ", "").split(",")
    return ShapeChoice(
        rank=args.rank,
        modules=tuple(name for name in names if name),
        layers=() if args.layers is None else parse_layers(args.layers),
    )


def run_plan(args: argparse.Namespace) -> None:
    """Print one plan, or without a base model and a preset a table of the presets."""
    from dnd_core.base_dimensions import read_dimensions
    from dnd_core.planner import find_preset, format_plan, format_presets, make_plan, parse_layers

    if not args.base and not args.preset:
        print(format_presets())
        return
    base = args.base or find_preset(args.preset).base_model
    plan = make_plan(
        base,
        read_dimensions(base),
        preset_name=args.preset,
        rank=args.rank,
        alpha=args.alpha,
        chunk=args.chunk,
        modules=args.modules,
        layers=None if args.layers is None else parse_layers(args.layers),
    )
    print(format_plan(plan))


def run_import(args: argparse.Namespace) -> None:
    """PEFT adapter -> LoRA folder in canonical form, with what was lost."""
    from dnd_core.lora_checkpoint import read_check_target, save_lora
    from dnd_core.lora_import import import_lora
    from dnd_core.planner import parse_layers

    read_check_target(args.out)
    imported = import_lora(
        args.adapter,
        base=args.base,
        rank=args.rank,
        alpha=args.alpha,
        modules=args.modules,
        layers=() if args.layers is None else parse_layers(args.layers),
    )
    save_lora(args.out, imported.lora)
    print(f"rank {imported.original_rank} to {imported.lora.rank}, alpha {imported.lora.alpha}")
    print(f"relative error of the change: {imported.error:.2%}")
    if imported.error:
        print(f"largest in {imported.worst_module}: {imported.worst_error:.2%}")
    if imported.num_absent:
        print(f"{imported.num_absent} modules were not adapted; their change is zero")
    print(f"written to {args.out}")


def run_chat(args: argparse.Namespace) -> None:
    """Chat until an empty line, or answer --message."""
    from dnd_core.base_model import BaseModel, Message
    from dnd_core.chat import ReplySettings, stream_pair
    from dnd_core.lora_checkpoint import load_lora
    from dnd_core.picture_reading import read_picture

    settings = ReplySettings(
        max_new_tokens=args.length, temperature=args.temperature, seed=args.seed
    )
    pictures = (read_picture(args.picture),) if args.picture else ()
    lora = load_lora(args.adapter)
    quiet_transformers()
    folder = load_model_folder(args.base or lora.base_model, on_progress=print_progress)
    base_model = BaseModel.load(folder, lora.shape)
    base_model.attach(lora)
    base_model.set_strength(args.strength)

    base_messages: list[Message] = []
    adapted_messages: list[Message] = []
    for text in [args.message] if args.message else read_lines():
        user = {"role": "user", "content": text, "pictures": pictures}
        pictures = ()
        base_messages.append(user)
        adapted_messages.append(user)
        printer = PairPrinter()
        stop = threading.Event()
        for pair in stream_pair(base_model, base_messages, adapted_messages, settings, stop):
            printer.show(pair.base, pair.adapted, base_done=pair.base_done)
        printer.end(pair.num_tokens, pair.seconds)
        base_messages.append({"role": "assistant", "content": pair.base})
        adapted_messages.append({"role": "assistant", "content": pair.adapted})


def read_lines() -> Iterator[str]:
    """What the user types, until an empty line or the end of input."""
    while True:
        try:
            text = input("\nyou> ").strip()
        except EOFError:
            return
        if not text:
            return
        yield text


class PairPrinter:
    """Prints two growing replies one below the other: the adapted one once the base is done."""

    def __init__(self) -> None:
        self.num_base = self.num_adapted = 0  # characters printed so far
        print("\nbase> ", end="", flush=True)
        self.is_adapted = False

    def show(self, base: str, adapted: str, *, base_done: bool) -> None:
        """Print what is new."""
        print(base[self.num_base :], end="", flush=True)
        self.num_base = len(base)
        if base_done and not self.is_adapted:
            self.is_adapted = True
            print("\n\nadapted> ", end="")
        if self.is_adapted:
            print(adapted[self.num_adapted :], end="", flush=True)
            self.num_adapted = len(adapted)

    def end(self, num_tokens: int, seconds: float) -> None:
        """A last line with the speed of both together."""
        speed = num_tokens / seconds if seconds else 0.0
        print(f"\n\n[{num_tokens} text tokens in {seconds:.1f} s, {speed:.1f} a second]")


def quiet_transformers() -> None:
    """No bars for loading weights: our own progress lines say it."""
    from transformers.utils import logging

    logging.disable_progress_bar()


if __name__ == "__main__":
    sys.exit(main())
