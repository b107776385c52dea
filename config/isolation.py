"""Whether the database keeps workspaces apart, asked as the application: by a check, and at start."""

import logging
from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection

from tenants.models.constraints import Isolated

logger = logging.getLogger("recourse.isolation")
# Any role that the application may become counts as what it is.
ABOVE_POLICIES = """
    SELECT rolname FROM pg_roles
    WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER') ORDER BY rolname
"""
OWNED = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND pg_has_role(current_user, relowner, 'MEMBER') ORDER BY relname
"""
# A second policy that holds for the application would open what the first one closes.
OPEN = """
    SELECT relname FROM pg_class c
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY(%s)
      AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (
          SELECT 1 FROM pg_policy WHERE polrelid = c.oid AND polname = 'workspace_isolation')
        AND NOT EXISTS (
          SELECT 1 FROM pg_policy WHERE polrelid = c.oid AND polpermissive
            AND polname <> 'workspace_isolation'
            AND (polroles = '{0}' OR EXISTS (
                SELECT 1 FROM unnest(polroles) AS named(role)
                WHERE pg_has_role(current_user, role, 'MEMBER')))))
    ORDER BY relname
"""
MOST_NAMED = 5
HINT = "`python -m local bootstrap` makes the right roles; `manage.py migrate` the policies."


def breaches(cursor: Any) -> Iterator[str]:
    """Yield in parts of a sentence why the cursor's role may see other workspaces' rows.

    Raises OperationalError when the database cannot be asked.
    """

    def names(query: str, *values: Any) -> str:
        cursor.execute(query, values)
        found = [row[0] for row in cursor.fetchall()]
        return ", ".join(found[:MOST_NAMED]) + (" ..." if len(found) > MOST_NAMED else "")

    tables = [
        model._meta.db_table
        for model in apps.get_models()
        if any(isinstance(each, Isolated) for each in model._meta.constraints)
    ]
    above, owned, unguarded = names(ABOVE_POLICIES), names(OWNED), names(OPEN, tables)
    if above:
        yield f"it is, or may become, a role that passes row-level security: {above}"
    elif owned:
        yield f"it owns, or may become the owner of, tables: {owned}"
    elif unguarded:
        yield f"these tables are not kept apart by forced policies: {unguarded}"


def found_breaches() -> list[str]:
    """Return what the connection of the application itself finds."""
    with connection.cursor() as cursor:
        return list(breaches(cursor))


@register("isolation", deploy=True)
def check_isolation(**_: Any) -> Sequence[CheckMessage]:
    """Tell `manage.py check --deploy` what the database does not promise."""
    try:
        return [
            Error(f"The application's database role {said}.", HINT, id="recourse.E001")
            for said in found_breaches()
        ]
    except OperationalError as error:
        said = "The database of DATABASE_URL cannot be asked whether it keeps workspaces apart."
        return [Error(said, type(error).__name__, id="recourse.E002")]


def refuse_open_database() -> None:
    """Raise ImproperlyConfigured in production when workspaces are not kept apart.

    A database that is away is no reason: `/readyz` asks again before anybody is sent here.
    """
    if settings.MODE != "production":
        return
    try:
        if found := found_breaches():
            raise ImproperlyConfigured(
                f"Production refuses to start. The database role {'; '.join(found)}. {HINT}"
            )
    except OperationalError:
        logger.warning("the database is away: whether it keeps workspaces apart is not checked yet")
    finally:
        # Made before the web server forks: no two processes may share it.
        connection.close()
