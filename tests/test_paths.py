"""How far it is from an address to the commit: the files and functions that a reader passes.

Redaction's own are not counted: it is a package that a reader may take for one step.
"""

import sys
from pathlib import Path
from types import FrameType
from typing import Any

from django.utils import timezone

from tests.factories import make_report
from tests.reporting.reporters import Host
from tests.reporting.test_api import FULL
from tests.triage.test_pages import filled
from triage.actions import open_case

ROOT = Path(__file__).resolve().parent.parent
NOT_COUNTED = {"tests", "redaction", ".venv"}


class Way:
    """Collects the functions of the product that are called while it is entered."""

    def __init__(self) -> None:
        self.functions: set[tuple[str, str]] = set()

    def __enter__(self) -> "Way":
        sys.setprofile(self._called)
        return self

    def __exit__(self, *error: object) -> None:
        sys.setprofile(None)

    def _called(self, frame: FrameType, event: str, argument: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and path.is_relative_to(ROOT):
            name = path.relative_to(ROOT)
            if name.parts[0] not in NOT_COUNTED:
                self.functions.add((str(name), frame.f_code.co_qualname))

    @property
    def files(self) -> set[str]:
        return {name for name, _function in self.functions}


def assert_short(way: Way, *, files: int, functions: int) -> None:
    listed = "\n".join(f"{name} {function}" for name, function in sorted(way.functions))
    assert len(way.files) <= files, f"{len(way.files)} files:\n{listed}"
    assert len(way.functions) <= functions, f"{len(way.functions)} functions:\n{listed}"


def test_report_goes_a_short_way_to_its_commit(cast):
    host = Host(cast.acme)
    # What is loaded and cached once for a process is no part of the way.
    assert host.post(FULL).status_code == 201
    with Way() as way:
        answer = host.post({**FULL, "description": "It sent the same draft to nobody."})
    assert answer.status_code == 201
    assert_short(way, files=37, functions=166)


def test_decision_goes_a_short_way_to_its_commit(acme, client):
    client.force_login(acme.rhea.user)
    way = Way()
    for again in range(2):
        report = make_report(acme.acme, f"It was wrong {again} times.").report
        case = open_case(report, now=timezone.now())
        client.post(f"/w/acme/cases/{case.reference}/claim/")
        way = Way()
        with way:
            answer = client.post(f"/w/acme/cases/{case.reference}/decide/", filled())
        assert answer.status_code == 302
    assert_short(way, files=36, functions=125)
