"""The Celery application: an executor and a wake-up, never the keeper of what is due."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("recourse")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.imports = ["config.tick"]
app.autodiscover_tasks()
