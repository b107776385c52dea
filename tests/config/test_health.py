"""Probes: who lives, and what is the matter with who is not ready."""

import os
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from celery import current_app
from django.db import connection
from django.test import Client
from django.utils import timezone

from config.health import LATEST_TICK
from config.tick import run_lane
from tenants.models import Tick

# As a probe on the machine sees a production: by its address, over http.
ADDRESS = "10.0.0.7"


@pytest.fixture
def probed(settings: Any) -> Client:
    settings.SECURE_SSL_REDIRECT = True
    return Client(HTTP_HOST=ADDRESS)


def state(client: Client, status: int) -> dict[str, str]:
    answer = client.get("/readyz")
    assert answer.status_code == status
    found: dict[str, str] = answer.json()
    return found


@pytest.mark.django_db
def test_who_lives_says_so_and_asks_nobody(probed: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        answer = probed.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"alive\n")
    # Any other address is what it was: another host, and to be asked over https.
    assert probed.get("/").status_code in {301, 400}


def test_ready_with_database_broker_and_a_tick(cast: SimpleNamespace, probed: Client) -> None:
    run_lane("pipeline")
    assert state(probed, 200) == {"database": "ok", "broker": "ok", "tick": "ok"}


def test_not_ready_before_the_first_tick_and_when_ticks_end(
    cast: SimpleNamespace, probed: Client
) -> None:
    assert state(probed, 503)["tick"] == "never"
    late = timezone.now() - LATEST_TICK - timedelta(seconds=1)
    Tick.objects.create(lane="pipeline", at=late)
    assert state(probed, 503)["tick"] == "late"
    run_lane("pipeline")
    assert state(probed, 200)["tick"] == "ok"


def test_not_ready_without_the_broker(cast: SimpleNamespace, probed: Client) -> None:
    run_lane("pipeline")
    known = current_app.conf.broker_write_url
    # Nobody listens there.
    current_app.conf.broker_write_url = "redis://127.0.0.1:1/0"
    try:
        assert state(probed, 503) == {"database": "ok", "broker": "away", "tick": "ok"}
    finally:
        current_app.conf.broker_write_url = known


def test_not_ready_while_the_database_keeps_a_table_open(
    cast: SimpleNamespace, probed: Client
) -> None:
    run_lane("pipeline")
    name, table = connection.settings_dict["NAME"], "traces_bufferkey"
    with psycopg.connect(os.environ["DATABASE_ADMIN_URL"], dbname=name, autocommit=True) as admin:
        admin.execute(f"CREATE POLICY more ON {table} USING (true)")
        try:
            assert state(probed, 503)["database"] == "open"
        finally:
            admin.execute(f"DROP POLICY more ON {table}")
    assert state(probed, 200)["database"] == "ok"
