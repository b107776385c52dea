"""A kept dump of each earlier state becomes this one by `migrate`, and nothing in it is lost."""

import os
import re
from contextlib import AbstractContextManager
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from psycopg import sql

from config.tick import LANES
from escalation.actions.due_next import note_due, note_due_of_filings
from escalation.models import Filing, Incident
from privacy import vault
from privacy.models import Consent, Content, Kind, Purpose
from reporting.actions.files import open_file
from reporting.models import Attachment, Fingerprint, Report
from tenants.actions import client_secret
from tenants.directory import find_workspace_id
from tenants.due_work import stuck_rows, workspaces_due
from tenants.keys import unseal_for_workspace
from tenants.models import (
    ClientKey,
    Member,
    OutboxEntry,
    RoleAssignment,
    TenantModel,
    Webhook,
    Workspace,
)
from tenants.permissions import queue_grants, workspace_grants
from tenants.roles import QUEUE_GRANTS, WORKSPACE_GRANTS, Role
from tenants.scope import enter_scope
from tests import factories
from tests.due import take_up_due
from tests.upgrade import dumps
from triage.models import Case

# What migrations did to tables since the first dump, in their order. A table that is in neither
# of these has at least the rows it had.
RENAMED: dict[str, str] = {}  # by the name it had
REMOVED: dict[str, str] = {}  # why; where its rows went has a test of its own below
# Tables made since, that begin without a row: why. One that is filled from others has a test.
BEGINS_EMPTY: dict[str, str] = {
    "tenants_rolerequest": "Roles were given by one person, without being asked for.",
    "tenants_accountattempt": "rows of seconds: nothing was noted before there was a place for it",
    "privacy_purge": "what was purged before has its certificate already",
    "triage_decisionundone": "Decisions could not be undone.",
    "tenants_tick": "written by the first tick after the update",
}
# What only the superuser may take away, so that it stays: why.
STAYS = {
    "CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;": "asked for once, never used",
}

SLUGS = ("acme", "globex")
FUNCTION = re.compile(r"CREATE FUNCTION .*?^    AS (\$\w*\$).*?\1;\n", re.DOTALL | re.MULTILINE)
DATABASE = f"upgraded_{os.getpid()}"


@pytest.fixture(scope="module", params=dumps.kept(), ids=lambda path: path.stem)
def upgraded(request, django_db_setup, django_db_blocker):
    """Restore a dump and migrate it; give how many rows its tables had."""
    fresh = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock(), dumps.own_database(DATABASE):
        dumps.restore(request.param.read_text(), DATABASE)
        as_it_was_used()
        before = dumps.count_rows(DATABASE)
        take_away_consents()
        take_away_a_fingerprint()
        take_away_what_migrate_makes()
        call_command("migrate", database="owner", verbosity=0)
        yield SimpleNamespace(before=before, fresh=fresh)


def as_it_was_used() -> None:
    """Put rows into states that the dump has none of, and that a migration carries over."""
    with dumps.as_superuser(DATABASE) as admin:
        admin.execute(
            """UPDATE tenants_outboxentry SET state = 'failed_perm', error = 'address withdrawn',
                      done_at = now(), deadline_at = NULL, sealed = NULL
               WHERE id IN (SELECT min(id::text)::uuid FROM tenants_outboxentry
                            WHERE state = 'pending' GROUP BY workspace_id)"""
        )


def take_away_what_migrate_makes() -> None:
    """Remove rights, grants and look-ups, so that what is there afterwards was made by it."""
    with dumps.as_superuser(DATABASE) as admin:
        functions = admin.execute(
            "SELECT oid::regprocedure::text FROM pg_proc WHERE proowner = %s::regrole",
            [settings.MAINTENANCE_ROLE],
        ).fetchall()
        for (signature,) in functions:
            admin.execute(f"DROP FUNCTION {signature}".encode())
        admin.execute("DELETE FROM tenants_workspaceuserpermission")
        admin.execute("DELETE FROM tenants_queueuserpermission")
        revoke = sql.SQL("REVOKE ALL ON tenants_user FROM {}")
        admin.execute(revoke.format(sql.Identifier(settings.APP_ROLE)))


def take_away_consents() -> None:
    """Remove those that still stand, as of reports from before consents had rows of their own."""
    with dumps.as_superuser(DATABASE) as admin:
        gone = admin.execute(
            "DELETE FROM privacy_consent WHERE purpose <> 'evaluation' AND withdrawn_at IS NULL"
        )
        assert gone.rowcount


