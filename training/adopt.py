"""The command `adopt`: LoRA files as the paper's authors released them -> LoRA checkpoints.

    python -m training download common_sense_reasoning --out FILES
    python -m training adopt FILES --preset common-sense-0.5b --out LORAS

Their files are FILES/<set>/<step>.safetensors, without a configuration; the preset says what it
was. What is written is what `collect` writes, so that `regress` can train on it: matrices stay as
they are.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file

from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import save_lora
from dnd_core.lora_checks import check_matrices
from dnd_core.planner import find_preset
from dnd_core.presets import Preset


def find_lora_files(folder: Path) -> list[Path]:
    """The .safetensors files of a folder's sets, by set and step. Raises InputError without any."""
    files = list(folder.glob("*/*.safetensors"))
    if not files:
        raise InputError(
            f"{folder} holds no SET/STEP.safetensors. Pass the folder that `download` made."
        )
    if odd := [file for file in files if not file.stem.isdigit()]:
        raise InputError(f"{odd[0]} is not named by its step, such as 120.safetensors.")
    return sorted(files, key=lambda file: (file.parent.name, int(file.stem)))


def load_lora_file(file: Path, preset: Preset) -> Lora:
    """A file's matrices, with the preset's rank, alpha and base model.

    Raises InputError where it is damaged or has another rank or other names.
    """
    try:
        tensors = {key: value.float() for key, value in load_file(file).items()}
    except (OSError, SafetensorError) as error:
        raise InputError(f"{file} is damaged: {error}. Fetch it again.") from error
    layers, modules = check_matrices(str(file), tensors, preset.rank)
    return Lora(
        state_dict=tensors,
        rank=preset.rank,
        alpha=preset.alpha,
        layers=layers,
        target_modules=modules,
        base_model=preset.base_model,
        meta={"set": file.parent.name, "step": int(file.stem), "from": file.name},
    )


def run_adopt(args: argparse.Namespace) -> None:
    """Write a checkpoint of every file that has none yet."""
    preset = find_preset(args.preset)
    files = find_lora_files(args.folder)
    num_new = 0
    for file in files:
        target = args.out / file.parent.name / f"step_{int(file.stem):05d}"
        if target.is_dir():  # it appeared in one move, so it is whole
            continue
        save_lora(target, load_lora_file(file, preset))
        num_new += 1
    sets = len({file.parent.name for file in files})
    print(f"{len(files)} LoRA checkpoints of {sets} sets in {args.out}, {num_new} of them new")


def add_adopt_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `adopt`."""
    parser = commands.add_parser(
        "adopt",
        help="LoRA files of the paper's authors -> LoRA checkpoints for `regress`",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, help="folder with SET/STEP.safetensors")
    parser.add_argument("--preset", required=True, help="what they are: see `dnd_core plan`")
    parser.add_argument("--out", type=Path, required=True, help="folder; the same one goes on")
    parser.set_defaults(call=run_adopt)
