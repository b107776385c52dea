"""One damaged value holds up one row of a sweep: what is about other rows goes on."""

from datetime import timedelta

import pytest
from django.utils import timezone

from config.tick import LANES
from privacy import vault
from privacy.actions import purge_due
from privacy.models import Content, DataClass, DataKey, Kind
from reporting.actions import attach_file
from reporting.actions.messages import tell_each
from reporting.models import AttachmentPart, Fingerprint, Report, ReporterMessage
from reporting.similarity import VERSION
from tenants import keys
from tenants.due_work import do_due
from tenants.keys import Unreadable
from tenants.models import WorkFailure
from tests.due import check_due, run_bulk_actions_due, seek_traces, take_up_due
from tests.factories import make_report
from tests.privacy.clocks import DAY, closed_report
from tests.privacy.damage import flip, flip_text
from tests.reporting.files import clamd
from tests.traces import spans
from tests.triage.alike import SAID, case_of, mailed, one_case, report_alike
from traces.actions import buffer_spans
from traces.batches import PROTOBUF, read
from traces.models import BufferedSpan, BufferKey
from triage.due import RENEW_FINGERPRINTS
from triage.models import BulkAction, Case, reports_of

NOW = timezone.now()
Event = ReporterMessage.Event


def reports(case):
    return list(Report.objects.filter(pk__in=reports_of(case).values("pk")).order_by("pk"))


def test_damaged_report_is_left_and_those_after_it_are_taken_up(acme):
    bad, *good = report_alike(acme.acme, 3, severity=3)
    flip_text(bad.pk, Kind.DESCRIPTION)
    assert take_up_due(NOW) == 2
    assert case_of(good[0]) == case_of(good[1])
    assert [row.row_id for row in WorkFailure.objects.all()] == [bad.pk]


def test_damaged_candidate_is_compared_with_nobody_and_stops_nobody(acme):
    """What a new report may be about too is passed over where its own words do not open."""
    first = one_case(acme.acme, 1)
    flip_text(first.report_id, Kind.DESCRIPTION)
    later = make_report(acme.acme, f"{SAID} And then it did it again.").report
    assert take_up_due(NOW) == 1
    assert Case.objects.filter(report=later).exists()
    assert not WorkFailure.objects.exists()


@pytest.mark.parametrize("what", ["contact", "key of identity", "key of content"])
def test_one_damaged_reporter_keeps_news_from_no_other(acme, what):
    case = one_case(acme.acme, 3)
    told = reports(case)
    if what == "contact":
        flip_text(told[0].pk, Kind.CONTACT)
    else:
        data_class = what.rpartition(" ")[2]
        flip(DataKey.objects.get(record=told[0].pk, data_class=data_class), "wrapped")
    tell_each(told, Event.ANSWERED, key="1", now=NOW, words="It is being looked at.")
    heard = [
        [piece.text for piece in vault.read_unaudited(report, [Kind.MESSAGE])] for report in told
    ]
    assert heard[1:] == [["It is being looked at."]] * 2
    reached = told[1:] if what != "key of content" else told
    assert mailed("answered") == sorted(report.reference for report in reached)


def test_text_for_one_damaged_record_alone_is_refused(acme):
    report = make_report(acme.acme).report
    flip(DataKey.objects.get(record=report.pk, data_class=DataClass.CONTENT), "wrapped")
    with pytest.raises(Unreadable):
        vault.put(report, [vault.Piece(Kind.NOTE, "New.")], now=NOW)


def test_damaged_bulk_action_holds_up_its_own_case_alone(acme):
    bad, good = one_case(acme.acme, 1), one_case(acme.acme, 1, category="harassment")
    for case in (bad, good):
        action = BulkAction(workspace=acme.acme, case=case, act="message", by=acme.rhea, at=NOW)
        action.sealed = keys.seal_for_workspace("Here is news.", f"bulk-action:{action.pk}")
        action.save(force_insert=True)
    flip(BulkAction.objects.get(case=bad))
    assert run_bulk_actions_due(NOW) == 1
    assert BulkAction.objects.get(case=good).done_at
    assert WorkFailure.objects.get().row_id == BulkAction.objects.get(case=bad).pk


