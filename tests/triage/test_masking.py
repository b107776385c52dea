"""Hiding parts of a text: masks that can be lifted, removals that cannot, and what they leave on record."""

import pytest

from privacy import vault
from privacy.actions import set_hold
from privacy.masking import MASKED, REMOVED, Range, moved, without
from privacy.models import Content, DataKey, HiddenRange, Kind
from privacy.vault.record_keys import opened_key
from reporting import similarity
from reporting.models import Fingerprint, FingerprintBand, Report
from tenants.keys import Unreadable, unseal
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tests.triage.conftest import NOW, open_one
from triage import actions

TEXT = "The assistant repeated that my knee was operated on in spring."
KNEE = Range(TEXT.index("my knee"), TEXT.index(" in spring"))
PERSONAL = HiddenRange.Reason.PERSONAL


@pytest.fixture
def case(acme):
    return open_one(acme.acme, description=TEXT)


def row_of(case):
    return Content.objects.get(record=case.report_id, kind=Kind.DESCRIPTION)


def hide(act, case, by, ranges=(KNEE,), reason=PERSONAL, row=None):
    row = row or row_of(case)
    return act(case, row.pk, list(ranges), reason, version=actions.version_of(row), by=by, now=NOW)


def text_for(case, member):
    pieces = actions.read_content(case, by=member, purpose="triage")
    return next(piece.text for piece in pieces if piece.kind == Kind.DESCRIPTION)


def test_mask_hides_from_those_who_may_not_lift_it(acme, case):  # H1, J3
    hide(actions.mask_ranges, case, acme.rhea)
    assert text_for(case, acme.rhea) == TEXT[: KNEE.start] + MASKED + TEXT[KNEE.end :]
    assert text_for(case, acme.lena) == TEXT


def test_lifting_a_mask_shows_the_words_again(acme, case):
    (mask,) = hide(actions.mask_ranges, case, acme.rhea)
    with pytest.raises(Denied):
        actions.lift_mask(case, mask.pk, by=acme.rhea, now=NOW)
    actions.lift_mask(case, mask.pk, by=acme.lena, now=NOW)
    event = AuditEvent.objects.get(event="content.unmasked")
    assert (event.member, event.object_id) == (acme.lena, case.report_id)
    assert event.facts == {
        "piece": Kind.DESCRIPTION,
        "ranges": [[KNEE.start, KNEE.end - KNEE.start]],
    }
    assert text_for(case, acme.rhea) == TEXT
    with pytest.raises(Changed):
        actions.lift_mask(case, mask.pk, by=acme.lena, now=NOW)


def test_right_to_open_a_text_is_asked_by_the_action_itself(acme, case):  # J3
    for member in (acme.ada, acme.rory, acme.carl, acme.nora):
        with pytest.raises(Denied, match="reviewer"):
            actions.open_piece(case, row_of(case).pk, by=member)
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_removal_is_for_a_lead_and_takes_row_and_key(acme, case):  # H1
    before, key = row_of(case), DataKey.objects.get(record=case.report_id, data_class="content")
    with pytest.raises(Denied):
        hide(actions.remove_ranges, case, acme.rhea)
    hide(actions.remove_ranges, case, acme.lena)
    after = row_of(case)
    assert (after.pk, after.created_at) == (before.pk, before.created_at)
    assert bytes(after.sealed) != bytes(before.sealed)
    key.refresh_from_db()
    old = opened_key(case.report_id, "content", key.wrapped)
    with pytest.raises(Unreadable):
        unseal(old, bytes(before.sealed), f"content:{before.pk}")
    left = TEXT[: KNEE.start] + REMOVED + TEXT[KNEE.end :]
    for member in (acme.rhea, acme.lena):
        assert text_for(case, member) == left
    assert Report.objects.get(pk=case.report_id).request_digest is None


def test_no_fingerprint_is_left_of_words_that_went(acme, case):  # C3
    report = Report.objects.get(pk=case.report_id)
    pieces = vault.read_unaudited(report, [Kind.DESCRIPTION])
    similarity.forget([report.pk])
    similarity.remember(report, similarity.traits_of(report, pieces), with_bands=True)
    before = Fingerprint.objects.get(report=report).exact
    bands = set(FingerprintBand.objects.filter(report=report).values_list("value", flat=True))
    hide(actions.remove_ranges, case, acme.lena)
    assert Fingerprint.objects.get(report=report).exact != before
    assert (
        set(FingerprintBand.objects.filter(report=report).values_list("value", flat=True)) != bands
    )


def test_the_other_texts_of_the_report_stay_readable(acme, case):
    report = Report.objects.get(pk=case.report_id)
    vault.put(report, [vault.Piece(Kind.CONTEXT, "Context stays.")], now=NOW)
    hide(actions.remove_ranges, case, acme.lena)
    texts = {p.kind: p.text for p in vault.read_unaudited(report, Kind.values)}
    assert texts[Kind.CONTEXT] == "Context stays."


