"""Filings are listed for every liaison, in the order of their ids."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("escalation", "0004_filing"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="filing",
            name="filings_of_liaison",
        ),
    ]
