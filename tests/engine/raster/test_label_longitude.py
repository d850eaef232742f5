"""Labels of ISIS and PDS3 that count longitudes west."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.isis import isis_cube
from tests.pds3 import pds3_image

_SIDE = 32

_ISIS = """  Group = Mapping
    ProjectionName = Equirectangular
    CenterLongitude = {centre}
    TargetName = Mars
    EquatorialRadius = 3396190.0 <meters>
    PolarRadius = 3396190.0 <meters>
    LatitudeType = Planetocentric
    LongitudeDirection = {direction}
    LongitudeDomain = 360
    CenterLatitude = 0.0
    PixelResolution = 1000.0 <meters/pixel>
    UpperLeftCornerX = -16000.0 <meters>
    UpperLeftCornerY = 16000.0 <meters>
  End_Group
"""

_PDS3 = """OBJECT = IMAGE_MAP_PROJECTION
  MAP_PROJECTION_TYPE = "EQUIRECTANGULAR"
  A_AXIS_RADIUS = 3396.19 <KM>
  B_AXIS_RADIUS = 3396.19 <KM>
  C_AXIS_RADIUS = 3396.19 <KM>
  POSITIVE_LONGITUDE_DIRECTION = {direction}
  CENTER_LATITUDE = 0.0 <DEG>
  CENTER_LONGITUDE = {centre} <DEG>
  MAP_SCALE = 1.0 <KM/PIXEL>
  LINE_PROJECTION_OFFSET = 15.5
  SAMPLE_PROJECTION_OFFSET = 15.5
  COORDINATE_SYSTEM_NAME = PLANETOCENTRIC
END_OBJECT = IMAGE_MAP_PROJECTION
"""


def image(folder: Path, label: str, direction: str, centre: float = 90.0) -> RasterReference:
    """A label before 32 by 32 pixels of 1 km around its centre."""
    path = folder / ("image.cub" if label is _ISIS else "image.img")
    values = np.arange(1, _SIDE * _SIDE + 1, dtype=np.uint16).astype(np.uint8).tobytes()
    groups = label.format(direction=direction, centre=centre)
    made = isis_cube(values, _SIDE, groups=groups) if label is _ISIS else pds3_image(values, _SIDE, objects=groups)
    path.write_bytes(made)
    return RasterReference(str(path))


def told(reference: RasterReference) -> list[str]:
    with RasterSource.open(reference) as source:
        return [text for text in source.warnings if "longitudes west" in text]


@pytest.mark.parametrize(
    ("label", "west"), [(_ISIS, "PositiveWest"), (_PDS3, "WEST"), (_PDS3, '"WEST"'), (_PDS3, '"West"')]
)
def test_row_26_a_label_that_counts_west_is_told_with_the_longitude_it_means(
    tmp_path: Path, label: str, west: str
) -> None:
    (text,) = told(image(tmp_path, label, west))
    assert "its middle lies at 90.00° E here, while the label means 270.00° E" in text
    assert "central meridian is -90° instead of 90°" in text


@pytest.mark.parametrize(("label", "east"), [(_ISIS, "PositiveEast"), (_PDS3, "EAST")])
def test_row_26_a_label_that_counts_east_is_not(tmp_path: Path, label: str, east: str) -> None:
    assert told(image(tmp_path, label, east)) == []


@pytest.mark.parametrize("centre", [0.0, 180.0])
def test_row_26_where_both_ways_lead_to_one_place_nothing_is_told(tmp_path: Path, centre: float) -> None:
    assert told(image(tmp_path, _ISIS, "PositiveWest", centre)) == []


def test_row_26_a_crs_that_was_set_as_advised_is_believed(tmp_path: Path) -> None:
    reference = replace(
        image(tmp_path, _ISIS, "PositiveWest"), crs_wkt="+proj=eqc +lon_0=-90 +R=3396190 +units=m +no_defs"
    )
    assert told(reference) == []
