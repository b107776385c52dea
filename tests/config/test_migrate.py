"""What `migrate` does beside migrating, and which databases it leaves alone."""

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connections

from config.look_ups import LOOK_UPS
from tenants import rls

pytestmark = pytest.mark.django_db(databases=["default", "owner"])

NUMBERS = rls.maintenance_function("reports_in_all", "", "bigint", "SELECT count(*) FROM pg_class")


def owner(statement, *values):
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def look_ups():
    return {
        name
        for (name,) in owner(
            "SELECT proname FROM pg_proc WHERE proowner = %s::regrole", settings.MAINTENANCE_ROLE
        )
    }


def test_database_of_an_earlier_layout_is_named_and_left_alone():
    owner(
        "INSERT INTO django_migrations (app, name, applied)"
        " VALUES ('tenants', '0002_row_level_security', now())"
    )
    with pytest.raises(CommandError, match=r"tenants\.0002_row_level_security.*make demo-reset"):
        call_command("migrate", database="owner", verbosity=0)


def test_look_ups_are_those_that_are_declared():
    assert len(look_ups()) == len(LOOK_UPS)
    rls.make_look_ups(connections["owner"], [NUMBERS])
    assert look_ups() == {"reports_in_all"}
    rls.make_look_ups(connections["owner"], LOOK_UPS)
    assert len(look_ups()) == len(LOOK_UPS)


def test_rights_are_given_to_tables_of_no_workspace_and_to_no_others():
    owner("CREATE TABLE of_nobody (id bigint)")
    rls.grant(connections["owner"])
    rights = dict(
        owner(
            "SELECT relname, has_table_privilege(%s, oid, 'UPDATE') FROM pg_class WHERE relname IN"
            " ('of_nobody', 'tenants_member', 'tenants_auditevent', 'django_migrations')",
            settings.APP_ROLE,
        )
    )
    assert rights == {
        "of_nobody": True,
        "tenants_member": True,
        "tenants_auditevent": False,
        "django_migrations": False,
    }
