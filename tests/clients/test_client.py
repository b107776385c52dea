"""The client's calls, against the running product."""

import uuid

import pytest
from recourse_client import (
    Conflict,
    InvalidReport,
    NotEstablished,
    NotFound,
    Patience,
    RecourseClient,
    Report,
    ReporterRedaction,
    Tool,
    Turn,
)

from tests.product import Product

pytestmark = pytest.mark.product

ACTION = Report(
    category="unsafe_tool_action",
    severity="high",
    description="It sent my note, with my card 4111 1111 1111 1111 in it.",
    entry_point="tool_action",
    context="Draft a note to anna@firm.example.",
    context_consent=True,
    model_version="assistant-4.2",
    tool=Tool(
        name="send_email",
        parameters={"to": "anna@firm.example"},
        outcome_matched="no",
        confirmation_requested="no",
    ),
)


def test_report_is_previewed_sent_and_followed(client: RecourseClient, product: Product) -> None:
    preview = client.preview(ACTION)
    (card,) = preview.description.redactions
    assert preview.description.text[card.start : card.end] == "[card 1]"
    assert "[e-mail 1]" in preview.context.text
    assert preview.tool_parameters == {"to": "[e-mail 1]"}

    accepted = client.report(ACTION, user_id="user-4711")
    assert not accepted.replayed
    assert len(accepted.next) >= 2
    assert accepted.status_url == f"{product.base}/w/{client.workspace}/status/"
    (row,) = product.rows(
        "SELECT entry, tool_name FROM reporting_report WHERE reference = %s", accepted.reference
    )
    assert row == {"entry": "tool_action", "tool_name": "send_email"}

    status = client.status(accepted.receipt)
    assert status.reference == accepted.reference
    assert status.received_at == accepted.received_at
    assert status.messages[0].by == "system"
    with pytest.raises(Conflict):
        client.answer(accepted.receipt, "Nobody asked.")


def test_attempt_that_is_sent_again_is_the_same_report(client: RecourseClient) -> None:
    attempt = str(uuid.uuid4())
    first = client.report(ACTION, user_id="user-1", idempotency_key=attempt)
    again = client.report(ACTION, user_id="user-1", idempotency_key=attempt)
    assert again.replayed
    assert (again.reference, again.receipt) == (first.reference, first.receipt)
    with pytest.raises(InvalidReport) as reused:
        client.report(
            Report(category="other", severity="low", description="Something else."),
            user_id="user-1",
            idempotency_key=attempt,
        )
    assert (reused.value.status, reused.value.code) == (422, "key_reused")


def test_reporter_adds_writes_and_takes_back(client: RecourseClient) -> None:
    accepted = client.report(
        Report(
            category="other",
            severity="low",
            description="It refused. Zanzibar.",
            entry_point="refusal",
            refusal="over",
            evaluation_consent=True,
            context=(Turn(role="user", text="Help me."), Turn(role="assistant", text="No.")),
            context_consent=True,
            strike=(ReporterRedaction(field="description", text="Zanzibar"),),
        ),
        user_id="user-3",
    )
    kept = client.attach(accepted.receipt, "words.txt", b"Call +44 20 7946 0958.")
    assert (kept.media, kept.width) == ("text/plain", None)
    assert sum(kept.redactions.values()) == 1
    status = client.write(accepted.receipt, "It happened again.")
    assert status.messages[-1].by == "you"
    given = {consent.purpose: consent for consent in client.consents(accepted.receipt)}
    assert given["evaluation"].withdrawn_at is None
    left = client.consents(accepted.receipt, withdraw="evaluation")
    assert {one.purpose for one in left if one.withdrawn_at} == {"evaluation"}
    assert client.consents(accepted.receipt, withdraw="evaluation") == left
    with pytest.raises(Conflict):
        client.appeal(accepted.receipt, "Nothing was decided yet.")

    attempt = str(uuid.uuid4())
    fresh = client.rotate(accepted.receipt, idempotency_key=attempt)
    assert client.rotate(accepted.receipt, idempotency_key=attempt) == fresh
    with pytest.raises(NotFound):
        client.status(accepted.receipt)
    assert client.status(fresh.receipt_words).reference == accepted.reference


def test_form_says_what_is_asked_and_taken(client: RecourseClient) -> None:
    form = client.form("refusal")
    assert "refusal" in {question["name"] for question in form.questions}
    assert form.limits["description"] == 4000
    assert form.forbidden == frozenset()
    assert set(form.consents) == {"contact", "context", "evaluation"}


def test_errors_say_what_to_do(client: RecourseClient, product: Product) -> None:
    wrong = Report(category="gossip", severity="low", description="x")  # type: ignore[arg-type]
    with pytest.raises(InvalidReport) as invalid:
        client.report(wrong)
    assert (invalid.value.field, invalid.value.code) == ("category", "invalid_choice")
    assert "misinformation" in invalid.value.remedy
    with pytest.raises(NotFound):
        client.status("AAAA-BBBB-CCCC")
    stranger = RecourseClient(
        *(product.base, client.workspace),
        client_key=product.demo["client_key"]["id"],
        client_secret="not the secret of this key, but long",
    )
    with stranger, pytest.raises(NotEstablished) as unsigned:
        stranger.report(ACTION, user_id="user-1")
    assert unsigned.value.code == "token_invalid"


def test_server_that_is_killed_meanwhile_gets_the_report_once(product: Product) -> None:
    key = product.demo["client_key"]
    patient = RecourseClient(
        *(product.base, key["workspace"]),
        client_key=key["id"],
        client_secret=key["secret"],
        patience=Patience(attempts=12),
    )
    tag = f"killed {uuid.uuid4().hex[:6].translate(str.maketrans('0123456789', 'ghijklmnop'))}"
    product.kill("web")
    with patient:
        accepted = patient.report(
            Report(category="other", severity="low", description="Still here.", user_intent=tag),
            user_id="user-2",
        )
    rows = product.rows("SELECT reference FROM reporting_report WHERE user_intent = %s", tag)
    assert [row["reference"] for row in rows] == [accepted.reference]
