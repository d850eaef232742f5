"""Downloads from a loopback server that misbehaves in every way a server can."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.errors import Cancelled, DownloadError, ModelError
from plugin.engine.sam import catalogue
from plugin.engine.sam.catalogue import CatalogueEntry
from plugin.engine.sam.download import adopt, download

CONTENT = np.random.default_rng(5).bytes(3_000_000)


class Server(ThreadingHTTPServer):
    """Serves one file.

    ``cut_after`` closes the connection after so many bytes of an answer; ``ranges`` tells whether it gives parts.
    """

    daemon_threads = True
    content = CONTENT
    cut_after: int | None = None
    ranges = True
    status = 200

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str | None]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        wanted = self.headers.get("Range")
        server.asked.append((self.path, wanted))
        if server.status != 200:
            self.send_error(server.status)
            return
        begin = int(re.fullmatch(r"bytes=(\d+)-", wanted).group(1)) if wanted and server.ranges else 0
        body = server.content[begin:]
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(server.content) - 1}/{len(server.content)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if server.cut_after is None else body[: server.cut_after])

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def entry(server):
    return CatalogueEntry(
        name="small",
        title="Small model",
        kind="official",
        file="small.pth",
        source=f"{server.address}/models/small.pth",
        size_bytes=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        licence="Apache-2.0",
        description="For tests.",
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_download_arrives_and_tells_how_far_it_is(entry, tmp_path):
    told = []
    path = download(entry, tmp_path / "new" / "folder", told.append)
    assert path.read_bytes() == CONTENT
    assert names(path.parent) == ["small.pth"]
    shares = [progress.fraction for progress in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert any(progress.seconds_left is not None for progress in told)


def test_what_is_here_is_not_downloaded_again(entry, server, tmp_path):
    download(entry, tmp_path)
    download(entry, tmp_path)
    assert len(server.asked) == 1


def test_a_cut_connection_keeps_what_arrived_and_the_next_try_goes_on(entry, server, tmp_path):
    server.cut_after = 1_200_000
    with pytest.raises(DownloadError, match=r"connection was cut.*try again to go on"):
        download(entry, tmp_path)
    assert names(tmp_path) == ["small.pth.part"]
    assert (tmp_path / "small.pth.part").stat().st_size == 1_200_000
    server.cut_after = None
    assert download(entry, tmp_path).read_bytes() == CONTENT
    assert server.asked[-1][1] == "bytes=1200000-"
    assert names(tmp_path) == ["small.pth"]


def test_a_server_without_range_support_starts_over(entry, server, tmp_path):
    (tmp_path / "small.pth.part").write_bytes(CONTENT[:500_000])
    server.ranges = False
    assert download(entry, tmp_path).read_bytes() == CONTENT
    assert server.asked[-1][1] == "bytes=500000-"


def test_a_part_that_is_whole_needs_no_connection(entry, server, tmp_path):
    (tmp_path / "small.pth.part").write_bytes(CONTENT)
    assert download(entry, tmp_path).read_bytes() == CONTENT
    assert server.asked == []


@pytest.mark.parametrize("begun", [0, 700_000], ids=["from the start", "resumed"])
def test_a_wrong_hash_is_refused_and_not_kept(entry, server, tmp_path, begun):
    if begun:
        (tmp_path / "small.pth.part").write_bytes(b"x" * begun)
    else:
        server.content = CONTENT[:-1] + bytes([CONTENT[-1] ^ 1])
    with pytest.raises(DownloadError, match="SHA-256"):
        download(entry, tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize("content", [CONTENT[:-10], CONTENT + b"more"], ids=["shorter", "longer"])
def test_a_file_of_another_size_is_refused(entry, server, tmp_path, content):
    server.content = content
    with pytest.raises(DownloadError, match="size or SHA-256"):
        download(entry, tmp_path)
    assert names(tmp_path) == []


def test_cancel_stops_and_keeps_what_arrived(entry, tmp_path):
    asked = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        download(entry, tmp_path, cancelled=lambda: next(asked))
    assert names(tmp_path) == ["small.pth.part"]
    arrived = (tmp_path / "small.pth.part").read_bytes()
    assert 0 < len(arrived) < len(CONTENT)
    assert arrived == CONTENT[: len(arrived)]
    assert download(entry, tmp_path).read_bytes() == CONTENT


def test_a_proxy_is_used(entry, server, tmp_path, monkeypatch):
    monkeypatch.delenv("no_proxy", raising=False)
    away = CatalogueEntry(**{**vars(entry), "source": "http://models.invalid/small.pth"})
    assert download(away, tmp_path, proxy=server.address).read_bytes() == CONTENT
    # a proxy is asked for the whole address
    assert server.asked == [("http://models.invalid/small.pth", None)]


def test_a_socks_proxy_is_refused_with_what_to_do(entry, server, tmp_path):
    with pytest.raises(DownloadError, match="SOCKS proxy. Choose an HTTP proxy .* choose the file"):
        download(entry, tmp_path, proxy="socks5://proxy.example:1080")
    assert server.asked == []


def test_a_server_that_refuses_is_named(entry, server, tmp_path):
    server.status = 404
    with pytest.raises(DownloadError, match="answered 404"):
        download(entry, tmp_path)


def test_nobody_at_the_address(entry, server, tmp_path):
    with Server() as closed:
        address = closed.address
    gone = CatalogueEntry(**{**vars(entry), "source": f"{address}/small.pth"})
    with pytest.raises(DownloadError, match="file that you already have"):
        download(gone, tmp_path)


def test_a_full_disk_is_told_and_what_arrived_stays(entry, tmp_path):
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("a small disk can only be made by root")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        with pytest.raises(DownloadError, match="the disk is full"):
            download(entry, disk)
        kept = (disk / "small.pth.part").read_bytes()
        assert kept == CONTENT[: len(kept)]
        assert not (disk / "small.pth").exists()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_an_official_file_at_hand_gets_the_name_of_the_catalogue(entry, tmp_path):
    mine = tmp_path / "downloaded elsewhere.bin"
    mine.write_bytes(CONTENT)
    told = []
    path = adopt(entry, mine, tmp_path / "models", told.append)
    assert path == tmp_path / "models" / "small.pth"
    assert path.read_bytes() == CONTENT
    assert mine.exists()
    assert told[-1].fraction == 1.0


def test_own_weights_keep_their_own_name_and_are_told_apart(entry, tmp_path, vit_b_file):
    told = []
    path = adopt(entry, vit_b_file, tmp_path / "models", told.append)
    assert path.name == vit_b_file.name
    assert any("does not hold the official weights" in progress.text for progress in told)
    assert adopt(entry, vit_b_file, tmp_path / "models") == path
    path.write_bytes(b"another fine-tuning of the same name")
    with pytest.raises(DownloadError, match=f"already holds another {path.name}"):
        adopt(entry, vit_b_file, tmp_path / "models")
    assert path.read_bytes() == b"another fine-tuning of the same name"


def test_a_file_that_is_no_model_is_not_taken(entry, tmp_path):
    mine = tmp_path / "photo.pth"
    mine.write_bytes(b"\x89PNG")
    with pytest.raises(ModelError):
        adopt(entry, mine, tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_only_the_official_file_is_taken_for_an_encoder(tmp_path):
    (tmp_path / "mine.pth").write_bytes(b"mine")
    with pytest.raises(ModelError, match="mine.pth does not hold the official weights of DINOv2 ViT-B/14. Choose dino"):
        adopt(catalogue.entry("dinov2_vitb14"), tmp_path / "mine.pth", tmp_path / "models")
    assert not (tmp_path / "models").exists()
