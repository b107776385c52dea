"""Migrate, and bring what stands in no migration to what the code declares."""

from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import connections
from django.db.migrations.loader import MigrationLoader

from config.look_ups import LOOK_UPS
from tenants import rls

EARLIER = (
    "This database was made by an earlier version, whose tables are laid out differently"
    " (it knows the migration {name}). Nothing was changed. For the demo: make demo-reset."
    " Otherwise name an empty database in DATABASE_URL and DATABASE_OWNER_URL."
)


class Command(migrate.Command):
    """Django's own, followed by steps that may be run as often as one likes."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the migrations, then grant rights and make the look-ups anew.

        Raises CommandError for a database of an earlier layout, before anything is changed.
        """
        connection = connections[options["database"]]
        loader = MigrationLoader(connection)
        # What an app that has migrations here does not know any more.
        left = sorted(loader.applied_migrations.keys() - loader.disk_migrations.keys())
        for app, name in left:
            if app in loader.migrated_apps:
                raise CommandError(EARLIER.format(name=f"{app}.{name}"))
        super().handle(*args, **options)
        if options["plan"] or options["check_unapplied"]:
            return
        rls.grant(connection)
        rls.make_look_ups(connection, LOOK_UPS)
