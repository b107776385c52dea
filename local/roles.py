"""The database's roles: who owns, who applies, who may look across workspaces."""

import os
import secrets
from urllib.parse import quote, urlsplit, urlunsplit

import psycopg
from psycopg import sql

OWNER = "recourse_owner"
APP = "recourse_app"
MAINTENANCE = "recourse_maintenance"


def bootstrap_database(
    admin_url: str,
    *,
    database: str = "recourse",
    app_password: str | None = None,
    owner_password: str | None = None,
    templates: bool = False,
) -> tuple[str, str]:
    """Make the roles and the database when missing; return the addresses of app and owner.

    Run it as often as you like. A role that is there keeps its password unless one is given;
    its address then names none. `templates` also prepares template1, for the test
    databases that the owner makes. Raises psycopg.Error, and ValueError when a role is
    a superuser or passes row-level security.
    """
    with psycopg.connect(admin_url, autocommit=True) as admin:
        app_password = ensure_role(admin, APP, "LOGIN", app_password)
        owner_password = ensure_role(admin, OWNER, "LOGIN CREATEDB", owner_password)
        ensure_role(admin, MAINTENANCE, "NOLOGIN", None)
        admin.execute(statement("GRANT {} TO {}", MAINTENANCE, OWNER))
        if not is_superuser(admin):
            admin.execute(statement("GRANT {} TO CURRENT_USER", OWNER))
        known = admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database])
        if known.fetchone() is None:
            admin.execute(statement("CREATE DATABASE {} OWNER {}", database, OWNER))
        else:
            admin.execute(statement("ALTER DATABASE {} OWNER TO {}", database, OWNER))
    for target in [database, "template1"] if templates else [database]:
        with psycopg.connect(address(admin_url, target), autocommit=True) as admin:
            admin.execute(statement("GRANT USAGE, CREATE ON SCHEMA public TO {}", MAINTENANCE))
    return (
        address(admin_url, database, APP, app_password),
        address(admin_url, database, OWNER, owner_password),
    )


def ensure_role(
    admin: psycopg.Connection, role: str, attributes: str, password: str | None
) -> str | None:
    """Make or correct one role; return the password it is known to have."""
    query = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = %s"
    found = admin.execute(query, [role]).fetchone()
    if found and found[0]:
        raise ValueError(f"Role {role} is a superuser or has BYPASSRLS; take that away first.")
    if not found and attributes.startswith("LOGIN"):
        password = password or secrets.token_urlsafe(24)
    verb = "ALTER ROLE {} " if found else "CREATE ROLE {} "
    admin.execute(statement(verb + attributes, role))
    if password:
        change = sql.SQL("ALTER ROLE {} PASSWORD {}")
        admin.execute(change.format(sql.Identifier(role), sql.Literal(password)))
    return password


def is_superuser(admin: psycopg.Connection) -> bool:
    row = admin.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
    return bool(row and row[0])


def statement(template: str, *names: str) -> sql.Composed:
    return sql.SQL(template).format(*map(sql.Identifier, names))


def address(url: str, database: str, role: str = "", password: str | None = None) -> str:
    """Return `url` with another database and, where given, another log-in."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")
    login = place[0]
    if role:
        login = quote(role) + (f":{quote(password, safe='')}" if password else "")
    return urlunsplit(parts._replace(netloc=f"{login}@{place[2]}", path=f"/{quote(database)}"))


def bootstrap_from_environment(database: str, *, templates: bool) -> int:
    """Bootstrap the server named by DATABASE_ADMIN_URL and print the two addresses."""
    admin_url = os.environ.get("DATABASE_ADMIN_URL")
    if not admin_url:
        print("Set DATABASE_ADMIN_URL to a role that may create roles and databases.")
        return 2
    app_url, owner_url = bootstrap_database(
        admin_url,
        database=database,
        app_password=os.environ.get("DATABASE_APP_PASSWORD"),
        owner_password=os.environ.get("DATABASE_OWNER_PASSWORD"),
        templates=templates,
    )
    print(f"DATABASE_URL={app_url}\nDATABASE_OWNER_URL={owner_url}")
    return 0
