"""Reports that say the same: one case, every reporter kept and answered (C3, C5, C6)."""

import hashlib
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from privacy import vault
from privacy.actions import purge_due
from privacy.models import DataKey, Kind
from reporting import similarity
from reporting.actions import answer_request
from reporting.models import (
    Category,
    Fingerprint,
    FingerprintBand,
    Report,
    ReporterMessage,
    Severity,
)
from tenants import keys
from tenants.due_work import do_due
from tenants.models import AuditEvent
from tenants.permissions import Changed
from tenants.scope import enter_scope
from tests import factories
from tests.due import run_bulk_actions_due, take_up_due
from tests.triage.alike import SAID, case_of, mailed, one_case, told, words_to
from tests.triage.conftest import NOW, RECEIVED
from triage.actions import bulk_actions, request_detail, resolve_case
from triage.actions.matching import add_report
from triage.due import RENEW_FINGERPRINTS
from triage.models import BulkAction, Case, CaseReport, reports_of

Event = ReporterMessage.Event
NEARLY = "Hi team, the asistant sent my unfinished letter to the whole mailing list. Thanks"


def test_same_words_are_merged_into_the_case_of_the_first(acme):
    case = one_case(acme.acme, 3)
    assert Case.objects.count() == 1
    assert (case.reports_count, case.last_report_at) == (3, RECEIVED)
    hows = CaseReport.objects.filter(case=case).order_by("id").values_list("how", "similarity")
    assert list(hows) == [("opened", None), ("exact", 100), ("exact", 100)]
    assert {report.status for report in reports_of(case)} == {"in_review"}
    assert AuditEvent.objects.filter(event="report.merged").count() == 2


def test_typing_courtesies_and_placeholders_make_no_difference(acme):
    case = one_case(acme.acme, 1)
    for words in (NEARLY, SAID.upper(), f"{SAID} Write to me at jane.doe@example.org"[:-11]):
        assert case_of(*_taken_up(acme, words)) == case
    assert list(
        CaseReport.objects.filter(case=case).order_by("id").values_list("how", flat=True)
    ) == ["opened", "near", "exact", "near"]


@pytest.mark.parametrize(
    "words",
    [
        "The assistant never sent my unfinished letter to the whole mailing list.",
        "It told me to mix bleach and ammonia in a closed room.",
        "bad answer",
    ],
)
def test_other_words_open_another_case(acme, words):
    case = one_case(acme.acme, 1)
    assert case_of(*_taken_up(acme, words)) != case


def test_too_few_words_say_nothing(acme):
    first, second = (_taken_up(acme, "bad answer")[0] for _ in range(2))
    assert case_of(first) != case_of(second)


def test_same_answer_of_the_host_is_the_same_thing(acme):
    case = one_case(acme.acme, 1, message_id="msg-7")
    other = "Everybody on the list has now read what I had only begun to write."
    assert case_of(*_taken_up(acme, other, message_id="msg-7")) == case
    assert case_of(*_taken_up(acme, other + " Twice.", message_id="msg-8")) != case
    harassment = _taken_up(acme, other, message_id="msg-7", category=Category.HARASSMENT)
    assert case_of(*harassment) != case


def test_another_category_tool_or_queue_is_another_case(acme):
    case = one_case(acme.acme, 1)
    assert case_of(*_taken_up(acme, SAID, category=Category.MISINFORMATION)) != case
    assert case_of(*_taken_up(acme, SAID, tool_name="send_email")) != case
    assert case_of(*_taken_up(acme, SAID, entry="tool_action")) != case


def test_severe_report_raises_the_case(acme):  # C6, D3
    case = one_case(acme.acme, 1)
    Case.objects.update(evaluated_intake_at=NOW)
    (severe,) = _taken_up(acme, SAID, severity=Severity.HIGH)
    case.refresh_from_db()
    assert case_of(severe) == case
    assert (case.severity, case.evaluated_intake_at) == (Severity.HIGH, None)
    assert case.due_at == RECEIVED + timedelta(hours=4)
    event = AuditEvent.objects.get(event="case.raised", object_id=case.pk)
    assert event.facts == {"before": 2, "after": 3}


