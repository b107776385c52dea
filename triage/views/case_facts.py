"""What is known about a case, as terms and values, before any free text."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from reporting.fields import FIELDS
from reporting.form_questions import answers_of
from reporting.guard import reasons_in_words, reputation_of
from reporting.models import FormVersion, Report, YesNo
from tenants.models import Member
from triage.actions import undoable
from triage.models import Case, Decision, Outcome

Fact = dict[str, Any]


def incident_facts(case: Case, report: Report) -> list[Fact]:
    """Return what happened, as the reporter and the host product said it."""
    facts: list[Fact] = [
        {"term": _("Category"), "value": report.get_category_display()},
        {"term": _("Reported severity"), "severity": report.severity},
        {"term": _("Reported through"), "value": report.get_entry_display()},
    ]
    if report.refusal:
        facts.append({"term": _("Refusal"), "value": report.get_refusal_display()})
    if report.tool_occurred:
        facts += [
            _value(_("Tool"), report.tool_name, _("The report does not name it")),
            _answer(_("Asked to confirm"), report.confirmation_requested),
            _answer(_("Was confirmed"), report.confirmation_given),
            _answer(_("As wanted"), report.outcome_matched),
            _answer(_("Warning shown"), report.warning_shown),
        ]
    else:
        facts.append(_value(_("Tool"), "", _("None is named")))
    return [
        *facts,
        {"term": _("Received"), "at": report.received_at},
        {"term": _("Happened"), "at": report.occurred_at}
        if report.occurred_at
        else {"term": _("Happened"), "unknown": _("Not known")},
    ]


def last_decision(member: Member, now: datetime) -> dict[str, Any] | None:
    """Return what the member decided last, while it can be undone."""
    if (held := undoable(member, now)) is None or held.decision is None:
        return None
    outcome = Outcome(held.decision.outcome).label.partition(":")[0]
    return {
        "reference": held.case.reference,
        "until": held.due_at,
        "title": f"{held.case.reference}: {outcome}, {held.decision.get_severity_display().lower()}",
    }


def answers_as_asked(report: Report) -> dict[str, Any]:
    """Return questions and answers in the words of the form the report was made with.

    They are in the reporter's language; the page around them is not, so it is told which.
    """
    form = FormVersion.objects.filter(digest=report.form_digest).first()
    if report.form_digest is None or form is None:
        return {}
    language = form.definition["language"]
    return {
        "lines": [dict(line) for line in answers_of(report, form.definition)],
        "language": language,
        "direction": "rtl" if language in settings.LANGUAGES_BIDI else "ltr",
    }


def system_facts(report: Report) -> list[Fact]:
    """Return the tags that tie the report to a state of the AI system."""
    facts = [
        _value(_(field.term), getattr(report, field.name), _("Not sent"))
        for field in FIELDS
        if field.term
    ]
    if report.fitted:
        changes = "; ".join(f"{name}: {change}" for name, change in sorted(report.fitted.items()))
        facts.append({"term": _("Did not fit"), "value": changes})
    return facts


def source_facts(report: Report) -> list[Fact]:
    """Return how the report came, and nothing about who sent it (J2)."""
    removed = sum(report.redactions.values())
    return [
        {
            "term": _("Reporter"),
            "value": _("Anonymous") if report.anonymous else _("Known to the host, sealed here"),
        },
        {
            "term": _("Extra context"),
            "value": _("Attached with consent") if report.context_consent else _("None"),
        },
        {"term": _("Redacted"), "value": _removed(report.redactions) if removed else _("Nothing")},
    ]


def guard_facts(case: Case, report: Report) -> list[Fact]:
    """Return what the guard of the intake noticed, in words and never as a number."""
    facts: list[Fact] = []
    if record := reputation_of(report):
        moved = _("It stands behind others of its severity for that.") if case.moved_back else ""
        facts.append({"term": _("Earlier reports"), "value": f"{record}. {moved}".strip()})
    noticed = reasons_in_words(report.spam_reasons)
    # While a case is in quarantine for them, its page begins with them.
    if noticed and case.status != Case.Status.QUARANTINED:
        facts.append({"term": _("Noticed"), "value": "; ".join(noticed)})
    return facts


def decision_facts(case: Case, decision: Decision) -> list[Fact]:
    """Return what was decided, by whom, and where it leads."""
    return [
        {"term": _("Outcome"), "value": decision.get_outcome_display()},
        {"term": _("Severity"), "severity": decision.severity},
        {"term": _("Policy area"), "value": decision.policy_area.name},
        {"term": _("Enforcement point"), "value": decision.enforcement_point.name},
        {"term": _("Decided by"), "value": str(decision.by)},
        {"term": _("Decided"), "at": decision.at},
    ]


def _value(term: str, value: str, missing: str) -> Fact:
    return {"term": term, "value": value} if value else {"term": term, "unknown": missing}


def _answer(term: str, value: str) -> Fact:
    unknown = value in {"", YesNo.UNKNOWN}
    return _value(term, "" if unknown else YesNo(value).label, _("Not known"))


def _removed(counts: dict[str, int]) -> str:
    return ", ".join(
        f"{count}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{kind.replace('_', ' ').lower()}"
        for kind, count in sorted(counts.items())
    )
