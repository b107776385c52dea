"""How AVID's vocabulary maps to categories and severities: tables, with their reasons.

AVID reports describe a flaw of a system; a report here says what went wrong for people. The
mapping is only where a reviewer starts: they decide category and severity anew.
"""

import re

from reporting.models import Category, Severity

# By code of the SEP view, the longest code that fits first. Security: what leaks is exposure;
# what makes a model say what it should not is harmful content. Ethics: toxicity is aimed at
# people. Performance: wrong answers mislead, unsafe ones harm.
SEP: dict[str, Category] = {
    "S0300": Category.DATA_EXPOSURE,  # over-permissive interface
    "S0301": Category.DATA_EXPOSURE,  # information leak
    "S0400": Category.HARMFUL_CONTENT,  # model bypass
    "S0403": Category.HARMFUL_CONTENT,  # adversarial example
    "S05": Category.DATA_EXPOSURE,  # exfiltration
    "E0301": Category.HARASSMENT,  # toxicity
    "E04": Category.MISINFORMATION,
    "P0204": Category.MISINFORMATION,  # accuracy
    "P03": Category.DATA_EXPOSURE,  # privacy
    "P04": Category.HARMFUL_CONTENT,  # safety
}

# Where there is no code: words, of the title first and of the description then. The first line
# that fits decides, so the graver consequence stands above the means: data taken out by prompt
# injection is exposure, code run by it is an unsafe action, and what remains is a bypass.
WORDS: list[tuple[re.Pattern[str], Category]] = [
    (re.compile(pattern, re.IGNORECASE), category)
    for pattern, category in (
        (
            r"exfiltrat|leak|\bexpos(?:e[sd]?|ing|ure)\b|credential|api keys?\b|"
            r"(?:sensitive|private|personal) (?:data|information)|authentication bypass|"
            r"unauthori[sz]ed access",
            Category.DATA_EXPOSURE,
        ),
        (
            r"(?:code|command|script) (?:execution|injection)|execut(?:e[sd]?|ing) (?:\w+ ){0,3}"
            r"(?:code|commands?)|\bvia \w+ tool\b|unconfirmed|without (?:confirmation|approval)",
            Category.UNSAFE_TOOL_ACTION,
        ),
        (r"harass|hate|toxic|slur|bully|sexuali[sz]|explicit image", Category.HARASSMENT),
        (r"misinformation|disinformation|hallucinat|fabricat|phish", Category.MISINFORMATION),
        (
            r"jailbreak|guardrail|prompt injection|evasion|bypass|illicit|illegal|weapon|harmful",
            Category.HARMFUL_CONTENT,
        ),
    )
]
# The name of a trick in a title says nothing about the harm: ‘via "API Instructions"’.
QUOTED = re.compile(r'"[^"]*"|“[^”]*”')

# The social impact score of 0DIN has five levels; the middle two are a reviewer's medium.
ODIN_LEVEL = re.compile(r"^\s*level\s+([1-5])\b", re.IGNORECASE)
ODIN: dict[int, Severity] = {
    1: Severity.LOW,
    2: Severity.MEDIUM,
    3: Severity.MEDIUM,
    4: Severity.HIGH,
    5: Severity.HIGH,
}
# CVSS by its own words, critical counting as high.
CVSS: dict[str, Severity] = {
    "none": Severity.LOW,
    "low": Severity.LOW,
    "medium": Severity.MEDIUM,
    "high": Severity.HIGH,
    "critical": Severity.HIGH,
}
CRITICAL = re.compile(r"\bcritical\b", re.IGNORECASE)


def category_of(codes: list[str], title: str, description: str) -> Category:
    """Return the category of a record: by its codes, else by its words, else other."""
    for code in codes:
        for length in (5, 3):
            if (category := SEP.get(code[:length].upper())) is not None:
                return category
    for text in (QUOTED.sub(" ", title), description):
        for pattern, category in WORDS:
            if pattern.search(text):
                return category
    return Category.OTHER


def severity_of(odin_score: str, cvss_words: list[str], title: str) -> Severity:
    """Return the worst severity the record states, and medium where it states none."""
    stated = [CVSS[word.lower()] for word in cvss_words if word.lower() in CVSS]
    if level := ODIN_LEVEL.match(odin_score):
        stated.append(ODIN[int(level[1])])
    if CRITICAL.search(QUOTED.sub(" ", title)):
        stated.append(Severity.HIGH)
    return max(stated, default=Severity.MEDIUM)
