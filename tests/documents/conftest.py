"""The running product; what leads into a browser is followed in `tests/browser/`."""

from tests.clients.conftest import product

__all__ = ["product"]
