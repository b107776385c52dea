"""Row-level security of learning."""

from django.db import migrations

from tenants.rls import TenantTable


class Migration(migrations.Migration):
    dependencies = [("learning", "0001_initial"), ("triage", "0002_row_level_security")]

    operations = [TenantTable("evaluationcase")]
