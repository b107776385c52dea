"""The code blocks of a document, with the placeholders that it names filled in."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
PLACEHOLDER = re.compile(r"recourse\.example|chat\.example|pk_…|sk_…|XXXX-|\"…\"")


@dataclass(frozen=True)
class Block:
    """One block: its language, and its words as they stand in the document."""

    language: str
    words: str

    def filled(self, values: dict[str, str]) -> str:
        """Return the words with each placeholder replaced; none may be left."""
        words = self.words
        for placeholder, value in values.items():
            words = words.replace(placeholder, value)
        left = PLACEHOLDER.findall(words)
        assert not left, f"{left} in a block are not among the placeholders: {words}"
        return words


def blocks_of(document: str) -> list[Block]:
    """Return the blocks of a document in their order."""
    return [Block(*found) for found in BLOCK.findall((ROOT / document).read_text())]
