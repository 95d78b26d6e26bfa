"""One picture file: what is read and how it looks then, and every refusal by its name."""

from __future__ import annotations

import io
import random
import warnings
from pathlib import Path

import pytest
from PIL import Image

from dnd_core.errors import InputError
from dnd_core.picture_reading import MAX_SIDE, MB, decode_picture, is_picture_name, read_picture
from dnd_core.pictures import Picture

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)
SUFFIXES = {".png": "PNG", ".jpg": "JPEG", ".webp": "WEBP", ".bmp": "BMP", ".gif": "GIF"}
ORIENTATION = 0x0112


@pytest.fixture(autouse=True)
def _no_warning_leaks():
    """Whatever Pillow warns about becomes an error here, unless the reader keeps it to itself."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def encode(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def two_halves(size: tuple[int, int] = (32, 16)) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image


def pixel(picture: Picture, x: int, y: int) -> tuple[int, ...]:
    value = picture.image.getpixel((x, y))
    assert isinstance(value, tuple)
    return value


def near(one: tuple[int, ...], other: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


# What is read


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_is_read(suffix, tmp_path):
    path = tmp_path / f"photo{suffix.upper()}"
    path.write_bytes(encode(two_halves(), SUFFIXES[suffix]))
    picture = read_picture(path)
    assert (picture.name, picture.image.size, picture.image.mode) == (path.name, (32, 16), "RGB")
    assert near(pixel(picture, 4, 8), RED) and near(pixel(picture, 28, 8), BLUE)
    assert picture.shrunk_from is None


def test_equal_pixels_are_equal_pictures_whatever_the_file():
    png, bmp = (
        decode_picture(encode(two_halves(), form), f"a.{form}".lower()) for form in ("PNG", "BMP")
    )
    assert png == bmp and hash(png) == hash(bmp)
    turned = decode_picture(encode(two_halves().rotate(180)), "a.png")
    assert turned != png


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [(1, (32, 16), (4, 8)), (3, (32, 16), (28, 8)), (6, (16, 32), (8, 4)), (8, (16, 32), (8, 28))],
)
def test_exif_orientation_is_applied(form, orientation, size, red):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    suffix = next(suffix for suffix, each in SUFFIXES.items() if each == form)
    picture = decode_picture(encode(two_halves(), form, exif=exif), f"a{suffix}")
    assert picture.image.size == size
    assert near(pixel(picture, *red), RED, 40)
    assert picture.image.info == {}  # no place and no time of the photo goes on


def test_transparent_parts_become_white():
    image = Image.new("RGBA", (8, 8), (*RED, 0))
    image.paste((*BLUE, 255), (4, 0, 8, 8))
    image.putpixel((0, 0), (0, 0, 0, 128))
    for data, name in ((encode(image), "a.png"), (encode(image, "WEBP", lossless=True), "a.webp")):
        picture = decode_picture(data, name)
        assert (pixel(picture, 2, 2), pixel(picture, 6, 2)) == (WHITE, BLUE)
        assert near(pixel(picture, 0, 0), (127, 127, 127), 2)


def test_transparent_palette_entry_becomes_white():
    image = Image.new("P", (8, 8), 0)
    image.putpalette([*RED, *BLUE])
    image.paste(1, (4, 0, 8, 8))
    for form in ("PNG", "GIF"):
        picture = decode_picture(encode(image, form, transparency=0), f"a.{form.lower()}")
        assert (pixel(picture, 2, 2), pixel(picture, 6, 2)) == (WHITE, BLUE)


def test_sixteen_bit_greys_are_scaled_not_cut_off():
    image = Image.new("I;16", (8, 8), 128 * 257)
    image.putpixel((0, 0), 65535)
    picture = decode_picture(encode(image), "a.png")
    assert pixel(picture, 4, 4) == (128, 128, 128)
    assert pixel(picture, 0, 0) == WHITE


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_other_modes(mode):
    grey = Image.new("L", (8, 8), 255)
    grey.paste(0, (4, 0, 8, 8))
    picture = decode_picture(encode(grey.convert(mode)), "a.png")
    assert (pixel(picture, 2, 2), pixel(picture, 6, 2)) == (WHITE, (0, 0, 0))


def test_cmyk_jpeg():
    picture = decode_picture(encode(two_halves().convert("CMYK"), "JPEG", quality=95), "a.jpeg")
    assert near(pixel(picture, 4, 8), RED, 30) and near(pixel(picture, 28, 8), BLUE, 30)


def test_phone_photo_with_a_second_frame_is_no_animation():
    data = encode(two_halves(), "MPO", save_all=True, append_images=[two_halves()])
    assert decode_picture(data, "IMG_1.jpg").image.size == (32, 16)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_large_pictures_are_made_smaller(form):
    picture = decode_picture(encode(two_halves((3000, 1500)), form), f"a.{form.lower()}")
    assert picture.image.size == (MAX_SIDE, MAX_SIDE // 2)
    assert picture.shrunk_from == (3000, 1500)
    assert near(pixel(picture, 100, 100), RED) and near(pixel(picture, 1000, 100), BLUE)
    upright = decode_picture(encode(two_halves((16, 64))), "a.png", max_side=32)
    assert upright.image.size == (8, 32)


def test_a_thin_picture_does_not_get_thinner():
    picture = decode_picture(encode(Image.new("RGB", (5900, 30))), "a.png", max_side=512)
    width, height = picture.image.size
    assert width / height <= 5900 / 30


def test_picture_names():
    assert all(is_picture_name(f"x/Photo{suffix}") for suffix in (*SUFFIXES, ".JPEG", ".heic"))
    assert not any(is_picture_name(name) for name in ("a.txt", "png", "a.png.zip", ""))


# What is refused


def refuse(data: bytes, name: str) -> str:
    with pytest.raises(InputError) as caught:
        decode_picture(data, name)
    assert str(caught.value).startswith(name)
    assert "BytesIO" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_truncated_files(suffix):
    data = encode(Image.effect_noise((40, 40), 80).convert("RGB"), SUFFIXES[suffix])
    for share in (0.3, 0.6, 0.9):
        assert "is broken" in refuse(data[: int(len(data) * share)], f"photo{suffix}")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_random_damage_gives_a_picture_or_an_input_error(suffix):
    rng = random.Random(suffix)
    data = encode(Image.effect_noise((24, 24), 80).convert("RGB"), SUFFIXES[suffix])
    num_refused = 0
    for trial in range(300):
        broken = bytearray(data[: rng.randrange(len(data))] if trial % 2 else data)
        for _ in range(min(len(broken), rng.randrange(6))):
            broken[rng.randrange(min(len(broken), 400))] = rng.randrange(256)
        try:
            picture = decode_picture(bytes(broken), f"a{suffix}")
        except InputError:
            num_refused += 1
        else:
            assert picture.image.mode == "RGB"
    assert num_refused > 50


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (
            encode(two_halves(), "JPEG"),
            "photo.png",
            "is really a JPEG image. Rename it to photo.jpg",
        ),
        (encode(two_halves()), "photo.webp", "is really a PNG image. Rename it to photo.png"),
        (encode(two_halves(), "WEBP"), "photo.jpg", "is really a WebP image. Rename"),
        (encode(two_halves(), "BMP"), "photo.jpg", "is really a file of some other kind"),
        (b"a.png | What is it?\n", "photo.png", "is really a text file, not a PNG image"),
        (b"<!DOCTYPE html><html>404", "photo.jpg", "is really a web page (HTML), not a JPEG"),
        (b'<?xml version="1.0"?>\n<svg></svg>', "photo.png", "is really an SVG drawing"),
        (b"%PDF-1.4\n", "photo.png", "is really a PDF document, not a PNG image"),
        (b"\x00\x01\x02\xff" * 50, "photo.png", "is really a file of some other kind"),
        (b"\x00\x00\x00\x18ftypheic", "photo.jpg", "MP4 video or HEIC image, not a JPEG"),
        (b"", "photo.png", "is empty"),
        (b"dog", "photo.xyz", "is a text file, which is no picture"),
        (b"", "photo.heic", "is a HEIC photo. Save it as .png or .jpg"),
        (b"", "photo.svg", "is an SVG drawing, which has no pixels. Export it as .png"),
        (b"", "photo.TIFF", "is a TIFF picture. Save it as .png or .jpg"),
        (b"", "photo.pdf", "is a PDF document. Save it as .png or .jpg"),
        (b"", "photo.mov", "is a video. Save single frames"),
    ],
)
def test_what_it_really_is(data, name, message):
    assert message in refuse(data, name)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
def test_animations(suffix):
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, BLUE)]
    data = encode(frames[0], SUFFIXES[suffix], save_all=True, append_images=frames[1:])
    assert "is animated" in refuse(data, f"photo{suffix}")


@pytest.mark.parametrize(
    ("size", "message"),
    [
        ((7000, 7000), "has 7,000 by 7,000 pixels; the limit is 40 million"),
        ((10_000, 10_000), "has 10,000 by 10,000 pixels; the limit is 40 million"),
        ((20_000, 20_000), "has far more than 40 million pixels"),
        ((3, 16), "has 3 by 16 pixels; each side needs at least 4"),
        ((2000, 10), "one side is 200 times the other"),
    ],
)
def test_sizes_in_the_header(size, message):
    # The pixels are not there at all: the header decides, and nothing is decoded.
    data = bytearray(encode(Image.new("1", (8, 8)), "BMP"))
    data[18:26] = b"".join(side.to_bytes(4, "little") for side in size)
    assert message in refuse(bytes(data), "photo.bmp")


def test_file_size(tmp_path):
    assert "is 20.1 MB; the limit is 20 MB" in refuse(b"\x89PNG" + bytes(20 * MB), "photo.png")
    path = tmp_path / "photo.png"
    with path.open("wb") as file:
        file.truncate(30 * MB)
    with pytest.raises(InputError, match=r"photo.png is 30\.0 MB; the limit is 20 MB"):
        read_picture(path)


def test_missing_file_and_folder(tmp_path: Path):
    with pytest.raises(InputError, match=r"gone.png is not there any more"):
        read_picture(tmp_path / "gone.png")
    with pytest.raises(InputError, match="is a folder"):
        read_picture(tmp_path)
