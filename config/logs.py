"""The lines of the log: keys that stand in addresses and messages of errors are left out of them."""

import logging
import re
from typing import Any

from tenants.failures import told

# Whoever reads a log must not be able to join a workspace, acknowledge an incident or set a
# password with what it says.
KEYS = re.compile(r"(/w/[^/\s]+/(?:join|ack)/|/password/reset/key/)[^/\s?'\"]+")


class Line(logging.Formatter):
    """Formats a record with the keys of one-time links left out, and of an error only its frames."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record."""
        # Celery writes the error of a task, message and all, into the line itself.
        if record.exc_info and isinstance(record.args, dict) and "exc" in record.args:
            error = record.exc_info[1]
            record.args = {**record.args, "exc": type(error).__name__, "traceback": ""}
        return KEYS.sub(r"\1…", super().format(record))

    def formatException(self, ei: Any) -> str:
        """Return which calls led to an error, without its message."""
        return told(ei[1]) if ei[1] is not None else ""
