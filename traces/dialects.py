"""What the attributes of each dialect are: the name of today each is read as, or what it holds.

The names of today are those of OpenTelemetry's conventions for generative AI, all of them in
development there. One table drives both what is shown of a span and what of it is kept without
the reporter's consent. It has a version, which is stored with each span that it was applied to.
"""

import re
from enum import Enum
from functools import lru_cache

TABLE_VERSION = "2026-12"


class What(Enum):
    """What an attribute holds; one that no table names is UNKNOWN, and may be somebody's words."""

    COUNT = "a number that counts or measures"
    CHOICE = "one of a few words"
    LABEL = "the name of a thing: a model, a tool, an agent, a rule"
    ID = "an identifier of a thing or of a conversation"
    TOOL = "what a tool was given, gave back, or is"
    MESSAGES = "what was said, as messages"
    WORDS = "what was said, or what it was made of or into"
    PERSON = "who somebody is"
    CREDENTIAL = "what opens something"
    UNKNOWN = "anything"


INPUT, OUTPUT = "gen_ai.input.messages", "gen_ai.output.messages"
INSTRUCTIONS = "gen_ai.system_instructions"
# Of no convention: tool calls that stand beside the answer they belong to.
CALLS = "gen_ai.output.messages.tool_calls"
ARGUMENTS, RESULT = "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"
DEFINITIONS = "gen_ai.tool.definitions"
OPERATION, CONVERSATION = "gen_ai.operation.name", "gen_ai.conversation.id"
AGENT, TOOL_NAME = "gen_ai.agent.name", "gen_ai.tool.name"
MODEL, ANSWERED_BY = "gen_ai.request.model", "gen_ai.response.model"
PROVIDER, FINISH = "gen_ai.provider.name", "gen_ai.response.finish_reasons"
TOKENS_IN, TOKENS_OUT = "gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens"
ANSWERS = ("recourse.message.id", "gen_ai.response.id")

# Of no convention: how many tokens went in and out, as one object.
USAGE = "gen_ai.usage"
USED = {
    "input": TOKENS_IN,
    "input_tokens": TOKENS_IN,
    "prompt_tokens": TOKENS_IN,
    "output": TOKENS_OUT,
    "output_tokens": TOKENS_OUT,
    "completion_tokens": TOKENS_OUT,
}

# What each operation of today is called elsewhere; read from the attributes that say the kind of a span.
CHAT, TOOL_RUN, AGENT_RUN = "chat", "execute_tool", "invoke_agent"
# Calls of a model: the spans that tell what was said.
TURNS = frozenset({CHAT, "generate_content", "text_completion"})
OPERATIONS = {
    "llm": CHAT,
    "generation": CHAT,
    "completion": "text_completion",
    "tool": TOOL_RUN,
    "agent": AGENT_RUN,
    "workflow": "invoke_workflow",
    "chain": "invoke_workflow",
    "embedding": "embeddings",
    "retriever": "retrieval",
    "ai.generatetext": AGENT_RUN,
    "ai.streamtext": AGENT_RUN,
    "ai.generateobject": AGENT_RUN,
    "ai.streamobject": AGENT_RUN,
    "ai.generatetext.dogenerate": CHAT,
    "ai.streamtext.dostream": CHAT,
    "ai.generateobject.dogenerate": CHAT,
    "ai.streamobject.dostream": CHAT,
    "ai.toolcall": TOOL_RUN,
    "ai.embed.doembed": "embeddings",
    "ai.embedmany.doembed": "embeddings",
}

# A name of today stands for “read as this one”; where several are read as one, the first there is
# wins. A name that ends in “*” stands for all that begin with what is before it.
Table = dict[str, What | str]


def _each(what: What, names: str) -> Table:
    return dict.fromkeys(names.split(), what)


