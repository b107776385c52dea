"""The page of a case has one primary act, and offers nothing that cannot be done."""

import pytest
from django.utils import timezone

from tests.triage.conftest import decision, open_one
from tests.triage.test_pages import url
from tests.triage.test_quarantine import AD
from triage import actions
from triage.models import Case


def primary(page):
    """Return the words of the primary buttons of a page."""
    found = page.text.split("button-primary")[1:]
    return [part.split(">", 1)[1].split("</button>")[0].split("<")[0].strip() for part in found]


def claimed(acme, case):
    actions.claim_case(case, by=acme.lena, now=timezone.now())


def asked(acme, case):
    actions.request_detail(case, "Which?", by=acme.lena, now=timezone.now())


def confirmed(acme, case):
    actions.decide_case(case, **decision(by=acme.lena))


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (None, "Claim"),
        (claimed, "Record and next"),
        (asked, "Record and next"),
        (confirmed, "Resolve and tell the reporter"),
    ],
)
def test_case_has_one_primary_act_in_each_state(acme, case, client, before, words):
    if before is not None:
        before(acme, case)
    client.force_login(acme.lena.user)
    assert primary(client.get(url(case))) == [words]


def test_quarantined_case_offers_its_release_and_no_merging(acme, client):
    case = open_one(acme.acme, description=AD)
    client.force_login(acme.lena.user)
    page = client.get(url(case))
    assert primary(page) == ["Release to the queue"]
    assert "Merge into another case" not in page.text
    listed = page.text.split("Held back: it reads like spam")[1].split("</ul>")[0]
    assert "The report …" in listed
    assert "<li>reads like an advertisement</li>" in listed


@pytest.mark.parametrize("before", [None, asked, confirmed])
def test_merging_is_offered_while_a_case_is_undecided(acme, case, client, before):
    if before is not None:
        before(acme, case)
    client.force_login(acme.lena.user)
    undecided = Case.objects.get(pk=case.pk).status in {"open", "needs_detail"}
    assert ("Merge into another case" in client.get(url(case)).text) is undecided
