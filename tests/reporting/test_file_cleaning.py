"""What may be attached, and that nothing but what is seen or read of it is left (H1, B7)."""

import json
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from redaction import WorkspacePattern
from reporting.attachments import clean as cleaning
from reporting.attachments import sizes
from reporting.attachments.clean import clean_file
from reporting.models import Media
from tenants.permissions import Invalid
from tests.reporting.files import CANARY, picture, png_of_size


@pytest.mark.parametrize(
    ("form", "media"),
    [("PNG", Media.PNG), ("JPEG", Media.JPEG), ("WEBP", Media.WEBP), ("GIF", Media.PNG)],
)
def test_picture_is_drawn_anew_without_metadata(form, media):
    sent = picture(form)
    assert CANARY.encode() in sent
    made = clean_file("a.txt", sent)
    assert made.media == media
    assert CANARY.encode() not in made.data
    with Image.open(BytesIO(made.data)) as image:
        image.load()
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop",
                                   "background", "timestamp", "duration"}  # fmt: skip
        pixel: Any = image.convert("RGB").getpixel((5, 5))
        red, green, blue = pixel
        assert red > 180
        assert max(green, blue) < 60
        # Turned as its metadata said, since they are gone.
        assert image.size == ((30, 40) if form in {"JPEG", "WEBP"} else (40, 30))
        assert (made.width, made.height) == image.size


def test_only_the_first_frame_is_left():
    made = clean_file("moving.gif", picture("GIF", frames=4))
    with Image.open(BytesIO(made.data)) as image:
        assert getattr(image, "n_frames", 1) == 1


def test_picture_keeps_what_is_transparent():
    out = BytesIO()
    Image.new("RGBA", (4, 4), (1, 2, 3, 0)).save(out, "PNG")
    with Image.open(BytesIO(clean_file("a.png", out.getvalue()).data)) as image:
        assert image.getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(
    "size", [(sizes.MOST_SIDE + 1, 1), (4_001, 4_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)]
)
def test_picture_that_would_unpack_too_large_is_refused_before_it_is_unpacked(size):
    with pytest.raises(Invalid) as refused:
        clean_file("bomb.png", png_of_size(*size))
    assert refused.value.code == "too_many_pixels"
    assert "16 million" in refused.value.detail


def test_picture_at_the_limit_is_taken_and_one_byte_past_it_is_not():
    out = BytesIO()
    Image.new("L", (4_000, 4_000)).save(out, "PNG")
    assert clean_file("a.png", out.getvalue()).width == 4_000
    with pytest.raises(Invalid) as refused:
        clean_file("a.png", picture() + b"x" * sizes.MOST_PICTURE)
    assert (refused.value.code, refused.value.status) == ("too_large", 413)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_half_a_picture_is_refused(form):
    whole = picture(form, (300, 300))[: -len(CANARY)]
    with pytest.raises(Invalid, match="cannot be read") as refused:
        clean_file("a.png", whole[: len(whole) * 2 // 3])
    assert refused.value.code == "broken"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"MZ\x90\0" + b"\0" * 200, "a program (Windows)"),
        (b"\x7fELF\x02\x01\x01" + b"\0" * 90, "a program (Linux)"),
        (b"PK\x03\x04\x14\0" + b"\0" * 60, "an archive or an Office document"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"  <!DOCTYPE html><script>1</script>", "a web page"),
        (b"\xef\xbb\xbf<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing"),
        ("<html><body>".encode("utf-16"), "a web page"),
        ("<script>".encode("utf-16-le"), "a web page"),
        (b"#!/bin/sh\nrm -r x", "a program (script)"),
        (b"<?php echo 1;", "a program (PHP)"),
        (b"\x1f\x8b\x08\0" + b"\xff\0" * 40, "“"),
        (b"BM" + b"\xff\0" * 40, "“"),
        (b"\0\x01\x02\x03" * 20, "not a text"),
    ],
)
@pytest.mark.parametrize("name", ["holiday.png", "notes.txt"])
def test_disguise_is_refused_by_what_it_is(data, what, name):
    with pytest.raises(Invalid) as refused:
        clean_file(name, data)
    assert what in refused.value.detail
    assert refused.value.detail.endswith(".")


