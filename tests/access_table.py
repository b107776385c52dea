"""Who may open which address: the one table that tests/test_tenancy.py holds the product to.

Add a line here for each new address. The people are those of tests/factories.py; everybody in
Acme who is not named gets 403, everybody else gets what the kind of the address says.
"""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from tests.world import JOIN_TOKEN

ADMIN = frozenset({"ada"})
REVIEWERS = frozenset({"rhea", "rolf", "lena"})
LEAD = frozenset({"lena"})
RESPONDERS = frozenset({"rory", "rita"})
LIAISONS = frozenset({"sena", "cleo"})
CUSTODIAN = frozenset({"carl"})
AUDITOR = frozenset({"aldo"})
SEE_INCIDENTS = REVIEWERS | RESPONDERS | LIAISONS
ALL = ADMIN | SEE_INCIDENTS | CUSTODIAN | AUDITOR | frozenset({"nora"})
ANYBODY = frozenset({"*"})

PAGE, READ, ACT, API, API_READ = "page", "read", "act", "api", "api_read"
# Which verbs an address of each kind takes.
VERBS = {
    PAGE: {"GET", "HEAD", "POST"},
    READ: {"GET", "HEAD"},
    ACT: {"POST"},
    API: {"POST", "OPTIONS"},
    API_READ: {"GET", "HEAD", "OPTIONS"},
}


@dataclass(frozen=True)
class Entry:
    """One address: its kind, whom it lets in, and what of the world its parameters name."""

    kind: str
    who: frozenset[str]
    params: dict[str, str] = field(default_factory=dict)
    # Sent with a post, where nobody's right is asked before the fields are complete.
    body: dict[str, str] = field(default_factory=dict)

    def kwargs(self, slug: str, names: list[str], world: SimpleNamespace) -> dict[str, Any]:
        """Return the parameters of the address for one workspace's objects."""
        found: dict[str, Any] = {"slug": slug}
        for name in names:
            if name != "slug":
                found[name] = PARAMS[self.params.get(name, name)](world)
        return found


PARAMS: dict[str, Any] = {
    "queue_slug": lambda world: "safety",
    "reference": lambda world: world.case.reference,
    "confirmed": lambda world: world.confirmed.reference,
    "incident": lambda world: world.incident.reference,
    "filed": lambda world: world.filing.report.reference,
    "item_id": lambda world: world.item.pk,
    "member_id": lambda world: world.member.pk,
    "invitation_id": lambda world: world.invitation.pk,
    "key_id": lambda world: world.key.pk,
    "webhook_id": lambda world: world.webhook.pk,
    "rule_id": lambda world: world.rule.pk,
    "hold_id": lambda world: world.hold.pk,
    "request_id": lambda world: world.identity_request.pk,
    "certificate_id": lambda world: world.certificate.pk,
    "file_id": lambda world: world.file.pk,
    "contract_id": lambda world: world.contract.pk,
    "text_id": lambda world: world.text_id,
    "role_request_id": lambda world: world.role_request.pk,
    "token": lambda world: JOIN_TOKEN,
}
CONFIRMED = {"reference": "confirmed"}
INCIDENT = {"reference": "incident"}
FILED = {"reference": "filed"}

