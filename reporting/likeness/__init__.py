"""Whether two reports say the same: found by fingerprints, judged by their words.

Fingerprints are keyed by the workspace and go with the words they were made of. Two candidates
are judged by the words themselves, opened for the comparison and kept nowhere. Reports that say
the same in other words or in another language are not found here.
"""

from reporting.likeness.judging import NEAR, likeness_of
from reporting.likeness.normal import normal_form
from reporting.likeness.sketch import Traits, traits_of
from reporting.likeness.store import (
    forget,
    remember,
    same_as,
    somewhat_like,
)

__all__ = [
    "NEAR",
    "Traits",
    "forget",
    "likeness_of",
    "normal_form",
    "remember",
    "same_as",
    "somewhat_like",
    "traits_of",
]
