"""What can go wrong, each with the field and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class RecourseError(Exception):
    """Anything that kept a call from succeeding."""


class Unavailable(RecourseError):
    """No answer, or a fault of the server, in every attempt.

    Whether a report was stored is not known: send it again under the same idempotency key.
    """


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field or header, and what to do about it."""

    field: str
    code: str
    remedy: str


class ProblemError(RecourseError):
    """An error that the server names (RFC 9457). Nothing was stored."""

    def __init__(self, status: int, body: Mapping[str, Any], retry_after: float | None) -> None:
        self.status = status
        self.title = str(body.get("title", ""))
        self.detail = str(body.get("detail", ""))
        self.retry_after = retry_after
        errors = body.get("errors")
        self.problems = tuple(
            FieldProblem(
                str(error.get("field", "")),
                str(error.get("code", "")),
                str(error.get("detail", "")),
            )
            for error in (errors if isinstance(errors, list) else [])
            if isinstance(error, dict)
        )
        remedies = "; ".join(f"{problem.field}: {problem.remedy}" for problem in self.problems)
        super().__init__(
            f"{status} {self.detail or self.title}" + (f" ({remedies})" * bool(remedies))
        )

    @property
    def field(self) -> str:
        """The first field that is named; empty when none is."""
        return self.problems[0].field if self.problems else ""

    @property
    def code(self) -> str:
        """What is wrong with the first field, in one word; empty when no field is named."""
        return self.problems[0].code if self.problems else ""

    @property
    def remedy(self) -> str:
        """What to do about the first field, or the whole problem in words."""
        return self.problems[0].remedy if self.problems else self.detail


class InvalidReport(ProblemError):
    """A field, a header or the body is not in order (400, 405, 406, 413, 415, 422)."""


class NotEstablished(ProblemError):
    """The client key or the reporter token does not hold (401)."""


class Refused(ProblemError):
    """The workspace or its contract does not take this (403)."""


class NotFound(ProblemError):
    """No such workspace, no such receipt (404)."""


class Conflict(ProblemError):
    """It does not fit how things stand now (409)."""


class RateLimited(ProblemError):
    """Too much came from one source (429); `retry_after` says for how many seconds to wait."""


KINDS: dict[int, type[ProblemError]] = {
    401: NotEstablished,
    403: Refused,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    429: RateLimited,
}


def problem_error(
    status: int, body: Mapping[str, Any], retry_after: float | None = None
) -> ProblemError:
    """Return the exception for an answer that is an error."""
    return KINDS.get(status, InvalidReport)(status, body, retry_after)
