"""Every column that can hold text is sealed, goes with a class of data, or stays for a reason."""

import json
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection, models
from django.utils import timezone

from privacy.actions import grant_identity, purge_due, refuse_identity, request_identity
from privacy.models import IdentityRequest, RecordPart
from privacy.vault import LONGEST_OPEN
from reporting.actions import attach_file
from reporting.models import Report
from reporting.submission import Source
from tests.due import take_up_due
from tests.factories import make_report
from tests.privacy.clocks import DAY
from triage.models import Case

TEXTS = (models.CharField, models.TextField, models.JSONField)
# Chosen by the product from its own words, counted, or drawn at random: nobody writes them.
CODES = """
    tenants.AccountAttempt: language
    tenants.RoleRequest: role
    tenants.Tick: lane
    escalation.IncidentCase: kept_because
    tenants.AuditEvent: event facts object_type
    tenants.ClientKey: public_id
    tenants.Contract: forbidden
    tenants.Invitation: roles
    tenants.OutboxEntry: context error event key source
    tenants.RoleAssignment: role
    tenants.User: time_zone
    tenants.WorkFailure: error frames work
    tenants.Workspace: contract_limits intake_limits phone_regions
    privacy.Consent: wording_hash
    privacy.Purge: record_ids rule verification
    privacy.PurgeCertificate: record_ids rule verification
    privacy.Record: closing_reason kind reference
    privacy.RetentionRule: closing_reason
    reporting.Report: closing_reason external_source fitted form_digest locale redactions reference
    reporting.Report: sorted_to spam_reasons
    reporting.FormVersion: definition digest
    reporting.ReporterMessage: key
    triage.BulkAction: reason before
    triage.Case: asked_first reference
    escalation.Firing: evidence
    escalation.Incident: reference
    escalation.Trigger: kind parameters
    learning.Export: format
"""
# Written by the organisation about itself; docs/privacy.md says which, and why each stays.
OF_THE_ORGANISATION = """
    tenants.ClientKey: name origins
    tenants.Contract: customer reference
    tenants.Invitation: email
    tenants.Member: title
    tenants.Queue: name purpose slug
    tenants.RoleAssignment: reason
    tenants.RoleRequest: reason
    tenants.User: email name password
    tenants.Webhook: name url
    tenants.Workspace: name redaction_patterns slug support_lines
    policy.EnforcementPoint: name
    policy.PolicyArea: name slug
    policy.PolicyVersion: label
    privacy.LegalHold: reason
    reporting.Report: external_id
    escalation.IncidentItem: name pointer
    escalation.Level: name
    escalation.Playbook: name slug
    escalation.PlaybookItem: name
    escalation.PlaybookVersion: first_move
    escalation.Trigger: name slug
    learning.EvaluationCase: name policy_version
"""
# Bytes that are no sealed text: wrapped keys of the workspace, and hashes of random values.
HASHES = """
    tenants.Invitation: token_hash
    reporting.Report: idempotency_lookup receipt_lookup
    reporting.UsedToken: token_lookup
    escalation.Page: token_lookup
"""
CANARY = "canary4471orchid"


def listed(text):
    return {
        f"{model}.{column}"
        for line in text.strip().splitlines()
        for model, _, columns in [line.strip().partition(": ")]
        for column in columns.split()
    }


def own_models():
    return [
        model
        for app in apps.get_app_configs()
        if app.path.startswith(str(settings.BASE_DIR)) and ".venv" not in app.path
        for model in app.get_models()
    ]


def columns(*kinds):
    return {
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        for field in model._meta.local_fields
        if isinstance(field, kinds) and not field.choices
    }


def going_with_a_class():
    """Return the columns that the purge empties, and all those of rows that it deletes."""
    found = set()
    for model in own_models():
        if issubclass(model, RecordPart):
            names = {name for emptied in model.EMPTIED_WITH.values() for name in emptied}
            if model.DELETED_WITH:
                names = {field.name for field in model._meta.local_fields}
            found |= {f"{model._meta.label}.{name}" for name in names}
    return found


def test_every_column_of_text_is_accounted_for_once():
    kept = listed(CODES) | listed(OF_THE_ORGANISATION)
    assert listed(CODES) & listed(OF_THE_ORGANISATION) == set()
    assert kept & going_with_a_class() == set()
    assert columns(*TEXTS) - going_with_a_class() == kept


def test_every_column_of_bytes_is_sealed_goes_or_is_a_hash():
    sealed = {name for name in columns(models.BinaryField) if name.endswith(("sealed", "wrapped"))}
    assert columns(models.BinaryField) - going_with_a_class() - sealed == listed(HASHES)


@pytest.fixture
def full(acme):
    """Return a report with the canary wherever a person or a host product may put it."""
    tags: Any = ("model_version", "policy_version", "tool_state", "user_intent", "harm_type")
    made: Any = dict.fromkeys(tags, CANARY)
    report = make_report(
        acme.acme,
        f"{CANARY} was told to a stranger.",
        context=CANARY,
        context_consent=True,
        tool_name=CANARY,
        tool_parameters={"to": CANARY},
        contact_email=f"{CANARY}@people.example",
        trace={"step": CANARY},
        source=Source(subject=CANARY),
        **made,
    ).report
    attach_file(report, f"{CANARY}.txt", CANARY.encode(), now=timezone.now())
    take_up_due(timezone.now())
    for member, decide in ((acme.rhea, grant_identity), (acme.rolf, refuse_identity)):
        asked = request_identity(
            report, purpose="danger", reason=CANARY, by=member, now=timezone.now()
        )
        more = {"hours": 1} if decide is grant_identity else {"reason": CANARY}
        decide(asked, by=acme.carl, now=timezone.now(), **more)
    assert Case.objects.get(report=report).tool_name == CANARY
    assert all(getattr(Report.objects.get(pk=report.pk), tag) == CANARY for tag in tags)
    return report


def rows_with_the_canary():
    """Return each table that holds the canary in a row which the workspace can see."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table == "django_migrations":
                continue
            cursor.execute(
                f'SELECT to_jsonb(t) FROM "{table}" t WHERE t::text LIKE %s', [f"%{CANARY}%"]
            )
            if rows := cursor.fetchall():
                values = [json.loads(row) if isinstance(row, str) else row for (row,) in rows]
                found[table] = sorted(
                    {name for row in values for name, value in row.items() if CANARY in str(value)}
                )
    return found


def test_full_purge_leaves_no_word_in_any_table(acme, full):
    assert set(rows_with_the_canary()) == {
        "reporting_report", "triage_case", "privacy_identityrequest",
    }  # fmt: skip
    (certificates,) = [purge_due(timezone.now() + LONGEST_OPEN + DAY)]
    assert {certificate.data_class for certificate in certificates} == {
        "content", "trace", "identity", "attachment",
    }  # fmt: skip
    assert all(certificate.verified for certificate in certificates)
    assert rows_with_the_canary() == {}
    assert IdentityRequest.objects.count() == 2
