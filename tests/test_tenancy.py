"""Every address × verb × person × workspace, enumerated from the resolver (Must show 3, F6)."""

import logging
import re
import uuid
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tenants.scope import enter_scope
from tests.access_table import (
    ACT,
    ADMIN,
    ALL,
    ANYBODY,
    API,
    CUSTODIAN,
    LIAISONS,
    TABLE,
    VERBS,
    Entry,
)
from tests.factories import ACME
from tests.routes import Route, routes
from tests.world import furnish

METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]
IDS = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|R-[0-9A-Z-]{4,}")
NONCE = re.compile(
    rb'nonce="[^"]*"|name="csrfmiddlewaretoken" value="[^"]*"|"x-csrftoken": "[^"]*"'
)
PEOPLE = [name for name, _roles, _queues in ACME]


def inside() -> list[Route]:
    """Return every address below a workspace."""
    return [route for route in routes() if route.pattern.startswith("w/<slug:slug>/")]


def test_every_address_is_in_the_table():
    names = {route.name for route in inside()}
    assert names == set(TABLE), (
        f"Not in tests/access_table.py: {sorted(names - set(TABLE))}. Add a line with the kind of "
        f"each and whom it lets in. Gone from the product: {sorted(set(TABLE) - names)}."
    )


def test_every_address_lets_somebody_in():
    for name, entry in TABLE.items():
        assert entry.who == ANYBODY or entry.who & set(PEOPLE), name


@pytest.fixture(autouse=True)
def quiet():
    """Thousands of refusals are meant here; their log lines would cost more than the requests."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def world(cast):
    """Return the cast with both workspaces full; `world.acme.member` is a member of each."""
    both = furnish(cast)
    for inner, member in ((both.acme, cast.nora), (both.globex, cast.omar)):
        inner.member = member
        with enter_scope(inner.workspace.pk):
            from escalation.models import IncidentItem, ItemKind

            inner.item = IncidentItem.objects.filter(
                incident=inner.incident, kind=ItemKind.MITIGATION
            ).first()
    both.cast = cast
    return both


def address(route: Route, slug: str, objects: SimpleNamespace) -> str:
    names = re.findall(r"<(?:\w+:)?(\w+)>", route.pattern)
    return reverse(route.name, kwargs=TABLE[route.name].kwargs(slug, names, objects))


def send(client: Client, method: str, url: str, body: dict[str, str] | None = None):
    """Send one request and undo whatever it did."""
    with transaction.atomic():
        answer = client.post(url, body) if method == "POST" else client.generic(method, url)
        answer.content  # noqa: B018 (render while the rows are there)
        transaction.set_rollback(True)
    return answer


def signed_in(member) -> Client:
    client = Client(raise_request_exception=False)
    if member is not None:
        client.force_login(member.user)
    return client


def member_routes() -> Iterator[tuple[Route, Entry]]:
    for route in inside():
        if TABLE[route.name].who != ANYBODY:
            yield route, TABLE[route.name]


@pytest.mark.parametrize(("objects", "methods"), [("acme", METHODS), ("globex", ["GET", "POST"])])
def test_outsider_gets_404_everywhere(world, objects, methods):
    """Omar holds every role in Globex; with Acme's ids and with his own he finds nothing."""
    wrong, client = [], signed_in(world.cast.omar)
    nowhere = {method: send(client, method, "/w/nowhere/people/") for method in methods}
    for route, entry in member_routes():
        for method in methods:
            answer = send(client, method, address(route, "acme", getattr(world, objects)))
            # A verb the address never takes may be refused before anybody is asked who they are.
            if answer.status_code == 405 and method not in VERBS[entry.kind]:
                answer = send(client, method, address(route, "nowhere", world.acme))
                same = answer.status_code == 405
            else:
                same = answer.status_code == 404 and bare(answer) == bare(nowhere[method])
            if not same:
                wrong.append((method, route.name, answer.status_code))
    assert not wrong


def bare(answer) -> bytes:
    """Return a page without what is new in every answer."""
    return NONCE.sub(b"", answer.content)


def test_stranger_is_sent_to_log_in(world):
    wrong, client = [], signed_in(None)
    for route, entry in member_routes():
        for method in METHODS:
            url = address(route, "acme", world.acme)
            answer = send(client, method, url)
            to_log_in = answer.status_code == 302 and answer["Location"].startswith("/accounts/")
            refused = answer.status_code == 405 and method not in VERBS[entry.kind]
            if not (to_log_in or refused):
                wrong.append((method, route.name, answer.status_code))
    assert not wrong


@pytest.mark.parametrize("names", [PEOPLE[:3], PEOPLE[3:6], PEOPLE[6:9], PEOPLE[9:]])
def test_insiders_get_what_the_table_says_and_no_byte_of_another_workspace(world, names):
    """Names, texts, ids and references planted in Globex are in no answer to Acme's people."""
    wrong, foreign = [], world.globex.ids - world.acme.ids
    for name in names:
        client = signed_in(getattr(world.cast, name))
        own = 0
        for route in inside():
            entry = TABLE[route.name]
            for method in ("GET", "POST"):
                answer = send(client, method, address(route, "acme", world.acme), entry.body)
                public = entry.who == ANYBODY
                if not public and answer.status_code not in expected_of(entry, name, method):
                    wrong.append((name, method, route.name, answer.status_code))
                assert not leaks(answer, world.globex.canary, foreign), (name, method, route.name)
                own += world.acme.canary.encode() in answer.content
        # The words were there to be seen: one's own workspace shows them.
        assert own > 5, name
    assert not wrong


