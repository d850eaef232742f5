"""Tiny real wheels, requirements files for them, and package indexes on the loopback device that misbehave."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.server
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path


def make_wheel(folder: Path, name: str, version: str = "1.0", code: str = "ANSWER = 42\n") -> Path:
    """A pure wheel with one module of the same name as the distribution."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\nsay-{name} = {name}:say\n",
    }
    rows = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(text)}")
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


def pin(wheel: Path, digest: str = "") -> str:
    """The line of a requirements file for ``wheel``, with its own hash or the one given."""
    name, version = wheel.name.split("-")[:2]
    return f"{name}=={version} \\\n    --hash=sha256:{digest or hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def make_quick_python(folder: Path, packages: Path) -> Path:
    """A Python whose venv module takes pip from the folder ``packages``; ensurepip would unpack it for seconds."""
    python = folder / "python3"
    python.write_text(
        f"#!{sys.executable}\n"
        "import pathlib, shutil, sys, venv\n"
        "if 'venv' not in sys.argv:\n"
        "    exec(sys.argv[sys.argv.index('-c') + 1], {'__name__': '__main__'})\n"
        "    sys.exit()\n"
        "venv.create(sys.argv[-1], symlinks=True, prompt='engine')\n"
        "(packages,) = pathlib.Path(sys.argv[-1]).glob('lib/python3*/site-packages')\n"
        f"for folder in pathlib.Path({str(packages)!r}).glob('pip*'):\n"
        "    shutil.copytree(folder, packages / folder.name)\n"
    )
    python.chmod(0o755)
    return python


class Index:
    """A package index on the loopback device.

    Args:
        status: Answer every request with this status instead of content.
        stall: Begin to send a wheel and never finish.
    """

    def __init__(self, wheels: Path | None = None, status: int = 200, stall: bool = False) -> None:
        self.asked_for_wheel = threading.Event()
        self._finish = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if status != 200 or wheels is None:
                    self.send_error(status)
                    return
                if not self.path.endswith(".whl"):
                    links = "".join(f'<a href="/files/{file.name}">{file.name}</a>\n' for file in wheels.iterdir())
                    self._send(links.encode(), "text/html")
                    return
                content = (wheels / self.path.rsplit("/", 1)[1]).read_bytes()
                outer.asked_for_wheel.set()
                if not stall:
                    self._send(content, "application/octet-stream")
                    return
                self._send(content, "application/octet-stream", upto=len(content) // 2)
                outer._finish.wait(60)

            def do_CONNECT(self) -> None:
                self.send_error(status)

            def _send(self, content: bytes, kind: str, upto: int | None = None) -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(content[:upto])
                    self.wfile.flush()

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.url = f"{self.address}/simple"

    @contextlib.contextmanager
    def running(self) -> Iterator[Index]:
        """Serve until the block ends."""
        thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._finish.set()
            self._server.shutdown()
            self._server.server_close()
            thread.join()
