"""Fetches a Python where the machine has none that fits.

It is one of python-build-standalone, which runs from any folder. ``uv`` fetches it, whose wheels the package index has,
so that no Python is needed for it but the one that asks: uv's wheel is compared with the hashes of ``uv.json``, and the
Python with those that uv itself carries. It lies beside the engine (``engine.python``), and goes with it.

``UV_PYTHON_INSTALL_MIRROR`` and ``UV_PYTHON_DOWNLOADS_JSON_URL`` tell uv of another place, as elsewhere.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import re
import shutil
import stat
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from . import folders
from .errors import EnvironmentProblem
from .interpreters import Interpreter, inspect
from .options import BuildOptions, Report
from .process import run_lines

#: What is fetched.
VERSION = "3.12"
#: Of problems that a fetched Python mends.
MENDS = ("interpreter", "venv")
_PINS = Path(__file__).resolve().parent / "uv.json"
_INDEX = "https://pypi.org/simple"
_CHUNK = 1 << 20
_SECONDS = 30.0


def fetched(folder: Path) -> Optional[Interpreter]:
    """The Python that was fetched for the environment in ``folder`` before; None without a usable one."""
    names = ("python.exe", f"bin/python{VERSION}", "bin/python3")
    for place in sorted(_place(folder).glob("cpython-*"), reverse=True):
        for path in (place / name for name in names):
            if path.is_file():
                with contextlib.suppress(EnvironmentProblem):
                    found = inspect(path)
                    if found.is_usable:
                        return found
    return None


def fetch(folder: Path, options: BuildOptions, report: Report, cancelled: Callable[[], bool]) -> Interpreter:
    """Fetch a Python for the environment in ``folder``.

    Args:
        folder: The environment; the Python goes beside it.
        options: With a folder of wheels nothing but that is looked into: it needs the wheel of uv and the archive of
            the Python in it.
        report: Is told how far it is.
        cancelled: Asked often.

    Returns:
        The Python, usable.

    Raises:
        EnvironmentProblem: It could not be fetched; the sentence says why and what to do.
    """
    place, aside = _place(folder), folders.beside(folder, f"building-{os.getpid()}-uv")
    aside.mkdir(parents=True, exist_ok=True)
    try:
        uv = _unpack(_wheel(aside, options, report, cancelled), aside)
        command = [str(uv), "python", "install", VERSION, "--install-dir", str(place), "--no-bin", "--no-config"]
        if sys.platform == "win32":
            command.append("--no-registry")
        if options.wheels_folder is not None:
            command += ["--mirror", _mirror(options.wheels_folder, aside)]
        report(f"Fetching Python {VERSION} of python-build-standalone")
        lines: List[str] = []

        def on_line(line: str) -> None:
            lines.append(line)
            report(line)

        if run_lines(command, on_line, cancelled, {"UV_CACHE_DIR": str(aside / "cache"), **_proxies(options)}):
            raise _explained(lines, options)
    finally:
        folders.remove_tree(aside)
    found = fetched(folder)
    if found is None:
        raise EnvironmentProblem("failed", f"The Python that was fetched into {place} does not start. See the log.")
    return found


def discard(folder: Path) -> None:
    """Remove what was fetched for the environment in ``folder``."""
    folders.remove_tree(_place(folder))


def _place(folder: Path) -> Path:
    return folders.beside(folder, "python")


def _pinned() -> Dict[str, str]:
    """File name of uv's wheel for this machine, its version, and its hash.

    Raises:
        EnvironmentProblem: There is none.
    """
    pins: Any = json.loads(_PINS.read_text(encoding="utf-8"))
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
    system = "linux" if sys.platform.startswith("linux") else sys.platform
    for wheel in pins["wheels"]:
        if (wheel["system"], wheel["machine"]) == (system, machine):
            return {"name": wheel["name"], "sha256": wheel["sha256"].replace(" ", "")}
    raise EnvironmentProblem(
        "system", f"There is no Python to fetch for {system} on {machine}. Install one, and name it in the options."
    )


def _wheel(aside: Path, options: BuildOptions, report: Report, cancelled: Callable[[], bool]) -> Path:
    """The wheel of uv, from the folder of wheels or from the index, with the hash that is pinned."""
    pinned = _pinned()
    name = pinned["name"]
    if options.wheels_folder is not None:
        wheel = options.wheels_folder / name
        if not wheel.is_file():
            raise EnvironmentProblem(
                "package", f"{options.wheels_folder} lacks {name}, which fetches a Python. Add it."
            )
    else:
        wheel = aside / name
        _download(name, wheel, options, report, cancelled)
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != pinned["sha256"]:
        raise EnvironmentProblem(
            "hash", f"{name} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later."
        )
    return wheel


def _download(name: str, target: Path, options: BuildOptions, report: Report, cancelled: Callable[[], bool]) -> None:
    index = (options.index_url or os.environ.get("PIP_INDEX_URL") or _INDEX).rstrip("/")
    proxy = {"http": options.proxy, "https": options.proxy} if options.proxy else None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxy))
    try:
        page = f"{index}/uv/"
        with opener.open(page, timeout=_SECONDS) as answer:
            links = re.findall(r'href="([^"]+)"', answer.read().decode("utf-8", "replace"))
        link = next((link for link in links if urllib.parse.unquote(link.split("#")[0]).endswith(f"/{name}")), None)
        if link is None:
            raise EnvironmentProblem(
                "package", f"The package index has no {name}, which fetches a Python. Install one."
            )
        with opener.open(urllib.parse.urljoin(page, link), timeout=_SECONDS) as answer, target.open("wb") as sink:
            size, done = int(answer.headers.get("Content-Length") or 0), 0
            while chunk := answer.read(_CHUNK):
                if cancelled():
                    raise EnvironmentProblem(
                        "cancelled", "The set-up was cancelled; what was there before is unchanged."
                    )
                sink.write(chunk)
                done += len(chunk)
                report(f"Downloading uv: {done / 1e6:.0f} of {size / 1e6:.0f} MB")
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        if isinstance(error, urllib.error.HTTPError) and error.code == 407:
            raise EnvironmentProblem(
                "proxy", "The proxy asks for a password. Enter it in QGIS's network settings."
            ) from error
        raise EnvironmentProblem(
            "network",
            f"The package index cannot be reached ({reason}). Check the network and the proxy, then try again.",
        ) from error


def _unpack(wheel: Path, aside: Path) -> Path:
    """The program uv out of its wheel."""
    program = "uv.exe" if sys.platform == "win32" else "uv"
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = next(name for name in archive.namelist() if name.endswith(f".data/scripts/{program}"))
            target = aside / program
            with archive.open(inside) as source, target.open("wb") as sink:
                shutil.copyfileobj(source, sink)
    except (zipfile.BadZipFile, StopIteration) as error:
        raise EnvironmentProblem("package", f"{wheel.name} holds no uv. Download it again.") from error
    target.chmod(target.stat().st_mode | stat.S_IXUSR)
    return target


def _mirror(wheels_folder: Path, aside: Path) -> str:
    """The archives of a folder as uv looks for them: in a folder for each release."""
    found = sorted(wheels_folder.glob(f"cpython-{VERSION}.*.tar.gz"))
    if not found:
        raise EnvironmentProblem(
            "package",
            f"{wheels_folder} lacks an archive cpython-{VERSION}…-install_only_stripped.tar.gz of "
            "python-build-standalone. Add the one for this machine.",
        )
    mirror = Path(tempfile.mkdtemp(dir=str(aside)))
    for archive in found:
        release = re.search(r"\+(\d{8})", archive.name)
        folder = mirror / (release[1] if release else ".")
        folder.mkdir(exist_ok=True)
        shutil.copyfile(archive, folder / archive.name)
    return mirror.as_uri()


def _proxies(options: BuildOptions) -> Dict[str, str]:
    return {name: options.proxy for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")} if options.proxy else {}


def _explained(lines: List[str], options: BuildOptions) -> EnvironmentProblem:
    text = "\n".join(lines).lower()
    if "hash mismatch" in text:
        return EnvironmentProblem(
            "hash",
            "The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.",
        )
    if "no space left" in text:
        return EnvironmentProblem("space", "The disk is full. Free some space, then try again.")
    if options.wheels_folder is not None:
        return EnvironmentProblem(
            "package",
            f"The archive of Python in {options.wheels_folder} is not the one that uv knows. Take the release that the "
            f"log names. It says: {lines[-1].strip() if lines else 'nothing'}.",
        )
    if any(words in text for words in ("error sending request", "dns error", "failed to download", "timed out")):
        return EnvironmentProblem(
            "network",
            "Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install "
            "Python yourself.",
        )
    return EnvironmentProblem(
        "failed", f"Python could not be fetched. uv says: {lines[-1].strip() if lines else 'nothing'}. See the log."
    )
