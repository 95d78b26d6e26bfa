"""What the paper's authors released on the hub: lists it, fetches it, says what a file is."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import torch

from dnd_core.errors import InputError
from dnd_core.hub import PROBE_SECONDS, is_offline, short_reason
from dnd_core.model_files import (
    SourceUnavailable,
    check_free_bytes,
    read_folder_bytes,
    read_free_bytes,
)
from dnd_core.progress import Meter, OnProgress, print_progress, run_with_ticks


@dataclass(frozen=True, kw_only=True)
class ReleasedSet:
    """One data set of the hub; those of LoRA checkpoints hold <data set>/<step>.safetensors."""

    repo: str
    preset: str  # of dnd_core.presets, or "" where it holds several
    holds: str


RELEASED: Mapping[str, ReleasedSet] = {
    "common_sense_reasoning": ReleasedSet(
        repo="Jerrylz/common_sense_reasoning",
        preset="common-sense-0.5b",
        holds="LoRA checkpoints, rank 8, Qwen2.5-0.5B-Instruct",
    ),
    "math1.5B": ReleasedSet(
        repo="Jerrylz/math1.5B",
        preset="math-1.5b",
        holds="LoRA checkpoints, rank 16, Qwen2.5-1.5B-Instruct",
    ),
    "coding1.5B": ReleasedSet(
        repo="Jerrylz/coding1.5B",
        preset="coding-1.5b",
        holds="LoRA checkpoints, rank 16, Qwen2.5-1.5B-Instruct",
    ),
    "math7B": ReleasedSet(
        repo="Jerrylz/math7B",
        preset="math-7b",
        holds="LoRA checkpoints, rank 16, Qwen2.5-7B-Instruct",
    ),
    "coding7B": ReleasedSet(
        repo="Jerrylz/coding7B",
        preset="coding-7b",
        holds="LoRA checkpoints, rank 16, Qwen2.5-7B-Instruct",
    ),
    "vllm3B": ReleasedSet(
        repo="Jerrylz/vllm3B",
        preset="multimodal-3b",
        holds="LoRA checkpoints, rank 16, Qwen2.5-VL-3B-Instruct",
    ),
    "generators": ReleasedSet(
        repo="Jerrylz/DnD-checkpoints-and-logs",
        preset="",
        holds="generators as .pth files, and logs",
    ),
}


def find_released(name: str) -> ReleasedSet:
    """A released set by name. Raises InputError where there is none."""
    if name not in RELEASED:
        raise InputError(f"There is no released set {name}. Choose from {', '.join(RELEASED)}.")
    return RELEASED[name]


def load_file_sizes(released: ReleasedSet) -> dict[str, int]:
    """Bytes of each file on the hub, by name. Raises SourceUnavailable with the reason.

    Names are public; the files themselves are given after their terms were accepted.
    """
    from huggingface_hub import HfApi

    if is_offline():
        raise SourceUnavailable("HF_HUB_OFFLINE is set")

    def probe() -> dict[str, int]:
        info = HfApi().dataset_info(released.repo, files_metadata=True, timeout=PROBE_SECONDS)
        return {file.rfilename: file.size or 0 for file in info.siblings or []}

    # NOTE: as for models, whatever the client's HTTP library raises, the hub did not deliver.
    try:
        return run_with_ticks(probe, lambda: None, limit_seconds=PROBE_SECONDS)
    except Exception as error:
        raise SourceUnavailable(f"no answer from the hub ({short_reason(error)})") from error


def load_released_files(
    name: str, folder: Path, patterns: Sequence[str], on_progress: OnProgress | None = None
) -> list[Path]:
    """Download a released set, or its files that match a pattern, into a folder; goes on later.

    Uses the token of `hf auth login` or HF_TOKEN. Raises InputError with what to do.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import GatedRepoError

    released = find_released(name)
    try:
        sizes = load_file_sizes(released)
    except SourceUnavailable as error:
        raise InputError(f"{released.repo} cannot be fetched: {error}.") from error
    wanted = {
        file: size
        for file, size in sizes.items()
        if not patterns or any(fnmatch(file, pattern) for pattern in patterns)
    }
    if not wanted:
        raise InputError(
            f"{released.repo} has no file that matches {', '.join(patterns) or '*'}. It holds "
            f"{len(sizes)} files, such as {', '.join(sorted(sizes)[:3])}."
        )
    total, present = sum(wanted.values()), read_folder_bytes(folder)
    check_free_bytes(folder, max(total - present, 0), read_free_bytes(folder), "--out")
    meter = Meter(f"download {released.repo}", max(total, 1), on_progress)

    def download() -> str:
        return snapshot_download(
            released.repo,
            repo_type="dataset",
            allow_patterns=list(patterns) or None,
            local_dir=folder,
        )

    try:
        run_with_ticks(download, lambda: meter.update(read_folder_bytes(folder)))
    except GatedRepoError as error:
        raise InputError(
            f"{released.repo} asks to accept its terms: open "
            f"https://huggingface.co/datasets/{released.repo}, accept them, then log in with "
            "`hf auth login` or set HF_TOKEN."
        ) from error
    except Exception as error:
        raise InputError(
            f"{released.repo}: the hub broke off ({short_reason(error)}). Run it again to go on."
        ) from error
    meter.update(meter.total)
    return [folder / file for file in sorted(wanted)]


