"""A report that is looked at again because of the appeal of another, as its reporter is told."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0012_held"),
    ]

    operations = [
        migrations.AlterField(
            model_name="reportermessage",
            name="event",
            field=models.CharField(
                choices=[
                    ("received", "Report received"),
                    ("severe", "Treated as severe"),
                    ("detail_requested", "More detail requested"),
                    ("detail_given", "Detail given"),
                    ("resolved", "Result"),
                    ("written", "Reporter's message"),
                    ("answered", "Team's message"),
                    ("answer_late", "No answer in time"),
                    ("appealed", "Appeal"),
                    ("reopened", "Looked at again"),
                    ("identity_opened", "Identity opened"),
                ],
                max_length=20,
            ),
        ),
    ]
