"""Telling a reporter something, exactly once, on the status page and by e-mail if they gave one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import translation

from privacy import vault
from privacy.models import Kind
from privacy.texts import redact_words
from reporting.models import Report, ReporterMessage
from reporting.next_steps import known_language
from tenants import audit, delivery
from tenants.batch import insert, unsaved
from tenants.models import Member


# Without a savepoint of its own: it is always part of a larger step, intake above all.
@transaction.atomic(savepoint=False)
def tell_reporter(
    report: Report,
    event: ReporterMessage.Event,
    *,
    key: str,
    now: datetime,
    by: Member | None = None,
    words: Any = "",
    address: str | None = None,
) -> ReporterMessage | None:
    """Write a message to the reporter; return None when this one was written before.

    `key` tells messages of one event apart. `words` are the team's own, or the product's to be
    translated for each reporter; redacted and sealed, and shown on the status page only: the
    e-mail says that there is news, and where. `address` spares the look-up where the caller has
    just been given it.
    """
    message = unsaved(
        ReporterMessage,
        workspace_id=report.workspace_id,
        report_id=report.pk,
        event=event,
        key=key,
        by_id=by and by.pk,
        has_words=bool(words),
        at=now,
    )
    # A report being taken in cannot have a message yet.
    fresh = event == ReporterMessage.Event.RECEIVED
    if fresh:
        insert([message])
    else:
        ReporterMessage.objects.bulk_create([message], ignore_conflicts=True)
        if not ReporterMessage.objects.filter(pk=message.pk).exists():
            return None
    if words:
        piece = vault.Piece(
            Kind.MESSAGE,
            redact_words(_in_language(words, _language_of(report)), report.workspace),
            subject_id=message.pk,
        )
        vault.put(report, [piece], now=now)
    if address is None:
        contact = vault.read_unaudited(report, [Kind.CONTACT])
        address = contact[0].text if contact else ""
    if address:
        delivery.enqueue(
            f"reporter.{event}",
            str(message.pk),
            f"reporting/{event}",
            now=now,
            address=address,
            fresh=True,
            workspace=report.workspace.name,
            reference=report.reference,
            path=f"/w/{report.workspace.slug}/status/",
            language=_language_of(report),
        )
    if not fresh:
        audit.record("reporter.told", report, by=by, message=event, by_email=bool(address))
    return message


@transaction.atomic(savepoint=False)
def tell_each(
    reports: Sequence[Report],
    event: ReporterMessage.Event,
    *,
    key: str,
    now: datetime,
    by: Member | None = None,
    words: Any = "",
) -> None:
    """Write one message to each of several reporters, but to nobody who was told it before.

    What `tell_reporter` says of key and words holds here too. The number of statements does not
    grow with the reports; give a few hundred at a time.
    """
    rows = {
        report.pk: ReporterMessage(
            workspace_id=report.workspace_id,
            report=report,
            event=event,
            key=key,
            by=by,
            has_words=bool(words),
            at=now,
        )
        for report in reports
    }
    ReporterMessage.objects.bulk_create(rows.values(), ignore_conflicts=True)
    written = set(
        ReporterMessage.objects.filter(pk__in=[row.pk for row in rows.values()]).values_list(
            "report_id", flat=True
        )
    )
    new = [report for report in reports if report.pk in written]
    if not new:
        return
    if words:
        redacted = {
            language: redact_words(_in_language(words, language), new[0].workspace)
            for language in {_language_of(report) for report in new}
        }
        pieces = [
            (
                report,
                vault.Piece(
                    Kind.MESSAGE, redacted[_language_of(report)], subject_id=rows[report.pk].pk
                ),
            )
            for report in new
        ]
        vault.put_each(pieces, now=now)
    contacts = vault.open_each(written, [Kind.CONTACT])
    delivery.enqueue_each(
        f"reporter.{event}",
        f"reporting/{event}",
        [
            (
                str(rows[report.pk].pk),
                contacts[report.pk][0].text,
                {
                    "workspace": report.workspace.name,
                    "reference": report.reference,
                    "path": f"/w/{report.workspace.slug}/status/",
                    "language": _language_of(report),
                },
            )
            for report in new
            if report.pk in contacts
        ],
        now=now,
    )
    audit.record_each(
        "reporter.told",
        [(report, {"by_email": report.pk in contacts}) for report in new],
        by=by,
        message=event,
    )


def _language_of(report: Report) -> str:
    return known_language(report.locale, settings.LANGUAGE_CODE)


def _in_language(words: Any, language: str) -> str:
    with translation.override(language):
        return str(words)
