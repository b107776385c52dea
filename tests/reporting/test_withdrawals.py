"""Taking a consent back: destroyed with its key, e-mail stopped, on the record (B8, H1, H2)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from privacy import vault
from privacy.actions import release_hold, set_hold
from privacy.models import Consent, Content, DataKey, Kind, LegalHold, Purge, PurgeCertificate
from reporting.actions import close_each, move_report, tell_reporter, withdraw_consent
from reporting.models import Report, ReporterMessage
from tenants import keys
from tenants.delivery import claim_due
from tenants.models import AuditEvent, OutboxEntry
from tenants.permissions import Invalid
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.privacy.clocks import certified
from tests.reporting.reporters import rows_with

NOW = timezone.now


def report_with_all(cast):
    return make_report(
        cast.acme,
        "It told me to mix it.",
        now=NOW(),
        context="User: my secret plan",
        context_consent=True,
        contact_email="canary@example.org",
        evaluation_consent=True,
    )


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        return report_with_all(cast)


@pytest.fixture
def report(acme):
    return report_with_all(acme).report


def kept(report):
    return {piece.kind: piece.text for piece in vault.read_unaudited(report, Kind.values)}


def test_context_is_destroyed_with_its_key_and_the_rest_stays(report):  # B8, H2
    sealed = bytes(Content.objects.get(record=report.pk, kind=Kind.CONTEXT).sealed)
    pk = Content.objects.get(record=report.pk, kind=Kind.CONTEXT).pk
    old = DataKey.objects.get(record=report.pk, data_class="content")
    key = keys.unseal(keys.workspace_key(), bytes(old.wrapped), f"data-key:{report.pk}:content")
    assert keys.unseal(key, sealed, f"content:{pk}") == b"User: my secret plan"
    withdraw_consent(report, "context", now=NOW())
    assert Kind.CONTEXT not in kept(report)
    assert kept(report)[Kind.DESCRIPTION] == "It told me to mix it."
    new = DataKey.objects.get(record=report.pk, data_class="content")
    assert bytes(new.wrapped) != bytes(old.wrapped)
    fresh = keys.unseal(keys.workspace_key(), bytes(new.wrapped), f"data-key:{report.pk}:content")
    # A copy of the row, from a backup, no longer opens.
    with pytest.raises(keys.Unreadable):
        keys.unseal(fresh, sealed, f"content:{pk}")
    report.refresh_from_db()
    assert not report.context_consent
    (certificate,) = certified()
    assert (certificate.purpose, certificate.keys_destroyed, certificate.rows_deleted) == (
        "context",
        1,
        1,
    )
    assert certificate.verified
    assert certificate.record_ids == [str(report.pk)]


def test_certificate_of_a_withdrawal_is_not_taken_for_the_purge(report):
    withdraw_consent(report, "context", now=NOW())
    certified()
    assert not PurgeCertificate.objects.covering(report, report.received_at).exists()


def test_address_is_destroyed_and_what_was_owed_to_it_is_not_sent(report):  # G1, H2
    failed = tell_reporter(report, ReporterMessage.Event.SEVERE, key="1", now=NOW())
    OutboxEntry.objects.filter(key=str(failed.pk)).update(state=OutboxEntry.State.FAILED_TEMP)
    tell_reporter(report, ReporterMessage.Event.RESOLVED, key="1", now=NOW())
    owed = OutboxEntry.objects.filter(source__startswith="reporter.")
    assert owed.count() == 3
    sending = owed.get(source="reporter.resolved")
    OutboxEntry.objects.filter(pk=sending.pk).update(
        state=OutboxEntry.State.SENDING, deadline_at=NOW()
    )
    withdraw_consent(report, "contact", now=NOW())
    assert {(row.state, row.sealed, row.error) for row in owed.all()} == {
        ("taken_back", None, "address withdrawn")
    }
    assert claim_due(NOW()) == []
    assert Kind.CONTACT not in kept(report)
    assert not DataKey.objects.filter(record=report.pk, data_class="identity").exists()
    # News from now on stand on the page alone.
    tell_reporter(report, ReporterMessage.Event.SEVERE, key="2", now=NOW(), words="News.")
    assert owed.count() == 3
    assert AuditEvent.objects.filter(event="notice.cancelled").count() == 3


def test_who_the_host_vouches_for_stays_when_the_address_goes(acme):
    from reporting.submission import Source

    report = make_report(
        acme.acme, contact_email="me@example.org", source=Source(subject="user-7")
    ).report
    withdraw_consent(report, "contact", now=NOW())
    assert kept(report)[Kind.SUBJECT] == "user-7"


def test_consent_is_taken_back_once_and_only_if_it_was_given(acme):
    report = make_report(acme.acme, evaluation_consent=True).report
    first = withdraw_consent(report, "evaluation", now=NOW())
    again = withdraw_consent(report, "evaluation", now=NOW() + timedelta(minutes=1))
    assert (again.pk, again.withdrawn_at) == (first.pk, first.withdrawn_at)
    assert AuditEvent.objects.filter(event="consent.withdrawn").count() == 1
    for purpose in ("context", "contact", "other"):
        with pytest.raises(Invalid, match="did not agree"):
            withdraw_consent(report, purpose, now=NOW())


def test_withdrawal_is_on_the_record_without_words(report):  # M8
    withdraw_consent(report, "contact", now=NOW())
    event = AuditEvent.objects.get(event="consent.withdrawn")
    assert (event.actor, event.object_id) == ("reporter", report.pk)
    assert event.facts == {"purpose": "contact", "kept_for_hold": False}
    (certificate,) = certified()
    purged = AuditEvent.objects.get(event="data.purged", object_id=certificate.pk)
    assert (purged.actor, purged.facts["purpose"]) == ("system", "contact")
    assert Consent.objects.get(purpose="contact").withdrawn_at is not None
    assert Consent.objects.standing().count() == 2


def test_legal_hold_keeps_it_from_everybody_and_it_goes_with_the_hold(acme, report):  # H2
    hold = set_hold(report, "Order 7", by=acme.carl, now=NOW())
    withdraw_consent(report, "context", now=NOW())
    withdraw_consent(report, "contact", now=NOW())
    assert Content.objects.filter(record=report.pk, kind=Kind.WITHHELD).count() == 2
    assert not {Kind.CONTEXT, Kind.CONTACT} & set(kept(report))
    assert not Purge.objects.exists()
    release_hold(hold, by=acme.carl, now=NOW())
    assert LegalHold.objects.filter(released_at=None).count() == 0
    assert not Content.objects.filter(record=report.pk, kind=Kind.WITHHELD).exists()
    assert {row.purpose for row in certified()} == {"context", "contact"}
    assert kept(report)[Kind.DESCRIPTION]


def test_report_that_is_closed_can_still_be_taken_back_from(report):
    move_report(report, Report.Status.IN_REVIEW)
    close_each([report], "resolved", by=None, now=NOW())
    purge_at = DataKey.objects.get(record=report.pk, data_class="content").purge_at
    withdraw_consent(report, "context", now=NOW())
    # The clock of what stays is not moved.
    assert DataKey.objects.get(record=report.pk, data_class="content").purge_at == purge_at


def opened(cast, accepted):
    browser = Client()
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    return browser


def test_status_page_lists_consents_and_takes_them_back(cast, accepted):
    browser = opened(cast, accepted)
    shown = browser.get("/w/acme/status/")
    assert "What you agreed to" in shown.text
    assert shown.text.count('name="purpose"') == 3
    assert "I agree that this part of the conversation is kept" in shown.text
    done = browser.post("/w/acme/status/consents/", {"purpose": "context"}, follow=True)
    assert "Taken back: A part of the conversation is kept." in done.text
    assert "That part of the conversation was destroyed." in done.text
    assert done.text.count('name="purpose"') == 2
    again = browser.post("/w/acme/status/consents/", {"purpose": "context"})
    assert again.status_code == 302
    assert browser.post("/w/acme/status/consents/", {"purpose": "other"}).status_code == 409


def test_without_an_open_report_nothing_is_taken_back(cast, accepted):
    answer = Client().post("/w/acme/status/consents/", {"purpose": "context"})
    assert answer["Location"] == "/w/acme/status/"
    with enter_scope(cast.acme.pk):
        assert Consent.objects.standing().count() == 3


def test_held_report_says_so(cast, accepted):
    with enter_scope(cast.acme.pk):
        set_hold(accepted.report, "Order", by=cast.carl, now=NOW())
    browser = opened(cast, accepted)
    done = browser.post("/w/acme/status/consents/", {"purpose": "contact"}, follow=True)
    assert "A legal order makes us keep it" in done.text


def test_consents_by_api(cast, accepted):
    def call(**more):
        body = {"receipt": accepted.receipt, **more}
        return Client().post("/w/acme/api/v1/consents/", body, content_type="application/json")

    found = call().json()["consents"]
    assert [line["purpose"] for line in found] == ["context", "contact", "evaluation"]
    assert all(line["withdrawn_at"] is None and line["words"] for line in found)
    done = call(withdraw="contact")
    assert done.status_code == 200
    assert done.json()["consents"][1]["withdrawn_at"]
    assert call(withdraw="contact").status_code == 200
    assert call(withdraw="everything").status_code == 400
    assert (
        Client()
        .post("/w/acme/api/v1/consents/", {"receipt": "x"}, content_type="application/json")
        .status_code
        == 404
    )


def test_consent_that_was_never_given_conflicts_by_api(cast):
    with enter_scope(cast.acme.pk):
        receipt = make_report(cast.acme, "It was rude.", now=NOW()).receipt
    body = {"receipt": receipt, "withdraw": "contact"}
    answer = Client().post("/w/acme/api/v1/consents/", body, content_type="application/json")
    assert answer.status_code == 409
    assert "You did not agree to this" in answer.json()["detail"]


def test_nothing_of_what_was_taken_back_is_left_in_any_table(django_db_setup, django_db_blocker):
    from tests.reporting.reporters import BODY, Host, committed

    with committed(django_db_blocker) as workspace:
        host = Host(workspace)
        body = {**BODY, "context": "canarywindow", "context_consent": True}
        receipt = host.post({**body, "contact_email": "canaryme@example.org"}).json()["receipt"]
        for purpose in ("context", "contact"):
            answer = host.post({"receipt": receipt, "withdraw": purpose}, "consents/")
            assert answer.status_code == 200
        assert rows_with(["canarywindow", "canaryme"]) == []
        with enter_scope(workspace.pk):
            assert not Content.objects.filter(kind__in=["context", "contact"]).exists()


def test_missing_rows_are_what_the_report_itself_says(cast, accepted):
    with enter_scope(cast.acme.pk):
        other = make_report(cast.acme, "It was rude.", now=NOW())
        Consent.objects.all().delete()
    browser = Client()
    shown = browser.post("/w/acme/status/", {"receipt": accepted.receipt}, follow=True).text
    assert "A part of the conversation is kept" in shown
    assert "You get e-mail about this report" in shown
    assert "Your words may be used in tests" not in shown
    for purpose in ("context", "contact"):
        browser.post("/w/acme/status/consents/", {"purpose": purpose})
    assert browser.get("/w/acme/status/").text.count("taken back on") == 2
    with enter_scope(cast.acme.pk):
        assert set(kept(accepted.report)) == {Kind.DESCRIPTION}
        withdrawn = Consent.objects.exclude(withdrawn_at=None)
        assert set(withdrawn.values_list("purpose", flat=True)) == {"context", "contact"}
        assert AuditEvent.objects.filter(event="consent.withdrawn").count() == 2
        # What nothing says was agreed to is still nothing to take back.
        with pytest.raises(Invalid, match="did not agree"):
            withdraw_consent(other.report, "contact", now=NOW())
        with pytest.raises(Invalid, match="did not agree"):
            withdraw_consent(accepted.report, "evaluation", now=NOW())
