"""What a reporter says to the team: answers, messages of their own, and an appeal, once."""

import uuid
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import formats
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
from tenants.keys import keyed_hash
from tenants.models import AuditEvent
from tenants.permissions import ALLOWED, Changed, Invalid, Verdict
from tenants.states import move
from tenants.time_zones import binding_day

Event = ReporterMessage.Event
Status = Report.Status
# Messages a reporter may write before the team says something; a guard against a flood.
MOST_UNANSWERED = 10
# What a reporter says, and what ends their turn: after it the same words are said anew.
SAID = (Event.DETAIL_GIVEN, Event.WRITTEN, Event.APPEALED)
ENDS_A_TURN = (Event.DETAIL_REQUESTED, Event.ANSWERED, Event.RESOLVED)
# Hexadecimal digits of the key of an attempt: 128 bits.
MOST_KEY = 32


@transaction.atomic
def answer_request(
    report: Report, words: str, *, now: datetime, attempt: str = ""
) -> ReporterMessage:
    """Store the reporter's answer to a request for detail, and hand the report back to triage.

    The same attempt again is the answer that is there (`_said_before`). Raises Invalid for an empty
    or over-long answer, Changed when no answer is awaited any more.
    """
    words = clean_text(words, "answer", MOST_ANSWER, required=True)
    _lock(report)
    if said := _said_before(report, words, attempt):
        return said
    if report.status != Status.NEEDS_DETAIL:
        raise Changed(_("The team is not waiting for an answer any more."))
    move_report(report, Status.IN_REVIEW)
    take_back_outdated([report.pk], now=now)
    Report.objects.filter(pk=report.pk).update(taken_up_at=None)
    message = _say(report, Event.DETAIL_GIVEN, words, now, attempt)
    audit.record("report.answered", report, actor=AuditEvent.Actor.REPORTER)
    return message


@transaction.atomic
def write_to_team(
    report: Report, words: str, *, now: datetime, attempt: str = ""
) -> ReporterMessage:
    """Store a message of the reporter, asked for or not, and hand the report to triage.

    While the team waits for an answer, it is the answer. The same attempt again is the message
    that is there (`_said_before`). Raises Invalid for an empty or over-long message, Changed when
    the report is closed or too many messages wait for a reply.
    """
    words = clean_text(words, "message", MOST_ANSWER, required=True)
    _lock(report)
    if said := _said_before(report, words, attempt):
        return said
    if report.status == Status.NEEDS_DETAIL:
        return answer_request(report, words, now=now, attempt=attempt)
    require_turn(report)
    if report.status == Status.CLOSED:
        raise Changed(_("This report was closed meanwhile, so no message can be added to it."))
    Report.objects.filter(pk=report.pk).update(taken_up_at=None)
    message = _say(report, Event.WRITTEN, words, now, attempt)
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
    return binding_day(report.closed_at + timedelta(days=report.workspace.appeal_days))


def may_appeal(report: Report, now: datetime) -> Verdict:
    """Say whether the result of a report can be appealed now, and if not, why."""
    if report.appealed_at:
        return Verdict(False, _("An appeal was made already, and there is one to a report."))
    until = appeal_until(report)
    if until is None:
        return Verdict(False, _("There is no result that could be appealed."))
    if binding_day(now) > until:
        day = formats.date_format(until, _("j F Y"))
        return Verdict(False, _("Appeals were taken until %(day)s.") % {"day": day})
    return ALLOWED


@transaction.atomic
def appeal_report(
    report: Report, words: str, *, now: datetime, attempt: str = ""
) -> ReporterMessage:
    """Open a closed report again because its reporter disagrees; triage takes it from there.

    The retention clocks stop until it is decided again. The same attempt again is the appeal that
    is there (`_said_before`). Raises Invalid for empty or over-long words, Changed where there is
    no appeal (any more).
    """
    words = clean_text(words, "appeal", MOST_ANSWER, required=True)
    # The purge locks the same rows, so one of the two sees what the other did.
    lock_records([report.pk])
    _lock(report)
    if said := _said_before(report, words, attempt):
        return said
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
    message = _say(report, Event.APPEALED, words, now, attempt)
    audit.record("report.appealed", report, actor=AuditEvent.Actor.REPORTER, result=result)
    return message


def _lock(report: Report) -> None:
    """Read a report as it stands now, and let no other write of its reporter go between.

    Since the page was read, a worker may have opened its case.
    """
    report.refresh_from_db(from_queryset=Report.objects.select_for_update(no_key=True))


def _said_before(report: Report, words: str, attempt: str) -> ReporterMessage | None:
    """Return the message that a retry repeats, or None where this is said for the first time.

    An attempt is known by its key, for ever; without one, by the same words in the same turn. The
    words are compared as they are sealed, so that no digest of them is kept. Raises Invalid when
    the key was used for other words.
    """
    said = ReporterMessage.objects.filter(report=report, event__in=SAID).order_by("-at", "-id")
    redacted = redact_words(words, report.workspace)
    if attempt:
        message: ReporterMessage | None = said.filter(key=_key_of(report, attempt)).first()
        # Whose words were purged, nobody can compare any more.
        if message and _words_of(report, [message]).get(message.pk, redacted) != redacted:
            raise Invalid(
                "Idempotency-Key",
                _("This key was used for another message. Send a new key with a new message."),
                code="key_reused",
                status=422,
            )
        return message
    turn = ReporterMessage.objects.filter(report=report, event__in=ENDS_A_TURN).order_by("-id")
    if ended := turn.first():
        said = said.filter(id__gt=ended.pk)
    messages = list(said[:MOST_UNANSWERED])
    kept = _words_of(report, messages)
    return next((one for one in messages if kept.get(one.pk) == redacted), None)


def _words_of(report: Report, messages: list[ReporterMessage]) -> dict[uuid.UUID | None, str]:
    """Return the words of some messages of a report by their ids, for a comparison alone."""
    ids = {message.pk for message in messages}
    pieces = vault.read_unaudited(report, [Kind.MESSAGE]) if ids else []
    return {piece.subject_id: piece.text for piece in pieces if piece.subject_id in ids}


def _key_of(report: Report, attempt: str) -> str:
    return keyed_hash("reporter message", str(report.pk), attempt).hex()[:MOST_KEY]


def _say(
    report: Report, event: ReporterMessage.Event, words: str, now: datetime, attempt: str
) -> ReporterMessage:
    message: ReporterMessage = ReporterMessage.objects.create(
        workspace_id=report.workspace_id,
        report=report,
        event=event,
        key=_key_of(report, attempt) if attempt else now.isoformat(),
        has_words=True,
        at=now,
    )
    piece = vault.Piece(Kind.MESSAGE, redact_words(words, report.workspace), subject_id=message.pk)
    vault.put(report, [piece], now=now)
    return message
