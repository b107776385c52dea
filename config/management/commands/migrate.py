"""`manage.py migrate`: Django's own, between what must hold before it and what follows from it."""

from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

from config.autodetector import Autodetector
from config.look_ups import look_ups
from privacy import storage
from tenants import rls
from tenants.actions import sync_grants


class Command(migrate.Command):
    """Refuses a database of another release, migrates, and brings the rest to what the code declares."""

    # Both commands must have the same.
    autodetector = Autodetector

    def handle(self, *args: Any, **options: Any) -> None:
        """Take the steps in their order; nothing is written before the first has passed."""
        connection = connections[options["database"]]
        refuse_other_release(connection)
        super().handle(*args, **options)
        if options["plan"] or options["check_unapplied"]:
            return
        # May be run as often as one likes: each makes what it finds into what is declared.
        rls.grant(connection)
        storage.let_tend(connection)
        storage.keep_no_statistics(connection)
        rls.make_look_ups(connection, look_ups())
        sync_grants(using=connection.alias)


def refuse_other_release(connection: BaseDatabaseWrapper) -> None:
    """Raise CommandError when the database has migrations of ours that are not here.

    Django would pass over them, and migrate what it takes for the rest.
    """
    ours = {
        app.label for app in apps.get_app_configs() if Path(app.path).parent == settings.BASE_DIR
    }
    loader = MigrationLoader(connection)
    known = {*loader.disk_migrations}.union(*(m.replaces for m in loader.disk_migrations.values()))
    foreign = sorted(
        key for key in loader.applied_migrations if key[0] in ours and key not in known
    )
    if foreign:
        names = ", ".join(map(".".join, foreign[:3])) + (" ..." if len(foreign) > 3 else "")
        raise CommandError(
            f"Database {connection.settings_dict['NAME']!r} was made by another release: this one "
            f"does not have its migrations {names}. Nothing was changed.\n"
            "Migrations began anew, so data of before cannot be taken over. The demo: `make "
            "demo-reset` removes it. A server: make a new database (`python -m local bootstrap "
            "--database NAME`), and set DATABASE_URL and DATABASE_OWNER_URL to it.\n"
            "If the database is newer than this release, run the release that made it."
        )
