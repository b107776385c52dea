"""An example of each request and answer of the API, put into its document (drf-spectacular's hook)."""

from typing import Any

from drf_spectacular.hooks import postprocess_schema_enums

ADDRESS = "/w/{slug}/api/v1/"
RECEIPT = "51GS-DX6Z-3NAC-F9EQ-DTHB-AFD5-Y671"
WORDS = "able acid aunt cage deal echo fade gate half ivory jazz keen lake magic"
REPORT = {
    "category": "unsafe_tool_action",
    "severity": "high",
    "description": "It sent my note to everyone. Call me on +44 20 7946 0958.",
    "entry_point": "tool_action",
    "message_id": "msg-18",
    "model_version": "assistant-4.2",
    "tool": {
        "name": "send_email",
        "parameters": {"to": "all@example.org", "subject": "Sick leave"},
        "outcome_matched": "no",
        "confirmation_requested": "no",
    },
    "locale": "en-GB",
}
NEXT = [
    {"title": "A reviewer reads your report", "expected": "Within 4 hours"},
    {
        "title": "You read what was decided, and why",
        "expected": "On the status page, on the day it is decided.",
    },
]
ACCEPTED = {
    "reference": "R-7Q2MK-X41CD",
    "receipt": RECEIPT,
    "receipt_words": WORDS,
    "status_url": "https://recourse.example/w/acme/status/",
    "received_at": "2026-11-25T10:00:00Z",
    "fitted": {},
    "next": NEXT,
}
MARKED = "It sent my note to everyone. Call me on [phone 1]."
PREVIEW = {
    "description": {
        "text": MARKED,
        "redactions": [{"start": 40, "end": 49, "kind": "PHONE_NUMBER"}],
    },
    "context": {"text": "", "redactions": []},
    "tool_parameters": {"to": "[e-mail 1]", "subject": "Sick leave"},
    "trace": {
        "title": "The AI system's own record",
        "explanation": "What the AI system records of this conversation is added if it arrives: when "
        "each step was, which models and tools were used, what the tools were given and gave back, "
        "and warnings, confirmations and errors. Private details are taken out of it first. What was "
        "said in it is left out: you did not agree to attach the conversation.",
        "sent": None,
        "recorded": True,
        "words": False,
    },
    "fitted": {},
}
STATUS = {
    "reference": "R-7Q2MK-X41CD",
    "status": "needs_detail",
    "title": "We need to know more",
    "text": "A reviewer read your report and asks you something.",
    "received_at": "2026-11-25T10:00:00Z",
    "answer_wanted": True,
    "answer_by": "2026-12-09",
    "may_write": True,
    "appeal_by": None,
    "content_deleted_on": None,
    "messages": [
        {
            "event": "detail_requested",
            "title": "A question",
            "by": "team",
            "at": "2026-11-25T11:30:00Z",
            "words": "Which message was it?",
            "automatic": False,
        }
    ],
    "next": NEXT,
    "support": [],
}
FORM = {
    "version": "0f4c1d6f",
    "entry_point": "answer",
    "language": "en",
    "questions": [
        {
            "name": "severity",
            "label": "How bad is it?",
            "type": "choice",
            "required": True,
            "choices": [
                {"value": "low", "label": "Not very bad", "hint": "Nobody was harmed."},
                {"value": "high", "label": "Very bad", "hint": "Somebody is in danger."},
            ],
        }
    ],
    "consents": {"evaluation": "My words may be used in tests"},
    "limits": {"description": 4000, "context_turns": 6, "context_bytes": 8000},
    "forbidden": ["contact"],
}
KEPT = {
    "media": "image/png",
    "size": 48213,
    "width": 1280,
    "height": 720,
    "state": "pending",
    "redactions": {},
}
CONSENTS = {
    "consents": [
        {
            "purpose": "evaluation",
            "title": "Use in tests",
            "words": "My words may be used in tests that check whether the problem comes back",
            "given_at": "2026-11-25T10:00:00Z",
            "withdrawn_at": "2026-11-26T08:15:00Z",
            "effect": "Nothing made from your words is used any more.",
        }
    ]
}
SAID = {"receipt": RECEIPT}
# Method and address: the request, then each answer that is no error.
EXAMPLES: dict[tuple[str, str], tuple[Any, dict[str, Any]]] = {
    ("get", "form/"): (None, {"200": FORM}),
    ("post", "reports/preview/"): (REPORT, {"200": PREVIEW}),
    ("post", "reports/"): (REPORT, {"201": ACCEPTED, "200": ACCEPTED}),
    ("post", "status/"): (SAID, {"200": STATUS}),
    ("post", "answers/"): (SAID | {"answer": "The second one."}, {"200": STATUS}),
    ("post", "messages/"): (SAID | {"message": "It happened again."}, {"200": STATUS}),
    ("post", "appeals/"): (SAID | {"appeal": "My card was in it."}, {"200": STATUS}),
    ("post", "consents/"): (SAID | {"withdraw": "evaluation"}, {"200": CONSENTS}),
    ("post", "attachments/"): (None, {"201": KEPT}),
    ("post", "receipts/rotate/"): (
        SAID,
        {"200": {name: ACCEPTED[name] for name in ("reference", "receipt", "receipt_words")}},
    ),
}
# Status: field, code and remedy, as one of the errors that it stands for.
PROBLEMS = {
    400: ("category", "invalid_choice", "Send one of: harmful_content, data_exposure, other."),
    401: ("Authorization", "token_expired", "The reporter token has expired. Fetch a new one."),
    403: ("Origin", "origin_not_listed", "A workspace admin can list it on the client key."),
    404: ("receipt", "unknown", "There is no report with this receipt here."),
    405: ("method", "method_not_allowed", "Use one of the methods that the header Allow names."),
    406: ("Accept", "not_acceptable", "Accept application/json; no other format is offered."),
    408: ("body", "incomplete", "The body did not arrive in full. Send the request again."),
    409: ("", "", "The team waits for no answer."),
    413: ("body", "too_long", "The body is longer than 256 KiB. Send a shorter text or trace."),
    415: ("Content-Type", "unsupported_media_type", "Send application/json, in UTF-8."),
    422: ("Idempotency-Key", "key_reused", "This key belongs to another report. Send a new one."),
    429: ("", "rate_limited", "Too many reports came from here. Wait, then send it again."),
    503: ("", "", "Send it again a little later, under the same key."),
}
TEXT = {"type": "string"}
HEADERS = {
    "200": {
        "Idempotent-Replayed": {
            "description": "`true`: this attempt was stored before; the answer is the same.",
            "schema": {"type": "string", "enum": ["true"]},
        }
    },
    "401": {"WWW-Authenticate": {"description": "`Bearer`", "schema": TEXT, "required": True}},
    "405": {"Allow": {"description": "The methods that are offered.", "schema": TEXT}},
    "429": {
        "Retry-After": {
            "description": "Seconds to wait.",
            "schema": {"type": "integer"},
            "required": True,
        }
    },
}
REPLAYED = {"reports/"}


