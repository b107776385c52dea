"""Production refuses to start with what every clone of the product knows (issue: Bad input)."""

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
OWN = {
    "RECOURSE_MODE": "production",
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "MASTER_KEY": base64.b64encode(bytes(range(32))).decode(),
    "BASE_URL": "https://recourse.example.org",
    "DATABASE_URL": "postgres://recourse_app@db.example.org/recourse",
    "DATABASE_OWNER_URL": "postgres://recourse_owner@db.example.org/recourse",
    "BROKER_URL": "redis://broker.example.org/0",
    "EMAIL_URL": "smtp+tls://user:secret@mail.example.org:587",
}


def start(command="import django; django.setup()", **environment):
    """Start a Python of its own with only the given settings; return it when it ended."""
    return subprocess.run(
        [sys.executable, "-c", command],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "config.settings",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
    )


def without(*names):
    return {name: value for name, value in OWN.items() if name not in names}


@pytest.mark.parametrize(
    ("missing", "named", "not_named"),
    [
        (["SECRET_KEY"], ["SECRET_KEY"], ["MASTER_KEY"]),
        (["MASTER_KEY"], ["MASTER_KEY"], ["SECRET_KEY"]),
        (["SECRET_KEY", "MASTER_KEY"], ["SECRET_KEY", "MASTER_KEY"], []),
    ],
)
def test_production_refuses_the_demos_secrets_and_says_which(missing, named, not_named):
    ended = start(**without(*missing))
    assert ended.returncode != 0
    last = ended.stderr.strip().splitlines()[-1]
    assert "Production refuses the demo's secrets" in last
    assert all(name in last for name in named)
    assert not any(name in last for name in not_named)


def test_production_refuses_the_demos_secret_given_by_hand():
    from config.settings import DEMO_SECRET

    ended = start(**{**OWN, "SECRET_KEY": DEMO_SECRET})
    assert "SECRET_KEY" in ended.stderr.strip().splitlines()[-1]


def test_production_speaks_https_only():
    ended = start(**{**OWN, "BASE_URL": "http://recourse.example.org"})
    assert "BASE_URL must begin with https://" in ended.stderr.strip().splitlines()[-1]


def test_production_names_everything_that_is_not_set():
    ended = start(RECOURSE_MODE="production")
    last = ended.stderr.strip().splitlines()[-1]
    assert "Not set: BASE_URL, BROKER_URL, DATABASE_URL, EMAIL_URL." in last
    assert "Set your own value for: SECRET_KEY, MASTER_KEY." in last


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("MASTER_KEY", "abcd", "MASTER_KEY must be 32 random bytes"),
        ("MASTER_KEY", base64.b64encode(b"k" * 32).decode(), "MASTER_KEY must be 32 random bytes"),
        ("MASTER_KEY", base64.b64encode(bytes(range(31))).decode(), "MASTER_KEY must be 32"),
        ("SECRET_KEY", "w" * 60, "SECRET_KEY must be 50 random characters"),
        ("SECRET_KEY", "0123456789abcdefghij", "SECRET_KEY must be 50 random characters"),
        ("ALLOWED_HOSTS", "recourse.example.org, *", "ALLOWED_HOSTS must name the hosts"),
        ("BROKER_URL", "memory://", "BROKER_URL must name a broker"),
        ("EMAIL_URL", "consolemail://", "EMAIL_URL must name a mail server"),
        ("EMAIL_URL", "dummymail://", "EMAIL_URL must name a mail server"),
        ("DATABASE_URL", OWN["DATABASE_OWNER_URL"], "DATABASE_URL logs in as the owner"),
    ],
)
@pytest.mark.parametrize("command", ["import django; django.setup()", "check"])
def test_production_refuses_what_does_not_hold_and_says_what(name, value, said, command):
    if command == "check":
        command = "from django.core.management import call_command as c; c('check', deploy=True)"
    ended = start(command, **{**OWN, name: value})
    last = ended.stderr.strip().splitlines()[-1]
    assert ended.returncode != 0
    assert said in last
    assert value not in ended.stderr + ended.stdout


def test_mode_that_is_forgotten_starts_nothing_with_the_public_secrets():
    ended = start()
    assert ended.returncode != 0
    assert "RECOURSE_MODE is not set" in ended.stderr.strip().splitlines()[-1]


def test_sub_domains_and_the_preload_list_are_choices():
    show = (
        "import django; django.setup(); from django.conf import settings as s;"
        "print(s.SECURE_HSTS_INCLUDE_SUBDOMAINS, s.SECURE_HSTS_PRELOAD)"
    )
    assert start(show, **OWN).stdout.split() == ["False", "False"]
    both = {"HSTS_SUBDOMAINS": "true", "HSTS_PRELOAD": "true"}
    assert start(show, **OWN, **both).stdout.split() == ["True", "True"]


def test_mode_nobody_knows_is_refused_with_the_ones_there_are():
    ended = start(RECOURSE_MODE="staging")
    last = ended.stderr.strip().splitlines()[-1]
    assert "'staging'" in last
    assert "demo, test, production" in last


def test_refusal_shows_no_secret():
    ended = start(**{**without("MASTER_KEY"), "SECRET_KEY": "w" * 50})
    assert "w" * 50 not in ended.stderr + ended.stdout


def test_production_starts_with_secrets_of_its_own_and_protects_cookies():
    ended = start(
        "import django; django.setup(); from django.conf import settings as s;"
        "print(s.DEBUG, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT,"
        " s.SECURE_HSTS_SECONDS > 0, s.ALLOWED_HOSTS[0], 'testserver' in s.ALLOWED_HOSTS)",
        **OWN,
    )
    assert ended.stderr == ""
    assert ended.stdout.split() == [
        "False", "True", "True", "True", "True", "recourse.example.org", "False",
    ]  # fmt: skip


def test_production_answers_to_its_own_name_alone_and_writes_in_it():
    code = "from django.conf import settings as s; print(s.ALLOWED_HOSTS, s.DEFAULT_FROM_EMAIL)"
    ended = start(code, **OWN)
    assert ended.stdout.strip() == (
        "['recourse.example.org'] Recourse <no-reply@recourse.example.org>"
    )


@pytest.mark.parametrize("arguments", [["check"], ["check", "--deploy", "--tag", "security"]])
def test_checks_are_silent(arguments):
    environment = OWN if "--deploy" in arguments else {"RECOURSE_MODE": "demo"}
    ended = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0
    assert "no issues (" in ended.stdout, ended.stdout + ended.stderr
