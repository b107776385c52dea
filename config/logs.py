"""The lines of the log: keys that stand in addresses are left out of them."""

import logging
import re

# Whoever reads a log must not be able to join a workspace, acknowledge an incident or set a
# password with what it says.
KEYS = re.compile(r"(/w/[^/\s]+/(?:join|ack)/|/password/reset/key/)[^/\s?'\"]+")


class Line(logging.Formatter):
    """Formats a record, tracebacks included, with the keys of one-time links left out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record."""
        return KEYS.sub(r"\1…", super().format(record))
