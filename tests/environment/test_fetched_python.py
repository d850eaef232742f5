"""A Python is fetched where the machine has none: from an index and a mirror on the loopback device, and from a folder.

``uv`` is a small program here that does what uv does, but for the test of uv itself, which wants it in build/uv or on
the search path.
"""

from __future__ import annotations

import hashlib
import http.server
import io
import json
import os
import platform
import shutil
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plugin.environment import fetched_python, interpreters
from plugin.environment.builder import BuildOptions, build, remove
from plugin.environment.errors import EnvironmentProblem
from plugin.environment.fetched_python import VERSION, fetched
from plugin.environment.folders import beside
from tests.environment.packages import Index

ROOT = Path(__file__).resolve().parents[2]
NAME = "uv-0-py3-none-any.whl"
#: uv reads this file of each Python and writes its own folders into it.
SYSCONFIG = b"# system configuration generated and used by the sysconfig module\nbuild_time_vars = {}\n"
#: Does as uv does: puts a Python into the folder that is named, out of an archive of the mirror where one is named.
UV = """#!{python}
import os, pathlib, sys, urllib.request, tarfile, io
print("HTTPS_PROXY=" + os.environ.get("HTTPS_PROXY", ""), flush=True)
where = sys.argv[sys.argv.index("--install-dir") + 1]
if "--mirror" in sys.argv:
    mirror = sys.argv[sys.argv.index("--mirror") + 1]
    url = mirror + "/20300101/cpython-{version}.1+20300101-here-install_only_stripped.tar.gz"
    packed = io.BytesIO(urllib.request.urlopen(url).read())
    tarfile.open(fileobj=packed).extractall(pathlib.Path(where) / "cpython-{version}.1")
elif {fails!r}:
    sys.exit({fails!r})
else:
    place = pathlib.Path(where) / "cpython-{version}.1" / "bin"
    place.mkdir(parents=True)
    (place / "python{version}").write_text(pathlib.Path({quick!r}).read_text())
    (place / "python{version}").chmod(0o755)
"""


