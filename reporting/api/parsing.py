"""Parsing of requests: JSON no longer than is safe, strictly."""

import json
from collections.abc import Mapping
from typing import IO, Any, NoReturn

from django.conf import settings
from rest_framework.parsers import BaseParser

from tenants.permissions import Invalid


class JsonBody(BaseParser):
    """Parses JSON strictly; what is not JSON is refused with the place where it goes wrong."""

    media_type = "application/json"

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return the value of the body; raise Invalid, with 413 for one that is too long."""
        most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        body = stream.read(most + 1)
        if len(body) > most:
            raise Invalid(
                "body",
                f"The body is longer than {most // 1024} KiB. Send a shorter text or trace.",
                code="too_long",
                status=413,
            )
        try:
            return json.loads(body.decode("utf-8"), parse_constant=_no_number)
        except UnicodeDecodeError as error:
            detail = f"The body is not UTF-8: see byte {error.start + 1}. Send JSON in UTF-8."
        except json.JSONDecodeError as error:
            detail = (
                f"The body is not JSON: {error.msg}, line {error.lineno}, column {error.colno}."
            )
        except RecursionError:
            detail = "The body is nested too deep. Send flatter JSON."
        except ValueError:
            detail = (
                "The body holds NaN, Infinity or a number with thousands of digits. Leave it out."
            )
        raise Invalid("body", detail, code="malformed")


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
