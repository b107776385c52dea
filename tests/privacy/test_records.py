"""Records: what belongs to no report is sealed and purged too, and what is derived goes along."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.db.models import CharField, QuerySet
from django.utils import timezone

from privacy import vault
from privacy.actions import purge_due, set_hold, start_clocks
from privacy.models import DataClass, Kind, Record, RecordPart, WithRecord
from reporting.models import Report
from tenants.models import AuditEvent
from tests.privacy.clocks import DAY, due_report


@pytest.fixture
def record(acme):
    """Return the record of something that is no report, with words under it."""
    made = Record.objects.create(
        workspace=acme.acme, kind="workspace", reference="N-1", received_at=timezone.now()
    )
    vault.put(made, [vault.Piece(Kind.NOTE, "Nobody reported this.")], now=timezone.now())
    return made


def test_words_that_belong_to_no_report_have_a_key_and_a_clock(record):
    now = timezone.now()
    assert vault.classes_left(record) == {DataClass.CONTENT}
    start_clocks([record.pk], "resolved", now)
    assert purge_due(now + 180 * DAY - timedelta(seconds=1)) == []
    (certificate,) = purge_due(now + 180 * DAY)
    assert certificate.rule == "Report content: 180 days after closing"
    assert (certificate.records, certificate.record_ids) == (1, [str(record.pk)])
    assert vault.read_unaudited(record, [Kind.NOTE]) == []


def test_trail_names_what_a_record_is_of(acme, record):
    set_hold(record, "Order 9", by=acme.carl, now=timezone.now())
    event = AuditEvent.objects.get(event="hold.set")
    assert (event.object_type, event.object_id) == ("workspace", record.pk)


def test_report_has_a_record_under_its_own_id(acme):
    report = due_report(acme.acme)
    record = Record.objects.get(pk=report.pk)
    assert (record.kind, record.reference) == ("report", report.reference)
    assert (record.closed_at, record.closing_reason) == (report.closed_at, report.closing_reason)


def test_look_up_of_the_reporter_goes_with_their_identity(acme):  # C2
    report = due_report(acme.acme)
    assert Report.objects.get(pk=report.pk).reporter_lookup
    purge_due(timezone.now())
    assert Report.objects.get(pk=report.pk).reporter_lookup is None


def test_everything_derived_says_with_what_it_goes():
    parts = [model for model in apps.get_models() if issubclass(model, RecordPart)]
    assert Report in parts
    for model in parts:
        classes = {*model.EMPTIED_WITH, *([model.DELETED_WITH] if model.DELETED_WITH else [])}
        assert classes, model
        assert classes <= set(DataClass.values), model
        # What stays names the record it is of; what goes may hang on a row that stays.
        assert (model.RECORD == "pk") == issubclass(model, WithRecord), model
        for columns in model.EMPTIED_WITH.values():
            fields = [model._meta.get_field(name) for name in columns]
            assert all(field.null or isinstance(field, CharField) for field in fields), model


def test_certificate_says_that_a_column_was_not_emptied(acme, monkeypatch):
    report = due_report(acme.acme)
    assert Report.objects.get(pk=report.pk).reporter_lookup
    update = QuerySet.update
    monkeypatch.setattr(
        QuerySet,
        "update",
        lambda rows, **columns: 0 if rows.model is Report else update(rows, **columns),
    )
    certificates = {row.data_class: row for row in purge_due(timezone.now())}
    assert certificates[DataClass.IDENTITY].verification == {"keys": 0, "rows": 1}
    assert not certificates[DataClass.IDENTITY].verified
    assert certificates[DataClass.CONTENT].verified
