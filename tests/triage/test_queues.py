"""Queues: made by an admin, and on record."""

import pytest

from tenants.models import AuditEvent
from tenants.permissions import Denied
from triage.actions import create_queue


def test_queue_made_by_an_admin_is_on_record(acme):
    queue = create_queue("legal", "Legal", purpose="What counsel reads first", by=acme.ada)
    event = AuditEvent.objects.get(event="queue.created", object_id=queue.pk)
    assert (event.member, event.object_type, event.facts) == (acme.ada, "queue", {})


@pytest.mark.parametrize("name", ["rhea", "lena", "carl", "aldo", "nora"])
def test_only_an_admin_makes_a_queue(acme, name):
    with pytest.raises(Denied):
        create_queue("legal", "Legal", by=getattr(acme, name))
