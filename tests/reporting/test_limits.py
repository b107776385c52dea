"""The limits of the intake: each source has its own, severe reports have room of their own (C1)."""

import uuid

import pytest
from django.test import Client

from reporting import guard
from reporting.guard.rate_limits import network_of
from reporting.models import LimitedHour, Report
from tenants.models import Workspace
from tenants.scope import enter_scope
from tests.broker import own_broker
from tests.reporting.reporters import BODY, Host, refused, rows

AWAY = {f"{kind}_{edge}": 1000 for kind in guard.KINDS for edge in ("mark", "stop")} | {
    "severe": 1000
}
SEVERE = {**BODY, "severity": "high"}
UNCONFIRMED = {**BODY, "tool": {"name": "send_email", "confirmation_requested": "no"}}


def limit(workspace, **limits):
    """Set limits; those that are not named are far away."""
    with enter_scope(workspace.pk):
        Workspace.objects.filter(pk=workspace.pk).update(intake_limits={**AWAY, **limits})


@pytest.fixture
def host(cast):
    limit(cast.acme)
    return Host(cast.acme, client=Client(REMOTE_ADDR="203.0.113.7"))


def from_address(host, address):
    other = Host.__new__(Host)
    other.__dict__ = {**vars(host), "client": Client(REMOTE_ADDR=address)}
    return other


def marks(host):
    with enter_scope(host.workspace.pk):
        return list(Report.objects.order_by("id").values_list("spam_reasons", flat=True))


def headers_of(host, kind, who):
    """Return what says who sends, where the kind of source is told by a header."""
    return {
        "user": {"Authorization": host.bearer(sub=who)},
        "device": {"X_Device": f"device-{who}"},
    }.get(kind, {})


@pytest.mark.parametrize("kind", ["user", "device", "client_key", "workspace"])
def test_source_is_challenged_and_then_refused(host, kind):
    limit(host.workspace, **{f"{kind}_mark": 2, f"{kind}_stop": 3})
    for _ in range(2):
        assert host.post(**headers_of(host, kind, "ana")).status_code == 201
    before = rows(host.workspace)
    asked = host.post(**headers_of(host, kind, "ana"))
    assert refused(asked, 429, "X-Challenge-Solution")["code"] == "challenge_required"
    assert 0 < int(asked["Retry-After"]) <= 3600
    assert set(asked.json()["challenge"]) == {
        "algorithm", "challenge", "maxNumber", "salt", "signature",
    }  # fmt: skip
    limit(host.workspace, **{f"{kind}_mark": 2, f"{kind}_stop": 2})
    stopped = host.post(**headers_of(host, kind, "ana"))
    assert refused(stopped, 429, "request")["code"] == "rate_limited"
    assert 0 < int(stopped["Retry-After"]) <= 3600
    assert "challenge" not in stopped.json()
    assert rows(host.workspace) == before


@pytest.mark.parametrize("kind", ["user", "device"])
def test_limit_of_one_person_or_device_is_not_anothers(host, kind):
    limit(host.workspace, **{f"{kind}_mark": 1, f"{kind}_stop": 1})
    assert host.post(**headers_of(host, kind, "ana")).status_code == 201
    assert host.post(**headers_of(host, kind, "ana")).status_code == 429
    assert host.post(**headers_of(host, kind, "ben")).status_code == 201


def test_two_hosts_may_number_their_people_alike(host):
    limit(host.workspace, user_mark=1, user_stop=1)
    other = Host(host.workspace, client=host.client)
    for sender in (host, other):
        assert sender.post(Authorization=sender.bearer(sub="ana")).status_code == 201
        assert sender.post(Authorization=sender.bearer(sub="ana")).status_code == 429


def test_limit_of_a_network_counts_its_neighbours_and_nobody_else(host):
    limit(host.workspace, address_mark=1, address_stop=1)
    assert host.post().status_code == 201
    assert from_address(host, "203.0.113.250").post().status_code == 429
    assert from_address(host, "203.0.112.7").post().status_code == 201
    six = from_address(host, "2001:db8:1:2::3")
    assert six.post().status_code == 201
    assert from_address(host, "2001:db8:1:ffff::9").post().status_code == 429
    assert from_address(host, "2001:db8:2::3").post().status_code == 201


def test_company_behind_one_address_has_more_room_for_people_its_host_vouches_for(host):
    limit(host.workspace, address_mark=1, address_stop=1)
    for number in range(10):
        who = host.bearer(sub=f"user-{number}")
        assert host.post(Authorization=who).status_code == 201, number
    assert host.post(Authorization=host.bearer(sub="user-11")).status_code == 429


def test_limits_of_one_workspace_are_not_anothers(host, cast):
    limit(host.workspace, address_mark=1, address_stop=1)
    assert host.post().status_code == 201
    assert host.post().status_code == 429
    limit(cast.globex, address_mark=1, address_stop=1)
    assert Host(cast.globex, client=host.client).post().status_code == 201


