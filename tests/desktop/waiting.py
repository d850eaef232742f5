"""The engine that the tests run with, and an event loop that is run until something has happened."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from plugin.environment.locations import engine_python

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 400.0


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


def developers_engine() -> Path:
    """The engine's environment of this checkout; the test is skipped where there is none."""
    folder = Path(os.environ.get("LANDFORM_ENGINE", str(ROOT / ".engine")))
    if not engine_python(folder).exists():
        pytest.skip("there is no engine; `make engine` builds it")
    return folder


@lru_cache(maxsize=1)
def shared_home() -> Path:
    """One home for all tests, so that the model is converted once and each window embedded once."""
    folder = Path(tempfile.mkdtemp(prefix="landform_tests_"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
