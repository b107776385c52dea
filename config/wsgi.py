"""WSGI entry point: loads what is slow to load before the web server forks its workers."""

import os
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.urls import reverse


def load() -> Any:
    """Return the application with every address, what lies behind it, and redaction's lists loaded.

    Raises ImproperlyConfigured where the database does not keep workspaces apart.

    A worker that takes the place of a dead one then answers at once.
    """
    django = get_wsgi_application()
    from config.chunked import with_lengths
    from config.isolation import refuse_open_database
    from redaction.names import family_names, given_names, other_words

    refuse_open_database()
    reverse("tenants:start")
    for words in (given_names, family_names, other_words):
        words()
    return with_lengths(django)


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("RECOURSE_PROCESS", "web")
application = load()
