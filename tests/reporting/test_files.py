"""Files of a report: sealed, counted, once each, gone with their key (H1, H2, J3)."""

from datetime import timedelta

import psycopg
import pytest
from django.db import connection
from django.utils import timezone

from privacy import vault
from privacy.actions import purge_due
from privacy.actions.retention import KEEP_DAYS
from privacy.models import DataClass, DataKey, Purge, Record
from reporting.actions import attach_file, files_of, read_attachment
from reporting.actions.files import open_file
from reporting.attachments import sizes
from reporting.models import Attachment, AttachmentPart, Report
from tenants import keys
from tenants.models import AuditEvent
from tenants.permissions import Changed, Invalid
from tenants.scope import enter_scope
from tests.committed import committed_workspace, together
from tests.factories import make_report
from tests.privacy.clocks import DAY
from tests.reporting.files import CANARY, picture
from tests.reporting.reporters import admin_url

TEXT = f"{CANARY}, and my card is 4111 1111 1111 1111.".encode()
NOW = timezone.now()
CLOSED = {"status": "closed", "closed_at": NOW, "closing_reason": "resolved"}


@pytest.fixture
def report(acme):
    return make_report(acme.acme, now=NOW).report


def everything() -> str:
    """Return every row of every table as this connection sees it, bytes as hex."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
            " AND table_type = 'BASE TABLE'"
        )
        found = []
        for (table,) in cursor.fetchall():
            cursor.execute(f'SELECT t::text FROM "{table}" t')
            found += [row[0] for row in cursor.fetchall()]
    return "\n".join(found)


def test_file_is_sealed_under_a_key_of_its_own_class(report):
    file = attach_file(report, f"{CANARY}.txt", TEXT, now=NOW)
    attach_file(report, "b.png", picture(), now=NOW)
    assert vault.classes_left(report) == {DataClass.CONTENT, DataClass.ATTACHMENT}
    assert DataKey.objects.filter(record=report.pk, data_class=DataClass.ATTACHMENT).count() == 1
    found = open_file(file)
    assert found
    name, data = found
    assert name == f"{CANARY}.txt"
    assert data == f"{CANARY}, and my card is [card 1].".encode()
    kept = everything()
    assert CANARY not in kept
    assert CANARY.encode().hex() not in kept
    assert "4111" not in name + data.decode()
    assert file.redactions == {"CREDIT_CARD": 1}


def test_large_file_is_kept_in_parts_that_cannot_be_left_out_or_moved(report, monkeypatch):
    monkeypatch.setattr("privacy.vault.files.PART", 10)
    file = attach_file(report, "a.txt", b"0123456789abcdefghijABCDEFGHIJ", now=NOW)
    parts = AttachmentPart.objects.filter(attachment=file)
    assert parts.count() == 3
    assert open_file(file)[1] == b"0123456789abcdefghijABCDEFGHIJ"
    first, second = parts.get(place=0), parts.get(place=1)
    parts.filter(place=0).update(sealed=second.sealed)
    with pytest.raises(keys.Unreadable):
        open_file(file)
    parts.filter(place=0).update(sealed=first.sealed)
    parts.filter(place=2).delete()
    with pytest.raises(keys.Unreadable):
        open_file(file)


def test_same_file_twice_is_one(report):
    first = attach_file(report, "a.txt", TEXT, now=NOW)
    again = attach_file(report, "b.txt", TEXT, now=NOW)
    assert again.pk == first.pk
    assert AuditEvent.objects.filter(event="attachment.added").count() == 1
    other = attach_file(make_report(report.workspace).report, "a.txt", TEXT, now=NOW)
    assert bytes(other.lookup) != bytes(first.lookup)


def test_a_report_has_so_many_files_and_no_more(report):
    for number in range(sizes.MOST_FILES):
        attach_file(report, "a.txt", f"Number {number}".encode(), now=NOW)
    with pytest.raises(Invalid, match="as many files as one report may have") as refused:
        attach_file(report, "a.txt", b"One more", now=NOW)
    assert refused.value.code == "too_many"
    assert len(files_of([report])) == sizes.MOST_FILES


def test_refused_file_leaves_nothing(report):
    before = everything()
    with pytest.raises(Invalid):
        attach_file(report, "a.png", b"MZ\0\0" + CANARY.encode(), now=NOW)
    assert everything() == before


def test_closed_report_takes_no_file(report):
    Report.objects.filter(pk=report.pk).update(**CLOSED)
    with pytest.raises(Changed, match="closed"):
        attach_file(report, "a.txt", TEXT, now=NOW)
    assert not Attachment.objects.exists()


def test_purge_destroys_key_rows_and_bytes_and_says_so(report, acme):  # H2
    file = attach_file(report, "a.txt", TEXT, now=NOW)
    kept = attach_file(make_report(acme.acme, now=NOW).report, "a.txt", TEXT, now=NOW)
    part = AttachmentPart.objects.get(attachment=file)
    DataKey.objects.filter(record=report.pk, data_class=DataClass.ATTACHMENT).update(
        purge_at=NOW + DAY
    )
    Record.objects.filter(pk=report.pk).update(closed_at=NOW)
    Report.objects.filter(pk=report.pk).update(**CLOSED)
    (certificate,) = purge_due(NOW + DAY)
    assert certificate.rule == "Files: 1 days after closing"
    assert (certificate.keys_destroyed, certificate.rows_deleted) == (1, 2)
    assert certificate.verification == {"keys": 0, "rows": 0}
    assert not Attachment.objects.filter(report=report).exists()
    assert not AttachmentPart.objects.filter(pk=part.pk).exists()
    # A copy of the rows, from a backup say, opens with no key that is left.
    for row in DataKey.objects.all():
        key = keys.unseal(
            keys.workspace_key(), bytes(row.wrapped), f"data-key:{row.record_id}:{row.data_class}"
        )
        if row.record_id == report.pk:
            with pytest.raises(keys.Unreadable):
                keys.unseal(key, bytes(part.sealed), f"attachment:{file.pk}:0:1")
    with pytest.raises(Changed, match="deleted"):
        read_attachment(file, by=acme.rhea, purpose="triage")
    # The text of the report and the files of others have clocks of their own.
    assert DataClass.CONTENT in vault.classes_left(report)
    assert open_file(kept)


def test_files_have_a_rule_of_their_own(acme):
    assert KEEP_DAYS[DataClass.ATTACHMENT] == 90
    assert set(KEEP_DAYS) == set(DataClass.values)


def test_purge_that_leaves_a_part_behind_is_told(report, monkeypatch):
    attach_file(report, "a.txt", TEXT, now=NOW)
    DataKey.objects.filter(record=report.pk).update(purge_at=NOW)
    query = AttachmentPart.objects.none().__class__
    monkeypatch.setattr(query, "delete", lambda self: (0, {}))
    purge_due(NOW)
    told = Purge.objects.get(data_class=DataClass.ATTACHMENT)
    assert told.verification["rows"] == 2
    assert not told.verified


def test_reading_is_recorded_and_names_no_word(report, acme):  # J3
    file = attach_file(report, f"{CANARY}.txt", TEXT, now=NOW)
    read_attachment(file, by=acme.rhea, purpose="triage")
    event = AuditEvent.objects.get(event="attachment.read")
    assert (event.member_id, event.object_id) == (acme.rhea.pk, report.pk)
    assert event.facts == {"purpose": "triage", "attachment": str(file.pk)}
    assert CANARY not in str(list(AuditEvent.objects.values_list("facts", flat=True)))


@pytest.mark.parametrize("state", ["pending", "infected", "failed"])
def test_what_was_not_found_clean_is_given_to_nobody(report, acme, state):
    file = attach_file(report, "a.txt", TEXT, now=NOW)
    file.state = state
    with pytest.raises(Changed, match="not shown"):
        read_attachment(file, by=acme.rhea, purpose="triage")
    assert not AuditEvent.objects.filter(event="attachment.read").exists()


def test_ten_at_once_pass_no_limit(django_db_setup, django_db_blocker):
    with committed_workspace(django_db_blocker, {}) as found:
        with enter_scope(found.workspace.pk):
            report = make_report(found.workspace).report

        def send(number: int):
            def act():
                with enter_scope(found.workspace.pk):
                    return attach_file(report, "a.txt", f"Number {number}".encode(), now=NOW).pk

            return act

        given = together(*[send(number) for number in range(8)])
        with enter_scope(found.workspace.pk):
            assert Attachment.objects.count() == sizes.MOST_FILES
        refused = [error for error in given if isinstance(error, Exception)]
        assert {type(error) for error in refused} == {Invalid}
        # And on the disk of the database there is no word of them.
        with psycopg.connect(admin_url()) as admin:
            row = admin.execute("SELECT string_agg(t::text, '') FROM reporting_attachmentpart t")
            assert b"Number".hex() not in row.fetchone()[0]


def test_clock_of_files_starts_with_the_closing(report, acme):
    attach_file(report, "a.txt", TEXT, now=NOW)
    from reporting.actions import close_each

    Report.objects.filter(pk=report.pk).update(status="in_review")
    report.status = "in_review"
    close_each([report], "resolved", by=None, now=NOW)
    key = DataKey.objects.get(record=report.pk, data_class=DataClass.ATTACHMENT)
    assert key.purge_at == NOW + timedelta(days=90)
