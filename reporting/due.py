"""What becomes due in reporting, and what is done to it."""

from django.db.models import Exists, OuterRef

from reporting import guard
from reporting.actions import check_file, forget_used_tokens
from reporting.models import Attachment, Report, UsedToken
from tenants.due_work import DueWork
from tenants.models import Workspace

# Alone, because the scanner is asked outside every transaction.
CHECK_FILES = DueWork(
    "reporting.check_files",
    Attachment,
    due=lambda files, now: files.filter(state=Attachment.State.PENDING, check_at__lte=now),
    act=check_file,
    order_by=("check_at", "pk"),
    batch=20,
    alone=True,
)
# What is only deleted or emptied goes by workspace, in one statement.
FORGET_TOKENS = DueWork(
    "reporting.forget_tokens",
    Workspace,
    due=lambda workspaces, now: workspaces.filter(
        Exists(UsedToken._base_manager.filter(workspace=OuterRef("pk"), expires_at__lt=now))
    ),
    act=lambda workspace, now: bool(forget_used_tokens(now)),
)
FORGET_REPORTERS = DueWork(
    "reporting.forget_reporters",
    Workspace,
    due=lambda workspaces, now: workspaces.filter(
        Exists(
            Report._base_manager.filter(
                workspace=OuterRef("pk"),
                reporter_lookup__isnull=False,
                received_at__lt=now - guard.REMEMBERED,
            )
        )
    ),
    act=lambda workspace, now: bool(guard.forget_reporters(now)),
)
