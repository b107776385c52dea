"""Fills an empty database with two workspaces to try, and says how to get in."""

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from config.provision import provision_workspace
from escalation.actions import Filed, file_incident
from local.host.trace import mail_turn
from reporting.actions import attach_file, submit_report
from reporting.guard import FAST
from reporting.models import Category, Entry, Severity, YesNo
from reporting.submission import Source, Submission
from tenants.actions import add_member, add_webhook, create_client_key, members_with_role
from tenants.directory import find_workspace_id
from tenants.models import Contract, Queue, User, Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from traces.actions import buffer_spans
from traces.batches import JSON, read
from triage.actions import grant_queue_role

PASSWORD = "try-recourse-today"  # noqa: S105 (known to everybody; refused in production)
BANK, HARBOUR = "meridian", "harbour"
# e-mail name, shown name, roles throughout the workspace, roles on every queue
PEOPLE: dict[str, list[tuple[str, str, list[Role], list[Role]]]] = {
    BANK: [
        ("admin", "Adaeze Obi", [Role.ADMIN], []),
        # So that two people can agree on a role.
        ("deputy", "Deniz Kaya", [Role.ADMIN], []),
        ("reviewer", "Ana Ribeiro", [Role.REVIEWER], [Role.REVIEWER]),
        ("lead", "Lena Fischer", [Role.LEAD], [Role.LEAD]),
        ("responder", "Rory Walsh", [Role.RESPONDER], []),
        ("security", "Sena Yilmaz", [Role.SECURITY], []),
        ("success", "Cleo Martin", [Role.SUCCESS], []),
        ("custodian", "Carl Lindqvist", [Role.CUSTODIAN], []),
        ("auditor", "Aldo Bianchi", [Role.AUDITOR], []),
    ],
    HARBOUR: [
        ("harbour-admin", "Hana Sato", [Role.ADMIN, Role.CUSTODIAN, Role.AUDITOR], []),
        ("harbour-lead", "Luis Ortega", [Role.LEAD, Role.RESPONDER], [Role.LEAD]),
        ("harbour-reviewer", "Noor Haddad", [Role.REVIEWER], [Role.REVIEWER]),
    ],
}
NAMES = {BANK: "Meridian Bank", HARBOUR: "Harbour Advice"}
SAMPLES = [
    Submission.of(
        category=Category.UNSAFE_TOOL_ACTION,
        severity=Severity.HIGH,
        entry=Entry.TOOL_ACTION,
        tool_name="send_email",
        tool_parameters={"to": "all-staff@meridian.example", "subject": "Salary review"},
        outcome_matched=YesNo.NO,
        confirmation_requested=YesNo.NO,
        confirmation_given=YesNo.NO,
        warning_shown=YesNo.NO,
        description="I asked for a draft to my manager. It sent my salary figures to all staff, "
        "and my private number +44 20 7946 0958 with them.",
        model_version="assistant-4.2",
        contact_email="reporter@people.example",
    ),
    Submission.of(
        category=Category.MISINFORMATION,
        severity=Severity.MEDIUM,
        description="It said that my card is insured abroad. The terms say the opposite.",
        model_version="assistant-4.2",
    ),
    Submission.of(
        category=Category.OTHER,
        severity=Severity.LOW,
        entry=Entry.REFUSAL,
        warning_shown=YesNo.YES,
        description="It refuses to tell me the opening hours of my own branch.",
        model_version="assistant-4.1",
    ),
]

# Held back as likely spam, for a lead to look at.
ADVERTISEMENT = Submission.of(
    category=Category.OTHER,
    severity=Severity.LOW,
    entry=Entry.PAGE,
    description="BUY NOW: followers and backlinks, 50% off today only! Click here: "
    "https://followers.example https://backlinks.example https://cheap.example",
)
CONTRACT = "MB-2026-01"
FILED = Filed(
    title="Payment file sent to the wrong correspondent bank",
    submission=Submission.of(
        category=Category.DATA_EXPOSURE,
        severity=Severity.HIGH,
        entry=Entry.ADMIN,
        tool_name="send_payment_file",
        model_version="assistant-4.2",
        description="Payment file sent to the wrong correspondent bank\n\nThe assistant chose the "
        "recipient by itself. Three clients of the customer are named in the file.\n\n"
        "Done so far: The connection is switched off at the customer's side.",
    ),
    contract=CONTRACT,
    affected=("client-20411", "client-20987", "client-31544"),
    informed=("ciso@treasury.example",),
)
LOG = """2026-11-25 08:58:02 INFO send_payment_file recipient chosen by rank
2026-11-25 08:58:03 WARN no confirmation asked, contact anna@treasury.example
"""


