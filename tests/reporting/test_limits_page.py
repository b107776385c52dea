"""The admin's page of limits (C1, C6)."""

import pytest

from reporting.actions.limits import change_limits
from reporting.guard import DEFAULTS, limits_of
from reporting.limit_forms import initial_of
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Denied
from tenants.scope import enter_scope

PAGE = "/w/acme/settings/limits/"
USUAL = {name: str(value) for name, value in initial_of(DEFAULTS).items()}


def saved(cast):
    with enter_scope(cast.acme.pk):
        return limits_of(Workspace.objects.get(pk=cast.acme.pk))


def test_admin_sees_and_changes_the_limits(client, cast):
    client.force_login(cast.ada.user)
    assert 'value="300"' in client.get(PAGE).content.decode()
    answer = client.post(PAGE, {**USUAL, "address_stop": "77", "quarantine_at": "80"}, follow=True)
    assert "The limits are saved" in answer.content.decode()
    found = saved(cast)
    assert (found.kinds["address"].stop, found.quarantine_at) == (77, 80)
    assert found.kinds["user"] == DEFAULTS.kinds["user"]
    with enter_scope(cast.acme.pk):
        event = AuditEvent.objects.get(event="workspace.limits_changed")
        assert event.member == cast.ada
        assert event.facts["after"]["address_stop"] == 77


def test_saving_the_same_changes_nothing(client, cast):
    client.force_login(cast.ada.user)
    assert client.post(PAGE, USUAL).status_code == 302
    with enter_scope(cast.acme.pk):
        assert not AuditEvent.objects.filter(event="workspace.limits_changed").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("address_stop", "59"),
        ("address_mark", "0"),
        ("device_stop", "-1"),
        ("user_mark", "ten"),
        ("severe", ""),
        ("quarantine_at", "102"),
        ("workspace_stop", "100001"),
        ("client_key_mark", "1e3"),
    ],
)
def test_limit_that_makes_no_sense_is_refused_beside_its_field(client, cast, name, value):
    client.force_login(cast.ada.user)
    answer = client.post(PAGE, {**USUAL, name: value})
    assert answer.status_code == 400
    assert f'id="id_{name}_error"' in answer.content.decode()
    assert saved(cast) == DEFAULTS


@pytest.mark.parametrize("name", ["lena", "sena", "carl", "aldo"])
def test_right_to_change_limits_is_asked_by_the_action_itself(cast, name):
    limits = {**initial_of(DEFAULTS), "address_stop": 77}
    with enter_scope(cast.acme.pk), pytest.raises(Denied, match="workspace admin"):
        change_limits(cast.acme, limits, by=getattr(cast, name))
    assert saved(cast) == DEFAULTS
