"""What an evaluation case can begin with: the words of one reporter who agreed to it."""

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from learning.permissions import may_quote_reporter, may_write_evaluation
from privacy import vault
from privacy.models import Consent, DataClass, DataKey, Kind, Purpose
from reporting.models import Report
from tenants.models import Member
from tenants.permissions import Changed, require
from tenants.typed import typed_reference
from triage.models import Case, CaseReport

MOST_OFFERED = 50


def reports_about(case: Case) -> Q:
    """Return the condition that a report is one of the case's, its first among them."""
    return Q(pk=case.report_id) | Q(pk__in=CaseReport.objects.filter(case=case).values("report"))


def quotable_reports(case: Case) -> list[Report]:
    """Return the reports of a case whose reporters agreed and whose words are left, oldest first."""
    agreed = Consent.objects.standing().filter(record=OuterRef("pk"), purpose=Purpose.EVALUATION)
    kept = DataKey.objects.filter(record=OuterRef("pk"), data_class=DataClass.CONTENT)
    found = Report.objects.filter(reports_about(case)).filter(Exists(agreed), Exists(kept))
    return list(found.order_by("id")[:MOST_OFFERED])


def report_for(case: Case, reference: str = "") -> Report:
    """Return the report that an evaluation case is made from: the one that was chosen.

    By default the first whose words may be used, and the case's own where there is none. Raises
    Changed when the chosen one left the case.
    """
    if reference:
        chosen = Report.objects.filter(
            reports_about(case), reference=typed_reference(reference)
        ).first()
        if chosen is None:
            raise Changed("This report is not in the case any more. Load the page again.")
        found: Report = chosen
        return found
    first: Report = next(iter(quotable_reports(case)), case.report)
    return first


@transaction.atomic
def open_draft(case: Case, *, by: Member, reference: str = "") -> str:
    """Return the redacted description to write a prompt from; empty when it was purged or damaged.

    That of the report with this reference, as `report_for` finds it. The reading is audited like
    any other. Raises Denied without its reporter's consent: a case can be made without it, in the
    lead reviewer's own words.
    """
    require(may_write_evaluation(by, case))
    report = report_for(case, reference)
    require(may_quote_reporter(report))
    pieces = vault.read(report, [Kind.DESCRIPTION], by=by, purpose="evaluation")
    return "\n\n".join(piece.text for piece in pieces if not piece.damage)
