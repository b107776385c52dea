"""What can be done with spans: buffered for a while, sought for what is reported, forgotten."""

from traces.actions.buffer import (
    Buffered,
    BufferFull,
    buffer_spans,
    forget_spans,
    require_open,
)
from traces.actions.searches import search_of, seek_trace, seeks_trace

__all__ = [
    "BufferFull",
    "Buffered",
    "buffer_spans",
    "forget_spans",
    "require_open",
    "search_of",
    "seek_trace",
    "seeks_trace",
]
