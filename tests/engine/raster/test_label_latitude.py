"""Labels of planetographic latitudes, whose images GDAL puts on a sphere."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.isis import isis_cube
from tests.pds3 import pds3_image

_SIDE = 32

_ISIS = """  Group = Mapping
    ProjectionName = {projection}
    CenterLongitude = 0.0
    TargetName = Mars
    EquatorialRadius = 3396190.0 <meters>
    PolarRadius = {polar} <meters>
    LatitudeType = {latitudes}
    LongitudeDirection = PositiveEast
    LongitudeDomain = 360
    CenterLatitude = 0.0
    PixelResolution = 1000.0 <meters/pixel>
    UpperLeftCornerX = -16000.0 <meters>
    UpperLeftCornerY = 2683361.39 <meters>
  End_Group
"""
_PDS3 = """OBJECT = IMAGE_MAP_PROJECTION
  MAP_PROJECTION_TYPE = "SIMPLE CYLINDRICAL"
  A_AXIS_RADIUS = 3396.19 <KM>
  B_AXIS_RADIUS = 3396.19 <KM>
  C_AXIS_RADIUS = {polar} <KM>
  POSITIVE_LONGITUDE_DIRECTION = EAST
  CENTER_LATITUDE = 0.0 <DEG>
  CENTER_LONGITUDE = 0.0 <DEG>
  MAP_SCALE = 1.0 <KM/PIXEL>
  LINE_PROJECTION_OFFSET = 2682.86139
  SAMPLE_PROJECTION_OFFSET = 15.5
  COORDINATE_SYSTEM_NAME = {latitudes}
END_OBJECT = IMAGE_MAP_PROJECTION
"""
_VICAR = (
    "LBLSIZE=2048  FORMAT='BYTE'  TYPE='IMAGE'  BUFSIZ=32  DIM=3  EOL=0  RECSIZE=32  ORG='BSQ'  NL=32  NS=32  NB=1  "
    "N1=32  N2=32  N3=1  N4=0  NBB=0  NLB=0  HOST='X86-64-LINX'  INTFMT='LOW'  REALFMT='RIEEE'  BHOST='X86-64-LINX'  "
    "BINTFMT='LOW'  BREALFMT='RIEEE'  BLTYPE=''  COMPRESS='NONE'  EOCI1=0  EOCI2=0  PROPERTY='MAP'  "
    "TARGET_NAME='MARS'  MAP_PROJECTION_TYPE='SIMPLE_CYLINDRICAL'  A_AXIS_RADIUS=3396.19  B_AXIS_RADIUS=3396.19  "
    "C_AXIS_RADIUS={polar}  POSITIVE_LONGITUDE_DIRECTION='{direction}'  CENTER_LATITUDE=0.0  "
    "CENTER_LONGITUDE={centre}  MAP_SCALE=1.0  LINE_PROJECTION_OFFSET=2682.86139  SAMPLE_PROJECTION_OFFSET=15.5  "
    "COORDINATE_SYSTEM_NAME='{latitudes}'  TASK='TASK'  USER='x'  DAT_TIM='x'  "
)


def image(folder: Path, kind: str, latitudes: str, polar_km: float = 3376.2) -> RasterReference:
    """32 by 32 pixels of 1 km around 45° N of a sphere, 0° E."""
    pixels = np.arange(1, _SIDE * _SIDE + 1, dtype=np.uint16).astype(np.uint8).tobytes()
    path = folder / f"image.{kind}"
    if kind == "xml":
        _write_pds4(path, pixels, latitudes, polar_km)
    elif kind == "cub":
        groups = _ISIS.format(latitudes=latitudes, polar=1000 * polar_km, projection="SimpleCylindrical")
        path.write_bytes(isis_cube(pixels, _SIDE, groups=groups))
    elif kind == "img":
        objects = _PDS3.format(latitudes=latitudes.upper(), polar=polar_km)
        path.write_bytes(pds3_image(pixels, _SIDE, objects=objects))
    else:
        label = _VICAR.format(latitudes=latitudes.upper(), polar=polar_km, direction="EAST", centre=0.0)
        path.write_bytes(label.encode().ljust(2048, b"\0") + pixels)
    return RasterReference(str(path))


def _write_pds4(path: Path, pixels: bytes, latitudes: str, polar_km: float) -> None:
    """As GDAL writes it for a sphere, with the kind of latitudes and the polar radius put in."""
    sphere = "+proj=eqc +R=3396190 +units=m"
    place = Affine(1000, 0, -16_000, 0, -1000, math.radians(45) * 3_396_190 + 16_000)
    size = {"width": _SIDE, "height": _SIDE, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="PDS4", crs=sphere, transform=place, **size) as raster:
        raster.write(np.frombuffer(pixels, dtype=np.uint8).reshape(1, _SIDE, _SIDE))
    label = path.read_text(encoding="utf-8")
    label = re.sub("(<cart:latitude_type>)[^<]*", rf"\g<1>{latitudes}", label)
    path.write_text(re.sub("(<cart:c_axis_radius[^>]*>)[^<]*", rf"\g<1>{1000 * polar_km}", label), encoding="utf-8")


def told(reference: RasterReference) -> list[str]:
    with RasterSource.open(reference) as source:
        return [text for text in source.warnings if "the label means" in text]


@pytest.mark.parametrize("kind", ["cub", "img", "vic", "xml"])
def test_planetographic_latitudes_on_a_sphere_are_told_with_what_they_mean(tmp_path: Path, kind: str) -> None:
    """At 45° on Mars: atan((3376.2 / 3396.19)² tan 45°) = 44.662°, 20.0 km away."""
    (text,) = told(image(tmp_path, kind, "Planetographic"))
    assert "its middle lies at 45.00° here, while the label means 44.66°, 20.0 km away" in text


@pytest.mark.parametrize("kind", ["cub", "img", "vic", "xml"])
def test_planetocentric_ones_and_those_of_a_sphere_are_not(tmp_path: Path, kind: str) -> None:
    assert told(image(tmp_path, kind, "Planetocentric")) == []
    assert told(image(tmp_path, kind, "Planetographic", polar_km=3396.19)) == []


def test_a_crs_that_was_set_is_believed(tmp_path: Path) -> None:
    ellipsoid = "+proj=eqc +a=3396190 +b=3376200 +units=m +no_defs"
    assert told(replace(image(tmp_path, "cub", "Planetographic"), crs_wkt=ellipsoid)) == []


def test_row_26_labels_of_vicar_that_count_west_are_told(tmp_path: Path) -> None:
    label = _VICAR.format(latitudes="PLANETOCENTRIC", polar=3376.2, direction="WEST", centre=90.0)
    path = tmp_path / "west.vic"
    path.write_bytes(label.encode().ljust(2048, b"\0") + bytes(range(1, 129)) * 8)
    (text,) = told(RasterReference(str(path)))
    assert "its middle lies at 90.00° E here, while the label means 270.00° E" in text
