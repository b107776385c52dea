"""Redacting JSON: parameters of tools and traces, where the key says what a value is."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from .fields import is_personal
from .spans import PERSON, SECRET, WITHHELD, Document, WorkspacePattern, word_set
from .text import OutOfTime, Run, withheld
from .workspace import PatternFailed

MOST_LEVELS = 64
TOO_DEEP = "[withheld: nested too deep]"
SHORTEST_NUMBER = 6
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W_]+?(?=[A-Z]|$|[\W_])")
PLAIN_KEY = re.compile(r"[A-Za-z_$][A-Za-z_$.-]{0,60}\d{0,3}")

# A key with one of these words, or with one of these pairs of words, holds a secret …
SECRET_WORDS = word_set(
    "password passwd pwd passphrase passcode secret secrets credential credentials "
    "authorization cookie cookies otp cvv cvc pin apikey accesskey privatekey secretkey authkey "
    "jwt bearer token tokens csrf sessionid contraseña kennwort passwort"
)
SECRET_PAIRS = frozenset(
    {
        (word, "key")
        for word in word_set(
            "api access private secret signing encryption account auth master shared session"
        )
    }
    | {("session", "id"), ("connection", "string"), ("signing", "secret"), ("set", "cookie")}
)
# … unless the key ends by saying that it is about one, or counts.
ABOUT = word_set(
    "type method mode url uri endpoint expires expiry expiration at enabled required policy "
    "length name count limit used usage budget max min total policies hint ttl age present "
    "status per"
)
COUNTED = word_set("max min total num prompt completion input output reasoning cached count used")

# Under these a secret of Kubernetes has its values, whatever they are called.
KUBERNETES = ("data", "stringData")

NAME_OF = word_set(
    "first last full given family sur maiden middle customer patient contact sender recipient "
    "employee owner person display author reporter account holder cardholder client guest "
    "member"
)
NAME_KEYS = word_set("username firstname lastname fullname surname nickname login handle")
# What the key says that the value alone may not: read as if the words stood before it.
LEADS = {
    **dict.fromkeys(word_set("phone mobile cell tel telephone fax whatsapp sms msisdn"), "phone: "),
    **dict.fromkeys(("address", "street", "addr"), "address is "),
    **dict.fromkeys(("zip", "zipcode", "postcode", "postal"), "zip code: "),
    **dict.fromkeys(("card", "pan"), "card "),
    **dict.fromkeys(("account", "iban", "acct", "routing"), "account number: "),
    **dict.fromkeys(("ssn",), "ssn: "),
    **dict.fromkeys(("passport",), "passport number: "),
    **dict.fromkeys(("dob", "birth", "birthday", "birthdate", "born"), "born "),
    **dict.fromkeys(("license", "licence"), "driving licence number: "),
    **dict.fromkeys(("name", "to", "from", "cc", "attendee"), "named "),
}


def redact_document(value: Any, *, patterns: Sequence[WorkspacePattern] = ()) -> Document:
    """Return a JSON value of the same shape with everything sensitive in it replaced and counted.

    Text is redacted with what its key says; long numbers count as text; whatever stands under a
    key that names a secret is replaced entirely. The same value has the same number throughout.
    A pattern that cannot be run, or too long a run, withholds the whole value; see `redact`.
    """
    run = Run(patterns)
    try:
        _reserve(value, run, 0)
        return Document(_redacted(value, run, "", (), 0), run.kinds)
    except (PatternFailed, OutOfTime) as failure:
        return Document(withheld(failure), Counter({WITHHELD: 1}))


def _reserve(value: Any, run: Run, level: int) -> None:
    if isinstance(value, str):
        run.reserve(value)
    elif isinstance(value, dict) and level < MOST_LEVELS:
        for key, inner in value.items():
            run.reserve(str(key))
            _reserve(inner, run, level + 1)
    elif isinstance(value, list | tuple) and level < MOST_LEVELS:
        for inner in value:
            _reserve(inner, run, level + 1)


def _redacted(value: Any, run: Run, key: str, words: tuple[str, ...], level: int) -> Any:
    if value is None or isinstance(value, bool) or value == "":
        return value
    if isinstance(value, str) and run.labels.fullmatch(value):
        return value
    if _is_secret(words, value):
        return run.placeholder(SECRET, json.dumps(value, default=str))
    if isinstance(value, dict | list | tuple):
        if level >= MOST_LEVELS:
            run.kinds[WITHHELD] += 1
            return TOO_DEEP
        if isinstance(value, dict):
            return _object(value, run, level)
        return [_redacted(inner, run, key, words, level + 1) for inner in value]
    singular = [word if word in LEADS else word.removesuffix("s") for word in reversed(words)]
    lead = next((LEADS[word] for word in singular if word in LEADS), "")
    if isinstance(value, str):
        if _is_name(words, value):
            return run.placeholder(PERSON, value)
        return run.redact(value, lead).text
    digits = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if len(digits) < SHORTEST_NUMBER:
        return value
    result = run.redact(digits, lead)
    return result.text if result.spans else value


def _object(value: dict[Any, Any], run: Run, level: int) -> dict[str, Any]:
    redacted: dict[str, Any] = {}
    sealed = KUBERNETES if value.get("kind") == "Secret" else ()
    alike: Counter[str] = Counter()
    for key, inner in value.items():
        name = str(key)
        plain = shown = name if PLAIN_KEY.fullmatch(name) else run.redact(name).text
        # Keys that redact to one text are numbered, so that many cost no more than few.
        while shown in redacted:
            alike[plain] += 1
            shown = f"{plain}′{alike[plain]}"
        words = tuple(word.lower() for word in WORDS.findall(name[:200]))
        if name in sealed and isinstance(inner, dict):
            inner = {key: run.placeholder(SECRET, str(text)) for key, text in inner.items()}
        redacted[shown] = _redacted(inner, run, name, words, level + 1)
    return redacted


def _is_secret(words: tuple[str, ...], value: Any) -> bool:
    named = SECRET_WORDS.intersection(words)
    if not (named or SECRET_PAIRS.intersection(pairwise(words))) or words[-1] in ABOUT:
        return False
    # "max_tokens": 512 counts; "token": 512 is one
    counts = bool(named) and named <= {"token", "tokens"}
    return not (
        counts and isinstance(value, int | float) and ("tokens" in words or COUNTED & set(words))
    )


def _is_name(words: tuple[str, ...], value: str) -> bool:
    if not words or len(value) > 80 or not any(char.isalpha() for char in value):
        return False
    if NAME_KEYS.intersection(words):
        return True
    if words[-1] != "name":
        return False
    return words[-2] in NAME_OF if len(words) > 1 else is_personal(value)
