"""One picture file -> Picture, or an InputError that names the file and what it really is."""

from __future__ import annotations

import io
import threading
import warnings
from pathlib import Path, PurePath
from typing import NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from dnd_core.errors import InputError
from dnd_core.pictures import Picture
from dnd_core.text_bytes import decode_text, strong_kind

MB = 1_000_000  # bytes
MAX_PICTURE_BYTES = 20 * MB
MAX_PIXELS = 40_000_000  # as the header says, before anything is decoded
MIN_SIDE = 4  # pixels
MAX_ASPECT = 200  # longer side over shorter side; Qwen's processor refuses more
MAX_SIDE = 1024  # pixels; a larger picture is made smaller when it is read
PICTURE_KINDS = "a .png, .jpg, .webp, .bmp or (still) .gif picture"


class Format(NamedTuple):
    """A kind of picture that is read."""

    pillow: str  # Pillow's name of its decoder
    kind: str  # as text_bytes names it
    magic: bytes
    suffix: str  # to rename a file to


PNG = Format("PNG", "a PNG image", b"\x89PNG\r\n\x1a\n", ".png")
JPEG = Format("JPEG", "a JPEG image", b"\xff\xd8\xff", ".jpg")
WEBP = Format("WEBP", "a WebP image", b"RIFF", ".webp")
BMP = Format("BMP", "a BMP image", b"BM", ".bmp")
GIF = Format("GIF", "a GIF image", b"GIF8", ".gif")
FORMATS = {
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".jfif": JPEG,
    ".webp": WEBP,
    ".bmp": BMP,
    ".gif": GIF,
}
SAVE_AS = "Save it as .png or .jpg and drop that."
REFUSED = {
    ".heic": f"a HEIC photo. {SAVE_AS} (iPhone: Settings, Camera, Formats, Most Compatible.)",
    ".heif": f"a HEIF photo. {SAVE_AS}",
    ".avif": f"an AVIF picture. {SAVE_AS}",
    ".tif": f"a TIFF picture. {SAVE_AS}",
    ".tiff": f"a TIFF picture. {SAVE_AS}",
    ".svg": "an SVG drawing, which has no pixels. Export it as .png and drop that.",
    ".pdf": f"a PDF document. {SAVE_AS} (One picture a page.)",
    ".psd": f"a Photoshop file. {SAVE_AS}",
    ".ico": f"an icon. {SAVE_AS}",
    ".mp4": "a video. Save single frames as .jpg and drop those.",
    ".mov": "a video. Save single frames as .jpg and drop those.",
}
# Of those, the ones that no camera makes.
DOCUMENTS = frozenset((".svg", ".pdf", ".psd", ".ico", ".mp4", ".mov"))
# Pillow warns about pixels, EXIF and palettes; all that matters is said in our own words. The
# filters belong to the whole process, so only one thread at a time may swap them.
WARNINGS_LOCK = threading.Lock()


def is_picture_name(name: str) -> bool:
    """Whether the ending is that of a picture, be it one that is read or one that is refused."""
    suffix = PurePath(name).suffix.lower()
    return suffix in FORMATS or suffix in REFUSED


