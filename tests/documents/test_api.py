"""docs/api.md and the client's README: each block runs as it stands (must-show 6)."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.documents.blocks import ROOT, Block, blocks_of
from tests.product import Product

pytestmark = pytest.mark.product

RECEIPT = re.compile(r"\b(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}\b")
SOMEONES = "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
RUNNABLE = {"python", "sh"}


def run(block: Block, values: dict[str, str], folder: Path) -> str:
    """Run a block as a person would who copied it; return what it printed."""
    words = block.filled(values)
    if block.language == "python":
        script = folder / "example.py"
        script.write_text(words)
        command = [sys.executable, str(script)]
    else:
        command = ["bash", "-euo", "pipefail", "-c", words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "clients" / "python")}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("document", ["docs/api.md", "clients/python/README.md"])
def test_document_is_followed(product: Product, tmp_path: Path, document: str) -> None:
    key = product.demo["client_key"]
    values = {
        "https://recourse.example": product.base,
        "acme": key["workspace"],
        "pk_…": key["id"],
        "sk_…": key["secret"],
        "<client secret>": key["secret"],
        SOMEONES: product.demo["receipt"],
    }
    Image.new("RGB", (8, 8), "teal").save(tmp_path / "screen.png")
    blocks = blocks_of(document)
    assert {block.language for block in blocks} <= RUNNABLE, "a block that this test cannot run"
    receipts = set()
    for block in blocks:
        printed = run(block, values, tmp_path)
        receipts |= set(RECEIPT.findall(printed))
        if "curl " in block.words:
            answer = json.loads(printed)
            assert "errors" not in answer, f"{block.words}\n{printed}"
        if "preview" in block.words and block.language == "sh":
            assert "anna@" not in printed
    # Each way of sending on the page was tried, and each gave a receipt that opens its report.
    assert receipts
    for receipt in receipts:
        opened, answer = product.post(
            f"/w/{key['workspace']}/api/v1/status/", {"receipt": receipt}, {}
        )
        assert opened == 200, answer


def test_every_way_of_sending_is_shown() -> None:
    shown = "".join(block.words for block in blocks_of("docs/api.md"))
    for word in ("RecourseClient(", "jwt.encode(", "curl ", "reports/preview/", "/status/"):
        assert word in shown
