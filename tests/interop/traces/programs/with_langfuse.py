"""The assistant under Langfuse's SDK, whose own server is not there."""

import os

from assistant import ASKED, CONVERSATION, PERSON, answer, client
from langfuse import Langfuse, observe, propagate_attributes
from langfuse.openai import OpenAI
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor

provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(OTLPSpanExporter()))
Langfuse(
    public_key="none",
    secret_key="none",
    host="http://127.0.0.1:9",
    tracer_provider=provider,
    timeout=1,
)


@observe(as_type="tool", name="send_email")
def send_email(to: str) -> dict[str, int]:
    """Send mail."""
    return {"sent": 43}


@observe(as_type="agent", name="mail_helper")
def mail_helper(asked: str) -> str:
    """Answer."""
    with propagate_attributes(session_id=CONVERSATION, user_id=PERSON, tags=[ASKED]):
        return answer(client(OpenAI), send_email)


mail_helper(ASKED)
provider.force_flush()
# Langfuse would go on trying to reach its own server.
os._exit(0)
