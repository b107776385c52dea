"""Doing things on a page as somebody does who has no mouse."""

from playwright.sync_api import Locator, Page

FOCUSED = "element => element.matches(':focus')"
MOST_STEPS = 60


def reach(page: Page, target: Locator, key: str = "Tab") -> None:
    """Press Tab until the target, or one of a group of choices, has the focus."""
    for _ in range(MOST_STEPS):
        if target.evaluate(FOCUSED):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{target} is not reached by {key}")


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    """Reach a button, a link or a disclosure and press it."""
    reach(page, target)
    page.keyboard.press(key)


def write(page: Page, target: Locator, words: str) -> None:
    """Reach a field and type into it."""
    reach(page, target)
    page.keyboard.type(words)


def pick(page: Page, group: Locator, value: str) -> None:
    """Reach a group of choices and go to one of them by the arrow keys."""
    radios = group.get_by_role("radio")
    inside = "group => group.contains(group.getRootNode().activeElement)"
    for _ in range(MOST_STEPS):
        if group.evaluate(inside):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    wanted = group.locator(f"input[value={value}]")
    for _ in range(radios.count()):
        if wanted.is_checked():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{value} is not chosen")
