"""What was said before a report, as its trace tells it: the start of a test of the same."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from privacy.vault import Piece
from traces.timeline import timeline_of

DEFINITIONS = "gen_ai.tool.definitions"


@dataclass
class Exchange:
    """A system prompt, the turns of user and assistant, and the JSON of the tools offered."""

    system: str = ""
    turns: list[dict[str, str]] = field(default_factory=list)
    tools: str = ""


def exchange_of(pieces: Sequence[Piece]) -> Exchange:
    """Return the conversation in the opened pieces of a report's trace, in the order of time."""
    told = Exchange()
    for step in timeline_of(pieces).steps:
        words = "\n\n".join(step.words)
        told.tools = told.tools or dict(step.more).get(DEFINITIONS, "")
        if step.kind != "turn" or not words:
            continue
        if step.who == "system":
            told.system = told.system or words
        elif step.who in {"user", "assistant"}:
            told.turns.append({"role": step.who, "content": words})
    return told
