"""Acts on a case whose reports are looked at again, or whose reporters are all written to."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("triage", "0011_held_reports"),
    ]

    operations = [
        migrations.AlterField(
            model_name="bulkaction",
            name="act",
            field=models.CharField(
                choices=[
                    ("severe", "Tell that it is treated as severe"),
                    ("detail", "Ask for detail"),
                    ("confirm", "Confirm"),
                    ("close", "Close with a result"),
                    ("again", "Look at the result again"),
                    ("message", "Tell something"),
                ],
                max_length=8,
            ),
        ),
    ]
