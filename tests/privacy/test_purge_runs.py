"""The purge as a task and as a command."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from config import tick
from privacy import vault
from privacy.models import DataKey, Purge
from tenants.scope import enter_scope
from tests.privacy.clocks import DAY, closed_report, due_report


def test_task_purges_every_workspace(cast):
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            due_report(workspace)
    tick.run_lane("purge")
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            assert Purge.objects.count() == 3
            assert not DataKey.objects.exists()


def test_command_moves_the_clock(acme):
    report = closed_report(acme.acme, now=timezone.now())
    out = StringIO()
    call_command("purge", stdout=out)
    assert "nothing was due" in out.getvalue()
    moment = timezone.now() + 200 * DAY
    call_command("purge", now=moment.isoformat(), stdout=out)
    assert out.getvalue().count("purge ") >= 3
    # A test is one transaction, so the storage cannot forget here.
    assert "3 follow with the next purge" in out.getvalue()
    assert vault.classes_left(report) == set()


def test_command_refuses_a_clock_moved_forward_in_production(acme, settings):
    settings.MODE = "production"
    report = closed_report(acme.acme, now=timezone.now())
    with pytest.raises(CommandError, match="before its time"):
        call_command("purge", now=(timezone.now() + DAY).isoformat())
    with pytest.raises(CommandError, match="no date and time"):
        call_command("purge", now="soon")
    assert vault.classes_left(report)


def test_moment_without_a_zone_is_refused(acme):
    with pytest.raises(CommandError, match="has no zone"):
        call_command("purge", now="2027-06-01T12:00")
    call_command("purge", now="2027-06-01T12:00+02:00")
