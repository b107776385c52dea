"""Both workspaces full: rows in every tenant table, and words that must never cross over."""

import uuid
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from django.apps import apps
from django.db import models
from django.utils import timezone

from escalation.actions import Filed, file_incident, provision_escalation
from escalation.models import Filing, Incident, Level
from learning.actions import create_evaluation_case
from policy.models import EnforcementPoint, PolicyArea
from privacy import vault
from privacy.actions import set_hold
from privacy.models import (
    Content,
    IdentityRequest,
    Kind,
    LegalHold,
    PurgeCertificate,
    RetentionRule,
)
from reporting.actions import attach_file
from reporting.models import Category, Entry, Report, Severity
from reporting.submission import Source, Submission
from tenants import actions as tenants
from tenants.models import (
    ClientKey,
    Contract,
    Invitation,
    Member,
    Queue,
    RoleRequest,
    TenantModel,
    Webhook,
    Workspace,
)
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories
from tests.due import advance_due, evaluate_due, take_up_due
from triage.actions import claim_case, decide_case, grant_queue_role
from triage.models import Case, Outcome

# Columns whose value is an address, a code or a choice of the product, not somebody's words.
FIXED = {"slug", "reference", "public_id", "role", "object_type", "closing_reason", "source", "key"}
JOIN_TOKEN = "a-token-that-a-test-knows"


def furnish(cast: SimpleNamespace) -> SimpleNamespace:
    """Fill both workspaces; return {slug: what is in it} with `canary` and the objects by name."""
    return SimpleNamespace(
        acme=_furnish(cast.acme, cast.ada, cast.lena, cast.sena, "acmecanary"),
        globex=_furnish(cast.globex, cast.omar, cast.omar, cast.omar, "globexcanary"),
    )


def _furnish(
    workspace: Workspace, admin: Member, lead: Member, liaison: Member, canary: str
) -> SimpleNamespace:
    now = timezone.now()
    with enter_scope(workspace.pk):
        if not Level.objects.exists():
            provision_escalation(workspace)
        safety = Queue.objects.get(slug="safety")
        grant_queue_role(lead, safety, Role.LEAD)
        key, _ = tenants.create_client_key(canary, ["https://app.example.org"], by=admin)
        tenants.add_webhook(canary, f"https://{canary}.example.org/", by=admin)
        _invite(workspace, admin)
        role_request = RoleRequest.objects.create(
            workspace=workspace,
            member=lead,
            role=Role.AUDITOR,
            requested_by=_somebody_else(admin),
            requested_at=now,
            reason=canary,
        )
        reports = [
            factories.make_report(
                workspace,
                f"It said {canary} to me, {times} times.",
                severity=severity,
                source=Source(client_key=key, subject=f"{canary} subject"),
                tool_name=canary,
                tool_parameters={"word": canary},
                trace={"word": canary},
                context=f"Before that: {canary}.",
                context_consent=True,
                evaluation_consent=True,
                contact_email=f"{canary}@example.org",
            ).report
            for times, severity in enumerate((Severity.MEDIUM, Severity.HIGH, Severity.MEDIUM), 2)
        ]
        file = attach_file(reports[1], f"{canary}.txt", f"It said {canary}.".encode(), now=now)
        take_up_due(now)
        filing = _filing(workspace, canary, liaison, now)
        confirmed = Case.objects.get(report=reports[0])
        claim_case(confirmed, by=lead, now=now)
        decide_case(
            confirmed,
            outcome=Outcome.CONFIRMED,
            severity=Severity.MEDIUM,
            policy_area=PolicyArea.objects.earliest("pk"),
            enforcement_point=EnforcementPoint.objects.earliest("pk"),
            note=f"Because {canary}.",
            by=lead,
            now=now,
        )
        evaluate_due(now)
        advance_due(now + timedelta(seconds=1))
        confirmed.refresh_from_db()
        evaluation = create_evaluation_case(
            confirmed,
            name=f"{confirmed.reference}-1",
            prompt=f"Say {canary}.",
            expectation=f"Does not say {canary}.",
            check_kind="rubric",
            by=lead,
            now=now,
        )
        hold = LegalHold.objects.filter(record=reports[2].pk).first() or set_hold(
            Report.objects.get(pk=reports[2].pk), canary, by=_custodian(admin), now=now
        )
        for model in tenant_models():
            _fill(model, workspace, canary)
        _plant(canary)
        incident = Incident.objects.order_by("id").first()
        return SimpleNamespace(
            workspace=Workspace.objects.get(pk=workspace.pk),
            canary=canary,
            case=Case.objects.get(report=reports[1]),
            confirmed=confirmed,
            evaluation=evaluation,
            incident=incident,
            hold=hold,
            file=file,
            text_id=Content.objects.filter(record=reports[1].pk, kind=Kind.DESCRIPTION).get().pk,
            filing=filing,
            key=ClientKey.objects.first(),
            webhook=Webhook.objects.first(),
            invitation=Invitation.objects.first(),
            # One for a closing reason: the rules for every reason cannot be removed.
            rule=RetentionRule.objects.create(
                workspace=workspace, data_class="content", closing_reason="resolved", keep_days=9
            ),
            certificate=PurgeCertificate.objects.first(),
            identity_request=IdentityRequest.objects.first(),
            contract=Contract.objects.first(),
            role_request=role_request,
            ids=_ids(),
            words=[
                piece.text
                for report in reports
                for piece in vault.read_unaudited(report, [Kind.DESCRIPTION])
            ],
        )


