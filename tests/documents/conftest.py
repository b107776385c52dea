"""The running product, and a browser for the documents that lead into one."""

from tests.browser.conftest import chromium, people, product

__all__ = ["chromium", "people", "product"]
