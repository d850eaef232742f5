"""Clients with a real engine, or with one that is broken."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any, Callable, Iterator, List

import pytest

from plugin.desktop.engine_process import EngineClient
from plugin.environment.locations import engine_python

from ..waiting import developers_engine, spin


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
    return developers_engine()


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


@pytest.fixture
def ready_client(client: EngineClient) -> EngineClient:
    """The shared client, ready and without work."""
    spin(lambda: client.state == "ready" and not client.running_jobs)
    return client


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
