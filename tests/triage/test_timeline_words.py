"""The timeline of a case says in words what the audit trail names."""

import re
from pathlib import Path

from triage.views.timeline import SENTENCES

ROOT = Path(__file__).resolve().parent.parent.parent
EVENT = re.compile(r'audit\.record\(\s*"((?:report|attachment|consent|case|trace|content)\.\w+)"')


def test_every_event_of_a_case_or_its_report_has_words():
    sources = [
        path.read_text()
        for app in ("privacy", "traces", "reporting", "triage", "escalation")
        for path in (ROOT / app).rglob("*.py")
    ]
    names = {name for source in sources for name in EVENT.findall(source)}
    assert "attachment.added" in names
    assert names - set(SENTENCES) == set()
