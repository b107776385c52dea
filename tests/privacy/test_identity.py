"""A sealed identity is opened for a reason, by two people, for a time, and never in secret (J2)."""

import threading
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from privacy.actions import end_identity, grant_identity, refuse_identity, request_identity
from privacy.models import IdentityRequest, Kind
from reporting.actions import open_identity
from reporting.models import Report, ReporterMessage
from reporting.submission import Source
from reporting.timeline import timeline_of
from tenants.actions import change_roles, remove_member
from tenants.models import AuditEvent, Contract, OutboxEntry
from tenants.permissions import Changed, Denied, Invalid
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories
from tests.due import end_identities
from tests.factories import make_report
from tests.reporting.reporters import committed

Status = IdentityRequest.Status
HOUR = timedelta(hours=1)


@pytest.fixture
def now():
    return timezone.now()


@pytest.fixture
def report(acme):
    source = Source(subject="user-17")
    return make_report(acme.acme, source=source, contact_email="me@people.example").report


def ask(report, by, now, **changes):
    given = {"purpose": "danger", "reason": "The text names a place and a time.", **changes}
    return request_identity(report, **given, by=by, now=now)


@pytest.fixture
def asked(acme, report, now):
    return ask(report, acme.rhea, now)


def test_custodians_hear_of_a_request_and_read_nothing_of_it_in_the_mail(acme, asked):
    entry = OutboxEntry.objects.get(source="identity.identity_requested")
    assert entry.member == acme.carl
    assert "place" not in str(entry.context)
    event = AuditEvent.objects.get(event="identity.requested")
    assert (event.member, event.facts["purpose"]) == (acme.rhea, "danger")


def test_granted_identity_is_seen_by_the_one_who_asked_alone(acme, asked, now):
    grant_identity(asked, hours=1, by=acme.carl, now=now)
    event = AuditEvent.objects.get(event="identity.granted")
    assert (event.member, event.facts) == (acme.carl, {"request": str(asked.pk), "hours": 1})
    pieces = open_identity(asked, by=acme.rhea, now=now)
    assert {piece.kind: piece.text for piece in pieces} == {
        Kind.SUBJECT: "user-17",
        Kind.CONTACT: "me@people.example",
    }
    for other in (acme.carl, acme.rolf, acme.lena, acme.ada):
        with pytest.raises(Denied, match="Only the one who asked"):
            open_identity(asked, by=other, now=now)
    event = AuditEvent.objects.get(event="identity.read")
    assert (event.member, event.facts["purpose"]) == (acme.rhea, "identity: danger")
    open_identity(asked, by=acme.rhea, now=now)
    assert AuditEvent.objects.filter(event="identity.read").count() == 2


def test_nothing_is_seen_before_the_grant_or_after_its_time(acme, asked, now):
    with pytest.raises(Changed):
        open_identity(asked, by=acme.rhea, now=now)
    grant_identity(asked, hours=1, by=acme.carl, now=now)
    open_identity(asked, by=acme.rhea, now=now + HOUR - timedelta(seconds=1))
    # No timer has run: the time is checked when it is read.
    with pytest.raises(Changed, match="over"):
        open_identity(asked, by=acme.rhea, now=now + HOUR)
    assert IdentityRequest.objects.get().status == Status.GRANTED
    assert AuditEvent.objects.filter(event="identity.read").count() == 1


def test_time_that_is_over_is_marked_once(acme, asked, now):
    grant_identity(asked, hours=24, by=acme.carl, now=now)
    assert end_identities(now + 23 * HOUR) == 0
    assert end_identities(now + 24 * HOUR) == 1
    assert end_identities(now + 24 * HOUR) == 0
    assert IdentityRequest.objects.get().status == Status.EXPIRED
    assert AuditEvent.objects.filter(event="identity.ended").count() == 1
    ask(asked.record, acme.rhea, now + 25 * HOUR)


def test_time_that_another_round_ended_meanwhile_is_on_record_once(acme, asked, now):
    grant_identity(asked, hours=1, by=acme.carl, now=now)
    for row in [IdentityRequest.objects.get(), IdentityRequest.objects.get()]:
        end_identity(row, now + HOUR)
    assert AuditEvent.objects.filter(event="identity.ended").count() == 1


def test_refusal_needs_a_reason_and_opens_nothing(acme, asked, now):
    with pytest.raises(Invalid) as refused:
        refuse_identity(asked, " ", by=acme.carl, now=now)
    assert refused.value.field == "refusal"
    refuse_identity(asked, "Ask ana@example.org first.", by=acme.carl, now=now)
    assert IdentityRequest.objects.get().refusal == "Ask [e-mail 1] first."
    with pytest.raises(Changed):
        open_identity(asked, by=acme.rhea, now=now)
    with pytest.raises(Changed, match="Carl decided this: refused"):
        grant_identity(asked, hours=1, by=acme.carl, now=now)
    assert OutboxEntry.objects.get(source="identity.identity_decided").context["state"] == "refused"


@pytest.mark.parametrize("who", ["rhea", "lena", "ada", "aldo", "rory"])
def test_only_a_custodian_decides(acme, asked, now, who):
    for act in (
        lambda by: grant_identity(asked, hours=1, by=by, now=now),
        lambda by: refuse_identity(asked, "No.", by=by, now=now),
    ):
        with pytest.raises(Denied):
            act(getattr(acme, who))
    assert IdentityRequest.objects.get().status == Status.REQUESTED


