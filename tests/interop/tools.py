"""The tools themselves, as `.ci/interop` installed them: in environments of their own."""

import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(os.environ.get("RECOURSE_INTEROP_TOOLS", ROOT / ".data" / "interop-tools"))
PYTHON = TOOLS / "python" / "bin" / "python"
NPM = TOOLS / "npm"
ARCHITECTURE = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), "x64")
NODE = NPM / "node_modules" / f"node-linux-{ARCHITECTURE}" / "bin" / "node"
# Nothing is sent to whoever made a tool.
QUIET = {
    "PROMPTFOO_DISABLE_TELEMETRY": "1",
    "PROMPTFOO_DISABLE_UPDATE": "1",
    "PROMPTFOO_DISABLE_REMOTE_GENERATION": "true",
    "PROMPTFOO_DISABLE_SHARING": "1",
    "INSPECT_LOG_LEVEL": "warning",
    "NO_COLOR": "1",
}


def script(name: str) -> Path:
    """Return a program of the Python tools."""
    return PYTHON.parent / name


def node_module(path: str) -> Path:
    """Return a file of the Node tools."""
    return NPM / "node_modules" / path


def run(
    *command: object, folder: Path, seconds: float = 300, given: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    """Run a tool in a folder to its end and return what it said, however it ended.

    Of this process's environment it gets the path alone, and what is `given`: no secret of the product, and no key of
    any model.
    """
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={
            "PATH": f"{PYTHON.parent}:{os.environ['PATH']}",
            "HOME": str(folder),
            **QUIET,
            **given,
        },
        capture_output=True,
        text=True,
        timeout=seconds,
    )
