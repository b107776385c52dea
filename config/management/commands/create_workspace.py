"""`manage.py create_workspace`: make a workspace and let its first admins in."""

import re
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.db import IntegrityError, OperationalError
from django.utils import timezone

from config.provision import provision_with_admins
from privacy.texts import clean_text
from tenants.directory import find_workspace_id
from tenants.models import User, Workspace
from tenants.permissions import Invalid

# What addresses below /w/ can hold; a hyphen at an end is nearly always a slip.
SLUG = re.compile(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")
MOST_NAME, MOST_EMAIL = 120, 254


class Command(BaseCommand):
    """Makes a workspace with all it needs, or nothing at all."""

    help = (
        "Make a workspace with its queues, policies, playbooks and retention rules, make EMAIL its "
        "admin, and send them a link to set a password (an account that has one keeps it). When "
        "anything is wrong, nothing is made."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG", help="its name in addresses: a-z, 0-9, hyphen")
        parser.add_argument("name", metavar="NAME", help="its name as people read it")
        parser.add_argument("--kind", required=True, choices=Workspace.Kind.values)
        parser.add_argument("--admin", required=True, metavar="EMAIL")
        parser.add_argument("--admin-name", default="", metavar="NAME")
        parser.add_argument(
            "--second-admin",
            default="",
            metavar="EMAIL",
            help="another admin: without one, roles that open something wait before they are given",
        )
        parser.add_argument("--second-admin-name", default="", metavar="NAME")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check what was given, make the workspace, and say what was made."""
        slug = options["slug"]
        name = _checked_text(options["name"], "The workspace's name")
        admins = _checked_admins(options)
        if not SLUG.fullmatch(slug):
            raise CommandError(
                f"{slug!r} cannot stand in an address. Use 1 to 40 of a-z, 0-9 and hyphens, with "
                "no hyphen at either end."
            )
        taken = f"The slug {slug!r} is taken. Choose another one."
        try:
            if find_workspace_id(slug) is not None:
                raise CommandError(taken)
            for off in User.objects.filter(email__in=admins, is_active=False):
                raise CommandError(f"The account {off.email} is switched off. Name another admin.")
            members = provision_with_admins(
                slug, name, options["kind"], admins=admins, now=timezone.now()
            )
        except IntegrityError as error:
            # Somebody made the same workspace, or the same account, in the same second.
            raise CommandError(
                f"{taken} If you are sure that it was free, run the command again."
            ) from error
        except OperationalError as error:
            raise CommandError(
                f"The database does not answer ({type(error).__name__}); nothing was made."
            ) from error
        self.stdout.write(f"Workspace {name} ({options['kind']}) is made: /w/{slug}/")
        for member in members:
            self.stdout.write(
                f"{member.email} had an account and is now its admin; a message says so."
                if member.user.has_usable_password()
                else f"{member.email} is its admin; a link to set a password is on its way."
            )
        if len(members) == 1:
            self.stdout.write(
                f"There is no second admin: roles that open something, and that of a second admin, "
                f"are given {settings.ROLE_WAIT_HOURS} hours after they are asked for."
            )
        self.stdout.write("A worker sends the message; without one it waits.")


def _checked_admins(options: dict[str, Any]) -> dict[str, str]:
    """Return the names of the admins by address; the second one may be left out."""
    admins = {}
    for key in ("admin", "second_admin"):
        if key == "admin" or options[key]:
            name = _checked_text(options[f"{key}_name"], "The admin's name", required=False)
            admins[_checked_email(options[key])] = name
    if options["second_admin"] and len(admins) == 1:
        raise CommandError("The second admin is the first one again. Name somebody else.")
    return admins


def _checked_email(value: str) -> str:
    email = value.strip().lower()
    try:
        validate_email(email)
    except ValidationError as error:
        raise CommandError(f"{value!r} is no e-mail address.") from error
    if len(email) > MOST_EMAIL:
        raise CommandError(f"The e-mail address has more than {MOST_EMAIL} characters.")
    return email


def _checked_text(value: str, what: str, *, required: bool = True) -> str:
    try:
        text = clean_text(" ".join(value.split()), "name", MOST_NAME)
    except Invalid as error:
        raise CommandError(f"{what}: {error.detail}") from error
    if required and not text:
        raise CommandError(f"{what} is empty.")
    return text
