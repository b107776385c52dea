"""The administrative pathway: what a liaison files for a customer (A4, I1, G5)."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from escalation.actions import attach_to_filing
from escalation.actions.filing import read_filing
from escalation.models import ContractClock, Filing
from privacy import vault
from privacy.models import Content, DataClass, Kind
from reporting.actions import tell_reporter
from reporting.models import Attachment, Entry, Report, ReporterMessage
from tenants.actions import remove_member
from tenants.models import AuditEvent, Contract, OutboxEntry, User
from tenants.permissions import Denied, Invalid
from tests.due import watch_clocks
from tests.escalation.conftest import CANARY, text
from tests.escalation.filings import URL, fields, preview, send
from tests.reporting.reporters import stored

NOW = timezone.now


def test_liaison_files_and_sees_the_clocks_start(sena, filing):
    report = filing.report
    assert (report.entry, report.severity, filing.affected) == (Entry.ADMIN, 3, 3)
    event = AuditEvent.objects.get(event="filing.filed")
    assert (event.object_id, event.member) == (filing.pk, filing.by)
    assert event.facts == {
        "report": str(report.pk),
        "contract": str(filing.contract_id),
        "severity": 3,
        "affected": 3,
    }
    assert filing.contract.reference == "MB-2026-01"
    assert Attachment.objects.filter(report=report).count() == 2
    due = {row.kind: row.due_at - row.starts_at for row in ContractClock.objects.all()}
    assert due == {
        "acknowledge": timedelta(hours=4),
        "contain": timedelta(hours=24),
        "update": timedelta(hours=12),
    }
    assert {row.starts_at for row in ContractClock.objects.all()} == {filing.filed_at}
    page = text(sena.get(f"{URL}{report.reference}/"))
    assert "Acknowledge within 4 h, 3 h 59 min left" in page
    assert "MB-2026-01" in page
    assert "Acknowledge within 4 h" in text(sena.get(URL))


def test_words_are_redacted_and_people_sealed_each(filing):
    people = vault.read_unaudited(filing.report, [Kind.AFFECTED])
    assert [piece.text for piece in people] == [
        "u-1 canary-person-one",
        "u-2 canary-person-two",
        "u-3 canary-person-three",
    ]
    kept = Content.objects.filter(kind__in=[Kind.AFFECTED, Kind.INFORMED])
    assert set(kept.values_list("data_class", flat=True)) == {DataClass.IDENTITY}
    (said,) = vault.read_unaudited(filing.report, [Kind.DESCRIPTION])
    assert "4111" not in said.text
    assert "Systems affected: Payments, production" in said.text
    with connection.cursor() as cursor:
        for table in stored(cursor):
            cursor.execute(f"SELECT string_agg(t::text, ' ') FROM {table} t")
            rows = cursor.fetchone()[0] or ""
            for word in (CANARY, "canary-person", "ciso@customer", "Payments, production"):
                assert word not in rows, (table, word)


def test_title_is_redacted_in_the_preview_and_where_it_is_kept(sena):
    answer = preview(sena, title="Card 4111 1111 1111 1111 in a transfer")
    assert "4111" not in text(answer)
    send(sena, answer)
    (title,) = vault.read_unaudited(Report.objects.get(), [Kind.TITLE])
    assert title.text == "Card [card 1] in a transfer"


def test_preview_shows_what_is_kept_and_stores_nothing(sena):
    page = text(preview(sena))
    assert "card 1" in page
    assert "4111" not in page
    assert "canary-person" not in page
    assert not Filing.objects.exists()
    assert not Report.objects.exists()


def test_sent_twice_it_is_filed_once(sena):
    answer = preview(sena)
    assert send(sena, answer)["Location"] == send(sena, answer)["Location"]
    assert Filing.objects.count() == 1
    assert ContractClock.objects.count() == 3


def test_unknown_contract_is_refused_and_the_known_are_listed(sena, contract):
    answer = preview(sena, contract="X-9")
    assert answer.status_code == 422
    assert "Known are: MB-2026-01 (Meridian Treasury)." in text(answer)
    Contract.objects.update(ends_on=timezone.localdate() - timedelta(days=1))
    # With none in force nothing is asked and no clock runs.
    assert send(sena, preview(sena)).status_code == 302
    assert not ContractClock.objects.exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"title": ""}, "Title"),
        ({"affected": "\n".join(str(n) for n in range(201))}, "the most is 200"),
        ({"affected": "x" * 201}, "Line 1 has more than 200 characters"),
        ({"informed": "a@b.example\nnobody"}, "Line 2 is no e-mail address"),
        ({"noticed_at": "2999-01-01T00:00"}, "between the year 2000 and now"),
        ({"noticed_at": "soon"}, "Write a date and time"),
        ({"category": "x"}, "x is not one"),
        ({"description": "a\0b"}, "control"),
    ],
)
def test_refusal_stands_beside_the_field(sena, change, said):
    answer = preview(sena, **change)
    assert answer.status_code == 422
    assert said in text(answer)


def test_moments_are_those_of_the_liaisons_clock(acme, sena):
    User.objects.filter(pk=acme.sena.user.pk).update(time_zone="America/New_York")
    assert text(sena.get(f"{URL}new/")).count("In the time zone America/New_York.") == 2
    # An hour ago there is still to come by the clocks of UTC, and the other way round.
    ago = NOW() - timedelta(hours=1)
    there = ago.astimezone(ZoneInfo("America/New_York"))
    assert send(sena, preview(sena, noticed_at=f"{there:%Y-%m-%dT%H:%M}")).status_code == 302
    assert Filing.objects.get().noticed_at == ago.replace(second=0, microsecond=0)
    answer = preview(sena, noticed_at=f"{ago:%Y-%m-%dT%H:%M}")
    assert "between the year 2000 and now" in text(answer)


@pytest.mark.parametrize("never", ["2026-03-08T02:30", "2025-11-02T01:30"])
def test_hour_in_which_clocks_change_is_refused_beside_the_field(acme, sena, never):
    User.objects.filter(pk=acme.sena.user.pk).update(time_zone="America/New_York")
    answer = preview(sena, noticed_at=never)
    assert answer.status_code == 422
    assert "in time zone America/New_York" in text(answer)


def test_people_may_come_as_several_fields(sena):
    page = sena.get(f"{URL}new/").content.decode()
    sent = fields(page) | {"affected": ["u-1", "u-2", "u-3", "u-2"]}
    send(sena, sena.post(f"{URL}preview/", sent))
    assert Filing.objects.get().affected == 3


def test_what_is_not_severe_has_no_clock(sena):
    send(sena, preview(sena, severity="medium"))
    assert not ContractClock.objects.exists()
    assert "severe incidents only" in text(sena.get(f"{URL}{Report.objects.get().reference}/"))


def test_refused_file_does_not_lose_the_filing(sena):
    answer = send(sena, preview(sena), b"MZ\0\0", b"A log line.")
    assert Attachment.objects.count() == 1
    assert "File 1: This is a program" in text(sena.get(answer["Location"]))


@pytest.mark.parametrize(("name", "status"), [("rhea", 403), ("ada", 403), ("omar", 404)])
def test_filing_is_seen_by_liaisons_alone(acme, client, filing, name, status):
    client.force_login(getattr(acme, name).user)
    url = f"{URL}{filing.report.reference}/"
    assert client.get(url).status_code == status
    assert client.post(f"{url}message/", {"words": "Hello"}).status_code == status


@pytest.mark.parametrize("path", ["", "message/", "files/"])
def test_what_nobody_filed_is_told_to_liaisons_alone(acme, client, filing, path):
    url = f"{URL}R-NONE1-NONE1/{path}"
    for member, status in ((acme.sena, 404), (acme.rhea, 403)):
        client.force_login(member.user)
        answer = client.post(url, {"words": "Hello"}) if path else client.get(url)
        assert answer.status_code == status


def test_closed_filing_takes_no_file(sena, filing):
    url = f"{URL}{filing.report.reference}/"
    assert 'type="file"' in sena.get(url).content.decode()
    Report.objects.update(status=Report.Status.CLOSED, closed_at=NOW(), closing_reason="duplicate")
    page = sena.get(url)
    assert 'type="file"' not in page.content.decode()
    assert "no file can be added any more" in text(page)


def opened_by(member):
    return AuditEvent.objects.filter(event="content.read", member=member)


def test_every_liaison_takes_over_what_another_one_filed(acme, client, filing):  # G5
    client.force_login(acme.cleo.user)
    url = f"{URL}{filing.report.reference}/"
    listed = text(client.get(URL))
    assert filing.report.reference in listed
    assert "Acknowledge within 4 h" in listed
    assert "Sena" in listed
    # The words are opened on the page of the filing, on record; the list shows none.
    assert CANARY not in listed
    assert not opened_by(acme.cleo).exists()
    page = text(client.get(url))
    assert CANARY in page
    assert "Acknowledge within 4 h" in page
    assert opened_by(acme.cleo).get().facts["purpose"] == "filing"
    assert client.post(f"{url}message/", {"words": "Cleo goes on."}).status_code == 302
    assert AuditEvent.objects.get(event="filing.written").member == acme.cleo
    client.force_login(acme.sena.user)
    assert "A liaison wrote" in text(client.get(url))
    assert not opened_by(acme.sena).exists()


def test_news_go_to_the_other_liaisons_once_the_one_who_filed_has_left(acme, filing):
    report = filing.report

    def tell(key):
        tell_reporter(report, ReporterMessage.Event.ANSWERED, key=key, now=NOW(), by=acme.rhea)
        watch_clocks(NOW())
        watch_clocks(NOW())

    mails = OutboxEntry.objects.filter(event="escalation/filing_news")
    tell("1")
    assert [mail.member for mail in mails] == [acme.sena]
    remove_member(acme.sena, by=acme.ada, now=NOW())
    tell("2")
    assert [mail.member for mail in mails.order_by("id")] == [acme.sena, acme.cleo]


def test_contract_of_the_filing_that_forbids_files_is_kept_at_the_door(acme, sena, contract):  # B9
    Contract.objects.update(forbidden=["attachments"])
    answer = preview(sena)
    assert "Contract MB-2026-01 forbids files" in text(answer)
    assert 'type="file"' not in answer.content.decode()
    page = text(sena.get(send(sena, answer, b"A log line.")["Location"]))
    assert "File 1: Contract MB-2026-01 forbids files" in page
    url = f"{URL}{Report.objects.get().reference}/"
    note = SimpleUploadedFile("a.txt", b"A log line.")
    refused = sena.post(f"{url}files/", {"file": note})
    assert refused.status_code == 422
    assert "Contract MB-2026-01 forbids files" in text(refused)
    assert (Filing.objects.count(), Attachment.objects.count()) == (1, 0)
    with pytest.raises(Invalid) as error:
        attach_to_filing(Filing.objects.get(), "a", b"x", by=acme.sena, now=NOW())
    assert (error.value.field, error.value.code) == ("file", "forbidden_by_contract")
    with pytest.raises(Denied):
        attach_to_filing(Filing.objects.get(), "a", b"x", by=acme.rhea, now=NOW())


def test_liaison_writes_to_the_team_without_a_receipt(sena, filing, filed_incident):
    url = f"{URL}{filing.report.reference}/"
    assert sena.post(f"{url}message/", {"words": ""}).status_code == 422
    assert sena.post(f"{url}message/", {"words": f"More: {CANARY}"}).status_code == 302
    assert f"More: {CANARY}" in text(sena.get(url))
    assert any(
        CANARY in piece.text for piece in vault.read_unaudited(filing.report, [Kind.MESSAGE])
    )


def test_list_costs_the_same_for_one_and_for_ten(sena):
    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            assert sena.get(URL).status_code == 200
        return len(found)

    send(sena, preview(sena))
    queries()
    one = queries()
    for _ in range(9):
        send(sena, preview(sena))
    assert queries() == one


def test_list_continues_by_key(sena, monkeypatch):
    from escalation.models import filing as model
    from tenants.pages import page_of_parts

    for _ in range(3):
        send(sena, preview(sena))
    monkeypatch.setattr(
        model, "page_of_parts", lambda *a, **k: page_of_parts(*a, **k | {"size": 2})
    )
    page = sena.get(URL).content.decode()
    assert page.count("data-row") == 2
    older = page.split('href="?at=')[1].split('"')[0]
    assert sena.get(f"{URL}?at={older}").content.decode().count("data-row") == 1


def test_right_to_file_is_asked_by_the_action_itself(acme, filing):
    from escalation.actions import Filed, file_incident, write_on_filing
    from reporting.models import Category, Severity
    from reporting.submission import Submission

    submission = Submission(Category.OTHER, Severity.LOW, "It went wrong.", entry=Entry.ADMIN)
    for who in (acme.rhea, acme.rory, acme.ada):
        with pytest.raises(Denied):
            file_incident(
                Filed("Title", submission, contract="MB-2026-01"),
                workspace=acme.acme,
                attempt="a",
                by=who,
                now=timezone.now(),
            )
    with pytest.raises(Denied, match="security liaison"):
        write_on_filing(filing, "Hello", by=acme.rhea, now=timezone.now())
    with pytest.raises(Denied, match="security liaison"):
        read_filing(filing, by=acme.rhea)
