"""What everything mode is answered with: polygons of an extent, their attributes, and the clicks."""

from __future__ import annotations

import math
import shutil
from pathlib import Path
from typing import Any

import pytest
import shapely

from plugin.engine.errors import PromptError
from plugin.engine.jobs import JobContext
from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.service import lanes
from plugin.engine.service.registry import LANE_OF, handlers
from plugin.protocol.messages.everything import Everything, Found
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference
from plugin.protocol.schema import LANDFORM_FIELDS
from tests.scenes import scene

GIVEN_LATER = {"class", "subtype", "identity_confidence", "reviewed", "reviewer", "mapped_at"}
GIVEN_LATER |= {"curve", "curve_residual_m", "clicks", "seconds"}


@pytest.fixture
def gusev() -> RasterReference:
    return RasterReference(str(scene("gusev/gusev_900.tif")))


def extent_of(raster: RasterReference, left: int, top: int, right: int, bottom: int) -> tuple[Any, float]:
    """Columns and rows as an extent of the raster's CRS, and the size of a pixel."""
    description, _ = handlers["raster.describe"](DescribeRaster(raster), b"", JobContext())
    x, width, _, y, _, height = description.geotransform
    return (x + width * left, y + height * bottom, x + width * right, y + height * top), width


def test_landforms_of_an_extent_come_with_attributes_and_their_click(gusev: RasterReference) -> None:
    extent, pixel = extent_of(gusev, 440, 400, 520, 480)  # around a crater 18 pixels wide

    request = Everything("default", gusev, extent, 12 * pixel, "torch")
    reply, payload = handlers["everything"](request, b"", JobContext())

    assert isinstance(reply, Found) and reply.landforms
    offset = 0
    for landform in reply.landforms:
        candidate = landform.candidate
        assert candidate.offset == offset
        offset += candidate.length
        polygon = shapely.from_wkb(payload[candidate.offset : offset])
        assert polygon.is_valid
        assert math.sqrt(4 * polygon.area / math.pi) >= 12 * pixel
        assert shapely.box(*extent).contains(shapely.Point(landform.prompt.points[0]))
        assert set(candidate.attributes) == {name for name, _, _ in LANDFORM_FIELDS} - GIVEN_LATER
        assert candidate.attributes["origin"] == "model"
        assert candidate.score >= 0.5
    assert offset == len(payload)


def test_a_light_model_of_ones_own_is_asked_as_the_default_one(gusev: RasterReference, tmp_path: Path) -> None:
    extent, pixel = extent_of(gusev, 440, 400, 520, 480)
    own = shutil.copytree(RESOURCES / "default_model", tmp_path / "own")
    found = [
        handlers["everything"](Everything(name, gusev, extent, 12 * pixel, "torch"), b"", JobContext())[0]
        for name in ("default", str(own))
    ]
    assert [len(reply.landforms) for reply in found] == [len(found[0].landforms)] * 2
    assert found[0].landforms


def test_what_was_found_before_it_was_cancelled_is_answered(gusev: RasterReference) -> None:
    extent, pixel = extent_of(gusev, 300, 300, 700, 700)
    told: list[Any] = []
    context = JobContext(told.append, lambda: len(told) > 3)

    reply, payload = handlers["everything"](Everything("default", gusev, extent, 10 * pixel, "torch"), b"", context)

    assert 0 < reply.share < 1
    assert sum(landform.candidate.length for landform in reply.landforms) == len(payload)


def test_an_extent_beside_the_raster_is_refused(gusev: RasterReference) -> None:
    extent, pixel = extent_of(gusev, 2000, 2000, 2100, 2100)

    with pytest.raises(PromptError, match="shows nothing of gusev_900"):
        handlers["everything"](Everything("default", gusev, extent, 30 * pixel, "torch"), b"", JobContext())


def test_clicks_are_answered_while_it_runs() -> None:
    assert LANE_OF["everything"] == lanes.JOBS
