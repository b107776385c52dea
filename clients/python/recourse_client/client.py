"""The client: one object for one workspace, safe to use from several threads."""

import random
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import httpx

from recourse_client.answers import (
    Accepted,
    Consent,
    Form,
    KeptFile,
    NewReceipt,
    Preview,
    Status,
    accepted_of,
    consents_of,
    form_of,
    kept_file_of,
    new_receipt_of,
    preview_of,
    status_of,
)
from recourse_client.challenges import solve_challenge
from recourse_client.errors import Unavailable, problem_error
from recourse_client.models import EntryPoint, Purpose, Report
from recourse_client.tokens import reporter_token

Headers = Callable[[], dict[str, str]]
# Faults that pass; the request is sent again as it was.
PASSING = {408, 500, 502, 503, 504}
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
MOST_CHALLENGES = 3


@dataclass(frozen=True)
class Patience:
    """How often a call is tried, and how long a pause may be that a server asks for."""

    attempts: int = 5
    longest_wait: float = LONGEST_PAUSE


class RecourseClient:
    """Sends reports to one workspace and reads what became of them."""

    def __init__(
        self,
        base_url: str,
        workspace: str,
        *,
        client_key: str = "",
        client_secret: str = "",
        timeout: float = 20.0,
        patience: Patience | None = None,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`client_key` and `client_secret` are those of **Connections**; reading needs neither."""
        self.workspace = workspace
        self._key, self._secret = client_key, client_secret
        self._patience, self._sleep = patience or Patience(), sleep
        self._http = httpx.Client(
            base_url=f"{base_url.rstrip('/')}/w/{quote(workspace, safe='')}/api/v1/",
            timeout=timeout,
            transport=transport,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def report(
        self, report: Report, *, user_id: str | None = None, idempotency_key: str | None = None
    ) -> Accepted:
        """Store a report; tried again under one idempotency key, so that it is stored once.

        `user_id` is your id of the person who reports, sealed by the server; None reports without
        a name. Give an `idempotency_key` of your own to try again later, after Unavailable.
        Raises ProblemError when the server refuses it, Unavailable when nothing answers.
        """
        attempt = idempotency_key or str(uuid.uuid4())

        def headers() -> dict[str, str]:
            # A token is good for one attempt, so each has its own.
            given = {"X-Client-Key": self._key, "Idempotency-Key": attempt}
            return given if user_id is None else given | {"Authorization": self._bearer(user_id)}

        answer = self._send("POST", "reports/", headers, json=report.to_json())
        return accepted_of(answer.json(), replayed="Idempotent-Replayed" in answer.headers)

    def preview(self, report: Report) -> Preview:
        """Return what of a report would be stored; store nothing."""
        return preview_of(self._said("reports/preview/", **report.to_json()))

    def form(self, entry_point: EntryPoint = "answer", language: str = "en") -> Form:
        """Return what a report may be asked and may carry in this workspace."""
        query = {"entry_point": entry_point, "language": language}
        return form_of(self._send("GET", "form/", params=query).json())

    def status(self, receipt: str) -> Status:
        """Say where a report stands. A receipt may be its letters and digits, or its words."""
        return status_of(self._said("status/", receipt=receipt))

    def answer(self, receipt: str, words: str, *, idempotency_key: str | None = None) -> Status:
        """Answer the team's question. Raises Conflict when the team waits for no answer."""
        return self._tell("answers/", idempotency_key, receipt=receipt, answer=words)

    def write(self, receipt: str, words: str, *, idempotency_key: str | None = None) -> Status:
        """Add something to a report. Raises Conflict when it is closed."""
        return self._tell("messages/", idempotency_key, receipt=receipt, message=words)

    def appeal(self, receipt: str, words: str, *, idempotency_key: str | None = None) -> Status:
        """Have a report decided again. Raises Conflict when that cannot be, or not any more."""
        return self._tell("appeals/", idempotency_key, receipt=receipt, appeal=words)

    def consents(self, receipt: str, *, withdraw: Purpose | None = None) -> tuple[Consent, ...]:
        """Return what was agreed to, after taking one consent back if it is named."""
        taken_back = {"withdraw": withdraw} if withdraw else {}
        body = self._said("consents/", receipt=receipt, **taken_back)
        return consents_of(body)

    def rotate(self, receipt: str, *, idempotency_key: str | None = None) -> NewReceipt:
        """Exchange a receipt for a new one; the old one opens nothing from then on."""
        attempt = {"Idempotency-Key": idempotency_key or str(uuid.uuid4())}
        answer = self._send(
            "POST", "receipts/rotate/", lambda: dict(attempt), json={"receipt": receipt}
        )
        return new_receipt_of(answer.json())

    def attach(self, receipt: str, name: str, content: bytes) -> KeptFile:
        """Add one picture or text to a report; the same file again is the one that is there."""
        answer = self._send(
            "POST", "attachments/", data={"receipt": receipt}, files={"file": (name, content)}
        )
        return kept_file_of(answer.json())

    def _tell(self, path: str, idempotency_key: str | None, **body: Any) -> Status:
        """Post what a reporter says, tried again under one key, and return where the report stands."""
        attempt = {"Idempotency-Key": idempotency_key or str(uuid.uuid4())}
        return status_of(self._send("POST", path, lambda: dict(attempt), json=body).json())

    def _said(self, path: str, **body: Any) -> dict[str, Any]:
        """Post a body and return the answer's."""
        found: dict[str, Any] = self._send("POST", path, json=body).json()
        return found

    def _bearer(self, user_id: str) -> str:
        token = reporter_token(
            user_id,
            client_key=self._key,
            client_secret=self._secret,
            workspace=self.workspace,
        )
        return f"Bearer {token}"

    def _send(
        self, method: str, path: str, headers: Headers = dict, **content: Any
    ) -> httpx.Response:
        """Send until there is an answer that stays; all that is sent counts once, however often."""
        solution: dict[str, str] = {}
        challenges, tried = 0, 0
        while True:
            tried += 1
            try:
                answer = self._http.request(method, path, headers=headers() | solution, **content)
            except httpx.TransportError as error:
                if self._enough(tried):
                    raise Unavailable(f"No answer from {path}: {error}") from error
                self._pause(tried)
                continue
            if answer.is_success:
                return answer
            problem = _body(answer)
            if answer.status_code == 429 and challenges < MOST_CHALLENGES:
                solved = solve_challenge(problem.get("challenge") or {})
                if solved:
                    solution, challenges, tried = (
                        {"X-Challenge-Solution": solved},
                        challenges + 1,
                        0,
                    )
                    continue
            wait = _seconds(answer.headers.get("Retry-After"))
            passing = answer.status_code in PASSING
            limited = answer.status_code == 429 and (wait or 0) <= self._patience.longest_wait
            if (passing or limited) and not self._enough(tried):
                self._pause(tried, wait)
                continue
            if answer.status_code >= 500:
                raise Unavailable(f"{answer.status_code} from {path} after {tried} attempts")
            raise problem_error(answer.status_code, problem, wait)

    def _enough(self, tried: int) -> bool:
        return tried >= self._patience.attempts

    def _pause(self, tried: int, wait: float | None = None) -> None:
        """Wait as long as the server asks, else longer each time, and never all at one moment."""
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tried - 1))
        self._sleep(wait if wait is not None else random.uniform(longest / 2, longest))  # noqa: S311


def _seconds(header: str | None) -> float | None:
    return float(header) if header and header.isdecimal() else None


def _body(answer: httpx.Response) -> Mapping[str, Any]:
    """Return the body of a problem; of a gateway's own page nothing is kept."""
    try:
        body = answer.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
