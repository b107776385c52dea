"""The assistant under OpenInference's instrumentation of the OpenAI client."""

from assistant import ASKED, CONVERSATION, PERSON, answer, client
from openinference.instrumentation import TracerProvider, using_attributes
from openinference.instrumentation.openai import OpenAIInstrumentor
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace.export import BatchSpanProcessor

provider = TracerProvider()
provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
OpenAIInstrumentor().instrument(tracer_provider=provider)
tracer = provider.get_tracer("assistant")


@tracer.tool(name="send_email")
def send_email(to: str) -> dict[str, int]:
    """Send mail."""
    return {"sent": 43}


@tracer.agent(name="mail_helper")
def mail_helper(asked: str) -> str:
    """Answer."""
    return answer(client(), send_email)


with using_attributes(session_id=CONVERSATION, user_id=PERSON, tags=[ASKED]):
    mail_helper(ASKED)
provider.shutdown()
