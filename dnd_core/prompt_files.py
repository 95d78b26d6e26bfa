"""Reads prompts from pasted text and dropped files."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dnd_core.errors import InputError
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.prompt_formats import (
    Parsed,
    name_lines,
    parse_csv,
    parse_lines,
    parse_markdown,
    parse_tsv,
)
from dnd_core.prompt_json import looks_like_json, parse_json, parse_jsonl
from dnd_core.text_bytes import PICTURE_ADVICE, TEXT_ADVICE, decode_text, strong_kind

MB = 1_000_000  # bytes
MAX_FILE_BYTES = 20 * MB
MAX_PROMPTS = 10_000  # used per drop, after duplicates are out
MAX_PROMPT_CHARS = 20_000
MAX_ZIP_FILES = 1_000
MAX_ZIP_BYTES = 50 * MB  # all members, uncompressed
PASTED = "pasted text"

PARSERS: dict[str, Callable[[str, str, str | None], Parsed]] = {
    ".txt": parse_lines,
    ".text": parse_lines,
    ".md": parse_markdown,
    ".markdown": parse_markdown,
    ".csv": parse_csv,
    ".tsv": parse_tsv,
    ".json": parse_json,
    ".jsonl": parse_jsonl,
    ".ndjson": parse_jsonl,
}
# Control characters but tab and line feed, stray byte order marks, and halves of surrogate
# pairs (JSON can spell them; no encoder takes them). Joiners stay: emoji are made with them.
DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")


@dataclass(frozen=True)
class PromptList:
    """Prompts in the order they came, each once.

    sources: per prompt, where it stands, such as "words.txt:3".
    warnings: plain sentences on what was cut, skipped or left out.
    """

    prompts: tuple[Prompt, ...]
    sources: tuple[str, ...]
    num_duplicates: int
    warnings: tuple[str, ...]


def read_prompts(text: str, paths: Sequence[Path], *, column: str | None = None) -> PromptList:
    """Read the pasted text, one prompt per line, then each file in turn.

    column: header name or object key that holds the prompt in .csv, .tsv, .json and .jsonl
    files; None looks for the usual names. InputError names the file and the line to fix.
    """
    parts: list[tuple[str, Parsed]] = []
    if text.strip():
        _check_size(PASTED, len(text.encode("utf-8", errors="replace")))
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        parts.append((PASTED, _parse(PASTED, ".txt", lines, column)))
    for path in paths:
        name, data = clean_text(path.name), read_file(path)
        suffix = path.suffix.lower()
        if suffix == ".zip" and data:
            parts += _parse_zip(name, data, column)
        else:
            parts.append((name, _parse_file(name, suffix, data, column)))
    if not parts:
        raise InputError("No prompts yet. Paste some, one per line, or drop a file of prompts.")
    return collect(parts)


def read_file(path: Path) -> bytes:
    """All bytes of a file; InputError if it is missing, no plain file or too big."""
    name = clean_text(path.name)
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "is not there any more"
            raise InputError(f"{name} {what}. {TEXT_ADVICE}.")
        _check_size(name, path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.") from error


def _parse_file(name: str, suffix: str, data: bytes, column: str | None) -> Parsed:
    """Prompts of one file that is no zip."""
    if not data:
        raise InputError(f"{name} is empty. Put one prompt on each line and drop it again.")
    text = decode_text(data, name)  # first, so that an image is called an image
    if suffix not in PARSERS:
        kind = f"a {suffix} file" if suffix else "a file without an extension"
        raise InputError(f"{name} is {kind}, which is not read. {TEXT_ADVICE}.")
    parsed = _parse(name, suffix, text, column)
    if not any(clean_text(found.text) for found in parsed.found):
        raise InputError(f"{name} holds no prompts. Put one on each line and drop it again.")
    return parsed


def _parse(name: str, suffix: str, text: str, column: str | None) -> Parsed:
    parser = PARSERS[suffix]
    parsed = parser(text, name, column)
    if parser is parse_lines and looks_like_json(text):
        parsed.warnings.append(
            f"{name} looks like JSON but was read line by line. "
            "Drop it as a .json or .jsonl file to have its prompts taken out."
        )
    return parsed


def _parse_zip(name: str, data: bytes, column: str | None) -> list[tuple[str, Parsed]]:
    """Prompts of every prompt file in a zip."""
    parts, skipped = [], []
    for inner, content in unpack_zip(name, data):
        shown, suffix = f"{name}/{clean_text(str(inner))}", inner.suffix.lower()
        if suffix in PARSERS:
            parts.append((shown, _parse_file(shown, suffix, content, column)))
        else:
            skipped.append(clean_text(inner.name))
    if not parts:
        raise InputError(
            f"{name} holds no file of prompts. {TEXT_ADVICE} of such files. {PICTURE_ADVICE}."
        )
    if skipped:
        parts[0][1].warnings.append(skipped_files(name, skipped))
    return parts


def skipped_files(name: str, skipped: Sequence[str]) -> str:
    """A warning on files inside a zip or folder that were passed over."""
    more = f" and {len(skipped) - 3} more" if len(skipped) > 3 else ""
    return f"{name}: skipped {', '.join(skipped[:3])}{more}, not a kind of file that is read."


def is_junk(inner: PurePosixPath) -> bool:
    """Whether a file manager left that file in a zip or a folder."""
    return inner.parts[:1] == ("__MACOSX",) or inner.name.startswith(".")


def unpack_zip(name: str, data: bytes) -> list[tuple[PurePosixPath, bytes]]:
    """Members of a zip in memory, without junk; nothing is written to disk.

    Raises InputError for what is no sound zip, and for one that is too big or reaches outside.
    """
    if strong_kind(data) != "a zip archive":
        decode_text(data, name)  # says what it is, if it is no text
        raise InputError(f"{name} is a text file, not a zip. Give it the ending of its format.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_members(name, members)
            named = ((PurePosixPath(i.filename.replace("\\", "/")), i) for i in members)
            return [
                (inner, archive.read(info))
                for inner, info in named
                if not info.is_dir() and not is_junk(inner)
            ]
    # ValueError and NotImplementedError: offsets and flags that no sound zip has.
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise InputError(f"{name} is a broken zip file: {error}. Pack it again.") from error


def _check_members(name: str, members: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse a zip that is a bomb, or that was made to write outside its folder."""
    if len(members) > MAX_ZIP_FILES:
        raise InputError(f"{name} holds {len(members):,} files; the limit is {MAX_ZIP_FILES:,}.")
    for info in members:
        # orig_filename: filename stops at a NUL, and could hide what follows.
        inner = info.orig_filename.replace("\\", "/")
        if inner.startswith("/") or ".." in inner.split("/") or re.match(r"[A-Za-z]:", inner):
            raise InputError(
                f"{name} holds '{clean_text(inner)}', a path outside the zip. "
                "Pack the files again without '..' or absolute names."
            )
        if info.flag_bits & 1:
            raise InputError(f"{name} needs a password. Pack the files again without one.")
        # NOTE: deflate is the only packed form that zipfile unpacks in bounded steps, so that
        # a member cannot grow past the size that it declares.
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InputError(f"{name} is packed in an unusual way. Make a plain zip (deflate).")
        _check_size(f"{name}/{clean_text(inner)}", info.file_size)
    total = sum(info.file_size for info in members)
    if total > MAX_ZIP_BYTES:
        raise InputError(
            f"{name} unpacks to {total / MB:,.1f} MB; the limit is {MAX_ZIP_BYTES // MB} MB. "
            "Drop fewer or smaller files."
        )


