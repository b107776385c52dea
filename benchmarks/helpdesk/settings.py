"""The settings that django-helpdesk's own installation page asks for, on the same PostgreSQL."""

import json
import os

SECRET_KEY = "a-benchmark-keeps-no-secret"
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "benchmarks.helpdesk.urls"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.sites",
    "django.contrib.humanize",
    "django.contrib.admin",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "django_cleanup.apps.CleanupConfig",
    "helpdesk",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        **json.loads(os.environ["HELPDESK_DATABASE"]),
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 4}},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
SITE_ID = 1
STATIC_URL = "/static/"
USE_TZ = True
# Where it sends its mails, before it answers; without an address they are made and thrown away.
mail_host, _, mail_port = os.environ.get("HELPDESK_MAIL", "").partition(":")
backend = "smtp" if mail_port else "dummy"
EMAIL_BACKEND = f"django.core.mail.backends.{backend}.EmailBackend"
EMAIL_HOST, EMAIL_PORT = mail_host, mail_port or "25"
# Without the teams' extra package; the knowledge base, on by default, is left on.
HELPDESK_TEAMS_MODE_ENABLED = False
