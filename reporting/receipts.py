"""Receipts: the only key to a report its reporter holds, stored nowhere."""

import hashlib
import hmac
import re
import secrets
import uuid

from reporting.receipt_words import looks_like_words, number_of, words_of
from tenants.keys import derived_key, keyed_hash
from tenants.scope import current_workspace_id

# Crockford's alphabet: no I, L, O, U, so that a receipt can be read out and typed.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What people mistype is read as what was meant.
MISTYPED = str.maketrans("OIL", "011")
LENGTH = 28  # 140 bits
GROUP = 4
# A receipt as it is shown, wherever it stands in a text that was pasted whole.
SHOWN = re.compile(
    rf"(?<![\w-])\w{{{GROUP}}}(?:-\w{{{GROUP}}}){{{LENGTH // GROUP - 1}}}(?![\w-])", re.ASCII
)
MOST_TYPED = 2_000


def new_receipt() -> str:
    """Return a random receipt of 140 bits, in groups of four."""
    return _grouped(_drawn(LENGTH))


def receipt_for(idempotency_lookup: bytes) -> str:
    """Return the receipt of one attempt: a repeated request gets the same one, unstored."""
    return _derived("receipt of attempt", idempotency_lookup)


def rotated_receipt(old: str, attempt: str) -> str:
    """Return the receipt that takes another's place: a repeated attempt gets the same one.

    `old` marks the look-up of the old receipt. `attempt` is known to whoever asks alone, so that
    the old receipt without it leads nowhere.
    """
    return _derived("rotated receipt", keyed_hash("rotation", old, attempt))


def receipt_lookup(receipt: str) -> bytes:
    """Return the value a receipt is found by; the same work for right and wrong ones.

    Raises Invalid for words that cannot be a receipt.
    """
    return keyed_hash("receipt", str(current_workspace_id()), plain_receipt(receipt))


def plain_receipt(typed: str) -> str:
    """Return the letters of a receipt typed as letters or as words, or pasted with its file."""
    typed = typed[:MOST_TYPED]
    if match := SHOWN.search(typed):
        return _without_signs(match[0])
    return _letters(number_of(typed)) if looks_like_words(typed) else _without_signs(typed)


def receipt_in_words(receipt: str) -> str:
    """Return a receipt as fourteen words."""
    letters = _without_signs(receipt)
    return words_of(sum(ALPHABET.index(ch) << 5 * at for at, ch in enumerate(reversed(letters))))


def read_receipt(typed: str) -> str | None:
    """Return a receipt as it is shown, or None when what was typed cannot be one."""
    letters = plain_receipt(typed)
    whole = len(letters) == LENGTH and set(letters) <= set(ALPHABET)
    return _grouped(letters) if whole else None


def idempotency_lookup(client: uuid.UUID | str, key: str, subject: str = "") -> bytes:
    """Return the value an attempt is found by: workspace, host product, reporter and key.

    The reporter is part of it: a host that uses one key for two people must not hand the
    receipt of the first one to the second.
    """
    return keyed_hash("idempotency", str(current_workspace_id()), str(client), subject, key)


def new_reference() -> str:
    """Return a reference to talk about a report with; it opens nothing."""
    letters = _drawn(10)
    return f"R-{letters[:5]}-{letters[5:]}"


def _without_signs(receipt: str) -> str:
    return "".join(filter(str.isalnum, receipt[:80].upper())).translate(MISTYPED)


def _derived(purpose: str, source: bytes) -> str:
    digest = hmac.new(derived_key(purpose), source, hashlib.sha256).digest()
    # The low 140 bits, the lowest letter first: as the first receipts were made.
    return _grouped(_letters(int.from_bytes(digest))[::-1])


def _drawn(length: int) -> str:
    # One draw for all letters, since each asks the system.
    return _letters(secrets.randbits(5 * length), length)


def _letters(number: int, length: int = LENGTH) -> str:
    return "".join(ALPHABET[number >> 5 * position & 31] for position in reversed(range(length)))


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
