"""What happened to a case, from the audit trail, newest first."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from privacy.models import HiddenRange, Kind
from reporting.models import ReporterMessage, Severity
from tenants.models import AuditEvent
from triage.models import Case, Outcome

MOST_EVENTS = 50
SENTENCES: dict[str, tuple[Any, str]] = {
    "report.received": (gettext_lazy("Report received"), "plain"),
    "report.answered": (gettext_lazy("Reporter answered"), "accent"),
    "report.written": (gettext_lazy("Reporter wrote"), "accent"),
    "report.appealed": (gettext_lazy("Reporter appealed"), "warn"),
    "receipt.rotated": (gettext_lazy("Reporter exchanged the receipt"), "plain"),
    "report.merged": (gettext_lazy("Report merged into the case"), "plain"),
    "attachment.added": (gettext_lazy("File added"), "plain"),
    "attachment.checked": (gettext_lazy("File scanned"), "plain"),
    "attachment.read": (gettext_lazy("File opened"), "plain"),
    "consent.withdrawn": (gettext_lazy("Reporter took a consent back"), "warn"),
    "report.reopened": (gettext_lazy("Report open again: another reporter appealed"), "warn"),
    "report.closed": (gettext_lazy("Report closed; retention clocks started"), "plain"),
    "case.opened": (gettext_lazy("Case opened"), "plain"),
    "case.quarantine_released": (gettext_lazy("Released from what was held back"), "accent"),
    "case.spam_confirmed": (gettext_lazy("Confirmed as spam"), "plain"),
    "case.reopened": (gettext_lazy("Case back for review"), "accent"),
    "case.appealed": (gettext_lazy("Case back for review: appeal"), "warn"),
    "case.appeal_stranded": (
        gettext_lazy("Nobody left who may decide the appeal: admins told"),
        "warn",
    ),
    "case.answer_late": (gettext_lazy("Case back for review: no answer in time"), "warn"),
    "case.answered": (gettext_lazy("Wrote to the reporter"), "plain"),
    "case.claimed": (gettext_lazy("Claimed"), "plain"),
    "case.released": (gettext_lazy("Claim released"), "plain"),
    "case.detail_requested": (gettext_lazy("Reporter asked for detail"), "warn"),
    "case.decided": (gettext_lazy("Decided"), "accent"),
    "case.undone": (gettext_lazy("Decision undone before anybody was told"), "warn"),
    "case.raised": (gettext_lazy("Raised by a more severe report"), "warn"),
    "case.split": (gettext_lazy("A report was split off"), "plain"),
    "case.merged": (gettext_lazy("Merged into another case"), "plain"),
    "case.grew": (gettext_lazy("Took the reports of another case"), "plain"),
    "case.resolved": (gettext_lazy("Resolved"), "good"),
    "content.read": (gettext_lazy("Content opened"), "plain"),
    "identity.requested": (gettext_lazy("Identity asked for"), "warn"),
    "identity.granted": (gettext_lazy("Identity granted"), "warn"),
    "identity.refused": (gettext_lazy("Identity refused"), "plain"),
    "identity.ended": (gettext_lazy("Identity grant ended"), "plain"),
    "trace.read": (gettext_lazy("System trace opened"), "plain"),
    "trace.kept": (gettext_lazy("Steps of the conversation kept"), "plain"),
    "identity.read": (gettext_lazy("Reporter identity opened"), "warn"),
    "content.masked": (gettext_lazy("Parts of a text masked"), "warn"),
    "content.unmasked": (gettext_lazy("Mask lifted"), "plain"),
    "content.removed": (gettext_lazy("Parts of a text removed for good"), "warn"),
    "reporter.told": (gettext_lazy("Reporter told"), "plain"),
    "hold.set": (gettext_lazy("Put under legal hold"), "warn"),
    "hold.released": (gettext_lazy("Legal hold released"), "plain"),
}


def timeline_of(case: Case) -> list[dict[str, Any]]:
    """Return the last events about a case and its report, in two index ranges and one query."""
    of_case = AuditEvent.objects.filter(object_id=case.pk).order_by("-id")[:MOST_EVENTS]
    of_report = AuditEvent.objects.filter(object_id=case.report_id).order_by("-id")[:MOST_EVENTS]
    events = (
        AuditEvent.objects.filter(
            pk__in=of_case.values("pk").union(of_report.values("pk"), all=True)
        )
        .select_related("member__user")
        .order_by("-id")[:MOST_EVENTS]
    )
    return [_line(event) for event in events]


def _line(event: AuditEvent) -> dict[str, Any]:
    title, tone = SENTENCES.get(event.event, (event.event, "plain"))
    # What the person on duty did carries a name; the rest says what acted.
    by = str(event.member) if event.member else event.get_actor_display()
    return {"title": title, "at": event.at, "by": by, "tone": tone, "detail": _detail(event)}


def _detail(event: AuditEvent) -> str:
    facts = event.facts
    match event.event:
        case "case.opened" if facts.get("quarantined"):
            return str(_("Held back as likely spam"))
        case "case.opened" if facts.get("moved_back"):
            return str(_("Placed behind others of its severity"))
        case "case.decided":
            severity = Severity(facts["severity"]).label.lower()
            decision = f"{Outcome(facts['outcome']).label}, {severity}"
            if facts.get("decided_earlier_appeal"):
                return _("%(decision)s. Decided an earlier appeal too: nobody else was left") % {
                    "decision": decision
                }
            return decision
        case "case.raised":
            return str(Severity(facts["after"]).label)
        case "case.split":
            return str(facts["report"])
        case "case.merged":
            return str(facts["into"])
        case "case.grew":
            return str(facts["by_case"])
        case "case.claimed" if facts.get("taken_from"):
            return str(_("Taken over from another reviewer"))
        case "case.claimed" if facts.get("renewed"):
            return str(_("For another 15 minutes"))
        case "content.read" | "identity.read":
            read = ", ".join(str(Kind(kind).label) for kind in facts.get("kinds", []))
            return read or str(_("Nothing was left to read"))
        case "content.masked" | "content.removed":
            count, why = len(facts["ranges"]), HiddenRange.Reason(facts["reason"]).label
            return _("%(places)s in: %(text)s. %(why)s") % {
                "places": count,
                "text": Kind(facts["piece"]).label.lower(),
                "why": why,
            }
        case "reporter.told":
            told = str(ReporterMessage.Event(facts["message"]).label)
            return _("%(what)s, also by e-mail") % {"what": told} if facts["by_email"] else told
    return ""
