"""How makemigrations writes a new table: with its constraints and indexes, in one operation.

Django writes each as an operation by itself, and every one of them makes the migrations' models
anew: a new database took four times as long.
"""

from collections.abc import Sequence
from typing import Any

from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.operations import AddConstraint, AddField, AddIndex, CreateModel
from django.db.migrations.operations.base import Operation


class Autodetector(MigrationAutodetector):
    """Django's own, which folds what belongs to a new table into its creation."""

    # Declared for type checkers, which do not know them.
    migrations: dict[str, list[Any]]

    def _optimize_migrations(self) -> None:
        super()._optimize_migrations()  # type: ignore[misc]
        for migrations in self.migrations.values():
            for migration in migrations:
                migration.operations = folded(migration.operations)


def folded(operations: Sequence[Operation]) -> list[Operation]:
    """Return the operations with constraints and indexes of tables made here inside CreateModel.

    A table that gets a field afterwards is left as it is: a constraint may be about that field.
    """
    later = {op.model_name_lower for op in operations if isinstance(op, AddField)}
    created: dict[str, Any] = {
        op.name_lower: op
        for op in operations
        if isinstance(op, CreateModel) and op.name_lower not in later
    }
    left: list[Operation] = []
    for operation in operations:
        if isinstance(operation, AddConstraint) and operation.model_name_lower in created:
            options = created[operation.model_name_lower].options
            options["constraints"] = [*options.get("constraints", []), operation.constraint]
        elif isinstance(operation, AddIndex) and operation.model_name_lower in created:
            options = created[operation.model_name_lower].options
            options["indexes"] = [*options.get("indexes", []), operation.index]
        else:
            left.append(operation)
    return left
