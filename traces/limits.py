"""How much of a trace is taken: stated in docs/api.md, and held before memory is spent."""

# Bytes of a request as it is sent, and once it is unpacked.
MOST_SENT = 1024 * 1024
MOST_INFLATED = 4 * 1024 * 1024
# Spans taken from one request; what a request may name before it is refused as a whole.
MOST_SPANS = 1_000
MOST_NAMED = 10_000
# Bytes of one span on the wire.
MOST_SPAN_BYTES = 256 * 1024
MOST_ATTRIBUTES = 128
MOST_EVENTS = 64
MOST_KEY = 200
MOST_NAME = 200
# Characters of one value; a longer one is left out whole, since half a secret is not recognised.
MOST_VALUE = 16_000
# Characters of text in one span, and in all spans of a request: redaction reads them at once.
MOST_SPAN_TEXT = 64_000
MOST_TEXT = 500_000
# Levels of lists and objects within one value.
MOST_LEVELS = 16
