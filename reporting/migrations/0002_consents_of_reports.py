"""A row for each consent that a report says was given and that has none."""

import uuid
from typing import Any

from django.db import migrations
from django.db.models import Exists, OuterRef

from tenants.scope import enter_scope

ROWS = 1_000


def carry(apps: Any, schema_editor: Any) -> None:
    alias = schema_editor.connection.alias
    workspaces = apps.get_model("tenants", "Workspace").objects.using(alias)
    for workspace_id in list(workspaces.values_list("pk", flat=True)):
        with enter_scope(workspace_id, using=alias):
            write_consents(apps, alias, workspace_id)


def write_consents(apps: Any, alias: str, workspace_id: uuid.UUID) -> None:
    consents = apps.get_model("privacy", "Consent").objects.using(alias)
    contents = apps.get_model("privacy", "Content").objects.using(alias)
    # The owner reads all workspaces.
    reports = apps.get_model("reporting", "Report").objects.using(alias)
    reports = reports.filter(workspace=workspace_id)
    addresses = contents.filter(record=OuterRef("pk"), kind="contact")
    said = {
        "context": reports.filter(context_consent=True),
        "contact": reports.filter(Exists(addresses)),
    }
    for purpose, agreed in said.items():
        known = consents.filter(record=OuterRef("pk"), purpose=purpose)
        missing = agreed.exclude(Exists(known)).only("pk", "workspace_id", "received_at")
        rows = [
            consents.model(
                workspace_id=report.workspace_id,
                record_id=report.pk,
                purpose=purpose,
                given_at=report.received_at,
            )
            for report in missing.iterator(chunk_size=ROWS)
        ]
        consents.bulk_create(rows, batch_size=ROWS)


class Migration(migrations.Migration):
    dependencies = [("reporting", "0001_initial"), ("privacy", "0001_initial")]

    operations = [migrations.RunPython(carry, migrations.RunPython.noop)]
