"""An appeal that nobody may decide: the admins see it, are told, and can do something about it."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting.actions import appeal_report
from reporting.models import Report
from tenants.actions import approve_role
from tenants.actions import grant_role as give_role
from tenants.delivery import deliver_due
from tenants.due_work import do_everywhere, workspaces_due
from tenants.models import AuditEvent, OutboxEntry, RoleRequest, User
from tenants.roles import Role
from tests.due import take_up_due
from tests.triage.conftest import decision, open_one
from tests.triage.test_pages import filled, url
from triage import actions
from triage.due import STRANDED_APPEALS
from triage.models import Case, Outcome, stranded_appeals
from triage.views.stranded import MOST_NAMED

LISTED = "/w/acme/people/queues/"
QUEUE = "/w/acme/queues/safety/people/"


def words(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.text))


def appeal(case, by, now):
    """Have a case decided and its reporter appeal."""
    fresh = Case.objects.select_related("queue", "report").get(pk=case.pk)
    values = decision(outcome=Outcome.NOT_CONFIRMED, now=now - timedelta(hours=1))
    actions.decide_case(fresh, **values, by=by)
    report = Report.objects.select_related("workspace").get(pk=case.report_id)
    appeal_report(report, "You read the wrong answer.", now=now)
    take_up_due(now)


@pytest.fixture
def alone(acme):
    """Leave Rhea alone on the queue."""
    actions.revoke_queue_role(acme.lena, acme.safety, Role.LEAD, by=acme.ada)
    actions.revoke_queue_role(acme.rolf, acme.safety, Role.REVIEWER, by=acme.ada)


@pytest.fixture
def stranded(acme, alone):
    """Return a case that Rhea, who is alone on the queue, decided, and whose reporter appealed."""
    case = open_one(acme.acme)
    appeal(case, acme.rhea, timezone.now())
    return Case.objects.select_related("queue").get(pk=case.pk)


def mails():
    return list(OutboxEntry.objects.filter(event="triage/appeal_stranded").order_by("id"))


def test_admins_are_told_once_and_once_more_when_it_is_late(acme, stranded):
    now = timezone.now()
    assert actions.tell_of_stranded(now) == 1
    assert actions.tell_of_stranded(now) == 0
    (mail,) = mails()
    assert mail.member == acme.ada
    assert (mail.context["reference"], mail.context["state"]) == (stranded.reference, "waits")
    assert mail.context["path"] == QUEUE
    late = stranded.due_at + timedelta(minutes=1)
    assert actions.tell_of_stranded(late) == 1
    assert actions.tell_of_stranded(late) == 0
    assert [mail.context["state"] for mail in mails()] == ["waits", "late"]
    events = AuditEvent.objects.filter(event="case.appeal_stranded", object_id=stranded.pk)
    assert [row.facts["state"] for row in events.order_by("id")] == ["waits", "late"]


def test_end_of_an_appeal_is_mailed_in_the_zone_of_the_admin(acme, stranded, mailoutbox):
    User.objects.filter(pk=acme.ada.user.pk).update(time_zone="Asia/Kolkata")
    actions.tell_of_stranded(timezone.now())
    deliver_due(acme.acme.pk, timezone.now() + timedelta(seconds=1))
    (said,) = [sent.body for sent in mailoutbox if "appeal" in sent.subject]
    there = stranded.due_at + timedelta(hours=5, minutes=30)
    assert f"by: {there:%Y-%m-%d %H:%M} IST" in said


def test_clock_of_an_appeal_stands_while_its_reporter_is_asked(acme, stranded):
    Case.objects.filter(pk=stranded.pk).update(status=Case.Status.NEEDS_DETAIL)
    actions.tell_of_stranded(stranded.due_at + timedelta(days=1))
    assert [mail.context["state"] for mail in mails()] == ["waits"]


def test_second_appeal_that_strands_is_told_too(acme, stranded):
    actions.tell_of_stranded(timezone.now())
    later = stranded.appealed_at + timedelta(days=1)
    Case.objects.filter(pk=stranded.pk).update(appealed_at=later)
    assert actions.tell_of_stranded(timezone.now()) == 1
    assert len(mails()) == 2


def test_appeal_that_somebody_may_decide_is_told_to_nobody(acme, stranded):
    actions.grant_queue_role(acme.nora, acme.safety, Role.REVIEWER)
    assert stranded_appeals() == []
    assert actions.tell_of_stranded(timezone.now()) == 0
    assert mails() == []


def test_task_visits_the_workspaces_with_open_appeals(acme, stranded, case):
    assert workspaces_due(STRANDED_APPEALS) == [(acme.acme.pk, 1)]
    do_everywhere(STRANDED_APPEALS)
    assert len(mails()) == 1
    for status, found in (("needs_detail", [(acme.acme.pk, 1)]), ("closed", [])):
        closed_at = timezone.now() if status == "closed" else None
        Case.objects.filter(pk=stranded.pk).update(status=status, closed_at=closed_at)
        assert workspaces_due(STRANDED_APPEALS) == found
    assert stranded_appeals() == []


# -- Where admins look


def test_admin_sees_it_at_every_page_and_what_to_do_beside_the_roles(acme, stranded, client):
    client.force_login(acme.ada.user)
    counted = "1 appeal that nobody may decide"
    assert counted in words(client.get("/w/acme/settings/"))
    members = client.get("/w/acme/people/")
    assert counted in words(members)
    assert f'href="{LISTED}">Show the queues' in members.text
    for address in (LISTED, QUEUE):
        shown = words(client.get(address))
        assert "Nobody is left who may decide 1 appeal here" in shown
        assert f"Waiting: {stranded.reference}, due" in shown
        assert "never decides the appeal (here: Rhea)" in shown
        assert "Give the role reviewer to somebody else" in shown
    Case.objects.filter(pk=stranded.pk).update(due_at=timezone.now())
    assert f"{stranded.reference}, late since" in words(client.get(LISTED))


def test_role_given_on_the_page_ends_it(acme, stranded, client):
    give_role(acme.rory, Role.ADMIN)
    client.force_login(acme.ada.user)
    client.post(QUEUE, {"member": str(acme.nora.pk), "role": "reviewer"})
    # Until another admin agrees, nobody may decide it.
    assert "may decide" in words(client.get(QUEUE))
    approve_role(RoleRequest.objects.get(), by=acme.rory, now=timezone.now())
    for address in (LISTED, QUEUE, "/w/acme/people/"):
        assert "may decide" not in words(client.get(address))
    client.force_login(acme.nora.user)
    page = client.get(url(stranded))
    assert page.context["decide_form"] is not None


def test_other_queue_other_role_and_other_workspace_see_nothing(acme, stranded, client):
    client.force_login(acme.ada.user)
    assert "is left who may decide" not in words(client.get("/w/acme/queues/general/people/"))
    client.force_login(acme.rhea.user)
    assert "may decide" not in words(client.get("/w/acme/queues/"))
    assert client.get(LISTED).status_code == client.get(QUEUE).status_code == 403
    client.force_login(acme.omar.user)
    for address in (LISTED, QUEUE, url(stranded)):
        assert client.get(address).status_code == 404
    assert client.post(url(stranded, "decide/"), filled()).status_code == 404
    assert "may decide" not in words(client.get("/w/globex/people/queues/"))


def test_admin_without_a_role_on_the_queue_decides_nothing(acme, stranded, client):
    client.force_login(acme.ada.user)
    assert client.get(url(stranded)).status_code == 403
    assert client.post(url(stranded, "decide/"), filled()).status_code == 403


def test_pages_of_admins_ask_the_same_for_one_and_ten(acme, stranded, client):
    client.force_login(acme.ada.user)
    client.get(LISTED)
    counts = []
    for more in (0, 9):
        for _ in range(more):
            appeal(open_one(acme.acme), acme.rhea, timezone.now())
        assert len(stranded_appeals()) == 1 + more
        with CaptureQueriesContext(connection) as seen:
            pages = [words(client.get(address)) for address in (LISTED, QUEUE, "/w/acme/people/")]
        counts.append(len(seen))
    assert counts[0] == counts[1]
    assert "Nobody is left who may decide 10 appeals here" in pages[0]
    assert f"{10 - MOST_NAMED} more" in pages[0]


# -- What reviewers read


def test_first_decider_reads_that_the_admins_are_told(acme, stranded, client):
    client.force_login(acme.rhea.user)
    page = client.get(url(stranded))
    assert "nobody who may is left on this queue" in words(page)
    assert page.context["decide_form"] is None


def test_who_decided_an_earlier_appeal_reads_why_it_is_theirs_again(acme, alone, client):
    case = open_one(acme.acme)
    appeal(case, acme.rhea, timezone.now() - timedelta(days=2))
    actions.grant_queue_role(acme.rolf, acme.safety, Role.REVIEWER)
    # The reporter has one appeal; what comes back here comes back by another reporter's.
    appealed_at = timezone.now() - timedelta(days=1)
    values = decision(outcome=Outcome.NOT_CONFIRMED, now=appealed_at - timedelta(hours=1))
    fresh = Case.objects.select_related("queue", "report").get(pk=case.pk)
    actions.decide_case(fresh, **values, by=acme.rolf)
    Case.objects.filter(pk=case.pk).update(
        status="open", appealed_at=appealed_at, decided_at=None, closed_at=None
    )
    client.force_login(acme.rolf.user)
    page = client.get(url(case))
    assert "Nobody is left on this queue who has decided nothing on it" in words(page)
    assert page.context["may_claim"]
    assert client.post(url(case, "decide/"), filled(outcome="duplicate")).status_code == 302
    assert "Decided an earlier appeal too: nobody else was left" in words(client.get(url(case)))


def test_page_of_reports_says_who_decides_and_offers_nothing(acme, stranded, client):
    client.force_login(acme.rhea.user)
    page = client.get(url(stranded, "reports/"))
    assert "Somebody else decides about these reports" in words(page)
    assert "Merge into that case" not in words(page)
