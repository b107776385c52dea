"""What was wrong with a refusal."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0009_likeness"),
    ]

    operations = [
        migrations.AddField(
            model_name="report",
            name="refusal",
            field=models.CharField(
                blank=True,
                choices=[("over", "Refused too much"), ("under", "Refused too little")],
                db_default=models.Value("", output_field=models.CharField()),
                max_length=5,
            ),
        ),
    ]