def test_nobody_grants_to_themselves(acme, report, now):
    change_roles(acme.carl, [Role.CUSTODIAN, Role.REVIEWER], by=acme.ada)
    own = ask(report, acme.carl, now)
    for act in (
        lambda: grant_identity(own, hours=1, by=acme.carl, now=now),
        lambda: refuse_identity(own, "No.", by=acme.carl, now=now),
    ):
        with pytest.raises(Denied, match="another custodian"):
            act()
    # And the database would not take it either.
    decided = {"status": "refused", "decided_by": acme.carl, "decided_at": now}
    with (
        pytest.raises(IntegrityError, match="identity_decided_by_another"),
        transaction.atomic(),
    ):
        IdentityRequest.objects.filter(pk=own.pk).update(**decided)


@pytest.mark.parametrize("hours", [0, 2, 25, -1, 10**6])
def test_time_is_one_of_two(acme, asked, now, hours):
    with pytest.raises(Invalid) as refused:
        grant_identity(asked, hours=hours, by=acme.carl, now=now)
    assert refused.value.field == "hours"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"purpose": ""}, "purpose"),
        ({"purpose": "curiosity"}, "purpose"),
        ({"reason": " "}, "reason"),
        ({"reason": "a" * 401}, "reason"),
        ({"reason": "a\0"}, "reason"),
    ],
)
def test_request_without_purpose_or_reason_is_refused(acme, report, now, changes, field):
    with pytest.raises(Invalid) as refused:
        ask(report, acme.rhea, now, **changes)
    assert refused.value.field == field
    assert not IdentityRequest.objects.exists()


def test_same_person_asks_once_at_a_time(acme, asked, now):
    with pytest.raises(Changed, match="already"):
        ask(asked.record, acme.rhea, now)
    ask(asked.record, acme.rolf, now)


def test_anonymous_report_has_nothing_to_open(acme, now):
    report = make_report(acme.acme).report
    with pytest.raises(Changed, match="nothing to open"):
        ask(report, acme.rhea, now)


def told(report):
    return [line for line in timeline_of(report, {}) if line.event == "identity_opened"]


@pytest.mark.parametrize("purpose", IdentityRequest.Purpose.values)
def test_reporter_reads_that_it_was_opened_and_why_once(acme, report, now, purpose):
    asked = ask(report, acme.rhea, now, purpose=purpose)
    grant_identity(asked, hours=1, by=acme.carl, now=now)
    assert told(report) == []
    for _ in "12":
        open_identity(asked, by=acme.rhea, now=now)
    (line,) = told(report)
    assert line.title == "Your name was opened to one person of the team"
    assert line.words.startswith("Because ")
    assert "Rhea" not in str(line)
    assert OutboxEntry.objects.filter(source="reporter.identity_opened").count() == 1


@pytest.mark.parametrize("tell", [True, False])
def test_contract_says_whether_the_reporter_is_told(acme, asked, now, tell):
    Contract.objects.create(
        workspace=acme.acme,
        reference="C-1",
        customer="Meridian",
        starts_on=now.date(),
        workspace_default=True,
        tell_reporter_of_opening=tell,
        created_at=now,
    )
    grant_identity(asked, hours=1, by=acme.carl, now=now)
    open_identity(asked, by=acme.rhea, now=now)
    assert bool(told(Report.objects.get(pk=asked.record_id))) is tell
    assert AuditEvent.objects.filter(event="identity.read").count() == 1


def test_two_custodians_at_one_moment_decide_once(django_db_setup, django_db_blocker, now):
    with committed(django_db_blocker) as workspace:
        with enter_scope(workspace.pk):
            names = [f"{name}-{workspace.slug}" for name in ("rev", "one", "two")]
            roles = [[Role.REVIEWER], [Role.CUSTODIAN], [Role.CUSTODIAN]]
            asker, one, two = map(factories.make_member, names, roles)
            report = make_report(workspace, source=Source(subject="user-17")).report
            asked = ask(report, asker, now)
        done, ready = [], threading.Barrier(2)

        def decide(by, act):
            try:
                with enter_scope(workspace.pk):
                    mine = IdentityRequest.objects.select_related("record__workspace").get()
                    ready.wait(10)
                    act(mine, by)
                    done.append(by.pk)
            except Changed:
                done.append(None)
            finally:
                connection.close()

        acts = [
            (one, lambda mine, by: grant_identity(mine, hours=1, by=by, now=now)),
            (two, lambda mine, by: refuse_identity(mine, "No.", by=by, now=now)),
        ]
        threads = [threading.Thread(target=decide, args=pair) for pair in acts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with enter_scope(workspace.pk):
            fresh = IdentityRequest.objects.get(pk=asked.pk)
            decided = AuditEvent.objects.filter(event__in=["identity.granted", "identity.refused"])
            assert decided.count() == 1
            assert done.count(None) == 1
            assert fresh.decided_by_id in done
            assert ReporterMessage.objects.filter(event="identity_opened").count() == 0


def test_request_of_somebody_who_left_is_not_granted(acme, asked, now):
    remove_member(acme.rhea, by=acme.ada, now=now)
    fresh = IdentityRequest.objects.get(pk=asked.pk)
    with pytest.raises(Changed, match="has left"):
        grant_identity(fresh, hours=1, by=acme.carl, now=now)
    refuse_identity(fresh, "They left.", by=acme.carl, now=now)
