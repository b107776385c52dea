"""An evaluation case of several reports is made from the one that was chosen, as its reporter agreed."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from learning.actions import export, left_out
from learning.drafts import open_draft, quotable_reports, report_for
from learning.models import EvaluationCase
from privacy import vault
from privacy.models import DataClass, DataKey, Kind
from reporting.actions import withdraw_consent
from reporting.models import Report
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tenants.scope import enter_scope
from tests.due import retire_withdrawn
from tests.factories import make_report
from tests.learning.cases import confirmed_case, make_evaluation
from triage.models import Case, CaseReport

FIRST = "It told me how the bleach and the ammonia are mixed."
SECOND = "Under the sink it wanted both bottles in one bucket tonight."
THIRD = "My neighbour was told to close the window before mixing them."
NOW = timezone.now


def of_three(cast: Any) -> tuple[Case, Report, Report]:
    """Make a confirmed case whose second and third reporters agreed, and its first did not."""
    case = confirmed_case(cast, FIRST)
    others = [
        make_report(cast.acme, words, evaluation_consent=True).report for words in (SECOND, THIRD)
    ]
    for report in (case.report, *others):
        CaseReport.objects.create(
            workspace=cast.acme, case=case, report=report, how="near", added_at=NOW()
        )
    Case.objects.filter(pk=case.pk).update(reports_count=3)
    return case, others[0], others[1]


def test_draft_is_by_default_of_the_first_report_whose_reporter_agreed(acme):
    case, second, third = of_three(acme)
    assert quotable_reports(case) == [second, third]
    assert open_draft(case, by=acme.lena).prompt == SECOND
    read = AuditEvent.objects.get(event="content.read")
    assert read.object_id == second.pk


def test_chosen_report_is_opened_and_no_other(acme):
    case, _second, third = of_three(acme)
    assert open_draft(case, by=acme.lena, reference=third.reference).prompt == THIRD
    assert AuditEvent.objects.get(event="content.read").object_id == third.pk


def test_report_without_the_consent_opens_no_draft(acme):
    case, _second, third = of_three(acme)
    with pytest.raises(Denied, match="has not agreed"):
        open_draft(case, by=acme.lena, reference=case.report.reference)
    withdraw_consent(third, "evaluation", now=NOW())
    with pytest.raises(Denied):
        open_draft(case, by=acme.lena, reference=third.reference)
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_report_of_another_case_opens_no_draft(acme):
    case, _second, _third = of_three(acme)
    other = make_report(acme.acme, "Somebody else's words.", evaluation_consent=True).report
    with pytest.raises(Changed, match="not in the case"):
        open_draft(case, by=acme.lena, reference=other.reference)
    with pytest.raises(Changed):
        make_evaluation(case, acme.lena, source=other.reference)


def test_purged_report_is_not_offered(acme):
    case, second, third = of_three(acme)
    DataKey.objects.filter(record=second.pk, data_class=DataClass.CONTENT).delete()
    assert quotable_reports(case) == [third]
    assert report_for(case) == third


def test_text_is_sealed_with_the_report_it_was_made_from_and_goes_with_its_consent(acme):
    case, second, third = of_three(acme)
    one = make_evaluation(case, acme.lena, name="one", prompt=SECOND, source=second.reference)
    two = make_evaluation(case, acme.lena, name="two", prompt=THIRD, source=third.reference)
    assert (one.report, two.report) == (second, third)
    assert list(vault.open_each([third.pk], [Kind.EVALUATION, Kind.QUOTED])) == [third.pk]
    withdraw_consent(second, "evaluation", now=NOW())
    assert retire_withdrawn(NOW()) == 1
    rows = list(EvaluationCase.objects.order_by("id"))
    assert [row.retired_at is not None for row in rows] == [True, False]
    assert left_out(rows) == {one.pk}
    text = export("promptfoo", rows, by=acme.lena, now=NOW())
    assert "two" in text
    assert "bucket" not in text


def test_words_of_a_reporter_who_was_not_chosen_are_refused(acme):
    case, second, third = of_three(acme)
    for words in (FIRST, THIRD):
        with pytest.raises(Invalid, match="another reporter"):
            make_evaluation(case, acme.lena, prompt=words, source=second.reference)
    with pytest.raises(Invalid, match="has not agreed"):
        make_evaluation(case, acme.lena, prompt=FIRST, source=case.report.reference)
    assert make_evaluation(case, acme.lena, prompt=THIRD, source=third.reference).report == third


def test_page_offers_those_who_agreed_and_keeps_the_choice(cast):
    lead = Client()
    lead.force_login(cast.lena.user)
    with enter_scope(cast.acme.pk):
        case, second, third = of_three(cast)
    path = f"/w/acme/cases/{case.reference}/evaluation/"
    shown = lead.get(path)
    assert [line["value"] for line in shown.context["sources"]] == [
        second.reference,
        third.reference,
    ]
    assert case.report.reference not in {line["value"] for line in shown.context["sources"]}
    draft = lead.post(f"{path}draft/", {"source": third.reference})
    assert THIRD in draft.text
    assert f'name="source" value="{third.reference}"' in draft.text
    body = {"name": "t", "prompt": "Anew.", "check_kind": "refuses", "source": third.reference}
    lead.post(path, body | {"from_reporter_text": "True"})
    with enter_scope(cast.acme.pk):
        made = EvaluationCase.objects.get()
        assert (made.report, made.from_reporter_text) == (third, True)
    assert lead.post(f"{path}draft/", {"source": case.reference}).status_code == 403
    assert lead.post(f"{path}draft/", {"source": "R-NONE"}).status_code == 409
