"""The page on which parts of a text are hidden: what it shows to whom, and what it refuses."""

import uuid

import pytest
from django.utils import timezone

from privacy.masking import Range
from privacy.models import Content, HiddenRange, Kind
from tenants.models import AuditEvent, QueueUserPermission
from tests.triage.conftest import open_one
from tests.triage.test_pages import url
from triage import actions

TEXT = "It began well. It then named my sister Zyx. It ended badly."
SISTER = "my sister Zyx"


@pytest.fixture
def case(acme):
    return open_one(acme.acme, description=TEXT)


@pytest.fixture
def row(case):
    return Content.objects.get(record=case.report_id, kind=Kind.DESCRIPTION)


def address(case, row, act=""):
    return url(case, f"texts/{row.pk}/{act}")


def post(client, case, row, act="mask/", **fields):
    fields = {"reason": "third_party", "version": actions.version_of(row), **fields}
    return client.post(address(case, row, act), fields)


def masked(case, row, member, words=SISTER):
    text = TEXT.index(words)
    return actions.mask_ranges(
        case,
        row.pk,
        [Range(text, text + len(words))],
        "third_party",
        version=actions.version_of(row),
        by=member,
        now=timezone.now(),
    )


def test_text_opens_in_sentences_and_is_recorded(acme, case, row, client):  # J3, M8
    client.force_login(acme.rhea.user)
    assert client.get(address(case, row)).status_code == 302
    page = client.post(address(case, row)).content.decode()
    assert f'value="{TEXT.index("It then")}:{len("It then named my sister Zyx.")}"' in page
    assert "This needs the role lead reviewer" in page
    assert AuditEvent.objects.get(event="content.read").facts["purpose"] == "masking"


def test_a_sentence_is_masked_and_its_place_named(acme, case, row, client):  # H1
    client.force_login(acme.rhea.user)
    part = f"{TEXT.index('It then')}:{len('It then named my sister Zyx.')}"
    assert post(client, case, row, part=part).status_code == 302
    page = client.post(url(case, "content/")).content.decode()
    assert "Zyx" not in page
    assert "masked" in page
    assert "Masked by Rhea: About somebody who is not part of it" in page
    assert "Parts of a text masked" in page
    assert "Zyx" not in client.post(address(case, row)).content.decode()


def test_who_may_not_mask_is_told_why(acme, case, row, client):
    QueueUserPermission.objects.filter(permission__codename="mask_content").delete()
    client.force_login(acme.rhea.user)
    page = client.post(address(case, row))
    assert "This needs the role reviewer on the case's queue" in page.context["mask_denied"]
    assert post(client, case, row, words=SISTER).status_code == 403
    assert not HiddenRange.objects.exists()


def test_words_are_masked_wherever_they_stand(acme, case, row, client):
    client.force_login(acme.rhea.user)
    assert post(client, case, row, words="It\nmy sister Zyx").status_code == 302
    assert HiddenRange.objects.count() == 4


def test_lead_sees_what_is_masked_and_lifts_it(acme, case, row, client):
    (mask,) = masked(case, row, acme.rhea)
    client.force_login(acme.lena.user)
    page = client.post(url(case, "content/")).content.decode()
    assert f'<mark class="masked"><span class="sr-only">masked: </span>{SISTER}</mark' in " ".join(
        page.split()
    )
    assert client.post(url(case, f"masks/{mask.pk}/lift/")).status_code == 302
    assert client.post(url(case, f"masks/{mask.pk}/lift/")).status_code == 409
    client.force_login(acme.rhea.user)
    assert SISTER in client.post(url(case, "content/")).content.decode()


def test_lifting_is_offered_to_those_who_may_lift(acme, case, row, client):
    (mask,) = masked(case, row, acme.rhea)
    for member, offered in ((acme.rhea, False), (acme.lena, True)):
        client.force_login(member.user)
        page = client.post(address(case, row)).text
        assert (url(case, f"masks/{mask.pk}/lift/") in page) is offered


def test_text_of_a_case_that_one_does_not_work_leads_nowhere(acme, case, row, client):
    client.force_login(acme.nora.user)
    assert client.get(address(case, row)).status_code == 403
    client.force_login(acme.rhea.user)
    assert client.get(address(case, row))["Location"] == url(case)
    assert client.get(f"/w/acme/cases/R-NONE1-NONE1/texts/{row.pk}/").status_code == 404


def test_the_answer_tells_nobody_what_is_masked(acme, case, row, client):  # J3
    masked(case, row, acme.rhea)
    client.force_login(acme.rhea.user)
    for words in ("Zyx", "no such words"):
        page = post(client, case, row, words=words)
        assert page.status_code == 422
        assert "One of these lines does not stand in the text" in page.content.decode()


def test_removal_needs_the_right_and_a_second_look(acme, case, row, client):  # H1
    client.force_login(acme.rhea.user)
    assert post(client, case, row, "remove/", words=SISTER, sure="yes").status_code == 403
    client.force_login(acme.lena.user)
    page = post(client, case, row, "remove/", words=SISTER)
    assert page.status_code == 422
    assert "Confirm that it cannot be undone." in page.content.decode()
    assert SISTER in page.content.decode()
    assert post(client, case, row, "remove/", words=SISTER, sure="yes").status_code == 302
    page = client.post(url(case, "content/")).content.decode()
    assert "Zyx" not in page
    assert "Removed for good by Lena" in page
    assert "Parts of a text removed for good" in page


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Choose what to hide."),
        ({"part": "0:99999"}, "A chosen part lies outside of the text."),
        ({"part": "x"}, "Choose what to hide."),
        ({"part": "0:5", "reason": "because"}, "Choose a reason."),
        ({"words": "\0"}, "Give at most 2,000 characters."),
        ({"words": "x" * 2001}, "Give at most 2,000 characters."),
    ],
)
def test_what_makes_no_sense_is_refused_beside_the_field(acme, case, row, client, fields, words):
    client.force_login(acme.rhea.user)
    page = post(client, case, row, **fields)
    assert page.status_code == 422
    assert words in page.content.decode()
    assert not HiddenRange.objects.exists()


def test_a_text_that_changed_or_is_of_another_case_conflicts(acme, case, row, client):
    client.force_login(acme.rhea.user)
    assert post(client, case, row, part="0:5", version="older").status_code == 409
    other = open_one(acme.acme, description="Another text.")
    foreign = Content.objects.get(record=other.report_id, kind=Kind.DESCRIPTION)
    assert client.post(address(case, foreign)).status_code == 409
    assert client.post(url(case, f"texts/{uuid.uuid4()}/")).status_code == 409
