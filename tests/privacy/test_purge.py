"""The purge: keys and rows go, a certificate stays, holds and other workspaces are left (H2)."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from privacy import vault
from privacy.actions import purge_due, release_hold, set_hold
from privacy.models import Content, DataClass, DataKey, Kind, PurgeCertificate
from reporting.submission import Source
from tenants import keys
from tenants.models import AuditEvent
from tenants.permissions import Changed
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.privacy.clocks import CANARY, DAY, certified, closed_report


def test_purge_destroys_keys_and_rows_and_certifies(acme):  # H2
    now = timezone.now()
    report = closed_report(acme.acme, now=now, source=Source(subject="u", idempotency_key="k1"))
    other = make_report(acme.acme).report
    old_key = DataKey.objects.get(record=report.pk, data_class=DataClass.CONTENT)
    old_row = Content.objects.get(record=report.pk, kind=Kind.DESCRIPTION)
    assert purge_due(now + 180 * DAY - timedelta(seconds=1))  # trace and identity
    assert CANARY in vault.read_unaudited(report, [Kind.DESCRIPTION])[0].text

    later = now + 180 * DAY
    (certificate,) = purge_due(later)

    assert certificate.data_class == DataClass.CONTENT
    assert certificate.rule == "Report content: 180 days after closing"
    assert (certificate.records, certificate.keys_destroyed, certificate.rows_deleted) == (1, 1, 1)
    assert certificate.verification == {"keys": 0, "rows": 0}
    assert certificate.verified
    assert certificate.record_ids == [str(report.pk)]
    certified()
    assert list(
        PurgeCertificate.objects.covering(report, report.received_at).values_list(
            "data_class", flat=True
        )
    ) == [
        DataClass.IDENTITY,
        DataClass.TRACE,
        DataClass.CONTENT,
    ]
    assert vault.classes_left(report) == set()
    assert vault.read_unaudited(report, list(Kind)) == []
    assert not Content.objects.filter(record=report.pk).exists()
    # The old ciphertext, from a backup say, opens with no key that is left.
    left = [keys.workspace_key(), *(bytes(k.wrapped) for k in DataKey.objects.all())]
    for key in left:
        with pytest.raises((keys.Unreadable, ValueError)):
            keys.unseal(key[:32], bytes(old_row.sealed), f"content:{old_row.pk}")
    assert not DataKey.objects.filter(pk=old_key.pk).exists()
    # Nothing is left that a guess of the words could be tested against.
    report.refresh_from_db()
    assert report.request_digest is None
    assert vault.read_unaudited(other, [Kind.DESCRIPTION])
    event = AuditEvent.objects.filter(event="data.purged").latest("id")
    assert event.object_id == certificate.pk
    assert (event.facts["data_class"], event.facts["keys"]) == (
        certificate.data_class,
        certificate.keys_destroyed,
    )
    assert purge_due(later) == []


def test_purge_covers_reports_that_never_closed(acme):
    now = timezone.now()
    make_report(acme.acme, now=now)
    (certificate,) = purge_due(now + vault.LONGEST_OPEN)
    assert certificate.rule == "Report content: 730 days after arrival, never closed"


def test_purge_goes_batch_by_batch(acme):
    now = timezone.now()
    for _ in range(5):
        closed_report(acme.acme, now=now, source=Source(external_id=uuid.uuid4().hex))
    later = now + 400 * DAY
    rounds = list(iter(lambda: purge_due(later, batch=3), []))
    assert len(rounds) >= 2
    assert not DataKey.objects.exists()
    # Each report is named once for each class of its data.
    named = [name for page in rounds for row in page for name in row.record_ids]
    assert len(named) == 10


def test_held_report_is_kept_and_counted(acme):
    now = timezone.now()
    held, gone = closed_report(acme.acme, now=now), closed_report(acme.acme, now=now)
    hold = set_hold(held, "Court order 12", by=acme.carl, now=now)
    later = now + 400 * DAY
    certificates = purge_due(later)
    assert {row.held_back for row in certificates} == {1}
    assert all(row.record_ids == [str(gone.pk)] for row in certificates)
    assert vault.classes_left(held) == {"content", "trace", "identity"}
    assert purge_due(later) == []
    release_hold(hold, by=acme.carl, now=later)
    assert len(purge_due(later)) == 3
    assert vault.classes_left(held) == set()


def test_hold_is_set_once_and_not_on_what_is_gone(acme):
    now = timezone.now()
    report = closed_report(acme.acme, now=now)
    hold = set_hold(report, "Order of somebody@example.org", by=acme.carl, now=now)
    assert "example.org" not in hold.reason
    with pytest.raises(Changed, match="already"):
        set_hold(report, "again", by=acme.carl, now=now)
    release_hold(hold, by=acme.carl, now=now)
    with pytest.raises(Changed, match="released already"):
        release_hold(hold, by=acme.carl, now=now)
    for event in (
        AuditEvent.objects.get(event="hold.set"),
        AuditEvent.objects.get(event="hold.released"),
    ):
        assert (event.object_id, event.member) == (report.pk, acme.carl)
        assert event.facts == {"hold": str(hold.pk)}
    purge_due(now + 400 * DAY)
    with pytest.raises(Changed, match="purged"):
        set_hold(report, "too late", by=acme.carl, now=now)


def test_purge_leaves_other_workspaces_alone(cast):
    now = timezone.now()
    with enter_scope(cast.globex.pk):
        foreign = closed_report(cast.globex, now=now)
    with enter_scope(cast.acme.pk):
        assert purge_due(now + 400 * DAY) == []
    with enter_scope(cast.globex.pk):
        assert CANARY in vault.read_unaudited(foreign, [Kind.DESCRIPTION])[0].text


def test_audit_facts_hold_no_word_of_a_report(acme):
    now = timezone.now()
    report = closed_report(acme.acme, now=now)
    set_hold(report, "Court order 12", by=acme.carl, now=now)
    purge_due(now + 400 * DAY)
    assert CANARY not in str(list(AuditEvent.objects.values_list("facts", flat=True)))
