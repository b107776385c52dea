"""What attributes are called: old names to those of today, and what each one holds.

Names are those of OpenTelemetry's conventions for generative AI, all of them in development there.
The table has a version, which is stored with each span that it was applied to.
"""

import re

TABLE_VERSION = "2026-11"

RENAMED = {
    "gen_ai.system": "gen_ai.provider.name",
    "gen_ai.usage.prompt_tokens": "gen_ai.usage.input_tokens",
    "gen_ai.usage.completion_tokens": "gen_ai.usage.output_tokens",
    "gen_ai.prompt": "gen_ai.input.messages",
    "gen_ai.completion": "gen_ai.output.messages",
    "gen_ai.openai.request.seed": "gen_ai.request.seed",
    "gen_ai.openai.request.response_format": "gen_ai.output.type",
    "gen_ai.response.finish_reason": "gen_ai.response.finish_reasons",
}
INPUT, OUTPUT = "gen_ai.input.messages", "gen_ai.output.messages"
INSTRUCTIONS = "gen_ai.system_instructions"
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
# One attribute for each field of each message: gen_ai.prompt.0.content.
NUMBERED = re.compile(r"gen_ai\.(prompt|completion)\.(\d{1,3})\.(role|content)")

# The words of the conversation: kept only where the reporter agreed to attach context (B8).
WORDS = frozenset({INPUT, OUTPUT, INSTRUCTIONS})
ARGUMENTS, RESULT = "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"
# JSON that exporters write as text, since attributes of spans hold no objects.
STRUCTURED = WORDS | {ARGUMENTS, RESULT, "gen_ai.tool.definitions", "gen_ai.request.stop_sequences"}
# Names of things, not of people: their own name must not make redaction read them as persons.
PLAIN = frozenset(
    {
        "gen_ai.agent.description",
        "gen_ai.agent.id",
        "gen_ai.agent.name",
        "gen_ai.agent.version",
        "gen_ai.conversation.id",
        "gen_ai.data_source.id",
        "gen_ai.operation.name",
        "gen_ai.output.type",
        "gen_ai.prompt.name",
        "gen_ai.provider.name",
        "gen_ai.request.model",
        "gen_ai.response.finish_reasons",
        "gen_ai.response.id",
        "gen_ai.response.model",
        "gen_ai.tool.call.id",
        "gen_ai.tool.name",
        "gen_ai.tool.type",
        "gen_ai.workflow.name",
        "recourse.message.id",
        "recourse.policy.rule",
        "recourse.policy.version",
        "service.name",
        "telemetry.sdk.language",
        "telemetry.sdk.name",
        "telemetry.sdk.version",
    }
)
# Numbers that count; a long one is no account number.
COUNTS = ("gen_ai.usage.", "gen_ai.request.", "http.", "server.port", "gen_ai.evaluation.score.")
CONVERSATION = "gen_ai.conversation.id"
MESSAGES = ("gen_ai.response.id", "recourse.message.id")
