"""Who may write evaluation cases, and from which cases."""

from privacy.models import Consent, Purpose
from reporting.models import Report
from tenants.models import Member
from tenants.permissions import ALLOWED, Verdict, may_export_evaluations
from triage.models import Case
from triage.permissions import may_read_content

# How a case closes that was confirmed before.
RESOLVED = "resolved"


def may_write_evaluation(member: Member, case: Case) -> Verdict:
    """Say whether the member may make an evaluation case of a case, whose text they may read."""
    return may_export_evaluations(member) and may_read_content(member, case.queue_id)


def may_become_evaluation(case: Case) -> Verdict:
    """Say whether a case is one an evaluation case can be made of: confirmed, or resolved since.

    Give the case with its report.
    """
    if case.status == Case.Status.CONFIRMED:
        return ALLOWED
    if case.status == Case.Status.CLOSED and case.report.closing_reason == RESOLVED:
        return ALLOWED
    if case.status == Case.Status.CLOSED:
        return Verdict(False, "This case was closed without being confirmed: nothing to test for.")
    return Verdict(False, "This case is not confirmed yet. Decide it first.")


def may_quote_reporter(report: Report) -> Verdict:
    """Say whether the reporter agreed that their words are used in tests, and still does."""
    agreed = Consent.objects.standing().filter(record=report.pk, purpose=Purpose.EVALUATION)
    if agreed.exists():
        return ALLOWED
    return Verdict(
        False,
        "The reporter has not agreed that their words are used in tests. Write the prompt from "
        "what the team knows of the case.",
    )
