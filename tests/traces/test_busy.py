"""When the database cannot take spans, the exporter is told to come again, and nothing is half done."""

import psycopg
from django.db import connection

from tests.reporting.reporters import admin_url
from tests.traces import spans
from traces.models import BufferedSpan, BufferKey


def test_a_database_that_cannot_store_now_is_told_as_503(exporter, turn):
    with psycopg.connect(admin_url()) as other, connection.cursor() as cursor:
        other.execute("LOCK TABLE traces_bufferedspan IN ACCESS EXCLUSIVE MODE")
        cursor.execute("SET LOCAL lock_timeout = '50ms'")
        answer = exporter.send(spans.as_json(turn))
        other.rollback()
    assert (answer.status_code, answer["Retry-After"]) == (503, "30")
    assert answer.json()["errors"][0]["code"] == "unavailable"
    assert not BufferedSpan.objects.exists()
    assert not BufferKey.objects.exists()
