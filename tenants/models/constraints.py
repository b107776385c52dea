"""Constraints that a tenant table gets by being one, which makemigrations sees and writes."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.conf import settings
from django.db import models

IN_SCOPE = "current_setting('app.workspace')::uuid"
# The field that holds a row's state, where its model declares NEXT.
STATE_FIELDS = ("status", "state")


class TableConstraint(models.BaseConstraint):
    """A constraint that only the database holds, made by statements of its own.

    Each keyword of `__init__` is an attribute, and what two of them are told apart by.
    """

    keywords: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *, name: str, **values: Any) -> None:
        for keyword in self.keywords:
            setattr(self, keyword, values.pop(keyword))
        super().__init__(name=name, **values)

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {keyword: getattr(self, keyword) for keyword in self.keywords}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TableConstraint):
            return NotImplemented
        return self.deconstruct() == other.deconstruct()

    def __hash__(self) -> int:
        return hash(self.name)

    def constraint_sql(self, model: Any, schema_editor: Any) -> None:  # type: ignore[override]
        # Not inside CREATE TABLE: it stands on the table, or on another one of the migration.
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))

    def validate(self, model: Any, instance: Any, exclude: Any = None, using: str = "") -> None:
        """Leave it to the database: what a form may not say, its own rules refuse."""


class Isolated(TableConstraint):
    """Row-level security, enabled and forced: a scope sees the rows of its workspace alone.

    `column` names the workspace. The maintenance role reads everything and writes nothing. With
    `append_only` the application role may only insert, and a trigger refuses changes to everybody.
    """

    keywords = ("column", "append_only")
    column: str
    append_only: bool

    def create_sql(self, model: Any, schema_editor: Any) -> str:
        table = schema_editor.quote_name(model._meta.db_table)
        role, own = f'"{settings.APP_ROLE}"', f"{self.column} = {IN_SCOPE}"
        rights = "SELECT, INSERT" if self.append_only else "SELECT, INSERT, UPDATE, DELETE"
        statements = [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
            f"CREATE POLICY workspace_isolation ON {table} USING ({own}) WITH CHECK ({own})",
            f"CREATE POLICY maintenance_reads ON {table} FOR SELECT"
            f" TO {settings.MAINTENANCE_ROLE} USING (true)",
            f"GRANT SELECT ON {table} TO {settings.MAINTENANCE_ROLE}",
            # Also where it was a table of another kind before.
            f"REVOKE ALL ON {table} FROM {role}",
            f"GRANT {rights} ON {table} TO {role}",
        ]
        if self.append_only:
            statements += [
                "CREATE OR REPLACE FUNCTION tenants_refuse_change() RETURNS trigger"
                " LANGUAGE plpgsql AS $body$ BEGIN RAISE EXCEPTION USING"
                " MESSAGE = TG_TABLE_NAME || ' is append-only', ERRCODE = 'restrict_violation';"
                " END $body$",
                f"CREATE TRIGGER {self.name} BEFORE UPDATE OR DELETE ON {table}"
                " FOR EACH ROW EXECUTE FUNCTION tenants_refuse_change()",
            ]
        return "; ".join(statements)

    def remove_sql(self, model: Any, schema_editor: Any) -> str:
        table = schema_editor.quote_name(model._meta.db_table)
        return "; ".join(
            [
                f"DROP TRIGGER IF EXISTS {self.name} ON {table}",
                f"DROP POLICY workspace_isolation ON {table}",
                f"DROP POLICY maintenance_reads ON {table}",
                # Nobody reads it until it is under another constraint.
                f"REVOKE ALL ON {table} FROM {settings.MAINTENANCE_ROLE}",
                f'REVOKE ALL ON {table} FROM "{settings.APP_ROLE}"',
            ]
        )


class SameWorkspace(TableConstraint):
    """A foreign key that leads to a row of the same workspace: `(workspace_id, id)`.

    Foreign key checks pass row-level security by: a plain one could point into another workspace.
    It brings the unique index of its target along: one declared there may come after it in a
    migration, and tables that nothing leads to do without.
    """

    keywords = ("field",)
    field: str

    def create_sql(self, model: Any, schema_editor: Any) -> str:
        field, quote = model._meta.get_field(self.field), schema_editor.quote_name
        target = field.remote_field.model._meta.db_table
        return (
            f"CREATE UNIQUE INDEX IF NOT EXISTS {quote(f'{target}_ws_id')}"
            f" ON {quote(target)} (workspace_id, id);"
            f" ALTER TABLE {quote(model._meta.db_table)} ADD CONSTRAINT {quote(self.name)}"
            f" FOREIGN KEY (workspace_id, {quote(field.column)})"
            f" REFERENCES {quote(target)} (workspace_id, id) DEFERRABLE INITIALLY DEFERRED"
        )

    def remove_sql(self, model: Any, schema_editor: Any) -> str:
        # Not there any more where the column was dropped first.
        table, name = schema_editor.quote_name(model._meta.db_table), self.name
        return f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {schema_editor.quote_name(name)}"


def state_field(model: type[models.Model]) -> str:
    """Return the name of the field whose values are the keys of the model's NEXT; empty for none."""
    if not hasattr(model, "NEXT"):
        return ""
    names = {field.name for field in model._meta.local_fields}
    (name,) = names.intersection(STATE_FIELDS)
    return name


def together(name: str, *fields: str) -> models.CheckConstraint:
    """Return a constraint by which columns are all null or none of them is."""
    none = models.Q(*((f"{field}__isnull", True) for field in fields))
    every = models.Q(*((f"{field}__isnull", False) for field in fields))
    return models.CheckConstraint(condition=none | every, name=name)


def only_when(name: str, condition: models.Q, holds: models.Q) -> models.CheckConstraint:
    """Return a constraint by which something holds exactly where a condition does."""
    return models.CheckConstraint(condition=(condition & holds) | (~condition & ~holds), name=name)
