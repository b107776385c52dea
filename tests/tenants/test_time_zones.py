"""Times are told in the zone of whoever reads; what binds everybody does not move with it."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from reporting.submission import intake_policy_of
from tenants import actions
from tenants.account_forms import PreferencesForm
from tenants.delivery import deliver_due
from tenants.models import AuditEvent, Contract, RoleRequest, User
from tenants.roles import Role
from tenants.scope import enter_scope
from tenants.templatetags.moments import moment
from tenants.time_zones import binding_day
from tests import factories

PAGE = "/accounts/preferences/"
ONE_DAY = timedelta(days=1)


def signed_in(member, zone=""):
    """Return the browser of a member who reads times in a zone."""
    User.objects.filter(pk=member.user.pk).update(time_zone=zone)
    member.user.refresh_from_db()
    client = Client()
    client.force_login(member.user)
    return client


def other_day(now):
    """Return a zone in which it is another day than in UTC now, and that day."""
    name, hours = ("Pacific/Kiritimati", 14) if now.hour >= 10 else ("Pacific/Pago_Pago", -11)
    return name, (now + timedelta(hours=hours)).date()


def test_zone_is_chosen_from_a_list_and_goes_for_all_workspaces(cast):
    with enter_scope(cast.globex.pk):
        actions.add_member(cast.rhea.user)
    client = signed_in(cast.rhea)
    assert '<optgroup label="Europe">' in client.get(PAGE).content.decode()
    answer = client.post(PAGE, {"time_zone": "Asia/Kolkata"}, follow=True)
    assert "Your preferences are saved." in answer.content.decode()
    assert '<option value="Asia/Kolkata" selected>' in answer.content.decode()
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            chosen = AuditEvent.objects.get(event="time_zone.chosen")
            assert chosen.member.user_id == cast.rhea.user.pk
            assert chosen.facts == {"before": "", "after": "Asia/Kolkata"}
    # The same once more is no change.
    client.post(PAGE, {"time_zone": "Asia/Kolkata"})
    with enter_scope(cast.acme.pk):
        assert AuditEvent.objects.filter(event="time_zone.chosen").count() == 1


@pytest.mark.parametrize("wrong", ["Europe/Nowhere", "../../etc/passwd", "posixrules", "CET-1"])
def test_zone_that_is_not_on_the_list_is_refused_beside_the_field(cast, wrong):
    answer = signed_in(cast.rhea).post(PAGE, {"time_zone": wrong})
    assert answer.status_code == 400
    told = answer.content.decode()
    assert 'id="id_time_zone_error"' in told
    assert "Choose a time zone from the list." in told
    cast.rhea.user.refresh_from_db()
    assert cast.rhea.user.time_zone == ""


def test_preferences_are_for_those_who_signed_in(client, cast):
    assert client.get(PAGE)["Location"] == f"/accounts/login/?next={PAGE}"


def test_list_has_places_of_all_areas():
    field: Any = PreferencesForm().fields["time_zone"]
    areas = dict(field.choices[2:])
    assert ("America/Argentina/Buenos_Aires", "Argentina, Buenos Aires") in areas["America"]
    assert "Etc" not in areas


def test_stamps_of_the_trail_are_in_the_readers_zone_which_is_named(acme):
    at = AuditEvent.objects.order_by("-id")[0].at
    for zone, offset in (("", timedelta()), ("Asia/Kolkata", timedelta(hours=5, minutes=30))):
        told = signed_in(acme.aldo, zone).get("/w/acme/audit/").content.decode()
        assert f">{at + offset:%Y-%m-%d %H:%M:%S}.{at.microsecond // 1000:03}<" in told
        assert f"days are in the time zone {zone or 'UTC'}." in told
    assert timezone.get_current_timezone_name() == "UTC"


def test_days_of_the_filter_are_the_readers(acme):
    zone, day = other_day(timezone.now())
    client = signed_in(acme.aldo, zone)
    done = AuditEvent.objects.order_by("-id")[0]
    assert str(done.object_id) in client.get(f"/w/acme/audit/?since={day}").content.decode()
    told = client.get(f"/w/acme/audit/?until={day - ONE_DAY}").content.decode()
    assert "No entry fits" in told
    assert client.get("/w/acme/audit/?since=1970-01-02&until=9000-01-01").status_code == 200


def test_pages_tell_the_script_the_zone_of_the_account(acme):
    named = 'data-time-zone="Europe/Berlin"'
    client = signed_in(acme.rhea, "Europe/Berlin")
    for page in ("/w/acme/queues/", PAGE, "/accounts/2fa/"):
        assert named in client.get(page).content.decode()
    assert "data-time-zone" not in signed_in(acme.rhea).get("/w/acme/queues/").content.decode()


def test_reporters_pages_and_scripts_are_the_same_for_everybody(acme):
    client = signed_in(acme.rhea, "Europe/Berlin")
    assert "data-time-zone" not in client.get("/w/acme/status/").content.decode()
    assert "Cookie" not in client.get("/embed/recourse.js").headers.get("Vary", "")


def test_last_day_of_a_role_ends_in_the_admins_zone(acme):
    client = signed_in(acme.ada, "Asia/Kolkata")
    person = f"/w/acme/people/{acme.nora.pk}/"
    assert "In the time zone Asia/Kolkata." in client.get(person).content.decode()
    client.post(person, {"roles": ["auditor"], "until": "2099-05-31"})
    assert RoleRequest.objects.get().expires_at == datetime(2099, 5, 31, 18, 30, tzinfo=UTC)


def test_admin_reads_when_a_role_is_given_in_their_zone(acme):
    client = signed_in(acme.ada, "Asia/Kolkata")
    data = {"roles": ["auditor"]}
    told = client.post(f"/w/acme/people/{acme.nora.pk}/", data, follow=True).content.decode()
    at = RoleRequest.objects.get().takes_effect_at + timedelta(hours=5, minutes=30)
    assert f"is given on {at.day} {at:%B %Y, %H:%M} IST, unless" in told


def test_each_member_is_mailed_in_their_zone(acme):
    far = factories.make_member("rolanda", [Role.AUDITOR])
    User.objects.filter(pk=far.user.pk).update(time_zone="America/Sao_Paulo")
    asked = actions.change_roles(acme.nora, [Role.AUDITOR], by=acme.ada)[0]
    # Whoever caused the message reads other times.
    with timezone.override("Asia/Kolkata"):
        deliver_due(acme.acme.pk, timezone.now() + timedelta(seconds=1))
    bodies = {sent.to[0]: sent.body for sent in mail.outbox}
    at = asked.takes_effect_at
    assert at is not None
    assert f"{at:%d %B %Y, %H:%M} UTC" in bodies["aldo@example.org"]
    there = at - timedelta(hours=3)
    assert f"{there:%d %B %Y, %H:%M} -03" in bodies["rolanda@example.org"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2026-11-30T12:00:00+00:00", "30 November 2026, 17:30 IST"),
        # As a message that waits since an earlier release has it.
        ("30 November 2026, 12:00 UTC", "30 November 2026, 12:00 UTC"),
        ("2026-11-30", "2026-11-30"),
        ("", ""),
    ],
)
def test_moment_of_a_message_is_told_and_other_words_stay(value, told):
    with timezone.override("Asia/Kolkata"):
        assert moment(value, "d F Y, H:i T") == told


def test_zone_that_is_not_known_here_is_read_as_utc(acme):
    told = signed_in(acme.aldo, "Mars/Olympus_Mons").get("/w/acme/audit/").content.decode()
    assert "days are in the time zone UTC." in told


def test_contract_limits_intake_on_the_same_day_for_everybody(acme):
    now = timezone.now()
    zone, day = other_day(now)
    limits: dict[str, Any] = {
        "starts_on": now.date().isoformat(),
        "ends_on": now.date().isoformat(),
    }
    limits |= {"forbidden": ["trace"], "context_turns": 2, "context_bytes": 100}
    acme.acme.contract_limits = limits
    with timezone.override(zone):
        assert timezone.localdate(now) == day != binding_day(now)
        assert intake_policy_of(acme.acme, now).forbidden == {"trace"}


def test_contract_is_in_force_on_the_same_day_for_everybody(acme):
    now = timezone.now()
    zone, _ = other_day(now)
    Contract.objects.create(
        workspace=acme.acme,
        reference="MB-2026-01",
        customer="Meridian Treasury",
        starts_on=now.date(),
        ends_on=now.date(),
        acknowledge_hours=4,
        contain_hours=24,
        update_hours=12,
        created_at=now,
    )
    for chosen in ("", zone):
        told = signed_in(acme.sena, chosen).get("/w/acme/filings/new/").content.decode()
        assert "In force: MB-2026-01" in re.sub(r"\s+", " ", told)
