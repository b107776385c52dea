"""Taking a report in: redacted before it is stored, sealed, exactly once, and on the record."""

import hashlib
import json
import logging
import threading

import pytest
from django.db import connections
from django.utils import timezone

from privacy.models import Content, DataKey, Kind
from privacy.texts import MOST_LEVELS, clean_json, clean_text
from privacy.vault import read_unaudited
from redaction import redact
from reporting.actions import submit_report
from reporting.fields import REDACTED_COLUMNS
from reporting.models import Category, Report, ReporterMessage, Severity, YesNo
from reporting.submission import Source, Submission, placeholders, redact_submission
from tenants.models import AuditEvent, OutboxEntry, Workspace
from tenants.permissions import Denied, Invalid
from tenants.scope import enter_scope
from tests.reporting.reporters import BODY, ORIGIN, Host, committed, rows_with

CANARIES = [
    "canary@example.org",
    "4111111111111111",
    "canarystreetofwords",
    "canarycontact@example.org",
]


def submission(**fields):
    return Submission.of(
        **{
            "category": Category.OTHER,
            "severity": Severity.LOW,
            "description": "It was rude.",
            **fields,
        }
    )


def submit(acme, idempotency_key="", **fields):
    return submit_report(
        submission(**fields),
        workspace=acme.acme,
        source=Source(idempotency_key=idempotency_key),
        now=timezone.now(),
    )


def test_wrong_action_was_done_by_a_tool_that_nobody_needs_to_name():  # B3, E2
    unasked = Submission.of(
        category=Category.UNSAFE_TOOL_ACTION,
        severity=Severity.LOW,
        description="It deleted my notes.",
        confirmation_requested=YesNo.NO,
    )
    assert (unasked.tool_occurred, unasked.severe) == (True, True)


def test_words_are_redacted_before_they_are_sealed(acme):  # B7
    report = submit(
        acme,
        description="Write to ana@example.org.",
        context="Her card is 4111 1111 1111 1111.",
        context_consent=True,
        tool_name="mail to ben@example.org",
        tool_parameters={"to": "cleo@example.org", "password": "hunter2"},
        trace={"user": "dora@example.org"},
        model_version="atlas for eve@example.org",
    ).report
    kept = " ".join(piece.text for piece in read_unaudited(report, Kind.values))
    kept += str(Report.objects.values().get(pk=report.pk))
    for word in ("ana@", "ben@", "cleo@", "dora@", "eve@", "4111", "hunter2"):
        assert word not in kept, word
    assert report.redactions == {"EMAIL_ADDRESS": 5, "CREDIT_CARD": 1, "SECRET": 1}


def test_patterns_of_the_workspace_are_redacted_too(acme):  # B9
    Workspace.objects.filter(pk=acme.acme.pk).update(
        redaction_patterns=[{"name": "patient", "regex": r"P-\d{4}"}]
    )
    acme.acme.refresh_from_db()
    report = submit(acme, description="It showed P-1234.").report
    assert read_unaudited(report, [Kind.DESCRIPTION])[0].text == "It showed [patient 1]."


def test_telephone_numbers_of_the_workspaces_countries_are_redacted_too(acme):  # B7
    words = "They wrote 11 91234-5678 under it."
    first = submit(acme, description=words).report
    Workspace.objects.filter(pk=acme.acme.pk).update(phone_regions=["BR"])
    acme.acme.refresh_from_db()
    second = submit(acme, description=words, tool_parameters={"note": words}).report
    assert read_unaudited(first, [Kind.DESCRIPTION])[0].text == words
    for piece in read_unaudited(second, [Kind.DESCRIPTION, Kind.TOOL_PARAMETERS]):
        assert "They wrote [phone 1] under it." in piece.text


