"""A drop of pictures and text -> prompts: pairs by name, or one text for all pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import isqrt
from pathlib import Path

from dnd_core.drop_files import DroppedFile, FileNames, read_drop
from dnd_core.errors import InputError
from dnd_core.picture_pairs import PARSERS, Row, pairing_advice, parse_pairs
from dnd_core.picture_reading import MAX_SIDE, PICTURE_KINDS, is_picture_name
from dnd_core.pictures import Picture
from dnd_core.prompt_files import MAX_PROMPT_CHARS, PromptList, clean_text, collect, read_prompts
from dnd_core.prompt_formats import Found, Parsed, name_lines
from dnd_core.text_bytes import decode_text

MAX_PICTURES = 1_000  # per drop
# Of all pictures together as they are kept, 3 bytes each: 0.2 GB. Up to 64 keep MAX_SIDE.
MAX_DROP_PIXELS = 64 * MAX_SIDE * MAX_SIDE
MAX_SHOWN = 4  # names or problems in one message
PAIRING_KINDS = ".jsonl, .json, .csv, .tsv or .txt file"
WRITE_IN_BOX = "One prompt for all pictures belongs into the text box."


@dataclass(frozen=True)
class Pair:
    """A picture of the drop and what is said about it."""

    text: str
    picture: DroppedFile
    source: str  # file that pairs them, or the picture itself
    line: int = 0  # of that file; 0 where no line does


@dataclass
class Pairing:
    """What the text files of a drop say about its pictures. problems: sentences, each an error."""

    pairs: list[Pair] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_picture_prompts(
    text: str, paths: Sequence[Path], *, column: str | None = None
) -> PromptList:
    """Read dropped pictures, with the text files that give them prompts.

    text: the prompt of every picture that no row of a text file gives one; may be empty.
    paths: pictures, text files, and zips and folders of both. Without any picture among them, all
    of it is read as prompts of text alone. column: header name or object key that holds the
    prompt. InputError names the file and the line to fix.
    """
    files = read_drop(paths)
    pictures = [file for file in files if file.is_picture]
    if not pictures:
        return _read_text_prompts(text, paths, files, column)
    if len(pictures) > MAX_PICTURES:
        raise InputError(f"{len(pictures):,} pictures came; the limit is {MAX_PICTURES:,} a drop.")
    pairing = _read_pairing(files, pictures, column)
    if pairing.problems:
        raise InputError(_tell_problems(pairing.problems, pictures))
    pairs = _give_text(pairing, pictures, _checked_text(text))
    images, warnings = _read_pictures(list(dict.fromkeys(pair.picture for pair in pairs)))
    parts: dict[str, Parsed] = {}
    for pair in pairs:
        found = Found(pair.line, pair.text, images[pair.picture])
        parts.setdefault(pair.source, Parsed()).found.append(found)
    prompts = collect(list(parts.items()))
    return replace(prompts, warnings=(*pairing.warnings, *warnings, *prompts.warnings))


def _read_text_prompts(
    text: str, paths: Sequence[Path], files: Sequence[DroppedFile], column: str | None
) -> PromptList:
    """A drop without pictures, with a warning where its rows name some."""
    flat: list[Path] = []
    for path in paths:
        inside = [file.source for file in read_drop([path])] if path.is_dir() else [path]
        flat += [each for each in inside if isinstance(each, Path)]
        if not inside:
            raise InputError(f"{path.name} is an empty folder. Drop {PICTURE_KINDS}s or text.")
    prompts = read_prompts(text, flat, column=column)
    names = [file.shown for file in files if file.suffix in PARSERS and _names_pictures(file)]
    if not names:
        return prompts
    warning = (
        f"{_list_some(names)}: pictures are named there, but none was dropped, so the prompts "
        "were read as text alone."
    )
    return replace(prompts, warnings=(*prompts.warnings, warning))


def _names_pictures(file: DroppedFile) -> bool:
    """Whether most rows of a file that was read as prompts name a picture."""
    try:
        rows = parse_pairs(decode_text(file.read_bytes(), file.shown), file.shown, file.suffix)
    except InputError:
        return False  # sound prompts, as read_prompts found, that are no pairs
    return 2 * sum(is_picture_name(row.picture) for row in rows) > len(rows)


def _read_pairing(
    files: Sequence[DroppedFile], pictures: Sequence[DroppedFile], column: str | None
) -> Pairing:
    """Pairs of all text files of the drop, in their order."""
    names, pairing = FileNames(pictures), Pairing()
    skipped: list[str] = []
    for file in files:
        if file.is_picture:
            continue
        if file.suffix not in PARSERS:
            if not file.container:
                kind = f"a {file.suffix} file" if file.suffix else "a file without an extension"
                raise InputError(
                    f"{file.shown} is {kind}, which pairs no pictures. "
                    f"Drop {PICTURE_KINDS}s and a {PAIRING_KINDS}."
                )
            skipped.append(file.shown)
            continue
        text = _read_text(file)
        rows = parse_pairs(text, file.shown, file.suffix, column)
        if rows:
            _add_rows(pairing, rows, file, names)
        elif file.suffix == ".txt" and (beside := names.beside(file)):
            pairing.pairs += [Pair(text, picture, file.shown, 1) for picture in beside]
        elif file.suffix == ".txt" and file.container:
            skipped.append(file.shown)
        else:
            raise InputError(
                f"{file.shown} names no picture. {pairing_advice(file.suffix)} {WRITE_IN_BOX}"
            )
    if skipped:
        pairing.warnings.append(f"{_list_some(skipped)}: skipped, no picture is paired there.")
    return pairing


def _read_text(file: DroppedFile) -> str:
    data = file.read_bytes()
    if not data:
        raise InputError(f"{file.shown} is empty. {pairing_advice(file.suffix)}")
    return decode_text(data, file.shown)


def _add_rows(pairing: Pairing, rows: Iterable[Row], file: DroppedFile, names: FileNames) -> None:
    """Look up the picture of each row; what is not found becomes a problem."""
    other_case, no_text = [], []
    for row in rows:
        where = f"{file.shown}, line {row.line}"
        match = names.find(row.picture, file)
        if not row.picture:
            pairing.problems.append(f"{where}: no picture is named.")
        elif not match.files:
            pairing.problems.append(f"{where}: no picture is named '{row.picture[:80]}'.")
        elif len(match.files) > 1:
            several = _list_some([each.shown for each in match.files])
            pairing.problems.append(
                f"{where}: '{row.picture[:80]}' could be any of {several}. Rename one of them, or "
                "write the folder too."
            )
        else:
            pairing.pairs.append(Pair(row.text, match.files[0], file.shown, row.line))
            if match.other_case:
                other_case.append(row.line)
            if not row.text:
                no_text.append(row.line)
    if other_case:
        pairing.warnings.append(
            f"{file.shown}, {name_lines(other_case)}: named with other upper and lower case than "
            "the picture has."
        )
    if no_text:
        pairing.warnings.append(f"{file.shown}, {name_lines(no_text)}: no prompt in the row.")


def _give_text(pairing: Pairing, pictures: Sequence[DroppedFile], text: str) -> list[Pair]:
    """All pairs: those of rows, and the one text with the pictures that have no words yet.

    Without any row, each picture is used; without a text, those that no row names are left out.
    """
    pairs = [pair if pair.text else replace(pair, text=text) for pair in pairing.pairs]
    named = {pair.picture for pair in pairs}
    others = [picture for picture in pictures if picture not in named]
    if pairs and others:
        what = "took the text of the box" if text else "left out"
        shown = _list_some([picture.shown for picture in others])
        pairing.warnings.append(f"{shown}: named by no row, {what}.")
    if text or not pairs:
        pairs += [Pair(text, picture, picture.shown) for picture in others]
    return pairs


def _checked_text(text: str) -> str:
    text = clean_text(text.replace("\r\n", "\n"))
    if len(text) > MAX_PROMPT_CHARS:
        raise InputError(
            f"The prompt for all pictures has {len(text):,} characters; the limit is "
            f"{MAX_PROMPT_CHARS:,}. Prompts of their own belong into a {PAIRING_KINDS}."
        )
    return text


def _read_pictures(
    files: Sequence[DroppedFile],
) -> tuple[dict[DroppedFile, Picture], list[str]]:
    """The pictures that are used, and warnings on those that were made smaller."""
    max_side = min(MAX_SIDE, isqrt(MAX_DROP_PIXELS // len(files)))
    images = {file: file.read_picture(max_side) for file in files}
    shrunk = [image for image in images.values() if image.shrunk_from]
    if not shrunk:
        return images, []
    names = _list_some([image.name for image in shrunk])
    return images, [f"{names}: made smaller, to {max_side:,} pixels on the longer side."]


def _tell_problems(problems: Sequence[str], pictures: Sequence[DroppedFile]) -> str:
    more = (
        f" And {len(problems) - MAX_SHOWN:,} more such rows." if len(problems) > MAX_SHOWN else ""
    )
    names = _list_some([picture.shown for picture in pictures])
    return f"{' '.join(problems[:MAX_SHOWN])}{more} The pictures of this drop: {names}."


def _list_some(names: Sequence[str]) -> str:
    """ "a, b and c"; of many names the first and how many more there are."""
    if len(names) > MAX_SHOWN:
        return f"{', '.join(names[:MAX_SHOWN])} and {len(names) - MAX_SHOWN:,} more"
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
