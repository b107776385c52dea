"""Writes tests/upgrade/NAME.sql: this state of the product, with rows in every table.

`make keep-dump DUMP=NAME` runs it on servers of its own.
"""

import argparse
import os
import sys
from types import SimpleNamespace

import django
import psycopg
from psycopg import sql

DATABASE = "kept"


def main() -> int:
    """Make the database, fill it, write it down; return 1 when a table has no row."""
    parser = argparse.ArgumentParser(prog="python -m tests.upgrade.keep", description=__doc__)
    parser.add_argument("name", metavar="NAME", help="of the file, without its .sql")
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    os.environ["RECOURSE_MODE"] = "test"
    # What is sealed has to open wherever the tests run: the keys are those of the settings.
    for name in ("MASTER_KEY", "SECRET_KEY"):
        os.environ.pop(name, None)
    django.setup()
    from django.core.management import call_command

    from tests.upgrade import dumps

    with dumps.own_database(DATABASE):
        call_command("migrate", database="owner", verbosity=0)
        fill()
        rows = dumps.count_rows(DATABASE)
        if empty := sorted(table for table in rows if not rows[table] and table not in dumps.EMPTY):
            print(
                f"Nothing was written: no row in {', '.join(empty)}. Let tests/world.py (a table "
                "of a workspace) or tests/upgrade/keep.py (any other) make one.",
                file=sys.stderr,
            )
            return 1
        with dumps.as_superuser(DATABASE) as admin:
            put_in_order(admin)
        text = dumps.dump(DATABASE)
    path = dumps.FOLDER / f"{options.name}.sql"
    path.write_text(text)
    print(f"{os.path.relpath(path)}: {sum(rows.values())} rows, {len(text) // 1024} KiB")
    return 0


def fill() -> None:
    """Commit the cast, both workspaces full, and rows of the tables that belong to none."""
    from django.utils import timezone

    from tenants.models import Tick
    from tests import factories
    from tests.world import furnish

    cast = factories.make_cast()
    furnish(cast)
    sign_in(cast)
    Tick.objects.create(lane="pipeline", at=timezone.now())


def sign_in(cast: SimpleNamespace) -> None:
    """Let somebody have a confirmed address, a second factor, a session and a failed attempt."""
    from allauth.account.models import EmailAddress, EmailConfirmation
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.test import Client
    from django.utils import timezone

    from tenants.actions import note_attempt
    from tenants.models import AccountAttempt

    user = cast.ada.user
    address, _ = EmailAddress.objects.get_or_create(
        user=user, email=user.email, defaults={"primary": True, "verified": True}
    )
    EmailConfirmation.create(address)
    TOTP.activate(user, generate_totp_secret())
    Client().force_login(user)
    note_attempt(AccountAttempt.Kind.SIGN_IN_FAILED, user.email, language="en", now=timezone.now())


def put_in_order(admin: psycopg.Connection) -> None:
    """Let the rows of each table lie, and so be written, in the order of their keys."""
    keys = admin.execute(
        "SELECT conrelid::regclass::text, conname FROM pg_constraint"
        " WHERE contype = 'p' AND connamespace = 'public'::regnamespace"
    ).fetchall()
    for table, key in keys:
        names = sql.Identifier(table), sql.Identifier(key)
        admin.execute(sql.SQL("CLUSTER {} USING {}").format(*names))
        admin.execute(sql.SQL("ALTER TABLE {} SET WITHOUT CLUSTER").format(names[0]))


if __name__ == "__main__":
    sys.exit(main())
