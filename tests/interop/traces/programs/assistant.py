"""A small assistant that sends mail, for whichever instrumentation runs it."""

import json
import os
from collections.abc import Callable
from typing import Any

from openai import OpenAI

SYSTEM, ASKED = "Be brief, says Oda.", "Draft a note to my manager, says Oda."
CONVERSATION, PERSON = os.environ["CONVERSATION"], "oda-1"
TOOLS: list[Any] = [
    {
        "type": "function",
        "function": {
            "name": "send_email",
            "description": "Sends mail.",
            "parameters": {"type": "object", "properties": {"to": {"type": "string"}}},
        },
    }
]


def client(kind: Callable[..., Any] = OpenAI) -> Any:
    """Return a client of the scripted model."""
    return kind(api_key="none", base_url=os.environ["MODEL_URL"])


def answer(models: Any, send_email: Callable[..., Any]) -> str:
    """Ask, use the tool that the model asks for, and return what the model says then."""
    said: list[Any] = [
        {"role": "system", "content": SYSTEM},
        {"role": "user", "content": ASKED},
    ]
    wish = models.chat.completions.create(model="bad", messages=said, tools=TOOLS)
    (call,) = wish.choices[0].message.tool_calls
    given_back = send_email(**json.loads(call.function.arguments))
    said += [
        wish.choices[0].message.model_dump(exclude_none=True),
        {"role": "tool", "tool_call_id": call.id, "content": json.dumps(given_back)},
    ]
    done = models.chat.completions.create(model="bad", messages=said, tools=TOOLS)
    return str(done.choices[0].message.content)
