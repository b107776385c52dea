"""What people type back - receipts, codes, references, searches - however their keyboard writes it."""

import re
import unicodedata

# As long as any reference of a report, a case or an incident.
MOST_REFERENCE = 16
_DASHES = re.compile("[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d]")
_NOT_IN_REFERENCE = re.compile("[^A-Z0-9-]")


def plain(typed: str) -> str:
    """Return a typed text as a plain keyboard writes it.

    Compatibility forms are folded (NFKC: full width), the digits of every script are 0 to 9, all
    dashes one, each space one, and signs that nobody sees (direction marks, zero width) are left
    out.
    """
    seen = (ch for ch in unicodedata.normalize("NFKC", typed) if unicodedata.category(ch) != "Cf")
    digits = "".join(str(unicodedata.decimal(ch, ch)) for ch in seen)
    return " ".join(_DASHES.sub("-", digits).split())


def typed_reference(typed: str) -> str:
    """Return what was typed as a reference of a report, a case or an incident, as they are stored."""
    return _NOT_IN_REFERENCE.sub("", plain(typed).upper())[:MOST_REFERENCE]


def typed_code(typed: str) -> str:
    """Return a one-time code without the spaces and dashes that it is read out with."""
    return "".join(filter(str.isalnum, plain(typed)))