def test_no_byte_of_acme_is_in_any_answer_to_globex(world):
    foreign, own = world.acme.ids - world.globex.ids, 0
    client = signed_in(world.cast.omar)
    for route in inside():
        for method in ("GET", "POST"):
            answer = send(client, method, address(route, "globex", world.globex))
            assert answer.status_code not in {403, 404} or "token" in route.pattern, route.name
            assert not leaks(answer, world.acme.canary, foreign), (method, route.name)
            own += world.globex.canary.encode() in answer.content
    assert own > 40


def leaks(answer, canary: str, ids: set[str]) -> set[str]:
    """Return what an answer tells of the other workspace."""
    body = answer.content + str(answer.headers).encode()
    return ({found.decode() for found in IDS.findall(body)} & ids) | {
        word for word in [canary] if word.encode() in body
    }


def expected_of(entry: Entry, name: str, method: str) -> set[int]:
    takes = method in VERBS[entry.kind]
    # The address of a verb, opened like a page, leads back to its page or nowhere.
    if name not in entry.who:
        return {403} if takes else {403, 405, 302}
    if not takes:
        return {405, 302}
    # A post without its fields is answered beside them (400), by what happened meanwhile (409),
    # by the page it leads to (302), or by a page that only shows something (200, 405).
    return (
        {200, 302}
        if method == "GET"
        else {200, 302, 400, 409, 422} | ({405} if entry.kind != ACT else set())
    )


def test_one_insider_gets_405_for_the_verbs_an_address_does_not_take(world):
    wrong = []
    clients = {name: signed_in(getattr(world.cast, name)) for name in PEOPLE}
    for route, entry in member_routes():
        client = clients[min(entry.who & ALL)]
        for method in set(METHODS) - VERBS[entry.kind]:
            status = send(client, method, address(route, "acme", world.acme)).status_code
            leads_back = status == 302 and method in {"GET", "HEAD"}
            if status != 405 and not leads_back:
                wrong.append((method, route.name, status))
    assert not wrong


def test_public_addresses_are_open_here_and_nowhere_else(world):
    wrong = []
    for client in (signed_in(None), signed_in(world.cast.omar)):
        for route in inside():
            entry = TABLE[route.name]
            if entry.who != ANYBODY:
                continue
            for method in METHODS:
                answer = send(client, method, address(route, "acme", world.acme))
                takes = method in VERBS[entry.kind]
                refused = answer.status_code in ({401, 405} if entry.kind == API else {404, 405})
                if answer.status_code >= 500 or (not takes and not refused):
                    wrong.append((method, route.name, answer.status_code))
                if leaks(answer, world.globex.canary, world.globex.ids - world.acme.ids):
                    wrong.append((method, route.name, "leaks"))
            nowhere = send(client, min(VERBS[entry.kind]), address(route, "nowhere", world.acme))
            if nowhere.status_code != 404:
                wrong.append((route.name, "nowhere", nowhere.status_code))
    assert not wrong


def test_ids_of_another_workspace_are_404_for_those_who_may_open_the_page(world):
    """Whoever may open a page of Acme finds nothing of Globex under it."""
    wrong, tried = [], 0
    for route, entry in member_routes():
        own, foreign = (address(route, "acme", objects) for objects in (world.acme, world.globex))
        if own == foreign:
            continue
        for name in sorted(entry.who & {"ada", "lena", "rory", "carl", "aldo"})[:2]:
            for method in VERBS[entry.kind] - {"HEAD"}:
                tried += 1
                client = signed_in(getattr(world.cast, name))
                answer = send(client, method, foreign)
                if answer.status_code != 404:
                    wrong.append((name, method, route.name, answer.status_code))
    assert not wrong
    assert tried > 20


def test_canaries_are_where_the_team_reads_them(world):
    """Without this, the test above would pass on empty pages."""
    for inner, reader in ((world.acme, world.cast.lena), (world.globex, world.cast.omar)):
        slug = inner.workspace.slug
        client = signed_in(reader)
        url = reverse("triage:content", kwargs={"slug": slug, "reference": inner.case.reference})
        assert f"It said {inner.canary} to me".encode() in send(client, "POST", url).content
        assert inner.words
        assert all(inner.canary in words for words in inner.words)


def test_own_workspaces_are_listed_and_no_others(world):
    answer = signed_in(world.cast.nora).get("/workspaces/")
    assert b"acmecanary" in answer.content
    assert b"globexcanary" not in answer.content


def test_act_of_one_role_is_refused_to_others_before_anything_is_looked_at(cast):
    """Others learn nothing of it: neither which verb it takes nor what there is."""
    wrong, client = [], signed_in(cast.nora)
    for route, entry in member_routes():
        if entry.kind == ACT and entry.who in {ADMIN, CUSTODIAN, LIAISONS}:
            path = route.pattern.replace("<slug:slug>", "acme")
            path = re.sub(r"<uuid:\w+>", str(uuid.UUID(int=7)), path)
            url = "/" + re.sub(r"<[^>]+>", "R-NONE1-NONE1", path)
            if (status := client.get(url).status_code) != 403:
                wrong.append((route.name, status))
    assert not wrong