def test_mild_report_does_not_lower_the_case(acme):
    case = one_case(acme.acme, 1, severity=Severity.HIGH)
    _taken_up(acme, SAID, severity=Severity.LOW)
    case.refresh_from_db()
    assert (case.severity, case.reports_count) == (Severity.HIGH, 2)


def test_tool_that_did_not_ask_shows_on_the_case(acme):  # B4, E2
    fields = {"tool_name": "send_email", "entry": "tool_action"}
    case = one_case(acme.acme, 1, confirmation_requested="yes", **fields)
    _taken_up(acme, SAID, confirmation_requested="no", **fields)
    case.refresh_from_db()
    assert (case.asked_first, case.evaluated_intake_at) == ("no", None)


def test_decided_case_takes_those_not_more_severe(acme, decide):  # C6
    case = one_case(acme.acme, 1)
    decide(case)
    (mild,) = _taken_up(acme, SAID)
    assert case_of(mild) == case
    assert Report.objects.get(pk=mild.pk).status == "confirmed"
    (severe,) = _taken_up(acme, SAID, severity=Severity.HIGH)
    assert case_of(severe) != case
    assert case_of(severe).looks_like == case


def test_late_comer_hears_that_it_is_severe(acme, decide):  # G2
    case = one_case(acme.acme, 1)
    decide(case, severity=Severity.HIGH)
    _taken_up(acme, SAID)
    assert told(case, Event.SEVERE) == [1, 1]


def test_closed_case_takes_no_report_but_is_named(acme, decide):  # F: recurrence
    case = one_case(acme.acme, 2)
    decide(case, outcome="not_confirmed")
    (again,) = _taken_up(acme, SAID)
    assert case_of(again) != case
    assert case_of(again).looks_like == case


def test_old_case_takes_no_report(acme):
    case = one_case(acme.acme, 1)
    Case.objects.update(opened_at=NOW - timedelta(days=91))
    assert case_of(*_taken_up(acme, SAID)) != case


def test_report_merged_into_a_case_that_waits_brings_it_back(acme):  # C6, G4
    case = one_case(acme.acme, 1)
    request_detail(case, "Which list was it?", by=acme.rhea, now=NOW)
    _taken_up(acme, SAID)
    case.refresh_from_db()
    assert case.status == "open"
    assert AuditEvent.objects.filter(event="case.reopened", object_id=case.pk).count() == 1


def test_case_that_moved_on_meanwhile_takes_no_report(acme):
    case = one_case(acme.acme, 1)
    request_detail(case, "Which list was it?", by=acme.rhea, now=NOW)
    seen = Case.objects.get(pk=case.pk)
    _taken_up(acme, SAID)
    report = factories.make_report(acme.acme).report
    with pytest.raises(Changed):
        add_report(seen, report, how=CaseReport.How.EXACT, similarity=100, now=NOW)


def test_every_reporter_is_asked_and_any_answer_brings_the_case_back(acme, decide):  # G4
    case = one_case(acme.acme, 3)
    request_detail(case, "Which list was it?", by=acme.rhea, now=NOW)
    assert told(case, Event.DETAIL_REQUESTED) == [1, 1, 1]
    second = reports_of(case)[1]
    answer_request(second, "The one for parents.", now=NOW)
    assert take_up_due(NOW) == 1
    case.refresh_from_db()
    assert case.status == "open"
    # Those who are silent are confirmed with the others.
    decide(case)
    assert {report.status for report in reports_of(case)} == {"confirmed"}


