"""What a workspace's contract lets in: classes of data that are refused, and the window of context."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from tenants.models import CONTEXT_BYTES, CONTEXT_TURNS, Forbidden, Workspace
from tenants.permissions import Invalid

if TYPE_CHECKING:
    from reporting.intake import Submission

UNPROCESSABLE = 422


@dataclass(frozen=True)
class IntakePolicy:
    """What may come in: by the contract marked as the workspace's own, or by the product's limits."""

    forbidden: frozenset[str] = frozenset()
    context_turns: int = CONTEXT_TURNS
    context_bytes: int = CONTEXT_BYTES

    def allows(self, data: str) -> bool:
        """Say whether a class of data (`tenants.models.Forbidden`) may come in."""
        return data not in self.forbidden

    def check(self, submission: "Submission") -> None:
        """Raise Invalid, naming the field and the remedy, for what may not come in (B6, B9)."""
        for data, field, given in (
            (Forbidden.CONTEXT, "context", submission.context or submission.turns),
            (Forbidden.TRACE, "trace", submission.trace is not None),
            (Forbidden.CONTACT, "contact_email", submission.contact_email),
            (Forbidden.TOOL_PARAMETERS, "tool.parameters", submission.tool_parameters is not None),
        ):
            if given and data in self.forbidden:
                raise forbidden_by_contract(field)
        self.check_window(len(submission.turns), len(submission.whole_context().encode()))

    def check_window(self, turns: int, size: int) -> None:
        """Raise Invalid for more turns or bytes of context than may come in."""
        if turns > self.context_turns:
            raise Invalid(
                "context",
                _(
                    "These are %(turns)s turns of the conversation; at most %(most)s are taken. "
                    "Send only those needed to understand the problem."
                )
                % {"turns": turns, "most": self.context_turns},
                code="too_many_turns",
                status=UNPROCESSABLE,
            )
        if size > self.context_bytes:
            raise Invalid(
                "context",
                _(
                    "This has %(size)s bytes; at most %(most)s are taken. "
                    "Send only the part needed to understand the problem."
                )
                % {
                    "size": number_format(size, force_grouping=True),
                    "most": number_format(self.context_bytes, force_grouping=True),
                },
                code="window_too_long",
                status=UNPROCESSABLE,
            )


def forbidden_by_contract(field: str) -> Invalid:
    """Return the refusal of a field whose class of data a contract forbids."""
    return Invalid(
        field,
        _(
            "The contract of this workspace forbids this data, and nothing was stored. Send the "
            "report without it."
        ),
        code="forbidden_by_contract",
        status=UNPROCESSABLE,
    )


def intake_policy_of(workspace: Workspace, now: datetime) -> IntakePolicy:
    """Return what a workspace lets in now, from its own row: no question to the database."""
    limits = workspace.contract_limits
    today = timezone.localdate(now)
    if not limits or not _holds(limits["starts_on"], limits["ends_on"], today):
        return IntakePolicy()
    return IntakePolicy(
        frozenset(limits["forbidden"]), limits["context_turns"], limits["context_bytes"]
    )


def _holds(starts_on: str, ends_on: str | None, today: date) -> bool:
    begun = date.fromisoformat(starts_on) <= today
    return begun and (ends_on is None or today <= date.fromisoformat(ends_on))
