"""`manage.py makemigrations`: Django's own, writing a new table as one operation."""

from django.core.management.commands import makemigrations

from config.autodetector import Autodetector


class Command(makemigrations.Command):
    """Uses the product's autodetector."""

    autodetector = Autodetector
