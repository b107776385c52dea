"""Keeping fingerprints as long as the words they were made of, and finding reports by them."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db import connection, models

from reporting.likeness.sketch import Traits
from reporting.models import Likeness, LikenessBand, Report
from tenants.batch import insert
from tenants.models.base import first_id_at
from tenants.scope import current_workspace_id

# Reports that are looked at for one: the newest of each fingerprint.
MOST_SAME = 50
MOST_IN_BAND = 100
MOST_LIKE = 12
# A bounded look into each band, so that one everybody is in costs no more than any other.
LIKE = """
    SELECT found.report_id
    FROM unnest(%(bands)s::bigint[]) AS wanted(value), LATERAL (
        SELECT report_id FROM reporting_likenessband
        WHERE workspace_id = %(workspace)s AND value = wanted.value AND id >= %(since)s
        ORDER BY id DESC LIMIT %(in_band)s) AS found
    WHERE found.report_id <> %(own)s
    GROUP BY found.report_id ORDER BY count(*) DESC, found.report_id DESC LIMIT %(most)s
"""


def remember(report: Report, traits: Traits, *, with_bands: bool) -> None:
    """Keep the fingerprints of a report; `with_bands` also those that near ones are found by.

    A report that joined others needs no bands: the first of its case is found in its place, and
    a case does not drift from what its first reporter said.
    """
    if traits.exact is None and traits.answer is None:
        return
    insert(
        [
            Likeness(
                workspace_id=report.workspace_id,
                report=report,
                exact=traits.exact,
                answer=traits.answer,
            )
        ]
    )
    if with_bands:
        insert(
            [
                LikenessBand(workspace_id=report.workspace_id, report=report, value=value)
                for value in traits.bands
            ]
        )


def same_as(report: Report, traits: Traits, since: datetime) -> list[uuid.UUID]:
    """Return the newest reports with the same words, or about the same answer of the host."""
    asked = models.Q(pk__in=[])
    if traits.exact is not None:
        asked |= models.Q(exact=traits.exact)
    if traits.answer is not None:
        asked |= models.Q(answer=traits.answer)
    rows = Likeness.objects.filter(asked, id__gte=first_id_at(since)).exclude(report=report)
    return list(rows.order_by("-id").values_list("report_id", flat=True)[:MOST_SAME])


def somewhat_like(report: Report, traits: Traits, since: datetime) -> list[uuid.UUID]:
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
    bands, _ = LikenessBand.objects.filter(report__in=ids).delete()
    rows, _ = Likeness.objects.filter(report__in=ids).delete()
    return bands + rows
