"""Keyset pages over any order: each row once, forth and back."""

from urllib.parse import parse_qs

import pytest

from tenants import audit
from tenants.models import AuditEvent
from tenants.pages import Page, page_of


@pytest.fixture
def events(acme):
    """Return rows of which several share the first column of the order."""
    added, changed, ended = "contract.added", "contract.changed", "contract.ended"
    for event in (changed, added, changed, ended, added, changed, changed):
        audit.record(event, acme.safety)
    return AuditEvent.objects.filter(event__startswith="contract.")


def at(link):
    return parse_qs(link.removeprefix("?"))["at"][0]


@pytest.mark.parametrize("order", [("-event", "-id"), ("-event", "id"), ("at", "id"), ("-id",)])
def test_pages_in_any_order_hold_each_row_once_forth_and_back(events, order):
    wanted = list(events.order_by(*order))
    pages = [page_of(events, order=order, size=2)]
    while link := pages[-1].links()["older_url"]:
        pages.append(page_of(events, at(link), order=order, size=2))
    assert [row for page in pages for row in page.rows] == wanted
    back = [pages[-1]]
    while link := back[-1].links()["newer_url"]:
        back.append(page_of(events, at(link), order=order, size=2))
    assert [page.rows for page in reversed(back)] == [page.rows for page in pages]


def test_links_keep_what_else_the_address_says():
    links = Page([], older="after~1").links(q="a & b", state="live")
    assert links == {"newer_url": "", "older_url": "?q=a+%26+b&state=live&at=after~1"}