GEN_AI: Table = {
    INPUT: What.MESSAGES,
    OUTPUT: What.MESSAGES,
    INSTRUCTIONS: What.MESSAGES,
    CALLS: What.MESSAGES,
    **_each(What.TOOL, f"{ARGUMENTS} {RESULT} {DEFINITIONS}"),
    **_each(
        What.CHOICE,
        f"{OPERATION} gen_ai.output.type gen_ai.tool.type {FINISH} gen_ai.token.type "
        "gen_ai.request.encoding_formats gen_ai.agent.tool.disposition gen_ai.agent.tool.tier "
        "gen_ai.evaluation.score.label gen_ai.openai.request.service_tier "
        "gen_ai.openai.response.service_tier error.type",
    ),
    **_each(
        What.LABEL,
        f"{PROVIDER} {MODEL} {ANSWERED_BY} {AGENT} {TOOL_NAME} gen_ai.agent.version "
        "gen_ai.workflow.name gen_ai.prompt.name gen_ai.evaluation.name",
    ),
    **_each(
        What.ID,
        f"{CONVERSATION} gen_ai.agent.id gen_ai.data_source.id gen_ai.response.id "
        "gen_ai.tool.call.id gen_ai.openai.response.system_fingerprint server.address",
    ),
    **_each(
        What.COUNT,
        f"{USAGE} gen_ai.usage.* gen_ai.request.* gen_ai.embeddings.dimension.count "
        "gen_ai.evaluation.score.value gen_ai.server.* server.port",
    ),
    **_each(
        What.WORDS,
        "gen_ai.request.stop_sequences gen_ai.tool.description gen_ai.agent.description "
        "gen_ai.evaluation.explanation exception.message exception.stacktrace",
    ),
    "exception.type": What.CHOICE,
    "exception.escaped": What.CHOICE,
}
# Names that the conventions had before, which exporters still send.
FORMER: Table = {
    "gen_ai.system": PROVIDER,
    "gen_ai.usage.prompt_tokens": TOKENS_IN,
    "gen_ai.usage.completion_tokens": TOKENS_OUT,
    "gen_ai.prompt": INPUT,
    "gen_ai.completion": OUTPUT,
    "gen_ai.openai.request.seed": "gen_ai.request.seed",
    "gen_ai.openai.request.response_format": "gen_ai.output.type",
    "gen_ai.response.finish_reason": FINISH,
}
# https://github.com/Arize-ai/openinference/blob/main/spec/semantic_conventions.md
OPENINFERENCE: Table = {
    "openinference.span.kind": OPERATION,
    "input.value": INPUT,
    "output.value": OUTPUT,
    "llm.input_messages": INPUT,
    "llm.output_messages": OUTPUT,
    "llm.prompts": INPUT,
    "llm.choices": OUTPUT,
    "llm.model_name": MODEL,
    "llm.provider": PROVIDER,
    "llm.system": PROVIDER,
    "llm.finish_reason": FINISH,
    "llm.token_count.prompt": TOKENS_IN,
    "llm.token_count.completion": TOKENS_OUT,
    "llm.tools": DEFINITIONS,
    "session.id": CONVERSATION,
    "agent.name": AGENT,
    "tool.name": TOOL_NAME,
    "tool.id": "gen_ai.tool.call.id",
    "tool.parameters": DEFINITIONS,
    "tool.json_schema": DEFINITIONS,
    **_each(What.COUNT, "llm.token_count.* llm.cost.*"),
    **_each(What.CHOICE, "input.mime_type output.mime_type"),
    **_each(
        What.WORDS,
        "embedding.* retrieval.* reranker.* image.* audio.* document.* llm.prompt_template.* "
        "llm.invocation_parameters llm.function_call metadata tag.tags tool.description",
    ),
}
# https://ai-sdk.dev/docs/ai-sdk-core/telemetry
AI_SDK: Table = {
    "ai.operationId": OPERATION,
    "ai.prompt.messages": INPUT,
    "ai.prompt": INPUT,
    "ai.prompt.tools": DEFINITIONS,
    "ai.response.text": OUTPUT,
    "ai.response.object": OUTPUT,
    "ai.response.toolCalls": CALLS,
    "ai.result.text": OUTPUT,
    "ai.result.object": OUTPUT,
    "ai.result.toolCalls": CALLS,
    "ai.response.finishReason": FINISH,
    "ai.response.id": "gen_ai.response.id",
    "ai.response.model": ANSWERED_BY,
    "ai.model.id": MODEL,
    "ai.model.provider": PROVIDER,
    "ai.usage.inputTokens": TOKENS_IN,
    "ai.usage.outputTokens": TOKENS_OUT,
    "ai.usage.promptTokens": TOKENS_IN,
    "ai.usage.completionTokens": TOKENS_OUT,
    "ai.toolCall.name": TOOL_NAME,
    "ai.toolCall.id": "gen_ai.tool.call.id",
    "ai.toolCall.args": ARGUMENTS,
    "ai.toolCall.input": ARGUMENTS,
    "ai.toolCall.result": RESULT,
    "ai.toolCall.output": RESULT,
    "ai.telemetry.functionId": "gen_ai.workflow.name",
    "ai.telemetry.metadata.conversationId": CONVERSATION,
    "ai.telemetry.metadata.conversation_id": CONVERSATION,
    "ai.telemetry.metadata.chatId": CONVERSATION,
    "ai.telemetry.metadata.threadId": CONVERSATION,
    "ai.telemetry.metadata.sessionId": CONVERSATION,
    "ai.telemetry.metadata.session_id": CONVERSATION,
    "ai.request.headers.*": What.CREDENTIAL,
    **_each(What.COUNT, "ai.usage.* ai.settings.* ai.response.ms* ai.response.avg* ai.stream.ms*"),
    **_each(What.CHOICE, "ai.settings.output"),
}
# https://langfuse.com/docs/opentelemetry/get-started
LANGFUSE: Table = {
    "langfuse.observation.type": OPERATION,
    "langfuse.observation.input": INPUT,
    "langfuse.observation.output": OUTPUT,
    "langfuse.observation.model.name": MODEL,
    "langfuse.session.id": CONVERSATION,
    "langfuse.trace.metadata.conversation_id": CONVERSATION,
    "langfuse.observation.metadata.conversation_id": CONVERSATION,
    "langfuse.user.id": What.PERSON,
    "langfuse.observation.usage_details": USAGE,
    **_each(What.CHOICE, "langfuse.observation.level langfuse.environment"),
    **_each(What.LABEL, "langfuse.release langfuse.version langfuse.observation.prompt.name"),
    **_each(What.COUNT, "langfuse.observation.prompt.version"),
}
# https://www.traceloop.com/docs/openllmetry/contributing/semantic-conventions
TRACELOOP: Table = {
    "traceloop.span.kind": OPERATION,
    "llm.request.type": OPERATION,
    "traceloop.entity.input": INPUT,
    "traceloop.entity.output": OUTPUT,
    "llm.request.functions": DEFINITIONS,
    "llm.completions": OUTPUT,
    "traceloop.workflow.name": "gen_ai.workflow.name",
    "traceloop.association.properties.conversation_id": CONVERSATION,
    "traceloop.association.properties.chat_id": CONVERSATION,
    "traceloop.association.properties.thread_id": CONVERSATION,
    "traceloop.association.properties.session_id": CONVERSATION,
    **_each(What.LABEL, "traceloop.entity.name traceloop.entity.path traceloop.entity.version"),
    **_each(What.COUNT, "llm.usage.* traceloop.prompt.version"),
    **_each(What.CHOICE, "llm.response.finish_reason llm.response.stop_reason"),
    **_each(What.CREDENTIAL, "llm.headers"),
    "llm.user": What.PERSON,
}
# Names of Recourse's own, of proposals for what guards an action, and of who sends.
AROUND: Table = {
    "recourse.message.id": What.ID,
    **_each(What.LABEL, "recourse.policy.rule recourse.policy.version"),
    "recourse.policy.action": What.CHOICE,
    **_each(What.LABEL, "agent.threat.detection.rule_id agent.threat.detection.ruleset"),
    **_each(What.CHOICE, "agent.threat.detection.severity agent.threat.detection.action"),
    "agent.threat.detection.correlation_id": What.ID,
    **_each(
        What.LABEL,
        "service.name service.namespace service.version deployment.environment "
        "deployment.environment.name",
    ),
    **_each(
        What.CHOICE,
        "telemetry.sdk.language telemetry.sdk.name telemetry.sdk.version "
        "telemetry.distro.name telemetry.distro.version os.type host.arch cloud.provider "
        "cloud.region cloud.platform process.runtime.name process.runtime.version "
        "http.request.method http.method network.protocol.name network.protocol.version "
        "otel.status_code rpc.system db.system db.system.name",
    ),
    **_each(What.COUNT, "http.*"),
    **_each(What.PERSON, "client.address net.peer.ip net.sock.peer.addr user.* enduser.*"),
    **_each(What.CREDENTIAL, "http.request.header.* http.response.header.*"),
}
TABLE: Table = {
    **GEN_AI,
    **FORMER,
    **OPENINFERENCE,
    **AI_SDK,
    **LANGFUSE,
    **TRACELOOP,
    **AROUND,
}
READ_AS = {key: name for key, name in TABLE.items() if isinstance(name, str)}
_STARTS: dict[str, What] = {
    key[:-1]: what for key, what in TABLE.items() if isinstance(what, What) and key.endswith("*")
}