@pytest.fixture(autouse=True)
def no_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which none is found."""
    monkeypatch.setattr(interpreters, "candidates", lambda *_: [])


def uv_wheel(folder: Path, quick: Path, monkeypatch: pytest.MonkeyPatch, fails: str = "") -> Path:
    """A wheel with the stand-in, and the pin of it."""
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / NAME
    with zipfile.ZipFile(wheel, "w") as archive:
        text = UV.format(python=sys.executable, version=VERSION, quick=str(quick), fails=fails)
        archive.writestr("uv-0.data/scripts/uv", text)
    pins = folder.parent / "uv.json"
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    here = {"system": "linux", "machine": platform.machine(), "name": NAME, "sha256": digest}
    pins.write_text(json.dumps({"wheels": [here]}))
    monkeypatch.setattr(fetched_python, "_PINS", pins)
    return wheel


def without_python(options: BuildOptions) -> BuildOptions:
    return replace(options, interpreter=None, fetch_python=True)


def test_it_is_fetched_from_the_index_and_goes_with_the_engine(tmp_path, options, quick_python, monkeypatch):
    folder, served = tmp_path / "home" / "engine", tmp_path / "served"
    wheel = uv_wheel(served, quick_python, monkeypatch)
    for other in options.wheels_folder.iterdir():
        shutil.copy(other, served)
    lines: list[str] = []
    with Index(served).running() as index:
        how = replace(without_python(options), wheels_folder=None, index_url=index.url, proxy="")
        found = build(folder, lambda news: lines.append(str(news)), how)
    assert found.is_ready
    assert any(line.startswith("Downloading uv: ") for line in lines)
    assert (
        any(f"Fetching Python {VERSION}" in line for line in lines) and "Fetching" in beside(folder, "log").read_text()
    )
    there = fetched(folder)
    assert there is not None and beside(folder, "python") in there.path.parents
    wheel.unlink()  # what is there is taken again, without asking anybody
    assert build(folder, lambda _: None, replace(options, interpreter=None)).is_ready
    assert not list(folder.parent.glob("*-uv"))
    remove(folder)
    assert not list(folder.parent.glob("engine.python*"))


def test_without_asking_nothing_is_fetched(tmp_path, options):
    with pytest.raises(EnvironmentProblem, match="No Python was found") as caught:
        build(tmp_path / "engine", lambda _: None, replace(options, interpreter=None))
    assert caught.value.kind in fetched_python.MENDS


def test_a_folder_brings_both_without_network(tmp_path, options, quick_python, monkeypatch):
    wheels = tmp_path / "wheels"
    shutil.copytree(options.wheels_folder, wheels)
    uv_wheel(wheels, quick_python, monkeypatch)
    how = replace(without_python(options), wheels_folder=wheels)
    with pytest.raises(EnvironmentProblem, match=f"lacks an archive cpython-{VERSION}"):
        build(tmp_path / "engine", lambda _: None, how)
    with tarfile.open(wheels / f"cpython-{VERSION}.1+20300101-here-install_only_stripped.tar.gz", "w:gz") as archive:
        item = tarfile.TarInfo(f"bin/python{VERSION}")
        content = quick_python.read_bytes()
        item.size, item.mode = len(content), 0o755
        archive.addfile(item, io.BytesIO(content))
    assert build(tmp_path / "engine", lambda _: None, how).is_ready
    (wheels / NAME).unlink()
    remove(tmp_path / "engine")
    with pytest.raises(EnvironmentProblem, match=f"lacks {NAME}"):
        build(tmp_path / "engine", lambda _: None, how)


def test_another_file_than_the_pinned_one_is_not_run(tmp_path, options, quick_python, monkeypatch):
    wheel = uv_wheel(tmp_path / "served", quick_python, monkeypatch)
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("more", "changed since")
    with Index(tmp_path / "served").running() as index:
        how = replace(without_python(options), wheels_folder=None, index_url=index.url)
        with pytest.raises(EnvironmentProblem, match="SHA-256 differs") as caught:
            build(tmp_path / "engine", lambda _: None, how)
    assert caught.value.kind == "hash"
    assert not (tmp_path / "engine").exists() and not list(tmp_path.glob("engine.python*"))


def test_the_proxy_is_asked_and_handed_on(tmp_path, options, quick_python, monkeypatch):
    uv_wheel(tmp_path / "served", quick_python, monkeypatch)
    lines: list[str] = []
    with Index(tmp_path / "served").running() as proxy:
        how = replace(
            without_python(options), wheels_folder=None, index_url="http://index.invalid/simple", proxy=proxy.address
        )
        fetched_python.fetch(tmp_path / "engine", how, lambda news: lines.append(str(news)), lambda: False)
    assert f"HTTPS_PROXY={proxy.address}" in lines


@pytest.mark.parametrize(
    ("said", "kind", "sentence"),
    [
        ("error sending request for url", "network", "its server cannot be reached"),
        ("hash mismatch for archive", "hash", "SHA-256 differs"),
        ("something else", "failed", "uv says: something else"),
    ],
)
def test_what_uv_cannot_do_is_said(tmp_path, options, quick_python, monkeypatch, said, kind, sentence):
    uv_wheel(tmp_path / "served", quick_python, monkeypatch, fails=said)
    with Index(tmp_path / "served").running() as index:
        how = replace(without_python(options), wheels_folder=None, index_url=index.url)
        with pytest.raises(EnvironmentProblem, match=sentence) as caught:
            fetched_python.fetch(tmp_path / "engine", how, lambda _: None, lambda: False)
    assert caught.value.kind == kind


def test_an_index_that_is_not_there(tmp_path, options):
    how = replace(without_python(options), wheels_folder=None, index_url="http://127.0.0.1:9/simple")
    with pytest.raises(EnvironmentProblem, match="cannot be reached") as caught:
        fetched_python.fetch(tmp_path / "engine", how, lambda _: None, lambda: False)
    assert caught.value.kind == "network"


def test_it_can_be_cancelled(tmp_path, options, quick_python, monkeypatch):
    uv_wheel(tmp_path / "served", quick_python, monkeypatch)
    with Index(tmp_path / "served").running() as index:
        how = replace(without_python(options), wheels_folder=None, index_url=index.url)
        with pytest.raises(EnvironmentProblem) as caught:
            fetched_python.fetch(tmp_path / "engine", how, lambda _: None, index.asked_for_wheel.is_set)
    assert caught.value.kind == "cancelled"
    assert not list(tmp_path.glob("engine.*"))


def test_every_system_that_is_served_has_a_pin():
    pins = json.loads((ROOT / "plugin" / "environment" / "uv.json").read_text())
    served = {(wheel["system"], wheel["machine"]) for wheel in pins["wheels"]}
    assert served >= {("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "aarch64"), ("win32", "x86_64")}
    assert all(
        len(bytes.fromhex(wheel["sha256"])) == 32 and pins["version"] in wheel["name"] for wheel in pins["wheels"]
    )


class Mirror:
    """Serves one archive of a Python."""

    def __init__(self, content: bytes) -> None:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def real_uv(tmp_path, monkeypatch) -> Iterator[Path]:
    """A wheel with uv itself."""
    own = ROOT / "build" / "uv" / "bin" / "uv"
    program = str(own) if own.is_file() else shutil.which("uv")
    if program is None:
        pytest.skip("uv is neither in build/uv nor on the search path")
    wheel = uv_wheel(tmp_path / "served", Path(os.devnull), monkeypatch)
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(program, "uv-0.data/scripts/uv")
    pins = json.loads(fetched_python._PINS.read_text())
    pins["wheels"][0]["sha256"] = hashlib.sha256(wheel.read_bytes()).hexdigest()
    fetched_python._PINS.write_text(json.dumps(pins))
    yield wheel


def test_uv_itself_fetches_by_hash(tmp_path, options, quick_python, monkeypatch, real_uv):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        quick = quick_python.read_bytes()
        facts = f"lib/python{VERSION}/_sysconfigdata__linux_{platform.machine()}-linux-gnu.py"
        parts = {"bin/python3": quick, f"bin/python{VERSION}": quick, facts: SYSCONFIG}
        for name, content in parts.items():
            item = tarfile.TarInfo(f"python/{name}")
            item.size, item.mode = len(content), 0o755
            archive.addfile(item, io.BytesIO(content))
    mirror = Mirror(packed.getvalue())
    entry = {
        "name": "cpython",
        "arch": {"family": platform.machine(), "variant": None},
        "os": "linux",
        "libc": "gnu",
        "major": 3,
        "minor": int(VERSION.split(".")[1]),
        "patch": 1,
        "prerelease": "",
        "url": f"{mirror.url}/python.tar.gz",
        "sha256": hashlib.sha256(packed.getvalue()).hexdigest(),
        "variant": None,
        "build": "20300101",
    }
    listed = tmp_path / "pythons.json"
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS_JSON_URL", str(listed))
    key = f"cpython-{VERSION}.1-linux-{platform.machine()}-gnu"
    with Index(real_uv.parent).running() as index:
        how = replace(without_python(options), wheels_folder=None, index_url=index.url)
        listed.write_text(json.dumps({key: {**entry, "sha256": "0" * 64}}))
        with pytest.raises(EnvironmentProblem) as caught:
            fetched_python.fetch(tmp_path / "engine", how, lambda _: None, lambda: False)
        assert caught.value.kind == "hash"
        listed.write_text(json.dumps({key: entry}))
        lines: list[str] = []
        found = fetched_python.fetch(tmp_path / "engine", how, lambda news: lines.append(str(news)), lambda: False)
    mirror.server.shutdown()
    assert found.is_usable, lines
