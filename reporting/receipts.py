"""Receipts: the only key to a report its reporter holds, stored nowhere."""

import hashlib
import hmac
import secrets
import uuid

from tenants.keys import derived_key, keyed_hash
from tenants.scope import current_workspace_id

# Crockford's alphabet: no I, L, O, U, so that a receipt can be read out and typed.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 28  # 140 bits
GROUP = 4


def new_receipt() -> str:
    """Return a random receipt of 140 bits, in groups of four."""
    return _grouped("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def receipt_for(idempotency_lookup: bytes) -> str:
    """Return the receipt of one attempt: a repeated request gets the same one, unstored."""
    digest = hmac.new(
        derived_key("receipt of attempt"), idempotency_lookup, hashlib.sha256
    ).digest()
    number = int.from_bytes(digest)
    return _grouped("".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH)))


def receipt_lookup(receipt: str) -> bytes:
    """Return the value a receipt is found by; the same work for right and wrong ones."""
    return keyed_hash("receipt", str(current_workspace_id()), _plain(receipt))


def idempotency_lookup(client: uuid.UUID | str, key: str, subject: str = "") -> bytes:
    """Return the value an attempt is found by: workspace, host product, reporter and key.

    The reporter is part of it: a host that uses one key for two people must not hand the
    receipt of the first one to the second.
    """
    return keyed_hash("idempotency", str(current_workspace_id()), str(client), subject, key)


def new_reference() -> str:
    """Return a reference to talk about a report with; it opens nothing."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(10))
    return f"R-{letters[:5]}-{letters[5:]}"


def _plain(receipt: str) -> str:
    # What people mistype is read as what was meant.
    return (
        "".join(ch for ch in receipt[:80].upper() if ch.isalnum())
        .replace("O", "0")
        .replace("I", "1")
        .replace("L", "1")
    )


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
