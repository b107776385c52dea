"""Migration operations that put a table under row-level security."""

from typing import Any

from django.apps.registry import Apps
from django.conf import settings
from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation

from tenants.models.base import TenantForeignKey

IN_SCOPE = "current_setting('app.workspace')::uuid"


class TenantTable(Operation):
    """Enable and force row-level security on one model's table, and make its keys composite.

    `column` names the workspace column. With `append_only` the application role gets no UPDATE
    and DELETE and a trigger refuses both to everyone but the maintenance path.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(
        self, model_name: str, *, column: str = "workspace_id", append_only: bool = False
    ) -> None:
        self.model_name = model_name
        self.column = column
        self.append_only = append_only

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (
            self.__class__.__name__,
            [self.model_name],
            {"column": self.column, "append_only": self.append_only},
        )

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Change nothing in Django's state: this is about the database alone."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: Any,
        to_state: Any,
    ) -> None:
        apps: Apps = to_state.apps
        model = apps.get_model(app_label, self.model_name)
        for statement in self.statements(model):
            schema_editor.execute(statement)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: Any,
        to_state: Any,
    ) -> None:
        model = from_state.apps.get_model(app_label, self.model_name)
        table = model._meta.db_table
        for name in ("workspace_isolation", "maintenance_reads"):
            schema_editor.execute(f"DROP POLICY IF EXISTS {name} ON {table}")
        schema_editor.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")

    def statements(self, model: type[models.Model]) -> list[str]:
        """Return the SQL for one model, in order."""
        table, own = model._meta.db_table, self.column
        role = f'"{settings.APP_ROLE}"'
        found = [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
            f"CREATE POLICY workspace_isolation ON {table} USING ({own} = {IN_SCOPE})"
            f" WITH CHECK ({own} = {IN_SCOPE})",
            f"CREATE POLICY maintenance_reads ON {table} FOR SELECT"
            f" TO {settings.MAINTENANCE_ROLE} USING (true)",
            f"GRANT SELECT ON {table} TO {settings.MAINTENANCE_ROLE}",
        ]
        if own == "workspace_id":
            found.append(f"ALTER TABLE {table} ADD CONSTRAINT {table}_ws_id UNIQUE ({own}, id)")
        found.extend(
            composite_key_sql(model, field)
            for field in model._meta.local_fields
            if isinstance(field, TenantForeignKey)
        )
        if self.append_only:
            found += [
                f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {role}",
                f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table}"
                " FOR EACH ROW EXECUTE FUNCTION tenants_refuse_change()",
            ]
        return found

    def describe(self) -> str:
        return f"Put {self.model_name} under row-level security"

    @property
    def migration_name_fragment(self) -> str:
        return f"{self.model_name.lower()}_rls"


def composite_key_sql(model: type[models.Model], field: TenantForeignKey) -> str:
    """Return the ALTER TABLE that ties one foreign key to its target in the same workspace."""
    table, target = model._meta.db_table, field.related_model._meta.db_table
    return (
        f"ALTER TABLE {table} ADD CONSTRAINT {table}_{field.column}_ws FOREIGN KEY"
        f" (workspace_id, {field.column}) REFERENCES {target} (workspace_id, id)"
        " DEFERRABLE INITIALLY DEFERRED"
    )


def maintenance_function(name: str, arguments: str, returns: str, body: str) -> str:
    """Return SQL for a function that reads across workspaces and gives back ids, never content.

    It runs as the maintenance role (SECURITY DEFINER), whose own policies allow it to read;
    the application role may only execute it. Temporary tables are looked up last: a session
    could otherwise put one of its own in the place of a table.
    """
    signature = f"{name}({arguments})"
    types = ", ".join(part.split()[-1] for part in arguments.split(",") if part.strip())
    return f"""
        CREATE OR REPLACE FUNCTION {signature} RETURNS {returns} LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp AS $body$ {body} $body$;
        REVOKE ALL ON FUNCTION {name}({types}) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION {name}({types}) TO "{settings.APP_ROLE}";
        ALTER FUNCTION {name}({types}) OWNER TO {settings.MAINTENANCE_ROLE};
    """
