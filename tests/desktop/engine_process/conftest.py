"""Clients with a real engine, and an event loop that is run until something has happened."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import Any, Callable, Iterator, List

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from plugin.desktop.engine_process import EngineClient
from plugin.environment.locations import engine_python

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 90.0


def spin(condition: Callable[[], Any], seconds: float = PATIENCE_S) -> None:
    """Run the event loop until ``condition`` holds; never waits otherwise."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "nothing happened in time"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


def spin_for(seconds: float) -> None:
    """Run the event loop for a while."""
    end = time.monotonic() + seconds
    spin(lambda: time.monotonic() >= end)


class Answers:
    """Callbacks that keep what they are called with, in order."""

    def __init__(self) -> None:
        self.replies: List[Any] = []
        self.failures: List[Any] = []

    @property
    def count(self) -> int:
        return len(self.replies) + len(self.failures)

    def callbacks(self) -> dict:
        return {
            "on_reply": lambda reply, payload: self.replies.append((reply, payload)),
            "on_failure": self.failures.append,
        }


@pytest.fixture(scope="session")
def engine_folder() -> Path:
    """The engine's environment that this checkout is developed with."""
    folder = Path(os.environ.get("LANDFORM_ENGINE", str(ROOT / ".engine")))
    if not engine_python(folder).exists():
        pytest.skip("there is no engine; `make .engine` builds it")
    return folder


@pytest.fixture
def make_client(qgis_app: Any) -> Iterator[Callable[..., EngineClient]]:
    """Makes clients that are shut down at the end."""
    clients: List[EngineClient] = []

    def make(folder: Path, **options: Any) -> EngineClient:
        clients.append(EngineClient(folder, **options))
        return clients[-1]

    yield make
    for client in clients:
        client.shutdown()


@pytest.fixture(scope="module")
def ready_client(qgis_app: Any, engine_folder: Path) -> Iterator[EngineClient]:
    """One ready client for tests that leave it as it was."""
    client = EngineClient(engine_folder)
    client.start()
    spin(lambda: client.state == "ready")
    yield client
    client.shutdown()


@pytest.fixture
def engine_script(tmp_path: Path) -> Callable[[str], Path]:
    """Makes an environment whose interpreter is a shell script: an engine that is broken in some way."""

    def make(script: str) -> Path:
        python = engine_python(tmp_path / "engine")
        python.parent.mkdir(parents=True, exist_ok=True)
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(python.stat().st_mode | stat.S_IXUSR)
        return tmp_path / "engine"

    return make


def runs(process_id: int) -> bool:
    """Whether a process runs; one that has ended and was not fetched by its new parent does not."""
    status = Path(f"/proc/{process_id}/status")
    try:
        return "\nState:\tZ" not in status.read_text()
    except OSError:
        return False
