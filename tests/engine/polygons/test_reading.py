"""Geometries of others are looked over before they are built: a sentence for what is nested, cut off or no number."""

from __future__ import annotations

import struct

import pytest
import shapely

from plugin.engine.jobs import JobContext
from plugin.engine.polygons.reading import GeometryProblem, geometry_of_bytes, geometry_of_text
from plugin.engine.service.raster import measure
from plugin.protocol.messages.annotating import Measure

SQUARE = shapely.box(0, 0, 10, 10)
#: Deeper than anything is, and nothing to a library.
NESTED = "GEOMETRYCOLLECTION (" * 9 + "POINT (0 0)" + ")" * 9

WHOLE = [
    SQUARE,
    shapely.MultiPolygon([SQUARE, shapely.box(20, 0, 30, 10)]),
    SQUARE.difference(shapely.box(2, 2, 3, 3)),
    shapely.GeometryCollection([SQUARE, shapely.MultiPolygon([SQUARE]), shapely.LineString([(0, 0), (1, 1)])]),
    shapely.Point(1, 2),
    shapely.Polygon([(0, 0, 5), (1, 0, 5), (1, 1, 5)]),
    shapely.Polygon(),
]


@pytest.mark.parametrize("geometry", WHOLE, ids=lambda one: one.geom_type)
def test_what_is_whole_comes_as_it_is(geometry):
    assert geometry_of_text(shapely.to_wkt(geometry, rounding_precision=-1)).equals_exact(geometry)
    for big_endian in (0, 1):
        for flavour in ("extended", "iso"):
            data = shapely.to_wkb(geometry, byte_order=big_endian, flavor=flavour)
            assert geometry_of_bytes(data).equals_exact(geometry)
    assert geometry_of_bytes(shapely.to_wkb(shapely.set_srid(geometry, 49900), include_srid=True)).equals_exact(
        geometry
    )


def test_parts_in_parts_in_parts_are_refused():
    with pytest.raises(GeometryProblem, match="9 deep|10 deep"):
        geometry_of_text(NESTED)
    with pytest.raises(GeometryProblem, match="more than 6 deep"):
        geometry_of_bytes(shapely.to_wkb(shapely.from_wkt(NESTED)))


@pytest.mark.parametrize(
    "text", ["", "POLYGON", "POLYGON ((0 0, 1 1))", "nonsense", "POLYGON ((0 0, 1 0, 1e999 1, 0 0))"]
)
def test_a_text_that_is_no_geometry(text):
    with pytest.raises(GeometryProblem):
        geometry_of_text(text)


def test_bytes_that_are_no_geometry():
    data = shapely.to_wkb(SQUARE)
    counts = struct.pack("<BII", 1, 3, 2_000_000_000), struct.pack("<BIII", 1, 3, 1, 2_000_000_000)
    curves = struct.pack("<BII", 1, 10, 0)
    for wrong in (b"", b"\1", data[:-1], data[:20], b"\1" * 40, *counts, curves):
        with pytest.raises(GeometryProblem):
            geometry_of_bytes(wrong)
    infinite = shapely.to_wkb(shapely.Polygon([(0, 0), (1, 0), (float("inf"), 1)]))
    with pytest.raises(GeometryProblem, match="no numbers"):
        geometry_of_bytes(infinite)


def test_the_engine_measures_no_such_bytes():
    data = shapely.to_wkb(SQUARE)[:-3]
    with pytest.raises(GeometryProblem, match="cut off"):
        measure(Measure("", (len(data),)), data, JobContext())
