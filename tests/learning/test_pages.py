"""Pages of evaluation cases: who opens them, what they say, and what they cost."""

import io
import json
import zipfile

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from learning.models import EvaluationCase
from privacy.actions import purge_due
from privacy.models import DataClass, DataKey
from tenants.models import AuditEvent
from tenants.scope import enter_scope
from tests.learning.cases import CANARY, confirmed_case, make_evaluation
from triage.models import Case


@pytest.fixture
def case(cast):
    with enter_scope(cast.acme.pk):
        return confirmed_case(cast, evaluation_consent=True)


def get(client, member, path, status=200):
    client.force_login(member.user)
    response = client.get(f"/w/acme/{path}")
    assert response.status_code == status
    return response.content.decode()


def post(client, member, path, status=200, **data):
    client.force_login(member.user)
    response = client.post(f"/w/acme/{path}", data)
    assert response.status_code == status
    return response


def downloaded(response):
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        return archive.read("tests.jsonl").decode().splitlines()


FORM = {"name": "T-1", "prompt": "Tell me.", "check_kind": "refuses", "expectation": ""}


def test_lead_makes_a_test_on_the_page(client, cast, case):  # F1
    path = f"cases/{case.reference}/evaluation/"
    html = get(client, cast.lena, path)
    assert f'value="{case.reference}-1"' in html
    assert CANARY not in html
    post(client, cast.lena, path, 302, **FORM)
    assert "T-1" in get(client, cast.lena, "evaluations/")


def test_draft_opens_on_demand_and_is_recorded(client, cast, case):  # H1
    path = f"cases/{case.reference}/evaluation/draft/"
    response = post(client, cast.lena, path)
    assert CANARY in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    with enter_scope(cast.acme.pk):
        assert AuditEvent.objects.filter(event="content.read").count() == 1
    get(client, cast.lena, path, 405)


def test_forms_carry_their_token(cast, case):
    client = Client(enforce_csrf_checks=True)
    html = get(client, cast.lena, f"cases/{case.reference}/evaluation/")
    assert html.count("csrfmiddlewaretoken") >= html.count('method="post"') > 1


def test_form_keeps_what_was_typed_and_names_what_is_missing(client, cast, case):
    path = f"cases/{case.reference}/evaluation/"
    data = {**FORM, "check_kind": "tool_not_used", "prompt": "kept words"}
    html = post(client, cast.lena, path, 400, **data).content.decode()
    assert "kept words" in html
    assert "Name the tool" in html


def test_unconfirmed_case_says_why_not(client, cast, case):
    with enter_scope(cast.acme.pk):
        Case.objects.filter(pk=case.pk).update(status=Case.Status.OPEN)
    path = f"cases/{case.reference}/evaluation/"
    html = get(client, cast.lena, path)
    assert "Decide it first" in html
    assert 'name="prompt"' not in html
    post(client, cast.lena, path, 409, **FORM)


@pytest.mark.parametrize("name", ["ada", "rhea", "carl", "aldo", "nora"])
def test_others_are_told_which_role_it_needs(client, cast, case, name):
    member = getattr(cast, name)
    assert "lead reviewer" in get(client, member, "evaluations/", 403)
    get(client, member, f"cases/{case.reference}/evaluation/", 403)
    post(client, member, f"cases/{case.reference}/evaluation/draft/", 403)
    post(client, member, "evaluations/export/", 403, format="inspect")
    # They are not told what there is, or by which verb.
    get(client, member, "evaluations/export/", 403)
    for path in ("evaluation/", "evaluation/draft/"):
        post(client, member, f"cases/R-NONE1-NONE1/{path}", 403)


def test_lead_of_another_queue_is_refused_with_the_reason(client, cast, case):
    with enter_scope(cast.acme.pk):
        Case.objects.filter(pk=case.pk).update(queue=cast.general)
    get(client, cast.lena, f"cases/{case.reference}/evaluation/", 403)
    for path in ("evaluation/", "evaluation/draft/"):
        html = post(client, cast.lena, f"cases/{case.reference}/{path}", 403, **FORM)
        assert "queue" in html.content.decode()


def test_outsider_gets_404(client, cast, case):
    for path in ("evaluations/", f"cases/{case.reference}/evaluation/"):
        get(client, cast.omar, path, 404)
    client.force_login(cast.omar.user)
    url = f"/w/globex/cases/{case.reference}/evaluation/"
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("fmt", ["promptfoo", "inspect"])
def test_download_is_a_file(client, cast, case, fmt):  # F2
    with enter_scope(cast.acme.pk):
        make_evaluation(case, cast.lena)
    response = post(client, cast.lena, "evaluations/export/", format=fmt)
    assert response["Content-Disposition"].startswith(
        f'attachment; filename="acme-evaluations-{fmt}'
    )
    assert response["Cache-Control"] == "no-store"
    (line,) = downloaded(response)
    assert json.loads(line)["metadata"]["case"] == case.reference


def test_download_says_what_was_left_out(client, cast, case):
    with enter_scope(cast.acme.pk):
        make_evaluation(case, cast.lena)
        make_evaluation(confirmed_case(cast), cast.lena)
        key = DataKey.objects.filter(data_class=DataClass.EVALUATION).earliest("id")
        DataKey.objects.filter(pk=key.pk).update(purge_at=timezone.now())
        purge_due(timezone.now())
    response = post(client, cast.lena, "evaluations/export/", format="inspect")
    assert len(downloaded(response)) == 1
    html = get(client, cast.lena, "evaluations/")
    assert "1 case was left out" in html
    assert "Purged, left out" in html


def test_nothing_to_download_and_unknown_formats_are_said(client, cast):
    post(client, cast.lena, "evaluations/export/", 302, format="inspect")
    assert "nothing to download" in get(client, cast.lena, "evaluations/")
    post(client, cast.lena, "evaluations/export/", 302, format="csv")
    assert "inspect, promptfoo" in get(client, cast.lena, "evaluations/")


def test_empty_list_says_how_the_first_one_comes(client, cast):
    assert "Open a confirmed case" in get(client, cast.lena, "evaluations/")


def test_list_asks_the_same_number_of_questions_for_one_row_and_ten(client, cast):
    def asked(count):
        with enter_scope(cast.acme.pk):
            for _ in range(count):
                make_evaluation(confirmed_case(cast), cast.lena)
        get(client, cast.lena, "evaluations/")
        with CaptureQueriesContext(connection) as captured:
            get(client, cast.lena, "evaluations/")
        return len(captured)

    assert asked(1) == asked(9)


def test_list_is_paged_by_key_and_misses_nothing(client, cast, case):
    with enter_scope(cast.acme.pk):
        for _ in range(55):
            make_evaluation(case, cast.lena)
        known = set(EvaluationCase.objects.values_list("pk", flat=True))
    client.force_login(cast.lena.user)
    seen, url = [], "?"
    while url:
        response = client.get(f"/w/acme/evaluations/{url}")
        seen += [item["row"].pk for item in response.context["rows"]]
        url = response.context["older_url"]
    assert len(seen) == 55
    assert set(seen) == known