def take_away_a_fingerprint() -> None:
    """Remove one of each workspace, as of reports from before there were any."""
    with dumps.as_superuser(DATABASE) as admin:
        gone = admin.execute(
            """DELETE FROM reporting_fingerprint WHERE id IN
               (SELECT min(id::text)::uuid FROM reporting_fingerprint GROUP BY workspace_id)"""
        )
        assert gone.rowcount == len(SLUGS)


@pytest.fixture(params=SLUGS)
def workspace(request, upgraded):
    """Open the scope of each workspace; give it, and the word that stands in all its texts."""
    with scope_of(request.param):
        yield SimpleNamespace(row=Workspace.objects.get(), canary=f"{request.param}canary")


def scope_of(slug: str) -> AbstractContextManager[None]:
    workspace_id = find_workspace_id(slug)
    assert workspace_id is not None, slug
    return enter_scope(workspace_id)


def count_visible() -> dict[str, list[int]]:
    """Return how many rows of each table the application sees: in each scope, or in all."""
    with connection.cursor() as cursor:
        cursor.execute(dumps.TABLES)
        tables = dict(cursor.fetchall())
    counts: dict[str, list[int]] = {table: [] for table in tables}
    for slug in SLUGS:
        with scope_of(slug), connection.cursor() as cursor:
            cursor.execute("SELECT current_user")
            assert cursor.fetchone() == (settings.APP_ROLE,)
            for table, secured in tables.items():
                if secured or slug == SLUGS[0]:
                    cursor.execute(f'SELECT count(*) FROM "{table}"')
                    counts[table].append(cursor.fetchone()[0])
    return counts


def schema(database: str) -> set[str]:
    """Return the lines that make the tables of a database, and what stands around them.

    PostgreSQL writes the casts and parentheses of a constraint it has read once more differently.
    Functions are left out: the look-ups are made by every `migrate`, from what the code declares.
    """
    text = re.sub(FUNCTION, "", dumps.dump(database, "--schema-only"))
    lines = text.split("\n")
    return {re.sub(r"::(text|character varying)(\[\])?|[()]|,$", "", line) for line in lines}


def test_there_is_a_dump():
    assert dumps.kept()


def test_dump_has_rows_in_every_table(upgraded):
    empty = {table for table, rows in upgraded.before.items() if not rows}
    assert empty - set(dumps.EMPTY) == set()


def test_no_row_is_lost(upgraded):
    after = count_visible()
    fewer = {
        table: (rows, after.get(RENAMED.get(table, table)))
        for table, rows in upgraded.before.items()
        if table not in REMOVED and rows > sum(after.get(RENAMED.get(table, table), [0]))
    }
    assert fewer == {}, "rows of the dump that the application no longer finds"


def test_each_workspace_has_rows_in_every_table(upgraded):
    empty = {table for table, counts in count_visible().items() if not all(counts)}
    assert empty == set(dumps.EMPTY) | set(BEGINS_EMPTY)


def test_database_is_as_a_new_one(upgraded):
    """A migration that was changed after the dump was made shows here: it is not run again."""
    old, new = schema(DATABASE), schema(upgraded.fresh)
    assert (old - new - set(STAYS), new - old) == (set(), set()), (
        "if a migration was made anew on purpose, before it was released: make keep-dump"
    )


def test_models_and_database_agree(upgraded):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_every_row_is_read_by_its_model(workspace):
    for model in apps.get_models():
        if issubclass(model, TenantModel) and model._meta.db_table not in BEGINS_EMPTY:
            rows = list(model.objects.all())
            assert rows, model
            assert {row.workspace_id for row in rows} == {workspace.row.pk}, model


def test_texts_open(workspace):
    texts: dict[str, list[str]] = {kind: [] for kind in Kind.values}
    for row in Content.objects.all():
        texts[row.kind].append(vault.open_row(row))
    for kind in (Kind.DESCRIPTION, Kind.CONTEXT, Kind.NOTE, Kind.TRACE, Kind.EVALUATION):
        assert texts[kind], kind
        assert all(workspace.canary in text for text in texts[kind]), kind
    assert f"{workspace.canary}@example.org" in texts[Kind.CONTACT]
    for report in Report.objects.all():
        pieces = vault.read_unaudited(report, [Kind.DESCRIPTION])
        assert [workspace.canary in piece.text for piece in pieces] == [True]


