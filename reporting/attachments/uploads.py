"""Reading files that are sent with a form: into memory, within limits, whole or not at all."""

from collections.abc import Callable
from functools import wraps
from io import BytesIO
from typing import Any, NamedTuple, cast

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from django.shortcuts import render
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from reporting.attachments.sizes import MOST_FILES, MOST_PICTURE, MOST_REQUEST
from tenants.permissions import Invalid

MULTIPART = "multipart/form-data"
View = Callable[..., HttpResponse]


class Sent(NamedTuple):
    """One file as it was sent."""

    name: str
    data: bytes


class _Counted:
    """A stream that knows how much of it was read, and how it ended."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.seen, self.end = 0, b""

    def read(self, size: int | None = None) -> bytes:
        """Read on."""
        chunk: bytes = self._stream.read(size) if size is not None else self._stream.read()
        self.seen += len(chunk)
        self.end = (self.end + chunk)[-256:]
        return chunk


class _Keeper(FileUploadHandler):
    """Keeps as many files as a report may have, each no further than one byte past the limit."""

    kept = 0

    def new_file(self, *args: Any, **options: Any) -> None:
        """Begin with a file, or pass it over when there were enough."""
        super().new_file(*args, **options)
        if self.kept > MOST_FILES:
            raise SkipFile
        self.kept += 1
        self.held = bytearray()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece of the file."""
        self.held += raw_data[: MOST_PICTURE + 1 - len(self.held)]

    def file_complete(self, file_size: int) -> UploadedFile:
        """Return the file; its size is what was sent, though no more than the limit is kept."""
        return InMemoryUploadedFile(
            BytesIO(bytes(self.held)), self.field_name, self.file_name, "", file_size, None
        )


class MemoryFiles(FileUploadHandler):
    """Parses a form whose files stay in memory; refuses one that ends before its end."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> Any:
        """Return the fields and the files of a form that arrived whole; raise Invalid otherwise."""
        counted = _Counted(input_data)
        fields = MultiPartParser(
            META, cast(Any, counted), [_Keeper(self.request)], encoding
        ).parse()
        while counted.read(64 * 1024):
            pass
        mark = boundary if isinstance(boundary, bytes) else str(boundary).encode()
        if counted.seen < content_length or b"--" + mark + b"--" not in counted.end:
            raise Invalid(
                "body", _("The form ended before its end. Send it again."), code="incomplete"
            )
        return fields


def prepare(request: HttpRequest, most: int = MOST_REQUEST) -> None:
    """Let a request's files be read into memory; raise Invalid for one that is too long."""
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        length = 0
    if length > most:
        raise Invalid(
            "body",
            _("Together that is larger than %(most)s. Send fewer or smaller files at once.")
            % {"most": filesizeformat(most)},
            code="too_long",
            status=413,
        )
    request.upload_handlers = [MemoryFiles(request)]


def takes_files_up_to(most: int) -> Callable[[View], View]:
    """Let a page take files; what cannot be read as a form is refused before the page sees it.

    The check against forged requests reads the form, so it comes after the limits are set.
    """

    def decorate(view: View) -> View:
        checked = csrf_protect(view)

        @csrf_exempt
        @wraps(view)
        def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method == "POST" and request.content_type == MULTIPART:
                try:
                    prepare(request, most)
                    request.POST  # noqa: B018 (read here, where its errors can be answered)
                except Invalid as error:
                    return _refused(request, error.detail, error.status)
                except (MultiPartParserError, BadRequest, SuspiciousOperation):
                    detail = _("The form cannot be read. Load the page again.")
                    return _refused(request, detail, 400)
            return checked(request, *args, **kwargs)

        return opened

    return decorate


takes_files = takes_files_up_to(MOST_REQUEST)


def files_of_form(request: Any, field: str = "file") -> list[Sent]:
    """Return the files of a form that was read; those too large are cut off past the limit."""
    return [Sent(str(file.name or ""), file.read()) for file in request.FILES.getlist(field)]


def _refused(request: HttpRequest, detail: str, status: int) -> HttpResponse:
    return render(request, "reporting/files_refused.html", {"detail": detail}, status=status)
