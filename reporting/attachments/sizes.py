"""How much may be attached, in numbers that pages and the API name."""

# Files of one report.
MOST_FILES = 5
# Bytes of a picture, and of a text, as sent and as kept.
MOST_PICTURE = 5 * 1024 * 1024
MOST_TEXT = 256 * 1024
# Pixels of a picture in all, and of its longer side.
MOST_PIXELS = 16_000_000
MOST_SIDE = 8_000
# Characters of a name.
MOST_NAME = 80
# Bytes of one request: the files and what is around them.
MOST_REQUEST = MOST_FILES * MOST_PICTURE + 512 * 1024
# What a file chooser offers; what is taken is found by content.
ACCEPT = "image/png,image/jpeg,image/webp,image/gif,.txt,.csv,.json,.log,.md"
