"""Instrumentations of the day send their spans to the running product, and a reviewer reads them."""

import importlib.metadata
import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.interop.scripted_model import serve
from tests.interop.tools import NODE, NPM, PYTHON, ROOT, run
from tests.product import Product, eventually

pytestmark = pytest.mark.product

PROGRAMS = ROOT / "tests" / "interop" / "traces" / "programs"
# What the packages are called whose versions are noted, and how their program is run.
PYTHON_ONES = {
    "with_openinference": "openinference-instrumentation-openai",
    "with_traceloop": "traceloop-sdk",
    "with_langfuse": "langfuse",
}
ENCODINGS = ("http", "proto")
SAID, PERSON = "says Oda", "oda-1"
READ = """
import json
from privacy import vault
from reporting.models import Report
from tenants.directory import find_workspace_id
from tenants.scope import enter_scope
from traces.presenter import present_trace
from traces.timeline import KINDS
with enter_scope(find_workspace_id(%r)):
    pieces = vault.read_unaudited(Report.objects.get(reference=%r), KINDS)
    print("READ", json.dumps([present_trace(pieces), [piece.text for piece in pieces]], default=str))
"""


def trace_of(product: Product, conversation: str, *, consent: bool) -> tuple[dict[str, Any], str]:
    """Report a conversation; return its trace as a reviewer sees it, and all that was kept."""
    key = product.demo["client_key"]
    body = {"category": "unsafe_tool_action", "severity": "low", "description": "It sent it."}
    status, answer = product.post(
        f"/w/{key['workspace']}/api/v1/reports/",
        {**body, "conversation_id": conversation, "context_consent": consent},
        {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())},
    )
    assert status == 201, answer

    def kept() -> Any:
        code = READ % (key["workspace"], answer["reference"])
        line = product.manage("shell", "--command", code).split("READ ")[1]
        shown, texts = json.loads(line)
        return (shown, "".join(texts)) if shown["steps"] else None

    found: tuple[dict[str, Any], str] = eventually(kept, "the trace is kept with the report", 60)
    return found


def sent(product: Product, folder: Path, program: str, encoding: str = "http") -> str:
    """Let a program have its conversation and send its spans; return the conversation's id."""
    key, conversation = product.demo["client_key"], f"conv-{uuid.uuid4().hex[:8]}"
    with serve() as models:
        given = {
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": (
                f"{product.base}/w/{key['workspace']}/otlp/v1/traces"
            ),
            "OTEL_EXPORTER_OTLP_HEADERS": (
                f"X-Client-Key={key['id']},Authorization=Bearer%20{key['secret']}"
            ),
            "OTEL_SERVICE_NAME": "assistant",
            "MODEL_URL": models.url,
            "CONVERSATION": conversation,
            "MODULES": str(NPM / "node_modules"),
            "ENCODING": encoding,
        }
        path = PROGRAMS / program
        done = run(NODE if path.suffix == ".mjs" else PYTHON, path, folder=folder, given=given)
    assert done.returncode == 0, done.stdout + done.stderr
    return conversation


def check(product: Product, conversation: str) -> None:
    """See turns and tool calls where the reporter agreed, and no word of anybody where not."""
    shown, _ = trace_of(product, conversation, consent=True)
    words = [
        "".join(part["text"] for part in parts) for s in shown["steps"] for parts in s["words"]
    ]
    assert [text for text in words if SAID in text] == [
        "Be brief, says Oda.",
        "Draft a note to my manager, says Oda.",
    ]
    assert "It is sent." in words
    assert len([step for step in shown["steps"] if step["kind"] == "call"]) == 2
    (tool,) = [step for step in shown["steps"] if step["kind"] == "tool"]
    assert tool["title"] == "send_email"
    assert "all" in tool["arguments"][0]["text"]
    assert "43" in tool["result"][0]["text"]
    asked = [step for step in shown["steps"] if ["Asks for tool", "send_email"] in step["facts"]]
    assert len(asked) == 1
    without, stored = trace_of(product, conversation, consent=False)
    assert SAID not in stored
    assert PERSON not in stored
    assert [step["title"] for step in without["steps"] if step["kind"] == "tool"] == ["send_email"]


@pytest.mark.parametrize("program", PYTHON_ONES)
def test_python_instrumentation(
    product: Product, tmp_path: Path, proved: Callable[[str], None], program: str
) -> None:
    conversation = sent(product, tmp_path, f"{program}.py")
    check(product, conversation)
    (site,) = (PYTHON.parent.parent / "lib").glob("python*/site-packages")
    (found,) = importlib.metadata.distributions(name=PYTHON_ONES[program], path=[str(site)])
    proved(f"spans of {PYTHON_ONES[program]} {found.version}: turns, tools, conversation")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_node_instrumentation(
    product: Product, tmp_path: Path, proved: Callable[[str], None], encoding: str
) -> None:
    check(product, sent(product, tmp_path, "with_ai_sdk.mjs", encoding))
    versions = [
        json.loads((NPM / "node_modules" / name / "package.json").read_text())["version"]
        for name in ("ai", f"@opentelemetry/exporter-trace-otlp-{encoding}")
    ]
    proved(f"spans of ai {versions[0]}, sent in chunks ({encoding} {versions[1]})")
