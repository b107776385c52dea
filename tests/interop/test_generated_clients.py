"""Clients that generators make of the API's document send the smallest report it allows."""

import re
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copy

import httpx
import pytest

from tests.interop.tools import NODE, PYTHON, ROOT, node_module, run, script
from tests.product import Product

pytestmark = pytest.mark.product

CLIENTS = ROOT / "tests" / "interop" / "clients"
RECEIPT = re.compile(r"201 (?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}")


@pytest.fixture
def folder(product: Product, tmp_path: Path) -> Path:
    """Return a folder with the document, as a developer fetches it."""
    document = httpx.get(f"{product.base}/api/schema/", headers={"Accept": "application/json"})
    (tmp_path / "document.json").write_text(document.text)
    return tmp_path


def succeed(*command: object, folder: Path, given: Mapping[str, str] = {}) -> str:
    """Run a step that has to succeed; return what it said."""
    done = run(*command, folder=folder, given=given)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def about(product: Product) -> dict[str, str]:
    """Return what the clients are told."""
    key = product.demo["client_key"]
    return {
        "BASE": product.base,
        "KEY": key["id"],
        "SLUG": key["workspace"],
        "ATTEMPT": str(uuid.uuid4()),
    }


def test_openapi_python_client(
    product: Product, folder: Path, proved: Callable[[str], None]
) -> None:
    succeed(
        *(script("openapi-python-client"), "generate", "--path", "document.json"),
        *("--output-path", "made"),
        folder=folder,
    )
    (package,) = (path.parent.name for path in folder.glob("made/*/client.py"))
    # Installed beside the product's own client, neither must hide the other.
    own = {path.name for path in (ROOT / "clients" / "python").iterdir() if path.is_dir()}
    assert package not in own
    said = succeed(
        PYTHON,
        CLIENTS / "smallest.py",
        package,
        folder=folder,
        given={"PYTHONPATH": str(folder / "made"), **about(product)},
    )
    assert RECEIPT.match(said), said
    proved("openapi-python-client: its client sends the smallest report and reads the receipt")


def test_typescript_generators(
    product: Product, folder: Path, proved: Callable[[str], None]
) -> None:
    types, sdk = "openapi-typescript/bin/cli.js", "@hey-api/openapi-ts/bin/run.js"
    succeed(NODE, node_module(types), "document.json", "-o", "api.ts", folder=folder)
    succeed(NODE, node_module(sdk), "-i", "document.json", "-o", "hey", folder=folder)
    copy(CLIENTS / "smallest.ts", folder)
    succeed(
        *(NODE, node_module("typescript/bin/tsc"), "smallest.ts", "--strict", "--outDir", "out"),
        *("--target", "es2022", "--lib", "es2023,dom,dom.iterable", "--module", "commonjs"),
        *("--moduleResolution", "node10", "--skipLibCheck"),
        folder=folder,
    )
    said = succeed(NODE, "out/smallest.js", folder=folder, given=about(product))
    assert RECEIPT.match(said), said
    proved("openapi-typescript and hey-api: typed, compiled, and the smallest report is sent")
