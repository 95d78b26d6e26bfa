"""Bytes of a dropped file -> text, or an InputError that says what the file really is."""

import codecs

from dnd_core.errors import InputError

TEXT_ADVICE = "Drop a .txt, .md, .csv, .tsv, .json, .jsonl or .zip file"
PICTURE_ADVICE = "Pictures go to a model that reads them: see the tab Pictures"
UTF8_ADVICE = "Save the file as UTF-8 and drop it again."

# First bytes that no list of prompts starts with.
MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls or .ppt)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a Linux program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS\x00", "an Ogg sound file"),
)
RIFF_KINDS = {b"WEBP": "a WebP image", b"WAVE": "a WAV sound file", b"AVI ": "an AVI video"}
# First bytes that a text could start with as well: they count only in a file that is binary.
WEAK_MAGIC = (
    (b"BM", "a BMP image"),
    (b"BZh", "a bzip2 archive"),
    (b"PAR1", "a Parquet table"),
    (b"ID3", "an MP3 sound file"),
    (b"MZ", "a Windows program"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
)
# Control bytes that text files do not hold; tab, line ends, form feed and escape are left out.
CONTROL_BYTES = bytes({*range(0x20)} - {*b"\b\t\n\v\f\r\x1b"})
HEAD_BYTES = 8192


def decode_text(data: bytes, name: str) -> str:
    """Text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one.

    Line ends become "\\n". InputError if the bytes are another kind of file or another encoding.
    """
    kind = strong_kind(data)
    if kind:
        raise InputError(_not_text(name, kind))
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise InputError(f"{name} is UTF-32 text. {UTF8_ADVICE}")
    codec, body = _codec_and_body(data)
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        if codec == "utf-8" and _is_binary(body):
            raise InputError(_not_text(name, weak_kind(body))) from error
        before = body[: error.start].decode(codec, errors="replace")
        line = _unify_line_ends(before).count("\n") + 1
        shown = "UTF-8" if codec == "utf-8" else "UTF-16"
        raise InputError(
            f"{name}, line {line}: byte 0x{body[error.start]:02X} is not valid {shown} text. "
            f"{UTF8_ADVICE}"
        ) from error
    # A few stray NULs are dropped with the other control characters; many mean a binary file.
    if text.count("\0") * 10 > len(text):
        raise InputError(_not_text(name, weak_kind(body)))
    if text[:200].lstrip().lower().startswith(("<!doctype html", "<html")):
        raise InputError(_not_text(name, "a web page (HTML)"))
    return _unify_line_ends(text)


def strong_kind(data: bytes) -> str | None:
    """What the first bytes say the file is, or None if they could start a text."""
    for magic, kind in MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        head = data[:HEAD_BYTES]
        if b"[Content_Types].xml" in head:
            return "an Office document (.docx, .xlsx or .pptx)"
        if b"mimetypeapplication/vnd.oasis" in head:
            return "an OpenDocument file (.odt or .ods)"
        return "a zip archive"
    if data.startswith(b"RIFF") and data[8:12] in RIFF_KINDS:
        return RIFF_KINDS[data[8:12]]
    if data.startswith(b"\0\0\0") and data[4:8] == b"ftyp":
        return "an MP4 video or HEIC image"
    return None


def weak_kind(data: bytes) -> str:
    """Best name for data already known to be binary."""
    for magic, kind in WEAK_MAGIC:
        if data.startswith(magic):
            return kind
    head = data[:HEAD_BYTES]
    if head.count(0) * 3 > len(head) and 0 in (head[::2].count(0), head[1::2].count(0)):
        return "UTF-16 text without a byte order mark"
    return "a binary file"


def _codec_and_body(data: bytes) -> tuple[str, bytes]:
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le", data[2:]
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be", data[2:]
    return "utf-8", data.removeprefix(codecs.BOM_UTF8)


def _is_binary(data: bytes) -> bool:
    head = data[:HEAD_BYTES]
    return (len(head) - len(head.translate(None, CONTROL_BYTES))) * 50 > len(head)


def _not_text(name: str, kind: str) -> str:
    if "UTF-16" in kind:
        return f"{name} looks like {kind}. {UTF8_ADVICE}"
    if kind == "a zip archive":
        return f"{name} looks like {kind}. Give it the ending .zip and drop it again."
    if "archive" in kind:
        return f"{name} looks like {kind}. Unpack it and drop what is inside."
    if "image" in kind:
        return f"{name} looks like {kind}, not a list of prompts. {TEXT_ADVICE}. {PICTURE_ADVICE}."
    return f"{name} looks like {kind}, not a list of prompts. {TEXT_ADVICE}."


def _unify_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
