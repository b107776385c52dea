"""The project as an app: makes the Celery application current in every process."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Holds commands that concern the product as a whole."""

    name = "config"

    def ready(self) -> None:
        """Import the Celery application, so that a wake-up goes to the configured broker."""
        import config.celery  # noqa: F401