# Events that once carried one message each: the role, and on which side of the answer it is.
MESSAGE_EVENTS = {
    "gen_ai.system.message": ("system", INPUT),
    "gen_ai.user.message": ("user", INPUT),
    "gen_ai.assistant.message": ("assistant", INPUT),
    "gen_ai.tool.message": ("tool", INPUT),
    "gen_ai.choice": ("assistant", OUTPUT),
    "gen_ai.content.prompt": ("user", INPUT),
    "gen_ai.content.completion": ("assistant", OUTPUT),
}
# One attribute for each leaf of a list of messages or of tools: llm.input_messages.0.message.role.
NUMBERED = re.compile(
    r"(gen_ai\.prompt|gen_ai\.completion|llm\.input_messages|llm\.output_messages|llm\.prompts"
    r"|llm\.choices|llm\.completions|llm\.tools|llm\.request\.functions)\.(\d{1,3})(?:\.(.{1,160}))?"
)
# JSON that exporters write as text, since attributes of spans hold no objects.
MESSAGES = frozenset({INPUT, OUTPUT, INSTRUCTIONS, CALLS})
STRUCTURED = MESSAGES | {ARGUMENTS, RESULT, DEFINITIONS, USAGE}

# A name one of whose words is one of these says who somebody is, whatever its dialect.
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_PEOPLE = frozenset(
    [
        "user",
        "users",
        "userid",
        "username",
        "enduser",
        "customer",
        "customerid",
        "client",
        "owner",
        "author",
        "email",
        "mail",
        "login",
        "person",
        "patient",
        "employee",
        "member",
        "phone",
        "nickname",
    ]
)


@lru_cache(maxsize=4096)
def what_of(key: str) -> What:
    """Return what an attribute holds, by its name as it came or as it is read."""
    found = TABLE.get(key)
    if isinstance(found, str):
        return what_of(found)
    if found is None:
        starts = [start for start in _STARTS if key.startswith(start)]
        found = _STARTS[max(starts, key=len)] if starts else None
    if found is not None:
        return found
    return What.PERSON if _names_a_person(key) else What.UNKNOWN


def _names_a_person(key: str) -> bool:
    return bool(_PEOPLE.intersection(word.lower() for word in _WORD.findall(key[:200])))
