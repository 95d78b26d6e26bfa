"""The files of a drop: dropped themselves, or inside its zips and folders; found by name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from dnd_core.errors import InputError
from dnd_core.picture_reading import DOCUMENTS, decode_picture, is_picture_name, read_picture
from dnd_core.pictures import Picture
from dnd_core.prompt_files import clean_text, is_junk, read_file, unpack_zip

MAX_FOLDER_FILES = 10_000


@dataclass(frozen=True)
class DroppedFile:
    """One file of a drop."""

    shown: str  # in messages and sources, such as "all.zip/sub/a.png"
    path: PurePosixPath  # inside its zip or folder
    source: Path | bytes  # a file that is read when it is needed, or what a zip held
    container: str = ""  # zip or folder that it came in

    @property
    def suffix(self) -> str:
        """The ending of its name, such as ".png"."""
        return self.path.suffix.lower()

    @property
    def is_picture(self) -> bool:
        """Whether it is to be read as a picture, or refused as one that cannot be.

        A document that merely lies in the same zip or folder is none.
        """
        return is_picture_name(self.path.name) and not (self.container and self.suffix in DOCUMENTS)

    def read_bytes(self) -> bytes:
        """What is in it. Raises InputError where it cannot be read."""
        return self.source if isinstance(self.source, bytes) else read_file(self.source)

    def read_picture(self, max_side: int) -> Picture:
        """The picture in it. Raises InputError where there is none."""
        if isinstance(self.source, bytes):
            return decode_picture(self.source, self.shown, max_side=max_side)
        return read_picture(self.source, self.shown, max_side=max_side)


def read_drop(paths: Sequence[Path]) -> list[DroppedFile]:
    """All files of a drop, those of zips and folders in it too, without what file managers leave.

    Raises InputError for a broken zip and for a folder of very many files.
    """
    files: list[DroppedFile] = []
    for path in paths:
        name = clean_text(path.name)
        if path.is_dir():
            files += read_folder(path)
        elif path.suffix.lower() == ".zip" and (data := read_file(path)):
            files += [
                DroppedFile(f"{name}/{clean_text(str(inner))}", inner, content, name)
                for inner, content in unpack_zip(name, data)
            ]
        else:
            files.append(DroppedFile(name, PurePosixPath(name), path))
    return files


def read_folder(folder: Path) -> list[DroppedFile]:
    """Files of a folder and of those in it, by name; links to other folders are not followed."""
    name = clean_text(folder.resolve().name)
    files: list[DroppedFile] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for each in sorted(names):
            path = Path(parent) / each
            inner = PurePosixPath(path.relative_to(folder).as_posix())
            if path.is_file() and not is_junk(inner):
                files.append(DroppedFile(f"{name}/{clean_text(str(inner))}", inner, path, name))
        if len(files) > MAX_FOLDER_FILES:
            raise InputError(f"{name} holds more than {MAX_FOLDER_FILES:,} files. Drop fewer.")
    return files


@dataclass(frozen=True)
class NameMatch:
    """What a name stands for. files: none, the one that is meant, or several that could be."""

    files: tuple[DroppedFile, ...]
    other_case: bool = False  # found only when upper and lower case count the same


class FileNames:
    """Finds files by the names that another file of the drop gives them."""

    def __init__(self, files: Sequence[DroppedFile]) -> None:
        self._files: dict[tuple[str, ...], list[DroppedFile]] = {}
        for file in files:
            stem = str(file.path.with_suffix(""))
            for key in (
                *(("path", spell.__name__, spell(str(file.path))) for spell in SPELLINGS),
                *(("base", spell.__name__, spell(file.path.name)) for spell in SPELLINGS),
                ("stem", file.container, as_written(stem)),
            ):
                self._files.setdefault(key, []).append(file)

    def find(self, name: str, asking: DroppedFile) -> NameMatch:
        """What asking means by name: by its full path first, then by the last part of it."""
        wanted = PurePosixPath(name.replace("\\", "/"))
        for spell in SPELLINGS:
            for kind, text in (
                ("path", str(asking.path.parent / wanted)),
                ("path", str(wanted)),
                ("base", wanted.name),
            ):
                found = self._files.get((kind, spell.__name__, spell(text)), [])
                # Two zips may hold an "a.png" each: a file means the one of its own zip.
                own = [file for file in found if file.container == asking.container]
                if found:
                    return NameMatch(tuple(dict.fromkeys(own or found)), spell is any_case)
        return NameMatch(())

    def beside(self, asking: DroppedFile) -> tuple[DroppedFile, ...]:
        """Files that differ from asking in their ending alone."""
        stem = as_written(str(asking.path.with_suffix("")))
        return tuple(self._files.get(("stem", asking.container, stem), ()))


def as_written(name: str) -> str:
    """One spelling of accents: macOS writes them apart from their letters."""
    return normalize("NFC", name)


def any_case(name: str) -> str:
    """Equal for names that differ in upper and lower case alone."""
    return normalize("NFC", name).casefold()


SPELLINGS = (as_written, any_case)
