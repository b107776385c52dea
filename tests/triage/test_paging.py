"""Pages of a queue: each row once, and as many queries for one row as for ten."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting.models import Severity
from tests import factories
from tests.triage.conftest import NOW, open_one
from triage import actions
from triage.models import Case


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
    for at in (f"before~3~{last}", f"before~9~{last}"):
        assert keys(Case.objects.all().page(at, 2).rows) == keys(made)
    assert list(Case.objects.all().page(f"after~0~{last}", 2).rows) == []


def test_page_is_one_query_that_neither_counts_nor_skips(acme):  # P1
    with CaptureQueriesContext(connection) as queries:
        Case.objects.in_queue(acme.safety).page(f"after~2~{NOW.isoformat()}~{uuid.UUID(int=0)}", 50)
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
    one = queries()
    for _ in range(9):
        actions.read_content(case, by=acme.rolf, purpose="triage")
    assert queries() == one
    assert one <= 24, one


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
