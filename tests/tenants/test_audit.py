"""The trail and its page (M8)."""

import re
import uuid
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenants import audit, due
from tenants.audit_events import EVENTS
from tenants.models import AuditEvent, RoleAssignment
from tenants.models.base import first_id_at
from tenants.roles import Role
from tests import factories
from tests.due import do

URL = "/w/acme/audit/"


@pytest.fixture
def auditor(acme, client):
    client.force_login(acme.aldo.user)
    return client


def shown(answer):
    return [row.pk for row in answer.context["rows"]]


def test_entry_names_actor_event_object_and_exact_time(acme, auditor):
    event = audit.record("case.decided", acme.safety, by=acme.rhea, outcome="confirmed")
    text = auditor.get(URL).content.decode()
    assert "Rhea" in text
    assert "Case decided" in text
    assert str(event.object_id) in text
    assert event.at.strftime("%Y-%m-%d %H:%M:%S.%f")[:23] in text
    assert re.search(r"<dt>outcome</dt>\s*<dd>\s*confirmed\s*</dd>", text)


def test_actor_is_the_system_unless_somebody_did_it(acme):
    by_nobody = audit.record("queue.created", acme.safety)
    assert by_nobody.actor == AuditEvent.Actor.SYSTEM
    by_member = audit.record("queue.created", acme.safety, by=acme.rhea)
    assert by_member.actor == AuditEvent.Actor.MEMBER
    by_reporter = audit.record("queue.created", acme.safety, actor=AuditEvent.Actor.REPORTER)
    assert (by_reporter.actor, by_reporter.member) == ("reporter", None)


def test_entry_is_undone_with_the_action_it_belongs_to(acme):
    def act_that_fails():
        with transaction.atomic():
            audit.record("case.decided", acme.safety)
            raise ZeroDivisionError

    before = AuditEvent.objects.count()
    with pytest.raises(ZeroDivisionError):
        act_that_fails()
    assert AuditEvent.objects.count() == before


def test_entry_cannot_be_changed_or_removed(acme):
    event = audit.record("case.decided", acme.safety)
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditEvent.objects.filter(pk=event.pk).update(event="nothing.happened")
    with pytest.raises(DatabaseError), transaction.atomic():
        event.delete()


def test_narrowed_by_event_person_object(acme, auditor):
    one = audit.record("case.decided", acme.safety, by=acme.rhea)
    two = audit.record("case.decided", acme.security, by=acme.lena)
    three = audit.record("case.claimed", acme.safety, by=acme.rhea)
    narrow = {
        "event=case.decided": [two.pk, one.pk],
        f"person={acme.rhea.pk}": [three.pk, one.pk],
        f"event=case.decided&person={acme.rhea.pk}": [one.pk],
        f"object={acme.security.pk}&event=case.decided": [two.pk],
        "event=no.such": [],
    }
    for query, expected in narrow.items():
        assert shown(auditor.get(f"{URL}?{query}")) == expected, query


def test_narrowed_by_who_acts_besides_members(acme, auditor):
    done = audit.record("report.received", acme.safety, actor=AuditEvent.Actor.HOST)
    assert shown(auditor.get(f"{URL}?person=host")) == [done.pk]


def test_narrowed_by_date_both_ends_included(acme, auditor):
    moment = timezone.now() - timedelta(days=10)
    old = AuditEvent(
        id=uuid.UUID(int=first_id_at(moment).int + 7),
        workspace=acme.acme,
        at=moment,
        actor="system",
        event="long.ago",
        object_type="queue",
        object_id=acme.safety.pk,
    )
    old.save(force_insert=True)
    day, before, after = ((moment + timedelta(days=days)).date().isoformat() for days in (0, -1, 1))
    assert shown(auditor.get(f"{URL}?since={day}&until={day}")) == [old.pk]
    assert shown(auditor.get(f"{URL}?until={before}")) == []
    assert old.pk not in shown(auditor.get(f"{URL}?since={after}"))


@pytest.mark.parametrize(
    "query",
    [
        "object=nonsense",
        "object=R-00000-00000",
        "since=31-31-31",
        "until=x",
        "since=2026-02-30",
    ],
)
def test_filter_that_cannot_be_read_is_named(auditor, query):
    answer = auditor.get(f"{URL}?{query}")
    assert answer.status_code == 400
    assert f'id="id_{query.split("=")[0]}_error"'.encode() in answer.content


@pytest.mark.parametrize(
    "query",
    [
        "at=x",
        "at=after~0~%00",
        "at=after~0~7",
        "person=%00",
        "event=%27%3B--",
        "begun=9:1:~x",
        "begun=1:2:~x:signed",
    ],
)
def test_nonsense_in_the_address_is_no_error(auditor, query):
    assert auditor.get(f"{URL}?{query}").status_code in {200, 400, 404}


def test_paging_shows_every_entry_once_while_new_ones_arrive(acme, auditor):
    for _ in range(120):
        audit.record("case.opened", acme.safety)
    everything = set(AuditEvent.objects.values_list("pk", flat=True))
    seen, url = [], URL
    while url:
        answer = auditor.get(url)
        seen += shown(answer)
        audit.record("case.opened", acme.safety)
        url = answer.context["older_url"] and URL + answer.context["older_url"]
    assert len(seen) == len(set(seen))
    assert everything <= set(seen)


def test_newer_leads_back_the_same_way(acme, auditor):
    for _ in range(120):
        audit.record("case.opened", acme.safety)
    first = auditor.get(URL + "?event=case.opened")
    second = auditor.get(URL + first.context["older_url"])
    third = auditor.get(URL + second.context["older_url"])
    assert third.context["older_url"] == ""
    assert shown(auditor.get(URL + third.context["newer_url"])) == shown(second)
    back = auditor.get(URL + second.context["newer_url"])
    assert shown(back) == shown(first)
    assert back.context["newer_url"] == ""


