"""What every tenant row has: a time-ordered id, a workspace, and a manager that needs a scope."""

import uuid
from datetime import datetime
from typing import Any, Self

import uuid_utils.compat
from django.db import models

from tenants.scope import current_workspace_id


def new_id() -> uuid.UUID:
    """Return a UUIDv7: ordered by time, so that keyset pages need no second column."""
    return uuid_utils.compat.uuid7()


def first_id_at(moment: datetime) -> uuid.UUID:
    """Return the smallest id a row made at this moment can have, to select by time with it."""
    return uuid.UUID(int=int(moment.timestamp() * 1000) << 80)


class TenantManager(models.Manager[Any]):
    """A manager that raises outside a scope and filters on the workspace inside one."""

    def get_queryset(self) -> models.QuerySet[Any]:
        return super().get_queryset().filter(workspace_id=current_workspace_id())


class TenantForeignKey(models.ForeignKey[Any, Any]):
    """A foreign key whose database constraint is composite, `(workspace_id, id)`.

    The constraint is added by `tenants.rls.TenantTable`: plain foreign key checks bypass
    row-level security and would let a row point into another workspace.
    """

    def __init__(self, to: Any, on_delete: Any = models.PROTECT, **kwargs: Any) -> None:
        kwargs.setdefault("db_index", False)
        kwargs["db_constraint"] = False
        super().__init__(to, on_delete, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("db_constraint", None)
        kwargs["db_index"] = self.db_index  # type: ignore[attr-defined]
        return name, path, args, kwargs

    def clone(self) -> Self:
        return super().clone()


class TenantModel(models.Model):
    """A row that belongs to one workspace."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    workspace = models.ForeignKey(
        "tenants.Workspace", on_delete=models.PROTECT, related_name="+", db_index=False
    )

    objects = TenantManager()

    class Meta:
        abstract = True
