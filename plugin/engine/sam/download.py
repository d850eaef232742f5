"""Bringing official checkpoints here: by download that can be cut, resumed and cancelled, or from a file at hand."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import http.client
import os
import secrets
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from ...protocol.messages.engine import FEATURES_ONLY
from ...protocol.messages.jobs import Progress
from ..errors import Cancelled, DownloadError, ModelError
from .catalogue import CatalogueEntry

Report = Callable[[Progress], None]

_CHUNK = 1 << 18
_TIMEOUT_SECONDS = 30.0
_REPORT_EVERY_SECONDS = 0.2
_PART = ".part"

#: Errors of the connection; anything else is ours or the disk's.
_CONNECTION_ERRORS = (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError)


def download(
    entry: CatalogueEntry,
    folder: Path,
    progress: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
    proxy: str = "",
) -> Path:
    """Download a model of the catalogue, going on where an earlier try stopped.

    What has arrived lies in a file ending on ``.part`` until its hash is right; then it gets its name.

    Args:
        entry: Which model.
        folder: Models folder; it is made when missing.
        progress: Is told the share that has arrived and the time left.
        cancelled: Asked between pieces.
        proxy: Proxy for http and https, e.g. "http://proxy:3128"; empty takes the system's.

    Returns:
        The file.

    Raises:
        DownloadError: The server cannot be reached, the connection was cut, the hash is wrong, the disk is full, or the
            proxy is a SOCKS proxy.
        Cancelled: The user stopped it; what has arrived stays.
    """
    target = entry.path(folder)
    if target.is_file() and target.stat().st_size == entry.size_bytes and _hash(target) == entry.sha256:
        return target
    if proxy.startswith("socks"):
        raise DownloadError(
            f"{entry.title} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network "
            f"settings, or download {entry.source} elsewhere and choose the file."
        )
    transfer = _Transfer(entry, folder, progress or (lambda _: None), cancelled or (lambda: False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        transfer.fetch(_opener(proxy))
        return transfer.finish()
    except _CONNECTION_ERRORS as error:
        raise transfer.connection_error(error) from error
    except OSError as error:
        raise transfer.disk_error(error) from error


def adopt(
    entry: CatalogueEntry,
    file: Path,
    folder: Path,
    progress: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Take a checkpoint that the user already has into the models folder.

    A file with the official weights gets the catalogue's name. Any other of the official layout, e.g. a fine-tuned one,
    keeps its own name, and the user is told that it does not hold the official weights.

    Returns:
        The file in the models folder.

    Raises:
        ModelError: The file is no checkpoint of the official layout, or not the encoder that was asked for.
        DownloadError: It cannot be copied, or another file of its name is there.
        Cancelled: The user stopped it.
    """
    from .checkpoints import load_checkpoint
    from .contents import is_later_sam
    from .sam2.files import read_network

    tell = progress or (lambda _: None)
    tell(Progress(f"Checking {file.name}"))
    official = file.is_file() and file.stat().st_size == entry.size_bytes and _hash(file) == entry.sha256
    if not official and entry.kind == FEATURES_ONLY:
        raise ModelError(
            f"{file} does not hold the official weights of {entry.title}. Choose {entry.file}, or download it here."
        )
    if not official:
        (read_network if is_later_sam(file) else load_checkpoint)(file)
        tell(Progress(f"{file.name} does not hold the official weights of {entry.title}; it is kept by its own name."))
    target = entry.path(folder) if official else folder / _own_name(entry, file)
    if target.exists() and (target.samefile(file) or _hash(target) == _hash(file)):
        return target
    if target.exists() and not official:
        raise DownloadError(f"{folder} already holds another {target.name}. Rename {file} and choose it again.")
    aside = target.with_name(f"{target.name}.{secrets.token_hex(4)}{_PART}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy(file, aside, tell, cancelled or (lambda: False))
        os.replace(aside, target)
    except OSError as error:
        raise DownloadError(f"{file} could not be copied to {folder}: {_reason(error)}.") from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink()
    return target


def _own_name(entry: CatalogueEntry, file: Path) -> str:
    return f"{file.stem}_own{file.suffix}" if file.name == entry.file else file.name


def _copy(file: Path, target: Path, tell: Report, cancelled: Callable[[], bool]) -> None:
    size, done = max(file.stat().st_size, 1), 0
    with file.open("rb") as source, target.open("wb") as sink:
        while chunk := source.read(_CHUNK * 16):
            if cancelled():
                raise Cancelled("Copying the model was cancelled.")
            sink.write(chunk)
            done += len(chunk)
            tell(Progress(f"Copying {file.name}", done / size))


def _hash(path: Path) -> str:
    from .files import file_hash

    return file_hash(path)


def _opener(proxy: str) -> urllib.request.OpenerDirector:
    handler = urllib.request.ProxyHandler({"http": proxy, "https": proxy} if proxy else None)
    return urllib.request.build_opener(handler)


def _reason(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "the folder cannot be written"
    return error.strerror or str(error)


class _Transfer:
    """One download: the part that has arrived, and its running hash."""

    def __init__(self, entry: CatalogueEntry, folder: Path, tell: Report, cancelled: Callable[[], bool]) -> None:
        self.entry = entry
        self.target = entry.path(folder)
        self.part = self.target.with_name(self.target.name + _PART)
        self.tell = tell
        self.cancelled = cancelled
        self.digest = hashlib.sha256()
        self.done = 0

    def fetch(self, opener: urllib.request.OpenerDirector) -> None:
        """Append what is missing of the file."""
        self._take_up()
        if self.done == self.entry.size_bytes:
            return
        request = urllib.request.Request(self.entry.source, headers={"User-Agent": "landform-mapper"})
        if self.done:
            request.add_header("Range", f"bytes={self.done}-")
        self.tell(Progress(f"Connecting for {self.entry.title}", self.done / self.entry.size_bytes))
        with opener.open(request, timeout=_TIMEOUT_SECONDS) as answer:
            if self.done and not self._goes_on(answer):
                self._start_over()
            length = answer.headers.get("Content-Length")
            if length and self.done + int(length) != self.entry.size_bytes:
                raise self._other_file()
            with self.part.open("ab") as file:
                self._receive(answer, file)
        if self.done < self.entry.size_bytes:
            raise http.client.IncompleteRead(b"", self.entry.size_bytes - self.done)

    def finish(self) -> Path:
        """Check the hash and give the file its name."""
        if self.done != self.entry.size_bytes or self.digest.hexdigest() != self.entry.sha256:
            raise self._other_file()
        os.replace(self.part, self.target)
        self.tell(Progress(f"{self.entry.title} is here", 1.0))
        return self.target

    def connection_error(self, error: Exception) -> DownloadError:
        """Word a failure of the connection."""
        if isinstance(error, urllib.error.HTTPError):
            what = f"the server answered {error.code} {error.reason}"
        elif isinstance(error, http.client.IncompleteRead):
            what = "the connection was cut"
        else:
            what = str(getattr(error, "reason", "") or error) or type(error).__name__
        kept = f" {self.done / 1e6:.0f} MB have arrived and are kept: try again to go on." if self.done else ""
        return DownloadError(
            f"{self.entry.title} could not be downloaded from {self.entry.source}: {what}.{kept or ' '}"
            f"{'' if kept else 'Check the network and the proxy, or choose a file that you already have.'}"
        )

    def disk_error(self, error: OSError) -> DownloadError:
        """Word a failure of the disk."""
        return DownloadError(
            f"{self.entry.title} could not be stored in {self.target.parent}: {_reason(error)}. It takes "
            f"{self.entry.size_bytes / 1e6:.0f} MB; what has arrived stays for the next try."
        )

    def _other_file(self) -> DownloadError:
        with contextlib.suppress(OSError):
            self.part.unlink()
        return DownloadError(
            f"What {self.entry.source} gives is not {self.entry.title}: its size or SHA-256 is not the catalogue's. It "
            "was not kept; try again, or download it elsewhere and choose the file."
        )

    def _take_up(self) -> None:
        """Hash what an earlier try left."""
        if not self.part.is_file():
            return
        if self.part.stat().st_size > self.entry.size_bytes:
            self._start_over()
            return
        with self.part.open("rb") as file:
            while chunk := file.read(_CHUNK * 16):
                self.digest.update(chunk)
                self.done += len(chunk)

    def _start_over(self) -> None:
        self.part.unlink()
        self.digest, self.done = hashlib.sha256(), 0

    def _goes_on(self, answer: Any) -> bool:
        """Whether the server sends what was asked for and not the whole file again."""
        return answer.status == 206 and str(answer.headers.get("Content-Range", "")).startswith(f"bytes {self.done}-")

    def _receive(self, answer: Any, file: BinaryIO) -> None:
        begun, before, told = time.monotonic(), self.done, 0.0
        while chunk := answer.read(_CHUNK):
            if self.cancelled():
                raise Cancelled(f"The download of {self.entry.title} was cancelled; what has arrived stays.")
            if self.done + len(chunk) > self.entry.size_bytes:
                self.done += len(chunk)  # not the file of the catalogue: finish() says so
                return
            file.write(chunk)
            self.digest.update(chunk)
            self.done += len(chunk)
            now = time.monotonic()
            if now - told >= _REPORT_EVERY_SECONDS or self.done == self.entry.size_bytes:
                told = now
                rate = (self.done - before) / max(now - begun, 1e-3)
                left = (self.entry.size_bytes - self.done) / max(rate, 1.0)
                self.tell(Progress(f"Downloading {self.entry.title}", self.done / self.entry.size_bytes, left))
