"""Finding a reporter's own words in a text that a lead reviewer wrote."""

import re

WORD = re.compile(r"\w+")
# So many words in a row are not found by chance.
RUN = 6
# A report of fewer words than this cannot be told from what anybody would write.
LEAST = 3


def quotes(text: str, source: str) -> bool:
    """Say whether a text repeats a run of words of a source, or all of a short one."""
    written, said = WORD.findall(text.casefold()), WORD.findall(source.casefold())
    run = min(RUN, len(said))
    if run < LEAST:
        return False
    return not _runs(written, run).isdisjoint(_runs(said, run))


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