def test_only_chosen_reporters_are_asked(acme):
    case = one_case(acme.acme, 3)
    chosen = [reports_of(case)[1]]
    request_detail(case, "Which list was it?", by=acme.rhea, now=NOW, of=chosen)
    assert told(case, Event.DETAIL_REQUESTED) == [0, 1, 0]


def test_each_reporter_hears_the_result_once_and_has_clocks(acme, decide):  # G3, H2
    case = one_case(acme.acme, 3)
    decide(case, severity=Severity.HIGH)
    resolve_case(case, "The list is closed now.", by=acme.lena, now=NOW)
    assert told(case, Event.SEVERE) == told(case, Event.RESOLVED) == [1, 1, 1]
    references = sorted(report.reference for report in reports_of(case))
    ids = sorted(report.pk for report in reports_of(case))
    closed = AuditEvent.objects.filter(event="report.closed", member=acme.lena)
    assert sorted(closed.values_list("object_id", flat=True)) == ids
    assert {row.facts["reason"] for row in closed} == {"resolved"}
    resolved = AuditEvent.objects.filter(event="reporter.told", facts__message=Event.RESOLVED)
    assert sorted(resolved.values_list("object_id", flat=True)) == ids
    assert {row.facts["by_email"] for row in resolved} == {True}
    assert mailed("severe") == mailed("resolved") == mailed("received") == references
    for report in reports_of(case):
        assert (report.status, report.closing_reason, report.closed_at) == (
            "closed",
            "resolved",
            NOW,
        )
        assert words_to(report) == ["The list is closed now."]
        clocks = DataKey.objects.filter(record=report.pk).values_list("purge_at", flat=True)
        assert set(clocks) <= {NOW + timedelta(days=90), NOW + timedelta(days=180)}


def test_large_case_is_told_in_portions_and_none_is_left_out(acme, decide, monkeypatch):
    monkeypatch.setattr(bulk_actions, "PORTION", 2)
    case = one_case(acme.acme, 5)
    decide(case, severity=Severity.HIGH)
    assert told(case, Event.SEVERE) == [1, 1, 0, 0, 0]
    # What comes after waits for what came before, and its words are sealed until then.
    resolve_case(case, "The list is closed now.", by=acme.lena, now=NOW)
    assert told(case, Event.RESOLVED) == [0] * 5
    sealed = BulkAction.objects.get(act="close").sealed
    assert b"list is closed" not in bytes(sealed)
    rounds = 0
    while run_bulk_actions_due(NOW):
        rounds += 1
    assert rounds == 5
    assert told(case, Event.SEVERE) == told(case, Event.RESOLVED) == [1] * 5
    assert {report.status for report in reports_of(case)} == {"closed"}
    assert not BulkAction.objects.exclude(sealed=None).exists()


def test_number_of_queries_does_not_grow_with_the_reports(acme, decide):
    counts = []
    # The first one warms what is asked once.
    for word, size in (("letter", 1), ("invoice draft", 2), ("birthday greetings", 30)):
        words = SAID.replace("letter", word)
        case = one_case(acme.acme, size, words=words)
        assert case.reports_count == size
        with CaptureQueriesContext(connection) as seen:
            decide(case, outcome="not_confirmed")
        counts.append(len(seen))
    assert counts[1] == counts[2]


def test_same_words_in_two_workspaces_have_nothing_in_common(cast):
    prints = []
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            one_case(workspace, 1, message_id="msg-7")
            row = Fingerprint.objects.get()
            bands = set(FingerprintBand.objects.values_list("value", flat=True))
            prints.append((bytes(row.exact), bytes(row.answer), bands))
            assert Case.objects.count() == 1
    (exact, answer, bands), (other_exact, other_answer, other_bands) = prints
    assert exact != other_exact
    assert answer != other_answer
    assert not bands & other_bands