def test_a_pattern_that_runs_out_of_time_withholds_and_refuses_nobody(acme):  # B7, B9
    # Saved before it was known to be slow, or slow on words that nobody thought of.
    name = "a name that has as many letters as it may"[:40].strip()
    Workspace.objects.filter(pk=acme.acme.pk).update(
        redaction_patterns=[{"name": name, "regex": r"(x+x+)+y"}]
    )
    acme.acme.refresh_from_db()
    report = submit(
        acme,
        description="It said hunter2 " + "x" * 900,
        model_version="x" * 80,
        tool_name="x" * 120,
        tool_parameters={"word": "x" * 900},
    ).report
    pieces = read_unaudited(report, [Kind.DESCRIPTION, Kind.TOOL_PARAMETERS])
    assert [piece.text.strip('"').startswith("[withheld") for piece in pieces] == [True, True]
    kept = "".join(piece.text for piece in pieces) + str(Report.objects.values().get(pk=report.pk))
    assert "hunter2" not in kept


def test_context_without_consent_never_reaches_the_vault(acme):  # B8
    report = submit(acme, context="secret words", context_consent=False).report
    assert not Content.objects.filter(record=report.pk, kind=Kind.CONTEXT).exists()


def test_report_is_on_the_record_without_its_words(acme):  # M8
    report = submit(acme, description="canary words").report
    event = AuditEvent.objects.get(event="report.received")
    assert event.object_id == report.pk
    assert set(event.facts) == {"entry", "category", "severity", "anonymous"}


def test_confirmation_is_owed_once_and_only_with_an_address(acme):  # G1
    with_address = submit(acme, idempotency_key="k", contact_email="r@example.org").report
    submit(acme, idempotency_key="k", contact_email="r@example.org")
    submit(acme)
    assert OutboxEntry.objects.filter(source="reporter.received").count() == 1
    entry = OutboxEntry.objects.get(source="reporter.received")
    assert entry.context["reference"] == with_address.reference
    assert "r@example.org" not in str(entry.context)
    assert ReporterMessage.objects.filter(event="received").count() == 2


def test_same_attempt_returns_the_same_receipt(acme):
    first, again = (submit(acme, idempotency_key="k", trace={"a": [1, {}]}) for _ in range(2))
    assert (first.replayed, again.replayed) == (False, True)
    assert again.report == first.report
    assert again.receipt == first.receipt
    assert Report.objects.count() == DataKey.objects.filter(data_class="content").count() == 1


def test_same_key_with_other_content_is_refused(acme):
    submit(acme, idempotency_key="k")
    with pytest.raises(Invalid, match="another report"):
        submit(acme, idempotency_key="k", description="Something else.")
    # The refusal leaves the transaction usable.
    assert Report.objects.count() == 1


def test_digest_cannot_be_guessed_without_the_key(acme):  # H2: it outlives the purge
    submit(acme, idempotency_key="k")
    digest = bytes(Report.objects.get().request_digest)
    plain = json.dumps(vars(submission()), sort_keys=True, default=str).encode()
    assert digest != hashlib.sha256(plain).digest()


def test_anonymous_report_is_denied_where_the_workspace_says_so(acme):  # J1
    acme.acme.anonymous_reports = False
    with pytest.raises(Denied):
        submit(acme)
    assert Report.objects.count() == 0


