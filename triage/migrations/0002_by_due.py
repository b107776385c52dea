"""Cases stand among their equals by when they are due; before, it was by when they were opened."""

from django.db import migrations
from django.db.models import F

from tenants.scope import enter_scope

# Of the time for its review, how much later a case stands that was moved back.
SHARE_MOVED_BACK = 0.5


def carry(apps, schema_editor):
    alias = schema_editor.connection.alias
    workspaces = apps.get_model("tenants", "Workspace").objects.using(alias)
    cases = apps.get_model("triage", "Case").objects.using(alias)
    later = F("due_at") + (F("due_at") - F("received_at")) * SHARE_MOVED_BACK
    for workspace_id in list(workspaces.values_list("pk", flat=True)):
        with enter_scope(workspace_id, using=alias):
            here = cases.filter(workspace=workspace_id)
            here.filter(moved_back=False).update(position_at=F("due_at"))
            here.filter(moved_back=True).update(position_at=later)


class Migration(migrations.Migration):
    dependencies = [("triage", "0001_initial")]

    operations = [migrations.RunPython(carry, migrations.RunPython.noop)]