def collect(parts: Sequence[tuple[str, Parsed]]) -> PromptList:
    """Clean, cut and count prompts; the first of equal ones stays.

    parts: what each file holds, by the name that its sources begin with.
    """
    sources: dict[Prompt, str] = {}  # kept prompt -> source
    left_out: set[Prompt] = set()
    num_duplicates = 0
    warnings: list[str] = []
    for name, parsed in parts:
        cut = []
        for found in parsed.found:
            text = clean_text(found.text)
            is_long = len(text) > MAX_PROMPT_CHARS
            if is_long:
                text = text[:MAX_PROMPT_CHARS].rstrip()
            if not text and found.picture is None:
                continue
            prompt = text if found.picture is None else PicturePrompt(text, found.picture)
            if prompt in sources or prompt in left_out:
                num_duplicates += 1
            elif len(sources) >= MAX_PROMPTS:
                left_out.add(prompt)
            else:
                sources[prompt] = f"{name}:{found.line}" if found.line else name
                if is_long:
                    cut.append(found.line)
        warnings += parsed.warnings
        if cut:
            limit = f"{MAX_PROMPT_CHARS:,} characters"
            warnings.append(f"{name}, {name_lines(cut)}: longer than {limit}, cut there.")
    if not sources:
        raise InputError("No prompts found. Write one on each line.")
    if left_out:
        warnings.append(
            f"{len(sources) + len(left_out):,} different prompts came and {MAX_PROMPTS:,} is the "
            f"most that is used: the first {MAX_PROMPTS:,} are kept, {len(left_out):,} left out."
        )
    return PromptList(tuple(sources), tuple(sources.values()), num_duplicates, tuple(warnings))


def _check_size(name: str, num_bytes: int) -> None:
    if num_bytes > MAX_FILE_BYTES:
        # Rounded up: 20.04 MB must not be shown as 20.0.
        shown = -(-num_bytes // (MB // 10)) / 10
        raise InputError(
            f"{name} is {shown:,.1f} MB; the limit is {MAX_FILE_BYTES // MB} MB a file. "
            f"Drop a part of it: {MAX_PROMPTS:,} prompts are used at most."
        )


def clean_text(text: str) -> str:
    """Without control characters, and without white space at the ends."""
    return (text if text.isprintable() else DROPPED.sub("", text)).strip()
