"""The assistant under Traceloop's SDK (OpenLLMetry)."""

from assistant import ASKED, CONVERSATION, PERSON, answer, client
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from traceloop.sdk import Traceloop
from traceloop.sdk.decorators import tool, workflow

Traceloop.init(
    app_name="assistant",
    exporter=OTLPSpanExporter(),
    disable_batch=True,
    telemetry_enabled=False,
)


@tool(name="send_email")
def send_email(to: str) -> dict[str, int]:
    """Send mail."""
    return {"sent": 43}


@workflow(name="mail_helper")
def mail_helper(asked: str) -> str:
    """Answer."""
    Traceloop.set_association_properties({"conversation_id": CONVERSATION, "user_id": PERSON})
    return answer(client(), send_email)


mail_helper(ASKED)
