"""What entries of the audit trail are about: its name, how it is found by it, and where its page is."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import cache, reduce
from typing import Any, NamedTuple

from django.apps import apps
from django.db import models

from tenants.models import AuditEvent, Member, TenantModel, Workspace
from tenants.pages import parse_id
from tenants.typed import plain

# Returns the addresses of the pages that a member may open, by the ids of what they are about.
Pages = Callable[[Member, Collection[uuid.UUID]], dict[uuid.UUID, str]]
# By kind of object; each app above this one has its pages put here when the product starts.
PAGES: dict[str, Pages] = {}


class Named(NamedTuple):
    """How people call an object, by what the trail's page finds it, and its own page, if any."""

    name: str
    found_by: str
    url: str = ""


def named_objects(events: Iterable[AuditEvent], member: Member) -> dict[uuid.UUID, Named]:
    """Return by id what entries and their facts are about, where it has a name and is still there.

    The name goes for all who read the trail, the address for this member. The number of queries is
    that of the kinds there are.
    """
    found: dict[uuid.UUID, Named] = {}
    for kind, ids in _ids_by_kind(events).items():
        if kind not in _models():
            continue
        urls = PAGES[kind](member, ids) if kind in PAGES else {}
        for row in _rows(kind).filter(pk__in=ids):
            found_by = _called(row) or str(row.pk)
            found[row.pk] = Named(str(row), found_by, urls.get(row.pk, ""))
    return found


def objects_called(text: str) -> set[uuid.UUID]:
    """Return the ids of what people call so: a case and its report, an incident, a member, …"""
    text = plain(text)
    if as_id := parse_id(text):
        return {as_id}
    wanted = {text, text.upper(), text.lower()}
    found: set[uuid.UUID] = set()
    for kind, model in _models().items():
        if column := _column(model):
            rows = _rows(kind).filter(**{f"{column}__in": wanted})
            found.update(rows.values_list("pk", flat=True))
    return found


def _ids_by_kind(events: Iterable[AuditEvent]) -> dict[str, set[uuid.UUID]]:
    ids: dict[str, set[uuid.UUID]] = defaultdict(set)
    for event in events:
        ids[event.object_type].add(event.object_id)
        for kind, value in event.facts.items():
            if kind in _models() and (as_id := parse_id(str(value))):
                ids[kind].add(as_id)
    return ids


@cache
def _models() -> dict[str, Any]:
    """Return the kinds of objects that have a name."""
    return {
        str(model._meta.model_name): model
        for model in apps.get_models()
        if (issubclass(model, TenantModel) or model is Workspace)
        and model.__str__ is not models.Model.__str__
    }


def _rows(kind: str) -> Any:
    """Return the rows of a kind with what their names are made of."""
    model = _models()[kind]
    needed = [
        field.name
        for field in model._meta.local_fields
        if isinstance(field, models.ForeignKey)
        and not field.null
        and field.related_model is not Workspace
    ]
    return model.objects.select_related(*needed)


def _column(model: Any) -> str:
    """Return the look-up by which people ask for rows of a model; empty where they do not."""
    has_reference = any(field.name == "reference" for field in model._meta.local_fields)
    return str(getattr(model, "CALLED", "reference" if has_reference else ""))


def _called(row: Any) -> str:
    column = _column(type(row))
    return str(reduce(getattr, column.split("__"), row)) if column else ""
