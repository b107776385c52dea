"""Text files: read as UTF-8, cleaned of controls, and redacted before anything keeps them."""

import codecs
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from privacy.texts import clean_json
from redaction import WorkspacePattern, redact, redact_document
from reporting.attachments.pictures import too_large
from reporting.attachments.sizes import MOST_TEXT
from reporting.models import Media
from tenants.permissions import Invalid

# Text that a program would run or draw: what it begins with, and what to call it.
OPENINGS = [
    (re.compile(rb"<!doctype\s+html|<html\b|<head\b|<body\b|<script\b|<iframe\b", re.IGNORECASE),
     _("a web page")),
    (re.compile(rb"<svg\b", re.IGNORECASE), _("an SVG drawing, which can run scripts")),
    (re.compile(rb"<\?xml\b", re.IGNORECASE), _("an XML document")),
    (re.compile(rb"<\?php\b", re.IGNORECASE), _("a program (PHP)")),
    (re.compile(rb"#!\s*/"), _("a program (script)")),
    (re.compile(rb"%PDF-"), _("a PDF document")),
    (re.compile(rb"%!PS"), _("a PostScript program")),
    (re.compile(rb"\{\\rtf"), _("an RTF document")),
]  # fmt: skip
EMPTY = _("The file is empty. Choose another.")
NOT_UTF_8 = _("This is no text in UTF-8. Save it as UTF-8.")
# Terminal colours of logs go as a whole; other controls go one by one.
_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class Text:
    """A text as it may be kept."""

    media: Media
    text: str
    kinds: Counter[str]


def opening_of(data: bytes) -> str:
    """Say what a text is that begins like a program or a page; empty for any other."""
    head = data[:1024]
    for mark in _BOMS:
        head = head.removeprefix(mark)
    head = head.replace(b"\0", b"").lstrip()
    return next((str(what) for opening, what in OPENINGS if opening.match(head)), "")


def looks_like_text(data: bytes) -> bool:
    """Say whether the bytes can be read as a text."""
    return _decoded(data) is not None


def clean(data: bytes, patterns: Sequence[WorkspacePattern]) -> Text:
    """Return a text without controls and redacted; JSON is redacted by what its keys say.

    Raises Invalid for one that is too long, or that is no text.
    """
    if len(data) > MOST_TEXT:
        raise too_large(MOST_TEXT)
    text = _decoded(data)
    if text is None:
        raise Invalid("file", str(NOT_UTF_8), code="type")
    text = _CONTROLS.sub("", _COLOURS.sub("", text)).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise Invalid("file", str(EMPTY), code="empty")
    if (made := _document(text, patterns)) is not None:
        return made
    redacted = redact(text, patterns=patterns)
    return Text(Media.TEXT, redacted.text, Counter(span.kind for span in redacted.spans))


def _document(text: str, patterns: Sequence[WorkspacePattern]) -> Text | None:
    if text.lstrip()[:1] not in {"{", "["}:
        return None
    try:
        value = clean_json(json.loads(text), "file", MOST_TEXT)
    except (ValueError, RecursionError, Invalid):
        # Many lines of JSON, or half of one: a text like any other.
        return None
    document = redact_document(value, patterns=patterns)
    made = json.dumps(document.value, ensure_ascii=False, indent=2)
    if len(made) > MOST_TEXT:
        made = json.dumps(document.value, ensure_ascii=False)
    return Text(Media.JSON, made, Counter(document.kinds))


def _decoded(data: bytes) -> str | None:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = data.decode("utf-16")
        else:
            text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    # A null character is in no text, and in nearly every program.
    return None if "\0" in text else text