def test_purge_of_one_report_takes_its_fingerprints_and_leaves_the_others(acme):  # H2
    case = one_case(acme.acme, 3, message_id="msg-7")
    first = reports_of(case)[0]
    assert FingerprintBand.objects.filter(report=first).exists()
    DataKey.objects.filter(record=first.pk, data_class="trace").update(purge_at=NOW)
    purge_due(NOW)
    assert Fingerprint.objects.get(report=first).answer is None
    DataKey.objects.filter(record=first.pk, data_class="content").update(purge_at=NOW)
    (certificate,) = purge_due(NOW)
    assert certificate.verification == {"keys": 0, "rows": 0}
    assert certificate.rows_deleted == 1 + 24 + 1
    assert not Fingerprint.objects.filter(report=first).exists()
    assert not FingerprintBand.objects.filter(report=first).exists()
    assert Fingerprint.objects.count() == 2
    assert DataKey.objects.filter(record=reports_of(case)[1].pk).count() == 3
    assert case_of(*_taken_up(acme, SAID)) == case


def by_rules_of_before(version: int) -> None:
    """Leave the fingerprints as rules of another version made them: they match nothing of now."""
    Fingerprint.objects.update(version=version, exact=b"made by other rules", answer=None)
    for row in FingerprintBand.objects.all():
        FingerprintBand.objects.filter(pk=row.pk).update(value=row.value // 2)


def test_report_of_before_an_update_is_found_once_its_fingerprints_are_made_again(acme):
    case = one_case(acme.acme, 2)
    first, merged = reports_of(case)
    by_rules_of_before(0)
    assert case_of(*_taken_up(acme, SAID)) != case
    assert do_due(RENEW_FINGERPRINTS, acme.acme.pk) == 2
    assert do_due(RENEW_FINGERPRINTS, acme.acme.pk) == 0
    assert case_of(*_taken_up(acme, NEARLY)) == case
    # A case does not drift from what its first reporter said.
    assert FingerprintBand.objects.filter(report=first).count() == 24
    assert not FingerprintBand.objects.filter(report=merged).exists()


def test_fingerprints_of_purged_words_are_not_made_again(acme):
    case = one_case(acme.acme, 1)
    (report,) = reports_of(case)
    DataKey.objects.filter(record=report.pk, data_class__in=["content", "trace"]).update(
        purge_at=NOW
    )
    purge_due(NOW)
    Fingerprint.objects.create(workspace=acme.acme, report=report)
    assert do_due(RENEW_FINGERPRINTS, acme.acme.pk) == 1
    assert not Fingerprint.objects.exists()


def test_rules_that_changed_have_another_version(acme):
    """What a text becomes is fixed for a version: who changes it raises VERSION and says it here."""
    texts = {
        "The assistant sent my letter of 3 May to everybody.": "the assistant sent my letter of 3 may to everybody",
        "Hallo Team, die Warnung fehlt. Vielen Dank": "die warnung fehlt",
        "मेरा पत्र सबको भेज दिया": "मेरा पत्र सबको भेज दिया",
    }
    assert {text: similarity.normal_form(text) for text in texts} == texts
    report = Report(workspace=acme.acme, category=Category.DATA_EXPOSURE, tool_name="send")
    digest = hashlib.sha256()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "workspace_key", lambda: b"k" * 32)
        for text in texts:
            piece = vault.Piece(Kind.DESCRIPTION, text)
            digest.update(repr(similarity.traits_of(report, [piece])).encode())
    assert (similarity.VERSION, digest.hexdigest()[:16]) == (1, "5a5666f6b763e43d")


def test_no_word_is_in_what_is_kept_to_compare(acme):  # H1
    one_case(acme.acme, 1)
    row = Fingerprint.objects.get()
    assert len(bytes(row.exact)) == 16
    assert row.answer is None


def _taken_up(acme, words, **fields):
    fields = {"severity": Severity.MEDIUM, **fields}
    report = factories.make_report(acme.acme, words, now=RECEIVED, **fields).report
    assert take_up_due(NOW) == 1
    return [report]