def test_queries_do_not_grow_with_entries(acme, auditor):
    def count():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            auditor.get(URL)
        return len(queries)

    audit.record("case.opened", acme.safety, by=acme.rhea)
    count()
    few = count()
    for member in (acme.rhea, acme.lena, acme.rory) * 10:
        audit.record("case.decided", acme.safety, by=member)
    # One for each kind of object that is named; the first page is of queues alone now.
    assert count() <= few
    assert few < 20


def test_every_event_can_be_chosen_by_its_words(auditor):
    page = auditor.get(URL + "?event=case.decided").content.decode()
    assert '<option value="case.decided" selected>Case decided</option>' in page
    for name, event in EVENTS.items():
        assert f'<option value="{name}"' in page
        assert f">{event.words}</option>" in page


@pytest.mark.parametrize(
    ("event", "facts", "wrong"),
    [
        ("case.decidet", {}, "No event is called 'case.decidet'"),
        ("case.decided", {"outcom": "confirmed"}, "case.decided has no fact outcom"),
        ("case.released", {"reports": 3}, "case.released has no fact reports"),
    ],
)
def test_event_or_fact_that_nobody_named_is_refused(acme, event, facts, wrong):
    before = AuditEvent.objects.count()
    with pytest.raises(ValueError, match=wrong):
        audit.record(event, acme.safety, **facts)
    with pytest.raises(ValueError, match=wrong):
        audit.record_each(event, [(acme.safety, {}), (acme.security, facts)])
    assert AuditEvent.objects.count() == before


def test_no_word_of_a_report_is_in_the_trail(acme, auditor):
    factories.make_report(acme.acme, "xylophonecanary was the word", contact_email="xc@example.org")
    assert "xylophonecanary" not in auditor.get(URL).content.decode()
    facts = " ".join(map(str, AuditEvent.objects.values_list("facts", flat=True)))
    assert "xylophonecanary" not in facts
    assert "xc@example.org" not in facts


def test_every_public_action_of_tenants_leaves_an_entry(acme):
    """Each action that changes something is listed with the event it must record (F7)."""
    from tenants import actions

    # What happens to an account is recorded as it happens: tests/tenants/test_account_flows.py.
    accounts = {"answer_attempts", "record_change", "record_failure", "record_sign_in"}
    reads = {
        *accounts,
        "claim_role_request",
        "client_secret",
        "find_invitation",
        "members_with_role",
        "note_attempt",
        "password_path",
        "roles_of",
        "sync_grants",
    }
    recorded = {
        "accept_invitation": "invitation.accepted",
        "add_contract": "contract.added",
        "add_member": "member.added",
        "add_webhook": "webhook.added",
        "approve_role": "role.granted",
        "change_contract": "contract.changed",
        "change_roles": "role.granted",
        "change_settings": "workspace.changed",
        "choose_time_zone": "time_zone.chosen",
        "create_client_key": "client_key.created",
        "create_workspace": "workspace.created",
        "disable_webhook": "webhook.disabled",
        "end_contract": "contract.ended",
        "end_expired_role": "role.expired",
        "give_waiting_role": "role.granted",
        "grant_role": "role.granted",
        "grant_roles": "role.granted",
        "invite_person": "invitation.sent",
        "refuse_role": "role.withdrawn",
        "remove_member": "member.removed",
        "revoke_client_key": "client_key.revoked",
        "revoke_role": "role.revoked",
        "revoke_roles": "role.revoked",
        "rotate_webhook_secret": "webhook.secret_changed",
        "try_webhook": "webhook.tested",
        "withdraw_invitation": "invitation.withdrawn",
    }
    assert set(actions.__all__) - reads == set(recorded), "Say here which event it records."
    now, ada = timezone.now(), acme.ada
    invitation = actions.invite_person("a@x.org", [], workspace=acme.acme, by=ada, now=now)
    actions.withdraw_invitation(invitation, by=ada, now=now)
    invitation = actions.invite_person("b@x.org", [], workspace=acme.acme, by=ada, now=now)
    actions.accept_invitation(invitation, user=None, name="B", password="quiet-harbour-42", now=now)
    key, _ = actions.create_client_key("k", by=ada)
    actions.revoke_client_key(key, by=ada, now=now)
    hook, _ = actions.add_webhook("w", "https://example.org/", by=ada)
    actions.rotate_webhook_secret(hook, by=ada, now=now)
    actions.try_webhook(hook, by=ada, now=now)
    actions.disable_webhook(hook, by=ada, now=now)
    terms = {"reference": "C-1", "customer": "Zoe Ltd", "starts_on": now.date()}
    contract = actions.add_contract(by=ada, now=now, **terms)
    actions.change_contract(contract, by=ada, now=now, **{**terms, "customer": "Zoe"})
    actions.end_contract(contract, by=ada, now=now)
    actions.change_settings(acme.acme, by=ada, name="Acme Ltd")
    actions.choose_time_zone(acme.rhea.user, "Europe/Berlin")
    actions.change_roles(acme.rory, [], by=ada)
    actions.remove_member(acme.rita, by=ada, now=now)
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=now + timedelta(hours=1))
    for request in actions.grant_role(acme.nora, Role.RESPONDER, by=ada):
        actions.refuse_role(request, by=ada, now=now)
    RoleAssignment.objects.filter(member=acme.nora).update(
        granted_at=now - timedelta(hours=2), expires_at=now - timedelta(hours=1)
    )
    do(due.END_ROLES, now)
    found = set(AuditEvent.objects.values_list("event", flat=True))
    assert set(recorded.values()) <= found
