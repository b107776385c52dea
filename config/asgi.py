"""ASGI entry point."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("RECOURSE_PROCESS", "web")
application = get_asgi_application()

from config.isolation import refuse_open_database  # noqa: E402 (the settings come first)

refuse_open_database()
