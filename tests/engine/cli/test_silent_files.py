"""Ctrl-C ends a command whose file does not answer, and waits for one that does."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from plugin.engine import file_waits
from plugin.engine.cli import silent_files
from plugin.engine.file_waits import PATIENCE_S, waiting_for_file
from tests.scenes import ROOT


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Ctrl-C as in a terminal: what runs in the background of a script ignores it, and so do those that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("words", [["info"], ["convert", "--out", "cog.tif"]])
def test_a_command_whose_raster_does_not_answer_ends_by_ctrl_c(tmp_path, words):
    with socket.create_server(("127.0.0.1", 0)) as server:
        source = f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/scene.tif"
        paths = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            [sys.executable, "-m", "plugin.engine.cli", words[0], source, *words[1:]],
            stderr=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=paths,
        )  # fmt: skip
        try:
            caller, _ = server.accept()  # it has begun to read
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60 + PATIENCE_S)
        finally:
            process.kill()
        caller.close()
    assert process.returncode == 1
    assert (
        said.decode().strip().endswith("Stopped: a file did not answer. Check the disk or the network that it lies on.")
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_in_a_read_that_ends_is_as_it_is_everywhere(monkeypatch):
    ended = []
    monkeypatch.setattr(file_waits, "PATIENCE_S", 0.2)
    monkeypatch.setattr(silent_files.os, "_exit", ended.append)
    with pytest.raises(KeyboardInterrupt), silent_files.left_by_interrupt(), waiting_for_file():
        signal.raise_signal(signal.SIGINT)
    time.sleep(0.5)
    assert ended == []
