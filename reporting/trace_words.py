"""What of the AI system's own record is kept with a report, as its reporter reads it beforehand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from reporting.submission import Redacted, Submission, intake_policy_of
from tenants.models import Forbidden, Workspace
from traces.actions import seeks_trace


@dataclass(frozen=True)
class TraceKept:
    """The record that came with the report as it would be kept, and whether more of it is sought."""

    sent: Any
    recorded: bool
    words: bool

    @property
    def title(self) -> str:
        """What it is; empty where there is none."""
        return _("The AI system's own record") if self.recorded or self.sent is not None else ""

    @property
    def explanation(self) -> str:
        """What is kept of what the system's telemetry sends, in sentences; empty where none is sought."""
        if not self.recorded:
            return ""
        added = _(
            "What the AI system records of this conversation is added if it arrives: when each "
            "step was, which models and tools were used, what the tools were given and gave back, "
            "and warnings, confirmations and errors. Private details are taken out of it first."
        )
        said = (
            _("What was said in it is kept too: you agreed to attach the conversation.")
            if self.words
            else _("What was said in it is left out: you did not agree to attach the conversation.")
        )
        return f"{added} {said}"


def trace_kept(
    submission: Submission, redacted: Redacted, workspace: Workspace, now: datetime
) -> TraceKept:
    """Return what of the system's record would be kept with a report, by what came with it.

    Spans that are buffered are only told of, never shown: whoever previews has proved nothing.
    """
    allowed = intake_policy_of(workspace, now).allows(Forbidden.TRACE)
    recorded = allowed and seeks_trace(
        workspace,
        conversation_id=submission.conversation_id,
        trace_id=submission.trace_id,
        message_id=submission.message_id,
    )
    return TraceKept(redacted.trace.whole, recorded, submission.context_consent)
