"""Every address of the product, read from its own resolver."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from django.urls import URLPattern, URLResolver, get_resolver


class Route(NamedTuple):
    """One address: its pattern, its name with the app before it, and its view."""

    pattern: str
    name: str
    view: Callable[..., Any]


def routes() -> list[Route]:
    """Return every address, accounts included."""
    return list(_walk(get_resolver("config.urls"), "", ""))


def _walk(resolver: URLResolver, prefix: str, app: str) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        pattern = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield Route(pattern, f"{app}{entry.name}" if entry.name else "", entry.callback)
        else:
            space = f"{entry.namespace}:" if entry.namespace else ""
            yield from _walk(entry, pattern, app + space)
