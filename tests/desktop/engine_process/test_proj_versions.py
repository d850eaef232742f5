"""The handshake compares a few places on maps between QGIS's PROJ and the engine's."""

from __future__ import annotations

from typing import Any

import pytest

from plugin.desktop.engine_process.proj_versions import places_on_maps, told_difference
from plugin.protocol.proj_check import MAPS, PLACES
from tests.desktop.waiting import spin


def test_versions_that_agree_say_nothing(client: Any) -> None:
    """Section 3 of issue 17; the PROJ of QGIS 3.22 and that of the engine are both from before 9.8."""
    spin(lambda: client.state == "ready")
    told = client.welcome.on_maps
    assert len(told) == 2 * len(PLACES) * len(MAPS)
    assert told == pytest.approx(places_on_maps(), abs=0.01)
    assert told_difference(told, "9.5.1") == "" and client.state_sentence == "The engine is ready."


def test_versions_that_differ_say_where_and_how_far(qgis_app: Any) -> None:
    other = places_on_maps()
    last = 2 * len(PLACES) * (len(MAPS) - 1)
    other[last + 1] += 22_800.0  # as PROJ 9.8 has it at 45 degrees
    told = told_difference(other, "9.8.1")
    assert "equirectangular (22.8 km)" in told and "9.8.1" in told and "sinusoidal" not in told


def test_an_engine_of_before_says_nothing(qgis_app: Any) -> None:
    assert told_difference((), "") == ""
