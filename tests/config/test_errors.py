"""Errors that no view answers: a page to people, a problem to programs."""

import json
from types import SimpleNamespace

import pytest
from django.db import OperationalError, connection
from django.test import Client, RequestFactory

from config.errors import server_error

FOR_PROGRAMS = ["/w/no slug/api/v1/status/", "/w/no slug/otlp/v1/traces", "/w/acme/api/v1/none/"]


@pytest.mark.parametrize("path", FOR_PROGRAMS)
def test_program_that_asks_at_no_address_gets_a_problem(cast: SimpleNamespace, path: str) -> None:
    answer = Client().post(path, {}, content_type="application/json")
    assert answer.status_code == 404
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 404


@pytest.mark.parametrize("path", FOR_PROGRAMS)
def test_program_gets_a_problem_also_when_the_product_fails(path: str) -> None:
    answer = server_error(RequestFactory().post(path))
    assert answer["Content-Type"] == "application/problem+json"
    assert json.loads(answer.content)["status"] == 500


@pytest.mark.django_db
@pytest.mark.parametrize("path", [*FOR_PROGRAMS, "/w/acme/report/"])
def test_database_that_is_away_is_said_and_when_to_come_back(path: str) -> None:
    away = connection.copy()
    away.settings_dict["HOST"] = "/nowhere"
    try:
        away.ensure_connection()
    except OperationalError:
        answer = server_error(RequestFactory().post(path))
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")


def test_person_who_asks_at_no_address_gets_a_page(cast: SimpleNamespace) -> None:
    answer = Client().get("/w/no slug/report/")
    assert answer.status_code == 404
    assert answer["Content-Type"].startswith("text/html")
