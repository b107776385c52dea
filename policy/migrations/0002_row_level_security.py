"""Row-level security of policy."""

from django.db import migrations

from tenants.rls import TenantTable


class Migration(migrations.Migration):
    dependencies = [("policy", "0001_initial"), ("tenants", "0002_row_level_security")]

    operations = [
        TenantTable("policyarea"),
        TenantTable("enforcementpoint"),
        TenantTable("policyversion"),
    ]
