"""Files for the tests: pictures with secrets in their metadata, disguises, and a clamd to ask."""

import socketserver
import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

CANARY = "canary-6120-heron"
EICAR = r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


def picture(form: str = "PNG", size: tuple[int, int] = (40, 30), *, frames: int = 1) -> bytes:
    """Return a picture whose metadata hold the canary, turned on its side by them where it can."""
    image = Image.new("RGB", size, (200, 30, 30))
    options: dict[str, Any] = {}
    if form in {"JPEG", "WEBP"}:
        exif = Image.Exif()
        exif[0x010E], exif[0x0112] = CANARY, 6  # description, and: turn by 90 degrees
        options["exif"] = exif
    if form == "PNG":
        info = PngInfo()
        info.add_text("Comment", CANARY)
        info.add_text("Long", CANARY * 50, zip=True)
        options["pnginfo"] = info
    if form == "GIF":
        options["comment"] = CANARY.encode()
        more = [Image.new("RGB", size, (0, 0, 40 * n)) for n in range(1, frames)]
        options |= {"save_all": True, "append_images": more} if more else {}
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue() + CANARY.encode()  # what stands behind the end is data too


def png_of_size(width: int, height: int) -> bytes:
    """Return a small file that says it is a picture this large."""
    parts = [
        b"IHDR" + struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0),
        b"IDAT" + zlib.compress(b"\0" * 5_000),
        b"IEND",
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack("!I", len(part) - 4) + part + struct.pack("!I", zlib.crc32(part))
        for part in parts
    )


class Clamd:
    """A server that speaks clamd's INSTREAM; `mood` is what it does with the next question."""

    def __init__(self) -> None:
        self.url = ""
        self.port = 0
        self.mood = "honest"
        self.heard: list[bytes] = []
        self.over = threading.Event()


@contextmanager
def clamd() -> Iterator[Clamd]:
    """Run it on a port of its own."""
    here = Clamd()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            if here.mood == "hang":
                here.over.wait(30)
                return
            if here.mood == "close" or self.rfile.read(10) != b"zINSTREAM\0":
                return
            data = b""
            while size := struct.unpack("!I", self.rfile.read(4))[0]:
                data += self.rfile.read(size)
            here.heard.append(data)
            while here.mood == "drip" and not here.over.wait(0.05):
                self.wfile.write(b"s")
            said = {
                "nonsense": b"HTTP/1.1 400 Bad Request",
                "too_large": b"INSTREAM size limit exceeded. ERROR",
            }.get(here.mood)
            if said is None:
                found = EICAR.encode() in data
                said = b"stream: Eicar-Test-Signature FOUND" if found else b"stream: OK"
            self.wfile.write(said + b"\0")

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *args: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here.port = server.server_address[1]
    here.url = f"clamd://127.0.0.1:{here.port}"
    try:
        yield here
    finally:
        here.over.set()
        server.shutdown()
        server.server_close()
