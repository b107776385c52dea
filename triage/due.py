"""What becomes due in triage, and what is done to it."""

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import TruncDate

from reporting import similarity
from reporting.models import Fingerprint, Report
from tenants.due_work import DueWork
from tenants.models import Workspace
from triage.actions import (
    SEVERE_FIRST,
    carry_on,
    claim_action,
    claim_report,
    renew_fingerprint,
    return_unanswered,
    take_up,
    tell_of_stranded,
)
from triage.models import BulkAction, Case

TAKE_UP = DueWork(
    "triage.take_up",
    Report,
    due=lambda reports, now: reports.filter(taken_up_at=None),
    act=take_up,
    claim=claim_report,
    order_by=(SEVERE_FIRST, "received_at"),
    batch=200,
)
RETURN_UNANSWERED = DueWork(
    "triage.return_unanswered",
    Case,
    due=lambda cases, now: cases.filter(answer_by__lt=TruncDate(now)),
    act=return_unanswered,
    order_by=("answer_by",),
)
BULK_ACTIONS = DueWork(
    "triage.bulk_actions",
    BulkAction,
    # Of each case the earliest alone, so that nobody hears things out of order.
    due=lambda actions, now: actions.filter(
        Q(due_at=None) | Q(due_at__lte=now), done_at=None
    ).exclude(
        Exists(
            BulkAction._base_manager.filter(
                case=OuterRef("case"), done_at=None, id__lt=OuterRef("id")
            )
        )
    ),
    act=carry_on,
    claim=claim_action,
    batch=20,
)
# After an update that changed what fingerprints are made of.
RENEW_FINGERPRINTS = DueWork(
    "triage.renew_fingerprints",
    Fingerprint,
    due=lambda fingerprints, now: fingerprints.filter(
        version__lt=similarity.VERSION
    ).select_related("report"),
    act=renew_fingerprint,
)
STRANDED_APPEALS = DueWork(
    "triage.stranded_appeals",
    Workspace,
    due=lambda workspaces, now: workspaces.filter(
        Exists(
            Case._base_manager.filter(
                workspace=OuterRef("pk"), status__in=list(Case.OUTCOMES), appealed_at__isnull=False
            )
        )
    ),
    act=lambda workspace, now: bool(tell_of_stranded(now)),
)
