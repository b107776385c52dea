"""Attempts to sign in are counted by who makes them, in one place for all processes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings as product
from django.core.cache import cache
from django.test import Client, RequestFactory
from django.urls import reverse

from tenants.rate_limits import client_address
from tests.accounts import EMAIL, PASSWORD, RESET, code_of, is_signed_in, sign_in
from tests.broker import own_broker

ROOT = Path(__file__).resolve().parents[2]
PROXY = "10.0.0.7"


@pytest.fixture
def rhea(cast):
    user = cast.rhea.user
    user.set_password(PASSWORD)
    user.save()
    return user


def behind_proxy(address):
    return Client(REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR=f"198.18.0.1, {address}")


def test_one_who_guesses_locks_nobody_else_out(rhea, settings):
    settings.PROXY_COUNT = 1
    guesser = behind_proxy("203.0.113.9")
    for number in range(40):
        sign_in(guesser, f"person{number}@example.org", "wrong")
    assert sign_in(guesser).status_code in {200, 429}
    client = behind_proxy("203.0.113.10")
    assert sign_in(client)["Location"] == "/"


def test_who_writes_the_header_gets_no_fresh_start(rhea, settings):
    settings.PROXY_COUNT = 1
    for number in range(40):
        client = Client(REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR=f"198.18.0.{number}, 203.0.113.9")
        sign_in(client, f"person{number}@example.org", "wrong")
    assert sign_in(behind_proxy("203.0.113.9")).status_code in {200, 429}


@pytest.mark.parametrize(
    ("proxies", "header", "address"),
    [
        (0, "203.0.113.9", PROXY),
        (1, "", PROXY),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.18.0.1, 203.0.113.9:4711", "203.0.113.9"),
        (2, "198.18.0.1, 203.0.113.9, 192.0.2.1", "203.0.113.9"),
        (2, "203.0.113.9", "203.0.113.9"),
        (1, "[2001:db8::1]:4711", "2001:db8::1"),
        (1, "2001:db8::1", "2001:db8::1"),
    ],
)
def test_client_is_whom_the_outermost_proxy_of_ours_saw(settings, proxies, header, address):
    settings.PROXY_COUNT = proxies
    sent = {"HTTP_X_FORWARDED_FOR": header} if header else {}
    request = RequestFactory().get("/", REMOTE_ADDR=PROXY, **sent)
    assert client_address(request) == address


# -- One memory for all processes

READ = """
import json, sys, django
django.setup()
from django.core.cache import cache
print(json.dumps([cache.get("shared-canary"), cache.add("used-canary", "y")]))
"""


def test_what_is_counted_is_known_in_every_process(cast):
    cache.set("shared-canary", 7)
    cache.delete("used-canary")
    assert cache.add("used-canary", "y")
    ended = subprocess.run(
        [sys.executable, "-c", READ],
        cwd=ROOT,
        env={
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "RECOURSE_MODE": "test",
            "GUARD_URL": product.GUARD_URL,
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ended.stdout) == [7, False]


def test_no_address_stands_in_the_cache_in_clear(rhea, client):
    sign_in(client, password="wrong")
    redis = cache._cache.get_client()  # type: ignore[attr-defined]
    keys = b" ".join(redis.scan_iter("recourse-accounts*"))
    assert keys
    assert b"127.0.0.1" not in keys
    assert EMAIL.encode() not in keys


def test_code_signs_in_once(rhea, client):
    secret = generate_totp_secret()
    TOTP.activate(rhea, secret)
    code = code_of(secret)
    for works in (True, False):
        client.logout()
        sign_in(client)
        client.post(reverse("mfa_authenticate"), {"code": code})
        assert is_signed_in(client) == works


def test_without_the_cache_nobody_is_let_in_and_whoever_is_in_goes_on(rhea, settings, tmp_path):
    member, client = Client(), Client()
    member.force_login(rhea)
    with own_broker(tmp_path, settings) as broker:
        location = settings.GUARD_URL.replace("redis+unix", "unix")
        settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": location}}
        assert sign_in(client)["Location"] == "/"
        client.logout()
        broker.kill()
        broker.wait()
        for answer in (sign_in(client), client.post(RESET, {"email": EMAIL})):
            assert answer.status_code == 503
            assert answer["Retry-After"]
            assert "Signing in is closed for a moment" in answer.content.decode()
        assert not is_signed_in(client)
        assert is_signed_in(member)
        assert member.get("/w/acme/queues/").status_code == 200
        assert client.get("/accounts/login/").status_code == 200
