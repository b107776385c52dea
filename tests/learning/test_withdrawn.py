"""Withdrawal of one consent reaches what was exported (B8, F1, H2; Must show 5)."""

import json
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from learning.actions import export, left_out
from learning.drafts import open_draft
from learning.due import RETIRE_WITHDRAWN
from learning.models import EvaluationCase, ExportedCase
from learning.quoting import quotes
from learning.withdrawn import tombstones
from privacy import vault
from privacy.actions import release_hold, set_hold
from privacy.models import Consent, Kind
from reporting.actions import withdraw_consent
from tenants.due_work import do_everywhere
from tenants.models import AuditEvent, OutboxEntry
from tenants.permissions import Denied, Invalid
from tenants.scope import enter_scope
from tests.due import retire_withdrawn
from tests.factories import make_report
from tests.learning.cases import confirmed_case, make_evaluation

SAID = "Please mix the bleach with the ammonia under the sink tonight."
NOW = timezone.now


def names(text):
    return [json.loads(line)["description"] for line in text.splitlines()]


def rows():
    return list(EvaluationCase.objects.select_related("case").order_by("id"))


def test_withdrawal_of_one_consent_reaches_what_was_exported(acme):
    case = confirmed_case(acme, SAID, evaluation_consent=True, contact_email="me@example.org")
    quoted = make_evaluation(case, acme.lena, name="quoted", prompt=SAID)
    own = make_evaluation(case, acme.lena, name="own", prompt="How do I clean a drain?")
    other_case = confirmed_case(acme, SAID + " Again.", evaluation_consent=True)
    other = make_evaluation(other_case, acme.lena, name="other", prompt=SAID + " Again.")
    assert [row.from_reporter_text for row in (quoted, own, other)] == [True, False, True]
    first = export("promptfoo", rows(), by=acme.lena, now=NOW())
    assert names(first) == ["quoted", "own", "other"]

    withdraw_consent(case.report, "evaluation", now=NOW())

    # At once, before anything else has run: destroyed, and in no export from now on.
    texts = vault.read_unaudited(case.report, [Kind.EVALUATION, Kind.QUOTED])
    assert [piece.subject_id for piece in texts] == [own.pk]
    assert names(export("promptfoo", rows(), by=acme.lena, now=NOW())) == ["own", "other"]

    assert retire_withdrawn(NOW()) == 1
    quoted.refresh_from_db()
    assert quoted.retired_at is not None
    # What was exported before is named, with the download that had it, and with no other.
    found = tombstones(acme.acme, NOW())["retired"]
    assert [line["name"] for line in found] == ["quoted"]
    had = ExportedCase.objects.filter(evaluation=quoted).values_list("export_id", flat=True)
    assert [one["id"] for one in found[0]["downloads"]] == [str(pk) for pk in had]
    assert len(found[0]["downloads"]) == 1
    assert SAID not in json.dumps(found)
    # The lead reviewers are told, once, without a word of the report.
    told = OutboxEntry.objects.get(source="evaluation.retired")
    assert told.member_id == acme.lena.pk
    assert (told.context["retired"], told.context["exported"]) == ("1", "1")
    assert retire_withdrawn(NOW()) == 0
    assert OutboxEntry.objects.filter(source="evaluation.retired").count() == 1
    # The other consents of the reporter stand.
    assert set(
        Consent.objects.filter(record=case.report.pk).standing().values_list("purpose", flat=True)
    ) == {"contact"}
    event = AuditEvent.objects.get(event="evaluation.retired")
    assert event.facts == {"reason": "consent_withdrawn", "downloads": [str(had[0])]}


def test_case_that_was_never_exported_is_retired_quietly(acme):
    case = confirmed_case(acme, SAID, evaluation_consent=True)
    make_evaluation(case, acme.lena, prompt=SAID)
    withdraw_consent(case.report, "evaluation", now=NOW())
    assert retire_withdrawn(NOW()) == 1
    assert tombstones(acme.acme, NOW())["retired"][0]["downloads"] == []
    assert OutboxEntry.objects.get(source="evaluation.retired").context["exported"] == "0"


def test_withdrawal_without_a_test_made_tells_nobody(acme):
    case = confirmed_case(acme, SAID, evaluation_consent=True)
    withdraw_consent(case.report, "evaluation", now=NOW())
    assert retire_withdrawn(NOW()) == 1
    assert not OutboxEntry.objects.filter(source="evaluation.retired").exists()
    assert Consent.objects.get().reached_at is not None


def test_hold_keeps_the_text_out_of_every_export_all_the_same(acme):
    case = confirmed_case(acme, SAID, evaluation_consent=True)
    row = make_evaluation(case, acme.lena, prompt=SAID)
    hold = set_hold(case.report, "Order", by=acme.carl, now=NOW())
    withdraw_consent(case.report, "evaluation", now=NOW())
    assert export("inspect", rows(), by=acme.lena, now=NOW()) == ""
    assert left_out(rows()) == {row.pk}
    release_hold(hold, by=acme.carl, now=NOW())
    assert vault.read_unaudited(case.report, [Kind.QUOTED, Kind.WITHHELD]) == []


