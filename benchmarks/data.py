"""The data every figure is taken on: built once with COPY-like SQL, then reused."""

import os
import time
from dataclasses import dataclass
from typing import Any

import psycopg
from django.core.management import call_command

from config.provision import provision_workspace
from reporting.guard import KINDS, MOST
from tenants.actions import add_member, create_client_key
from tenants.directory import find_workspace_id
from tenants.models import ClientKey, Queue, User, Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from triage.actions import grant_queue_role

REVIEWER = "bench-reviewer@bench.example"
# Shares of all reports: the large workspace, the middle one, the small one; the rest is spread.
SHARES = {"bench-large": 0.4, "bench-middle": 0.01, "bench-small": 0.001}
SIZES = {"full": (1_000, 1_000_000), "small": (20, 20_000)}


@dataclass(frozen=True)
class Bench:
    """What the figures need to know about the data."""

    size: str
    reports: int
    workspace_id: Any
    queue_id: Any
    client_key: str
    slug: str = "bench-large"


def say(words: str) -> None:
    """Print one line of progress."""
    print(f"# {words}", flush=True)


def prepare(size: str) -> Bench:
    """Return the data of a size, building what is missing."""
    workspaces, reports = SIZES[size]
    call_command("migrate", database="owner", verbosity=0)
    call_command("migrate", "baseline", database="owner", run_syncdb=True, verbosity=0)
    names = [*SHARES, *(f"bench-{number}" for number in range(workspaces - len(SHARES)))]
    began = time.monotonic()
    for name in names:
        if find_workspace_id(name) is None:
            provision_workspace(name, name)
    say(f"{len(names)} workspaces, {time.monotonic() - began:.1f} s")
    rest = (1 - sum(SHARES.values())) / (len(names) - len(SHARES))
    with psycopg.connect(os.environ["BENCH_ADMIN_URL"], autocommit=True) as admin:
        began, made = time.monotonic(), 0
        for name in names:
            made += fill(admin, name, int(reports * SHARES.get(name, rest)))
        if made:
            for table in ("reporting_report", "triage_case"):
                admin.execute(f"VACUUM (ANALYZE) {table}")
        say(f"{made} reports added, {time.monotonic() - began:.1f} s")
        bench = _people(size, reports)
        _baseline(admin, bench)
    return bench


def fill(admin: psycopg.Connection[Any], slug: str, wanted: int) -> int:
    """Give a workspace so many cases, each of one report; return how many were missing."""
    workspace_id = find_workspace_id(slug)
    row = admin.execute(
        "SELECT count(*) FROM triage_case WHERE workspace_id = %s", [workspace_id]
    ).fetchone()
    missing = wanted - (row[0] if row else 0)
    if missing <= 0:
        return 0
    with admin.transaction():
        admin.execute(
            """
            CREATE TEMP TABLE fresh ON COMMIT DROP AS
            SELECT uuidv7() AS report_id, uuidv7() AS case_id, n,
                'B-' || upper(substr(md5(%(ws)s || n || random()), 1, 12)) AS reference,
                (ARRAY['harmful_content','harassment','misinformation','other'])[1 + n %% 4]
                    AS category,
                1 + (n %% 3) AS severity,
                now() - n * interval '1 minute' AS received_at
            FROM generate_series(1, %(missing)s) n
            """,
            {"ws": str(workspace_id), "missing": missing},
        )
        admin.execute(
            """
            INSERT INTO privacy_record (id, workspace_id, kind, reference, received_at,
                closing_reason)
            SELECT report_id, %(ws)s, 'report', reference, received_at, '' FROM fresh
            """,
            {"ws": workspace_id},
        )
        admin.execute(
            """
            INSERT INTO reporting_report (id, workspace_id, reference, entry, category, severity,
                tool_occurred, tool_name, confirmation_requested, confirmation_given,
                outcome_matched, warning_shown, model_version, policy_version, tool_state,
                user_intent, harm_type, context_consent, redactions, anonymous, locale, status,
                receipt_lookup, external_source, received_at, taken_up_at, closing_reason, sorted_to)
            SELECT report_id, %(ws)s, reference, 'answer', category, severity, false, '',
                'unknown', 'unknown', 'unknown', 'unknown', 'assistant-4.2', '', '', '', '',
                false, '{}', true, 'en', 'in_review', decode(md5(reference), 'hex'), '',
                received_at, received_at, '', 'Safety'
            FROM fresh
            """,
            {"ws": workspace_id},
        )
        admin.execute(
            """
            INSERT INTO triage_case (id, workspace_id, report_id, reference, queue_id, status,
                category, severity, tool_name, asked_first, model_version, received_at, opened_at,
                position_at, due_at, evaluated_intake_at)
            SELECT case_id, %(ws)s, report_id, reference,
                (SELECT id FROM tenants_queue WHERE workspace_id = %(ws)s AND slug = 'safety'),
                'open', category, severity, '', 'unknown', 'assistant-4.2', received_at, received_at,
                received_at + interval '2 days', received_at + interval '2 days', now()
            FROM fresh
            """,
            {"ws": workspace_id},
        )
        admin.execute(
            """
            INSERT INTO triage_casereport (id, workspace_id, case_id, report_id, how, added_at)
            SELECT case_id, %(ws)s, case_id, report_id, 'opened', received_at FROM fresh
            """,
            {"ws": workspace_id},
        )
    return missing


def _people(size: str, reports: int) -> Bench:
    workspace_id = find_workspace_id("bench-large")
    assert workspace_id is not None
    with enter_scope(workspace_id):
        user = User.objects.filter(email=REVIEWER).first() or User.objects.create_user(REVIEWER)
        member = add_member(user, [Role.REVIEWER])
        queue = Queue.objects.get(slug="safety")
        grant_queue_role(member, queue, Role.REVIEWER)
        key = ClientKey.objects.first() or create_client_key("bench")[0]
        # Counted as everywhere, but nothing is refused: the senders are one host on one address.
        far = {f"{kind}_{edge}": MOST for kind in KINDS for edge in ("mark", "stop")}
        Workspace.objects.filter(pk=workspace_id).update(intake_limits=far)
        return Bench(size, reports, workspace_id, queue.pk, key.public_id)


def _baseline(admin: psycopg.Connection[Any], bench: Bench) -> None:
    """Copy the large workspace into the plain table, with the grant per row guardian wants."""
    row = admin.execute("SELECT count(*) FROM baseline_plainreport WHERE context = ''").fetchone()
    if row and row[0]:
        return
    began = time.monotonic()
    admin.execute(
        """
        INSERT INTO baseline_plainreport (workspace_id, reference, queue_id, status, category,
            severity, tool_name, asked_first, received_at, due_at, description, context,
            contact_email, entry_point, message_id, model_version, policy_version,
            context_consent, locale)
        SELECT workspace_id, reference, queue_id, status, category, severity, tool_name,
            asked_first, received_at, due_at, '', '', '', 'answer', '', '', '', false, 'en'
        FROM triage_case
        """
    )
    admin.execute(
        """
        INSERT INTO guardian_userobjectpermission (permission_id, content_type_id, object_pk,
            user_id)
        SELECT p.id, p.content_type_id, r.id::text, u.id
        FROM baseline_plainreport r, auth_permission p, tenants_user u
        WHERE p.codename = 'work_report' AND u.email = %s AND r.workspace_id = %s
        """,
        [REVIEWER, bench.workspace_id],
    )
    for table in ("baseline_plainreport", "guardian_userobjectpermission"):
        admin.execute(f"VACUUM (ANALYZE) {table}")
    say(f"baseline table, {time.monotonic() - began:.1f} s")
