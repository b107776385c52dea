"""The vault: sealed under a key per report and class, opened on the record, gone with its key."""

import pytest
from django.utils import timezone

from privacy import vault
from privacy.models import Content, DataClass, DataKey, Kind
from tenants import keys
from tenants.models import AuditEvent
from tests.factories import make_report

WORDS = "A sentence that stands nowhere in clear."


@pytest.fixture
def report(acme):
    return make_report(
        acme.acme, WORDS, contact_email="r@example.org", trace={"a": 1}, context="Before.",
        context_consent=True,
    ).report  # fmt: skip


def test_each_class_has_a_key_of_its_own(report):  # H1
    rows = dict(DataKey.objects.filter(record=report.pk).values_list("data_class", "wrapped"))
    assert set(rows) == {DataClass.CONTENT, DataClass.TRACE, DataClass.IDENTITY}
    assert len({bytes(wrapped) for wrapped in rows.values()}) == 3


def test_words_are_sealed(report):
    for row in Content.objects.filter(record=report.pk):
        assert WORDS.encode() not in bytes(row.sealed)
        assert b"example.org" not in bytes(row.sealed)


def test_every_key_has_a_clock_though_the_report_is_open(report):  # H2
    assert not DataKey.objects.filter(record=report.pk, purge_at=None).exists()


def test_reading_is_recorded_with_who_why_and_what(acme, report):  # J3, M8
    pieces = vault.read(report, [Kind.DESCRIPTION, Kind.CONTEXT], by=acme.rhea, purpose="review")
    assert [piece.text for piece in pieces] == [WORDS, "Before."]
    event = AuditEvent.objects.get(event="content.read")
    assert (event.member, event.object_id) == (acme.rhea, report.pk)
    assert event.facts == {"purpose": "review", "kinds": ["context", "description"]}


def test_reading_identity_is_an_event_of_its_own(acme, report):  # J2
    vault.read(report, [Kind.CONTACT], by=acme.carl, purpose="legal request")
    assert AuditEvent.objects.filter(event="identity.read", member=acme.carl).count() == 1


def test_without_its_key_a_class_is_gone_and_the_others_stay(acme, report):  # H2
    DataKey.objects.filter(record=report.pk, data_class=DataClass.IDENTITY).delete()
    kinds = {piece.kind for piece in vault.read_unaudited(report, Kind.values)}
    assert kinds == {Kind.DESCRIPTION, Kind.CONTEXT, Kind.TRACE}
    assert vault.classes_left(report) == {DataClass.CONTENT, DataClass.TRACE}


def test_sealed_piece_opens_in_no_other_row(acme, report):
    other = make_report(acme.acme, "Another one.").report
    stolen = bytes(Content.objects.get(record=report.pk, kind=Kind.DESCRIPTION).sealed)
    Content.objects.filter(record=other.pk).update(sealed=stolen)
    with pytest.raises(keys.Unreadable):
        vault.open_sound(other, [Kind.DESCRIPTION])
    # Nor in another row of its own report.
    Content.objects.filter(record=report.pk, kind=Kind.CONTEXT).update(sealed=stolen)
    with pytest.raises(keys.Unreadable):
        vault.open_sound(report, [Kind.CONTEXT])


def test_wrapped_key_opens_for_no_other_report(acme, report):
    other = make_report(acme.acme, "Another one.").report
    wrapped = bytes(DataKey.objects.get(record=report.pk, data_class=DataClass.CONTENT).wrapped)
    DataKey.objects.filter(record=other.pk).update(wrapped=wrapped)
    with pytest.raises(keys.Unreadable):
        vault.open_sound(other, [Kind.DESCRIPTION])


def test_later_pieces_use_the_same_key_and_keep_their_order(acme, report):
    for word in ("one", "two", "three"):
        vault.put(report, [vault.Piece(Kind.NOTE, word)], now=timezone.now())
    assert DataKey.objects.filter(record=report.pk, data_class=DataClass.CONTENT).count() == 1
    notes = vault.read_unaudited(report, [Kind.NOTE])
    assert [piece.text for piece in notes] == ["one", "two", "three"]


def test_any_text_comes_back_as_it_was(acme, report):
    texts = ["", "ä€🦄", "‮rtl‬", "line\n\tline", "x" * 100_000]
    for text in texts:
        vault.put(report, [vault.Piece(Kind.NOTE, text)], now=timezone.now())
    assert [piece.text for piece in vault.read_unaudited(report, [Kind.NOTE])] == texts
