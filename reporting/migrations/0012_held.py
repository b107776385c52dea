"""When a report was put aside as likely spam, and when it went to the reviewers after all."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0011_forget_reporters"),
    ]

    operations = [
        migrations.AddField(
            model_name="report",
            name="held_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="report",
            name="released_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="report",
            name="released_by_rule",
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
