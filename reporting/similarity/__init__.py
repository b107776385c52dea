"""Whether two reports say the same: found by fingerprints, judged by their words.

Fingerprints are keyed by the workspace and go with the words they were made of. Two candidates
are judged by the words themselves, opened for the comparison and kept nowhere. Reports that say
the same in other words or in another language are not found here.
"""

from reporting.similarity.comparison import NEAR, normal_form, similarity_of
from reporting.similarity.store import (
    VERSION,
    Traits,
    exact_duplicates,
    forget,
    near_duplicates,
    remember,
    traits_of,
)

__all__ = [
    "NEAR",
    "VERSION",
    "Traits",
    "exact_duplicates",
    "forget",
    "near_duplicates",
    "normal_form",
    "remember",
    "similarity_of",
    "traits_of",
]
