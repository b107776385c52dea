"""What is held back already says so to its reporter, as what is held back from now on does."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0001_initial"),
        ("triage", "0010_joining"),
    ]

    operations = []
