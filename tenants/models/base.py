"""What every tenant row has: a time-ordered id, a workspace, and a manager that needs a scope."""

import uuid
from datetime import datetime
from typing import Any

import uuid_utils.compat
from django.db import models
from django.db.models.base import ModelBase
from django.db.models.expressions import DatabaseDefault

from tenants.models.constraints import Isolated, SameWorkspace, state_field
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
    """A foreign key to a row of the same workspace; see SameWorkspace, which it always has."""

    def __init__(self, to: Any, on_delete: Any = models.PROTECT, **kwargs: Any) -> None:
        kwargs.setdefault("db_index", False)
        kwargs["db_constraint"] = False
        super().__init__(to, on_delete, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("db_constraint", None)
        kwargs["db_index"] = self.db_index  # type: ignore[attr-defined]
        return name, path, args, kwargs


class IdentityField(models.BigIntegerField):
    """A number that the database gives each row as it is inserted, rising; nobody can choose it."""

    db_returning = True

    def get_default(self) -> Any:
        return DatabaseDefault(models.Value(None), output_field=self)

    def db_type_suffix(self, connection: Any) -> str:
        return "GENERATED ALWAYS AS IDENTITY"


class Tenant(ModelBase):
    """The class of models whose rows belong to a workspace: adds what their tables must have.

    A model says by attributes what is special about it: `append_only`, where no row may ever
    change; `workspace_column`, where the workspace is not named by `workspace_id`; and `NEXT`, the
    states its rows can be in.
    """

    def __new__(
        cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any], **kwargs: Any
    ) -> Any:
        model: Any = super().__new__(cls, name, bases, attrs, **kwargs)
        meta = model._meta
        if not meta.abstract:
            meta.constraints = [*_constraints_of(model), *meta.constraints]
            # By this name being here the migrations' state takes constraints over.
            meta.original_attrs["constraints"] = meta.constraints
        return model


def _constraints_of(model: Any) -> list[models.BaseConstraint]:
    table = model._meta.db_table
    column = getattr(model, "workspace_column", "workspace_id")
    append_only = getattr(model, "append_only", False)
    found: list[models.BaseConstraint] = [
        Isolated(name=f"{table}_isolated", column=column, append_only=append_only)
    ]
    found += [
        SameWorkspace(name=f"{table}_{field.column}_ws", field=field.name)
        for field in model._meta.local_fields
        if isinstance(field, TenantForeignKey)
    ]
    if field := state_field(model):
        states = sorted(str(state) for state in model.NEXT)
        found.append(
            models.CheckConstraint(
                condition=models.Q((f"{field}__in", states)), name=f"{table}_{field}_known"
            )
        )
    return found


class TenantModel(models.Model, metaclass=Tenant):
    """A row that belongs to one workspace; see Tenant for what its table gets by that."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    workspace = models.ForeignKey(
        "tenants.Workspace", on_delete=models.PROTECT, related_name="+", db_index=False
    )

    objects = TenantManager()

    class Meta:
        abstract = True