def test_files_open(workspace):
    opened = [open_file(file) for file in Attachment.objects.all()]
    assert [file and file[1] for file in opened] == [f"It said {workspace.canary}.".encode()]


def test_secrets_of_connections_and_messages_open(workspace):
    for key in ClientKey.objects.all():
        assert client_secret(key)
    for hook in Webhook.objects.all():
        assert unseal_for_workspace(bytes(hook.secret_sealed), f"webhook:{hook.pk}")
    waiting = OutboxEntry.objects.exclude(sealed=None)
    assert waiting
    for entry in waiting:
        assert "address" in unseal_for_workspace(bytes(entry.sealed), f"outbox:{entry.pk}")


def test_roles_grant_what_they_grant_now(workspace):
    for member in Member.objects.select_related("user"):
        held = RoleAssignment.objects.filter(member=member, ended_at=None)
        wanted = [WORKSPACE_GRANTS[Role(row.role)] for row in held if row.queue_id is None]
        assert workspace_grants(member) == frozenset().union(*wanted), member
        for row in held.exclude(queue=None):
            assert queue_grants(member)[row.queue_id] >= QUEUE_GRANTS[Role(row.role)], member
    assert RoleAssignment.objects.filter(ended_at=None).exclude(queue=None)


def test_reports_of_before_are_found_once_their_fingerprints_are_made_again(workspace):
    with_words = Content.objects.filter(kind=Kind.DESCRIPTION).values("record")
    reports = Report.objects.filter(pk__in=with_words).exclude(taken_up_at=None)
    assert set(reports.values_list("pk", flat=True)) == set(
        Fingerprint.objects.filter(version=0).values_list("report", flat=True)
    )


def test_due_work_is_looked_up(upgraded):
    works = [work for lane in LANES.values() for work in lane]
    assert works
    for work in works:
        for due in workspaces_due(work):
            assert due.rows > 0, work.name
    assert {row.workspace for row in stuck_rows()} == set(SLUGS)


def test_pages_of_a_case_and_a_queue_are_there(upgraded):
    with scope_of("acme"):
        lena = Member.objects.select_related("user").get(user__email="lena@example.org")
        case = Case.objects.filter(queue__slug="safety").earliest("pk")
    client = Client()
    client.force_login(lena.user)
    page = client.get(reverse("triage:case", args=["acme", case.reference]))
    assert page.status_code == 200
    assert "acmecanary" in page.text
    assert case.reference in client.get(reverse("triage:queue", args=["acme", "safety"])).text


def test_new_report_is_taken_in_beside_those_that_were_there(workspace):
    report = factories.make_report(workspace.row, "It told me to eat wild mushrooms.").report
    assert take_up_due(timezone.now())
    assert Case.objects.get(report=report)


# -- What single migrations do with the data: a test for each that fills a table or a column


def test_consents_are_filled_from_reports_and_addresses(workspace):
    told = Content.objects.filter(kind=Kind.CONTACT).values("record")
    for purpose, agreed in {
        Purpose.CONTEXT: Report.objects.filter(context_consent=True),
        Purpose.CONTACT: Report.objects.filter(pk__in=told),
    }.items():
        assert agreed, purpose
        for report in agreed:
            consent = Consent.objects.standing().get(record=report.pk, purpose=purpose)
            assert consent.given_at == report.received_at


def test_cases_stand_by_when_they_are_due(workspace):
    cases = list(Case.objects.all())
    assert cases
    for case in cases:
        later = (case.due_at - case.received_at) * 0.5 if case.moved_back else timedelta()
        assert case.position_at == case.due_at + later


def test_incidents_and_filings_are_due_by_what_is_owed_next(workspace):
    incidents = list(Incident.objects.select_related("level"))
    filings = list(Filing.objects.all())
    assert incidents
    assert filings
    for incident in incidents:
        assert incident.rank == incident.level.rank
        assert incident.status != "paging" or incident.due_at == incident.acknowledge_by
        before = incident.due_at
        note_due(incident)
        assert incident.due_at == before
    before = {filing.pk: filing.due_at for filing in filings}
    note_due_of_filings(before)
    assert dict(Filing.objects.values_list("pk", "due_at")) == before


def test_message_that_was_taken_back_says_so(upgraded):
    # The dump was made before there was a state for it.
    old = {"state": "failed_perm", "error": "address withdrawn"}
    for slug in SLUGS:
        with scope_of(slug):
            assert not OutboxEntry.objects.filter(**old).exists()
            assert OutboxEntry.objects.filter(state="taken_back").exists()
