"""The API document, the same for everybody who asks."""

from typing import Any

from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework.request import Request
from rest_framework.response import Response


class Schema(SpectacularAPIView):
    """Serves the document and takes no language or version from the address.

    Each language named there, known or not, would stay in memory for good.
    """

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Return the document in the format that the request accepts."""
        return self._get_schema_response(request)

    def _get_version_parameter(self, request: Request) -> None:
        return None
