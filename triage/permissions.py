"""Who may see a queue, claim, read and decide its cases."""

import uuid

from tenants.models import Member
from tenants.permissions import ALLOWED, Verdict, queue_grants
from triage.models import Case, judges_of

MOST_NAMED = 5
_LEAVE_IT = ": leave it to another reviewer of this queue."
_NOBODY_LEFT = (
    ", but nobody who may is left on this queue. The workspace admins are told, and can give "
    "somebody the role."
)
_LAST_RESORT = (
    "You decided an earlier appeal of this case. Nobody is left on this queue who has decided "
    "nothing on it, so you may decide this one too; the audit trail will say so. Read what the "
    "reporter wrote first."
)


def _holds(member: Member, queue_id: uuid.UUID, permission: str, needs: str) -> Verdict:
    if permission in queue_grants(member).get(queue_id, ()):
        return ALLOWED
    return Verdict(
        False, f"This needs the role {needs} on the case's queue. A workspace admin can grant it."
    )


def may_work_queue(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may see the queue's cases and claim them."""
    return _holds(member, queue_id, "work_queue", "reviewer")


def may_read_content(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may open what reporters wrote in the queue's cases."""
    return _holds(member, queue_id, "read_content", "reviewer")


def may_mask(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may hide parts of a text from readers, so that it can be undone."""
    return _holds(member, queue_id, "mask_content", "reviewer")


def may_unmask(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may see what is masked, and lift masks."""
    return _holds(member, queue_id, "unmask", "lead reviewer")


def may_redact_content(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may take parts of a text out for good."""
    return _holds(member, queue_id, "redact_content", "lead reviewer")


def may_read_trace(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may open what the AI system recorded of the queue's cases."""
    return _holds(member, queue_id, "read_trace", "reviewer")


def may_decide(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may decide the queue's cases."""
    return _holds(member, queue_id, "decide_cases", "reviewer")


def may_judge(member: Member, case: Case) -> Verdict:
    """Say whether the member may judge the case: an appeal is not judged by whom it is against.

    Whoever decided an earlier appeal of it may where nobody else is left; the verdict then has a
    reason too, to be shown and recorded.
    """
    if case.appealed_at is None:
        return ALLOWED
    judges = judges_of([case])[case.pk]
    if member.pk in judges.first:
        return Verdict(
            False,
            "You decided this case, and a reporter appealed. Somebody else decides the appeal"
            + (_LEAVE_IT if judges.left else _NOBODY_LEFT),
        )
    if member.pk not in judges.again:
        return ALLOWED
    if member in judges.left:
        return Verdict(True, _LAST_RESORT)
    names = ", ".join(other.name for other in judges.left[:MOST_NAMED])
    return Verdict(
        False,
        f"You decided an earlier appeal of this case. Others come first, so leave it to: {names}.",
    )


def may_see_quarantine(member: Member) -> Verdict:
    """Say whether the member may see what is in quarantine: whoever works any queue (C6)."""
    if any("work_queue" in held for held in queue_grants(member).values()):
        return ALLOWED
    return Verdict(
        False, "This needs the role reviewer on a queue. A workspace admin can grant it."
    )


def may_lead(member: Member, queue_id: uuid.UUID) -> Verdict:
    """Say whether the member may take over claims and resolve cases of the queue."""
    return _holds(member, queue_id, "lead_queue", "lead reviewer")
