"""Telling a reporter something, exactly once, on the status page and by e-mail if they gave one."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.db import models, transaction
from django.utils import translation
from django.utils.functional import Promise

from privacy import vault
from privacy.models import Kind
from privacy.texts import redact_words
from reporting.models import Report, ReporterMessage
from reporting.next_steps import known_language
from tenants import audit, delivery
from tenants.models import Member, Workspace

Event = ReporterMessage.Event


def tell_reporter(
    report: Report,
    event: ReporterMessage.Event,
    *,
    key: str,
    now: datetime,
    by: Member | None = None,
    words: str | Promise = "",
) -> ReporterMessage | None:
    """Write a message to one reporter, as `tell_each` does; None when it was written before."""
    written = tell_each([report], event, key=key, now=now, by=by, words=words)
    return written[0] if written else None


# Without a savepoint of its own: it is always part of a larger step.
@transaction.atomic(savepoint=False)
def tell_each(
    reports: Sequence[Report],
    event: ReporterMessage.Event,
    *,
    key: str,
    now: datetime,
    by: Member | None = None,
    words: str | Promise = "",
) -> list[ReporterMessage]:
    """Write one message to each of several reporters; return those that were not written before.

    `key` tells messages of one event apart. `words` are the team's own, which are redacted, or the
    product's to be translated for each reporter, which hold nothing of anybody. Sealed either way,
    and shown on the status page only: the e-mail says that there is news, and where. The number of statements does not grow with the
    reports; give a few hundred at a time.
    """
    rows = {
        report.pk: _message(report, event, key, now=now, by=by, words=words) for report in reports
    }
    ReporterMessage.objects.bulk_create(rows.values(), ignore_conflicts=True)
    written = set(
        ReporterMessage.objects.filter(pk__in=[row.pk for row in rows.values()]).values_list(
            "report_id", flat=True
        )
    )
    new = [report for report in reports if report.pk in written]
    if not new:
        return []
    if words:
        redacted = {
            language: _as_stored(words, language, new[0].workspace)
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
    letters = [
        _letter(rows[report.pk], report, contacts[report.pk][0].text)
        for report in new
        if report.pk in contacts
    ]
    delivery.enqueue_each(f"reporter.{event}", f"reporting/{event}", letters, now=now, fresh=True)
    audit.record_each(
        "reporter.told",
        [(report, {"by_email": report.pk in contacts}) for report in new],
        by=by,
        message=event,
    )
    return [rows[report.pk] for report in new]


def take_back_outdated(report_ids: Sequence[uuid.UUID], *, now: datetime) -> None:
    """Take back the e-mails about some reports that were not sent yet and are not true any more."""
    delivery.look_again(ReporterMessage.objects.filter(report__in=report_ids), now=now)


def rows_of_confirmation(report: Report, *, address: str, now: datetime) -> list[models.Model]:
    """Return the unsaved rows that tell a new reporter that the report is here (G1)."""
    message = _message(report, Event.RECEIVED, "once", now=now)
    if not address:
        return [message]
    letter = _letter(message, report, address)
    source, event = f"reporter.{Event.RECEIVED}", f"reporting/{Event.RECEIVED}"
    return [message, delivery.entry_of(source, event, letter, now=now)]


def _message(
    report: Report,
    event: ReporterMessage.Event,
    key: str,
    *,
    now: datetime,
    by: Member | None = None,
    words: str | Promise = "",
) -> ReporterMessage:
    return ReporterMessage(
        workspace_id=report.workspace_id,
        report_id=report.pk,
        event=event,
        key=key,
        by=by,
        has_words=bool(words),
        at=now,
    )


def _letter(message: ReporterMessage, report: Report, address: str) -> delivery.Letter:
    return delivery.Letter(
        str(message.pk),
        address=address,
        context={
            "workspace": report.workspace.name,
            "reference": report.reference,
            "path": f"/w/{report.workspace.slug}/status/",
            "language": _language_of(report),
        },
    )


def _language_of(report: Report) -> str:
    return known_language(report.locale, settings.LANGUAGE_CODE)


def _as_stored(words: str | Promise, language: str, workspace: Workspace) -> str:
    if isinstance(words, str):
        return redact_words(words, workspace)
    with translation.override(language):
        return str(words)
