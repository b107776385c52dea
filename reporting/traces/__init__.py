"""Spans in OTLP: reading them, redacting them, and telling them as a story (B11)."""