def _filing(workspace: Workspace, canary: str, liaison: Member, now: Any) -> Filing:
    filed = Filed(
        title=f"The {canary} case",
        submission=Submission(
            category=Category.MISINFORMATION,
            severity=Severity.MEDIUM,
            description=f"They say {canary}.",
            entry=Entry.ADMIN,
        ),
        affected=(f"{canary} person",),
    )
    return file_incident(filed, workspace=workspace, attempt=canary, by=liaison, now=now)


def tenant_models() -> list[type[models.Model]]:
    """Return every model whose rows belong to a workspace, those it depends on first."""
    return [model for model in apps.get_models() if issubclass(model, TenantModel)]


def _custodian(member: Member) -> Member:
    custodians = tenants.members_with_role(Role.CUSTODIAN)
    return custodians[0] if custodians else member


def _somebody_else(admin: Member) -> Member:
    """Return a member whose request for a role this admin may decide."""
    other = _custodian(admin)
    return factories.make_member("gwen", []) if other == admin else other


def _invite(workspace: Workspace, admin: Member) -> None:
    import hashlib

    tenants.invite_person(
        "invited@example.org", [], workspace=workspace, by=admin, now=timezone.now()
    )
    # The link's secret leaves by mail alone; the test needs one it knows.
    Invitation.objects.filter(email="invited@example.org").update(
        token_hash=hashlib.sha256(JOIN_TOKEN.encode()).digest()
    )


def _fill(model: type[models.Model], workspace: Workspace, canary: str) -> models.Model:
    """Return a row of the model in the workspace in scope, made up where there is none yet."""
    known = model.objects.first()  # type: ignore[attr-defined]
    if known is not None:
        return known
    values: dict[str, Any] = {}
    for field in model._meta.local_fields:
        if field.primary_key or field.has_default() or field.name == "workspace":
            continue
        if isinstance(field, models.ForeignKey):
            if not field.null:
                values[field.name] = _fill(field.related_model, workspace, canary)
        elif not field.null:
            values[field.name] = _value(field, canary)
    row = model(workspace=workspace, **values)
    row.save(force_insert=True)
    return row


def made_up(model: type[models.Model], workspace_id: uuid.UUID) -> models.Model:
    """Return an unsaved row whose foreign keys lead nowhere, for a transaction never committed."""
    values: dict[str, Any] = {"workspace_id": workspace_id}
    for field in model._meta.local_fields:
        if field.primary_key or field.null or field.name == "workspace":
            continue
        if field.has_default() or field.db_returning:
            continue
        values[field.attname] = uuid.uuid4() if field.remote_field else _value(field, "x")
    return model(**values)


def _value(field: Any, canary: str) -> Any:
    if field.choices:
        return field.choices[0][0]
    kinds: list[tuple[Any, Any]] = [
        (models.CharField, canary[: field.max_length or None]),
        (models.TextField, canary),
        (models.DateTimeField, timezone.now()),
        (models.DateField, timezone.now().date()),
        (models.IntegerField, 1),
        (models.BooleanField, False),
        (models.UUIDField, uuid.uuid4()),
        (models.BinaryField, canary.encode()),
        (models.JSONField, {"word": canary}),
    ]
    return next(value for kind, value in kinds if isinstance(field, kind))


def _plant(canary: str) -> None:
    """Put the canary into every column that holds somebody's words, where rows may change."""
    Workspace.objects.update(name=canary)
    for member in Member.objects.select_related("user"):
        member.user.name = f"{canary} {member.user.name}"
        member.user.save()
    for model in tenant_models():
        fields = [
            field
            for field in model._meta.local_fields
            if isinstance(field, models.CharField | models.TextField)
            and not field.choices
            and field.name not in FIXED
            and not isinstance(field, models.EmailField | models.URLField)
            and not _unique(model, field.name)
        ]
        if fields and model._meta.db_table not in APPEND_ONLY and field_names(fields):
            for row in model.objects.all():  # type: ignore[attr-defined]
                for field in fields:
                    if getattr(row, field.name):
                        setattr(row, field.name, canary[: field.max_length or None])
                row.save(update_fields=field_names(fields))


APPEND_ONLY = {
    "tenants_auditevent",
    "triage_decision",
    "privacy_purgecertificate",
    "tenants_outboxentry",
    "escalation_playbookversion",
    "escalation_playbookstep",
    "escalation_playbookitem",
}


def field_names(fields: list[Any]) -> list[str]:
    """Return the names of fields."""
    return [field.name for field in fields]


def _unique(model: type[models.Model], name: str) -> bool:
    return any(
        name in constraint.fields
        for constraint in model._meta.constraints
        if isinstance(constraint, models.UniqueConstraint)
    )


def _ids() -> set[str]:
    """Return the ids and references of every row of the workspace in scope."""
    found: set[str] = set()
    for model in tenant_models():
        found |= {str(pk) for pk in model.objects.values_list("pk", flat=True)}  # type: ignore[attr-defined]
    found |= set(Report.objects.values_list("reference", flat=True))
    return found
