"""A private engine: started, asked, cancelled, and ended."""

from __future__ import annotations

import os
import signal
import stat
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from plugin.desktop.processing.engine_session import EngineFailure, EngineSession
from plugin.environment.locations import engine_python
from plugin.protocol.messages.annotating import Measure, Measured

from ..ground import MARS
from ..waiting import developers_engine


def measure(session: EngineSession) -> Measured:
    shape = bytes(QgsGeometry.fromRect(QgsRectangle(0, 0, 1000, 1000)).asWkb())
    wkt = QgsCoordinateReferenceSystem(MARS).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)
    return session.request("measure", Measure(wkt, (len(shape),)), shape)[0]


def fake_engine(folder: Path, script: str) -> Path:
    python = engine_python(folder)
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    return folder


def runs(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_answers_and_leaves_no_process_behind(qgis_app: Any) -> None:
    with EngineSession(developers_engine()) as session:
        assert measure(session).attributes[0]["area_m2"] == pytest.approx(1e6, rel=0.01)
        assert measure(session).attributes[0]["area_m2"] == pytest.approx(1e6, rel=0.01)
        process_id = session.process_id
    assert not runs(process_id)


def test_an_engine_that_dies_gives_a_sentence(qgis_app: Any) -> None:
    with EngineSession(developers_engine()) as session:
        os.kill(session.process_id, signal.SIGKILL)
        with pytest.raises(EngineFailure, match="ended unexpectedly") as caught:
            measure(session)
        assert caught.value.failure.kind == "engine-died"


def test_an_engine_that_cannot_start_says_its_last_words(qgis_app: Any, tmp_path: Path) -> None:
    folder = fake_engine(tmp_path / "engine", "echo 'libtorch.so is missing' >&2; exit 3")
    with pytest.raises(EngineFailure, match="libtorch.so is missing"):
        EngineSession(folder)


def test_a_missing_engine_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EngineFailure, match="Set up engine") as caught:
        EngineSession(tmp_path / "none")
    assert caught.value.failure.kind == "missing"


def test_cancelling_a_silent_engine_does_not_wait_for_ever(
    qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin.desktop.processing.engine_session._GRACE_SECONDS", 0.3)
    folder = fake_engine(tmp_path / "engine", "exec sleep 60")
    with pytest.raises(EngineFailure) as caught:
        EngineSession(folder, cancelled=lambda: True)
    # Had it waited until the engine ends by itself, the kind would be "engine-died".
    assert caught.value.failure.kind == "cancelled"


def test_nonsense_on_the_pipe_is_told(qgis_app: Any, tmp_path: Path) -> None:
    folder = fake_engine(tmp_path / "engine", "printf 'this is no frame at all'; sleep 1")
    with pytest.raises(EngineFailure, match="larger than"):
        EngineSession(folder)
