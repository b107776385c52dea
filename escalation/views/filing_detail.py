"""What the page of a filing shows its liaison, as plain data; and the preview before it is sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from escalation.actions.filing import Filed, files_forbidden, read_filing
from escalation.models import Filing, clocks_by_filing, incident_of
from escalation.views.clocks import clock_lines
from privacy import vault
from privacy.models import Kind
from privacy.texts import redact_words
from reporting.actions import may_attach
from reporting.fields import CATEGORIES, SEVERITIES
from reporting.models import Category, ReporterMessage, Severity
from reporting.submission import intake_policy_of, redact_submission
from reporting.views.files import file_context
from tenants.models import Contract, Forbidden, Member, Workspace
from triage.models import CaseReport
from triage.views.case_content import parts_of

Event = ReporterMessage.Event
TITLES: dict[str, Any] = {
    Event.RECEIVED: gettext_lazy("Filed"),
    Event.SEVERE: gettext_lazy("Treated as severe; those on call were told at once"),
    Event.DETAIL_REQUESTED: gettext_lazy("The team asks"),
    Event.DETAIL_GIVEN: gettext_lazy("A liaison answered"),
    Event.RESOLVED: gettext_lazy("Result"),
    Event.WRITTEN: gettext_lazy("A liaison wrote"),
    Event.ANSWERED: gettext_lazy("Update from the team"),
}
OWN = {Event.RECEIVED, Event.DETAIL_GIVEN, Event.WRITTEN}


def filing_context(filing: Filing, member: Member, now: datetime) -> dict[str, Any]:
    """Return all that the page of one filing shows a liaison."""
    report = filing.report
    pieces = read_filing(filing, by=member)
    clocks = clocks_by_filing([filing.pk]).get(filing.pk, [])
    cases = CaseReport.objects.filter(report=report).values("case")
    return {
        "filing": filing,
        "report": report,
        "title": next((piece.text for piece in pieces if piece.kind == Kind.TITLE), "")
        or _("Title deleted"),
        "own": filing.by_id == member.pk,
        "severity": report.get_severity_display().lower(),
        "clocks": clock_lines(clocks, filing, now),
        "incident": incident_of(cases),
        "messages_sent": _conversation(filing, pieces),
        "closed": report.status == "closed",
        "asked": report.status == "needs_detail",
        **file_context(report, now),
        "files_denied": files_denied(filing.contract, report.workspace, now)
        or may_attach(report, now),
    }


def files_denied(contract: Contract | None, workspace: Workspace, now: datetime) -> str:
    """Return why a filing takes no files, by its own contract or the workspace's; empty if it does."""
    if reason := files_forbidden(contract):
        return reason
    allowed = intake_policy_of(workspace, now).allows(Forbidden.ATTACHMENTS)
    return "" if allowed else _("The contract of this workspace forbids files.")


def preview_context(filed: Filed, given: dict[str, Any], workspace: Workspace) -> dict[str, Any]:
    """Return what of a filing would be kept."""
    redacted = redact_submission(filed.submission, workspace)
    description: Any = redacted.description
    text = description if isinstance(description, str) else description.text
    return {
        "title": parts_of(redact_words(filed.title, workspace)),
        "parts": parts_of(text.partition("\n\n")[2]),
        "removed": sum(redacted.counts().values()),
        "category": CATEGORIES[Category(given["category"])][0],
        "severity": SEVERITIES[Severity[given["severity"].upper()]][0],
        "contract": filed.contract,
        "affected": len(filed.affected),
        "informed": len(filed.informed),
        "severe": filed.submission.severity == Severity.HIGH,
        "tags": redacted.columns,
    }


def titles_of(filings: Sequence[Filing]) -> dict[UUID, str]:
    """Return the titles of a liaison's own filings in one query; those purged are missing."""
    ids = [filing.report_id for filing in filings]
    opened = vault.read_each_unaudited(ids, [Kind.TITLE])
    return {report_id: pieces[0].text for report_id, pieces in opened.items()}


def _conversation(filing: Filing, pieces: Sequence[vault.Piece]) -> list[dict[str, Any]]:
    texts = {piece.subject_id: piece.text for piece in pieces}
    rows = ReporterMessage.objects.filter(report=filing.report).order_by("-at", "-id")
    return [
        {
            "title": TITLES.get(row.event) or row.get_event_display(),
            "text": texts.get(row.pk) or (_("This text was deleted.") if row.has_words else ""),
            "at": row.at,
            "own": row.event in OWN,
        }
        for row in rows[:100]
    ]
