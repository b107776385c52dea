"""Brings the catalogues of every language up to date with the words that reporters can meet."""

from typing import Any

from django.core.management.base import BaseCommand

from config.translatable import catalogue_paths, update_catalogue


class Command(BaseCommand):
    """Adds new words to locale/, drops those that are gone, and says what is to be translated."""

    help = "Write what reporters can read into locale/*/LC_MESSAGES/django.po."

    def handle(self, *args: Any, **options: Any) -> None:
        for path in catalogue_paths():
            left = update_catalogue(path)
            self.stdout.write(f"{path.parent.parent.name}: {len(left)} to be translated")
            for words in left:
                self.stdout.write(f"  {words}")
