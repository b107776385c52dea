"""The conversation with reporters on the page of a case, and the verbs of it."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from privacy.vault import Piece
from reporting.models import Report, ReporterMessage
from reporting.next_steps import day_words
from tenants.permissions import Verdict
from triage.models import FROM_REPORTER, Case, CaseReport, talking_reports
from triage.views.pieces import parts_of

Event = ReporterMessage.Event
# The newest of a long conversation; the audit trail has them all.
MOST_SHOWN = 100
# Reporters to choose from on the page of a case; the page of its reports has them all.
MOST_CHOICES = 50
TITLES: dict[str, Any] = {
    Event.DETAIL_REQUESTED: gettext_lazy("Question to the reporter"),
    Event.DETAIL_GIVEN: gettext_lazy("Reporter's answer"),
    Event.RESOLVED: gettext_lazy("Result, as the reporter was told"),
    Event.WRITTEN: gettext_lazy("The reporter wrote"),
    Event.ANSWERED: gettext_lazy("Message to the reporter"),
    Event.ANSWER_LATE: gettext_lazy("No answer in time"),
    Event.APPEALED: gettext_lazy("The reporter appealed"),
}


def conversation_of(case: Case, pieces: Sequence[Piece] | None = None) -> list[dict[str, Any]]:
    """Return what was said with the reporters of a case, oldest first, in one query.

    The words are sealed: they are there once the content was opened, and `pieces` is what was.
    What was said to many reporters at once is one line.
    """
    of_case = CaseReport.objects.filter(case=case).values("report")
    rows = (
        ReporterMessage.objects.filter(report__in=of_case, event__in=TITLES)
        .select_related("by__user", "report")
        .order_by("-at", "-id")[:MOST_SHOWN]
    )
    words = {piece.subject_id: piece.text for piece in pieces or []}
    lines: dict[Any, dict[str, Any]] = {}
    for row in reversed(rows):
        from_reporter = row.event in FROM_REPORTER
        same = row.pk if from_reporter else (row.event, row.key)
        line = lines.setdefault(same, _line(row, from_reporter, case))
        line["count"] += 1
        if row.pk in words:
            line |= {"parts": parts_of(words[row.pk]), "sealed": False}
    for line in lines.values():
        if line["count"] > 1:
            line["to"] = ngettext("%(count)d reporter", "%(count)d reporters", line["count"]) % {
                "count": line["count"]
            }
    return list(lines.values())


def _line(row: ReporterMessage, from_reporter: bool, case: Case) -> dict[str, Any]:
    other = row.report_id != case.report_id
    return {
        "title": TITLES[row.event],
        "by": str(row.by) if row.by else "",
        "at": row.at,
        "from_reporter": from_reporter,
        "to": row.report.reference if other else "",
        "parts": [],
        "sealed": row.has_words,
        "count": 0,
    }


def standing_notices(case: Case, judge: Verdict) -> list[dict[str, Any]]:
    """Return what a reviewer has to know of the conversation before deciding."""
    found = []
    if case.appealed_at and case.status in {Case.Status.OPEN, Case.Status.NEEDS_DETAIL}:
        found.append(
            {
                "title": _("The reporter appealed against the result"),
                "text": judge.reason
                or _(
                    "Somebody who did not decide it the first time looks at it again. Read what "
                    "the reporter wrote, then decide; the reporter is told the result."
                ),
            }
        )
    if case.unread_at:
        found.append(
            {
                "title": _("The reporter wrote something that nobody has read yet"),
                "text": _("Open the content to read it."),
            }
        )
    return found


def asked_note(case: Case) -> str:
    """Say when a case whose reporter was asked comes back."""
    if case.answer_by is None:
        return _("The case comes back to Open by itself when the answer arrives.")
    return _(
        "The case comes back to Open by itself when the answer arrives, or after %(day)s without it."
    ) % {"day": day_words(case.answer_by)}


def talking_of(case: Case) -> list[Report]:
    """Return the reports whose reporters can be chosen; none where a case has only one."""
    return talking_reports(case, MOST_CHOICES) if case.reports_count > 1 else []