def add_examples(result: dict[str, Any], **about: Any) -> dict[str, Any]:
    """Put examples and headers into the document; what has none of its own is left as it is."""
    result = postprocess_schema_enums(result, **about)
    for schema in result["components"]["schemas"].values():
        drop_defaults(schema)
    for path, methods in result["paths"].items():
        address = path.removeprefix(ADDRESS)
        for method, operation in methods.items():
            request, answers = EXAMPLES.get((method, address), (None, {}))
            if request is not None:
                content = operation["requestBody"]["content"]["application/json"]
                content["examples"] = {
                    "report" if request is REPORT else "example": {"value": request}
                }
            for status, response in operation["responses"].items():
                if status in HEADERS and (status != "200" or address in REPLAYED):
                    response["headers"] = HEADERS[status] | response.get("headers", {})
                for kind, content in response.get("content", {}).items():
                    if kind == "application/problem+json":
                        content["examples"] = {"problem": {"value": problem_example(int(status))}}
                    elif status in answers:
                        content["examples"] = {"example": {"value": answers[status]}}
    return result


def drop_defaults(schema: Any) -> None:
    """Take the defaults out of a schema: generated clients would send each of them in every request."""
    if isinstance(schema, list):
        for part in schema:
            drop_defaults(part)
    elif isinstance(schema, dict):
        schema.pop("default", None)
        for name, part in schema.items():
            drop_defaults(list(part.values()) if name == "properties" else part)


def problem_example(status: int) -> dict[str, Any]:
    """Return an error as the API answers it."""
    from tenants.problems import problem

    field, code, remedy = PROBLEMS[status]
    errors = [{"field": field, "code": code, "detail": remedy}] if field else []
    return problem(status, remedy, errors)
