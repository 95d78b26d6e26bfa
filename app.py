"""Starts the page: parses flags, loads the models, launches."""

from __future__ import annotations

import argparse
import os
import socket
import sys
from pathlib import Path

from dnd_core.__main__ import default_generator
from dnd_core.errors import InputError


def parse_flags(argv: list[str] | None = None) -> argparse.Namespace:
    """The command line. Defaults run everything on this machine only."""
    parser = argparse.ArgumentParser(
        description="Drop prompts on a page, get a LoRA, and chat with the base and the adapted "
        "model side by side.",
    )
    parser.add_argument(
        "--host", default=os.environ.get("GRADIO_SERVER_NAME", "127.0.0.1"),
        help="address to listen on; 0.0.0.0 lets other machines in (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--port",
        type=int,
        default=int(os.environ.get("GRADIO_SERVER_PORT", "7860")),
        help="default: %(default)s",
    )
    parser.add_argument(
        "--base", default="", help="base model: a hub name or a folder (default: the generator's)"
    )
    parser.add_argument(
        "--generator",
        type=Path,
        default=default_generator(),
        help="folder of a trained generator (default: %(default)s)",
    )
    parser.add_argument(
        "--device", help="cpu, cuda, cuda:1 or mps (default: the first GPU, else the CPU)"
    )
    parser.add_argument(
        "--cpu", dest="device", action="store_const", const="cpu", help="short for --device cpu"
    )
    parser.add_argument(
        "--share", action="store_true",
        help="make a public link through gradio's relay; whoever has it can use this machine",
    )  # fmt: skip
    parser.add_argument(
        "--runs", type=Path,
        help="folder of the training tab's runs (default: DND_RUNS, else ./runs)",
    )  # fmt: skip
    parser.add_argument(
        "--training", action=argparse.BooleanOptionalAction,
        help="whether visitors may start training runs; default: yes, but not with --share",
    )  # fmt: skip
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Load, launch, serve until Ctrl-C. Returns the exit status."""
    flags = parse_flags(argv)
    os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")
    # Imported late: --help answers at once, and gradio reads the variable above on import.
    from dnd_core.model_store import print_progress
    from dnd_core.workbench import Workbench
    from ui.build import build_page, launch_page
    from ui.training_place import TrainingPlace, default_root, read_reason

    try:
        check_address(flags.host, flags.port)
        workbench = Workbench.load(
            flags.base, flags.generator, device=flags.device, on_progress=print_progress
        )
    except InputError as error:
        print(f"Cannot start: {error}", file=sys.stderr)
        return 2
    for name, value in workbench.describe().items():
        print(f"{name}: {value}", file=sys.stderr)
    root = flags.runs.expanduser().absolute() if flags.runs else default_root()
    place = TrainingPlace(root, reason=read_reason(training=flags.training, share=flags.share))
    launch_page(build_page(workbench, place), host=flags.host, port=flags.port, share=flags.share)
    return 0


def check_address(host: str, port: int) -> None:
    """InputError where the page cannot be served: told before the models are loaded."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family):
            pass
    except (OSError, OverflowError) as error:
        raise InputError(
            f"Port {port} of {host} cannot be listened on ({error}). If another program "
            "has it, such as this app in another window, end that or choose another --port."
        ) from error


if __name__ == "__main__":
    sys.exit(main())
