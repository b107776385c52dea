"""Evaluation cases: made of confirmed cases, redacted, sealed, and purged on a clock of their own."""

from datetime import timedelta

import pytest
from django.utils import timezone

from learning.actions import create_evaluation_case, export, left_out
from learning.drafts import open_draft
from learning.models import EvaluationCase
from policy.models import PolicyVersion
from privacy import vault
from privacy.actions import change_rule, purge_due
from privacy.models import Content, DataClass, DataKey, Kind, RetentionRule
from reporting.models import Report
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tests.learning.cases import CANARY, confirmed_case, make_evaluation
from triage.models import Case

Check = EvaluationCase.Check
DAY = timedelta(days=1)


def set_state(case, status, reason=""):
    closed_at = timezone.now() if status == Case.Status.CLOSED else None
    Case.objects.filter(pk=case.pk).update(status=status, closed_at=closed_at)
    if reason:
        Report.objects.filter(pk=case.report_id).update(
            status="closed", closed_at=timezone.now(), closing_reason=reason
        )


def test_confirmed_case_becomes_a_test(acme):  # F1
    case = confirmed_case(acme)
    row = make_evaluation(case, acme.lena, name="")
    assert row.name == f"{case.reference}-1"
    assert make_evaluation(case, acme.lena, name="").name == f"{case.reference}-2"
    event = AuditEvent.objects.filter(event="evaluation.created").earliest("id")
    assert (event.member, event.object_id) == (acme.lena, row.pk)
    assert event.facts["case"] == case.reference


def test_resolved_case_becomes_a_test_too(acme):
    case = confirmed_case(acme)
    set_state(case, Case.Status.CLOSED, "resolved")
    assert make_evaluation(case, acme.lena)


@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (Case.Status.OPEN, "", "not confirmed yet"),
        (Case.Status.NEEDS_DETAIL, "", "not confirmed yet"),
        (Case.Status.CLOSED, "not_confirmed", "without being confirmed"),
        (Case.Status.CLOSED, "duplicate", "without being confirmed"),
    ],
)
def test_other_cases_do_not(acme, status, reason, said):
    case = confirmed_case(acme)
    set_state(case, status, reason)
    # Also when the caller's copy of the case is an old one.
    with pytest.raises(Changed, match=said):
        make_evaluation(case, acme.lena)
    assert not EvaluationCase.objects.exists()


@pytest.mark.parametrize("name", ["ada", "rhea", "carl", "aldo", "rory", "nora"])
def test_only_a_lead_reviewer_makes_and_exports(acme, name):
    case, member = confirmed_case(acme), getattr(acme, name)
    with pytest.raises(Denied, match="lead reviewer"):
        make_evaluation(case, member)
    with pytest.raises(Denied, match="lead reviewer"):
        open_draft(case, by=member)
    with pytest.raises(Denied, match="lead reviewer"):
        export("inspect", [], by=member, now=timezone.now())
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_lead_of_another_queue_reads_nothing_here(acme):  # J3
    case = confirmed_case(acme)
    Case.objects.filter(pk=case.pk).update(queue=acme.security)
    case.refresh_from_db()
    with pytest.raises(Denied, match="queue"):
        open_draft(case, by=acme.lena)
    with pytest.raises(Denied, match="queue"):
        make_evaluation(case, acme.lena)


def test_draft_is_the_redacted_description_and_its_reading_is_audited(acme):  # H1
    case = confirmed_case(acme, f"{CANARY} wrote to jo@example.org", evaluation_consent=True)
    words = open_draft(case, by=acme.lena).prompt
    assert CANARY in words
    assert "jo@example.org" not in words
    event = AuditEvent.objects.get(event="content.read")
    assert (event.member, event.facts["purpose"]) == (acme.lena, "evaluation")


