"""The Celery application: an executor and a wake-up, never the keeper of what is due."""

import os
from typing import Any

from celery import Celery
from celery.signals import beat_init, worker_init

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("recourse")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.imports = ["config.tick"]
app.autodiscover_tasks()


@worker_init.connect
@beat_init.connect
def refuse(**_: Any) -> None:
    """Start no worker and no beat where the database does not keep workspaces apart."""
    from django.core.exceptions import ImproperlyConfigured

    from config.isolation import refuse_open_database

    try:
        refuse_open_database()
    except ImproperlyConfigured as error:
        # A signal passes over every other exception.
        raise SystemExit(f"error: {error}") from error
