"""Help that a report cannot give: the right lines, by language alone, and a workspace's own (J4)."""

import re

import pytest
from django.test import Client

from reporting.actions.support import add_support_line, remove_support_line
from reporting.models import Category
from reporting.support_lines import NEEDS, country_of, public_lines, support_for
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Denied
from tenants.scope import enter_scope
from tests.factories import make_report

OWN = {"need": "talk", "name": "Staff counselling", "contact": "+44 20 7946 0000", "country": ""}


def test_every_public_line_can_be_called_or_opened():
    for line in public_lines():
        assert line.need in NEEDS
        assert re.fullmatch(r"[A-Z]{2}|", line.country), line
        assert re.fullmatch(r"https://[a-z0-9./-]+|[\d ]{2,20}", line.contact), line
    named = {(line.country, line.contact) for line in public_lines()}
    assert {("US", "911"), ("US", "988"), ("GB", "116 123"), ("", "112")} <= named


@pytest.mark.parametrize(
    ("locales", "country"),
    [
        (("en-GB",), "GB"),
        (("en_us",), "US"),
        (("", "de-AT,de;q=0.9,en-US;q=0.8"), "AT"),
        (("zh-Hant-TW",), "TW"),
        (("de",), ""),
        (("", ""), ""),
        (("x" * 9_999, "1-22"), ""),
    ],
)
def test_country_comes_from_language_tags_alone(locales, country):
    assert country_of(*locales) == country


def lines(category, country="", **workspace):
    found = support_for(category, Workspace(**workspace), country=country, language="en")
    return [line.name for _, group in found.groups for line in group] if found else None


def test_what_is_offered_fits_the_kind_of_report_and_the_country():
    assert lines(Category.MISINFORMATION) is None
    assert "988 Suicide & Crisis Lifeline" in lines(Category.HARMFUL_CONTENT, "US")
    assert "Samaritans" in lines(Category.HARMFUL_CONTENT, "GB")
    assert "Samaritans" not in lines(Category.HARMFUL_CONTENT, "US")
    assert "Revenge Porn Helpline" in lines(Category.HARASSMENT, "GB")
    assert "IdentityTheft.gov" in lines(Category.DATA_EXPOSURE, "US")
    assert "988 Suicide & Crisis Lifeline" not in lines(Category.DATA_EXPOSURE, "US")
    assert lines(Category.HARMFUL_CONTENT) == [
        "Emergency number in most countries",
        "Find A Helpline",
    ]


def test_emergency_number_of_the_country_goes_before_the_general_one():
    found = support_for(Category.HARASSMENT, Workspace(), country="US", language="en")
    assert [line.contact for line in found.groups[0][1]] == ["911"]


def test_lines_of_other_countries_are_there_by_name():
    found = support_for(Category.HARMFUL_CONTENT, Workspace(), country="US", language="de")
    names = [name for name, _ in found.elsewhere]
    assert "Vereinigtes Königreich" in names
    assert "Vereinigte Staaten" not in names


def test_own_lines_come_first(cast):
    assert lines(Category.HARMFUL_CONTENT, "GB", support_lines=[OWN])[1] == "Staff counselling"


def test_sent_page_status_page_and_api_offer_help(cast):
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme, locale="en-GB")
    browser = Client()
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = browser.get("/w/acme/status/")
    assert 'href="tel:116123"' in page.text
    found = browser.post(
        "/w/acme/api/v1/status/", {"receipt": accepted.receipt}, content_type="application/json"
    ).json()["support"]
    assert {"need", "name", "contact", "note"} == set(found[0])
    assert "Samaritans" in [line["name"] for line in found]


@pytest.fixture
def admin(cast, client):
    client.force_login(cast.ada.user)
    return client


def test_admin_adds_and_removes_a_place_of_help(cast, admin):
    address = "/w/acme/settings/support/"
    assert "No places of help of your own yet" in admin.get(address).text
    assert admin.post(address, OWN).status_code == 302
    assert "Staff counselling" in admin.get(address).text
    with enter_scope(cast.acme.pk):
        event = AuditEvent.objects.get(event="support.added")
        assert event.member == cast.ada
    again = admin.post(address, OWN)
    assert again.status_code == 400
    gone = {"place": "0", "contact": OWN["contact"]}
    assert admin.post(f"{address}remove/", gone).status_code == 302
    assert admin.post(f"{address}remove/", gone).status_code == 409
    with enter_scope(cast.acme.pk):
        assert Workspace.objects.get().support_lines == []
        assert AuditEvent.objects.filter(event="support.removed").count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("contact", "javascript:alert(1)"),
        ("contact", "http://example.org/"),
        ("contact", "https://user@example.org/"),
        ("contact", "https://exa mple.org/"),
        ("contact", "https://localhost/"),
        ("contact", "call us"),
        ("contact", "+"),
        ("contact", ""),
        ("contact", "https://example.org/" + "a" * 200),
        ("name", ""),
        ("name", "a\0"),
        ("name", "a" * 81),
        ("need", "everything"),
        ("country", "ZZZ"),
    ],
)
def test_line_that_helps_nobody_is_refused(cast, admin, field, value):
    answer = admin.post("/w/acme/settings/support/", {**OWN, field: value})
    assert answer.status_code == 400
    assert field in answer.context["form"].errors
    with enter_scope(cast.acme.pk):
        assert Workspace.objects.get().support_lines == []


@pytest.mark.parametrize("place", ["", "x", "-1", "7", "999999999", "١"])
def test_removing_what_is_not_there_is_refused(cast, admin, place):
    body = {"place": place, "contact": "x"}
    assert admin.post("/w/acme/settings/support/remove/", body).status_code == 409


@pytest.mark.parametrize("name", ["lena", "sena", "carl", "aldo"])
def test_right_to_change_places_of_help_is_asked_by_the_actions_themselves(acme, name):
    by = getattr(acme, name)
    with pytest.raises(Denied, match="workspace admin"):
        add_support_line(acme.acme, **OWN, by=by)
    add_support_line(acme.acme, **OWN, by=acme.ada)
    with pytest.raises(Denied, match="workspace admin"):
        remove_support_line(acme.acme, 0, OWN["contact"], by=by)
    assert len(Workspace.objects.get(pk=acme.acme.pk).support_lines) == 1
