"""What became of a reporter's earlier reports: it moves a case back in line, never out of it (C2)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from reporting.models import Report

# The look-up of a reporter is forgotten this long after the report it came with.
REMEMBERED = timedelta(days=180)
MOST_REPORTS = 100
# A Beta prior of two confirmed and one mistaken report: everybody begins with some credit.
PRIOR_CONFIRMED, PRIOR_MISTAKEN = 2, 1
LEAST_DECIDED = 3
DOUBTFUL_BELOW = 0.3
# Closed for one of these, a report was mistaken; for lack of detail or as known it counts neither way.
MISTAKEN = {"not_confirmed", "spam"}


@dataclass(frozen=True)
class Reputation:
    """How many earlier reports of one person were decided, and how many of them confirmed."""

    decided: int
    confirmed: int

    @property
    def precision(self) -> float:
        """The share of confirmed reports to expect, between 0 and 1, given the prior."""
        prior = PRIOR_CONFIRMED + PRIOR_MISTAKEN
        return (self.confirmed + PRIOR_CONFIRMED) / (self.decided + prior)

    @property
    def doubtful(self) -> bool:
        """Whether the next report of this person may stand behind others of its severity."""
        return self.decided >= LEAST_DECIDED and self.precision < DOUBTFUL_BELOW

    def __str__(self) -> str:
        if self.decided == 1 and self.confirmed:
            return _("The one earlier report of this person that was decided was confirmed")
        if self.decided == 1:
            return _("The one earlier report of this person that was decided was not confirmed")
        return _("Of %(decided)d earlier reports of this person %(confirmed)d were confirmed") % {
            "decided": self.decided,
            "confirmed": self.confirmed,
        }


def reputation_of(report: Report) -> Reputation | None:
    """Return the reputation of a report's reporter before it; None for anonymous and first-time ones.

    Looks at the last MOST_REPORTS reports within REMEMBERED: one range of an index.
    """
    if report.reporter_lookup is None:
        return None
    earlier = (
        Report.objects.filter(
            reporter_lookup=report.reporter_lookup,
            received_at__lt=report.received_at,
            received_at__gte=report.received_at - REMEMBERED,
        )
        .order_by("-received_at")
        .values_list("status", "closing_reason")[:MOST_REPORTS]
    )
    confirmed = mistaken = 0
    for status, reason in earlier:
        confirmed += status == Report.Status.CONFIRMED or reason == "resolved"
        mistaken += reason in MISTAKEN
    decided = confirmed + mistaken
    return Reputation(decided, confirmed) if decided else None


def forget_reporters(now: datetime) -> int:
    """Forget whose reports those older than REMEMBERED were; return how many."""
    old = Report.objects.filter(reporter_lookup__isnull=False, received_at__lt=now - REMEMBERED)
    forgotten: int = old.update(reporter_lookup=None)
    return forgotten
