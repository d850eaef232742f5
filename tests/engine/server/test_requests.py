"""Handshake and requests: real frames on real pipes."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely

from plugin.engine.server import NICENESS
from plugin.protocol.codec import from_json
from plugin.protocol.envelope import Notice, Refusal, Reply, Request
from plugin.protocol.framing import Frame, encode_frame
from plugin.protocol.messages.annotating import Measure, Measured
from plugin.protocol.messages.engine import PROTOCOL_VERSION, Hello, Welcome
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference
from tests.engine.server.process import Engine

MOON = "+proj=longlat +R=1737400 +no_defs"


def test_the_handshake_tells_versions_and_capabilities(shared: Engine) -> None:
    answer, _ = shared.ask(2, "hello", Hello(PROTOCOL_VERSION, "0.1"))

    assert isinstance(answer, Reply)
    welcome = from_json(Welcome, answer.result)
    assert welcome.protocol == PROTOCOL_VERSION
    assert welcome.process_id == shared.process.pid
    assert "torch" in welcome.backends
    assert "cpu" in welcome.devices
    assert welcome.versions["numpy"] == np.__version__


def test_another_protocol_is_refused_by_a_sentence_that_names_both(stranger: Engine) -> None:
    failure = stranger.failure_of(1, "hello", Hello(99, "9.9"))

    assert failure.kind == "handshake"
    assert "99" in failure.sentence and str(PROTOCOL_VERSION) in failure.sentence and "9.9" in failure.sentence
    assert stranger.failure_of(2, "models.list").kind == "handshake"


def test_nothing_but_ping_is_answered_before_the_handshake(stranger: Engine) -> None:
    assert stranger.failure_of(3, "models.list").kind == "handshake"
    assert isinstance(stranger.ask(4, "ping")[0], Reply)


def test_a_library_that_does_not_load_is_named_in_the_handshake(tmp_path: Path) -> None:
    broken = tmp_path / "contourpy"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise OSError('libfoo.so.1: cannot open shared object file')")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from plugin.engine import server; server.main()"
    engine = Engine("-c", code)

    failure = engine.failure_of(1, "hello", Hello(PROTOCOL_VERSION, "test"))

    assert failure.kind == "environment"
    assert "contourpy" in failure.sentence and "Repair" in failure.sentence
    assert "libfoo" in failure.details
    engine.close()


def test_requests_that_make_no_sense_are_refused_and_the_next_one_is_answered(shared: Engine) -> None:
    assert shared.failure_of(10, "no.such.method").kind == "method"
    shared.send(Request(11, "measure", {"lengths": "many"}))
    answer, _ = shared.answer_to(11)
    assert isinstance(answer, Refusal) and answer.failure.kind == "parameters"
    assert "Measure.crs_wkt" in answer.failure.sentence
    shared.write(encode_frame(Frame({"id": 12, "method": 5})))
    answer, _ = shared.answer_to(12)
    assert isinstance(answer, Refusal) and answer.failure.kind == "protocol"
    shared.send(Notice("cancel", {"id": 9999}))
    shared.send(Notice("unheard of"))

    assert isinstance(shared.ask(13, "ping")[0], Reply)


def test_geometries_are_measured_on_their_body(shared: Engine) -> None:
    cap = shapely.box(-180, 0, 180, 90)
    square = shapely.box(0, 0, 1, 1)
    polygons = [shapely.to_wkb(cap), shapely.to_wkb(square)]
    request = Measure(pyproj.CRS(MOON).to_wkt(), tuple(map(len, polygons)))

    answer, _ = shared.ask(20, "measure", request, b"".join(polygons))

    assert isinstance(answer, Reply), answer
    measured = from_json(Measured, answer.result).attributes
    degree = np.radians(1.0)
    assert measured[1]["area_m2"] == pytest.approx(1737400.0**2 * degree * np.sin(degree), rel=1e-3)


def test_a_raster_that_is_not_there_is_named_in_a_sentence(shared: Engine, tmp_path: Path) -> None:
    missing = str(tmp_path / "gone.tif")

    failure = shared.failure_of(21, "raster.describe", DescribeRaster(RasterReference(missing)))

    assert failure.kind == "raster"
    assert "gone.tif" in failure.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another thing there")
def test_ctrl_c_in_the_terminal_of_qgis_does_not_end_the_engine(shared: Engine) -> None:
    shared.process.send_signal(signal.SIGINT)

    assert isinstance(shared.ask(30, "ping")[0], Reply)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="priorities of POSIX")
def test_the_engine_gives_way_to_what_draws_the_map(shared: Engine) -> None:
    ours, its = (os.getpriority(os.PRIO_PROCESS, number) for number in (0, shared.process.pid))
    assert its == min(ours + NICENESS, 19)
