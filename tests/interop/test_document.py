"""Every operation of the API's document, called with all that it allows and forbids (F12)."""

import json
import os
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from local.management.commands.seed_demo import BANK, PEOPLE
from tests.interop.tools import ROOT, run, script
from tests.product import Product

pytestmark = pytest.mark.product

# RECOURSE_CALLS=20000 is what is promised; so many take a quarter of an hour on two cores.
CALLS = int(os.environ.get("RECOURSE_CALLS", "2000"))
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_headers_conformance,response_schema_conformance"
)
# Callers of the API, and then everybody of the team, whose session it must make nothing of.
CALLERS = ["nobody", "browser", "server", "reporter", "receipt"]
TEAM = [short for short, *_ in PEOPLE[BANK]]
ROLES = [*CALLERS, *TEAM]


@pytest.fixture(scope="module")
def callers(product: Product) -> dict[str, dict[str, Any]]:
    """Return each kind of caller with what it holds; no limit stops any of them."""
    demo, key = product.demo, product.demo["client_key"]
    slug = key["workspace"]
    product.lift_limits()
    headers = {"X-Client-Key": key["id"], "Idempotency-Key": str(uuid.uuid4())}
    body = {"category": "other", "severity": "low", "description": "It refused to help me."}
    status, sent = product.post(f"/w/{slug}/api/v1/reports/", body, headers)
    assert status == 201, sent
    by_key = {"X-Client-Key": key["id"]}
    found: dict[str, dict[str, Any]] = {
        "nobody": {},
        "browser": {"headers": by_key},
        "server": {"headers": {**by_key, "Authorization": f"Bearer {key['secret']}"}},
        "reporter": {"headers": by_key, "token_secret": key["secret"]},
        "receipt": {"receipt": sent["receipt"]},
    }
    for role in TEAM:
        login = next(each for each in demo["logins"] if each["email"].startswith(f"{role}@{slug}."))
        found[role] = {"headers": {"Cookie": signed_in(product, login)}, "receipt": sent["receipt"]}
    return {role: {"slug": slug, **caller} for role, caller in found.items()}


def signed_in(product: Product, login: dict[str, str]) -> str:
    """Sign somebody in and return their cookies."""
    with httpx.Client(base_url=product.base, follow_redirects=True) as client:
        client.get("/accounts/login/")
        form = {"login": login["email"], "password": login["password"]}
        form["csrfmiddlewaretoken"] = client.cookies["csrftoken"]
        answer = client.post("/accounts/login/", data=form)
        assert "sessionid" in client.cookies, answer.text[:300]
        return "; ".join(f"{name}={value}" for name, value in client.cookies.items())


def called(product: Product, caller: dict[str, Any], calls: int, folder: Path) -> Counter[str]:
    """Call every operation about so often in all; return how each was answered."""
    document = httpx.get(f"{product.base}/api/schema/", headers={"Accept": "application/json"})
    operations = sum(len(methods) for methods in document.json()["paths"].values())
    counts: Counter[str] = Counter()
    for seed in range(1, 100):
        left = calls - counts.total()
        if left <= 0:
            break
        done = run(
            script("schemathesis"),
            *("run", f"{product.base}/api/schema/", "--checks", CHECKS),
            *("--max-examples", max(5, left // (2 * operations)), "--seed", seed),
            *("--suppress-health-check", "all", "--continue-on-failure", "--no-color"),
            folder=folder,
            seconds=3_000,
            given={
                "CALLER": json.dumps(caller),
                "COUNTS": str(folder / "counts.json"),
                "SCHEMATHESIS_HOOKS": "tests.interop.schemathesis_hooks",
                "PYTHONPATH": str(ROOT),
            },
        )
        assert done.returncode == 0, (done.stdout + done.stderr)[-6_000:]
        counts += Counter(json.loads((folder / "counts.json").read_text()))
    return counts


@pytest.mark.parametrize("role", ROLES)
def test_every_answer_is_in_the_document(
    product: Product,
    callers: dict[str, dict[str, Any]],
    tmp_path: Path,
    proved: Callable[[str], None],
    role: str,
) -> None:
    counts = called(product, callers[role], CALLS // len(ROLES), tmp_path)
    by_status: Counter[str] = Counter()
    for label, count in counts.items():
        by_status[label.rpartition(" ")[2]] += count
    assert counts.total() >= CALLS // len(ROLES)
    assert not [status for status in by_status if status.startswith("5")], counts
    # Most of it got past the door, or this says nothing of what is behind it.
    assert by_status["404"] < counts.total() / 2 or role == "nobody", by_status
    said = ", ".join(f"{status}: {count}" for status, count in sorted(by_status.items()))
    proved(f"schemathesis as {role}: {counts.total()} calls, 0 undocumented, 0 of 5xx ({said})")
