"""The purge as a task and as a command."""

import logging
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from privacy import tasks, vault
from privacy.models import DataKey, PurgeCertificate
from reporting.models import Report
from tenants.scope import enter_scope
from tests.privacy.clocks import CANARY, DAY, closed_report, due_report


def test_task_purges_every_workspace(cast):
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            due_report(workspace)
    tasks.purge()
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            assert PurgeCertificate.objects.count() == 3
            assert not DataKey.objects.exists()


def test_failing_workspace_does_not_stop_the_others(cast, monkeypatch, caplog):
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            due_report(workspace)
    real = tasks.purge_due

    def failing(now):
        if Report.objects.filter(workspace=cast.acme).exists():
            raise RuntimeError(CANARY)
        return real(now)

    monkeypatch.setattr(tasks, "purge_due", failing)
    with caplog.at_level(logging.ERROR):
        tasks.purge()
    with enter_scope(cast.globex.pk):
        assert not DataKey.objects.exists()
    assert "RuntimeError" in caplog.text
    assert CANARY not in caplog.text


def test_task_stops_in_time_and_asks_for_another_turn(acme, monkeypatch):
    due_report(acme.acme)
    sent = []
    monkeypatch.setattr(tasks, "MOST_SECONDS", -1.0)
    monkeypatch.setattr(tasks.current_app, "send_task", lambda name, **_: sent.append(name))
    tasks.purge()
    assert sent == ["privacy.purge"]
    assert DataKey.objects.exists()


def test_command_moves_the_clock(acme):
    report = closed_report(acme.acme, now=timezone.now())
    out = StringIO()
    call_command("purge", stdout=out)
    assert "nothing was due" in out.getvalue()
    moment = timezone.now() + 200 * DAY
    call_command("purge", now=moment.isoformat(), stdout=out)
    assert "3 certificates issued" in out.getvalue()
    assert vault.classes_left(report) == set()


def test_command_refuses_a_clock_moved_forward_in_production(acme, settings):
    settings.MODE = "production"
    report = closed_report(acme.acme, now=timezone.now())
    with pytest.raises(CommandError, match="before its time"):
        call_command("purge", now=(timezone.now() + DAY).isoformat())
    with pytest.raises(CommandError, match="no date and time"):
        call_command("purge", now="soon")
    assert vault.classes_left(report)
