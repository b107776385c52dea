"""Due work: each kind is declared once, and one loop does it, row by row.

What is due stands in the rows themselves. Each row is done in a scope and a transaction of its
own. One that fails is tried again later and later and in the end parked for a person, while all
others go on. The functions that say in which workspaces something is due are made from the same
declaration.
"""

import json
import logging
import math
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import connection, models, transaction
from django.db.models import Count, Exists, F, Max, Min, OuterRef, Value
from django.db.models.expressions import OrderBy
from django.db.models.functions import Now
from django.utils import timezone
from psycopg import ClientCursor

from tenants import audit
from tenants.failures import frames_of, note_failure
from tenants.models import WorkFailure, Workspace
from tenants.rls import maintenance_function
from tenants.scope import current_workspace_id, enter_scope

logger = logging.getLogger("recourse.due_work")

FIRST_RETRY = timedelta(seconds=10)
LONGEST_RETRY = timedelta(minutes=30)
MOST_ATTEMPTS = 8
# Longer than any retry is away: what was not tried again until then is no longer due.
FORGOTTEN_AFTER = timedelta(days=1)

Rows = models.QuerySet[Any]


@dataclass(frozen=True)
class DueWork:
    """One kind of work that the rows of one model become due for.

    `due(rows, now)` narrows rows to those that are due; `now` is an expression, because
    PostgreSQL is also asked by its own clock. `act(row, now)` does the work to one row, which is
    locked, in the scope of its workspace; False means that it was left for later. `claim(rows)`
    finds and locks the row where another lock comes first. With `alone` the work waits for
    somebody else, so that it is called as `act(workspace_id, row_id, now)` outside every
    transaction and opens scopes itself.
    """

    name: str
    model: type[models.Model]
    due: Callable[[Rows, Any], Rows]
    act: Callable[..., Any]
    order_by: tuple[str | OrderBy, ...] = ("pk",)
    batch: int = 100
    alone: bool = False
    claim: Callable[[Rows], Any] = lambda rows: rows.select_for_update(
        skip_locked=True, of=("self",)
    ).first()

    @property
    def lookup(self) -> str:
        """Return the name of the function that says in which workspaces something is due."""
        return "due_" + self.name.replace(".", "_")

    def every_row(self, now: Any) -> Rows:
        """Return the rows due in every workspace that the caller may see; failing ones wait."""
        kept_back = WorkFailure.every.keeping_back(now).filter(
            work=self.name, row_id=OuterRef("pk")
        )
        return self.due(self.model._base_manager.all(), now).exclude(Exists(kept_back))

    def rows(self, now: datetime) -> Rows:
        """Return the rows due in the workspace in scope, in the order they are taken."""
        here = {_workspace_column(self.model): current_workspace_id()}
        moment = Value(now, models.DateTimeField())
        return self.every_row(moment).filter(**here).order_by(*self.order_by)


class Due(NamedTuple):
    """A workspace with rows due for one kind of work, and how many."""

    workspace_id: uuid.UUID
    rows: int


def workspaces_due(work: DueWork) -> list[Due]:
    """Return the workspaces in which something is due now, the most urgent first."""
    with connection.cursor() as cursor:
        name = connection.ops.quote_name(work.lookup)
        # A function that crosses workspaces and gives back ids and counts alone.
        cursor.execute(f"SELECT workspace_id, rows FROM {name}()")  # noqa: S608
        return [Due(*row) for row in cursor.fetchall()]


def do_everywhere(work: DueWork, now: datetime | None = None, *, seconds: float = math.inf) -> int:
    """Do one batch of what is due in each workspace; return how many rows were done.

    What is over after so many seconds is left for later. No workspace uses up the time of those
    behind it.
    """
    until = time.monotonic() + seconds
    workspaces, done = workspaces_due(work), 0
    for number, due in enumerate(workspaces):
        left = until - time.monotonic()
        if number and left <= 0:
            break
        done += do_due(work, due.workspace_id, now, seconds=left / (len(workspaces) - number))
    return done


def do_due(
    work: DueWork,
    workspace_id: uuid.UUID,
    now: datetime | None = None,
    *,
    seconds: float = math.inf,
) -> int:
    """Do one batch of what is due in one workspace; return how many rows were done.

    `now` is the present moment unless a caller says otherwise. No row is begun after so many
    seconds, except for the first.
    """
    until = time.monotonic() + seconds
    with enter_scope(workspace_id):
        row_ids = list(work.rows(now or timezone.now()).values_list("pk", flat=True)[: work.batch])
        failures = WorkFailure.objects.filter(work=work.name, row_id__in=row_ids)
        failed_before = set(failures.values_list("row_id", flat=True))
    done = 0
    for number, row_id in enumerate(row_ids):
        if number and time.monotonic() > until:
            break
        try:
            if _do_row(work, workspace_id, row_id, now or timezone.now()):
                done += 1
                if row_id in failed_before:
                    _forget_failure(work, workspace_id, row_id)
        except Exception as error:
            if not connection.is_usable():
                # The database is away, which is no fault of this row.
                raise
            _note_failure(work, workspace_id, row_id, error, now or timezone.now())
    return done


