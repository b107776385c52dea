"""The running product, and a client of its demo workspace."""

from collections.abc import Iterator

import pytest
from recourse_client import RecourseClient

from tests.product import Product


@pytest.fixture(scope="session")
def product() -> Product:
    """Return the running product."""
    return Product()


@pytest.fixture
def client(product: Product) -> Iterator[RecourseClient]:
    """Return a client with the demo's key and secret."""
    key = product.demo["client_key"]
    with RecourseClient(
        product.base, key["workspace"], client_key=key["id"], client_secret=key["secret"]
    ) as made:
        yield made
