"""Appeals that nobody may decide, as an admin reads of them beside the roles of their queue."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tenants.models import Member
from triage.actions import is_late
from triage.models import Case, stranded_appeals
from triage.views.case_rows import moment

MOST_NAMED = 5


def stranded_notices(now: datetime) -> dict[uuid.UUID, dict[str, str]]:
    """Return by queue what to know of its appeals that nobody may decide: a title and a text."""
    appeals = stranded_appeals()
    deciders = {pk for _case, judges in appeals for pk in judges.first}
    people = Member.objects.select_related("user").in_bulk(deciders) if deciders else {}
    queues: dict[uuid.UUID, tuple[list[Case], set[str]]] = {}
    for case, judges in appeals:
        cases, names = queues.setdefault(case.queue_id, ([], set()))
        cases.append(case)
        names |= {people[pk].name for pk in judges.first}
    return {
        queue_id: {"title": _title(len(cases)), "text": _text(cases, sorted(names), now)}
        for queue_id, (cases, names) in queues.items()
    }


def _title(count: int) -> str:
    title = ngettext(
        "Nobody is left who may decide %(count)d appeal here",
        "Nobody is left who may decide %(count)d appeals here",
        count,
    )
    return title % {"count": count}


def _text(cases: Sequence[Case], names: Sequence[str], now: datetime) -> str:
    listed = [_line(case, now) for case in cases[:MOST_NAMED]]
    if (more := len(cases) - MOST_NAMED) > 0:
        listed.append(_("%(count)d more") % {"count": more})
    return _(
        "Whoever decided first never decides the appeal (here: %(names)s), and nobody else has a "
        "role on this queue. Give the role reviewer to somebody else. Waiting: %(cases)s."
    ) % {"cases": "; ".join(listed), "names": ", ".join(names)}


def _line(case: Case, now: datetime) -> str:
    due: Any = moment(case.due_at)
    late = is_late(case, now)
    line = _("%(case)s, late since %(due)s") if late else _("%(case)s, due %(due)s")
    return line % {"case": case.reference, "due": due["exact"]}
