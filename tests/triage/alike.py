"""Many reporters of the same thing, each with an address, for tests of what they are told."""

from typing import Any

from privacy import vault
from privacy.models import Kind
from reporting.models import Report, ReporterMessage
from tenants.models import OutboxEntry
from tests import factories
from tests.due import take_up_due
from tests.triage.conftest import NOW, RECEIVED
from triage.models import Case, CaseReport, reports_of

SAID = "The assistant sent my unfinished letter to the whole mailing list."


def report_alike(workspace: Any, count: int, words: str = SAID, **fields: Any) -> list[Report]:
    """Submit the same words `count` times, each reporter with an address of their own."""
    return [
        factories.make_report(
            workspace, words, now=RECEIVED, contact_email=f"person-{place}@example.org", **fields
        ).report
        for place in range(count)
    ]


def one_case(workspace: Any, count: int, **fields: Any) -> Case:
    """Return the case of `count` reports of the same thing, taken up by the product itself."""
    reports = report_alike(workspace, count, **fields)
    take_up_due(NOW)
    return case_of(reports[0])


def case_of(report: Report) -> Case:
    """Return the case that a report is in now."""
    found: Case = CaseReport.objects.select_related("case").get(report=report).case
    return found


def told(case: Case, event: str) -> list[int]:
    """Return for each report of a case how often its reporter was told of an event."""
    return [
        ReporterMessage.objects.filter(report=report, event=event).count()
        for report in reports_of(case)
    ]


def mailed(event: str) -> list[str]:
    """Return the references in the e-mails that are owed for an event."""
    rows = OutboxEntry.objects.filter(event=f"reporting/{event}")
    return sorted(row.context["reference"] for row in rows)


def words_to(report: Report) -> list[str]:
    """Return what the team said to one reporter."""
    return [piece.text for piece in vault.read_unaudited(report, [Kind.MESSAGE])]