def _do_row(work: DueWork, workspace_id: uuid.UUID, row_id: uuid.UUID, now: datetime) -> bool:
    if work.alone:
        return work.act(workspace_id, row_id, now) is not False
    with enter_scope(workspace_id):
        row = work.claim(work.rows(now).filter(pk=row_id))
        return row is not None and work.act(row, now) is not False


def _note_failure(
    work: DueWork, workspace_id: uuid.UUID, row_id: uuid.UUID, error: Exception, now: datetime
) -> None:
    note_failure(logger, work.name, error, row=row_id, workspace=workspace_id)
    with enter_scope(workspace_id):
        failure, _ = WorkFailure.objects.select_for_update().get_or_create(
            workspace_id=workspace_id,
            work=work.name,
            row_id=row_id,
            defaults={"first_failed_at": now, "failed_at": now},
        )
        failure.attempts += 1
        failure.failed_at = now
        failure.retry_at = now + retry_after(failure.attempts)
        failure.error, failure.frames = type(error).__name__[:120], frames_of(error)
        if failure.attempts >= MOST_ATTEMPTS:
            failure.retry_at = None
            audit.record("work.parked", failure, work=work.name, row=str(row_id))
        failure.save()


def retry_after(attempts: int) -> timedelta:
    """Return how long a row is left alone after so many attempts."""
    return min(FIRST_RETRY * 2 ** min(attempts - 1, 10), LONGEST_RETRY)


def _forget_failure(work: DueWork, workspace_id: uuid.UUID, row_id: uuid.UUID) -> None:
    with enter_scope(workspace_id):
        WorkFailure.objects.filter(work=work.name, row_id=row_id).delete()


@transaction.atomic
def retry_failure(failure: WorkFailure, *, now: datetime) -> None:
    """Have a row tried again at once and from the first attempt on; for operators alone."""
    WorkFailure.objects.filter(pk=failure.pk).update(attempts=0, retry_at=now)
    audit.record("work.retried", failure, work=failure.work, row=str(failure.row_id))


def lookup_sql(work: DueWork) -> str:
    """Return the SQL of the function that says in which workspaces a kind of work is due."""
    due = work.every_row(Now()).order_by()
    column = _workspace_column(work.model)
    # What only tells rows apart says nothing about workspaces.
    terms = [term for term in work.order_by if term != "pk"]
    urgency = {f"urgency_{number}": _first(term) for number, term in enumerate(terms)}
    grouped = (
        due.values(due_workspace=F(column))
        .annotate(due_rows=Count("pk"), **urgency)
        .order_by(
            *(
                f"{'-' if _descends(term) else ''}urgency_{number}"
                for number, term in enumerate(terms)
            )
        )
        .values_list("due_workspace", "due_rows")
    )
    text, values = grouped.query.sql_with_params()
    connection.ensure_connection()
    body = ClientCursor(connection.connection).mogrify(text, values)
    return maintenance_function(work.lookup, "", "TABLE (workspace_id uuid, rows bigint)", body)


# What failed anywhere, for the operator's page and the metrics: names of work, ids, counts and the
# product's own lines, no content.
STUCK = maintenance_function(
    "tenants_stuck",
    "",
    "TABLE (id uuid, workspace_id uuid, workspace text, work text, row_id uuid, attempts int,"
    " first_failed_at timestamptz, failed_at timestamptz, retry_at timestamptz, error text,"
    " frames jsonb)",
    """SELECT f.id, f.workspace_id, w.slug::text, f.work::text, f.row_id, f.attempts::int,
              f.first_failed_at, f.failed_at, f.retry_at, f.error::text, f.frames
       FROM tenants_workfailure f JOIN tenants_workspace w ON w.id = f.workspace_id
       ORDER BY f.retry_at IS NULL DESC, f.first_failed_at LIMIT 500""",
)


class StuckRow(NamedTuple):
    """A row that due work failed on, in whichever workspace."""

    id: uuid.UUID
    workspace_id: uuid.UUID
    workspace: str
    work: str
    row_id: uuid.UUID
    attempts: int
    first_failed_at: datetime
    failed_at: datetime
    retry_at: datetime | None
    error: str
    frames: list[str]


def stuck_rows() -> list[StuckRow]:
    """Return what failed in all workspaces, parked rows first, then the oldest; at most 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM tenants_stuck()")
        return [StuckRow._make([*row[:-1], json.loads(row[-1])]) for row in cursor.fetchall()]


def _workspace_column(model: type[models.Model]) -> str:
    return "pk" if model is Workspace else "workspace_id"


def _descends(term: str | OrderBy) -> bool:
    return term.startswith("-") if isinstance(term, str) else bool(term.descending)


def _first(term: str | OrderBy) -> Min | Max:
    """Return the value of a term in the order that the first row of a workspace has."""
    of = term.lstrip("-") if isinstance(term, str) else term.expression
    return Max(of) if _descends(term) else Min(of)
