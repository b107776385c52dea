"""Pages of a queue: each row once, and as many queries for one row as for ten."""

import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting.actions import answer_request
from reporting.models import Category, Report, Severity
from tests import factories
from tests.due import take_up_due
from tests.triage.conftest import NOW, open_one
from triage import actions
from triage.models import Case, queues_with_backlog


def open_many(workspace, severities):
    return [open_one(workspace, severity=severity) for severity in severities]


def keys(cases):
    return [(-case.severity, case.position_at, case.pk) for case in cases]


def test_pages_cover_each_case_once_worst_first(acme):
    made = open_many(acme.acme, [Severity(value) for value in (1, 3, 2, 3, 1, 2, 2, 3, 1, 1, 3)])
    seen, cursor = [], ""
    while True:
        page = Case.objects.all().page(cursor, 3)
        seen += page.rows
        if not (cursor := page.older):
            break
    assert keys(seen) == sorted(keys(made))


def test_cases_that_arrive_meanwhile_move_no_other(acme):
    made = open_many(acme.acme, [Severity.MEDIUM] * 7 + [Severity.LOW] * 2)
    seen, cursor = [], ""
    while True:
        page = Case.objects.all().page(cursor, 2)
        seen += page.rows
        open_many(acme.acme, [Severity.HIGH])
        if not (cursor := page.older):
            break
    assert keys(seen) == sorted(keys(made))


def test_way_back_shows_the_same_pages(acme):
    open_many(acme.acme, [Severity(value) for value in (1, 3, 2, 3, 1, 2, 2)])
    forth, cursor = [], ""
    while True:
        page = Case.objects.all().page(cursor, 2)
        forth.append(page)
        if not (cursor := page.older):
            break
    assert forth[0].newer == ""
    back = [forth[-1]]
    while back[-1].newer:
        back.append(Case.objects.all().page(back[-1].newer, 2))
    assert [keys(page.rows) for page in reversed(back)] == [keys(page.rows) for page in forth]
    assert back[-1].newer == ""
    assert back[-1].older != ""


@pytest.mark.parametrize(
    "at",
    [
        "x",
        "after",
        "after~x~y",
        "after~2~9~zz",
        "~" * 9,
        "after~2~\x00~x",
        "after~9" * 50,
        "before~2",
    ],
)
def test_cursor_that_makes_no_sense_is_the_first_page(acme, at):
    made = open_many(acme.acme, [Severity.LOW, Severity.HIGH])
    page = Case.objects.all().page(at, 2)
    assert keys(page.rows) == sorted(keys(made))
    assert page.newer == ""


def test_way_back_from_what_is_gone_ends_at_the_first_page(acme):
    made = open_many(acme.acme, [Severity.LOW])
    last = f"{NOW.isoformat()}~{uuid.UUID(int=0)}"
    for at in (f"before~0~3~{last}", f"before~0~9~{last}"):
        assert keys(Case.objects.all().page(at, 2).rows) == keys(made)
    assert list(Case.objects.all().page(f"after~0~0~{last}", 2).rows) == []


def test_page_is_one_query_that_neither_counts_nor_skips(acme):  # P1
    with CaptureQueriesContext(connection) as queries:
        Case.objects.in_queue(acme.safety).page(
            f"after~0~2~{NOW.isoformat()}~{uuid.UUID(int=0)}", 50
        )
    (query,) = queries
    assert "OFFSET" not in query["sql"]
    assert "COUNT(" not in query["sql"]
    # Each severity stops by itself, and so does the page made of them.
    assert query["sql"].count("LIMIT 51") == 3


PAGES = ["queues/", "queues/safety/", "queues/safety/?state=confirmed", "my-cases/"]


@pytest.mark.parametrize("path", PAGES)
def test_lists_ask_as_much_for_one_row_as_for_ten(acme, client, path):  # P2
    def fill(count):
        now = timezone.now()
        for _ in range(count):
            report = factories.make_report(acme.acme, now=now).report
            case = actions.open_case(report, now=now)
            Case.objects.filter(pk=case.pk).update(
                status="confirmed" if "confirmed" in path else "open",
                claimed_by=acme.rhea,
                lease_until=now + actions.CLAIM_LEASE,
            )

    def queries():
        with CaptureQueriesContext(connection) as found:
            assert client.get(f"/w/acme/{path}").status_code == 200
        return len(found)

    client.force_login(acme.rhea.user)
    fill(1)
    client.get(f"/w/acme/{path}")
    one = queries()
    fill(9)
    assert queries() == one
    assert one <= 16, one


