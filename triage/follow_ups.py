"""What runs downstream because of a case: triage asks about it before it ends or joins cases.

Triage imports no stage behind it; the one that runs something connects itself here.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from django.utils.translation import gettext_lazy as _

from tenants.models import Member
from tenants.permissions import Invalid
from triage.models import Case

# The answer by which a follow-up ends with its case; any other one is a reason to keep it.
END = "end"
# Why one of the two goes on without the other; a choice, because words would have to be sealed.
KEEP: dict[str, Any] = {
    "containing": _("It is still being contained or undone"),
    "watching": _("It may happen again and is watched"),
    "recording": _("What the playbook requires is still being done"),
}


@dataclass(frozen=True)
class Running:
    """A follow-up that has no open case besides the one asked about: what it is, and how it stands."""

    reference: str
    standing: str

    def __str__(self) -> str:
        return f"{self.reference} ({self.standing})"


class Stage(Protocol):
    """What a stage downstream does when cases end or are joined. Called in the act's transaction."""

    def running(self, case: Case, *, hold: bool) -> Running | None:
        """Return what goes on about a case and about no other open one, and `hold` it."""

    def end(self, case: Case, *, mended: bool, by: Member, now: datetime) -> None:
        """End it with the case; `mended` says that the problem was one, and is mended."""

    def keep(self, case: Case, why: str, *, by: Member) -> None:
        """Note why it goes on."""

    def case_ended(self, case: Case, *, mended: bool, by: Member, now: datetime) -> None:
        """End whatever else was due because of a case that is closed."""

    def join(self, source: Case, target: Case, *, by: Member, now: datetime) -> None:
        """Make one of what goes on about two cases that become one."""


_connected: list[Stage] = []


def connect(stage: Stage) -> None:
    """Have a stage asked and told from now on."""
    _connected.append(stage)


def running(case: Case) -> Running | None:
    """Return what goes on about a case and about no other open one; None for nothing."""
    return next((found for stage in _connected if (found := stage.running(case, hold=False))), None)


def settle(case: Case, answer: str, *, mended: bool, by: Member, now: datetime) -> None:
    """Do what was answered with what goes on about a case that is being closed.

    `answer` is END or one of KEEP. Raises Invalid, naming what goes on, where it is neither.
    """
    for stage in _connected:
        if (found := stage.running(case, hold=True)) is None:
            stage.case_ended(case, mended=mended, by=by, now=now)
        elif answer == END:
            stage.end(case, mended=mended, by=by, now=now)
        elif answer in KEEP:
            stage.keep(case, answer, by=by)
        else:
            raise Invalid("follow_up", question(found), code="goes_on", status=409)


def case_ended(case: Case, *, mended: bool, by: Member, now: datetime) -> None:
    """End whatever was due because of a closed case, but for what goes on about it."""
    for stage in _connected:
        if stage.running(case, hold=True) is None:
            stage.case_ended(case, mended=mended, by=by, now=now)


def question(found: Running) -> str:
    """Return what has to be answered before a case is closed."""
    return f"{found} goes on. Say whether it ends with the case, or why it is kept."


def join(source: Case, target: Case, *, by: Member, now: datetime) -> None:
    """Make one of what goes on about two cases that become one; the caller holds both."""
    for stage in _connected:
        stage.join(source, target, by=by, now=now)
