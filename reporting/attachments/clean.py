"""Making a file harmless: what it is by its content, then made anew from what it shows or says."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import puremagic
from django.utils.translation import gettext_lazy as _

from redaction import WorkspacePattern, redact
from reporting.attachments import pictures, texts
from reporting.attachments.sizes import MOST_NAME, MOST_PICTURE
from reporting.models import Media
from tenants.permissions import Invalid

TAKEN = _("Send a picture (PNG, JPEG, WebP or GIF) or a text (txt, csv, json, log or md).")
# Enough to tell what a file is.
HEAD = 4_096
ENDINGS = {
    Media.PNG: "png",
    Media.JPEG: "jpg",
    Media.WEBP: "webp",
    Media.TEXT: "txt",
    Media.JSON: "json",
}
# What people send most often by mistake or in bad faith; everything else is named by puremagic.
BINARIES = {
    b"MZ": _("a program (Windows)"),
    b"\x7fELF": _("a program (Linux)"),
    b"PK\x03\x04": _("an archive or an Office document"),
}
_UNNAMEABLE = re.compile(r"[^\w .()\[\]+-]+")


@dataclass(frozen=True)
class Clean:
    """A file as it may be kept: made anew, under a name without anybody's details."""

    media: Media
    name: str
    data: bytes
    width: int | None = None
    height: int | None = None
    # How many places of each kind were taken out of a text and of the name.
    kinds: Counter[str] = field(default_factory=Counter)


def clean_file(name: str, data: bytes, *, patterns: Sequence[WorkspacePattern] = ()) -> Clean:
    """Return a file as it may be kept; its name and what its sender calls it decide nothing.

    Raises Invalid, naming what the file really is where it is something that is not taken.
    """
    if not data:
        raise Invalid("file", str(texts.EMPTY), code="empty")
    if len(data) > MOST_PICTURE:
        raise pictures.too_large(MOST_PICTURE)
    width: int | None = None
    height: int | None = None
    if form := pictures.form_of(data):
        picture = pictures.redraw(data, form)
        media, made, kinds = picture.media, picture.data, Counter[str]()
        width, height = picture.width, picture.height
    else:
        if what := _disguise(data):
            # Translators: %(what)s is such as “a PDF document”, %(taken)s a sentence: what to send.
            refusal = _("This is %(what)s, whatever its name says. %(taken)s")
            raise Invalid("file", refusal % {"what": what, "taken": TAKEN}, code="type")
        text = texts.clean(data, patterns)
        media, made, kinds = text.media, text.text.encode(), text.kinds
    cleaned_name, in_name = clean_name(name, media, patterns)
    return Clean(media, cleaned_name, made, width, height, kinds + in_name)


def clean_name(
    name: str, media: Media, patterns: Sequence[WorkspacePattern] = ()
) -> tuple[str, Counter[str]]:
    """Return a name without folders, controls and private details, ending as its content does."""
    stem = PurePosixPath(name.replace("\\", "/").rstrip("/")[-400:]).name
    stem = stem.rpartition(".")[0] or stem
    redacted = redact(stem, patterns=patterns)
    stem = _UNNAMEABLE.sub("_", redacted.text).strip(" ._")[:MOST_NAME].rstrip(" ._")
    kinds = Counter(span.kind for span in redacted.spans)
    return f"{stem or 'file'}.{ENDINGS[media]}", kinds


def _disguise(data: bytes) -> str:
    """Say what a file is that claims to be a text and is not; empty for what may be one."""
    if kind := texts.opening_of(data):
        return kind
    if texts.looks_like_text(data):
        return ""
    for opening, what in BINARIES.items():
        if data.startswith(opening):
            return str(what)
    try:
        matches = puremagic.magic_string(data[:HEAD])
    except (puremagic.PureError, ValueError):
        matches = []
    name = max(matches, key=lambda match: match.confidence).name.strip() if matches else ""
    if name:
        return _("a file of the kind “%(name)s”") % {"name": name}
    return str(_("not a text that can be read"))
