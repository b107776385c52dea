"""Fifty people report the same thing: one case, fifty answered reporters, each once (must show 5)."""

import random

from reporting.models import ReporterMessage, Severity
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.due import take_up_due
from tests.reporting.reporters import Host
from tests.triage.alike import SAID, mailed, told
from tests.triage.conftest import NOW, decision
from triage.actions import claim_case, decide_case, grant_queue_role, resolve_case
from triage.models import Case, reports_of
from triage.scoring import dressed, mistyped

PEOPLE = 50
Event = ReporterMessage.Event
DONE = "The assistant asks before it sends anything now."


def test_fifty_people_one_case_fifty_answers(cast):  # C3, C5, G1-G3
    host, chance = Host(cast.acme), random.Random(50)
    sent = {}
    for number in range(PEOPLE):
        # A third each in the same words, with typing errors, and with what forms put around it.
        words = (SAID, mistyped(SAID, chance), dressed(SAID, chance))[number % 3]
        answer = host.post(
            {
                "category": "unsafe_tool_action",
                "severity": "medium",
                "description": words,
                "contact_email": f"person-{number}@people.example",
            },
            Authorization=host.bearer(sub=f"person-{number}"),
        )
        assert answer.status_code == 201, answer.content
        sent[answer.json()["reference"]] = answer.json()["receipt"]
    with enter_scope(cast.acme.pk):
        while take_up_due(NOW):
            pass
        (case,) = Case.objects.all()
        assert case.reports_count == reports_of(case).count() == PEOPLE
    _decide(cast, case)
    with enter_scope(cast.acme.pk):
        for event in (Event.RECEIVED, Event.SEVERE, Event.RESOLVED):
            assert told(case, event) == [1] * PEOPLE
            assert mailed(event) == sorted(sent)
    # Each of them reads it with their own receipt, and nothing of anybody else.
    for reference, receipt in list(sent.items())[::7]:
        status = host.post({"receipt": receipt}, "status/").json()
        assert status["reference"] == reference
        assert DONE in str(status)
        assert not (set(sent) - {reference}) & set(str(status).split("'"))


def _decide(cast, case):
    with enter_scope(cast.acme.pk):
        grant_queue_role(cast.lena, case.queue, Role.LEAD)
        claim_case(case, by=cast.lena, now=NOW)
        decide_case(case, **decision(by=cast.lena, severity=Severity.HIGH))
        resolve_case(case, DONE, by=cast.lena, now=NOW)
