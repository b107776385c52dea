"""Pictures: recognised by their bytes, and drawn anew, so that nothing but what is seen is left."""

import logging
import threading
import warnings
from dataclasses import dataclass
from io import BytesIO

from django.template.defaultfilters import filesizeformat
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from PIL import Image, ImageOps

from reporting.attachments.sizes import MOST_PICTURE, MOST_PIXELS, MOST_SIDE
from reporting.models import Media
from tenants.failures import note_failure
from tenants.permissions import Invalid

logger = logging.getLogger("recourse.pictures")

# Pictures are decoded one at a time in each process: a few at once could take all its memory.
_DECODING = threading.Lock()
# A GIF is kept as its first frame, without loss.
KEPT_AS = {
    "PNG": ("PNG", Media.PNG),
    "GIF": ("PNG", Media.PNG),
    "JPEG": ("JPEG", Media.JPEG),
    "WEBP": ("WEBP", Media.WEBP),
}
OPTIONS: dict[str, dict[str, int | bool]] = {
    "PNG": {"optimize": False},
    "JPEG": {"quality": 88},
    "WEBP": {"quality": 88, "method": 2},
}


@dataclass(frozen=True)
class Picture:
    """A picture as it may be kept."""

    media: Media
    data: bytes
    width: int
    height: int


def form_of(data: bytes) -> str:
    """Return which of the known forms of pictures the bytes begin like, or nothing."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data[:6] in {b"GIF87a", b"GIF89a"}:
        return "GIF"
    return "WEBP" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def redraw(data: bytes, form: str) -> Picture:
    """Decode the first frame of a picture and encode what it shows, with no metadata.

    Raises Invalid for one that has too many pixels or is broken. Their number is read before they
    are, so that a small file cannot unpack into a large picture.
    """
    with _DECODING, warnings.catch_warnings():
        # Pillow warns of bombs and broken metadata; the first is refused here, the second dropped.
        warnings.simplefilter("ignore")
        try:
            return _redrawn(data, form)
        except Invalid:
            raise
        except Image.DecompressionBombError as error:
            raise _too_many_pixels(_("more than 100 million pixels")) from error
        # Decoders raise what they like at broken input.
        except Exception as error:
            note_failure(logger, "picture was not read", error, level=logging.INFO)
            raise Invalid(
                "file",
                _(
                    "This begins like a %(form)s picture and cannot be read as one. Save it again "
                    "as PNG or JPEG and send that."
                )
                % {"form": form},
                code="broken",
            ) from error


def _redrawn(data: bytes, form: str) -> Picture:
    # Only the decoder of the form that was recognised is ever tried.
    with Image.open(BytesIO(data), formats=[form]) as image:
        _check_pixels(*image.size)
        # Turned the way its metadata says, because the metadata goes.
        frame = ImageOps.exif_transpose(image)
        save_as, media = KEPT_AS[form]
        mode = "RGBA" if frame.has_transparency_data and save_as != "JPEG" else "RGB"
        # A new picture: palettes, profiles, comments and further frames stay behind.
        drawn = Image.new(mode, frame.size)
        drawn.paste(frame.convert(mode))
    made = _encoded(drawn, save_as)
    if len(made) > MOST_PICTURE:
        made, media = _encoded(drawn.convert("RGB"), "JPEG"), Media.JPEG
    if len(made) > MOST_PICTURE:
        raise too_large(MOST_PICTURE)
    return Picture(media, made, *drawn.size)


def _encoded(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form, **OPTIONS[form])
    return out.getvalue()


def _check_pixels(width: int, height: int) -> None:
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        size = {
            "width": number_format(width, force_grouping=True),
            "height": number_format(height, force_grouping=True),
        }
        raise _too_many_pixels(_("%(width)s by %(height)s pixels") % size)


def _too_many_pixels(has: str) -> Invalid:
    return Invalid(
        "file",
        # Translators: %(has)s is such as “9,000 by 3,000 pixels”.
        _(
            "The picture has %(has)s. Make it smaller: at most %(side)s on a side and %(millions)s "
            "million in all."
        )
        % {
            "has": has,
            "side": number_format(MOST_SIDE, force_grouping=True),
            "millions": MOST_PIXELS // 1_000_000,
        },
        code="too_many_pixels",
    )


def too_large(most: int) -> Invalid:
    """Return the refusal of a file with too many bytes."""
    return Invalid(
        "file",
        _("The file is larger than %(most)s. Send a smaller one.") % {"most": filesizeformat(most)},
        code="too_large",
        status=413,
    )
