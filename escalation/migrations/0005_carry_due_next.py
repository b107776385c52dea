"""Incidents and filings say by when something is due next, as they would have written it down."""

from django.db import migrations
from django.db.models import F, OuterRef, Subquery

from tenants.scope import enter_scope


def carry(apps, schema_editor):
    alias = schema_editor.connection.alias
    workspaces = apps.get_model("tenants", "Workspace").objects.using(alias)
    models = apps.get_app_config("escalation")

    def rows(name):
        return models.get_model(name).objects.using(alias)

    rank = rows("Level").filter(pk=OuterRef("level")).values("rank")
    items = rows("IncidentItem").filter(incident=OuterRef("pk"), required=True, done_at=None)
    clocks = rows("ContractClock").filter(filing=OuterRef("pk"), state="running")
    for workspace_id in list(workspaces.values_list("pk", flat=True)):
        with enter_scope(workspace_id, using=alias):
            incidents = rows("Incident").filter(workspace=workspace_id)
            incidents.update(rank=Subquery(rank))
            incidents.filter(status="paging").update(due_at=F("acknowledge_by"))
            incidents.filter(status="acknowledged").update(
                due_at=Subquery(items.exclude(due_at=None).order_by("due_at").values("due_at")[:1])
            )
            rows("Filing").filter(workspace=workspace_id).update(
                due_at=Subquery(clocks.order_by("due_at").values("due_at")[:1])
            )


class Migration(migrations.Migration):
    dependencies = [("escalation", "0004_due_next")]

    operations = [migrations.RunPython(carry, migrations.RunPython.noop)]