def test_picture_called_a_text_is_a_picture_and_a_script_behind_a_picture_is_gone():
    made = clean_file("notes.txt", picture("GIF") + b"<script>alert(1)</script>")
    assert (made.media, made.name) == (Media.PNG, "notes.png")
    assert b"<script>" not in made.data


def test_text_is_redacted_and_cleaned():
    said = "Card 4111 1111 1111 1111\r\n\x1b[31mred\x1b[0m \u202eevil, ask zoe@example.org\x07"
    made = clean_file("log.log", said.encode())
    text = made.data.decode()
    assert made.media == Media.TEXT
    assert text.startswith("Card [card 1]\nred evil")
    assert "4111" not in text
    assert "example.org" not in text
    assert made.kinds == {"CREDIT_CARD": 1, "EMAIL_ADDRESS": 1}


def test_patterns_of_the_workspace_hold_for_files_and_their_names():
    own = [WorkspacePattern(name="badge", regex=r"BDG-\d{4}")]
    made = clean_file("BDG-1234 seen.md", b"Badge BDG-9876.", patterns=own)
    assert b"9876" not in made.data
    assert "1234" not in made.name


def test_json_is_redacted_by_what_its_keys_say():
    made = clean_file("call.json", json.dumps({"password": "hunter2xyz", "n": 1}).encode())
    assert made.media == Media.JSON
    assert "hunter2xyz" not in made.data.decode()
    assert json.loads(made.data)["n"] == 1


@pytest.mark.parametrize(
    "text", ['{"a": 1}\n{"a": 2}', '{"half', "[" * 5_000, "[" * 40 + "]" * 40, "[1e999]", "[NaN]"]
)
def test_what_only_looks_like_json_is_a_text(text):
    assert clean_file("a.json", text.encode()).media == Media.TEXT


def test_nested_json_does_not_grow_without_limit():
    deep = "[" * 30 + ",".join("1" * 1 for _ in range(60_000)) + "]" * 30
    assert len(clean_file("a.json", deep.encode()).data) <= 3 * sizes.MOST_TEXT


@pytest.mark.parametrize("data", [b"", b"  \n\t", "\ufeff".encode()])
def test_empty_file_is_refused(data):
    with pytest.raises(Invalid, match="empty"):
        clean_file("a.txt", data)


def test_text_has_its_limit():
    assert clean_file("a.txt", b"a " * (sizes.MOST_TEXT // 2)).data
    with pytest.raises(Invalid) as refused:
        clean_file("a.txt", b"a" * (sizes.MOST_TEXT + 1))
    assert "256.0\xa0KB" in refused.value.detail


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd.txt"),
        ("C:\\Users\\x\\note.exe", "note.txt"),
        ("a\r\nX-Evil: 1.txt", "a_X-Evil_ 1.txt"),
        ('"><script>.txt', "script.txt"),
        ("\u202egnp.exe", "gnp.txt"),
        ("", "file.txt"),
        (".htaccess", "htaccess.txt"),
        ("a" * 300 + ".csv", "a" * 80 + ".txt"),
        ("=cmd|' /C calc'!A0.csv", "C calc_A0.txt"),
    ],
)
def test_name_is_made_harmless_and_ends_as_its_content_does(name, shown):
    assert cleaning.clean_name(name, Media.TEXT)[0] == shown


def test_name_keeps_nobodys_details():
    shown, kinds = cleaning.clean_name("zoe@example.org 4111111111111111.pdf", Media.TEXT)
    assert "zoe" not in shown
    assert "4111" not in shown
    assert sum(kinds.values()) == 2
