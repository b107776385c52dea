"""WSGI entry point: loads what is slow to load before the web server forks its workers."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()


def load() -> None:
    """Load every address with what lies behind it, and the lists that redaction reads.

    A worker that takes the place of a dead one then answers at once.
    """
    from redaction.names import family_names, given_names, other_words

    reverse("tenants:start")
    for words in (given_names, family_names, other_words):
        words()


load()
