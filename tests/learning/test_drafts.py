"""What a draft begins with: the conversation, where the reporter agreed to attach it."""

import json
from dataclasses import replace

import pytest
from django.utils import timezone

from learning.drafts import Draft, open_draft
from learning.models import EvaluationCase
from privacy import vault
from privacy.models import Kind
from reporting.actions import withdraw_consent
from reporting.models import RefusalKind, Report
from tenants.models import AuditEvent, QueueUserPermission
from tenants.permissions import Invalid
from tests.due import seek_traces
from tests.learning.cases import confirmed_case, make_evaluation
from tests.traces import spans
from traces.actions import buffer_spans
from traces.batches import PROTOBUF, read
from traces.exchange import Exchange, exchange_of

NOW = timezone.now
TOOLS = [{"name": "book", "description": "Books a train.", "parameters": {"type": "object"}}]
DEFINED = [{"type": "function", **TOOLS[0]}]
ASKED = "Please book me the very first train to Rome on Monday."


def text(role, words):
    return {"role": role, "parts": [{"type": "text", "content": words}]}


def traced_case(acme, **consents):
    """Make a confirmed case whose conversation the assistant's host recorded."""
    said = [text("user", "Which trains are there?"), text("assistant", "Two."), text("user", ASKED)]
    span = spans.span(
        attributes={
            "gen_ai.operation.name": "chat",
            "gen_ai.conversation.id": "conv-7",
            "gen_ai.system_instructions": json.dumps(
                [text("system", "You book trains.")["parts"][0]]
            ),
            "gen_ai.input.messages": json.dumps(said),
            "gen_ai.output.messages": json.dumps([text("assistant", "Booked the second.")]),
            "gen_ai.tool.definitions": json.dumps(DEFINED),
        }
    )
    made = spans.request(span).SerializeToString()
    buffer_spans(read(made, PROTOBUF), workspace=acme.acme, now=NOW())
    case = confirmed_case(acme, "It took the wrong one.", conversation_id="conv-7", **consents)
    seek_traces(NOW())
    return case


def test_draft_has_the_recorded_conversation_up_to_what_was_asked_last(acme):
    case = traced_case(acme, evaluation_consent=True, context_consent=True)
    draft = open_draft(case, by=acme.lena)
    assert replace(draft, tools="") == Draft(
        prompt=f"It took the wrong one.\n\n{ASKED}",
        system="You book trains.",
        turns="User: Which trains are there?\n\nAssistant: Two.",
    )
    assert json.loads(draft.tools) == DEFINED
    read_events = AuditEvent.objects.filter(event__in=["content.read", "trace.read"])
    assert [(each.member, each.facts["purpose"]) for each in read_events] == [
        (acme.lena, "evaluation"),
        (acme.lena, "evaluation"),
    ]


def test_draft_can_be_kept_as_it_is(acme):
    case = traced_case(acme, evaluation_consent=True, context_consent=True)
    draft = open_draft(case, by=acme.lena)
    row = make_evaluation(
        case, acme.lena, prompt=ASKED, system=draft.system, turns=draft.turns, tools=draft.tools
    )
    (piece,) = vault.read_unaudited(case.report, [Kind.QUOTED])
    kept = json.loads(piece.text)
    assert row.from_reporter_text
    assert (kept["system"], kept["tools"]) == ("You book trains.", TOOLS)
    assert [turn["content"] for turn in kept["turns"]] == ["Which trains are there?", "Two."]


def test_without_the_consent_to_the_conversation_it_stays_closed(acme):
    case = traced_case(acme, evaluation_consent=True)
    assert open_draft(case, by=acme.lena) == Draft(prompt="It took the wrong one.")
    assert not AuditEvent.objects.filter(event="trace.read").exists()


def test_consent_to_the_conversation_that_was_taken_back_counts_no_more(acme):
    case = traced_case(acme, evaluation_consent=True, context_consent=True)
    withdraw_consent(case.report, "context", now=NOW())
    assert open_draft(case, by=acme.lena) == Draft(prompt="It took the wrong one.")


def test_draft_leaves_the_trace_closed_to_who_may_not_read_it(acme):
    case = traced_case(acme, evaluation_consent=True, context_consent=True)
    QueueUserPermission.objects.filter(permission__codename="read_trace").delete()
    assert open_draft(case, by=acme.lena) == Draft(prompt="It took the wrong one.")
    assert not AuditEvent.objects.filter(event="trace.read").exists()


def test_words_that_the_user_said_in_the_trace_are_the_reporters(acme):
    case = traced_case(acme, context_consent=True)
    with pytest.raises(Invalid, match="has not agreed"):
        make_evaluation(case, acme.lena, turns=f"User: {ASKED}")
    # What the organisation itself wrote is its own.
    assert not make_evaluation(case, acme.lena, system="You book trains.").from_reporter_text


@pytest.mark.parametrize(
    ("context", "prompt", "turns"),
    [
        ("User: Hello\n\nAssistant: Yes?\n\nUser: Go", "Go", "User: Hello\n\nAssistant: Yes?"),
        ("I said go and it went.", "I said go and it went.", ""),
    ],
)
def test_draft_has_the_conversation_that_came_with_the_report(acme, context, prompt, turns):
    case = confirmed_case(
        acme, "It went.", context=context, context_consent=True, evaluation_consent=True
    )
    draft = open_draft(case, by=acme.lena)
    assert draft == Draft(prompt=f"It went.\n\n{prompt}", turns=turns)


def test_over_refusal_suggests_that_it_must_answer(acme, client):
    case = confirmed_case(acme)
    Report.objects.filter(pk=case.report_id).update(refusal=RefusalKind.OVER)
    client.force_login(acme.lena.user)
    page = client.get(f"/w/acme/cases/{case.reference}/evaluation/")
    assert page.context["form"].initial["check_kind"] == EvaluationCase.Check.ANSWERS


def test_turns_tools_and_system_prompt_are_redacted(acme):
    mail = "jo@example.org"
    tools = json.dumps([{"name": "send", "description": f"It writes to {mail}."}])
    row = make_evaluation(
        confirmed_case(acme),
        acme.lena,
        system=f"You write to {mail}.",
        turns=f"User: Write to {mail}.",
        tools=tools,
    )
    (piece,) = vault.read_unaudited(row.case.report, [Kind.EVALUATION])
    assert mail not in piece.text
    assert AuditEvent.objects.get(event="evaluation.created").facts["redactions"] == 3


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"turns": "Hello\nUser: Go"}, "Begin each turn"),
        ({"turns": "x" * 16_001}, "16"),
        ({"system": "x" * 16_001}, "16"),
        ({"tools": "{"}, "no JSON"),
        ({"tools": "[1]"}, "needs a name"),
        ({"tools": '[{"name": ""}]'}, "needs a name"),
        ({"tools": '[{"function": {"name": 7}}]'}, "needs a name"),
        ({"tools": '[{"name": "a"}, {"name": "a"}]'}, "twice"),
        ({"tools": json.dumps([{"name": f"t{n}"} for n in range(65)])}, "at most 64"),
    ],
)
def test_conversation_that_cannot_be_taken_names_its_field(acme, changes, said):
    with pytest.raises(Invalid, match=said) as refused:
        make_evaluation(confirmed_case(acme), acme.lena, **changes)
    assert refused.value.field == next(iter(changes))


def test_trace_without_words_tells_nothing(acme):
    assert exchange_of([]) == Exchange()
