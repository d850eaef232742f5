"""Rasters on a network that has gone silent: other clicks are answered, and a map can be stopped."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.file_waits import PATIENCE_S
from plugin.protocol.codec import to_json
from plugin.protocol.envelope import Notice, Refusal, Reply, Request
from plugin.protocol.messages.jobs import Convert
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference
from tests.engine.server.process import Engine
from tests.scenes import write_raster


@pytest.fixture
def silence() -> Iterator[socket.socket]:
    """A server that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@pytest.fixture
def silent(silence: socket.socket) -> str:
    """The name of a raster on it."""
    return f"/vsicurl/http://127.0.0.1:{silence.getsockname()[1]}/scene.tif"


def describe(engine: Engine, number: int, source: Path | str) -> None:
    engine.send(Request(number, "raster.describe", to_json(DescribeRaster(RasterReference(str(source))))))


def test_other_rasters_are_described_while_one_is_silent_and_it_can_be_stopped(
    engine: Engine, silent: str, tmp_path: Path
) -> None:
    near = write_raster(tmp_path / "near.tif", np.arange(10_000, dtype=np.uint16).reshape(100, 100))
    engine.greet()
    describe(engine, 2, silent)
    describe(engine, 3, near)
    began = time.monotonic()
    answer, _ = engine.answer_to(3)
    assert isinstance(answer, Reply) and time.monotonic() - began < PATIENCE_S + 10

    engine.send(Notice("cancel", {"id": 2}))
    assert _cancelled(engine, 2)
    describe(engine, 4, near)
    assert isinstance(engine.answer_to(4)[0], Reply)


def test_a_conversion_of_a_silent_raster_can_be_stopped(
    engine: Engine, silence: socket.socket, silent: str, tmp_path: Path
) -> None:
    engine.greet()
    engine.send(Request(2, "convert", to_json(Convert(silent, str(tmp_path / "cog.tif")))))
    caller, _ = silence.accept()  # it has begun to read
    engine.send(Notice("cancel", {"id": 2}))
    assert _cancelled(engine, 2)
    assert isinstance(engine.ask(3, "ping")[0], Reply)
    assert list(tmp_path.iterdir()) == []
    caller.close()


def _cancelled(engine: Engine, number: int) -> bool:
    answer, _ = engine.answer_to(number)
    return isinstance(answer, Refusal) and answer.failure.kind == "cancelled"