def read_picture(path: Path, name: str = "", *, max_side: int = MAX_SIDE) -> Picture:
    """The picture in a file. Raises InputError, with the name, for all that cannot be used."""
    name = name or path.name
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "is not there any more"
            raise InputError(f"{name} {what}. Drop {PICTURE_KINDS}.")
        check_picture_size(name, path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.") from error
    return decode_picture(data, name, max_side=max_side)


def check_picture_size(name: str, num_bytes: int) -> None:
    """Raises InputError for a file that is too big to be read."""
    if num_bytes > MAX_PICTURE_BYTES:
        shown = -(-num_bytes // (MB // 10)) / 10  # rounded up: 20.04 MB must not be shown as 20.0
        raise InputError(
            f"{name} is {shown:,.1f} MB; the limit is {MAX_PICTURE_BYTES // MB} MB a picture. "
            f"Make it smaller: {MAX_SIDE:,} pixels on the longer side are used at most."
        )


def decode_picture(data: bytes, name: str, *, max_side: int = MAX_SIDE) -> Picture:
    """Bytes of a file -> upright RGB picture of at most max_side pixels on its longer side.

    Transparent parts become white, the EXIF orientation is applied. Raises InputError, with the
    name, for what is no picture, broken, animated, too big, too small or too thin.
    """
    check_picture_size(name, len(data))
    form = _checked_format(data, name)
    try:
        with WARNINGS_LOCK, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=[form.pillow]) as image:
                size = image.size
                _check_shape(name, *size)
                _check_still(name, image, form)
                image.draft(None, (max_side, max_side))  # JPEG: decode near the size that is kept
                upright = ImageOps.exif_transpose(image)
                small = _shrink(_to_rgb(upright), max_side)
    except InputError:
        raise
    except Image.DecompressionBombError as error:
        limit = MAX_PIXELS // 1_000_000
        raise InputError(
            f"{name} has far more than {limit} million pixels, the limit. Make it smaller."
        ) from error
    # NOTE: on broken files Pillow's decoders raise nearly anything: OSError, SyntaxError,
    # ValueError, struct.error, IndexError, TypeError, MemoryError, DecompressionBombError.
    except Exception as error:
        why = "" if isinstance(error, UnidentifiedImageError) else f" ({error})"
        raise InputError(
            f"{name} is broken: it starts as {form.kind} but cannot be decoded{why}. "
            "Save it again and drop it."
        ) from error
    small.info = {}  # where and when a photo was taken is nobody's business here
    original = size if max(size) > max_side else None
    return Picture.of(small, name, original)


def _checked_format(data: bytes, name: str) -> Format:
    """The format that ending and first bytes agree on; InputError where they do not."""
    suffix = PurePath(name).suffix.lower()
    if suffix in REFUSED:
        raise InputError(f"{name} is {REFUSED[suffix]}")
    if not data:
        raise InputError(f"{name} is empty. Drop {PICTURE_KINDS}.")
    form = FORMATS.get(suffix)
    if form is BMP and data.startswith(BMP.magic):
        return form
    kind = _kind(data)
    if form is not None and kind == form.kind:
        return form
    really = next((other for other in FORMATS.values() if other.kind == kind), None)
    if really is not None:
        raise InputError(
            f"{name} is really {kind}. Rename it to {PurePath(name).stem}{really.suffix} "
            "and drop it again."
        )
    if form is None:
        raise InputError(
            f"{name} is {kind}, which is no picture that is read. Drop {PICTURE_KINDS}."
        )
    raise InputError(f"{name} is really {kind}, not {form.kind}. Drop {PICTURE_KINDS}.")


def _kind(data: bytes) -> str:
    """What the bytes are, in words."""
    kind = strong_kind(data)
    if kind is not None:
        return kind
    head = data[:1000].lstrip().lower()
    if b"<svg" in head:
        return "an SVG drawing"
    if head.startswith((b"<!doctype html", b"<html")):
        return "a web page (HTML)"  # most often what a download that failed leaves behind
    try:
        decode_text(data, "")
    except InputError:
        return "a file of some other kind"
    return "a text file"


def _check_shape(name: str, width: int, height: int) -> None:
    """Refuse by the size in the header, before memory is taken for the pixels."""
    shown = f"{name} has {width:,} by {height:,} pixels"
    if width * height > MAX_PIXELS:
        raise InputError(
            f"{shown}; the limit is {MAX_PIXELS // 1_000_000} million. Make it smaller: "
            f"{MAX_SIDE:,} on the longer side are used at most."
        )
    if min(width, height) < MIN_SIDE:
        raise InputError(f"{shown}; each side needs at least {MIN_SIDE}.")
    if max(width, height) >= MAX_ASPECT * min(width, height):
        raise InputError(
            f"{shown}: one side is {max(width, height) // min(width, height):,} times the other, "
            f"and below {MAX_ASPECT} times is allowed. Cut a part out of it."
        )


def _check_still(name: str, image: Image.Image, form: Format) -> None:
    """Refuse animations. A JPEG of several frames is none: phones keep depth maps that way."""
    if form is not JPEG and getattr(image, "is_animated", False):
        raise InputError(
            f"{name} is animated ({form.kind} of several frames). "
            "Save the frame that you mean as .png and drop that."
        )


def _to_rgb(image: Image.Image) -> Image.Image:
    """Any mode -> RGB; what is transparent becomes white, as on a page."""
    if image.mode.startswith("I"):
        # NOTE: convert() cuts 16-bit greys off at 255 instead of scaling them.
        return image.convert("I").point(lambda value: value / 257).convert("L").convert("RGB")
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def _shrink(image: Image.Image, max_side: int) -> Image.Image:
    """At most max_side pixels on the longer side."""
    long, short = max(image.size), min(image.size)
    if long <= max_side:
        return image
    # Rounded up, so that a thin picture does not get thinner than it was.
    other = max(MIN_SIDE, -(-short * max_side // long))
    size = (max_side, other) if image.width >= image.height else (other, max_side)
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