def test_damaged_span_leaves_the_rest_of_its_conversation(acme):
    made = spans.request(*spans.conversation(b"\x11" * 16)).SerializeToString()
    buffer_spans(read(made, PROTOBUF), workspace=acme.acme, now=NOW)
    flip(BufferedSpan.objects.earliest("pk"))
    report = make_report(acme.acme, conversation_id="conv-1", now=NOW).report
    assert seek_traces(NOW + timedelta(seconds=3)) == 1
    assert Content.objects.filter(record=report.pk, kind=Kind.SPANS).count() == 2
    assert not WorkFailure.objects.exists()


def test_damaged_key_of_a_slot_refuses_no_later_span(acme):
    first, second = (
        read(spans.request(*spans.conversation(trace)).SerializeToString(), PROTOBUF)
        for trace in (b"\x11" * 16, b"\x22" * 16)
    )
    buffer_spans(first, workspace=acme.acme, now=NOW)
    flip(BufferKey.objects.get(), "wrapped")
    assert buffer_spans(second, workspace=acme.acme, now=NOW).accepted == 3
    report = make_report(acme.acme, trace_id="22" * 16, now=NOW).report
    seek_traces(NOW + timedelta(seconds=3))
    assert Content.objects.filter(record=report.pk, kind=Kind.SPANS).count() == 3


def test_damaged_file_keeps_the_scanner_from_no_other(acme, settings):
    with clamd() as running:
        settings.SCANNER = running.url
        report = make_report(acme.acme).report
        bad, good = (attach_file(report, f"{n}.txt", n.encode(), now=NOW) for n in ("a", "b"))
        flip(AttachmentPart.objects.get(attachment=bad))
        assert check_due(NOW) == 1
    good.refresh_from_db()
    bad.refresh_from_db()
    assert (good.state, bad.state) == ("clean", "pending")
    assert WorkFailure.objects.get().row_id == bad.pk


def test_damaged_report_keeps_no_other_from_getting_its_fingerprints_again(acme):
    bad, good = (make_report(acme.acme, words, now=NOW).report for words in (SAID, SAID[::-1]))
    take_up_due(NOW)
    Fingerprint.objects.update(version=0)
    flip(Content.objects.get(record=bad.pk, kind=Kind.DESCRIPTION))
    assert do_due(RENEW_FINGERPRINTS, acme.acme.pk) == 1
    assert Fingerprint.objects.get(report=good).version == VERSION
    assert WorkFailure.objects.get().row_id == Fingerprint.objects.get(report=bad).pk


def test_damage_keeps_nothing_from_being_purged(acme):
    report = closed_report(acme.acme, now=NOW)
    for row in Content.objects.filter(record=report.pk):
        flip(row)
    for key in DataKey.objects.filter(record=report.pk):
        flip(key, "wrapped")
    assert purge_due(NOW + 400 * DAY)
    assert vault.classes_left(report) == set()


def test_every_sweep_is_there():
    """A sweep that is added is proved here too, or opens nothing that is sealed."""
    opens_nothing = {
        "triage.return_unanswered", "privacy.end_identities", "escalation.evaluate_intake",
        "escalation.evaluate_decision", "escalation.fire_timers", "escalation.pass_on_news",
        "escalation.warn_of_clocks", "learning.retire_withdrawn", "traces.forget_spans",
        "reporting.forget_tokens", "reporting.forget_reporters", "tenants.end_roles", "tenants.give_roles",
        "triage.stranded_appeals", "tenants.forget_failures",
    }  # fmt: skip
    proved = {
        "triage.take_up", "triage.bulk_actions", "traces.seek", "reporting.check_files",
        "privacy.purge", "privacy.certify", "triage.renew_fingerprints",
    }  # fmt: skip
    assert {work.name for lane in LANES.values() for work in lane} == opens_nothing | proved