def test_rows_and_audit_name_places_and_no_words(acme, case):  # M8
    hide(actions.mask_ranges, case, acme.rhea)
    hide(actions.remove_ranges, case, acme.lena)
    rows = HiddenRange.objects.filter(record=case.report_id).order_by("id")
    assert [(r.strength, r.start, r.length, r.by) for r in rows if not r.lifted_at] == [
        ("removal", KNEE.start, KNEE.end - KNEE.start, acme.lena)
    ]
    events = AuditEvent.objects.filter(object_id=case.report_id, event__startswith="content.")
    where = {
        "piece": "description",
        "reason": "personal",
        "ranges": [[KNEE.start, KNEE.end - KNEE.start]],
    }
    assert list(events.order_by("id").values_list("event", "member", "facts")) == [
        ("content.masked", acme.rhea.pk, where),
        ("content.removed", acme.lena.pk, where),
    ]


def test_reading_what_is_masked_is_recorded_as_such(acme, case):  # J3
    hide(actions.mask_ranges, case, acme.rhea)
    text_for(case, acme.rhea)
    text_for(case, acme.lena)
    reads = AuditEvent.objects.filter(event="content.read").order_by("id")
    assert [event.facts.get("unmasked", False) for event in reads] == [False, True]


def test_a_legal_hold_forbids_removal_and_allows_a_mask(acme, case):  # H2
    set_hold(case.report, "Court case 12", by=acme.carl, now=NOW)
    with pytest.raises(Denied, match="legal hold"):
        hide(actions.remove_ranges, case, acme.lena)
    assert text_for(case, acme.lena) == TEXT
    hide(actions.mask_ranges, case, acme.lena)


def test_a_text_that_changed_meanwhile_is_not_hidden_in_the_wrong_place(acme, case):
    seen = row_of(case)
    hide(actions.remove_ranges, case, acme.lena)
    for act in (actions.mask_ranges, actions.remove_ranges):
        with pytest.raises(Changed):
            hide(act, case, acme.lena, [Range(0, 5)], row=seen)


@pytest.mark.parametrize(
    ("ranges", "reason", "field"),
    [
        ([], PERSONAL, "ranges"),
        ([Range(0, len(TEXT) + 1)], PERSONAL, "ranges"),
        ([Range(5, 5)], PERSONAL, "ranges"),
        ([Range(-1, 5)], PERSONAL, "ranges"),
        ([Range(n, n + 1) for n in range(0, 402, 2)], PERSONAL, "ranges"),
        ([KNEE], "because", "reason"),
    ],
)
def test_what_makes_no_sense_is_refused(acme, case, ranges, reason, field):
    with pytest.raises(Invalid) as error:
        hide(actions.mask_ranges, case, acme.rhea, ranges, reason)
    assert error.value.field == field
    assert not HiddenRange.objects.exists()


def test_nobody_hides_in_a_case_of_another_queue_or_a_text_of_another_case(acme, case):
    other = open_one(acme.acme, description="Another text altogether.")
    with pytest.raises(Changed):
        hide(actions.mask_ranges, case, acme.rhea, row=row_of(other))
    for name in ("ada", "carl", "rory"):
        with pytest.raises(Denied):
            hide(actions.mask_ranges, case, getattr(acme, name))


def test_masks_stay_over_the_same_words_after_a_removal(acme, case):
    spring = Range(TEXT.index("spring"), TEXT.index("spring") + 6)
    hide(actions.mask_ranges, case, acme.rhea, [spring])
    hide(actions.remove_ranges, case, acme.lena)
    assert text_for(case, acme.rhea).endswith(f"{REMOVED} in {MASKED}.")


@pytest.mark.parametrize(
    ("mask", "removed", "left"),
    [
        ((5, 10), [(0, 2)], [(12, 17)]),
        ((5, 10), [(5, 10)], []),
        ((5, 10), [(0, 20)], []),
        ((5, 10), [(3, 7)], [(12, 15)]),
        ((5, 10), [(8, 12)], [(5, 8)]),
        ((5, 20), [(8, 12)], [(5, 8), (17, 25)]),
        ((5, 10), [(12, 14)], [(5, 10)]),
    ],
)
def test_a_mask_moves_with_its_words(mask, removed, left):
    text = "abcdefghijklmnopqrstuvwxyz"
    removed = [Range(*pair) for pair in removed]
    found = moved(Range(*mask), removed)
    assert found == [Range(*pair) for pair in left]
    after = without(text, removed, REMOVED)
    kept = "".join(
        text[at] for at in range(*mask) if not any(start <= at < end for start, end in removed)
    )
    assert "".join(after[start:end] for start, end in found) == kept