def test_failure_half_way_leaves_nothing(acme, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("reporting.actions.intake.audit.rows_of", broken)
    with pytest.raises(RuntimeError):
        submit(acme)
    assert (Report.objects.count(), Content.objects.count(), DataKey.objects.count()) == (0, 0, 0)


def test_tag_that_grows_by_redaction_still_fits_its_column(acme):
    for name, most in REDACTED_COLUMNS.items():
        value = " ".join(["a@b.co"] * 20)[:most]
        redacted = redact_submission(submission(**{name: value}), acme.acme)
        assert len(redacted.columns[name]) <= most


def test_text_is_counted_and_checked_as_a_person_sees_it():
    assert clean_text("  a\r\nb\tc  ", "x", 10) == "a\nb\tc"
    assert clean_text("🦄" * 10, "x", 10) == "🦄" * 10
    for bad in ("a\0", "\x1b[0m", "a\x85b", "\ud800", "\x7f"):
        with pytest.raises(Invalid, match="control or broken"):
            clean_text(bad, "x", 10)
    with pytest.raises(Invalid, match="shorten it to 10"):
        clean_text("a" * 11, "x", 10)
    with pytest.raises(Invalid) as missing:
        clean_text(" \n", "x", 10, required=True)
    assert missing.value.field == "x"


def test_json_is_checked_to_its_last_leaf():
    value = {"a": [1, 2.5, None, True, "ä\\u0000"]}
    assert clean_json(value, "x", 100) == value
    assert clean_json(None, "x", 1) is None
    deep: object = 1
    for _ in range(MOST_LEVELS - 1):
        deep = [deep]
    assert clean_json(deep, "x", 100) == deep
    for bad in ([deep], {"\ud800": 1}, ["\0"], float("nan"), [float("inf")], "a" * 200):
        with pytest.raises(Invalid):
            clean_json(bad, "x", 100)


def test_placeholders_are_found_where_they_stand():
    text = "x [1] a@b.org, a@b.org and c@d.org] [e-mail 9] 4111 1111 1111 1111"
    redaction = redact(text)
    found = [redaction.text[span.start : span.end] for span in placeholders(text, redaction)]
    assert len(found) == len(redaction.spans) == 4
    assert found[0] == found[1] != found[2]
    assert all(word.startswith("[") and word.endswith("]") for word in found)


def test_no_words_reach_any_table_log_or_message(django_db_setup, django_db_blocker, caplog):  # B7
    text = f"canarystreetofwords wrote {CANARIES[0]} and paid with {CANARIES[1]}"
    with committed(django_db_blocker) as workspace, caplog.at_level(logging.DEBUG, "recourse"):
        host = Host(workspace)
        body = {
            **BODY,
            "description": text,
            "context": text,
            "context_consent": True,
            "trace": {text: text},
            "tool": {"name": "pay", "parameters": {"note": text}},
            "contact_email": CANARIES[3],
        }
        answer = host.post(body, Authorization=host.bearer(sub="canarysubject"), Origin=ORIGIN)
        assert answer.status_code == 201, answer.content
        receipt = answer.json()["receipt"]
        host.post({"receipt": receipt}, "status/")
        words = [*CANARIES, "canarysubject", receipt, receipt.replace("-", "")]
        assert rows_with(words) == []
        # The search would find them: a word that does stand in clear is found.
        assert ("reporting_report", answer.json()["reference"]) in rows_with(
            [answer.json()["reference"]]
        )
    assert "canary" not in caplog.text


@pytest.mark.parametrize("named", [False, True], ids=["anonymous", "by one token"])
def test_same_attempt_at_once_is_stored_once(django_db_setup, django_db_blocker, named):
    with committed(django_db_blocker) as workspace:
        host = Host(workspace)
        headers = {"Idempotency_Key": "race"} | ({"Authorization": host.bearer()} if named else {})
        answers = at_once(lambda: host.post({**BODY, "contact_email": "r@example.org"}, **headers))
        assert sorted(answer.status_code for answer in answers) == [200] * 5 + [201]
        assert len({answer.content for answer in answers}) == 1
        with enter_scope(workspace.pk):
            assert Report.objects.count() == 1
            assert OutboxEntry.objects.count() == 1
            assert AuditEvent.objects.filter(event="report.received").count() == 1


def test_one_token_at_once_is_used_once(django_db_setup, django_db_blocker):
    with committed(django_db_blocker) as workspace:
        host = Host(workspace)
        bearer = host.bearer()
        answers = at_once(lambda: host.post(Authorization=bearer))
        assert sorted(answer.status_code for answer in answers) == [201] + [401] * 5
        with enter_scope(workspace.pk):
            assert Report.objects.count() == 1


def at_once(act, times=6):
    """Run an act in threads with connections of their own; return what each returned."""
    ready, found = threading.Barrier(times), []

    def run():
        try:
            ready.wait(10)
            found.append(act())
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == times
    return found