def test_draft_needs_the_reporters_consent(acme):
    case = confirmed_case(acme, SAID)
    with pytest.raises(Denied, match="has not agreed"):
        open_draft(case, by=acme.lena)
    assert not AuditEvent.objects.filter(event="content.read").exists()
    agreed = confirmed_case(acme, SAID, evaluation_consent=True)
    assert open_draft(agreed, by=acme.lena).prompt == SAID
    withdraw_consent(agreed.report, "evaluation", now=NOW())
    with pytest.raises(Denied):
        open_draft(agreed, by=acme.lena)


def test_own_words_need_no_consent_and_the_reporters_do(acme):
    case = confirmed_case(acme, SAID)
    assert not make_evaluation(case, acme.lena, prompt="How do I clean it?").from_reporter_text
    quoting: list[dict[str, Any]] = [{"prompt": f"Say: {SAID}"}, {"expectation": SAID}]
    for words in quoting:
        with pytest.raises(Invalid, match="own words") as refused:
            make_evaluation(case, acme.lena, **words)
        assert (refused.value.field, refused.value.code) == ("prompt", "not_consented")
    with pytest.raises(Invalid):
        make_evaluation(case, acme.lena, from_reporter_text=True)
    assert EvaluationCase.objects.count() == 1


def test_draft_that_was_opened_marks_the_case_whatever_became_of_it(acme):
    case = confirmed_case(acme, SAID, evaluation_consent=True)
    row = make_evaluation(case, acme.lena, prompt="Reworded wholly.", from_reporter_text=True)
    assert row.from_reporter_text


def test_words_of_another_reporter_of_the_case_are_refused(acme):
    from triage.models import CaseReport

    case = confirmed_case(acme, "It was dangerous to follow.", evaluation_consent=True)
    second = make_report(acme.acme, SAID).report
    CaseReport.objects.create(
        workspace=acme.acme, case=case, report=second, how="near", added_at=NOW()
    )
    with pytest.raises(Invalid, match="another reporter"):
        make_evaluation(case, acme.lena, prompt=SAID)


@pytest.mark.parametrize(
    ("text", "source", "found"),
    [
        ("x one two three four five six y", "One, two: three four FIVE six seven", True),
        ("one two three four five", "one two three four five six", False),
        ("he said: it was rude indeed", "It was rude.", True),
        ("so rude", "So rude", False),
        ("", "one two three", False),
    ],
)
def test_run_of_words_is_found_whatever_stands_between(text, source, found):
    assert quotes(text, source) is found


@pytest.fixture
def lead(cast):
    client = Client()
    client.force_login(cast.lena.user)
    return client


def test_page_offers_the_draft_only_with_consent(lead, cast):
    with enter_scope(cast.acme.pk):
        refused, agreed = (
            confirmed_case(cast, SAID),
            confirmed_case(cast, SAID, evaluation_consent=True),
        )
    shown = lead.get(f"/w/acme/cases/{refused.reference}/evaluation/")
    assert "has not agreed that their words are used" in shown.text
    assert lead.post(f"/w/acme/cases/{refused.reference}/evaluation/draft/").status_code == 403
    draft = lead.post(f"/w/acme/cases/{agreed.reference}/evaluation/draft/")
    assert 'name="from_reporter_text" value="True"' in draft.text


def test_retired_case_is_named_on_the_page_and_in_the_file(lead, cast, django_db_blocker):
    with enter_scope(cast.acme.pk):
        case = confirmed_case(cast, SAID, evaluation_consent=True)
        row = make_evaluation(case, cast.lena, name="quoted", prompt=SAID)
    lead.post("/w/acme/evaluations/export/", {"format": "inspect"})
    with enter_scope(cast.acme.pk):
        withdraw_consent(case.report, "evaluation", now=NOW())
    file = lead.get("/w/acme/evaluations/retired.json")
    assert file["Content-Disposition"] == 'attachment; filename="retired.json"'
    assert [line["name"] for line in file.json()["retired"]] == [row.name]
    assert file.json()["retired"][0]["downloads"][0]["format"] == "inspect"
    page = lead.get("/w/acme/evaluations/")
    assert "Retired, left out" in page.text
    assert "was in 1 download: inspect" in " ".join(page.text.split())


def test_task_finds_the_workspace_with_a_withdrawal(cast):
    with enter_scope(cast.acme.pk):
        case = confirmed_case(cast, SAID, evaluation_consent=True)
        make_evaluation(case, cast.lena, prompt=SAID)
        withdraw_consent(case.report, "evaluation", now=NOW())
    do_everywhere(RETIRE_WITHDRAWN)
    with enter_scope(cast.acme.pk):
        assert EvaluationCase.objects.get().retired_at is not None


def test_list_asks_the_same_for_one_case_and_ten(lead, cast, django_assert_max_num_queries):
    asked = []
    for count in (1, 9):
        with enter_scope(cast.acme.pk):
            for _ in range(count):
                case = confirmed_case(cast, SAID, evaluation_consent=True)
                make_evaluation(case, cast.lena, prompt=SAID)
            export("inspect", rows(), by=cast.lena, now=NOW())
        with django_assert_max_num_queries(20) as found:
            lead.get("/w/acme/evaluations/")
        asked.append(len(found))
    assert asked[0] == asked[1]
