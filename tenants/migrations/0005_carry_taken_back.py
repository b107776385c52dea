"""Messages that were taken back before there was a state for it say so now."""

from django.db import migrations

from tenants.scope import enter_scope

REASONS = ["address withdrawn", "member removed", "sink disabled"]


def carry(apps, schema_editor):
    alias = schema_editor.connection.alias
    workspaces = apps.get_model("tenants", "Workspace").objects.using(alias)
    entries = apps.get_model("tenants", "OutboxEntry").objects.using(alias)
    for workspace_id in list(workspaces.values_list("pk", flat=True)):
        with enter_scope(workspace_id, using=alias):
            entries.filter(workspace=workspace_id, state="failed_perm", error__in=REASONS).update(
                state="taken_back"
            )


class Migration(migrations.Migration):
    dependencies = [("tenants", "0004_taken_back")]

    operations = [migrations.RunPython(carry, migrations.RunPython.noop)]
