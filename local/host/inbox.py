"""What the demo sent out: caught mail and received webhooks, as data and as a page."""

import json
import mailbox
import re
import threading
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html import escape
from pathlib import Path
from typing import Any

LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox of the demo</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<nav><a href="/">Assistant</a></nav>
<h1>Everything the demo sent out</h1>
<h2>Mail ({mail_count})</h2>
{mails}
<h2>Webhooks ({hook_count})</h2>
{hooks}
</main>
</body>
</html>
"""


class HookBook:
    """Received webhooks, one line each; the same id is counted, not repeated."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()

    def add(self, identifier: str, content: Any) -> None:
        """Note one verified call."""
        line = {"id": identifier, "at": datetime.now(UTC).isoformat(), "content": content}
        with self._lock, self.path.open("a") as file:
            file.write(json.dumps(line) + "\n")

    def read(self) -> list[dict[str, Any]]:
        """Return the calls, newest first, with how often each id came."""
        calls: dict[str, dict[str, Any]] = {}
        lines = self.path.read_text().splitlines() if self.path.exists() else []
        for line in lines:
            call = json.loads(line)
            times = calls.get(call["id"], {}).get("times", 0) + 1
            calls[call["id"]] = {**call, "times": times}
        return sorted(calls.values(), key=lambda call: str(call["at"]), reverse=True)


def read_mails(folder: Path) -> list[dict[str, str]]:
    """Return the caught mail, newest first."""
    if not (folder / "new").is_dir():
        return []
    found = []
    box = mailbox.Maildir(folder, create=False)
    for key in box.keys():  # noqa: SIM118 a mailbox iterates over messages, not keys
        try:
            raw = box.get_bytes(key)
        except KeyError:
            continue
        message = BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
        body = message.get_body(("plain", "html"))
        found.append(
            {
                # Maildir names begin with the second and microsecond of arrival.
                "key": key,
                "to": str(message["to"] or message["x-rcptto"] or ""),
                "from": str(message["from"] or ""),
                "subject": str(message["subject"] or ""),
                "date": str(message["date"] or ""),
                "message_id": str(message["message-id"] or ""),
                "text": body.get_content() if body else "",
            }
        )
    return sorted(found, key=lambda mail: arrival(mail["key"]), reverse=True)


def arrival(key: str) -> tuple[int, int]:
    """Return second and microsecond from a Maildir name such as 1700000000.M123P45Q6.host."""
    found = re.match(r"(\d+)\.M(\d+)", key)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def inbox_page(mails: list[dict[str, str]], hooks: list[dict[str, Any]]) -> str:
    """Return the inbox as a page: plain text, links that can be followed."""
    shown_mails = "".join(
        f"<article><h3>{escape(mail['subject'])}</h3>"
        f"<p class=quiet>to {escape(mail['to'])} · {escape(mail['date'])}</p>"
        f"<pre>{linked(mail['text'])}</pre></article>"
        for mail in mails
    )
    shown_hooks = "".join(
        f"<article><h3>{escape(str(hook['content'].get('type', 'call')))}</h3>"
        f"<p class=quiet>{escape(hook['at'])} · {escape(hook['id'])} · came {hook['times']} ×</p>"
        f"<pre>{linked(json.dumps(hook['content'], indent=2))}</pre></article>"
        for hook in hooks
    )
    none = "<p class=quiet>Nothing yet.</p>"
    return PAGE.format(
        mail_count=len(mails),
        mails=shown_mails or none,
        hook_count=len(hooks),
        hooks=shown_hooks or none,
    )


def linked(text: str) -> str:
    """Escape text and turn its addresses into links."""
    pieces, end = [], 0
    for found in LINK.finditer(text):
        address = escape(found[0], quote=True)
        pieces += [escape(text[end : found.start()]), f'<a href="{address}">{address}</a>']
        end = found.end()
    return "".join([*pieces, escape(text[end:])])
