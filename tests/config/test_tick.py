"""The tick: what is scheduled exists, each kind of work is in one lane, and lanes go round."""

import re

from django.conf import settings
from django.utils import timezone

from config import tick
from config.celery import app
from reporting.models import Report
from tenants import notify
from tenants.models import Workspace
from tests import factories


def test_everything_that_is_scheduled_or_notified_is_a_task():
    app.loader.import_default_modules()
    app.finalize()
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert {f"due.{lane}" for lane in tick.LANES} <= scheduled
    assert scheduled | set(notify.TASKS) <= set(app.tasks)


def test_each_kind_of_work_has_a_name_of_its_own_and_is_in_one_lane():
    names = [work.name for lane in tick.LANES.values() for work in lane]
    assert len(names) == len(set(names))


def test_each_task_has_a_queue_of_its_own_that_the_worker_serves():
    app.loader.import_default_modules()
    app.finalize()
    ours = {name for name in app.tasks if not name.startswith("celery.")}
    queues = {name: app.amqp.router.route({}, name)["queue"].name for name in ours}
    assert queues == {name: name for name in ours}
    assert ours == set(app.amqp.queues.consume_from)


def test_lane_asks_for_another_turn_until_nothing_is_due(acme, monkeypatch):
    notified: list[str] = []
    monkeypatch.setattr(tick, "notify_workers", lambda *names: notified.extend(names))
    for number in range(3):
        factories.make_report(acme.acme, f"It said {number} wrong things.", now=timezone.now())
    # Taken up, then looked at for what has to be escalated.
    assert tick.run_lane("pipeline") == 6
    assert not Report.objects.filter(taken_up_at=None).exists()
    assert notified == ["tenants.deliver", "due.pipeline"]
    assert tick.run_lane("pipeline") == 0
    assert notified == ["tenants.deliver", "due.pipeline"]


def test_kind_with_much_to_do_ends_its_turn_in_time_and_other_kinds_have_theirs(acme, monkeypatch):
    monkeypatch.setattr(tick, "notify_workers", lambda *names: None)
    monkeypatch.setattr(tick, "KIND_SECONDS", 0.0)
    for number in range(3):
        factories.make_report(acme.acme, f"It said {number} wrong things.", now=timezone.now())
    # One report is taken up, and the same one is looked at.
    assert [tick.run_lane("pipeline") for _ in range(4)] == [2, 2, 2, 0]


def test_metrics_are_there_for_whoever_has_the_token_and_for_nobody_else(acme, client, settings):
    factories.make_report(acme.acme, now=timezone.now())
    settings.METRICS_TOKEN = ""
    assert client.get("/metrics").status_code == 404
    settings.METRICS_TOKEN = "a-token-of-the-test"
    assert client.get("/metrics").status_code == 404
    assert client.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 404
    tick.run_lane("files")
    answer = client.get("/metrics", headers={"Authorization": "Bearer a-token-of-the-test"})
    assert answer.status_code == 200
    assert b'recourse_due_rows{work="triage.take_up"} 1.0' in answer.content
    assert b'recourse_stuck_rows{state="parked",work="triage.take_up"} 0.0' in answer.content
    (age,) = re.findall(rb'recourse_tick_age_seconds{lane="files"} ([0-9.]+)', answer.content)
    assert 0 <= float(age) < 60
    # Counts alone: no name of a workspace or of anything in it.
    for workspace in Workspace.objects.all():
        assert workspace.slug.encode() not in answer.content
