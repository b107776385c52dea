"""Appeals of several reporters of one case, one after another, for tests of who decides them."""

from datetime import datetime, timedelta
from typing import Any

from reporting.actions import appeal_report
from reporting.models import ReporterMessage
from tenants.models import Member
from tests.due import run_bulk_actions_due, take_up_due
from tests.triage.conftest import decision
from triage import actions
from triage.models import Case, Decision, Outcome, judges_of, reports_of

DAY = timedelta(days=1)
NO = Outcome.NOT_CONFIRMED


def fresh(case: Case) -> Case:
    """Return a case as it stands now."""
    return Case.objects.select_related("queue", "report").get(pk=case.pk)


def judge(case: Case, by: Member, now: datetime, outcome: str = NO, **changes: Any) -> Decision:
    """Decide a case as it stands now, not confirmed unless told otherwise."""
    return actions.decide_case(fresh(case), **decision(outcome=outcome, now=now, **changes), by=by)


def say_appeal(case: Case, place: int, now: datetime) -> None:
    """Have one reporter of a case appeal; nobody has heard of it yet."""
    report = list(reports_of(case).select_related("workspace"))[place]
    appeal_report(report, "You read the wrong answer.", now=now)


def settle(now: datetime) -> None:
    """Do what the sweeps do until nothing is due."""
    take_up_due(now)
    while run_bulk_actions_due(now):
        pass


def appeal(case: Case, place: int, now: datetime) -> None:
    """Have one reporter of a case appeal, and the case hear of it."""
    say_appeal(case, place, now)
    settle(now)


def keys(case: Case, place: int) -> list[str]:
    """Return the rounds of results that one reporter of a case was told, in order."""
    found = ReporterMessage.objects.filter(report=reports_of(case)[place], event="resolved")
    return [key.split()[0] for key in found.order_by("at").values_list("key", flat=True)]


def left(case: Case) -> list[str]:
    """Return the names of those who may decide the appeal of a case now."""
    return [member.name for member in judges_of([fresh(case)])[case.pk].left]
