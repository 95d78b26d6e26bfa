"""Gets model folders from the Hugging Face cache and from the hub."""

import os
from pathlib import Path

from dnd_core.model_files import (
    UNWANTED_FILES,
    WANTED_FILES,
    SourceUnavailable,
    check_free_bytes,
    is_wanted,
    read_folder_bytes,
    read_free_bytes,
    read_missing_files,
)
from dnd_core.progress import Meter, OnProgress, run_with_ticks

PROBE_SECONDS = 5.0  # a reachable hub answers well within a second


def is_offline() -> bool:
    """Whether HF_HUB_OFFLINE asks not to contact the hub, with the values the hub client takes."""
    return os.environ.get("HF_HUB_OFFLINE", "").strip().upper() in {"1", "ON", "YES", "TRUE"}


def load_cached_snapshot(name: str, revision: str | None) -> Path | None:
    """The complete snapshot in the Hugging Face cache, or None. Contacts nobody.

    The pinned revision is preferred; any other complete copy of the model will do.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    for wanted in dict.fromkeys((revision, None)):
        try:
            folder = Path(
                snapshot_download(
                    name,
                    revision=wanted,
                    allow_patterns=list(WANTED_FILES),
                    ignore_patterns=list(UNWANTED_FILES),
                    local_files_only=True,
                )
            )
        except (LocalEntryNotFoundError, HFValidationError):
            continue
        if not read_missing_files(folder):  # a broken-off download leaves a partial snapshot
            return folder
    return None


def load_from_hub(name: str, revision: str | None, on_progress: OnProgress | None) -> Path:
    """Download a model into the Hugging Face cache. Raises SourceUnavailable with the reason."""
    from huggingface_hub import HfApi, constants, snapshot_download

    def probe() -> int:
        info = HfApi().model_info(
            name, revision=revision, files_metadata=True, timeout=PROBE_SECONDS
        )
        return sum(file.size or 0 for file in info.siblings or [] if is_wanted(file.rfilename))

    def download() -> str:
        return snapshot_download(
            name,
            revision=revision,
            allow_patterns=list(WANTED_FILES),
            ignore_patterns=list(UNWANTED_FILES),
        )

    blobs = Path(constants.HF_HUB_CACHE) / f"models--{name.replace('/', '--')}" / "blobs"
    # NOTE: the client raises its HTTP library's exceptions, and that library has changed more
    # than once. Whatever it is, the hub did not deliver and the reason is kept for the user.
    try:
        # Own time limit: a dead name server is not covered by the client's timeout.
        total = run_with_ticks(probe, lambda: None, limit_seconds=PROBE_SECONDS)
    except Exception as error:
        raise SourceUnavailable(f"no answer from the hub ({short_reason(error)})") from error
    present = read_folder_bytes(blobs)
    free = read_free_bytes(blobs)
    check_free_bytes(blobs.parent, max(total - present, 0), free, "HF_HOME")
    meter = Meter(f"download {name} from the hub", max(total, 1), on_progress)
    try:
        folder = Path(run_with_ticks(download, lambda: meter.update(read_folder_bytes(blobs))))
    except Exception as error:
        raise SourceUnavailable(f"the hub broke off ({short_reason(error)})") from error
    missing = read_missing_files(folder)
    if missing:
        raise SourceUnavailable(f"the hub's copy lacks {', '.join(missing)}")
    meter.update(meter.total)
    return folder


def short_reason(error: Exception) -> str:
    """The first line of an exception's text, or its type where it has none."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:160]}" if lines else type(error).__name__