TABLE: dict[str, Entry] = {
    "home": Entry(PAGE, ALL),
    "tenants:join": Entry(PAGE, ANYBODY),
    "tenants:people": Entry(PAGE, ADMIN),
    "tenants:invite": Entry(PAGE, ADMIN),
    "tenants:person": Entry(PAGE, ADMIN),
    "tenants:remove": Entry(ACT, ADMIN),
    "tenants:withdraw": Entry(ACT, ADMIN),
    "tenants:role_requests": Entry(READ, ADMIN),
    "tenants:approve_role": Entry(ACT, ADMIN),
    "tenants:refuse_role": Entry(ACT, ADMIN),
    "tenants:settings": Entry(PAGE, ADMIN),
    "tenants:connections": Entry(PAGE, ADMIN),
    "tenants:client_key": Entry(PAGE, ADMIN),
    "tenants:revoke_client_key": Entry(ACT, ADMIN),
    "tenants:webhook": Entry(PAGE, ADMIN),
    "tenants:disable_webhook": Entry(ACT, ADMIN),
    "tenants:rotate_webhook_secret": Entry(ACT, ADMIN),
    "tenants:try_webhook": Entry(ACT, ADMIN),
    "tenants:contracts": Entry(PAGE, ADMIN),
    "tenants:contract_new": Entry(PAGE, ADMIN),
    "tenants:contract": Entry(PAGE, ADMIN),
    "tenants:contract_end": Entry(ACT, ADMIN),
    "tenants:audit": Entry(PAGE, AUDITOR),
    "reporting:report": Entry(PAGE, ANYBODY),
    "reporting:report_preview": Entry(PAGE, ANYBODY),
    "reporting:report_redact": Entry(PAGE, ANYBODY),
    "reporting:report_sent": Entry(PAGE, ANYBODY),
    "reporting:report_files": Entry(PAGE, ANYBODY),
    "reporting:status": Entry(PAGE, ANYBODY),
    "reporting:status_answer": Entry(ACT, ANYBODY),
    "reporting:status_message": Entry(ACT, ANYBODY),
    "reporting:status_appeal": Entry(ACT, ANYBODY),
    "reporting:receipt_file": Entry(ACT, ANYBODY),
    "reporting:receipt_new": Entry(ACT, ANYBODY),
    "reporting:status_consents": Entry(ACT, ANYBODY),
    "reporting:status_leave": Entry(ACT, ANYBODY),
    "reporting:api_reports": Entry(API, ANYBODY),
    "reporting:api_report_preview": Entry(API, ANYBODY),
    "reporting:api_form": Entry(API_READ, ANYBODY),
    "reporting:api_status": Entry(API, ANYBODY),
    "reporting:api_consents": Entry(API, ANYBODY),
    "reporting:api_answers": Entry(API, ANYBODY),
    "reporting:api_attachments": Entry(API, ANYBODY),
    "reporting:api_messages": Entry(API, ANYBODY),
    "reporting:api_appeals": Entry(API, ANYBODY),
    "reporting:api_receipt_rotate": Entry(API, ANYBODY),
    "privacy:identity_requests": Entry(READ, CUSTODIAN),
    "privacy:identity_request": Entry(PAGE, CUSTODIAN),
    "reporting:support": Entry(PAGE, ADMIN),
    "reporting:remove_support_line": Entry(ACT, ADMIN),
    "reporting:limits": Entry(PAGE, ADMIN),
    "traces:otlp": Entry(API, ANYBODY),
    "privacy:patterns": Entry(PAGE, ADMIN),
    "privacy:remove_pattern": Entry(ACT, ADMIN),
    "privacy:retention": Entry(READ, CUSTODIAN),
    "privacy:rule_new": Entry(PAGE, CUSTODIAN),
    "privacy:rule": Entry(PAGE, CUSTODIAN),
    "privacy:rule_remove": Entry(PAGE, CUSTODIAN),
    "privacy:hold": Entry(ACT, CUSTODIAN),
    "privacy:release": Entry(ACT, CUSTODIAN),
    "privacy:certificates": Entry(READ, CUSTODIAN | AUDITOR | ADMIN),
    "privacy:certificate": Entry(READ, CUSTODIAN | AUDITOR | ADMIN),
    "triage:queue_people_list": Entry(PAGE, ADMIN),
    "triage:queue_people": Entry(PAGE, ADMIN),
    "triage:queues": Entry(PAGE, ALL),
    "triage:queue": Entry(PAGE, REVIEWERS),
    "triage:quarantine": Entry(PAGE, REVIEWERS),
    "triage:decide_quarantined": Entry(ACT, REVIEWERS),
    "triage:my_cases": Entry(PAGE, ALL),
    "triage:case": Entry(PAGE, REVIEWERS),
    "triage:case_reports": Entry(PAGE, REVIEWERS),
    "triage:claim": Entry(ACT, REVIEWERS),
    "triage:release": Entry(ACT, REVIEWERS),
    "triage:decide": Entry(ACT, REVIEWERS),
    "triage:undo": Entry(ACT, REVIEWERS),
    "triage:request_detail": Entry(ACT, REVIEWERS),
    "triage:write": Entry(ACT, REVIEWERS),
    "triage:identity": Entry(PAGE, REVIEWERS),
    "triage:identity_open": Entry(ACT, REVIEWERS),
    "triage:resolve": Entry(ACT, LEAD, CONFIRMED, {"resolution_note": "It is mended."}),
    "triage:content": Entry(ACT, REVIEWERS),
    "triage:open_text": Entry(ACT, REVIEWERS),
    "triage:mask": Entry(ACT, REVIEWERS),
    "triage:remove_text": Entry(ACT, LEAD),
    "triage:lift": Entry(ACT, LEAD),
    "triage:file": Entry(READ, REVIEWERS),
    "triage:trace": Entry(ACT, REVIEWERS),
    "escalation:incidents": Entry(READ, SEE_INCIDENTS),
    "escalation:incident": Entry(READ, SEE_INCIDENTS, INCIDENT),
    "escalation:acknowledge": Entry(ACT, RESPONDERS, INCIDENT),
    "escalation:resolve": Entry(ACT, RESPONDERS, INCIDENT),
    "escalation:content": Entry(ACT, RESPONDERS | REVIEWERS, INCIDENT),
    "escalation:file": Entry(READ, RESPONDERS | REVIEWERS, INCIDENT),
    "escalation:trace": Entry(ACT, RESPONDERS | REVIEWERS, INCIDENT),
    "escalation:complete": Entry(ACT, RESPONDERS, INCIDENT),
    "escalation:update": Entry(ACT, RESPONDERS | LIAISONS, INCIDENT),
    "escalation:filings": Entry(READ, LIAISONS),
    "escalation:filing_new": Entry(PAGE, LIAISONS),
    "escalation:filing_preview": Entry(PAGE, LIAISONS),
    "escalation:filing_sent": Entry(PAGE, LIAISONS),
    "escalation:filing": Entry(READ, LIAISONS, FILED),
    "escalation:filing_message": Entry(ACT, LIAISONS, FILED),
    "escalation:filing_files": Entry(ACT, LIAISONS, FILED),
    "escalation:ack": Entry(PAGE, ANYBODY),
    "learning:evaluations": Entry(READ, LEAD),
    "learning:export": Entry(ACT, LEAD),
    "learning:retired": Entry(READ, LEAD),
    "learning:evaluation": Entry(PAGE, LEAD, CONFIRMED),
    "learning:draft": Entry(ACT, LEAD, CONFIRMED),
}
