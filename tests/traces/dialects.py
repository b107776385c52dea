"""One conversation as the instrumentations of the day send it: asked, a tool used, answered.

Their attributes are those that the real ones send (`tests/interop/traces` lets them); each value
that somebody said, or that says who somebody is, holds a word that can be looked for.
"""

import json
import time
from typing import Any

from tests.traces import spans

CONVERSATION = "conv-dialect"
ASKED, SYSTEM, ANSWERED = "canaryasked a note", "canarysystem be brief", "canaryanswered it is sent"
ALICE = "canaryalice"
GIVEN, GIVEN_BACK = {"to": "everyone", "subject": "Salaries"}, {"sent": 43}
CALL = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "send_email", "arguments": json.dumps(GIVEN)},
}
TOOL = {"type": "function", "function": {"name": "send_email", "parameters": {"type": "object"}}}
FIRST: list[dict[str, Any]] = [
    {"role": "system", "content": SYSTEM},
    {"role": "user", "content": ASKED},
]
THEN: list[dict[str, Any]] = [
    *FIRST,
    {"role": "assistant", "tool_calls": [CALL]},
    {"role": "tool", "tool_call_id": "call_1", "content": json.dumps(GIVEN_BACK)},
]
Lines = list[tuple[str, dict[str, Any]]]


def openinference() -> Lines:
    common = {
        "session.id": CONVERSATION,
        "user.id": ALICE,
        "metadata": json.dumps({"said": ASKED}),
        "tag.tags": [ASKED],
    }

    def model(said: list[dict[str, Any]], output: dict[str, Any]) -> dict[str, Any]:
        return (
            common
            | {
                "openinference.span.kind": "LLM",
                "llm.system": "openai",
                "llm.model_name": "model-1",
                "llm.token_count.prompt": 11,
                "llm.token_count.completion": 7,
                "input.value": json.dumps({"model": "model-1", "messages": said}),
                "input.mime_type": "application/json",
                "llm.invocation_parameters": json.dumps({"user": ALICE}),
                "llm.tools.0.tool.json_schema": json.dumps(TOOL),
            }
            | numbered("llm.input_messages", said)
            | numbered("llm.output_messages", [output])
        )

    return [
        (
            f"{ASKED} helper",
            common
            | {
                "openinference.span.kind": "AGENT",
                "input.value": ASKED,
                "output.value": ANSWERED,
            },
        ),
        ("ChatCompletion", model(FIRST, {"role": "assistant", "tool_calls": [CALL]})),
        (
            "send_email",
            common
            | {
                "openinference.span.kind": "TOOL",
                "tool.name": "send_email",
                "tool.description": ASKED,
                "tool.parameters": json.dumps(TOOL["function"]),
                "input.value": json.dumps(GIVEN),
                "output.value": json.dumps(GIVEN_BACK),
            },
        ),
        ("ChatCompletion", model(THEN, {"role": "assistant", "content": ANSWERED})),
    ]


