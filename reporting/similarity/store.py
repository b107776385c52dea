"""Fingerprints of a report: one of all it says, some of how it says it, one of the answer it is about.

Each is a hash under a key of the workspace, so the same words in two workspaces have nothing in
common, and nobody without the key can try a guess against one.
"""

import hashlib
import json
import struct
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from heapq import nsmallest

from django.db import connection, models

from privacy.models import Kind
from privacy.vault import Piece
from reporting.models import Fingerprint, FingerprintBand, Report
from reporting.similarity.comparison import normal_form
from tenants import keys
from tenants.batch import insert_rows
from tenants.models.base import first_id_at
from tenants.scope import current_workspace_id

# Raised with each change of what a fingerprint is made of, here or in the normal form: those of the
# versions before are made again by and by.
VERSION = 1
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

# Reports that are looked at for one: the newest of each fingerprint.
MOST_SAME = 50
MOST_IN_BAND = 100
MOST_LIKE = 12
# A bounded look into each band, so that one everybody is in costs no more than any other.
LIKE = """
    SELECT found.report_id
    FROM unnest(%(bands)s::bigint[]) AS wanted(value), LATERAL (
        SELECT report_id FROM reporting_fingerprintband
        WHERE workspace_id = %(workspace)s AND value = wanted.value AND id >= %(since)s
        ORDER BY id DESC LIMIT %(in_band)s) AS found
    WHERE found.report_id <> %(own)s
    GROUP BY found.report_id ORDER BY count(*) DESC, found.report_id DESC LIMIT %(most)s
"""


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
    bands = []
    for band in range(BANDS):
        part = least[band * BAND_WIDTH : (band + 1) * BAND_WIDTH]
        packed = struct.pack(f"<I{BAND_WIDTH}I", band, *part)
        digest = hashlib.blake2b(packed, key=seed, digest_size=8).digest()
        bands.append(int.from_bytes(digest, "little", signed=True))
    return tuple(bands)


def _hash(key: bytes, purpose: str, text: str) -> bytes:
    return hashlib.blake2b(
        text.encode(), key=key, person=purpose.encode(), digest_size=_HASH_BYTES
    ).digest()


def _answer_in(trace: str) -> str:
    """Return the host's id of the answer that a report is about, or nothing."""
    try:
        value = json.loads(trace) if trace else None
    except ValueError:
        return ""
    return str(value.get("message_id") or "") if isinstance(value, dict) else ""


def remember(report: Report, traits: Traits, *, with_bands: bool) -> None:
    """Keep the fingerprints of a report; `with_bands` also those that near ones are found by.

    A report that joined others needs no bands: the first of its case is found in its place, and
    a case does not drift from what its first reporter said. One that says too little to be found
    is remembered as that, until rules of another version say something else.
    """
    rows: list[models.Model] = [
        Fingerprint(
            workspace_id=report.workspace_id,
            report=report,
            exact=traits.exact,
            answer=traits.answer,
            version=VERSION,
        )
    ]
    if with_bands:
        rows += [
            FingerprintBand(workspace_id=report.workspace_id, report=report, value=value)
            for value in traits.bands
        ]
    insert_rows(rows)


def exact_duplicates(report: Report, traits: Traits, since: datetime) -> list[uuid.UUID]:
    """Return the newest reports with the same words, or about the same answer of the host."""
    asked = models.Q(pk__in=[])
    if traits.exact is not None:
        asked |= models.Q(exact=traits.exact)
    if traits.answer is not None:
        asked |= models.Q(answer=traits.answer)
    rows = Fingerprint.objects.filter(asked, id__gte=first_id_at(since)).exclude(report=report)
    return list(rows.order_by("-id").values_list("report_id", flat=True)[:MOST_SAME])


def near_duplicates(report: Report, traits: Traits, since: datetime) -> list[uuid.UUID]:
    """Return reports whose words may be nearly the same, the likeliest first."""
    if not traits.bands:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            LIKE,
            {
                "bands": list(traits.bands),
                "workspace": current_workspace_id(),
                "since": first_id_at(since),
                "own": report.pk,
                "in_band": MOST_IN_BAND,
                "most": MOST_LIKE,
            },
        )
        return [row[0] for row in cursor.fetchall()]


def forget(report_ids: Iterable[uuid.UUID]) -> int:
    """Destroy every fingerprint of some reports; return how many rows went."""
    ids = list(report_ids)
    bands, _ = FingerprintBand.objects.filter(report__in=ids).delete()
    rows, _ = Fingerprint.objects.filter(report__in=ids).delete()
    return bands + rows
