"""What a page says: its texts and labels, without the words of people and names nobody translates."""

import re
from html.parser import HTMLParser
from typing import Any

SAID = ("aria-label", "title", "data-count", "data-done", "placeholder")
WITHOUT_END = {"meta", "link", "input", "br", "img", "use", "hr"}
# Who reads another language than the page's reads these all the same.
NAMES = {"Acme", "· Acme", "Recourse", "Israel", "Japan", "Portugal", "Text"}
WORD = re.compile(r"[A-Za-z]{3}")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.page: dict[str, str | None] = {}
        # For each open element, whether it and what lies in it is somebody's own words.
        self._own: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.page = given
        own = (
            (self._own[-1] if self._own else False)
            or tag in {"script", "style", "bdi"}
            or given.get("translate") == "no"
            or given.get("dir") == "auto"
            or given.get("lang", self.page.get("lang")) != self.page.get("lang")
        )
        if not own:
            self.said += [given[name] or "" for name in SAID if name in given]
        if tag not in WITHOUT_END:
            self._own.append(own)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing is said in an element that ends where it begins."""

    def handle_endtag(self, tag: str) -> None:
        if tag not in WITHOUT_END:
            self._own.pop()

    def handle_data(self, data: str) -> None:
        if self._own and not self._own[-1]:
            self.said.append(data)


def read_page(text: str) -> tuple[dict[str, str | None], set[str]]:
    """Return the attributes of <html>, and everything the page says that holds a word."""
    reader = _Reader()
    reader.feed(text)
    said = {" ".join(line.split()) for line in reader.said}
    return reader.page, {line for line in said if WORD.search(line)} - NAMES


def forms(words: Any) -> tuple[str, ...]:
    """Return the plural forms of words, one where they have no number."""
    return words if isinstance(words, tuple) else (words,)
