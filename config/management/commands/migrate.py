"""Migrate, and bring what stands in no migration to what the code declares."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from config.look_ups import LOOK_UPS
from tenants import rls


class Command(migrate.Command):
    """Django's own, followed by steps that may be run as often as one likes."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the migrations, then grant rights and make the look-ups anew."""
        super().handle(*args, **options)
        if options["plan"] or options["check_unapplied"]:
            return
        connection = connections[options["database"]]
        rls.grant(connection)
        rls.make_look_ups(connection, LOOK_UPS)
