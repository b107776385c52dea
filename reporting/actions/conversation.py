"""What a reporter says to the team: answers, messages of their own, and an appeal, once."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from privacy import vault
from privacy.actions.retention import stop_clocks
from privacy.models import DataClass, Kind, lock_records
from privacy.texts import clean_text, redact_words
from reporting.actions.lifecycle import APPEALABLE, move_report
from reporting.actions.messages import take_back_outdated
from reporting.fields import MOST_ANSWER
from reporting.models import Report, ReporterMessage
from tenants import audit
from tenants.models import AuditEvent
from tenants.permissions import ALLOWED, Changed, Verdict
from tenants.states import move

Event = ReporterMessage.Event
Status = Report.Status
# Messages a reporter may write before the team says something; a guard against a flood.
MOST_UNANSWERED = 10


@transaction.atomic
def answer_request(report: Report, words: str, *, now: datetime) -> ReporterMessage:
    """Store the reporter's answer to a request for detail, and hand the report back to triage.

    Raises Invalid for an empty or over-long answer, Changed when no answer is awaited any more.
    """
    words = clean_text(words, "answer", MOST_ANSWER, required=True)
    if report.status != Status.NEEDS_DETAIL:
        raise Changed(_("The team is not waiting for an answer any more."))
    move_report(report, Status.IN_REVIEW)
    take_back_outdated([report.pk], now=now)
    Report.objects.filter(pk=report.pk).update(taken_up_at=None)
    message = _say(report, Event.DETAIL_GIVEN, words, now)
    audit.record("report.answered", report, actor=AuditEvent.Actor.REPORTER)
    return message


@transaction.atomic
def write_to_team(report: Report, words: str, *, now: datetime) -> ReporterMessage:
    """Store a message of the reporter, asked for or not, and hand the report to triage.

    While the team waits for an answer, it is the answer. Raises Invalid for an empty or over-long
    message, Changed when the report is closed or too many messages wait for a reply.
    """
    # As it stands now: since the page was read, a worker may have opened its case.
    report.refresh_from_db(from_queryset=Report.objects.select_for_update(no_key=True))
    if report.status == Status.NEEDS_DETAIL:
        return answer_request(report, words, now=now)
    words = clean_text(words, "message", MOST_ANSWER, required=True)
    require_turn(report)
    if report.status == Status.CLOSED:
        raise Changed(_("This report was closed meanwhile, so no message can be added to it."))
    Report.objects.filter(pk=report.pk).update(taken_up_at=None)
    message = _say(report, Event.WRITTEN, words, now)
    audit.record("report.written", report, actor=AuditEvent.Actor.REPORTER)
    return message


def require_turn(report: Report) -> None:
    """Raise Changed when the reporter's last messages all wait for a reply."""
    last = ReporterMessage.objects.filter(report=report).order_by("-at", "-id")
    events = list(last.values_list("event", flat=True)[:MOST_UNANSWERED])
    if events.count(Event.WRITTEN) == MOST_UNANSWERED:
        refusal = ngettext(
            "You have written %(count)d message in a row. The team has it; you can write again "
            "when it has answered.",
            "You have written %(count)d messages in a row. The team has them; you can write again "
            "when it has answered.",
            MOST_UNANSWERED,
        )
        raise Changed(refusal % {"count": MOST_UNANSWERED})


def appeal_until(report: Report) -> date | None:
    """Return the last day on which an appeal is taken, or None where there is nothing to appeal."""
    if report.closed_at is None or report.closing_reason not in APPEALABLE or report.appealed_at:
        return None
    return timezone.localdate(report.closed_at + timedelta(days=report.workspace.appeal_days))


def may_appeal(report: Report, now: datetime) -> Verdict:
    """Say whether the result of a report can be appealed now, and if not, why."""
    if report.appealed_at:
        return Verdict(False, _("An appeal was made already, and there is one to a report."))
    until = appeal_until(report)
    if until is None:
        return Verdict(False, _("There is no result that could be appealed."))
    if timezone.localdate(now) > until:
        day = formats.date_format(until, _("j F Y"))
        return Verdict(False, _("Appeals were taken until %(day)s.") % {"day": day})
    return ALLOWED


@transaction.atomic
def appeal_report(report: Report, words: str, *, now: datetime) -> ReporterMessage:
    """Open a closed report again because its reporter disagrees; triage takes it from there.

    The retention clocks stop until it is decided again. Raises Invalid for empty or over-long
    words, Changed where there is no appeal (any more).
    """
    words = clean_text(words, "appeal", MOST_ANSWER, required=True)
    # The purge locks the same rows, so one of the two sees what the other did.
    lock_records([report.pk])
    if not (verdict := may_appeal(report, now)):
        raise Changed(verdict.reason)
    if DataClass.CONTENT not in vault.classes_left(report):
        raise Changed(_("The text of this report was deleted, so it cannot be looked at again."))
    result = report.closing_reason
    move(
        report,
        Status.IN_REVIEW,
        seen=Status.CLOSED,
        among=Report.objects.filter(appealed_at=None),
        changed=_("The report was changed meanwhile. Load it again."),
        appealed_at=now,
        closed_at=None,
        closing_reason="",
        taken_up_at=None,
    )
    report.refresh_from_db()
    stop_clocks([report.pk], now)
    take_back_outdated([report.pk], now=now)
    message = _say(report, Event.APPEALED, words, now)
    audit.record("report.appealed", report, actor=AuditEvent.Actor.REPORTER, result=result)
    return message


def _say(
    report: Report, event: ReporterMessage.Event, words: str, now: datetime
) -> ReporterMessage:
    message: ReporterMessage = ReporterMessage.objects.create(
        workspace_id=report.workspace_id,
        report=report,
        event=event,
        key=now.isoformat(),
        has_words=True,
        at=now,
    )
    piece = vault.Piece(Kind.MESSAGE, redact_words(words, report.workspace), subject_id=message.pk)
    vault.put(report, [piece], now=now)
    return message
