"""Giving a file to a browser in a way that nothing in it can run."""

from urllib.parse import quote

from django.http import HttpResponse

from reporting.models import Media

# Pictures may be looked at in place; a text is only ever saved.
PICTURES = {Media.PNG, Media.JPEG, Media.WEBP}
TYPES = {Media.TEXT: "text/plain; charset=utf-8", Media.JSON: "application/json"}


def file_response(media: str, name: str, data: bytes) -> HttpResponse:
    """Return a file under its own strict policy; its type is one of ours, never its sender's."""
    kind = Media(media)
    response = HttpResponse(data, content_type=TYPES.get(kind, kind.value))
    how = "inline" if kind in PICTURES else "attachment"
    ascii_name = name.encode("ascii", "replace").decode().replace("?", "_")
    response["Content-Disposition"] = (
        f"{how}; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(name, safe='')}"
    )
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
