"""What an evaluation case can begin with: the words of one reporter who agreed to it."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from learning.permissions import may_quote_reporter, may_write_evaluation
from learning.wording import turns_in
from privacy import vault
from privacy.models import Consent, Content, DataClass, DataKey, Kind, Purpose
from reporting.models import Report
from tenants.models import Member
from tenants.permissions import Changed, Invalid, require
from tenants.typed import typed_reference
from traces.exchange import Exchange, exchange_of
from triage.actions import read_trace
from triage.models import Case, CaseReport
from triage.permissions import may_read_trace

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


@dataclass(frozen=True)
class Draft:
    """What an evaluation case can begin with, as the form shows it; all of it may be empty."""

    prompt: str = ""
    system: str = ""
    turns: str = ""
    tools: str = ""


@transaction.atomic
def open_draft(case: Case, *, by: Member, reference: str = "") -> Draft:
    """Return the redacted words to write a test from; empty when they were purged or damaged.

    Those of the report with this reference, as `report_for` finds it: what its reporter wrote,
    and, where they agreed to attach the conversation, what the assistant was told and given
    before. Each reading is audited like any other. Raises Denied without its reporter's consent:
    a case can be made without it, in the lead reviewer's own words.
    """
    require(may_write_evaluation(by, case))
    report = report_for(case, reference)
    require(may_quote_reporter(report))
    attached = Consent.objects.standing().filter(record=report.pk, purpose=Purpose.CONTEXT).exists()
    kinds = [Kind.DESCRIPTION, Kind.CONTEXT] if attached else [Kind.DESCRIPTION]
    read = vault.read(report, kinds, by=by, purpose="evaluation")
    pieces = [piece for piece in read if not piece.damage]
    told = "\n\n".join(piece.text for piece in pieces if piece.kind == Kind.DESCRIPTION)
    exchange = _traced(case, report, by) if attached else Exchange()
    turns = exchange.turns or _written(pieces)
    # The last that the user said is the prompt, and what they reported stands above it.
    asked = next((at for at in reversed(range(len(turns))) if turns[at]["role"] == "user"), None)
    last = "" if asked is None else turns[asked]["content"]
    return Draft(
        prompt="\n\n".join(text for text in (told, last) if text),
        system=exchange.system,
        turns="\n\n".join(
            f"{turn['role'].capitalize()}: {turn['content']}" for turn in turns[:asked]
        ),
        tools=exchange.tools,
    )


def _traced(case: Case, report: Report, by: Member) -> Exchange:
    """Return what the AI system recorded, for those who may read it, where it recorded words."""
    recorded = Content.objects.filter(record=report.pk, kind__in=[Kind.SPAN_WORDS, Kind.TRACE])
    if not recorded.exists() or not may_read_trace(by, case.queue_id):
        return Exchange()
    return exchange_of(read_trace(case, report, by=by, purpose="evaluation"))


def _written(pieces: list[vault.Piece]) -> list[dict[str, Any]]:
    context = "\n\n".join(piece.text for piece in pieces if piece.kind == Kind.CONTEXT)
    try:
        return turns_in(context)
    except Invalid:
        # Not in turns: the reporter pasted it.
        return [{"role": "user", "content": context}]
