"""`manage.py purge`: destroy what is due now, without waiting for the beat."""

import uuid
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from privacy.actions import certify_purge, purge_due
from privacy.models import Purge
from tenants.directory import workspaces_with
from tenants.scope import enter_scope


class Command(BaseCommand):
    """Purges every workspace, as of now or of another moment."""

    help = "Destroy every key and row whose retention clock has run out; issue certificates."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--now",
            metavar="ISO",
            help="act as if it were this moment, such as 2027-06-01T12:00Z; in production a "
            "moment that lies ahead is refused",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Purge workspace by workspace and print one line for each certificate."""
        now = _moment(options["now"])
        done = [
            (workspace_id, purge)
            for workspace_id in workspaces_with("tenants_all_workspaces")
            for purge in self._purge(workspace_id, now)
        ]
        issued = sum(certify_purge(workspace_id, purge.pk, now) for workspace_id, purge in done)
        self.stdout.write(f"{issued} certificates issued" if done else "nothing was due")
        if waiting := len(done) - issued:
            self.stdout.write(
                f"{waiting} follow with the next purge, once the storage can forget: somebody holds "
                "the tables or reads an old state of them"
            )

    def _purge(self, workspace_id: uuid.UUID, now: datetime) -> list[Purge]:
        done: list[Purge] = []
        while True:
            with enter_scope(workspace_id):
                purges = purge_due(now)
            for purge in purges:
                self.stdout.write(
                    f"purge {purge.pk} · {purge.rule} · {purge.records} reports, "
                    f"{purge.keys_destroyed} keys, {purge.rows_deleted} rows"
                )
            if not purges:
                return done
            done += purges


def _moment(given: str | None) -> datetime:
    if not given:
        return timezone.now()
    try:
        moment = parse_datetime(given)
    except ValueError:
        moment = None
    if moment is None:
        raise CommandError(f"--now {given!r} is no date and time. Write 2027-06-01T12:00Z.")
    if timezone.is_naive(moment):
        raise CommandError(f"--now {given!r} has no zone. Write 2027-06-01T12:00Z or +02:00.")
    if settings.MODE == "production" and moment > timezone.now():
        raise CommandError(
            "--now lies ahead: that would destroy data before its time. "
            "The clock can be moved forward in demo and test mode only."
        )
    return moment