def test_refused_source_uses_up_nothing_of_the_workspace(host):
    limit(host.workspace, address_mark=1, address_stop=1, workspace_mark=3, workspace_stop=3)
    assert [host.post().status_code for _ in range(10)] == [201] + [429] * 9
    for number in range(2):
        assert from_address(host, f"198.51.{number}.1").post().status_code == 201
    assert from_address(host, "198.51.9.1").post().status_code == 429


@pytest.mark.parametrize("body", [SEVERE, UNCONFIRMED])
def test_severe_report_is_never_delayed_by_the_limits_of_a_source(host, body):  # C6
    kinds = {f"{kind}_{edge}": 1 for kind in guard.KINDS for edge in ("mark", "stop")}
    limit(host.workspace, **kinds)
    headers = {"Authorization": None, "X_Device": "device-1"}
    assert host.post(**headers).status_code == 201
    assert host.post(**headers).status_code == 429
    for _ in range(3):
        assert host.post(body, **headers).status_code == 201
    # Beyond its own room it is taken in and marked, so that a reviewer sees where it came from.
    assert [mark[:1] for mark in marks(host)] == [[], [], ["hot_source"], ["hot_source"]]


def test_calling_everything_severe_ends_at_the_last_defence_of_the_workspace(host):  # C6
    limit(host.workspace, severe=3)
    for _ in range(3):
        assert host.post(SEVERE).status_code == 201
    stopped = host.post(SEVERE)
    assert refused(stopped, 429, "request")["code"] == "rate_limited"
    assert host.post().status_code == 201


def test_what_was_limited_is_counted_by_the_hour(host, tmp_path, settings):  # C6
    limit(host.workspace, address_mark=1, address_stop=1)
    with own_broker(tmp_path, settings):
        for _ in range(4):
            host.post()
        for _ in range(2):
            host.post(SEVERE)
        guard.write_counts()
        host.post()
        guard.write_counts()
    with enter_scope(host.workspace.pk):
        found = LimitedHour.objects.values_list("source", "outcome", "count")
        assert sorted(found) == [("address", "marked", 1), ("address", "refused", 4)]


@pytest.mark.parametrize("device", ["short", "x" * 65, "with space", "ünicode-device", "a/b/c/d/e"])
def test_device_that_is_none_is_refused_by_name(host, device):
    before = rows(host.workspace)
    refused(host.post(X_Device=device), 400, "X-Device")
    assert rows(host.workspace) == before


def test_forwarded_address_counts_behind_a_proxy_alone(host, settings):
    limit(host.workspace, address_mark=1, address_stop=1)
    assert host.post(X_Forwarded_For="198.51.100.1").status_code == 201
    assert host.post(X_Forwarded_For="192.0.2.1").status_code == 429
    settings.PROXY_COUNT = 1
    # The last address is the one our proxy saw; what stands before it, anybody can write.
    assert host.post(X_Forwarded_For="10.0.0.1, 198.51.100.1").status_code == 201
    assert host.post(X_Forwarded_For="10.9.9.9, 198.51.100.1:4711").status_code == 429
    assert host.post(X_Forwarded_For="198.51.100.1, 192.0.2.1").status_code == 201


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.0/24"),
        ("::ffff:203.0.113.7", "203.0.113.0/24"),
        ("2001:db8:1:2::3", "2001:db8:1::/48"),
        ("[2001:db8:1:2::3]", "2001:db8:1::/48"),
        ("fe80::1%eth0", "fe80::/48"),
        ("", ""),
        ("unknown", ""),
        ("203.0.113.7.9", ""),
    ],
)
def test_network_of_an_address(address, network):
    assert network_of(address) == network


def test_preview_and_status_have_more_room_and_are_refused_too(host):
    limit(host.workspace, address_stop=1)
    codes = [host.post(path="reports/preview/").status_code for _ in range(9)]
    assert codes == [200] * 9
    assert host.post({"receipt": "none"}, "status/").status_code == 404
    for path, body in (("reports/preview/", BODY), ("status/", {"receipt": "x"})):
        assert refused(host.post(body, path), 429, "request")["code"] == "rate_limited"
    # The preview is a step to sending, and a severe report waits at no step.
    assert host.post(SEVERE, "reports/preview/").status_code == 200


def test_same_text_from_one_source_is_noticed_and_a_retry_is_not(host):  # C3
    key = uuid.uuid4().hex
    for _ in range(4):
        host.post(Idempotency_Key=key)
    host.post({**BODY, "description": BODY["description"].upper() + "  "})
    assert marks(host) == [[], []]
    host.post()
    assert marks(host)[-1] == ["repeated_text"]
    from_address(host, "198.51.100.1").post()
    assert marks(host)[-1] == []