def numbered(start: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for at, message in enumerate(messages):
        head = f"{start}.{at}.message."
        found |= {
            head + key: value for key, value in message.items() if isinstance(value, str) and value
        }
        for number, call in enumerate(message.get("tool_calls", [])):
            inner = f"{head}tool_calls.{number}.tool_call."
            found[inner + "id"] = call["id"]
            found[inner + "function.name"] = call["function"]["name"]
            found[inner + "function.arguments"] = call["function"]["arguments"]
    return found


def ai_sdk() -> Lines:
    common = {
        "resource.name": ASKED,
        "ai.model.id": "model-1",
        "ai.model.provider": "openai.chat",
        "ai.telemetry.metadata.conversationId": CONVERSATION,
        "ai.telemetry.metadata.userId": ALICE,
        "ai.telemetry.metadata.note": ASKED,
        "ai.request.headers.x-secret": ALICE,
        "ai.settings.maxRetries": 2,
    }
    used = {"ai.usage.inputTokens": 11, "ai.usage.outputTokens": 7}
    asked: list[dict[str, Any]] = [
        FIRST[0],
        {"role": "user", "content": [{"type": "text", "text": ASKED}]},
    ]
    call = {"toolCallId": "call_1", "toolName": "send_email"}
    wants = {"role": "assistant", "content": [{"type": "tool-call", **call, "input": GIVEN}]}
    got = {"type": "tool-result", **call, "output": {"type": "json", "value": GIVEN_BACK}}

    def step(said: list[dict[str, Any]], **answer: Any) -> dict[str, Any]:
        return (
            common
            | used
            | {
                "ai.operationId": "ai.generateText.doGenerate",
                "ai.prompt.messages": json.dumps(said),
                "ai.prompt.tools": [json.dumps(TOOL)],
                **{f"ai.response.{name}": value for name, value in answer.items()},
            }
        )

    return [
        (
            "ai.generateText",
            common
            | {
                "ai.operationId": "ai.generateText",
                "ai.prompt": json.dumps({"system": SYSTEM, "prompt": ASKED}),
                "ai.response.text": ANSWERED,
                "operation.name": f"ai.generateText {ASKED}",
            },
        ),
        (
            "ai.generateText.doGenerate",
            step(asked, toolCalls=json.dumps([{**call, "input": json.dumps(GIVEN)}])),
        ),
        (
            "ai.toolCall",
            common
            | {
                "ai.operationId": "ai.toolCall",
                "ai.toolCall.name": "send_email",
                "ai.toolCall.id": "call_1",
                "ai.toolCall.args": json.dumps(GIVEN),
                "ai.toolCall.result": json.dumps(GIVEN_BACK),
            },
        ),
        (
            "ai.generateText.doGenerate",
            step([*asked, wants, {"role": "tool", "content": [got]}], text=ANSWERED),
        ),
    ]


def langfuse() -> Lines:
    common = {
        "user.id": ALICE,
        "session.id": CONVERSATION,
        "langfuse.trace.metadata.note": json.dumps(ASKED),
        "langfuse.trace.tags": [ASKED],
        "langfuse.trace.name": ASKED,
    }

    def observed(kind: str, given: Any, output: Any) -> dict[str, Any]:
        return common | {
            "langfuse.observation.type": kind,
            "langfuse.observation.input": given if isinstance(given, str) else json.dumps(given),
            "langfuse.observation.output": output
            if isinstance(output, str)
            else json.dumps(output),
        }

    model = {
        "langfuse.observation.model.name": "model-1",
        "langfuse.observation.usage_details": json.dumps(
            {"prompt_tokens": 11, "completion_tokens": 7, "details": None}
        ),
        "langfuse.observation.status_message": ASKED,
    }
    wants = {"role": "assistant", "content": None, "tool_calls": [CALL]}
    answer = {"role": "assistant", "content": ANSWERED}
    return [
        (f"{ASKED} helper", observed("agent", {"args": [ASKED], "kwargs": {}}, ANSWERED)),
        (
            "OpenAI-generation",
            observed("generation", {"tools": [TOOL], "messages": FIRST}, wants) | model,
        ),
        ("send_email", observed("tool", {"args": [], "kwargs": GIVEN}, GIVEN_BACK)),
        ("OpenAI-generation", observed("generation", {"messages": THEN}, answer) | model),
    ]


def traceloop() -> Lines:
    return _traceloop(
        lambda said, output: {
            "gen_ai.operation.name": "chat",
            "gen_ai.provider.name": "openai",
            "gen_ai.input.messages": json.dumps(said),
            "gen_ai.output.messages": json.dumps([output]),
        }
    )


def traceloop_of_before() -> Lines:
    """Its names until 2025: numbered, and with a kind of request instead of an operation."""

    def numbers(said: list[dict[str, Any]], output: dict[str, Any]) -> dict[str, Any]:
        found = {"llm.request.type": "chat", "gen_ai.system": "OpenAI", "llm.user": ALICE}
        for start, messages in (("gen_ai.prompt", said), ("gen_ai.completion", [output])):
            for at, message in enumerate(messages):
                found |= {
                    f"{start}.{at}.{key}": value
                    for key, value in message.items()
                    if isinstance(value, str) and value
                }
                for number, call in enumerate(message.get("tool_calls", [])):
                    head = f"{start}.{at}.tool_calls.{number}."
                    found |= {head + "id": call["id"], **_prefixed(head, call["function"])}
        return found

    return _traceloop(numbers)


def _prefixed(head: str, values: dict[str, Any]) -> dict[str, Any]:
    return {head + key: value for key, value in values.items()}


def _traceloop(model: Any) -> Lines:
    common = {
        "traceloop.workflow.name": "mail_helper",
        "traceloop.association.properties.conversation_id": CONVERSATION,
        "traceloop.association.properties.user_id": ALICE,
        "traceloop.association.properties.note": ASKED,
    }
    used = {
        "gen_ai.request.model": "model-1",
        "gen_ai.usage.prompt_tokens": 11,
        "gen_ai.usage.completion_tokens": 7,
    }
    return [
        (
            "mail_helper.workflow",
            common
            | {
                "traceloop.span.kind": "workflow",
                "traceloop.entity.name": "mail_helper",
                "traceloop.entity.input": json.dumps({"args": [ASKED], "kwargs": {}}),
                "traceloop.entity.output": json.dumps(ANSWERED),
            },
        ),
        ("openai.chat", common | used | model(FIRST, {"role": "assistant", "tool_calls": [CALL]})),
        (
            "send_email.tool",
            common
            | {
                "traceloop.span.kind": "tool",
                "traceloop.entity.name": "send_email",
                "gen_ai.tool.name": "send_email",
                "traceloop.entity.input": json.dumps({"args": [], "kwargs": GIVEN}),
                "traceloop.entity.output": json.dumps(GIVEN_BACK),
            },
        ),
        ("openai.chat", common | used | model(THEN, {"role": "assistant", "content": ANSWERED})),
    ]


DIALECTS = {
    made.__name__: made
    for made in (openinference, ai_sdk, langfuse, traceloop, traceloop_of_before)
}


def conversation(dialect: str, trace: bytes) -> list[Any]:
    """Return the spans of the conversation, the one around all others first."""
    at = time.time()
    moments = [(0.0, 4.0), (0.1, 1.0), (1.5, 0.5), (2.5, 1.0)]
    lines = zip(DIALECTS[dialect](), moments, strict=True)
    return [
        spans.span(name, trace, at=at + after, took=took, attributes=attributes)
        for (name, attributes), (after, took) in lines
    ]
