"""Requests that make no sense are refused or answered, never an error of the server."""

import logging
import re

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.access_table import PARAMS, TABLE
from tests.reporting.reporters import BODY, Host
from tests.routes import routes
from tests.world import furnish

# What an address may hold after its ?: broken, empty, huge, of the wrong kind.
ODD = [
    "",
    "a%00b",
    "%ED%A0%80",
    "-1",
    "0001-01-01",
    "1960-02-03",
    "9999-12-31",
    "99999999999999999999",
    "before-9999-ffffffffffffffffffffffffffffffff",
    "paging%00.01890000-0000-7000-8000-000000000000",
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "%E2%80%AE%27%22%3Cscript%3E%25s",
]
NAMES = [
    "q",
    "after",
    "before",
    "at",
    "state",
    "severity",
    "category",
    "who",
    "due",
    "area",
    "event",
    "person",
    "object",
    "since",
    "until",
    "format",
    "lang",
    "next",
    "version",
    "page",
]


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def world(cast):
    both = furnish(cast)
    both.acme.member, both.acme.item, both.cast = cast.nora, both.acme.case, cast
    return both


def signed_in(member) -> Client:
    client = Client(raise_request_exception=False)
    if member is not None:
        client.force_login(member.user)
    return client


def get(client: Client, url: str) -> int:
    with transaction.atomic():
        status = client.get(url).status_code
        transaction.set_rollback(True)
    return status


@pytest.mark.parametrize("who", ["ada", "lena", "carl", "aldo", None])
def test_no_query_string_breaks_a_page(world, who):
    client = signed_in(getattr(world.cast, who) if who else None)
    broken = []
    plain = ["/", "/workspaces/", "/accounts/login/", "/api/schema/"]
    for route in routes():
        if route.name in TABLE:
            names = [n for n in re.findall(r"<(?:\w+:)?(\w+)>", route.pattern) if n in PARAMS]
            plain.append(
                reverse(route.name, kwargs=TABLE[route.name].kwargs("acme", names, world.acme))
            )
    for url in plain:
        if get(client, url) >= 400:
            continue
        for odd in ODD[1::2]:
            query = "&".join(f"{name}={odd}" for name in NAMES)
            if get(client, f"{url}?{query}") >= 500:
                broken += [
                    (url, name, odd) for name in NAMES if get(client, f"{url}?{name}={odd}") >= 500
                ]
    assert not broken


@pytest.mark.parametrize("name", ["since", "until", "object", "person", "event"])
def test_no_filter_breaks_the_audit_trail(world, name):
    client = signed_in(world.cast.aldo)
    assert [odd for odd in ODD if get(client, f"/w/acme/audit/?{name}={odd}") >= 500] == []


@pytest.mark.parametrize("odd", ["a%00b", "%ED%A0%80", "%E2%80%AE", "R" * 300])
def test_no_path_breaks_a_page(world, odd):
    client = signed_in(world.cast.lena)
    broken = []
    for route in routes():
        if route.name in TABLE and "<str:" in route.pattern:
            url = re.sub(r"<str:\w+>", odd, route.pattern.replace("<slug:slug>", "acme"))
            url = re.sub(r"<uuid:\w+>", str(world.acme.case.pk), url)
            for method in ("get", "post"):
                with transaction.atomic():
                    if getattr(client, method)(f"/{url}").status_code >= 500:
                        broken.append((method, route.name))
                    transaction.set_rollback(True)
    assert not broken


@pytest.mark.parametrize(
    "extra",
    [
        {"message": "x", "code": "y"},
        {"non_field_errors": 1},
        {"": 1},
        {"\udfff": 1, "message": 2},
        {"tool": {"name": "x", "message": 1, "code": 2}},
        {"tool": {"message": 1}},
        {"__class__": {}},
        {"contact_email": '"a\x01b"@example.org'},
        {"contact_email": "a@" + "ü" * 200},
        {"locale": "a" * 36},
        {"trace": {"a": 10**300}},
        {"trace": 1e308},
        {"trace": {"": {"": [[], {}, None, True, -0.0]}}},
    ],
    ids=lambda extra: ascii(extra)[:40],
)
def test_no_body_breaks_the_api(cast, extra):
    host = Host(cast.acme)
    answer = host.post({**BODY, **extra})
    assert answer.status_code < 500
    if answer.status_code >= 400:
        assert answer.json()["errors"], answer.json()


@pytest.mark.parametrize("header", ["", "a" * 41, "pk_ü", "pk_\u202e"])
def test_no_client_key_breaks_the_api(cast, header):
    assert Host(cast.acme).post(X_Client_Key=header).status_code == 401
