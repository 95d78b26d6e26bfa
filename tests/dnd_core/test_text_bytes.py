"""Encodings that are read, and files that are no text: each is called by its name."""

import gzip

import pytest

from dnd_core.errors import InputError


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_with_byte_order_mark(drop, codec):
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(codec, b"")
    result = drop("words.txt", mark + "Grüße\r\nこんにちは\r\n".encode(codec))
    assert result.prompts == ("Grüße", "こんにちは")
    assert result.sources == ("words.txt:1", "words.txt:2")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_other_encoding_names_line_and_byte(drop, line_end):
    data = line_end.join(["dog", "cat", "M\u00e4use"]).encode("latin-1")
    with pytest.raises(InputError, match=r"words.txt, line 3: byte 0xE4 .* Save the file as UTF-8"):
        drop("words.txt", data)


def test_bad_utf16_names_the_line(drop):
    data = b"\xff\xfe" + "dog\ncat\n".encode("utf-16-le") + b"\x00\xdc" + b"x\x00"
    with pytest.raises(InputError, match="line 3: byte 0x00 is not valid UTF-16"):
        drop("words.txt", data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"GIF89a\x01\x00", "a GIF image"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"BM\x00\x00\x00\x00\x00\x00\xff\xff", "a BMP image"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"{\\rtf1\\ansi dog}", "an RTF document"),
        (gzip.compress(b"dog\n"), "a gzip archive"),
        (b"PK\x03\x04\x14\x00\x00\x00a.txt", "a zip archive"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml", "an Office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(30), "an old Office document"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "a Linux program"),
        (b"<!DOCTYPE html>\n<html><body>dog", "a web page"),
        (bytes(range(256)), "a binary file"),
        ("dog\ncat\n".encode("utf-16-le"), "UTF-16 text without a byte order mark"),
    ],
)
@pytest.mark.parametrize("name", ["words.txt", "words.csv", "words.json"])
def test_other_kinds_of_file_are_named(drop, name, data, kind):
    with pytest.raises(InputError, match=f"{name} looks like {kind}"):
        drop(name, data)


def test_utf32_is_named(drop):
    with pytest.raises(InputError, match="UTF-32"):
        drop("words.txt", "dog".encode("utf-32"))


def test_text_that_only_starts_like_a_binary_file_is_read(drop):
    assert drop("words.txt", "BMW is a car\nMZ\nID3").prompts == ("BMW is a car", "MZ", "ID3")


@pytest.mark.parametrize(("name", "kind"), [("a.yaml", "a .yaml file"), ("a", "without an ext")])
def test_unknown_extension(drop, name, kind):
    with pytest.raises(InputError, match=kind):
        drop(name, "dog")
