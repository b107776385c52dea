"""The custodian's pages: rules, holds, what is due, and certificates."""

import os
import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from privacy.actions import purge_due, set_hold
from privacy.models import DataClass, LegalHold, PurgeCertificate
from tenants.scope import enter_scope
from tests.privacy.clocks import CANARY, certified, closed_report, due_report, rule_of


def page(client, member, path, status=200):
    client.force_login(member.user)
    response = client.get(f"/w/acme/{path}")
    assert response.status_code == status, response.status_code
    return response.content.decode()


def test_custodian_sees_rules_holds_and_what_is_due(client, cast):
    with enter_scope(cast.acme.pk):
        report = closed_report(cast.acme, now=timezone.now())
        set_hold(report, "Court order 12", by=cast.carl, now=timezone.now())
    html = page(client, cast.carl, "retention/")
    assert report.reference in html
    assert "Court order 12" in html
    assert "180 days" in html
    assert "csrfmiddlewaretoken" in html
    assert CANARY not in html


@pytest.mark.parametrize("name", ["ada", "aldo", "rhea", "lena", "nora"])
def test_others_are_told_who_may_open_retention(client, cast, name):
    assert "custodian" in page(client, getattr(cast, name), "retention/", 403)


@pytest.mark.parametrize("name", ["carl", "aldo", "ada"])
def test_custodian_auditor_and_admin_see_certificates(client, cast, name):
    with enter_scope(cast.acme.pk):
        report = due_report(cast.acme)
        purge_due(timezone.now())
        certificates = certified()
    html = page(client, getattr(cast, name), "certificates/")
    for certificate in certificates:
        assert str(certificate.pk) in html
    html = page(client, getattr(cast, name), f"certificates/{certificates[0].pk}/")
    assert report.reference in html
    assert "nothing was left" in html.lower()


def test_certificates_are_closed_to_others_and_to_outsiders(client, cast):
    with enter_scope(cast.acme.pk):
        due_report(cast.acme)
        purge_due(timezone.now())
        (certificate, *_) = certified()
    page(client, cast.rhea, "certificates/", 403)
    page(client, cast.rhea, f"certificates/{certificate.pk}/", 403)
    page(client, cast.omar, "certificates/", 404)
    client.force_login(cast.omar.user)
    assert client.get(f"/w/globex/certificates/{certificate.pk}/").status_code == 404


def test_empty_pages_say_how_the_first_one_comes(client, cast):
    assert "first certificate" in page(client, cast.carl, "certificates/")
    assert "No clock is running" in page(client, cast.carl, "retention/")


def post(client, member, path, **data):
    client.force_login(member.user)
    return client.post(f"/w/acme/{path}", data)


def test_custodian_changes_a_rule_on_the_page(client, cast):
    with enter_scope(cast.acme.pk):
        rule = rule_of(DataClass.CONTENT)
    path = f"retention/rules/{rule.pk}/"
    assert 'value="180"' in page(client, cast.carl, path)
    bad = post(client, cast.carl, path, keep_days="0", reason="")
    assert bad.status_code == 400
    assert "Say why" in bad.content.decode()
    assert post(client, cast.carl, path, keep_days="45", reason="Contract").status_code == 302
    assert post(client, cast.rhea, path, keep_days="46", reason="x").status_code == 403
    with enter_scope(cast.acme.pk):
        assert rule_of(DataClass.CONTENT).keep_days == 45


def test_custodian_adds_and_removes_a_rule_on_the_page(client, cast):
    new = {"data_class": "trace", "closing_reason": "duplicate", "keep_days": "5", "reason": "x"}
    assert post(client, cast.carl, "retention/rules/new/", **new).status_code == 302
    again = post(client, cast.carl, "retention/rules/new/", **new)
    assert again.status_code == 400
    assert "such a rule already" in again.content.decode()
    with enter_scope(cast.acme.pk):
        path = f"retention/rules/{rule_of(DataClass.TRACE, 'duplicate').pk}/remove/"
    page(client, cast.carl, path)
    assert post(client, cast.carl, path, reason="").status_code == 400
    assert post(client, cast.carl, path, reason="over").status_code == 302
    assert post(client, cast.carl, path, reason="over").status_code == 404


def test_custodian_sets_and_releases_a_hold_on_the_page(client, cast):
    with enter_scope(cast.acme.pk):
        report = closed_report(cast.acme, now=timezone.now())
    data = {"reference": f" {report.reference.lower()} ", "reason": "Court order 12"}
    assert post(client, cast.carl, "retention/holds/", **data).status_code == 302
    assert post(client, cast.carl, "retention/holds/", **data).status_code == 409
    with enter_scope(cast.acme.pk):
        hold = LegalHold.objects.get()
    path = f"retention/holds/{hold.pk}/release/"
    assert post(client, cast.aldo, path).status_code == 403
    assert post(client, cast.carl, path).status_code == 302
    assert post(client, cast.carl, path).status_code == 409


def test_hold_on_an_unknown_or_foreign_reference_is_refused_alike(client, cast):
    with enter_scope(cast.globex.pk):
        foreign = closed_report(cast.globex, now=timezone.now())
    for reference in (foreign.reference, "R-NOSUC-HREPT"):
        data = {"reference": reference, "reason": "x"}
        response = post(client, cast.carl, "retention/holds/", **data)
        assert response.status_code == 400
        assert "No report here has this reference" in response.content.decode()


def queries_of(client, member, path):
    page(client, member, path)
    with CaptureQueriesContext(connection) as captured:
        page(client, member, path)
    return len(captured)


@pytest.mark.parametrize("path", ["retention/", "certificates/"])
def test_pages_ask_the_same_number_of_questions_for_one_row_and_ten(client, cast, path):
    def add(count):
        with enter_scope(cast.acme.pk):
            for _ in range(count):
                due_report(cast.acme)
                purge_due(timezone.now())
                held = closed_report(cast.acme, now=timezone.now())
                set_hold(held, "x", by=cast.carl, now=timezone.now())

    add(1)
    one = queries_of(client, cast.carl, path)
    add(9)
    assert queries_of(client, cast.carl, path) == one


def test_certificates_are_paged_by_key(client, cast, monkeypatch):
    with enter_scope(cast.acme.pk):
        certificate = PurgeCertificate(
            workspace=cast.acme,
            rule="r",
            data_class=DataClass.CONTENT,
            due_before=timezone.now(),
            records=0,
            keys_destroyed=0,
            rows_deleted=0,
            issued_at=timezone.now(),
        )
        for _ in range(120):
            certificate.pk = uuid.UUID(bytes=os.urandom(16))
            certificate.save(force_insert=True)
        known = set(PurgeCertificate.objects.values_list("pk", flat=True))
    client.force_login(cast.carl.user)
    seen, url = [], "?"
    while url:
        response = client.get(f"/w/acme/certificates/{url}")
        seen += [row.pk for row in response.context["rows"]]
        url = response.context["older_url"]
    assert len(seen) == 120
    assert set(seen) == known
