"""The project as an app: makes the Celery application current in every process."""

from django.apps import AppConfig
from django.conf import settings
from django.utils.module_loading import autodiscover_modules

from config.catalogues import compile_catalogues


class ConfigConfig(AppConfig):
    """Holds commands that concern the product as a whole."""

    name = "config"

    def ready(self) -> None:
        """Compile translations; make Celery current, so that a wake-up goes to the configured broker.

        And register the check of the database, and what apps declare to one below them, which may
        not import them: kinds of messages, what follows from a case, and where the pages of what
        the audit trail names are.
        """
        compile_catalogues(settings.BASE_DIR / "locale")
        import config.celery
        import config.isolation  # noqa: F401
        from config.audit_pages import AUDIT_PAGES
        from tenants.audit_objects import PAGES

        autodiscover_modules("notices", "follow_ups")
        PAGES.update(AUDIT_PAGES)