def test_case_page_asks_the_same_however_long_its_timeline(acme, client, case):
    def queries():
        with CaptureQueriesContext(connection) as found:
            assert client.get(f"/w/acme/cases/{case.reference}/").status_code == 200
        return len(found)

    client.force_login(acme.rhea.user)
    client.get(f"/w/acme/cases/{case.reference}/")
    # Who opened it is asked for by name once somebody has.
    actions.read_content(case, by=acme.rolf, purpose="triage")
    one = queries()
    for _ in range(9):
        actions.read_content(case, by=acme.rolf, purpose="triage")
    assert queries() == one
    assert one <= 26, one


def test_unclaimed_and_free_for_agree_with_the_clock(acme, case):
    actions.claim_case(case, by=acme.rolf, now=NOW)
    later = NOW + actions.CLAIM_LEASE
    assert not Case.objects.unclaimed(NOW).exists()
    assert not Case.objects.free_for(acme.rhea, NOW).exists()
    assert Case.objects.free_for(acme.rolf, NOW).exists()
    assert Case.objects.unclaimed(later).exists()
    assert Case.objects.free_for(acme.rhea, later).exists()


def test_visible_are_the_cases_of_the_queues_one_works(acme, case):  # D5, J3
    for name, count in (("rhea", 1), ("lena", 1), ("ada", 0), ("rory", 0), ("nora", 0)):
        assert Case.objects.visible_to(getattr(acme, name)).count() == count, name


def owed_in(acme, severity, hours):
    """Open a case whose review is due so many hours after NOW."""
    case = open_one(acme.acme, severity=severity)
    due = NOW + timedelta(hours=hours)
    Case.objects.filter(pk=case.pk).update(due_at=due, position_at=due)
    return case.pk


def test_what_is_overdue_comes_first_then_the_worst_then_what_is_due_next(acme):
    low, medium, high = Severity.LOW, Severity.MEDIUM, Severity.HIGH
    made = [
        owed_in(acme, high, 3),
        owed_in(acme, low, -9),
        owed_in(acme, medium, -1),
        owed_in(acme, high, 1),
        owed_in(acme, low, -2),
        owed_in(acme, medium, -5),
        owed_in(acme, low, 2),
    ]
    wanted = [made[at] for at in (5, 2, 1, 4, 3, 0, 6)]
    for size in (1, 2, 3, 10):
        forth, cursor = [], ""
        while True:
            page = Case.objects.all().page(cursor, size, due=NOW)
            forth.append([case.pk for case in page.rows])
            last, cursor = page, page.older
            if not cursor:
                break
        assert [pk for rows in forth for pk in rows] == wanted
        back = [[case.pk for case in last.rows]]
        while last.newer:
            last = Case.objects.all().page(last.newer, size, due=NOW)
            back.insert(0, [case.pk for case in last.rows])
        assert back == forth


def test_queue_page_begins_with_what_is_overdue(acme, client):
    severe = open_one(acme.acme, severity=Severity.HIGH)
    late = open_one(acme.acme, severity=Severity.LOW)
    now = timezone.now()
    for case, due in ((severe, now + timedelta(hours=1)), (late, now - timedelta(hours=1))):
        Case.objects.filter(pk=case.pk).update(due_at=due, position_at=due)
    client.force_login(acme.rhea.user)
    page = client.get("/w/acme/queues/safety/").content.decode()
    assert page.index(late.reference) < page.index(severe.reference)


def test_clock_that_begins_again_moves_the_case_with_it(acme):
    first, second = open_one(acme.acme), open_one(acme.acme)
    actions.request_detail(first, "When?", by=acme.rhea, now=NOW)
    answer_request(Report.objects.get(pk=first.report_id), "On Monday.", now=NOW)
    take_up_due(NOW + timedelta(hours=5))
    rows = Case.objects.all().page("", 10, due=NOW).rows
    assert [case.pk for case in rows] == [second.pk, first.pk]
    assert rows[1].position_at == rows[1].due_at


def test_queues_with_something_overdue_come_first(acme, client):
    for category, hours in ((Category.HARMFUL_CONTENT, 5), (Category.DATA_EXPOSURE, -5)):
        case = open_one(acme.acme, category=category)
        due = timezone.now() + timedelta(hours=hours)
        Case.objects.filter(pk=case.pk).update(due_at=due, position_at=due)
    pks = [acme.safety.pk, acme.security.pk, acme.general.pk]
    names = [backlog.queue.slug for backlog in queues_with_backlog(pks, timezone.now())]
    assert names == ["security", "safety", "general"]
