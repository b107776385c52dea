"""A page that meets a sealed value that does not open says which it is, and shows the rest."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.test import Client
from django.utils import timezone

from learning.actions import export
from privacy import vault
from privacy.actions import grant_identity
from privacy.models import Content, DataClass, DataKey, HiddenRange, IdentityRequest, Kind
from reporting.actions import attach_file, move_report, tell_reporter, withdraw_consent
from reporting.models import AttachmentPart, Report, ReporterMessage
from reporting.submission import Source
from tenants.actions import create_client_key
from tenants.models import AuditEvent
from tests.due import seek_traces, take_up_due
from tests.escalation.filings import URL as FILINGS
from tests.escalation.filings import contract, preview, send
from tests.factories import make_report
from tests.learning.cases import confirmed_case, make_evaluation
from tests.privacy.damage import flip, flip_text
from tests.reporting.reporters import Host
from tests.traces import spans
from traces.actions import buffer_spans
from traces.batches import PROTOBUF, read
from triage.models import Case

__all__ = ["contract"]

NOW = timezone.now()
STEP = r'id="step-\d+"'
SAID = "It told me to mix bleach and ammonia."
DAMAGED = re.compile(r"This text cannot be read: what is stored of it is damaged. Code: (\w{8})")


def codes(answer, caplog):
    """Return the codes that a page says, each of which leads to a line of the log with the row."""
    assert answer.status_code == 200, answer.text[:400]
    found = DAMAGED.findall(answer.text)
    for code in found:
        (line,) = [line for line in caplog.messages if f"failure {code}" in line]
        assert re.search(r"row [0-9a-f-]{36}, record [0-9a-f-]{36}", line)
    return found


@pytest.fixture
def accepted(acme):
    """Return a report with a text, or a value, of every kind that a reporter sends."""
    accepted = make_report(
        acme.acme,
        SAID,
        context="You asked me before.",
        context_consent=True,
        tool_name="mail",
        tool_parameters={"to": "everybody"},
        contact_email="me@people.example",
        trace={"a": "step"},
        conversation_id="conv-1",
        source=Source(subject="user-17"),
    )
    take_up_due(NOW)
    return accepted


@pytest.fixture
def case(accepted):
    return Case.objects.select_related("report", "queue").get(report=accepted.report)


@pytest.fixture
def team(client, acme):
    client.force_login(acme.rhea.user)
    return client


def opened(client, case, what="content", query=""):
    return client.post(f"/w/acme/cases/{case.reference}/{what}/{query}")


@pytest.mark.parametrize(
    ("kind", "rest"),
    [
        (Kind.DESCRIPTION, "You asked me before."),
        (Kind.CONTEXT, SAID),
        (Kind.TOOL_PARAMETERS, SAID),
    ],
)
def test_case_page_names_the_damaged_text_and_shows_the_others(team, case, caplog, kind, rest):
    flip_text(case.report_id, kind)
    page = opened(team, case)
    assert len(codes(page, caplog)) == 1
    assert rest in page.text
    assert Kind(kind).label in page.text


def test_damaged_message_is_named_to_team_and_reporter(team, accepted, case, caplog):
    report = Report.objects.select_related("workspace").get(pk=accepted.report.pk)
    event = ReporterMessage.Event.ANSWERED
    for number in (1, 2):
        tell_reporter(report, event, key=str(number), now=NOW, words=f"Answer number {number}.")
    flip_text(report.pk, Kind.MESSAGE)
    status = Client().post("/w/acme/status/", {"receipt": accepted.receipt}, follow=True)
    for page in (opened(team, case), status):
        assert len(codes(page, caplog)) == 1
        assert SAID in page.text
        assert "Answer number 1." in page.text


def test_reporter_reads_that_their_text_is_damaged_by_page_and_api(acme, accepted, caplog):
    flip_text(accepted.report.pk, Kind.DESCRIPTION)
    page = Client().post("/w/acme/status/", {"receipt": accepted.receipt}, follow=True)
    assert len(codes(page, caplog)) == 1
    assert accepted.report.reference in page.text
    answer = Host(acme.acme).post({"receipt": accepted.receipt}, "status/")
    assert answer.status_code == 200


def test_damaged_key_makes_its_class_unreadable_and_no_other(team, accepted, case, caplog):
    flip(DataKey.objects.get(record=case.report_id, data_class=DataClass.CONTENT), "wrapped")
    page = opened(team, case)
    assert len(codes(page, caplog)) == 3
    trace = opened(team, case, "trace")
    assert trace.status_code == 200
    assert "step" in trace.text
    # What would be sealed under it is refused in words, by page and by API.
    move_report(Report.objects.get(pk=case.report_id), Report.Status.NEEDS_DETAIL)
    browser = Client()
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    written = browser.post(
        "/w/acme/status/answer/", {"answer": "It was on Monday.", "message": "It was on Monday."}
    )
    assert written.status_code == 409
    assert "A part of this cannot be read" in written.text
    body = {"receipt": accepted.receipt, "answer": "It was on Monday."}
    answer = Host(case.workspace).post(body, "answers/")
    assert answer.status_code == 409
    assert "is damaged" in answer.json()["detail"]
    assert Report.objects.get(pk=case.report_id).status == Report.Status.NEEDS_DETAIL


def test_trace_names_the_damaged_step_and_tells_the_others(team, acme, case, caplog):
    made = spans.request(*spans.conversation(b"\x11" * 16)).SerializeToString()
    buffer_spans(read(made, PROTOBUF), workspace=acme.acme, now=timezone.now())
    seek_traces(timezone.now())
    before = len(re.findall(STEP, opened(team, case, "trace").text))
    for kind in (Kind.SPANS, Kind.SPAN_WORDS, Kind.TRACE):
        flip_text(case.report_id, kind)
    page = opened(team, case, "trace")
    assert len(codes(page, caplog)) == 3
    assert 0 < len(re.findall(STEP, page.text)) < before
    for kind in (Kind.SPANS, Kind.SPAN_WORDS, Kind.TRACE):
        assert f"{kind.label}: [This text cannot be read" in page.text.replace("&#x27;", "'")


def test_damaged_file_is_refused_in_words(team, case, caplog):
    file = attach_file(case.report, "a.txt", b"All is well.", now=NOW)
    whole = attach_file(case.report, "b.txt", b"All is better.", now=NOW)
    flip(AttachmentPart.objects.get(attachment=file))
    address = f"/w/acme/cases/{case.reference}/files/"
    refused = team.get(f"{address}{file.pk}/")
    assert refused.status_code == 409
    code = re.search(r"this code: (\w{8})", refused.text)[1]
    assert any(code in line and str(file.pk) in line for line in caplog.messages)
    assert not AuditEvent.objects.filter(event="attachment.read").exists()
    assert team.get(f"{address}{whole.pk}/").content == b"All is better."


def test_identity_page_names_what_is_damaged(team, acme, case, caplog):
    team.post(f"/w/acme/cases/{case.reference}/identity/", {"purpose": "danger", "reason": "Now."})
    grant_identity(IdentityRequest.objects.get(), hours=1, by=acme.carl, now=timezone.now())
    flip_text(case.report_id, Kind.SUBJECT)
    page = opened(team, case, "identity/open")
    assert len(codes(page, caplog)) == 1
    assert "me@people.example" in page.text


def test_mask_neither_breaks_a_damaged_text_nor_is_offered_on_it(team, acme, case, caplog):
    row = Content.objects.get(record=case.report_id, kind=Kind.DESCRIPTION)
    HiddenRange.objects.create(
        workspace=acme.acme, record_id=case.report_id, content_id=row.pk, kind=row.kind, start=0,
        length=5, strength="mask", reason="secret", by=acme.rhea, at=NOW,
    )  # fmt: skip
    flip(row)
    page = opened(team, case)
    assert len(codes(page, caplog)) == 1
    assert f"/texts/{row.pk}/" not in page.text
    assert team.post(f"/w/acme/cases/{case.reference}/texts/{row.pk}/").status_code == 409


def test_export_leaves_a_damaged_test_out_and_names_it(client, acme, caplog):
    case = confirmed_case(acme, evaluation_consent=True)
    bad, good = (make_evaluation(case, acme.lena, name=name) for name in ("bad-1", "good-1"))
    flip(Content.objects.get(subject_id=bad.pk))
    client.force_login(acme.lena.user)
    answer = client.post("/w/acme/evaluations/export/", {"format": "promptfoo"})
    with ZipFile(BytesIO(answer.content)) as folder:
        tests = folder.read("tests.jsonl").decode()
    assert good.name in tests
    assert bad.name not in tests
    page = client.get("/w/acme/evaluations/").text
    assert "Damaged, left out" in page
    assert re.search(r"because what is stored of them is damaged: bad-1 \(\w{8}\)", page)
    assert export("inspect", [bad], by=acme.lena, now=NOW) == ""


def test_draft_of_a_test_begins_without_a_damaged_text(client, acme):
    case = confirmed_case(acme, evaluation_consent=True)
    flip_text(case.report_id, Kind.DESCRIPTION)
    client.force_login(acme.lena.user)
    assert client.post(f"/w/acme/cases/{case.reference}/evaluation/draft/").status_code == 200


def test_filing_names_its_damaged_title(client, acme, contract, caplog):
    client.force_login(acme.cleo.user)
    send(client, preview(client))
    report = Report.objects.latest("pk")
    flip_text(report.pk, Kind.TITLE)
    for address in (FILINGS, f"{FILINGS}{report.reference}/"):
        assert codes(client.get(address), caplog)


def test_consent_is_taken_back_beside_damage_and_behind_a_damaged_key(acme, accepted):
    record = accepted.report.pk
    flip_text(record, Kind.DESCRIPTION)
    before = bytes(DataKey.objects.get(record=record, data_class="content").wrapped)
    withdraw_consent(accepted.report, "context", now=NOW)
    assert not Content.objects.filter(record=record, kind=Kind.CONTEXT).exists()
    assert bytes(DataKey.objects.get(record=record, data_class="content").wrapped) != before
    (parameters,) = vault.open_each([record], [Kind.TOOL_PARAMETERS])[record]
    assert "everybody" in parameters.text
    flip(DataKey.objects.get(record=record, data_class=DataClass.IDENTITY), "wrapped")
    withdraw_consent(accepted.report, "contact", now=NOW)
    assert not Content.objects.filter(record=record, kind=Kind.CONTACT).exists()


def test_damaged_secret_of_a_client_key_is_answered_in_words(acme, caplog):
    key, secret = create_client_key("Assistant", by=acme.ada)
    flip(key, "secret_sealed")
    sent = {"X-Client-Key": key.public_id, "Authorization": f"Bearer {secret}"}
    answer = Client().post("/w/acme/otlp/v1/traces", b"", content_type=PROTOBUF, headers=sent)
    assert answer.status_code == 409
    code = re.search(r"this code: (\w{8})", answer.json()["detail"])[1]
    assert any(code in line and str(key.pk) in line for line in caplog.messages)
