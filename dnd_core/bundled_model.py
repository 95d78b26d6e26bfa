"""The model that ships with the project: a compact folder that is expanded into the cache once.

The compact folder leaves out what is large and says nothing: the embedding has a row only for
each text token that the model was trained on, and one that stands for all the others; the text
tokenizer is packed with xz. save_compact and expand_model undo each other.
"""

from __future__ import annotations

import json
import lzma
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from dnd_core.errors import InputError
from dnd_core.model_files import read_sha256
from dnd_core.registry_packages import SOURCE_FILE, read_is_intact

if TYPE_CHECKING:  # the store of models is asked before torch is needed
    from torch import Tensor

MANIFEST = "manifest.json"
WEIGHTS = "weights.safetensors"
PACKED_TOKENIZER = "tokenizer.json.xz"
EMBEDDING = "model.language_model.embed_tokens.weight"
ROWS, ROW_IDS = "embedding_rows", "embedding_row_ids"
PLAIN_FILES = (
    "config.json",
    "generation_config.json",
    "preprocessor_config.json",
    "tokenizer_config.json",
    "chat_template.jinja",
)
TENSOR_FILE = {"format": "pt"}
EXPANDED_BYTES = 100_000_000  # a little more than the whole folder takes


def expand_rows(rows: Tensor, ids: Tensor, vocab_size: int) -> Tensor:
    """The full embedding: rows (K + 1, H), the last for all others; ids (K,) -> (vocab_size, H)."""
    full = rows[-1].expand(vocab_size, -1).clone()
    full[ids.long()] = rows[:-1]
    return full


def expand_model(name: str, compact: Path, target: Path) -> None:
    """Write the whole model folder into the empty folder `target`, with a note of its source.

    Raises InputError where a file of the compact folder is missing or damaged.
    """
    from safetensors.torch import load_file, save_file

    check_compact(compact)
    for file in PLAIN_FILES:
        shutil.copyfile(compact / file, target / file)
    packed = (compact / PACKED_TOKENIZER).read_bytes()
    (target / "tokenizer.json").write_bytes(lzma.decompress(packed))
    tensors = load_file(compact / WEIGHTS)
    config = json.loads((compact / "config.json").read_text(encoding="utf-8"))
    size = config["text_config"]["vocab_size"]
    tensors[EMBEDDING] = expand_rows(tensors.pop(ROWS), tensors.pop(ROW_IDS), size)
    save_file(tensors, target / "model.safetensors", TENSOR_FILE)
    files = {path.name: {"bytes": path.stat().st_size} for path in sorted(target.iterdir())}
    note = {"name": name, "bundle": read_sha256(compact / MANIFEST), "files": files}
    (target / SOURCE_FILE).write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")
    for path in target.iterdir():
        path.chmod(0o644)  # the weights are written for their owner only; a cache may be shared


def read_is_expanded(folder: Path, compact: Path) -> bool:
    """Whether a folder is whole and was expanded from just this compact folder."""
    if not read_is_intact(folder) or not (compact / MANIFEST).is_file():
        return False
    note = json.loads((folder / SOURCE_FILE).read_text(encoding="utf-8"))
    return bool(note.get("bundle") == read_sha256(compact / MANIFEST))


def save_compact(folder: Path, tensors: dict[str, Tensor], row_ids: Tensor, compact: Path) -> None:
    """Write a compact folder.

    folder: holds PLAIN_FILES and tokenizer.json. tensors: the model's weights, the embedding cut
    down to its own rows and the row for all others, (K + 1, H). row_ids: (K,) text tokens.
    """
    from safetensors.torch import save_file

    compact.mkdir(parents=True, exist_ok=True)
    for name in PLAIN_FILES:
        shutil.copyfile(folder / name, compact / name)
    whole = (folder / "tokenizer.json").read_bytes()
    (compact / PACKED_TOKENIZER).write_bytes(lzma.compress(whole, preset=9))
    own = {name: tensor.contiguous() for name, tensor in tensors.items() if name != EMBEDDING}
    own |= {ROWS: tensors[EMBEDDING].contiguous(), ROW_IDS: row_ids.int()}
    save_file(own, compact / WEIGHTS, TENSOR_FILE)
    names = (*PLAIN_FILES, PACKED_TOKENIZER, WEIGHTS)
    manifest = {name: read_sha256(compact / name) for name in names}
    (compact / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def check_compact(compact: Path) -> None:
    """Raises InputError where the compact folder is not as it was written."""
    try:
        manifest = json.loads((compact / MANIFEST).read_text(encoding="utf-8"))
        damaged = [name for name, sha in manifest.items() if read_sha256(compact / name) != sha]
    except (OSError, ValueError) as error:
        raise InputError(
            f"The model that ships with this project cannot be read from {compact} ({error}). "
            "Restore that folder from the repository."
        ) from error
    if damaged:
        raise InputError(
            f"{compact}: {', '.join(damaged)} is not the file that was shipped. Restore that "
            "folder from the repository; if it uses Git LFS, run `git lfs pull`."
        )
