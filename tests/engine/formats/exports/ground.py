"""Layers of craters whose sizes are known, and readers of what was made of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from plugin.engine.crs.crs import from_lonlat
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.polygons.plane import own_latitude
from plugin.engine.raster.ground import geod_of
from tests.engine.cli.commands import run as command

MARS_RADIUS = 3_396_190.0
MARS_POLAR_RADIUS = MARS_RADIUS * (1 - 1 / 169.894447223612)
MOON_RADIUS = 1_737_400.0


def iau(code: int) -> pyproj.CRS:
    """A CRS of the IAU."""
    return pyproj.CRS.from_user_input(f"IAU_2015:{code}")


def cap(crs: pyproj.CRS, lon: float, lat: float, radius_m: float, corners: int = 180) -> Polygon:
    """All places at a geodesic distance from a longitude and a geodetic latitude, drawn around that longitude."""
    geod = geod_of(crs)
    assert geod is not None
    bearings = np.linspace(0, 360, corners, endpoint=False)
    full = np.full(corners, 1.0)
    lons, lats, _ = geod.fwd(lon * full, lat * full, bearings, radius_m * full)
    lons = lon + (np.asarray(lons) - lon + 180) % 360 - 180
    return Polygon(np.column_stack(from_lonlat(crs, lons, own_latitude(crs, lats))))


def box(crs: pyproj.CRS, west: float, south: float, east: float, north: float) -> Polygon:
    """A box of longitudes and latitudes (of the CRS's own convention), of a cylindrical CRS."""
    x, y = from_lonlat(crs, [west, east], [south, north])
    return shapely.box(x[0], y[0], x[1], y[1])


def layer(path: Path, shapes: list[tuple[BaseGeometry, str]], crs: pyproj.CRS | None) -> Path:
    """A landform layer of shapes and their classes."""
    return write_landforms(path, [{"geometry": shape, "class": name or None} for shape, name in shapes], crs)


def run(capfd: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any], str]:
    """Exit status of ``landform export``, the JSON object on stdout, and stderr."""
    return command(capfd, "export", *words)


def refusal(capfd: pytest.CaptureFixture[str], *words: object) -> str:
    """The sentence with which an export is refused."""
    status, data, _ = run(capfd, *words)
    assert status == 1
    return str(data["error"]["sentence"])


def values(path: Path) -> dict[str, str]:
    """The single values of a Craterstats file; comments are left out."""
    found = re.findall(r"(?m)^(\w+) = ([^{\n]*)$", path.read_text())
    return dict(found)


def table(path: Path, name: str) -> list[dict[str, str]]:
    """A table of a Craterstats file."""
    block = re.search(rf"(?ms)^{name} = \{{(.*?)^\}}", path.read_text())
    assert block is not None
    head, *rows = block.group(1).splitlines()
    keys = [key.strip() for key in head.split(",")]
    return [dict(zip(keys, row.split("\t"), strict=True)) for row in rows if not row.startswith("#")]
