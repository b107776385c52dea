"""Every event of the audit trail: its name, what people read for it, and the facts it may have.

A name that was ever recorded stays here: the rows that bear it stay too.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Event(NamedTuple):
    """What one name in the trail means; `facts` are ids, states and counts, never words of a report."""

    words: str
    facts: frozenset[str]


def _event(words: str, facts: str = "") -> Event:
    return Event(words, frozenset(facts.split()))


_NOTICE = "message channel attempts possible_duplicate"
_PIECE = "piece ranges reason"
_PAGE = "run step loop role people webhooks"
_READ = "kinds purpose unmasked"
_ROLE = "role queue expires_at request"
_RULE = "data_class closing_reason before after reason"
# Where somebody judged again for want of anybody else.
_LAST_RESORT = "decided_earlier_appeal nobody_else_left"
_TERMS = (
    "starts_on ends_on acknowledge_hours contain_hours update_hours forbidden context_turns"
    " context_bytes tell_reporter_of_opening workspace_default"
)

# By what they are about, in the order of the apps.
GROUPS: dict[str, dict[str, Event]] = {
    "Workspace and people": {
        "workspace.created": _event("Workspace created", "kind"),
        "workspace.changed": _event("Workspace settings changed", "before after"),
        "workspace.limits_changed": _event("Rate limits changed", "after"),
        "queue.created": _event("Queue created"),
        "member.added": _event("Member added"),
        "member.removed": _event("Member removed"),
        "invitation.sent": _event("Invitation sent", "roles"),
        "invitation.withdrawn": _event("Invitation withdrawn"),
        "invitation.accepted": _event("Invitation accepted"),
        "role.granted": _event("Role granted", _ROLE),
        "role.revoked": _event("Role revoked", _ROLE),
        "role.expired": _event("Role expired", _ROLE),
        "role.requested": _event("Role asked for", f"{_ROLE} takes_effect_at"),
        "role.refused": _event("Role that was asked for refused", _ROLE),
        "role.withdrawn": _event("Role asked for no longer", _ROLE),
        "role.lapsed": _event("Role that was asked for lapsed", _ROLE),
        "client_key.created": _event("Client key created", "origins"),
        "client_key.revoked": _event("Client key revoked"),
        "webhook.added": _event("Webhook added"),
        "webhook.disabled": _event("Webhook disabled", "reason"),
        "webhook.secret_changed": _event("Secret of a webhook changed", "earlier_until"),
        "webhook.tested": _event("Webhook tried out"),
        "contract.added": _event("Contract added", _TERMS),
        "contract.changed": _event("Contract changed", "before after"),
        "contract.ended": _event("Contract ended"),
    },
    "Accounts": {
        "sign_in.done": _event("Signed in", "steps"),
        "sign_in.failed": _event("Sign-in failed", "step"),
        "password.asked": _event("Link for a new password asked for"),
        "password.replaced": _event("Password set by a link"),
        "password.changed": _event("Password changed"),
        "second_step.added": _event("Second step of signing in added", "kind"),
        "second_step.removed": _event("Second step of signing in removed", "kind"),
        "recovery_codes.made": _event("Recovery codes made anew"),
        "time_zone.chosen": _event("Time zone chosen", "before after"),
    },
    "Delivery and due work": {
        "notice.delivered": _event("Notice delivered", _NOTICE),
        "notice.failed": _event("Notice failed", _NOTICE),
        "notice.cancelled": _event("Notice cancelled", "message channel"),
        "work.parked": _event("Due work parked", "work row"),
        "work.retried": _event("Due work retried", "work row"),
    },
    "Privacy": {
        "content.read": _event("Report content opened", _READ),
        "trace.read": _event("System trace opened", _READ),
        "identity.read": _event("Reporter identity opened", _READ),
        "identity.requested": _event("Reporter identity requested", "request purpose"),
        "identity.granted": _event("Reporter identity granted", "request hours"),
        "identity.refused": _event("Reporter identity refused", "request"),
        "identity.ended": _event("Access to reporter identity ended", "request"),
        "consent.withdrawn": _event("Consent withdrawn", "purpose kept_for_hold"),
        "data.purged": _event("Data purged", "data_class purpose keys rows"),
        "hold.set": _event("Legal hold set", "hold"),
        "hold.released": _event("Legal hold released", "hold"),
        "rule.added": _event("Retention rule added", _RULE),
        "rule.changed": _event("Retention rule changed", _RULE),
        "rule.removed": _event("Retention rule removed", _RULE),
        "pattern.added": _event("Redaction pattern added", "name regex"),
        "pattern.removed": _event("Redaction pattern removed", "name"),
        "trace.kept": _event("Steps of the conversation kept", "spans"),
        "spans.forgotten": _event("Unneeded spans forgotten", "keys spans"),
    },
    "Reports": {
        "report.received": _event("Report received", "entry category severity anonymous"),
        "report.answered": _event("Reporter answered"),
        "report.written": _event("Reporter wrote"),
        "report.appealed": _event("Report appealed", "result"),
        "report.merged": _event("Report merged", "case how similarity"),
        "report.closed": _event("Report closed", "reason"),
        "report.reopened": _event("Report reopened"),
        "reports.imported": _event("Reports imported", "source taken known refused"),
        "reporter.told": _event("Reporter told", "message by_email"),
        "receipt.rotated": _event("Receipt rotated"),
        "attachment.added": _event("File added", "attachment media size state"),
        "attachment.checked": _event("File checked", "attachment state"),
        "attachment.read": _event("File opened", "attachment purpose"),
        "support.added": _event("Support line added", "line"),
        "support.removed": _event("Support line removed", "line"),
    },
    "Cases": {
        "case.opened": _event("Case opened", "queue category severity quarantined moved_back"),
        "case.claimed": _event("Case claimed", "renewed taken_from"),
        "case.released": _event("Case released"),
        "case.decided": _event(
            "Case decided",
            f"outcome severity policy_area enforcement_point {_LAST_RESORT}",
        ),
        "case.undone": _event("Decision undone", "outcome"),
        "case.detail_requested": _event("More detail requested", "reports"),
        "case.answered": _event("Case answered", "reports"),
        "case.answer_late": _event("Reporter did not answer in time"),
        "case.appealed": _event("Case appealed"),
        "case.appeal_stranded": _event("Appeal left without a reviewer", "state admins"),
        "case.reopened": _event("Case reopened"),
        "case.raised": _event("Severity of a case raised", "before after"),
        "case.merged": _event("Case merged", f"into reports {_LAST_RESORT}"),
        "case.grew": _event("Case took in another one", "by_case reports"),
        "case.split": _event("Report split from a case", "report into"),
        "case.resolved": _event("Case resolved"),
        "case.quarantine_released": _event("Case released from quarantine"),
        "case.spam_confirmed": _event("Spam confirmed", _LAST_RESORT),
        "content.masked": _event("Parts of a text masked", _PIECE),
        "content.unmasked": _event("Mask lifted", "piece ranges"),
        "content.removed": _event("Parts of a text removed for good", _PIECE),
    },
    "Incidents": {
        "incident.opened": _event("Incident opened", "level trigger"),
        "incident.raised": _event("Level of an incident raised", "level before trigger"),
        "incident.acknowledged": _event("Incident acknowledged", "how seconds in_time"),
        "incident.resolved": _event("Incident resolved", "minutes cases_left reason"),
        "incident.ended": _event("Incident ended with its case", "case minutes missing"),
        "incident.kept": _event("Incident kept after its case closed", "case reason"),
        "incident.joined": _event("Incident joined to another one", "into"),
        "incident.grew": _event("Incident took in another one", "joined cases"),
        "trigger.fired": _event("Another trigger fired", "triggers"),
        "page.sent": _event("Page sent", _PAGE),
        "page.nobody": _event("Nobody to page", _PAGE),
        "paging.ended": _event("Paging ended", "run reason"),
        "item.completed": _event("Item completed", "item kind name"),
        "playbook.published": _event("Playbook published", "number steps items"),
        "filing.filed": _event("Filed by a liaison", "report contract severity affected"),
        "filing.written": _event("Liaison wrote to the reporter"),
        "update.sent": _event("Update sent to customers", "filings"),
        "clocks.started": _event("Contract clocks started", "acknowledge contain update"),
        "clock.met": _event("Contract clock met", "kind number seconds in_time"),
        "clock.warned": _event("Contract clock about to end", "kind number people"),
        "clock.missed": _event("Contract clock missed", "kind number people"),
    },
    "Learning": {
        "evaluation.created": _event(
            "Evaluation case created", "case check redactions from_reporter_text kept_until"
        ),
        "evaluation.retired": _event("Evaluation case retired", "reason downloads"),
        "evaluations.exported": _event(
            "Evaluation cases exported", "format download count left_out ids"
        ),
    },
}
EVENTS = {name: event for group in GROUPS.values() for name, event in group.items()}


def check_event(name: str, facts: Iterable[str]) -> None:
    """Raise ValueError for an event that stands nowhere here, or a fact that it does not have."""
    if (event := EVENTS.get(name)) is None:
        raise ValueError(f"No event is called {name!r}: name it in tenants/audit_events.py.")
    if unknown := set(facts) - event.facts:
        raise ValueError(f"{name} has no fact {', '.join(sorted(unknown))}.")
