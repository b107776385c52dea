"""WSGI entry point."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
# Every address and what lies behind it, before workers are forked: a fresh one answers at once.
reverse("tenants:start")
