"""Reporter tokens: what is refused, always alike for the outside, and nothing stored (J1, J2)."""

import base64
import json
import os
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from django.db import connection
from django.utils import timezone

from reporting.due import FORGET_TOKENS
from reporting.models import Report, UsedToken
from tenants.due_work import do_everywhere
from tenants.scope import enter_scope
from tests.reporting.reporters import Host, stored


@pytest.fixture
def host(cast):
    return Host(cast.acme)


def unsigned(header, claims):
    parts = (
        base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=")
        for p in (header, claims)
    )
    return ".".join(parts) + "."


def in_minutes(minutes):
    return datetime.now(UTC) + timedelta(minutes=minutes)


def bad_tokens(host, foreign):
    """Return name → value of the header Authorization."""
    kid = host.key.public_id
    claims = jwt.decode(host.token(), options={"verify_signature": False})
    whole = host.token()
    found = {
        "none": unsigned({"alg": "none", "kid": kid}, claims),
        "None": unsigned({"alg": "None", "kid": kid}, claims),
        "no signature": whole.rsplit(".", 1)[0] + ".",
        "another secret": host.token(secret="x" * 43),
        "empty secret": host.token(secret="\0" * 43),
        "HS384": host.token(algorithm="HS384"),
        "HS512": host.token(algorithm="HS512"),
        "changed claims": ".".join(
            (
                whole.split(".")[0],
                host.token(sub="somebody-else").split(".")[1],
                whole.split(".")[2],
            )
        ),
        "another workspace's key and secret": foreign.token(aud=host.workspace.slug),
        "another workspace's secret under our key": host.token(secret=foreign.secret),
        "no kid": host.token(kid=None),
        "unknown kid": host.token(kid="pk_other"),
        "kid is a number": unsigned({"alg": "HS256", "kid": 7}, claims),
        "other workspace": host.token(aud="globex"),
        "list of workspaces": host.token(aud=[host.workspace.slug, "globex"]),
        "expired": host.token(iat=in_minutes(-14), exp=in_minutes(-1)),
        "from the future": host.token(iat=in_minutes(5), exp=in_minutes(10)),
        "not yet": host.token(nbf=in_minutes(5)),
        "lives too long": host.token(exp=in_minutes(16)),
        "ends before it begins": host.token(iat=in_minutes(0), exp=in_minutes(-0.1)),
        "moment is a text": host.token(iat="now"),
        "moment is true": host.token(iat=True),
        "moment beyond": host.token(exp=10**18),
        "infinite moment": unsigned({"alg": "HS256", "kid": kid}, {**claims, "exp": "Infinity"}),
        "long subject": host.token(sub="a" * 201),
        "empty subject": host.token(sub=" "),
        "subject with a null byte": host.token(sub="a\0"),
        "subject with half a character": host.token(sub="a\ud800"),
        "long id": host.token(jti="a" * 201),
        "not a token": "abc",
        "three dots": "...",
        "very long": "a" * 100_000,
        "not base64": "é.é.é",
        **{
            f"without {name}": host.token(**{name: None})
            for name in ("sub", "jti", "iat", "exp", "aud")
        },
    }
    headers = {name: f"Bearer {token}" for name, token in found.items()}
    return {**headers, "basic": "Basic dTpw", "no scheme": whole, "empty bearer": "Bearer "}


def test_bad_token_is_refused_and_nothing_is_stored(host, cast):
    foreign = Host(cast.globex)
    with enter_scope(host.workspace.pk), connection.cursor() as cursor:
        before = stored(cursor)
    for name, header in bad_tokens(host, foreign).items():
        print(name)  # pytest shows the last one when it fails
        response = host.post(Authorization=header)
        assert response.status_code == 401
        assert response["Content-Type"] == "application/problem+json"
        assert response["WWW-Authenticate"] == "Bearer"
        entry = response.json()["errors"][0]
        assert entry["field"] == "Authorization"
        assert host.secret not in response.text
        assert foreign.secret not in response.text
    with enter_scope(host.workspace.pk), connection.cursor() as cursor:
        assert stored(cursor) == before


def test_token_is_used_once(host):
    bearer = host.bearer()
    assert host.post(Authorization=bearer).status_code == 201
    again = host.post(Authorization=bearer)
    assert again.status_code == 401
    assert again.json()["errors"][0]["code"] == "token_replayed"
    with enter_scope(host.workspace.pk):
        assert Report.objects.count() == 1


def test_token_of_a_refused_report_can_be_used_again(host):  # the reporter corrects the text
    bearer = host.bearer()
    assert host.post({}, Authorization=bearer).status_code == 400
    assert host.post(Authorization=bearer).status_code == 201


def test_two_hosts_may_number_their_tokens_alike(host, cast):
    other = Host(cast.acme)
    assert host.post(Authorization=host.bearer(jti="1")).status_code == 201
    assert other.post(Authorization=other.bearer(jti="1")).status_code == 201


def test_clocks_may_differ_a_little(host):
    late = host.bearer(iat=in_minutes(-10), exp=in_minutes(-0.3))
    early = host.bearer(iat=in_minutes(0.3), exp=in_minutes(10))
    assert host.post(Authorization=late).status_code == 201
    assert host.post(Authorization=early).status_code == 201


def test_used_token_is_remembered_for_as_long_as_it_would_be_taken(host):
    end = in_minutes(10)
    host.post(Authorization=host.bearer(exp=end))
    with enter_scope(host.workspace.pk):
        used = UsedToken.objects.get()
    assert used.expires_at >= end.replace(microsecond=0) + timedelta(seconds=30)
    assert b"user-17" not in bytes(used.token_lookup)


def test_expired_tokens_are_forgotten_in_every_workspace(cast):
    now = timezone.now()
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            for age in (-timedelta(days=1), timedelta(days=1)):
                UsedToken.objects.create(
                    workspace=workspace, token_lookup=os.urandom(8), expires_at=now + age
                )
    do_everywhere(FORGET_TOKENS)
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            assert UsedToken.objects.get().expires_at > now
