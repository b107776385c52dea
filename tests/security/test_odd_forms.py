"""Forms filled in with what makes no sense are refused or taken, never an error of the server."""

import logging
import re
from urllib.parse import quote

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from escalation.models import IncidentItem
from tenants.scope import enter_scope
from tests.access_table import ANYBODY, PARAMS, READ, TABLE
from tests.routes import routes
from tests.world import furnish

ODD = [
    "",
    "a\0b",
    "\u202e\u200b",
    "x" * 5000,
    "-1",
    "9" * 30,
    "²",
    "\r\nBcc: x@example.org",
    "http://[::1",
    "https://x:99999/",
    "https://[fe80::1%25]/",
    "(?P<a>",
    "{{7*7}}%s%(x)s",
    "\ud800",
]


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def world(cast):
    both = furnish(cast)
    both.acme.member = cast.nora
    with enter_scope(cast.acme.pk):
        both.acme.item = IncidentItem.objects.filter(incident=both.acme.incident).first()
    return both.acme


def addresses(cast, world):
    """Yield every address that takes a post, with a client of somebody who may send one."""
    for route in routes():
        entry = TABLE.get(route.name)
        if entry is None or entry.kind == READ:
            continue
        names = [name for name in re.findall(r"<(?:\w+:)?(\w+)>", route.pattern) if name in PARAMS]
        client = Client(raise_request_exception=False)
        if entry.who != ANYBODY:
            client.force_login(getattr(cast, min(entry.who)).user)
        yield route.name, reverse(route.name, kwargs=entry.kwargs("acme", names, world)), client


def fields_of(page: str) -> set[str]:
    return set(re.findall(r'<(?:input|textarea|select|button)[^>]*\bname="([^"]+)"', page))


def test_no_field_breaks_a_form(cast, world):
    broken, fields = [], {"act", "origins", "take_over", "draft", "format", "seen_status"}
    found = list(addresses(cast, world))
    for _name, url, client in found:
        fields |= fields_of(client.get(url).content.decode())
    # Fields that open further pages, whose names no page of a GET shows.
    fields |= {"pointer", "resolution_note", "question", "note", "answer", "receipt", "attempt"}
    fields -= {"csrfmiddlewaretoken"}
    for name, url, client in found:
        for odd in ODD:
            value = quote(odd.encode("utf-8", "surrogatepass"))
            with transaction.atomic():
                answer = client.post(
                    url,
                    "&".join(f"{field}={value}" for field in sorted(fields)),
                    content_type="application/x-www-form-urlencoded",
                )
                transaction.set_rollback(True)
            if answer.status_code >= 500:
                broken.append((name, odd[:20]))
    assert not broken
