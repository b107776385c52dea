"""The running product whose processes are killed."""

import pytest

from tests.product import Product


@pytest.fixture(scope="module")
def product() -> Product:
    """Return the running product."""
    return Product()
