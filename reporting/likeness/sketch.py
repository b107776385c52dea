"""Fingerprints of a report: one of all it says, some of how it says it, one of the answer it is about.

Each is a hash under a key of the workspace, so the same words in two workspaces have nothing in
common, and nobody without the key can try a guess against one.
"""

import hashlib
import json
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest

from privacy.models import Kind
from privacy.vault import Piece
from reporting.likeness.normal import normal_form
from reporting.models import Report
from tenants import keys

# Letters in a row that are hashed together, and how many of a long text's are looked at.
_ROW, _MOST_ROWS = 4, 256
# A text with fewer says too little to be taken for the same as another.
LEAST_ROWS = 16
# MinHash: so many bands of so many values. Two texts that share half of their rows meet in at
# least one band with probability 0.96, two that share a tenth with 0.02.
BANDS, BAND_WIDTH = 24, 3
# blake2b gives at most 64 bytes: sixteen values at a time.
_AT_ONCE = struct.Struct("<16I")
_CALLS = -(-BANDS * BAND_WIDTH // 16)
_HASH_BYTES = 16


@dataclass(frozen=True)
class Traits:
    """What a report is compared by; the words stay in memory."""

    words: str
    exact: bytes | None = None
    answer: bytes | None = None
    bands: tuple[int, ...] = ()


def traits_of(report: Report, pieces: Iterable[Piece]) -> Traits:
    """Return the traits of a report from its redacted description and its trace."""
    texts = {piece.kind: piece.text for piece in pieces if piece.subject_id is None}
    words = normal_form(texts.get(Kind.DESCRIPTION, ""))
    rows = _rows(words)
    # Reports of another kind or about another tool are other reports, whatever they say.
    about = f"{report.category}\0{report.tool_name}\0"
    key = hashlib.blake2b(b"likeness", key=keys.workspace_key(), digest_size=32).digest()
    answer = _answer_in(texts.get(Kind.TRACE, ""))
    enough = len(rows) >= LEAST_ROWS
    return Traits(
        words=words,
        exact=_hash(key, "words", about + words) if enough else None,
        answer=_hash(key, "answer", f"{report.category}\0{answer}") if answer else None,
        bands=_bands(key, about, rows) if enough else (),
    )


def _rows(words: str) -> list[bytes]:
    padded = f" {words} "
    return sorted(
        {padded[at : at + _ROW].encode() for at in range(len(padded) - _ROW + 1)} if words else ()
    )


def _bands(key: bytes, about: str, rows: list[bytes]) -> tuple[int, ...]:
    seed = _hash(key, "rows", about)
    if len(rows) > _MOST_ROWS:
        # The same ones in every text that has them, chosen by their hashes.
        rows = nsmallest(
            _MOST_ROWS,
            rows,
            key=lambda row: hashlib.blake2b(row, key=seed, digest_size=8).digest(),
        )
    least: list[int] = []
    for call in range(_CALLS):
        salt = call.to_bytes(16, "little")
        values = [
            _AT_ONCE.unpack(hashlib.blake2b(row, key=seed, salt=salt).digest()) for row in rows
        ]
        least += map(min, zip(*values, strict=True))
    found = []
    for band in range(BANDS):
        part = least[band * BAND_WIDTH : (band + 1) * BAND_WIDTH]
        packed = struct.pack(f"<I{BAND_WIDTH}I", band, *part)
        digest = hashlib.blake2b(packed, key=seed, digest_size=8).digest()
        found.append(int.from_bytes(digest, "little", signed=True))
    return tuple(found)


def _hash(key: bytes, purpose: str, text: str) -> bytes:
    return hashlib.blake2b(
        text.encode(), key=key, person=purpose.encode(), digest_size=_HASH_BYTES
    ).digest()


def _answer_in(trace: str) -> str:
    """Return the host's id of the answer that a report is about, or nothing."""
    try:
        found = json.loads(trace) if trace else None
    except ValueError:
        return ""
    return str(found.get("message_id") or "") if isinstance(found, dict) else ""
