"""The words of an evaluation case: what is said to the assistant, with what, and what is checked."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from learning.models import EvaluationCase
from privacy.texts import clean_text, own_patterns
from redaction import Redaction, WorkspacePattern, redact, redact_document
from tenants.models import Workspace
from tenants.permissions import Invalid

MOST_PROMPT = 8_000
MOST_EXPECTATION = 2_000
MOST_TOOL = 120
MOST_SYSTEM = 16_000
MOST_TURNS = 16_000
MOST_TOOLS = 32_000
MOST_OFFERED = 64
Check = EvaluationCase.Check
# What a turn begins with, on a line of its own.
SPEAKER = re.compile(r"^(User|Assistant):[ \t]*", re.MULTILINE | re.IGNORECASE)
ANY_ARGUMENTS = {"type": "object", "properties": {}}


@dataclass(frozen=True)
class Wording:
    """The words of one evaluation case, which are sealed in the vault."""

    prompt: str
    expectation: str = ""
    tool_name: str = ""
    # What the conversation begins with, before the prompt.
    system: str = ""
    turns: list[dict[str, str]] = field(default_factory=list)
    # What the assistant may call: name, description and the JSON schema of its parameters.
    tools: list[dict[str, Any]] = field(default_factory=list)

    def sealed_form(self) -> str:
        """Return the JSON that the vault keeps."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def parse(cls, text: str) -> "Wording":
        """Read what `sealed_form` wrote."""
        return cls(**json.loads(text))

    def messages(self) -> list[dict[str, str]]:
        """Return the whole conversation as role and content, the prompt last."""
        system = [{"role": "system", "content": self.system}] if self.system else []
        return [*system, *self.turns, {"role": "user", "content": self.prompt}]

    def offered(self) -> list[dict[str, Any]]:
        """Return what the assistant may call; the tool that must not be used is among it.

        Where nobody offers that tool, every assistant passes.
        """
        if not self.tool_name or any(tool["name"] == self.tool_name for tool in self.tools):
            return self.tools
        unwanted = {"name": self.tool_name, "description": "", "parameters": ANY_ARGUMENTS}
        return [*self.tools, unwanted]

    def all_words(self) -> str:
        """Return everything that somebody may have said, to look for a reporter's own words."""
        said = [message["content"] for message in self.messages()]
        return "\n".join([*said, self.expectation, json.dumps(self.tools, ensure_ascii=False)])


def checked_wording(
    workspace: Workspace,
    *,
    prompt: str,
    expectation: str,
    check_kind: str,
    tool_name: str,
    system: str = "",
    turns: str = "",
    tools: str = "",
) -> tuple[Wording, int]:
    """Return the redacted words, and how much redaction took out of them.

    `turns` begin with “User:” or “Assistant:” each; `tools` is the JSON that a model is given.
    Raises Invalid, naming the field, for words that no test can be made of.
    """
    if check_kind not in Check.values:
        raise Invalid("check_kind", "Choose what the test checks.")
    prompt = clean_text(prompt, "prompt", MOST_PROMPT)
    if not prompt:
        raise Invalid("prompt", "Write what is said to the assistant.", code="required")
    expectation = clean_text(expectation, "expectation", MOST_EXPECTATION)
    if not expectation and check_kind in {Check.NOT_CONTAINS, Check.RUBRIC}:
        raise Invalid("expectation", "Say what the answer is checked against.", code="required")
    tool_name = clean_text(tool_name, "tool_name", MOST_TOOL)
    if check_kind != Check.TOOL_NOT_USED:
        tool_name = ""
    elif not tool_name:
        raise Invalid("tool_name", "Name the tool that must not be used.", code="required")
    spoken = turns_in(clean_text(turns, "turns", MOST_TURNS))
    offered = _tools_in(clean_text(tools, "tools", MOST_TOOLS))
    system = clean_text(system, "system", MOST_SYSTEM)

    patterns = own_patterns(workspace)
    said, expected, tool, instructed = (
        redact(text, patterns=patterns) for text in (prompt, expectation, tool_name, system)
    )
    if check_kind == Check.NOT_CONTAINS:
        _refuse_redacted(expected, "expectation")
    _refuse_redacted(tool, "tool_name")
    before, taken = _redacted_turns(spoken, patterns)
    definitions = redact_document(offered, patterns=patterns)
    if not isinstance(definitions.value, list):
        raise Invalid("tools", "A pattern of the workspace cannot be run on this. Leave it out.")
    wording = Wording(
        said.text, expected.text, tool.text, instructed.text, before, definitions.value
    )
    parts = (said, expected, tool, instructed)
    return wording, sum(len(part.spans) for part in parts) + taken + definitions.kinds.total()


def turns_in(text: str) -> list[dict[str, str]]:
    """Return the turns of a conversation that is written down, as role and content.

    Raises Invalid where it does not begin with who speaks.
    """
    before, *parts = SPEAKER.split(text)
    if before.strip():
        raise Invalid("turns", "Begin each turn on a new line with “User:” or “Assistant:”.")
    turns = [
        {"role": speaker.lower(), "content": words.strip()}
        for speaker, words in zip(parts[::2], parts[1::2], strict=True)
    ]
    return [turn for turn in turns if turn["content"]]


def _redacted_turns(
    turns: Sequence[dict[str, str]], patterns: Sequence[WorkspacePattern]
) -> tuple[list[dict[str, str]], int]:
    redacted = [redact(turn["content"], patterns=patterns) for turn in turns]
    kept = [{**turn, "content": part.text} for turn, part in zip(turns, redacted, strict=True)]
    return kept, sum(len(part.spans) for part in redacted)


def _tools_in(text: str) -> list[dict[str, Any]]:
    """Return tools as name, description and parameters, in whichever common shape they came."""
    if not text:
        return []
    try:
        given = json.loads(text)
    except ValueError as error:
        raise Invalid(
            "tools", "This is no JSON. Paste the tools as the model is given them."
        ) from error
    given = given if isinstance(given, list) else [given]
    if len(given) > MOST_OFFERED:
        raise Invalid("tools", f"Give at most {MOST_OFFERED} tools.")
    tools = [_tool(each) for each in given]
    if twice := [name for name, n in Counter(tool["name"] for tool in tools).items() if n > 1]:
        raise Invalid("tools", f"The tool {twice[0][:MOST_TOOL]} is there twice.")
    return tools


def _tool(given: Any) -> dict[str, Any]:
    inner = given.get("function", given) if isinstance(given, dict) else None
    name = inner.get("name") if isinstance(inner, dict) else None
    if not isinstance(inner, dict) or not isinstance(name, str) or not 0 < len(name) <= MOST_TOOL:
        raise Invalid(
            "tools", "Each tool needs a name. Paste the tools as the model is given them."
        )
    schemas = (inner.get(key) for key in ("parameters", "input_schema", "inputSchema"))
    parameters = next((schema for schema in schemas if isinstance(schema, dict)), ANY_ARGUMENTS)
    return {
        "name": name,
        "description": str(inner.get("description") or ""),
        "parameters": parameters,
    }


def _refuse_redacted(part: Redaction, name: str) -> None:
    # With a placeholder in its place the check would pass whatever the assistant answers.
    if part.spans:
        raise Invalid(
            name,
            "This holds something personal or secret, which is not kept, so the test could never "
            "fail. Check for other words, or describe what the answer must not give away.",
            code="redacted",
        )
