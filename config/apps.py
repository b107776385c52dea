"""The project as an app: makes the Celery application current in every process."""

from django.apps import AppConfig
from django.conf import settings

from config.catalogues import compile_catalogues


class ConfigConfig(AppConfig):
    """Holds commands that concern the product as a whole."""

    name = "config"

    def ready(self) -> None:
        """Compile translations; import Celery, so that a wake-up goes to the configured broker.

        And tell the audit trail, which knows no app above its own, where their pages are.
        """
        compile_catalogues(settings.BASE_DIR / "locale")
        import config.celery  # noqa: F401
        from config.audit_pages import AUDIT_PAGES
        from tenants.audit_objects import PAGES

        PAGES.update(AUDIT_PAGES)
