"""Replacing one sealed text by what is left of it."""

from django.db import transaction

from reporting import vault
from reporting.models import Content, DataKey
from tenants import keys
from tenants.batch import insert


@transaction.atomic
def rewrite(row: Content, text: str) -> None:
    """Put a text in the place of a piece: its row goes, and the key that opened it is exchanged.

    The new row has the id, the time and so the place of the old one. The caller holds the lock
    of the report.
    """
    key = DataKey.objects.select_for_update(no_key=True).get(
        report=row.report_id, data_class=row.data_class
    )
    opened = vault._opened_key(row.report_id, row.data_class, key.wrapped)
    Content.objects.filter(pk=row.pk).delete()
    row.sealed = keys.seal(opened, text.encode(), f"content:{row.pk}")
    insert([row])
    vault._exchange(key)


def open_row(row: Content) -> str:
    """Return the text of one row of a report whose key exists."""
    key = DataKey.objects.get(report=row.report_id, data_class=row.data_class)
    opened = vault._opened_key(row.report_id, row.data_class, key.wrapped)
    return keys.unseal(opened, bytes(row.sealed), f"content:{row.pk}").decode()
