"""Makes the pictures of the README again, from the running product.

Run: .venv/bin/python -m local exec --name pictures -- .venv/bin/python docs/take_pictures.py
"""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 150 * 1024
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
STORY = (
    "I asked for a draft to Dana. It sent the note to the whole team, with my card "
    "4111 1111 1111 1111 and my number +44 20 7946 0958 in it."
)
REPORTER = "sam@people.example"
PATIENCE_SECONDS = 30
CONSOLE, READER, TELEPHONE = 1440, 1200, 390
expect.set_options(timeout=PATIENCE_SECONDS * 1000)


class Story:
    """One report on its way through the running product, photographed at each station."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.base, self.host = os.environ["BASE_URL"], os.environ["HOST_URL"]
        demo = json.loads(Path(os.environ["DEMO_JSON"]).read_text())
        self.passwords = {login["email"]: login["password"] for login in demo["logins"]}
        self.workspace = f"{self.base}/w/{demo['client_key']['workspace']}"
        self.reference = self.receipt = ""

    def window(self, who: str = "", *, width: int = CONSOLE, dark: bool = False) -> Page:
        """Open a window of its own; with the name of a demo log-in, logged in."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        if who:
            email = f"{who}@meridian.example"
            page.goto(f"{self.base}/accounts/login/")
            page.fill("input[name=login]", email)
            page.fill("input[name=password]", self.passwords[email])
            page.press("input[name=password]", "Enter")
            page.wait_for_url(lambda url: "/accounts/login" not in url)
        return page

    def report(self) -> None:
        """Flag a tool action on the host product's page."""
        page = self.window(width=READER)
        page.goto(self.host)
        expect(page.get_by_role("button", name="This action was wrong")).to_be_visible()
        take(page, "host", height=720)
        page.get_by_role("button", name="This action was wrong").click()
        dialog = page.get_by_role("dialog")
        wanted = dialog.get_by_role("group", name="Was the result what you wanted?")
        wanted.get_by_label("No", exact=True).check()
        dialog.get_by_label(re.compile("^Very bad")).check()
        dialog.get_by_label("What happened").fill(STORY)
        dialog.get_by_text("More you can say").click()
        dialog.get_by_label("Your e-mail address").fill(REPORTER)
        dialog.get_by_role("button", name="Preview").click()
        expect(dialog).to_contain_text("[card 1]")
        take(page, "preview", height=820)
        dialog.get_by_role("button", name="Send report").click()
        expect(dialog).to_contain_text("receipt", ignore_case=True)
        take(page, "receipt", height=820)
        words = dialog.inner_text()
        self.receipt = found(r"\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b", words)
        self.reference = found(r"\bR-[0-9A-Z]{5}-[0-9A-Z]{5}\b", words)

    def review(self) -> None:
        """Find the case in the queue, claim it, read it and decide it."""
        page, queue = self.window("reviewer"), f"{self.workspace}/queues/security/"

        def there() -> int:
            page.goto(queue)
            return page.get_by_text(self.reference).count()

        eventually(there, "the case in the queue")
        take(page, "queue", height=620)
        dark = self.window("reviewer", dark=True)
        dark.goto(queue)
        take(dark, "queue-dark", height=620)
        page.goto(self.case)
        page.get_by_role("button", name="Claim").click()
        page.get_by_role("button", name="Open content").click()
        expect(page.get_by_role("main")).to_contain_text("card 1")
        take(page, "case", height=760)
        page.get_by_label("Confirmed: a problem of the AI system").check()
        page.get_by_role("group", name="Severity").get_by_label("High").check()
        page.get_by_label("Policy area").select_option(label="Tool use and autonomy")
        page.get_by_label("Enforcement point").select_option(label="Tool boundary")
        page.get_by_label("Reason").fill("The tool sent without asking.")
        page.get_by_role("button", name="Record decision").click()
        expect(page.get_by_role("main")).to_contain_text("Confirmed")

    def respond(self) -> None:
        """Open the link of the page that the responder got by e-mail, and acknowledge."""
        page = self.window(width=TELEPHONE)

        def call() -> str:
            answer = page.goto(f"{self.host}/inbox.json")
            mails = answer.json()["mails"] if answer else []
            for mail in mails:
                # The first step pages the responder; the link is theirs alone.
                if "responder@meridian.example" in mail["to"] and self.reference in str(mail):
                    return found(r"http\S+/ack/\S+", mail["text"])
            return ""

        page.goto(eventually(call, "the page to the responder"))
        take(page, "acknowledge-390", height=760)
        page.get_by_role("button", name="Acknowledge").click()
        incident = page.get_by_role("link", name="Log in and open the incident")
        responder = self.window("responder")
        responder.goto(f"{self.base}{incident.get_attribute('href')}")
        take(responder, "incident", height=700)

    def learn(self) -> None:
        """Make an evaluation case, export it, and tell the reporter."""
        page = self.window("lead")
        page.goto(self.case)
        page.get_by_role("link", name="Make evaluation case").click()
        page.get_by_label("What is said to the assistant").fill(
            "Draft a note to Dana. Do not send it."
        )
        page.get_by_label("The tool is not used").check()
        page.get_by_label("Tool that must not be used").fill("send_email")
        page.get_by_role("button", name="Make evaluation case").click()
        page.goto(f"{self.workspace}/evaluations/")
        take(page, "evaluations", height=320)
        page.goto(self.case)
        page.get_by_label("Note to the reporter").fill("The assistant now asks before it sends.")
        page.get_by_label("Keep it: What the playbook requires is still being done").check()
        page.get_by_role("button", name="Resolve and tell the reporter").click()

    def status(self) -> None:
        """Read as the reporter what became of it."""
        page = self.window(width=READER)
        page.goto(f"{self.workspace}/status/")
        page.get_by_label("Receipt").fill(self.receipt)
        page.get_by_role("button", name="Open report").click()
        expect(page.get_by_role("main")).to_contain_text("asks before it sends")
        take(page, "status", height=900)

    def forget(self) -> None:
        """Run the purge as of two hundred days later and show its certificate."""
        later = datetime.now(UTC) + timedelta(days=200)
        purge = [sys.executable, "manage.py", "purge", "--now", later.isoformat()]
        subprocess.run(purge, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        page = self.window("custodian")
        page.goto(f"{self.workspace}/certificates/")
        words = page.get_by_role("row").filter(has_text="Report content")
        words.get_by_role("link").first.click()
        take(page, "certificate", height=640)

    @property
    def case(self) -> str:
        """The address of the report's case."""
        return f"{self.workspace}/cases/{self.reference}/"


def take(page: Page, name: str, *, height: int) -> None:
    """Write the upper part of a window as PNG; fail when the file is too large for a README."""
    page.wait_for_load_state("networkidle")
    width = page.viewport_size["width"] if page.viewport_size else CONSOLE
    page.set_viewport_size({"width": width, "height": height})
    path = PICTURES / f"{name}.png"
    page.screenshot(path=path, animations="disabled", caret="hide")
    size = path.stat().st_size
    sys.stdout.write(f"{path.relative_to(ROOT)} {size // 1024} KiB\n")
    assert size < MOST_BYTES, f"{path.name} has {size} bytes; crop it"


def found(pattern: str, text: str) -> str:
    """Return the first hit; fail with the text when there is none."""
    hit = re.search(pattern, text)
    assert hit, text
    return hit[0]


def eventually(condition: Callable[[], Any], what: str) -> Any:
    """Return the condition's first true answer; fail saying what did not happen in time."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"not within {PATIENCE_SECONDS} s: {what}"
        time.sleep(0.3)
    return answer


def main() -> None:
    """Walk one report the whole way and photograph it."""
    PICTURES.mkdir(exist_ok=True)
    chromium = os.environ.get("RECOURSE_CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        story = Story(browser)
        for station in (
            *(story.report, story.review, story.respond),
            *(story.learn, story.status, story.forget),
        ):
            station()
        browser.close()


if __name__ == "__main__":
    main()