class Command(BaseCommand):
    """Seeds the demo; run again it changes nothing but missing parts."""

    help = "Fill an empty database with two workspaces to try."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE == "production":
            raise CommandError("Demo data has known passwords; it does not belong in production.")
        path = Path(settings.DATA_DIR) / "demo.json"
        if path.exists() and find_workspace_id(BANK) is not None:
            return
        facts: dict[str, Any] = {
            "workspaces": [{"slug": slug, "name": name} for slug, name in NAMES.items()],
            "logins": [],
        }
        for slug, name in NAMES.items():
            workspace = self._workspace(slug, name)
            with enter_scope(workspace.pk):
                facts["logins"] += self._people(slug, name)
                if slug == BANK:
                    facts |= self._connections(slug)
                    facts["receipt"] = self._reports(workspace)
                    self._filing(workspace)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(facts, indent=2))
        path.chmod(0o600)

    def _workspace(self, slug: str, name: str) -> Workspace:
        known = find_workspace_id(slug)
        if known is None:
            kind = Workspace.Kind.ENTERPRISE if slug == BANK else Workspace.Kind.PUBLIC
            return provision_workspace(slug, name, kind)
        with enter_scope(known):
            return Workspace.objects.get(pk=known)

    def _people(self, slug: str, name: str) -> list[dict[str, str]]:
        logins = []
        for short, full_name, roles, queue_roles in PEOPLE[slug]:
            email = f"{short}@{slug}.example"
            user = User.objects.filter(email=email).first() or User.objects.create_user(
                email, PASSWORD, name=full_name
            )
            member = add_member(user, roles)
            for queue in Queue.objects.all():
                for role in queue_roles:
                    grant_queue_role(member, queue, role)
            labels = ", ".join(role.label for role in roles)
            logins.append({"email": email, "password": PASSWORD, "role": labels, "workspace": name})
        return logins

    def _connections(self, slug: str) -> dict[str, Any]:
        host = os.environ.get("HOST_URL", "http://127.0.0.1:8001")
        key, secret = create_client_key("Pretend assistant", [host])
        _, hook_secret = add_webhook("Inbox of the demo", f"{host}/hook")
        return {
            "client_key": {"workspace": slug, "id": key.public_id, "secret": secret},
            "hook_secret": hook_secret,
        }

    def _filing(self, workspace: Workspace) -> None:
        """Agree on a contract, and file what its customer called about a while ago."""
        now = timezone.now()
        Contract.objects.get_or_create(
            workspace=workspace,
            reference=CONTRACT,
            defaults={
                "customer": "Meridian Treasury Services",
                "starts_on": timezone.localdate(now) - timedelta(days=90),
                "acknowledge_hours": 4,
                "contain_hours": 24,
                "update_hours": 24,
                "created_at": now,
            },
        )
        liaison = members_with_role(Role.SECURITY)[0]
        filed = file_incident(
            FILED, workspace=workspace, attempt="demo", by=liaison, now=now - timedelta(minutes=8)
        )
        report = filed.report
        report.workspace = workspace
        attach_file(report, "payments.log", LOG.encode(), now=now, by=liaison)

    def _reports(self, workspace: Workspace) -> str:
        now, conversation = timezone.now(), "demo-salary"
        # What the assistant's telemetry recorded of the first sample; the worker attaches it.
        turn = mail_turn(
            trace_id="9c3e5a7b1d2f4e6c8a0b00aa11bb22cc",
            message_id="demo-answer-1",
            conversation_id=conversation,
            at=now.timestamp() - 60,
            asked="Draft a note to my manager about my salary review.",
            mail={
                "to": "all-staff@meridian.example",
                "subject": "Salary review",
                "body": "I earn 61,400 and would like to talk. My number is +44 20 7946 0958.",
            },
        )
        buffer_spans(read(json.dumps(turn).encode(), JSON), workspace=workspace, now=now)
        traced = replace(SAMPLES[0], conversation_id=conversation, context_consent=True)
        receipts = [
            submit_report(sample, workspace=workspace, source=Source(), now=timezone.now()).receipt
            for sample in [traced, *SAMPLES[1:]]
        ]
        hasty = Source(marks=(FAST,))
        submit_report(ADVERTISEMENT, workspace=workspace, source=hasty, now=timezone.now())
        return receipts[0]