def test_words_are_redacted_and_sealed(acme):  # B7
    case = confirmed_case(acme)
    row = make_evaluation(case, acme.lena, prompt=f"{CANARY}, mail jo@example.org")
    (piece,) = vault.read_unaudited(case.report, [Kind.EVALUATION])
    assert piece.subject_id == row.pk
    assert CANARY in piece.text
    assert "jo@example.org" not in piece.text
    assert CANARY.encode() not in bytes(Content.objects.get(kind=Kind.EVALUATION).sealed)
    assert CANARY not in str(list(AuditEvent.objects.values_list("facts", flat=True)))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"prompt": " "}, "prompt"),
        ({"prompt": "x" * 8_001}, "prompt"),
        ({"prompt": "a\x00b"}, "prompt"),
        ({"check_kind": "magic"}, "check_kind"),
        ({"check_kind": Check.RUBRIC, "expectation": ""}, "expectation"),
        ({"check_kind": Check.NOT_CONTAINS, "expectation": ""}, "expectation"),
        ({"check_kind": Check.TOOL_NOT_USED, "tool_name": ""}, "tool_name"),
        ({"expectation": "x" * 2_001}, "expectation"),
        ({"name": "../etc"}, "name"),
        ({"name": "a b"}, "name"),
        ({"name": "x" * 81}, "name"),
    ],
)
def test_words_that_cannot_be_taken_name_their_field(acme, changes, field):
    case = confirmed_case(acme)
    with pytest.raises(Invalid) as refused:
        make_evaluation(case, acme.lena, **changes)
    assert refused.value.field == field
    assert not EvaluationCase.objects.exists()
    assert not Content.objects.filter(kind=Kind.EVALUATION).exists()


def test_check_for_a_personal_text_is_refused(acme):
    # Redacted, it would look for a placeholder that no assistant ever says, and always pass.
    with pytest.raises(Invalid, match="could never fail") as refused:
        make_evaluation(
            confirmed_case(acme),
            acme.lena,
            check_kind=Check.NOT_CONTAINS,
            expectation="jo@example.org",
        )
    assert refused.value.field == "expectation"


def test_name_that_is_taken_is_refused_with_a_free_one(acme):
    case = confirmed_case(acme)
    make_evaluation(case, acme.lena, name="first")
    with pytest.raises(Invalid, match=f"such as {case.reference}-1"):
        make_evaluation(case, acme.lena, name="first")


def test_policy_version_is_the_report_s_or_the_one_in_force(acme):  # F5
    PolicyVersion.objects.create(
        workspace=acme.acme, label="2026.1", in_force_from=timezone.now() - DAY
    )
    PolicyVersion.objects.create(
        workspace=acme.acme, label="2027.1", in_force_from=timezone.now() + DAY
    )
    assert make_evaluation(confirmed_case(acme), acme.lena).policy_version == "2026.1"
    case = confirmed_case(acme, policy_version="2025.9")
    assert make_evaluation(case, acme.lena).policy_version == "2025.9"


# -- its own clock


def test_text_outlives_the_report_and_goes_on_its_own_clock(acme):  # H2
    now = timezone.now()
    case = confirmed_case(acme)
    rule = RetentionRule.objects.get(data_class=DataClass.EVALUATION)
    change_rule(rule, keep_days=1_000, reason="x", by=acme.carl, now=now)
    row = make_evaluation(case, acme.lena, now=now)
    purge_due(now + 999 * DAY)
    assert vault.classes_left(case.report) == {DataClass.EVALUATION}
    assert export("inspect", [row], by=acme.lena, now=now)
    (certificate,) = purge_due(now + 1_000 * DAY)
    assert certificate.data_class == DataClass.EVALUATION
    assert left_out([row]) == {row.pk}
    assert export("inspect", [row], by=acme.lena, now=now) == ""


def test_second_test_renews_the_clock_of_the_key_they_share(acme):
    now = timezone.now()
    case = confirmed_case(acme)
    make_evaluation(case, acme.lena, now=now - 30 * DAY)
    make_evaluation(case, acme.lena, now=now)
    key = DataKey.objects.get(data_class=DataClass.EVALUATION)
    assert key.purge_at == now + 1_825 * DAY


def test_test_can_be_made_after_the_report_was_purged(acme):
    now = timezone.now()
    case = confirmed_case(acme, evaluation_consent=True)
    purge_due(now + 800 * DAY)
    assert open_draft(case, by=acme.lena).prompt == ""
    row = create_evaluation_case(
        case,
        name="",
        prompt="Written from memory",
        expectation="",
        check_kind=Check.REFUSES,
        by=acme.lena,
        now=now,
    )
    assert "Written from memory" in export("promptfoo", [row], by=acme.lena, now=now)