def format_released() -> str:
    """A markdown table of all sets, with what the hub says about each right now."""
    with ThreadPoolExecutor(len(RELEASED)) as pool:  # together: each may take the whole time limit
        states = list(pool.map(_state_on_hub, RELEASED.values()))
    lines = ["| name | repository | holds | preset | on the hub |", "|---|---|---|---|---|"]
    for (name, released), state in zip(RELEASED.items(), states, strict=True):
        lines.append(
            f"| {name} | {released.repo} | {released.holds} | {released.preset} | {state} |"
        )
    return "\n".join(lines)


def _state_on_hub(released: ReleasedSet) -> str:
    try:
        sizes = load_file_sizes(released)
    except SourceUnavailable as error:
        return str(error)
    return f"{len(sizes)} files, {sum(sizes.values()) / 1e9:.1f} GB"


def run_download(args: argparse.Namespace) -> None:
    """Without a name the list, else one set."""
    if args.name is None:
        print(format_released())
        return
    folder = args.out or Path("runs/released") / args.name
    files = load_released_files(args.name, folder, args.files, print_progress)
    print(f"{len(files)} files in {folder}")


def run_inspect(args: argparse.Namespace) -> None:
    """What a generator file of the authors holds; with --out, a generator folder made of it."""
    from dnd_core.generator import save_generator
    from dnd_core.released import as_generator, describe, load_released

    network = load_released(args.file)
    print(describe(network))
    if args.out is not None:
        save_generator(args.out, as_generator(network, args.encoder), dtype=torch.float32)
        print(f"written to {args.out}")


def add_released_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommands `download` and `inspect`."""
    download = commands.add_parser(
        "download", help="list what the paper's authors released, or fetch one set of it"
    )
    download.add_argument("name", nargs="?", help="a name of the list; without it, the list")
    download.add_argument("--out", type=Path, help="folder (default: runs/released/NAME)")
    download.add_argument("--files", nargs="+", default=(), help="only these, such as 'ARC-c/*'")
    download.set_defaults(call=run_download)
    inspect = commands.add_parser("inspect", help="say what a .pth generator of the authors is")
    inspect.add_argument("file", type=Path, help="a .pth file")
    inspect.add_argument("--out", type=Path, help="make a generator folder of it, to be used here")
    inspect.add_argument("--encoder", default="", help="folder or file of the generator's encoder")
    inspect.set_defaults(call=run_inspect)
